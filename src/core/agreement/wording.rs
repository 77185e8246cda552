//! What is said of answers and refusals.

use super::selection::Agreement;
use super::sources::{Refusal, SourceAnswer};
use crate::core::text::Text;
use crate::text;

impl Refusal {
    /// Why the source was not believed.
    pub fn text(&self) -> Text {
        match self {
            Self::Unresolved => text!("refusal-unresolved"),
            Self::ResolverTimeout => text!("refusal-resolver-timeout"),
            Self::OwnClock => text!("refusal-own-clock"),
            Self::NoReply => text!("refusal-no-reply"),
            Self::Unreachable => text!("refusal-unreachable"),
            Self::KissOfDeath(code) => match code.as_str() {
                "RATE" => text!("refusal-kiss-rate"),
                "DENY" | "RSTR" => text!("refusal-kiss-deny", code = code.clone()),
                _ => text!("refusal-kiss-other", code = code.clone()),
            },
            Self::Unsynchronised => text!("refusal-unsynchronised"),
            Self::BadStratum(stratum) => text!("refusal-bad-stratum", stratum = *stratum),
            Self::Malformed => text!("refusal-malformed"),
            Self::Inconsistent => text!("refusal-inconsistent"),
            Self::TooDistant => text!("refusal-too-distant"),
            Self::ImpossibleTime => text!("refusal-impossible-time"),
            Self::AskedTooRecently => text!("refusal-asked-too-recently"),
            Self::Untrusted => text!("refusal-untrusted"),
            Self::NoDate => text!("refusal-no-date"),
        }
    }
}

impl Agreement {
    /// Which members smear leap seconds, as one sentence; none when no member does.
    pub fn smear_note(&self, answers: &[SourceAnswer]) -> Option<Text> {
        let agreed = self.agreed()?;
        let smeared = agreed.smeared(answers);
        let mut names: Vec<&str> = smeared
            .iter()
            .filter_map(|index| answers.get(*index))
            .map(|answer| answer.source.name.as_str())
            .collect();
        names.sort_unstable();
        names.dedup();
        (!names.is_empty()).then(|| text!("agreement-smeared", names = names.join(", ")))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_server_that_wants_no_questions_is_told_apart_from_one_that_wants_fewer() {
        for (code, id) in [
            ("RATE", "refusal-kiss-rate"),
            ("DENY", "refusal-kiss-deny"),
            ("RSTR", "refusal-kiss-deny"),
            ("INIT", "refusal-kiss-other"),
        ] {
            assert_eq!(Refusal::KissOfDeath(code.to_owned()).text().id, id);
        }
    }
}
