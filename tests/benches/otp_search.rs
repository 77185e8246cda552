//! How fast the code search is, beside its peers in the same run.
//!
//! `cargo bench --bench otp_search`. Peers: a plain loop over totp-rs, `oathtool -w` (its process start measured
//! on its own), and the bare compression function of the same SHA-1, of which a code needs two calls. Each
//! figure is the best of several runs: the machine can only make a run slower.

#![allow(
    clippy::print_stdout,
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a measurement prints and may stop"
)]

use std::hint::black_box;
use std::process::{Command, Stdio};
use std::sync::atomic::AtomicBool;
use std::time::{Duration, Instant};

use otp_doctor::core::otp::{Code, Entry, Observation, Question, Reach, examine, fitting_steps};
use otp_doctor::core::time::{MonoTime, Reading, UnixTime};

const KEY: &str = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";
const NOW_S: u64 = 1_795_489_500;
const MIDDLE: u64 = NOW_S / 30;
const DAY_STEPS: u64 = 26 * 3_600 / 30;
const YEAR_STEPS: u64 = 365 * 86_400 / 30;

/// Rounds in which every peer runs once, so that a busy moment of the machine hits all of them.
const ROUNDS: usize = 7;

fn main() {
    let entry = Entry::parse(KEY).unwrap();
    let text = code_text(&entry);
    let code = Code::parse(&text).unwrap();
    let year = || MIDDLE - YEAR_STEPS..=MIDDLE + YEAR_STEPS;
    let codes = 2 * YEAR_STEPS + 1;

    println!("search, one core, SHA-1, 6 digits, 30 s");
    let day = best(50, || fitting_steps(&entry, &code, MIDDLE - DAY_STEPS..=MIDDLE + DAY_STEPS));
    line("+-26 h", day, 2 * DAY_STEPS + 1);
    goal("under 1 ms", day < Duration::from_millis(1));

    println!("\npeers over +-1 year, {codes} codes");
    let has_oathtool = oathtool(0, &text);
    let mut times = [Duration::MAX; 6];
    for _ in 0..ROUNDS {
        let round = [
            once(|| fitting_steps(&entry, &code, year())),
            once(|| chained_blocks(2 * codes)),
            once(|| separate_blocks(2 * codes)),
            once(|| totp_rs_loop(year())),
            once(|| oathtool(0, &text)),
            once(|| oathtool(YEAR_STEPS + 1, &text)),
        ];
        times.iter_mut().zip(round).for_each(|(best, took)| *best = took.min(*best));
    }
    let [ours, chained, separate, totp_rs, started, oathtool] = times;
    line("this search", ours, codes);
    goal("under 250 ms", ours < Duration::from_millis(250));
    line("bare SHA-1, 2 chained blocks", chained, codes);
    line("bare SHA-1, 2 separate blocks", separate, codes);
    println!("    the search runs at {:.0} % of the chained rate", 100.0 * ratio(chained, ours));
    println!("    the search runs at {:.0} % of the separate rate", 100.0 * ratio(separate, ours));
    line("totp-rs, plain loop", totp_rs, codes);
    println!("    the search is {:.1} times as fast", ratio(totp_rs, ours));
    goal("twice as fast", ratio(totp_rs, ours) >= 2.0);
    if has_oathtool {
        let searching = oathtool.saturating_sub(started);
        line("oathtool -w, without its start", searching, codes);
        println!("    {:<32} {started:>12.3?}", "oathtool, process start alone");
        println!("    the search is {:.1} times as fast", ratio(searching, ours));
        goal("five times as fast", ratio(searching, ours) >= 5.0);
    } else {
        println!("    oathtool is not installed: that peer was not measured");
    }

    println!("\nother algorithms, one core, +-26 h");
    for algorithm in ["SHA256", "SHA512"] {
        let entry = Entry::parse(&format!("otpauth://totp/x?secret={KEY}&algorithm={algorithm}")).unwrap();
        let day = best(20, || fitting_steps(&entry, &code, MIDDLE - DAY_STEPS..=MIDDLE + DAY_STEPS));
        line(algorithm, day, 2 * DAY_STEPS + 1);
    }

    println!("\nwhole questions: all ways of making codes, verdict included, all cores when long");
    let (one, two) = ([text.as_str()], [text.as_str(), "999999"]);
    for (name, reach) in [("hour", Reach::Hour), ("day", Reach::Day), ("year", Reach::Year)] {
        println!("    {name:<32} {:>12.3?}", best(5, || ask(&entry, &one, reach)));
    }
    println!("    {:<32} {:>12.3?}", "year, two codes", best(2, || ask(&entry, &two, Reach::Year)));
}

