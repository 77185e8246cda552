//! Which sign-in declines the code: what is on this server, the list of programs, and that all speak of it afterwards.

use std::sync::Arc;

use otp_doctor::adapters::demo::scenario::Scenario;
use otp_doctor::app::effect::OfUser;
use otp_doctor::app::message::Message;
use otp_doctor::app::page::{Block, ButtonId, Control, Mark, MfaButton, Screen};
use otp_doctor::core::asked::Asked;
use otp_doctor::core::facts::{Fact, Login};
use otp_doctor::core::finding::{Cause, Remedy, Severity};
use otp_doctor::core::pam_entry::PamSaid;
use otp_doctor::core::text::Text;
use otp_doctor::core::time::UnixTime;
use otp_doctor::core::verifier::{Card, PamAnswer, PamState};
use otp_doctor::locale::{Language, Locale};
use otp_doctor::text;
use support::journey::Journey;
use support::screen::*;

/// A server that is `ahead_s` ahead, on which SSH asks for codes as well.
fn with_ssh(ahead_s: f64) -> Journey {
    Journey::start(Scenario { ssh_asks: true, server_ahead_s: ahead_s, ..Scenario::default() }, false)
}

/// What sshd says by its one module.
fn said(answer: PamAnswer, words: Text) -> PamSaid {
    let services = vec!["sshd".to_owned()];
    PamSaid::of_all(services, answer, words)
}

fn drawn_whole(journey: &Journey, labels: &[String]) {
    let page = journey.page();
    let screen = drawn(&page, (80, 24), ASCII_NO_COLOUR).text();
    let read = otp_doctor::plain::read_out(&page, &Locale::load(None));
    for label in labels {
        assert!(screen.contains(label.as_str()), "80x24 lacks {label}:\n{screen}");
        assert!(read.contains(label.as_str()), "--plain lacks {label}:\n{read}");
    }
}

#[test]
fn the_question_offers_what_is_on_this_server_and_a_list_of_programs_and_fits_every_terminal() {
    let mut journey = with_ssh(-187.004);
    journey.choose("Other sign-in").sees("Which sign-in declines the code?");
    let found = ["Plesk on this server", "sshd, sudo on this server", "Plesk 360", "Another program ..."];
    drawn_whole(&journey, &found.map(str::to_owned));
    journey.choose("Another program ...").sees("Which program declines the code?");
    let names = [
        "Nextcloud",
        "GitLab",
        "Keycloak",
        "Webmin",
        "DirectAdmin",
        "cPanel & WHM",
        "HestiaCP",
        "Proxmox VE",
    ];
    drawn_whole(&journey, &names.map(str::to_owned));
    drawn_whole(&journey, &["privacyIDEA".to_owned(), "None of these".to_owned()]);
    journey.play("esc").sees("Which sign-in declines the code?");
}

#[test]
fn without_pam_no_service_is_offered() {
    let mut journey = Journey::on("server-behind");
    journey.choose("Other sign-in").sees_no(" on this server ]  [ sshd");
    let of_service = |control: &Control| {
        matches!(control, Control::Button { id: ButtonId::Mfa(MfaButton::OfService(_)), .. })
    };
    assert!(!journey.page().controls.iter().any(of_service));
}

#[test]
fn after_ssh_is_named_headline_clock_and_code_speak_of_it_by_its_own_window() {
    let mut journey = with_ssh(-60.0);
    journey.sees("so right codes are declined.");
    journey.choose("Other sign-in").choose("sshd, sudo on this server");
    journey.sees("sshd takes codes up to 4 min old and 4 min early: read on this server.");
    journey.sees("sudo -iu USER google-authenticator").sees("Scratch codes left, of all users: 3.");
    journey.sees_no("right codes are declined").sees("1 min behind");
    journey.play("2").sees("sshd takes codes up to 4 min old");
    journey.play("1").sees("Sign-in: sshd");
    journey.play("3 code enter").sees("sshd takes codes up to 4 min old");
    assert_eq!(journey.model.login.which, Some(Login::Other));
}

