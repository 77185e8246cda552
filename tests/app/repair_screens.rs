//! Every outcome of a repair on the screen: the real wizard on simulated servers, as a person at 80x24 sees it, and the
//! whole page as it is read out. A repair that is not shown here has an outcome that nobody has looked at.

use otp_doctor::adapters::demo::scenario::{Scenario, SimulatedService};
use otp_doctor::app::message::Message;
use otp_doctor::app::repair::consent::to_type;
use otp_doctor::app::repair::state::{Following, RepairState};
use otp_doctor::app::update::update;
use otp_doctor::core::facts::{Fact, FactUpdate, Leftover, Topic};
use otp_doctor::core::finding::Remedy;
use otp_doctor::core::journal::{FORMAT, Record};
use otp_doctor::locale::Locale;
use otp_doctor::plain::changes;
use otp_doctor::ports::RepairError;
use support::assert_as_kept;
use support::journey::Journey;
use support::screen::{COLOUR, drawn};

/// Three minutes behind, with nothing that could serve it: the article's three commands.
fn set_by_commands() -> Scenario {
    Scenario { network_time: true, reaches_servers: false, ..Scenario::default() }
}

/// Looks at the screen and reads all of it out. Seconds of the day, and what is counted in seconds, depend on how fast
/// this machine is.
fn look(journey: &Journey) -> String {
    let shown = drawn(&journey.page(), (80, 24), COLOUR).text();
    let both = without_seconds(&format!("{shown}\n---- read out\n{}", journey.screen()));
    let counted =
        |line: &str| ["again in ", "It stays: moved by less than"].iter().any(|words| line.contains(words));
    let dotted = |line: &str| line.replace(|letter: char| letter.is_ascii_digit(), ".");
    both.lines().map(|line| if counted(line) { dotted(line) } else { line.to_owned() } + "\n").collect()
}

/// "03:05:17" becomes "03:05:..".
fn without_seconds(words: &str) -> String {
    let letters: Vec<char> = words.chars().collect();
    let is_time = |at: usize| {
        let pattern = ['0', '0', ':', '0', '0', ':', '0', '0'];
        pattern.iter().enumerate().all(|(offset, wanted)| {
            letters.get(at + offset).is_some_and(|letter| match wanted {
                '0' => letter.is_ascii_digit(),
                colon => letter == colon,
            })
        })
    };
    let in_seconds = |at: usize| (6..8).any(|offset| at >= offset && is_time(at - offset));
    letters.iter().enumerate().map(|(at, letter)| if in_seconds(at) { '.' } else { *letter }).collect()
}

fn asked(scenario: Scenario) -> Journey {
    let mut journey = Journey::start(scenario, false);
    journey.play("4").choose("Fix the time");
    journey
}

fn confirmed(scenario: Scenario) -> Journey {
    let mut journey = asked(scenario);
    journey.say_yes();
    journey
}

#[test]
fn a_step_forward_is_asked_for() {
    assert_as_kept!("asked-forward", look(&asked(set_by_commands())));
}

#[test]
fn a_step_back_says_what_else_runs_here() {
    let journey = asked(Scenario { server_ahead_s: 187.004, ..set_by_commands() });
    assert_as_kept!("asked-back", look(&journey));
}

#[test]
fn a_step_by_days_needs_the_true_time_typed() {
    let mut journey =
        asked(Scenario { server_ahead_s: -172_800.0, daemon: SimulatedService::None, ..Scenario::default() });
    assert_as_kept!("typed-time-wanted", look(&journey));
    let RepairState::Asking { plan, .. } = &journey.model.fix else { panic!("{:?}", journey.model.fix) };
    let truth = to_type(&journey.model, plan).unwrap();
    journey.play("enter enter").sees("This fixes it.");
    assert_eq!(journey.commands(), [""; 0], "nothing typed, nothing done");
    journey.choose("Fix the time").play(&format!("type:{}", truth.replace(' ', "_")));
    journey.say_yes().play("pass:16").sees("Fixed: measured again, the clock is right.");
    journey.sees("Before: The server is 2 d behind.").sees("After: The server's clock is right");
}

#[test]
fn a_clock_that_was_set_while_the_question_stood_is_measured_once_more_before_anything_is_done() {
    let mut journey = asked(set_by_commands());
    // Somebody else was faster.
    for args in [&["set-ntp", "false"][..], &["set-time", "2026-11-24 03:05:01 UTC"]] {
        journey.elsewhere("timedatectl", args);
    }
    journey.say_yes().sees("Measuring once more, up to 15 seconds");
    journey.focus_is_on("Back, change nothing");
    journey.play("pass:16").sees("The server has changed meanwhile. Nothing was done.");
    assert_eq!(journey.commands(), [""; 0]);
    journey.focus_is_on("Switch network time on").play("esc").sees_no("meanwhile");
}

#[test]
fn it_worked_and_then_it_stayed() {
    let mut journey = confirmed(Scenario::default());
    assert_as_kept!("measuring", look(&journey));
    journey.play("pass:16");
    assert_as_kept!("worked", look(&journey));
    journey.play("pass:80");
    assert_as_kept!("worked-and-stayed", look(&journey));
}

/// "Fixed" would be taken for a right clock.
#[test]
fn network_time_that_is_on_while_the_clock_is_still_off_says_both() {
    let mut journey = Journey::start(
        Scenario { network_time: false, reaches_servers: false, ..Scenario::default() },
        false,
    );
    journey.play("4").choose("Switch network time on").say_yes().play("pass:5");
    journey.sees_no("measured again").sees("Still 3 min 7 s off.");
    journey.play("pass:100").sees_no("It did not stay");
    assert_as_kept!("on-and-still-off", look(&journey));
    journey.play("6").sees("switching network time on: worked, as looked up afterwards");
}

