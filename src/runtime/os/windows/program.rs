//! This program's own process and file, and which file another program is.

use std::io::{self, ErrorKind};
use std::os::windows::process::CommandExt;
use std::path::PathBuf;
use std::process::{Child, Command};

use winapi_util::Handle;
use winapi_util::file::information;

use super::places;

/// `DETACHED_PROCESS` and `CREATE_NEW_PROCESS_GROUP`: it has no part in this console, so nobody tells it when that is closed.
const WITHOUT_CONSOLE: u32 = 0x0000_0008 | 0x0000_0200;

/// `CREATE_BREAKAWAY_FROM_JOB`: it does not end with the session's job, where that lets anybody out.
const OUT_OF_THE_JOB: u32 = 0x0100_0000;

/// The file of the program that runs. Windows keeps it from being exchanged for as long as it runs.
pub fn running() -> PathBuf {
    std::env::current_exe().unwrap_or_default()
}

/// Which file `path` is, links followed: its volume and its index there (GetFileInformationByHandle).
pub fn identity(path: &str) -> Option<(u64, u64)> {
    let about = information(Handle::from_path(path).ok()?).ok()?;
    Some((about.volume_serial_number(), about.file_index()))
}

/// Starts a process that is to outlive this console, and the job of this session where that allows it. In a job that does not
/// it ends with the session: then the task of [`rescue`](super::rescue) is what is left.
///
/// # Errors
/// The system's.
pub fn start_apart(command: &mut Command) -> io::Result<Child> {
    // As long as it runs nobody can remove the folder that it is in.
    if let Some(windows) = places::windows() {
        command.current_dir(windows);
    }
    match command.creation_flags(WITHOUT_CONSOLE | OUT_OF_THE_JOB).spawn() {
        Err(error) if error.kind() == ErrorKind::PermissionDenied => {
            command.creation_flags(WITHOUT_CONSOLE).spawn()
        }
        started => started,
    }
}

/// It was started without a console ([`start_apart`]), and there is no number that its commands share.
pub const fn leave_terminal() -> Option<i32> {
    None
}
