//! The last repair, for programs.

use serde::Serialize;

use super::super::redact;
use super::super::repair::Repair;
use super::seconds;
use crate::core::finding::Remedy;
use crate::core::plan::StepOutcome;
use crate::core::time::Offset;
use crate::locale::Locale;

/// One repair as it went.
#[derive(Clone, Debug, PartialEq, Serialize)]
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
    /// Whether it did what it was meant to, as measured afterwards.
    pub worked: bool,
}

/// One step as it went.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct DoneStep {
    /// The program and its arguments.
    pub command: Vec<String>,
    /// The exit status; null where it has none.
    pub status: Option<i32>,
    /// "exited", "timed-out", "not-started", "skipped", "would-run" or "unfinished".
    pub outcome: &'static str,
}

/// One measurement of the server's clock.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct MeasuredClock {
    /// Seconds that it was ahead of the reference; negative: behind.
    pub server_ahead_s: f64,
}

pub(super) fn repair(repair: &Repair, locale: &Locale) -> RepairSummary {
    RepairSummary {
        remedy: repair.remedy(),
        warnings: repair.warnings().iter().map(|text| redact::secrets_only(&locale.say(text))).collect(),
        steps: repair.steps().iter().map(step).collect(),
        before: repair.before.map(measured),
        after: repair.after.map(measured),
        worked: repair.worked,
    }
}

fn step(step: &super::super::repair::DoneStep<'_>) -> DoneStep {
    let (outcome, status) = match step.outcome {
        Some(StepOutcome::Exited { status, .. }) => ("exited", Some(*status)),
        Some(StepOutcome::TimedOut { .. }) => ("timed-out", None),
        Some(StepOutcome::NotStarted { .. }) => ("not-started", None),
        Some(StepOutcome::Skipped) => ("skipped", None),
        Some(StepOutcome::WouldRun) => ("would-run", None),
        None => ("unfinished", None),
    };
    let command = step.command.iter().map(|word| redact::secrets_only(word)).collect();
    DoneStep { command, status, outcome }
}

fn measured(server_ahead: Offset) -> MeasuredClock {
    MeasuredClock { server_ahead_s: seconds(server_ahead) }
}
