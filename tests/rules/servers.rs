//! What is found, planned and said on each server of tests/scenarios: tables in which every change shows. What matters of a
//! scenario stands in its own file.

use otp_doctor::core::facts::Login;
use otp_doctor::core::finding::Remedy;
use otp_doctor::core::guide::{Guide, Progress, Tested, Tried};
use support::said::{all_in_short, in_short};
use support::scenario::{Case, Expected, Scenario, all};

const TESTED: [Tested; 8] = [
    Tested::Nothing,
    Tested::Unclear,
    Tested::Declined,
    Tested::Passes,
    Tested::PhoneSoon,
    Tested::Phone,
    Tested::Entry,
    Tested::Settings,
];

fn found_and_planned(name: &str, scenario: &Scenario) -> String {
    let case = Case::of(&scenario.server);
    let diagnosis = case.diagnosis();
    let mut lines = vec![format!("# {name}: {:?}", diagnosis.verdict)];
    for finding in &diagnosis.findings {
        let remedies: Vec<&str> = finding.remedies.iter().map(|remedy| remedy.id()).collect();
        lines.push(format!("{} {:?}: {}", finding.cause.id(), finding.severity, in_short(&finding.title)));
        lines.push(format!("  {}", all_in_short(&finding.evidence)));
        lines.push(format!("  remedies {}", remedies.join(", ")));
    }
    let mut refused = Vec::new();
    for remedy in Remedy::ALL {
        match (case.plan(*remedy), case.outcome(*remedy)) {
            (Ok(plan), Expected::Commands(steps)) => {
                let (confirmation, measured) = (&plan.confirmation, plan.anchor.is_some());
                lines.push(format!("{}: {confirmation:?}, measured {measured}", remedy.id()));
                lines.extend(steps.iter().map(|step| format!("  {step}")));
                lines.push(format!("  warnings {}", all_in_short(&plan.warnings)));
            }
            (Err(no), _) => refused.push(format!("{} {}", remedy.id(), in_short(&no.why))),
            (Ok(_), Expected::Refused(_)) => unreachable!("it is the same plan"),
        }
    }
    lines.push(format!("refused {}", refused.join(", ")));
    lines.push(String::new());
    lines.join("\n")
}

#[test]
fn what_is_found_and_planned_on_each_server_is_told_as_it_was() {
    let all = all();
    let kept: Vec<String> = all.iter().map(|(name, scenario)| found_and_planned(name, scenario)).collect();
    support::assert_as_kept!("found", kept.concat());
}

fn line(of: &str, guides: impl IntoIterator<Item = Guide>) -> String {
    let mut said: Vec<String> = Vec::new();
    for Guide { standing, headline, next } in guides {
        let standing = standing.map_or("?".to_owned(), |standing| format!("{standing:?}"));
        said.push(format!("{} {standing} {}", next.id(), in_short(&headline)));
    }
    said.dedup();
    format!("  {of}: {}\n", said.join(" | "))
}

#[test]
fn the_next_step_on_each_server_after_this_and_that_is_as_it_was() {
    let mut kept = String::new();
    for (name, scenario) in all() {
        let case = Case::of(&scenario.server);
        kept += &format!("# {name}\n");
        let usual = Progress { ways_back_in: true, ..Progress::default() };
        for (of, progress) in [
            ("any sign-in", usual.clone()),
            ("saved, no way back in", Progress { saved: true, ways_back_in: false, ..usual.clone() }),
            ("the panel's", Progress { login: Some(Login::Server), panel_alone: true, ..usual.clone() }),
            ("the portal's", Progress { login: Some(Login::Portal), ..usual.clone() }),
            ("another", Progress { login: Some(Login::Other), own_entry_untested: true, ..usual.clone() }),
        ] {
            let after = |tested| case.guide_after(Progress { tested, ..progress.clone() });
            kept += &line(of, TESTED.map(after));
        }
        for remedy in Remedy::ALL {
            let Ok(plan) = case.plan(*remedy) else { continue };
            for worked in [true, false] {
                let repairs = vec![Tried { plan: &plan, worked }];
                let progress = Progress { repairs, ..usual.clone() };
                let after = [Tested::Nothing, Tested::Passes, Tested::Entry]
                    .map(|tested| case.guide_after(Progress { tested, ..progress.clone() }));
                kept += &line(
                    &format!("{} {}", remedy.id(), if worked { "worked" } else { "was in vain" }),
                    after,
                );
            }
        }
    }
    support::assert_as_kept!("next", kept);
}
