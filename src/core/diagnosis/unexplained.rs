//! "The time is right everywhere, and the code was still declined" is an answer too.

use crate::core::facts::Login;
use crate::core::finding::{Cause, Finding, Remedy, Severity};
use crate::text;

use super::case::{Case, ClockState};
use super::server_clock::measured;

/// The claim that a sign-in declined a code which this program found to be right, with what is left to explain it. Where
/// nobody has said which sign-in that was, it was the panel's; only there the panel's own explanations and remedies help.
/// `once` says whether it takes a code only once.
///
/// Give it to [`diagnose`](super::diagnose) among the code findings; it stays only where nothing else explains
/// the decline.
pub fn declined_though_right(login: Option<Login>, once: bool) -> Finding {
    let of_the_panel = matches!(login, None | Some(Login::Server));
    let mut evidence = vec![text!("evidence-other-entry")];
    if once {
        evidence.push(text!("evidence-code-used-before"));
    }
    let mut remedies = Vec::new();
    if of_the_panel {
        evidence.extend([text!("evidence-address-may-be-banned"), text!("evidence-another-login")]);
        remedies.extend([Remedy::ReEnrol, Remedy::ResetMfa]);
    }
    Finding {
        cause: Cause::CauseUnknown,
        severity: Severity::Unknown,
        title: text!("finding-cause-unknown"),
        evidence,
        remedies,
    }
}

/// `claim` with what was ruled out, unless one of the `others` explains it.
pub(super) fn weigh(claim: &Finding, case: &Case, others: &[Finding]) -> Option<Finding> {
    if others.iter().any(|other| other.severity == Severity::Critical) {
        return None;
    }
    let measured = if case.clock == ClockState::Right { measured(case) } else { Vec::new() };
    let evidence = measured.into_iter().chain(claim.evidence.iter().cloned()).collect();
    Some(Finding { evidence, ..claim.clone() })
}
