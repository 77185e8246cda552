//! One repair at a time: a lock that the kernel takes back when its holder dies, however it dies.

use std::fs::File;
use std::io::ErrorKind;
use std::path::PathBuf;
use std::time::Duration;

use serde::{Deserialize, Serialize};

use crate::core::finding::Remedy;
use crate::core::time::Reading;
use crate::runtime::os::holder::BESIDE;
use crate::runtime::os::opening::Opening;

use super::journal::{FileJournal, JournalError};
use super::state::{Content, FolderProblem, JournalFolder, StateFolders, journal_name, overwrite};

/// The file that is locked.
pub const LOCK: &str = "lock";

/// A watcher has the lock for an instant, shared, to see whether it is held. So one refusal proves nothing yet.
const TRIES: u32 = 20;
const BETWEEN_TRIES: Duration = Duration::from_millis(50);

/// A repair has it alone. It is taken for one after so many looks: a child that is being started by one that was just
/// killed has the file open until it becomes its own program.
const LOOKS_AT_A_REPAIR: u32 = 3;

/// The process that has taken the lock says at once who that is. It is given this long.
const LOOKS_AT_THE_NAME: u32 = 10;

/// Who holds the lock, as written into it, or beside it where nobody can read what is locked.
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
    /// Its process; none where an older version wrote this.
    #[serde(default)]
    pub process: Option<u32>,
}

impl Holder {
    /// This process, which began at `at` and has no journal yet.
    pub fn of_this_process(by: String, remedy: Remedy, at: Reading) -> Self {
        Self { by, remedy, at, journal: None, process: Some(std::process::id()) }
    }
}

/// The lock, held in every folder that can be written to, so that no two repairs miss each other.
#[derive(Debug)]
pub struct Lock {
    files: Vec<File>,
    /// Where the holder is named.
    names: Vec<File>,
    /// The folders, best first. There is at least one that can be written to; what an earlier repair left may also be in
    /// one that cannot.
    pub folders: Vec<JournalFolder>,
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
    pub folder: &'a JournalFolder,
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
    let mut lock = Lock { files: Vec::new(), names: Vec::new(), folders: Vec::new() };
    let mut first_problem = None;
    for path in &folders.0 {
        let folder = match JournalFolder::make(path) {
            Ok(folder) => folder,
            Err(problem) => {
                let (path, reason) = (path.display().to_string(), problem.reason());
                first_problem.get_or_insert(JournalError { path, reason });
                continue;
            }
        };
        match folder.open_to_write(LOCK, Opening::AsItIs) {
            Ok(file) if !take(&file) => return Err(LockError::Busy(holder_in(&folder, &file))),
            Ok(file) => {
                let name = match BESIDE {
                    Some(name) => folder.open_to_write(name, Opening::AsItIs).ok(),
                    None => file.try_clone().ok(),
                };
                // The last holder's name would be taken for ours.
                name.iter().for_each(|name| drop(name.set_len(0)));
                lock.names.extend(name);
                lock.files.push(file);
            }
            Err(problem) => {
                // As where the disk has become read-only in the middle of a repair.
                match held(&folder) {
                    Held::By(holder) => return Err(LockError::Busy(holder)),
                    Held::Unsafe => return Err(LockError::NoFolder(problem)),
                    Held::No => drop(first_problem.get_or_insert(problem)),
                }
            }
        }
        lock.folders.push(folder);
    }
    if lock.files.is_empty() {
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
        for name in &self.names {
            let _ = overwrite(name, &line);
        }
    }

    /// The highest number that a journal ever had here; 0 where there was none.
    pub fn last_number(&self) -> u32 {
        self.folders.iter().map(JournalFolder::last_number).max().unwrap_or(0)
    }

    /// Makes the journal of a new repair, in the best folder that has room.
    ///
    /// # Errors
    /// [`JournalError`] of the best folder, when none has.
    pub fn new_journal(&self) -> Result<NewJournal<'_>, JournalError> {
        let number = self.last_number().saturating_add(1);
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
            let _ = file.unlock();
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
    /// In the place of the lock is something that only this user cannot have put there.
    Unsafe,
}

/// Tries the lock of `folder` without keeping it, and without the right to write: where this program only looks, all may
/// be read-only.
pub fn held(folder: &JournalFolder) -> Held {
    let file = match folder.private.open_to_read(LOCK) {
        Ok(Some(file)) => file,
        Err(error) if error.kind() == ErrorKind::NotFound => return Held::No,
        Ok(None) | Err(_) => return Held::Unsafe,
    };
    for _ in 0..LOOKS_AT_THE_NAME {
        if file.try_lock_shared().is_ok() {
            let _ = file.unlock();
            return if is_ours(&file) { Held::No } else { Held::Unsafe };
        }
        if !is_ours(&file) {
            return Held::Unsafe;
        }
        if let Some(holder) = holder_in(folder, &file) {
            return Held::By(Some(holder));
        }
        std::thread::sleep(BETWEEN_TRIES);
    }
    Held::By(None)
}

