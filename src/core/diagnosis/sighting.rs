//! What a rule saw, before the table says how bad it is and what helps.

use crate::core::finding::{Remedy, Severity};
use crate::core::text::Text;

/// What a rule saw.
pub(super) struct Sighting {
    pub title: Text,
    pub evidence: Vec<Text>,
    pub severity: Option<Severity>,
    pub remedies: Option<Vec<Remedy>>,
}

impl Sighting {
    pub fn new(title: Text) -> Self {
        Self { title, evidence: Vec::new(), severity: None, remedies: None }
    }

    pub fn because(mut self, evidence: impl IntoIterator<Item = Text>) -> Self {
        self.evidence.extend(evidence);
        self
    }

    pub fn severity(mut self, severity: Severity) -> Self {
        self.severity = Some(severity);
        self
    }

    pub fn remedies(mut self, remedies: &[Remedy]) -> Self {
        self.remedies = Some(remedies.to_vec());
        self
    }
}
