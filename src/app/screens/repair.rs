//! A repair on the screen, from the question to the measurement afterwards; the same for every remedy.

use super::clock::state::TYPED_ERROR;
use super::clock::trend;
use crate::app::farewell;
use crate::app::guide;
use crate::app::model::Model;
use crate::app::page::draft::Draft;
use crate::app::page::field::InputField;
use crate::app::page::{Block, ButtonId, ControlId, FieldId, Mark, StepState, Tone};
use crate::app::repair::consent::may_confirm;
use crate::app::repair::outcome;
use crate::app::repair::state::{
    CLOSE_ENOUGH, Consent, Course, Reached, RepairState, is_of_the_clock, plan_rows,
};
use crate::app::words;
use crate::core::agreement::SourceKind;
use crate::core::finding::Remedy;
use crate::core::plan::{Confirmation, Plan, Refused};
use crate::core::text::Text;
use crate::core::time::Offset;
use crate::core::words::difference::difference;
use crate::core::words::step;
use crate::text;

/// The screen of a repair that has been asked for.
pub fn draft(model: &Model, state: &RepairState, draft: Draft, next: (ButtonId, Text)) -> Draft {
    match state {
        RepairState::Asking { plan, consent: Consent::Given, .. } => granted(model, plan, draft),
        RepairState::Refused(why) => refused(why, draft, next),
        RepairState::Asking { question, plan, typed, consent } => {
            let ready = may_confirm(model, plan, typed);
            let mut draft = draft;
            if *consent == Consent::AwaitedAgain {
                draft.item(Mark::Warning, text!("repair-asked-again"));
            }
            add_other_repair(model, &mut draft);
            let mut draft = asking(model, plan, draft);
            let typing = match &plan.confirmation {
                Confirmation::Press => None,
                Confirmation::TypeTrueTime => {
                    Some((text!("field-confirmation"), text!("field-confirmation-hint")))
                }
                Confirmation::TypeHostName(name) => {
                    Some((text!("field-host-name"), text!("field-host-name-hint", name = name.clone())))
                }
            };
            let typing = typing.map(|(label, hint)| {
                draft.field(FieldId::Confirmation, label, typed.content(), Some(hint));
            });
            draft.button(ButtonId::Back, text!("button-back-safe"));
            draft.danger(
                ready && !model.repairing(),
                ButtonId::Confirm(*question),
                confirm_label(model, plan.remedy),
            );
            // Enter in the field leads to Back, so nothing is run by pressing it over and over.
            draft.focus(match typing {
                Some(()) => ControlId::Field(FieldId::Confirmation),
                None => ControlId::Button(ButtonId::Back),
            });
            draft
        }
        RepairState::Running { course, .. } => running(model, course, text!("repair-running"), draft),
        RepairState::Measuring { course, .. } => running(model, course, measuring(model), draft),
        RepairState::Worked { course, after } => {
            let mut draft = worked(model, course, *after, draft);
            draft.button(next.0, next.1);
            if still_off(model, course).is_some() && model.plan(Remedy::StepClock).is_ok() {
                add_button(model, &mut draft, Remedy::StepClock, text!("button-fix-time"));
            }
            if rtc_left(model, course).is_some() && model.plan(Remedy::WriteRtc).is_ok() {
                add_button(model, &mut draft, Remedy::WriteRtc, text!("button-write-rtc"));
            }
            draft.button(ButtonId::Back, text!("button-back"));
            draft
        }
        RepairState::Failed { course, reached, why, next: advice } => {
            let mut draft = draft;
            add_other_repair(model, &mut draft);
            let mut draft = failed(model, course, *reached, [why, advice], draft);
            draft.button(next.0, next.1);
            if model.plan(Remedy::FinishRepair).is_ok() {
                add_button(model, &mut draft, Remedy::FinishRepair, text!("button-finish-repair"));
            } else {
                add_button(model, &mut draft, course.remedy(), text!("button-try-again"));
            }
            draft.button(ButtonId::Back, text!("button-back"));
            draft
        }
        RepairState::Offered | RepairState::ChoosingZone(_) => draft,
    }
}

/// A button that asks for a possible remedy. While another repair is under way it cannot be pressed.
pub fn add_button(model: &Model, draft: &mut Draft, remedy: Remedy, label: Text) {
    draft.danger(!model.repairing(), ButtonId::Ask(remedy), label);
}