#[test]
fn what_ssh_keeps_of_a_user_is_read_after_a_question_and_says_what_ssh_says_to_the_code() {
    let mut journey = with_ssh(-60.0);
    journey.choose("Other sign-in").choose("sshd, sudo on this server");
    journey.choose("Test against the real entry").sees("Read one user's secret for sshd?");
    // Whoever called sudo is meant first, and Enter there reads nothing yet.
    journey.sees("anna").focus_is_on("Login").play("esc").sees("Ways back in");
    journey.choose("Test against the real entry").choose("Yes, read the secret of this login");
    journey.sees("Type the code that the app shows now.").play("code enter");
    journey.sees("sshd, sudo: this code is accepted now.").sees_no("Assumed").sees_no("assumed");
    // The last code decides, whatever an earlier one has shown.
    journey.play("type:000000 enter").sees("sshd, sudo: declined.");
    journey.sees_no("accepts this code").sees_no("accepted now").sees_no("Nothing to repair");
    journey.choose("Start over").sees("Then type the code that the app shows.");
    // An unknown name is said to have no entry.
    journey.tell(Message::ClickRail(Screen::Mfa));
    journey.choose("Test against the real entry");
    journey.play("backspace backspace backspace backspace type:nobody");
    journey.choose("Yes, read the secret of this login");
    journey.sees("No sign-in keeps an entry of nobody here.");
    journey.sees("In this demo there are entries of: anna, bert, carl.");
    journey.focus_is_on("Another login").play("enter").sees("Read one user's secret for sshd?").sees("anna");
}

#[test]
fn a_right_code_that_a_learnt_clock_declines_is_not_said_to_be_accepted_beside_it() {
    let mut journey = Journey::on("skew-learnt");
    journey.choose("Other sign-in").choose("sshd on this server");
    journey.choose("Test against the real entry").choose("Yes, read the secret of this login");
    journey.play("code enter").sees("sshd: declined");
    journey.sees_no("accepts this code").sees_no("Nothing to repair").sees_no("phone pass");
}

#[test]
fn beside_a_learnt_clock_no_test_says_that_codes_pass_and_clearing_it_is_next() {
    for (named, frozen) in [(true, true), (false, true), (true, false)] {
        let scenario = Scenario { skew_frozen: frozen, ..Scenario::named("skew-learnt").unwrap() };
        let mut journey = Journey::start(scenario, false);
        if named {
            journey.choose("Other sign-in").choose("sshd on this server");
        }
        journey.play("3 code enter").sees("The code fits: phone and server agree.");
        journey.sees_no("Nothing to repair").sees_no("phone pass");
        journey.sees("Next: clear the learnt clock").focus_is_on("Clear the learnt clock");
        journey.choose("Still declined").focus_is_on("Clear the learnt clock");
        assert!(!journey.causes().contains(&Cause::CauseUnknown), "{}", journey.screen());
        journey.choose("Start over").choose("It is deleted").choose("Use my own secret");
        journey.play("type:GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ enter code enter").sees("Next code");
        journey.sees_no("Nothing to repair").sees_no("phone pass").sees_no("accepts this code");
    }
}

#[test]
fn after_a_learnt_clock_was_cleared_the_test_is_over_and_the_next_code_is_accepted() {
    let mut journey = Journey::on("skew-learnt");
    journey.choose("Other sign-in").choose("sshd on this server");
    journey.choose("Test against the real entry").choose("Yes, read the secret of this login");
    journey.play("code enter").sees("sshd: declined").choose("Clear the learnt clock").say_yes();
    journey.play("pass:16").sees("Cleared for 2 users.").sees("no wrong clock is learnt any more");
    journey.focus_is_on("Test a code").play("1").sees("Tested before the repair: sshd: declined");
    journey.play("3").sees("The learnt clock was cleared. Do codes pass?").sees_no("sshd: declined");
    journey.play("code enter").sees("sshd: this code is accepted now.").sees("Next: sign in.");
    // Whoever clears it elsewhere ends the test as well; one of a throw-away entry leads on to the real one.
    let mut journey = Journey::on("skew-learnt");
    journey
        .choose("Other sign-in")
        .choose("sshd on this server")
        .play("3 code enter")
        .sees("phone and server");
    journey.elsewhere("/usr/bin/otp-doctor", &["clear-skew", "anna", "bert"]);
    journey.tell(Message::ClickRail(Screen::Checkup));
    journey.choose("Look again").sees("Next: test a code against the real entry.");
}

