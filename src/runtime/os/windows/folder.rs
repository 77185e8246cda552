//! The folder that a file is to be written into, by its path. Who else may write there is in its access list, which is not
//! looked at; what is written is a new file in the person's own folder or at the path that was asked for, and never goes through
//! a link.

use std::ffi::{OsStr, OsString};
use std::fs::{File, OpenOptions};
use std::io::{self, ErrorKind};
use std::os::windows::fs::OpenOptionsExt;
use std::path::{Path, PathBuf};

use super::named_file::names_a_device;
use crate::runtime::os::opening::Kind;
use crate::runtime::os::problems::NotOpened;

/// `FILE_FLAG_OPEN_REPARSE_POINT`: a link is opened itself, and what it leads to is not.
const NO_LINK: u32 = 0x0020_0000;

/// A folder that is there.
#[derive(Debug)]
pub struct Folder(PathBuf);

impl Folder {
    /// What stands under `name`, none where nothing does.
    ///
    /// # Errors
    /// The system's.
    pub fn kind(&self, name: &OsStr) -> io::Result<Option<Kind>> {
        let path = self.0.join(name);
        if names_a_device(&path) {
            return Ok(Some(Kind::Other));
        }
        match std::fs::symlink_metadata(path) {
            Ok(there) if there.is_symlink() => Ok(Some(Kind::Link)),
            Ok(there) if there.is_file() => Ok(Some(Kind::File)),
            Ok(_) => Ok(Some(Kind::Other)),
            Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
            Err(error) => Err(error),
        }
    }

    /// Makes a new file, with the access list that new files have there.
    ///
    /// # Errors
    /// The system's, among them that something of that name is there.
    pub fn make_file(&self, name: &OsStr) -> io::Result<File> {
        OpenOptions::new().write(true).create_new(true).custom_flags(NO_LINK).open(self.0.join(name))
    }

    /// Puts `name` into the place of `to`, in one step.
    ///
    /// # Errors
    /// The system's.
    pub fn rename(&self, name: &OsStr, to: &OsStr) -> io::Result<()> {
        std::fs::rename(self.0.join(name), self.0.join(to))
    }

    /// Removes a file; nothing where there is none.
    pub fn remove(&self, name: &OsStr) {
        let _ = std::fs::remove_file(self.0.join(name));
    }

    /// The names in it, as far as they can be listed.
    pub fn names(&self) -> Vec<OsString> {
        let listing = std::fs::read_dir(&self.0).into_iter().flatten();
        listing.flatten().map(|entry| entry.file_name()).collect()
    }

    /// Opens a plain file, never a link. Whose it is is not looked at.
    pub fn open_own(&self, name: &OsStr) -> Option<File> {
        let file = OpenOptions::new().read(true).custom_flags(NO_LINK).open(self.0.join(name)).ok()?;
        file.metadata().ok().filter(std::fs::Metadata::is_file).map(|_| file)
    }
}

/// Opens the folder at `path`, and makes it where it is missing and `make` is wanted.
///
/// # Errors
/// The system's.
pub fn open(path: &Path, make: bool) -> Result<Folder, NotOpened> {
    if names_a_device(path) {
        return Err(io::Error::from(ErrorKind::NotADirectory).into());
    }
    if make {
        std::fs::create_dir_all(path)?;
    }
    if std::fs::metadata(path)?.is_dir() {
        return Ok(Folder(path.to_owned()));
    }
    Err(io::Error::from(ErrorKind::NotADirectory).into())
}
