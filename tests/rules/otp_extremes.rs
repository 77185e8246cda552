//! Clocks may show anything: a verdict comes out all the same, and claims no certainty that it cannot have.

use std::sync::atomic::AtomicBool;
use std::time::Duration;

use otp_doctor::core::otp::{
    Certainty, Code, Entry, EntryState, Observation, PhoneClock, Question, Reach, RollOver, examine,
};
use otp_doctor::core::time::{Anchor, MonoTime, Reading, UnixTime};
use proptest::prelude::*;

fn nanos() -> impl Strategy<Value = i64> {
    let edges = vec![i64::MIN, i64::MIN + 1, -1, 0, 1, 1_795_489_510_000_000_000, i64::MAX - 1, i64::MAX];
    prop_oneof![prop::sample::select(edges), any::<i64>()]
}

fn reading() -> impl Strategy<Value = Reading> {
    (nanos(), any::<u64>()).prop_map(|(wall, mono)| Reading {
        wall: UnixTime::from_nanos(wall),
        mono: MonoTime::from_nanos(mono),
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn no_clock_makes_a_question_panic(
        readings in prop::collection::vec(reading(), 0..4),
        codes in prop::collection::vec(0_u32..100_000_000, 4),
        digits in 6_usize..=8,
        reference in prop::option::of((reading(), any::<u64>())),
        steps in prop_oneof![0_u32..5, Just(u32::MAX)],
        period in prop_oneof![Just(5), Just(30), Just(600)],
        minute in any::<u8>(),
    ) {
        let entry = Entry::parse(&format!("otpauth://totp/x?secret=JBSWY3DPEHPK3PXP&period={period}")).unwrap();
        let observations: Vec<Observation> = readings
            .iter()
            .zip(&codes)
            .map(|(at, code)| {
                let code = format!("{:0digits$}", u64::from(*code) % 10_u64.pow(digits as u32));
                Observation { code: Code::parse(&code).unwrap(), at: *at }
            })
            .collect();
        let anchor = reference.map(|(at, error)| Anchor {
            mono: at.mono,
            reference: at.wall,
            error: Duration::from_nanos(error),
        });
        let question = Question { entry: &entry, observations: &observations.iter().collect::<Vec<_>>(), window_steps: otp_doctor::core::verifier::Steps::either(steps), reach: Reach::Hour, timing: Default::default(), ground: Default::default() };
        let verdict = examine(&question, anchor.as_ref(), &AtomicBool::new(false), &|_| {});
        prop_assert!((0.0..=1.0).contains(&verdict.false_match_probability));
        prop_assert!(verdict.next_code_in <= Duration::from_secs(600));
        if verdict.matches.is_empty() {
            prop_assert!(verdict.entry != EntryState::Right && verdict.certainty != Certainty::Certain);
        }
        let clock = PhoneClock::from_minute(minute, *readings.first().unwrap_or(&Reading { wall: UnixTime::from_secs(0), mono: MonoTime::from_nanos(0) }));
        let clocked = verdict.with_phone_clock(clock);
        if let Ok(taps) = RollOver::from_taps(&readings, 30) {
            let _ = (clocked.with_taps(&taps), clock.with_taps(&taps));
        }
        let said = [verdict.explanation().len(), clocked.explanation().len(), verdict.findings().len()];
        prop_assert!(said.into_iter().all(|sentences| sentences < 12));
    }

    #[test]
    fn taps_at_any_time_are_an_answer_or_a_reason(taps in prop::collection::vec(reading(), 0..5), period_s in any::<u32>()) {
        if let Ok(seen) = RollOver::from_taps(&taps, period_s) {
            prop_assert!(seen.phone_minus_server.abs() <= Duration::from_secs(u64::from(period_s.max(1))));
        }
    }
}
