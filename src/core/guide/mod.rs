//! The guide: what is wrong in one line, and the one step to do next.
//!
//! [`table`] is read from the top, and the first row that holds says both. Everything that shows a headline (each screen,
//! the check, the report) shows this one.

mod headline;
mod journey;
mod next_step;
mod table;

pub use headline::WORTH_A_FIGURE;
pub use journey::{Journey, Progress, Tested, Tried};
pub use next_step::NextStep;

use super::finding::Severity;
use super::text::Text;

/// What stands in the first line, and what to do next.
#[derive(Clone, Debug, PartialEq)]
pub struct Guide {
    /// How bad it is; none while it is still being found out.
    pub standing: Option<Severity>,
    /// What is wrong, or that nothing is, in one sentence.
    pub headline: Text,
    /// What to do next.
    pub next: NextStep,
}

impl Guide {
    /// Whether nothing is wrong, as far as could be told.
    pub fn is_good(&self) -> bool {
        self.standing == Some(Severity::Healthy)
    }
}

/// The headline and the next step as things stand.
pub fn guide(journey: &Journey<'_>) -> Guide {
    let row = table::TABLE.iter().find(|row| (row.holds)(journey)).unwrap_or(&table::LAST);
    let (standing, headline) = (row.says)(journey);
    Guide { standing, headline, next: journey.as_said_here(row.next) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_was_found_to_be_healthy_is_good() {
        for (standing, good) in
            [(Some(Severity::Healthy), true), (Some(Severity::Warning), false), (None, false)]
        {
            let guide = Guide { standing, headline: Text::new("headline"), next: NextStep::None };
            assert_eq!(guide.is_good(), good, "{standing:?}");
        }
    }
}
