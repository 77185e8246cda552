//! `otp-doctor check`: diagnose, change nothing.

use super::Console;
use crate::app::snapshot;
use crate::report::{self, Snapshot};
use crate::runtime::headless::Headless;

/// Runs the check-up and prints it; the exit code is that of the verdict.
pub fn check(headless: &mut Headless, console: &mut Console<'_>, json: bool) -> u8 {
    headless.check_up();
    print(headless, console, json, true);
    headless.model.diagnosis().verdict.exit_code()
}

/// Prints what is known, as text or JSON; `full` with the names and addresses that a ticket need not tell.
pub fn print(headless: &Headless, console: &mut Console<'_>, json: bool, full: bool) {
    let snapshot = Snapshot { full, ..snapshot::of(&headless.model) };
    if json {
        // It cannot fail for this type; an empty line would still end in the right exit code.
        console.line(&report::json::render(&snapshot, console.locale).unwrap_or_default());
    } else {
        console.line(report::text::render(&snapshot, console.locale).trim_end());
    }
}
