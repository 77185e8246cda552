//! A repair as data: every command in full, in order, before anything is done.

use std::time::Duration;

use serde::{Deserialize, Serialize};

use super::finding::Remedy;
use super::text::Text;
use super::time::{Anchor, UnixTime};

/// One command line.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CommandLine {
    /// The program's absolute path.
    pub program: String,
    /// Its arguments.
    pub args: Vec<Word>,
}

/// One argument of a command.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Word {
    /// As it stands.
    Literal(String),
    /// The true time at which the command takes effect, as `YYYY-MM-DD HH:MM:SS UTC`; known only when it runs.
    ReferenceTime,
    /// The same as `YYYY-MM-DDTHH:MM:SSZ` (ISO 8601), for a program that adds the time that has passed since it was started.
    ReferenceInstant,
}

impl CommandLine {
    /// A command whose arguments are all known.
    pub fn new(program: impl Into<String>, args: &[&str]) -> Self {
        Self {
            program: program.into(),
            args: args.iter().map(|arg| Word::Literal((*arg).to_owned())).collect(),
        }
    }

    /// The arguments as they are passed when the command takes effect at `effect`.
    pub fn arguments(&self, effect: UnixTime) -> Vec<String> {
        self.args
            .iter()
            .map(|word| match word {
                Word::Literal(literal) => literal.clone(),
                Word::ReferenceTime => in_utc(effect, "%Y-%m-%d %H:%M:%S UTC"),
                Word::ReferenceInstant => in_utc(effect, "%Y-%m-%dT%H:%M:%SZ"),
            })
            .collect()
    }

    /// The command as a person would type it, with `effect` in the place of the reference time.
    pub fn shown(&self, effect: UnixTime) -> String {
        std::iter::once(self.program.clone())
            .chain(self.arguments(effect))
            .map(|word| if is_of_windows(&self.program) { quoted_on_windows(&word) } else { quoted(&word) })
            .collect::<Vec<_>>()
            .join(" ")
    }

    /// Whether it allows itself for the time that it needs from its start to its work.
    pub fn counts_its_own_start(&self) -> bool {
        self.args.contains(&Word::ReferenceInstant)
    }

    /// Whether an argument is only known when the command runs.
    pub fn needs_reference(&self) -> bool {
        self.args.iter().any(|word| matches!(word, Word::ReferenceTime | Word::ReferenceInstant))
    }
}

/// `instant` in the form that a program takes: `timedatectl set-time` understands `... UTC` and not `...T...Z`
/// (systemd.time(7)).
fn in_utc(instant: UnixTime, form: &str) -> String {
    chrono::DateTime::from_timestamp(instant.secs(), 0)
        .map(|utc| utc.format(form).to_string())
        .unwrap_or_default()
}

/// Whether a program's path begins with the letter of a drive.
fn is_of_windows(program: &str) -> bool {
    matches!(program.as_bytes(), [drive, b':', b'\\', ..] if drive.is_ascii_alphabetic())
}

/// As cmd.exe and PowerShell take it; what is shown is for reading, what is run goes through neither.
fn quoted_on_windows(word: &str) -> String {
    let plain = |c: char| c.is_ascii_alphanumeric() || "-_./:=@+\\".contains(c);
    if !word.is_empty() && word.chars().all(plain) { word.to_owned() } else { format!("\"{word}\"") }
}

fn quoted(word: &str) -> String {
    let plain = |c: char| c.is_ascii_alphanumeric() || "-_./:=@%+,".contains(c);
    if !word.is_empty() && word.chars().all(plain) {
        word.to_owned()
    } else {
        format!("'{}'", word.replace('\'', "'\\''"))
    }
}

/// When a step runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Start {
    /// As soon as its turn comes.
    AtOnce,
    /// Just before the reference clock begins a second, so that setting whole seconds is exact.
    OnSecondEdge,
}

/// What a step is in the plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Role {
    /// Changes something. A failure skips every further step but the closing ones.
    Change,
    /// Looks or waits; its failure does not end the plan, since the measurement afterwards decides.
    Wait,
    /// Puts back what an earlier step took away. Runs whatever happened before, and again until it succeeds.
    Closing,
}

