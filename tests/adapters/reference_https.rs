//! The time from HTTPS replies, over real sockets and TLS: bad replies, bad certificates, wrong clocks on this side.
#![cfg(target_os = "linux")]

use std::io::Write;
use std::net::SocketAddr;
use std::path::PathBuf;
use std::sync::Arc;
use std::thread;
use std::time::Duration;

use otp_doctor::adapters::reference::{CaFileError, Config, NetworkReference, check_ca_file};
use otp_doctor::core::agreement::Refusal::{self, *};
use otp_doctor::core::agreement::{Agreement, Sample, SourceKind, agree};
use otp_doctor::core::time::{Offset, UnixTime};
use support::hostile::clock::{TestClock, truth, truth_at};
use support::hostile::https::{Authority, Day, Host, Names, VALID, http_date, listen, send};
use support::hostile::server::Server;
use support::hostile::{Heard, ask, assert_true};

const DEADLINE: Duration = Duration::from_secs(3);

const HONEST: &str = "HTTP/1.1 200 OK\nDate: {date}\n\n";

/// Asks hosts by their names, and `ntp` servers.
fn ask_hosts(
    ca_file: PathBuf,
    hosts: &[(&'static str, SocketAddr)],
    ntp: &[&Server],
    clock: &Arc<TestClock>,
    deadline: Duration,
) -> Heard {
    let config = Config {
        ntp: ntp.iter().map(|server| server.name().parse().unwrap()).collect(),
        https: hosts.iter().map(|(name, _)| format!("https://{name}/").parse().unwrap()).collect(),
        ca_file: Some(ca_file),
    };
    // With no --ntp the public servers would be asked; the resolver of the test knows none of them.
    let names = Names(hosts.iter().copied().chain(ntp_names(ntp)).collect());
    ask(&NetworkReference::with_resolver(config, clock.clone(), names), deadline)
}

fn ntp_names(ntp: &[&Server]) -> Vec<(&'static str, SocketAddr)> {
    ntp.iter().map(|server| ("127.0.0.1", server.address)).collect()
}

/// The samples of the host called `name`, in the order in which they came.
fn samples(heard: &Heard, name: &str) -> Vec<Sample> {
    let url = format!("https://{name}/");
    let of_name = |answer: &otp_doctor::core::agreement::SourceAnswer| answer.source.name == url;
    heard.answers().into_iter().filter(of_name).map(|answer| answer.result.unwrap()).collect()
}

#[test]
fn an_honest_host_is_narrowed_below_a_fifth_of_a_second_where_there_is_no_ntp() {
    let authority = Authority::new();
    let host = Host::replying(&authority, "a.example", VALID, HONEST);
    let heard = ask_hosts(
        authority.ca_file.clone(),
        &[("a.example", host.address)],
        &[],
        &TestClock::right(),
        DEADLINE,
    );
    let samples = samples(&heard, "a.example");
    assert_eq!((samples.len(), host.asked()), (3, 3));
    samples.iter().for_each(|sample| assert_true(sample, Offset::ZERO));
    assert!(samples[2].error < Duration::from_millis(200), "{samples:?}");
    assert!(heard.took < DEADLINE, "{:?}", heard.took);
    let answers = heard.answers();
    let answer = answers.iter().find(|answer| answer.source.kind == SourceKind::Https).unwrap();
    assert_eq!(answer.source.address, Some(host.address));
}

#[test]
fn where_ntp_answers_nobody_waits_for_the_edge_of_a_second() {
    let authority = Authority::new();
    let host = Host::replying(&authority, "a.example", VALID, HONEST);
    let ntp = Server::honest();
    let hosts = [("a.example", host.address)];
    let heard = ask_hosts(authority.ca_file.clone(), &hosts, &[&ntp], &TestClock::right(), DEADLINE);
    assert!(heard.of(&ntp.name()).0.is_ok());
    // Alone it is asked three times, which takes a second and more: see the test before. Not even a busy machine gets to
    // the third question while the round is closing.
    assert!(!samples(&heard, "a.example").is_empty() && host.asked() < 3, "asked {} times", host.asked());
    assert!(agree(&heard.answers()).agreed().is_some_and(|agreed| agreed.answered == 2));
}

#[test]
fn no_bad_reply_is_believed_and_none_costs_more_than_the_deadline() {
    let authority = Authority::new();
    let deadline = Duration::from_millis(1_500);
    let replying = |name, reply: &str| Host::replying(&authority, name, VALID, reply).address;
    let trickling = Host::start(&authority, "trickles.example", VALID, |tls| {
        loop {
            send(tls, "X");
            thread::sleep(Duration::from_millis(20));
            if tls.sock.peer_addr().is_err() || tls.write(&[]).is_err() {
                break;
            }
        }
    });
    let silent = Host::start(&authority, "silent.example", VALID, |_| thread::sleep(Duration::from_secs(5)));
    let endless = Host::start(&authority, "endless.example", VALID, |tls| {
        (0..1_000).for_each(|_| send(tls, "X: y\r\nX: yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy\r\n"));
    });
    let closes = Host::start(&authority, "closes.example", VALID, |tls| {
        send(tls, "HTTP/1.1 200 OK\r\n");
        let _ = tls.sock.shutdown(std::net::Shutdown::Both);
    });
    let plain = listen(|mut tcp| {
        let _ = tcp.write_all(b"HTTP/1.1 400 Bad Request\r\nDate: Fri, 15 Jan 2027 08:00:00 GMT\r\n\r\n");
    });
    let mute = listen(|tcp| {
        thread::sleep(Duration::from_secs(5));
        drop(tcp);
    });
    let closed = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    let cases: Vec<(&'static str, SocketAddr, Refusal)> = vec![
        ("age.example", replying("age.example", "HTTP/1.1 200 OK\nDate: {date}\nAge: 0\n\n"), NoDate),
        ("none.example", replying("none.example", "HTTP/1.1 200 OK\n\n"), NoDate),
        ("two.example", replying("two.example", "HTTP/1.1 200 OK\nDate: {date}\nDate: {date}\n\n"), NoDate),
        ("rubbish.example", replying("rubbish.example", "HTTP/1.1 200 OK\nDate: \u{1b}[2J\n\n"), NoDate),
        ("nohttp.example", replying("nohttp.example", "220 mail ESMTP\n\n"), NoDate),
        (
            "past.example",
            replying("past.example", "HTTP/1.1 200 OK\nDate: Thu, 01 Jan 1970 00:00:00 GMT\n\n"),
            ImpossibleTime,
        ),
        (
            "lies.example",
            replying("lies.example", "HTTP/1.1 200 OK\nDate: Tue, 01 Feb 2028 00:00:00 GMT\n\n"),
            Untrusted,
        ),
        ("trickles.example", trickling.address, NoReply),
        ("silent.example", silent.address, NoReply),
        ("endless.example", endless.address, NoDate),
        ("closes.example", closes.address, NoDate),
        ("plain.example", plain, Untrusted),
        ("mute.example", mute, NoReply),
        ("closed.example", closed, Unreachable),
    ];
    let hosts: Vec<_> = cases.iter().map(|(name, address, _)| (*name, *address)).collect();
    let heard = ask_hosts(authority.ca_file.clone(), &hosts, &[], &TestClock::right(), deadline);
    for (name, _, refused) in cases {
        assert_eq!(heard.of(&format!("https://{name}/")).0, Err(refused), "{name}");
    }
    assert!(heard.took < deadline + Duration::from_millis(300), "{:?}", heard.took);
}

#[test]
fn a_redirect_tells_the_time_and_is_not_followed() {
    let authority = Authority::new();
    let elsewhere = Host::replying(&authority, "b.example", VALID, HONEST);
    let moved = "HTTP/1.1 301 Moved\nLocation: https://b.example/\nDate: {date}\nConnection: close\n\n";
    let host = Host::replying(&authority, "a.example", VALID, moved);
    let config = Config {
        https: vec!["https://a.example".parse().unwrap()],
        ca_file: Some(authority.ca_file.clone()),
        ..Config::default()
    };
    let names = Names(vec![("a.example", host.address), ("b.example", elsewhere.address)]);
    let heard = ask(&NetworkReference::with_resolver(config, TestClock::right(), names), DEADLINE);
    assert_eq!(samples(&heard, "a.example").len(), 1);
    assert_eq!((host.asked(), elsewhere.asked()), (1, 0));
}

#[test]
fn an_interim_reply_is_passed_over() {
    let authority = Authority::new();
    let reply =
        "HTTP/1.1 103 Early Hints\nDate: Mon, 01 Feb 2027 00:00:00 GMT\n\nHTTP/1.1 200 OK\nDate: {date}\n\n";
    let host = Host::replying(&authority, "a.example", VALID, reply);
    let hosts = [("a.example", host.address)];
    let heard = ask_hosts(authority.ca_file.clone(), &hosts, &[], &TestClock::right(), DEADLINE);
    assert_true(samples(&heard, "a.example").first().unwrap(), Offset::ZERO);
}

#[test]
fn certificates_are_verified_by_chain_and_name_and_at_the_time_that_the_host_claims() {
    let authority = Authority::new();
    let stranger = Authority::new();
    let expired: (Day, Day) = ((2025, 1, 1), (2026, 6, 1));
    let early: (Day, Day) = ((2027, 6, 1), (2027, 9, 1));
    let hosts = [
        ("good.example", Host::replying(&authority, "good.example", VALID, HONEST)),
        ("wrong-name.example", Host::replying(&authority, "good.example", VALID, HONEST)),
        ("stranger.example", Host::replying(&stranger, "stranger.example", VALID, HONEST)),
        ("expired.example", Host::replying(&authority, "expired.example", expired, HONEST)),
        ("early.example", Host::replying(&authority, "early.example", early, HONEST)),
    ];
    let hosts: Vec<_> = hosts.iter().map(|(name, host)| (*name, host.address)).collect();
    // The verdicts do not depend on what this server's clock shows.
    for wall in ["1970", "2025", "2027", "2032", "2050"] {
        let years = wall.parse::<i64>().unwrap() - 1970;
        let clock = TestClock::showing(UnixTime::from_secs(years * 31_556_952));
        let heard = ask_hosts(authority.ca_file.clone(), &hosts, &[], &clock, DEADLINE);
        assert_true(samples(&heard, "good.example").first().unwrap(), Offset::ZERO);
        for name in ["wrong-name.example", "stranger.example", "expired.example", "early.example"] {
            let result = heard.of(&format!("https://{name}/")).0;
            assert_eq!(result, Err(Untrusted), "{name} with a clock at {wall}");
        }
    }
}

#[test]
fn a_stolen_expired_key_with_a_date_to_match_is_outvoted_and_alone_is_not_enough_for_a_repair() {
    let authority = Authority::new();
    let expired: (Day, Day) = ((2026, 1, 1), (2026, 6, 1));
    let lie = "HTTP/1.1 200 OK\nDate: Fri, 01 May 2026 00:00:00 GMT\n\n";
    let thief = Host::replying(&authority, "thief.example", expired, lie);
    let one = Host::replying(&authority, "one.example", VALID, HONEST);
    let two = Host::replying(&authority, "two.example", VALID, HONEST);
    let ca_file = authority.ca_file.clone();
    let clock = TestClock::right();

    let hosts =
        [("thief.example", thief.address), ("one.example", one.address), ("two.example", two.address)];
    let Agreement::Agreed(agreed) =
        agree(&ask_hosts(ca_file.clone(), &hosts, &[], &clock, DEADLINE).answers())
    else {
        panic!()
    };
    let apart = agreed.anchor.reference.ahead_of(truth_at(agreed.anchor.mono)).abs();
    assert!(apart <= agreed.anchor.error && !agreed.repair_grade, "{agreed:?}");

    let alone = agree(&ask_hosts(ca_file.clone(), &hosts[..1], &[], &clock, DEADLINE).answers());
    assert!(!alone.agreed().unwrap().repair_grade);
    let two_apart = agree(&ask_hosts(ca_file, &hosts[..2], &[], &clock, DEADLINE).answers());
    assert!(matches!(two_apart, Agreement::Split { .. }), "{two_apart:?}");
}

#[test]
fn a_host_is_asked_at_most_every_fifteen_seconds() {
    let authority = Authority::new();
    let once = "HTTP/1.1 200 OK\nDate: {date}\nConnection: close\n\n";
    let host = Host::replying(&authority, "a.example", VALID, once);
    let config = Config {
        https: vec!["https://a.example".parse().unwrap()],
        ca_file: Some(authority.ca_file.clone()),
        ..Config::default()
    };
    let clock = TestClock::right();
    let names = Names(vec![("a.example", host.address)]);
    let reference = NetworkReference::with_resolver(config, clock.clone(), names);
    assert!(ask(&reference, DEADLINE).of("https://a.example/").0.is_ok());
    clock.pass(Duration::from_secs(14));
    assert_eq!(ask(&reference, DEADLINE).of("https://a.example/").0, Err(AskedTooRecently));
    clock.pass(Duration::from_secs(1));
    assert!(ask(&reference, DEADLINE).of("https://a.example/").0.is_ok());
    assert_eq!(host.asked(), 2);
}

#[test]
fn a_file_of_roots_that_cannot_be_used_is_named_and_nobody_is_believed_on_it() {
    let authority = Authority::new();
    assert_eq!(check_ca_file(&authority.ca_file), Ok(()));
    let missing = PathBuf::from("/nonexistent/ca.pem");
    // As editors and PowerShell save it: with a byte order mark, or as UTF-16.
    let pem = std::fs::read_to_string(&authority.ca_file).unwrap();
    let marked = authority.ca_file.with_extension("marked.pem");
    let wide = |bytes: fn(u16) -> [u8; 2]| {
        "\u{feff}".encode_utf16().chain(pem.encode_utf16()).flat_map(bytes).collect()
    };
    let forms: [Vec<u8>; 3] =
        [format!("\u{feff}{pem}").into_bytes(), wide(u16::to_le_bytes), wide(u16::to_be_bytes)];
    for form in forms {
        std::fs::write(&marked, form).unwrap();
        assert_eq!(check_ca_file(&marked), Ok(()));
    }
    let error = check_ca_file(&missing).unwrap_err();
    assert!(matches!(&error, CaFileError::Unreadable { path, .. } if *path == missing), "{error:?}");
    let no_certificates = PathBuf::from("/proc/self/status");
    assert_eq!(check_ca_file(&no_certificates), Err(CaFileError::Empty(no_certificates)));

    let host = Host::replying(&authority, "a.example", VALID, HONEST);
    let heard = ask_hosts(missing, &[("a.example", host.address)], &[], &TestClock::right(), DEADLINE);
    assert_eq!(heard.of("https://a.example/").0, Err(Untrusted));
}

#[test]
fn a_host_whose_replies_contradict_each_other_keeps_its_first_measurement() {
    let authority = Authority::new();
    let number = std::sync::atomic::AtomicI64::new(0);
    let host = Host::start(&authority, "a.example", VALID, move |tls| {
        let jump = Offset::from_secs(5 * number.fetch_add(1, std::sync::atomic::Ordering::SeqCst));
        send(tls, &format!("HTTP/1.1 200 OK\r\nDate: {}\r\n\r\n", http_date(truth().plus(jump))));
    });
    let hosts = [("a.example", host.address)];
    let heard = ask_hosts(authority.ca_file.clone(), &hosts, &[], &TestClock::right(), DEADLINE);
    let samples = samples(&heard, "a.example");
    assert_eq!(samples.len(), 1);
    assert_true(&samples[0], Offset::ZERO);
    assert!(heard.took < DEADLINE);
}
