//! Instants and differences of clocks, each in a type of its own so that they cannot be mixed up.
//!
//! Wall clocks may be wrong or stepped at any moment; the monotonic clock may not. Durations are
//! therefore only ever taken from [`MonoTime`].

use std::ops::Neg;
use std::time::Duration;

use serde::{Deserialize, Serialize};

const NANOS_PER_SECOND: i64 = 1_000_000_000;

/// What a clock shows: nanoseconds since 1970-01-01 00:00:00 UTC without leap seconds (POSIX time).
///
/// Range: years 1677 to 2262. Arithmetic saturates at both ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct UnixTime(i64);

impl UnixTime {
    /// The instant `nanos` nanoseconds after the epoch; negative values lie before 1970.
    pub const fn from_nanos(nanos: i64) -> Self {
        Self(nanos)
    }

    /// The instant `secs` whole seconds after the epoch; negative values lie before 1970.
    pub const fn from_secs(secs: i64) -> Self {
        Self(secs.saturating_mul(NANOS_PER_SECOND))
    }

    /// Nanoseconds since the epoch, negative before 1970.
    pub const fn nanos(self) -> i64 {
        self.0
    }

    /// Whole seconds since the epoch, rounded towards the past.
    pub const fn secs(self) -> i64 {
        self.0.div_euclid(NANOS_PER_SECOND)
    }

    /// The nanoseconds within the current second, 0 to 999,999,999.
    pub const fn subsec_nanos(self) -> u32 {
        self.0.rem_euclid(NANOS_PER_SECOND) as u32
    }

    /// How far this clock is ahead of `other`: positive when `self` shows the later time.
    pub const fn ahead_of(self, other: Self) -> Offset {
        Offset(self.0.saturating_sub(other.0))
    }

    /// The time until the next whole second begins, more than zero and at most one second.
    pub const fn until_next_second(self) -> Duration {
        Duration::from_nanos((NANOS_PER_SECOND as u64) - self.subsec_nanos() as u64)
    }

    /// This instant moved by `offset`.
    pub const fn plus(self, offset: Offset) -> Self {
        Self(self.0.saturating_add(offset.0))
    }

    /// This instant moved back by `offset`.
    pub const fn minus(self, offset: Offset) -> Self {
        Self(self.0.saturating_sub(offset.0))
    }
}

/// A signed difference of two clocks in nanoseconds. Positive: the clock it is said of is ahead.
///
/// Range: about 292 years to either side. Arithmetic saturates.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Offset(i64);

impl Offset {
    /// No difference.
    pub const ZERO: Self = Self(0);

    /// A difference of `nanos` nanoseconds.
    pub const fn from_nanos(nanos: i64) -> Self {
        Self(nanos)
    }

    /// A difference of `millis` milliseconds.
    pub const fn from_millis(millis: i64) -> Self {
        Self(millis.saturating_mul(1_000_000))
    }

    /// A difference of `secs` whole seconds.
    pub const fn from_secs(secs: i64) -> Self {
        Self(secs.saturating_mul(NANOS_PER_SECOND))
    }

    /// A difference of `secs` seconds; saturates, and not-a-number becomes zero.
    pub fn from_secs_f64(secs: f64) -> Self {
        Self((secs * NANOS_PER_SECOND as f64) as i64)
    }

    /// Nanoseconds, signed.
    pub const fn nanos(self) -> i64 {
        self.0
    }

    /// Seconds, signed.
    pub fn secs_f64(self) -> f64 {
        self.0 as f64 / NANOS_PER_SECOND as f64
    }

    /// The size of the difference without its sign.
    pub const fn abs(self) -> Duration {
        Duration::from_nanos(self.0.unsigned_abs())
    }

    /// Whether the clock it is said of is behind.
    pub const fn is_behind(self) -> bool {
        self.0 < 0
    }

    /// Which variant of a message tells on which side that clock is.
    pub const fn direction(self) -> &'static str {
        if self.is_behind() { "behind" } else { "ahead" }
    }

    /// The sum of two differences.
    pub const fn plus(self, other: Self) -> Self {
        Self(self.0.saturating_add(other.0))
    }

    /// The difference of two differences.
    pub const fn minus(self, other: Self) -> Self {
        Self(self.0.saturating_sub(other.0))
    }

    /// A span of time as a positive difference; saturates at 292 years.
    pub fn from_duration(span: Duration) -> Self {
        Self(i64::try_from(span.as_nanos()).unwrap_or(i64::MAX))
    }
}

impl Neg for Offset {
    type Output = Self;

    fn neg(self) -> Self {
        Self(self.0.saturating_neg())
    }
}

/// A point on a clock that nobody can set: nanoseconds since the machine started, suspended time included
/// (`CLOCK_BOOTTIME`, clock_gettime(2)). Comparable between processes of one boot, meaningless across boots.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct MonoTime(u64);

impl MonoTime {
    /// The point `nanos` nanoseconds after the machine started.
    pub const fn from_nanos(nanos: u64) -> Self {
        Self(nanos)
    }