/// Why no repair can be begun now, where that is because another one is under way.
pub fn add_other_repair(model: &Model, draft: &mut Draft) {
    if model.executing() {
        draft.item(Mark::Busy, text!("repair-other-running"));
    } else if model.repairing() {
        draft.item(Mark::Busy, text!("repair-other-measured"));
    }
}

/// How the screen of a repair stands.
pub const fn mark(state: &RepairState) -> Mark {
    match state {
        state if state.is_granted() => Mark::Busy,
        RepairState::Offered
        | RepairState::ChoosingZone(_)
        | RepairState::Asking { .. }
        | RepairState::Refused(_) => Mark::Plain,
        RepairState::Running { .. } | RepairState::Measuring { .. } => Mark::Busy,
        RepairState::Worked { .. } => Mark::Good,
        RepairState::Failed { reached: Reached::AnEndUnseen, .. } => Mark::Unknown,
        RepairState::Failed { .. } => Mark::Bad,
    }
}

/// The field in which a plan wants something typed, where it is asked about.
pub fn field(model: &mut Model) -> Option<InputField<'_>> {
    match model.shown_repair_mut() {
        RepairState::Asking { typed, .. } => Some(InputField::open(typed)),
        _ => None,
    }
}

fn asking(model: &Model, plan: &Plan, mut draft: Draft) -> Draft {
    draft.say(Tone::Strong, text!("repair-asking", count = plan.steps.len()));
    draft.block(Block::Steps(plan_rows(plan, model.best_time())));
    for warning in &plan.warnings {
        draft.item(Mark::Warning, warning.clone());
    }
    match model.settings.dry_run {
        true => draft.say(Tone::Quiet, text!("repair-dry-run")),
        false => draft.say(Tone::Quiet, text!("repair-outlives")),
    }
    draft
}

/// The answer was yes: until it has been measured again there still is a way back.
fn granted(model: &Model, plan: &Plan, mut draft: Draft) -> Draft {
    draft.item(Mark::Busy, text!("repair-measuring-before"));
    draft.block(Block::Steps(plan_rows(plan, model.best_time())));
    draft.button(ButtonId::Back, text!("button-back-safe"));
    draft
}

fn refused(refused: &Refused, mut draft: Draft, next: (ButtonId, Text)) -> Draft {
    draft.say(Tone::Strong, text!("repair-changed-meanwhile"));
    draft.say(Tone::Plain, refused.why.clone());
    if let Some(message) = &refused.message_to_provider {
        draft.gap();
        draft.say(Tone::Plain, text!("fix-send-this"));
        draft.block(Block::ToCopy(message.clone()));
    }
    draft.button(next.0, next.1);
    draft.button(ButtonId::Back, text!("button-back"));
    draft
}

fn confirm_label(model: &Model, remedy: Remedy) -> Text {
    match (model.settings.dry_run, remedy) {
        (true, _) => text!("button-confirm-dry-run"),
        (false, Remedy::ResetMfa) => text!("button-confirm-mfa"),
        (false, Remedy::ReEnrol) => text!("button-confirm-one"),
        // The same act has the same name on the button before.
        (false, remedy) => text!("button-confirm", act = words::remedy::button(remedy)),
    }
}

fn running(model: &Model, course: &Course, words: Text, mut draft: Draft) -> Draft {
    draft.item(Mark::Busy, words);
    draft.block(Block::Steps(course.rows(model.best_time())));
    draft.gap();
    draft.say(Tone::Quiet, text!("repair-outlives"));
    draft.button(ButtonId::Back, text!("button-back"));
    draft
}

fn measuring(model: &Model) -> Text {
    let wait = model.reference.wait(model.now.mono);
    if model.reference.asking.is_some() || wait.is_zero() {
        text!("repair-measuring", now = "now", seconds = 0)
    } else {
        text!("repair-measuring", now = "later", seconds = wait.as_secs_f64().ceil() as u64)
    }
}

/// Whether looking at the server again tells that it worked.
const fn is_looked_up(remedy: Remedy) -> bool {
    matches!(remedy, Remedy::SetZone | Remedy::WriteRtc | Remedy::KeepOneService | Remedy::GoOnline)
}

