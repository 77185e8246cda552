//! Repairs on their way: asked for, confirmed, carried out, and measured again.

use std::time::Duration;

use super::outcome::{self, Shortfall};
use super::state::{Course, Done, Following, PATIENCE, Reached, RepairState, is_of_the_clock};
use crate::app::effect::Effect;
use crate::app::message::JobId;
use crate::app::model::Model;
use crate::app::page::Screen;
use crate::app::requests;

use crate::core::facts::{Fact, Leftover, Topic};
use crate::core::journal::Record;
use crate::core::plan::Plan;
use crate::core::text::Text;
use crate::core::time::Offset;
use crate::ports::RepairError;
use crate::text;

/// How often the facts are looked up while a change is awaited.
const LOOK_INTERVAL: Duration = Duration::from_secs(5);

/// Has the executor carry out `plan`.
pub(super) fn carry_out(model: &mut Model, plan: Box<Plan>) -> Vec<Effect> {
    let before = model.server_ahead().map(|(ahead, _)| ahead);
    let job = model.job();
    let course = Box::new(Course::new(*plan.clone(), before));
    *model.repair_mut(plan.remedy) = RepairState::Running { job, course };
    vec![Effect::Perform(job, plan)]
}

/// A fact came in: where a repair runs that somebody started before, follow it as if it were our own.
pub fn follow(model: &mut Model) -> Option<Effect> {
    if !runs_elsewhere(model) || model.repairing() {
        return None;
    }
    match model.following {
        Following::Begun(_) => return None,
        Following::NotYet(tried) if model.now.mono.since(tried) < LOOK_INTERVAL => return None,
        Following::NotYet(_) | Following::Nobody => {}
    }
    let job = model.job();
    model.following = Following::Begun(job);
    Some(Effect::Watch(job))
}

const fn runs_elsewhere(model: &Model) -> bool {
    matches!(model.facts.leftover, Fact::Known(Leftover::Running { .. }))
}

/// How long until a repair that could not be followed is looked for once more; none where that is not to be.
pub fn next_tick(model: &Model) -> Option<Duration> {
    let Following::NotYet(tried) = model.following else { return None };
    let under_way = model.looking.iter().any(|(_, topic)| *topic == Topic::Leftover);
    let wait = LOOK_INTERVAL.saturating_sub(model.now.mono.since(tried));
    (runs_elsewhere(model) && !under_way).then_some(wait)
}

/// A repair that could not be followed is looked for once more, as long as it runs.
fn look_for_it(model: &mut Model) -> Option<Effect> {
    let due = next_tick(model).is_some_and(|wait| wait.is_zero());
    if due { requests::look(model, Topic::Leftover) } else { None }
}

/// The executor wrote a line.
pub fn recorded(model: &mut Model, job: JobId, record: Record) {
    if model.following == Following::Begun(job)
        && let Record::Begun { plan, server_ahead, .. } = &record
    {
        model.following = Following::Nobody;
        let course = Box::new(Course::new(plan.clone(), *server_ahead));
        *model.repair_mut(plan.remedy) = RepairState::Running { job, course };
    }
    for repair in [&mut model.fix, &mut model.mfa] {
        if let RepairState::Running { job: running, course } = repair
            && *running == job
        {
            course.records.push(record);
            return;
        }
    }
}

/// The executor has finished, or did not start.
pub fn performed(model: &mut Model, job: JobId, result: Result<(), RepairError>) -> Vec<Effect> {
    if model.following == Following::Begun(job) {
        if result.is_err() {
            model.following = Following::NotYet(model.now.mono);
            return Vec::new();
        }
        // It ended before it could be followed: the next look at the facts tells how.
        model.following = Following::Nobody;
        return look_again(model);
    }
    let Some(course) = take_running(model, job) else { return Vec::new() };
    let remedy = course.remedy();
    if let Err(error) = result {
        // Of one that was never heard of nobody knows how far it came.
        let begun = matches!(error, RepairError::Lost(_)) && (course.records.is_empty() || course.began());
        let (why, next) = match &error {
            RepairError::Lost(_) if !begun => {
                (text!("fix-failed-lost-before"), text!("fix-next-lost-before"))
            }
            RepairError::Lost(_) => (error.text(), text!("fix-next-lost")),
            RepairError::Stale { .. } => (error.text(), text!("fix-next-stale")),
            _ => (error.text(), text!("fix-next-nothing-done")),
        };
        let reached = if begun { Reached::SomeSteps } else { Reached::Nothing };
        fail(model, course, reached, why, next);
        // What was left behind decides what is offered now.
        return look_again(model);
    }
    if !course.complete() {
        let (why, next) = outcome::of_a_failure(&course);
        let begun = course.began();
        let reached = if begun { Reached::SomeSteps } else { Reached::Nothing };
        fail(model, course, reached, why, next);
        return look_again(model);
    }
    let since = model.now.mono;
    let rounds_before = model.reference.rounds;
    *model.repair_mut(remedy) = RepairState::Measuring { course, since, rounds_before };
    let mut effects = look_again(model);
    effects.extend(requests::ask(model));
    effects.extend(judge(model));
    effects
}

