//! What passes between the wizard and its executor: the order goes in, one answer comes out.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::time::Duration;

use serde::{Deserialize, Serialize};

use crate::core::plan::Plan;
use crate::ports::RepairError;
use crate::runtime::os::program::identity;
use crate::runtime::os::user;

use super::journal::JournalError;
use super::state::StateFolders;

/// The hidden subcommand by which this program is started as executor.
pub const EXECUTE_COMMAND: &str = "execute-plan";

/// Everything that the executor is told, as JSON on its standard input.
#[derive(Debug, Serialize, Deserialize)]
pub struct Order {
    /// Where lock and journal belong.
    pub folders: StateFolders,
    /// Who asked for it.
    pub by: String,
    /// What to do.
    pub plan: Plan,
    /// The highest number of a journal when it was last looked what earlier repairs left. A repair that came after that may
    /// have changed what the plan stands on. None where nobody looked.
    #[serde(default)]
    pub seen: Option<u32>,
    /// Which files the programs of the plan were when it was asked for, by path: device and inode.
    #[serde(default)]
    pub programs: BTreeMap<String, (u64, u64)>,
}

impl Order {
    /// For `plan` as its programs are now.
    pub fn now(folders: StateFolders, by: String, plan: &Plan, seen: Option<u32>) -> Self {
        let programs = plan.steps.iter().map(|step| &step.command.program);
        let programs = programs.filter_map(|program| Some((program.clone(), identity(program)?))).collect();
        Self { folders, by, plan: plan.clone(), seen, programs }
    }

    /// Whether `program` is still the file that it was.
    pub fn has_still(&self, program: &str) -> bool {
        self.programs.get(program).is_none_or(|was| identity(program) == Some(*was))
    }
}

/// Why a plan was not begun. Nothing was done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NotBegun {
    /// The journal could not be written.
    Journal(JournalError),
    /// The measurement that it would set the clock by is too old.
    Stale {
        /// How old, on the monotonic clock.
        age: Duration,
    },
}

impl From<JournalError> for NotBegun {
    fn from(error: JournalError) -> Self {
        Self::Journal(error)
    }
}

impl From<NotBegun> for RepairError {
    fn from(not_begun: NotBegun) -> Self {
        match not_begun {
            NotBegun::Journal(error) => error.into(),
            NotBegun::Stale { age } => Self::Stale { age },
        }
    }
}

/// What the executor says of itself, as JSON lines. Everything else is in the journal.
#[derive(Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "answer", rename_all = "snake_case")]
pub enum ExecutorAnswer {
    /// The journal has its first line.
    Begun {
        /// Where it is.
        journal: PathBuf,
    },
    /// Another repair is running. Nothing was done.
    Busy {
        /// Who started it, where that can be told.
        by: Option<String>,
    },
    /// An earlier repair has steps left. Nothing was done.
    Unfinished,
    /// Another repair was carried out since the plan was made. Nothing was done.
    Outdated,
    /// A record of an earlier repair could not be read or was not believed. Nothing was done.
    Unreadable {
        /// The record or its folder.
        path: String,
    },
    /// The journal could not be written. Nothing was done.
    NoJournal {
        /// Where.
        path: String,
        /// The system's words.
        reason: String,
    },
    /// The measurement that the plan would set the clock by is too old. Nothing was done.
    Stale {
        /// How old, on the monotonic clock.
        age: Duration,
    },
}

impl ExecutorAnswer {
    /// The refusal as the wizard knows it; none for [`ExecutorAnswer::Begun`].
    pub fn refusal(self) -> Option<RepairError> {
        match self {
            Self::Begun { .. } => None,
            Self::Busy { by } => Some(RepairError::Busy(by)),
            Self::Unfinished => Some(RepairError::Unfinished),
            Self::Outdated => Some(RepairError::Outdated),
            Self::Unreadable { path } => Some(RepairError::Unreadable(path)),
            Self::NoJournal { path, reason } => Some(RepairError::Journal { path, reason }),
            Self::Stale { age } => Some(RepairError::Stale { age }),
        }
    }
}

impl From<JournalError> for ExecutorAnswer {
    fn from(error: JournalError) -> Self {
        Self::NoJournal { path: error.path, reason: error.reason }
    }
}

impl From<NotBegun> for ExecutorAnswer {
    fn from(not_begun: NotBegun) -> Self {
        match not_begun {
            NotBegun::Journal(error) => error.into(),
            NotBegun::Stale { age } => Self::Stale { age },
        }
    }
}

/// Who sits at this terminal, e.g. "root (pts/1)"; under sudo "alice (root, pts/1)". Only for other people to
/// read: nothing is decided by it.
pub fn who() -> String {
    named(user::name(), std::env::var("SUDO_USER").ok(), user::terminal())
}

fn named(user: String, sudo: Option<String>, terminal: Option<String>) -> String {
    let sudo = sudo.filter(|person| *person != user && !person.is_empty());
    // No word stands between them: it is shown in every language.
    let by = match (sudo, terminal) {
        (Some(person), Some(name)) => format!("{person} ({user}, {name})"),
        (Some(person), None) => format!("{person} ({user})"),
        (None, Some(name)) => format!("{user} ({name})"),
        (None, None) => user,
    };
    by.chars().filter(|letter| !letter.is_control()).take(100).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::core::finding::Remedy;
    use crate::core::plan::{CommandLine, Confirmation, Role, Start, Step};
    use crate::core::text::Text;
    use crate::runtime::scratch::Scratch;

    #[test]
    fn whoever_runs_this_is_named() {
        assert!(who().contains(&*user::name()), "{}", who());
    }

    #[test]
    fn whoever_came_by_sudo_is_named_beside_the_user_and_nothing_in_a_name_controls_a_terminal() {
        for (user, sudo, terminal, expected) in [
            ("root", None, None, "root"),
            ("root", None, Some("pts/1"), "root (pts/1)"),
            ("root", Some(""), Some("pts/1"), "root (pts/1)"),
            ("root", Some("root"), None, "root"),
            ("root", Some("alice"), Some("pts/1"), "alice (root, pts/1)"),
            ("root", Some("a\u{1b}[2Jb\n"), None, "a[2Jb (root)"),
        ] {
            let [sudo, terminal] = [sudo, terminal].map(|name: Option<&str>| name.map(str::to_owned));
            assert_eq!(named(user.to_owned(), sudo, terminal), expected);
        }
        assert_eq!(named("x".repeat(300), None, None).len(), 100);
    }

    #[test]
    fn a_program_is_still_the_same_until_another_file_takes_its_place() {
        let scratch = Scratch::new("protocol-program");
        let path = scratch.0.join("tool");
        std::fs::write(&path, "").unwrap();
        let program = path.to_str().unwrap();
        let step = Step {
            command: CommandLine::new(program, &[]),
            why: Text::new("why"),
            role: Role::Change,
            start: Start::AtOnce,
            deadline: Duration::from_secs(1),
        };
        let (warnings, confirmation) = (Vec::new(), Confirmation::Press);
        let plan =
            Plan { remedy: Remedy::StepClock, steps: vec![step], anchor: None, warnings, confirmation };
        let order = Order::now(StateFolders(Vec::new()), "root".to_owned(), &plan, None);
        assert!(order.has_still(program) && order.has_still("/not/of/the/plan"));
        let other = scratch.0.join("other");
        std::fs::write(&other, "").unwrap();
        std::fs::rename(&other, &path).unwrap();
        assert!(!order.has_still(program));
        std::fs::remove_file(&path).unwrap();
        assert!(!order.has_still(program));
    }
}
