//! What the wizard wants done, as data. `runtime` alone performs it, each on a thread of its own.

use std::sync::Arc;

use crate::app::message::JobId;
use crate::core::facts::Topic;
use crate::core::otp::{Entry, Observation, Reach, Timing};
use crate::core::plan::Plan;
use crate::core::reference::Ground;
use crate::core::time::Anchor;
use crate::core::verifier::{Accepted, Steps};
use crate::report::Snapshot;

/// One thing to do.
#[derive(Debug)]
pub enum Effect {
    /// Look up one topic; answered by `Looked`.
    Look(JobId, Topic),
    /// Ask every source for the time; answered by `Heard` for each and `AskedAll` at the end.
    Ask(JobId),
    /// Make a throw-away test entry; answered by `TestEntryMade`.
    MakeTestEntry(JobId),
    /// Examine codes; answered by `Examined`, and by `Searched` on the way where it takes long.
    Examine(JobId, CodeQuestion),
    /// Stop examining: nobody waits for the answer any more.
    StopExamining,
    /// Carry out a plan; answered by `Recorded` for each line and `Performed` at the end.
    Perform(JobId, Box<Plan>),
    /// Follow the repair that somebody started before; answered like `Perform`.
    Watch(JobId),
    /// Ask the panel for the real entry of this login, as a person has agreed to; answered by `EntryRead`.
    ReadEntry(JobId, String),
    /// Read what a sign-in of PAM keeps of a user, as a person has agreed to; answered by `UserRead`.
    ReadUser(JobId, Arc<OfUser>),
    /// Write the report to a new file; answered by `Saved`.
    Save(JobId, Box<Snapshot>),
    /// Send the report to the terminal's clipboard; answered by `Copied`.
    Copy(JobId, Box<Snapshot>),
    /// Send these lines to the terminal's clipboard; answered by `LinesCopied`.
    CopyLines(JobId, String),
    /// Leave the program with this exit code.
    Quit(u8),
}

/// A user of a service that asks for codes through PAM.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OfUser {
    /// The login.
    pub user: String,
    /// The service, e.g. "sshd".
    pub service: String,
}

/// The codes to examine and what they are examined against.
#[derive(Debug)]
pub struct CodeQuestion {
    /// The secret and its parameters.
    pub entry: Arc<Entry>,
    /// The codes with the moments at which they were entered, oldest first.
    pub observations: Vec<Arc<Observation>>,
    /// The reference, where it is known.
    pub anchor: Option<Anchor>,
    /// Which steps around its own the server accepts.
    pub window_steps: Steps,
    /// Who accepts them, where somebody has said who is asked about.
    pub verifier: Option<Accepted>,
    /// How far to search.
    pub reach: Reach,
    /// What is known of the moments of the codes.
    pub timing: Timing,
    /// What the reference rests on, where it is known.
    pub ground: Ground,
    /// The sign-in that is asked as well, where its entry was read and a code was typed.
    pub sign_in: Option<SignInQuestion>,
}

/// What a sign-in of PAM is asked.
#[derive(Debug)]
pub struct SignInQuestion {
    /// Of whom.
    pub of: Arc<OfUser>,
    /// The code that was typed last. It may have been typed before: then it stands once among those that are compared.
    pub typed: Arc<Observation>,
}
