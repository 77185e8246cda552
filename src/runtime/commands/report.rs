//! `otp-doctor report`: the text for a ticket.

use std::path::Path;

use super::{COULD_NOT_TELL, Console};
use crate::app::snapshot;
use crate::report::{self, Snapshot};
use crate::runtime::headless::Headless;
use crate::runtime::save::save_as;
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
    headless.check_up();
    let snapshot = Snapshot { full, ..snapshot::of(&headless.model) };
    let words = if json {
        // It cannot fail for this type.
        report::json::render(&snapshot, console.locale).unwrap_or_default() + "\n"
    } else {
        report::text::render(&snapshot, console.locale)
    };
    let Some(path) = output else {
        console.line(words.trim_end());
        return 0;
    };
    let name = path.display().to_string();
    match save_as(path, &words) {
        // Where JSON was asked for, nothing else is printed.
        Ok(()) if json => 0,
        Ok(()) => {
            console.say(&text!("report-saved", path = name));
            0
        }
        Err(error) => {
            console.complain(&text!("report-not-saved-as", path = name, reason = error.to_string()));
            COULD_NOT_TELL
        }
    }
}
