//! Commands that outlived their executor.
//!
//! Killing the executor does not kill the command that it runs: that one goes on, and what it does comes last.
//! Were the remaining steps run meanwhile, network time would be on again, the journal archived, and only then would the
//! old `set-ntp false` take effect, with nobody left to put it right. So the old command is waited for first.

use std::fs;
use std::time::Duration;

use rustix::io::Errno;
use rustix::param::clock_ticks_per_second;
use rustix::process::{Pid, PidfdFlags, Signal, kill_process, pidfd_open, pidfd_send_signal};

use crate::core::history::History;
use crate::core::plan::Step;
use crate::core::time::MonoTime;

use super::boot::boot;

const BETWEEN_LOOKS: Duration = Duration::from_millis(100);

/// How long the killed may take to be gone.
const GOODBYE: Duration = Duration::from_secs(2);

/// The step of an interrupted repair whose command is still at work.
pub fn at_work(history: &History) -> Option<&Step> {
    let step = history.open_step()?;
    (!Crew::of(history)?.alive().is_empty()).then_some(step)
}

/// Returns once nothing of the interrupted step runs any more. It gets the time that its plan gave it, and is ended
/// then as its executor would have ended it. What made itself a session of its own is a daemon and none of ours.
pub fn outwait(history: &History, sleep: &dyn Fn(Duration)) {
    let (Some(step), Some(crew)) = (at_work(history), Crew::of(history)) else { return };
    if crew.gone_within(step.deadline, sleep) {
        return;
    }
    crew.alive().into_iter().for_each(|process| crew.end(process));
    crew.gone_within(GOODBYE, sleep);
}

/// The command of a step that was begun, with all that it started. A session keeps its number as long as one of its
/// processes lives, and afterwards somebody else may get it: so a process counts only if it was started before the step
/// should have ended. A number from before the last boot means nothing.
struct Crew {
    session: i32,
    /// The last moment at which one of them can have been started, since the boot.
    until: MonoTime,
}

impl Crew {
    fn of(history: &History) -> Option<Self> {
        let session = history.session.filter(|_| !history.boot.is_empty() && history.boot == boot())?;
        let until = history.begun_at?.plus(history.open_step()?.deadline);
        Some(Self { session, until })
    }

    fn alive(&self) -> Vec<Pid> {
        let Ok(listing) = fs::read_dir("/proc") else { return Vec::new() };
        listing
            .flatten()
            .filter_map(|entry| Pid::from_raw(entry.file_name().to_str()?.parse().ok()?))
            .filter(|process| self.has(*process))
            .collect()
    }

    fn has(&self, process: Pid) -> bool {
        let stat = format!("/proc/{}/stat", process.as_raw_nonzero());
        let alive = fs::read_to_string(stat).ok().and_then(|stat| Process::parse(&stat));
        alive.is_some_and(|alive| {
            alive.session == self.session && alive.started(clock_ticks_per_second()) <= self.until
        })
    }

    fn gone_within(&self, span: Duration, sleep: &dyn Fn(Duration)) -> bool {
        let looks = span.as_millis() / BETWEEN_LOOKS.as_millis();
        for _ in 0..looks {
            if self.alive().is_empty() {
                return true;
            }
            sleep(BETWEEN_LOOKS);
        }
        self.alive().is_empty()
    }

    /// Ends a process, if it is still one of them. Its number may be somebody else's by now, so it is held by a
    /// descriptor (pidfd_open(2)) while that is looked up. A kernel before 5.3 has none, and some containers forbid it:
    /// there the number has to do.
    fn end(&self, process: Pid) {
        // However it ends: whether it is gone is looked up, not believed.
        let _ = match pidfd_open(process, PidfdFlags::empty()) {
            Ok(held) if self.has(process) => pidfd_send_signal(held, Signal::KILL),
            Ok(_) | Err(Errno::SRCH) => Ok(()),
            Err(_) if self.has(process) => kill_process(process, Signal::KILL),
            Err(_) => Ok(()),
        };
    }
}

/// A living process, as /proc/PID/stat tells it (proc_pid_stat(5)).
struct Process {
    session: i32,
    /// When it was started: ticks of the clock since the boot, field 22.
    start: u64,
}

impl Process {
    /// None for one that is dead and only waits to be asked for. The name, in parentheses, may have anything in it.
    fn parse(stat: &str) -> Option<Self> {
        let (_, rest) = stat.rsplit_once(')')?;
        // The third field is the first one here.
        let fields: Vec<&str> = rest.split_ascii_whitespace().collect();
        if matches!(fields.first(), Some(&("Z" | "X")) | None) {
            return None;
        }
        Some(Self { session: fields.get(3)?.parse().ok()?, start: fields.get(19)?.parse().ok()? })
    }

