//! The last net: a transient systemd timer that finishes the plan when this process can no longer.

use std::path::{Path, PathBuf};
use std::time::Duration;

use crate::core::plan::{Plan, Role};
use crate::core::text::Text;
use crate::ports::{CommandError, Commands, Finished, Invocation};
use crate::text;

use super::engine::{CLOSING_PAUSES, SafetyNet};

/// What the timer starts, after this program's own path.
pub const RESCUE_ARGUMENTS: [&str; 2] = ["recover", "--rescue"];

/// What a plan may take beyond its own deadlines before the net takes it for dead: a slow journal, a busy machine.
const GRACE: Duration = Duration::from_secs(60);

const DEADLINE: Duration = Duration::from_secs(10);

/// A systemd timer on monotonic time (systemd.timer(5), OnActiveSec), so no step of the clock moves it.
pub struct RescueTimer<'a> {
    commands: &'a dyn Commands,
    unit: String,
    after: Duration,
    executable: Option<PathBuf>,
    systemd: bool,
}

impl<'a> RescueTimer<'a> {
    /// For the repair with this number.
    pub fn new(commands: &'a dyn Commands, number: u32, plan: &Plan) -> Self {
        let executable = std::env::current_exe().ok().filter(|path| path.exists());
        let unit = format!("otp-doctor-rescue-{number:06}");
        // The test that sd_booted(3) makes.
        let systemd = Path::new("/run/systemd/system").is_dir();
        Self { commands, unit, after: longest(plan), executable, systemd }
    }

    fn run(&self, programs: [&str; 2], args: &[String]) -> Result<(), Text> {
        let mut missing = None;
        for program in programs {
            let ran = self.commands.run(&Invocation {
                program: program.to_owned(),
                args: args.to_vec(),
                deadline: DEADLINE,
                changes: true,
            });
            match ran {
                Ok(Finished { status: 0, .. }) => return Ok(()),
                Ok(Finished { status, stdout, stderr }) => {
                    let said = [stderr, stdout].into_iter().find(|said| !said.trim().is_empty());
                    return Err(match said {
                        Some(said) => text!("repair-timer-said", words = said.trim()),
                        None => text!("repair-timer-status", status = status),
                    });
                }
                Err(error @ CommandError::Missing(_)) => missing = Some(could_not(&error)),
                Err(error) => return Err(could_not(&error)),
            }
        }
        missing.map_or(Ok(()), Err)
    }
}

impl SafetyNet for RescueTimer<'_> {
    fn arm(&self) -> Option<Text> {
        if !self.systemd {
            return Some(text!("repair-timer-none"));
        }
        let Some(executable) = self.executable.as_ref().and_then(|path| path.to_str()) else {
            return Some(text!("repair-timer-failed", reason = text!("repair-timer-no-program")));
        };
        let mut args = vec![
            "--quiet".to_owned(),
            format!("--on-active={}", self.after.as_secs()),
            "--timer-property=AccuracySec=1s".to_owned(),
            format!("--unit={}", self.unit),
            executable.to_owned(),
        ];
        args.extend(RESCUE_ARGUMENTS.map(str::to_owned));
        let unit = format!("{}.timer", self.unit);
        Some(match self.run(["/usr/bin/systemd-run", "/bin/systemd-run"], &args) {
            Ok(()) => text!("repair-timer-armed", unit = unit, span = self.after),
            Err(reason) => text!("repair-timer-failed", reason = reason),
        })
    }

    fn disarm(&self) -> Option<Text> {
        let unit = format!("{}.timer", self.unit);
        let args = ["stop".to_owned(), unit.clone()];
        let stopped = self.run(["/usr/bin/systemctl", "/bin/systemctl"], &args);
        stopped.err().map(|reason| text!("repair-timer-left", unit = unit, reason = reason))
    }
}

fn could_not(error: &dyn std::error::Error) -> Text {
    text!("repair-timer-could-not", reason = error.to_string())
}

