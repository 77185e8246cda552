//! Which codes around the one of now are accepted.

use serde::Deserialize;

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
