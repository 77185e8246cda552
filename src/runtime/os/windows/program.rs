//! This program's own process and file, and which file another program is.

use std::path::PathBuf;

use winapi_util::Handle;
use winapi_util::file::information;

/// Whether a repair is started as a process of its own that outlives the terminal. The job of a session ends with it, and all
/// that is in it; and the monotonic clock begins with each process, so no other could go by what was measured here.
pub const DETACHES: bool = false;

/// The file of the program that runs. Windows keeps it from being exchanged for as long as it runs.
pub fn running() -> PathBuf {
    std::env::current_exe().unwrap_or_default()
}

/// Which file `path` is, links followed: its volume and its index there (GetFileInformationByHandle).
pub fn identity(path: &str) -> Option<(u64, u64)> {
    let about = information(Handle::from_path(path).ok()?).ok()?;
    Some((about.volume_serial_number(), about.file_index()))
}

/// A process of its own is not kept from its console here, and there is no number that its commands share.
pub const fn leave_terminal() -> Option<i32> {
    None
}
