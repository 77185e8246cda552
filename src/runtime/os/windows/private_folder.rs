//! A folder for its owner alone. There is none on Windows yet: nobody may take one for private whose access list was not made
//! administrators-only before anything was written, so each is refused, and with it lock, journal and repair.

use std::fs::File;
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

use crate::runtime::os::opening::{Opening, Whose};
use crate::runtime::os::problems::FolderProblem;

/// One open folder; there is never one.
#[derive(Debug)]
pub struct PrivateFolder {
    /// Where it is, for messages.
    pub path: PathBuf,
}

impl FolderProblem {
    /// In the system's words.
    pub fn reason(&self) -> String {
        match self {
            Self::Absent => io::Error::from(ErrorKind::NotFound).to_string(),
            Self::Locked | Self::Unsafe => io::Error::from(ErrorKind::PermissionDenied).to_string(),
            Self::Failed(reason) => reason.clone(),
        }
    }
}

fn unsupported() -> io::Error {
    ErrorKind::Unsupported.into()
}

impl PrivateFolder {
    /// Refused.
    ///
    /// # Errors
    /// Always.
    pub fn make(_path: &Path) -> Result<Self, FolderProblem> {
        Err(FolderProblem::Failed(unsupported().to_string()))
    }

    /// Nothing is ever there.
    ///
    /// # Errors
    /// Always.
    pub const fn open(_path: &Path) -> Result<Self, FolderProblem> {
        Err(FolderProblem::Absent)
    }

    /// Nothing is ever there.
    ///
    /// # Errors
    /// Always.
    pub const fn inner(&self, _name: &str) -> Result<Self, FolderProblem> {
        Err(FolderProblem::Absent)
    }

    /// Refused.
    ///
    /// # Errors
    /// Always.
    pub fn make_inner(&self, _name: &str) -> io::Result<()> {
        Err(unsupported())
    }

    /// Refused.
    ///
    /// # Errors
    /// Always.
    pub fn open_to_write(&self, _name: &str, _how: Opening) -> io::Result<File> {
        Err(unsupported())
    }

    /// Nothing is ever there.
    ///
    /// # Errors
    /// Always.
    pub fn open_to_read(&self, _name: &str) -> io::Result<Option<File>> {
        Err(ErrorKind::NotFound.into())
    }

    /// Nobody's that is believed.
    ///
    /// # Errors
    /// None.
    pub const fn whose(_file: &File) -> io::Result<Whose> {
        Ok(Whose::NotOurs)
    }

    /// Nothing is ever there.
    pub const fn remove(&self, _name: &str) {}

    /// Refused.
    ///
    /// # Errors
    /// Always.
    pub fn move_into(&self, _other: &Self, _name: &str) -> io::Result<()> {
        Err(unsupported())
    }

    /// None.
    ///
    /// # Errors
    /// None.
    pub const fn names(&self) -> Result<Vec<String>, FolderProblem> {
        Ok(Vec::new())
    }

    /// Nothing is ever written.
    ///
    /// # Errors
    /// None.
    pub const fn sync(&self) -> io::Result<()> {
        Ok(())
    }
}
