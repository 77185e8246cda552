//! Runs other programs so that none of them can hang, flood, fool or outlive this one.

use std::io::{ErrorKind, Read};
use std::os::fd::AsFd;
use std::os::unix::process::{CommandExt, ExitStatusExt};
use std::path::Path;
use std::process::{Child, Command, ExitStatus, Stdio};
use std::time::{Duration, Instant};

use rustix::event::{PollFd, PollFlags, Timespec, poll};
use rustix::io::Errno;
use rustix::process::{Pid, Signal, WaitId, WaitIdOptions, kill_process_group, waitid};

use zeroize::Zeroizing;

use super::running::Watched;
use super::trust::trusted;
use crate::core::clean::{clean, clean_bytes};
use crate::ports::{CommandError, Commands, Finished, Invocation, SecretFinished};

/// How much of each channel is kept, in bytes. The rest is read and thrown away, so that the program goes on.
const KEPT: usize = 256 * 1024;

/// The same where a secret is expected. An entry has a few hundred bytes.
const KEPT_OF_SECRET: usize = 16 * 1024;

/// Where children look for programs. Never the caller's own, which may name folders that others can write to.
const PATH: &str = "/usr/sbin:/usr/bin:/sbin:/bin";

/// How long a program that has ended is listened to while something it left behind still holds its output.
const AFTERMATH: Duration = Duration::from_millis(300);

/// The status of a program that has ended nobody knows how.
const UNKNOWN_STATUS: i32 = -1;

/// How often it is looked whether the program has ended; its output wakes us at once.
const LOOK_AGAIN: Duration = Duration::from_millis(20);

/// Runs programs of this machine.
///
/// Where a program has ended but something it started in the background still holds its output, the exit status
/// counts after a moment. That background process is then ended, too, unless the command was to change
/// something: it may be a service that was just started.
#[derive(Clone, Copy, Debug, Default)]
pub struct Processes;

impl Commands for Processes {
    fn run(&self, invocation: &Invocation) -> Result<Finished, CommandError> {
        let gathered = gather(invocation, Keep::Plenty)?;
        let (stdout, stderr) = (clean_bytes(&gathered.out), clean_bytes(&gathered.err));
        match gathered.status {
            Some(status) => Ok(Finished { status, stdout, stderr }),
            None => Err(timed_out(invocation, format!("{stdout}{stderr}"))),
        }
    }

    fn run_for_secret(&self, invocation: &Invocation) -> Result<SecretFinished, CommandError> {
        let gathered = gather(invocation, Keep::Secret)?;
        let status = gathered.status.ok_or_else(|| timed_out(invocation, String::new()))?;
        Ok(SecretFinished { status, stdout: clean_secret(&gathered.out) })
    }
}

/// How much of each channel is kept, and how.
#[derive(Clone, Copy)]
enum Keep {
    /// Up to [`KEPT`], in a buffer that grows.
    Plenty,
    /// Up to [`KEPT_OF_SECRET`], in a buffer that never moves, so that wiping it wipes every copy.
    Secret,
}

/// What a program printed, and its exit status; none where it was ended at its deadline.
struct Gathered {
    status: Option<i32>,
    out: Zeroizing<Vec<u8>>,
    err: Zeroizing<Vec<u8>>,
}

fn gather(invocation: &Invocation, keep: Keep) -> Result<Gathered, CommandError> {
    let started = Instant::now();
    let mut watched = (!invocation.changes).then(Watched::starting);
    let mut child = spawn(invocation, started)?;
    if let Some(watched) = &mut watched {
        watched.started(pid(&child));
    }
    let (Some(out), Some(err)) = (child.stdout.take(), child.stderr.take()) else {
        drop(watched);
        end(child);
        return Err(failed(invocation, &ErrorKind::BrokenPipe.into()));
    };
    let mut out = Channel::new(out, keep);
    let mut err = Channel::new(err, keep);
    let ended = listen(&child, &mut out, &mut err, invocation.deadline, started);
    match ended {
        Ended::Completely => {}
        Ended::LeavingOthers if invocation.changes => {}
        Ended::LeavingOthers => kill_group(&child),
        Ended::ByDeadline => {
            kill_group(&child);
            out.drain();
            err.drain();
            drop(watched);
            end(child);
            return Ok(Gathered { status: None, out: out.kept, err: err.kept });
        }
    }
    drop(watched);
    // It was started: an error would say that it was not.
    let status = child.wait().map_or(UNKNOWN_STATUS, plain_status);
    Ok(Gathered { status: Some(status), out: out.kept, err: err.kept })
}

