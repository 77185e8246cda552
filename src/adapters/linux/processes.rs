//! What runs on this machine, from `/proc` (proc(5)).

use std::fs;
use std::io;
use std::path::PathBuf;

use crate::adapters::plain_file;
use crate::adapters::tools::Tools;

/// The kernel keeps 15 characters of a name.
const LONGEST_NAME: u64 = 64;

/// One process.
pub(super) struct Process {
    /// Its name, which the kernel cuts after 15 characters.
    pub name: String,
    /// Its folder in `/proc`.
    pub folder: PathBuf,
}

/// Every process that can be seen from here; those that end meanwhile are left out.
pub(super) fn processes(tools: &Tools) -> io::Result<Vec<Process>> {
    let entries = fs::read_dir(tools.file("/proc"))?;
    Ok(entries
        .flatten()
        .filter(|entry| entry.file_name().to_string_lossy().chars().all(|c| c.is_ascii_digit()))
        .filter_map(|entry| {
            let folder = entry.path();
            let name = plain_file::beginning(&folder.join("comm"), LONGEST_NAME).ok()?;
            Some(Process { name: String::from_utf8_lossy(&name).trim().to_owned(), folder })
        })
        .collect())
}
