//! Typing, pasting, tapping and trying again on the code screen, with a clock that the test moves.

use otp_doctor::adapters::demo::scenario::Scenario;
use otp_doctor::app::key::Key;
use otp_doctor::app::message::Message;
use otp_doctor::app::page::ControlId;
use otp_doctor::app::page::{ButtonId, CodeButton, FieldId, InSight, Screen};
use otp_doctor::app::{frame, input, update::next_tick};
use otp_doctor::core::finding::Cause;
use otp_doctor::plain::{Intent, understand};
use support::journey::Journey;
use zeroize::Zeroizing;

#[test]
fn a_pasted_sentence_fills_in_its_only_code_and_of_two_codes_none_is_taken() {
    let mut journey = Journey::still_on("server-behind");
    for (words, taken) in [
        ("Your code is 123456. It expires in 10 minutes.", Some("123456")),
        ("Acme: 123 456 (do not share, ref 4711)", Some("123456")),
        ("123456 or 654321", None),
        ("code 123456\ncode 654321\n", None),
        ("G-87654321", Some("87654321")),
    ] {
        input::set_focus(&mut journey.model, ControlId::Field(FieldId::Code));
        let now = journey.now();
        journey.model.code.code.clear();
        journey.tell(Message::Paste(Zeroizing::new(words.to_owned()), now));
        assert_eq!(journey.model.code.code.text(), taken.unwrap_or_default(), "{words}");
        match taken {
            Some(_) => journey.sees_no("More than one code"),
            None => journey.sees("More than one code, so none was taken."),
        };
    }
}

#[test]
fn three_late_codes_in_a_row_make_the_phone_perhaps_behind_and_nothing_critical() {
    let mut journey = Journey::still(Scenario {
        server_ahead_s: 0.0,
        phone_ahead_s: -28.0,
        network_time: true,
        ..Scenario::default()
    });
    // Each code is typed a few seconds after it appears on a phone that is 28 s behind.
    for _ in 0..3 {
        let clock = journey.model.now.wall.secs().rem_euclid(30);
        journey.after((30 + 2 - clock).rem_euclid(30) as f64);
        journey.type_phone_code();
    }
    journey.sees("Perhaps: the phone is up to");
    journey.sees("each typed at once");
    journey.sees_no("Reset");
    assert!(journey.causes().contains(&Cause::PhoneClockBehind), "{:?}", journey.causes());
}

#[test]
fn tries_against_a_real_secret_slow_down_and_tries_against_a_test_entry_do_not() {
    let mut journey = Journey::still_on("server-behind");
    journey.own_secret();
    journey.sees_no("simulated phone shows");
    for number in 0..5 {
        assert!(journey.offers(ButtonId::Back));
        journey.type_in(&format!("11111{number}"));
        journey.after(1.0);
    }
    journey.sees("Test this code (in ");
    assert!(next_tick(&journey.model).is_some());
    journey.type_in("222222");
    journey.sees("each try now waits");
    // Starting over must not start anew: the first failure there has to wait at once, and longer.
    journey.press(ButtonId::Code(CodeButton::OtherSecret));
    journey.own_secret();
    journey.type_in("222222");
    journey.sees("Test this code (in 10 s)");
    journey.type_in("333333");
    journey.sees("each try now waits");
    assert_eq!(journey.model.code.observations.len(), 1);
    journey.after(10.0);
    journey.key(Key::Enter);
    assert_eq!(journey.model.code.observations.len(), 2);

    let mut journey = Journey::still_on("entry-wrong");
    for number in 0..9 {
        journey.type_in(&format!("11111{number}"));
    }
    journey.sees_no("(in ");
    assert_eq!(journey.model.code.throttle, Default::default());
}

#[test]
fn taps_tell_the_phones_seconds_and_never_more() {
    let mut journey = Journey::still_on("phone-ahead");
    journey.press(ButtonId::Code(CodeButton::PhoneClock));
    journey.sees("Press Enter when it changes.");
    // 95 s ahead, so its codes change 5 s before those of the true time: at second 25, 55, 85.
    journey.after(25.3);
    journey.key(Key::Enter);
    journey.sees("1 of 3 changes");
    journey.sees("in about 30 s");
    journey.key(Key::Enter);
    journey.sees("so not counted");
    for _ in 0..2 {
        journey.after(30.0);
        journey.key(Key::Enter);
    }
    journey.sees("The phone's codes change 5 s early (+/- 300 ms).");
    journey.sees("Whole periods of");
    assert!(journey.causes().iter().all(|cause| *cause != Cause::PhoneClockAhead));
    // 08:02 and some seconds: the minutes show what the taps cannot.
    input::set_focus(&mut journey.model, ControlId::Field(FieldId::PhoneClock));
    let phone = journey.model.settings.simulated_phone.unwrap().clock(journey.now().mono);
    let minute = phone.secs().div_euclid(60) % 60;
    journey.type_in(&format!("8:{minute:02}"));
    journey.sees("By its minutes the phone is");
    journey.sees("An error of whole quarter hours does not show");
    journey.press(ButtonId::Code(CodeButton::ForgetChanges));
    journey.sees("No change yet");
}

