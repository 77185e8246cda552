//! What is said of a code that passes while a clock is off, as in a window of many steps.

use super::tests::{NOW, anchor, ask_with, causes, entry, observe};
use super::*;
use crate::core::finding::{Cause, Severity};
use crate::core::otp::verdict::Standing;
use crate::core::otp::{Observation, Question, Reach, Timing};
use crate::core::text::Text;
use crate::core::verifier::Steps;

const WIDE: u32 = 20;

fn says(verdict: &Verdict, id: &str) -> bool {
    verdict.headline().id == id || verdict.explanation().iter().any(|sentence: &Text| sentence.id == id)
}

/// One code, handed over with nothing known of its age.
fn claimed(phone: i64, server: i64, anchor: Option<&Anchor>) -> Verdict {
    let entry = entry();
    let code = observe(&entry, 10, server, phone, 2);
    let codes: [&Observation; 1] = [&code];
    let question = Question {
        window_steps: Steps::either(WIDE),
        timing: Timing::Claimed,
        ..Question::new(&entry, &codes, Reach::Hour)
    };
    examine(&question, anchor, &AtomicBool::new(false), &|_| {})
}

#[test]
fn a_phone_that_is_minutes_off_is_never_called_right_however_wide_the_window() {
    for (phone, headline, cause) in [
        (180, "otp-headline-fits-phone-ahead", Cause::PhoneClockAhead),
        (40, "otp-headline-fits-phone-ahead", Cause::PhoneClockAhead),
        (-60, "otp-headline-fits-old-or-behind", Cause::PhoneClockBehind),
        (-180, "otp-headline-fits-old-or-behind", Cause::PhoneClockBehind),
    ] {
        let verdict = claimed(phone, 0, Some(&anchor()));
        assert!(verdict.accepted(), "{phone}");
        assert_eq!(verdict.headline().id, headline, "{phone}");
        assert_eq!(causes(&verdict), [(cause, Severity::Warning)], "{phone}");
        for wrong in ["otp-headline-fits", "otp-probable-phone", "otp-do-nothing-here", "otp-certain"] {
            let certain_is_right = phone > 0 && wrong == "otp-certain";
            assert!(certain_is_right || !says(&verdict, wrong), "{phone}: {wrong}");
        }
        let advice = if phone > 0 { "otp-do-correct-phone" } else { "otp-do-phone-perhaps" };
        assert!(says(&verdict, advice), "{phone}: {:?}", verdict.explanation());
    }
}

#[test]
fn a_phone_that_is_right_is_called_right_in_a_wide_window_too() {
    for phone in [0, -15, 4] {
        let verdict = claimed(phone, 0, Some(&anchor()));
        assert_eq!(verdict.headline().id, "otp-headline-fits", "{phone}");
        assert!(causes(&verdict).is_empty(), "{phone}");
    }
}

#[test]
fn a_code_so_old_that_nobody_types_it_shows_a_phone_that_is_behind() {
    let entry = entry();
    let behind = |phone| ask_with(&entry, &[observe(&entry, 10, 0, phone, 2)], Some(&anchor()), WIDE);
    assert_eq!(behind(-180).headline().id, "otp-headline-fits-phone-behind");
    assert!(says(&behind(-180), "otp-do-correct-phone"));
    // Two periods may be a slow reader: the next code tells.
    assert_eq!(behind(-60).headline().id, "otp-headline-fits-old-or-behind");
    assert!(behind(-60).wants_another);
}

#[test]
fn a_server_that_is_off_within_a_wide_window_is_not_called_right() {
    for (server, headline) in
        [(-187, "otp-headline-fits-server-behind"), (187, "otp-headline-fits-server-ahead")]
    {
        let verdict = claimed(0, server, Some(&anchor()));
        assert!(verdict.accepted(), "{server}");
        assert_eq!(verdict.headline().id, headline);
        assert!(says(&verdict, "otp-do-repair-soon"), "{:?}", verdict.explanation());
    }
    let both = claimed(-187 + 400, -187, Some(&anchor()));
    assert_eq!(both.headline().id, "otp-headline-fits-both-off");
    assert!(says(&both, "otp-do-both"), "{:?}", both.explanation());
}

#[test]
fn without_the_true_time_clocks_that_differ_by_minutes_do_not_agree() {
    for (phone, headline) in [
        (180, "otp-headline-fits-ahead-of-server"),
        (-180, "otp-headline-fits-old-or-behind-server"),
        (0, "otp-headline-fits-unjudged"),
    ] {
        let verdict = claimed(phone, 0, None);
        assert_eq!(verdict.headline().id, headline, "{phone}");
        assert_eq!(says(&verdict, "otp-no-reference-but-agreed"), phone == 0, "{phone}");
        assert_eq!(verdict.passes_undecided(), phone != 0, "{phone}");
    }
}

