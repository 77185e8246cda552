//! Journeys through the wizard on simulated servers. To add one, press the keys in `otp-doctor --demo` and write them
//! down; tests/support/journey.rs lists what they are called.

use otp_doctor::adapters::demo::scenario::{SCENARIOS, Scenario, SimulatedService};
use otp_doctor::app::message::Message;
use otp_doctor::app::page::{ButtonId, Control, ControlId, InSight, Screen};
use otp_doctor::core::facts::Topic;
use otp_doctor::core::finding::Remedy;
use otp_doctor::core::otp::{EntryState, WhoseClock, code_at};
use otp_doctor::core::time::Offset;
use support::journey::Journey;

#[test]
fn enter_and_arrows_alone_lead_from_the_start_over_a_repaired_clock_to_the_sign_in() {
    let mut journey = Journey::on("server-behind");
    journey.sees("The server's clock is 3 min 7 s behind, so right codes are declined.");
    journey.sees("Next: fix the time.").focus_is_on("Fix the time");
    journey.play("enter").sees("will run:").focus_is_on("Back, change nothing");
    journey.play("right enter").sees("Done. Measuring again in");
    journey.play("pass:16").sees("Fixed: measured again, the clock is right.");
    journey.sees("Before: The server is 3 min 7 s behind.").sees("After: The server's clock is right");
    journey.focus_is_on("Test a code").play("enter code enter");
    journey.sees("The code fits: codes from this phone pass.").sees("Next: sign in.").focus_is_on("Quit");
    journey.choose("Report").sees("Report for a ticket").sees("worked, as measured afterwards");
    journey.choose("Save to a file").sees("Saved as");
    assert!(journey.saved_report().contains("Before: The server is 3 min 7 s behind."));
    journey.choose("Quit").sees("Now delete").choose("I deleted it, leave");
    assert_eq!(journey.left, Some(0), "the server is healthy now, and the exit code says so");
}

#[test]
fn enter_pressed_twice_on_fix_the_time_runs_nothing() {
    let mut journey = Journey::on("server-behind");
    journey.play("4").focus_is_on("Fix the time");
    journey.play("enter enter").sees("This fixes it.");
    for _ in 0..20 {
        journey.play("enter enter");
    }
    assert_eq!(journey.commands(), [""; 0]);
}

#[test]
fn enter_pressed_over_and_over_from_the_start_changes_nothing() {
    for (scenario, _) in SCENARIOS {
        let mut journey = Journey::on(scenario);
        for _ in 0..40 {
            journey.play("enter");
        }
        assert_eq!(journey.commands(), [""; 0], "{scenario}");
    }
}

#[test]
fn a_reset_of_mfa_is_asked_for_with_the_focus_on_back() {
    let mut journey = Journey::on("phone-ahead");
    journey.play("5").choose("Plesk on this server").focus_is_on("Test a code");
    journey.choose("Reset MFA").sees("every administrator").focus_is_on("Name of this server");
    journey.play("enter").focus_is_on("Back, change nothing");
    journey.play("enter").sees("First the smaller ways");
    assert_eq!(journey.commands(), [""; 0]);
    journey.choose("Reset MFA").play("type:Demo.Example").choose("Yes, reset MFA for everyone");
    journey.sees("Switched off and on; Plesk says it is enabled.");
    assert_eq!(journey.commands(), ["plesk bin extension --disable mfa", "plesk bin extension --enable mfa"]);
}

#[test]
fn mfa_that_cannot_be_enabled_again_is_shouted_with_the_command_to_run_by_hand() {
    let mut journey = Journey::on("enable-fails");
    journey.play("5").choose("Plesk on this server").choose("Reset MFA");
    journey.play("type:demo.example").choose("Yes, reset MFA for everyone");
    journey
        .sees("MFA may be off for everyone: a reset could not switch it on again.")
        .focus_is_on("Finish the repair");
    journey.sees("/usr/sbin/plesk bin extension --enable mfa");
    journey.sees("Unable to connect to database");
    journey.play("6").sees("resetting MFA: did not work");
    let enables = journey.commands().iter().filter(|command| command.ends_with("--enable mfa")).count();
    assert_eq!(enables, 3, "it is tried more than once");
    journey.play("1").sees("DISABLED, sign-in asks for no code");
    journey.sees("MFA may be off for everyone: a reset could not switch it on again.");
    journey.play("q").sees("Finish the repair first.").focus_is_on("Finish the repair");
    journey.play("esc");
    assert_eq!(journey.left, None);
    journey.sees("MFA may be off for everyone").sees("Run this and read what it prints");
    assert_eq!(journey.model.diagnosis().verdict.exit_code(), 2);
    journey.play("5").choose("Finish the repair").sees("Fix the time").sees("--enable mfa");
}

