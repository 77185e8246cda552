//! Every scenario has a counterpart on Windows, or a reason why there is none: tests/fixtures/windows/scenarios.toml. And no word that a
//! program of Windows prints decides what becomes of a repair.

use std::collections::BTreeMap;
use std::sync::LazyLock;
use std::time::Duration;

use otp_doctor::core::finding::Remedy;
use otp_doctor::core::journal::Record;
use otp_doctor::core::plan::Plan;
use otp_doctor::core::time::Reading;
use otp_doctor::ports::{Clock, CommandError, Commands, Finished, Invocation};
use otp_doctor::runtime::repair::engine::{Author, Equipment, NoNet, perform_plan};
use otp_doctor::runtime::repair::journal::RecordListener;
use proptest::prelude::*;
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
    scenario.server.w32time.is_some()
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

/// Every repair of the time that a scenario leads to on Windows, each once.
fn repairs_of_the_time() -> Vec<(Plan, Reading)> {
    let told = counterparts();
    let mut repairs: Vec<(Plan, Reading)> = Vec::new();
    for (_, scenario) in all().into_iter().filter(|(name, _)| told.same.contains(name)) {
        let case = Case::with(&scenario.server, scenario.server.facts_on_windows());
        for remedy in [Remedy::StepClock, Remedy::SetTimeByHand, Remedy::EnableTimeSync] {
            let planned = case.plan(remedy).ok();
            let new = planned.filter(|plan| repairs.iter().all(|(known, _)| known.steps != plan.steps));
            repairs.extend(new.map(|plan| (plan, case.now)));
        }
    }
    repairs
}

#[test]
fn a_repair_of_the_time_on_windows_runs_programs_of_windows_alone() {
    let programs: Vec<&str> =
        REPAIRS.iter().flat_map(|(plan, _)| &plan.steps).map(|step| step.command.program.as_str()).collect();
    assert!(programs.iter().all(|program| program.starts_with(r"C:\Windows\System32\")), "{programs:?}");
    for wanted in ["w32tm.exe", "sc.exe", "powershell.exe"] {
        assert!(programs.iter().any(|program| program.ends_with(wanted)), "{wanted}: {programs:?}");
    }
}

/// Each program prints the same words and ends with the same status. The clock stands still.
struct Speaking {
    words: String,
    status: i32,
    now: Reading,
}

impl Commands for Speaking {
    fn run(&self, _: &Invocation) -> Result<Finished, CommandError> {
        Ok(Finished { status: self.status, stdout: self.words.clone(), stderr: self.words.clone() })
    }
}

impl Clock for Speaking {
    fn read(&self) -> Reading {
        self.now
    }
}

/// How each step ended, and the whole.
fn course(plan: &Plan, around: &Speaking) -> Vec<String> {
    let mut course = Vec::new();
    let mut heard = |record: Record| match record {
        Record::StepEnded { index, outcome, .. } => course.push(format!("{index} {}", outcome.succeeded())),
        Record::Ended { complete, .. } => course.push(format!("complete {complete}")),
        _ => {}
    };
    let author = Author { by: String::new(), boot: String::new(), session: None };
    let equipment = Equipment {
        commands: around,
        clock: around,
        sleep: &|_: Duration| {},
        hurried: &|| false,
        unchanged: &|_| true,
    };
    perform_plan(plan, &author, equipment, &NoNet, &mut RecordListener(&mut heard)).unwrap();
    course
}

static REPAIRS: LazyLock<Vec<(Plan, Reading)>> = LazyLock::new(repairs_of_the_time);

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]
    #[test]
    fn no_word_that_a_tool_of_windows_prints_decides_what_becomes_of_a_repair(
        noise in prop::collection::vec(any::<u8>(), 0..64),
        sentence in prop::sample::select(vec!["", "error: ", "Automatic time synchronization is enabled", "Access is denied."]),
    ) {
        let words = format!("{sentence}{}", String::from_utf8_lossy(&noise));
        for (plan, now) in REPAIRS.iter() {
            for status in [0, 1] {
                let silent = Speaking { words: String::new(), status, now: *now };
                let speaking = Speaking { words: words.clone(), status, now: *now };
                prop_assert_eq!(course(plan, &speaking), course(plan, &silent));
            }
        }
    }
}
