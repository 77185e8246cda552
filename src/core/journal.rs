//! The record of a repair: one JSON object a line, written and synced before each step.
//!
//! This is the form and its reading; writing it to disk is the executor's work.

use serde::{Deserialize, Serialize};

use super::plan::{Plan, StepOutcome};
use super::text::Text;
use super::time::{Offset, Reading};

/// The version of the form. A journal of a newer version is never acted on.
pub const FORMAT: u32 = 1;

impl Record {
    /// When it was written.
    pub const fn at(&self) -> Reading {
        match self {
            Self::Begun { at, .. }
            | Self::StepStarted { at, .. }
            | Self::StepEnded { at, .. }
            | Self::Noted { at, .. }
            | Self::Resumed { at, .. }
            | Self::Ended { at, .. } => *at,
        }
    }
}

/// One line of a journal.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "record", rename_all = "snake_case")]
pub enum Record {
    /// The first line: what is going to be done.
    Begun {
        /// [`FORMAT`].
        format: u32,
        /// The program's version.
        version: String,
        /// The boot that the monotonic times belong to (/proc/sys/kernel/random/boot_id).
        boot: String,
        /// Who, e.g. "root on pts/1".
        by: String,
        /// The session (setsid(2)) of the executor, which its commands are in as well: a command may outlive it.
        /// None where the session is not its own, and in journals from before this was kept.
        #[serde(default)]
        session: Option<i32>,
        /// Both clocks at the start.
        at: Reading,
        /// How far the server was ahead of the reference, where that was measured.
        server_ahead: Option<Offset>,
        /// The whole plan.
        plan: Plan,
    },
    /// Step `index` is about to run, as these words.
    StepStarted {
        /// Counted from 0.
        index: usize,
        /// Program and arguments.
        command: Vec<String>,
        /// Both clocks.
        at: Reading,
    },
    /// Step `index` has ended.
    StepEnded {
        /// Counted from 0.
        index: usize,
        /// How.
        outcome: StepOutcome,
        /// Both clocks.
        at: Reading,
    },
    /// Something beside the steps that a reader should know, e.g. that no rescue timer could be armed.
    Noted {
        /// What.
        what: Text,
        /// Both clocks.
        at: Reading,
    },
    /// A repair that was cut short is being finished: what follows are its closing steps, run by somebody else.
    Resumed {
        /// The program's version.
        version: String,
        /// The boot that the monotonic times below belong to.
        boot: String,
        /// Who, e.g. "root on pts/1" or the rescue timer's unit.
        by: String,
        /// Both clocks.
        at: Reading,
    },
    /// The last line: every step has been run or skipped. What a closing step could still not put back stays
    /// left to do (see [`History::remaining`](super::history::History::remaining)).
    Ended {
        /// Whether every step that had to succeed did.
        complete: bool,
        /// Both clocks.
        at: Reading,
    },
}
