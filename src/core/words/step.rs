//! What became of a step of a plan.

use crate::core::plan::StepOutcome;
use crate::core::text::Text;
use crate::text;

/// Before it was begun.
pub const fn waiting() -> Text {
    text!("step-waiting")
}

/// While it is at work.
pub const fn running() -> Text {
    text!("step-running")
}

/// Once it has ended well after having failed.
pub const fn done_again() -> Text {
    text!("step-done-again")
}

/// Once it has ended; none: it was begun, and its executor was lost.
pub fn ended(outcome: Option<&StepOutcome>) -> Text {
    match outcome {
        None => text!("step-lost"),
        Some(StepOutcome::Exited { status: 0, .. }) => text!("step-done"),
        // As a shell counts those that a signal has ended (bash(1), EXIT STATUS).
        Some(StepOutcome::Exited { status: status @ 129..=159, .. }) => {
            text!("step-killed", signal = (status - 128).to_string())
        }
        Some(StepOutcome::Exited { status, .. }) => text!("step-failed", status = status.to_string()),
        Some(StepOutcome::Contradicted { .. }) => text!("step-contradicted"),
        Some(StepOutcome::TimedOut { .. }) => text!("step-timed-out"),
        Some(StepOutcome::NotStarted { reason }) => text!("step-not-started", reason = reason.as_str()),
        Some(StepOutcome::Skipped) => text!("step-skipped"),
        Some(StepOutcome::WouldRun) => text!("step-would-run"),
    }
}
