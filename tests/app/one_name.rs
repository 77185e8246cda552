//! What a newcomer stumbled over: one act under two names, a fact said three times, a tick beside what is wrong.

use otp_doctor::adapters::demo::scenario::Scenario;
use otp_doctor::app::page::{Block, Mark};
use otp_doctor::core::text::Text;
use otp_doctor::locale::Locale;
use support::journey::Journey;

fn headline(journey: &Journey) -> String {
    Locale::load(None).say(&journey.page().headline.unwrap().words)
}

fn title(journey: &Journey) -> String {
    Locale::load(None).say(&journey.page().title)
}

/// The row of the check-up with this label.
fn row(journey: &Journey, label: &str) -> (Mark, String) {
    let said = |text: &Text| Locale::load(None).say(text);
    let rows = journey.page().blocks.into_iter().filter_map(|block| match block {
        Block::Fact { label, value, mark } => Some((said(&label), mark, said(&value))),
        _ => None,
    });
    let found = rows.into_iter().find(|(name, ..)| name == label);
    found.map_or_else(|| panic!("{label}:\n{}", journey.screen()), |(_, mark, value)| (mark, value))
}

#[test]
fn a_repair_that_was_cut_short_says_of_codes_what_the_clock_says() {
    let cut_short = || Scenario::named("cut-short").unwrap();
    for (scenario, said) in [
        (cut_short(), "Right codes are declined, and"),
        (Scenario { server_ahead_s: 33.0, ..cut_short() }, "Some right codes are declined, and"),
        (Scenario { server_ahead_s: 0.01, ..cut_short() }, "Codes pass for now, but"),
        (Scenario { server_ahead_s: 12.0, ..cut_short() }, "Codes pass for now, but"),
        (Scenario { ntp_blocked: true, ..cut_short() }, "Codes may be declined:"),
    ] {
        let journey = Journey::start(scenario, false);
        assert_eq!(headline(&journey), format!("{said} a repair was cut short (setting the clock)."));
    }
}

#[test]
fn the_vendors_portal_has_clocks_of_its_own_whatever_was_cut_short_here() {
    let mut journey = Journey::on("cut-short");
    journey.choose("Other sign-in").choose("Plesk 360 (my.plesk.com)");
    assert!(headline(&journey).starts_with("Codes may be declined:"), "{}", headline(&journey));
}

#[test]
fn one_command_is_one_and_its_act_has_one_name_from_the_button_to_the_yes() {
    for (scenario, act, many) in [
        ("cut-short", "Finish the repair", false),
        ("skew-learnt", "Clear the learnt clock", true),
        ("server-behind", "Fix the time", true),
    ] {
        let mut journey = Journey::on(scenario);
        journey.focus_is_on(act).sees(&format!("Next: {}", act.to_lowercase())).play("enter");
        journey.sees(if many { "These commands will run:" } else { "This command will run:" });
        journey.sees(&format!("Yes: {act}"));
        assert_eq!(title(&journey), act, "asked");
        // Back on the step itself.
        journey.play("enter");
        assert_eq!(title(&journey), act, "{scenario}");
    }
}

#[test]
fn network_time_that_reaches_no_server_has_no_tick() {
    let row = |scenario| row(&Journey::start(scenario, false), "Network time");
    let blocked = || Scenario::named("ntp-blocked").unwrap();
    assert_eq!(row(blocked()), (Mark::Warning, "on, but no server reached".to_owned()));
    let reaches = Scenario { reaches_servers: true, ..blocked() };
    assert_eq!(row(reaches), (Mark::Good, "on".to_owned()), "only the wizard's own questions are blocked");
}

#[test]
fn how_far_a_clock_in_the_wrong_zone_is_off_stands_in_the_first_line_and_the_measured_row() {
    let journey = Journey::on("zone-error");
    let screen = journey.screen();
    let notes = screen.split("Sign-in").next().unwrap();
    assert_eq!(notes.matches("1 h ahead").count(), 1, "{notes}");
    assert!(notes.contains("The clock was probably set by hand in the wrong zone."), "{notes}");
}

#[test]
fn a_sign_in_has_the_mark_of_what_was_found_of_it_and_names_it() {
    let (mark, told) = row(&Journey::on("ssh-behind"), "PAM sign-in");
    assert_eq!(mark, Mark::Warning);
    assert!(told.starts_with("sshd: 2 users, wrong clock learnt, codes from"), "{told}");
    let (mark, told) = row(&Journey::on("skew-learnt"), "PAM sign-in");
    assert_eq!(mark, Mark::Bad);
    assert!(told.starts_with("sshd: 2 users, wrong clock learnt, codes from"), "{told}");
    let in_order = Scenario { learnt_skew: 0, ssh_asks: true, ..Scenario::named("ssh-behind").unwrap() };
    let (mark, told) = row(&Journey::start(in_order, false), "PAM sign-in");
    assert_eq!(mark, Mark::Good);
    assert!(told.contains(" users, codes from"), "{told}");
}

#[test]
fn where_one_sign_in_has_learnt_the_wrong_clock_it_is_said_which_one_declines() {
    let by = |scenario| headline(&Journey::start(scenario, false));
    let learnt = || Scenario::named("ssh-behind").unwrap();
    assert_eq!(by(learnt()), "The server's clock is 5 min behind, so Plesk declines right codes.");
    // SSH takes the codes of just this clock, and nobody else is known here.
    assert_eq!(by(Scenario { plesk: false, ..learnt() }), "The server's clock is 5 min behind.");
    let in_order = Scenario { learnt_skew: 0, ssh_asks: true, ..learnt() };
    assert_eq!(by(in_order), "The server's clock is 5 min behind, so right codes are declined.");
    let mut journey = Journey::on("ssh-behind");
    journey.choose("Other sign-in").choose("Plesk on this server").play("1");
    assert_eq!(headline(&journey), "The server's clock is 5 min behind, so Plesk declines right codes.");
    journey.choose("Other sign-in").choose("sshd on this server").play("1");
    assert_eq!(headline(&journey), "The server's clock is 5 min behind.");
}