#[test]
fn a_test_entry_and_the_phones_code_say_that_the_server_is_wrong() {
    let mut journey = Journey::on("server-behind");
    journey.play("3").sees("type qr for a QR code").sees("Then type the code that the app shows.");
    let code = journey.phone_code();
    journey.sees(&format!("The simulated phone shows {code}"));
    journey.play("code enter").sees("server");
    let verdict = journey.model.code.verdict.as_ref().unwrap();
    assert_eq!(verdict.whose_clock, WhoseClock::Server);
    journey.tell(Message::ClickRail(Screen::Checkup));
    journey.sees_no("No code tested yet");
}

#[test]
fn a_test_entry_and_the_phones_code_say_that_the_phone_is_wrong() {
    let mut journey = Journey::on("phone-ahead");
    journey.play("3 code enter");
    let verdict = journey.model.code.verdict.as_ref().unwrap();
    assert_eq!(verdict.whose_clock, WhoseClock::Phone);
    journey.tell(Message::ClickRail(Screen::Checkup));
    journey.sees("switch on automatic date and time on the phone");
}

#[test]
fn after_the_repair_the_same_phone_is_accepted() {
    let mut journey = Journey::on("server-behind");
    journey.play("4").choose("Fix the time").say_yes().play("pass:16");
    journey.play("3 code enter");
    let verdict = journey.model.code.verdict.as_ref().unwrap();
    assert_eq!(verdict.whose_clock, WhoseClock::None);
}

#[test]
fn a_wrong_code_is_told_as_wrong_and_not_as_a_clock() {
    let mut journey = Journey::on("phone-ahead");
    journey.play("3");
    // No code of this hour, whatever the secret is.
    let wrong = (0..1_000_000_u32)
        .map(|number| format!("{number:06}"))
        .find(|code| {
            let entry = journey.model.entry().unwrap();
            let now = journey.model.now.wall;
            (-200..200_i64).all(|step| {
                let at = now.plus(Offset::from_secs(step * 30));
                *code_at(&entry, at) != *code
            })
        })
        .unwrap();
    journey.play(&format!("type:{wrong} enter"));
    let verdict = journey.model.code.verdict.as_ref().unwrap();
    assert_ne!(verdict.entry, EntryState::Right);
    journey.sees_no(&wrong);
}

#[test]
fn letters_and_too_few_digits_are_explained_and_nothing_is_examined() {
    let mut journey = Journey::on("server-behind");
    journey.play("3 type:12345 enter");
    assert!(journey.model.code.verdict.is_none() && journey.model.code.problem.is_some());
    journey.play("type:abc enter").sees("\"a\" at place 6 is no digit.");
    assert_eq!(journey.model.code.code.text(), "12345abc");
    assert!(journey.model.code.observations.is_empty());
}

#[test]
fn a_paste_never_submits_even_if_it_ends_in_a_line_break() {
    let mut journey = Journey::on("server-behind");
    journey.play("3 paste:123_456\\n");
    assert_eq!(journey.model.code.code.text(), "123456");
    assert!(journey.model.code.observations.is_empty());
    journey.play("enter");
    assert_eq!(journey.model.code.observations.len(), 1);
}

#[test]
fn a_code_and_its_enter_may_come_at_once_and_of_a_paste_with_other_words_nothing_is_tested() {
    let mut journey = Journey::on("server-behind");
    journey.play("3 slip:123456\\n");
    assert_eq!(journey.model.code.observations.len(), 1);
    for words in ["12345", "1234567", "12345678"] {
        let mut journey = Journey::on("server-behind");
        journey.play(&format!("3 slip:{words}\\n"));
        assert_eq!(journey.model.code.code.text(), words);
        assert!(journey.model.code.observations.is_empty());
    }
}

