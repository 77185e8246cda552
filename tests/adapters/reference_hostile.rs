//! One round against every kind of bad server at once, over real sockets: none is believed, none costs more than the
//! deadline, and none disturbs its honest neighbours.
#![cfg(target_os = "linux")]

use std::collections::BTreeSet;
use std::net::UdpSocket;
use std::thread;
use std::time::{Duration, Instant};

use otp_doctor::adapters::reference::{Config, NetworkReference};
use otp_doctor::core::agreement::Refusal::{self, *};
use otp_doctor::core::time::{Offset, UnixTime};
use support::hostile::clock::{TestClock, truth};
use support::hostile::packet::{Packet, short, stamp};
use support::hostile::server::{Question, Server};
use support::hostile::{ask, assert_true};

const DEADLINE: Duration = Duration::from_millis(1_500);

/// Well before the deadline, with room for a busy machine.
const AT_ONCE: Duration = Duration::from_millis(700);

struct Case {
    what: &'static str,
    server: Server,
    refused: Refusal,
    at_once: bool,
}

fn at_once(what: &'static str, refused: Refusal, change: impl Fn(&mut Packet) + Send + 'static) -> Case {
    Case { what, server: Server::changed(change), refused, at_once: true }
}

fn in_the_end(what: &'static str, refused: Refusal, script: impl Fn(&Question<'_>) + Send + 'static) -> Case {
    Case { what, server: Server::start(script), refused, at_once: false }
}

const SECOND: u64 = 1 << 32;

#[rustfmt::skip]
fn authentic_but_wrong() -> Vec<Case> {
    let kiss = |code: &'static [u8; 4]| move |packet: &mut Packet| {
        *packet = Packet { leap: 3, stratum: 0, reference_id: *code, ..packet.clone() };
    };
    vec![
        at_once("kiss RATE", KissOfDeath("RATE".into()), kiss(b"RATE")),
        at_once("kiss DENY", KissOfDeath("DENY".into()), kiss(b"DENY")),
        at_once("kiss RSTR", KissOfDeath("RSTR".into()), kiss(b"RSTR")),
        at_once("kiss of its own", KissOfDeath("XFUN".into()), kiss(b"XFUN")),
        at_once("kiss with terminal control", Unsynchronised, kiss(b"\x1b[2J")),
        at_once("leap indicator 3", Unsynchronised, |packet| packet.leap = 3),
        at_once("stratum 0 without a kiss", BadStratum(0), |packet| { packet.stratum = 0; packet.reference_id = [0; 4]; }),
        at_once("stratum 16", Unsynchronised, |packet| packet.stratum = 16),
        at_once("stratum 17", BadStratum(17), |packet| packet.stratum = 17),
        at_once("stratum 255", BadStratum(255), |packet| packet.stratum = 255),
        at_once("mode 3, our own question", Malformed, |packet| packet.mode = 3),
        at_once("mode 5, broadcast", Malformed, |packet| packet.mode = 5),
        at_once("mode 0", Malformed, |packet| packet.mode = 0),
        at_once("mode 6, control", Malformed, |packet| packet.mode = 6),
        at_once("version 0", Malformed, |packet| packet.version = 0),
        at_once("version 5", Malformed, |packet| packet.version = 5),
        at_once("version 7", Malformed, |packet| packet.version = 7),
        at_once("47 bytes", Malformed, |packet| packet.length = 47),
        at_once("1,400 bytes", Malformed, |packet| packet.tail = vec![0x5a; 1_352]),
        at_once("more than the buffer", Malformed, |packet| packet.tail = vec![0x5a; 8_000]),
        at_once("a MAC that nobody asked for", Malformed, |packet| packet.tail = vec![1; 20]),
        at_once("a crypto-NAK", Malformed, |packet| packet.tail = vec![0; 4]),
        at_once("zero receive", Inconsistent, |packet| packet.receive = 0),
        at_once("zero transmit", Inconsistent, |packet| packet.transmit = 0),
        at_once("zero receive and transmit", Inconsistent, |packet| { packet.receive = 0; packet.transmit = 0; }),
        at_once("answered before it was asked", Inconsistent, |packet| packet.receive = packet.transmit + 1),
        at_once("received 20 s before it was asked", Inconsistent, |packet| packet.receive -= 20 * SECOND),
        at_once("received half an era ago", Inconsistent, |packet| packet.receive = packet.transmit.wrapping_add(1 << 63)),
        at_once("held longer than the round trip", Inconsistent, |packet| packet.receive -= SECOND * 3),
        at_once("reference after transmit", Inconsistent, |packet| packet.reference = packet.transmit + SECOND),
        at_once("root dispersion of 17 s", TooDistant, |packet| packet.root_dispersion = short(Duration::from_secs(17))),
        at_once("root dispersion of 1.6 s", TooDistant, |packet| packet.root_dispersion = short(Duration::from_millis(1_600))),
        at_once("root delay of 18 h", TooDistant, |packet| packet.root_delay = u32::MAX),
        at_once("root dispersion of 18 h", TooDistant, |packet| packet.root_dispersion = u32::MAX),
        at_once("negative root delay", TooDistant, |packet| packet.root_delay = (-65_536_i32).cast_unsigned()),
        at_once("precision of 2^127 s", TooDistant, |packet| packet.precision = 127),
        at_once("precision of 2 s", TooDistant, |packet| packet.precision = 1),
        at_once("the year 1990", ImpossibleTime, set_to(631_152_000)),
        at_once("the year 1970, which reads as 2106", ImpossibleTime, set_to(1)),
        at_once("the GPS epoch, which reads as 2116", ImpossibleTime, set_to(315_964_800)),
        at_once("the year 2025", ImpossibleTime, set_to(1_750_000_000)),
        at_once("the year 2100", ImpossibleTime, set_to(4_102_444_800)),
    ]
}

