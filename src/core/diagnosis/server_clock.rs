//! The server's clock against the reference.

use crate::core::finding::{Remedy, Severity};
use crate::core::text::Text;
use crate::core::time::Offset;
use crate::core::zone::{self, DateError};
use crate::text;

use super::case::{Case, ClockState};
use super::sighting::Sighting;

pub(super) fn behind(case: &Case) -> Option<Sighting> {
    let (ahead, _) = case.noticeable().filter(|(ahead, _)| ahead.is_behind())?;
    Some(off(case, text!("finding-server-clock-behind", by = ahead)))
}

pub(super) fn ahead(case: &Case) -> Option<Sighting> {
    let (ahead, _) = case.noticeable().filter(|(ahead, _)| !ahead.is_behind())?;
    Some(off(case, text!("finding-server-clock-ahead", by = ahead)))
}

fn off(case: &Case, title: Text) -> Sighting {
    let sighting = Sighting::new(title)
        .because(measured(case))
        .because([what_it_means(case)])
        .because(left_as_it_is(case));
    let sighting = match case.clock {
        ClockState::Wrong => sighting,
        // A warning would say that codes still pass.
        ClockState::AtLimit => sighting.severity(Severity::Unknown),
        _ => sighting.severity(Severity::Warning),
    };
    if case.clock_is_of_others() {
        return sighting.remedies(&[Remedy::TellProvider]);
    }
    sighting
}

/// That the service which runs does not set a clock that is so wrong.
fn left_as_it_is(case: &Case) -> Option<Text> {
    let (ahead, _) = case.ahead?;
    let service = case.time_service()?;
    let unit = service.units.iter().find(|unit| unit.runs())?;
    let limit = service.particulars.corrections.exceeded_by(ahead)?;
    Some(text!("evidence-beyond-correction", service = unit.daemon.name(), limit = limit))
}

/// The measurement in a sentence or two; empty where there is none.
pub(super) fn measured(case: &Case) -> Vec<Text> {
    let (Some(agreed), Some((_, error))) = (case.reference.agreed(), case.ahead) else { return Vec::new() };
    let truth = agreed.anchor.at(case.now.mono);
    vec![
        text!("evidence-two-clocks", server = case.now.wall, truth = truth),
        text!(
            "evidence-agreement",
            agreeing = agreed.members.len(),
            asked = case.reference.asked.max(agreed.answered),
            error = error
        ),
    ]
}

fn what_it_means(case: &Case) -> Text {
    match case.clock {
        _ if !case.by_this_clock => text!("evidence-checked-elsewhere"),
        _ if case.by_a_learnt_clock => text!("evidence-window-learnt", limit = case.limit),
        state => {
            let codes = match state {
                ClockState::Wrong => "declined",
                ClockState::AtLimit => "unsure",
                _ if case.has_room => "pass",
                _ => "early",
            };
            text!("evidence-window", limit = case.limit, codes = codes, share = case.declined)
        }
    }
}

pub(super) fn zone_error(case: &Case) -> Option<Sighting> {
    let (ahead, error) = case.noticeable()?;
    let zones = zone::fingerprint(ahead, error)?;
    let whole = zones.whole();
    if date_error(case).is_some() {
        return None;
    }
    // How far it is off, the finding about the clock says.
    let sighting = Sighting::new(text!("finding-server-zone-error"))
        .severity(as_bad_as_the_clock(case))
        .because([text!("evidence-zone-rest", rest = zones.residual)])
        .because(own_zone(case, whole))
        .because(rtc_in_local_time(case))
        .because([text!("evidence-zone-no-matter")]);
    Some(match case.clock_is_of_others() {
        true => sighting.remedies(&[Remedy::TellProvider]),
        false => sighting,
    })
}

const fn as_bad_as_the_clock(case: &Case) -> Severity {
    match case.clock {
        ClockState::Wrong => Severity::Critical,
        ClockState::AtLimit => Severity::Unknown,
        _ => Severity::Warning,
    }
}

pub(super) fn date_wrong(case: &Case) -> Option<Sighting> {
    let (title, evidence) = match date_error(case)? {
        DateError::Days(days) if days.is_negative() => {
            (text!("finding-date-behind", days = days.unsigned_abs()), text!("evidence-time-of-day-right"))
        }
        DateError::Days(days) => {
            (text!("finding-date-ahead", days = days), text!("evidence-time-of-day-right"))
        }
        DateError::HalfDay => (text!("finding-half-day"), text!("evidence-half-day")),
    };
    let sighting = Sighting::new(title).severity(as_bad_as_the_clock(case)).because([evidence]);
    Some(match case.clock_is_of_others() {
        true => sighting.remedies(&[Remedy::TellProvider]),
        false => sighting,
    })
}

/// Half a day is a zone's offset in New Zealand, and there it is a zone that was mistaken.
fn date_error(case: &Case) -> Option<DateError> {
    let (ahead, error) = case.noticeable()?;
    let date = zone::date_error(ahead, error)?;
    let own = case.facts.zone.known().and_then(|zone| zone.utc_offset_s);
    let of_own_zone = own.is_some_and(|seconds| seconds.unsigned_abs() == 12 * 3_600);
    (date != DateError::HalfDay || !of_own_zone).then_some(date)
}

/// Local time taken for UTC leaves exactly the server's own offset, and the other way round.
fn own_zone(case: &Case, whole: Offset) -> Option<Text> {
    let own = case.facts.zone.known()?;
    let utc_offset_s = own.utc_offset_s.filter(|seconds| *seconds != 0)?;
    let name = own.name.clone();
    let offset = zone::offset_text(utc_offset_s);
    let own_offset = Offset::from_secs(i64::from(utc_offset_s));
    if whole == own_offset {
        Some(text!("evidence-zones-mistaken", zone = name, offset = offset, taken = "local"))
    } else if whole == -own_offset {
        Some(text!("evidence-zones-mistaken", zone = name, offset = offset, taken = "utc"))
    } else {
        None
    }
}

fn rtc_in_local_time(case: &Case) -> Option<Text> {
    let rtc = case.facts.rtc.known()?;
    rtc.local_time.then(|| text!("evidence-rtc-local"))
}