fn worked(model: &Model, course: &Course, after: Option<Offset>, mut draft: Draft) -> Draft {
    if model.settings.dry_run {
        draft.say(Tone::Strong, text!("repair-would"));
    } else if course.remedy() == Remedy::FinishRepair {
        draft.say(Tone::Good, text!("repair-finished"));
    } else if course.remedy() == Remedy::EnableTimeSync {
        draft.say(Tone::Good, text!("repair-network-time-on"));
    } else if course.remedy() == Remedy::ClearSkew {
        draft.say(Tone::Good, text!("repair-skew-cleared"));
        draft.item(Mark::Warning, text!("plan-warning-skew-keep-open"));
    } else if is_looked_up(course.remedy()) {
        draft.say(Tone::Good, text!("repair-worked-looked-up"));
    } else if course.remedy().is_of_the_panel() {
        let mut words = words::remedy::reset_outcome(model, course).into_iter();
        words.next().into_iter().for_each(|conclusion| draft.say(Tone::Good, conclusion));
        words.for_each(|next| draft.item(Mark::Plain, next));
    } else if course.remedy() == Remedy::SetTimeByHand
        || is_of_the_clock(course.remedy()) && model.reference.said.kind() == Some(SourceKind::Manual)
    {
        draft.say(Tone::Good, text!("repair-worked-by-hand", error = TYPED_ERROR));
    } else if is_of_the_clock(course.remedy())
        && words::clock::state(model).0 == Mark::Good
        && !matches!(guide::of(model).headline.id.as_ref(), "guide-fixed" | "guide-fixed-but")
    {
        // The first line says something more urgent by now.
        draft.say(Tone::Good, text!("guide-fixed"));
    }
    if course.remedy().is_about_the_clock() {
        before_and_after(&mut draft, course.before, after);
        if let Some(off) = still_off(model, course) {
            draft.item(Mark::Warning, off);
        }
        if !model.settings.dry_run && is_of_the_clock(course.remedy()) {
            trend::add_after_repair(&mut draft, model);
        }
        if let Some(left) = rtc_left(model, course) {
            draft.item(Mark::Plain, left);
        }
    }
    draft.gap();
    draft.block(Block::Steps(course.rows(model.best_time())));
    draft
}

/// The clock is not right yet although network time is on: its service sets it, or reaches nobody.
pub fn still_off(model: &Model, course: &Course) -> Option<Text> {
    let ahead = outcome::still_off(model, course.remedy())?;
    (!model.settings.dry_run).then(|| text!("repair-still-off", difference = ahead))
}

/// How far the hardware clock still is from the clock that was put right: with the next start it would be wrong again.
/// The kernel writes it every eleven minutes, but only where a service keeps the clock and tells it so.
pub fn rtc_left(model: &Model, course: &Course) -> Option<Text> {
    let rtc = model.facts.rtc.known()?;
    let by = rtc.ahead_of_system.filter(|ahead| ahead.abs() > 2 * CLOSE_ENOUGH)?;
    (is_of_the_clock(course.remedy()) && !model.settings.dry_run).then(|| text!("repair-rtc-left", by = by))
}

fn failed(model: &Model, course: &Course, reached: Reached, words: [&Text; 2], mut draft: Draft) -> Draft {
    let [why, advice] = words;
    let tone = if reached == Reached::AnEndUnseen { Tone::Warning } else { Tone::Bad };
    draft.say(tone, why.clone());
    draft.say(Tone::Strong, advice.clone());
    if course.remedy().is_about_the_clock() {
        before_and_after(&mut draft, course.before, model.server_ahead().map(|(ahead, _)| ahead));
    }
    draft.gap();
    let mut rows = course.rows(model.best_time());
    let running = rows.iter_mut().filter(|row| row.state == StepState::Running);
    running.for_each(|row| (row.state, row.said) = (StepState::Lost, Some(step::ended(None))));
    // Once the record of it has been read, the first line says so.
    let said = farewell::sign_in_is_open(model);
    if let Some(command) = left_by_hand(model, course).filter(|_| reached.is_begun() && !said) {
        draft.say(Tone::Bad, text!("mfa-failed-by-hand", command = command));
    }
    draft.block(Block::Steps(rows));
    draft
}

/// The command that has to be run by hand, since without it nobody is asked for a code.
pub fn left_by_hand(model: &Model, course: &Course) -> Option<String> {
    let last = course.rows(model.best_time()).pop()?;
    let left = course.remedy() == Remedy::ResetMfa
        && matches!(last.state, StepState::Failed | StepState::Running | StepState::Waiting);
    left.then_some(last.command)
}

fn before_and_after(draft: &mut Draft, before: Option<Offset>, after: Option<Offset>) {
    let words = |ahead: Option<Offset>| ahead.map_or_else(|| text!("repair-not-measured"), difference);
    draft.fact(text!("repair-before"), Mark::Plain, words(before));
    draft.fact(text!("repair-after"), Mark::Plain, words(after));
}
