//! What was asked for the true time, what came back, and how far the server is from it.

use std::time::Duration;

use super::agreement::{Agreed, Agreement, Answer, SourceKind, agree};
use super::time::{Offset, Reading};

/// The answers of the asked sources and what they say together.
#[derive(Clone, Debug, PartialEq)]
pub struct Reference {
    /// How many sources were asked; 0 while nobody has been.
    pub asked: usize,
    /// What came back so far. [`Agreed::members`] are indices into it.
    pub answers: Vec<Answer>,
    /// What the answers say together.
    pub agreement: Agreement,
}

impl Default for Reference {
    /// Nobody has been asked.
    fn default() -> Self {
        Self { asked: 0, answers: Vec::new(), agreement: Agreement::Nothing }
    }
}

impl Reference {
    /// What `answers` say together, when nobody else was asked.
    pub fn from_answers(answers: Vec<Answer>) -> Self {
        Self { asked: answers.len(), agreement: agree(&answers), answers }
    }

    /// The reference, where there is one.
    pub const fn agreed(&self) -> Option<&Agreed> {
        self.agreement.agreed()
    }

    /// How far the server's clock is ahead of the reference (negative: behind), and the largest error of that.
    pub fn server_ahead(&self, now: Reading) -> Option<(Offset, Duration)> {
        self.agreed().map(|agreed| (agreed.anchor.server_ahead(now), agreed.anchor.error_at(now.mono)))
    }

    /// Whether a repair may take the time from it.
    pub fn is_repair_grade(&self) -> bool {
        self.agreed().is_some_and(|agreed| agreed.repair_grade)
    }

    /// How many of the asked sources have not answered yet.
    pub const fn outstanding(&self) -> usize {
        self.asked.saturating_sub(self.answers.len())
    }

    /// The answers of those that agree.
    pub fn members(&self) -> impl Iterator<Item = &Answer> {
        self.agreed()
            .into_iter()
            .flat_map(|agreed| &agreed.members)
            .filter_map(|index| self.answers.get(*index))
    }

    /// Whether the answer at `index` is one of those that agree.
    pub fn accepts(&self, index: usize) -> bool {
        self.agreed().is_some_and(|agreed| agreed.members.contains(&index))
    }

    /// How many sources of `kind` gave a usable answer.
    pub fn usable(&self, kind: SourceKind) -> usize {
        self.of(kind).filter(|answer| answer.result.is_ok()).count()
    }

    /// The answers of the sources of `kind`.
    pub fn of(&self, kind: SourceKind) -> impl Iterator<Item = &Answer> {
        self.answers.iter().filter(move |answer| answer.source.kind == kind)
    }

    /// The most precise kind among those that agree.
    pub fn kind(&self) -> Option<SourceKind> {
        [SourceKind::Ntp, SourceKind::Https, SourceKind::Manual]
            .into_iter()
            .find(|kind| self.members().any(|answer| answer.source.kind == *kind))
    }
}
