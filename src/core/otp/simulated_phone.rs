//! A phone for demos and tests: a clock, an authenticator and an entry, each of which may be wrong.

use zeroize::Zeroizing;

use super::entry::{Entry, code_at};
use super::parameters::{Algorithm, Parameters};
use super::secret::Secret;
use crate::core::time::{MonoTime, Offset, Reading, UnixTime};

/// What the phone's authenticator holds instead of the entry that was scanned.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Holds {
    /// The entry as it is.
    #[default]
    TheEntry,
    /// An entry with another secret.
    AnotherSecret,
    /// The entry's secret, with another algorithm.
    AnotherAlgorithm(Algorithm),
}

/// A simulated phone. It must only ever hold test entries: it shows their codes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SimulatedPhone {
    /// The true time, at some moment of the monotonic clock.
    pub truth: Reading,
    /// How far its clock is ahead of the true time.
    pub clock_ahead: Offset,
    /// What its authenticator adds to the clock.
    pub correction: Offset,
    /// What its authenticator holds.
    pub holds: Holds,
}

impl SimulatedPhone {
    /// What its clock shows at `mono`.
    pub const fn clock(&self, mono: MonoTime) -> UnixTime {
        self.truth.wall_at(mono).plus(self.clock_ahead)
    }

    /// The time of which its authenticator makes codes at `mono`.
    pub const fn authenticator(&self, mono: MonoTime) -> UnixTime {
        self.clock(mono).plus(self.correction)
    }

    /// The code that it shows at `mono` for the test entry `entry`.
    pub fn code(&self, entry: &Entry, mono: MonoTime) -> Zeroizing<String> {
        let parameters = match self.holds {
            Holds::AnotherAlgorithm(algorithm) => Parameters { algorithm, ..entry.parameters },
            Holds::TheEntry | Holds::AnotherSecret => entry.parameters,
        };
        let mask = if self.holds == Holds::AnotherSecret { 0xff } else { 0 };
        let bytes: Vec<u8> = entry.secret.expose().iter().map(|byte| byte ^ mask).collect();
        let held = Entry {
            secret: Secret::new(Zeroizing::new(bytes)),
            parameters,
            label: None,
            warnings: Vec::new(),
            window_steps: None,
            says_how: true,
        };
        code_at(&held, self.authenticator(mono))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn phone(holds: Holds) -> SimulatedPhone {
        let truth = Reading { wall: UnixTime::from_secs(1_800_000_000), mono: MonoTime::from_nanos(0) };
        SimulatedPhone {
            truth,
            clock_ahead: Offset::from_secs(40),
            correction: Offset::from_secs(-120),
            holds,
        }
    }

    #[test]
    fn its_codes_follow_its_clock_and_the_correction() {
        let entry = Entry::for_test(&[7; 20], "test");
        let later = MonoTime::from_nanos(60_000_000_000);
        assert_eq!(phone(Holds::TheEntry).clock(later), UnixTime::from_secs(1_800_000_100));
        let expected = code_at(&entry, UnixTime::from_secs(1_799_999_980));
        assert_eq!(*phone(Holds::TheEntry).code(&entry, later), *expected);
    }

    #[test]
    fn another_secret_or_algorithm_makes_other_codes() {
        let entry = Entry::for_test(&[7; 20], "test");
        let now = MonoTime::from_nanos(0);
        let right = phone(Holds::TheEntry).code(&entry, now);
        assert_ne!(*phone(Holds::AnotherSecret).code(&entry, now), *right);
        assert_ne!(*phone(Holds::AnotherAlgorithm(Algorithm::Sha256)).code(&entry, now), *right);
    }
}
