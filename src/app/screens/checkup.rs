//! The check-up: each fact as it is found, or why it could not be told; what was found, and what it stands on.

use crate::app::guide;
use crate::app::model::Model;
use crate::app::page::draft::Draft;
use crate::app::page::{Block, ButtonId, Mark, Screen, Tone};
use crate::app::screens::code::timing;
use crate::app::words::{self, remedy};
use crate::core::diagnosis::Diagnosis;
use crate::core::facts::{Fact, Leftover};
use crate::core::finding::{Cause, Finding, Remedy, Severity};
use crate::core::text::Text;
use crate::core::words::fact;
use crate::text;

/// What was found of a time service that does not keep the clock right, whatever it looks like by itself.
const KEEPS_IT_NOT: [Cause; 9] = [
    Cause::TimeSyncContradicts,
    Cause::TimeSyncOff,
    Cause::TimeDaemonDead,
    Cause::TimeServiceCrashing,
    Cause::TimeSyncToldNotTo,
    Cause::TimeSyncNoSources,
    Cause::TimeSyncOffline,
    Cause::TimeSyncUnreachable,
    Cause::NtsClockTooWrong,
];

/// The check-up screen.
pub fn draft(model: &Model) -> Draft {
    let mut draft = Draft::new(text!("checkup-title"));
    let diagnosis = model.diagnosis();
    add_notes(&mut draft, model, &diagnosis);
    add_facts(&mut draft, model, &diagnosis);
    draft.block(Block::Aside(super::clock::row::clocks(model)));
    add_findings(&mut draft, model, &diagnosis);
    add_code(&mut draft, model);
    draft.button(ButtonId::Go(Screen::Code), text!("button-go-code"));
    draft.button(ButtonId::OtherSignIn, text!("button-other-sign-in"));
    draft.button_if(model.looking.is_empty(), ButtonId::Again, text!("button-look-again"));
    draft.button(ButtonId::Quit, text!("button-quit"));
    draft
}

/// How the screen stands. Nothing is called right before it has been measured after a repair.
pub fn mark(model: &Model) -> Mark {
    if !model.facts.complete() || model.reference.rounds == 0 {
        return Mark::Busy;
    }
    match model.diagnosis().verdict.into() {
        Mark::Good if model.repairing() => Mark::Busy,
        mark => mark,
    }
}

/// What the screen is for.
pub fn help() -> Vec<Text> {
    vec![text!("help-checkup-what"), text!("help-checkup-findings"), text!("help-checkup-article")]
}

/// What else is wrong, beside the headline.
fn add_notes(draft: &mut Draft, model: &Model, diagnosis: &Diagnosis) {
    // Of a repair that was cut short the first line tells, whichever of these it is.
    let owed = matches!(
        model.facts.leftover.known(),
        Some(Leftover::Unfinished { .. } | Leftover::Running { stuck: Some(_), .. })
    );
    let told =
        |cause| owed && matches!(cause, Cause::MfaDisabled | Cause::RepairUnfinished | Cause::RepairStuck);
    let wrong = |finding: &&Finding| finding.severity >= Severity::Warning && !told(finding.cause);
    let beside: Vec<&Finding> = diagnosis.findings.iter().skip(1).filter(wrong).collect();
    if !model.facts.complete() || beside.is_empty() {
        return;
    }
    for finding in beside {
        draft.item(finding.severity.into(), finding.title.clone());
    }
    draft.gap();
}