/// A code that fits nowhere within the year, so that no peer ends early.
fn code_text(entry: &Entry) -> String {
    let nowhere = |text: &String| {
        let code = Code::parse(text).unwrap();
        fitting_steps(entry, &code, MIDDLE - YEAR_STEPS - 1..=MIDDLE + YEAR_STEPS + 1).is_empty()
    };
    (0..200).map(|number| format!("{number:06}")).find(nowhere).expect("one code in eight fits nowhere")
}

fn ask(entry: &Entry, codes: &[&str], reach: Reach) -> usize {
    let typed = |(number, code): (u64, &&str)| {
        let wall = UnixTime::from_secs((NOW_S + 30 * number) as i64);
        let mono = MonoTime::from_nanos(30_000_000_000 * number);
        Observation { code: Code::parse(code).unwrap(), at: Reading { wall, mono } }
    };
    let observations: Vec<Observation> = (0..).zip(codes).map(typed).collect();
    let observations: Vec<&Observation> = observations.iter().collect();
    let question = Question::new(entry, &observations, reach);
    examine(&question, None, &AtomicBool::new(false), &|_| {}).matches.len()
}

/// Each block continues the hash of the one before, as in a long message and in `openssl speed`.
fn chained_blocks(count: u64) -> [u32; 5] {
    let (mut state, block) = ([1, 2, 3, 4, 5], [7_u8; 64]);
    for _ in 0..count {
        sha1::block_api::compress(&mut state, std::slice::from_ref(black_box(&block)));
    }
    state
}

/// Each block starts anew, as in the search: the processor may begin one while it ends another.
fn separate_blocks(count: u64) -> [u32; 5] {
    let block = [7_u8; 64];
    for _ in 0..count {
        let mut state = black_box([1, 2, 3, 4, 5]);
        sha1::block_api::compress(&mut state, std::slice::from_ref(black_box(&block)));
        black_box(state);
    }
    [0; 5]
}

/// What a program does that has totp-rs and no search of its own: a code for every step, compared as a token.
fn totp_rs_loop(steps: std::ops::RangeInclusive<u64>) -> usize {
    let totp = totp_rs::Builder::new().with_secret(*b"12345678901234567890").build().unwrap();
    let never = totp.generate(0);
    steps.filter(|step| totp.generate(step * 30) == never).count()
}

/// `oathtool -w N` searches N - 1 steps to either side; whether it could be run.
fn oathtool(window: u64, code: &str) -> bool {
    Command::new("oathtool")
        .args(["--totp", "-b", "-d6", &format!("--now=@{NOW_S}"), &format!("-w{window}"), KEY, code])
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status()
        .is_ok()
}

fn best<T>(runs: u32, mut work: impl FnMut() -> T) -> Duration {
    (0..runs).map(|_| once(&mut work)).min().unwrap_or_default()
}

fn once<T>(work: impl FnOnce() -> T) -> Duration {
    let start = Instant::now();
    black_box(work());
    start.elapsed()
}

fn line(name: &str, took: Duration, codes: u64) {
    let each = took.as_secs_f64() * 1e9 / codes as f64;
    println!("    {name:<32} {took:>12.3?} {each:>8.1} ns a code");
}

fn goal(name: &str, reached: bool) {
    println!("    {} {name}", if reached { "reached:" } else { "MISSED: " });
}

fn ratio(slow: Duration, fast: Duration) -> f64 {
    slow.as_secs_f64() / fast.as_secs_f64()
}
