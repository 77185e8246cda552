//! The keys that it takes to an answer and to a repair, Enter alone, and where Enter never leads.

use std::time::Duration;

use otp_doctor::adapters::demo::scenario::{SCENARIOS, Scenario};
use otp_doctor::app::effect::Effect;
use otp_doctor::app::key::Key;
use otp_doctor::app::message::Message;
use otp_doctor::app::page::{Block, ButtonId, Control, ControlId, FieldId, Headline, Mark, Screen};
use otp_doctor::app::update::update;
use otp_doctor::core::finding::{Cause, Remedy};
use otp_doctor::core::otp::WhoseClock;
use support::journey::Journey;
use support::screen::*;

/// A journey whose keys are counted; a code with its Enter counts as none.
struct Counted {
    journey: Journey,
    keys: usize,
}

impl Counted {
    fn on(scenario: &str) -> Self {
        Self { journey: Journey::on(scenario), keys: 0 }
    }

    fn press(&mut self, keys: &str) -> &mut Self {
        self.keys += keys.split_whitespace().count();
        self.journey.play(keys);
        self
    }

    fn type_the_code(&mut self) {
        self.journey.play("code enter");
    }
}

fn focused(journey: &Journey) -> Option<ControlId> {
    let page = journey.page();
    page.controls.get(page.focus).map(Control::id)
}

#[test]
fn a_server_that_is_behind_is_named_without_a_key_and_its_repair_is_started_with_three() {
    let mut counted = Counted::on("server-behind");
    counted.journey.sees("The server's clock is 3 min 7 s behind, so right codes are declined.");
    assert_eq!(counted.journey.commands(), [""; 0]);
    counted.press("enter tab enter");
    assert!(!counted.journey.commands().is_empty());
    assert!(counted.keys <= 4, "{} keys", counted.keys);
}

#[test]
fn a_phone_that_is_ahead_is_named_with_one_key_and_the_code() {
    let mut counted = Counted::on("phone-ahead");
    counted.press("enter").type_the_code();
    counted.journey.sees("The phone's clock").sees("Next: correct the phone.");
    assert_eq!(counted.journey.model.code.verdict.as_ref().unwrap().whose_clock, WhoseClock::Phone);
    assert!(counted.keys <= 3, "{} keys", counted.keys);
}

#[test]
fn where_all_is_fine_one_key_and_the_code_say_so() {
    let mut counted = Counted::on("enable-fails");
    counted.journey.sees("The server's clock is right.").sees("Next: test a code from the phone.");
    counted.press("enter").type_the_code();
    counted.journey.sees("The code fits: codes from this phone pass.");
    assert!(counted.keys <= 1, "{} keys", counted.keys);
}

#[test]
fn the_next_step_stands_in_the_headline_of_the_smallest_window_too() {
    for (scenario, _) in SCENARIOS {
        let page = Journey::on(scenario).page();
        if page.headline.as_ref().is_some_and(|headline| headline.next.is_some()) {
            let seen = drawn(&page, (40, 15), COLOUR).text();
            assert!(seen.contains("Next:"), "{scenario}:\n{seen}");
        }
    }
}

#[test]
fn every_screen_begins_with_the_same_headline_and_the_next_step() {
    for (scenario, _) in SCENARIOS {
        let mut journey = Journey::on(scenario);
        let first = journey.page().headline;
        assert!(first.is_some(), "{scenario}");
        for screen in 2..=6 {
            journey.play(&format!("{screen}"));
            let here = journey.page().headline;
            let said = |headline: &Option<Headline>| headline.clone().map(|it| (it.mark, it.words));
            assert_eq!(said(&here), said(&first), "{scenario}, screen {screen}");
            // What is next is not said where something is to be typed first,
            // nor on the screen that does just that.
            if !matches!(focused(&journey), Some(ControlId::Field(_)))
                && here.as_ref().is_some_and(|headline| headline.next.is_some())
            {
                assert_eq!(here, first, "{scenario}, screen {screen}");
            }
            if journey.model.screen == Screen::Code {
                // Digits are a code there.
                journey.play("esc");
            }
        }
    }
}

#[test]
fn on_every_screen_enter_leads_to_the_repair_that_is_next() {
    for screen in [1, 2, 4, 5, 6] {
        let mut journey = Journey::on("server-behind");
        journey.play(&format!("{screen}"));
        assert_eq!(focused(&journey), Some(ControlId::Button(ButtonId::Ask(Remedy::StepClock))), "{screen}");
        journey.play("enter").sees("will run:").focus_is_on("Back, change nothing");
    }
}