#[test]
fn before_the_clock_is_right_a_sign_in_that_has_learnt_it_is_not_said_to_decline_right_codes() {
    for (frozen, later, now) in [
        (
            false,
            "Once the clock is right, their first two codes are declined.",
            "Their next two right codes are declined.",
        ),
        (
            true,
            "once the clock is right, every code of 2 users is declined until the learnt clock is cleared.",
            "every right code of 2 users is declined until the learnt clock is cleared.",
        ),
    ] {
        let scenario = Scenario { skew_frozen: frozen, ..Scenario::named("ssh-behind").unwrap() };
        let mut journey = Journey::start(scenario, false);
        // Plesk declines them, and nobody has said which sign-in it is about.
        journey.sees("so right codes are declined.").sees(later);
        journey.choose("Other sign-in").choose("sshd on this server").play("1");
        journey.sees("The server's clock is 5 min behind.").sees(later).sees_no("right codes are declined.");
        journey
            .play("2")
            .sees_no("right codes are declined")
            .sees("off the clock that was learnt, not off this one");
        journey.play("4").choose("Fix the time").choose("Yes: Fix the time").play("pass:16 1");
        journey.sees(now).sees_no("off the clock that was learnt");
    }
}

#[test]
fn what_one_sign_in_has_learnt_is_no_next_step_for_whoever_asks_about_another() {
    let mut journey = Journey::on("skew-learnt");
    journey.choose("Other sign-in").choose("Another program ...").choose("Nextcloud");
    journey.sees("Ways back in").sees_no("Next: clear the learnt clock").play("1");
    journey.sees("The server's clock is right.").sees("every right code of 2 users is declined");
    journey.play("3 code enter").sees("phone pass").sees("Nothing to repair");
    journey.tell(Message::ClickRail(Screen::Checkup));
    journey.choose("Other sign-in").choose("Plesk on this server").sees_no("Next: clear the learnt clock");
}

#[test]
fn before_a_learnt_clock_is_cleared_it_is_said_to_keep_the_session_open() {
    let mut journey = Journey::on("skew-learnt");
    journey
        .choose("Clear the learnt clock")
        .sees("Keep this SSH session open until a new one has let you in.");
}

#[test]
fn after_too_many_tries_nobody_is_asked_for_the_next_code() {
    let mut journey = with_ssh(0.012);
    journey.press(ButtonId::Ask(Remedy::EnableTimeSync));
    journey.say_yes().play("pass:16 1");
    journey.choose("Other sign-in").choose("sshd, sudo on this server");
    journey.choose("Test against the real entry").choose("Yes, read the secret of this login");
    journey.play("code enter").sees("this code is accepted now");
    let until = journey.now().wall.secs() + 25;
    let words = text!("pam-limited", names = "sshd", until = UnixTime::from_secs(until));
    journey.model.code.said = Some(said(PamAnswer::Limited { until }, words));
    journey.sees("sshd: no code is asked for until").sees_no("next code.").sees("Next: its ways back in.");
    journey.focus_is_on("Ways back in");
}

