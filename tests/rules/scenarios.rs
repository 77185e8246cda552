//! Every file of tests/scenarios: a server, and what must be found and planned on it. Its README tells how to
//! add one.

use otp_doctor::core::finding::{Remedy, Severity};
use otp_doctor::core::plan::{Confirmation, Plan, Role, Start};
use otp_doctor::core::text::{Arg, Text};
use otp_doctor::core::verifier::Sureness;
use otp_doctor::locale::Locale;
use support::scenario::{Case, Expected, Scenario, all};

fn severity(name: &str) -> Severity {
    match name {
        "healthy" => Severity::Healthy,
        "unknown" => Severity::Unknown,
        "warning" => Severity::Warning,
        "critical" => Severity::Critical,
        other => panic!("no verdict is called {other}"),
    }
}

fn remedy(name: &str, id: &str) -> Remedy {
    let found = Remedy::ALL.iter().find(|remedy| remedy.id() == id);
    *found.unwrap_or_else(|| panic!("{name}: no remedy is called {id}"))
}

#[test]
fn every_scenario_ends_as_its_file_says() {
    let mut wrong = Vec::new();
    for (name, scenario) in all() {
        let case = Case::of(&scenario.server);
        let diagnosis = case.diagnosis();
        let found: Vec<&str> = diagnosis.findings.iter().map(|finding| finding.cause.id()).collect();
        if found != scenario.expect.findings {
            wrong.push(format!("{name}: expected {:?}, found {found:?}", scenario.expect.findings));
        }
        if diagnosis.verdict != severity(&scenario.expect.verdict) {
            wrong.push(format!("{name}: expected {}, got {:?}", scenario.expect.verdict, diagnosis.verdict));
        }
        let next = case.guide().next.id();
        if next != scenario.expect.next {
            wrong.push(format!("{name}: next: expected {}, got {next}", scenario.expect.next));
        }
        let accepted = (case.accepted.known, case.window.limit().as_secs());
        if scenario.expect.known.is_some_and(|known| known != accepted.0)
            || scenario.expect.limit_s.is_some_and(|limit_s| limit_s != accepted.1)
        {
            wrong.push(format!("{name}: it accepts {accepted:?}"));
        }
        for (id, expected) in &scenario.expect.says {
            let said = case.says(id);
            if said != *expected {
                wrong.push(format!("{name}: {id}: expected it to say {expected:?}, it says {said:?}"));
            }
        }
        for (id, expected) in &scenario.expect.plans {
            let outcome = case.outcome(remedy(&name, id));
            if outcome != *expected {
                wrong.push(format!("{name}: {id}: expected {expected:?}, got {outcome:?}"));
            }
        }
        for (id, expected) in &scenario.expect.warnings {
            let said = case.warnings(remedy(&name, id));
            if said != *expected {
                wrong.push(format!("{name}: {id}: expected the warnings {expected:?}, got {said:?}"));
            }
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

#[test]
fn there_is_a_scenario_for_each_way_in_which_it_is_known_what_a_verifier_accepts() {
    let scenarios = all();
    for known in [Sureness::Assumed, Sureness::Documented, Sureness::Read] {
        let of_a_named_one = |scenario: &Scenario| {
            !scenario.server.verifier.is_empty() && scenario.expect.known == Some(known)
        };
        assert!(scenarios.iter().any(|(_, scenario)| of_a_named_one(scenario)), "{known:?}");
    }
}

#[test]
fn there_are_scenarios_for_the_causes_seen_in_the_wild() {
    let scenarios = all();
    assert!(scenarios.len() >= 35, "{} scenarios", scenarios.len());
    let refused = |expected: &Expected| matches!(expected, Expected::Refused(_));
    assert!(scenarios.iter().any(|(_, scenario)| scenario.expect.plans.values().any(refused)));
}

/// Every plan that any scenario leads to, for every remedy.
fn every_plan() -> Vec<(String, Plan)> {
    let mut plans = Vec::new();
    for (name, scenario) in all() {
        let case = Case::of(&scenario.server);
        for remedy in Remedy::ALL {
            if let Ok(plan) = case.plan(*remedy) {
                plans.push((format!("{name}: {}", remedy.id()), plan));
            }
        }
    }
    assert!(plans.len() > 50, "{} plans", plans.len());
    plans
}

#[test]
fn whatever_a_plan_switches_off_a_closing_step_switches_on_again() {
    let opposites = [("false", "true"), ("stop", "start"), ("--disable", "--enable")];
    let mut seen = 0;
    for (name, plan) in every_plan() {
        for (at, step) in plan.steps.iter().enumerate() {
            let args = step.command.arguments(support::scenario::TRUTH);
            for (off, on) in opposites {
                let Some(word) = args.iter().position(|arg| arg == off) else { continue };
                let mut closing = args.clone();
                closing[word] = on.to_owned();
                let closed = plan.steps[at + 1..].iter().any(|later| {
                    let mut args = later.command.arguments(support::scenario::TRUTH);
                    // Whether it is waited for does not matter to what it switches on.
                    args.retain(|arg| arg != "--no-block");
                    later.role == Role::Closing
                        && later.command.program == step.command.program
                        && args == closing
                });
                assert!(closed, "{name}: {args:?} is never undone");
                assert_eq!(step.role, Role::Change, "{name}");
                seen += 1;
            }
        }
    }
    assert!(seen > 5, "only {seen} steps switched something off");
}

#[test]
fn nothing_is_ever_disabled_masked_killed_removed_or_installed() {
    let forbidden = ["disable", "mask", "kill", "--uninstall", "remove", "install", "rm"];
    for (name, plan) in every_plan() {
        for step in &plan.steps {
            let args = step.command.arguments(support::scenario::TRUTH);
            // The one remedy that is there to switch off what is too many, and only that.
            if plan.remedy == Remedy::KeepOneService && args.starts_with(&["disable".into(), "--now".into()])
            {
                continue;
            }
            assert!(args.iter().all(|arg| !forbidden.contains(&arg.as_str())), "{name}: {args:?}");
            let program = &step.command.program;
            assert!(program.starts_with('/') || program.starts_with(r"C:\"), "{name}: {program}");
        }
    }
}

#[test]
fn the_time_is_only_set_from_a_reference_that_a_repair_may_stand_on_or_that_a_person_typed() {
    for (name, scenario) in all() {
        let case = Case::of(&scenario.server);
        for remedy in Remedy::ALL {
            let Ok(plan) = case.plan(*remedy) else { continue };
            if !plan.steps.iter().any(|step| step.command.needs_reference()) {
                continue;
            }
            assert!(plan.anchor.is_some(), "{name}");
            match remedy {
                Remedy::SetTimeByHand => {
                    assert!(plan.confirmation == Confirmation::Press, "{name}: typed already")
                }
                _ => assert!(case.reference.is_repair_grade(), "{name}"),
            }
        }
    }
}

#[test]
fn setting_the_time_starts_on_the_edge_of_a_second() {
    for (name, plan) in every_plan() {
        for step in &plan.steps {
            let edge = step.start == Start::OnSecondEdge;
            assert_eq!(edge, step.command.needs_reference(), "{name}");
        }
    }
}

#[test]
fn a_server_that_was_not_measured_is_never_healthy() {
    let mut seen = 0;
    for (name, scenario) in all() {
        let case = Case::of(&scenario.server);
        if case.reference.agreed().is_none() {
            assert_ne!(case.diagnosis().verdict, Severity::Healthy, "{name}");
            seen += 1;
        }
    }
    assert!(seen >= 3);
}

#[test]
fn every_finding_states_what_it_stands_on() {
    for (name, scenario) in all() {
        let case = Case::of(&scenario.server);
        for finding in case.diagnosis().findings {
            if scenario.server.code_findings.iter().any(|id| id == finding.cause.id()) {
                continue;
            }
            assert!(!finding.evidence.is_empty(), "{name}: {}", finding.cause.id());
        }
    }
}

#[test]
fn every_sentence_of_every_scenario_is_in_the_locale_with_every_gap_filled() {
    let locale = Locale::load(None);
    let check = |name: &str, text: &Text| {
        let said = locale.say(text);
        assert!(locale.knows(&text.id), "{name}: {} is not in the locale", text.id);
        assert!(!said.contains("{$") && !said.contains("{ $"), "{name}: {}: {said}", text.id);
        for (gap, arg) in &text.args {
            if let Arg::Text(inner) = arg {
                assert!(locale.knows(&inner.id), "{name}: {gap}: {}", inner.id);
            }
        }
    };
    for (name, scenario) in all() {
        let case = Case::of(&scenario.server);
        for finding in case.diagnosis().findings {
            check(&name, &finding.title);
            finding.evidence.iter().for_each(|text| check(&name, text));
        }
        check(&name, &case.guide().headline);
        case.guide().next.words().iter().for_each(|text| check(&name, text));
        for remedy in Remedy::ALL {
            match case.plan(*remedy) {
                Ok(plan) => {
                    plan.steps.iter().for_each(|step| check(&name, &step.why));
                    plan.warnings.iter().for_each(|text| check(&name, text));
                }
                Err(refused) => {
                    check(&name, &refused.why);
                    refused.message_to_provider.iter().for_each(|text| check(&name, text));
                }
            }
        }
    }
}
