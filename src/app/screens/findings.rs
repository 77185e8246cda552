//! The findings: what it adds up to, most urgent first, and the way to each remedy.

use crate::app::model::Model;
use crate::app::page::draft::Draft;
use crate::app::page::{ButtonId, Mark, Screen, Tone};
use crate::app::words::remedy;
use crate::core::finding::{Cause, Finding, Remedy, Severity};
use crate::core::text::Text;
use crate::text;

/// The findings screen.
pub fn draft(model: &Model) -> Draft {
    let diagnosis = model.diagnosis();
    let mut draft = Draft::new(text!("findings-title"));
    let (tone, words) = match diagnosis.verdict {
        Severity::Healthy => (Tone::Good, text!("findings-healthy")),
        Severity::Unknown => (Tone::Strong, text!("findings-unknown")),
        Severity::Warning => (Tone::Warning, text!("findings-warning")),
        Severity::Critical => (Tone::Bad, gravest(&diagnosis.findings)),
    };
    draft.say(tone, words);
    if !model.facts.complete() {
        draft.say(Tone::Quiet, text!("findings-still-looking"));
    }
    for finding in &diagnosis.findings {
        draft.gap();
        draft.item(finding.severity.into(), finding.title.clone());
        for evidence in &finding.evidence {
            draft.say(Tone::Quiet, evidence.clone());
        }
        // By hand is the last resort: no word of it beside the better way.
        let stepped = finding.remedies.contains(&Remedy::StepClock);
        let shown = |remedy: &&Remedy| !(stepped && **remedy == Remedy::SetTimeByHand);
        for remedy in finding.remedies.iter().filter(shown) {
            draft.item(Mark::Plain, remedy::in_a_line(*remedy));
        }
    }
    if model.code.verdict.is_none() {
        draft.gap();
        draft.say(Tone::Quiet, text!("findings-no-code"));
    }
    let wanted: Vec<Remedy> =
        diagnosis.findings.iter().flat_map(|finding| finding.remedies.clone()).collect();
    let clock =
        |remedy: &Remedy| !matches!(remedy, Remedy::ResetMfa | Remedy::ReEnrol | Remedy::CorrectPhone);
    if wanted.iter().any(clock) {
        draft.button(ButtonId::Go(Screen::Fix), text!("button-go-fix"));
    }
    if wanted.contains(&Remedy::ResetMfa) {
        draft.button(ButtonId::Go(Screen::Mfa), text!("button-go-mfa"));
    }
    draft.button(ButtonId::Go(Screen::Report), text!("button-go-report"));
    draft.button(ButtonId::Back, text!("button-back"));
    draft
}

/// What the critical findings come to. A reset that was cut short has left MFA off.
fn gravest(findings: &[Finding]) -> Text {
    let critical = || findings.iter().filter(|finding| finding.severity == Severity::Critical);
    let open = |finding: &Finding| matches!(finding.cause, Cause::MfaDisabled | Cause::RepairUnfinished);
    match (critical().all(open), critical().any(open)) {
        (true, _) => text!("findings-sign-in-open"),
        (false, true) => text!("findings-codes-and-sign-in"),
        (false, false) => text!("findings-codes-declined"),
    }
}

/// How the screen stands.
pub fn mark(model: &Model) -> Mark {
    if model.facts.complete() { model.diagnosis().verdict.into() } else { Mark::Plain }
}

/// What the screen is for.
pub fn help() -> Vec<Text> {
    vec![text!("help-findings-what"), text!("help-findings-why"), text!("help-findings-article")]
}

#[cfg(test)]
mod tests {
    use super::*;

    fn critical(cause: Cause) -> Finding {
        let title = Text::new("title");
        Finding { cause, severity: Severity::Critical, title, evidence: Vec::new(), remedies: Vec::new() }
    }

    #[test]
    fn the_headline_says_which_of_the_two_it_is_or_both() {
        let cases: [(&[Cause], &str); 4] = [
            (&[Cause::ServerClockBehind], "findings-codes-declined"),
            (&[Cause::MfaDisabled], "findings-sign-in-open"),
            (&[Cause::ServerClockBehind, Cause::MfaDisabled], "findings-codes-and-sign-in"),
            (&[Cause::ServerClockAhead, Cause::RepairUnfinished], "findings-codes-and-sign-in"),
        ];
        for (causes, headline) in cases {
            let mut findings: Vec<Finding> = causes.iter().map(|cause| critical(*cause)).collect();
            assert_eq!(gravest(&findings).id, headline, "{causes:?}");
            for finding in &mut findings {
                finding.severity = Severity::Warning;
            }
            findings.push(critical(Cause::ServerClockBehind));
            assert_eq!(
                gravest(&findings).id,
                "findings-codes-declined",
                "a warning changes nothing: {causes:?}"
            );
        }
    }
}
