use super::*;
use crate::core::finding::{Cause, Severity};
use crate::core::otp::{Entry, Match, Observation, Reach, code_at};
use crate::core::time::MonoTime;

/// 10 seconds into a step of 30 s and of 60 s.
pub(super) const NOW: i64 = 1_795_489_510;
pub(super) const STEP_S: i64 = 30;

pub(super) fn entry() -> Entry {
    Entry::for_test(b"12345678901234567890", "test")
}

pub(super) fn anchor() -> Anchor {
    Anchor {
        mono: MonoTime::from_nanos(0),
        reference: UnixTime::from_secs(NOW),
        error: Duration::from_millis(20),
    }
}

/// Enter `seconds` after the anchor, on a server that is ahead by `server` seconds; the code was shown
/// `typing` seconds before on a phone that is ahead by `phone` seconds.
pub(super) fn observe(entry: &Entry, seconds: i64, server: i64, phone: i64, typing: i64) -> Observation {
    let shown = code_at(entry, UnixTime::from_secs(NOW + seconds - typing + phone));
    typed(&shown, seconds, server)
}

pub(super) fn typed(code: &str, seconds: i64, server: i64) -> Observation {
    Observation {
        code: Code::parse(code).unwrap(),
        at: Reading {
            wall: UnixTime::from_secs(NOW + seconds + server),
            mono: MonoTime::from_nanos(seconds.unsigned_abs() * 1_000_000_000),
        },
    }
}

pub(super) fn ask_with(
    entry: &Entry,
    observations: &[Observation],
    anchor: Option<&Anchor>,
    steps: u32,
) -> Verdict {
    let observations: Vec<&Observation> = observations.iter().collect();
    let question = Question {
        window_steps: crate::core::verifier::Steps::either(steps),
        ..Question::new(entry, &observations, Reach::Hour)
    };
    examine(&question, anchor, &AtomicBool::new(false), &|_| {})
}

pub(super) fn ask(entry: &Entry, observations: &[Observation], anchor: Option<&Anchor>) -> Verdict {
    ask_with(entry, observations, anchor, 1)
}

pub(super) fn ask_within_a_day(
    entry: &Entry,
    observations: &[Observation],
    anchor: Option<&Anchor>,
) -> Verdict {
    let observations: Vec<&Observation> = observations.iter().collect();
    let question = Question::new(entry, &observations, Reach::Day);
    examine(&question, anchor, &AtomicBool::new(false), &|_| {})
}

pub(super) fn causes(verdict: &Verdict) -> Vec<(Cause, Severity)> {
    verdict.findings().iter().map(|finding| (finding.cause, finding.severity)).collect()
}

fn seconds(low: i64, high: i64) -> Option<(Offset, Offset)> {
    Some((Offset::from_secs(low), Offset::from_secs(high)))
}

/// What is concluded from these codes at these steps, found with the parameters of the entry, without a reference.
pub(super) fn judged_by_hits(observations: &[Observation], hits: &[(usize, i64)]) -> Verdict {
    let entry = entry();
    let observations: Vec<&Observation> = observations.iter().collect();
    let question = Question::new(&entry, &observations, Reach::Day);
    let case = Case::new(&question, None);
    let hits: Vec<Hit> = hits.iter().map(|(code, step)| Hit { lane: 0, code: *code, step: *step }).collect();
    let candidates = joint::candidates(&case.typed, &hits, &case.way_of);
    let mut verdict = unanswered(&question, None);
    verdict.codes = observations.len();
    verdict.outcome = Outcome::Nothing;
    judge::judge(&mut verdict, &candidates, false);
    verdict
}

#[test]
fn without_a_code_nothing_is_claimed() {
    let verdict = ask(&entry(), &[], Some(&anchor()));
    assert_eq!((verdict.outcome, verdict.entry), (Outcome::NoCode, EntryState::Unknown));
    assert!(verdict.findings().is_empty() && !verdict.accepted());
}