#[test]
fn full_width_digits_are_digits() {
    let mut journey = Journey::on("server-behind");
    journey.play("3 type:１２３４５６");
    assert_eq!(journey.model.code.code.text(), "123456");
}

#[test]
fn a_pasted_secret_is_never_on_the_screen_and_a_bad_one_is_explained() {
    let mut journey = Journey::on("server-behind");
    journey.play("3").choose("Use my own secret").play("paste:JBSWY3DP!PXP").sees_no("JBSW");
    journey.sees("12 characters").play("enter").sees_no("JBSW");
    assert!(journey.model.code.problem.is_some());
    journey
        .play("paste:JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP enter")
        .sees("Type the code that the app shows now.");
    journey.sees_no("JBSW").play("6").sees_no("JBSW");
}

#[test]
fn digits_open_no_step_where_something_is_typed() {
    let mut journey = Journey::on("ntp-blocked");
    journey.play("2").choose("Type the true time").play("tab tab");
    let screen = journey.model.screen;
    journey.play("5 1 7");
    assert_eq!(journey.model.screen, screen);
    journey.play("esc 3 tab 5 1").sees("type qr for a QR code").sees("51");
}

#[test]
fn a_result_for_a_job_that_was_left_is_dropped() {
    let mut journey = Journey::on("server-behind");
    journey.play("3 code enter! esc! settle").sees("Then type the code that the app shows.");
    assert!(journey.model.code.verdict.is_none(), "the answer came too late, and is not shown");
}

/// A server whose zone is one that nobody knows, so that it is to be set; everything else of it is right.
fn in_no_known_zone() -> Journey {
    let phone_ahead = Scenario::named("phone-ahead").unwrap();
    Journey::start(Scenario { zone: "Nowhere/Atlantis".to_owned(), ..phone_ahead }, false)
}

#[test]
fn the_zone_is_searched_chosen_and_set() {
    let mut journey = in_no_known_zone();
    journey.play("4").choose("Set the time zone").sees("Which zone is this server in?");
    journey.play("type:new_yo").sees("America/New_York");
    journey.play("tab enter").sees("set-timezone America/New_York").focus_is_on("Back, change nothing");
    journey.play("right enter").sees("Fixed: looked up again.");
    assert_eq!(
        journey.commands(),
        ["timedatectl set-timezone America/New_York", "dpkg-reconfigure -f noninteractive tzdata"]
    );
    journey.play("1").sees("America/New_York").sees_no("/etc/timezone says");
}

#[test]
fn only_a_question_about_the_clock_keeps_the_measurement_fresh_while_it_stands() {
    let mut journey = in_no_known_zone();
    journey.play("4").choose("Set the time zone").play("type:new_yo tab enter").sees("set-timezone");
    let asked = journey.asks;
    journey.play("pass:100");
    assert_eq!(journey.asks, asked, "a zone is set by no measurement");
    journey.play("right enter").sees("Fixed: looked up again.");

    let mut journey = Journey::on("server-behind");
    journey.play("4 enter").sees("will run:");
    let asked = journey.asks;
    journey.play("pass:100");
    assert!(journey.asks > asked, "the plan is made from a measurement");
}

#[test]
fn while_a_repair_is_measured_the_facts_are_looked_up_every_few_seconds_and_not_each() {
    let mut journey = Journey::on("server-behind");
    journey.play("4 enter right enter").sees("Measuring again in");
    let looked = journey.looks;
    journey.play("pass:14");
    let rounds = (journey.looks - looked) / Topic::ALL.len();
    // Every five seconds, and a busy machine adds some of its own.
    assert!((2..=7).contains(&rounds), "{rounds} rounds in 14 s");
}

