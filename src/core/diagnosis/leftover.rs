//! What an earlier repair left.

use crate::core::facts::Leftover;
use crate::text;

use super::case::Case;
use super::rules::Sighting;

pub(super) fn unfinished(case: &Case) -> Option<Sighting> {
    let Leftover::Unfinished { remedy, by, started, step: (at, of), .. } = case.facts.leftover.known()?
    else {
        return None;
    };
    Some(Sighting::new(text!("finding-repair-unfinished", remedy = remedy.id())).because([
        text!("evidence-repair-started", by = by.clone(), started = *started),
        text!("evidence-repair-step", at = *at, of = *of),
    ]))
}

pub(super) fn running(case: &Case) -> Option<Sighting> {
    let Leftover::Running { remedy, by, since } = case.facts.leftover.known()? else { return None };
    Some(Sighting::new(text!("finding-repair-running", remedy = remedy.id())).because([text!(
        "evidence-repair-running",
        by = by.clone(),
        ago = case.now.mono.since(*since)
    )]))
}