#[test]
fn after_back_the_focus_is_not_on_the_same_repair_again() {
    let mut journey = Journey::on("server-behind");
    journey.play("enter enter").sees("This fixes it.");
    for screen in ["4", "1", "2", "6"] {
        journey.play(screen);
        assert_ne!(focused(&journey), Some(ControlId::Button(ButtonId::Ask(Remedy::StepClock))), "{screen}");
        let page = journey.page();
        assert!(!matches!(page.controls[page.focus], Control::Button { danger: true, .. }), "{screen}");
    }
    // Whoever asks for it themselves may be asked again.
    journey.play("4").choose("Fix the time").sees("will run:");
}

/// Whether Enter does what the first line calls the next step.
fn assert_enter_does_what_is_next(journey: &Journey, what: &str) {
    let page = journey.page();
    let Some(next) = page.headline.as_ref().and_then(|headline| headline.next.as_ref()) else { return };
    let next = next.id.as_ref();
    let focused = focused(journey).unwrap();
    let agrees = match next {
        "guide-next-fix-time" => [Remedy::StepClock, Remedy::SetTimeByHand]
            .map(ButtonId::Ask)
            .map(ControlId::Button)
            .contains(&focused),
        "guide-next-test-code" => {
            [ControlId::Button(ButtonId::Go(Screen::Code)), ControlId::Field(FieldId::Code)]
                .contains(&focused)
        }
        "guide-next-finish-repair" => focused == ControlId::Button(ButtonId::Ask(Remedy::FinishRepair)),
        _ => matches!(focused, ControlId::Button(_)),
    };
    assert!(agrees, "{what}: {next}, but Enter is {focused:?}:\n{}", journey.screen());
}

#[test]
fn what_is_next_in_the_first_line_is_what_enter_does() {
    for (scenario, _) in SCENARIOS {
        for keys in ["", "2", "3", "4", "5", "6", "enter", "enter enter", "4 enter esc", "3 4 esc 1"] {
            let mut journey = Journey::on(scenario);
            for key in keys.split_whitespace() {
                journey.play(key);
                assert_enter_does_what_is_next(&journey, &format!("{scenario}, {keys}"));
            }
            for screen in Screen::ALL {
                journey.tell(Message::ClickRail(screen));
                assert_enter_does_what_is_next(&journey, &format!("{scenario}, {keys}, {screen:?}"));
            }
        }
    }
    // After Back the repair is not under Enter, so it is not called next.
    let mut journey = Journey::on("server-behind");
    journey.play("enter enter").sees("This fixes it.");
    for screen in Screen::ALL {
        journey.tell(Message::ClickRail(screen));
        let headline = journey.page().headline.unwrap();
        assert_eq!(
            (headline.words.id.as_ref(), headline.next),
            ("guide-behind-declined", None),
            "{screen:?}"
        );
    }
}

#[test]
fn a_phone_that_is_behind_is_named_and_told_how_to_correct_it_with_three_keys_and_the_digits() {
    let behind =
        Scenario { server_ahead_s: 0.0, phone_ahead_s: -240.0, network_time: true, ..Scenario::default() };
    let mut counted = Counted { journey: Journey::start(behind, false), keys: 0 };
    counted.press("enter").journey.play("code");
    // One code may be an old one, and that is said; the next one cannot be.
    counted.press("enter").journey.sees("The code is old, or the phone's clock is").play("pass:30 code");
    counted.press("enter").journey.sees("The phone's clock").sees("Next: correct the phone.");
    counted.journey.sees("Android: Settings").sees("iPhone: Settings");
    assert_eq!(counted.journey.model.code.verdict.as_ref().unwrap().whose_clock, WhoseClock::Phone);
    assert!(counted.keys <= 3, "{} keys", counted.keys);
}

#[test]
fn a_code_that_fits_leads_to_the_sign_in_and_other_settings_to_another_enrolment() {
    let mut journey = Journey::on("enable-fails");
    journey
        .play("enter code enter")
        .sees("The code fits: codes from this phone pass.")
        .sees("Next: sign in.");
    journey.focus_is_on("Quit").play("enter").sees("Now delete");
    let mut journey = Journey::on("parameters-differ");
    journey.play("enter code enter pass:31 code enter").sees("the app uses other settings");
    journey.sees("Next: enrol again by QR code.").focus_is_on("Enrol again");
    journey.play("enter").sees("Which sign-in declines the code?");
}

