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
pub(crate) mod rules;
mod server_clock;
mod sighting;
mod time_service;
mod unexplained;
mod verifiers;
mod window;

use std::cmp::Reverse;

pub use super::reference::Reference;
pub use case::ClockState;
pub use unexplained::declined_though_right;
pub use window::{WARNING_FROM, Window};

use super::facts::{Facts, PamVerifier};
use super::finding::{Cause, Finding, Remedy, Severity};
use super::text::Text;
use super::time::{Reading, UnixTime};
use case::Case;

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

    /// What `finding` stands on, for people who read all of them: the command that switches MFA on again, and what it said, stand
    /// below the finding about MFA, and not below the repair that owes it as well.
    pub fn evidence_once<'a>(&self, finding: &'a Finding) -> impl Iterator<Item = &'a Text> {
        let mfa = self.finding(Cause::MfaDisabled);
        let told = mfa.is_some_and(|finding| finding.title.id == "finding-mfa-left-off");
        let again = ["evidence-repair-remaining", "evidence-repair-said"];
        finding.evidence.iter().filter(move |evidence| !(told && again.contains(&evidence.id.as_ref())))
    }

    /// The worst that was found of users of `verifier` at `now`, by the server's clock, and how bad it is.
    pub fn fault_of(&self, verifier: &PamVerifier, now: UnixTime) -> Option<(Severity, Cause)> {
        let severity = |cause| Some((self.finding(cause)?.severity, cause));
        let faults = verifiers::faults(verifier, now).into_iter().filter_map(severity);
        faults.max_by_key(|(severity, _)| *severity)
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

/// What a code proved, as far as it counts on this server and can be put right here. A clock that checks no codes declines
/// none, and some clocks are for others to set.
fn counted(proved: &Finding, case: &Case) -> Option<Finding> {
    let of_the_clock = matches!(proved.cause, Cause::ServerClockBehind | Cause::ServerClockAhead);
    if of_the_clock && !case.by_this_clock {
        return None;
    }
    let mut counted = proved.clone();
    if of_the_clock && case.clock_is_of_others() {
        counted.remedies = vec![Remedy::TellProvider];
    }
    Some(counted)
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
    let explained = code_findings.iter().filter(|finding| finding.cause != Cause::CauseUnknown);
    for proved in explained.filter_map(|finding| counted(finding, &case)) {
        match findings.iter_mut().find(|known| known.cause == proved.cause) {
            Some(known) => corroborate(known, &proved),
            None => findings.push(proved),
        }
    }
    if let Some(claim) = code_findings.iter().find(|finding| finding.cause == Cause::CauseUnknown) {
        findings.extend(unexplained::weigh(claim, &case, &findings));
    }
    findings.sort_by_key(|finding| (Reverse(finding.severity), finding.cause));
    let verdict = verdict(&findings);
    Diagnosis { findings, verdict }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::core::time::MonoTime;

    fn finding(severity: Severity, evidence: &[&'static str], remedies: &[Remedy]) -> Finding {
        Finding {
            cause: Cause::ServerClockBehind,
            severity,
            title: Text::new("title"),
            evidence: evidence.iter().map(|id| Text::new(id)).collect(),
            remedies: remedies.to_vec(),
        }
    }

    #[test]
    fn what_a_code_proved_adds_what_is_new_and_makes_the_finding_as_bad_as_the_worse_of_both() {
        let mut known = finding(Severity::Warning, &["seen"], &[Remedy::StepClock]);
        let proved =
            finding(Severity::Critical, &["seen", "new"], &[Remedy::StepClock, Remedy::SetTimeByHand]);
        corroborate(&mut known, &proved);
        let both = [Remedy::StepClock, Remedy::SetTimeByHand];
        assert_eq!(known, finding(Severity::Critical, &["seen", "new"], &both));
        corroborate(&mut known, &finding(Severity::Warning, &[], &[]));
        assert_eq!(known.severity, Severity::Critical);
    }

    #[test]
    fn a_code_proves_nothing_about_a_clock_that_checks_no_codes() {
        let now = Reading { wall: UnixTime::from_secs(1_795_489_500), mono: MonoTime::from_nanos(7) };
        let proved = [finding(Severity::Critical, &[], &[Remedy::StepClock])];
        let found = |window| {
            diagnose(&Facts::default(), &Reference::default(), now, &proved, window)
                .finding(Cause::ServerClockBehind)
                .is_some()
        };
        assert!(found(Window::default()));
        assert!(!found(Window::default().checked_elsewhere()));
    }
}
