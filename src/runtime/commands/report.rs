//! `otp-doctor report`: the text for a ticket.

use std::path::Path;

use super::{COULD_NOT_TELL, Console, check};
use crate::app::snapshot;
use crate::report;
use crate::runtime::headless::Headless;
use crate::runtime::save::save_as;
use crate::text;

/// Runs the check-up and writes the report to `output`, which must not exist yet, or to standard output.
pub fn report(headless: &mut Headless, console: &mut Console<'_>, output: Option<&Path>) -> u8 {
    headless.check_up();
    let Some(path) = output else {
        check::print(headless, console, false, false);
        return 0;
    };
    let words = report::text::render(&snapshot::of(&headless.model), console.locale);
    let name = path.display().to_string();
    match save_as(path, &words) {
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
