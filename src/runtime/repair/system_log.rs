//! One line in the system log for each change, for those who ask later what happened to the clock.

use std::collections::BTreeMap;
use std::time::Duration;

use crate::core::clean::first_line;
use crate::core::journal::Record;
use crate::core::plan::{Plan, Role, Step, StepOutcome};
use crate::core::time::{Reading, UnixTime};
use crate::ports::{Commands, Invocation};

const LOGGERS: [&str; 2] = ["/usr/bin/logger", "/bin/logger"];
const DEADLINE: Duration = Duration::from_secs(2);

/// Writes to the system log through `logger`, where there is one. Silent where not: the journal has it all.
pub struct SystemLog<'a> {
    commands: &'a dyn Commands,
    by: &'a str,
    /// What each step is in the plan.
    roles: Vec<Role>,
    started: Option<(Vec<String>, Reading)>,
    /// The closing steps that have not succeeded so far, and what they printed.
    undone: BTreeMap<usize, (Vec<String>, String)>,
}

impl<'a> SystemLog<'a> {
    /// For the steps of `plan`, carried out for `by`.
    pub fn new(commands: &'a dyn Commands, by: &'a str, plan: &Plan) -> Self {
        let roles = plan.steps.iter().map(|step| step.role).collect();
        Self { commands, by, roles, started: None, undone: BTreeMap::new() }
    }

    /// Takes notice of `record`; logs when a change has ended, and at the end what could not be put back.
    pub fn notice(&mut self, record: &Record) {
        match record {
            Record::StepStarted { command, at, .. } => self.started = Some((command.clone(), *at)),
            Record::StepEnded { index, outcome, at } => {
                let role = self.roles.get(*index).copied().unwrap_or(Role::Wait);
                let Some((command, before)) = self.started.take().filter(|_| role != Role::Wait) else {
                    return;
                };
                self.log("user.notice", &line(self.by, &command, outcome, before, *at));
                if outcome.succeeded() {
                    self.undone.remove(index);
                } else if role == Role::Closing {
                    self.undone.insert(*index, (command, error(outcome)));
                }
            }
            Record::Ended { .. } => {
                for (command, error) in self.undone.values() {
                    self.log("user.crit", &undone(self.by, command, error));
                }
            }
            _ => {}
        }
    }

    fn log(&self, priority: &str, line: &str) {
        log(self.commands, priority, line);
    }
}

