//! What became of earlier repairs.

use crate::core::finding::Remedy;
use crate::core::plan::Step;
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
    },
}
