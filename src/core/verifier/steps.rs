//! Which codes around the one of now are accepted.

use std::time::Duration;

use serde::Deserialize;

use crate::core::time::Offset;

/// How many steps before and after its own a verifier accepts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Deserialize)]
#[serde(try_from = "[i64; 2]")]
pub struct Steps {
    /// Codes that are so many steps old: the phone is behind, or the code was typed late.
    pub before: u32,
    /// Codes that are so many steps early: the phone is ahead.
    pub after: u32,
}

impl Steps {
    /// As many to either side.
    pub const fn either(steps: u32) -> Self {
        Self { before: steps, after: steps }
    }

    /// How many to both sides for sure.
    pub const fn narrow(self) -> u32 {
        if self.before < self.after { self.before } else { self.after }
    }

    /// How many to the side on which a code lies that is so many steps ahead; negative: behind.
    pub const fn towards(self, steps: i64) -> i64 {
        // Widening: `From` is not const.
        (if steps < 0 { self.before } else { self.after }) as i64
    }

    /// Which right codes are declined of those that a clock makes by the true time, where this one is so far ahead of it that not
    /// every code is accepted: "some" where one is while it is new or old enough, "all" beyond that.
    pub fn declined(self, period_s: u32, ahead: Offset) -> &'static str {
        // By a clock that is ahead, the codes of the others are old.
        let steps = if ahead.is_behind() { self.after } else { self.before };
        let reach = Duration::from_secs(u64::from(period_s).saturating_mul(u64::from(steps) + 1));
        if ahead.abs() < reach { "some" } else { "all" }
    }

    /// The first, which is never positive, and the last, which is never negative.
    pub const fn signed(self) -> [i64; 2] {
        [-(self.before as i64), self.after as i64]
    }
}

impl TryFrom<[i64; 2]> for Steps {
    type Error = &'static str;

    /// # Errors
    /// Where its own step is not among them, or they reach farther than any code is searched for at once.
    fn try_from([first, last]: [i64; 2]) -> Result<Self, Self::Error> {
        let before = first.checked_neg().and_then(|steps| u32::try_from(steps).ok());
        match (before, u32::try_from(last)) {
            (Some(before), Ok(after)) if before.max(after) <= 1_000 => Ok(Self { before, after }),
            _ => Err("steps are [first, last] with -1000 <= first <= 0 <= last <= 1000"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn between_a_window_and_one_step_more_some_codes_pass_and_beyond_it_none() {
        let at = |steps: Steps, seconds| steps.declined(30, Offset::from_secs(seconds));
        for (steps, ahead, share) in [
            (Steps::either(1), 31, "some"),
            (Steps::either(1), -59, "some"),
            (Steps::either(1), 60, "all"),
            (Steps::either(1), -187, "all"),
            (Steps::either(0), 29, "some"),
            (Steps::either(0), -30, "all"),
            (Steps { before: 3, after: 1 }, 100, "some"),
            (Steps { before: 3, after: 1 }, -100, "all"),
        ] {
            assert_eq!(at(steps, ahead), share, "{steps:?} {ahead}");
        }
    }
}
