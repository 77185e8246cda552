//! Journeys over the clock screen: the time typed by hand, the watch, what servers and system say against each other.

use otp_doctor::adapters::demo::scenario::{Scenario, SimulatedService};
use otp_doctor::app::frame::page;
use otp_doctor::app::measured::watch::Seen;
use otp_doctor::core::agreement::SourceKind;
use otp_doctor::core::finding::{Cause, Severity};
use otp_doctor::core::reference::Reference;
use support::journey::Journey;

/// On this server nobody answers, and everything else is as in the built-in scenario.
fn on_an_island(server_ahead_s: f64) -> Journey {
    let scenario = Scenario { server_ahead_s, ..Scenario::named("ntp-blocked").unwrap() };
    let mut journey = Journey::start(scenario, false);
    journey.play("2");
    journey
}

/// Opens the sub-screen, types, and presses Enter `late_ms` after the true minute 03:07 UTC has begun.
fn type_the_time(journey: &mut Journey, words: &str, late_ms: u64) {
    journey.choose("Type the true time").focus_is_on("True time (UTC)");
    journey.play(&format!("type:{words}"));
    journey.press_enter_at(120_000 + late_ms);
}

#[test]
fn where_nobody_answers_a_typed_time_shows_the_difference_with_an_honest_error() {
    let mut journey = on_an_island(-61.0);
    journey.sees("No time source gave a usable answer").sees("Type the true time");
    type_the_time(&mut journey, "03:07", 300);
    journey.sees("The server is 1 min 1 s behind.").sees("Within 2 s");
    journey.sees("2026-11-24 03:07 UTC").sees("typed by hand: server 1 min 1 s behind");
    let (ahead, error) = journey.model.server_ahead().unwrap();
    assert!((ahead.secs_f64() + 61.0).abs() <= error.as_secs_f64(), "{ahead:?} {error:?}");
    assert_eq!(journey.model.reference.said.kind(), Some(SourceKind::Manual));
    assert!(!journey.model.reference.said.is_repair_grade());
    journey.choose("Forget the typed time").sees("No time source gave a usable answer");
}

#[test]
fn with_a_typed_time_the_clock_is_set_by_hand_and_the_time_is_not_asked_for_again() {
    let begun = std::time::Instant::now();
    let mut journey = on_an_island(-61.0);
    journey.play("4").sees("Type the true time in step 2").sees_no("Set the time by hand");
    journey.play("2");
    type_the_time(&mut journey, "03:07", 300);
    journey.play("4").sees("by the time you typed").sees("set-time").focus_is_on("Set the time by hand");
    journey.sees_no("Setting the clock takes 3 time sources").sees_no("Fix the time (");
    // What was typed is gone with the wizard, so no other command would know it.
    let left = otp_doctor::app::farewell::lines(&journey.model, "otp-doctor", "otp-doctor recover");
    let left = otp_doctor::locale::Locale::of(journey.model.language).say(left.last().unwrap());
    assert!(left.ends_with("Next: type the true time. Run: otp-doctor --demo"), "{left}");
    journey.choose("Set the time by hand").sees("set-time").sees_no("True time (UTC)");
    // Enter alone leads back.
    journey.focus_is_on("Back, change nothing").play("enter").sees_no("will run:");
    assert_eq!(journey.commands(), [""; 0]);
    journey.choose("Set the time by hand").say_yes().play("pass:16");
    journey.sees("The clock is right to 2 s, if the one you read is.");
    journey.sees("Fixed, by the time you typed. systemd-timesyncd runs but gets no answer from any server.");
    journey.sees("No time server answers: nobody can tell whether it stays.");
    let mut commands = journey.commands();
    commands.retain(|command| !command.ends_with("--version"));
    // On a busy machine the second may have gone by, and then it is set once more.
    commands.dedup_by(|after, before| [after, before].iter().all(|command| command.contains("set-time")));
    assert_eq!(commands.len(), 3, "{commands:?}");
    assert_eq!(commands[0], "timedatectl set-ntp false");
    assert!(commands[1].starts_with("timedatectl set-time 2026-11-24 03:0"), "{commands:?}");
    assert_eq!(commands[2], "timedatectl set-ntp true");
    let off = journey.true_server_ahead().abs();
    // What a busy machine takes between the keys, a person at a watch would see go by.
    assert!(off.as_secs_f64() < 2.0 + begun.elapsed().as_secs_f64(), "the clock is off by {off:?}");
}

#[test]
fn a_time_that_was_typed_long_ago_has_to_be_typed_once_more_before_the_clock_is_set_by_it() {
    let mut journey = on_an_island(-61.0);
    type_the_time(&mut journey, "03:07", 300);
    journey.play("4").sees("Set the time by hand").play("pass:601");
    journey.sees_no("Set the time by hand").sees("Type it again.");
}