#[test]
fn the_ways_back_into_ssh_stand_the_smallest_first_each_with_what_it_does() {
    let mut journey = Journey::on("skew-learnt");
    journey.choose("Other sign-in").choose("sshd on this server");
    let now = journey.now().wall.secs();
    let file =
        format!("KEY\n\" TOTP_AUTH\n\" TIME_SKEW 10\n\" RATE_LIMIT 3 30 {now} {now} {now}\n12345678\n");
    let Fact::Known(found) = &mut journey.model.facts.verifiers else { panic!() };
    let Fact::Known(users) = &mut found.pam[0].users else { panic!() };
    users.enrolled[0].memory = Ok(PamState::read(&file).unwrap());
    let shown = journey.screen();
    let place = |words: &str| shown.find(words).unwrap_or_else(|| panic!("{words}:\n{shown}"));
    let places = [
        "Wait until ",
        "Scratch codes left, of all users: 1. Each signs in once.",
        "Clear the learnt clock, as root. Entries stay as they are:",
        "otp-doctor fix skew",
        "Or that user clears it, for that user alone:",
        "sed -i /TIME_SKEW/d ~/.google_authenticator",
        "Enrol USER anew. That ends the old entry in the app:",
        "sudo -iu USER google-authenticator",
    ]
    .map(place);
    assert!(places.is_sorted(), "{places:?}\n{shown}");
}

/// What is copied from a screen breaks where the screen breaks it.
#[test]
fn what_clears_a_learnt_clock_stands_in_one_line_on_the_smallest_screen_in_the_report_and_in_every_language()
{
    let commands = ["otp-doctor fix skew", "sed -i /TIME_SKEW/d ~/.google_authenticator"];
    let mut journey = Journey::on("skew-learnt");
    for language in Language::all() {
        journey.model.language = language;
        journey.tell(Message::ClickRail(Screen::Checkup));
        let mut told = vec![drawn(&journey.page(), (80, 200), ASCII_NO_COLOUR).text()];
        journey.tell(Message::ClickRail(Screen::Report));
        for block in &journey.page().blocks {
            if let Block::Report(snapshot) = block {
                told.push(otp_doctor::report::text::render(snapshot, Locale::of(language)));
            }
        }
        assert_eq!(told.len(), 2);
        for (text, command) in told.iter().flat_map(|text| commands.map(|command| (text, command))) {
            assert!(text.contains(command), "{language:?} {command}:\n{text}");
        }
    }
    journey.model.language = Language::ENGLISH;
    journey.tell(Message::ClickRail(Screen::Checkup));
    journey.choose("Other sign-in").choose("sshd on this server");
    let shown = drawn(&journey.page(), (80, 200), ASCII_NO_COLOUR).text();
    commands.iter().for_each(|command| assert!(shown.contains(command), "{command}:\n{shown}"));
    journey.model.draws = true;
    assert!(journey.offers(ButtonId::Mfa(MfaButton::CopyWays)));
}

#[test]
fn the_help_of_the_ways_back_in_is_about_that_sign_in_and_not_about_plesk() {
    let mut journey = with_ssh(0.012);
    journey.choose("Other sign-in").choose("sshd, sudo on this server").play("?");
    journey.sees("For a sign-in through PAM, such as SSH").sees_no("Plesk");
    journey.play("esc").choose("Other sign-in").choose("Another program ...").choose("Webmin").play("?");
    journey.sees("None of them is run here.").sees_no("Plesk");
    journey.play("esc").choose("Other sign-in").choose("Plesk on this server").play("?").sees("plesk login");
}

#[test]
fn whoever_is_not_root_is_told_beside_a_learnt_clock_that_root_clears_it() {
    let scenario = Scenario { root: false, ..Scenario::named("skew-learnt").unwrap() };
    let mut journey = Journey::start(scenario, false);
    journey.sees("every right code of 2 users is declined").sees("Next: start again as root.");
    journey.play("4").sees("admin may not do this, root may").sees_no("Nothing to do: the clock is right");
}