#[test]
fn a_right_code_on_right_clocks_fits_now_and_leaves_nothing_to_find() {
    let entry = entry();
    let verdict = ask(&entry, &[observe(&entry, 10, 0, 0, 8)], Some(&anchor()));
    assert_eq!((verdict.outcome, verdict.whose_clock), (Outcome::FitsNow, WhoseClock::None));
    assert_eq!(verdict.entry, EntryState::Right);
    assert!(verdict.accepted() && causes(&verdict).is_empty());
    assert_eq!(verdict.phone_minus_server, seconds(-20, 30));
    assert_eq!(verdict.next_code_in, Duration::from_secs(10));
}

#[test]
fn three_codes_typed_at_different_moments_are_certain_of_right_clocks() {
    let entry = entry();
    let codes = [observe(&entry, 12, 0, 0, 8), observe(&entry, 49, 0, 0, 10), observe(&entry, 75, 0, 0, 15)];
    let verdict = ask(&entry, &codes, Some(&anchor()));
    assert_eq!(
        (verdict.whose_clock, verdict.certainty),
        (WhoseClock::None, Certainty::Certain),
        "{verdict:#?}"
    );
}

#[test]
fn a_server_three_minutes_behind_is_the_servers_fault() {
    let entry = entry();
    let verdict = ask(&entry, &[observe(&entry, 10, -187, 0, 8)], Some(&anchor()));
    assert_eq!(verdict.outcome, Outcome::Shifted { steps: 6 });
    assert_eq!((verdict.whose_clock, verdict.entry), (WhoseClock::Server, EntryState::Right));
    assert_eq!(verdict.server_ahead.unwrap().0, Offset::from_secs(-187));
    assert_eq!(causes(&verdict), [(Cause::ServerClockBehind, Severity::Critical)]);
    assert_eq!(&*verdict.headline().id, "finding-server-clock-behind");
}

#[test]
fn a_phone_three_minutes_ahead_is_certain_from_one_code() {
    let entry = entry();
    let verdict = ask(&entry, &[observe(&entry, 10, 0, 187, 8)], Some(&anchor()));
    assert_eq!((verdict.whose_clock, verdict.certainty), (WhoseClock::Phone, Certainty::Certain));
    assert_eq!(causes(&verdict), [(Cause::PhoneClockAhead, Severity::Critical)]);
    let (low, high) = verdict.phone_ahead.unwrap();
    assert!(low < Offset::from_secs(187) && Offset::from_secs(187) < high);
}

#[test]
fn a_phone_that_seems_a_minute_behind_may_be_slow_typing_so_the_next_code_is_asked_for() {
    let entry = entry();
    let verdict = ask(&entry, &[observe(&entry, 25, 0, -95, 5)], Some(&anchor()));
    assert_eq!((verdict.whose_clock, verdict.certainty), (WhoseClock::Unknown, Certainty::Perhaps));
    let typed_late = ask(&entry, &[observe(&entry, 125, 0, 0, 85)], Some(&anchor()));
    assert_ne!(typed_late.certainty, Certainty::Certain);
}

#[test]
fn both_clocks_can_be_wrong() {
    let entry = entry();
    let verdict = ask(&entry, &[observe(&entry, 10, 400, 900, 8)], Some(&anchor()));
    assert_eq!(verdict.whose_clock, WhoseClock::Both);
    let causes: Vec<Cause> = verdict.findings().iter().map(|finding| finding.cause).collect();
    assert!(causes.contains(&Cause::ServerClockAhead) && causes.contains(&Cause::PhoneClockAhead));
}

#[test]
fn without_the_true_time_no_clock_is_blamed() {
    let entry = entry();
    let verdict = ask(&entry, &[observe(&entry, 10, -187, 0, 8)], None);
    assert_eq!(verdict.outcome, Outcome::Shifted { steps: 6 });
    assert_eq!((verdict.whose_clock, verdict.entry), (WhoseClock::Unknown, EntryState::Right));
    assert_eq!(verdict.phone_ahead, None);
    assert_eq!(causes(&verdict), [(Cause::CauseUnknown, Severity::Critical)]);
}

