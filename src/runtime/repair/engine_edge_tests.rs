//! Setting the clock on the edge of a second.

use super::*;

fn set_time() -> Plan {
    let mut step = step("/set", Role::Change);
    step.command.args = vec![Word::Literal("set-time".to_owned()), Word::ReferenceTime];
    step.start = Start::OnSecondEdge;
    // The reference was 2026-11-24 03:05:00.5 when the machine had run for 100 s.
    let anchor = Anchor {
        mono: MonoTime::from_nanos(100 * SECOND),
        reference: UnixTime::from_nanos(1_795_489_500 * 1_000_000_000 + 500_000_000),
        error: Duration::from_millis(5),
    };
    Plan { anchor: Some(anchor), ..plan(vec![step]) }
}

/// What the command was told, and by how much the reference was still before that when it started.
fn told_and_early(machine: &Machine, plan: &Plan) -> (String, i64) {
    let ran = machine.ran.lock().unwrap();
    let (_, args, started) = ran.first().unwrap();
    let reference = plan.anchor.unwrap().at(MonoTime::from_nanos(*started));
    let told = chrono::NaiveDateTime::parse_from_str(&args[1], "%Y-%m-%d %H:%M:%S UTC").unwrap();
    (args[1].clone(), UnixTime::from_secs(told.and_utc().timestamp()).ahead_of(reference).nanos())
}

#[test]
fn the_time_is_set_on_the_edge_of_a_reference_second_less_the_time_the_program_needs() {
    let machine = Machine::new(&[]);
    let plan = set_time();
    run(&machine, &plan);
    assert_eq!(told_and_early(&machine, &plan), ("2026-11-24 03:05:01 UTC".to_owned(), 30_000_000));
}

#[test]
fn a_program_that_counts_its_own_start_is_started_on_the_edge_and_asked_for_nothing_before() {
    let machine = Machine::new(&[]);
    machine.set_clock("2026-11-24 04:00:00 UTC");
    let mut plan = set_time();
    plan.steps[0].command.args = vec![Word::Literal("Set-Date".to_owned()), Word::ReferenceInstant];
    run(&machine, &plan);
    let (_, args, started) = machine.ran.lock().unwrap()[0].clone();
    assert_eq!(args[1], "2026-11-24T03:05:01Z");
    assert_eq!(machine.programs(), ["/set"], "it set nothing, which no other aim would change");
    let edge = UnixTime::from_nanos(1_795_489_501 * 1_000_000_000);
    assert_eq!(plan.anchor.unwrap().at(MonoTime::from_nanos(started)), edge);
}

#[test]
fn by_a_measurement_of_more_than_ten_minutes_ago_nothing_is_done() {
    let machine = Machine::new(&[]);
    let plan = set_time();
    let measured = Duration::from_nanos(plan.anchor.unwrap().mono.nanos());
    *machine.mono.lock().unwrap() = (measured + OLDEST_ANCHOR + Duration::from_secs(1)).as_nanos() as u64;
    let outcome = run(&machine, &plan);
    let age = OLDEST_ANCHOR + Duration::from_secs(1);
    assert_eq!(outcome.result, Err(NotBegun::Stale { age }));
    assert!(machine.programs().is_empty() && outcome.records.is_empty() && outcome.net.is_empty());
    *machine.mono.lock().unwrap() = (measured + OLDEST_ANCHOR).as_nanos() as u64;
    assert_eq!(run(&machine, &plan).result, Ok(Performed { complete: true, closed: true }));
}

#[test]
fn the_journal_says_the_very_words_that_were_run() {
    let machine = Machine::new(&[]);
    let outcome = run(&machine, &set_time());
    let announced = outcome.records.iter().rev().find_map(|record| match record {
        Record::StepStarted { command, .. } => Some(command.clone()),
        _ => None,
    });
    let ran = machine.ran.lock().unwrap()[0].clone();
    assert_eq!(announced, Some([vec![ran.0], ran.1].concat()));
}

