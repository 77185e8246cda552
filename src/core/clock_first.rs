//! MFA is not reset, and no learnt clock cleared, while the server's clock is wrong.

use super::diagnosis::{ClockState, Window};
use super::finding::Remedy;
use super::plan::{Hindrance, Plan, Refused};
use super::reference::Reference;
use super::text::Text;
use super::time::{Offset, Reading};
use crate::text;

/// Whether `plan` may be carried out with the clock as it stands. Who enrols on a server with a wrong clock types a code at the
/// end of it, which is declined like all the others: a reset would take the sign-in from those who still have it. A learnt clock
/// that is cleared would be learnt again. Where it is `forced`, that is said among the warnings instead.
///
/// # Errors
/// [`Refused`] for a remedy that waits for the clock while the clock is off by more than `window` allows, or perhaps is. A clock that could
/// not be compared keeps nothing back.
pub fn clock_first(
    mut plan: Plan,
    reference: &Reference,
    now: Reading,
    window: Window,
    forced: bool,
) -> Result<Plan, Refused> {
    let Some((ahead, _)) = reference.server_ahead(now).filter(|(ahead, error)| {
        plan.remedy.waits_for_the_clock() && is_wrong(window.clock_state(*ahead, *error))
    }) else {
        return Ok(plan);
    };
    if forced {
        plan.warnings.insert(0, warning(plan.remedy, ahead));
        return Ok(plan);
    }
    Err(Refused { hindrance: Hindrance::ClockFirst, ..Refused::because(reason(plan.remedy, ahead)) })
}

const fn is_wrong(clock: ClockState) -> bool {
    matches!(clock, ClockState::Wrong | ClockState::AtLimit)
}

fn reason(remedy: Remedy, ahead: Offset) -> Text {
    match remedy {
        Remedy::ClearSkew => text!("plan-refused-skew-clock", difference = ahead, is = ahead.direction()),
        _ => text!("plan-refused-mfa-clock", difference = ahead, is = ahead.direction()),
    }
}

fn warning(remedy: Remedy, ahead: Offset) -> Text {
    match remedy {
        Remedy::ClearSkew => text!("plan-warning-skew-clock", difference = ahead, is = ahead.direction()),
        _ => text!("plan-warning-mfa-clock", difference = ahead, is = ahead.direction()),
    }
}
