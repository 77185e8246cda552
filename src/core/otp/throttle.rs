//! Tries against a real secret are slowed down, so that the program is no oracle for guessing codes.
//!
//! RFC 4226 section 7.3 asks for a delay that grows with each failed attempt.

use std::time::Duration;

use crate::core::time::MonoTime;

/// Failed tries that nobody has to wait for: a slip of the fingers and the three codes that narrow an answer.
const FREE_FAILURES: u32 = 4;
/// The wait after the first failure beyond, doubled by each further one.
const FIRST_WAIT: Duration = Duration::from_secs(5);
/// Nobody is kept away longer than this, so that an honest person can always go on.
const LONGEST_WAIT: Duration = Duration::from_secs(300);

/// How often a secret has been tried in vain, and when the next try may be.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Throttle {
    failures: u32,
    not_before: MonoTime,
}

impl Throttle {
    /// How long to wait at `now` before the next try; zero when it may be made.
    pub const fn wait(&self, now: MonoTime) -> Duration {
        self.not_before.since(now)
    }

    /// Takes note of a try at `now` whose code fitted or not. A code that fitted starts the count again.
    pub fn tried(&mut self, now: MonoTime, fitted: bool) {
        if fitted {
            *self = Self::default();
            return;
        }
        self.failures = self.failures.saturating_add(1);
        if let Some(beyond) = self.failures.checked_sub(FREE_FAILURES + 1) {
            let wait = FIRST_WAIT.saturating_mul(1 << beyond.min(16)).min(LONGEST_WAIT);
            self.not_before = now.plus(wait);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const fn second(second: u64) -> MonoTime {
        MonoTime::from_nanos(second * 1_000_000_000)
    }

    #[test]
    fn the_first_failures_are_free_and_then_the_wait_doubles() {
        let mut throttle = Throttle::default();
        for _ in 0..4 {
            throttle.tried(second(1), false);
            assert_eq!(throttle.wait(second(1)), Duration::ZERO);
        }
        for wait in [5, 10, 20, 40, 80, 160, 300, 300] {
            throttle.tried(second(1_000), false);
            assert_eq!(throttle.wait(second(1_000)), Duration::from_secs(wait));
            assert_eq!(throttle.wait(second(1_000 + wait)), Duration::ZERO);
        }
    }

    #[test]
    fn a_code_that_fits_starts_the_count_again() {
        let mut throttle = Throttle::default();
        for _ in 0..9 {
            throttle.tried(second(1), false);
        }
        throttle.tried(second(500), true);
        assert_eq!(throttle, Throttle::default());
    }
}
