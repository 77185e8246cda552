//! One repair at a time: a lock that the kernel takes back when its holder dies, however it dies.

use std::fs::File;
use std::path::PathBuf;
use std::time::Duration;

use rustix::fs::{FlockOperation, OFlags, flock};
use rustix::io::Errno;
use serde::{Deserialize, Serialize};

use crate::core::finding::Remedy;
use crate::core::time::Reading;

use super::journal::{FileJournal, JournalError};
use super::state::{Content, Folder, FolderProblem, StateFolders, journal_name, overwrite};

const LOCK: &str = "lock";

/// A watcher tries the lock for an instant to see whether it is held. So one refusal proves nothing yet.
const TRIES: u32 = 20;
const BETWEEN_TRIES: Duration = Duration::from_millis(50);

/// Who holds the lock, as written into it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Holder {
    /// E.g. "root on pts/1".
    pub by: String,
    /// What is being carried out.
    pub remedy: Remedy,
    /// Both clocks when it began.
    pub at: Reading,
    /// The journal, once there is one.
    pub journal: Option<PathBuf>,
}

/// The lock, held in every folder that can be used, so that no two repairs miss each other.
#[derive(Debug)]
pub struct Lock {
    files: Vec<File>,
    /// The folders, best first. There is at least one.
    pub folders: Vec<Folder>,
}

/// A journal that was just made.
pub struct NewJournal<'a> {
    /// To write to.
    pub journal: FileJournal,
    /// Where it is.
    pub path: PathBuf,
    /// Its place among all journals.
    pub number: u32,
    /// The folder that it is in.
    pub folder: &'a Folder,
}

/// Why there is no lock.
#[derive(Debug)]
pub enum LockError {
    /// Somebody else has it; who, where that can be told.
    Busy(Option<Holder>),
    /// No folder can be used; the reason of the best one.
    NoFolder(JournalError),
}

/// Takes the lock, and makes the folders where they are missing.
///
/// # Errors
/// [`LockError`]
pub fn acquire(folders: &StateFolders) -> Result<Lock, LockError> {
    let mut lock = Lock { files: Vec::new(), folders: Vec::new() };
    let mut first_problem = None;
    for path in &folders.0 {
        let usable = Folder::make(path)
            .map_err(|problem| JournalError { path: path.display().to_string(), reason: problem.reason() })
            .and_then(|folder| Ok((folder.open_to_write(LOCK, OFlags::empty())?, folder)));
        match usable {
            Ok((file, _)) if !take(&file) => return Err(LockError::Busy(read_holder(&file))),
            Ok((file, folder)) => {
                // The last holder's name would be taken for ours.
                let _ = file.set_len(0);
                lock.files.push(file);
                lock.folders.push(folder);
            }
            Err(problem) => {
                first_problem.get_or_insert(problem);
            }
        }
    }
    if lock.folders.is_empty() {
        let none = || JournalError { path: String::new(), reason: FolderProblem::Absent.reason() };
        return Err(LockError::NoFolder(first_problem.unwrap_or_else(none)));
    }
    Ok(lock)
}

impl Lock {
    /// Says in the lock who holds it. Only a courtesy to others, so it may fail.
    pub fn sign(&self, holder: &Holder) {
        let Ok(mut line) = serde_json::to_vec(holder) else { return };
        line.push(b'\n');
        for file in &self.files {
            let _ = overwrite(file, &line);
        }
    }

    /// Makes the journal of a new repair, in the best folder that has room.
    ///
    /// # Errors
    /// [`JournalError`] of the best folder, when none has.
    pub fn new_journal(&self) -> Result<NewJournal<'_>, JournalError> {
        let number = self.folders.iter().map(Folder::last_number).max().unwrap_or(0).saturating_add(1);
        let name = journal_name(number);
        let mut first_problem = None;
        for folder in &self.folders {
            let path = folder.path.join(&name);
            let begun = folder.create(&name).and_then(|file| {
                // Only what was made here: a journal of that name may be another repair's that is unfinished.
                FileJournal::begin(file, path.clone()).inspect_err(|_| folder.discard(&name))
            });
            match begun {
                Ok(journal) => return Ok(NewJournal { journal, path, number, folder }),
                Err(problem) => {
                    first_problem.get_or_insert(problem);
                }
            }
        }
        let none = || JournalError { path: name, reason: FolderProblem::Absent.reason() };
        Err(first_problem.unwrap_or_else(none))
    }
}

