//! The last repair, for programs.

use serde::Serialize;

use super::super::repair::Repair;
use super::numbers::seconds;
use super::words::Words;
use crate::core::finding::Remedy;
use crate::core::plan::StepOutcome;
use crate::core::time::Offset;

/// One repair as it went.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct RepairSummary {
    /// What was carried out.
    pub remedy: Option<Remedy>,
    /// What was said before it was confirmed: what it does to the clock, and to what else runs here.
    pub warnings: Vec<String>,
    /// Its steps, in the order in which they were begun.
    pub steps: Vec<DoneStep>,
    /// The clock before.
    pub before: Option<MeasuredClock>,
    /// The clock after.
    pub after: Option<MeasuredClock>,
    /// Whether it did what it was meant to, as measured afterwards. False in a dry run, which does nothing.
    pub worked: bool,
    /// Whether this was a dry run: the commands were shown and left out.
    pub dry_run: bool,
}

/// One step as it went.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct DoneStep {
    /// The program and its arguments.
    pub command: Vec<String>,
    /// The exit status; null where it has none.
    pub status: Option<i32>,
    /// How it ended.
    pub outcome: OutcomeKind,
}

/// How a step ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum OutcomeKind {
    /// By itself; its status tells how.
    Exited,
    /// By itself and with status 0, but what it said begins with an error.
    Contradicted,
    /// It took too long and was ended.
    TimedOut,
    /// It could not be started.
    NotStarted,
    /// It was left out.
    Skipped,
    /// It would be run: this was a dry run.
    WouldRun,
    /// It was begun, and how it ended is not known.
    Unfinished,
}

/// One measurement of the server's clock.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct MeasuredClock {
    /// Seconds that it was ahead of the reference; negative: behind.
    pub server_ahead_s: f64,
}

pub(super) fn repair(repair: &Repair, words: &Words) -> RepairSummary {
    RepairSummary {
        remedy: repair.remedy(),
        warnings: repair.warnings().iter().map(|text| words.say(text)).collect(),
        steps: repair.steps().iter().map(|done| step(done, words)).collect(),
        before: repair.before.map(measured),
        after: repair.after.map(measured),
        worked: repair.worked,
        dry_run: repair.is_dry_run(),
    }
}

fn step(step: &super::super::repair::RepairStep<'_>, words: &Words) -> DoneStep {
    let (outcome, status) = match step.outcome {
        Some(StepOutcome::Exited { status, .. }) => (OutcomeKind::Exited, Some(*status)),
        Some(StepOutcome::Contradicted { .. }) => (OutcomeKind::Contradicted, Some(0)),
        Some(StepOutcome::TimedOut { .. }) => (OutcomeKind::TimedOut, None),
        Some(StepOutcome::NotStarted { .. }) => (OutcomeKind::NotStarted, None),
        Some(StepOutcome::Skipped) => (OutcomeKind::Skipped, None),
        Some(StepOutcome::WouldRun) => (OutcomeKind::WouldRun, None),
        None => (OutcomeKind::Unfinished, None),
    };
    let command = step.command.iter().map(|word| words.repeat(word)).collect();
    DoneStep { command, status, outcome }
}

fn measured(server_ahead: Offset) -> MeasuredClock {
    MeasuredClock { server_ahead_s: seconds(server_ahead) }
}
