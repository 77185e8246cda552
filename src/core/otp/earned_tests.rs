//! A verdict is as certain as the weakest of what it rests on: chance, the source of the time, how the codes were given.

use super::codebook::{Codebook, Dice, NOW_S};
use super::tests::{NOW, STEP_S, anchor, causes, entry, observe, typed};
use super::*;
use crate::core::finding::{Cause, Severity};
use crate::core::otp::{Entry, Observation, Parameters, Reach, Timing};
use crate::core::reference::Ground;

/// Codes that were handed over together at `seconds`, each `age` seconds old, of a phone ahead by `phone`.
fn handed_over(entry: &Entry, seconds: i64, phone: i64, ages: &[i64]) -> Vec<Observation> {
    ages.iter().map(|age| observe(entry, seconds, 0, phone, *age)).collect()
}

fn asked(entry: &Entry, observations: &[Observation], timing: Timing, ground: Ground) -> Verdict {
    let observations: Vec<&Observation> = observations.iter().collect();
    let question = Question { timing, ground, ..Question::new(entry, &observations, Reach::Day) };
    examine(&question, Some(&anchor()), &AtomicBool::new(false), &|_| {})
}

fn claimed(entry: &Entry, observations: &[Observation]) -> Verdict {
    asked(entry, observations, Timing::Claimed, Ground::Majority)
}

fn said(verdict: &Verdict) -> Vec<String> {
    verdict.explanation().iter().map(|sentence| sentence.id.to_string()).collect()
}

fn is_critical(verdict: &Verdict) -> bool {
    verdict.findings().iter().any(|finding| finding.severity == Severity::Critical)
}

fn advises_to_enrol(verdict: &Verdict) -> bool {
    said(verdict).iter().any(|id| id.starts_with("otp-do-re-enrol"))
}

#[test]
fn what_rests_on_one_source_or_a_typed_time_is_at_most_probable_and_says_on_what_it_rests() {
    let entry = entry();
    let codes = [observe(&entry, 12, 0, 300, 8), observe(&entry, 49, 0, 300, 10)];
    let firm = asked(&entry, &codes, Timing::Measured, Ground::Majority);
    assert_eq!((firm.whose_clock, firm.certainty), (WhoseClock::Phone, Certainty::Certain));
    for (ground, rests) in [
        (Ground::Sources(1), "otp-rests-on-sources"),
        (Ground::Sources(2), "otp-rests-on-sources"),
        (Ground::Typed, "otp-rests-on-typed"),
    ] {
        let thin = asked(&entry, &codes, Timing::Measured, ground);
        assert_eq!((thin.whose_clock, thin.certainty), (WhoseClock::Phone, Certainty::Probable));
        assert!(said(&thin).contains(&rests.to_owned()), "{:?}", said(&thin));
        assert!(
            !said(&thin).contains(&"otp-do-correct-phone".to_owned()),
            "it says that the server is right"
        );
        let server = [observe(&entry, 12, 400, 0, 8), observe(&entry, 49, 400, 0, 10)];
        let thin = asked(&entry, &server, Timing::Measured, ground);
        assert_eq!((thin.whose_clock, &*thin.headline().id), (WhoseClock::Server, "otp-probably"));
    }
}

#[test]
fn other_settings_of_codes_that_nobody_timed_are_nobodys_clock() {
    let entry = entry();
    for rest in ["&period=60", "&algorithm=SHA256&period=60", "&period=60&digits=8"] {
        let phone = Entry::parse(&format!("{}{rest}", &*entry.uri())).unwrap();
        for now in [3, 20, 44, 58] {
            let verdict = claimed(&entry, &handed_over(&phone, now, 0, &[124, 63, 2]));
            assert_eq!(verdict.outcome, Outcome::OtherParameters { parameters: phone.parameters });
            assert_eq!(verdict.whose_clock, WhoseClock::Unknown);
            assert_eq!(causes(&verdict), [(Cause::ParametersDiffer, Severity::Critical)], "{rest} {now}");
        }
    }
}

#[test]
fn codes_that_are_given_newest_first_are_of_this_entry_and_the_order_is_told() {
    let entry = entry();
    for ages in [&[4, 38][..], &[4, 38, 70], &[38, 4, 70], &[70, 4, 38, 100]] {
        let verdict = claimed(&entry, &handed_over(&entry, 12, 0, ages));
        assert_eq!((verdict.entry, verdict.fitting), (EntryState::Right, ages.len()), "{ages:?}");
        assert_eq!((verdict.whose_clock, verdict.in_order), (WhoseClock::None, false), "{ages:?}");
        assert!(said(&verdict).contains(&"otp-not-in-order".to_owned()));
        assert!(!advises_to_enrol(&verdict) && !is_critical(&verdict), "{ages:?}");
    }
    let typed_so = [observe(&entry, 40, 0, 0, 4), observe(&entry, 52, 0, 0, 45)];
    let verdict = asked(&entry, &typed_so, Timing::Measured, Ground::Majority);
    assert_eq!((verdict.entry, verdict.fitting, verdict.in_order), (EntryState::Right, 2, false));
}