#[test]
fn where_a_sign_in_keeps_the_entry_the_way_leads_to_a_test_of_it_and_a_throw_away_one_blames_nobody() {
    let right = Scenario { server_ahead_s: 0.012, network_time: true, ssh_asks: true, ..Scenario::default() };
    let mut journey = Journey::start(right, false);
    journey.choose("Other sign-in").choose("sshd, sudo on this server");
    journey
        .play("1")
        .sees("Next: test a code against the real entry.")
        .focus_is_on("Test against the real entry");
    journey.play("3").focus_is_on("Test against the real entry").play("code enter");
    journey.sees("The code fits").sees("Whether sshd takes the codes of its own entry, only a test of that");
    journey.sees_no("Nothing to repair").focus_is_on("Test against the real entry");
    journey.choose("Still declined").sees("sshd declines codes, though clocks and phone are right.");
    journey.sees("Next: test a code against the real entry.").sees_no("declined it");
    journey.play("enter").sees("Read one user's secret for sshd?");
    journey.choose("Yes, read the secret of this login").choose("Test a code against it");
    journey.play("code enter").sees("sshd, sudo: this code is accepted now.").sees("Next: sign in.");
    journey.choose("Still declined").sees("Next: its ways back in.");
}

/// A journey to the answer that SSH gives to a right code of anna.
fn answered_by_ssh() -> Journey {
    let mut journey = before_the_code();
    journey.play("code enter").sees("sshd, sudo: this code is accepted now.");
    journey
}

/// A journey to the field for the code, where SSH is to answer what is typed.
fn before_the_code() -> Journey {
    let server = Scenario { ssh_asks: true, server_ahead_s: 0.0, network_time: true, ..Scenario::default() };
    let mut journey = Journey::start(server, false);
    journey.choose("Other sign-in").choose("sshd, sudo on this server");
    journey.choose("Test against the real entry").choose("Yes, read the secret of this login");
    journey
}

#[test]
fn a_scratch_code_is_never_among_the_codes_that_are_compared_and_is_no_typo() {
    let mut first = before_the_code();
    first.play("type:12345678 enter").sees("accepted, as a scratch code");
    let mut between = answered_by_ssh();
    between.play("type:12345678 enter").sees("accepted, as a scratch code");
    let mut again = before_the_code();
    again.play("type:12345678 enter type:12345678 enter").sees("accepted, as a scratch code");
    for mut journey in [first, between, again] {
        assert!(!journey.causes().contains(&Cause::EntryWrong), "{}", journey.screen());
        journey.tell(Message::ClickRail(Screen::Report));
        journey.choose("Save to a file");
        let report = journey.saved_report();
        assert!(report.contains("accepted, as a scratch code") && !report.contains("mistyped"), "{report}");
        journey.play("3 code enter").sees("this code is accepted now").sees_no("codes fit together");
        assert!(journey.causes().is_empty(), "{:?}", journey.causes());
    }
}

#[test]
fn the_same_code_again_is_answered_by_the_sign_in_and_by_the_clocks_as_before() {
    let mut journey = answered_by_ssh();
    let code = journey.phone_code();
    journey.play(&format!("type:{code} enter")).sees("sshd, sudo: this code is accepted now.");
    journey.sees_no("The same code again").sees("Next: sign in.");
}

#[test]
fn a_scratch_code_is_taken_as_such_on_the_code_screen_and_proves_nothing_of_the_clocks() {
    let mut journey = answered_by_ssh();
    journey.play("type:12345678 enter");
    journey.sees("sshd, sudo: accepted, as a scratch code. It is used up by that.");
    journey.sees_no("declined").sees_no("Assumed").sees_no("phone pass").sees_no("Nothing to repair");
}

#[test]
fn the_report_of_a_code_that_was_used_before_says_nowhere_that_it_fits() {
    let mut journey = answered_by_ssh();
    let words = text!("pam-used", names = "sshd, sudo");
    journey.model.code.said = Some(said(PamAnswer::Used, words));
    journey.tell(Message::ClickRail(Screen::Report));
    journey.choose("Save to a file");
    let report = journey.saved_report();
    assert!(report.contains("sshd, sudo: declined, because this code was used before."), "{report}");
    assert!(!report.contains("The code fits") && !report.contains("accepts this code"), "{report}");
}

