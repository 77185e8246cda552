//! The code screen's memory: the secret in use, what was typed, what it proved, and what has to be deleted afterwards.

use std::sync::Arc;

use crate::app::effect::OfUser;
use crate::app::message::JobId;
use crate::app::page::Secretive;
use crate::app::page::field::{Field, SecretField};
use crate::core::otp::{
    Entry, Observation, Parameters, PhoneClock, Reach, RollOver, TapError, Throttle, Timing, Verdict,
};
use crate::core::pam_entry::PamSaid;
use crate::core::text::Text;
use crate::core::time::{MonoTime, Reading, UnixTime};
use crate::core::verifier::{Accepted, Steps};
use crate::ports::PamEntryError;
use crate::text;

/// How many codes are kept to narrow the answer.
pub const OBSERVATIONS: usize = 4;

/// Where the code screen is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Phase {
    /// The screen was not opened yet, or its test entry was deleted.
    #[default]
    Fresh,
    /// A test entry is being made.
    Making(JobId),
    /// One's own secret is being typed or pasted.
    Pasting,
    /// The code is being typed, beside the QR code of a test entry, or the answer is read.
    Typing,
    /// The codes are being examined.
    Examining(JobId),
    /// The phone's clock is looked at without any secret.
    PhoneClock,
    /// The user is reminded to delete the test entry.
    Deleting,
    /// The test is over, since the sign-in keeps another entry by now.
    Ended,
}

/// What ends a test, since its answer is about how things were before.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PutRight {
    /// The server's clock was set.
    Clock,
    /// What the sign-in had learnt was cleared.
    Learnt,
}

impl PutRight {
    /// That it was, and what to type now.
    pub const fn words(self) -> Text {
        match self {
            Self::Clock => text!("code-type-again"),
            Self::Learnt => text!("code-type-again-cleared"),
        }
    }
}

/// Why a sign-in could not be asked what it says to a code.
#[derive(Clone, Debug, PartialEq)]
pub struct NotRead {
    /// The reason.
    pub why: PamEntryError,
    /// Whose entry it is.
    pub user: String,
}

impl NotRead {
    /// The reason as a sentence.
    pub fn words(&self) -> Text {
        self.why.text(&self.user)
    }
}

/// So many changes are asked for: fewer have no median worth the name.
pub const CHANGES_WANTED: usize = 3;
/// More changes than this make nothing finer.
pub const CHANGES_KEPT: usize = 9;
/// The longest way to write the time of day: "12:37:08 p.m.".
pub const CLOCK_ROOM: usize = 14;

/// What was seen of the phone's clock.
#[derive(Debug, Default)]
pub struct PhoneClockState {
    /// Both clocks of the server at each change of a code.
    pub changes: Vec<Reading>,
    /// What is wrong with the last change or with what was typed.
    pub problem: Option<Text>,
    /// The phone's clock, being typed.
    pub clock: Field,
    /// The minute that the phone's clock showed, and when that was typed.
    pub minute: Option<(u8, Reading)>,
    /// Where the user came from.
    pub back_to: Phase,
}

impl PhoneClockState {
    /// The changes by the clock that `wall` shows.
    ///
    /// # Errors
    /// Those of [`RollOver::from_taps`].
    pub fn roll_over(
        &self,
        wall: impl Fn(MonoTime) -> UnixTime,
        period_s: u32,
    ) -> Result<RollOver, TapError> {
        let changes: Vec<Reading> =
            self.changes.iter().map(|seen| Reading { wall: wall(seen.mono), mono: seen.mono }).collect();
        RollOver::from_taps(&changes, period_s)
    }

    /// The phone's clock by its minute, and by the changes where there are enough, against the clock that `wall` shows.
    pub fn phone_clock(&self, wall: impl Fn(MonoTime) -> UnixTime, period_s: u32) -> Option<PhoneClock> {
        let (minute, at) = self.minute?;
        let clock = PhoneClock::from_minute(minute, Reading { wall: wall(at.mono), mono: at.mono });
        Some(match self.roll_over(wall, period_s) {
            Ok(changes) => clock.with_taps(&changes),
            Err(_) => clock,
        })
    }
}