#[test]
fn codes_that_were_passed_on_late_never_make_a_slow_phone_certain_or_critical() {
    let entry = entry();
    for ages in [&[180][..], &[181, 150], &[600], &[212, 181, 150], &[3_000, 2_960], &[170, 700]] {
        let verdict = claimed(&entry, &handed_over(&entry, 12, 0, ages));
        assert_eq!(verdict.certainty, Certainty::Perhaps, "{ages:?}");
        assert_eq!(verdict.whose_clock, WhoseClock::Unknown, "{ages:?}");
        assert!(said(&verdict).contains(&"otp-old-code-looks-like-this".to_owned()));
        assert!(!advises_to_enrol(&verdict) && !is_critical(&verdict), "{ages:?}: {verdict:#?}");
        assert_eq!(causes(&verdict), [(Cause::PhoneClockBehind, Severity::Unknown)], "{ages:?}");
    }
}

#[test]
fn in_the_wizard_one_old_code_is_perhaps_and_codes_that_are_typed_when_asked_for_are_probable_never_certain()
{
    let entry = entry();
    let codes =
        [observe(&entry, 12, 0, 0, 180), observe(&entry, 52, 0, 0, 180), observe(&entry, 90, 0, 0, 180)];
    let one = asked(&entry, &codes[..1], Timing::Measured, Ground::Majority);
    assert_eq!((one.certainty, one.wants_another), (Certainty::Perhaps, true));
    assert_eq!(&*one.headline().id, "otp-headline-old-or-behind");
    for codes in [&codes[..2], &codes] {
        let more = asked(&entry, codes, Timing::Measured, Ground::Majority);
        assert_eq!((more.whose_clock, more.certainty), (WhoseClock::Phone, Certainty::Probable));
        assert!(said(&more).contains(&"otp-old-code-looks-like-this".to_owned()));
    }
}

#[test]
fn a_phone_that_is_ahead_is_certain_even_where_order_and_age_are_claims() {
    let entry = entry();
    for ages in [&[5][..], &[40, 5], &[5, 40]] {
        let verdict = claimed(&entry, &handed_over(&entry, 12, 187, ages));
        assert_eq!(verdict.whose_clock, WhoseClock::Phone, "{ages:?}");
        assert_eq!(verdict.certainty == Certainty::Certain, verdict.in_order, "{ages:?}");
    }
}

#[test]
fn a_code_that_fits_alone_among_others_that_do_not_is_never_a_reason_to_enrol_again() {
    let entry = entry();
    for others in [&["000000", "000001"][..], &["999999", "111112", "000007"]] {
        let mut codes: Vec<Observation> = others.iter().map(|code| typed(code, 12, 0)).collect();
        codes.push(observe(&entry, 12, 0, 0, 4));
        let verdict = claimed(&entry, &codes);
        assert_eq!((verdict.entry, verdict.fitting), (EntryState::Right, 1), "{others:?}");
        assert!(!advises_to_enrol(&verdict) && !is_critical(&verdict));
    }
}

#[test]
fn a_code_of_one_period_ago_is_told_as_that_and_as_a_warning() {
    let entry = entry();
    for (phone, typing) in [(0, 12), (0, 32), (-8, 4), (-25, 10), (-31, 3)] {
        let verdict =
            asked(&entry, &[observe(&entry, 24, 0, phone, typing)], Timing::Measured, Ground::Majority);
        if verdict.matches[0].steps != -1 {
            continue;
        }
        assert!(matches!(verdict.outcome, Outcome::Late { .. }), "{phone} {typing}");
        assert_eq!(&*verdict.headline().id, "otp-headline-late");
        assert!(verdict.wants_another && said(&verdict).contains(&"otp-ask-prompt".to_owned()));
        assert_eq!(causes(&verdict), [(Cause::CodeLate, Severity::Warning)]);
    }
}

#[test]
fn three_late_codes_in_a_row_each_typed_early_in_its_period_make_the_phone_perhaps_behind() {
    let entry = entry();
    // Enter at second 5 to 8 of a period, with the code of the one before, as a phone 28 s behind has it.
    let late = |seconds: i64| observe(&entry, seconds, 0, -28, 4);
    let codes = [late(25), late(57), late(88)];
    let two = asked(&entry, &codes[..2], Timing::Measured, Ground::Majority);
    assert!(two.is_late() && !two.is_late_again(), "{two:#?}");
    let three = asked(&entry, &codes, Timing::Measured, Ground::Majority);
    assert!(three.is_late_again(), "{three:#?}");
    assert_eq!(&*three.headline().id, "otp-headline-late-again");
    assert!(causes(&three).contains(&(Cause::PhoneClockBehind, Severity::Warning)), "{:?}", causes(&three));
    assert!(!is_critical(&three) && !advises_to_enrol(&three));
    let advises = |verdict: &Verdict| said(verdict).iter().any(|id| &**id == "otp-do-phone-perhaps");
    assert!(advises(&three) && !advises(&two), "{:?}", said(&three));
    // Late in their periods the codes were merely typed late.
    let slow = |seconds: i64| observe(&entry, seconds, 0, 0, 22);
    let verdict = asked(&entry, &[slow(35), slow(65), slow(95)], Timing::Measured, Ground::Majority);
    assert!(verdict.is_late() && !verdict.is_late_again(), "{verdict:#?}");
}