#[test]
fn after_a_dry_run_the_focus_is_not_on_the_same_repair_again() {
    let mut journey = Journey::dry("server-behind");
    journey.play("enter").choose("Run it dry: nothing is changed").sees("nothing was changed.");
    assert_ne!(focused(&journey), Some(ControlId::Button(ButtonId::Ask(Remedy::StepClock))));
}

/// The buttons of this screen that ask for a repair.
fn repairs_offered(journey: &Journey) -> Vec<Remedy> {
    let remedy = |control: &Control| match control {
        Control::Button { id: ButtonId::Ask(remedy), enabled: true, .. } => Some(*remedy),
        _ => None,
    };
    journey.page().controls.iter().filter_map(remedy).collect()
}

#[test]
fn every_question_shows_its_commands_with_the_focus_on_back_and_only_those_run() {
    let (mut asked, mut ran) = (0, 0);
    for (scenario, _) in SCENARIOS {
        for keys in ["4", "5 enter 5"] {
            let mut journey = Journey::on(scenario);
            journey.play(keys);
            for remedy in repairs_offered(&journey) {
                let mut journey = Journey::on(scenario);
                journey.play(keys).press(ButtonId::Ask(remedy));
                let page = journey.page();
                let confirm = page.controls.iter().find_map(|control| match control.id() {
                    ControlId::Button(id @ ButtonId::Confirm(_)) => Some((id, control.can_focus())),
                    _ => None,
                });
                // One that asks something else first, a zone or a login, comes to its question later.
                let Some((confirm, ready)) = confirm else { continue };
                let at = format!("{scenario}, {remedy:?}");
                assert_eq!(journey.commands(), [""; 0], "{at}");
                let shown: Vec<String> = page.blocks.iter().flat_map(commands_of).collect();
                assert!(!shown.is_empty(), "{at}");
                let harmless = [ControlId::Button(ButtonId::Back), ControlId::Field(FieldId::Confirmation)];
                assert!(focused(&journey).is_some_and(|focus| harmless.contains(&focus)), "{at}");
                asked += 1;
                if !ready {
                    continue;
                }
                journey.play("pass:1").press(confirm);
                // What is only asked for its version changes nothing.
                for command in journey.commands().iter().filter(|command| !command.ends_with("--version")) {
                    let command = plain_command(command);
                    assert!(
                        shown.iter().any(|shown| shown.ends_with(&command)),
                        "{at}: {command}, {shown:?}"
                    );
                    ran += 1;
                }
            }
        }
    }
    assert!(asked > 10 && ran > 20, "{asked} {ran}");
}

fn commands_of(block: &Block) -> Vec<String> {
    let Block::Steps(rows) = block else { return Vec::new() };
    rows.iter().map(|row| plain_command(&row.command)).collect()
}

/// Without what only a program adds, and without the time, which passes.
fn plain_command(command: &str) -> String {
    let command = command.replace(['\'', '"'], "");
    let is_plain =
        |word: &&str| !word.starts_with("--no-ask") && !word.starts_with(|c: char| c.is_ascii_digit());
    command.split_whitespace().filter(is_plain).collect::<Vec<_>>().join(" ")
}

#[test]
fn forty_enters_at_once_change_nothing_wherever_they_begin() {
    for (scenario, _) in SCENARIOS {
        for screen in 1..=6 {
            let mut journey = Journey::on(scenario);
            journey.play(&format!("{screen}"));
            for _ in 0..40 {
                journey.play("enter!");
            }
            journey.play("settle");
            assert_eq!(journey.commands(), [""; 0], "{scenario}, screen {screen}");
        }
    }
}

#[test]
fn a_code_with_forty_enters_behind_it_changes_nothing() {
    for (scenario, _) in SCENARIOS {
        // All in one burst, and each after what the one before has brought.
        for enter in ["enter!", "enter"] {
            let mut journey = Journey::on(scenario);
            journey.play("3 code");
            for _ in 0..40 {
                journey.play(enter);
            }
            journey.play("settle");
            assert_eq!(journey.commands(), [""; 0], "{scenario}, {enter}");
            assert!(!journey.model.code.observations.is_empty(), "{scenario}, {enter}");
        }
    }
}

#[test]
fn where_nobody_tells_the_time_the_next_step_is_to_type_it_and_never_a_repair() {
    for scenario in ["ntp-blocked", "servers-disagree"] {
        let mut journey = Journey::on(scenario);
        journey.sees("the true time is unknown").sees("Next: type the true time.");
        journey.play("enter").focus_is_on("True time (UTC)");
    }
}

