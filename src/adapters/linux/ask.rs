//! Questions to the system that change nothing.

use std::path::Path;
use std::time::Duration;

use crate::adapters::tools::Tools;
use crate::ports::{CommandError, Commands, Finished, Invocation};

/// How long a question to systemd or chrony may take. timedated is started by the first question, and on a busy
/// machine that takes seconds.
const DEADLINE: Duration = Duration::from_secs(5);

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
