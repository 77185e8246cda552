//! Whole rounds over real sockets: what several servers say together, clocks that move meanwhile, names, manners.
#![cfg(target_os = "linux")]

use std::net::{Ipv4Addr, SocketAddr, UdpSocket};
use std::sync::Arc;
use std::thread;
use std::time::Duration;

use otp_doctor::adapters::reference::{Config, HostPort, NetworkReference, Resolver};
use otp_doctor::core::agreement::{Agreement, Refusal, Sample, agree};
use otp_doctor::core::time::{Offset, UnixTime};
use support::hostile::clock::{START, TestClock, truth, truth_at};
use support::hostile::packet::{Packet, stamp};
use support::hostile::server::Server;
use support::hostile::{Heard, ask, assert_true};

const DEADLINE: Duration = Duration::from_millis(1_500);

fn config(servers: &[Server]) -> Config {
    Config { ntp: servers.iter().map(|server| server.name().parse().unwrap()).collect(), ..Config::default() }
}

fn ask_all(servers: &[Server], clock: &Arc<TestClock>) -> Heard {
    ask(&NetworkReference::new(config(servers), clock.clone()), DEADLINE)
}

fn hour() -> Offset {
    Offset::from_secs(3_600)
}

#[test]
fn four_honest_servers_agree_on_the_truth_in_one_round_trip() {
    let servers: Vec<Server> = (0..4).map(|_| Server::far(Duration::from_millis(20))).collect();
    let heard = ask_all(&servers, &TestClock::right());
    let Agreement::Agreed(agreed) = agree(&heard.answers()) else { panic!() };
    assert!(agreed.repair_grade);
    let apart = agreed.anchor.reference.ahead_of(truth_at(agreed.anchor.mono)).abs();
    assert!(apart <= agreed.anchor.error && agreed.anchor.error < Duration::from_millis(500), "{agreed:?}");
    assert!(heard.took < Duration::from_millis(500), "{:?}", heard.took);
}

#[test]
fn one_liar_among_four_is_outvoted() {
    let servers = [Server::honest(), Server::off_by(hour()), Server::honest(), Server::honest()];
    let answers = ask_all(&servers, &TestClock::right()).answers();
    let Agreement::Agreed(agreed) = agree(&answers) else { panic!() };
    let liar = servers[1].name();
    assert_eq!((agreed.members.len(), agreed.answered, agreed.repair_grade), (3, 4, true));
    assert!(agreed.members.iter().all(|member| answers[*member].source.name != liar));
}

#[test]
fn two_against_two_is_a_split() {
    let servers = [Server::honest(), Server::off_by(hour()), Server::off_by(hour()), Server::honest()];
    let split = agree(&ask_all(&servers, &TestClock::right()).answers());
    let Agreement::Split { groups } = split else { panic!("{split:?}") };
    assert_eq!(groups.iter().map(Vec::len).collect::<Vec<_>>(), [2, 2]);
}

#[test]
fn four_that_lie_by_the_same_hour_are_believed_because_nothing_can_show_it() {
    let servers: Vec<Server> = (0..4).map(|_| Server::off_by(hour())).collect();
    let answers = ask_all(&servers, &TestClock::right()).answers();
    for answer in &answers {
        assert_true(answer.result.as_ref().unwrap(), hour());
    }
    assert!(agree(&answers).agreed().unwrap().repair_grade);
}

#[test]
fn a_liar_within_the_error_of_the_others_cannot_move_the_reference_beyond_the_stated_error() {
    let wide = || {
        Server::changed(|packet| {
            packet.root_dispersion = support::hostile::packet::short(Duration::from_millis(400));
        })
    };
    let servers = [wide(), wide(), wide(), Server::off_by(Offset::from_millis(390))];
    let agreement = agree(&ask_all(&servers, &TestClock::right()).answers());
    let anchor = agreement.agreed().unwrap().anchor;
    assert!(anchor.reference.ahead_of(truth_at(anchor.mono)).abs() <= anchor.error, "{anchor:?}");
}

#[test]
fn a_wall_clock_that_stands_in_another_century_does_not_matter() {
    for wall in [UnixTime::from_secs(0), UnixTime::from_secs(4_294_967_296), UnixTime::from_secs(-86_400)] {
        let servers = [Server::honest()];
        let sample = ask_all(&servers, &TestClock::showing(wall)).only().unwrap();
        assert_true(&sample, Offset::ZERO);
    }
}

#[test]
fn a_wall_clock_that_is_stepped_between_question_and_answer_does_not_matter() {
    for step in [Offset::from_secs(3_600), Offset::from_secs(-187)] {
        let clock = TestClock::right();
        let stepped = clock.clone();
        let servers = [Server::start(move |question| {
            stepped.step_wall(step);
            question.answer(&question.honest());
        })];
        let sample = ask_all(&servers, &clock).only().unwrap();
        assert_true(&sample, Offset::ZERO);
        assert!(sample.delay < Duration::from_secs(1));
    }
}