/// The longest that `plan` can take while its process is alive.
fn longest(plan: &Plan) -> Duration {
    let pauses: Duration = CLOSING_PAUSES.iter().sum();
    let steps = plan.steps.iter().map(|step| match step.role {
        Role::Change | Role::Wait => step.deadline,
        Role::Closing => step.deadline * (CLOSING_PAUSES.len() as u32 + 1) + pauses,
    });
    steps.fold(GRACE, Duration::saturating_add)
}

#[cfg(test)]
mod tests {
    use std::sync::Mutex;

    use super::*;
    use crate::core::finding::Remedy;
    use crate::core::plan::{CommandLine, Confirmation, Start, Step};

    struct Systemd {
        answer: Result<(i32, &'static str), CommandError>,
        asked: Mutex<Vec<String>>,
    }

    impl Commands for Systemd {
        fn run(&self, invocation: &Invocation) -> Result<Finished, CommandError> {
            let words = std::iter::once(&invocation.program).chain(&invocation.args).cloned();
            self.asked.lock().unwrap().push(words.collect::<Vec<_>>().join(" "));
            self.answer.clone().map(|(status, stderr)| Finished {
                status,
                stdout: String::new(),
                stderr: stderr.to_owned(),
            })
        }
    }

    fn plan() -> Plan {
        let step = |role, secs| Step {
            command: CommandLine::new("/x", &[]),
            why: Text::new("why"),
            role,
            start: Start::AtOnce,
            deadline: Duration::from_secs(secs),
        };
        Plan {
            remedy: Remedy::StepClock,
            steps: vec![step(Role::Change, 10), step(Role::Wait, 30), step(Role::Closing, 20)],
            anchor: None,
            warnings: Vec::new(),
            confirmation: Confirmation::Press,
        }
    }

    fn arm(systemd: &Systemd, booted: bool) -> Text {
        let timer = RescueTimer {
            commands: systemd,
            unit: "otp-doctor-rescue-000012".to_owned(),
            after: longest(&plan()),
            executable: Some(PathBuf::from("/usr/local/bin/otp-doctor")),
            systemd: booted,
        };
        timer.arm().unwrap()
    }

    #[test]
    fn the_timer_waits_for_longer_than_the_plan_can_take() {
        // 10 + 30 + 3 x 20 and its two pauses of 1 and 4 s, and a minute of grace.
        assert_eq!(longest(&plan()), Duration::from_secs(10 + 30 + 60 + 5 + 60));
    }

    #[test]
    fn the_timer_starts_this_program_to_finish_what_is_left() {
        let systemd = Systemd { answer: Ok((0, "")), asked: Mutex::default() };
        assert_eq!(arm(&systemd, true).id, "repair-timer-armed");
        assert_eq!(
            systemd.asked.into_inner().unwrap(),
            ["/usr/bin/systemd-run --quiet --on-active=165 --timer-property=AccuracySec=1s \
              --unit=otp-doctor-rescue-000012 /usr/local/bin/otp-doctor recover --rescue"]
        );
    }

    #[test]
    fn without_systemd_nothing_is_run_and_the_journal_says_so() {
        let systemd = Systemd { answer: Ok((0, "")), asked: Mutex::default() };
        assert_eq!(arm(&systemd, false).id, "repair-timer-none");
        assert!(systemd.asked.into_inner().unwrap().is_empty());
    }

    #[test]
    fn a_timer_that_cannot_be_set_is_told_with_the_reason() {
        let refused = Systemd { answer: Ok((1, "Failed to connect to bus\n")), asked: Mutex::default() };
        assert_eq!(
            arm(&refused, true),
            text!(
                "repair-timer-failed",
                reason = text!("repair-timer-said", words = "Failed to connect to bus")
            )
        );
        let missing = Systemd {
            answer: Err(CommandError::Missing("/bin/systemd-run".to_owned())),
            asked: Mutex::default(),
        };
        assert_eq!(
            arm(&missing, true),
            text!(
                "repair-timer-failed",
                reason = text!("repair-timer-could-not", reason = "find /bin/systemd-run")
            )
        );
        assert_eq!(missing.asked.into_inner().unwrap().len(), 2, "both places are looked at");
    }
}
