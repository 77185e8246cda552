//! Time zones: their names and offsets for display and search, and the trace that a wrong one leaves.
//!
//! The data is compiled in and serves display and search only. What the server's own zone
//! files say is a fact of the server, and they may be newer.

mod countries;
mod search;
pub mod windows_names;

use std::fmt;
use std::str::FromStr;
use std::time::Duration;

use chrono::{Datelike, NaiveDateTime, Offset as _, TimeZone, Timelike};
use chrono_tz::{OffsetComponents, OffsetName, Tz};

pub use search::search;

use super::time::{Offset, UnixTime};

/// Offsets from UTC come in multiples of this (the last that does not, Liberia's, ended in 1972).
const QUARTER: i64 = 15 * 60;
/// 26 h: from UTC-12 to UTC+14, the two ends of what is in use.
const MOST_QUARTERS: i64 = 26 * 4;

/// How far the remainder may be from a whole number of quarter hours.
///
/// A clock set by hand from a watch, or from a hardware clock in local time, is right but for a few seconds
/// once the zones are taken out: less than what is a warning by itself. Any other difference falls into that
/// range by accident in 2 x 5 of 900 cases, 1.1 %; with the largest error that is let through, in 2.2 %.
const TOLERANCE: Duration = Duration::from_secs(5);

/// A difference of whole zones.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ZoneError {
    /// How many quarter hours the server is ahead; never 0, negative when it is behind.
    pub quarters: i32,
    /// What is left of the difference beside them.
    pub residual: Offset,
}

impl ZoneError {
    /// The whole zones as a difference of clocks.
    pub const fn whole(self) -> Offset {
        Offset::from_secs(self.quarters as i64 * QUARTER)
    }
}

/// Recognises a clock that was set to the wall time of another zone: `server_ahead` is a multiple of 15 minutes,
/// up to 26 h to either side, within 5 s plus the `error` of the measurement. A measurement whose error exceeds
/// those 5 s proves nothing of the kind.
pub fn fingerprint(server_ahead: Offset, error: Duration) -> Option<ZoneError> {
    let quarters = rounded(server_ahead, Offset::from_secs(QUARTER));
    let residual = server_ahead.minus(Offset::from_secs(quarters * QUARTER));
    // A whole day leaves the time of day right: that is a wrong date, and no zone.
    let whole_zones = quarters % (24 * 4) != 0 && quarters.abs() <= MOST_QUARTERS;
    (whole_zones && error <= TOLERANCE && residual.abs() <= TOLERANCE + error)
        .then(|| ZoneError { quarters: i32::try_from(quarters).unwrap_or_default(), residual })
}

/// A clock whose time of day is right, or half a day off.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DateError {
    /// The date is wrong by so many days; never 0, negative when the server is behind.
    Days(i64),
    /// Noon was taken for midnight, or the other way round: AM and PM.
    HalfDay,
}

/// Recognises a clock that was set by hand with a wrong date, or with AM and PM exchanged: within 5 s plus the `error` of the
/// measurement, as [`fingerprint`] does.
pub fn date_error(server_ahead: Offset, error: Duration) -> Option<DateError> {
    const HALF_DAY: i64 = 12 * 3_600;
    let half_days = rounded(server_ahead, Offset::from_secs(HALF_DAY));
    let residual = server_ahead.minus(Offset::from_secs(half_days.saturating_mul(HALF_DAY)));
    let exactly = error <= TOLERANCE && residual.abs() <= TOLERANCE + error;
    match half_days {
        0 => None,
        _ if !exactly => None,
        -1 | 1 => Some(DateError::HalfDay),
        whole if whole % 2 == 0 => Some(DateError::Days(whole / 2)),
        _ => None,
    }
}

/// How many times `unit` fits into `span`, to the nearest.
fn rounded(span: Offset, unit: Offset) -> i64 {
    let half = if span.is_behind() { -unit.nanos() / 2 } else { unit.nanos() / 2 };
    span.nanos().saturating_add(half) / unit.nanos()
}

