//! Why a folder is not used, whatever the system.

use std::io;
use std::path::PathBuf;

/// Why a folder is not written into.
#[derive(Debug)]
pub struct NotOpened {
    /// The folder on the way that others can change, where this user is root: they could lead the file elsewhere.
    pub shared: Option<PathBuf>,
    /// The system's reason.
    pub error: io::Error,
}

impl From<io::Error> for NotOpened {
    fn from(error: io::Error) -> Self {
        Self { shared: None, error }
    }
}

/// Why a folder that has to be private is not used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FolderProblem {
    /// It is not there.
    Absent,
    /// This user may not look into it, or it is root's and this user is not.
    Locked,
    /// A file is in its place.
    NoFolder,
    /// It is a link, belongs to somebody else, or others may write into it.
    Unsafe,
    /// Anything else that the system said.
    Failed(String),
}