fn timed_out(invocation: &Invocation, output: String) -> CommandError {
    CommandError::TimedOut { program: invocation.program.clone(), deadline: invocation.deadline, output }
}

/// The same as [`clean_bytes`], without a copy that is not wiped.
fn clean_secret(bytes: &[u8]) -> Zeroizing<String> {
    // Each byte that is not UTF-8 becomes the three bytes of U+FFFD at most, so this never moves either.
    let mut text = Zeroizing::new(String::with_capacity(bytes.len() * 3));
    for chunk in bytes.utf8_chunks() {
        text.push_str(chunk.valid());
        if !chunk.invalid().is_empty() {
            text.push(char::REPLACEMENT_CHARACTER);
        }
    }
    // It makes room for the whole at once, and what it leaves is never longer.
    Zeroizing::new(clean(&text))
}

/// Why the listening ended.
enum Ended {
    /// The program and whatever held its output are gone.
    Completely,
    /// The program has ended, but something that it started still holds its output.
    LeavingOthers,
    /// It still runs.
    ByDeadline,
}

fn spawn(invocation: &Invocation, started: Instant) -> Result<Child, CommandError> {
    let program = Path::new(&invocation.program);
    if !program.is_absolute() {
        return Err(CommandError::NotAbsolute(invocation.program.clone()));
    }
    loop {
        // Each time, and last of all: what was looked at a while ago proves nothing about now. Where only root and this
        // user can change any step to the file, it stays what it is until it is started.
        if let Err(refusal) = trusted(program)
            && let Some(path) = refusal.open_to_others()
        {
            let (program, path) = (invocation.program.clone(), clean(&path.to_string_lossy()));
            return Err(CommandError::NotTrusted { program, path });
        }
        let spawned = Command::new(program)
            .args(&invocation.args)
            .env_clear()
            .env("LC_ALL", "C")
            .env("PATH", PATH)
            .current_dir("/")
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .process_group(0)
            .spawn();
        match spawned {
            Ok(child) => return Ok(child),
            // Somebody is just writing the file, a package upgrade for example.
            Err(error)
                if error.kind() == ErrorKind::ExecutableFileBusy
                    && started.elapsed() < invocation.deadline =>
            {
                std::thread::sleep(LOOK_AGAIN);
            }
            Err(error) => return Err(why_not_started(invocation, program, &error)),
        }
    }
}

fn why_not_started(invocation: &Invocation, program: &Path, error: &std::io::Error) -> CommandError {
    match error.kind() {
        // The same error stands for a script whose interpreter is missing.
        ErrorKind::NotFound if program.exists() => CommandError::NoInterpreter(invocation.program.clone()),
        ErrorKind::NotFound | ErrorKind::NotADirectory => CommandError::Missing(invocation.program.clone()),
        ErrorKind::PermissionDenied => CommandError::NotPermitted(invocation.program.clone()),
        _ if is_want_of_room(error) => {
            CommandError::NoRoom { program: invocation.program.clone(), reason: error.to_string() }
        }
        _ => failed(invocation, error),
    }
}

/// Whether a limit of this process (ulimit) or of the system was met, and nothing is wrong with the program.
fn is_want_of_room(error: &std::io::Error) -> bool {
    let limits = [Errno::MFILE, Errno::NFILE, Errno::AGAIN, Errno::NOMEM];
    error.raw_os_error().is_some_and(|number| limits.iter().any(|limit| limit.raw_os_error() == number))
}

fn failed(invocation: &Invocation, error: &std::io::Error) -> CommandError {
    CommandError::Failed { program: invocation.program.clone(), reason: error.to_string() }
}

/// Reads both channels until the program has ended and its output is at its end, or time is up.
fn listen(
    child: &Child,
    out: &mut Channel<impl Read + AsFd>,
    err: &mut Channel<impl Read + AsFd>,
    deadline: Duration,
    started: Instant,
) -> Ended {
    let mut exited_at: Option<Instant> = None;
    loop {
        // Looked at before the channels are drained: what it printed before its end is then surely read.
        if exited_at.is_none() && has_exited(child) {
            exited_at = Some(Instant::now());
        }
        let more = out.drain() | err.drain();
        if let Some(exited) = exited_at {
            if out.closed() && err.closed() {
                return Ended::Completely;
            }
            if exited.elapsed() >= AFTERMATH {
                return Ended::LeavingOthers;
            }
        }
        let elapsed = started.elapsed();
        if elapsed >= deadline {
            return if exited_at.is_some() { Ended::LeavingOthers } else { Ended::ByDeadline };
        }
        if !more {
            wait_for_output(out, err, LOOK_AGAIN.min(deadline.saturating_sub(elapsed)));
        }
    }
}