    /// Nanoseconds since the machine started.
    pub const fn nanos(self) -> u64 {
        self.0
    }

    /// The time that has passed since `earlier`; zero when `earlier` is not earlier.
    pub const fn since(self, earlier: Self) -> Duration {
        Duration::from_nanos(self.0.saturating_sub(earlier.0))
    }

    /// The point `span` later.
    pub fn plus(self, span: Duration) -> Self {
        Self(self.0.saturating_add(u64::try_from(span.as_nanos()).unwrap_or(u64::MAX)))
    }

    /// `self - other` with its sign.
    pub const fn signed_since(self, other: Self) -> Offset {
        Offset(self.0.wrapping_sub(other.0) as i64)
    }
}

/// Both clocks of this server read at the same moment.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Reading {
    /// What the server believes the time is.
    pub wall: UnixTime,
    /// The same moment on the clock that nobody can set.
    pub mono: MonoTime,
}

impl Reading {
    /// What the wall clock will show at `mono` if nobody sets it.
    pub const fn wall_at(self, mono: MonoTime) -> UnixTime {
        self.wall.plus(mono.signed_since(self.mono))
    }

    /// By how much the wall clock was set between `earlier` and this reading; positive when it was set forward.
    pub const fn stepped_since(self, earlier: Self) -> Offset {
        self.wall.ahead_of(earlier.wall_at(self.mono))
    }
}

/// The true time tied to the monotonic clock, so that it outlives every step of the wall clock.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Anchor {
    /// The moment at which the reference was known.
    pub mono: MonoTime,
    /// The true time at that moment.
    pub reference: UnixTime,
    /// The truth lies within `reference` plus or minus this much.
    pub error: Duration,
}

impl Anchor {
    /// The drift that is allowed for a server's crystal while nothing is measured: 15 parts per million,
    /// the PHI of RFC 5905 section 4.
    pub const DRIFT_PPM: u64 = 15;

    /// The true time at `mono`.
    pub const fn at(&self, mono: MonoTime) -> UnixTime {
        self.reference.plus(mono.signed_since(self.mono))
    }

    /// The error at `mono`: what it was at the measurement, plus drift since.
    pub fn error_at(&self, mono: MonoTime) -> Duration {
        let elapsed = mono.signed_since(self.mono).abs();
        self.error.saturating_add(elapsed / 1_000_000 * Self::DRIFT_PPM as u32)
    }

    /// How far the wall clock of `reading` is ahead of the truth; negative when it is behind.
    pub const fn server_ahead(&self, reading: Reading) -> Offset {
        reading.wall.ahead_of(self.at(reading.mono))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const START: Reading =
        Reading { wall: UnixTime::from_secs(1_000), mono: MonoTime::from_nanos(5_000_000_000) };

    #[test]
    fn seconds_before_1970_round_towards_the_past() {
        let half_before = UnixTime::from_nanos(-500_000_000);
        assert_eq!(half_before.secs(), -1);
        assert_eq!(half_before.subsec_nanos(), 500_000_000);
    }

    #[test]
    fn a_clock_set_forward_shows_as_a_positive_step() {
        let later = Reading { wall: UnixTime::from_secs(1_013), mono: MonoTime::from_nanos(8_000_000_000) };
        assert_eq!(later.stepped_since(START), Offset::from_secs(10));
    }

    #[test]
    fn an_anchor_outlives_a_step_of_the_wall_clock() {
        let anchor = Anchor {
            mono: START.mono,
            reference: UnixTime::from_secs(1_187),
            error: Duration::from_millis(10),
        };
        assert_eq!(anchor.server_ahead(START), Offset::from_secs(-187));
        let repaired =
            Reading { wall: UnixTime::from_secs(1_189), mono: MonoTime::from_nanos(7_000_000_000) };
        assert_eq!(anchor.server_ahead(repaired), Offset::ZERO);
    }

    #[test]
    fn the_error_of_an_anchor_grows_by_fifteen_parts_per_million() {
        let anchor = Anchor {
            mono: MonoTime::from_nanos(0),
            reference: UnixTime::from_secs(0),
            error: Duration::ZERO,
        };
        let later = MonoTime::from_nanos(1_000_000_000_000);
        assert_eq!(anchor.error_at(later), Duration::from_millis(15));
    }

    #[test]
    fn a_whole_second_is_a_second_away_from_the_next() {
        assert_eq!(UnixTime::from_secs(7).until_next_second(), Duration::from_secs(1));
    }

    #[test]
    fn the_next_second_begins_when_the_rest_of_this_one_is_over() {
        for (nanos, left_ms) in [(0, 1_000), (250_000_000, 750), (-250_000_000, 250), (999_000_000, 1)] {
            let left = UnixTime::from_nanos(nanos).until_next_second();
            assert_eq!(left, Duration::from_millis(left_ms), "{nanos}");
        }
    }
}