#[test]
fn a_zone_that_is_in_order_can_be_changed_only_where_nothing_is_left_to_be_put_right() {
    let mut journey = Journey::on("zone-error");
    journey.sees("To do: Fix the time").sees_no("To do: Set the time zone").sees_no("To do: correct");
    journey.play("4").sees("Fix the time").sees_no("Set the time zone").sees_no("Correct the hardware");
    Journey::on("phone-ahead").play("4").sees("Set the time zone").sees_no("Correct the hardware");
    Journey::on("clock-drifts").play("4").sees_no("Set the time zone");
    in_no_known_zone().play("4").sees("Set the time zone").sees_no("Correct the hardware");
}

#[test]
fn an_error_of_whole_hours_is_called_one_of_a_wrong_zone() {
    Journey::on("zone-error").play("2").sees("typical of a wrong time zone");
}

#[test]
fn a_search_that_finds_no_zone_says_so() {
    let mut journey = in_no_known_zone();
    journey.play("4").choose("Set the time zone").play("type:lemuria");
    journey.sees("no zone has that in its name").play("esc").sees("Nothing to do: the clock is right");
}

#[test]
fn a_dry_run_goes_through_everything_and_changes_nothing() {
    let mut journey = Journey::dry("server-behind");
    journey.sees("DRY RUN: nothing is changed").play("4").choose("Fix the time");
    journey.choose("Run it dry: nothing is changed").sees("nothing was changed.").sees("Would be run.");
    assert_eq!(journey.commands(), [""; 0]);
    journey.play("6").sees("Would be run.");
    let mut journey = Journey::dry("phone-ahead");
    journey.play("5").choose("Plesk on this server").choose("Reset MFA").play("type:demo.example");
    journey.choose("Run it dry: nothing is changed");
    journey.sees("nothing was changed.").sees_no("Fixed");
    assert_eq!(journey.commands(), [""; 0]);
}

#[test]
fn mfa_is_not_reset_before_the_clock_is_right() {
    let mut journey = Journey::on("server-behind");
    journey.play("5").choose("Plesk on this server").sees("new entries' too. Fix the time first.");
    let may_press = |journey: &Journey| {
        journey.page().controls.iter().any(|control| {
            control.id() == ControlId::Button(ButtonId::Ask(Remedy::ResetMfa)) && control.can_focus()
        })
    };
    assert!(!may_press(&journey));
    journey.play("4").choose("Fix the time").say_yes().play("pass:16 5");
    assert!(may_press(&journey), "{}", journey.screen());
}

#[test]
fn leaving_while_a_repair_runs_asks_first() {
    let mut journey = Journey::on("server-behind");
    journey.play("4").choose("Fix the time").play("right enter! q!");
    assert_eq!(journey.left, None);
    journey.sees("A repair is running.").focus_is_on("Stay and watch");
    journey.play("enter").sees_no("A repair is running.");
    journey.play("q q");
    assert!(journey.left.is_some(), "asked twice, it leaves");
}

#[test]
fn enter_held_on_quit_stays_while_a_repair_runs() {
    let mut journey = Journey::on("server-behind");
    journey.play("4").choose("Fix the time").play("right enter! 1! backtab!").focus_is_on("Quit");
    journey.play("enter!").sees("A repair is running.").focus_is_on("Stay and watch");
    journey.play("enter!").sees_no("A repair is running.").focus_is_on("Quit");
    journey.play("enter! right! enter!");
    assert!(journey.left.is_some(), "whoever chooses to leave leaves");
}

#[test]
fn the_question_before_leaving_says_how_far_the_repair_is_by_now() {
    let mut journey = Journey::on("server-behind");
    journey.play("4").choose("Fix the time").play("right enter! q!").sees("A repair is running.");
    journey.play("settle").sees_no("A repair is running.").sees("The result is being measured");
    journey.focus_is_on("Stay and watch").play("pass:16").sees("The repair has ended.");
    journey.sees_no("deleted").focus_is_on("Stay and see the result");
    journey.play("enter").sees("Fixed: measured again, the clock is right.");
    assert_eq!(journey.left, None);
}

#[test]
fn help_over_the_question_before_leaving_leads_back_to_it() {
    let mut journey = Journey::on("server-behind");
    journey.play("4").choose("Fix the time").play("right enter! q! ?!").sees("Help");
    journey.sees_no("A repair is running.").play("esc!").sees("A repair is running.");
    journey.play("esc!").sees("Running. This can take a minute.").sees_no("A repair is running.");
}