#[test]
fn a_service_that_set_the_clock_is_not_blamed_for_how_coarse_a_typed_time_is() {
    // Its own questions are answered, ours are not; and whoever pressed Enter was one and a half seconds late.
    let scenario =
        Scenario { ntp_blocked: true, network_time: true, ..Scenario::named("server-behind").unwrap() };
    let mut journey = Journey::start(scenario, false);
    journey.play("2");
    type_the_time(&mut journey, "03:07", 1_500);
    journey.play("4").choose("Fix the time").say_yes().play("pass:16");
    journey.sees("Fixed, by the time you typed.").sees_no("Fixed: measured again");
}

#[test]
fn a_typed_time_claims_nothing_at_the_end_of_the_window() {
    let mut journey = on_an_island(-31.0);
    type_the_time(&mut journey, "03:07", 300);
    journey.sees("may pass or not");
    let diagnosis = journey.model.diagnosis();
    let finding = diagnosis.finding(Cause::ServerClockBehind).unwrap();
    assert_eq!(finding.severity, Severity::Unknown);
    assert_eq!(diagnosis.verdict, Severity::Unknown);
    let mut journey = on_an_island(-187.0);
    type_the_time(&mut journey, "03:07", 300);
    journey.sees("Right codes are declined");
}

#[test]
fn a_server_in_another_year_is_asked_for_the_date_too() {
    let mut journey = on_an_island(-56.0 * 365.25 * 86_400.0);
    journey.choose("Type the true time").sees("This server's date may be wrong");
    journey.play("type:03:07 enter").sees("Type the date too");
    journey.play("left").sees("Type the true time");
    journey.play("esc");
    type_the_time(&mut journey, "2026-11-24_03:07", 300);
    journey.sees("The server is 56 y behind.");
}

#[test]
fn the_time_may_be_typed_in_the_servers_zone() {
    let mut journey = on_an_island(-61.0);
    journey.choose("Type the true time").choose("Type it in Europe/Berlin instead");
    journey.sees("a public clock page (or another phone) that shows Europe/Berlin");
    journey.focus_is_on("True time (Europe/Berlin)").play("type:04:07");
    journey.press_enter_at(120_300);
    journey.sees("2026-11-24 04:07 Europe/Berlin").sees("The server is 1 min 1 s behind.");
}

#[test]
fn what_is_no_time_is_explained_and_the_way_back_leads_to_the_clock() {
    let mut journey = on_an_island(-61.0);
    journey.choose("Type the true time").play("type:abc").sees_no("abc");
    journey.play("type:99:99 enter").sees("That is no time.");
    journey.play("esc").sees("Is the server's clock right?").focus_is_on("Type the true time");
    assert!(journey.model.reference.typed.is_none());
    assert_eq!(journey.left, None);
}

#[test]
fn servers_that_answer_outvote_a_typed_time() {
    let mut journey = Journey::on("server-behind");
    journey.play("2");
    type_the_time(&mut journey, "03:06", 300);
    journey.sees("The server is 3 min 7 s behind.").sees("All 4 time servers agree");
}

#[test]
fn servers_that_contradict_each_other_are_shown_in_groups_and_a_typed_time_decides() {
    let mut journey = Journey::on("servers-disagree");
    journey.play("2").sees("The time sources disagree");
    journey.sees("By ntp1.demo.example, ntp3.demo.example the server is 1 min 1 s behind.");
    journey.sees("By ntp2.demo.example, ntp4.demo.example the server is 1 h 1 min behind.");
    journey.sees_no("outside the majority");
    type_the_time(&mut journey, "03:07", 300);
    journey.sees("The server is 1 min 1 s behind.");
    journey.sees("not used: the servers disagree");
}

#[test]
fn a_source_that_smears_leap_seconds_is_named() {
    let mut journey = Journey::on("clock-drifts");
    journey.play("2").sees("ntp1.demo.example spreads leap seconds over a day");
}

#[test]
fn a_system_that_believes_otherwise_is_contradicted_beside_its_own_words() {
    let mut journey = Journey::on("chrony");
    journey.play("2").sees("The system believes its clock is right, but it is 1 min 36 s off.");
    journey.sees("The kernel says: \"synchronised\" (wrong)");
    journey.sees("chrony says: it follows a server, and this clock is less than 1 ms ahead (wrong)");
    let mut journey = Journey::on("phone-ahead");
    journey.play("2").sees_no("The system believes its clock is right");
    journey.sees("The kernel says: \"synchronised\" (OK)");
}

#[test]
fn an_open_clock_screen_measures_every_64_seconds_and_says_what_that_shows() {
    let mut journey = Journey::on("phone-ahead");
    journey.play("2").sees("Too early to tell.");
    journey.play("pass:66").sees("No drift seen in 1 min 4 s:");
    assert_eq!(journey.model.reference.rounds, 2);
    journey.play("pass:64");
    assert_eq!(journey.model.reference.rounds, 3);
    journey.sees("3 measurements over 2 min");
    journey.play("pass:1400").sees("It keeps time");
}

#[test]
fn a_clock_that_nobody_keeps_is_seen_to_drift() {
    let mut journey = Journey::on("clock-drifts");
    journey.play("2 pass:600").sees("It loses");
    journey.sees("codes are declined in");
    let Seen::Drifts { drift, .. } = journey.model.watch.seen(journey.model.now.mono) else { panic!() };
    assert!((drift.ppm + 200.0).abs() <= drift.error_ppm, "{drift:?}");
}