/// One step of a plan.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Step {
    /// What is run.
    pub command: CommandLine,
    /// What it does, in one line.
    pub why: Text,
    /// What it is in the plan.
    pub role: Role,
    /// When it runs.
    pub start: Start,
    /// After this long it is ended with everything it started.
    pub deadline: Duration,
}

/// A remedy as ordered steps.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Plan {
    /// What it carries out.
    pub remedy: Remedy,
    /// In this order.
    pub steps: Vec<Step>,
    /// The true time that the plan stands on, where a step or the typed confirmation needs it.
    pub anchor: Option<Anchor>,
    /// What may go wrong or be noticed, said before the confirmation.
    pub warnings: Vec<Text>,
    /// What a person must do before anything is done.
    #[serde(default)]
    pub confirmation: Confirmation,
}

/// What it takes to start a plan. Typing is asked for where a press of a button is too little thought for what follows.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Confirmation {
    /// Pressing the button.
    #[default]
    Press,
    /// Typing the true time, read from somewhere else: the step is so large that the reference is doubted.
    TypeTrueTime,
    /// Typing the server's name, which is this: everybody on it is affected, and it may be the wrong server.
    TypeHostName(String),
}

impl Confirmation {
    /// Whether something must be typed.
    pub fn is_typed(&self) -> bool {
        *self != Self::Press
    }
}

/// How one step ended.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum StepOutcome {
    /// It ended with this exit status, and printed this (cleaned, shortened).
    Exited {
        /// The exit status, 0 to 255; a signal counts as 128 + its number.
        status: i32,
        /// Standard output and error, cleaned of control characters.
        output: String,
    },
    /// It ended with exit status 0, but its words say that it failed.
    Contradicted {
        /// Standard output and error, cleaned of control characters.
        output: String,
    },
    /// It was ended at its deadline.
    TimedOut {
        /// What it had printed until then.
        output: String,
    },
    /// It could not be started.
    NotStarted {
        /// The system's reason.
        reason: String,
    },
    /// It was left out, because a step before it failed.
    Skipped,
    /// Dry run: it would have been run.
    WouldRun,
}

impl StepOutcome {
    /// Whether the step did what it was asked to, as far as its exit status tells.
    pub const fn succeeded(&self) -> bool {
        matches!(self, Self::Exited { status: 0, .. } | Self::WouldRun)
    }

    /// Whether its command was started at all.
    pub const fn ran(&self) -> bool {
        match self {
            Self::Exited { .. } | Self::Contradicted { .. } | Self::TimedOut { .. } => true,
            Self::NotStarted { .. } | Self::Skipped | Self::WouldRun => false,
        }
    }

    /// What it printed, or why it could not be started.
    pub fn words(&self) -> Option<&str> {
        match self {
            Self::NotStarted { reason } => Some(reason),
            other => other.printed(),
        }
    }

    /// What it printed although it did not do what it was asked to; none where that is nothing.
    pub fn complaint(&self) -> Option<&str> {
        self.printed().map(str::trim).filter(|printed| !printed.is_empty() && !self.succeeded())
    }

    fn printed(&self) -> Option<&str> {
        match self {
            Self::Exited { output, .. } | Self::Contradicted { output } | Self::TimedOut { output } => {
                Some(output)
            }
            Self::NotStarted { .. } | Self::Skipped | Self::WouldRun => None,
        }
    }

    /// The outcome of a program whose exit status is not enough: an answer with a line that begins with an error is no
    /// success. Plesk's utilities end with 1 on an error, but they are scripts that call others.
    #[must_use]
    pub fn by_its_words(self) -> Self {
        match self {
            Self::Exited { status: 0, output } if output.lines().any(begins_with_an_error) => {
                Self::Contradicted { output }
            }
            other => other,
        }
    }
}

fn begins_with_an_error(line: &str) -> bool {
    const WORDS: [&str; 6] =
        ["error:", "error ", "fatal error", "php fatal error", "uncaught exception", "exception:"];
    let line = line.trim_start().to_ascii_lowercase();
    WORDS.iter().any(|words| line.starts_with(words))
}

