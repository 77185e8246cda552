//! `otp-doctor report`: the text for a ticket.

use std::path::Path;

use super::Console;
use crate::app::snapshot;
use crate::report::{self, Snapshot};
use crate::runtime::headless::Headless;
use crate::runtime::save::{may_become_a_file, save_as};
use crate::text;

/// Runs the check-up and writes the report, as text or JSON, to `output`, which must not exist yet, or to standard
/// output. Names of people and machines and addresses stand in it where it is `full`.
pub fn report(
    headless: &mut Headless,
    console: &mut Console<'_>,
    output: Option<&Path>,
    full: bool,
    json: bool,
) -> u8 {
    if let Some(path) = output
        && let Err(why) = may_become_a_file(path)
    {
        return console.complain_of_output(&why, path);
    }
    headless.check_up();
    let snapshot = Snapshot { full, ..snapshot::of(&headless.model) };
    let words = if json {
        // It cannot fail for this type.
        report::json::render(&snapshot).unwrap_or_default() + "\n"
    } else {
        report::text::render(&snapshot, console.locale)
    };
    let Some(path) = output else {
        console.line(words.trim_end());
        return 0;
    };
    match save_as(path, &words) {
        // Where JSON was asked for, nothing else is printed.
        Ok(()) if json => 0,
        Ok(()) => {
            console.say(&text!("report-saved", path = path.display().to_string()));
            0
        }
        Err(why) => console.complain_of_output(&why, path),
    }
}