#[test]
fn other_screens_leave_the_servers_in_peace() {
    let mut journey = Journey::on("phone-ahead");
    journey.play("1 pass:600");
    assert_eq!(journey.model.reference.rounds, 1);
}

#[test]
fn after_a_repair_it_is_watched_whether_the_clock_stays() {
    let mut journey = Journey::on("server-behind");
    journey.play("4").choose("Fix the time").say_yes().play("pass:16");
    journey.sees("Fixed: measured again, the clock is right.").sees("Does it stay? Measured again in");
    journey.play("pass:70").sees("It stays: moved by less than").sees_no("Does it stay?");
    let rounds = journey.model.reference.rounds;
    journey.play("pass:600");
    assert_eq!(journey.model.reference.rounds, rounds, "then nobody is asked any more");
    journey.play("2").sees("No drift seen in");
}

#[test]
fn a_clock_that_was_just_set_is_told_before_anybody_was_asked() {
    let mut journey = Journey::on("server-behind");
    journey.play("4").choose("Fix the time").say_yes().play("2 pass:2");
    journey.sees("Watch a minute: does it stay?").sees("3 min 7 s forward");
}

#[test]
fn a_repair_that_somebody_undoes_did_not_stay() {
    let mut journey = Journey::on("server-behind");
    journey.play("4").choose("Fix the time").say_yes().play("pass:16");
    journey.sees("Fixed: measured again, the clock is right.");
    journey.elsewhere("timedatectl", &["set-ntp", "false"]);
    journey.elsewhere("timedatectl", &["set-time", "2026-11-24 03:00:00 UTC"]);
    journey.play("pass:3").sees("It did not stay: moved again by");
}

#[test]
fn a_dry_run_watches_nothing() {
    let mut journey = Journey::dry("server-behind");
    journey.play("4").choose("Fix the time").choose("Run it dry: nothing is changed").play("pass:16");
    journey.sees_no("Does it stay?").sees_no("It stays");
}

#[test]
fn the_plot_is_part_of_the_page_and_ends_with_the_latest_measurement() {
    let mut journey = Journey::start(
        Scenario {
            daemon: SimulatedService::None,
            drift_ppm: 150.0,
            server_ahead_s: 0.0,
            ..Scenario::default()
        },
        false,
    );
    journey.play("2 pass:200");
    let page = page(&journey.model);
    let plot = page.blocks.iter().find_map(|block| match block {
        otp_doctor::app::page::Block::Plot(plot) => Some(plot),
        _ => None,
    });
    let points = &plot.unwrap().points;
    assert_eq!(points.len(), 4);
    assert!(points.is_sorted_by(|one, other| one.at < other.at && one.ahead < other.ahead), "{points:?}");
}

#[test]
fn where_https_tells_the_time_it_is_said_by_which_clock_the_certificates_were_checked() {
    let by_https = |scenario: &str| {
        let mut journey = Journey::on(scenario);
        journey.play("2").sees_no("certificates");
        let mut answers = journey.model.reference.said.answers.clone();
        answers.iter_mut().for_each(|answer| answer.source.kind = SourceKind::Https);
        journey.model.reference.said = Reference::from_answers(answers);
        journey
    };
    by_https("server-behind").sees("checked at the time their hosts claim");
    // Where the server's own time is right there is nothing to say about it.
    by_https("phone-ahead").sees_no("checked at the time their hosts claim");
}

#[test]
fn while_time_sources_are_asked_nothing_says_that_none_was_or_that_none_answered() {
    use otp_doctor::app::effect::Effect;
    use otp_doctor::app::frame::page;
    use otp_doctor::app::message::Message;
    use otp_doctor::app::model::Model;
    use otp_doctor::app::page::Screen;
    use otp_doctor::app::update::update;
    use otp_doctor::core::agreement::{Refusal, Source, SourceAnswer, SourceKind};

    let journey = Journey::on("server-behind");
    let mut model = Model::new(journey.model.settings.clone());
    // Everything of the server is known, and the sources were just asked.
    let effects = update(&mut model, Message::Tick(journey.now()));
    model.facts = journey.model.facts.clone();
    let Some(Effect::Ask(job)) = effects.iter().find(|effect| matches!(effect, Effect::Ask(_))) else {
        panic!()
    };
    for answers in 0..3 {
        for screen in Screen::ALL {
            update(&mut model, Message::ClickRail(screen));
            let said = otp_doctor::plain::read_out(&page(&model), &journey.locale);
            assert!(said.contains("Asking time sources."), "{said}");
            for untrue in ["No time source was asked", "usable answer", "No time source answered"] {
                assert!(!said.contains(untrue), "{answers} answers, {untrue}:\n{said}");
            }
        }
        let source = Source { kind: SourceKind::Ntp, name: format!("ntp{answers}"), address: None };
        let answer = SourceAnswer { source, result: Err(Refusal::NoReply) };
        update(&mut model, Message::Heard(*job, answer));
    }
}
