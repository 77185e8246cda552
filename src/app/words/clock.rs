//! How the server's clock stands.

use std::time::Duration;

use crate::app::model::Model;
use crate::app::page::Mark;
use crate::core::agreement::Agreement;
use crate::core::diagnosis::ClockState;
use crate::core::finding::Cause;
use crate::core::guide::WORTH_A_FIGURE;
use crate::core::text::Text;
use crate::core::time::Offset;
use crate::core::words::difference::difference;
use crate::text;

/// From this error on a difference that is smaller is not named: it would be a figure without a meaning.
const COARSE: Duration = Duration::from_secs(1);

/// The difference in words, with its mark.
pub fn state(model: &Model) -> (Mark, Text) {
    match &model.reference.said.agreement {
        Agreement::Agreed(_) => match model.server_ahead() {
            Some((ahead, error)) if mark(model, ahead, error) == Mark::Busy => {
                (Mark::Busy, text!("guide-repairing"))
            }
            Some((ahead, error)) if error >= COARSE && ahead.abs() <= error => {
                (mark(model, ahead, error), text!("otp-server-right", within = error))
            }
            Some((ahead, error)) => (mark(model, ahead, error), difference(ahead)),
            None => (Mark::Busy, text!("clock-asking")),
        },
        _ if model.reference.rounds == 0 => (Mark::Busy, text!("clock-asking")),
        Agreement::Split { .. } => (Mark::Unknown, text!("finding-reference-disagrees")),
        Agreement::Nothing => (Mark::Unknown, text!("finding-reference-unreachable")),
    }
}

/// How a server stands that was measured to be `ahead`, right to within `error`. What was measured before a repair does not
/// prove that it helped.
pub fn mark(model: &Model, ahead: Offset, error: Duration) -> Mark {
    match model.window().clock_state(ahead, error) {
        ClockState::Right if model.fix.is_running() => Mark::Busy,
        // Beside a first line that counts how far it has drifted it is not simply right.
        ClockState::Right if ahead.abs() >= WORTH_A_FIGURE && drifts(model) => Mark::Warning,
        ClockState::Right => Mark::Good,
        ClockState::Off => Mark::Warning,
        ClockState::Wrong => Mark::Bad,
        ClockState::Unmeasured | ClockState::TooCoarse | ClockState::AtLimit => Mark::Unknown,
    }
}

fn drifts(model: &Model) -> bool {
    model.diagnosis().finding(Cause::TimeSyncMissing).is_some()
}