#[test]
fn two_small_errors_that_add_up_beyond_the_window_are_both_named() {
    let entry = entry();
    let codes = [observe(&entry, 16, 20, -20, 4), observe(&entry, 61, 20, -20, 1)];
    let verdict = ask(&entry, &codes, Some(&anchor()));
    assert_eq!(verdict.outcome, Outcome::Shifted { steps: -2 }, "{verdict:#?}");
    assert_eq!(verdict.whose_clock, WhoseClock::None);
    assert_eq!(&*verdict.headline().id, "otp-headline-together-too-far");
    assert!(causes(&verdict).contains(&(Cause::ServerClockAhead, Severity::Warning)));
}

#[test]
fn a_code_that_changed_while_it_was_typed_is_still_accepted() {
    let entry = entry();
    let verdict = ask(&entry, &[observe(&entry, 25, 0, 0, 8)], Some(&anchor()));
    let left = Duration::from_secs(25);
    assert_eq!(verdict.outcome, Outcome::Late { left });
    assert!(verdict.accepted());
    assert_eq!(causes(&verdict), [(Cause::CodeLate, Severity::Warning)]);
    let strict = ask_with(&entry, &[observe(&entry, 25, 0, 0, 8)], Some(&anchor()), 0);
    assert_eq!(strict.outcome, Outcome::Late { left: Duration::ZERO });
    assert_eq!(causes(&strict), [(Cause::CodeLate, Severity::Critical)]);
}

#[test]
fn the_oldest_code_that_passes_says_how_long_it_lasts_and_the_earliest_that_it_is_early() {
    let entry = entry();
    let verdict = ask(&entry, &[observe(&entry, 10, 0, 34, 2)], Some(&anchor()));
    assert_eq!(verdict.outcome, Outcome::FitsEarly);
    assert!(verdict.accepted());
    let verdict = ask_with(&entry, &[observe(&entry, 10, 0, -90, 2)], Some(&anchor()), 3);
    assert_eq!(verdict.outcome, Outcome::FitsBarely { left: Duration::from_secs(10) });
    assert!(verdict.accepted());
}

#[test]
fn a_wider_window_accepts_more() {
    let entry = entry();
    let verdict = ask_with(&entry, &[observe(&entry, 10, 0, 70, 2)], Some(&anchor()), 4);
    assert_eq!(verdict.outcome, Outcome::FitsNow);
    assert_eq!(verdict.limit(), Duration::from_secs(120));
}

#[test]
fn a_server_set_in_a_wrong_zone_is_recognised() {
    let entry = entry();
    let codes = [observe(&entry, 10, 7_200, 0, 8), observe(&entry, 49, 7_200, 0, 10)];
    let verdict = ask_within_a_day(&entry, &codes, Some(&anchor()));
    assert_eq!(verdict.outcome, Outcome::WholeZone { quarters: -8 });
    assert_eq!(verdict.whose_clock, WhoseClock::Server);
    assert_eq!(causes(&verdict), [(Cause::ServerZoneError, Severity::Critical)]);
}

#[test]
fn a_server_that_woke_up_in_1970_still_meets_a_right_phone() {
    let entry = entry();
    let verdict = ask(&entry, &[observe(&entry, 10, -NOW + 5_000, 0, 8)], Some(&anchor()));
    assert_eq!((verdict.whose_clock, verdict.entry), (WhoseClock::Server, EntryState::Right));
    assert_eq!(verdict.matches[0].steps, (NOW + 2) / STEP_S - 5_010 / STEP_S);
}

#[test]
fn a_phone_set_by_a_wrong_server_is_found_beside_the_server() {
    let entry = entry();
    let verdict = ask(&entry, &[observe(&entry, 10, -2_000_000, -2_000_100, 8)], Some(&anchor()));
    assert_eq!((verdict.whose_clock, verdict.entry), (WhoseClock::Both, EntryState::Right));
}

#[test]
fn other_parameters_are_found_and_named() {
    for (uri, name) in
        [("&algorithm=SHA256", "SHA256"), ("&algorithm=SHA512&period=60", "SHA512"), ("&digits=8", "SHA1")]
    {
        let phone = Entry::parse(&format!("{}{uri}", &*entry().uri())).unwrap();
        let codes = [observe(&phone, 12, 0, 0, 8), observe(&phone, 90, 0, 0, 8)];
        let verdict = ask(&entry(), &codes, Some(&anchor()));
        assert_eq!(verdict.outcome, Outcome::OtherParameters { parameters: phone.parameters });
        assert_eq!(verdict.parameters.algorithm.name(), name);
        assert_eq!(causes(&verdict), [(Cause::ParametersDiffer, Severity::Critical)]);
    }
}

