//! The machine: whose clock it is, its hardware clock, and what this user may do.

use std::time::Duration;

use crate::core::finding::Severity;
use crate::core::text::Text;
use crate::core::time::Offset;
use crate::core::zone::offset_text;
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
    let title = text!("finding-rtc-off", by = rtc_ahead, is = rtc_ahead.direction());
    let beside_system = text!("evidence-rtc-off-system", by = from_system, is = from_system.direction());
    let sighting = Sighting::new(title).because([beside_system]);
    let sighting = sighting.because(kept_in_local_time(case, rtc_ahead, error.saturating_add(RESOLUTION)));
    Some(sighting.because([text!("evidence-rtc-at-boot")]))
}

/// A hardware clock that is ahead by just the offset of the zone is kept in local time, and nobody told the system.
fn kept_in_local_time(case: &Case, rtc_ahead: Offset, error: Duration) -> Option<Text> {
    let zone = case.facts.zone.known()?;
    let seconds = zone.utc_offset_s.filter(|seconds| *seconds != 0)?;
    let told = case.facts.rtc.known()?.local_time;
    let same = rtc_ahead.minus(Offset::from_secs(seconds.into())).abs() <= error.saturating_add(SET_BY_HAND);
    (same && !told).then(|| {
        text!("evidence-rtc-keeps-local-time", zone = zone.name.clone(), offset = offset_text(seconds))
    })
}

/// So near does a clock come that was set by hand.
const SET_BY_HAND: Duration = Duration::from_secs(5);

pub(super) fn leap_second_zone(case: &Case) -> Option<Sighting> {
    let zone = case.facts.zone.known().filter(|zone| zone.leap_seconds)?;
    Some(
        Sighting::new(text!("finding-leap-second-zone", zone = zone.name.clone()))
            .because([text!("evidence-leap-second-zone")]),
    )
}

pub(super) fn not_root(case: &Case) -> Option<Sighting> {
    let rights = case.facts.rights.known()?;
    (!rights.root).then(|| {
        Sighting::new(text!("finding-not-root", user = rights.user.clone())).because([
            match case.facts.windows() {
                Some(_) => text!("evidence-not-administrator"),
                None => text!("evidence-not-root"),
            },
        ])
    })
}
