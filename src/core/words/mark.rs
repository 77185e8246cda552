//! How a thing stands.

use crate::core::finding::Severity;

/// How a thing stands, beside the words that say it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Mark {
    /// Nothing to say about it.
    #[default]
    Plain,
    /// Being worked on.
    Busy,
    /// All right.
    Good,
    /// Works now, but something will break it.
    Warning,
    /// Wrong.
    Bad,
    /// Could not be told.
    Unknown,
}

impl From<Severity> for Mark {
    fn from(severity: Severity) -> Self {
        match severity {
            Severity::Healthy => Self::Good,
            Severity::Unknown => Self::Unknown,
            Severity::Warning => Self::Warning,
            Severity::Critical => Self::Bad,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_severity_has_a_mark_of_its_own() {
        let severities = [Severity::Healthy, Severity::Unknown, Severity::Warning, Severity::Critical];
        assert_eq!(severities.map(Mark::from), [Mark::Good, Mark::Unknown, Mark::Warning, Mark::Bad]);
    }
}