#[test]
fn the_same_code_again_says_nothing_new() {
    let entry = entry();
    let codes = [observe(&entry, 10, 0, 0, 8), observe(&entry, 14, 0, 0, 12)];
    let verdict = ask(&entry, &codes, Some(&anchor()));
    assert_eq!((verdict.outcome, verdict.codes), (Outcome::SameCodeAgain, 1));
    assert_eq!(causes(&verdict), [(Cause::CodeReused, Severity::Warning)]);
}

#[test]
fn one_code_that_fits_nowhere_may_be_a_slip_and_two_are_a_wrong_entry() {
    let (entry, other) = (entry(), Entry::for_test(b"another secret......", "x"));
    let codes = [observe(&other, 10, 0, 0, 8), observe(&other, 45, 0, 0, 8)];
    let one = ask_within_a_day(&entry, &codes[..1], Some(&anchor()));
    assert_eq!((one.outcome, one.entry), (Outcome::Nothing, EntryState::Unknown));
    assert_eq!(one.certainty, Certainty::Perhaps);
    let two = ask_within_a_day(&entry, &codes, Some(&anchor()));
    assert_eq!((two.outcome, two.entry), (Outcome::Nothing, EntryState::Wrong));
    assert_eq!(causes(&two), [(Cause::EntryWrong, Severity::Critical)]);
    assert_ne!(two.certainty, Certainty::Certain);
}

#[test]
fn one_mistyped_code_among_three_does_not_hide_the_answer() {
    let entry = entry();
    let codes =
        [observe(&entry, 10, -187, 0, 8), typed("000000", 45, -187), observe(&entry, 79, -187, 0, 18)];
    let verdict = ask(&entry, &codes, Some(&anchor()));
    assert_eq!((verdict.codes, verdict.fitting), (3, 2));
    assert_eq!((verdict.whose_clock, verdict.certainty), (WhoseClock::Server, Certainty::Probable));
}

#[test]
fn a_repair_between_two_codes_does_no_harm() {
    let entry = entry();
    let codes = [observe(&entry, 12, -187, 0, 8), observe(&entry, 49, 0, 0, 10)];
    let verdict = ask(&entry, &codes, Some(&anchor()));
    assert_eq!((verdict.fitting, verdict.whose_clock), (2, WhoseClock::None));
    assert_eq!(verdict.outcome, Outcome::FitsNow);
}

#[test]
fn two_codes_far_apart_are_ambiguous_until_the_next_one() {
    let now = (NOW + 10) / STEP_S;
    let verdict = judged_by_hits(&[typed("111111", 10, 0)], &[(0, now + 400), (0, now - 913)]);
    assert_eq!((verdict.outcome, verdict.certainty), (Outcome::Ambiguous, Certainty::Perhaps));
    assert_eq!((verdict.matches.len(), verdict.matches[0].steps), (2, 400));
    assert_eq!(causes(&verdict), [(Cause::CodeAmbiguous, Severity::Unknown)]);
    let next = [typed("111111", 10, 0), typed("222222", 40, 0)];
    let verdict = judged_by_hits(&next, &[(0, now + 400), (0, now - 913), (1, now - 912)]);
    assert_eq!((verdict.outcome, verdict.matches.len()), (Outcome::Shifted { steps: -913 }, 1));
    let near = judged_by_hits(&[typed("111111", 10, 0)], &[(0, now + 3), (0, now - 2_000)]);
    assert_eq!(near.outcome, Outcome::Shifted { steps: 3 }, "a far match that chance brings changes nothing");
}