#[test]
fn scattered_taps_say_nothing() {
    let mut journey = Journey::still_on("server-behind");
    journey.press(ButtonId::Code(CodeButton::PhoneClock));
    for wait in [3.0, 30.0, 38.0] {
        journey.after(wait);
        journey.key(Key::Enter);
    }
    journey.sees("The changes do not tell it. The changes are");
}

#[test]
fn taps_narrow_the_answer_of_a_code() {
    let mut journey = Journey::still_on("phone-ahead");
    journey.after(3.0);
    journey.type_phone_code();
    let (from, to) = journey.line().phone.unwrap();
    journey.press(ButtonId::Code(CodeButton::PhoneClock));
    // Now it is second 4.4; the next change is at second 25, and a person needs 0.3 s.
    let passed = journey.passed();
    journey.after(25.3 - passed);
    for _ in 0..3 {
        journey.key(Key::Enter);
        journey.after(30.0);
    }
    journey.key(Key::Esc);
    let (low, high) = journey.line().phone.unwrap();
    assert!(high - low < to - from && low <= 95.0 && 95.0 <= high, "{from} {to} {low} {high}");
}

#[test]
fn taps_work_on_lines_with_an_empty_line_for_each() {
    let mut journey = Journey::still_on("server-behind");
    journey.press(ButtonId::Code(CodeButton::PhoneClock));
    let page = frame::page(&journey.model);
    let changed = ControlId::Button(ButtonId::Code(CodeButton::CodeChanged));
    assert_eq!(understand("", &page, &journey.locale), Intent::Press(changed));
    let Intent::Fill(field, _) = understand("08:03", &page, &journey.locale) else { panic!() };
    let now = journey.now();
    journey.tell(Message::Fill(field, Zeroizing::new("08:03".to_owned()), now));
    journey.sees("By its minutes the phone");
}

#[test]
fn digits_go_into_the_code_field_wherever_the_focus_rests() {
    let mut journey = Journey::still_on("phone-ahead");
    input::set_focus(&mut journey.model, ControlId::Button(ButtonId::Back));
    journey.after(2.0);
    journey.type_phone_code();
    assert_eq!(journey.model.screen, Screen::Code);
    assert_eq!(journey.model.code.observations.len(), 1);
}

#[test]
fn what_is_no_code_is_named_and_stays_for_correction() {
    let mut journey = Journey::still_on("server-behind");
    journey.type_in("12345");
    journey.sees("That is 5 digits;");
    assert_eq!(journey.model.code.code.text(), "12345");
    journey.after(1.0);
    journey.key(Key::Char('6'));
    journey.sees_no("That is 5 digits;");
}

#[test]
fn a_wrong_character_stands_in_the_field_and_is_named_until_it_is_taken_out() {
    let mut journey = Journey::still_on("server-behind");
    journey.play("type:12 O").sees("\"O\" at place 3 is no digit.");
    assert_eq!(journey.model.code.code.text(), "12O");
    // What follows does not hide it, and Enter says it again.
    journey.play("type:456").sees("\"O\" at place 3 is no digit.");
    journey.play("pass:1 enter").sees("\"O\" at place 3 is no digit.");
    assert!(journey.model.code.observations.is_empty());
    journey.play("left left left backspace").sees_no("is no digit");
    assert_eq!(journey.model.code.code.text(), "12456");
    journey.play("end type:_-7").sees_no("is no digit");
    assert_eq!(journey.model.code.code.text(), "124567");
    // q and ? are no part of a code, and mean what they mean everywhere.
    journey.play("?").sees("Help").play("q").sees_no("is no digit");
}

#[test]
fn a_paste_with_a_letter_among_its_digits_is_not_taken_without_it() {
    let mut journey = Journey::still_on("server-behind");
    for (words, said) in [
        ("12O456", "\"O\" at place 3 is no digit."),
        ("hello", "\"h\" at place 1 is no digit."),
        ("S2345", "\"S\" at place 1 is no digit."),
    ] {
        let now = journey.now();
        journey.tell(Message::Paste(Zeroizing::new(words.to_owned()), now));
        assert_eq!(journey.model.code.code.text(), "", "{words}");
        journey.sees(said);
    }
}