#[test]
fn in_a_container_enter_leads_to_the_words_for_whoever_runs_the_host() {
    let mut journey = Journey::on("container");
    journey
        .sees("Next: write to your provider or the host's administrator")
        .play("enter")
        .sees("Please set the host's clock");
    // In line mode there is no clipboard.
    journey.focus_is_on("Report").sees_no("Fix the time (not").sees_no("Set the time zone");
    journey.model.draws = true;
    journey.focus_is_on("Copy");
    // Not carried out: it would go to the clipboard of whoever runs the tests.
    let pressed = Message::Key(Key::Enter, journey.now());
    let copied = update(&mut journey.model, pressed);
    let [Effect::CopyLines(job, words)] = &copied[..] else { panic!("{copied:?}") };
    assert!(words.contains("Please set the host's clock"), "{words}");
    journey.tell(Message::LinesCopied(*job, Ok(())));
    journey.sees("Sent to the terminal's clipboard.").focus_is_on("Report");
}

#[test]
fn an_unfinished_repair_is_next_on_every_screen() {
    for screen in 1..=6 {
        let mut journey = Journey::on("cut-short");
        journey.play(&format!("{screen}")).focus_is_on("Finish the repair");
        // Nor does going back from the question settle it.
        journey.play("enter enter").focus_is_on("Finish the repair");
        journey.play("1").focus_is_on("Finish the repair").sees("Next: finish the repair");
    }
}

#[test]
fn who_can_only_send_words_saves_the_report_and_leaves_by_enter_alone() {
    let mut journey = Journey::on("container");
    journey.play("enter").sees("Send this to somebody who can do it");
    journey.play("enter").focus_is_on("Save to a file");
    journey.play("enter").sees("Saved as").focus_is_on("Quit");
}

#[test]
fn a_mistyped_digit_of_the_test_entry_asks_for_the_next_code_and_leads_to_no_reset() {
    let mut journey = Journey::on("enable-fails");
    journey.play("enter");
    let mut digits = journey.phone_code().into_bytes();
    digits[2] = if digits[2] == b'5' { b'6' } else { b'5' };
    journey.play(&format!("type:{} enter", String::from_utf8(digits).unwrap()));
    assert_eq!(focused(&journey), Some(ControlId::Field(otp_doctor::app::page::FieldId::Code)));
    journey.sees_no("Reset MFA (").sees("Next: type the phone's next code.");
    let remedies: Vec<Remedy> =
        journey.model.diagnosis().findings.iter().flat_map(|finding| finding.remedies.clone()).collect();
    assert!(!remedies.contains(&Remedy::ResetMfa) && !remedies.contains(&Remedy::ReEnrol), "{remedies:?}");
}

#[test]
fn without_root_the_command_is_shown_and_whoever_has_the_panel_alone_is_told_its_way() {
    let scenario = Scenario { root: false, ..Scenario::named("server-behind").unwrap() };
    let mut journey = Journey::start(scenario, false);
    journey.sees("Next: start again as root.").play("enter").sees("sudo otp-doctor");
    journey.choose("I cannot become root").sees("Tools & Settings > System Time");
    journey.sees("Next: set the time in Plesk (Tools & Settings > System Time).");
}

#[test]
fn after_the_repair_what_a_code_showed_before_is_kept_and_called_so() {
    let mut journey = Journey::on("server-behind");
    journey.play("3 code enter").focus_is_on("Fix the time");
    journey.play("enter tab enter pass:16").sees("Fixed: measured again").focus_is_on("Test a code");
    journey.play("1").sees("Tested before the repair: The server's clock is 3 min 7 s behind.");
}

#[test]
fn for_plesk_360_it_is_said_at_once_that_this_servers_clock_does_not_matter() {
    let mut journey = Journey::on("server-behind");
    journey.sees("Sign-in: Plesk on this server").choose("Other sign-in");
    journey.sees("Which sign-in declines the code?").choose("Plesk 360 (my.plesk.com)");
    journey.sees("Plesk 360 has its own clocks: this server's clock does not matter.");
    journey.focus_is_on("Test a code").play("1").sees("Sign-in: Plesk 360 (my.plesk.com)");
    journey.focus_is_on("Test a code");
    // Whoever means to can still repair the server.
    journey.play("4").choose("Fix the time").sees("will run:");
    journey.play("esc 1").choose("Other sign-in").choose("Plesk on this server");
    journey.sees("The server's clock is 3 min 7 s behind, so right codes are declined.");
}

