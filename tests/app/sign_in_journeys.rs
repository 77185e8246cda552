//! Which sign-in declines the code: what is on this server, the list of programs, and that all speak of it afterwards.

use otp_doctor::adapters::demo::scenario::Scenario;
use otp_doctor::app::message::Message;
use otp_doctor::app::page::{ButtonId, Control, MfaButton, Screen};
use otp_doctor::core::asked::Asked;
use otp_doctor::core::facts::Login;
use otp_doctor::core::finding::{Remedy, Severity};
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
    journey.choose("Test a code against the real entry").sees("Read one user's secret for sshd?");
    // Whoever called sudo is meant first, and Enter there reads nothing yet.
    journey.sees("anna").focus_is_on("Login").play("esc").sees("Ways back in");
    journey.choose("Test a code against the real entry").choose("Yes, read the secret of this login");
    journey.sees("Type the code that the app shows now.").play("code enter");
    journey.sees("sshd, sudo: this code is accepted now.").sees_no("Assumed").sees_no("assumed");
    // The last code decides, whatever an earlier one has shown.
    journey.play("type:000000 enter").sees("sshd, sudo: declined.");
    journey.sees_no("accepts this code").sees_no("accepted now").sees_no("Nothing to repair");
    journey.choose("Start over").sees("Then type the code that the app shows.");
    // An unknown name is said to have no entry.
    journey.tell(Message::ClickRail(Screen::Mfa));
    journey.choose("Test a code against the real entry");
    journey.play("backspace backspace backspace backspace type:nobody");
    journey.choose("Yes, read the secret of this login");
    journey.sees("No sign-in through PAM keeps an entry of nobody here.");
}

#[test]
fn a_right_code_that_a_learnt_clock_declines_is_not_said_to_be_accepted_beside_it() {
    let mut journey = Journey::on("skew-learnt");
    journey.choose("Other sign-in").choose("sshd on this server");
    journey.choose("Test a code against the real entry").choose("Yes, read the secret of this login");
    journey.play("code enter").sees("sshd: declined");
    journey.sees_no("accepts this code").sees_no("Nothing to repair").sees_no("phone pass");
}

#[test]
fn a_server_beyond_the_window_of_the_named_program_is_said_to_be_declined_by_it() {
    let mut journey = Journey::on("server-behind");
    journey.choose("Other sign-in").choose("Another program ...").choose("Nextcloud");
    journey.sees("The server's clock is 3 min 7 s behind. Nextcloud: right codes are declined.");
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
    webmin.sees("Webmin declined it, though clocks and code are right.");
    webmin.sees("Next: its ways back in.");
    webmin.tell(Message::ClickRail(Screen::Checkup));
    webmin.sees("The login may use another secret").sees_no("fail2ban").sees_no("Plesk 360 (my");
    webmin.sees_no("reset MFA").choose("Ways back in").sees("Ways back in, the smallest first.");
    for asked in [None, Asked::of("other")] {
        let mut other = declined_by(Login::Other, asked);
        other.sees("The other program declined it, though clocks and code are right.");
        other.sees("Next: take the report to support.").sees_no("Plesk does not document it");
        other.tell(Message::ClickRail(Screen::Checkup));
        other.sees_no("fail2ban").sees_no("reset MFA");
    }
    let mut portal = declined_by(Login::Portal, None);
    portal.sees("Phone and code are right, yet Plesk 360 declined it.");
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
    assert_eq!(journey.play("2").line().words.id, "clock-line-declined-known");
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