/// Every source has answered: perhaps the measurement that a repair waits for.
pub fn measured(model: &mut Model) -> Vec<Effect> {
    judge(model)
}

/// A fact came in: perhaps the one that a repair waits for.
pub fn facts_changed(model: &mut Model) -> Vec<Effect> {
    judge(model)
}

/// Time has passed: ask again for a repair that waits, or lose patience.
pub fn ticked(model: &mut Model) -> Vec<Effect> {
    let waiting = matches!(model.fix, RepairState::Measuring { .. });
    let mut effects = judge(model);
    if waiting && matches!(model.fix, RepairState::Measuring { .. }) {
        effects.extend(requests::ask(model));
        effects.extend(look_regularly(model));
    }
    effects.extend(look_for_it(model));
    effects
}

/// While a change is awaited, the facts are looked up every few seconds.
fn look_regularly(model: &mut Model) -> Vec<Effect> {
    if !model.looking.is_empty() || model.now.mono.since(model.looked_at) < LOOK_INTERVAL {
        return Vec::new();
    }
    look_again(model)
}

fn judge(model: &mut Model) -> Vec<Effect> {
    for repair in [Screen::Fix, Screen::Mfa] {
        let held = if repair == Screen::Fix { &model.fix } else { &model.mfa };
        let RepairState::Measuring { course, since, rounds_before } = held else { continue };
        let patience_lost = model.now.mono.since(*since) > PATIENCE;
        let fresh = model.reference.rounds > *rounds_before;
        if let Some(outcome) = outcome::of(model, &course.plan, fresh, patience_lost) {
            settle(model, repair, outcome);
        }
    }
    Vec::new()
}

fn settle(model: &mut Model, repair: Screen, outcome: Result<Option<Offset>, Shortfall>) {
    let held = if repair == Screen::Fix { &mut model.fix } else { &mut model.mfa };
    let RepairState::Measuring { course, .. } = std::mem::take(held) else { return };
    match outcome {
        Ok(after) => {
            let worked = !model.settings.dry_run;
            model.done.push(Done { course: (*course).clone(), after, worked });
            let remedy = course.remedy();
            // Where the service has yet to set the clock, its doing so is no sign that the repair did not last.
            let has_to_stay = is_of_the_clock(remedy) && outcome::still_off(model, remedy).is_none();
            if has_to_stay && worked {
                model.watch.repaired(model.now.mono);
            }
            *model.repair_mut(remedy) = RepairState::Worked { course, after };
        }
        Err(Shortfall::NotSeen(why, next)) => fail(model, course, Reached::SomeSteps, why, next),
        Err(Shortfall::NotLookedAt(why, next)) => fail(model, course, Reached::AnEndUnseen, why, next),
    }
}

fn fail(model: &mut Model, course: Box<Course>, reached: Reached, why: Text, next: Text) {
    let after = model.server_ahead().map(|(ahead, _)| ahead);
    if reached.is_begun() {
        model.done.push(Done { course: (*course).clone(), after, worked: false });
    }
    let remedy = course.remedy();
    *model.repair_mut(remedy) = RepairState::Failed { course, reached, why, next };
}

fn take_running(model: &mut Model, job: JobId) -> Option<Box<Course>> {
    for repair in [&mut model.fix, &mut model.mfa] {
        if matches!(repair, RepairState::Running { job: running, .. } if *running == job)
            && let RepairState::Running { course, .. } = std::mem::take(repair)
        {
            return Some(course);
        }
    }
    None
}

fn look_again(model: &mut Model) -> Vec<Effect> {
    Topic::ALL.into_iter().filter_map(|topic| requests::look(model, topic)).collect()
}
