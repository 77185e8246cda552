//! Every scenario has a counterpart on Windows, or a reason why there is none: tests/fixtures/windows/scenarios.toml.

use std::collections::BTreeMap;

use serde::Deserialize;
use support::scenario::{Case, Scenario, all};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Counterparts {
    /// What is found is the same on Windows.
    same: Vec<String>,
    /// The scenario of the same kind with W32Time.
    counterpart: BTreeMap<String, String>,
    /// Why the kind is not there, and the scenarios of it.
    not_there: BTreeMap<String, Vec<String>>,
}

fn counterparts() -> Counterparts {
    let file = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/windows/scenarios.toml");
    toml::from_str(&std::fs::read_to_string(file).unwrap()).unwrap_or_else(|error| panic!("{error}"))
}

fn is_of_windows(scenario: &Scenario) -> bool {
    scenario.server.system.starts_with("Windows")
}

fn found(case: &Case) -> (Vec<&'static str>, String) {
    let diagnosis = case.diagnosis();
    let ids = diagnosis.findings.iter().map(|finding| finding.cause.id()).collect();
    (ids, format!("{:?}", diagnosis.verdict))
}

#[test]
fn every_scenario_has_a_counterpart_on_windows_or_a_reason_why_not() {
    let told = counterparts();
    let mut listed: Vec<&String> = told.same.iter().chain(told.counterpart.keys()).collect();
    listed.extend(told.not_there.values().flatten());
    listed.sort();
    let twice: Vec<_> = listed.windows(2).filter(|pair| pair[0] == pair[1]).collect();
    assert!(twice.is_empty(), "twice: {twice:?}");
    let names: Vec<String> =
        all().into_iter().filter(|(_, scenario)| !is_of_windows(scenario)).map(|(name, _)| name).collect();
    let missing: Vec<_> = names.iter().filter(|name| !listed.contains(name)).collect();
    let gone: Vec<_> = listed.iter().filter(|name| !names.contains(name)).collect();
    assert!(missing.is_empty() && gone.is_empty(), "without a word: {missing:?}; no scenario: {gone:?}");
}

#[test]
fn a_counterpart_is_a_scenario_of_windows() {
    let scenarios = all();
    for (name, other) in counterparts().counterpart {
        let (_, scenario) = scenarios
            .iter()
            .find(|(found, _)| *found == other)
            .unwrap_or_else(|| panic!("{name}: there is no {other}"));
        assert!(is_of_windows(scenario), "{other}");
    }
}

#[test]
fn what_does_not_hang_on_the_system_is_found_on_windows_as_well() {
    let told = counterparts();
    let mut wrong = Vec::new();
    for (name, scenario) in all().into_iter().filter(|(name, _)| told.same.contains(name)) {
        let (here, there) =
            (Case::of(&scenario.server), Case::with(&scenario.server, scenario.server.facts_on_windows()));
        if found(&here) != found(&there) {
            wrong.push(format!("{name}: {:?} here, {:?} on Windows", found(&here), found(&there)));
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}
