//! What stays in the terminal after the wizard has ended: what was wrong or is, what was done, what is still owed, and where the
//! report is.

use crate::app::guide;
use crate::app::model::Model;
use crate::app::screens::report::state::Saving;
use crate::core::facts::Leftover;
use crate::core::finding::Remedy::{ResetMfa, StepClock};
use crate::core::guide::NextStep;
use crate::core::text::Text;
use crate::text;

/// The lines, each one sentence or two. `recover` is the command that finishes a repair, as it would be typed here.
pub fn lines(model: &Model, recover: &str) -> Vec<Text> {
    let report = match &model.saving {
        Saving::Saved(path) => Some(text!("farewell-report", path = path.clone())),
        _ => None,
    };
    let simulated = model.settings.demo.then(|| text!("banner-demo"));
    simulated.into_iter().chain(outcome(model, recover)).chain(report).collect()
}

/// The worst first: what is owed, then what runs, what was done, and what is wrong. Nothing where nothing is known yet.
fn outcome(model: &Model, recover: &str) -> Option<Text> {
    if sign_in_is_open(model) {
        return Some(text!("farewell-mfa-off", command = recover));
    }
    if matches!(model.facts.leftover.known(), Some(Leftover::Unfinished { .. })) {
        return Some(text!("farewell-cut-short", command = recover));
    }
    if model.executing() {
        return Some(text!("farewell-running"));
    }
    if model.repairing() {
        return Some(text!("farewell-unmeasured"));
    }
    let guide = guide::of(model);
    guide.standing?;
    if let Some(done) = model.done.last().filter(|done| done.worked && !model.settings.dry_run) {
        let remedy = done.course.remedy();
        if !remedy.sets_the_clock() {
            return Some(text!("farewell-done", done = remedy.doing(), headline = guide.headline));
        }
    }
    let next = match guide.next {
        // What was typed is forgotten with the wizard.
        NextStep::FixTime if model.plan(StepClock).is_err() => NextStep::TypeTrueTime,
        next => next,
    };
    Some(match (fixed(model).filter(|_| guide.is_good()), next.words_with_command()) {
        (Some(fixed), _) => fixed,
        (None, Some(next)) => text!("farewell-next", headline = guide.headline, next = next),
        (None, None) => text!("farewell-headline", headline = guide.headline),
    })
}

/// What the last repair of the clock has brought, where it worked.
fn fixed(model: &Model) -> Option<Text> {
    let last = model.done.iter().rfind(|done| done.course.remedy().sets_the_clock())?;
    let before = last.course.before.filter(|_| last.worked)?;
    let (_, error) = model.server_ahead()?;
    let on = model.facts.time_service.known().and_then(|service| service.network_time.known());
    let network = if on == Some(&true) { "on" } else { "off" };
    Some(if before.is_behind() {
        text!("farewell-fixed-behind", by = before, error = error, network = network)
    } else {
        text!("farewell-fixed-ahead", by = before, error = error, network = network)
    })
}

/// Whether a reset of MFA has switched it off and perhaps not on again: everyone signs in with the password alone.
pub fn sign_in_is_open(model: &Model) -> bool {
    match model.facts.leftover.known() {
        Some(Leftover::Unfinished { remedy: ResetMfa, remaining, .. }) => !remaining.is_empty(),
        Some(Leftover::Running { remedy: ResetMfa, stuck: Some(stuck), .. }) => !stuck.remaining.is_empty(),
        _ => false,
    }
}
