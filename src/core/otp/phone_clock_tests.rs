use super::*;
use crate::core::finding::Cause;
use crate::core::otp::{Code, Entry, Observation, Question, Reach, code_at, examine};
use crate::core::time::{Anchor, MonoTime, UnixTime};

const NOW: i64 = 1_795_489_510;

fn reading(seconds: i64) -> Reading {
    Reading {
        wall: UnixTime::from_secs(NOW + seconds),
        mono: MonoTime::from_nanos(seconds.unsigned_abs() * 1_000_000_000),
    }
}

/// One code on a right server, from an authenticator that is ahead by `ahead` seconds.
fn verdict(ahead: i64) -> Verdict {
    let entry = Entry::for_test(b"12345678901234567890", "test");
    let code = Code::parse(&code_at(&entry, UnixTime::from_secs(NOW + 4 + ahead))).unwrap();
    let observations = [Observation { code, at: reading(12) }];
    let each = observations.each_ref();
    let question = Question::new(&entry, &each, Reach::Hour);
    let anchor = Anchor {
        mono: MonoTime::from_nanos(0),
        reference: UnixTime::from_secs(NOW),
        error: Duration::from_millis(20),
    };
    examine(&question, Some(&anchor), &std::sync::atomic::AtomicBool::new(false), &|_| {})
}

fn taps(ahead: i64) -> RollOver {
    let taps: Vec<Reading> = (20..23)
        .map(|number| {
            let millis = (NOW / 30 + number) * 30_000 - ahead * 1_000 + 300;
            Reading {
                wall: UnixTime::from_nanos(millis * 1_000_000),
                mono: MonoTime::from_nanos((millis - NOW * 1_000).unsigned_abs() * 1_000_000),
            }
        })
        .collect();
    RollOver::from_taps(&taps, 30).unwrap()
}

#[test]
fn taps_turn_a_wide_interval_into_seconds_and_make_the_answer_certain() {
    for ahead in [0, 7, -12, 20, 65, -200, 187] {
        let before = verdict(ahead);
        let after = before.with_taps(&taps(ahead));
        let (low, high) = after.phone_ahead.unwrap();
        let truth = Offset::from_secs(ahead);
        assert!(low <= truth && truth <= high, "{ahead}: {low:?} {high:?}");
        let (wide_low, wide_high) = before.phone_ahead.unwrap();
        assert!(high.minus(low) <= wide_high.minus(wide_low));
        let expected = if ahead.abs() > 30 { WhoseClock::Phone } else { WhoseClock::None };
        if after.whose_clock != WhoseClock::Unknown {
            assert_eq!(after.whose_clock, expected, "{ahead}");
        }
    }
}

#[test]
fn taps_without_a_matching_code_change_nothing() {
    let mut nothing = verdict(0);
    nothing.phone_minus_server = None;
    assert_eq!(nothing.with_taps(&taps(7)), nothing);
}

#[test]
fn the_minute_of_the_phone_places_its_clock_but_for_quarters_of_an_hour() {
    let minute = |phone_ahead: i64| {
        let shown = (NOW + phone_ahead).div_euclid(60).rem_euclid(60);
        PhoneClock::from_minute(u8::try_from(shown).unwrap(), reading(5))
    };
    for (phone_ahead, seen) in [(0, 0), (130, 130), (-250, -250), (5 * 3_600 + 1_800, 0), (900 + 130, 130)] {
        let clock = minute(phone_ahead);
        let seen = Offset::from_secs(seen);
        assert!(clock.low <= seen && seen <= clock.high, "{phone_ahead}: {clock:?}");
        assert_eq!(clock.high.minus(clock.low), Offset::from_secs(80));
    }
    let narrow = minute(130).with_taps(&taps(130));
    let seen = Offset::from_secs(130);
    assert!(narrow.low <= seen && seen <= narrow.high);
    assert!(narrow.high.minus(narrow.low) < Offset::from_secs(62), "{narrow:?}");
}

#[test]
fn an_authenticator_that_shifts_a_right_clock_by_whole_minutes_is_told_from_a_wrong_clock() {
    let shown = |phone_ahead: i64| {
        let minute = (NOW + phone_ahead).div_euclid(60).rem_euclid(60);
        PhoneClock::from_minute(u8::try_from(minute).unwrap(), reading(5))
    };
    let shifted = verdict(-240).with_phone_clock(shown(0));
    assert_eq!(shifted.outcome, Outcome::AuthenticatorCorrection { minutes: -4 });
    assert_eq!(shifted.whose_clock, WhoseClock::None);
    let causes: Vec<Cause> = shifted.findings().iter().map(|finding| finding.cause).collect();
    assert_eq!(causes, [Cause::AuthenticatorCorrection]);
    let wrong_clock = verdict(-240).with_phone_clock(shown(-240));
    assert_eq!((wrong_clock.whose_clock, wrong_clock.certainty), (WhoseClock::Phone, Certainty::Probable));
    assert!(!matches!(wrong_clock.outcome, Outcome::AuthenticatorCorrection { .. }));
    let otherwise_wrong = verdict(-240).with_phone_clock(shown(130));
    assert_eq!(
        (otherwise_wrong.whose_clock, otherwise_wrong.certainty),
        (WhoseClock::Unknown, Certainty::Perhaps),
        "a phone that is wrong itself needs no correction"
    );
    assert!(!matches!(otherwise_wrong.outcome, Outcome::AuthenticatorCorrection { .. }));
    let healthy = verdict(0);
    assert_eq!(healthy.with_phone_clock(shown(0)), healthy);
}
