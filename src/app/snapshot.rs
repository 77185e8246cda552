//! What the report is made from, as the wizard stands.

use crate::app::guide;
use crate::app::model::Model;
use crate::core::otp::{Match, Verdict};
use crate::core::pam_entry::PamSaid;
use crate::core::text::Text;
use crate::report::{CodeMatch, CodeSummary, Repair, Snapshot};
use crate::text;

/// The snapshot of now.
pub fn of(model: &Model) -> Snapshot {
    Snapshot {
        facts: model.facts.clone(),
        reference: model.reference.said.clone(),
        now: model.now,
        diagnosis: model.diagnosis(),
        guide: guide::of(model),
        window: model.window(),
        asked: model.login.verifier.clone(),
        code: model.code.verdict.as_ref().map(|verdict| code(verdict, model)),
        said: Vec::new(),
        repairs: repairs(model),
        simulated: model.settings.demo,
        caller: model.caller(),
        full: false,
        language: model.language,
    }
}

/// The repairs that ended, and those that still run.
fn repairs(model: &Model) -> Vec<Repair> {
    let ended = model.done.iter().map(|done| Repair {
        records: done.course.records.clone(),
        before: done.course.before,
        after: done.after,
        worked: done.worked,
        under_way: false,
    });
    let running =
        [&model.fix, &model.mfa].into_iter().filter(|state| state.is_running()).filter_map(|state| {
            let course = state.course()?;
            Some(Repair {
                records: course.records.clone(),
                before: course.before,
                after: None,
                worked: false,
                under_way: true,
            })
        });
    ended.chain(running).collect()
}

/// What a verdict says in a report; where a sign-in was asked, what that said, and of the clocks only what explains it.
fn code(verdict: &Verdict, model: &Model) -> CodeSummary {
    let said = model.code.said.as_ref();
    let mut words: Vec<Text> = said.map(|said| said.words.clone()).into_iter().collect();
    words.extend(said.into_iter().flat_map(|said| said.beside().cloned()));
    match said {
        None => {
            words.push(verdict.headline());
            words.extend(verdict.explanation());
        }
        Some(said) if said.is_declined_by_clocks(verdict.accepted()) => {
            words.push(verdict.headline());
            words.extend(verdict.explanation().into_iter().filter(PamSaid::leaves));
        }
        Some(_) => {}
    }
    CodeSummary {
        matches: verdict.matches.iter().map(code_match).collect(),
        false_match_probability: verdict.false_match_probability,
        phone_ahead: verdict.phone_ahead,
        whose_clock: verdict.whose_clock,
        entry: verdict.entry,
        against: against(model),
        words,
    }
}

/// What the codes were tested against, whichever sign-in was chosen since.
fn against(model: &Model) -> Text {
    match (&model.code.test, &model.code.of) {
        (Some(_), _) => text!("ticket-code-test-entry"),
        (None, Some(of)) => text!("ticket-code-of-service", service = of.service.as_str()),
        (None, None) if model.code.of_panel => text!("ticket-code-of-panel"),
        (None, None) => text!("ticket-code-own-secret"),
    }
}

fn code_match(found: &Match) -> CodeMatch {
    CodeMatch {
        steps: found.steps,
        algorithm: found.parameters.algorithm.name().to_owned(),
        digits: found.parameters.digits,
        period_s: found.parameters.period_s,
    }
}
