//! MFA is not reset while the server's clock is wrong.

use super::diagnosis::{ClockState, Window};
use super::finding::Remedy;
use super::plan::{Hindrance, Plan, Refused};
use super::reference::Reference;
use super::text::Text;
use super::time::{Offset, Reading};
use crate::text;

/// Whether `plan` may be carried out with the clock as it stands. Who enrols on a server with a wrong clock types a code at the
/// end of it, which is declined like all the others: a reset would take the sign-in from those who still have it. Where
/// it is `forced`, that is said among the warnings instead.
///
/// # Errors
/// [`Refused`] for a remedy of the panel while the clock is off by more than `window` allows, or perhaps is. A clock that could
/// not be compared keeps nothing back.
pub fn clock_first(
    mut plan: Plan,
    reference: &Reference,
    now: Reading,
    window: Window,
    forced: bool,
) -> Result<Plan, Refused> {
    let Some((ahead, _)) = reference.server_ahead(now).filter(|(ahead, error)| {
        plan.remedy.is_of_the_panel() && is_wrong(window.clock_state(*ahead, *error))
    }) else {
        return Ok(plan);
    };
    if forced {
        plan.warnings.insert(0, warning(ahead));
        return Ok(plan);
    }
    Err(Refused { hindrance: Hindrance::ClockFirst, ..Refused::because(reason(plan.remedy, ahead)) })
}

const fn is_wrong(clock: ClockState) -> bool {
    matches!(clock, ClockState::Wrong | ClockState::AtLimit)
}

fn reason(remedy: Remedy, ahead: Offset) -> Text {
    match (remedy, ahead.is_behind()) {
        (Remedy::ReEnrol, true) => text!("plan-refused-re-enrol-clock-behind", difference = ahead),
        (Remedy::ReEnrol, false) => text!("plan-refused-re-enrol-clock-ahead", difference = ahead),
        (_, true) => text!("plan-refused-mfa-clock-behind", difference = ahead),
        (_, false) => text!("plan-refused-mfa-clock-ahead", difference = ahead),
    }
}

fn warning(ahead: Offset) -> Text {
    if ahead.is_behind() {
        text!("plan-warning-mfa-clock-behind", difference = ahead)
    } else {
        text!("plan-warning-mfa-clock-ahead", difference = ahead)
    }
}
