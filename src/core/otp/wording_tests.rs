//! Which sentence a verdict is told by, where the codes alone do not decide that.

use super::tests::{anchor, ask, ask_with, entry, observe};
use super::*;
use crate::core::otp::{Circumstances, Reach};
use crate::core::text::Text;
use crate::core::verifier::{Accepted, Sureness};

/// Right clocks and the right entry.
fn fits() -> Verdict {
    let entry = entry();
    Verdict { certainty: Certainty::Certain, ..ask(&entry, &[observe(&entry, 10, 0, 0, 2)], Some(&anchor())) }
}

/// The phone is four minutes behind.
fn shifted() -> Verdict {
    let entry = entry();
    ask(&entry, &[observe(&entry, 10, 0, -240, 2)], Some(&anchor()))
}

fn sshd(known: Sureness, once: bool) -> Option<Accepted> {
    Some(Accepted { name: Some("sshd".into()), known, once, holds_entry: true, ..Accepted::USUAL })
}

#[test]
fn what_a_named_sign_in_takes_is_told_as_sure_as_it_is_and_only_of_its_own_entry() {
    for (known, once, id) in [
        (Sureness::Read, false, "otp-headline-accepts-read"),
        (Sureness::Read, true, "otp-headline-accepts-read-once"),
        (Sureness::Documented, true, "otp-headline-accepts-documented"),
        (Sureness::Assumed, true, "otp-headline-accepts-assumed"),
    ] {
        let verdict = Verdict { verifier: sshd(known, once), ..fits() };
        assert_eq!(verdict.headline().id, id);
        let open = Verdict { entry: EntryState::Unknown, ..verdict.clone() };
        assert_eq!(open.headline().id, "otp-headline-fits");
        let verifier = sshd(known, once).map(|accepted| Accepted { holds_entry: false, ..accepted });
        assert_eq!(Verdict { verifier, ..verdict }.headline().id, "otp-headline-fits");
    }
}

#[test]
fn where_a_clock_was_learnt_no_code_is_said_to_pass_and_nothing_to_be_right() {
    for holds_entry in [true, false] {
        let of = |learnt| sshd(Sureness::Read, true).map(|of| Accepted { learnt, holds_entry, ..of });
        let ids = |learnt| {
            let verdict = Verdict { verifier: of(learnt), ..fits() };
            let advice = verdict.advice(Circumstances::default());
            (verdict.headline().id, advice.into_iter().map(|text| text.id).collect::<Vec<_>>())
        };
        assert_eq!(ids(true), ("otp-headline-fits-unjudged".into(), Vec::new()));
        assert_eq!(ids(false).1, ["otp-do-nothing-here"]);
    }
}

#[test]
fn what_a_named_sign_in_declines_is_a_code_of_its_entry_that_is_off() {
    for (known, id) in [
        (Sureness::Read, "otp-declines-read"),
        (Sureness::Documented, "otp-declines-documented"),
        (Sureness::Assumed, "otp-declines-assumed"),
    ] {
        let verdict = Verdict { verifier: sshd(known, true), entry: EntryState::Right, ..shifted() };
        assert_eq!(verdict.declines().map(|text| text.id), Some(id.into()));
        assert_eq!(Verdict { entry: EntryState::Unknown, ..verdict }.declines(), None);
        assert_eq!(Verdict { verifier: sshd(known, true), ..fits() }.declines(), None);
    }
}

#[test]
fn the_same_code_again_is_no_fault_where_it_is_taken_more_than_once() {
    for (verifier, id) in [
        (None, "otp-headline-same-code"),
        (sshd(Sureness::Read, true), "otp-headline-same-code"),
        (sshd(Sureness::Read, false), "otp-headline-same-code-taken"),
    ] {
        let verdict = Verdict { verifier, outcome: Outcome::SameCodeAgain, ..fits() };
        assert_eq!(verdict.headline().id, id);
    }
}