fn wait_for_output(out: &Channel<impl Read + AsFd>, err: &Channel<impl Read + AsFd>, limit: Duration) {
    let mut awaited: Vec<PollFd<'_>> = Vec::with_capacity(2);
    if let Some(pipe) = &out.pipe {
        awaited.push(PollFd::new(pipe, PollFlags::IN));
    }
    if let Some(pipe) = &err.pipe {
        awaited.push(PollFd::new(pipe, PollFlags::IN));
    }
    // With both closed the end is near: look for it in short steps.
    let limit = if awaited.is_empty() { limit.min(Duration::from_millis(1)) } else { limit };
    let timeout = Timespec { tv_sec: 0, tv_nsec: limit.subsec_nanos().into() };
    if poll(&mut awaited, Some(&timeout)).is_err() {
        // Interrupted by a signal, or out of memory: the next turn tries again, but not in a hot loop.
        std::thread::sleep(Duration::from_millis(1));
    }
}

/// Whether the program has ended; it is not reaped, so that its process group keeps its number until it is.
fn has_exited(child: &Child) -> bool {
    let Some(pid) = pid(child) else { return true };
    let options = WaitIdOptions::EXITED | WaitIdOptions::NOHANG | WaitIdOptions::NOWAIT;
    loop {
        match waitid(WaitId::Pid(pid), options) {
            Ok(status) => return status.is_some(),
            Err(rustix::io::Errno::INTR) => {}
            Err(_) => return true,
        }
    }
}

fn kill_group(child: &Child) {
    if let Some(pid) = pid(child) {
        // It fails only when nobody is left.
        let _ = kill_process_group(pid, Signal::KILL);
    }
}

/// Reaps a killed child. One that hangs in the kernel (a dead network share) is left to a thread of its own.
fn end(mut child: Child) {
    kill_group(&child);
    let killed = Instant::now();
    while killed.elapsed() < Duration::from_millis(500) {
        match child.try_wait() {
            Ok(None) => std::thread::sleep(Duration::from_millis(1)),
            Ok(Some(_)) | Err(_) => return,
        }
    }
    let _ = std::thread::Builder::new().name("reaper".to_owned()).spawn(move || child.wait());
}

fn pid(child: &Child) -> Option<Pid> {
    i32::try_from(child.id()).ok().and_then(Pid::from_raw)
}

/// As a shell counts: the status, or 128 + the signal's number.
fn plain_status(status: ExitStatus) -> i32 {
    status.code().or_else(|| status.signal().map(|signal| 128 + signal)).unwrap_or(UNKNOWN_STATUS)
}

/// One output channel of a child, read without waiting.
struct Channel<R> {
    pipe: Option<R>,
    kept: Zeroizing<Vec<u8>>,
    most: usize,
}

impl<R: Read + AsFd> Channel<R> {
    fn new(pipe: R, keep: Keep) -> Self {
        // Were it refused, a read could wait; the pipe is then better not read at all.
        let pipe = rustix::io::ioctl_fionbio(&pipe, true).is_ok().then_some(pipe);
        let (most, kept) = match keep {
            Keep::Plenty => (KEPT, Vec::new()),
            Keep::Secret => (KEPT_OF_SECRET, Vec::with_capacity(KEPT_OF_SECRET)),
        };
        Self { pipe, kept: Zeroizing::new(kept), most }
    }

    const fn closed(&self) -> bool {
        self.pipe.is_none()
    }

    /// Reads what is there, at most so much that an endless writer cannot hold us; true when there may be more.
    fn drain(&mut self) -> bool {
        let mut chunk = Zeroizing::new([0; 16 * 1024]);
        for _ in 0..16 {
            let Some(pipe) = &mut self.pipe else { return false };
            match pipe.read(&mut *chunk) {
                Ok(0) => self.pipe = None,
                Ok(length) => {
                    let room = self.most.saturating_sub(self.kept.len());
                    self.kept.extend(chunk.iter().take(length.min(room)));
                }
                Err(error) if error.kind() == ErrorKind::WouldBlock => return false,
                Err(error) if error.kind() == ErrorKind::Interrupted => {}
                Err(_) => self.pipe = None,
            }
        }
        true
    }
}

#[cfg(test)]
#[path = "process_tests.rs"]
mod tests;