fn set_to(unix: i64) -> impl Fn(&mut Packet) {
    move |packet| {
        let time = stamp(UnixTime::from_secs(unix));
        (packet.reference, packet.receive, packet.transmit) = (time, time, time);
    }
}

fn forged(question: &Question<'_>, originate: u64) {
    question.answer(&Packet { originate, ..question.honest() });
}

fn strangers() -> Vec<Case> {
    vec![
        in_the_end("wrong originate", Malformed, |question| forged(question, 0x1234_5678_9abc_def0)),
        in_the_end("zero originate", Malformed, |question| forged(question, 0)),
        in_the_end("originate of our clock", Malformed, |question| forged(question, stamp(question.at))),
        in_the_end("kiss with a wrong originate", Malformed, |question| {
            let kiss = Packet::kiss(question.bytes, question.at, b"DENY");
            question.answer(&Packet { originate: 7, ..kiss });
        }),
        in_the_end("0 bytes", Malformed, |question| question.send(&[])),
        in_the_end("1 byte", Malformed, |question| question.send(&[0x24])),
        in_the_end("garbage", Malformed, |question| question.send(&[0xff; 48])),
        in_the_end("from another port", NoReply, |question| {
            let other = UdpSocket::bind("127.0.0.1:0").unwrap();
            other.send_to(&question.honest().bytes(), question.from).unwrap();
        }),
        in_the_end("from another address", NoReply, |question| {
            let other = UdpSocket::bind("127.0.0.2:0").unwrap();
            other.send_to(&question.honest().bytes(), question.from).unwrap();
        }),
        in_the_end("silent", NoReply, |_| {}),
        in_the_end("late", NoReply, |question| {
            let honest = question.honest();
            thread::sleep(DEADLINE + Duration::from_millis(200));
            question.answer(&honest);
        }),
        in_the_end("5,000 forged packets a second", Malformed, |question| {
            flood(question, DEADLINE, None);
        }),
    ]
}

/// Sends forged packets for `span`, and the true answer after `honest_after`.
fn flood(question: &Question<'_>, span: Duration, honest_after: Option<Duration>) {
    let start = Instant::now();
    let mut honest_after = honest_after;
    while start.elapsed() < span {
        for _ in 0..10 {
            forged(question, 99);
        }
        if honest_after.is_some_and(|after| start.elapsed() >= after) {
            honest_after = None;
            question.answer(&Packet::honest(question.bytes, truth()));
        }
        thread::sleep(Duration::from_millis(2));
    }
}

fn reference(servers: &[&Server]) -> NetworkReference {
    let ntp = servers.iter().map(|server| server.name().parse().unwrap()).collect();
    NetworkReference::new(Config { ntp, ..Config::default() }, TestClock::right())
}