    fn started(&self, ticks_per_second: u64) -> MonoTime {
        let nanos = u128::from(self.start) * 1_000_000_000 / u128::from(ticks_per_second.max(1));
        MonoTime::from_nanos(u64::try_from(nanos).unwrap_or(u64::MAX))
    }
}

#[cfg(test)]
mod tests {
    use std::process::{Child, Command};

    use super::*;
    use crate::adapters::system_clock::SystemClock;
    use crate::core::finding::Remedy;
    use crate::core::history::StepProgress;
    use crate::core::plan::{CommandLine, Confirmation, Plan, Role, Start};
    use crate::core::text::Text;
    use crate::ports::Clock;

    const STAT: &str = "57 (a) R 1 1 (b) S 1 57 42 0 -1 4194560 0 0 0 0 1 2 3 4 20 0 1 0 98765 1 2";

    /// A process in a session of its own.
    fn alone() -> (Child, Pid) {
        let child = Command::new("setsid").args(["sleep", "60"]).spawn().unwrap();
        let process = Pid::from_child(&child);
        while !(Crew { session: number(process), until: now() }).has(process) {
            std::thread::yield_now();
        }
        (child, process)
    }

    /// The history of a repair whose only step was begun now, in this session.
    fn in_its_first_step(session: i32) -> History {
        let step = Step {
            command: CommandLine::new("/usr/bin/timedatectl", &["set-ntp", "false"]),
            why: Text::new("why"),
            role: Role::Change,
            start: Start::AtOnce,
            deadline: Duration::from_secs(60),
        };
        let plan = Plan {
            remedy: Remedy::StepClock,
            steps: vec![step],
            anchor: None,
            warnings: Vec::new(),
            confirmation: Confirmation::Press,
        };
        History {
            by: "root on pts/1".to_owned(),
            at: SystemClock.read(),
            boot: String::new(),
            session: Some(session),
            plan,
            steps: vec![StepProgress { begun: true, outcome: None, ran: false }],
            last_begun: Some(0),
            begun_at: Some(now()),
            heard: now(),
            resumed: false,
            ended: None,
        }
    }

    fn number(process: Pid) -> i32 {
        process.as_raw_nonzero().get()
    }

    fn now() -> MonoTime {
        SystemClock.read().mono
    }

    #[test]
    fn a_process_tells_its_session_and_when_it_was_started() {
        let process = Process::parse(STAT).unwrap();
        assert_eq!((process.session, process.start), (42, 98_765));
        assert_eq!(process.started(100), MonoTime::from_nanos(987_650_000_000));
        for stat in [&STAT.replace(") S", ") Z"), "57 (plesk) S 1 57 42 0 -1", "57 (plesk) S 1", "", "42"] {
            assert!(Process::parse(stat).is_none(), "{stat}");
        }
    }

    #[test]
    fn only_a_process_of_that_session_is_ended() {
        let (mut child, process) = alone();
        Crew { session: number(process) + 1, until: now() }.end(process);
        assert_eq!(child.try_wait().unwrap(), None, "a stranger was ended");
        Crew { session: number(process), until: now() }.end(process);
        let status = child.wait().unwrap();
        assert_eq!(std::os::unix::process::ExitStatusExt::signal(&status), Some(Signal::KILL.as_raw()));
    }

    #[test]
    fn a_command_of_another_boot_is_nobodys_whatever_runs_under_the_number_of_its_session() {
        let (mut child, process) = alone();
        let kernel = fs::read_to_string("/proc/sys/kernel/random/boot_id").unwrap();
        let of = |boot: &str| History { boot: boot.to_owned(), ..in_its_first_step(number(process)) };
        assert!(at_work(&of(kernel.trim())).is_some());
        for other in ["", "b", "7d3a3d6e-8c1f-4b8e-9a53-0c1f5e0c7d11"] {
            assert_eq!(at_work(&of(other)), None, "{other}");
        }
        child.kill().unwrap();
        child.wait().unwrap();
    }

    #[test]
    fn a_process_that_got_the_number_of_the_session_after_the_step_is_a_stranger() {
        let (mut child, process) = alone();
        let before = now().nanos().saturating_sub(1_000_000_000);
        let crew = Crew { session: number(process), until: MonoTime::from_nanos(before) };
        assert_eq!(crew.alive(), []);
        crew.end(process);
        assert_eq!(child.try_wait().unwrap(), None, "a stranger was ended");
        child.kill().unwrap();
        child.wait().unwrap();
    }
}
