//! Everything that can happen to the wizard, in one order through one channel.

use std::path::PathBuf;
use std::sync::Arc;

use zeroize::Zeroizing;

use super::key::Key;
use super::page::{ControlId, FieldId, Screen};
use crate::core::agreement::SourceAnswer;
use crate::core::facts::FactUpdate;
use crate::core::journal::Record;
use crate::core::otp::{Entry, Observation, Verdict};
use crate::core::pam_entry::PamSaid;
use crate::core::text::Text;
use crate::core::time::Reading;
use crate::ports::{EntryError, PamEntryError, RepairError};

/// Names one running job. A result for a job that nobody waits for any more is dropped.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct JobId(pub u64);

/// One thing that happened.
#[derive(Debug)]
pub enum Message {
    /// Time has passed. The first one starts the check-up.
    Tick(Reading),
    /// A key was pressed at this moment.
    Key(Key, Reading),
    /// Text was pasted. It may be a secret, so it is wiped.
    Paste(Zeroizing<String>, Reading),
    /// These words belong into this field, in place of what it holds, and are to be used at once. They may be a secret, so
    /// they are wiped. Where the field is gone, nothing happens.
    Fill(FieldId, Zeroizing<String>, Reading),
    /// The help was asked for, or is to be closed.
    Help(Reading),
    /// The program is to be left.
    Leave(Reading),
    /// This control was clicked. Where it is gone or cannot be pressed any more, nothing happens.
    Click(ControlId, Reading),
    /// A step of the rail was clicked.
    ClickRail(Screen),
    /// The text was scrolled by this many lines.
    Scroll(i16),
    /// The program was told to end by this signal.
    Signal(i32),
    /// A topic was looked up.
    Looked(JobId, FactUpdate),
    /// A source answered.
    Heard(JobId, SourceAnswer),
    /// Every source has answered or had its time.
    AskedAll(JobId),
    /// A test entry was made.
    TestEntryMade(JobId, Arc<Entry>),
    /// The panel told the real entry of a login, or did not.
    EntryRead(JobId, Result<Arc<Entry>, EntryError>),
    /// The examination of a code is this far, in percent.
    Searched(JobId, u8),
    /// What a sign-in of PAM keeps of a user was read, or was not.
    UserRead(JobId, Result<Arc<Entry>, PamEntryError>),
    /// A code was examined.
    Examined(JobId, Box<CodeAnswer>),
    /// The executor wrote a line into its journal.
    Recorded(JobId, Box<Record>),
    /// The executor has finished, or did not start.
    Performed(JobId, Result<(), RepairError>),
    /// The report was saved, or the system's reason why not.
    Saved(JobId, Result<PathBuf, Text>),
    /// The report was sent to the terminal's clipboard, or why not.
    Copied(JobId, Result<(), Text>),
    /// Lines were handed to the terminal's clipboard, or why not.
    LinesCopied(JobId, Result<(), Text>),
}

/// What came of the examination of codes.
#[derive(Debug)]
pub struct CodeAnswer {
    /// What the codes prove.
    pub verdict: Verdict,
    /// The codes that were compared. A scratch code is none of them, for no clock makes it.
    pub compared: Vec<Arc<Observation>>,
    /// What the sign-in says, where it was asked.
    pub said: Option<Result<PamSaid, PamEntryError>>,
    /// What it keeps now, where it was asked.
    pub entry: Option<Arc<Entry>>,
}