#[test]
fn another_sign_in_takes_over_neither_the_secret_nor_what_was_said_of_its_codes() {
    let mut journey = answered_by_ssh();
    journey.choose("Still declined");
    assert!(journey.model.code.still_declined);
    journey.tell(Message::ClickRail(Screen::Mfa));
    // The same once more changes nothing.
    journey.choose("Other sign-in").choose("sshd, sudo on this server");
    assert!(journey.model.code.still_declined && journey.model.code.entry.is_some());
    journey.choose("Other sign-in").choose("Plesk on this server");
    let code = &journey.model.code;
    assert!(code.entry.is_none() && code.of.is_none() && code.said.is_none() && !code.still_declined);
    journey.tell(Message::ClickRail(Screen::Checkup));
    journey.sees_no("declined it, though");
}

#[test]
fn after_a_file_that_can_be_read_no_more_its_refusal_is_the_headline_and_no_earlier_answer_is_left() {
    let mut journey = answered_by_ssh();
    let of = journey.model.code.of.take();
    journey.model.code.of = Some(Arc::new(OfUser { user: "gone".to_owned(), service: "sshd".to_owned() }));
    journey.play("type:000000 enter").sees("No sign-in keeps an entry of gone here.");
    journey.sees_no("accepted now");
    assert_eq!(journey.page().headline.unwrap().words.id, "demo-no-entry");
    let marks = journey.page().rail.into_iter().filter(|item| item.screen == Screen::Code);
    assert_eq!(marks.map(|item| item.mark).collect::<Vec<_>>(), [Mark::Unknown]);
    journey.model.code.of = of;
    journey.play("code enter").sees("accepted now").sees_no("keeps an entry of gone");
}

/// The section of the report about codes.
fn code_test(journey: &mut Journey) -> String {
    journey.tell(Message::ClickRail(Screen::Report));
    let page = journey.page();
    let report = page.blocks.iter().find_map(|block| match block {
        Block::Report(snapshot) => Some(otp_doctor::report::text::render(snapshot, &Locale::load(None))),
        _ => None,
    });
    let report = report.unwrap();
    let section = report.split("\nCODE TEST\n").nth(1).unwrap_or_else(|| panic!("{report}"));
    section.split("\n\n").next().unwrap_or_default().to_owned()
}

#[test]
fn the_report_says_what_codes_were_tested_against_whichever_sign_in_was_chosen() {
    let throw_away = "Against a throw-away test entry, not against a real one.";
    let mut journey = with_ssh(0.0);
    journey.play("3 code enter");
    assert!(code_test(&mut journey).contains(throw_away));
    for sign_in in ["sshd, sudo on this server", "Plesk on this server", "Plesk 360 (my.plesk.com)"] {
        journey.tell(Message::ClickRail(Screen::Checkup));
        journey.choose("Other sign-in").choose(sign_in);
        assert!(code_test(&mut journey).contains(throw_away), "{sign_in}");
    }
    journey.tell(Message::ClickRail(Screen::Checkup));
    journey.choose("Other sign-in").choose("Another program ...").choose("Webmin").play("3 code enter");
    assert!(code_test(&mut journey).contains(throw_away));
    assert!(code_test(&mut answered_by_ssh()).contains("Against the entry that sshd keeps of a user."));
    let mut panel = Journey::on("entry-wrong");
    panel.play("5").choose("Plesk on this server").choose("Test against the real entry");
    panel.play("type:alice").choose("Yes, read the secret of this login");
    panel.play("code enter");
    assert!(code_test(&mut panel).contains("Against the real entry of a login in Plesk."));
    let mut own = with_ssh(0.0);
    own.tell(Message::ClickRail(Screen::Code));
    own.own_secret();
    own.play("code enter");
    assert!(code_test(&mut own).contains("Against a secret of one's own."));
}

#[test]
fn the_report_says_of_a_code_what_the_sign_in_said_and_nothing_against_it() {
    let mut journey = answered_by_ssh();
    journey.play("type:000000 enter").sees("sshd, sudo: declined.");
    journey.tell(Message::ClickRail(Screen::Report));
    journey.choose("Save to a file");
    let report = journey.saved_report();
    assert!(report.contains("sshd, sudo: declined."), "{report}");
    assert!(!report.contains("accepts this code") && !report.contains("Assumed"), "{report}");
}