#[test]
fn each_way_of_choosing_the_codes_that_fit_makes_chance_likelier() {
    let entry = entry();
    let chance = |others: &[&str]| {
        let mut codes: Vec<Observation> = others.iter().map(|code| typed(code, 12, 0)).collect();
        codes.push(observe(&entry, 12, 0, 0, 4));
        claimed(&entry, &codes).false_match_probability
    };
    let alone = chance(&[]);
    for (others, ways) in
        [(&["000000"][..], 2.0), (&["000000", "000001"], 3.0), (&["000000", "000001", "000007"], 4.0)]
    {
        let told = chance(others) / alone;
        assert!((told - ways).abs() < 0.01, "{told} for {ways}");
    }
}

#[test]
fn without_the_true_time_clocks_that_differ_for_sure_are_certain_and_those_that_may_agree_are_not() {
    let entry = entry();
    let codes = |phone: i64| [observe(&entry, 12, 0, phone, 8), observe(&entry, 49, 0, phone, 10)];
    let asked = |phone: i64| {
        let codes = codes(phone);
        let observations: Vec<&Observation> = codes.iter().collect();
        let question = Question {
            timing: Timing::Measured,
            ground: Ground::Majority,
            ..Question::new(&entry, &observations, Reach::Day)
        };
        examine(&question, None, &AtomicBool::new(false), &|_| {})
    };
    let apart = asked(187);
    assert!(matches!(apart.outcome, Outcome::Shifted { .. }));
    assert_eq!((apart.whose_clock, apart.certainty), (WhoseClock::Unknown, Certainty::Certain));
    let behind = asked(-187);
    assert_eq!((behind.whose_clock, behind.certainty), (WhoseClock::Unknown, Certainty::Probable));
}

/// Pairs of random codes, which no entry made, as the command line and as the wizard gives them: how many of 10,000 get
/// an answer that is more than "perhaps" about anything but the entry being another.
#[test]
fn at_most_one_in_a_thousand_random_pairs_is_told_more_than_perhaps() {
    const PAIRS: u32 = 10_000;
    let codebook = Codebook::new(Parameters::default());
    for timing in [Timing::Claimed, Timing::Measured] {
        let mut dice = Dice(14);
        let (mut probable, mut certain, mut perhaps, mut critical) = (0, 0, 0, 0);
        for _ in 0..PAIRS {
            let mut code = |seconds: i64| {
                let mut observation = typed(&format!("{:06}", dice.below(1_000_000)), seconds, 0);
                observation.at.wall = UnixTime::from_secs(NOW_S + seconds);
                observation
            };
            let apart = if timing == Timing::Claimed { 0 } else { 31 };
            let pair = [code(10), code(10 + apart)];
            let anchor = Anchor { reference: UnixTime::from_secs(NOW_S), ..anchor() };
            let verdict = codebook.ask_as(&pair, Some(&anchor), Reach::Day, timing);
            if verdict.matches.is_empty() {
                continue;
            }
            critical += u32::from(is_critical(&verdict));
            match verdict.certainty {
                Certainty::Perhaps => perhaps += 1,
                Certainty::Probable => probable += 1,
                Certainty::Certain => certain += 1,
            }
        }
        println!(
            "{timing:?}: of {PAIRS} random pairs {perhaps} are told \"perhaps\", {probable} \"probably\", {certain} \
             \"certain\"; {critical} end as critical"
        );
        assert!(probable + certain <= PAIRS / 1_000 + 12, "four standard deviations above one in a thousand");
        assert!(critical <= probable + certain);
        assert_eq!(certain, 0);
        assert!(perhaps > 0, "some pairs fit somewhere by chance");
    }
}

#[test]
fn what_is_perhaps_is_never_critical_whatever_it_names() {
    let codebook = Codebook::new(Parameters::default());
    let mut dice = Dice(15);
    for _ in 0..3_000 {
        let mut code = || typed(&format!("{:06}", dice.below(1_000_000)), 10, 0);
        let pair = [code(), code()];
        for reference in [Some(anchor()), None] {
            let verdict = codebook.ask_as(&pair, reference.as_ref(), Reach::Day, Timing::Claimed);
            let perhaps = verdict.certainty == Certainty::Perhaps;
            assert!(!(perhaps && is_critical(&verdict)), "{verdict:#?}");
            assert!(!(perhaps && matches!(verdict.whose_clock, WhoseClock::Phone | WhoseClock::Both)));
        }
    }
    assert_eq!(NOW / STEP_S * STEP_S, NOW - 10, "the tests count seconds of a period from here");
}
