//! From facts and measurements to ranked findings.
//!
//! Each rule is a small function in the table of [`rules`]; adding one is adding a row. A rule never guesses:
//! what could not be told makes no finding of its own, except that a clock which could not be compared is
//! [`Severity::Unknown`] and never healthy.

mod case;
mod leftover;
mod machine;
mod panel;
mod references;
pub mod rules;
mod server_clock;
mod time_service;
mod unexplained;

use std::cmp::Reverse;
use std::time::Duration;

pub use super::reference::Reference;
pub use case::ClockState;
pub use unexplained::declined_though_right;

use super::facts::Facts;
use super::finding::{Cause, Finding, Severity};
use super::time::{Offset, Reading};
use case::Case;

/// From this difference on the clock is a warning: codes pass, but the time for typing them shrinks.
pub const WARNING_FROM: Duration = Duration::from_secs(5);

/// What the panel is assumed to accept: codes of so many steps before and after its own.
///
/// RFC 6238 section 5.2 recommends at most one step. What Plesk does is not documented, so this is a setting.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Window {
    /// Steps to either side.
    pub steps: u32,
    /// The length of a step in seconds.
    pub period_s: u32,
}

impl Default for Window {
    /// One step of 30 s to either side.
    fn default() -> Self {
        Self { steps: 1, period_s: 30 }
    }
}

impl Window {
    /// A clock that is off by more than this has its codes declined: steps x period, but never less than
    /// [`WARNING_FROM`], since a window of no steps still has a step to type the code in.
    pub fn limit(self) -> Duration {
        let seconds = u64::from(self.steps).saturating_mul(u64::from(self.period_s));
        Duration::from_secs(seconds).max(WARNING_FROM)
    }

    /// How bad it is that a clock is `ahead` of the truth, taken by itself.
    pub fn severity(self, ahead: Offset) -> Severity {
        match ahead.abs() {
            off if off > self.limit() => Severity::Critical,
            off if off >= WARNING_FROM => Severity::Warning,
            _ => Severity::Healthy,
        }
    }
}

/// What the check-up concluded.
#[derive(Clone, Debug, PartialEq)]
pub struct Diagnosis {
    /// Most urgent first; among equals the order of the contract, in which the clock comes before what
    /// explains it.
    pub findings: Vec<Finding>,
    /// Critical where anything is, otherwise unknown where it could not be told whether codes pass, otherwise the severity
    /// of the worst finding.
    pub verdict: Severity,
}

impl Diagnosis {
    /// The finding that names `cause`, where there is one.
    pub fn finding(&self, cause: Cause) -> Option<&Finding> {
        self.findings.iter().find(|finding| finding.cause == cause)
    }
}

/// The worst that was found. A warning says that codes still pass; nobody may say so while it could not be told
/// whether they do, so "could not tell" outranks it here, though not in the list.
fn verdict(findings: &[Finding]) -> Severity {
    [Severity::Critical, Severity::Unknown, Severity::Warning]
        .into_iter()
        .find(|severity| findings.iter().any(|finding| finding.severity == *severity))
        .unwrap_or(Severity::Healthy)
}

/// A code came to the same cause as the facts: one finding, with what both stand on.
fn corroborate(known: &mut Finding, proved: &Finding) {
    known.severity = known.severity.max(proved.severity);
    let news: Vec<_> =
        proved.evidence.iter().filter(|text| !known.evidence.contains(text)).cloned().collect();
    known.evidence.extend(news);
    let more: Vec<_> =
        proved.remedies.iter().filter(|remedy| !known.remedies.contains(remedy)).copied().collect();
    known.remedies.extend(more);
}

/// Draws the conclusions from what is known so far.
///
/// `code_findings` are those of the tested codes; they are ranked among the others. A claim made with
/// [`declined_though_right`] is kept only where nothing else explains it. May be called while facts are still
/// pending: those make no findings yet.
pub fn diagnose(
    facts: &Facts,
    reference: &Reference,
    now: Reading,
    code_findings: &[Finding],
    window: Window,
) -> Diagnosis {
    let case = Case::new(facts, reference, now, window);
    let mut findings: Vec<Finding> = rules::RULES.iter().filter_map(|rule| rule.apply(&case)).collect();
    for proved in code_findings.iter().filter(|finding| finding.cause != Cause::CauseUnknown) {
        match findings.iter_mut().find(|known| known.cause == proved.cause) {
            Some(known) => corroborate(known, proved),
            None => findings.push(proved.clone()),
        }
    }
    if let Some(claim) = code_findings.iter().find(|finding| finding.cause == Cause::CauseUnknown) {
        findings.extend(unexplained::weigh(claim, &case, &findings));
    }
    findings.sort_by_key(|finding| (Reverse(finding.severity), finding.cause));
    let verdict = verdict(&findings);
    Diagnosis { findings, verdict }
}