#[test]
fn a_server_beyond_the_window_of_the_named_program_is_said_to_be_declined_by_it() {
    let mut journey = Journey::on("server-behind");
    journey.choose("Other sign-in").choose("Another program ...").choose("Nextcloud");
    journey.sees("The server's clock is 3 min 7 s behind. Nextcloud, if it runs here, declines right codes.");
    journey.sees("By its documentation, Nextcloud takes codes up to 1 min 30 s old and 1 min 30 s early.");
    journey.sees("A declined code there: \"Two-factor challenge failed\" in nextcloud.log.");
    journey.sees("sudo -u www-data php occ twofactorauth:state USER").sees("Nothing is run here");
    journey.sees("this server's only if that program runs here");
    assert!(journey.commands().is_empty());
}

#[test]
fn back_keeps_the_answer_and_only_the_button_for_another_sign_in_asks_again() {
    let mut journey = Journey::on("server-behind");
    journey.play("5").choose("Plesk 360 (my.plesk.com)").play("2 4 5 esc 5");
    journey.sees("my.plesk.com has its own second factor").sees_no("Which sign-in declines the code?");
    journey.play("esc 1").sees("Sign-in: Plesk 360 (my.plesk.com)");
    // Who asks again and goes back without an answer has the earlier one.
    journey.play("5").choose("Other sign-in").sees("Which sign-in declines the code?");
    journey.choose("Another program ...").sees("Which program declines the code?");
    journey.play("esc").sees("Which sign-in declines the code?").play("esc 5");
    journey.sees("my.plesk.com has its own second factor");
    journey.choose("Other sign-in").choose("Another program ...").choose("Webmin");
    journey.play("esc 1").sees("Sign-in: Webmin");
}

/// On a server whose clock is right, where the right code was typed and declined all the same by this sign-in.
fn declined_by(login: Login, asked: Option<Asked>) -> Journey {
    let mut journey = Journey::on("enable-fails");
    (journey.model.login.which, journey.model.login.verifier) = (Some(login), asked);
    journey.play("3 code enter").choose("Still declined");
    journey
}

#[test]
fn a_right_code_that_another_sign_in_declines_leads_to_its_own_ways_back_in_and_never_to_plesk() {
    let mut webmin = declined_by(Login::Other, Asked::of("webmin"));
    webmin.sees("Webmin declines codes, though clocks and phone are right.");
    webmin.sees("Next: its ways back in.");
    webmin.tell(Message::ClickRail(Screen::Checkup));
    webmin.sees("The login may use another secret").sees_no("fail2ban").sees_no("Plesk 360 (my");
    webmin.sees_no("reset MFA").choose("Ways back in").sees("Ways back in, the smallest first.");
    for asked in [None, Asked::of("other")] {
        let mut other = declined_by(Login::Other, asked);
        other.sees("The other program declines codes, though clocks and phone are right.");
        other.sees("Next: take the report to support.").sees_no("Plesk does not document it");
        other.tell(Message::ClickRail(Screen::Checkup));
        other.sees_no("fail2ban").sees_no("reset MFA");
    }
    let mut portal = declined_by(Login::Portal, None);
    portal.sees("The phone is right, yet Plesk 360 declines codes.");
    portal.tell(Message::ClickRail(Screen::Checkup));
    portal.sees_no("fail2ban");
}

