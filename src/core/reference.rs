//! What was asked for the true time, what came back, and how far the server is from it.

use std::time::Duration;

use super::agreement::{Agreed, Agreement, Sample, Source, SourceAnswer, SourceKind, agree};
use super::time::{Anchor, Offset, Reading};

/// The answers of the asked sources and what they say together.
#[derive(Clone, Debug, PartialEq)]
pub struct Reference {
    /// How many sources were asked; 0 while nobody has been.
    pub asked: usize,
    /// What came back so far. [`Agreed::members`] are indices into it.
    pub answers: Vec<SourceAnswer>,
    /// What the answers say together.
    pub agreement: Agreement,
}

/// The true time as a person read it from somewhere and typed it.
#[derive(Clone, Debug, PartialEq)]
pub struct Typed {
    /// What was typed, with its zone: the name under which it stands among the sources.
    pub words: String,
    /// The same as a measurement.
    pub sample: Sample,
}

/// What a reference rests on, which bounds how sure anything can be that rests on it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Ground {
    /// A majority among enough clocks of their own, good for a repair.
    #[default]
    Majority,
    /// So many sources, fewer than a majority takes: each may be wrong as the server is.
    Sources(usize),
    /// What a person typed.
    Typed,
}

impl Default for Reference {
    /// Nobody has been asked.
    fn default() -> Self {
        Self { asked: 0, answers: Vec::new(), agreement: Agreement::Nothing }
    }
}

impl Reference {
    /// What `answers` say together, when nobody else was asked.
    pub fn from_answers(answers: Vec<SourceAnswer>) -> Self {
        Self { asked: answers.len(), agreement: agree(&answers), answers }
    }

    /// What `answers` of the network say together and, only where they say nothing, what a person typed.
    ///
    /// A typed time never votes among servers: it would be the third of two that agree, and a repair would stand on a
    /// press of a key. Where it is the reference it is one source and no majority, so it is for display, and for setting
    /// the time by hand.
    pub fn with_typed(answers: Vec<SourceAnswer>, typed: Option<&Typed>) -> Self {
        let mut reference = Self::from_answers(answers);
        let Some(Typed { words, sample }) = typed.filter(|_| reference.agreed().is_none()) else {
            return reference;
        };
        let usable = reference.answers.iter().filter(|answer| answer.result.is_ok()).count();
        let source = Source { kind: SourceKind::Manual, name: words.clone(), address: None };
        reference.agreement = Agreement::Agreed(Agreed {
            anchor: Anchor { mono: sample.mono, reference: sample.reference, error: sample.error },
            members: vec![reference.answers.len()],
            answered: usable.saturating_add(1),
            repair_grade: false,
        });
        reference.asked = reference.asked.saturating_add(1);
        reference.answers.push(SourceAnswer { source, result: Ok(*sample) });
        reference
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

    /// What it rests on.
    pub fn ground(&self) -> Ground {
        if self.is_repair_grade() {
            Ground::Majority
        } else if self.kind() == Some(SourceKind::Manual) {
            Ground::Typed
        } else {
            Ground::Sources(self.members().count())
        }
    }

    /// At least one more source has been asked than has answered.
    pub fn still_waits(&mut self) {
        self.asked = self.asked.max(self.answers.len().saturating_add(1));
    }

    /// How many of the asked sources have not answered yet.
    pub const fn outstanding(&self) -> usize {
        self.asked.saturating_sub(self.answers.len())
    }

    /// The answers of those that agree.
    pub fn members(&self) -> impl Iterator<Item = &SourceAnswer> {
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
    pub fn of(&self, kind: SourceKind) -> impl Iterator<Item = &SourceAnswer> {
        self.answers.iter().filter(move |answer| answer.source.kind == kind)
    }

    /// The most precise kind among those that agree.
    pub fn kind(&self) -> Option<SourceKind> {
        [SourceKind::Ntp, SourceKind::Https, SourceKind::Manual]
            .into_iter()
            .find(|kind| self.members().any(|answer| answer.source.kind == *kind))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::core::time::{MonoTime, UnixTime};

    fn answer(number: u8, at_s: i64) -> SourceAnswer {
        let source = Source { kind: SourceKind::Ntp, name: format!("time{number}.example"), address: None };
        SourceAnswer { source, result: Ok(sample(at_s, Duration::from_millis(10))) }
    }

    fn sample(at_s: i64, error: Duration) -> Sample {
        Sample {
            mono: MonoTime::from_nanos(7),
            reference: UnixTime::from_secs(1_795_489_500 + at_s),
            error,
            delay: Duration::ZERO,
            root_distance: Duration::ZERO,
            stratum: None,
            smeared: false,
        }
    }

    fn typed() -> Typed {
        Typed { words: "03:05 UTC".to_owned(), sample: sample(0, Duration::from_secs(2)) }
    }

    #[test]
    fn a_typed_time_is_the_reference_where_nobody_answers() {
        let reference = Reference::with_typed(Vec::new(), Some(&typed()));
        assert_eq!(reference.kind(), Some(SourceKind::Manual));
        assert!(!reference.is_repair_grade());
        assert!(reference.accepts(0));
    }

    #[test]
    fn a_typed_time_decides_between_servers_that_contradict_each_other_but_joins_neither() {
        let answers = vec![answer(1, 0), answer(2, 0), answer(3, 60), answer(4, 60)];
        let reference = Reference::with_typed(answers, Some(&typed()));
        assert_eq!(reference.kind(), Some(SourceKind::Manual));
        assert_eq!(
            reference.agreed().map(|agreed| (agreed.members.clone(), agreed.answered)),
            Some((vec![4], 5))
        );
        assert!(!reference.is_repair_grade());
    }

    #[test]
    fn a_typed_time_is_not_the_third_of_two_servers() {
        let answers = vec![answer(1, 0), answer(2, 0)];
        let reference = Reference::with_typed(answers.clone(), Some(&typed()));
        assert_eq!(reference, Reference::from_answers(answers));
        assert!(!reference.is_repair_grade());
    }

    #[test]
    fn a_reference_rests_on_a_majority_or_on_so_many_sources_or_on_what_was_typed() {
        let answers = |count| (1..=count).map(|number| answer(number, 0)).collect();
        assert_eq!(Reference::from_answers(answers(3)).ground(), Ground::Majority);
        assert_eq!(Reference::from_answers(answers(2)).ground(), Ground::Sources(2));
        assert_eq!(Reference::with_typed(Vec::new(), Some(&typed())).ground(), Ground::Typed);
    }

    #[test]
    fn who_is_still_waited_for_counts_as_asked() {
        let mut reference = Reference::from_answers(vec![answer(1, 0)]);
        reference.still_waits();
        assert_eq!(reference.outstanding(), 1);
    }
}
