//! The report for programs: the contract of assets/report.schema.json. Fields are added, never changed.

mod clock_summary;
mod done;
mod numbers;
mod recovery;
mod server;
mod sign_ins;
mod verifiers;
mod words;

#[cfg(test)]
mod schema_tests;

use serde::Serialize;

use super::Snapshot;
use super::tested_codes::{CodeMatch, CodeSummary, EntryState, WhoseClock};
use crate::core::finding::{Cause, Finding, Remedy, Severity};
use crate::core::guide::NextStep;
use numbers::{rfc3339, seconds};
use words::Words;

use clock_summary::ClockSummary;
use done::RepairSummary;
pub use recovery::{LeftStep, RecoveredRepair, RecoveryDocument};
use server::{PanelSummary, TimeServiceSummary};
pub use sign_ins::{AnswerKind, ModuleAnswer, SignInAnswer};
use verifiers::VerifierSummary;

/// The version of the contract.
pub const SCHEMA: u32 = 1;

/// The whole report. What could not be known is null, and a finding or a `why_*` beside it says why.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Document {
    /// [`SCHEMA`].
    #[cfg_attr(test, schemars(schema_with = "schema_tests::version"))]
    pub schema: u32,
    /// The version of this program.
    pub version: &'static str,
    /// RFC 3339 in UTC, by the reference where it is known.
    #[cfg_attr(test, schemars(extend("format" = "date-time")))]
    pub measured_at: String,
    /// Whether the server is a simulated one.
    pub simulated: bool,
    /// The severity of the worst finding.
    pub verdict: Severity,
    /// The server's clock.
    pub clock: ClockSummary,
    /// What keeps it right.
    pub time_service: TimeServiceSummary,
    /// The hosting panel.
    pub panel: PanelSummary,
    /// Who checks one-time codes here: the panel first, then every service that asks for them through PAM, and last the
    /// program that is asked about by its card.
    pub verifiers: Vec<VerifierSummary>,
    /// What the tested codes proved; null where none was tested.
    pub code: Option<TestedCodes>,
    /// What the sign-ins of PAM answer to the last code; empty where none was asked (code --user asks them).
    pub sign_ins: Vec<SignInAnswer>,
    /// The conclusions, most urgent first.
    pub findings: Vec<FindingSummary>,
    /// What to do next.
    pub next: NextStep,
    /// The last repair; null where none was carried out.
    pub repair: Option<RepairSummary>,
}

/// What the tested codes proved.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct TestedCodes {
    /// Where they fit, likeliest first.
    pub matches: Vec<CodeMatch>,
    /// How likely codes of a wrong entry would have fitted by accident, 0 to 1.
    #[cfg_attr(test, schemars(range(min = 0, max = 1)))]
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
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct FindingSummary {
    /// The stable id.
    pub id: Cause,
    /// How bad it is.
    pub severity: Severity,
    /// The conclusion in words.
    #[cfg_attr(test, schemars(length(min = 1)))]
    pub title: String,
    /// What it stands on, in words.
    #[cfg_attr(test, schemars(inner(length(min = 1))))]
    pub evidence: Vec<String>,
    /// What puts it right, best first.
    pub remedies: Vec<Remedy>,
}

/// The report as data. Names of people and machines and addresses stand in it where [`Snapshot::full`] is set; secrets
/// and codes never do.
pub fn document(snapshot: &Snapshot) -> Document {
    let words = &Words::of(snapshot);
    Document {
        schema: SCHEMA,
        version: Snapshot::VERSION,
        measured_at: rfc3339(snapshot.taken_at()),
        simulated: snapshot.simulated,
        verdict: snapshot.diagnosis.verdict,
        clock: clock_summary::clock(snapshot, words),
        time_service: server::time_service(snapshot, words),
        panel: server::panel(snapshot, words),
        verifiers: verifiers::verifiers(snapshot),
        code: snapshot.code.as_ref().map(code),
        sign_ins: snapshot.said.iter().map(|said| sign_ins::answer(said, words)).collect(),
        findings: snapshot.diagnosis.findings.iter().map(|found| finding(found, words)).collect(),
        next: snapshot.guide.next,
        repair: snapshot.repairs.last().map(|repair| done::repair(repair, words)),
    }
}

/// The report as JSON text, without a newline at the end.
///
/// # Errors
/// What serde_json reports; it cannot fail for this type, whose keys are all strings.
pub fn render(snapshot: &Snapshot) -> Result<String, serde_json::Error> {
    serde_json::to_string_pretty(&document(snapshot))
}

fn code(summary: &CodeSummary) -> TestedCodes {
    TestedCodes {
        matches: summary.matches.clone(),
        false_match_probability: summary.false_match_probability,
        phone_ahead_s: summary.phone_ahead.map(|(from, to)| [seconds(from), seconds(to)]),
        whose_clock: summary.whose_clock,
        entry: summary.entry,
    }
}

fn finding(found: &Finding, words: &Words) -> FindingSummary {
    FindingSummary {
        id: found.cause,
        severity: found.severity,
        title: words.say(&found.title),
        evidence: found.evidence.iter().map(|text| words.say(text)).collect(),
        remedies: found.remedies.clone(),
    }
}
