//! Which sign-in declines the code: what is on this server, the list of programs, and that all speak of it afterwards.

use otp_doctor::adapters::demo::scenario::Scenario;
use otp_doctor::app::message::Message;
use otp_doctor::app::page::{ButtonId, Control, MfaButton, Screen};
use otp_doctor::core::asked::Asked;
use otp_doctor::core::facts::Login;
use otp_doctor::core::verifier::Card;
use otp_doctor::locale::Locale;
use support::journey::Journey;
use support::screen::*;

/// A server that is `ahead_s` ahead, on which SSH asks for codes as well.
fn with_ssh(ahead_s: f64) -> Journey {
    Journey::start(Scenario { ssh_asks: true, server_ahead_s: ahead_s, ..Scenario::default() }, false)
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
    journey.sees("sshd takes codes up to 4 min 0 s old and 4 min 0 s early: read on this server.");
    journey.sees("sudo -iu USER google-authenticator").sees("Scratch codes left, of all users: 3.");
    journey.sees_no("right codes are declined").sees("1 min 0 s behind");
    journey.play("2").sees("sshd takes codes up to 4 min 0 s old");
    journey.play("1").sees("Sign-in: sshd");
    journey.play("3 code enter").sees("sshd takes codes up to 4 min 0 s old");
    assert_eq!(journey.model.login.which, Some(Login::Other));
}

#[test]
fn a_server_beyond_the_window_of_the_named_program_is_said_to_be_declined_by_it() {
    let mut journey = Journey::on("server-behind");
    journey.choose("Other sign-in").choose("Another program ...").choose("Nextcloud");
    journey.sees("The server's clock is 3 min 7 s behind. Nextcloud: right codes are declined.");
    journey.sees("By its documentation, Nextcloud takes codes up to 1 min 30 s old and 1 min 30 s early.");
    journey.sees("A declined code there: \"Two-factor challenge failed\" in nextcloud.log.");
    journey.sees("sudo -u www-data php occ twofactorauth:state USER").sees("Nothing is run here");
    // Back leads to the list, and from there to the question.
    journey.play("esc").sees("Which program declines the code?");
    journey.play("esc").sees("Which sign-in declines the code?");
    assert!(journey.commands().is_empty());
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