#[test]
fn a_report_saved_before_the_second_measurement_says_so() {
    let mut journey = Journey::on("server-behind");
    journey.play("enter tab enter").sees("Measuring again in").play("6").choose("Save to a file");
    let report = journey.saved_report();
    assert!(report.contains("not measured yet") && !report.contains("did not work"), "{report}");
}

#[test]
fn a_phone_that_is_off_is_told_where_its_clock_is_set() {
    let mut journey = Journey::on("phone-ahead");
    journey.play("enter code enter").sees("Android: Settings").sees("iPhone: Settings").sees("YubiKey");
    journey.sees("its time correction");
    let mut journey = Journey::on("server-behind");
    journey.play("3 code enter").sees_no("Android: Settings");
}

#[test]
fn nothing_is_asked_for_that_cannot_be_done_here() {
    let cases: &[(&str, &[&str])] = &[
        (
            "container",
            &["To do: Fix the time", "To do: Switch network time on", "To do: Set the time by hand"],
        ),
        ("chrony", &["To do: Switch network time on", "To do: Set the time by hand"]),
        ("ntp-blocked", &["To do: Fix the time"]),
        ("servers-disagree", &["To do: Fix the time"]),
        ("cut-short", &["To do: Fix the time", "To do: Switch network time on"]),
    ];
    for (scenario, impossible) in cases {
        let mut journey = Journey::on(scenario);
        for words in *impossible {
            journey.sees_no(words);
        }
    }
    Journey::on("server-behind")
        .sees("To do: Fix the time (step 4).")
        .sees("To do: Switch network time on (step 4).");
}

#[test]
fn a_code_that_is_right_and_declined_all_the_same_leads_to_the_entry_and_never_blames_a_clock() {
    let mut journey = Journey::on("phone-ahead");
    journey.play("3 code enter").sees_no("Still declined");
    let mut journey = Journey::on("enable-fails");
    journey.play("3 code enter").sees("The code fits").choose("Still declined");
    journey.sees("Clocks and phone are right, yet Plesk declines codes.");
    // A throw-away entry says nothing of the real one, and each press leads on.
    journey
        .sees("Next: test a code against the real entry.")
        .play("enter")
        .focus_is_on("Plesk on this server");
    journey
        .play("enter")
        .focus_is_on("Test against the real entry")
        .play("enter")
        .sees("Read one login's secret");
    journey.play("esc");
    journey.tell(Message::ClickRail(Screen::Checkup));
    journey
        .sees("Phone and clock are right, yet codes are declined.")
        .sees("The login may use another secret");
    // Another code is another test.
    journey.play("3 pass:31 code enter").sees_no("yet Plesk declines codes").sees("Still declined");
}

#[test]
fn in_a_container_nobody_is_told_that_nothing_keeps_the_clock() {
    let mut journey = Journey::on("container");
    journey.sees("Clock kept by: the host of this container").sees("Network time: the host's task");
    journey.sees_no("nothing keeps this clock right");
    journey.play("6").sees_no("nothing keeps this clock right");
}

#[test]
fn where_no_time_service_is_installed_the_next_step_is_to_install_one_and_then_a_code() {
    let mut journey = Journey::on("clock-drifts");
    journey.sees("behind and will drift").sees("Next: install a time service.");
    journey.focus_is_on("Install a time service").play("enter");
    journey.sees("To install one: apt install chrony").sees("then look again here").focus_is_on("Look again");
    journey.sees_no("This fixes it").play("enter").sees("To install one: apt install chrony");
    journey.choose("Fix the time").say_yes().play("pass:16");
    journey.sees("Fixed: measured again, the clock is right. No time service is installed.");
    journey.play("3 code enter").sees("Next: sign in.");
}

#[test]
fn one_difference_has_one_figure_on_a_page() {
    for ahead in [-4.198, -4.24, -4.149, 4.198, 1.04, -3.951, 2.96] {
        let scenario = Scenario { server_ahead_s: ahead, ..Scenario::named("clock-drifts").unwrap() };
        let mut journey = Journey::start(scenario, false);
        let screen = journey.screen();
        let figure = screen.split("The server's clock is ").nth(1).unwrap().split(" s ").next().unwrap();
        assert!((figure.parse::<f64>().unwrap() - ahead.abs()).abs() < 0.06, "{figure} of {ahead}");
        journey
            .sees(&format!("The server is {figure} s "))
            .play("2")
            .sees(&format!("The server is {figure} s "));
    }
}

