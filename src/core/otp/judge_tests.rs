//! The edges between certain, probable and "type the next one".

use super::tests::{
    NOW, STEP_S, anchor, ask, ask_within_a_day, causes, entry, judged_by_hits, observe, typed,
};
use super::*;
use crate::core::finding::{Cause, Severity};
use crate::core::otp::Entry;

#[test]
fn two_near_places_are_a_choice_even_if_each_alone_would_be_proof() {
    let now = (NOW + 10) / STEP_S;
    let verdict = judged_by_hits(&[typed("111111", 10, 0)], &[(0, now + 3), (0, now - 5)]);
    assert_eq!(verdict.outcome, Outcome::Ambiguous);
}

#[test]
fn a_code_of_the_step_before_that_no_right_phone_shows_any_more_is_at_the_edge() {
    let entry = entry();
    let verdict = ask(&entry, &[observe(&entry, 15, 0, -26, 2)], Some(&anchor()));
    assert_eq!(verdict.outcome, Outcome::Late { left: Duration::from_secs(5) });
    assert_eq!(causes(&verdict), [(Cause::CodeLate, Severity::Warning)]);
}

#[test]
fn one_code_from_farther_than_an_hour_is_never_certain_however_many_digits_it_has() {
    let mut entry = entry();
    entry.parameters.digits = 8;
    let verdict = ask_within_a_day(&entry, &[observe(&entry, 10, 0, 7_620, 8)], Some(&anchor()));
    assert!(verdict.false_match_probability < 2.5e-5, "{}", verdict.false_match_probability);
    assert_eq!((verdict.whose_clock, verdict.certainty), (WhoseClock::Phone, Certainty::Probable));
}

#[test]
fn a_mistake_with_a_zone_on_the_phone_is_guessed_and_so_only_probable() {
    let entry = entry();
    let codes = [observe(&entry, 10, 0, 7_200, 8), observe(&entry, 49, 0, 7_200, 10)];
    let verdict = ask_within_a_day(&entry, &codes, Some(&anchor()));
    assert_eq!(verdict.outcome, Outcome::WholeZone { quarters: 8 });
    assert_eq!((verdict.whose_clock, verdict.certainty), (WhoseClock::Phone, Certainty::Probable));
}

#[test]
fn an_answer_that_leaves_out_a_code_is_only_probable() {
    let entry = entry();
    let codes = [observe(&entry, 10, 0, 187, 8), typed("000000", 45, 0), observe(&entry, 79, 0, 187, 18)];
    let verdict = ask(&entry, &codes, Some(&anchor()));
    assert_eq!((verdict.fitting, verdict.whose_clock), (2, WhoseClock::Phone));
    assert_eq!(verdict.certainty, Certainty::Probable);
}

#[test]
fn one_fitting_code_among_three_speaks_for_the_entry_only_where_chance_hardly_brings_it() {
    let entry = entry();
    let codes = [observe(&entry, 10, 0, 0, 8), typed("000000", 45, 0), typed("000001", 79, 0)];
    let verdict = ask_within_a_day(&entry, &codes, Some(&anchor()));
    assert_eq!((verdict.outcome, verdict.entry), (Outcome::FitsNow, EntryState::Right));
    assert_eq!((verdict.fitting, verdict.certainty), (1, Certainty::Probable));
    let far = [observe(&entry, 10, 0, 50_000, 8), typed("000000", 45, 0), typed("000001", 79, 0)];
    let verdict = ask_within_a_day(&entry, &far, Some(&anchor()));
    assert_eq!((verdict.outcome, verdict.entry), (Outcome::Nothing, EntryState::Wrong));
}

#[test]
fn codes_that_were_shown_in_another_order_than_they_were_typed_fit_together_and_the_order_is_told() {
    let now = (NOW + 10) / STEP_S;
    let codes = [typed("111111", 10, 0), typed("222222", 20, 0)];
    let verdict = judged_by_hits(&codes, &[(0, now), (1, now + 1)]);
    assert_eq!((verdict.fitting, verdict.in_order), (2, true));
    let verdict = judged_by_hits(&codes, &[(0, now), (1, now - 1)]);
    assert_eq!((verdict.fitting, verdict.in_order), (2, false));
    assert!(verdict.certainty < Certainty::Certain);
}

#[test]
fn a_phone_that_is_a_little_ahead_is_a_warning() {
    let entry = entry();
    let verdict = ask(&entry, &[observe(&entry, 10, 0, 20, 4)], Some(&anchor()));
    assert_eq!(causes(&verdict), [(Cause::PhoneClockAhead, Severity::Warning)]);
}

#[test]
fn a_server_that_is_a_little_ahead_is_a_warning_with_a_remedy() {
    let entry = Entry::for_test(b"12345678901234567890", "test");
    let verdict = ask(&entry, &[observe(&entry, 2, 12, 0, 2)], Some(&anchor()));
    assert_eq!(causes(&verdict), [(Cause::ServerClockAhead, Severity::Warning)]);
    assert!(!verdict.findings()[0].remedies.is_empty());
}

#[test]
fn without_the_true_time_a_phone_ahead_of_the_server_is_certain_and_one_behind_it_only_probable() {
    let entry = entry();
    for (phone, certainty) in [
        (65, Certainty::Certain),
        (200, Certainty::Certain),
        (-110, Certainty::Probable),
        (-700, Certainty::Probable),
    ] {
        let codes = [observe(&entry, 10, 0, phone, 8), observe(&entry, 49, 0, phone, 10)];
        let verdict = ask(&entry, &codes, None);
        assert!(matches!(verdict.outcome, Outcome::Shifted { .. }), "{phone}: {:?}", verdict.outcome);
        assert_eq!((verdict.certainty, verdict.whose_clock), (certainty, WhoseClock::Unknown), "{phone}");
    }
}

/// Whoever may choose which codes count has as many chances.
#[test]
fn each_choice_of_the_codes_that_are_left_out_is_another_chance_of_an_accident() {
    let entry = entry();
    let chance = |between: &[(&str, i64)]| {
        let mut codes = vec![observe(&entry, 10, 0, 187, 8)];
        codes.extend(between.iter().map(|(code, seconds)| typed(code, *seconds, 0)));
        codes.push(observe(&entry, 79, 0, 187, 18));
        let verdict = ask(&entry, &codes, Some(&anchor()));
        assert_eq!(verdict.fitting, 2);
        verdict.false_match_probability
    };
    let both = chance(&[]);
    for (between, ways) in [(&[("000000", 45)][..], 3.0), (&[("000000", 45), ("000001", 50)], 6.0)] {
        assert!((chance(between) / both - ways).abs() < 1e-6, "{both} {}", chance(between));
    }
}

#[test]
fn while_it_is_open_where_the_code_fits_no_clock_is_said_to_be_off() {
    let entry = entry();
    let shifted = ask(&entry, &[observe(&entry, 10, -187, 0, 2)], Some(&anchor()));
    assert_eq!(causes(&shifted), [(Cause::ServerClockBehind, Severity::Critical)]);
    for outcome in [Outcome::Ambiguous, Outcome::Stopped, Outcome::NoCode] {
        let open = Verdict { outcome, ..shifted.clone() };
        assert!(causes(&open).iter().all(|(cause, _)| *cause != Cause::ServerClockBehind), "{outcome:?}");
    }
}
