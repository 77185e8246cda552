//! Who may read a file.

use std::fs::File;
use std::io;
use std::os::unix::fs::PermissionsExt;

use rustix::fs::Mode;

use crate::runtime::os::opening::Readers;

/// Says who may read an open file: its name may be another file's by now.
///
/// # Errors
/// The system's.
pub fn let_read(file: &File, who: Readers) -> io::Result<()> {
    let owner = Mode::RUSR | Mode::WUSR;
    let mode = match who {
        Readers::Owner => owner,
        Readers::All => owner | Mode::RGRP | Mode::ROTH,
    };
    Ok(rustix::fs::fchmod(file, mode)?)
}

/// Whether others than its owner may read what stands in an open file. Pipes such as `<(...)` belong to the user who made them.
pub fn others_can_read(file: &File) -> bool {
    file.metadata().is_ok_and(|about| about.is_file() && about.permissions().mode() & 0o044 != 0)
}
