//! Whether a program may be run with the rights of this user: never one that somebody else could have put there.
//!
//! Access lists are not looked at. A program is run where it lies directly in one of the folders that Windows, or Plesk's
//! installer, keeps for administrators, and that the registry names ([`places`](super::places)).

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

/// Whether this process has the rights of an administrator.
pub(crate) fn we_are_root() -> bool {
    elevated()
}

/// An administrator has a folder of the own like everybody, and no other.
pub(crate) const fn roots_home() -> Option<PathBuf> {
    None
}

/// The program behind `path`, links resolved, where only administrators could have put it there. This is the one to be run:
/// what leads to it may be exchanged after this look.
pub(crate) fn trusted(path: &Path) -> Result<PathBuf, Refusal> {
    let real = real(path)?;
    let directly_in = |folder: PathBuf| fs::canonicalize(folder).is_ok_and(|it| real.parent() == Some(&it));
    if places::trusted().into_iter().any(directly_in) {
        Ok(usual(real))
    } else {
        Err(Refusal::Elsewhere(usual(real)))
    }
}

/// `C:\...` for `\\?\C:\...`, which not every program understands about itself, where both name the same file.
fn usual(real: PathBuf) -> PathBuf {
    let short = real.to_str().and_then(|real| real.strip_prefix(r"\\?\")).map(PathBuf::from);
    short.filter(|short| fs::canonicalize(short).is_ok_and(|same| same == real)).unwrap_or(real)
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
