//! What is asked of the world: to look things up, and to tell the time.

use super::effect::Effect;
use super::message::JobId;
use super::model::Model;
use crate::core::facts::{FactUpdate, Topic};

/// Asks for the time once more, as far as that is polite, and looks up what is shown beside the measurement and what a
/// plan of the clock stands on: none of it must be older.
pub fn measure(model: &mut Model) -> Vec<Effect> {
    let Some(asking) = ask(model) else { return Vec::new() };
    let beside = [Topic::TimeService, Topic::KernelClock, Topic::Leftover];
    let looking = beside.into_iter().filter_map(|topic| look(model, topic));
    std::iter::once(asking).chain(looking).collect()
}

/// Looks everything up and asks for the time, as far as that is polite.
pub fn check_up(model: &mut Model) -> Vec<Effect> {
    let mut effects: Vec<Effect> = Topic::ALL.into_iter().filter_map(|topic| look(model, topic)).collect();
    effects.extend(ask(model));
    effects
}

/// Looks one topic up. Where that is under way already, it is done once more afterwards: what comes of it may be from before
/// whatever made somebody ask.
pub fn look(model: &mut Model, topic: Topic) -> Option<Effect> {
    if model.looking.iter().any(|(_, running)| *running == topic) {
        if !model.look_again.contains(&topic) {
            model.look_again.push(topic);
        }
        return None;
    }
    let job = model.job();
    model.looking.push((job, topic));
    model.looked_at = model.now.mono;
    Some(Effect::Look(job, topic))
}

/// Asks every source for the time, unless that is under way or would be rude.
pub fn ask(model: &mut Model) -> Option<Effect> {
    if model.reference.asking.is_some() || !model.reference.wait(model.now.mono).is_zero() {
        return None;
    }
    let job = model.job();
    model.reference.ask(job, model.now.mono);
    Some(Effect::Ask(job))
}

/// A topic was looked up. What comes of that counts, and a look that was asked for meanwhile is begun.
pub fn looked(model: &mut Model, job: JobId, update: FactUpdate) -> Option<Effect> {
    let place = model.looking.iter().position(|(running, _)| *running == job)?;
    let (_, topic) = model.looking.remove(place);
    model.facts.apply(update);
    let again = model.look_again.iter().position(|wanted| *wanted == topic)?;
    model.look_again.remove(again);
    look(model, topic)
}