#[test]
fn help_is_read_from_its_beginning_and_leaves_the_screen_where_it_was() {
    let mut journey = Journey::on("server-behind");
    journey.model.in_sight = InSight { furthest_scroll: 9, lines: 4, found: None };
    journey.play("pgdn right");
    let before = journey.page();
    assert_eq!(before.scroll, 4, "by as much as is in sight");
    journey.play("?");
    assert_eq!(journey.page().scroll, 0);
    journey.play("pgdn pgdn pgdn");
    assert_eq!(journey.page().scroll, 9);
    journey.play("pgup esc");
    assert_eq!((journey.page().scroll, journey.page().focus), (before.scroll, before.focus));
}

#[test]
fn control_c_leaves_at_once_with_130() {
    let mut journey = Journey::on("server-behind");
    journey.play("interrupt");
    assert_eq!(journey.left, Some(130));
}

#[test]
fn help_opens_on_every_screen_and_closes_again() {
    let mut journey = Journey::on("server-behind");
    for screen in 1..=6 {
        journey.play(&format!("{screen}"));
        let title = |journey: &Journey| journey.page().title;
        let before = title(&journey);
        journey.play("?");
        assert_ne!(title(&journey), before);
        journey.play("esc");
        assert_eq!(title(&journey), before);
    }
}

#[test]
fn left_and_esc_lead_back_to_the_start_from_everywhere() {
    for way in ["left", "esc"] {
        let mut journey = Journey::on("chrony");
        journey.play("6");
        for _ in 0..20 {
            journey.play(way);
        }
        journey.sees("Check-up of this server");
        assert_eq!(journey.left, None);
    }
}

/// For each scenario the sentence on the clock, whether the clock can be fixed from here, and the exit code
/// before and after that.
const OUTCOMES: &[(&str, &str, bool, u8, u8)] = &[
    ("server-behind", "The server is 3 min 7 s behind.", true, 2, 0),
    ("phone-ahead", "The server's clock is right", false, 0, 0),
    ("zone-error", "The server is 1 h ahead.", true, 2, 1),
    ("chrony", "behind.", true, 2, 0),
    ("container", "behind.", false, 2, 2),
    ("ntp-blocked", "No time source gave a usable answer", false, 3, 3),
    ("servers-disagree", "The time sources disagree", false, 3, 3),
    ("clock-drifts", "behind.", true, 1, 1),
    ("enable-fails", "The server's clock is right", false, 0, 0),
    ("cut-short", "The server is 3 min 7 s behind.", false, 2, 2),
    ("skew-learnt", "The server's clock is right", false, 2, 2),
    ("ssh-behind", "The server is 5 min behind.", true, 2, 1),
    ("phone-zone", "The server's clock is right", false, 0, 0),
    ("phone-corrected", "The server's clock is right", false, 0, 0),
    ("phone-at-the-edge", "The server's clock is right", false, 0, 0),
    ("entry-wrong", "The server's clock is right", false, 0, 0),
    ("parameters-differ", "The server's clock is right", false, 0, 0),
    ("windows", "The server is 1 min 35 s ahead.", true, 2, 1),
    ("windows-domain", "The server is 5 min 1 s behind.", false, 2, 2),
];

#[test]
fn every_scenario_ends_as_it_should() {
    let told: Vec<&str> = OUTCOMES.iter().map(|(scenario, ..)| *scenario).collect();
    let built_in: Vec<&str> = SCENARIOS.iter().map(|(scenario, _)| *scenario).collect();
    assert_eq!(told, built_in, "a scenario without an outcome");
    for (scenario, clock, fixable, before, after) in OUTCOMES {
        let mut journey = Journey::on(scenario);
        journey.sees("DEMO: a simulated server").play("2").sees(clock);
        assert_eq!(journey.model.diagnosis().verdict.exit_code(), *before, "{scenario}");
        journey.play("4");
        let fix = ButtonId::Ask(Remedy::StepClock);
        let offered = journey
            .page()
            .controls
            .iter()
            .any(|control| matches!(control, Control::Button { id, enabled: true, .. } if *id == fix));
        assert_eq!(offered, *fixable, "{scenario}");
        if *fixable {
            journey.choose("Fix the time").say_yes().play("pass:16");
            journey.sees("Fixed: measured again, the clock is right.");
        }
        assert_eq!(journey.model.diagnosis().verdict.exit_code(), *after, "{scenario}");
        journey.play("6").choose("Save to a file").sees("Saved as");
        let report = journey.saved_report();
        assert!(report.starts_with("DEMO: this is a simulated server."), "{scenario}: {report}");
        journey.sees("otp-doctor-demo-report-");
    }
}

