//! The way through the code screen on simulated servers, with a clock that the test moves: what is typed, what is said.

use otp_doctor::adapters::demo::scenario::Scenario;
use otp_doctor::app::effect::Effect;
use otp_doctor::app::key::Key;
use otp_doctor::app::message::{JobId, Message};
use otp_doctor::app::page::ControlId;
use otp_doctor::app::page::{Block, ButtonId, CodeButton, Control, FieldId, Mark, Screen};
use otp_doctor::app::{frame, input, update::next_tick};
use otp_doctor::core::finding::{Cause, Severity};
use otp_doctor::core::otp::Reach;
use otp_doctor::core::time::Offset;
use support::journey::Journey;

#[test]
fn a_server_that_is_behind_is_named_in_the_first_sentence_and_drawn_in_the_second_place() {
    let mut journey = Journey::still_on("server-behind");
    journey.after(3.0);
    journey.type_phone_code();
    let page = frame::page(&journey.model);
    let Some(Block::Paragraph { text, .. }) = page.blocks.first() else { panic!("{:?}", page.blocks) };
    assert_eq!(journey.locale.say(text), "The server's clock is 3 min 7 s behind.");
    // Between them stands the simulated phone.
    assert!(matches!(page.blocks.get(2), Some(Block::TimeLine(_))));
    let line = journey.line();
    assert!(line.zero_is_reference);
    assert!((line.server.unwrap() + 187.0).abs() < 0.1, "{line:?}");
    let (from, to) = line.phone.unwrap();
    assert!(from < 0.8 && 0.8 < to && to - from < 60.0, "{line:?}");
    assert!(journey.causes().contains(&Cause::ServerClockBehind));
    assert!(!journey.causes().contains(&Cause::PhoneClockAhead));
}

#[test]
fn a_phone_that_is_ahead_is_named_and_the_next_codes_narrow_it_down() {
    let mut journey = Journey::still_on("phone-ahead");
    let mut widths = Vec::new();
    for wait in [3.0, 40.0, 22.0] {
        journey.after(wait);
        journey.type_phone_code();
        let (from, to) = journey.line().phone.unwrap();
        assert!(from <= 95.0 && 95.0 <= to, "{from} to {to}");
        widths.push(to - from);
    }
    journey.sees("The phone's clock is 1 min");
    journey.sees("ahead.");
    assert!(widths[2] < widths[0], "{widths:?}");
    assert!(journey.causes().contains(&Cause::PhoneClockAhead));
    assert!(!journey.causes().contains(&Cause::ServerClockAhead));
}

#[test]
fn a_phone_in_a_wrong_zone_is_told_as_one() {
    let mut journey = Journey::still_on("phone-zone");
    journey.after(5.0);
    journey.type_phone_code();
    journey.sees("The phone's clock is 2 h behind: typical of a wrong time zone.");
    journey.sees("1 h 59 min to 2 h behind true time");
    assert!(journey.causes().contains(&Cause::PhoneClockBehind));
}

#[test]
fn a_code_from_far_away_asks_for_the_next_one_and_the_wait_counts_down() {
    let mut journey = Journey::still(Scenario {
        server_ahead_s: 0.0,
        phone_ahead_s: 18_420.0,
        network_time: true,
        ..Scenario::default()
    });
    journey.after(5.0);
    journey.type_phone_code();
    journey.sees("That is only possible.");
    journey.sees("type the next code as soon as it appears");
    let wait = journey.model.code.verdict.as_ref().unwrap().next_code_in.as_secs_f64();
    journey.after(4.0);
    journey.sees(&format!("in about {} s", (wait - 4.0).ceil()));
    assert!(next_tick(&journey.model).is_some());
    // The focus is where the next code goes.
    let page = frame::page(&journey.model);
    assert!(matches!(page.controls[page.focus], Control::Field { id: FieldId::Code, .. }));
    journey.after(30.0);
    journey.sees("type the code the phone shows now");
    journey.type_phone_code();
    journey.sees_no("type the code the phone shows now");
    journey.sees("The phone's clock is 5 h 7 min to 5 h 8 min ahead.");
}

