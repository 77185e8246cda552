//! The code screen's memory: the secret in use, what was typed, what it proved, and what is owed afterwards.

use std::sync::Arc;
use std::time::Duration;

use crate::app::message::JobId;
use crate::app::page::Secretive;
use crate::app::page::field::{Field, SecretField};
use crate::app::screens::code::timing::TapState;
use crate::core::otp::{Entry, Observation, Reach, Throttle, Verdict};
use crate::core::text::Text;
use crate::core::time::MonoTime;

/// An Enter that follows a character within this time was not pressed by a person: it is part of a paste that the
/// terminal did not mark as one.
pub const PASTE_BURST: Duration = Duration::from_millis(25);

/// How many codes are kept to narrow the answer.
pub const OBSERVATIONS: usize = 4;

/// Where the code screen is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Phase {
    /// Which secret: a test entry, or one's own.
    #[default]
    Choosing,
    /// A test entry is being made.
    Making(JobId),
    /// Its QR code is on the screen.
    Scanning,
    /// One's own secret is being typed or pasted.
    Pasting,
    /// The code is being typed, or the answer is read.
    Typing,
    /// The codes are being examined.
    Examining(JobId),
    /// The phone's clock is looked at without any secret.
    Tapping,
    /// The user is reminded to delete the test entry.
    Deleting,
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
    /// Whether the server's clock was set since a code was last examined.
    pub clock_was_set: bool,
    /// How far to search.
    pub reach: Reach,
    /// How far the search is, in percent, once that is worth saying.
    pub searched: Option<u8>,
    /// The examination that counts as a try of a real secret.
    pub trying: Option<JobId>,
    /// How often real secrets were tried in vain. It outlives them: starting over must not start anew.
    pub throttle: Throttle,
    /// The label of the test entry that was scanned and is still in the app.
    pub to_delete: Option<String>,
    /// The phone's clock without any secret.
    pub tap: TapState,
    /// When the last character was typed, to tell a paste from a person.
    pub typed_at: Option<MonoTime>,
}

impl CodeState {
    /// Forgets the secret and everything that came of it.
    pub fn forget(&mut self) {
        *self = Self {
            throttle: self.throttle,
            to_delete: self.to_delete.take(),
            tap: std::mem::take(&mut self.tap),
            ..Self::default()
        };
    }

    /// Begins with this entry.
    pub fn begin(&mut self, entry: Arc<Entry>) {
        self.entry = Some(entry);
        self.observations.clear();
        self.examined = None;
        self.verdict = None;
        self.clock_was_set = false;
        self.problem = None;
        self.code.clear();
        self.reach = Reach::default();
    }

    /// Whether an Enter at `now` follows the last character too fast for a person.
    pub fn pasted_enter(&self, now: MonoTime) -> bool {
        self.typed_at.is_some_and(|typed| now.since(typed) < PASTE_BURST)
    }
}