#[test]
fn a_clock_that_ssh_has_learnt_is_cleared_after_a_question_and_looked_up_again() {
    let mut journey = Journey::on("skew-learnt");
    journey.sees("sshd: every right code of 2 users is declined until the learnt clock is cleared.");
    journey.sees("To do: Clear the learnt clock (step 4).");
    // Step 4 says what its headline says.
    journey.play("4").sees("This fixes it.").sees("clear-skew anna bert").sees_no("Nothing to do");
    journey.choose("Clear the learnt clock").sees("otp-doctor clear-skew anna bert");
    journey.sees("phones whose clock is wrong are declined");
    // Enter leads back: what is asked is not answered by pressing on.
    journey.play("enter").sees_no("Yes: Clear the learnt clock").sees("4").choose("Clear the learnt clock");
    journey.say_yes().play("pass:16");
    journey.sees("The files show it: no wrong clock is learnt any more.").sees_no("Before");
    assert_eq!(journey.model.diagnosis().verdict.exit_code(), 0);
    let left = otp_doctor::app::farewell::lines(&journey.model, "otp-doctor", "otp-doctor recover");
    assert!(left.iter().any(|line| line.id == "farewell-done"), "{left:?}");
    journey.play("1").sees_no("until the learnt clock");
}

#[test]
fn before_the_clock_is_repaired_it_is_said_whose_codes_will_be_declined_and_clearing_that_is_next() {
    let mut journey = Journey::on("ssh-behind");
    journey.choose("Other sign-in").choose("sshd on this server").play("1");
    // It has learnt just that, so right codes pass until the clock is right.
    journey.sees("The server's clock is 5 min behind.").sees_no("declines right codes");
    journey.tell(Message::ClickRail(Screen::Mfa));
    journey.choose("Test against the real entry").choose("Yes, read the secret of this login");
    journey
        .play("code enter")
        .sees("sshd: this code is accepted now.")
        .sees_no("declines")
        .sees_no("codes fail");
    journey.choose("Fix the time").sees("a wrong clock was learnt for 2 users");
    journey.sees("Keep this session open, then clear it").say_yes().play("pass:16");
    journey.sees("Fixed: measured again").focus_is_on("Clear the learnt clock");
    journey.play("enter").say_yes().play("pass:16").sees("Cleared for 2 users.");
}

#[test]
fn a_learnt_clock_is_not_cleared_while_the_clock_is_wrong() {
    let scenario = Scenario { server_ahead_s: -300.0, ..Scenario::named("skew-learnt").unwrap() };
    let mut journey = Journey::start(scenario, false);
    assert!(!journey.play("4").offers(ButtonId::Ask(Remedy::ClearSkew)), "{}", journey.screen());
    let refused = journey.model.plan(Remedy::ClearSkew).unwrap_err();
    assert_eq!(refused.why.id, "plan-refused-skew-clock");
}

#[test]
fn commands_that_say_ok_and_set_nothing_are_not_called_a_success() {
    // Network time can be switched on, but the service then gets no answer.
    let scenario = Scenario { reaches_servers: false, ..Scenario::named("server-behind").unwrap() };
    let mut journey = Journey::start(scenario, false);
    journey.play("4").choose("Fix the time").say_yes().play("pass:40");
    journey.sees_no("Fixed").sees_no("Still 3 min").play("pass:40");
    journey.sees("Everything ran, but the server is still 3 min 7 s off.").sees_no("Fixed");
    journey.play("6").sees("did not work");
}

