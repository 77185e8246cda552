//! The last nets: a transient systemd timer that finishes the plan when this process can no longer, and a unit that
//! does should the server itself go down.

use std::path::{Path, PathBuf};
use std::time::Duration;

use crate::core::text::Text;
use crate::ports::{CommandError, Commands, Finished, Invocation};
use crate::text;

use super::boot_unit::BootUnit;
use super::engine::SafetyNet;

/// What the timer starts, after this program's own path.
pub const RESCUE_ARGUMENTS: [&str; 2] = ["recover", "--rescue"];

/// When the rescue comes to look. It waits for the lock of a repair that is still running, so this need not be longer
/// than a plan can take: with a panel's deadlines that is a quarter of an hour, in which everybody could sign in
/// without a code.
const AFTER: Duration = Duration::from_secs(60);

const DEADLINE: Duration = Duration::from_secs(10);

/// A systemd timer on monotonic time (systemd.timer(5), OnActiveSec), so no step of the clock moves it.
pub struct RescueTimer<'a> {
    commands: &'a dyn Commands,
    unit: String,
    boot: Option<BootUnit>,
    executable: Option<PathBuf>,
    systemd: bool,
}

impl<'a> RescueTimer<'a> {
    /// For the repair with this number, whose journal is in `folder`.
    pub fn new(commands: &'a dyn Commands, number: u32, folder: &Path) -> Self {
        let executable = std::env::current_exe().ok().filter(|path| path.exists());
        let unit = format!("otp-doctor-rescue-{number:06}");
        // The test that sd_booted(3) makes.
        let systemd = Path::new("/run/systemd/system").is_dir();
        Self { commands, unit, boot: BootUnit::for_journals_in(folder), executable, systemd }
    }

    fn arm_timer(&self, executable: &str) -> Result<String, Text> {
        let mut args = vec![
            "--quiet".to_owned(),
            format!("--on-active={}", AFTER.as_secs()),
            "--timer-property=AccuracySec=1s".to_owned(),
            format!("--unit={}", self.unit),
            executable.to_owned(),
        ];
        args.extend(RESCUE_ARGUMENTS.map(str::to_owned));
        self.run(["/usr/bin/systemd-run", "/bin/systemd-run"], &args)?;
        Ok(format!("{}.timer", self.unit))
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
    fn arm(&self) -> Vec<Text> {
        if !self.systemd {
            return vec![text!("repair-timer-none")];
        }
        let Some(executable) = &self.executable else {
            return vec![text!("repair-timer-failed", reason = text!("repair-timer-no-program"))];
        };
        let at_boot = self.boot.as_ref().and_then(|boot| boot.put(executable).err());
        let at_boot = at_boot.map(|error| text!("repair-boot-unit-failed", reason = error.to_string()));
        let timer = match self.arm_timer(&executable.to_string_lossy()) {
            Ok(unit) => text!("repair-timer-armed", unit = unit, span = AFTER),
            Err(reason) => text!("repair-timer-failed", reason = reason),
        };
        std::iter::once(timer).chain(at_boot).collect()
    }

    fn disarm(&self) -> Vec<Text> {
        if !self.systemd {
            return Vec::new();
        }
        let unit = format!("{}.timer", self.unit);
        let stopped = self.run(["/usr/bin/systemctl", "/bin/systemctl"], &["stop".to_owned(), unit.clone()]);
        let timer = stopped.err().map(|reason| text!("repair-timer-left", unit = unit, reason = reason));
        let at_boot = self.boot.as_ref().and_then(|boot| {
            let error = boot.remove().err()?;
            let path = boot.file().display().to_string();
            Some(text!("repair-boot-unit-left", path = path, reason = error.to_string()))
        });
        timer.into_iter().chain(at_boot).collect()
    }
}

fn could_not(error: &dyn std::error::Error) -> Text {
    text!("repair-timer-could-not", reason = error.to_string())
}

#[cfg(test)]
mod tests {
    use std::sync::Mutex;

    use super::*;

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

    fn timer(systemd: &Systemd, booted: bool) -> RescueTimer<'_> {
        RescueTimer {
            commands: systemd,
            unit: "otp-doctor-rescue-000012".to_owned(),
            boot: None,
            executable: Some(PathBuf::from("/usr/local/bin/otp-doctor")),
            systemd: booted,
        }
    }

    fn arm(systemd: &Systemd, booted: bool) -> Text {
        timer(systemd, booted).arm().remove(0)
    }

    #[test]
    fn the_timer_starts_this_program_to_finish_what_is_left() {
        let systemd = Systemd { answer: Ok((0, "")), asked: Mutex::default() };
        assert_eq!(arm(&systemd, true).id, "repair-timer-armed");
        assert_eq!(
            systemd.asked.into_inner().unwrap(),
            ["/usr/bin/systemd-run --quiet --on-active=60 --timer-property=AccuracySec=1s \
              --unit=otp-doctor-rescue-000012 /usr/local/bin/otp-doctor recover --rescue"]
        );
    }

    #[test]
    fn without_systemd_nothing_is_run_and_the_journal_says_so() {
        let systemd = Systemd { answer: Ok((0, "")), asked: Mutex::default() };
        assert_eq!(arm(&systemd, false).id, "repair-timer-none");
        assert_eq!(timer(&systemd, false).disarm(), []);
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
