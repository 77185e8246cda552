//! Times as programs read them.

use crate::core::time::{Offset, UnixTime};

/// Seconds to the microsecond: more digits than any of our measurements is worth.
pub(super) fn seconds(offset: Offset) -> f64 {
    (offset.secs_f64() * 1e6).round() / 1e6
}

pub(super) fn span_seconds(span: std::time::Duration) -> f64 {
    seconds(Offset::from_duration(span))
}

pub(super) fn rfc3339(instant: UnixTime) -> String {
    chrono::DateTime::from_timestamp(instant.secs(), instant.subsec_nanos())
        .map(|utc| utc.to_rfc3339_opts(chrono::SecondsFormat::Millis, true))
        .unwrap_or_default()
}