/// Whether in the place of the lock of `folder` is something that only this user cannot have put there.
pub fn lock_is_unsafe(folder: &JournalFolder) -> bool {
    match folder.private.open_to_read(LOCK) {
        Ok(file) => !file.is_some_and(|file| is_ours(&file)),
        Err(error) => error.kind() != ErrorKind::NotFound,
    }
}

fn is_ours(file: &File) -> bool {
    !matches!(JournalFolder::content(file), Content::Unsafe)
}

fn take(file: &File) -> bool {
    let mut looks = 0;
    for _ in 0..TRIES {
        if file.try_lock().is_ok() {
            return true;
        }
        match file.try_lock_shared() {
            Ok(()) => drop(file.unlock()),
            Err(_) => looks += 1,
        }
        if looks == LOOKS_AT_A_REPAIR {
            return false;
        }
        std::thread::sleep(BETWEEN_TRIES);
    }
    false
}

/// Who holds the lock of `folder`, which is `file`; none where that is not written down yet.
fn holder_in(folder: &JournalFolder, file: &File) -> Option<Holder> {
    match BESIDE {
        Some(name) => folder.private.open_to_read(name).ok()?.filter(is_ours).as_ref().and_then(read_holder),
        None => read_holder(file),
    }
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
    use crate::core::time::{MonoTime, UnixTime};
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
        let folder = JournalFolder::open(&scratch.0.join("state")).unwrap();
        assert_eq!(held(&folder), Held::By(None));
        drop(lock);
        assert_eq!(held(&folder), Held::No);
        drop(inherited);
    }

    #[cfg(unix)]
    #[test]
    fn a_lock_that_is_no_plain_file_is_not_believed() {
        let scratch = Scratch::new("lock-link");
        let folder = JournalFolder::open(&scratch.0).unwrap();
        assert_eq!((held(&folder), lock_is_unsafe(&folder)), (Held::No, false));
        std::os::unix::fs::symlink("elsewhere", scratch.0.join(LOCK)).unwrap();
        assert_eq!((held(&folder), lock_is_unsafe(&folder)), (Held::Unsafe, true));
    }

    #[test]
    fn whoever_has_signed_the_lock_is_named_and_nobody_else_gets_it_meanwhile() {
        let scratch = Scratch::new("lock-signed");
        let folders = StateFolders(vec![scratch.0.join("state")]);
        let lock = acquire(&folders).unwrap();
        let at = Reading { wall: UnixTime::from_secs(1_795_489_500), mono: MonoTime::from_nanos(7) };
        let holder = Holder::of_this_process("root on pts/1".to_owned(), Remedy::StepClock, at);
        lock.sign(&holder);
        let folder = JournalFolder::open(&folders.0[0]).unwrap();
        assert_eq!((held(&folder), lock_is_unsafe(&folder)), (Held::By(Some(holder.clone())), false));
        assert!(matches!(acquire(&folders), Err(LockError::Busy(Some(other))) if other == holder));
    }

    #[test]
    fn a_look_at_the_lock_does_not_keep_a_repair_from_taking_it() {
        let scratch = Scratch::new("lock-look");
        let folders = StateFolders(vec![scratch.0.join("state")]);
        let folder = JournalFolder::make(&folders.0[0]).unwrap();
        let looking = folder.open_to_write(LOCK, Opening::AsItIs).unwrap();
        looking.lock_shared().unwrap();
        let looked = std::thread::spawn(move || {
            std::thread::sleep(3 * BETWEEN_TRIES);
            looking.unlock().unwrap();
        });
        acquire(&folders).unwrap();
        looked.join().unwrap();
    }

    #[test]
    fn a_holder_is_read_however_deep_its_journal_lies() {
        let scratch = Scratch::new("lock-deep");
        let lock = acquire(&StateFolders(vec![scratch.0.join("state")])).unwrap();
        let at = Reading { wall: UnixTime::from_secs(0), mono: MonoTime::from_nanos(7) };
        let mut holder = Holder::of_this_process("root".to_owned(), Remedy::StepClock, at);
        holder.journal = Some(PathBuf::from("/deep".repeat(800)));
        lock.sign(&holder);
        assert_eq!(held(&lock.folders[0]), Held::By(Some(holder)));
    }
}