#[test]
fn a_code_that_the_wrong_server_takes_now_is_not_told_as_declined() {
    let entry = entry();
    // NOW is 10 s into a step: 42 s behind, the server is one step back from 12 s on, and two steps before.
    for (seconds, accepted) in [(1, false), (5, true)] {
        let verdict = ask_with(&entry, &[observe(&entry, seconds, -42, 0, 1)], Some(&anchor()), 1);
        assert_eq!((verdict.accepted(), verdict.whose_clock), (accepted, WhoseClock::Server), "{seconds}");
        assert_eq!(says(&verdict, "otp-do-repair-server-that-takes-this"), accepted, "{seconds}");
        assert_eq!(says(&verdict, "otp-do-repair-server"), !accepted, "{seconds}");
        assert_eq!(verdict.findings()[0].severity, Severity::Critical);
    }
    assert_eq!(NOW % 30, 10);
}

#[test]
fn an_answer_that_leaves_two_things_open_is_not_called_certain() {
    let entry = entry();
    let codes = [10, 42, 74].map(|seconds| observe(&entry, seconds, 0, -20, 2));
    for count in 1..=3 {
        let verdict = ask_with(&entry, &codes[..count], Some(&anchor()), 3);
        assert!(!verdict.is_late() || !says(&verdict, "otp-certain"), "{count}");
    }
    let late = ask_with(&entry, &[observe(&entry, 15, 0, -26, 2)], Some(&anchor()), 3);
    assert_eq!((late.is_late(), late.certainty), (true, Certainty::Certain));
    assert!(!says(&late, "otp-certain"), "{:?}", late.explanation());
}

#[test]
fn a_code_passes_with_a_clock_off_where_either_clock_is_or_nobody_knows_which() {
    for (phone, server, reference, off) in [
        (0, 0, true, false),
        (180, 0, true, true),
        (0, -187, true, true),
        (180, 0, false, true),
        (0, 0, false, false),
        // That is declined.
        (1_200, 0, true, false),
    ] {
        let anchor = anchor();
        let verdict = claimed(phone, server, reference.then_some(&anchor));
        assert_eq!(verdict.passes_with_a_clock_off(), off, "{phone} {server} {reference}");
    }
}

#[test]
fn only_a_clock_that_is_behind_by_more_than_the_limit_for_sure_seems_behind() {
    let verdict = claimed(0, 0, Some(&anchor()));
    let limit = i64::try_from(verdict.limit().as_secs()).unwrap();
    let seconds = |low, high| Some((Offset::from_secs(low), Offset::from_secs(high)));
    for (phone_ahead, behind) in [
        (seconds(-limit - 9, -limit - 1), true),
        (seconds(-limit - 9, -limit), false),
        (seconds(-limit - 9, 0), false),
        (seconds(limit + 1, limit + 9), false),
    ] {
        let verdict = Verdict { phone_ahead, ..verdict.clone() };
        assert_eq!(verdict.seems_behind(), behind, "{phone_ahead:?}");
    }
}

#[test]
fn five_seconds_to_either_side_are_notable_and_less_is_not() {
    let verdict = Verdict { server_ahead: None, ..claimed(0, 0, None) };
    let seconds = |low, high| Some((Offset::from_secs(low), Offset::from_secs(high)));
    for (phone_minus_server, apart) in [
        (seconds(-9, -6), true),
        (seconds(-9, -5), false),
        (seconds(-9, 0), false),
        (seconds(-9, 4), false),
        (seconds(5, 9), false),
        (seconds(6, 9), true),
    ] {
        let verdict = Verdict { phone_minus_server, ..verdict.clone() };
        assert_eq!(verdict.is_apart_from_server(), apart, "{phone_minus_server:?}");
    }
    let server_ahead = Some((Offset::ZERO, Duration::from_secs(1)));
    for (ahead, late, standing) in [
        (seconds(6, 9), seconds(6, 9), Some(Standing::Ahead)),
        (seconds(5, 9), seconds(5, 9), None),
        (seconds(-9, -6), seconds(-9, -7), Some(Standing::Behind)),
        (seconds(-9, -6), seconds(-9, -6), None),
        (seconds(-9, -6), seconds(-9, 3), None),
    ] {
        let (phone_ahead, phone_minus_server_if_late) = (ahead, late);
        let verdict = Verdict { phone_ahead, phone_minus_server_if_late, server_ahead, ..verdict.clone() };
        assert_eq!(verdict.phone_is_notably_off(), standing, "{ahead:?} {late:?}");
    }
}
