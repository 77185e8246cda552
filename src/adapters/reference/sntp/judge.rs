//! Whether an answer deserves belief, and what it says.

use std::time::Duration;

use sntpc::{Error, NtpResult};

use super::socket::Exchange;
use crate::core::agreement::{Refusal, Sample, is_plausible};
use crate::core::time::UnixTime;

/// A source whose distance from its reference clock is larger is of no use (`maxdist` of ntpd; RFC 5905 section
/// 11.2.1 has MAXDIST = 1 s, and chrony 3 s).
const MAX_ROOT_DISTANCE: Duration = Duration::from_millis(1_500);

/// The measurement, if the timestamps of the answer make sense together and against the monotonic clock.
pub(super) fn sample(reply: &NtpResult, exchange: &Exchange) -> Result<Sample, Refusal> {
    let received = stamp(exchange, 32);
    let transmitted = stamp(exchange, 40);
    // On the wire the eras wrap, so the difference has to wrap as well (RFC 5905 section 6).
    let held = transmitted.wrapping_sub(received).cast_signed();
    if received == 0 || held < 0 {
        return Err(Refusal::Inconsistent);
    }
    let transmitted = unix_time(reply.seconds, reply.seconds_fraction);
    if !is_plausible(transmitted) {
        return Err(Refusal::ImpossibleTime);
    }
    let root_distance =
        (short_duration(reply.root_delay) / 2).saturating_add(short_duration(reply.root_dispersion));
    let own_error = root_distance.saturating_add(precision(reply.precision));
    if own_error > MAX_ROOT_DISTANCE {
        return Err(Refusal::TooDistant);
    }
    let held = wire_duration(held.unsigned_abs());
    let sample = Sample::from_exchange((exchange.asked, exchange.heard), (transmitted, held), own_error)
        .ok_or(Refusal::Inconsistent)?;
    Ok(Sample { root_distance, stratum: Some(reply.stratum), ..sample })
}

/// Why there is no measurement.
pub(super) fn refusal(error: Error, exchange: &Exchange) -> Refusal {
    let [leap_version_mode, stratum, ..] = exchange.header;
    let leap = leap_version_mode >> 6;
    match error {
        Error::Network => exchange.failure.clone(),
        Error::KissOfDeath(_) => {
            let code = &exchange.header[12..16];
            match str::from_utf8(code) {
                Ok(code) if code.bytes().all(|byte| byte.is_ascii_alphanumeric()) => {
                    Refusal::KissOfDeath(code.to_owned())
                }
                _ if leap == 3 => Refusal::Unsynchronised,
                _ => Refusal::BadStratum(0),
            }
        }
        Error::UnsynchronizedClock => Refusal::Unsynchronised,
        Error::IncorrectStratumHeaders if stratum == 16 => Refusal::Unsynchronised,
        Error::IncorrectStratumHeaders => Refusal::BadStratum(stratum),
        Error::InvalidTimestamp | Error::BackwardReferenceTimestamp => Refusal::Inconsistent,
        Error::ExcessiveRootDistance => Refusal::TooDistant,
        _ => Refusal::Malformed,
    }
}

fn stamp(exchange: &Exchange, at: usize) -> u64 {
    let bytes = exchange.header.get(at..at + 8).and_then(|bytes| bytes.try_into().ok());
    bytes.map_or(0, u64::from_be_bytes)
}

fn unix_time(seconds: u64, fraction: u32) -> UnixTime {
    let nanos = i128::from(seconds) * 1_000_000_000 + i128::from(fraction_nanos(fraction));
    UnixTime::from_nanos(i64::try_from(nanos).unwrap_or(i64::MAX))
}

/// A fraction of a second in units of 2^-32 s.
fn fraction_nanos(fraction: u32) -> u64 {
    (u64::from(fraction) * 1_000_000_000) >> 32
}

/// A span in units of 2^-32 s.
fn wire_duration(units: u64) -> Duration {
    Duration::from_secs(units >> 32) + Duration::from_nanos(fraction_nanos(units as u32))
}

/// A span in NTP short format, units of 2^-16 s.
fn short_duration(units: u32) -> Duration {
    Duration::from_nanos(u64::from(units) * 1_000_000_000 / 65_536)
}

/// The source's precision as it states it, log2 of seconds. Hostile values stay harmless: more than a second counts as
/// a century.
fn precision(log2: i8) -> Duration {
    match u32::from(log2.unsigned_abs()) {
        _ if log2 > 0 => Duration::from_secs(3_155_760_000),
        shift => Duration::from_nanos(1_000_000_000_u64.checked_shr(shift).unwrap_or(0)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spans_of_the_wire_are_read_to_the_nanosecond() {
        assert_eq!(wire_duration(0x0000_0001_8000_0000), Duration::from_millis(1_500));
        assert_eq!(short_duration(0x0001_8000), Duration::from_millis(1_500));
        assert_eq!(unix_time(1_800_000_000, 0x4000_0000), UnixTime::from_nanos(1_800_000_000_250_000_000));
    }

    #[test]
    fn no_stated_precision_is_dangerous() {
        assert_eq!(precision(-1), Duration::from_millis(500));
        assert_eq!(precision(0), Duration::from_secs(1));
        assert_eq!(precision(-128), Duration::ZERO);
        assert!(precision(127) > MAX_ROOT_DISTANCE);
    }
}
