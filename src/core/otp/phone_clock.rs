//! What the phone shows beside codes: the moment a code changes, and the minute of its own clock.

use std::time::Duration;

use super::interval::{Interval, TYPED_WITHIN};
use super::judge;
use super::tap::RollOver;
use super::verdict::{Certainty, Outcome, Verdict, WhoseClock};
use crate::core::time::{Offset, Reading};

const MINUTE_S: i64 = 60;
/// Zones shift the minute by quarters of an hour, so a minute tells nothing of the quarter.
const QUARTER_S: i64 = 900;

/// The phone's own clock against the server's, as far as its minute tells: but for quarters of an hour.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PhoneClock {
    /// How far it is ahead of the server at least; the quarter hour nearest to the server's clock is taken.
    pub low: Offset,
    /// How far it is ahead of the server at most.
    pub high: Offset,
}

impl PhoneClock {
    /// From the minute that the phone shows, 0 to 59, typed and confirmed `at` this moment. Larger minutes
    /// count modulo the hour.
    pub fn from_minute(minute: u8, at: Reading) -> Self {
        let quarter = Offset::from_secs(QUARTER_S).nanos();
        let begins = i64::from(minute) * Offset::from_secs(MINUTE_S).nanos();
        let low = begins.saturating_sub(at.wall.nanos());
        let width = Offset::from_secs(MINUTE_S).plus(Offset::from_duration(TYPED_WITHIN)).nanos();
        // The middle decides which quarter is the nearest.
        let middle = low.saturating_add(width / 2).rem_euclid(quarter);
        let middle = if middle > quarter / 2 { middle - quarter } else { middle };
        let low = Offset::from_nanos(middle - width / 2);
        Self { low, high: low.plus(Offset::from_nanos(width)) }
    }

    /// Narrowed by the moments at which codes change. The authenticator's own correction is whole minutes, so
    /// the change of its codes tells the seconds of the phone's clock as well.
    #[must_use]
    pub fn with_taps(self, taps: &RollOver) -> Self {
        match narrowed(Interval::new(self.low, self.high), taps) {
            Some(Interval { low, high }) => Self { low, high },
            None => self,
        }
    }
}

/// The part of `interval` in which codes change when they were seen to; none where they contradict each other.
fn narrowed(interval: Interval, taps: &RollOver) -> Option<Interval> {
    let period = i64::from(taps.period_s.max(1));
    let nearest =
        interval.middle().minus(taps.phone_minus_server).nanos() / Offset::from_secs(period).nanos();
    let widest =
        (interval.high.minus(interval.low).nanos() / Offset::from_secs(period).nanos()).saturating_add(2);
    let mut fitting = (-widest..=widest)
        .map(|periods| taps.interval(nearest.saturating_add(periods)))
        .filter(|seen| seen.meets(interval));
    let first = fitting.next()?;
    let last = fitting.next_back().unwrap_or(first);
    Some(Interval::new(first.low.max(interval.low), last.high.min(interval.high)))
}

impl Verdict {
    /// The same verdict with the phone's seconds known from taps at the change of codes. Where they contradict
    /// the codes (another entry was watched) or no code fits, nothing changes.
    #[must_use]
    pub fn with_taps(&self, taps: &RollOver) -> Self {
        let mut verdict = self.clone();
        let (Some(usual), Some(late)) = (self.phone_minus_server, self.phone_minus_server_if_late) else {
            return verdict;
        };
        let narrow = |(low, high)| narrowed(Interval::new(low, high), taps);
        let (Some(usual), Some(late)) = (narrow(usual), narrow(late)) else { return verdict };
        judge::place_phone(&mut verdict, usual, late);
        if verdict.outcome != Outcome::Ambiguous {
            judge::conclude(&mut verdict);
        }
        verdict
    }

    /// The same verdict with the phone's own clock known: where that is right and the authenticator's codes
    /// are whole minutes off, the authenticator corrects a clock that needs no correction. Open-source Google
    /// Authenticator keeps such a correction, in minutes, from an HTTP Date header.
    #[must_use]
    pub fn with_phone_clock(&self, clock: PhoneClock) -> Self {
        let mut verdict = self.clone();
        let Some((low, high)) = self.phone_minus_server else { return verdict };
        let (codes, own) = (Interval::new(low, high), Interval::new(clock.low, clock.high));
        let minute = Offset::from_secs(MINUTE_S).nanos();
        let apart = codes.middle().minus(own.middle()).nanos();
        let minutes = apart.saturating_add(minute / 2).div_euclid(minute);
        let truth =
            verdict.server_ahead.map_or(Interval::around(Offset::ZERO, Duration::ZERO), |(ahead, error)| {
                Interval::around(-ahead, error)
            });
        let own_is_right = own.meets(truth);
        let old_or_behind = verdict.is_old_or_behind();
        if old_or_behind
            && codes.meets(own)
            && own.high.minus(truth.low) < -Offset::from_duration(verdict.limit())
        {
            // Its own clock is behind as its codes are, so they were not old.
            judge::decide_clocks(&mut verdict);
            verdict.certainty = Certainty::Probable;
            verdict.wants_another = false;
            return verdict;
        }
        if codes.meets(own) || minutes == 0 || !own_is_right || verdict.outcome == Outcome::Ambiguous {
            return verdict;
        }
        verdict.outcome = Outcome::AuthenticatorCorrection { minutes };
        verdict.whose_clock = match verdict.whose_clock {
            WhoseClock::Phone => WhoseClock::None,
            WhoseClock::Unknown if old_or_behind && verdict.server_ahead.is_some() => WhoseClock::None,
            WhoseClock::Both => WhoseClock::Server,
            other => other,
        };
        // The minute was read by eye, and only but for quarters of an hour.
        verdict.certainty = verdict.certainty.min(Certainty::Probable);
        verdict
    }
}

#[cfg(test)]
#[path = "phone_clock_tests.rs"]
mod tests;
