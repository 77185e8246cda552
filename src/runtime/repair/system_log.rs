//! One line in the system log for each change, for whoever asks later what happened to the clock.

use std::time::Duration;

use crate::core::journal::Record;
use crate::core::plan::{Plan, Role, StepOutcome};
use crate::core::time::Reading;
use crate::ports::{Commands, Invocation};

const LOGGERS: [&str; 2] = ["/usr/bin/logger", "/bin/logger"];
const DEADLINE: Duration = Duration::from_secs(2);

/// Writes to the system log through `logger`, where there is one. Silent where not: the journal has it all.
pub struct SystemLog<'a> {
    commands: &'a dyn Commands,
    by: &'a str,
    /// For each step whether it changes something.
    changes: Vec<bool>,
    started: Option<(Vec<String>, Reading)>,
}

impl<'a> SystemLog<'a> {
    /// For the steps of `plan`, carried out for `by`.
    pub fn new(commands: &'a dyn Commands, by: &'a str, plan: &Plan) -> Self {
        let changes = plan.steps.iter().map(|step| step.role != Role::Wait).collect();
        Self { commands, by, changes, started: None }
    }

    /// Takes notice of `record`; logs when a change has ended.
    pub fn notice(&mut self, record: &Record) {
        match record {
            Record::StepStarted { command, at, .. } => self.started = Some((command.clone(), *at)),
            Record::StepEnded { index, outcome, at } if self.changes.get(*index) == Some(&true) => {
                if let Some((command, before)) = self.started.take() {
                    self.log(&line(self.by, &command, outcome, before, *at));
                }
            }
            _ => {}
        }
    }

    fn log(&self, line: &str) {
        for program in LOGGERS {
            let ran = self.commands.run(&Invocation {
                program: program.to_owned(),
                args: ["-t", "otp-doctor", "-p", "user.notice", "--", line].map(str::to_owned).to_vec(),
                deadline: DEADLINE,
                changes: true,
            });
            if ran.is_ok() {
                return;
            }
        }
    }
}

/// `key="value"` pairs, which log tools take apart.
fn line(by: &str, command: &[String], outcome: &StepOutcome, before: Reading, after: Reading) -> String {
    let ended = match outcome {
        StepOutcome::Exited { status, .. } => status.to_string(),
        StepOutcome::TimedOut { .. } => "timeout".to_owned(),
        StepOutcome::NotStarted { .. } => "not-started".to_owned(),
        StepOutcome::Skipped => "skipped".to_owned(),
        StepOutcome::WouldRun => "dry-run".to_owned(),
    };
    let (command, by) = (command.join(" ").replace('"', "'"), by.replace('"', "'"));
    let [before, after] = [before, after].map(|reading| crate::locale::utc(reading.wall));
    format!(r#"by="{by}" command="{command}" status="{ended}" clock-before="{before}" clock-after="{after}""#)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::core::time::{MonoTime, UnixTime};

    #[test]
    fn a_change_is_one_line_that_says_who_what_and_when() {
        let at = |secs| Reading { wall: UnixTime::from_secs(secs), mono: MonoTime::from_nanos(0) };
        let command = ["/usr/bin/timedatectl", "set-ntp", "false"].map(str::to_owned);
        let ended = StepOutcome::Exited { status: 0, output: "secret\nlines".to_owned() };
        assert_eq!(
            line("root on pts/1", &command, &ended, at(1_795_489_500), at(1_795_489_687)),
            r#"by="root on pts/1" command="/usr/bin/timedatectl set-ntp false" status="0" clock-before="2026-11-24 03:05:00 UTC" clock-after="2026-11-24 03:08:07 UTC""#
        );
    }
}
