//! What the `Date` of replies leaves possible, and how a well-timed question halves it.
//!
//! A `Date` has whole seconds (RFC 9110 section 5.6.7): the reply was made at some moment between the question and its
//! arrival, at which the host's clock showed the stated second. The next question is placed so that it arrives when
//! the second changes according to the middle of what is possible: the reply then says which half is right.

use std::time::Duration;

use crate::core::agreement::{Sample, drift_over};
use crate::core::time::{MonoTime, UnixTime};

const SECOND: i128 = 1_000_000_000;

/// The possible differences between true and monotonic time, in nanoseconds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Window {
    low: i128,
    high: i128,
}

impl Window {
    /// What one reply leaves possible.
    pub fn of_reply(date: UnixTime, asked: MonoTime, heard: MonoTime) -> Self {
        let date = i128::from(date.nanos());
        Self { low: date - i128::from(heard.nanos()), high: date + SECOND - i128::from(asked.nanos()) }
    }

    /// What both leave possible; none when they contradict each other.
    pub fn and(self, other: Self) -> Option<Self> {
        let both = Self { low: self.low.max(other.low), high: self.high.min(other.high) };
        (both.low <= both.high).then_some(both)
    }

    const fn middle(self) -> i128 {
        self.low + (self.high - self.low) / 2
    }

    /// Half of what is possible.
    pub fn error(self) -> Duration {
        let half = (self.high - self.low) - (self.high - self.low) / 2;
        Duration::from_nanos(u64::try_from(half).unwrap_or(0))
    }

    /// The first moment from `earliest` on at which a second begins according to the middle of the window.
    pub fn edge_after(self, earliest: MonoTime) -> MonoTime {
        let shown = i128::from(earliest.nanos()) + self.middle();
        let wait = (SECOND - shown.rem_euclid(SECOND)).rem_euclid(SECOND);
        earliest.plus(Duration::from_nanos(u64::try_from(wait).unwrap_or(0)))
    }

    /// The measurement as of `heard`, when the exchanges began at `began` and the quickest took `delay`.
    pub fn sample(self, began: MonoTime, heard: MonoTime, delay: Duration) -> Sample {
        let reference = i128::from(heard.nanos()) + self.middle();
        Sample {
            mono: heard,
            reference: UnixTime::from_nanos(i64::try_from(reference).unwrap_or(i64::MAX)),
            error: self.error().saturating_add(drift_over(heard.since(began))),
            delay,
            root_distance: Duration::ZERO,
            stratum: None,
            smeared: false,
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn one_reply_leaves_the_second_and_the_round_trip() {
        let asked = MonoTime::from_nanos(5_000_000_000);
        let heard = asked.plus(Duration::from_millis(100));
        let window = Window::of_reply(UnixTime::from_secs(1_800_000_000), asked, heard);
        assert_eq!(window.error(), Duration::from_millis(550));
        let sample = window.sample(asked, heard, Duration::from_millis(100));
        assert_eq!(sample.reference, UnixTime::from_nanos(1_800_000_000_550_000_000));
    }

    #[test]
    fn replies_that_contradict_each_other_leave_nothing() {
        let asked = MonoTime::from_nanos(5_000_000_000);
        let heard = asked.plus(Duration::from_millis(100));
        let one = Window::of_reply(UnixTime::from_secs(1_800_000_000), asked, heard);
        let other = Window::of_reply(UnixTime::from_secs(1_800_000_002), asked, heard);
        assert_eq!(one.and(other), None);
    }

    proptest! {
        #[test]
        fn three_well_timed_questions_know_the_time_within_a_fifth_of_a_second(
            start in 0..10_000_000_000_u64,
            ahead in 1_800_000_000_000_000_000..1_800_000_010_000_000_000_i64,
            ways in prop::collection::vec((0..50_u64, 0..50_u64), 3),
        ) {
            // The truth is the monotonic clock plus `ahead`; each way takes up to 50 ms.
            let mut now = MonoTime::from_nanos(start);
            let mut known: Option<Window> = None;
            for (there, back) in ways {
                let asked = now;
                let made = asked.plus(Duration::from_millis(there));
                let heard = made.plus(Duration::from_millis(back));
                let date = UnixTime::from_secs(UnixTime::from_nanos(made.nanos() as i64 + ahead).secs());
                let reply = Window::of_reply(date, asked, heard);
                let window = known.map_or(Some(reply), |known| known.and(reply));
                prop_assert!(window.is_some(), "honest replies never contradict each other");
                known = window;
                let Some(window) = window else { continue };
                prop_assert!(i128::from(ahead) >= window.low && i128::from(ahead) <= window.high);
                now = window.edge_after(heard.plus(Duration::from_millis(25)));
                now = MonoTime::from_nanos(now.nanos() - 25_000_000);
            }
            let error = known.map(Window::error);
            prop_assert!(error < Some(Duration::from_millis(200)), "{error:?}");
        }
    }
}