fn add_facts(draft: &mut Draft, model: &Model, diagnosis: &Diagnosis) {
    let facts = &model.facts;
    draft.fact(text!("fact-sign-in"), Mark::Plain, words::sign_in::which(model));
    let has = |cause: &Cause| diagnosis.finding(*cause).is_some();
    let (mark, words) = words::clock::state(model);
    draft.fact(text!("fact-clock"), mark, words);
    let owner = facts.clock_owner();
    let [keeps_it, vouches_for_it] =
        [KEEPS_IT_NOT.iter().any(has), has(&Cause::TimeSyncContradicts)].map(|contradicted| {
            move |(mark, words)| match mark {
                Mark::Good if contradicted => (Mark::Warning, words),
                _ => (mark, words),
            }
        });
    add(draft, text!("fact-network-time"), &facts.time_service, |found| {
        keeps_it(fact::network_time(found, &owner))
    });
    add(draft, text!("fact-owner"), &owner, |owner| keeps_it(fact::owner(owner, &facts.time_service)));
    if fact::is_looked_at(&facts.kernel_clock) {
        add(draft, text!("fact-kernel"), &facts.kernel_clock, |kernel| vouches_for_it(fact::kernel(kernel)));
    }
    add(draft, text!("fact-zone"), &facts.zone, |found| fact::zone_state(found, model.now.wall));
    if fact::is_looked_at(&facts.rtc) {
        add(draft, text!("fact-rtc"), &facts.rtc, fact::rtc);
    }
    add(draft, text!("fact-rights"), &facts.rights, |rights| fact::rights(rights, facts.windows()));
    add(draft, text!("fact-server"), &facts.host, fact::host);
    add(draft, text!("fact-leftover"), &facts.leftover, |left| fact::leftover(left, model.now.mono));
    add(draft, text!("fact-panel"), &facts.panel, fact::panel);
    add(draft, text!("fact-extension"), &fact::extension(&facts.panel), fact::extension_state);
    for verifier in facts.verifiers.known().map(|found| found.pam.as_slice()).unwrap_or_default() {
        let (mark, words) = fact::verifier(verifier, diagnosis.fault_of(verifier, model.now.wall));
        draft.fact(text!("fact-verifier"), mark, words);
        for words in model.caller().iter().flat_map(|caller| fact::own_last_codes(verifier, caller)) {
            draft.fact(text!("fact-verifier"), Mark::Plain, words);
        }
    }
    if let Some(words) = facts.verifiers.known().and_then(fact::declined_codes) {
        draft.fact(text!("fact-verifier"), Mark::Plain, words);
    }
}

fn add<T>(draft: &mut Draft, label: Text, fact: &Fact<T>, tell: impl Fn(&T) -> (Mark, Text)) {
    let (mark, value) = fact::told(fact, tell);
    draft.fact(label, mark, value);
}

/// Each finding with what it stands on, and what can be done about it here.
fn add_findings(draft: &mut Draft, model: &Model, diagnosis: &Diagnosis) {
    let next = guide::of(model).next;
    for finding in &diagnosis.findings {
        draft.gap();
        // What is a hint, or not here at all, is not right.
        let mark = match finding.severity {
            Severity::Healthy => Mark::Plain,
            severity => severity.into(),
        };
        draft.item(mark, finding.below_the_headline());
        for evidence in diagnosis.evidence_once(finding) {
            draft.say(Tone::Quiet, evidence.clone());
        }
        for remedy in finding.remedies.iter().filter(|remedy| can_be_done(model, **remedy)) {
            draft.item(Mark::Plain, remedy::in_a_line(*remedy, next));
        }
    }
}

/// Whether there is a button for it that works here and is of use, or a person does it.
fn can_be_done(model: &Model, remedy: Remedy) -> bool {
    match remedy {
        Remedy::CorrectPhone | Remedy::TellProvider => true,
        Remedy::ReEnrol => model.code.test.is_none(),
        remedy => super::fix::page::is_of_use(model, remedy),
    }
}

/// What a code has shown.
fn add_code(draft: &mut Draft, model: &Model) {
    draft.gap();
    match (&model.code.verdict, &model.code.before_the_repair) {
        (Some(verdict), _) => {
            let answer = timing::headline(model, verdict);
            // It may stand in the first line already.
            if guide::of(model).headline != answer {
                draft.item(code_mark(model), answer);
            }
        }
        (None, Some(answer)) => draft.say(Tone::Quiet, text!("checkup-code-before", answer = answer.clone())),
        (None, None) => draft.say(Tone::Quiet, text!("checkup-no-code")),
    }
}

fn code_mark(model: &Model) -> Mark {
    super::code::page::mark(model)
}