/// 2036-02-07 06:28:16 UTC, when NTP's seconds start again at 0.
const ERA_1: UnixTime = UnixTime::from_secs(2_085_978_496);

#[test]
fn servers_before_in_and_across_the_turn_of_the_era_are_understood() {
    for offset_ms in [-1_000, 1, 2, 1_000, 86_400_000] {
        let then = ERA_1.plus(Offset::from_millis(offset_ms));
        let server = Server::start(move |question| {
            let received = then.minus(Offset::from_nanos(1_500_000));
            thread::sleep(Duration::from_millis(2));
            let packet = Packet {
                reference: stamp(received),
                receive: stamp(received),
                transmit: stamp(then),
                ..question.honest()
            };
            question.answer(&packet);
        });
        let sample = ask_all(&[server], &TestClock::right()).only().unwrap();
        let apart = sample.reference.ahead_of(then);
        assert!(apart >= Offset::ZERO && apart.abs() <= sample.delay, "{offset_ms}: {apart:?} {sample:?}");
    }
}

#[test]
fn the_error_covers_a_path_that_is_slow_in_one_direction_only() {
    let server = Server::start(|question| {
        thread::sleep(Duration::from_millis(80));
        question.answer(&Packet::honest(question.bytes, truth()));
    });
    let sample = ask_all(&[server], &TestClock::right()).only().unwrap();
    assert_true(&sample, Offset::ZERO);
    assert!(sample.delay >= Duration::from_millis(80) && sample.stratum == Some(2), "{sample:?}");
}

#[test]
fn time_spent_inside_the_server_is_not_taken_for_delay() {
    let server = Server::start(|question| {
        thread::sleep(Duration::from_millis(200));
        question.answer(&question.honest());
    });
    let sample = ask_all(&[server], &TestClock::right()).only().unwrap();
    assert_true(&sample, Offset::ZERO);
    assert!(sample.delay < Duration::from_millis(150), "{sample:?}");
}

#[test]
fn nobody_is_asked_again_within_fifteen_seconds() {
    let servers = [Server::honest()];
    let clock = TestClock::right();
    let reference = NetworkReference::new(config(&servers), clock.clone());
    assert!(ask(&reference, DEADLINE).only().is_ok());
    clock.pass(Duration::from_secs(14));
    assert_eq!(ask(&reference, DEADLINE).only(), Err(Refusal::AskedTooRecently));
    assert_eq!(servers[0].asked(), 1);
    clock.pass(Duration::from_secs(1));
    assert!(ask(&reference, DEADLINE).only().is_ok());
    assert_eq!(servers[0].asked(), 2);
}

#[test]
fn rate_is_respected_and_deny_ends_it_for_the_run() {
    for (code, later) in
        [(b"RATE", Refusal::AskedTooRecently), (b"DENY", Refusal::KissOfDeath("DENY".into()))]
    {
        let servers = [Server::start(|question| {
            question.answer(&Packet::kiss(question.bytes, question.at, code));
        })];
        let clock = TestClock::right();
        let reference = NetworkReference::new(config(&servers), clock.clone());
        let code = str::from_utf8(code).unwrap().to_owned();
        assert_eq!(ask(&reference, DEADLINE).only(), Err(Refusal::KissOfDeath(code)));
        clock.pass(Duration::from_secs(60));
        assert_eq!(ask(&reference, DEADLINE).only(), Err(later));
        assert_eq!(servers[0].asked(), 1);
    }
}

#[test]
fn while_the_round_waits_for_a_silent_server_the_others_are_refined_and_a_lost_packet_is_repeated() {
    // The first answer takes its time, the second is quick.
    let slow_at_first = Server::start(|question| {
        if question.number == 1 {
            thread::sleep(Duration::from_millis(150));
        }
        question.answer(&Packet::honest(question.bytes, truth()));
    });
    let loses_the_first = Server::start(|question| {
        if question.number > 1 {
            question.answer(&question.honest());
        }
    });
    let silent = Server::start(|_| {});
    let servers = [slow_at_first, loses_the_first, silent];
    let reference = NetworkReference::new(config(&servers), TestClock::right());
    let heard = ask(&reference, Duration::from_secs(3));

    let of_first: Vec<Sample> = heard
        .answers()
        .iter()
        .filter(|answer| answer.source.name == servers[0].name())
        .map(|answer| answer.result.clone().unwrap())
        .collect();
    assert_eq!(of_first.len(), 2);
    assert!(of_first[1].delay < of_first[0].delay);
    assert!(heard.of(&servers[1].name()).0.is_ok());
    assert_eq!(heard.of(&servers[2].name()).0, Err(Refusal::NoReply));
    assert!(servers.iter().all(|server| server.asked() == 2));
    let agreed = agree(&heard.answers());
    assert_eq!(agreed.agreed().unwrap().answered, 2);
}

