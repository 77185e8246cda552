//! Why a command told nothing, as the fragment that follows "could not tell, because".

use crate::core::clean::{clean, first_line};
use crate::core::text::Text;
use crate::ports::{CommandError, Finished};
use crate::text;

/// Why `error` left a question open.
pub fn why_not_run(error: &CommandError) -> Text {
    match error {
        CommandError::Missing(program) => text!("why-command-missing", program = program.as_str()),
        CommandError::NotPermitted(program) => text!("why-command-not-permitted", program = program.as_str()),
        CommandError::TimedOut { program, deadline, .. } => {
            text!("why-command-timed-out", program = program.as_str(), deadline = *deadline)
        }
        CommandError::DryRun(program) => text!("why-command-dry-run", program = program.as_str()),
        CommandError::Failed { program, reason } => {
            text!("why-command-not-run", program = program.as_str(), reason = clean(reason))
        }
    }
}

/// Why the answer of `program` is of no use: it failed, or said nothing that was understood.
pub fn why_no_answer(program: &str, finished: &Finished) -> Text {
    let said = first_line(&finished.stderr).or_else(|| first_line(&finished.stdout));
    match (finished.status, said) {
        (0, None) => text!("why-command-silent", program = program),
        (0, Some(said)) => text!("why-not-understood", program = program, said = said),
        (status, None) => text!("why-command-failed-silently", program = program, status = status),
        (status, Some(said)) => text!("why-command-failed", program = program, status = status, said = said),
    }
}

/// Why `path` could not be read.
pub fn why_unreadable(path: &str, error: &std::io::Error) -> Text {
    match error.kind() {
        std::io::ErrorKind::NotFound => text!("why-file-missing", path = path),
        std::io::ErrorKind::PermissionDenied => text!("why-file-not-permitted", path = path),
        _ => text!("why-file-unreadable", path = path, reason = error.to_string()),
    }
}