#[test]
fn whoever_listens_hears_the_commands_of_the_question_even_where_another_plan_had_the_same() {
    let mut journey = Journey::start(Scenario { network_time: false, ..Scenario::default() }, false);
    journey.play("4");
    let before = journey.page();
    journey.choose("Switch network time on");
    let heard = changes(&before, &journey.page(), &Locale::load(None)).unwrap();
    assert!(heard.contains("timedatectl set-ntp true"), "{heard}");
}

#[test]
fn it_worked_and_somebody_set_the_clock_again() {
    let mut journey = confirmed(Scenario::default());
    journey.play("pass:16").elsewhere("timedatectl", &["set-ntp", "false"]);
    journey.elsewhere("timedatectl", &["set-time", "2026-11-24 01:00:00 UTC"]);
    journey.play("pass:20");
    assert_as_kept!("did-not-stay", look(&journey));
}

#[test]
fn a_step_failed_and_what_it_had_switched_off_is_on_again() {
    let journey = confirmed(Scenario { fails: "set-time".to_owned(), ..set_by_commands() });
    assert_as_kept!("step-failed", look(&journey));
}

#[test]
fn a_command_did_not_come_to_an_end() {
    let journey = confirmed(Scenario { hangs: "set-time".to_owned(), ..set_by_commands() });
    assert_as_kept!("held-up", look(&journey));
}

#[test]
fn every_command_worked_and_the_clock_is_still_off() {
    let mut journey = confirmed(Scenario { reaches_servers: false, ..Scenario::default() });
    journey.play("pass:80");
    assert_as_kept!("still-off", look(&journey));
}

#[test]
fn every_command_worked_and_nobody_could_measure_it() {
    let mut journey = confirmed(Scenario { silent_afterwards: true, ..Scenario::default() });
    journey.play("pass:80");
    assert_as_kept!("not-measured", look(&journey));
}

#[test]
fn a_repair_that_was_cut_short_comes_first_and_is_finished() {
    let mut journey = Journey::on("cut-short");
    journey.play("4");
    assert_as_kept!("cut-short", look(&journey));
    journey.choose("Finish the repair").say_yes().play("pass:16");
    assert_as_kept!("finished", look(&journey));
    assert_eq!(journey.commands(), ["timedatectl set-ntp true"]);
}

#[test]
fn what_was_cut_short_cannot_be_finished() {
    let cut_short = Scenario::named("cut-short").unwrap();
    let mut journey = Journey::start(Scenario { fails: "set-ntp".to_owned(), ..cut_short }, false);
    journey.play("4").choose("Finish the repair").say_yes();
    assert_as_kept!("not-finished", look(&journey));
}

#[test]
fn the_host_owns_the_clock() {
    let mut journey = Journey::on("container");
    journey.play("4");
    assert_as_kept!("refused-by-host", look(&journey));
}

#[test]
fn nobody_but_root_may() {
    let mut journey = Journey::start(Scenario { root: false, ..Scenario::default() }, false);
    journey.play("4");
    assert_as_kept!("refused-not-root", look(&journey));
}

/// A repair that somebody else started, by its journal.
fn followed() -> Journey {
    let mut journey = asked(set_by_commands());
    let RepairState::Asking { plan, .. } = journey.model.fix.clone() else { panic!() };
    journey.play("esc");
    let at = journey.model.now;
    let running = Leftover::Running {
        remedy: Remedy::StepClock,
        by: "root (pts/1)".to_owned(),
        since: at.mono,
        stuck: None,
    };
    let job = journey.model.job();
    journey.model.looking.push((job, Topic::Leftover));
    update(&mut journey.model, Message::Looked(job, FactUpdate::Leftover(Fact::Known(running))));
    let Following::Begun(job) = journey.model.following else { panic!("{:?}", journey.model.following) };
    let ahead = otp_doctor::core::time::Offset::from_secs(-187);
    let records = [
        Record::Begun {
            session: None,
            format: FORMAT,
            version: String::new(),
            boot: String::new(),
            by: "root (pts/1)".to_owned(),
            at,
            server_ahead: Some(ahead),
            plan: *plan,
        },
        Record::StepStarted {
            index: 0,
            command: ["/usr/bin/timedatectl", "set-ntp", "false"].map(str::to_owned).to_vec(),
            at,
        },
    ];
    for record in records {
        update(&mut journey.model, Message::Recorded(job, Box::new(record)));
    }
    journey
}

#[test]
fn a_repair_that_somebody_else_started_is_followed() {
    assert_as_kept!("followed", look(&followed()));
}

#[test]
fn the_executor_was_lost_in_the_middle() {
    let mut journey = followed();
    let RepairState::Running { job, .. } = journey.model.fix else { panic!() };
    let lost = RepairError::Lost("/var/lib/otp-doctor/repair-000001.jsonl".to_owned());
    update(&mut journey.model, Message::Performed(job, Err(lost)));
    assert_as_kept!("lost", look(&journey));
}

#[test]
fn the_executor_could_not_be_started() {
    let mut journey = followed();
    let RepairState::Running { job, course } = &mut journey.model.fix else { panic!() };
    course.records.clear();
    let job = *job;
    let error = RepairError::Executor("No space left on device".to_owned());
    update(&mut journey.model, Message::Performed(job, Err(error)));
    assert_as_kept!("not-started", look(&journey));
}
