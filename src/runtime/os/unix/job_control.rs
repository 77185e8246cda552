//! Ctrl-Z in a terminal that hands over every key: back to the shell, until `fg`.

use rustix::process::{Pid, Signal, getpgid, getpgrp, getppid, getsid, kill_current_process_group};

/// So many programs stand between this one and its shell at most, e.g. sudo and a script.
const DEEPEST: usize = 32;

/// Stops this process and the others of its job, as Ctrl-Z does in a terminal that keeps that key for itself. Nothing where no
/// shell waits that could wake them again; there the kernel drops the signal as well (setpgid(2), orphaned process groups).
pub(super) fn suspend() {
    if a_shell_waits() {
        // It cannot fail for one's own group.
        let _ = kill_current_process_group(Signal::TSTP);
    }
}

/// Whether a process of this session that is not of this job stands above it.
fn a_shell_waits() -> bool {
    let (Ok(session), job) = (getsid(None), getpgrp()) else { return false };
    let of_session = |process: &Pid| getsid(Some(*process)).is_ok_and(|theirs| theirs == session);
    let above = std::iter::successors(getppid(), |process| parent_of(*process)).take(DEEPEST);
    above.take_while(of_session).any(|process| getpgid(Some(process)).is_ok_and(|theirs| theirs != job))
}

/// The fourth field of /proc/PID/stat. The second, a name in parentheses, may hold any character (proc_pid_stat(5)).
fn parent_of(process: Pid) -> Option<Pid> {
    let stat = std::fs::read_to_string(format!("/proc/{}/stat", process.as_raw_nonzero())).ok()?;
    let (_, behind_the_name) = stat.rsplit_once(')')?;
    Pid::from_raw(behind_the_name.split_whitespace().nth(1)?.parse().ok()?)
}
