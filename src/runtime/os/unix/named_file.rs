//! Files that a person has named, opened for reading.

use std::fs::{self, File};
use std::io::{self, ErrorKind};
use std::path::Path;

/// Opens `path` where it is no folder. A pipe is welcome: a shell names one for `<(pass show entry)`.
///
/// # Errors
/// The system's, and [`ErrorKind::IsADirectory`].
pub fn open(path: &Path) -> io::Result<File> {
    let file = File::open(path)?;
    if file.metadata()?.is_dir() { Err(ErrorKind::IsADirectory.into()) } else { Ok(file) }
}

/// Returns where `path` is a plain file or a link to one.
///
/// # Errors
/// The system's, [`ErrorKind::IsADirectory`] for a folder, and [`ErrorKind::InvalidInput`] for anything else.
pub fn must_be_plain(path: &Path) -> io::Result<()> {
    match fs::metadata(path)? {
        found if found.is_file() => Ok(()),
        found if found.is_dir() => Err(ErrorKind::IsADirectory.into()),
        _ => Err(ErrorKind::InvalidInput.into()),
    }
}
