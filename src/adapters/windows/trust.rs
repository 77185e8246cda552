//! Whether a program may be run with the rights of this user: never one that somebody else could have put there.
//!
//! Access lists are not looked at. A program is run where it lies in a folder that Windows, or Plesk's installer, keeps for
//! administrators, and that the registry names ([`places`](super::places)).

use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use super::places;
use super::rights::elevated;

/// Why a program is not run.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Refusal {
    /// It is not there.
    Missing,
    /// This user may not look.
    NoRights(PathBuf),
    /// It lies where others may have put it.
    Elsewhere(PathBuf),
}

impl Refusal {
    /// What others may change; none where that is not the reason.
    pub fn open_to_others(&self) -> Option<&Path> {
        match self {
            Self::Elsewhere(path) => Some(path),
            Self::Missing | Self::NoRights(_) => None,
        }
    }
}

/// Whether this process has the rights of an administrator.
pub(crate) fn we_are_root() -> bool {
    elevated()
}

/// An administrator has a folder of the own like everybody, and no other.
pub(crate) const fn roots_home() -> Option<PathBuf> {
    None
}

/// The program behind `path`, links resolved, where only administrators could have put it there.
pub(crate) fn trusted(path: &Path) -> Result<PathBuf, Refusal> {
    let real = real(path)?;
    let inside = |folder: PathBuf| fs::canonicalize(folder).is_ok_and(|folder| real.starts_with(folder));
    if places::trusted().into_iter().any(inside) { Ok(real) } else { Err(Refusal::Elsewhere(real)) }
}

/// The file of this very program. It is this user who has started it, wherever it lies.
pub(crate) fn own_program() -> Option<PathBuf> {
    std::env::current_exe().ok()
}

fn real(path: &Path) -> Result<PathBuf, Refusal> {
    fs::canonicalize(path).map_err(|error| match error.kind() {
        ErrorKind::PermissionDenied => Refusal::NoRights(path.to_owned()),
        _ => Refusal::Missing,
    })
}
