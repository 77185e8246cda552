//! The question before a repair, from the plan on the screen to the answer.
//!
//! Much can happen while it stands. Somebody else sets the clock or switches a service; a snapshot or a migration pauses
//! the machine, and neither of its clocks runs on. So what a plan of the clock was made from is kept young as long as the
//! question stands, and the plan is made once more when the answer is yes. Only what was shown is ever carried out, and
//! only by the measurement of now.

use std::time::Duration;

use crate::app::effect::Effect;
use crate::app::measured::reference::REFRESH_INTERVAL;
use crate::app::model::Model;
use crate::app::page::Screen;
use crate::app::page::field::Field;
use crate::app::repair::run::{self, carry_out, may_confirm, shown, state};
use crate::app::repair::state::{Answer, RepairState};
use crate::app::update;
use crate::core::facts::Topic;
use crate::core::finding::Remedy;
use crate::core::plan::{Plan, Refused};

/// What a plan of the clock is made from, beside the reference, and others may change at any moment.
const STANDS_ON: [Topic; 2] = [Topic::TimeService, Topic::Leftover];

/// Puts `plan` on the screen and waits for the answer.
pub fn put(model: &mut Model, plan: Plan) {
    let remedy = plan.remedy;
    *state(model, remedy) = RepairState::asking(plan);
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
            | Remedy::WriteRtc
    )
}

/// The answer is yes.
pub fn confirm(model: &mut Model) -> Vec<Effect> {
    if model.repairing() {
        return Vec::new();
    }
    // A step since the last tick counts as well.
    model.watch.look(model.now);
    let asked = if model.screen == Screen::Mfa { &model.mfa } else { &model.fix };
    let RepairState::Asking { plan, typed, answer } = asked else { return Vec::new() };
    if *answer == Answer::Given || !may_confirm(model, plan, typed) {
        return Vec::new();
    }
    if !is_measured(plan.remedy) || is_fresh(model) {
        return carry_out_if_the_same(model, model.screen);
    }
    if let RepairState::Asking { answer, .. } = shown(model) {
        *answer = Answer::Given;
    }
    update::measure(model)
}

/// Something has come in or time has passed: goes on with a repair whose answer was yes.
pub fn go_on(model: &mut Model) -> Vec<Effect> {
    if !model.fix.is_granted() || model.repairing() {
        return Vec::new();
    }
    if !is_fresh(model) {
        return update::measure(model);
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
    match anew(model, known) {
        Ok(plan) if is_the_same(known, &plan) && may_confirm(model, &plan, typed) => {
            carry_out(model, Box::new(plan))
        }
        Ok(plan) => {
            let remedy = plan.remedy;
            *state(model, remedy) = RepairState::Asking {
                plan: Box::new(plan),
                typed: Field::default(),
                answer: Answer::AwaitedAnew,
            };
            overtaken(model, remedy);
            Vec::new()
        }
        Err(refused) => {
            let remedy = known.remedy;
            *state(model, remedy) = RepairState::Overtaken(Box::new(refused));
            overtaken(model, remedy);
            Vec::new()
        }
    }
}

/// The screen says something else now: from its beginning, and with the focus where it does no harm.
fn overtaken(model: &mut Model, remedy: Remedy) {
    let screen = if remedy.is_of_the_panel() { Screen::Mfa } else { Screen::Fix };
    model.focus[screen.index()] = None;
    model.scroll[screen.index()] = 0;
}

/// The plan for what `known` is for, as things stand. Which zone and which login it is for was chosen before, and
/// nothing of that can change.
fn anew(model: &Model, known: &Plan) -> Result<Plan, Refused> {
    match known.remedy {
        Remedy::SetZone | Remedy::ReEnrol => Ok(known.clone()),
        remedy => run::plan(model, remedy, None),
    }
}

/// Whether whoever agreed to `known` has agreed to `plan`: the same steps, no more to type, and no warning that was not
/// given before. Figures in the warnings may differ.
fn is_the_same(known: &Plan, plan: &Plan) -> bool {
    let warned = |id: &str| known.warnings.iter().any(|warning| warning.id == id);
    known.steps == plan.steps
        && known.confirmation == plan.confirmation
        && plan.warnings.iter().all(|warning| warned(&warning.id))
}
