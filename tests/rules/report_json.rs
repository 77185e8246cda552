//! The JSON report keeps its contract: assets/report.schema.json.

use otp_doctor::core::facts::{Fact, Facts};
use otp_doctor::core::finding::{Cause, Remedy};
use otp_doctor::core::plan::StepOutcome;
use otp_doctor::core::text::Text;
use otp_doctor::core::time::Offset;
use otp_doctor::report::{Snapshot, json};
use serde_json::Value;
use support::scenario::{Server, all, named, snapshot};

#[allow(clippy::unwrap_used)]
fn published() -> Value {
    serde_json::from_str(include_str!("../../assets/report.schema.json")).unwrap()
}

#[allow(clippy::unwrap_used)]
fn rendered(snapshot: &Snapshot) -> Value {
    serde_json::from_str(&json::render(snapshot).unwrap()).unwrap()
}

#[test]
fn every_scenario_keeps_the_schema() {
    let schema = published();
    for (name, scenario) in all() {
        let mut snapshot = snapshot::of(&scenario.server);
        let found = support::schema::problems(&schema, &rendered(&snapshot));
        assert!(found.is_empty(), "{name}: {found:?}");
        snapshot.facts = Facts::default();
        let found = support::schema::problems(&schema, &rendered(&snapshot));
        assert!(found.is_empty(), "{name} without facts: {found:?}");
    }
}

#[test]
fn codes_and_repairs_keep_the_schema() {
    let server = named("service-reaches-nobody");
    let outcomes = [
        vec![snapshot::done()],
        vec![StepOutcome::TimedOut { output: String::new() }],
        vec![StepOutcome::NotStarted { reason: String::new() }, StepOutcome::Skipped, StepOutcome::WouldRun],
    ];
    for outcomes in outcomes {
        let mut snapshot = snapshot::of(&server);
        snapshot.code = Some(snapshot::code());
        snapshot.repairs = vec![snapshot::repair(&server, Remedy::StepClock, &outcomes, true)];
        let found = support::schema::problems(&published(), &rendered(&snapshot));
        assert!(found.is_empty(), "{found:?}");
    }
}

#[test]
fn the_schema_finds_what_breaks_it() {
    let good = rendered(&snapshot::of(&Server::default()));
    let broken: [(&str, Value); 6] = [
        ("/verdict", "fine".into()),
        ("/measured_at", "yesterday".into()),
        ("/clock/error_s", (-1.0).into()),
        ("/clock/reference/kind", "sundial".into()),
        ("/schema", 2.into()),
        ("/findings", Value::Null),
    ];
    for (pointer, value) in broken {
        let mut document = good.clone();
        *document.pointer_mut(pointer).unwrap() = value;
        assert!(!support::schema::problems(&published(), &document).is_empty(), "{pointer}");
    }
    let mut missing = good.clone();
    missing.as_object_mut().unwrap().remove("panel");
    assert!(!support::schema::problems(&published(), &missing).is_empty());
    let mut added = good;
    added["clock"]["undocumented"] = true.into();
    assert!(!support::schema::problems(&published(), &added).is_empty());
}

#[test]
fn the_schema_lists_every_finding_and_every_remedy() {
    let schema = published();
    let listed = |pointer: &str| -> Vec<String> {
        let choices = schema.pointer(pointer).unwrap().as_array().unwrap();
        choices.iter().map(|choice| choice.as_str().unwrap().to_owned()).collect()
    };
    let causes: Vec<&str> = Cause::ALL.iter().map(|cause| cause.id()).collect();
    let remedies: Vec<&str> = Remedy::ALL.iter().map(|remedy| remedy.id()).collect();
    assert_eq!(listed("/$defs/cause/enum"), causes);
    assert_eq!(listed("/$defs/remedy/enum"), remedies);
}