#[test]
fn where_this_server_checks_no_codes_the_headline_is_about_the_phone_alone() {
    let entry = entry();
    let elsewhere = |verdict: &Verdict| verdict.headline_elsewhere();
    let right = ask_with(&entry, &[observe(&entry, 10, 0, 0, 2)], Some(&anchor()), 3);
    let right = Verdict { certainty: Certainty::Certain, ..right };
    assert_eq!(elsewhere(&right).id, "otp-headline-phone-right");
    let slow = ask(&entry, &[observe(&entry, 10, -187, 0, 8)], Some(&anchor()));
    let slow = Verdict { certainty: Certainty::Certain, ..slow };
    assert_eq!(
        (slow.whose_clock, elsewhere(&slow).id),
        (WhoseClock::Server, "otp-headline-phone-right".into())
    );
    let both = ask(&entry, &[observe(&entry, 10, 400, 900, 8)], Some(&anchor()));
    assert_eq!(both.whose_clock, WhoseClock::Both);
    let of_the_phone = Verdict { whose_clock: WhoseClock::Phone, ..both.clone() }.headline();
    assert_eq!(elsewhere(&both), of_the_phone);
    // The window hides that the phone is off, and without the true time nobody knows whether it is.
    let wide = ask_with(&entry, &[observe(&entry, 10, 0, 180, 2)], Some(&anchor()), 20);
    assert_eq!((wide.whose_clock, elsewhere(&wide)), (WhoseClock::None, wide.headline()));
    assert_ne!(wide.headline().id, "otp-headline-phone-right");
    let open = Verdict { phone_ahead: None, ..right };
    assert_eq!(elsewhere(&open).id, "otp-headline-fits");
}

#[test]
fn that_codes_of_a_test_fit_nowhere_is_a_slip_and_of_a_real_entry_no_more_is_claimed_than_was_searched() {
    let nothing = |reach| Verdict { outcome: Outcome::Nothing, entry: EntryState::Wrong, reach, ..fits() };
    for (reach, of_an_entry, of_a_test) in [
        (Reach::Hour, "otp-headline-entry-wrong", "otp-headline-nothing"),
        (Reach::Year, "otp-headline-entry-wrong", "otp-headline-nothing"),
    ] {
        let verdict = nothing(reach);
        assert_eq!(
            (verdict.headline().id, verdict.headline_of_a_test().id),
            (of_an_entry.into(), of_a_test.into())
        );
    }
    assert_eq!(fits().headline_of_a_test(), fits().headline());
}

#[test]
fn a_code_at_an_edge_of_the_window_is_told_as_that_with_or_without_the_true_time() {
    let left = Duration::from_secs(10);
    for whose_clock in [WhoseClock::None, WhoseClock::Unknown] {
        let told = |outcome| Verdict { outcome, whose_clock, ..fits() }.headline();
        assert_eq!(told(Outcome::FitsBarely { left }), crate::text!("otp-headline-fits-barely", left = left));
        assert_eq!(told(Outcome::FitsEarly).id, "otp-headline-fits-early");
    }
}

#[test]
fn the_advice_is_about_the_entry_where_that_is_wrong_and_about_a_correction_where_there_is_one() {
    let advice = |outcome, entry, throw_away| {
        let verdict = Verdict { outcome, entry, wants_another: false, reach: Reach::Year, ..fits() };
        let advice = verdict.advice(Circumstances { throw_away, ..Circumstances::default() });
        let about = ["otp-do-scan-again", "otp-do-re-enrol", "otp-do-switch-off-correction"];
        advice.into_iter().map(|text: Text| text.id).filter(|id| about.contains(&&**id)).collect::<Vec<_>>()
    };
    assert_eq!(advice(Outcome::Nothing, EntryState::Wrong, true), ["otp-do-scan-again"]);
    assert_eq!(advice(Outcome::Nothing, EntryState::Wrong, false), ["otp-do-re-enrol"]);
    for throw_away in [false, true] {
        assert!(advice(Outcome::Nothing, EntryState::Unknown, throw_away).is_empty());
        assert!(advice(Outcome::FitsNow, EntryState::Wrong, throw_away).is_empty());
    }
    let correction = Outcome::AuthenticatorCorrection { minutes: 3 };
    assert_eq!(advice(correction, EntryState::Right, false), ["otp-do-switch-off-correction"]);
}
