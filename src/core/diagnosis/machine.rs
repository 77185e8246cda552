//! The machine: whose clock it is, its hardware clock, and what this user may do.

use std::time::Duration;

use crate::core::finding::Severity;
use crate::text;

use super::case::Case;
use super::sighting::Sighting;

pub(super) fn clock_of_host(case: &Case) -> Option<Sighting> {
    if !case.host_owns_clock() {
        return None;
    }
    let kind = case.facts.host.known()?.container.clone()?;
    let sighting = Sighting::new(text!("finding-clock-owned-by-host", kind = kind))
        .because([text!("evidence-no-cap-sys-time")]);
    Some(match case.noticeable() {
        Some(_) => sighting.severity(Severity::Warning),
        None => sighting.remedies(&[]),
    })
}

pub(super) fn rtc_local_time(case: &Case) -> Option<Sighting> {
    let rtc = case.facts.rtc.known()?;
    rtc.ahead_of_system?;
    (rtc.local_time && !case.host_owns_clock())
        .then(|| Sighting::new(text!("finding-rtc-local-time")).because([text!("evidence-rtc-dst")]))
}

/// The hardware clock sets the system clock at the next start, so it is judged against the truth, and only where
/// codes would be declined after a restart. One that shows the same wrong time as the system clock is no finding
/// of its own: it was set from there, and whatever puts the system clock right reaches it.
pub(super) fn rtc_wrong(case: &Case) -> Option<Sighting> {
    /// It ticks in whole seconds.
    const RESOLUTION: Duration = Duration::from_secs(1);
    let from_system = case.facts.rtc.known()?.ahead_of_system?;
    let (ahead, error) = case.ahead?;
    let rtc_ahead = ahead.plus(from_system);
    let certainly = rtc_ahead.abs().saturating_sub(error.saturating_add(RESOLUTION));
    let like_the_system = from_system.abs() <= RESOLUTION.saturating_mul(2);
    if certainly <= case.limit || like_the_system || case.host_owns_clock() {
        return None;
    }
    let (title, beside_system) = (
        if rtc_ahead.is_behind() {
            text!("finding-rtc-behind", by = rtc_ahead)
        } else {
            text!("finding-rtc-ahead", by = rtc_ahead)
        },
        if from_system.is_behind() {
            text!("evidence-rtc-behind-system", by = from_system)
        } else {
            text!("evidence-rtc-ahead-of-system", by = from_system)
        },
    );
    Some(Sighting::new(title).because([beside_system, text!("evidence-rtc-at-boot")]))
}

pub(super) fn not_root(case: &Case) -> Option<Sighting> {
    let rights = case.facts.rights.known()?;
    (!rights.root).then(|| {
        Sighting::new(text!("finding-not-root", user = rights.user.clone()))
            .because([text!("evidence-not-root")])
    })
}