/// What finds fault with a fact of the check-up: its row is not ticked then.
fn rows_against(cause: Cause) -> &'static [&'static str] {
    match cause {
        Cause::ServerClockAhead | Cause::ServerClockBehind => &["fact-clock"],
        Cause::TimeSyncContradicts => &["fact-clock", "fact-network-time", "fact-owner", "fact-kernel"],
        Cause::TimeSyncOff | Cause::TimeSyncMissing | Cause::TimeDaemonDead => {
            &["fact-network-time", "fact-owner"]
        }
        Cause::TimeSyncUnreachable => &["fact-network-time", "fact-kernel"],
        Cause::ReferenceUnreachable | Cause::ReferenceDisagrees => &["fact-clock"],
        Cause::RepairUnfinished => &["fact-leftover"],
        Cause::MfaDisabled => &["fact-extension"],
        Cause::StoredSkew | Cause::SkewFrozen => &["fact-verifier"],
        _ => &[],
    }
}

#[test]
fn no_row_of_the_check_up_is_ticked_that_the_headline_or_a_finding_contradicts() {
    let mut seen = 0;
    for (scenario, _) in SCENARIOS {
        let journey = Journey::on(scenario);
        let ticked: Vec<_> = journey
            .page()
            .blocks
            .iter()
            .filter_map(|block| match block {
                Block::Fact { label, mark: Mark::Good, .. } => Some(label.id.to_string()),
                _ => None,
            })
            .collect();
        let drifts = journey.page().headline.is_some_and(|headline| headline.words.id == "guide-drifts");
        assert!(!drifts || !ticked.iter().any(|label| label == "fact-clock"), "{scenario}");
        for finding in &journey.model.diagnosis().findings {
            for row in rows_against(finding.cause) {
                seen += 1;
                assert!(
                    !ticked.iter().any(|label| label == row),
                    "{scenario}: {:?} and {row}",
                    finding.cause
                );
            }
        }
    }
    assert!(seen > 20, "{seen}");
}

#[test]
fn no_screen_offers_to_put_right_what_is_in_order() {
    for (scenario, _) in SCENARIOS {
        let mut journey = Journey::on(scenario);
        let in_order = |block: &Block| match block {
            Block::Fact { label, mark: Mark::Good, .. } => Some(label.id.to_string()),
            _ => None,
        };
        let in_order: Vec<_> = journey.page().blocks.iter().filter_map(in_order).collect();
        for screen in Screen::ALL {
            journey.tell(Message::ClickRail(screen));
            let asked_for = |control: &Control| match control {
                Control::Button { id: ButtonId::Ask(remedy), enabled: true, .. } => Some(*remedy),
                _ => None,
            };
            let remedies: Vec<_> = journey.page().controls.iter().filter_map(asked_for).collect();
            for remedy in &remedies {
                let off = journey.model.server_ahead().map(|(ahead, _)| ahead.abs());
                let row = match remedy {
                    // Codes pass, and yet it can be better.
                    Remedy::StepClock if off >= Some(Duration::from_secs(1)) => continue,
                    Remedy::StepClock | Remedy::SetTimeByHand => "fact-clock",
                    Remedy::EnableTimeSync | Remedy::KeepOneService | Remedy::GoOnline => "fact-network-time",
                    // Where nothing else is left to do somebody may want another one.
                    Remedy::SetZone if remedies.len() == 1 => continue,
                    Remedy::SetZone => "fact-zone",
                    Remedy::WriteRtc => "fact-rtc",
                    Remedy::FinishRepair => "fact-leftover",
                    Remedy::ClearSkew => "fact-verifier",
                    _ => continue,
                };
                assert!(!in_order.iter().any(|label| label == row), "{scenario}, {screen:?}: {remedy:?}");
            }
        }
    }
}

#[test]
fn a_screen_does_not_call_next_what_it_does_itself() {
    for (scenario, screen, here) in
        [("server-behind", 4, "fix the time"), ("phone-ahead", 3, "test a code"), ("cut-short", 4, "finish")]
    {
        let next = format!("Next: {here}");
        let mut journey = Journey::on(scenario);
        journey.sees(&next).play(&screen.to_string()).sees_no(&next);
    }
}

#[test]
fn what_a_repair_may_do_to_others_is_told_before_anybody_asks_for_it() {
    let mut journey = Journey::on("ssh-behind");
    journey.play("4").sees("Nothing runs before you say yes.").sees("first two right codes will be declined");
}
