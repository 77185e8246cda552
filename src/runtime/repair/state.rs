//! The folders that hold the lock and the journals: private, checked, never trusted by name.

use std::fs::File;
use std::io::{Read, Write};
use std::path::{Path, PathBuf};

use super::journal::JournalError;
use crate::runtime::os::opening::{Opening, Whose};
use crate::runtime::os::private_folder::PrivateFolder;
pub use crate::runtime::os::problems::FolderProblem;
use crate::runtime::os::state_folders;
use crate::runtime::os::user::is_root;

/// A journal larger than this is not read.
const LARGEST_FILE: u64 = 4 * 1024 * 1024;

/// Finished journals that are kept for reports and questions.
const KEPT_FINISHED: usize = 50;

const FINISHED: &str = "finished";
const PREFIX: &str = "repair-";
const SUFFIX: &str = ".jsonl";

/// Where journals may be, best first; only the best outlives a reboot. Never in a shared folder such as /tmp.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct StateFolders(pub Vec<PathBuf>);

impl StateFolders {
    /// Those of the effective user.
    pub fn of_this_user() -> Self {
        Self(state_folders::of_this_user())
    }

    /// Those of the effective user, and root's: what is left may be there as well.
    pub fn of_this_user_and_root() -> Self {
        let mut folders = Self::of_this_user();
        if !is_root() {
            folders.0.extend(Self::of_root().0);
        }
        folders
    }

    /// Those of root.
    pub fn of_root() -> Self {
        Self(state_folders::of_root())
    }

    /// Those of root on a server whose files lie under `root`.
    pub fn of_root_under(root: &Path) -> Self {
        Self(state_folders::of_root_under(root))
    }
}

/// One open folder with journals.
#[derive(Debug)]
pub struct JournalFolder {
    /// What it is for the system.
    pub private: PrivateFolder,
    /// Where it is, for messages.
    pub path: PathBuf,
}

/// What a file in the folder holds.
#[derive(Debug, PartialEq, Eq)]
pub enum Content {
    /// Its bytes.
    Bytes(Vec<u8>),
    /// It is a link, belongs to somebody else, or can be written by others.
    Unsafe,
    /// It is too large to be read.
    TooLong,
    /// The system's reason why it could not be read.
    Failed(String),
}

impl JournalFolder {
    /// Opens the folder and makes it where it is missing, for its owner alone.
    ///
    /// # Errors
    /// [`FolderProblem`]
    pub fn make(path: &Path) -> Result<Self, FolderProblem> {
        PrivateFolder::make(path).map(Self::of)
    }

    /// Opens the folder if it is there and to be trusted.
    ///
    /// # Errors
    /// [`FolderProblem`]
    pub fn open(path: &Path) -> Result<Self, FolderProblem> {
        PrivateFolder::open(path).map(Self::of)
    }

    fn of(private: PrivateFolder) -> Self {
        Self { path: private.path.clone(), private }
    }

    /// Opens a file for writing, made for its owner alone where it is missing.
    pub fn open_to_write(&self, name: &str, how: Opening) -> Result<File, JournalError> {
        self.private.open_to_write(name, how).map_err(|error| self.error(name, &error))
    }

    /// Makes a new file, which must not exist, and makes its name safe on disk.
    pub fn create(&self, name: &str) -> Result<File, JournalError> {
        let file = self.open_to_write(name, Opening::New)?;
        self.sync().inspect_err(|_| self.discard(name))?;
        Ok(file)
    }

    /// Reads a file that only we can have written.
    pub fn read(&self, name: &str) -> Content {
        match self.private.open_to_read(name) {
            Ok(Some(file)) => Self::content(&file),
            Ok(None) => Content::Unsafe,
            Err(error) => Content::Failed(error.to_string()),
        }
    }

    /// What stands in an open file, if only we can have written it.
    pub fn content(file: &File) -> Content {
        match PrivateFolder::whose(file) {
            Ok(Whose::Ours(size)) if size > LARGEST_FILE => return Content::TooLong,
            Ok(Whose::Ours(_)) => {}
            Ok(Whose::NotOurs) => return Content::Unsafe,
            Err(error) => return Content::Failed(error.to_string()),
        }
        let mut bytes = Vec::new();
        match file.take(LARGEST_FILE).read_to_end(&mut bytes) {
            Ok(_) => Content::Bytes(bytes),
            Err(error) => Content::Failed(error.to_string()),
        }
    }

    /// The names of the journals here, oldest first; what is only called like one comes before them.
    pub fn journals(&self) -> Result<Vec<String>, FolderProblem> {
        let mut names = self.names()?;
        names.retain(|name| digits(name).is_some());
        names.sort_by_key(|name| number(name));
        Ok(names)
    }

    /// The highest number that a journal here ever had, the archived ones included; 0 where there is none.
    pub fn last_number(&self) -> u32 {
        let archived = self.finished().and_then(|folder| folder.names()).unwrap_or_default();
        let here = self.names().unwrap_or_default();
        here.iter().chain(&archived).filter_map(|name| number(name)).max().unwrap_or(0)
    }

    /// Removes a journal that was made but could not be used.
    pub fn discard(&self, name: &str) {
        self.private.remove(name);
    }

    /// Archives a journal that nobody has to be told about any more, and forgets the oldest of those.
    pub fn archive(&self, name: &str) -> Result<(), JournalError> {
        self.private.make_inner(FINISHED).map_err(|error| self.error(FINISHED, &error))?;
        let finished = self.finished().map_err(|problem| JournalError {
            path: self.path.join(FINISHED).display().to_string(),
            reason: problem.reason(),
        })?;
        self.private.move_into(&finished.private, name).map_err(|error| self.error(name, &error))?;
        let kept = finished.journals().unwrap_or_default();
        for old in kept.iter().take(kept.len().saturating_sub(KEPT_FINISHED)) {
            finished.discard(old);
        }
        finished.sync()?;
        self.sync()
    }

    /// The folder with the archived journals.
    pub fn finished(&self) -> Result<Self, FolderProblem> {
        self.private.inner(FINISHED).map(Self::of)
    }

    fn names(&self) -> Result<Vec<String>, FolderProblem> {
        self.private.names()
    }

    fn sync(&self) -> Result<(), JournalError> {
        self.private.sync().map_err(|error| self.error("", &error))
    }

    fn error(&self, name: &str, error: &std::io::Error) -> JournalError {
        JournalError { path: self.path.join(name).display().to_string(), reason: error.to_string() }
    }
}

/// Overwrites a small file with one line.
pub fn overwrite(file: &File, line: &[u8]) -> std::io::Result<()> {
    use std::io::Seek;
    let mut file = file;
    file.set_len(0)?;
    file.rewind()?;
    file.write_all(line)?;
    file.sync_data()
}

/// The name of the journal with this number.
pub fn journal_name(number: u32) -> String {
    format!("{PREFIX}{number:06}{SUFFIX}")
}

/// The number of a journal's name; none for any other name.
pub fn number(name: &str) -> Option<u32> {
    digits(name).filter(|digits| digits.len() >= 6)?.parse().ok()
}

/// What stands in the place of the number.
fn digits(name: &str) -> Option<&str> {
    let digits = name.strip_prefix(PREFIX)?.strip_suffix(SUFFIX)?;
    (!digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit())).then_some(digits)
}

#[cfg(all(test, unix))]
#[path = "state_tests.rs"]
mod tests;
