//! How long a verdict takes and how true it is, beside chronyd, ntpdig and ntpdate in the same run:
//!
//!     cargo bench --bench reference
//!
//! Four servers on loopback answer after a delay. The peers only query: they run without the right to set the clock, and
//! chronyd with -x as well. A peer that is not installed, or needs rights that this user lacks, is left out and named.
//! OTP_DOCTOR_PEERS may name further directories to look for them in, separated by colons.
//!
//! Ends with exit code 1 when a verdict took more than 1.3 round trips and 15 ms.
#![cfg(target_os = "linux")]
#![allow(
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "a benchmark prints, and one that cannot go on ends"
)]

mod peers;

use std::net::{Ipv4Addr, UdpSocket};
use std::process::ExitCode;
use std::sync::Mutex;
use std::thread;
use std::time::{Duration, Instant};

use otp_doctor::adapters::reference::{Config, NetworkReference};
use otp_doctor::core::agreement::{REPAIR_QUORUM, SourceAnswer, agree};
use otp_doctor::ports::ReferenceTime;
use peers::Peers;
use support::hostile::clock::{TestClock, truth, truth_at};
use support::hostile::packet::Packet;
use support::hostile::server::Server;

const SERVERS: u8 = 4;
const TIMES: usize = 7;
const ROUNDS: usize = 20;

fn main() -> ExitCode {
    let port = if UdpSocket::bind((address(1), 123)).is_ok() { 123 } else { 0 };
    let peers = Peers::find(port == 123);
    peers.absent().iter().for_each(|line| println!("left out: {line}"));
    let met = time_to_verdict(port, &peers);
    error_under_jitter(port, &peers);
    if met { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

fn address(n: u8) -> Ipv4Addr {
    Ipv4Addr::new(127, 77, 0, n)
}

/// Servers that answer after `there`, held on the way to them, and `back`, held on the way from them.
fn servers(port: u16, ways: impl Fn() -> (Duration, Duration) + Clone + Send + 'static) -> Vec<Server> {
    let start = |n| {
        let ways = ways.clone();
        let socket = UdpSocket::bind((address(n), port)).unwrap();
        Server::start_on(socket, move |question| {
            let (there, back) = ways();
            thread::sleep(there);
            let packet = Packet::honest(question.bytes, truth());
            thread::sleep(back);
            question.answer(&packet);
        })
    };
    (1..=SERVERS).map(start).collect()
}

/// What one round of ours gave.
struct Round {
    /// When three of four agreed.
    verdict: Duration,
    /// When all had answered.
    all: Duration,
    /// How far the reference was from the truth.
    off: Duration,
    /// What was said of that.
    stated: Duration,
}

fn ours(servers: &[Server]) -> Round {
    let ntp = servers.iter().map(|server| server.name().parse().unwrap()).collect();
    let reference = NetworkReference::new(Config { ntp, ..Config::default() }, TestClock::right());
    let start = Instant::now();
    let heard: Mutex<(Vec<SourceAnswer>, Option<Duration>)> = Mutex::default();
    reference.ask(Duration::from_secs(3), &|answer| {
        let (answers, verdict) = &mut *heard.lock().unwrap();
        answers.push(answer);
        if verdict.is_none() && agree(answers).agreed().is_some_and(|agreed| agreed.repair_grade) {
            assert!(answers.len() >= REPAIR_QUORUM);
            *verdict = Some(start.elapsed());
        }
    });
    let all = start.elapsed();
    let (answers, verdict) = heard.into_inner().unwrap();
    let agreement = agree(&answers);
    let anchor = agreement.agreed().unwrap().anchor;
    let off = anchor.reference.ahead_of(truth_at(anchor.mono)).abs();
    Round { verdict: verdict.unwrap(), all, off, stated: anchor.error }
}

fn time_to_verdict(port: u16, peers: &Peers) -> bool {
    println!("\nTime to a verdict from four servers, in ms (median of {TIMES}; peers include their start)\n");
    print!("{:>9} {:>10} {:>9} {:>9}", "delay", "otp-doctor", "all heard", "at most");
    peers.names().for_each(|name| print!(" {name:>16}"));
    println!();
    let mut met = true;
    for delay in [0, 20, 100].map(Duration::from_millis) {
        let servers = servers(port, move || (delay / 2, delay / 2));
        let rounds: Vec<Round> = (0..TIMES).map(|_| ours(&servers)).collect();
        let verdict = median(rounds.iter().map(|round| round.verdict));
        let all = median(rounds.iter().map(|round| round.all));
        let limit = delay.mul_f64(1.3) + Duration::from_millis(15);
        met &= verdict <= limit;
        print!("{:>9} {:>10} {:>9} {:>9}", ms(delay), ms(verdict), ms(all), ms(limit));
        for peer in peers.all() {
            let times = if peer.is_slow() { 1 } else { TIMES };
            print!(" {:>16}", ms(median((0..times).map(|_| peer.run(&servers).took))));
        }
        println!();
        servers.into_iter().for_each(Server::end);
    }
    println!("\n{}", if met { "The limit is kept." } else { "THE LIMIT IS NOT KEPT." });
    met
}

fn error_under_jitter(port: u16, peers: &Peers) {
    println!("\nError against the truth with round trips of 50 +- 20 ms, in ms (over {ROUNDS} rounds)\n");
    println!("{:>18} {:>8} {:>8} {:>8}", "", "median", "worst", "time");
    let servers = servers(port, || (random_way(), random_way()));
    let rounds: Vec<Round> = (0..ROUNDS).map(|_| ours(&servers)).collect();
    let line = |name: &str, off: Vec<Duration>, took: Vec<Duration>| {
        let worst = off.iter().max().copied().unwrap_or_default();
        println!("{name:>18} {:>8} {:>8} {:>8}", ms(median(off)), ms(worst), ms(median(took)));
    };
    line(
        "otp-doctor",
        rounds.iter().map(|round| round.off).collect(),
        rounds.iter().map(|round| round.all).collect(),
    );
    for peer in peers.all() {
        let rounds = if peer.is_slow() { 3 } else { ROUNDS };
        let runs: Vec<_> = (0..rounds).map(|_| peer.run(&servers)).collect();
        let off: Vec<Duration> = runs.iter().filter_map(|run| run.off).collect();
        if !off.is_empty() {
            line(&peer.name, off, runs.iter().map(|run| run.took).collect());
        }
    }
    let stated = median(rounds.iter().map(|round| round.stated));
    let inside = rounds.iter().filter(|round| round.off <= round.stated).count();
    println!(
        "\notp-doctor states an error of {} ms; the truth was inside it {inside} of {ROUNDS} times.",
        ms(stated)
    );
}

/// 15 to 35 ms.
fn random_way() -> Duration {
    let mut bytes = [0; 4];
    getrandom::fill(&mut bytes).unwrap();
    Duration::from_micros(15_000 + u64::from(u32::from_ne_bytes(bytes)) % 20_001)
}

fn median(spans: impl IntoIterator<Item = Duration>) -> Duration {
    let mut spans: Vec<Duration> = spans.into_iter().collect();
    spans.sort();
    spans.get(spans.len() / 2).copied().unwrap_or_default()
}

fn ms(span: Duration) -> String {
    format!("{:.1}", span.as_secs_f64() * 1_000.0)
}