/// A zone as it is at one moment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ZoneView {
    /// The IANA name in its usual spelling.
    pub name: &'static str,
    /// The abbreviation in use at that moment, e.g. "CET", or the offset where the zone has none.
    pub abbreviation: String,
    /// Seconds east of UTC.
    pub utc_offset_s: i32,
    /// Whether daylight saving time is in force.
    pub dst: bool,
}

/// The zone of this IANA name (any case) at `at`; none where the compiled-in data does not know it.
pub fn display(name: &str, at: UnixTime) -> Option<ZoneView> {
    let zone = parse(name)?;
    let offset = zone.offset_from_utc_datetime(&utc(at));
    let utc_offset_s = offset.fix().local_minus_utc();
    let abbreviation = offset.abbreviation().map_or_else(|| offset_text(utc_offset_s), str::to_owned);
    Some(ZoneView { name: zone.name(), abbreviation, utc_offset_s, dst: !offset.dst_offset().is_zero() })
}

/// Date and time on a wall. Prints as "2026-11-24 04:03:01".
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct LocalTime {
    /// The year.
    pub year: i32,
    /// 1 to 12.
    pub month: u32,
    /// 1 to 31.
    pub day: u32,
    /// 0 to 23.
    pub hour: u32,
    /// 0 to 59.
    pub minute: u32,
    /// 0 to 59.
    pub second: u32,
}

impl fmt::Display for LocalTime {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { year, month, day, hour, minute, second } = self;
        write!(out, "{year:04}-{month:02}-{day:02} {hour:02}:{minute:02}:{second:02}")
    }
}

/// What a clock in the zone `name` shows at `at`; none where the compiled-in data does not know the zone.
pub fn local(name: &str, at: UnixTime) -> Option<LocalTime> {
    display(name, at).map(|view| local_at_offset(view.utc_offset_s, at))
}

/// The instants at which clocks in the zone `name` show `local`: none in an hour that is skipped for summer time, two in
/// one that is repeated, and none for a date that does not exist. [`None`] where the compiled-in data does not know the
/// zone.
pub fn instants(name: &str, local: LocalTime) -> Option<Vec<UnixTime>> {
    let zone = parse(name)?;
    let LocalTime { year, month, day, hour, minute, second } = local;
    let Some(wall) = chrono::NaiveDate::from_ymd_opt(year, month, day)
        .and_then(|date| date.and_hms_opt(hour, minute, second))
    else {
        return Some(Vec::new());
    };
    let found = zone.from_local_datetime(&wall);
    let instant = |at: chrono::DateTime<Tz>| UnixTime::from_secs(at.timestamp());
    Some(match (found.earliest(), found.latest()) {
        (Some(first), Some(second)) if first != second => vec![instant(first), instant(second)],
        (Some(only), _) | (_, Some(only)) => vec![instant(only)],
        (None, None) => Vec::new(),
    })
}

/// What a clock `utc_offset_s` seconds east of UTC shows at `at`; saturates at both ends of [`UnixTime`].
pub fn local_at_offset(utc_offset_s: i32, at: UnixTime) -> LocalTime {
    let moved = utc(at.plus(Offset::from_secs(i64::from(utc_offset_s))));
    LocalTime {
        year: moved.year(),
        month: moved.month(),
        day: moved.day(),
        hour: moved.hour(),
        minute: moved.minute(),
        second: moved.second(),
    }
}

/// An offset from UTC as people write it, e.g. "+01:00", "-09:30".
pub fn offset_text(utc_offset_s: i32) -> String {
    let sign = if utc_offset_s < 0 { '-' } else { '+' };
    let minutes = utc_offset_s.unsigned_abs() / 60;
    format!("{sign}{:02}:{:02}", minutes / 60, minutes % 60)
}

fn parse(name: &str) -> Option<Tz> {
    Tz::from_str(name).or_else(|_| Tz::from_str_insensitive(name)).ok()
}

/// Every [`UnixTime`] lies far inside the range of chrono; the epoch stands in for what cannot happen.
fn utc(at: UnixTime) -> NaiveDateTime {
    chrono::DateTime::from_timestamp(at.secs(), 0).unwrap_or_default().naive_utc()
}

#[cfg(test)]
mod tests;