#[test]
fn a_repair_that_did_not_help_names_the_cause_and_the_next_one_is_another() {
    // The service follows its servers and never sets the clock, for a reason that nobody can see.
    let scenario = Scenario { sets_clock: false, network_time: true, ..Scenario::named("chrony").unwrap() };
    let mut journey = Journey::start(scenario, false);
    journey.play("4").choose("Fix the time").sees("chronyc makestep").say_yes();
    journey.play("pass:80").sees("the server is still").sees("then otp-doctor sets the clock itself");
    journey.choose("Try again").sees_no("makestep").sees("timedatectl set-time");
    journey.say_yes().play("pass:40").sees("Fixed: measured again, the clock is right.");
    // One that reaches nobody is named, too.
    let scenario = Scenario { reaches_servers: false, ..Scenario::default() };
    let mut journey = Journey::start(scenario, false);
    journey.play("4").choose("Fix the time").say_yes().play("pass:80");
    journey.sees("systemd-timesyncd runs but gets no answer from any server.");
}

#[test]
fn a_time_that_was_set_without_any_effect_is_not_set_again() {
    let scenario = Scenario { daemon: SimulatedService::None, set_time_works: false, ..Scenario::default() };
    let mut journey = Journey::start(scenario, false);
    journey.play("4").choose("Fix the time").say_yes().play("pass:80");
    journey.sees("the server is still 3 min 7 s off").sees("Once more would not help.");
    let refused = journey.model.plan(Remedy::StepClock).unwrap_err();
    assert!(refused.message_to_provider.is_some(), "{refused:?}");
}

#[test]
fn a_login_that_is_not_of_this_server_is_sent_to_who_can_reset_it() {
    let mut journey = Journey::on("server-behind");
    journey.play("5").choose("Plesk 360 (my.plesk.com)");
    journey.sees("Only Plesk's support can reset it").sees_no("--disable");
    assert!(!journey.screen().contains("Yes, reset"), "no reset is offered");
    // Back keeps the answer; only its button asks again.
    journey.play("esc 5").sees("Only Plesk's support can reset it");
    journey.choose("Other sign-in").sees("Which sign-in declines the code?");
}

#[test]
fn while_a_repair_is_under_way_no_other_one_can_be_begun_and_it_says_so() {
    let reset = ButtonId::Ask(Remedy::ResetMfa);
    let mut journey = Journey::on("server-behind");
    journey.play("5").choose("Plesk on this server");
    journey.play("4").choose("Fix the time").play("right enter! 5!").sees("Another repair is running.");
    assert!(!journey.offers(reset));
    journey.play("settle").sees("Another repair is being measured.");
    assert!(!journey.offers(reset));
    // Asking for a real entry changes nothing, so it works meanwhile.
    journey.choose("Test against the real entry").sees("Read one login's secret out of Plesk?");
    journey.play("esc pass:16").sees_no("nother repair");
    assert!(journey.offers(reset));
}

#[test]
fn while_mfa_is_reset_neither_a_repair_of_the_time_nor_its_answer_can_be_given() {
    let confirms =
        |journey: &Journey| {
            journey.page().controls.iter().any(|control| {
                matches!(control, Control::Button { id: ButtonId::Confirm(_), enabled: true, .. })
            })
        };
    let mut journey = in_no_known_zone();
    journey.play("4").choose("Set the time zone").play("type:new_yo tab enter");
    assert!(confirms(&journey), "{}", journey.screen());
    journey.play("5").choose("Plesk on this server").choose("Reset MFA");
    journey.play("type:demo.example enter right enter! 4!").sees("Another repair is running.");
    assert!(!confirms(&journey), "{}", journey.screen());
    journey.play("esc!").sees("Another repair is running.");
    assert!(!journey.offers(ButtonId::Ask(Remedy::SetZone)), "{}", journey.screen());
    journey.play("settle").sees_no("nother repair");
    assert!(journey.offers(ButtonId::Ask(Remedy::SetZone)));
}

