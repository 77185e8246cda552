//! The programs that were started only to look at something: none of them may outlive this one.

use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use rustix::process::{Pid, Signal, kill_process_group};

/// How long [`end_all`] waits for a program that is just being started. Starting takes a moment; only a dead network
/// share makes it longer.
const STARTING: Duration = Duration::from_millis(100);

struct Running {
    groups: Vec<Pid>,
    starting: usize,
    over: bool,
}

static RUNNING: Mutex<Running> = Mutex::new(Running { groups: Vec::new(), starting: 0, over: false });

fn running() -> MutexGuard<'static, Running> {
    // Nothing in here can panic half way.
    RUNNING.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Stands for a program from before it is started until just before it is reaped: only so long does the number of its
/// process group belong to it.
pub(super) struct Watched {
    group: Option<Pid>,
}

impl Watched {
    /// Before the program is started.
    pub fn starting() -> Self {
        running().starting += 1;
        Self { group: None }
    }

    /// It runs, in this process group.
    pub fn started(&mut self, group: Option<Pid>) {
        let mut running = running();
        running.starting = running.starting.saturating_sub(usize::from(self.group.is_none()));
        let Some(group) = group else { return };
        self.group = Some(group);
        running.groups.push(group);
        if running.over {
            let _ = kill_process_group(group, Signal::KILL);
        }
    }
}

impl Drop for Watched {
    fn drop(&mut self) {
        let mut running = running();
        match self.group {
            Some(group) => running.groups.retain(|known| *known != group),
            None => running.starting = running.starting.saturating_sub(1),
        }
    }
}

/// Ends every program that was started only to look, with all that it started, because this one is about to end.
/// Programs that change something go on: they end by themselves, and half a change is worse than none.
pub fn end_all() {
    let begun = Instant::now();
    loop {
        let mut running = running();
        running.over = true;
        for group in &running.groups {
            // It fails only when nobody is left.
            let _ = kill_process_group(*group, Signal::KILL);
        }
        if running.starting == 0 || begun.elapsed() > STARTING {
            return;
        }
        drop(running);
        std::thread::sleep(Duration::from_millis(1));
    }
}
