//! The report for people: plain text that fits into a ticket.

mod lines;
mod sections;
mod server;

pub use lines::WIDTH;

use super::Snapshot;
use super::redact::Names;
use crate::locale::Locale;
use crate::text;
use lines::Lines;

/// A ticket shows about this much before somebody has to scroll.
pub const MOST_LINES: usize = 60;

/// The report, ended by a newline: at most [`MOST_LINES`] lines of [`WIDTH`] columns, without a secret or a code,
/// and without names of people and machines and without addresses unless [`Snapshot::full`] is set.
///
/// Where there is more to say than fits, evidence is left out first, from the last piece on, and then the end of
/// a list; a line says that something was left out.
pub fn render(snapshot: &Snapshot, locale: &Locale) -> String {
    written(snapshot, locale, true)
}

/// The same below a line that says what is wrong: it is not said again.
pub fn render_below_the_headline(snapshot: &Snapshot, locale: &Locale) -> String {
    written(snapshot, locale, false)
}

fn written(snapshot: &Snapshot, locale: &Locale, headline: bool) -> String {
    let names = Names::of(snapshot);
    let whole = usize::MAX;
    let cuts = [(whole, whole), (3, 8), (2, 6), (1, 6), (1, 4), (0, 3)];
    let mut lines = Lines::default();
    for (evidence, entries) in cuts {
        lines = Lines::default();
        sections::Writer { lines: &mut lines, locale, snapshot, names: &names, headline, evidence, entries }
            .whole();
        if lines.len() <= MOST_LINES {
            break;
        }
    }
    lines.shorten(MOST_LINES, &locale.say(&text!("ticket-cut")));
    lines.finish()
}