impl Drop for Lock {
    /// Closing the file would not do: a child that another thread is just starting has it open until it becomes its
    /// program (flock(2), "associated with an open file description").
    fn drop(&mut self) {
        for file in &self.files {
            let _ = flock(file, FlockOperation::Unlock);
        }
    }
}

/// Whether somebody holds the lock of `folder`, and who.
#[derive(Debug, PartialEq, Eq)]
pub enum Held {
    /// Nobody.
    No,
    /// Somebody; who, where it can be read.
    By(Option<Holder>),
}

/// Tries the lock of `folder` without keeping it, and without the right to write: where this program only looks, all may
/// be read-only. A lock that is there and cannot be tried counts as held.
pub fn held(folder: &Folder) -> Held {
    let file = match folder.open_to_read(LOCK) {
        Ok(file) => file,
        Err(Errno::NOENT) => return Held::No,
        Err(_) => return Held::By(None),
    };
    match flock(&file, FlockOperation::NonBlockingLockShared) {
        Ok(()) => {
            let _ = flock(&file, FlockOperation::Unlock);
            Held::No
        }
        Err(_) => Held::By(match Folder::content(&file) {
            Content::Bytes(bytes) => serde_json::from_slice(&bytes).ok(),
            Content::Unsafe | Content::TooLong | Content::Failed(_) => None,
        }),
    }
}

fn take(file: &File) -> bool {
    for _ in 0..TRIES {
        if flock(file, FlockOperation::NonBlockingLockExclusive).is_ok() {
            return true;
        }
        std::thread::sleep(BETWEEN_TRIES);
    }
    false
}

fn read_holder(file: &File) -> Option<Holder> {
    use std::io::{Read, Seek};
    let mut file = file;
    let mut line = String::new();
    file.rewind().ok()?;
    file.take(64 * 1024).read_to_string(&mut line).ok()?;
    serde_json::from_str(&line).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::runtime::scratch::Scratch;

    #[test]
    fn a_journal_that_is_there_already_is_not_removed() {
        let scratch = Scratch::new("lock-journal");
        let lock = acquire(&StateFolders(vec![scratch.0.join("state")])).unwrap();
        // Its number is the highest there is, so that the next one is this one again.
        let name = journal_name(u32::MAX);
        std::fs::write(lock.folders[0].path.join(&name), "unfinished\n").unwrap();
        assert!(lock.new_journal().is_err());
        assert_eq!(lock.folders[0].read(&name), Content::Bytes(b"unfinished\n".to_vec()));
    }

    #[test]
    fn a_lock_is_given_back_while_a_child_that_is_being_started_still_has_its_file() {
        let scratch = Scratch::new("lock-shared");
        let lock = acquire(&StateFolders(vec![scratch.0.join("state")])).unwrap();
        let inherited = lock.files[0].try_clone().unwrap();
        let folder = Folder::open(&scratch.0.join("state")).unwrap();
        assert_eq!(held(&folder), Held::By(None));
        drop(lock);
        assert_eq!(held(&folder), Held::No);
        drop(inherited);
    }

    #[test]
    fn a_lock_that_is_there_and_cannot_be_tried_counts_as_held() {
        let scratch = Scratch::new("lock-link");
        let folder = Folder::open(&scratch.0).unwrap();
        assert_eq!(held(&folder), Held::No);
        std::os::unix::fs::symlink("elsewhere", scratch.0.join(LOCK)).unwrap();
        assert_eq!(held(&folder), Held::By(None));
    }
}
