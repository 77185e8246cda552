//! The question before a repair, from the plan on the screen to the answer.
//!
//! Much can happen while it stands. Somebody else sets the clock or switches a service; a snapshot or a migration pauses
//! the machine, and neither of its clocks runs on. So what a plan of the clock was made from is kept young as long as the
//! question stands, and the plan is made once more when the answer is yes. Only what was shown is ever carried out, and
//! only by the measurement of now.

use std::time::Duration;

use super::run::carry_out;
use super::state::{Consent, RepairState};
use crate::app::effect::Effect;
use crate::app::measured::reference::REFRESH_INTERVAL;
use crate::app::model::Model;
use crate::app::page::field::Field;
use crate::app::page::{FocusAndScroll, QuestionId, Screen};
use crate::app::requests;
use crate::core::facts::Topic;
use crate::core::finding::Remedy;
use crate::core::plan::{Confirmation, Plan, Refused};
use crate::core::time::UnixTime;

/// What a plan of the clock is made from, beside the reference, and others may change at any moment.
const STANDS_ON: [Topic; 2] = [Topic::TimeService, Topic::Leftover];

/// How far the typed time may be from the reference: the minute that is typed, and the one before and after.
const TYPED_WITHIN: Duration = Duration::from_secs(90);

/// How a true time is typed.
const TYPED: &str = "%Y-%m-%d %H:%M";

/// Puts every command of `remedy` on the screen and waits for the answer.
pub fn ask_for(model: &mut Model, remedy: Remedy) {
    if model.repairing() {
        return;
    }
    match model.plan(remedy) {
        Ok(plan) => {
            put(model, plan);
        }
        Err(refused) => *model.repair_mut(remedy) = RepairState::Refused(Box::new(refused)),
    }
}

/// Puts `plan` on the screen and waits for the answer.
pub fn put(model: &mut Model, plan: Plan) -> QuestionId {
    let question = model.question();
    let remedy = plan.remedy;
    *model.repair_mut(remedy) = RepairState::asking(question, plan);
    question
}

/// Whether a question waits for its answer whose plan is made from a measurement of the clock.
pub fn stands(model: &Model) -> bool {
    matches!(&model.fix, RepairState::Asking { plan, .. } if is_measured(plan.remedy))
}

const fn is_measured(remedy: Remedy) -> bool {
    matches!(
        remedy,
        Remedy::StepClock
            | Remedy::SetTimeByHand
            | Remedy::EnableTimeSync
            | Remedy::KeepOneService
            | Remedy::GoOnline
            | Remedy::WriteRtc
    )
}

/// Back out of a question; false when there was none.
pub fn withdraw(repair: &mut RepairState) -> bool {
    match repair {
        RepairState::Asking { .. } | RepairState::ChoosingZone(_) | RepairState::Refused(_) => {
            *repair = RepairState::Offered;
            true
        }
        _ => false,
    }
}

/// Whether what a plan wants typed stands in the field.
pub fn may_confirm(model: &Model, plan: &Plan, typed: &Field) -> bool {
    let typed = typed.text().trim();
    match &plan.confirmation {
        Confirmation::Press => true,
        Confirmation::TypeTrueTime => {
            plan.anchor.is_some_and(|anchor| is_now(typed, anchor.at(model.now.mono)))
        }
        // Host names are the same in any case (RFC 4343).
        Confirmation::TypeHostName(name) => typed.eq_ignore_ascii_case(name),
    }
}

/// What a plan wants typed, as somebody who knows it would type it now: for a dry run, which asks nobody, and for the
/// command line, which has asked already.
pub fn to_type(model: &Model, plan: &Plan) -> Option<String> {
    match &plan.confirmation {
        Confirmation::Press => None,
        Confirmation::TypeTrueTime => {
            let truth = plan.anchor?.at(model.now.mono);
            let truth = chrono::DateTime::from_timestamp(truth.secs(), 0)?;
            Some(truth.format(TYPED).to_string())
        }
        Confirmation::TypeHostName(name) => Some(name.clone()),
    }
}

/// Whether `typed`, as `YYYY-MM-DD HH:MM` in UTC, is the minute of `truth` or one beside it.
fn is_now(typed: &str, truth: UnixTime) -> bool {
    chrono::NaiveDateTime::parse_from_str(typed, TYPED).is_ok_and(|typed| {
        UnixTime::from_secs(typed.and_utc().timestamp() + 30).ahead_of(truth).abs() <= TYPED_WITHIN
    })
}

