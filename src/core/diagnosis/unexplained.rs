//! "The time is right everywhere, and the code was still declined" is an answer too.

use crate::core::finding::{Cause, Finding, Severity};
use crate::core::text::Text;
use crate::text;

use super::case::{Case, ClockState};
use super::server_clock::measured;

/// The claim that the panel declined a code which this program found to be right, with what was seen.
///
/// Give it to [`diagnose`](super::diagnose) among the code findings; it stays only where nothing else explains
/// the decline.
pub fn declined_though_right(evidence: Vec<Text>) -> Finding {
    Finding {
        cause: Cause::CauseUnknown,
        severity: Severity::Unknown,
        title: text!("finding-cause-unknown"),
        evidence,
        remedies: vec![crate::core::finding::Remedy::ReEnrol, crate::core::finding::Remedy::ResetMfa],
    }
}

/// `claim` with what was ruled out, unless one of the `others` explains it.
pub(super) fn weigh(claim: &Finding, case: &Case, others: &[Finding]) -> Option<Finding> {
    if others.iter().any(|other| other.severity == Severity::Critical) {
        return None;
    }
    let mut evidence = claim.evidence.clone();
    if case.clock == ClockState::Right {
        evidence.extend(measured(case));
    }
    evidence.extend([
        text!("evidence-other-entry"),
        text!("evidence-code-used-before"),
        text!("evidence-address-may-be-banned"),
        text!("evidence-another-login"),
    ]);
    Some(Finding { evidence, ..claim.clone() })
}
