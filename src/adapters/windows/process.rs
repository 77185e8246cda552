//! Runs other programs so that none of them can hang, flood or fool this one.
//!
//! Unlike elsewhere a program that has ended may have left others behind that hold its output: they are not ended with it, only
//! no longer listened to.

use std::io::{ErrorKind, Read};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{Receiver, channel};
use std::time::{Duration, Instant};

use zeroize::Zeroizing;

use super::environment;
use super::running::{Watched, end};
use super::trust::{Refusal, trusted};
use crate::core::clean::clean;
use crate::core::windows::clean_lines;
use crate::ports::{CommandError, Commands, Finished, Invocation};

/// How much of each channel is kept, in bytes. The rest is read and thrown away, so that the program goes on.
const KEPT: usize = 256 * 1024;

/// How long a program that has ended is listened to while something it left behind still holds its output.
const AFTERMATH: Duration = Duration::from_millis(300);

/// The status of a program that has ended nobody knows how.
const UNKNOWN_STATUS: i32 = -1;

/// How often it is looked whether the program has ended.
const LOOK_AGAIN: Duration = Duration::from_millis(10);

/// Runs programs of this machine.
///
/// A secret is not asked for: what a program prints goes through a thread whose buffers are not wiped.
#[derive(Clone, Copy, Debug, Default)]
pub struct Processes;

impl Commands for Processes {
    fn run(&self, invocation: &Invocation) -> Result<Finished, CommandError> {
        let began = Instant::now();
        let mut child = spawn(invocation)?;
        let watched = (!invocation.changes).then(|| Watched::started(child.id()));
        let (out, err) = match (child.stdout.take(), child.stderr.take()) {
            (Some(out), Some(err)) => (listen(out), listen(err)),
            _ => (None, None),
        };
        let (Some(out), Some(err)) = (out, err) else {
            end(child.id());
            drop(watched);
            return Err(failed(invocation, &ErrorKind::BrokenPipe.into()));
        };
        let status = wait(&mut child, invocation.deadline.saturating_sub(began.elapsed()));
        if status.is_none() {
            end(child.id());
            let _ = child.kill();
        }
        // Not as long as it comes: what is left of it may go on printing for ever.
        let until = Instant::now() + AFTERMATH;
        let (stdout, stderr) = (clean_lines(&said(&out, until)), clean_lines(&said(&err, until)));
        drop(watched);
        match status {
            Some(status) => Ok(Finished { status, stdout, stderr }),
            None => Err(CommandError::TimedOut {
                program: invocation.program.clone(),
                deadline: invocation.deadline,
                output: format!("{stdout}{stderr}"),
            }),
        }
    }
}

fn spawn(invocation: &Invocation) -> Result<Child, CommandError> {
    let program = Path::new(&invocation.program);
    if !program.is_absolute() {
        return Err(CommandError::NotAbsolute(invocation.program.clone()));
    }
    // Last of all: what was looked at a while ago proves nothing about now.
    let real = trusted(program).map_err(|refusal| match refusal {
        Refusal::Missing => CommandError::Missing(invocation.program.clone()),
        Refusal::NoRights(_) => CommandError::NotPermitted(invocation.program.clone()),
        Refusal::Elsewhere(path) => CommandError::NotTrusted {
            program: invocation.program.clone(),
            path: clean(&path.to_string_lossy()),
        },
    })?;
    let mut command = Command::new(real);
    environment::replace(&mut command);
    command.args(&invocation.args);
    let spawned = command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn();
    spawned.map_err(|error| match error.kind() {
        ErrorKind::NotFound | ErrorKind::NotADirectory => CommandError::Missing(invocation.program.clone()),
        ErrorKind::PermissionDenied => CommandError::NotPermitted(invocation.program.clone()),
        _ => failed(invocation, &error),
    })
}

fn failed(invocation: &Invocation, error: &std::io::Error) -> CommandError {
    CommandError::Failed { program: invocation.program.clone(), reason: error.to_string() }
}

/// The exit status; none where it still runs when the time is up.
fn wait(child: &mut Child, longest: Duration) -> Option<i32> {
    let began = Instant::now();
    loop {
        match child.try_wait() {
            Ok(Some(status)) => return Some(status.code().unwrap_or(UNKNOWN_STATUS)),
            Ok(None) if began.elapsed() >= longest => return None,
            Ok(None) => std::thread::sleep(LOOK_AGAIN),
            Err(_) => return Some(UNKNOWN_STATUS),
        }
    }
}

/// Hears what comes out of `pipe`, on a thread of its own: a pipe cannot be asked here whether there is something in it. None
/// where there is no room for another thread.
fn listen(mut pipe: impl Read + Send + 'static) -> Option<Receiver<Vec<u8>>> {
    let (sender, heard) = channel();
    std::thread::Builder::new()
        .name("output".to_owned())
        .spawn(move || {
            let (mut chunk, mut kept) = (Zeroizing::new([0; 16 * 1024]), 0);
            loop {
                match pipe.read(&mut *chunk) {
                    Ok(0) => return,
                    Ok(length) => {
                        let wanted = length.min(KEPT - kept);
                        kept += wanted;
                        if wanted > 0 {
                            let _ = sender.send(chunk.get(..wanted).unwrap_or_default().to_vec());
                        }
                    }
                    Err(error) if error.kind() == ErrorKind::Interrupted => {}
                    Err(_) => return,
                }
            }
        })
        .ok()?;
    Some(heard)
}

/// What was heard until the pipe was closed, or the time was up.
fn said(heard: &Receiver<Vec<u8>>, until: Instant) -> Vec<u8> {
    let mut said = Vec::new();
    while let Ok(more) = heard.recv_timeout(until.saturating_duration_since(Instant::now())) {
        said.extend(more);
    }
    said
}
