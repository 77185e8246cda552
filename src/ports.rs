//! What the program needs from the outside world, as small traits. Adapters implement them, `start` chooses.
//!
//! Ports speak neither Linux nor Plesk, so that another system or panel is another adapter.

mod error_texts;

use std::time::Duration;

use zeroize::Zeroizing;

use crate::core::agreement::SourceAnswer;
use crate::core::facts::{
    Bystanders, Fact, Host, KernelClock, Leftover, PamRefusal, Panel, Rights, Rtc, TimeService, Verifiers,
    Zone,
};
use crate::core::journal::Record;
use crate::core::otp::{Entry, SecretError};
use crate::core::pam_sign_ins::PamSignIns;
use crate::core::plan::Plan;
use crate::core::text::Text;
use crate::core::time::Reading;
use crate::text;

/// Reads this server's clocks.
pub trait Clock: Send + Sync {
    /// Wall and monotonic clock at the same moment.
    fn read(&self) -> Reading;
}

/// Asks others for the true time.
pub trait ReferenceTime: Send + Sync {
    /// Asks every source at once and hands each answer to `heard` as it comes; returns when all have answered
    /// or `deadline` has passed, by which every source has been heard of. Sources that were asked less than
    /// 15 s ago are answered for with [`Refusal::AskedTooRecently`](crate::core::agreement::Refusal).
    ///
    /// A source may be heard of again with a better measurement while others are still waited for. All answers together go
    /// to [`agree`](crate::core::agreement::agree), which takes the latest of each source.
    fn ask(&self, deadline: Duration, heard: &(dyn Fn(SourceAnswer) + Sync));
}

/// Tells what kind of machine this is and what its clocks say. What an adapter does not look at is unknown for that reason.
pub trait Machine: Send + Sync {
    /// Name, system, container.
    fn host(&self) -> Fact<Host> {
        not_looked_at()
    }
    /// What this user may do.
    fn rights(&self) -> Fact<Rights> {
        not_looked_at()
    }
    /// The time zone.
    fn zone(&self) -> Fact<Zone> {
        not_looked_at()
    }
    /// The hardware clock.
    fn rtc(&self) -> Fact<Rtc> {
        not_looked_at()
    }
    /// The kernel's view of its clock.
    fn kernel_clock(&self) -> Fact<KernelClock> {
        not_looked_at()
    }
    /// What else runs here and notices when the clock is set.
    fn bystanders(&self) -> Fact<Bystanders> {
        not_looked_at()
    }
    /// Who checks codes beside the panel, and what it remembers. No secret is in it.
    fn verifiers(&self) -> Fact<Verifiers> {
        not_looked_at()
    }

    /// What the sign-ins of PAM keep of the login `user`, secrets included, with an entry in at least one of their lines. Of one
    /// `service` alone where that is named: what the files of others are like does not matter then. Only ever called after a
    /// person has agreed to it.
    ///
    /// # Errors
    /// [`PamEntryError`], none of which quotes what stands in the file.
    fn pam_sign_ins(&self, _user: &str, _service: Option<&str>) -> Result<PamSignIns, PamEntryError> {
        Err(PamEntryError::NoEntry)
    }
}

fn not_looked_at<T>() -> Fact<T> {
    Fact::Unknown { why: text!("why-not-looked-at") }
}

/// Why what PAM keeps of a login is not known.
#[derive(Clone, Debug, PartialEq)]
pub enum PamEntryError {
    /// No sign-in asks that login for a code, or there is no such login.
    NoEntry,
    /// Only root may read somebody else's.
    NotPermitted,
    /// It stands in a file of everybody's, which only root may read.
    RootAlone,
    /// The module takes no code by that file.
    Refused(PamRefusal),
    /// Its first line is no key.
    Key(SecretError),
    /// All of its codes are counted, so no clock matters to them.
    Counted,
    /// By that file only scratch codes are taken, and why.
    ScratchAlone(PamRefusal),
    /// It has another key, or makes codes in another way, than when it was read first.
    Changed,
    /// It could not be read with that user's rights, or not in time: the reason, as a sentence.
    NotRead(Text),
}

/// Tells which services set the clock.
pub trait TimeServices: Send + Sync {
    /// What is installed, what runs, and what it says.
    fn inspect(&self) -> Fact<TimeService>;
}

/// Tells what hosting panel is here. [`Fact::Known`] with a missing panel is an answer.
pub trait HostingPanel: Send + Sync {
    /// Presence, version, extension, and what else decides about signing in.
    fn inspect(&self) -> Fact<Panel>;

    /// The real entry of one login, secret included. Only ever called after a person has agreed to it. `login` has been
    /// checked by [`login_name`](crate::core::facts::login_name).
    ///
    /// # Errors
    /// [`EntryError`], none of which quotes what the panel printed.
    fn entry(&self, _login: &str) -> Result<Entry, EntryError> {
        Err(EntryError::NotOffered)
    }
}

/// Why the panel's entry of a login is not known. What the panel printed is never repeated: it may be the secret.
#[derive(Clone, Debug, PartialEq)]
pub enum EntryError {
    /// There is nobody to ask.
    NotOffered,
    /// The panel's tool gave no answer.
    NoAnswer {
        /// The reason, as a sentence.
        why: Text,
    },
    /// The panel's tool ended with a failure.
    Failed {
        /// Its exit status; a signal counts as 128 + its number.
        status: i32,
    },
    /// It printed something in which no single secret was recognised.
    NotUnderstood,
}

