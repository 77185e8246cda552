//! One of Windows' own tools, asked for something that its own words do not matter for.

use std::ffi::OsStr;
use std::io::{self, ErrorKind, Read};
use std::os::windows::process::CommandExt;
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::channel;
use std::time::Duration;

use super::places;

/// `CREATE_NO_WINDOW`: it has no part in the console that is drawn on.
const NO_WINDOW: u32 = 0x0800_0000;

/// PowerShell takes seconds to start on a machine that is busy.
const DEADLINE: Duration = Duration::from_secs(60);

/// No list of thousands of processes is longer.
const LONGEST: u64 = 1024 * 1024;

/// What `program`, a path in System32, prints until it closes its output, within a minute. Of the caller's environment nothing is
/// passed on, and `variables` are added.
///
/// # Errors
/// The system's, `TimedOut`, and its exit status where that is not 0; in words, they begin with the program's name.
pub fn run(program: &str, args: &[&str], variables: &[(&str, &OsStr)]) -> io::Result<String> {
    let name = program.rsplit('\\').next().unwrap_or(program);
    answer(program, args, variables).map_err(|error| io::Error::new(error.kind(), format!("{name}: {error}")))
}

fn answer(program: &str, args: &[&str], variables: &[(&str, &OsStr)]) -> io::Result<String> {
    let windows = places::windows().ok_or(ErrorKind::NotFound)?;
    let system = windows.join("System32");
    let mut child = Command::new(system.join(program))
        .args(args)
        .env_clear()
        .env("SystemRoot", &windows)
        .env("PATH", &system)
        .envs(variables.iter().copied())
        .current_dir(&system)
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .creation_flags(NO_WINDOW)
        .spawn()?;
    let said = said(&mut child).inspect_err(|_| drop(child.kill()));
    let status = child.wait()?;
    let said = said?;
    if status.success() { Ok(said) } else { Err(io::Error::other(status.to_string())) }
}

fn said(child: &mut Child) -> io::Result<String> {
    let output = child.stdout.take().ok_or(ErrorKind::BrokenPipe)?;
    let (sender, heard) = channel();
    std::thread::Builder::new().name("tool".to_owned()).spawn(move || {
        let mut said = Vec::new();
        let read = output.take(LONGEST).read_to_end(&mut said);
        // In the code page of the console; what counts of it is ASCII.
        let _ = sender.send(read.map(|_| String::from_utf8_lossy(&said).into_owned()));
    })?;
    heard.recv_timeout(DEADLINE).unwrap_or_else(|_| Err(ErrorKind::TimedOut.into()))
}
