//! The verdict as findings, for the list of causes and for reports.

use super::interval::Interval;
use super::judge;
use super::verdict::{Certainty, EntryState, Outcome, Standing, Verdict, WhoseClock};
use super::wording::evidence;
use crate::core::finding::{Cause, Finding, Remedy, Severity};
use crate::core::text::Text;
use crate::core::time::Offset;
use crate::text;

impl Verdict {
    /// What the codes prove, worst first; empty when everything is right. A clock is named only where the code
    /// and the true time together show that it is off.
    pub fn findings(&self) -> Vec<Finding> {
        let mut findings = Vec::new();
        self.about_the_code(&mut findings);
        let settled = !matches!(
            self.outcome,
            Outcome::NoCode | Outcome::Stopped | Outcome::Nothing | Outcome::Ambiguous
        );
        if settled && !self.matches.is_empty() {
            self.about_the_clocks(&mut findings);
        }
        findings.sort_by_key(|finding| std::cmp::Reverse(finding.severity));
        findings
    }

    /// What the codes prove, as far as they do: "perhaps" is never critical.
    fn proved(&self, cause: Cause, severity: Severity, title: Text, remedies: &[Remedy]) -> Finding {
        match (self.certainty, severity) {
            (Certainty::Perhaps, Severity::Critical) => {
                let title = text!("otp-perhaps", sentence = title);
                self.finding(cause, Severity::Unknown, title, remedies)
            }
            _ => self.finding(cause, severity, title, remedies),
        }
    }

    fn finding(&self, cause: Cause, severity: Severity, title: Text, remedies: &[Remedy]) -> Finding {
        Finding { cause, severity, title, evidence: evidence(self), remedies: remedies.to_vec() }
    }

    fn about_the_code(&self, findings: &mut Vec<Finding>) {
        let finding = match self.outcome {
            Outcome::SameCodeAgain => {
                self.finding(Cause::CodeReused, Severity::Warning, text!("finding-code-reused"), &[])
            }
            Outcome::Ambiguous => {
                self.finding(Cause::CodeAmbiguous, Severity::Unknown, text!("finding-code-ambiguous"), &[])
            }
            Outcome::Late { left } if left.is_zero() => {
                self.finding(Cause::CodeLate, Severity::Critical, text!("finding-code-too-late"), &[])
            }
            Outcome::Late { .. } => {
                self.finding(Cause::CodeLate, Severity::Warning, text!("finding-code-late"), &[])
            }
            Outcome::OtherParameters { .. } => {
                let title = text!("finding-parameters-differ");
                self.proved(Cause::ParametersDiffer, Severity::Critical, title, &[Remedy::ReEnrol])
            }
            Outcome::Nothing => {
                let (severity, title) = match self.entry {
                    EntryState::Wrong => (Severity::Critical, text!("finding-entry-wrong")),
                    EntryState::Right | EntryState::Unknown => {
                        (Severity::Unknown, text!("finding-entry-perhaps-wrong"))
                    }
                };
                let other = self.other_length.is_some();
                let remedies: &[Remedy] = if other { &[] } else { &[Remedy::ReEnrol, Remedy::ResetMfa] };
                self.finding(Cause::EntryWrong, severity, title, remedies)
            }
            Outcome::AuthenticatorCorrection { minutes } => self.proved(
                Cause::AuthenticatorCorrection,
                Severity::Critical,
                text!("otp-headline-correction", minutes = minutes.unsigned_abs()),
                &[Remedy::CorrectPhone],
            ),
            _ => return,
        };
        findings.push(finding);
    }

    fn about_the_clocks(&self, findings: &mut Vec<Finding>) {
        let remedies = [Remedy::StepClock, Remedy::EnableTimeSync];
        if let Some((ahead, _)) = self.server_ahead {
            match self.server_standing() {
                Standing::Ahead | Standing::Behind => findings.push(self.server_finding(ahead)),
                _ if self.server_is_notably_off() => {
                    let (cause, title) = server_title(ahead);
                    findings.push(self.finding(cause, Severity::Warning, title, &remedies));
                }
                _ => {}
            }
        } else if !self.accepted()
            && matches!(self.outcome, Outcome::Shifted { .. } | Outcome::WholeZone { .. })
        {
            let title = text!("finding-clocks-differ");
            findings.push(self.proved(Cause::CauseUnknown, Severity::Critical, title, &[]));
        }
        if matches!(self.outcome, Outcome::AuthenticatorCorrection { .. }) {
            return;
        }
        if self.is_old_or_behind() || self.is_late_again() {
            let late = self.is_late_again();
            let severity = if late { Severity::Warning } else { Severity::Unknown };
            let title = if late {
                text!("finding-phone-perhaps-behind")
            } else {
                text!("finding-code-old-or-behind")
            };
            let remedies: &[Remedy] = if late { &[Remedy::CorrectPhone] } else { &[] };
            findings.push(self.finding(Cause::PhoneClockBehind, severity, title, remedies));
            return;
        }
        let wrong = matches!(self.whose_clock, WhoseClock::Phone | WhoseClock::Both);
        let standing = if wrong { Some(self.phone_standing()) } else { self.phone_is_notably_off() };
        let severity = if wrong { Severity::Critical } else { Severity::Warning };
        let (cause, title) = match standing {
            Some(Standing::Ahead) => (Cause::PhoneClockAhead, text!("finding-phone-clock", is = "ahead")),
            Some(Standing::Behind) => (Cause::PhoneClockBehind, text!("finding-phone-clock", is = "behind")),
            _ if self.passes_with_the_phone_off() => {
                (Cause::PhoneClockBehind, text!("finding-code-old-or-behind"))
            }
            _ => return,
        };
        findings.push(self.proved(cause, severity, title, &[Remedy::CorrectPhone]));
    }

    fn server_finding(&self, ahead: Offset) -> Finding {
        let error = self.server_ahead.map(|(_, error)| error).unwrap_or_default();
        if judge::whole_zone(Interval::around(ahead, error)).is_some() {
            let title = text!("finding-server-zone-error");
            let remedies = [Remedy::StepClock, Remedy::SetZone, Remedy::EnableTimeSync];
            return self.finding(Cause::ServerZoneError, Severity::Critical, title, &remedies);
        }
        let (cause, title) = server_title(ahead);
        self.finding(cause, Severity::Critical, title, &[Remedy::StepClock, Remedy::EnableTimeSync])
    }
}

fn server_title(ahead: Offset) -> (Cause, Text) {
    if ahead.is_behind() {
        (Cause::ServerClockBehind, text!("finding-server-clock-behind", by = ahead))
    } else {
        (Cause::ServerClockAhead, text!("finding-server-clock-ahead", by = ahead))
    }
}