#[test]
fn a_search_that_is_cancelled_says_so() {
    let entry = entry();
    let observations = [observe(&entry, 10, 0, 0, 8)];
    let each = observations.each_ref();
    let question = Question::new(&entry, &each, Reach::Year);
    let verdict = examine(&question, None, &AtomicBool::new(true), &|_| {});
    assert_eq!(verdict.outcome, Outcome::Stopped);
    assert!(verdict.findings().is_empty());
}

#[test]
fn a_match_of_a_year_ago_is_found_on_all_cores_and_proves_little() {
    let entry = entry();
    let observations = [observe(&entry, 10, 0, -300 * 86_400, 8)];
    let each = observations.each_ref();
    let question = Question::new(&entry, &each, Reach::Year);
    let shares = std::sync::Mutex::new(Vec::new());
    let verdict = examine(&question, Some(&anchor()), &AtomicBool::new(false), &|share| {
        shares.lock().unwrap().push(share)
    });
    let parameters = entry.parameters;
    assert!(verdict.matches.contains(&Match { steps: -864_000, parameters }), "{:?}", verdict.matches);
    assert!(verdict.false_match_probability > 0.1);
    assert_eq!((verdict.entry, verdict.certainty), (EntryState::Unknown, Certainty::Perhaps));
    let shares = shares.into_inner().unwrap();
    assert!(shares.iter().all(|share| (0.0..=1.0).contains(share)) && shares.contains(&1.0));
}

#[test]
fn two_codes_of_half_a_year_ago_settle_what_one_could_not() {
    let entry = entry();
    let behind = -180 * 86_400;
    let codes = [observe(&entry, 10, 0, behind, 8), observe(&entry, 49, 0, behind, 10)];
    let conclude = |codes: &[Observation]| {
        let observations: Vec<&Observation> = codes.iter().collect();
        let question = Question::new(&entry, &observations, Reach::Year);
        let anchor = anchor();
        let case = Case::new(&question, Some(&anchor));
        // Where the search would find them; finding them among two million is tested with one code.
        let shown = [2, 39].map(|seconds| (NOW + seconds + behind) / STEP_S);
        let hits = (0..codes.len()).map(|code| Hit { lane: 0, code, step: shown[code] }).collect();
        case.conclude(hits, true)
    };
    let one = conclude(&codes[..1]);
    assert_eq!((one.entry, one.certainty), (EntryState::Unknown, Certainty::Perhaps));
    assert_eq!(one.whose_clock, WhoseClock::Unknown);
    let two = conclude(&codes);
    assert_eq!((two.entry, two.whose_clock), (EntryState::Right, WhoseClock::Phone));
    assert_eq!(two.certainty, Certainty::Probable, "codes of half a year ago look like this too");
    assert!(two.false_match_probability < 1e-4);
}

#[test]
fn one_of_two_codes_that_fits_weeks_away_is_chance_and_no_match() {
    let entry = entry();
    let codes = [typed("111111", 10, 0), typed("222222", 40, 0)];
    let observations: Vec<&Observation> = codes.iter().collect();
    let question = Question::new(&entry, &observations, Reach::Year);
    let anchor = anchor();
    let mut case = Case::new(&question, Some(&anchor));
    // The second opinion would not take hits that are made up.
    let far =
        [(0, 90_000), (1, -70_000)].map(|(code, steps)| Hit { lane: 0, code, step: NOW / STEP_S + steps });
    assert_eq!(joint::candidates(&case.typed, &far, &case.way_of), []);
    let near = [Hit { lane: 0, code: 1, step: NOW / STEP_S + 3 }];
    assert_eq!(joint::candidates(&case.typed, &near, &case.way_of).len(), 1);
    case.typed.truncate(1);
    assert_eq!(joint::candidates(&case.typed, &far[..1], &case.way_of).len(), 1, "one code is all there is");
}

#[test]
fn a_hit_that_totp_rs_does_not_confirm_is_no_match() {
    let entry = entry();
    let code = observe(&entry, 10, 0, 0, 8);
    let observations = [&code];
    let question = Question::new(&entry, &observations, Reach::Hour);
    let case = Case::new(&question, None);
    let verdict = case.conclude(vec![Hit { lane: 0, code: 0, step: NOW / STEP_S + 3 }], true);
    assert_eq!(verdict.outcome, Outcome::Nothing);
}