#[test]
fn a_clock_that_was_missed_because_the_command_was_held_up_is_set_again() {
    let machine = Machine { held_up: Mutex::new(vec![Duration::from_secs(2)]), ..Machine::new(&[]) };
    let plan = set_time();
    let outcome = run(&machine, &plan);
    assert_eq!(machine.programs(), ["/set", "/set"]);
    assert_eq!(plan.anchor.unwrap().server_ahead(machine.read()), Offset::from_duration(Duration::ZERO));
    assert_eq!(outcome.result, Ok(Performed { complete: true, closed: true }));
}

/// The plan on a machine where each start of the command is held up for so long: the last miss, and the starts.
fn missed_by(held_up: &[u64]) -> (Offset, usize) {
    let held_up = Mutex::new(held_up.iter().map(|millis| Duration::from_millis(*millis)).collect());
    let machine = Machine { held_up, ..Machine::new(&[]) };
    let plan = set_time();
    run(&machine, &plan);
    (plan.anchor.unwrap().server_ahead(machine.read()), machine.programs().len())
}

#[test]
fn a_command_that_is_held_up_every_time_is_started_that_much_earlier() {
    assert_eq!(missed_by(&[10_200, 10_150, 10_200]), (Offset::from_millis(-50), 3));
    assert_eq!(missed_by(&[2_000, 9_000, 2_000]), (Offset::from_millis(0), 3));
}

#[test]
fn a_command_that_was_held_up_less_after_it_was_started_earlier_is_aimed_once_more() {
    assert_eq!(missed_by(&[5_000, 5_000, 400, 400]), (Offset::from_millis(0), 4));
}

#[test]
fn a_clock_that_is_missed_every_time_is_left_to_the_measurement() {
    assert_eq!(missed_by(&[1_000, 2_000, 3_000, 4_000, 5_000]), (Offset::from_millis(-3_000), 4));
    assert_eq!(
        missed_by(&[40_000; 5]),
        (Offset::from_millis(-25_000), 4),
        "it is not aimed for further than 15 s"
    );
}

#[test]
fn a_clock_that_could_not_be_set_is_not_set_again() {
    let machine = Machine::new(&[("/set", &[1])]);
    let outcome = run(&machine, &set_time());
    assert_eq!(machine.programs(), ["/set"]);
    assert_eq!(outcome.result, Ok(Performed { complete: false, closed: true }));
}

/// The plan on a machine that refuses so often because the service is still being stopped: its end, and the starts.
fn while_stopping(refusals: u32) -> (Performed, usize) {
    let machine = Machine { still_on: Mutex::new(refusals), ..Machine::new(&[]) };
    let mut plan = set_time();
    plan.steps[0].command.program = "/usr/bin/timedatectl".to_owned();
    let outcome = run(&machine, &plan);
    (outcome.result.unwrap(), machine.programs().len())
}

#[test]
fn a_service_that_is_still_being_stopped_is_waited_for() {
    let worked = Performed { complete: true, closed: true };
    assert_eq!(while_stopping(1), (worked, 2));
    assert_eq!(while_stopping(3), (worked, 4));
    let (given_up, starts) = while_stopping(1_000);
    assert_eq!(given_up, Performed { complete: false, closed: true });
    // Each try waits for the edge of a second as well.
    assert!((9..=12).contains(&starts), "{starts}");
}

#[test]
fn a_journal_that_is_slow_to_sync_moves_the_edge_instead_of_missing_it() {
    let machine = Machine::new(&[]);
    let plan = set_time();
    let slow = vec![Duration::ZERO, Duration::ZERO, Duration::from_millis(2_700), Duration::from_millis(700)];
    let outcome = perform_slowly(&machine, &plan, usize::MAX, &|| false, slow);
    assert_eq!(outcome.result, Ok(Performed { complete: true, closed: true }));
    assert_eq!(told_and_early(&machine, &plan).1, 30_000_000);
}

#[test]
fn a_program_that_is_absurdly_slow_to_start_is_not_aimed_for_further_than_half_a_second() {
    let machine = Machine { version_takes: 3 * SECOND, ..Machine::new(&[]) };
    let plan = set_time();
    run(&machine, &plan);
    assert_eq!(told_and_early(&machine, &plan).1, 500_000_000);
}

#[test]
fn long_output_keeps_its_end() {
    let output = format!("{}the reason", "x".repeat(10_000));
    let short = shortened(&output);
    assert_eq!(short.chars().count(), KEPT_OUTPUT);
    assert!(short.ends_with("the reason"));
}
