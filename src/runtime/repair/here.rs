//! Repairs in this very process, under the lock and into a journal: for a system on which none is started that outlives the
//! terminal.
//!
//! Should this process be ended in the middle, what is left of the plan is left out. The lock goes with the process, and the
//! journal tells whoever comes next.

use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use crate::core::facts::{Fact, Leftover};
use crate::core::journal::Record;
use crate::core::plan::Plan;
use crate::ports::{Clock, Commands, RepairError, Repairs};

use super::engine::Equipment;
use super::executor::execute;
use super::protocol::{ExecutorAnswer, Order, who};
use super::state::{JournalFolder, StateFolders, number};
use super::survey::{Present, last_journals, leftover};

/// Carries out plans in this process.
pub struct Here {
    commands: Arc<dyn Commands>,
    clock: Arc<dyn Clock>,
    folders: StateFolders,
    /// Where others may have left something, too: looked into, never written to.
    all: StateFolders,
    /// The highest number of a journal when it was last looked what earlier repairs left.
    seen: Mutex<Option<u32>>,
    /// This program's own file, where nobody else can replace it.
    program: Option<PathBuf>,
}

impl Here {
    /// With lock and journals in `folders`; what earlier repairs left is also looked for in the rest of `all`.
    pub fn new(
        commands: Arc<dyn Commands>,
        clock: Arc<dyn Clock>,
        folders: StateFolders,
        all: StateFolders,
        program: Option<PathBuf>,
    ) -> Self {
        Self { commands, clock, folders, all, seen: Mutex::new(None), program }
    }

    fn seen(&self) -> MutexGuard<'_, Option<u32>> {
        self.seen.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Repairs for Here {
    fn perform(&self, plan: &Plan, heard: &mut dyn FnMut(Record)) -> Result<(), RepairError> {
        let order = Order::now(self.folders.clone(), who(), plan, *self.seen());
        let around = Equipment {
            commands: &*self.commands,
            clock: &*self.clock,
            sleep: &std::thread::sleep,
            hurried: &|| false,
            unchanged: &|program| order.has_still(program),
        };
        let (mut journal, mut ended) = (None, false);
        let mut listen = |path: &Path, record: &Record| {
            journal.get_or_insert_with(|| path.to_owned());
            ended |= matches!(record, Record::Ended { .. });
            heard(record.clone());
        };
        let performed = execute(&order, None, around, self.program.clone(), &mut listen);
        // What comes next is planned by somebody who has seen this one end.
        let last = journal.as_deref().and_then(|path| number(path.file_name()?.to_str()?));
        self.seen().iter_mut().for_each(|seen| *seen = last.unwrap_or(*seen));
        match performed {
            Ok(_) if ended => Ok(()),
            Ok(_) => Err(RepairError::Lost(journal.unwrap_or_default().display().to_string())),
            Err(refusal) => Err(not_begun(refusal)),
        }
    }

    fn leftover(&self) -> Fact<Leftover> {
        // In this order: one that begins in between is noticed when it is to be carried out.
        let open = Present::of(&self.folders).open;
        *self.seen() = Some(open.iter().map(JournalFolder::last_number).max().unwrap_or(0));
        leftover(&self.all)
    }

    fn journals(&self) -> Fact<Vec<Vec<Record>>> {
        Fact::Known(last_journals(&self.all))
    }
}

fn not_begun(refusal: ExecutorAnswer) -> RepairError {
    refusal.refusal().unwrap_or_else(|| RepairError::Executor(String::new()))
}

#[cfg(test)]
#[path = "here_tests.rs"]
mod tests;