#[test]
fn a_server_in_a_wrong_zone_is_told_as_one() {
    let mut journey = Journey::still_on("zone-error");
    journey.after(2.0);
    journey.type_phone_code();
    journey.sees("The server's clock is 1 h ahead.");
    assert!(journey.causes().contains(&Cause::ServerZoneError), "{:?}", journey.causes());
}

#[test]
fn an_authenticators_own_correction_is_found_with_the_phones_clock() {
    let mut journey = Journey::still_on("phone-corrected");
    journey.after(2.0);
    journey.type_phone_code();
    journey.sees("the app shifts it by whole minutes");
    journey.press(ButtonId::Code(CodeButton::PhoneClock));
    // 08:00 UTC on the phone, whose zone is not looked up here.
    input::set_focus(&mut journey.model, ControlId::Field(FieldId::PhoneClock));
    journey.type_in("8:00");
    journey.sees("By its minutes the phone is right");
    journey.key(Key::Esc);
    journey.sees("the app shifts it by 2 minutes");
    journey.sees("The phone's clock, as you saw it, counts in this answer.");
    assert!(journey.causes().contains(&Cause::AuthenticatorCorrection), "{:?}", journey.causes());
    assert!(!journey.causes().contains(&Cause::PhoneClockAhead));
}

#[test]
fn a_code_at_the_early_edge_of_the_window_says_so_once() {
    let mut journey = Journey::still(Scenario {
        server_ahead_s: 0.0,
        phone_ahead_s: 29.0,
        network_time: true,
        ..Scenario::default()
    });
    journey.after(2.0);
    journey.type_phone_code();
    journey.sees("for the server it is almost too early");
    assert_eq!(journey.screen().matches("almost too early").count(), 1, "{}", journey.screen());
}

#[test]
fn a_code_at_the_old_edge_of_the_window_says_how_long_it_is_still_taken_and_counts_down() {
    let mut journey = Journey::still_on("phone-at-the-edge");
    // The phone is 28 s behind, so its step is the one before from second 0 to second 28.
    journey.after(24.0);
    journey.type_phone_code();
    journey.sees("The code is one period old: typed late, or the phone is up to");
    let mut journey = Journey::still(Scenario {
        server_ahead_s: 0.0,
        phone_ahead_s: -88.0,
        network_time: true,
        ..Scenario::default()
    });
    journey.model.settings.window = Some(3);
    journey.after(2.0);
    journey.type_phone_code();
    journey.sees("The code only just fits: the server takes it for another");
    let first = journey.screen();
    journey.after(5.0);
    // The first line of the screen counts down, and nothing beside it tells another number.
    assert_eq!(journey.screen().matches("takes it for another").count(), 1, "{}", journey.screen());
    assert_ne!(journey.screen(), first);
    assert!(next_tick(&journey.model).is_some());
    journey.after(120.0);
    journey.sees("now the server no longer takes it");
}

#[test]
fn the_same_code_again_is_told_and_the_answer_before_it_is_not_lost() {
    let mut journey = Journey::still_on("server-behind");
    journey.after(1.0);
    let code = journey.phone_code();
    journey.type_in(&code);
    journey.after(3.0);
    journey.type_in(&code);
    journey.sees("The same code again: each counts once. Type the next one.");
    journey.sees("The server's clock is 3 min 7 s behind");
    journey.after(30.0);
    journey.type_phone_code();
    journey.sees("The server's clock is 3 min 7 s behind.");
}

#[test]
fn a_code_typed_while_it_changed_is_understood() {
    let mut journey = Journey::still(Scenario {
        server_ahead_s: 0.0,
        phone_ahead_s: 0.0,
        network_time: true,
        ..Scenario::default()
    });
    journey.after(27.0);
    let code = journey.phone_code();
    journey.after(5.0);
    journey.type_in(&code);
    journey.sees("The code is one period old: typed late, or the phone is up to");
    journey.sees("type the next code as soon as the phone shows it");
}

