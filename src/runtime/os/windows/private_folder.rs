//! A folder for administrators and the system alone: its access list says so before anything is written into it. What is in it
//! takes its list over, and nobody else can put anything there or in its place.

use std::collections::BTreeSet;
use std::fs::{self, File, OpenOptions};
use std::io::{self, ErrorKind};
use std::os::windows::fs::OpenOptionsExt;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use super::access_list;
use super::user::is_root;
use crate::runtime::os::opening::{Opening, Whose};
use crate::runtime::os::problems::FolderProblem;

/// `FILE_FLAG_OPEN_REPARSE_POINT`: a link is opened itself, and what it leads to is not.
const NO_LINK: u32 = 0x0020_0000;

/// Folders whose access list was found good by this process. Only administrators can change one of those, or what leads there.
static FOUND_PRIVATE: Mutex<BTreeSet<PathBuf>> = Mutex::new(BTreeSet::new());

/// One folder that is private.
#[derive(Debug)]
pub struct PrivateFolder {
    /// Where it is.
    pub path: PathBuf,
}

impl FolderProblem {
    fn from_error(error: &io::Error) -> Self {
        match error.kind() {
            ErrorKind::NotFound => Self::Absent,
            ErrorKind::PermissionDenied => Self::Locked,
            _ => Self::Failed(error.to_string()),
        }
    }

    /// In the system's words.
    pub fn reason(&self) -> String {
        match self {
            Self::Absent => io::Error::from(ErrorKind::NotFound).to_string(),
            Self::Locked | Self::Unsafe => io::Error::from(ErrorKind::PermissionDenied).to_string(),
            Self::NoFolder => io::Error::from(ErrorKind::NotADirectory).to_string(),
            Self::Failed(reason) => reason.clone(),
        }
    }
}

impl PrivateFolder {
    /// Opens the folder and makes it where it is missing.
    ///
    /// # Errors
    /// [`FolderProblem`]; [`Unsafe`](FolderProblem::Unsafe) where it is there and others have rights in it.
    pub fn make(path: &Path) -> Result<Self, FolderProblem> {
        match Self::open(path) {
            Err(FolderProblem::Absent) if !is_root() => Err(FolderProblem::Locked),
            Err(FolderProblem::Absent) => {
                access_list::make_private(path).map_err(|error| FolderProblem::Failed(error.to_string()))?;
                // Somebody may have made one in between.
                Self::open(path)
            }
            other => other,
        }
    }

    /// Opens the folder if it is there and to be trusted.
    ///
    /// # Errors
    /// [`FolderProblem`]
    pub fn open(path: &Path) -> Result<Self, FolderProblem> {
        let there = fs::symlink_metadata(path).map_err(|error| FolderProblem::from_error(&error))?;
        if !there.is_dir() {
            return Err(if there.is_file() { FolderProblem::NoFolder } else { FolderProblem::Unsafe });
        }
        if !is_root() {
            return Err(FolderProblem::Locked);
        }
        let mut found = FOUND_PRIVATE.lock().unwrap_or_else(PoisonError::into_inner);
        if !found.contains(path) {
            match access_list::is_private(path) {
                Ok(true) => drop(found.insert(path.to_owned())),
                Ok(false) => return Err(FolderProblem::Unsafe),
                Err(error) => return Err(FolderProblem::Failed(error.to_string())),
            }
        }
        Ok(Self { path: path.to_owned() })
    }

    /// Opens a folder inside of this one.
    ///
    /// # Errors
    /// [`FolderProblem`]
    pub fn inner(&self, name: &str) -> Result<Self, FolderProblem> {
        let path = self.path.join(name);
        let there = fs::symlink_metadata(&path).map_err(|error| FolderProblem::from_error(&error))?;
        if there.is_dir() { Ok(Self { path }) } else { Err(FolderProblem::Unsafe) }
    }

    /// Makes a folder inside of this one, with its access list; one that is there stays as it is.
    ///
    /// # Errors
    /// The system's.
    pub fn make_inner(&self, name: &str) -> io::Result<()> {
        match fs::create_dir(self.path.join(name)) {
            Err(error) if error.kind() != ErrorKind::AlreadyExists => Err(error),
            Ok(()) | Err(_) => Ok(()),
        }
    }

    /// Opens a file for writing, made with the folder's access list where it is missing. Windows has no way to append to a file that
    /// can also be cut: where to write is told with each line of a journal.
    ///
    /// # Errors
    /// The system's, and its refusal where there is something else than a plain file.
    pub fn open_to_write(&self, name: &str, how: Opening) -> io::Result<File> {
        let mut options = OpenOptions::new();
        options.read(true).write(true).custom_flags(NO_LINK);
        match how {
            Opening::AsItIs | Opening::Appending => options.create(true).truncate(false),
            Opening::New => options.create_new(true),
        };
        let file = options.open(self.path.join(name))?;
        match Self::whose(&file)? {
            Whose::Ours(_) => Ok(file),
            Whose::NotOurs => Err(ErrorKind::PermissionDenied.into()),
        }
    }

    /// Opens a file for reading. None for a link.
    ///
    /// # Errors
    /// The system's.
    pub fn open_to_read(&self, name: &str) -> io::Result<Option<File>> {
        let file = OpenOptions::new().read(true).custom_flags(NO_LINK).open(self.path.join(name))?;
        Ok(Some(file).filter(|file| file.metadata().is_ok_and(|found| !found.is_symlink())))
    }

    /// Whose an open file of a private folder is: only administrators can have put it there.
    ///
    /// # Errors
    /// The system's.
    pub fn whose(file: &File) -> io::Result<Whose> {
        let found = file.metadata()?;
        Ok(if found.is_file() { Whose::Ours(found.len()) } else { Whose::NotOurs })
    }

    /// Removes a file; nothing where there is none.
    pub fn remove(&self, name: &str) {
        let _ = fs::remove_file(self.path.join(name));
    }

    /// Moves a file into another folder.
    ///
    /// # Errors
    /// The system's.
    pub fn move_into(&self, other: &Self, name: &str) -> io::Result<()> {
        fs::rename(self.path.join(name), other.path.join(name))
    }

    /// The names of everything in it.
    ///
    /// # Errors
    /// [`FolderProblem`]
    pub fn names(&self) -> Result<Vec<String>, FolderProblem> {
        let listing = fs::read_dir(&self.path).map_err(|error| FolderProblem::from_error(&error))?;
        let names = listing.map(|entry| entry.map(|entry| entry.file_name().to_string_lossy().into_owned()));
        names.collect::<io::Result<_>>().map_err(|error| FolderProblem::from_error(&error))
    }

    /// NTFS keeps names in a journal of its own, and takes no order for a folder.
    ///
    /// # Errors
    /// None.
    pub const fn sync(&self) -> io::Result<()> {
        Ok(())
    }
}
