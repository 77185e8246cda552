//! What a plan is made from, and the two plainest ends of planning: a refusal, and steps that need nothing else.

use std::time::Duration;

use crate::core::facts::Facts;
use crate::core::finding::Remedy;
use crate::core::plan::{Confirmation, Plan, Refused, Step};
use crate::core::reference::Reference;
use crate::core::text::Text;
use crate::core::time::{Offset, Reading, UnixTime};

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
    /// This program itself, where nobody but root could have put it.
    pub otp_doctor: Option<String>,
}

/// What a plan is made from.
pub(super) struct Situation<'a> {
    pub facts: &'a Facts,
    pub reference: &'a Reference,
    pub tools: &'a ToolPaths,
    /// What the server's clocks show now.
    pub now: Reading,
    /// How far the server is ahead of the reference, where there is one.
    pub ahead: Option<Offset>,
    /// The true time now by the reference.
    pub truth: Option<UnixTime>,
    /// How long ago the reference was measured, on the monotonic clock.
    pub age: Option<Duration>,
}

pub(super) fn refused(why: Text) -> Refused {
    Refused::because(why)
}

/// A plan of `steps` that needs neither the reference nor a typed confirmation.
pub(super) fn plain(remedy: Remedy, steps: Vec<Step>, warnings: Vec<Text>) -> Plan {
    Plan { remedy, steps, anchor: None, warnings, confirmation: Confirmation::Press }
}
