use super::*;
use crate::core::otp::{Entry, Observation, Reach, code_at};
use crate::core::time::MonoTime;

const NOW: i64 = 1_795_489_500;

fn entry() -> Entry {
    Entry::for_test(b"12345678901234567890", "test")
}

fn anchor() -> Anchor {
    Anchor {
        mono: MonoTime::from_nanos(0),
        reference: UnixTime::from_secs(NOW),
        error: Duration::from_millis(20),
    }
}

/// Enter `seconds` after the anchor, on a server that is ahead by `server` seconds; the code was shown
/// `typing` seconds before on a phone that is ahead by `phone` seconds.
fn observe(entry: &Entry, seconds: i64, server: i64, phone: i64, typing: i64) -> Observation {
    let shown = code_at(entry, UnixTime::from_secs(NOW + seconds - typing + phone));
    Observation {
        code: Code::parse(&shown).unwrap(),
        at: Reading {
            wall: UnixTime::from_secs(NOW + seconds + server),
            mono: MonoTime::from_nanos(seconds.unsigned_abs() * 1_000_000_000),
        },
    }
}

fn ask(entry: &Entry, observations: &[Observation], anchor: Option<&Anchor>) -> Verdict {
    let observations: Vec<&Observation> = observations.iter().collect();
    let question = Question { entry, observations: &observations, window_steps: 1, reach: Reach::Day };
    examine(&question, anchor, &AtomicBool::new(false), &|_| {})
}

#[test]
fn a_right_code_is_found_at_its_step() {
    let entry = entry();
    let verdict = ask(&entry, &[observe(&entry, 10, 0, 0, 8)], Some(&anchor()));
    assert_eq!(verdict.outcome, Outcome::FitsNow);
    assert_eq!(verdict.whose_clock, WhoseClock::None);
    assert_eq!(verdict.entry, EntryState::Right);
    assert!(verdict.accepted() && verdict.findings().is_empty(), "{verdict:#?}");
}

#[test]
fn a_server_three_minutes_behind_is_the_servers_fault() {
    let entry = entry();
    let verdict = ask(&entry, &[observe(&entry, 10, -187, 0, 8)], Some(&anchor()));
    assert_eq!(verdict.outcome, Outcome::Shifted { steps: 6 });
    assert_eq!(verdict.whose_clock, WhoseClock::Server);
    assert_eq!(verdict.entry, EntryState::Right);
}

#[test]
fn a_phone_three_minutes_ahead_is_certain_from_one_code() {
    let entry = entry();
    let verdict = ask(&entry, &[observe(&entry, 10, 0, 187, 8)], Some(&anchor()));
    assert_eq!((verdict.whose_clock, verdict.certainty), (WhoseClock::Phone, Certainty::Certain));
}
