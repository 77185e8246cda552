//! The programs that were started only to look at something: none of them may outlive this one.

use std::collections::BTreeSet;
use std::process::{Command, Stdio};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use super::environment;
use super::places::system_program;
use super::trust::trusted;

/// How long ending a process may take.
const LONGEST: Duration = Duration::from_secs(2);

/// How often it is looked whether that is done.
const LOOK_AGAIN: Duration = Duration::from_millis(10);

struct Running {
    processes: BTreeSet<u32>,
    over: bool,
}

static RUNNING: Mutex<Running> = Mutex::new(Running { processes: BTreeSet::new(), over: false });

fn running() -> MutexGuard<'static, Running> {
    // Nothing in here can panic half way.
    RUNNING.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Stands for a program that runs, as long as its process is held: only so long does its number belong to it. Once [`end_all`]
/// has begun nobody gets to see what became of it: that would be read as an answer of the server.
pub(super) struct Watched(u32);

impl Watched {
    /// It runs under this number.
    pub fn started(process: u32) -> Self {
        let mut running = running();
        running.processes.insert(process);
        let over = running.over;
        drop(running);
        if over {
            end(process);
        }
        Self(process)
    }
}

impl Drop for Watched {
    fn drop(&mut self) {
        let mut running = running();
        running.processes.remove(&self.0);
        let over = running.over;
        drop(running);
        if over {
            loop {
                std::thread::park();
            }
        }
    }
}

/// Ends a process with all that it started (taskkill /T): Windows has no groups of processes that could be ended as one. The
/// process has to be held by its caller, or its number may be somebody else's. A taskkill that hangs itself is ended, too.
pub(super) fn end(process: u32) {
    let Some(Ok(taskkill)) = system_program("taskkill.exe").map(|path| trusted(&path)) else { return };
    let mut command = Command::new(taskkill);
    environment::replace(&mut command);
    command.args(["/T", "/F", "/PID", &process.to_string()]);
    let silent = command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    let Ok(mut taskkill) = silent.spawn() else { return };
    let began = Instant::now();
    while matches!(taskkill.try_wait(), Ok(None)) {
        if began.elapsed() >= LONGEST {
            let _ = taskkill.kill();
            return;
        }
        std::thread::sleep(LOOK_AGAIN);
    }
}

/// Ends every program that was started only to look, because this one is about to end.
pub(crate) fn end_all() {
    let mut running = running();
    running.over = true;
    let processes = running.processes.clone();
    drop(running);
    processes.into_iter().for_each(end);
}
