//! What became of earlier repairs.

use crate::core::finding::Remedy;
use std::time::Duration;

use crate::core::plan::Step;
use crate::core::text::Text;
use crate::core::time::{MonoTime, UnixTime};

/// What an earlier repair left behind.
#[derive(Clone, Debug, PartialEq)]
pub enum Leftover {
    /// Nothing.
    Nothing,
    /// A repair runs now.
    Running {
        /// The remedy being carried out.
        remedy: Remedy,
        /// Who started it, e.g. "root on pts/1".
        by: String,
        /// When it started, on the monotonic clock of this boot.
        since: MonoTime,
        /// It has not moved for longer than what it does may take; none where it moves.
        stuck: Option<Stuck>,
    },
    /// A repair was cut short.
    Unfinished {
        /// The remedy that was being carried out.
        remedy: Remedy,
        /// Who started it.
        by: String,
        /// When it started, by the server's clock of that moment.
        started: UnixTime,
        /// The step it was at, counted from 1, and how many there are.
        step: (usize, usize),
        /// The closing steps that still have to succeed, over all repairs that were cut short.
        remaining: Vec<Step>,
        /// What the first of its own remaining steps said at last, in one line; none where it was not tried.
        failure: Option<String>,
        /// Where its record is; none where it has none.
        journal: Option<String>,
        /// Records and folders beside it that were not believed, as in [`Unreadable`](Self::Unreadable).
        unreadable: Vec<Text>,
    },
    /// Root's records, which this user may not see. That they are there says nothing.
    Hidden {
        /// Where, and who can look; fits after "could not tell, because".
        why: Text,
    },
    /// Nothing that could be read is left, but not everything could be: what was not believed may tell of a repair that
    /// was cut short.
    Unreadable {
        /// Why each was not believed, the most important first; at least one. They fit after "could not tell, because".
        why: Vec<Text>,
    },
}

/// How a repair that holds the lock has come to a standstill.
#[derive(Clone, Debug, PartialEq)]
pub struct Stuck {
    /// How long nothing has been heard of it.
    pub silent: Duration,
    /// How long what it does may take at most.
    pub allowed: Duration,
    /// Its process, where it said which one it is.
    pub process: Option<u32>,
    /// The closing steps that still have to succeed.
    pub remaining: Vec<Step>,
}
