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
/// process group belong to it. Once [`end_all`] has begun nobody gets to see what became of it: that would be read as
/// an answer of the server.
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
        let over = running.over;
        drop(running);
        if over {
            loop {
                std::thread::park();
            }
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::adapters::process::Processes;
    use crate::ports::{Commands, Invocation};

    /// Not a test by itself: what the next one starts, since the end is one for all threads of a process.
    #[test]
    fn a_process_that_ends_while_a_program_runs() {
        if std::env::var_os("ENDS_WHILE_A_PROGRAM_RUNS").is_none() {
            return;
        }
        let (sender, answers) = std::sync::mpsc::channel();
        std::thread::spawn(move || {
            let sleep = Invocation {
                program: "/bin/sleep".to_owned(),
                args: vec!["60".to_owned()],
                deadline: Duration::from_secs(60),
                changes: false,
            };
            let _ = sender.send(Processes.run(&sleep));
        });
        while running().groups.is_empty() {
            std::thread::yield_now();
        }
        let takes = || {
            let begun = Instant::now();
            end_all();
            begun.elapsed()
        };
        let at_best = (0..5).map(|_| takes()).min().unwrap();
        assert!(at_best < STARTING / 2, "nothing is being started, and yet it took {at_best:?}");
        std::mem::forget(Watched::starting());
        let waited = takes();
        assert!((STARTING..STARTING * 20).contains(&waited), "for what is being started: {waited:?}");
        while !running().groups.is_empty() {
            std::thread::yield_now();
        }
        let told = answers.recv_timeout(Duration::from_millis(200));
        assert!(matches!(told, Err(std::sync::mpsc::RecvTimeoutError::Timeout)), "{told:?}");
    }

    #[test]
    fn what_became_of_a_program_that_was_ended_with_all_others_is_no_answer() {
        let alone = std::process::Command::new(std::env::current_exe().unwrap())
            .args(["--exact", "adapters::linux::running::tests::a_process_that_ends_while_a_program_runs"])
            .env("ENDS_WHILE_A_PROGRAM_RUNS", "1")
            .output()
            .unwrap();
        assert!(alone.status.success(), "{}", String::from_utf8_lossy(&alone.stdout));
    }
}
