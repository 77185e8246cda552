//! Lets go of repairs that can never be finished. Nothing of them is run: their journals are archived.

use std::path::PathBuf;

use crate::core::finding::Remedy;
use crate::core::plan::Step;
use crate::core::text::Text;
use crate::core::time::{Reading, UnixTime};
use crate::ports::{Commands, RepairError};
use crate::runtime::os::rescue::take_down;

use super::lock::{Holder, LockError, acquire};
use super::state::{StateFolders, number};
use super::survey::{Present, Survey};
use super::system_log::note_forgotten;

/// What would be let go, as it was shown before the consent.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct UnfinishedRepairs {
    /// Repairs that were cut short, oldest first.
    pub repairs: Vec<UnfinishedRepair>,
    /// Journals that were not believed or understood, and why.
    pub unreadable: Vec<(PathBuf, Text)>,
    /// Why a folder could not be looked into; these texts fit there, too.
    pub hidden: Vec<Text>,
}

impl UnfinishedRepairs {
    /// Whether nothing else can have been left.
    pub fn all_could_be_read(&self) -> bool {
        self.unreadable.is_empty() && self.hidden.is_empty()
    }
}

/// One repair that was cut short.
#[derive(Clone, Debug, PartialEq)]
pub struct UnfinishedRepair {
    /// What it was for.
    pub remedy: Remedy,
    /// Who had started it.
    pub by: String,
    /// When, by the server's clock of that moment.
    pub started: UnixTime,
    /// The closing steps that remain.
    pub remaining: Vec<Step>,
    /// What the first of them said at last, in one line.
    pub failure: Option<String>,
    /// Its record.
    pub journal: PathBuf,
}

/// Looks at what is still to be done, without touching anything.
pub fn unfinished_repairs(folders: &StateFolders) -> UnfinishedRepairs {
    let mut unfinished = UnfinishedRepairs::default();
    let Present { open, hidden } = Present::of(folders);
    unfinished.hidden = hidden.into_iter().map(|hidden| hidden.why).collect();
    let survey = Survey::of(&open);
    for (found, history, remaining) in survey.unfinished() {
        let Some(folder) = open.get(found.folder) else { continue };
        unfinished.repairs.push(UnfinishedRepair {
            remedy: history.plan.remedy,
            by: history.by.clone(),
            started: history.at.wall,
            remaining: remaining.iter().filter_map(|index| history.plan.steps.get(*index)).cloned().collect(),
            failure: history.failure(),
            journal: folder.path.join(&found.name),
        });
    }
    unfinished.unreadable = survey.unreadable;
    unfinished
}

/// Archives the journals of `unfinished`, and takes down what would have finished them once nothing else is left to do. The
/// folder in which they are kept.
///
/// # Errors
/// [`RepairError::Busy`] while a repair runs, [`RepairError::Journal`] when a journal could not be archived.
pub fn forget(
    commands: &dyn Commands,
    folders: &StateFolders,
    by: &str,
    at: Reading,
    unfinished: &UnfinishedRepairs,
) -> Result<PathBuf, RepairError> {
    let there = Present::of(folders).open.into_iter().map(|folder| folder.path);
    let lock = match acquire(&StateFolders(there.collect())) {
        Ok(lock) => lock,
        Err(LockError::Busy(holder)) => {
            return Err(RepairError::Busy(holder.map(|holder| holder.by)));
        }
        Err(LockError::NoFolder(problem)) => return Err(problem.into()),
    };
    lock.sign(&Holder::of_this_process(by.to_owned(), Remedy::FinishRepair, at));
    let journals = unfinished.repairs.iter().map(|repair| &repair.journal);
    let mut journals: Vec<&PathBuf> =
        journals.chain(unfinished.unreadable.iter().map(|(path, _)| path)).collect();
    let place = |path: &PathBuf| path.file_name().and_then(|name| number(name.to_str()?));
    // Oldest first: a later one may have done a part of what an older one left.
    journals.sort_by_key(|path| place(path));
    let mut kept = PathBuf::new();
    for path in journals {
        let home = lock.folders.iter().find(|folder| Some(folder.path.as_path()) == path.parent());
        let Some((folder, name)) = home.zip(path.file_name().and_then(|name| name.to_str())) else {
            continue;
        };
        folder.archive(name)?;
        kept = folder.finished().map_or_else(|_| folder.path.clone(), |finished| finished.path);
    }
    if unfinished.hidden.is_empty() && !Survey::of(&lock.folders).may_have_remaining() {
        take_down(commands, &lock.folders);
    }
    note_forgotten(commands, by, unfinished.repairs.iter().flat_map(|repair| &repair.remaining));
    Ok(kept)
}
