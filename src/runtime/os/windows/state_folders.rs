//! Where lock and journals belong: in a folder of `C:\ProgramData` that is for administrators alone. Nobody else repairs anything.

use std::path::{Path, PathBuf};

use super::places;
use super::user::is_root;
use crate::core::text::Text;
use crate::text;

/// Those of this user: the administrators', or none.
pub fn of_this_user() -> Vec<PathBuf> {
    if is_root() { of_root() } else { Vec::new() }
}

/// The administrators'.
pub fn of_root() -> Vec<PathBuf> {
    places::program_data().map(|folder| folder.join("otp-doctor")).into_iter().collect()
}

/// A server whose files lie under another folder is none of Windows': none.
pub const fn of_root_under(_root: &Path) -> Vec<PathBuf> {
    Vec::new()
}

/// Why the records in the folder `path` are not seen, and who can.
pub fn why_locked(path: &str) -> Text {
    text!("repair-folder-of-administrators", path = path)
}

/// Why the records in the folder `path` are not believed, and what to do about it.
pub fn why_unsafe(path: &str) -> Text {
    text!("repair-folder-unsafe-on-windows", path = path)
}
