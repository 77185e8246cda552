//! The asked sources: silent, blocked, contradicting each other, too few.

use crate::core::agreement::{Agreement, REPAIR_QUORUM, Refusal, SourceAnswer, SourceKind};
use crate::core::finding::Severity;
use crate::core::text::Text;
use crate::text;

use super::case::{Case, ClockState};
use super::server_clock::measured;
use super::sighting::Sighting;

/// A long list of silent servers says no more than its beginning.
const NAMED: usize = 6;

pub(super) fn unreachable(case: &Case) -> Option<Sighting> {
    let reference = case.reference;
    if reference.agreement != Agreement::Nothing {
        return None;
    }
    if reference.asked == 0 && reference.answers.is_empty() {
        return Some(
            Sighting::new(text!("finding-reference-not-asked")).because([text!("evidence-nobody-asked")]),
        );
    }
    if reference.outstanding() > 0 {
        let waiting = text!("evidence-outstanding", asked = reference.asked);
        return Some(Sighting::new(text!("finding-reference-outstanding")).because([waiting]));
    }
    Some(Sighting::new(text!("finding-reference-unreachable")).because(refused(&reference.answers)))
}

/// We ask time servers directly. Where the way out is a proxy alone, that explains the silence.
pub(super) fn proxy_unused(case: &Case) -> Option<Sighting> {
    let place = case.facts.host.known()?.proxy.clone()?;
    let reference = case.reference;
    let silent = reference.agreement == Agreement::Nothing && reference.outstanding() == 0;
    (silent && !reference.answers.is_empty()).then(|| {
        Sighting::new(text!("finding-proxy-unused", place = place)).because([text!("evidence-proxy-unused")])
    })
}

/// Why sources were not used: each reason once, with the names of those it is true of.
fn refused(answers: &[SourceAnswer]) -> Vec<Text> {
    let refused = answers.iter().filter_map(|answer| Some((answer, answer.result.as_ref().err()?.text())));
    let mut groups: Vec<(Text, Vec<&str>)> = Vec::new();
    let mut more: usize = 0;
    for (index, (answer, why)) in refused.enumerate() {
        if index >= NAMED {
            more = more.saturating_add(1);
            continue;
        }
        let name = answer.source.name.as_str();
        match groups.iter_mut().find(|(reason, _)| *reason == why) {
            Some((_, names)) => names.push(name),
            None => groups.push((why, vec![name])),
        }
    }
    let told = |(why, names): (Text, Vec<&str>)| {
        text!("evidence-source-refused", sources = names.join(", "), count = names.len(), why = why)
    };
    let mut sentences: Vec<Text> = groups.into_iter().map(told).collect();
    if more > 0 {
        sentences.push(text!("evidence-more-refused", more = more));
    }
    sentences
}

pub(super) fn disagrees(case: &Case) -> Option<Sighting> {
    let Agreement::Split { groups } = &case.reference.agreement else { return None };
    let group = |members: &Vec<usize>| {
        let answers: Vec<&SourceAnswer> =
            members.iter().filter_map(|index| case.reference.answers.get(*index)).collect();
        let sample = answers.iter().find_map(|answer| answer.result.as_ref().ok())?;
        let ahead = sample.server_ahead(case.now);
        let sources = answers.iter().map(|answer| answer.source.name.as_str()).collect::<Vec<_>>().join(", ");
        Some(text!("evidence-group", sources = sources, by = ahead, is = ahead.direction()))
    };
    Some(
        Sighting::new(text!("finding-reference-disagrees"))
            .because(groups.iter().take(NAMED).filter_map(group))
            .because([text!("evidence-nobody-can-know")]),
    )
}

pub(super) fn thin(case: &Case) -> Option<Sighting> {
    let agreed = case.reference.agreed()?;
    if case.clock == ClockState::TooCoarse {
        return Some(Sighting::new(text!("finding-reference-coarse")).because(measured(case)));
    }
    if agreed.repair_grade || case.reference.outstanding() > 0 {
        return None;
    }
    let severity = if case.clock == ClockState::Right { Severity::Healthy } else { Severity::Unknown };
    Some(
        Sighting::new(text!("finding-reference-thin", agreeing = agreed.members.len()))
            .severity(severity)
            .because([text!("evidence-thin", agreeing = agreed.members.len(), needed = REPAIR_QUORUM)])
            .because(refused(&case.reference.answers)),
    )
}

/// Silence of every NTP server proves a blocked port only when the network is otherwise there.
pub(super) fn ntp_blocked(case: &Case) -> Option<Sighting> {
    let reference = case.reference;
    let asked: Vec<&SourceAnswer> = reference.of(SourceKind::Ntp).collect();
    let silent =
        |answer: &&SourceAnswer| matches!(answer.result, Err(Refusal::NoReply | Refusal::Unreachable));
    let over_https = reference.usable(SourceKind::Https);
    if asked.is_empty() || over_https == 0 || !asked.iter().all(silent) {
        return None;
    }
    let sighting = Sighting::new(text!("finding-ntp-blocked")).because([text!(
        "evidence-ntp-blocked",
        silent = asked.len(),
        https = over_https
    )]);
    let daemon_is_served =
        case.time_service().is_some_and(|service| service.reaches_server.known() == Some(&true));
    Some(if daemon_is_served {
        sighting.because([text!("evidence-service-reaches-server")]).severity(Severity::Healthy).remedies(&[])
    } else if case.host_owns_clock() {
        sighting.severity(Severity::Healthy).remedies(&[])
    } else {
        sighting
    })
}