/// The oldest reference that a plan may be carried out by, counted on the monotonic clock.
///
/// A virtual machine that is paused sleeps through it with both of its clocks, so no clock here can tell that a reference
/// went wrong meanwhile: only its being young makes that unlikely. Between the answer and the first command lie seconds;
/// ten minutes allow for a step of an interrupted repair that has to be waited for, and for a person who has to look up the
/// time that must be typed.
pub const OLDEST_ANCHOR: Duration = Duration::from_secs(600);

/// What stands in the way of a plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Hindrance {
    /// Nothing: what it would bring about is so already.
    NothingToDo,
    /// The user is not root, who may; on Windows, no administrator.
    NotRoot,
    /// The server's clock, which has to be put right before.
    ClockFirst,
    /// Anything else.
    Other,
}

/// Why no plan can be offered. The text says what to do instead.
#[derive(Clone, Debug, PartialEq)]
pub struct Refused {
    /// What stands in its way.
    pub hindrance: Hindrance,
    /// Why, in one sentence.
    pub why: Text,
    /// Words to send to the person who can do it, where that is somebody else.
    pub message_to_provider: Option<Text>,
}

impl Refused {
    /// Refused for this reason.
    pub const fn because(why: Text) -> Self {
        Self { hindrance: Hindrance::Other, why, message_to_provider: None }
    }

    /// There is nothing to do, for this reason.
    pub fn nothing_to_do(why: Text) -> Self {
        Self { hindrance: Hindrance::NothingToDo, ..Self::because(why) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_command_is_shown_as_it_would_be_typed() {
        let command = CommandLine {
            program: "/usr/bin/timedatectl".to_owned(),
            args: vec![Word::Literal("set-time".to_owned()), Word::ReferenceTime],
        };
        let effect = UnixTime::from_secs(1_795_489_500);
        assert_eq!(command.shown(effect), "/usr/bin/timedatectl set-time '2026-11-24 03:05:00 UTC'");
    }

    #[test]
    fn a_command_of_windows_is_shown_as_it_would_be_typed_there() {
        let command = CommandLine {
            program: r"C:\Windows\System32\w32tm.exe".to_owned(),
            args: vec![
                Word::Literal("/config".to_owned()),
                Word::Literal("/manualpeerlist:a.example,0x8 b.example,0x8".to_owned()),
                Word::ReferenceInstant,
            ],
        };
        let effect = UnixTime::from_secs(1_795_489_500);
        let shown = r#"C:\Windows\System32\w32tm.exe /config "/manualpeerlist:a.example,0x8 b.example,0x8" 2026-11-24T03:05:00Z"#;
        assert_eq!(command.shown(effect), shown);
        assert!(command.needs_reference());
        // A path of Linux is none of Windows, whatever follows.
        assert_eq!(CommandLine::new("/bin/echo", &[r"C:\x"]).shown(effect), r"/bin/echo 'C:\x'");
    }

    #[test]
    fn a_quote_inside_an_argument_stays_one_argument() {
        let command = CommandLine::new("/bin/echo", &["it's"]);
        assert_eq!(command.shown(UnixTime::from_secs(0)), r"/bin/echo 'it'\''s'");
    }

    #[test]
    fn an_answer_with_a_line_that_begins_with_an_error_is_no_success() {
        for (status, output, contradicted) in [
            (0, "Error: no such login", true),
            (0, "one moment\n  PHP Fatal error: out of memory", true),
            (0, "without any error: done", false),
            (0, "", false),
            (1, "Error: no such login", false),
        ] {
            let outcome = StepOutcome::Exited { status, output: output.to_owned() }.by_its_words();
            assert_eq!(
                matches!(outcome, StepOutcome::Contradicted { .. }),
                contradicted,
                "{status} {output}"
            );
        }
    }

    #[test]
    fn a_complaint_is_what_was_printed_by_a_step_that_failed() {
        let exited = |status, output: &str| StepOutcome::Exited { status, output: output.to_owned() };
        for (outcome, complaint) in [
            (exited(1, " no such unit\n"), Some("no such unit")),
            (exited(1, " \n"), None),
            (exited(0, "done"), None),
            (exited(0, ""), None),
            (StepOutcome::Skipped, None),
        ] {
            assert_eq!(outcome.complaint(), complaint, "{outcome:?}");
        }
    }
}
