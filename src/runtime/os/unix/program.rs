//! This program's own process and file, and which file another program is.

use std::io;
use std::os::unix::fs::MetadataExt;
use std::path::PathBuf;
use std::process::{Child, Command};

/// The program that runs, whatever has become of its file: proc_pid_exe(5).
pub const RUNNING: &str = "/proc/self/exe";

/// The same as a path that can be started.
pub fn running() -> PathBuf {
    RUNNING.into()
}

/// Which file `path` is, links followed: device and inode.
pub fn identity(path: &str) -> Option<(u64, u64)> {
    let file = std::fs::metadata(path).ok()?;
    Some((file.dev(), file.ino()))
}

/// Starts a process that is to outlive this one's terminal, which it leaves by itself ([`leave_terminal`]).
///
/// # Errors
/// The system's.
pub fn start_apart(command: &mut Command) -> io::Result<Child> {
    command.current_dir("/").spawn()
}

/// Leaves the terminal for a session of its own; its number. None where this process leads a group already, as under a
/// service manager: then no terminal has it.
pub fn leave_terminal() -> Option<i32> {
    rustix::process::setsid().ok().map(|own| own.as_raw_nonzero().get())
}
