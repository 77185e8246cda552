//! What an earlier repair left.

use crate::core::facts::{Fact, Leftover};
use crate::core::finding::{Remedy, Severity};
use crate::text;

use super::case::Case;
use super::sighting::Sighting;

pub(super) fn unfinished(case: &Case) -> Option<Sighting> {
    let Leftover::Unfinished { remedy, by, started, step: (at, of), remaining, failure, journal, .. } =
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
        steps.extend(commands.map(|command| text!("evidence-repair-remaining", command = command)));
        steps.extend(failure.iter().map(|words| text!("evidence-repair-said", words = words.clone())));
        steps.extend(journal.iter().map(|path| text!("evidence-repair-record", path = path.clone())));
        steps.push(text!("evidence-repair-forget"));
    }
    // A reset whose last step is still to be done has switched MFA off and not on again: everyone signs in with the password
    // alone, and nobody would notice. That it may be off is what the finding about MFA itself says.
    if *remedy == Remedy::ResetMfa && !remaining.is_empty() {
        let title = match failure {
            Some(_) => text!("finding-repair-unfinished-mfa"),
            None => text!("finding-repair-cut-short-mfa"),
        };
        return Some(Sighting::new(title).because(steps).severity(Severity::Critical));
    }
    Some(Sighting::new(text!("finding-repair-unfinished", remedy = remedy.doing())).because(steps))
}

pub(super) fn running(case: &Case) -> Option<Sighting> {
    let Leftover::Running { remedy, by, since, stuck: None } = case.facts.leftover.known()? else {
        return None;
    };
    Some(Sighting::new(text!("finding-repair-running", remedy = remedy.doing())).because([text!(
        "evidence-repair-running",
        by = by.clone(),
        ago = case.now.mono.since(*since)
    )]))
}

pub(super) fn stuck(case: &Case) -> Option<Sighting> {
    let Leftover::Running { remedy, by, since, stuck: Some(stuck) } = case.facts.leftover.known()? else {
        return None;
    };
    let mut evidence = vec![
        text!("evidence-repair-running", by = by.clone(), ago = case.now.mono.since(*since)),
        text!("evidence-repair-stuck", silent = stuck.silent, allowed = stuck.allowed),
    ];
    let commands = stuck.remaining.iter().map(|step| step.command.shown(case.now.wall));
    evidence.extend(commands.map(|command| text!("evidence-repair-remaining", command = command)));
    evidence.push(match stuck.process {
        Some(process) => text!("evidence-repair-stuck-end", process = process),
        None => text!("evidence-repair-stuck-end-it"),
    });
    // As of one that was cut short: everyone signs in with the password alone, and nobody would notice.
    if *remedy == Remedy::ResetMfa && !stuck.remaining.is_empty() {
        let title = text!("finding-repair-stuck-mfa");
        return Some(Sighting::new(title).because(evidence).severity(Severity::Critical));
    }
    Some(Sighting::new(text!("finding-repair-stuck", remedy = remedy.doing())).because(evidence))
}

pub(super) fn unreadable(case: &Case) -> Option<Sighting> {
    let why = match &case.facts.leftover {
        Fact::Known(Leftover::Unreadable { why } | Leftover::Unfinished { unreadable: why, .. }) => {
            why.clone()
        }
        Fact::Unknown { why } => vec![why.clone()],
        Fact::Known(Leftover::Nothing | Leftover::Running { .. } | Leftover::Hidden { .. })
        | Fact::Pending => Vec::new(),
    };
    (!why.is_empty()).then(|| {
        Sighting::new(text!("finding-record-unreadable"))
            .because(why)
            .because([text!("evidence-record-in-the-way")])
    })
}