/// Logs that nobody tries these steps any more.
pub fn note_forgotten<'a>(commands: &dyn Commands, by: &str, steps: impl Iterator<Item = &'a Step>) {
    let commands_left: Vec<String> =
        steps.map(|step| quotable(&step.command.shown(UnixTime::from_secs(0)))).collect();
    let line = format!(r#"by="{}" forgotten="{}""#, quotable(by), commands_left.join("; "));
    log(commands, "user.warning", &line);
}

fn log(commands: &dyn Commands, priority: &str, line: &str) {
    for program in LOGGERS {
        let ran = commands.run(&Invocation {
            program: program.to_owned(),
            args: ["-t", "otp-doctor", "-p", priority, "--", line].map(str::to_owned).to_vec(),
            deadline: DEADLINE,
            changes: true,
        });
        if ran.is_ok() {
            return;
        }
    }
}

/// `key="value"` pairs, which log tools take apart.
fn line(by: &str, command: &[String], outcome: &StepOutcome, before: Reading, after: Reading) -> String {
    let ended = match outcome {
        StepOutcome::Exited { status, .. } => status.to_string(),
        StepOutcome::Contradicted { .. } => "contradicted".to_owned(),
        StepOutcome::TimedOut { .. } => "timeout".to_owned(),
        StepOutcome::NotStarted { .. } => "not-started".to_owned(),
        StepOutcome::Skipped => "skipped".to_owned(),
        StepOutcome::WouldRun => "dry-run".to_owned(),
    };
    let (command, by) = (quotable(&command.join(" ")), quotable(by));
    let [before, after] = [before, after].map(|reading| crate::locale::utc(reading.wall));
    format!(r#"by="{by}" command="{command}" status="{ended}" clock-before="{before}" clock-after="{after}""#)
}

/// What a closing step left as it is, and what it printed at last.
fn undone(by: &str, command: &[String], error: &str) -> String {
    let (by, command, error) = (quotable(by), quotable(&command.join(" ")), quotable(error));
    format!(r#"by="{by}" not-put-back="{command}" error="{error}""#)
}

/// The first line of what went wrong.
fn error(outcome: &StepOutcome) -> String {
    outcome.words().and_then(first_line).unwrap_or_default()
}

fn quotable(words: &str) -> String {
    words.replace('"', "'")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::core::time::MonoTime;

    #[test]
    fn what_could_not_be_put_back_is_a_line_with_the_command_and_its_error() {
        let command = ["/usr/sbin/plesk", "bin", "extension", "--enable", "mfa"].map(str::to_owned);
        let failed = StepOutcome::Exited { status: 1, output: "\nERROR: no \"mfa\"\nat line 1".to_owned() };
        assert_eq!(
            undone("root on pts/1", &command, &error(&failed)),
            r#"by="root on pts/1" not-put-back="/usr/sbin/plesk bin extension --enable mfa" error="ERROR: no 'mfa'""#
        );
    }

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

    /// Keeps what is logged; there is no logger but the last one.
    #[derive(Default)]
    struct Log(std::sync::Mutex<Vec<(String, String)>>);

    impl Commands for Log {
        fn run(&self, invocation: &Invocation) -> Result<crate::ports::Finished, crate::ports::CommandError> {
            if invocation.program != LOGGERS[1] {
                return Err(crate::ports::CommandError::Missing(invocation.program.clone()));
            }
            let [.., priority, _, line] = invocation.args.as_slice() else { panic!("{invocation:?}") };
            self.0.lock().unwrap().push((priority.clone(), line.clone()));
            Ok(crate::ports::Finished { status: 0, stdout: String::new(), stderr: String::new() })
        }
    }

    fn of_roles(roles: &[Role]) -> Plan {
        let step = |(index, role): (usize, &Role)| Step {
            command: crate::core::plan::CommandLine::new(format!("/bin/step{index}"), &[]),
            why: crate::core::text::Text::new("why"),
            role: *role,
            start: crate::core::plan::Start::AtOnce,
            deadline: Duration::from_secs(1),
        };
        Plan {
            remedy: crate::core::finding::Remedy::StepClock,
            steps: roles.iter().enumerate().map(step).collect(),
            anchor: None,
            warnings: Vec::new(),
            confirmation: crate::core::plan::Confirmation::Press,
        }
    }

    #[test]
    fn each_change_is_logged_when_it_ends_and_at_the_end_what_could_not_be_put_back() {
        let at = Reading { wall: UnixTime::from_secs(0), mono: MonoTime::from_nanos(0) };
        let ended = |index: usize, status| {
            let started = Record::StepStarted { index, command: vec![format!("/bin/step{index}")], at };
            let outcome = StepOutcome::Exited { status, output: "said\nmore".to_owned() };
            [started, Record::StepEnded { index, outcome, at }]
        };
        let commands = Log::default();
        let plan = of_roles(&[Role::Change, Role::Wait, Role::Closing, Role::Closing]);
        let mut log = SystemLog::new(&commands, "root", &plan);
        let course = [ended(0, 1), ended(1, 1), ended(2, 1), ended(2, 0), ended(3, 1)].concat();
        course.iter().chain([&Record::Ended { complete: false, at }]).for_each(|record| log.notice(record));
        let logged = commands.0.into_inner().unwrap();
        let told: Vec<(&str, bool)> = logged
            .iter()
            .map(|(priority, line)| {
                (priority.as_str(), line.contains("not-put-back=\"/bin/step3\" error=\"said\""))
            })
            .collect();
        let notice = ("user.notice", false);
        assert_eq!(told, [notice, notice, notice, notice, ("user.crit", true)], "{logged:?}");
    }

    #[test]
    fn what_nobody_tries_any_more_is_one_line() {
        let commands = Log::default();
        let plan = of_roles(&[Role::Closing, Role::Closing]);
        note_forgotten(&commands, "root", plan.steps.iter());
        let line = r#"by="root" forgotten="/bin/step0; /bin/step1""#.to_owned();
        assert_eq!(commands.0.into_inner().unwrap(), [("user.warning".to_owned(), line)]);
    }
}
