//! The report for programs: the contract of assets/report.schema.json. Fields are added, never changed.

mod clock;
mod done;
mod server;

use serde::Serialize;

use super::code::{CodeMatch, CodeSummary, EntryState, WhoseClock};
use super::{Snapshot, redact};
use crate::core::finding::{Cause, Remedy, Severity};
use crate::core::time::{Offset, UnixTime};
use crate::locale::Locale;

pub(super) use clock::ahead_of;
pub use clock::{Clock, ReferenceSummary, SourceSummary, ZoneFingerprint};
pub use done::{DoneStep, MeasuredClock, RepairSummary};
pub use server::{PanelSummary, TimeServiceSummary};

/// The version of the contract.
pub const SCHEMA: u32 = 1;

/// The whole report. What could not be known is null, and a finding or a `why_*` beside it says why.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Document {
    /// [`SCHEMA`].
    pub schema: u32,
    /// The version of this program.
    pub version: &'static str,
    /// RFC 3339 in UTC, by the reference where it is known.
    pub measured_at: String,
    /// Whether the server is a simulated one.
    pub simulated: bool,
    /// The severity of the worst finding.
    pub verdict: Severity,
    /// The server's clock.
    pub clock: Clock,
    /// What keeps it right.
    pub time_service: TimeServiceSummary,
    /// The hosting panel.
    pub panel: PanelSummary,
    /// What the tested codes proved; null where none was tested.
    pub code: Option<Code>,
    /// The conclusions, most urgent first.
    pub findings: Vec<FindingSummary>,
    /// The last repair; null where none was carried out.
    pub repair: Option<RepairSummary>,
}

/// What the tested codes proved.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Code {
    /// Where they fit, likeliest first.
    pub matches: Vec<CodeMatch>,
    /// How likely codes of a wrong entry would have fitted by accident, 0 to 1.
    pub false_match_probability: f64,
    /// Seconds that the phone is ahead of the true time, from and to; null where that could not be told.
    pub phone_ahead_s: Option<[f64; 2]>,
    /// Which clocks are wrong.
    pub whose_clock: WhoseClock,
    /// Whether the entry in the app is the tested one.
    pub entry: EntryState,
}

/// One conclusion.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct FindingSummary {
    /// The stable id.
    pub id: Cause,
    /// How bad it is.
    pub severity: Severity,
    /// The conclusion in words.
    pub title: String,
    /// What it stands on, in words.
    pub evidence: Vec<String>,
    /// What puts it right, best first.
    pub remedies: Vec<Remedy>,
}

/// The report as data.
pub fn document(snapshot: &Snapshot, locale: &Locale) -> Document {
    Document {
        schema: SCHEMA,
        version: Snapshot::VERSION,
        measured_at: rfc3339(snapshot.taken_at()),
        simulated: snapshot.simulated,
        verdict: snapshot.diagnosis.verdict,
        clock: clock::clock(snapshot, locale),
        time_service: server::time_service(snapshot, locale),
        panel: server::panel(snapshot, locale),
        code: snapshot.code.as_ref().map(code),
        findings: findings(snapshot, locale),
        repair: snapshot.repairs.last().map(|repair| done::repair(repair, locale)),
    }
}

/// The report as JSON text, without a newline at the end.
///
/// # Errors
/// What serde_json reports; it cannot fail for this type, whose keys are all strings.
pub fn render(snapshot: &Snapshot, locale: &Locale) -> Result<String, serde_json::Error> {
    serde_json::to_string_pretty(&document(snapshot, locale))
}

fn code(summary: &CodeSummary) -> Code {
    Code {
        matches: summary.matches.clone(),
        false_match_probability: summary.false_match_probability,
        phone_ahead_s: summary.phone_ahead.map(|(from, to)| [seconds(from), seconds(to)]),
        whose_clock: summary.whose_clock,
        entry: summary.entry,
    }
}

fn findings(snapshot: &Snapshot, locale: &Locale) -> Vec<FindingSummary> {
    let words = |text: &crate::core::text::Text| redact::secrets_only(&locale.say(text));
    let summary = |finding: &crate::core::finding::Finding| FindingSummary {
        id: finding.cause,
        severity: finding.severity,
        title: words(&finding.title),
        evidence: finding.evidence.iter().map(words).collect(),
        remedies: finding.remedies.clone(),
    };
    snapshot.diagnosis.findings.iter().map(summary).collect()
}

/// Seconds to the microsecond: more digits than any of our measurements is worth.
fn seconds(offset: Offset) -> f64 {
    (offset.secs_f64() * 1e6).round() / 1e6
}

fn span_seconds(span: std::time::Duration) -> f64 {
    seconds(Offset::from_duration(span))
}

fn rfc3339(instant: UnixTime) -> String {
    chrono::DateTime::from_timestamp(instant.secs(), instant.subsec_nanos())
        .map(|utc| utc.to_rfc3339_opts(chrono::SecondsFormat::Millis, true))
        .unwrap_or_default()
}