/// One command to run to its end.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Invocation {
    /// An absolute path.
    pub program: String,
    /// Passed as they are, never through a shell.
    pub args: Vec<String>,
    /// After this long it is ended with everything it started.
    pub deadline: Duration,
    /// Whether it changes anything. A dry run only runs what does not.
    pub changes: bool,
}

/// What a command printed and how it ended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finished {
    /// The exit status; a signal counts as 128 + its number.
    pub status: i32,
    /// Standard output, capped, invalid UTF-8 replaced, terminal control removed.
    pub stdout: String,
    /// Standard error, likewise.
    pub stderr: String,
}

/// Why a command gave no exit status.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CommandError {
    /// There is no such program.
    Missing(String),
    /// It exists but may not be run by this user.
    NotPermitted(String),
    /// Its path depends on the current folder, so it was not run.
    NotAbsolute(String),
    /// It is a script, and what it names to run it is missing.
    NoInterpreter(String),
    /// It prints a secret, and its output cannot be kept one here, so it was not run.
    NotSecret(String),
    /// Others may change it, or a folder on the way to it, so it was not run.
    NotTrusted {
        /// What was to be run.
        program: String,
        /// What others may change.
        path: String,
    },
    /// It is not the file any more that it was when it was decided to run it.
    Exchanged(String),
    /// It was still running at the deadline and was ended.
    TimedOut {
        /// What was run.
        program: String,
        /// How long it was given.
        deadline: Duration,
        /// What it had printed on both channels until then.
        output: String,
    },
    /// It changes something, and this is a dry run.
    DryRun(String),
    /// It could not be started for want of open files, processes or memory, of which this process or the whole system has no
    /// more. That says nothing about the program.
    NoRoom {
        /// What was to be run.
        program: String,
        /// The system's words.
        reason: String,
    },
    /// Anything else that the system said.
    Failed {
        /// What was to be run.
        program: String,
        /// The system's words.
        reason: String,
    },
}

/// Runs programs: cleared environment with `LC_ALL=C` and a fixed `PATH`, no input, output piped and capped,
/// in a process group of its own.
pub trait Commands: Send + Sync {
    /// Runs `invocation` to its end.
    ///
    /// # Errors
    /// [`CommandError`] when it could not be started or was ended at its deadline. A failing exit status is
    /// not an error here.
    fn run(&self, invocation: &Invocation) -> Result<Finished, CommandError>;

    /// The same for a program that prints a secret: every buffer that its output passes through is wiped, and nothing
    /// of it is in an error. An adapter that cannot promise that refuses, which is the default.
    ///
    /// # Errors
    /// As [`run`](Commands::run); [`CommandError::TimedOut`] then has no output.
    fn run_for_secret(&self, invocation: &Invocation) -> Result<SecretFinished, CommandError> {
        Err(CommandError::NotSecret(invocation.program.clone()))
    }
}

/// How a command ended that printed a secret. Wiped when dropped; it has no `Debug`.
pub struct SecretFinished {
    /// The exit status; a signal counts as 128 + its number.
    pub status: i32,
    /// Standard output, capped, invalid UTF-8 replaced, terminal control removed.
    pub stdout: Zeroizing<String>,
}

/// Why a repair did not start.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RepairError {
    /// Another one holds the lock, started by this person, where that can be told.
    Busy(Option<String>),
    /// An earlier one was cut short and has steps left, so nothing was done.
    Unfinished,
    /// Another one was carried out since this one was planned, so nothing was done.
    Outdated,
    /// The record of an earlier one could not be read or was not believed, so nothing was done.
    Unreadable(String),
    /// The journal could not be written, so nothing was done.
    Journal {
        /// Where.
        path: String,
        /// The system's words.
        reason: String,
    },
    /// The measurement that the clock would be set by is too old, so nothing was done.
    Stale {
        /// How old, on the monotonic clock.
        age: Duration,
    },
    /// The executor could not be started, so nothing was done.
    Executor(String),
    /// The executor ended without finishing its journal.
    Lost(String),
}

/// Carries out plans so that a lost terminal leaves nothing half done.
pub trait Repairs: Send + Sync {
    /// Carries out `plan` and hands on each journal record as it is written; returns after the last.
    ///
    /// # Errors
    /// [`RepairError`]; for all but [`RepairError::Lost`] nothing has been changed.
    fn perform(&self, plan: &Plan, heard: &mut dyn FnMut(Record)) -> Result<(), RepairError>;

    /// What an earlier repair left.
    fn leftover(&self) -> Fact<Leftover>;

    /// The journals of the last repairs, oldest first, as far as this user may read them.
    fn journals(&self) -> Fact<Vec<Vec<Record>>> {
        Fact::Known(Vec::new())
    }

    /// Follows the repair that runs already, if one does: hands on its journal from the first record on, and
    /// returns after the last. Returns at once where none runs.
    ///
    /// # Errors
    /// [`RepairError::Lost`] when its executor ends without finishing, [`RepairError::Busy`] when it cannot be
    /// followed.
    fn watch(&self, _heard: &mut dyn FnMut(Record)) -> Result<(), RepairError> {
        Ok(())
    }
}