#[test]
fn a_wrong_name_does_not_confirm_a_reset_for_everyone() {
    let mut journey = Journey::on("phone-ahead");
    journey.play("5").choose("Plesk on this server").choose("Reset MFA").play("type:demo enter");
    let confirm =
        |journey: &Journey| {
            journey.page().controls.iter().any(|control| {
                matches!(control, Control::Button { id: ButtonId::Confirm(_), enabled: true, .. })
            })
        };
    assert!(!confirm(&journey), "{}", journey.screen());
    journey.play("backtab type:.example");
    assert!(confirm(&journey), "{}", journey.screen());
    assert_eq!(journey.commands(), [""; 0]);
}

#[test]
fn a_real_entry_that_is_read_while_somebody_is_elsewhere_waits_for_them() {
    let mut journey = Journey::on("phone-ahead");
    journey.play("5").choose("Plesk on this server").choose("Test against the real entry");
    journey.play("type:admin enter right enter! 2! settle").sees("Is the server's clock right?");
    assert!(journey.model.entry().is_none(), "it waits");
    journey.play("5").sees("Plesk handed over the secret.").sees_no("JBSW");
    journey.choose("Test a code against it").sees_no("JBSW").play("code enter");
    assert_eq!(journey.model.code.verdict.as_ref().unwrap().whose_clock, WhoseClock::Phone);
}

#[test]
fn a_real_entry_ends_a_test_that_is_under_way_only_when_somebody_says_so() {
    let mut journey = Journey::on("phone-ahead");
    journey.play("3 code enter");
    let verdict = journey.model.code.verdict.clone();
    assert!(verdict.is_some());
    let ask = "type:admin enter right enter";
    journey.tell(Message::ClickRail(Screen::Mfa));
    journey.choose("Plesk on this server");
    journey.choose("Test against the real entry").play(ask);
    journey.sees("That ends the test begun in step 3.");
    assert_eq!(journey.model.code.verdict, verdict);
    journey.play("esc").sees("First the smaller ways");
    assert_eq!(journey.model.code.verdict, verdict, "it was given back");
    journey.choose("Test against the real entry").play(ask).choose("Test a code against it");
    assert_eq!(journey.model.code.verdict, None);
    assert!(journey.model.code.entry.is_some() && journey.model.code.test.is_none());
}

#[test]
fn the_real_entry_of_a_login_is_only_read_after_its_name_and_a_clear_yes() {
    let mut journey = Journey::on("phone-ahead");
    journey.play("5").choose("Plesk on this server").choose("Test against the real entry");
    journey.sees("Anybody who has that secret can make its codes for ever").focus_is_on("Login");
    journey.play("type:--all enter");
    assert!(journey.model.entry().is_none());
    journey.play("esc").choose("Test against the real entry");
    journey.play("type:admin enter").focus_is_on("Back, change nothing");
    assert!(journey.model.entry().is_none(), "a name alone is no consent");
    journey.choose("Yes, read the secret of this login").sees("Type the code that the app shows now.");
    journey.sees_no("JBSW").play("code enter").sees_no("JBSW");
    assert_eq!(journey.model.code.verdict.as_ref().unwrap().whose_clock, WhoseClock::Phone);
    journey.play("6").sees_no("JBSW");
    assert_eq!(journey.commands(), [""; 0]);
}

#[test]
fn who_leaves_while_facts_are_looked_up_is_given_no_all_clear() {
    let mut journey = Journey::on("phone-ahead");
    journey.play("q");
    assert_eq!(journey.left, Some(0), "everything is known, and the server is right");
    let mut journey = Journey::on("phone-ahead");
    journey.model.facts.zone = otp_doctor::core::facts::Fact::Pending;
    journey.play("q");
    assert_eq!(journey.left, Some(3));
}

#[test]
fn back_leads_to_where_one_came_from_and_from_the_start_along_the_steps() {
    let mut journey = Journey::on("phone-ahead");
    journey
        .play("6")
        .sees("Report for a ticket")
        .play("2")
        .sees("Is the server's clock right?")
        .play("4")
        .sees("Fix the time");
    journey.play("esc").sees("Is the server's clock right?").play("left").sees("Report for a ticket");
    journey.play("esc").sees("Check-up of this server").play("esc").sees("Check-up of this server");
}