#[test]
fn other_parameters_are_found_and_the_clocks_are_not_blamed() {
    let mut journey = Journey::still_on("parameters-differ");
    for _ in 0..3 {
        journey.after(30.0);
        journey.type_phone_code();
    }
    journey.sees("The key is right, but the app uses other settings.");
    journey.sees("SHA256");
    assert!(journey.causes().contains(&Cause::ParametersDiffer), "{:?}", journey.causes());
    assert!(!journey.causes().contains(&Cause::PhoneClockAhead));
}

#[test]
fn a_wrong_entry_is_named_after_two_codes_and_a_year_can_be_searched() {
    let mut journey = Journey::still_on("entry-wrong");
    journey.after(1.0);
    journey.type_phone_code();
    journey.sees("No match within 26 hours. Check for a typo.");
    assert!(journey.offers(ButtonId::Code(CodeButton::SearchFurther)));
    journey.after(30.0);
    journey.type_phone_code();
    journey.sees("2 codes, no match within 26 hours. Is it the right entry in the app?");
    // It is the test entry itself: there is nothing to compare it with, and nobody has to enrol again.
    journey.sees("choose \"Start over\" and scan the new one");
    journey.held = Some(Vec::new());
    journey.press(ButtonId::Code(CodeButton::SearchFurther));
    journey.sees("Searching a year either way: 0 % done.");
    let job = running(&journey);
    journey.tell(Message::Searched(job, 37));
    journey.sees("37 % done");
    journey.tell(Message::Searched(JobId(job.0 + 1), 99));
    journey.sees("37 % done");
    journey.press(ButtonId::Back);
    assert!(matches!(journey.held.as_ref().unwrap().last(), Some(Effect::StopExamining)));
    journey.sees("2 codes, no match within 26 hours.");
    assert!(journey.offers(ButtonId::Code(CodeButton::SearchFurther)));
}

#[test]
fn two_mistyped_codes_of_the_test_entry_are_a_slip_and_each_thing_is_said_once() {
    let mut journey = Journey::on("phone-ahead");
    journey.play("3 type:111111 enter pass:31 type:222222 enter");
    for screen in [Screen::Code, Screen::Checkup] {
        journey.tell(Message::ClickRail(screen));
        let page = journey.page();
        assert!(page.rail.iter().all(|item| item.mark != Mark::Bad), "{:?}", page.rail);
        journey.sees("2 codes, no match within 26 hours.").sees_no("not of this entry");
    }
    journey.tell(Message::ClickRail(Screen::Code));
    let words = journey.screen();
    for once in ["26 hours", "Delete", "time zone mistake"] {
        assert_eq!(words.matches(once).count(), 1, "{once}:\n{words}");
    }
    assert_eq!(journey.model.diagnosis().verdict, Severity::Unknown);
    // Of one's own entry it is no slip any more.
    let mut journey = Journey::still_on("phone-ahead");
    journey.own_secret();
    journey.type_in("111111");
    journey.after(31.0);
    journey.type_in("222222");
    journey.sees("The codes are not of this entry, unless a clock is over 26 hours off.");
    assert_eq!(journey.screen().matches("26 hours").count(), 1, "{}", journey.screen());
    assert_eq!(journey.model.diagnosis().verdict, Severity::Critical);
}

