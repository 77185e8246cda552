//! `otp-doctor check`: diagnose, change nothing.

use std::path::Path;

use super::Console;
use crate::app::snapshot;
use crate::core::pam_entry::PamSaid;
use crate::report::{self, Snapshot};
use crate::runtime::headless::Headless;
use crate::runtime::save::{may_become_a_file, replace};

/// Runs the check-up and prints it as a monitoring plugin does; the exit code is that of the verdict.
pub fn check(headless: &mut Headless, console: &mut Console<'_>) -> u8 {
    headless.check_up();
    console.line(report::plugin::render(&snapshot(headless), console.locale).trim_end());
    verdict(headless)
}

/// Runs the check-up and prints it as JSON; the exit code is that of the verdict.
pub fn check_as_json(headless: &mut Headless, console: &mut Console<'_>) -> u8 {
    headless.check_up();
    console.line(&report::json::render(&snapshot(headless)).unwrap_or_default());
    verdict(headless)
}

/// Runs the check-up and prints it as metrics, or writes them to `output` and prints the plugin's line. The exit code
/// is that of the verdict, or [`super::COULD_NOT_TELL`] where `output` could not be written; where it is no ordinary file,
/// that is said at once and nothing else.
pub fn check_as_metrics(headless: &mut Headless, console: &mut Console<'_>, output: Option<&Path>) -> u8 {
    if let Some(path) = output
        && let Err(why) = may_become_a_file(path)
    {
        return console.complain_of_output(&why, path);
    }
    headless.check_up();
    let snapshot = snapshot(headless);
    let metrics = report::openmetrics::render(&snapshot);
    let Some(path) = output else {
        console.line(metrics.trim_end());
        return verdict(headless);
    };
    console.line(&report::plugin::first_line(&snapshot));
    match replace(path, &metrics) {
        Ok(()) => verdict(headless),
        Err(why) => console.complain_of_output(&why, path),
    }
}

/// Prints what is known as JSON, as [`check`] tells it.
pub fn print_json(headless: &Headless, console: &mut Console<'_>) {
    print_json_with(headless, console, Vec::new());
}

/// The same with what the sign-ins have `said` to the code.
pub fn print_json_with(headless: &Headless, console: &mut Console<'_>, said: Vec<PamSaid>) {
    let snapshot = Snapshot { said, ..snapshot(headless) };
    // It cannot fail for this type; an empty line would still end in the right exit code.
    console.line(&report::json::render(&snapshot).unwrap_or_default());
}

/// What the check tells: of others' sign-ins how many, and not whose they are. `report --full` names them.
fn snapshot(headless: &Headless) -> Snapshot {
    Snapshot { full: true, ..snapshot::of(&headless.model) }.without_users()
}

fn verdict(headless: &Headless) -> u8 {
    headless.model.diagnosis().verdict.exit_code()
}
