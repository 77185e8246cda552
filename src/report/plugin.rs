//! The check as a monitoring plugin prints it.
//!
//! The first line and its performance data follow the Monitoring Plugins Development Guidelines
//! (monitoring-plugins.org/doc/guidelines.html, "Plugin Output", "Performance data", "Threshold and Ranges").

use super::{Snapshot, redact, text as ticket};
use crate::core::diagnosis::{Diagnosis, WARNING_FROM};
use crate::core::finding::{Cause, Finding, Severity};
use crate::core::text::Text;
use crate::locale::{Language, Locale};
use crate::text;

/// What starts the performance data, on the first line and on every later one: no sentence may hold it.
const SEPARATOR: char = '|';

/// The first line and, as long output on the lines after it, what is wrong and what to do next, and the report for people;
/// ended by a newline.
pub fn render(snapshot: &Snapshot, locale: &Locale) -> String {
    let long = without_separator(&ticket::render_below_the_headline(snapshot, locale));
    format!("{}\n{}\n\n{long}", first_line(snapshot), second_line(snapshot, locale))
}

/// `OTP OK|WARNING|CRITICAL|UNKNOWN - sentence | performance data`, without a newline and in English: monitoring reads it.
pub fn first_line(snapshot: &Snapshot) -> String {
    let locale = Locale::english();
    let word = locale.say(&status(snapshot.diagnosis.verdict));
    let sentence = locale.say(&sentence(snapshot));
    let sentence = without_separator(&redact::secrets_only(&sentence));
    let sentence = sentence.split_whitespace().collect::<Vec<_>>().join(" ");
    format!("OTP {word} - {sentence} {SEPARATOR} {}", performance(snapshot))
}

/// The headline and the next step; the headline is left out where the first line says it in the same language.
fn second_line(snapshot: &Snapshot, locale: &Locale) -> String {
    let headline = snapshot.guide.headline.clone();
    let is_said = snapshot.language == Language::ENGLISH && is_of_the_clock(snapshot);
    let said = match snapshot.guide.next.words_with_command() {
        Some(next) if is_said => next,
        Some(next) => text!("guide-with-next", headline = headline, next = next),
        None => headline,
    };
    without_separator(&redact::secrets_only(&locale.say(&said)))
}

fn status(verdict: Severity) -> Text {
    match verdict {
        Severity::Healthy => text!("plugin-ok"),
        Severity::Warning => text!("plugin-warning"),
        Severity::Critical => text!("plugin-critical"),
        Severity::Unknown => text!("plugin-unknown"),
    }
}

/// The finding that decided the verdict, and how many more there are.
fn sentence(snapshot: &Snapshot) -> Text {
    let Diagnosis { findings, verdict } = &snapshot.diagnosis;
    let counts = |finding: &&Finding| finding.severity != Severity::Healthy;
    let Some(decisive) = findings.iter().filter(counts).find(|finding| finding.severity == *verdict) else {
        return match snapshot.reference.server_ahead(snapshot.now) {
            Some((ahead, _)) => text!("plugin-healthy", by = ahead, is = ahead.direction()),
            None => text!("ticket-no-findings"),
        };
    };
    let title = if is_of_the_clock(snapshot) { &snapshot.guide.headline } else { &decisive.title };
    match findings.iter().filter(counts).count() - 1 {
        0 => title.clone(),
        more => text!("plugin-and-more", title = title.clone(), more = more),
    }
}

/// Whether the finding that decided the verdict is that the clock is off, and the headline says so too, with what it means.
fn is_of_the_clock(snapshot: &Snapshot) -> bool {
    let Diagnosis { findings, verdict } = &snapshot.diagnosis;
    let decisive = findings.iter().find(|finding| finding.severity == *verdict);
    let of_the_clock = |id: &str| id.starts_with("guide-behind-") || id.starts_with("guide-ahead-");
    decisive
        .is_some_and(|finding| matches!(finding.cause, Cause::ServerClockBehind | Cause::ServerClockAhead))
        && of_the_clock(&snapshot.guide.headline.id)
}

/// How far the server is ahead and the largest error of that, in seconds; "U" where it is not known. The ranges are
/// those outside of which the clock alone is a warning and critical.
fn performance(snapshot: &Snapshot) -> String {
    let warning = WARNING_FROM.as_secs();
    let critical = snapshot.window.limit().as_secs();
    let ranges = format!("-{warning}:{warning};-{critical}:{critical}");
    match snapshot.reference.server_ahead(snapshot.now) {
        Some((ahead, error)) => {
            format!("offset={:.6}s;{ranges} error={:.6}s;;;0", ahead.secs_f64(), error.as_secs_f64())
        }
        None => format!("offset=U;{ranges} error=U;;;0"),
    }
}

fn without_separator(words: &str) -> String {
    words.replace(SEPARATOR, "/")
}
