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
}

impl<'a> RescueTimer<'a> {
    /// For the repair with this number.
    pub fn new(commands: &'a dyn Commands, number: u32, plan: &Plan) -> Self {
        let executable = std::env::current_exe().ok().filter(|path| path.exists());
        Self { commands, unit: format!("otp-doctor-rescue-{number:06}"), after: longest(plan), executable }
    }

    fn run(&self, programs: [&str; 2], args: &[String]) -> Result<(), String> {
        let mut missing = String::new();
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
                    return Err(said.map_or_else(|| status.to_string(), |said| said.trim().to_owned()));
                }
                Err(error @ CommandError::Missing(_)) => missing = error.to_string(),
                Err(error) => return Err(error.to_string()),
            }
        }
        Err(missing)
    }
}

impl SafetyNet for RescueTimer<'_> {
    fn arm(&self) -> Option<Text> {
        // The test that sd_booted(3) makes.
        if !Path::new("/run/systemd/system").is_dir() {
            return Some(text!("repair-timer-none"));
        }
        let Some(executable) = self.executable.as_ref().and_then(|path| path.to_str()) else {
            return Some(text!(
                "repair-timer-failed",
                reason = std::io::Error::from(std::io::ErrorKind::NotFound).to_string()
            ));
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

/// The longest that `plan` can take while its process is alive.
fn longest(plan: &Plan) -> Duration {
    let pauses: Duration = CLOSING_PAUSES.iter().sum();
    let steps = plan.steps.iter().map(|step| match step.role {
        Role::Change | Role::Wait => step.deadline,
        Role::Closing => step.deadline * (CLOSING_PAUSES.len() as u32 + 1) + pauses,
    });
    steps.fold(GRACE, Duration::saturating_add)
}
