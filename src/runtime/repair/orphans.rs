//! Commands that outlived their executor.
//!
//! Whoever kills the executor does not kill the command that it runs: that one goes on, and what it does comes last.
//! Were the owed steps run meanwhile, network time would be on again, the journal laid aside, and only then would the
//! old `set-ntp false` take effect, with nobody left to put it right. So the old command is waited for first.

use std::fs;
use std::time::Duration;

use rustix::process::{Pid, Signal, kill_process};

use crate::core::history::History;
use crate::core::plan::Step;

use super::state::boot;

const BETWEEN_LOOKS: Duration = Duration::from_millis(100);

/// How long the killed may take to be gone.
const GOODBYE: Duration = Duration::from_secs(2);

/// The step of an interrupted repair whose command is still at work.
pub fn at_work(history: &History) -> Option<&Step> {
    let step = history.open_step()?;
    (!alive(history).is_empty()).then_some(step)
}

/// Returns once nothing of the interrupted step runs any more. It gets the time that its plan gave it, and is ended
/// then as its executor would have ended it. What made itself a session of its own is a daemon and none of ours.
pub fn outwait(history: &History, sleep: &dyn Fn(Duration)) {
    let Some(step) = at_work(history) else { return };
    if gone_within(step.deadline, history, sleep) {
        return;
    }
    for process in alive(history) {
        // It may be gone by now.
        let _ = kill_process(process, Signal::KILL);
    }
    gone_within(GOODBYE, history, sleep);
}

fn gone_within(span: Duration, history: &History, sleep: &dyn Fn(Duration)) -> bool {
    let looks = span.as_millis() / BETWEEN_LOOKS.as_millis();
    for _ in 0..looks {
        if alive(history).is_empty() {
            return true;
        }
        sleep(BETWEEN_LOOKS);
    }
    alive(history).is_empty()
}

/// The processes in the session of the repair's executor. The kernel gives its number to nobody else as long as one
/// of them lives; a number from before the last boot means nothing.
fn alive(history: &History) -> Vec<Pid> {
    let Some(session) = history.session.filter(|_| !history.boot.is_empty() && history.boot == boot()) else {
        return Vec::new();
    };
    let Ok(listing) = fs::read_dir("/proc") else { return Vec::new() };
    listing
        .flatten()
        .filter_map(|entry| entry.file_name().to_str()?.parse::<i32>().ok())
        .filter(|process| {
            fs::read_to_string(format!("/proc/{process}/stat")).is_ok_and(|stat| is_of(session, &stat))
        })
        .filter_map(Pid::from_raw)
        .collect()
}

/// Whether /proc/PID/stat is that of a living process of `session` (proc_pid_stat(5)). The name, in parentheses, may
/// have anything in it.
fn is_of(session: i32, stat: &str) -> bool {
    let Some((_, rest)) = stat.rsplit_once(')') else { return false };
    let words: Vec<&str> = rest.split_ascii_whitespace().collect();
    let dead = matches!(words.first(), Some(&("Z" | "X")) | None);
    !dead && words.get(3).is_some_and(|word| word.parse() == Ok(session))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_process_belongs_to_the_session_that_its_sixth_field_names() {
        assert!(is_of(42, "57 (plesk) S 1 57 42 0 -1 4194560"));
        assert!(is_of(42, "57 (a) R 1 1 (b) S 1 57 42 0 -1"));
        for stat in ["57 (plesk) S 1 42 57 0 -1", "57 (plesk) Z 1 57 42 0 -1", "57 (plesk) S 1", "", "42"] {
            assert!(!is_of(42, stat), "{stat}");
        }
    }
}