/// Answers from a table, slowly where asked to.
struct Names(Vec<Name>);

type Name = (&'static str, Duration, Result<Vec<SocketAddr>, Refusal>);

impl Resolver for Names {
    fn resolve(&self, target: &HostPort) -> Result<Vec<SocketAddr>, Refusal> {
        let (_, takes, result) = self.0.iter().find(|(name, ..)| *name == target.host).unwrap();
        thread::sleep(*takes);
        result.clone()
    }
}

fn ask_names(names: Names) -> Heard {
    let ntp = names.0.iter().map(|(name, ..)| HostPort::usual(*name)).collect();
    let config = Config { ntp, ..Config::default() };
    ask(&NetworkReference::with_resolver(config, TestClock::right(), names), DEADLINE)
}

#[test]
fn a_name_that_does_not_resolve_or_resolves_slowly_disturbs_nobody() {
    let honest = Server::honest();
    let heard = ask_names(Names(vec![
        ("no.example", Duration::ZERO, Err(Refusal::Unresolved)),
        ("hangs.example", Duration::from_secs(30), Ok(vec![])),
        ("slow.example", Duration::from_millis(300), Ok(vec![honest.address])),
        ("empty.example", Duration::ZERO, Err(Refusal::Unresolved)),
    ]));
    assert_eq!(heard.of("no.example").0, Err(Refusal::Unresolved));
    assert_eq!(heard.of("hangs.example").0, Err(Refusal::ResolverTimeout));
    assert!(heard.of("slow.example").0.is_ok());
    assert!(heard.took < DEADLINE, "{:?}", heard.took);
}

#[test]
fn forty_addresses_of_one_name_become_four_packets() {
    let first = UdpSocket::bind("127.1.0.1:0").unwrap();
    let port = first.local_addr().unwrap().port();
    let others = (2..=40).map(|n| UdpSocket::bind((Ipv4Addr::new(127, 1, 0, n), port)).unwrap());
    let servers: Vec<Server> = std::iter::once(first)
        .chain(others)
        .map(|socket| Server::start_on(socket, |question| question.answer(&question.honest())))
        .collect();
    let addresses = servers.iter().map(|server| server.address).collect();
    let heard = ask_names(Names(vec![("pool.example", Duration::ZERO, Ok(addresses))]));
    assert_eq!(servers.iter().map(Server::asked).sum::<usize>(), 4);
    assert_eq!(heard.answers.len(), 4);
    assert!(agree(&heard.answers()).agreed().unwrap().repair_grade);
}

#[test]
fn an_address_with_two_names_is_asked_once() {
    let honest = Server::honest();
    let heard = ask_names(Names(vec![
        ("one.example", Duration::ZERO, Ok(vec![honest.address])),
        ("two.example", Duration::from_millis(50), Ok(vec![honest.address])),
    ]));
    assert_eq!((honest.asked(), heard.answers.len()), (1, 1));
}

#[test]
fn with_no_reply_at_all_it_says_so_at_the_deadline() {
    let servers: Vec<Server> = (0..4).map(|_| Server::start(|_| {})).collect();
    let heard = ask_all(&servers, &TestClock::right());
    assert_eq!(heard.answers.len(), 4);
    assert!(heard.answers.iter().all(|(answer, _)| answer.result == Err(Refusal::NoReply)));
    assert_eq!(agree(&heard.answers()), Agreement::Nothing);
    assert!(heard.took < DEADLINE + Duration::from_millis(200), "{:?}", heard.took);
}

#[test]
fn an_honest_server_is_measured_over_ipv6_too() {
    let Ok(socket) = UdpSocket::bind("[::1]:0") else {
        // A machine without IPv6 refuses at once, which is the other half of this rule.
        let config = Config { ntp: vec!["[::1]:1".parse().unwrap()], ..Config::default() };
        let heard = ask(&NetworkReference::new(config, TestClock::right()), DEADLINE);
        assert_eq!(heard.only(), Err(Refusal::Unreachable));
        return;
    };
    let servers = [Server::start_on(socket, |question| question.answer(&question.honest()))];
    assert_true(&ask_all(&servers, &TestClock::right()).only().unwrap(), Offset::ZERO);
}

#[test]
fn the_truth_of_these_tests_is_a_plausible_one() {
    assert!(otp_doctor::core::agreement::is_plausible(START));
}
