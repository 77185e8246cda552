//! What a code found at a step says about the clock that made it.
//!
//! The phone showed the code while its clock was within the step; it was read at some moment of that and Enter
//! was pressed later. So the phone is ahead of the clock that timed Enter by at least "step begins - Enter",
//! however slowly it was typed, and by at most "step ends - Enter" plus the time that reading and typing took.
//! The first bound is hard, the second depends on the person.

use std::time::Duration;

use super::question::Timing;
use crate::core::time::{Offset, UnixTime};

/// How long reading and typing a code usually takes at most.
pub const TYPED_WITHIN: Duration = Duration::from_secs(20);
/// How long it takes at most when the person was distracted. Nobody types a code that left the screen a
/// minute ago.
pub const TYPED_AT_LATEST: Duration = Duration::from_secs(90);

/// How old a code may be that somebody passed on, by telephone, chat or ticket.
pub(super) const HANDED_ON_WITHIN: Duration = Duration::from_secs(3_600);

/// Where a difference of clocks lies, both ends included.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Interval {
    pub(super) low: Offset,
    pub(super) high: Offset,
}

impl Interval {
    pub(super) const fn new(low: Offset, high: Offset) -> Self {
        Self { low, high }
    }

    pub(super) const fn around(middle: Offset, error: Duration) -> Self {
        let error = Offset::from_nanos(nanos(error));
        Self { low: middle.minus(error), high: middle.plus(error) }
    }

    /// The difference to a third clock: both lower ends and both upper ends add up.
    pub(super) const fn plus(self, other: Self) -> Self {
        Self { low: self.low.plus(other.low), high: self.high.plus(other.high) }
    }

    pub(super) fn contains(self, offset: Offset) -> bool {
        self.low <= offset && offset <= self.high
    }

    pub(super) fn meets(self, other: Self) -> bool {
        self.low <= other.high && other.low <= self.high
    }

    /// What both say; empty (low above high) when they contradict each other.
    pub(super) fn and(self, other: Self) -> Self {
        Self { low: self.low.max(other.low), high: self.high.min(other.high) }
    }

    pub(super) const fn middle(self) -> Offset {
        Offset::from_nanos(self.low.nanos() / 2 + self.high.nanos() / 2)
    }
}

/// A code that was found at a step, and when Enter was pressed by the clock that is compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Sighting {
    /// Which of the distinct codes, in the order of typing.
    pub(super) code: usize,
    /// The step of the phone's clock.
    pub(super) step: i64,
    pub(super) period_s: u32,
    pub(super) entered: UnixTime,
    /// What is known of that moment.
    pub(super) timing: Timing,
}

impl Sighting {
    /// How far the phone is ahead if reading and typing took at most `typed_within`.
    pub(super) const fn phone_ahead(&self, typed_within: Duration) -> Interval {
        let begins = UnixTime::from_secs(self.step.saturating_mul(self.period_s as i64));
        let ends = begins.plus(Offset::from_secs(self.period_s as i64));
        let late = Offset::from_nanos(nanos(typed_within));
        Interval::new(begins.ahead_of(self.entered), ends.ahead_of(self.entered).plus(late))
    }
}

/// How far the phone is ahead if everybody typed as usual, and whether somebody did not: codes that contradict
/// the promptest one were typed later than usual, so their upper bounds say nothing. Of codes whose moments are only
/// claimed, the newest counts: it is the one that should be on the phone now.
pub(super) fn usual(sightings: &[Sighting]) -> (Interval, bool) {
    if let Some(newest) = newest_claimed(sightings) {
        return (newest.phone_ahead(TYPED_WITHIN), false);
    }
    let bounds = || sightings.iter().map(|sighting| sighting.phone_ahead(TYPED_WITHIN));
    let low = bounds().map(|bound| bound.low).max().unwrap_or_default();
    let high = bounds().map(|bound| bound.high).filter(|high| *high > low).min().unwrap_or(low);
    let late = bounds().any(|bound| bound.high <= low);
    (Interval::new(low, high), late)
}

/// How far the phone is ahead even if one of the codes, whichever it is, was typed as late as
/// [`TYPED_AT_LATEST`]. A single code is taken to be that one. Codes whose moments are only claimed may all be older.
pub(super) fn robust(sightings: &[Sighting]) -> Interval {
    if let Some(newest) = newest_claimed(sightings) {
        return newest.phone_ahead(HANDED_ON_WITHIN);
    }
    let low =
        sightings.iter().map(|sighting| sighting.phone_ahead(Duration::ZERO).low).max().unwrap_or_default();
    let highs = |within| {
        let mut highs: Vec<Offset> =
            sightings.iter().map(|sighting| sighting.phone_ahead(within).high).collect();
        highs.sort_unstable();
        highs
    };
    let latest = highs(TYPED_AT_LATEST).first().copied().unwrap_or(low);
    let second = highs(TYPED_WITHIN).get(1).copied().unwrap_or(latest);
    Interval::new(low, latest.min(second).max(low))
}

/// The newest of `sightings` where their moments are only claimed.
fn newest_claimed(sightings: &[Sighting]) -> Option<&Sighting> {
    let claimed = sightings.iter().filter(|sighting| sighting.timing == Timing::Claimed);
    claimed.max_by_key(|sighting| sighting.step)
}

const fn nanos(span: Duration) -> i64 {
    let nanos = span.as_nanos();
    if nanos > i64::MAX as u128 { i64::MAX } else { nanos as i64 }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Enter at `entered` seconds, code of the 30 s step `step`.
    fn sighting(step: i64, entered: i64) -> Sighting {
        Sighting {
            code: 0,
            step,
            period_s: 30,
            entered: UnixTime::from_secs(entered),
            timing: Timing::Measured,
        }
    }

    fn seconds(low: i64, high: i64) -> Interval {
        Interval::new(Offset::from_secs(low), Offset::from_secs(high))
    }

    #[test]
    fn a_code_of_the_current_step_leaves_the_phone_behind_by_what_has_passed_or_ahead_by_what_is_left_and_typing()
     {
        assert_eq!(sighting(10, 310).phone_ahead(TYPED_WITHIN), seconds(-10, 40));
    }

    #[test]
    fn codes_typed_at_different_moments_of_their_steps_narrow_the_interval() {
        let (interval, late) = usual(&[sighting(10, 303), sighting(11, 355)]);
        assert_eq!((interval, late), (seconds(-3, 25), false));
    }

    #[test]
    fn a_code_typed_very_late_is_found_out_by_a_prompt_one() {
        let (interval, late) = usual(&[sighting(10, 375), sighting(13, 395)]);
        assert_eq!((interval, late), (seconds(-5, 45), true));
    }

    #[test]
    fn one_code_may_always_have_been_the_late_one() {
        assert_eq!(robust(&[sighting(10, 310)]), seconds(-10, 110));
        assert_eq!(robust(&[sighting(10, 325), sighting(12, 370)]), seconds(-10, 40));
        assert_eq!(robust(&[sighting(10, 325), sighting(12, 370), sighting(13, 415)]), seconds(-10, 25));
    }
}
