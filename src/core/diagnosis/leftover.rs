//! What an earlier repair left.

use crate::core::facts::Leftover;
use crate::core::finding::{Remedy, Severity};
use crate::text;

use super::case::Case;
use super::sighting::Sighting;

pub(super) fn unfinished(case: &Case) -> Option<Sighting> {
    let Leftover::Unfinished { remedy, by, started, step: (at, of), remaining, failure, journal } =
        case.facts.leftover.known()?
    else {
        return None;
    };
    let mut steps = vec![
        text!("evidence-repair-started", by = by.clone(), started = *started),
        text!("evidence-repair-step", at = *at, of = *of),
    ];
    // Should finishing fail, somebody has to know what it fails at, and how to let go of what can never work again.
    if !remaining.is_empty() {
        let commands = remaining.iter().map(|step| step.command.shown(case.now.wall));
        steps.extend(commands.map(|command| text!("evidence-repair-owed", command = command)));
        steps.extend(failure.iter().map(|words| text!("evidence-repair-said", words = words.clone())));
        steps.extend(journal.iter().map(|path| text!("evidence-repair-record", path = path.clone())));
        steps.push(text!("evidence-repair-forget"));
    }
    // A reset whose last step is still to be done has switched MFA off and not on again: everyone signs in with the password
    // alone, and nobody would notice.
    if *remedy == Remedy::ResetMfa && !remaining.is_empty() {
        let title = text!("finding-repair-unfinished-mfa");
        return Some(Sighting::new(title).because(steps).severity(Severity::Critical));
    }
    Some(Sighting::new(text!("finding-repair-unfinished", remedy = remedy.doing())).because(steps))
}

pub(super) fn running(case: &Case) -> Option<Sighting> {
    let Leftover::Running { remedy, by, since } = case.facts.leftover.known()? else { return None };
    Some(Sighting::new(text!("finding-repair-running", remedy = remedy.doing())).because([text!(
        "evidence-repair-running",
        by = by.clone(),
        ago = case.now.mono.since(*since)
    )]))
}