#[test]
fn the_document_of_the_article_says_what_the_contract_says() {
    let server = named("network-time-off");
    let mut snapshot = snapshot::of(&server);
    snapshot.code = Some(snapshot::code());
    let document = rendered(&snapshot);
    assert_eq!(document["schema"], 1);
    assert_eq!(document["measured_at"], "2026-11-24T03:05:00.000Z");
    assert_eq!(document["verdict"], "critical");
    assert_eq!(document["clock"]["server_ahead_s"], -187.0);
    assert_eq!(document["clock"]["error_s"], 0.012);
    assert_eq!(document["clock"]["zone"], "Europe/Berlin");
    assert_eq!(document["clock"]["zone_fingerprint"], Value::Null);
    assert_eq!(document["clock"]["reference"]["kind"], "ntp");
    assert_eq!(document["clock"]["reference"]["agreeing"], 4);
    assert_eq!(document["clock"]["reference"]["sources"][0]["stratum"], 2);
    assert_eq!(document["time_service"]["owner"], "timesyncd");
    assert_eq!(document["time_service"]["enabled"], false);
    assert_eq!(document["panel"]["extension"], "mfa");
    assert_eq!(document["panel"]["enabled"], true);
    assert_eq!(document["code"]["matches"][0]["steps"], -6);
    assert_eq!(document["code"]["phone_ahead_s"], serde_json::json!([-195.0, -165.0]));
    assert_eq!(document["code"]["whose_clock"], "server");
    assert_eq!(document["findings"][0]["id"], "server-clock-behind");
    assert_eq!(document["findings"][0]["remedies"][0], "step-clock");
    assert_eq!(document["repair"], Value::Null);
}

#[test]
fn what_is_not_known_is_null_and_says_why() {
    let mut snapshot = snapshot::of(&Server::default());
    let why = || Text::new("refusal-no-reply");
    snapshot.facts.time_service = Fact::Unknown { why: why() };
    snapshot.facts.panel = Fact::Unknown { why: why() };
    snapshot.facts.zone = Fact::Unknown { why: why() };
    let document = rendered(&snapshot);
    for (value, reason) in [
        ("/time_service/owner", "/time_service/why_unknown"),
        ("/panel/kind", "/panel/why_unknown"),
        ("/clock/zone", "/clock/why_zone_unknown"),
    ] {
        assert_eq!(document.pointer(value), Some(&Value::Null), "{value}");
        assert!(document.pointer(reason).unwrap().is_string(), "{reason}");
    }
}

#[test]
fn a_whole_zone_is_told_with_what_is_left() {
    let document = rendered(&snapshot::of(&named("local-time-taken-for-utc")));
    assert_eq!(document["clock"]["zone_fingerprint"], serde_json::json!({ "quarters": 4, "rest_s": 2.0 }));
}

#[test]
fn a_repair_is_told_with_its_commands_and_measurements() {
    let server = named("service-reaches-nobody");
    let mut snapshot = snapshot::of(&server);
    snapshot.repairs = vec![snapshot::repair(&server, Remedy::StepClock, &[snapshot::done()], true)];
    let repair = &rendered(&snapshot)["repair"];
    assert_eq!(repair["remedy"], "step-clock");
    let warnings = repair["warnings"].as_array().unwrap();
    assert!(
        warnings
            .iter()
            .any(|said| said.as_str().unwrap().starts_with("The clock jumps 3 min 7 s ahead: sessions"))
    );
    assert_eq!(repair["steps"][1]["command"][2], "2026-11-24 03:05:00 UTC");
    assert_eq!(repair["steps"][2]["status"], 0);
    assert_eq!(repair["before"]["server_ahead_s"], -187.0);
    assert_eq!(repair["after"]["server_ahead_s"], 0.003);
    assert_eq!(repair["worked"], true);
}

#[test]
fn the_largest_differences_stay_numbers() {
    let mut snapshot = snapshot::of(&Server::default());
    snapshot.now.wall = otp_doctor::core::time::UnixTime::from_nanos(i64::MIN);
    let document = rendered(&snapshot);
    assert!(
        document["clock"]["server_ahead_s"].as_f64().unwrap() < Offset::from_secs(-9_000_000_000).secs_f64()
    );
}

#[test]
fn the_next_step_is_the_one_that_the_scenario_names() {
    for (name, scenario) in all() {
        assert_eq!(rendered(&snapshot::of(&scenario.server))["next"], scenario.expect.next, "{name}");
    }
}
