//! From a remedy and the facts to a plan: every command in full, or the reason why there is none.
//!
//! Two promises hold for every plan. What a step switches off, a step of [`Role::Closing`](super::plan::Role)
//! switches on again. And nothing is planned on what is only believed: setting the time needs a reference
//! that a repair may stand on, and what could not be told is refused with its reason.

mod bystanders;
mod finish;
mod guard;
mod mfa;
mod rtc;
mod services;
mod set_clock;
mod situation;
mod steps;
mod tried;
mod verifiers;
mod warnings;
mod windows;
mod zone;

pub use mfa::{plan_re_enrol, re_enrolment};
pub(super) use services::{install, is_kept_by_somebody, keep_one};
pub use situation::ToolPaths;
pub use verifiers::{cleared_users, plan_clear_skew};
pub use warnings::warned_of_the_sign_in;
pub use zone::{may_set_zone, plan_zone};

use super::facts::Facts;
use super::finding::Remedy;
use super::plan::{Plan, Refused};
use super::reference::Reference;
use super::time::Reading;
use crate::text;
use situation::{Situation, refused};

/// The plan for `remedy` on this server at `now`.
///
/// # Errors
/// [`Refused`] where there is nothing to do, where it cannot or must not be done here, and where the remedy is
/// something that a person does; it says which, and what to do instead.
pub fn plan(
    remedy: Remedy,
    facts: &Facts,
    reference: &Reference,
    now: Reading,
    tools: &ToolPaths,
) -> Result<Plan, Refused> {
    let situation = Situation {
        facts,
        reference,
        tools,
        now,
        ahead: reference.server_ahead(now).map(|(ahead, _)| ahead),
        truth: reference.agreed().map(|agreed| agreed.anchor.at(now.mono)),
        age: reference.agreed().map(|agreed| now.mono.since(agreed.anchor.mono)),
    };
    if facts.windows().is_some()
        && let Some(planned) = windows::plan(remedy, &situation)
    {
        return planned;
    }
    match remedy {
        Remedy::StepClock => set_clock::step(&situation),
        Remedy::SetTimeByHand => set_clock::by_hand(&situation),
        Remedy::EnableTimeSync => services::enable(&situation),
        Remedy::KeepOneService => services::keep_one_alone(&situation),
        Remedy::GoOnline => services::go_online(&situation),
        Remedy::WriteRtc => rtc::write(&situation),
        Remedy::ResetMfa => mfa::reset(facts),
        Remedy::SetZone => {
            may_set_zone(facts, tools).and_then(|()| Err(refused(text!("plan-refused-no-zone-chosen"))))
        }
        Remedy::ReEnrol => {
            Err(mfa::re_enrolment(facts).map_or_else(|why| why, |_| refused(text!("plan-refused-no-login"))))
        }
        Remedy::CorrectPhone => Err(refused(text!("otp-do-phone-perhaps"))),
        Remedy::TellProvider => Err(guard::for_provider(&situation)),
        Remedy::FinishRepair => finish::finish_repair(&situation),
        Remedy::ClearSkew => plan_clear_skew(&[], facts, tools),
    }
}
