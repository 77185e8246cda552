//! What the user is told where a port gave no answer: whole sentences, chosen by variant.

use super::{CommandError, Finished, PamEntryError, RepairError};
use crate::core::clean::{clean, first_line, one_line};
use crate::core::text::Text;
use crate::text;

impl CommandError {
    /// Why the command gave no answer.
    pub fn text(&self) -> Text {
        match self {
            Self::Missing(program) => text!("why-command-missing", program = program.as_str()),
            Self::NotPermitted(program) => text!("why-command-not-permitted", program = program.as_str()),
            Self::NotTrusted { program, path } => {
                text!("why-command-not-trusted", program = program.as_str(), path = path.as_str())
            }
            Self::Exchanged(program) => text!("why-command-exchanged", program = program.as_str()),
            Self::NotAbsolute(program) => text!("why-command-not-absolute", program = program.as_str()),
            Self::NoInterpreter(program) => text!("why-command-no-interpreter", program = program.as_str()),
            Self::NotSecret(program) => text!("why-command-not-secret", program = program.as_str()),
            Self::TimedOut { program, deadline, .. } => {
                text!("why-command-timed-out", program = program.as_str(), deadline = *deadline)
            }
            Self::DryRun(program) => text!("why-command-dry-run", program = program.as_str()),
            Self::NoRoom { program, reason } => {
                text!("why-command-no-room", program = program.as_str(), reason = clean(reason))
            }
            Self::Failed { program, reason } => {
                text!("why-command-not-run", program = program.as_str(), reason = clean(reason))
            }
        }
    }
}

impl Finished {
    /// Why the answer of `program` is of no use: it failed, or said nothing that was understood.
    pub fn why_useless(&self, program: &str) -> Text {
        let said = first_line(&self.stderr).or_else(|| first_line(&self.stdout));
        match (self.status, said) {
            (0, None) => text!("why-command-silent", program = program),
            (0, Some(said)) => text!("why-not-understood", program = program, said = said),
            (status, None) => text!("why-command-failed-silently", program = program, status = status),
            (status, Some(said)) => {
                text!("why-command-failed", program = program, status = status, said = said)
            }
        }
    }
}

impl PamEntryError {
    /// Why what PAM keeps of `user` is not known, or that no code is taken by it.
    pub fn text(&self, user: &str) -> Text {
        let user = one_line(user);
        let user = user.as_str();
        match self {
            Self::NoEntry => text!("pam-entry-none", user = user),
            Self::RootAlone => text!("pam-entry-root-alone", user = user),
            Self::NotPermitted if user == "root" => text!("pam-entry-root-alone", user = user),
            Self::NotPermitted => text!("pam-entry-not-permitted", user = user),
            Self::Refused(why) => text!("pam-entry-refused", user = user, why = why.words()),
            Self::Key(error) => text!("pam-entry-no-key", user = user, why = error.text()),
            Self::Counted => text!("pam-entry-counted", user = user),
            Self::ScratchAlone(why) => text!("pam-entry-scratch-alone", user = user, why = why.words()),
            Self::Changed => text!("pam-entry-changed", user = user),
            Self::NotRead(why) => why.clone(),
        }
    }
}

impl RepairError {
    /// Why the repair did not start, or is not heard of any more.
    pub fn text(&self) -> Text {
        match self {
            Self::Busy(Some(by)) => text!("plan-refused-repair-running", by = by.as_str()),
            Self::Busy(None) => text!("repair-busy-unnamed"),
            Self::Unfinished => text!("plan-refused-repair-unfinished"),
            Self::Outdated => text!("repair-outdated"),
            Self::Unreadable(path) => text!("repair-record-unreadable", path = path.as_str()),
            Self::Journal { path, reason } => {
                text!("repair-no-journal", path = path.as_str(), reason = clean(reason))
            }
            Self::Stale { age } => text!("repair-stale", age = *age),
            Self::Executor(reason) => text!("repair-no-executor", reason = clean(reason)),
            Self::Lost(journal) => text!("repair-lost", journal = journal.as_str()),
        }
    }
}