fn running(journey: &Journey) -> JobId {
    match journey.held.as_ref().unwrap().last() {
        Some(Effect::Examine(job, question)) => {
            assert_eq!(question.reach, Reach::Year);
            *job
        }
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_code_that_fits_at_several_places_is_no_answer_yet() {
    let mut journey = Journey::still_on("server-behind");
    // One code in a year fits about twice by accident; this one does for the key of RFC 4226.
    journey.own_secret();
    journey.type_in("100001");
    assert!(journey.model.code.verdict.as_ref().unwrap().matches.is_empty(), "{}", journey.screen());
    journey.press(ButtonId::Code(CodeButton::SearchFurther));
    journey.sees("places. The next one decides.");
    assert!(journey.causes().contains(&Cause::CodeAmbiguous), "{:?}", journey.causes());
    // The next code is looked for as far away.
    journey.after(30.0);
    journey.type_in("100002");
    assert_eq!(journey.model.code.verdict.as_ref().unwrap().reach, Reach::Year);
}

#[test]
fn a_phone_that_is_months_off_is_found_with_two_codes() {
    let mut journey = Journey::still(Scenario {
        server_ahead_s: 0.0,
        phone_ahead_s: -9_000_000.0,
        network_time: true,
        ..Scenario::default()
    });
    journey.after(5.0);
    journey.type_phone_code();
    journey.sees("No match within 26 hours. Check for a typo.");
    journey.press(ButtonId::Code(CodeButton::SearchFurther));
    journey.sees_no("The answer is certain");
    journey.after(30.0);
    journey.type_phone_code();
    journey.sees("The phone's clock is about 104 d 4 h behind.");
    assert!(journey.causes().contains(&Cause::PhoneClockBehind));
}

#[test]
fn the_test_entry_is_not_left_behind_without_a_word() {
    let mut journey = Journey::still_on("server-behind");
    journey.after(1.0);
    journey.type_phone_code();
    journey.sees("Delete otp-doctor-a1b2c3 from the app when you are done.");
    journey.press(ButtonId::Code(CodeButton::OtherSecret));
    journey.sees("Now delete otp-doctor-a1b2c3");
    journey.key(Key::Esc);
    journey.sees("The server's clock is 3 min 7 s behind.");
    // Leaving the program asks as well, once.
    journey.tell(Message::ClickRail(Screen::Checkup));
    journey.tell(Message::Leave(journey.now()));
    assert_eq!(journey.left, None);
    journey.sees("Now delete otp-doctor-a1b2c3");
    let effects = input::press(&mut journey.model, ButtonId::Leave);
    assert!(matches!(effects[..], [Effect::Quit(_)]));
    input::back(&mut journey.model);
    journey.tell(Message::ClickRail(Screen::Code));
    journey.press(ButtonId::Code(CodeButton::OtherSecret));
    journey.press(ButtonId::Code(CodeButton::Deleted));
    journey.sees("type qr for a QR code");
    journey.tell(Message::Leave(journey.now()));
    assert!(journey.left.is_some());
}

#[test]
fn after_a_repair_the_old_answer_is_gone_and_the_next_code_proves_it() {
    let mut journey = Journey::still_on("server-behind");
    journey.after(3.0);
    journey.type_phone_code();
    assert!(journey.causes().contains(&Cause::ServerClockBehind));
    // Somebody sets the clock.
    journey.stepped = Offset::from_secs_f64(187.004);
    journey.after(30.0);
    journey.sees("The server's clock was set.");
    assert!(!journey.causes().contains(&Cause::ServerClockBehind), "{:?}", journey.causes());
    journey.type_phone_code();
    journey.sees("The code fits");
    assert!(!journey.causes().contains(&Cause::ServerClockBehind), "{:?}", journey.causes());
}

#[test]
fn a_code_typed_before_the_reference_answered_is_judged_again_when_it_has() {
    let mut journey = Journey::still_on("phone-ahead");
    let said = std::mem::take(&mut journey.model.reference);
    journey.after(2.0);
    journey.type_phone_code();
    journey.sees("ahead of the server");
    journey.model.reference.asking = Some((JobId(900), said.said.answers));
    journey.tell(Message::AskedAll(JobId(900)));
    journey.sees("The phone's clock is 1 min");
}

#[test]
fn without_a_reference_the_two_clocks_are_only_compared() {
    let mut journey = Journey::still_on("ntp-blocked");
    journey.after(2.0);
    journey.type_phone_code();
    journey.sees("nobody can tell which of the two is wrong");
    assert!(!journey.line().zero_is_reference);
}
