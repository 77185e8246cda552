//! What a report says of a repair. Its source is the journal.

use crate::core::finding::Remedy;
use crate::core::journal::Record;
use crate::core::plan::{StepOutcome, Word};
use crate::core::text::Text;
use crate::core::time::{Offset, UnixTime};

/// One repair that was carried out, or tried.
#[derive(Clone, Debug, PartialEq)]
pub struct Repair {
    /// Its journal, from [`Record::Begun`] on.
    pub records: Vec<Record>,
    /// How far the server was ahead of the reference before, where that was measured.
    pub before: Option<Offset>,
    /// How far it is ahead after, where that was measured.
    pub after: Option<Offset>,
    /// Whether it did what it was meant to: measured, not concluded from exit statuses.
    pub worked: bool,
    /// Whether it still runs, or has not been measured again yet.
    pub under_way: bool,
}

/// One step as it went.
pub(super) struct RepairStep<'a> {
    pub command: &'a [String],
    /// None while it is running, and for ever where the executor died in it.
    pub outcome: Option<&'a StepOutcome>,
}

impl Repair {
    /// As far as a journal alone tells.
    pub(super) fn from_journal(records: Vec<Record>) -> Self {
        let before = records.iter().find_map(|record| match record {
            Record::Begun { server_ahead, .. } => *server_ahead,
            _ => None,
        });
        Self { records, before, after: None, worked: false, under_way: false }
    }

    /// Whether the last record says that every step did what it had to.
    pub(super) fn complete(&self) -> bool {
        matches!(self.records.last(), Some(Record::Ended { complete: true, .. }))
    }

    /// Whether its commands were only shown.
    pub(super) fn is_dry_run(&self) -> bool {
        let would_run =
            |record: &Record| matches!(record, Record::StepEnded { outcome: StepOutcome::WouldRun, .. });
        self.records.iter().any(would_run)
    }

    /// What was carried out, where the journal says so.
    pub(super) fn remedy(&self) -> Option<Remedy> {
        self.begun().map(|(remedy, _, _)| remedy)
    }

    /// When it began by the server's clock of that moment, and who began it.
    pub(super) fn started(&self) -> Option<(UnixTime, &str)> {
        self.begun().map(|(_, at, by)| (at, by))
    }

    /// What was said before it was confirmed.
    pub(super) fn warnings(&self) -> &[Text] {
        let plans = self.records.iter().find_map(|record| match record {
            Record::Begun { plan, .. } => Some(plan.warnings.as_slice()),
            _ => None,
        });
        plans.unwrap_or_default()
    }

    /// Whose learnt clock it was to clear.
    pub(super) fn users(&self) -> Vec<&str> {
        let plans = self.records.iter().filter_map(|record| match record {
            Record::Begun { plan, .. } if plan.remedy == Remedy::ClearSkew => Some(plan),
            _ => None,
        });
        let words = plans.flat_map(|plan| &plan.steps).flat_map(|step| step.command.args.iter().skip(1));
        words
            .filter_map(|word| match word {
                Word::Literal(word) if !word.starts_with('-') => Some(word.as_str()),
                _ => None,
            })
            .collect()
    }

    fn begun(&self) -> Option<(Remedy, UnixTime, &str)> {
        self.records.iter().find_map(|record| match record {
            Record::Begun { plan, at, by, .. } => Some((plan.remedy, at.wall, by.as_str())),
            _ => None,
        })
    }

    /// The steps in the order in which they were begun; one that was repeated stands as often.
    pub(super) fn steps(&self) -> Vec<RepairStep<'_>> {
        let mut steps: Vec<(usize, RepairStep<'_>)> = Vec::new();
        for record in &self.records {
            match record {
                Record::StepStarted { index, command, .. } => {
                    steps.push((*index, RepairStep { command, outcome: None }));
                }
                Record::StepEnded { index, outcome, .. } => {
                    let open =
                        steps.iter_mut().rev().find(|(at, step)| at == index && step.outcome.is_none());
                    if let Some((_, step)) = open {
                        step.outcome = Some(outcome);
                    }
                }
                _ => {}
            }
        }
        steps.into_iter().map(|(_, step)| step).collect()
    }
}
