//! The phone's clock without any secret: Enter is pressed the moment the code changes.
//!
//! A code changes when the phone's clock passes a multiple of the period, so each tap tells the phone's seconds
//! modulo the period. Whole periods stay invisible: this complements a code, and never replaces it.

use std::time::Duration;

use super::interval::Interval;
use crate::core::text::Text;
use crate::core::time::{Offset, Reading};
use crate::text;

/// How long people take from seeing a change to pressing a key: simple visual reaction, 0.2 to 0.5 s.
const REACTION: Duration = Duration::from_millis(300);
/// Fewer taps than this have no median worth the name.
const FEWEST_TAPS: usize = 3;
/// A tap farther than this from the others was not at the change.
const WIDEST: Duration = Duration::from_secs(3);

/// What the taps say.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RollOver {
    /// How far the phone is ahead of the server but for whole periods: above minus half a period, at most plus
    /// half a period. The median of the taps, less the usual reaction.
    pub phone_minus_server: Offset,
    /// Half the distance of the outermost taps, at least 0.3 s for the reaction that nobody knows exactly.
    pub spread: Duration,
    /// How many taps it stands on.
    pub taps: usize,
    /// The period, in seconds, that is invisible to it.
    pub period_s: u32,
}

/// Why the taps say nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TapError {
    /// Fewer than three.
    TooFew {
        /// How many there are.
        taps: usize,
    },
    /// They contradict each other by more than 3 s: at least one was not at a change.
    TooFarApart {
        /// The distance of the outermost taps.
        apart: Duration,
    },
}

impl TapError {
    /// The reason, as a sentence.
    pub fn text(&self) -> Text {
        match self {
            Self::TooFew { taps } => text!("tap-too-few", taps = *taps, needed = FEWEST_TAPS),
            Self::TooFarApart { apart } => text!("tap-too-far-apart", apart = *apart),
        }
    }
}

impl RollOver {
    /// Combines `taps`, each the server's clocks at a press, for codes that change every `period_s` seconds.
    /// The server's clock may be set between them: all count by the clock of the last.
    ///
    /// # Errors
    /// [`TapError::TooFew`] under three taps, [`TapError::TooFarApart`] where they differ by more than 3 s.
    pub fn from_taps(taps: &[Reading], period_s: u32) -> Result<Self, TapError> {
        let (Some(last), true) = (taps.last(), taps.len() >= FEWEST_TAPS) else {
            return Err(TapError::TooFew { taps: taps.len() });
        };
        let period = i64::from(period_s.max(1)) * 1_000_000_000;
        // Relative to one tap no difference wraps around, so that a median is a median.
        let wall = |tap: &Reading| last.wall_at(tap.mono).nanos();
        let centred = |nanos: i64| {
            let inside = nanos.rem_euclid(period);
            if inside > period / 2 { inside - period } else { inside }
        };
        let start = wall(last);
        let mut apart: Vec<i64> = taps.iter().map(|tap| centred(wall(tap).saturating_sub(start))).collect();
        apart.sort_unstable();
        let (Some(first), Some(outermost)) = (apart.first(), apart.last()) else {
            return Err(TapError::TooFew { taps: taps.len() });
        };
        let distance = Duration::from_nanos(first.abs_diff(*outermost));
        if distance > WIDEST {
            return Err(TapError::TooFarApart { apart: distance });
        }
        let middle = apart.len() / 2;
        let median = match (apart.get(middle), apart.get(middle.wrapping_sub(1))) {
            (Some(upper), Some(lower)) if apart.len().is_multiple_of(2) => lower / 2 + upper / 2,
            (Some(middle), _) => *middle,
            (None, _) => 0,
        };
        let reaction = Offset::from_duration(REACTION).nanos();
        let changed = start.saturating_add(median).saturating_sub(reaction);
        Ok(Self {
            phone_minus_server: Offset::from_nanos(centred(changed.saturating_neg())),
            spread: (distance / 2).max(REACTION),
            taps: taps.len(),
            period_s,
        })
    }

    /// What the taps show, and what they cannot show.
    pub fn explanation(&self) -> Vec<Text> {
        let (difference, spread) = (self.phone_minus_server, self.spread);
        let seen = if difference.abs() <= spread {
            text!("tap-together", spread = spread.saturating_add(difference.abs()))
        } else {
            text!("tap-apart", difference = difference, spread = spread, is = difference.direction())
        };
        vec![seen, text!("tap-blind", period = Duration::from_secs(u64::from(self.period_s)))]
    }

    /// Where the difference lies if it is `periods` whole periods more than what is seen.
    pub(super) fn interval(&self, periods: i64) -> Interval {
        let whole = Offset::from_secs(periods.saturating_mul(i64::from(self.period_s)));
        Interval::around(self.phone_minus_server.plus(whole), self.spread)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::core::time::{MonoTime, UnixTime};

    /// Taps by a person with a steady reaction of 0.3 s, on a phone that is ahead by `ahead_ms`.
    fn taps(ahead_ms: i64, reactions_ms: &[i64]) -> Vec<Reading> {
        let times = reactions_ms.iter().enumerate().map(|(number, reaction)| {
            let changes_ms = (number as i64 + 1_000) * 30_000 - ahead_ms;
            changes_ms + reaction
        });
        times
            .map(|millis| Reading {
                wall: UnixTime::from_nanos(millis * 1_000_000),
                mono: MonoTime::from_nanos((millis as u64) * 1_000_000),
            })
            .collect()
    }

    #[test]
    fn the_phones_seconds_come_out_modulo_the_period() {
        for (ahead_ms, seen_ms) in [
            (0, 0),
            (7_000, 7_000),
            (-7_000, -7_000),
            (37_000, 7_000),
            (-3_607_000, -7_000),
            (15_000, 15_000),
        ] {
            let seen = RollOver::from_taps(&taps(ahead_ms, &[300, 300, 300]), 30).unwrap();
            assert_eq!(seen.phone_minus_server, Offset::from_millis(seen_ms), "{ahead_ms}");
        }
    }

    #[test]
    fn one_slow_tap_widens_the_spread_and_leaves_the_median() {
        let seen = RollOver::from_taps(&taps(4_000, &[300, 2_300, 300]), 30).unwrap();
        assert_eq!(seen.phone_minus_server, Offset::from_secs(4));
        assert_eq!(seen.spread, Duration::from_secs(1));
    }

    #[test]
    fn a_clock_set_between_taps_does_not_matter() {
        let mut taps = taps(4_000, &[300, 300, 300]);
        taps[0].wall = taps[0].wall.plus(Offset::from_secs(777));
        assert_eq!(RollOver::from_taps(&taps, 30).unwrap().phone_minus_server, Offset::from_secs(4));
    }

    #[test]
    fn too_few_or_scattered_taps_say_nothing() {
        assert_eq!(RollOver::from_taps(&taps(0, &[300, 300]), 30), Err(TapError::TooFew { taps: 2 }));
        let apart = Duration::from_secs(9);
        assert_eq!(
            RollOver::from_taps(&taps(0, &[300, 9_300, 300]), 30),
            Err(TapError::TooFarApart { apart })
        );
    }

    #[test]
    fn of_an_even_number_of_taps_the_middle_between_the_two_middle_ones_counts() {
        let seen = RollOver::from_taps(&taps(4_000, &[500, 300, 300, 500]), 30).unwrap();
        assert_eq!(seen.phone_minus_server, Offset::from_millis(3_900));
    }
}