#[test]
fn no_bad_server_is_believed_and_none_costs_more_than_its_deadline() {
    let cases: Vec<Case> = authentic_but_wrong().into_iter().chain(strangers()).collect();
    let honest = [Server::honest(), Server::far(Duration::from_millis(50))];
    let servers: Vec<&Server> = cases.iter().map(|case| &case.server).chain(&honest).collect();

    let heard = ask(&reference(&servers), DEADLINE);

    for Case { what, server, refused, at_once } in &cases {
        let (result, after) = heard.of(&server.name());
        assert_eq!(result, Err(refused.clone()), "{what}");
        assert!(!at_once || after < AT_ONCE, "{what} took {after:?}");
    }
    for server in &honest {
        let (result, after) = heard.of(&server.name());
        assert_true(&result.unwrap(), Offset::ZERO);
        assert!(after < AT_ONCE, "{after:?}");
    }
    assert!(heard.took < DEADLINE + Duration::from_millis(300), "{:?}", heard.took);
}

#[test]
fn a_true_answer_is_found_among_forged_ones() {
    let flooded = Server::start(|question| {
        flood(question, Duration::from_millis(400), Some(Duration::from_millis(200)));
    });
    let kissed = Server::start(|question| {
        let kiss = Packet::kiss(question.bytes, question.at, b"DENY");
        question.answer(&Packet { originate: 7, ..kiss });
        question.answer(&Packet::honest(question.bytes, truth()));
    });
    let heard = ask(&reference(&[&flooded, &kissed]), DEADLINE);
    for server in [&flooded, &kissed] {
        assert_true(&heard.of(&server.name()).0.unwrap(), Offset::ZERO);
    }
}

#[test]
fn an_answer_recorded_from_an_earlier_question_is_not_believed() {
    let recorded = std::sync::Mutex::new(None);
    let server = Server::start(move |question| {
        let mut recorded = recorded.lock().unwrap();
        let first = recorded.get_or_insert_with(|| question.honest());
        question.answer(first);
    });
    let clock = TestClock::right();
    let config = Config { ntp: vec![server.name().parse().unwrap()], ..Config::default() };
    let reference = NetworkReference::new(config, clock.clone());
    assert!(ask(&reference, DEADLINE).only().is_ok());
    clock.pass(Duration::from_secs(16));
    // A wrong answer is no reason to stop listening for the right one, so this lasts as long as it may.
    assert_eq!(ask(&reference, Duration::from_secs(2)).only(), Err(Malformed));
}

#[test]
fn every_question_has_a_port_and_a_cookie_of_its_own_and_tells_nothing_of_this_machine() {
    let seen = std::sync::Arc::new(std::sync::Mutex::new(Vec::new()));
    let log = std::sync::Arc::clone(&seen);
    let server = Server::start(move |question| {
        log.lock().unwrap().push((question.from.port(), question.bytes.to_vec()));
        question.answer(&question.honest());
    });
    let clock = TestClock::right();
    let config = Config { ntp: vec![server.name().parse().unwrap()], ..Config::default() };
    let reference = NetworkReference::new(config, clock.clone());
    for _ in 0..3 {
        ask(&reference, DEADLINE).only().unwrap();
        clock.pass(Duration::from_secs(16));
    }
    let seen = seen.lock().unwrap();
    for (_, question) in seen.iter() {
        assert_eq!(question[0], 0b00_100_011);
        assert!(question[1..40].iter().all(|byte| *byte == 0), "{question:?}");
    }
    let cookies: BTreeSet<&[u8]> = seen.iter().map(|(_, question)| &question[40..]).collect();
    let ports: BTreeSet<u16> = seen.iter().map(|(port, _)| *port).collect();
    assert_eq!(cookies.len(), 3);
    assert!(ports.len() > 1);
}

#[test]
fn a_closed_port_is_known_at_once() {
    let closed = UdpSocket::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    let config = Config { ntp: vec![closed.to_string().parse().unwrap()], ..Config::default() };
    let heard = ask(&NetworkReference::new(config, TestClock::right()), DEADLINE);
    assert_eq!(heard.only(), Err(Unreachable));
    assert!(heard.took < AT_ONCE, "{:?}", heard.took);
}