#[test]
fn what_plesks_own_tools_do_is_no_headline_for_somebody_who_asks_about_another_sign_in() {
    use otp_doctor::core::guide::{NextStep, Progress, Tested};
    for (scenario, plesk) in [("plesk-failing", "guide-plesk-fails"), ("address-banned", "guide-banned")] {
        let file = format!("{}/tests/scenarios/{scenario}.toml", env!("CARGO_MANIFEST_DIR"));
        let read: support::scenario::Scenario =
            toml::from_str(&std::fs::read_to_string(file).unwrap()).unwrap();
        let case = support::scenario::Case::of(&read.server);
        let asking = |login| case.guide_after(Progress { login, ..Progress::default() });
        assert_eq!(asking(None).headline.id, plesk);
        let other = asking(Some(Login::Other));
        assert_eq!((other.headline.id.as_ref(), other.next), ("guide-right", NextStep::TestCode));
        let wrong_entry = |ways_back_in| {
            let (login, tested) = (Some(Login::Other), Tested::Entry);
            case.guide_after(Progress { login, tested, ways_back_in, ..Progress::default() }).next
        };
        assert_eq!((wrong_entry(true), wrong_entry(false)), (NextStep::WaysBackIn, NextStep::Report));
    }
}

#[test]
fn for_plesk_360_this_servers_clock_is_a_warning_that_declines_nothing_and_needs_no_repair() {
    let mut journey = Journey::on("server-behind");
    journey.choose("Other sign-in").choose("Plesk 360 (my.plesk.com)").play("1");
    journey.sees("Plesk 360 checks codes by its own clock").sees_no("so right codes are declined");
    assert_eq!(journey.model.diagnosis().verdict, Severity::Warning);
    journey.play("3 code enter").sees_no("everybody's codes fail");
    assert_eq!(journey.model.diagnosis().verdict, Severity::Warning);
}

#[test]
fn a_program_that_learns_clocks_silently_is_warned_of_before_the_clock_is_set() {
    let warned = |name: &str| {
        let mut journey = Journey::on("server-behind");
        let asked = Asked::of(name);
        (journey.model.login.which, journey.model.login.verifier) = (Some(Login::Other), asked);
        let plan = journey.model.plan(Remedy::StepClock).unwrap();
        plan.warnings.iter().any(|warning| warning.id == "plan-warning-stores-a-shift")
    };
    assert_eq!((warned("privacyidea"), warned("webmin")), (true, false));
}

#[test]
fn what_a_card_documents_is_nowhere_said_to_be_assumed() {
    let mut journey = Journey::on("server-behind");
    journey.model.login.which = Some(Login::Other);
    journey.model.login.verifier = Asked::of("nextcloud");
    assert_eq!(journey.play("2").line().words.id, "clock-line-declined");
    assert!(!journey.line().assumed);
    journey.play("3 code enter");
    assert!(!journey.line().assumed);
    journey.tell(Message::ClickRail(Screen::Report));
    journey.choose("Save to a file");
    let report = journey.saved_report();
    assert!(report.contains("Codes pass up to 1 min 30 s off."), "{report}");
    journey.model.login.verifier = Asked::of("cpanel");
    journey.tell(Message::ClickRail(Screen::Clock));
    assert_eq!(journey.line().words.id, "clock-line-declined");
    assert!(journey.line().assumed);
}

#[test]
fn a_code_for_another_program_never_offers_what_resets_plesk() {
    for (login, panel) in [(Login::Server, true), (Login::Other, false), (Login::Portal, false)] {
        let mut journey = Journey::on("entry-wrong");
        journey.model.login.which = Some(login);
        journey.play("3 code enter");
        let findings = journey.model.diagnosis().findings;
        let offered =
            findings.iter().flat_map(|finding| &finding.remedies).any(|remedy| remedy.is_of_the_panel());
        assert!(panel || !offered, "{login:?}: {findings:?}");
    }
}

#[test]
fn commands_without_a_source_say_so_and_every_program_has_its_page() {
    for card in Card::all() {
        let mut journey = Journey::on("server-behind");
        journey.model.login.verifier = Some(Asked::Card(card));
        journey.model.login.which = Some(Login::Other);
        journey.tell(Message::ClickRail(Screen::Mfa));
        let shown = journey.screen();
        for way in &card.resets {
            assert!(shown.contains(way.as_str()), "{}: {way}\n{shown}", card.id);
        }
        let unsourced = shown.contains("No source was found for these commands.");
        assert_eq!(unsourced, card.is_assumed("resets"), "{}: {shown}", card.id);
    }
}
