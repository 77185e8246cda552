//! What a check says of those that had not answered when its time was up: every source that was asked is listed.

use std::net::TcpListener;
use std::sync::Arc;
use std::time::Duration;

use otp_doctor::adapters::demo::Simulation;
use otp_doctor::adapters::demo::scenario::Scenario;
use otp_doctor::adapters::reference::{Config, NetworkReference};
use otp_doctor::adapters::system_clock::SystemClock;
use otp_doctor::app::model::Settings;
use otp_doctor::core::agreement::Refusal;
use otp_doctor::core::facts::Fact;
use otp_doctor::core::remedy::ToolPaths;
use otp_doctor::runtime::effects::World;
use otp_doctor::runtime::headless::Headless;
use otp_doctor::runtime::repair::InProcess;
use support::hostile::clock::TestClock;
use support::hostile::server::Server;

/// A check of a simulated server that asks these real sources, and waits `timeout` for them.
fn check_of(config: Config, timeout: Duration) -> Headless {
    let clock = TestClock::right();
    let simulation = Arc::new(Simulation::new(Scenario::named("").unwrap(), SystemClock, 0.0));
    let world = World {
        clock: clock.clone(),
        reference: Arc::new(NetworkReference::new(config, clock.clone())),
        reference_deadline: timeout,
        machine: simulation.clone(),
        time_services: simulation.clone(),
        panel: simulation.clone(),
        repairs: Arc::new(InProcess::new(simulation.clone(), clock)),
        report: Arc::new(|_| String::new()),
        report_folders: Vec::new(),
    };
    let settings = Settings {
        scenario: String::new(),
        demo: true,
        dry_run: false,
        caller: None,
        window: None,
        tools: ToolPaths::default(),
        simulated_phone: None,
    };
    Headless::new(settings, world)
}

#[test]
fn sources_are_waited_for_although_the_time_to_look_things_up_is_over() {
    let silent = Server::start(|_| {});
    // Nobody listens there any more.
    let closed = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    let config = Config {
        ntp: vec![silent.name().parse().unwrap()],
        https: vec![format!("https://{closed}/").parse().unwrap()],
        ca_file: None,
    };
    let mut check = check_of(config, Duration::from_millis(500));
    // As with a timeout above the 20 s that a check has.
    check.check_up_within(Duration::ZERO);
    let said = &check.model.reference.said;
    let mut refused: Vec<_> =
        said.answers.iter().map(|answer| (answer.source.name.clone(), answer.result.clone())).collect();
    refused.sort_by_key(|(name, _)| name.starts_with("https"));
    assert_eq!(said.asked, 2, "{refused:?}");
    assert_eq!(refused[0], (silent.name(), Err(Refusal::NoReply)));
    assert!(refused[1].0.starts_with("https") && refused[1].1.is_err(), "{refused:?}");
    assert!(check.model.reference.asking.is_none());
    // What was to be looked up is not waited for any longer because of them.
    assert!(check.model.facts.complete());
    assert!(matches!(check.model.facts.panel, Fact::Unknown { .. }), "{:?}", check.model.facts.panel);
}