/// The code screen's memory.
#[derive(Debug, Default)]
pub struct CodeState {
    /// Where the screen is.
    pub phase: Phase,
    /// The secret in use.
    pub entry: Option<Arc<Entry>>,
    /// The test entry's URI and key, for the QR code. None with a secret of one's own: that is never shown.
    pub test: Option<(Secretive, Secretive)>,
    /// Of which user a sign-in of PAM keeps the secret in use, where it was read.
    pub of: Option<Arc<OfUser>>,
    /// Whether it is what the panel keeps of a login.
    pub of_panel: bool,
    /// What that sign-in said to the last code.
    pub said: Option<PamSaid>,
    /// Why it could not be asked about the last code.
    pub not_read: Option<NotRead>,
    /// Whether the panel of a simulation told the entry, so that the simulated phone holds it and nothing real is shown.
    pub simulated: bool,
    /// The secret being typed.
    pub secret: SecretField,
    /// The code being typed.
    pub code: Field,
    /// What is wrong with what was typed.
    pub problem: Option<Text>,
    /// The codes so far with their moments, oldest first.
    pub observations: Vec<Arc<Observation>>,
    /// What the codes alone prove.
    pub examined: Option<Verdict>,
    /// What they prove together with what the phone's clock showed.
    pub verdict: Option<Verdict>,
    /// Whether somebody said that the sign-in declines codes all the same.
    pub still_declined: bool,
    /// What they proved before the server's clock was set.
    pub before_the_repair: Option<Text>,
    /// What was put right since a code was last examined: the next one has to show whether it helped.
    pub put_right: Option<PutRight>,
    /// How far to search.
    pub reach: Reach,
    /// What is known of the moments of the codes.
    pub given: Timing,
    /// How far the search is, in percent, once that is worth saying.
    pub searched: Option<u8>,
    /// The examination that counts as a try of a real secret.
    pub trying: Option<JobId>,
    /// How often real secrets were tried in vain. It outlives them: starting over must not begin it again.
    pub throttle: Throttle,
    /// The label of the test entry that is in the app: a code was typed while its QR code was on the screen.
    pub to_delete: Option<String>,
    /// The phone's clock without any secret.
    pub phone_clock: PhoneClockState,
}

impl CodeState {
    /// Which steps whoever checks the codes accepts: what stands beside the key, otherwise as `accepted` says.
    pub fn window_steps(&self, accepted: &Accepted) -> Steps {
        self.entry.as_ref().and_then(|entry| entry.window_steps).unwrap_or(accepted.steps)
    }

    /// Forgets the secret and everything that came of it.
    pub fn forget(&mut self) {
        *self = Self {
            throttle: self.throttle,
            to_delete: self.to_delete.take(),
            phone_clock: std::mem::take(&mut self.phone_clock),
            ..Self::default()
        };
    }

    /// How often the codes that are watched change, in seconds.
    pub fn period_s(&self) -> u32 {
        self.entry.as_ref().map_or(Parameters::default().period_s, |entry| entry.parameters.period_s).max(1)
    }

    /// How many digits the codes have that are tested.
    pub fn digits(&self) -> usize {
        usize::from(self.entry.as_ref().map_or(Parameters::default().digits, |entry| entry.parameters.digits))
    }

    /// Whether somebody has put something into a test that another secret would end.
    pub fn is_under_way(&self) -> bool {
        let typed = !self.code.text().is_empty() || self.secret.length() > 0;
        let own_secret = self.entry.is_some() && self.test.is_none();
        typed || own_secret || !self.observations.is_empty()
    }

    /// Begins with this entry.
    pub fn begin(&mut self, entry: Arc<Entry>) {
        self.entry = Some(entry);
        self.of = None;
        self.of_panel = false;
        self.said = None;
        self.not_read = None;
        self.observations.clear();
        self.examined = None;
        self.verdict = None;
        self.still_declined = false;
        self.put_right = None;
        self.problem = None;
        self.code.clear();
        self.reach = Reach::default();
    }
}
