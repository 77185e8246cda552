//! Questions to the system that change nothing.

use std::path::Path;
use std::time::Duration;

use crate::adapters::tools::Tools;
use crate::core::text::Text;
use crate::ports::{CommandError, Commands, Finished, Invocation};

/// How long a question to systemd or chrony may take. timedated is started by the first question, and on a busy
/// machine that takes seconds.
const DEADLINE: Duration = Duration::from_secs(5);

/// Why a time service did not say what it was asked.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum NoAnswer {
    /// Its tool does not know the question.
    NotOffered(Text),
    /// Its tool could not be run: it is not there, for example.
    NotRun(Text),
    /// It runs, and did not answer.
    Silent(Text),
}

impl NoAnswer {
    /// The reason.
    pub fn why(&self) -> &Text {
        match self {
            Self::NotOffered(why) | Self::NotRun(why) | Self::Silent(why) => why,
        }
    }

    /// Of a tool that could not be run to its end: one that hangs is waiting for the service.
    pub fn of(error: &CommandError) -> Self {
        let why = error.text();
        if matches!(error, CommandError::TimedOut { .. }) { Self::Silent(why) } else { Self::NotRun(why) }
    }

    /// The same of a service that always comes with its tool: where that cannot be run, nothing is known of it either.
    pub fn of_one_with_its_tool(self) -> Self {
        match self {
            Self::NotRun(why) => Self::Silent(why),
            other => other,
        }
    }
}

/// Asks a program something that changes nothing.
pub(super) fn ask(commands: &dyn Commands, program: &Path, args: &[&str]) -> Result<Finished, CommandError> {
    commands.run(&Invocation {
        program: program.to_string_lossy().into_owned(),
        args: args.iter().map(|arg| (*arg).to_owned()).collect(),
        deadline: DEADLINE,
        changes: false,
    })
}

/// Whether systemd runs this machine (sd_booted(3)).
pub(super) fn systemd_runs(tools: &Tools) -> bool {
    tools.file("/run/systemd/system").is_dir()
}
