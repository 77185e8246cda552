//! From a remedy and the facts to a plan: every command in full, or the reason why there is none.
//!
//! Two promises hold for every plan. What a step switches off, a step of [`Role::Closing`](super::plan::Role)
//! switches on again. And nothing is planned on what is only believed: whoever sets the time needs a reference
//! that a repair may stand on, and what could not be told is refused with its reason.

mod bystanders;
mod guard;
mod mfa;
mod rtc;
mod services;
mod set_clock;
mod steps;
mod warnings;
mod zone;

use std::time::Duration;

pub use mfa::{plan_re_enrol, re_enrolment};
pub(super) use services::{install, keep_one};
pub use zone::{may_set_zone, plan_zone};

use super::facts::Facts;
use super::finding::Remedy;
use super::plan::{Confirmation, Plan, Refused, Step};
use super::reference::Reference;
use super::text::Text;
use super::time::{Offset, Reading, UnixTime};
use crate::text;

/// A difference smaller than this is left alone: it does not matter to codes, and every step hurts somebody.
pub const NOTHING_TO_DO_BELOW: Duration = Duration::from_secs(1);

/// A step larger than this needs the true time typed: so large an error is rather one of the reference, or of
/// the person, than of the clock.
pub const TYPE_THE_TIME_ABOVE: Duration = Duration::from_secs(12 * 3_600);

/// The system's tools by their absolute paths, as found; none where one is missing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ToolPaths {
    /// timedatectl(1), of systemd.
    pub timedatectl: Option<String>,
    /// systemctl(1), of systemd.
    pub systemctl: Option<String>,
    /// chronyc(1), of chrony.
    pub chronyc: Option<String>,
    /// hwclock(8), of util-linux.
    pub hwclock: Option<String>,
    /// dpkg-reconfigure(8), of Debian.
    pub dpkg_reconfigure: Option<String>,
}

/// What a plan is made from.
struct Situation<'a> {
    facts: &'a Facts,
    reference: &'a Reference,
    tools: &'a ToolPaths,
    /// What the server's clock shows now.
    wall: UnixTime,
    /// How far the server is ahead of the reference, where there is one.
    ahead: Option<Offset>,
    /// The true time now by the reference.
    truth: Option<UnixTime>,
    /// How long ago the reference was measured, on the monotonic clock.
    age: Option<Duration>,
}

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
        wall: now.wall,
        ahead: reference.server_ahead(now).map(|(ahead, _)| ahead),
        truth: reference.agreed().map(|agreed| agreed.anchor.at(now.mono)),
        age: reference.agreed().map(|agreed| now.mono.since(agreed.anchor.mono)),
    };
    match remedy {
        Remedy::StepClock => set_clock::step(&situation),
        Remedy::SetTimeByHand => set_clock::by_hand(&situation),
        Remedy::EnableTimeSync => services::enable(&situation),
        Remedy::KeepOneService => services::keep_one_alone(&situation),
        Remedy::WriteRtc => rtc::write(&situation),
        Remedy::ResetMfa => mfa::reset(facts),
        Remedy::SetZone => {
            may_set_zone(facts, tools).and_then(|()| Err(refused(text!("plan-refused-no-zone-chosen"))))
        }
        Remedy::ReEnrol => {
            Err(mfa::re_enrolment(facts).map_or_else(|why| why, |_| refused(text!("plan-refused-no-login"))))
        }
        Remedy::CorrectPhone => Err(refused(text!("plan-refused-correct-phone"))),
        Remedy::TellProvider => Err(guard::for_provider(&situation)),
        Remedy::FinishRepair => guard::finish_repair(facts),
    }
}

fn refused(why: Text) -> Refused {
    Refused::because(why)
}

/// A plan of `steps` that needs neither the reference nor a typed confirmation.
fn plain(remedy: Remedy, steps: Vec<Step>, warnings: Vec<Text>) -> Plan {
    Plan { remedy, steps, anchor: None, warnings, confirmation: Confirmation::Press }
}