/// The answer to `question` is yes.
pub fn confirm(model: &mut Model, question: QuestionId) -> Vec<Effect> {
    if model.repairing() {
        return Vec::new();
    }
    // A step since the last tick counts as well.
    model.watch.look(model.now);
    let asked = model.shown_repair();
    let RepairState::Asking { question: asked, plan, typed, consent } = asked else { return Vec::new() };
    if *asked != question || *consent == Consent::Given || !may_confirm(model, plan, typed) {
        return Vec::new();
    }
    if !is_measured(plan.remedy) || is_fresh(model) {
        return carry_out_if_the_same(model, model.screen);
    }
    if let RepairState::Asking { consent, .. } = model.shown_repair_mut() {
        *consent = Consent::Given;
    }
    requests::measure(model)
}

/// Something has come in or time has passed: goes on with a repair whose answer was yes.
pub fn go_on(model: &mut Model) -> Vec<Effect> {
    if !model.fix.is_granted() || model.repairing() {
        return Vec::new();
    }
    if !is_fresh(model) {
        return requests::measure(model);
    }
    carry_out_if_the_same(model, Screen::Fix)
}

/// How long until a question that stands needs another measurement; none where none does.
pub fn next_tick(model: &Model) -> Option<Duration> {
    if model.fix.is_granted() {
        return Some(model.now.wall.until_next_second());
    }
    let measured = model.reference.asked_at.filter(|_| stands(model) && model.reference.asking.is_none())?;
    Some(REFRESH_INTERVAL.saturating_sub(model.now.mono.since(measured)))
}

/// Whether what a plan of the clock is made from is of now: measured and looked up a short time ago, and nobody has set
/// the clock since.
fn is_fresh(model: &Model) -> bool {
    let now = model.now.mono;
    let looking = model.looking.iter().any(|(_, topic)| STANDS_ON.contains(topic));
    let measured = model.reference.asked_at.filter(|_| model.reference.asking.is_none() && !looking);
    measured.is_some_and(|at| now.since(at) < REFRESH_INTERVAL && !model.watch.was_set_after(at))
}

/// Makes the plan once more. The same is carried out; another one is asked about, or it is told why there is none.
fn carry_out_if_the_same(model: &mut Model, screen: Screen) -> Vec<Effect> {
    let asked = if screen == Screen::Mfa { &model.mfa } else { &model.fix };
    let RepairState::Asking { plan: known, typed, .. } = asked else { return Vec::new() };
    match plan_again(model, known) {
        Ok(plan) if is_the_same(known, &plan) && may_confirm(model, &plan, typed) => {
            carry_out(model, Box::new(plan))
        }
        Ok(plan) => {
            let remedy = plan.remedy;
            put(model, plan);
            if let RepairState::Asking { consent, .. } = model.repair_mut(remedy) {
                *consent = Consent::AwaitedAgain;
            }
            show_from_the_top(model, remedy);
            Vec::new()
        }
        Err(refused) => {
            let remedy = known.remedy;
            *model.repair_mut(remedy) = RepairState::Refused(Box::new(refused));
            show_from_the_top(model, remedy);
            Vec::new()
        }
    }
}

/// The screen says something else now: from its beginning, and with the focus where it does no harm.
fn show_from_the_top(model: &mut Model, remedy: Remedy) {
    let screen = if remedy.is_of_the_panel() { Screen::Mfa } else { Screen::Fix };
    model.places[screen.index()] = FocusAndScroll::default();
}

/// The plan for what `known` is for, as things stand. Which zone, login or users it is for was chosen before,
/// and nothing of that can change.
fn plan_again(model: &Model, known: &Plan) -> Result<Plan, Refused> {
    match known.remedy {
        Remedy::SetZone | Remedy::ReEnrol | Remedy::ClearSkew => Ok(known.clone()),
        remedy => model.plan(remedy),
    }
}

/// Whether a yes to `known` is a yes to `plan`: the same steps, no more to type, and no warning that was not
/// given before. Figures in the warnings may differ.
fn is_the_same(known: &Plan, plan: &Plan) -> bool {
    let warned = |id: &str| known.warnings.iter().any(|warning| warning.id == id);
    known.steps == plan.steps
        && known.confirmation == plan.confirmation
        && plan.warnings.iter().all(|warning| warned(&warning.id))
}