#[test]
fn a_line_with_two_codes_is_told_of_both_and_not_of_an_empty_field() {
    let mut journey = Journey::still_on("server-behind");
    for words in ["123456 654321", "123456 or 654321", "123 456, 654 321"] {
        let now = journey.now();
        journey.tell(Message::Fill(FieldId::Code, Zeroizing::new(words.to_owned()), now));
        journey.sees("More than one code, so none was taken.").sees_no("No code yet");
        assert!(journey.model.code.observations.is_empty(), "{words}");
    }
}

#[test]
fn a_paste_fills_and_never_submits() {
    let mut journey = Journey::still_on("server-behind");
    let now = journey.now();
    journey.tell(Message::Paste(Zeroizing::new("123 456\n".to_owned()), now));
    assert_eq!(journey.model.code.code.text(), "123456");
    assert!(journey.model.code.observations.is_empty());
}

#[test]
fn digits_and_enter_within_milliseconds_are_a_code_and_anything_else_is_a_paste() {
    for (words, tested) in
        [("123456", 1), ("1234567", 0), ("12345", 0), ("Code:123456", 0), ("123 456", 1), ("123456.", 0)]
    {
        let mut journey = Journey::still_on("server-behind");
        for c in words.chars() {
            journey.after(0.001);
            journey.key(Key::Char(c));
        }
        journey.after(0.001);
        journey.key(Key::Enter);
        assert_eq!(journey.model.code.observations.len(), tested, "{words}");
        // Nothing of a paste is tested by itself, and a person's own Enter counts afterwards.
        assert_eq!(journey.model.code.code.text().is_empty(), tested == 1, "{words}");
    }
}

#[test]
fn a_click_or_a_line_for_what_is_gone_meanwhile_does_nothing() {
    let mut journey = Journey::still_on("phone-ahead");
    journey.key(Key::Char('1'));
    let (screen, typed) = (journey.screen(), journey.model.code.code.text().to_owned());
    journey.tell(Message::ClickRail(Screen::Report));
    let before = journey.screen();
    let now = journey.now();
    journey.tell(Message::Fill(FieldId::Code, Zeroizing::new("123456".to_owned()), now));
    journey.tell(Message::Click(ControlId::Button(ButtonId::Code(CodeButton::OtherSecret)), now));
    journey.tell(Message::Click(ControlId::Button(ButtonId::Code(CodeButton::TestCode)), now));
    journey.tell(Message::Click(ControlId::Field(FieldId::Code), now));
    assert_eq!(journey.screen(), before);
    journey.tell(Message::ClickRail(Screen::Code));
    assert_eq!(
        (journey.screen(), typed.as_str()),
        (screen, "1"),
        "the same secret, and what was typed of a code"
    );
}

#[test]
fn home_and_end_go_to_both_ends_of_a_text_and_of_a_field() {
    let mut journey = Journey::still_on("phone-ahead");
    journey.play("type:23 home type:1 end type:4");
    assert!(journey.screen().contains("1234"), "{}", journey.screen());
    journey.tell(Message::ClickRail(otp_doctor::app::page::Screen::Report));
    journey.model.in_sight = InSight { furthest_scroll: 9, lines: 4, found: None };
    journey.key(Key::End);
    assert_eq!(frame::page(&journey.model).scroll, 9);
    journey.key(Key::Home);
    assert_eq!(frame::page(&journey.model).scroll, 0);
}

#[test]
fn each_part_of_the_screen_is_read_from_its_beginning() {
    let mut journey = Journey::still_on("phone-ahead");
    journey.after(2.0);
    journey.model.in_sight = InSight { furthest_scroll: 9, lines: 12, found: None };
    journey.key(Key::PageDown);
    assert_eq!(frame::page(&journey.model).scroll, 9);
    journey.type_phone_code();
    assert_eq!(frame::page(&journey.model).scroll, 0);
}

#[test]
fn a_paste_of_several_entries_tests_none_and_nothing_of_them_is_repeated() {
    const ONE: &str = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";
    const OTHER: &str = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXQ";
    let address = |key: &str| format!("otpauth://totp/Acme:bob?secret={key}&issuer=Acme");
    for (pasted, said) in [
        (format!("{ONE}\n{OTHER}\n"), "More than one key or address"),
        (format!("{}\r\n{}", address(ONE), address(OTHER)), "More than one key or address"),
        (format!("{}\n{OTHER}", address(ONE)), "More than one key or address"),
        (format!("admin\n{ONE}"), "More than one word could be a key"),
    ] {
        let mut journey = Journey::still_on("server-behind");
        journey.press(ButtonId::Code(CodeButton::OwnSecret));
        let now = journey.now();
        journey.tell(Message::Paste(Zeroizing::new(pasted.clone()), now));
        journey.after(1.0);
        journey.key(Key::Enter);
        journey.sees(said);
        for key in [&ONE[..8], &OTHER[..8], "Acme"] {
            journey.sees_no(key);
        }
    }
}
