//! A fact that may not be known, with the reason.

use crate::core::text::Text;

/// One fact: being looked for, known, or not to be known for a stated reason.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Fact<T> {
    /// Nobody has answered yet.
    #[default]
    Pending,
    /// The answer.
    Known(T),
    /// Nobody can tell, and why.
    Unknown {
        /// The reason, as a sentence.
        why: Text,
    },
}

impl<T> Fact<T> {
    /// The value where it is known.
    pub const fn known(&self) -> Option<&T> {
        match self {
            Self::Known(value) => Some(value),
            Self::Pending | Self::Unknown { .. } => None,
        }
    }

    /// The reason where it could not be told.
    pub const fn why_unknown(&self) -> Option<&Text> {
        match self {
            Self::Unknown { why } => Some(why),
            Self::Pending | Self::Known(_) => None,
        }
    }

    /// Whether nobody has answered yet.
    pub const fn is_pending(&self) -> bool {
        matches!(self, Self::Pending)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_fact_that_nobody_has_told_yet_is_pending() {
        let unknown = Fact::Unknown { why: Text::new("why") };
        for (fact, is_pending) in [(Fact::Pending, true), (Fact::Known(1), false), (unknown, false)] {
            assert_eq!(fact.is_pending(), is_pending, "{fact:?}");
        }
    }
}
