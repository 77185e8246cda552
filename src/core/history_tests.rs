use std::time::Duration;

use proptest::prelude::*;

use super::*;
use crate::core::finding::Remedy;
use crate::core::plan::{CommandLine, Confirmation, Start};
use crate::core::text::Text;
use crate::core::time::{MonoTime, UnixTime};

const AT: Reading = Reading { wall: UnixTime::from_secs(1_790_000_000), mono: MonoTime::from_nanos(7) };

fn step(program: &str, role: Role) -> Step {
    Step {
        command: CommandLine::new(program, &["--now"]),
        why: Text::new("why"),
        role,
        start: Start::AtOnce,
        deadline: Duration::from_secs(10),
    }
}

fn plan() -> Plan {
    Plan {
        remedy: Remedy::StepClock,
        steps: vec![
            step("/bin/off", Role::Change),
            step("/bin/set", Role::Change),
            step("/bin/on", Role::Closing),
        ],
        anchor: None,
        warnings: Vec::new(),
        confirmation: Confirmation::Press,
    }
}

fn begun() -> Record {
    Record::Begun {
        format: FORMAT,
        version: "0.1.0".to_owned(),
        boot: "b".to_owned(),
        by: "root on pts/1".to_owned(),
        session: Some(42),
        at: AT,
        server_ahead: None,
        plan: plan(),
    }
}

fn started(index: usize) -> Record {
    Record::StepStarted { index, command: vec!["/bin/x".to_owned()], at: AT }
}

fn exited(index: usize, status: i32) -> Record {
    let outcome = StepOutcome::Exited { status, output: "a line\nwith a break".to_owned() };
    Record::StepEnded { index, outcome, at: AT }
}

const fn ended(complete: bool) -> Record {
    Record::Ended { complete, at: AT }
}

fn journal(records: &[Record]) -> Vec<u8> {
    records
        .iter()
        .flat_map(|record| {
            let mut line = serde_json::to_vec(record).unwrap();
            line.push(b'\n');
            line
        })
        .collect()
}

fn history(records: &[Record]) -> History {
    match read(&journal(records)) {
        JournalContent::Repair(history) => *history,
        other => panic!("{other:?}"),
    }
}

fn whole() -> Vec<Record> {
    vec![begun(), started(0), exited(0, 0), started(1), exited(1, 0), started(2), exited(2, 0), ended(true)]
}

#[test]
fn a_repair_that_only_announced_itself_owes_nothing() {
    let history = history(&[begun()]);
    assert!(unfinished(&[&history]).is_empty());
    assert!(history.remaining().is_empty());
}

#[test]
fn from_the_first_step_on_the_closing_step_is_owed_until_it_succeeds() {
    let whole = whole();
    for lines in 2..=6 {
        assert_eq!(history(&whole[..lines]).remaining(), [2], "after {lines} lines");
    }
    assert!(history(&whole[..7]).remaining().is_empty());
}

#[test]
fn a_repair_without_its_last_line_is_unfinished_even_if_nothing_is_owed() {
    let whole = whole();
    assert_eq!(unfinished(&[&history(&whole[..7])]), [Unfinished { repair: 0, remaining: Vec::new() }]);
    assert!(unfinished(&[&history(&whole)]).is_empty());
}

#[test]
fn a_closing_step_that_failed_stays_owed_after_the_end() {
    let history = history(&[begun(), started(0), exited(0, 0), started(2), exited(2, 1), ended(false)]);
    assert_eq!(history.remaining(), [2]);
    assert_eq!(unfinished(&[&history]), [Unfinished { repair: 0, remaining: vec![2] }]);
}

#[test]
fn whose_session_it_was_is_forgotten_once_somebody_else_begins_a_step() {
    let resumed = Record::Resumed {
        version: "0.1.0".to_owned(),
        boot: "b".to_owned(),
        by: "root on pts/2".to_owned(),
        at: AT,
    };
    let mut records = vec![begun(), started(0), resumed];
    assert_eq!(history(&records).session, Some(42), "its command may still be at work");
    records.push(started(2));
    assert_eq!(history(&records).session, None);
    assert_eq!(history(&records).begun_at, Some(AT.mono));
}

#[test]
fn a_later_repair_that_ran_the_same_closing_command_completes_it() {
    let cut = history(&whole()[..3]);
    let later = history(&whole());
    assert_eq!(unfinished(&[&cut]), [Unfinished { repair: 0, remaining: vec![2] }]);
    assert_eq!(
        unfinished(&[&cut, &later]),
        [Unfinished { repair: 0, remaining: Vec::new() }],
        "but it is still told"
    );
    assert_eq!(
        unfinished(&[&later, &cut]),
        [Unfinished { repair: 1, remaining: vec![2] }],
        "an earlier one pays nothing"
    );
}

#[test]
fn a_journal_of_a_newer_version_is_never_read_further() {
    let line = br#"{"record":"begun","format":2,"version":"9.1.0","plan":"in another form"}"#;
    let told = read(&[line.as_slice(), b"\n"].concat());
    assert_eq!(told, JournalContent::Newer { version: "9.1.0".to_owned() });
}

#[test]
fn a_step_that_the_plan_does_not_have_is_damage() {
    assert_eq!(read(&journal(&[begun(), started(3)])), JournalContent::Damaged { line: 2 });
}

#[test]
fn a_second_beginning_in_one_journal_is_damage() {
    assert_eq!(read(&journal(&[begun(), begun()])), JournalContent::Damaged { line: 2 });
}

#[test]
fn foreign_files_are_damage_and_empty_ones_tell_that_nothing_was_begun() {
    assert_eq!(read(b""), JournalContent::NothingBegun);
    assert_eq!(read(b"{\"record\":\"begun\",\"form"), JournalContent::NothingBegun);
    assert_eq!(read(b"root:x:0:0:root:/root:/bin/bash\n"), JournalContent::Damaged { line: 1 });
    assert_eq!(read(b"\n"), JournalContent::Damaged { line: 1 });
    assert_eq!(read(b"[]\n"), JournalContent::Damaged { line: 1 });
    assert_eq!(read(&[0; 4096]), JournalContent::NothingBegun);
}

proptest! {
    #[test]
    fn a_journal_torn_at_any_byte_tells_what_its_whole_lines_tell(cut in 0_usize..4_000) {
        let bytes = journal(&whole());
        let torn = &bytes[..cut.min(bytes.len())];
        let lines = torn.iter().filter(|byte| **byte == b'\n').count();
        let expected = read(&journal(&whole()[..lines]));
        prop_assert_eq!(read(torn), expected);
    }

    #[test]
    fn a_changed_byte_never_makes_anything_but_the_closing_step_owed(
        place in 0_usize..4_000, byte in any::<u8>(), lines in 1_usize..=8,
    ) {
        let mut bytes = journal(&whole()[..lines]);
        let place = place % bytes.len();
        bytes[place] = byte;
        if let JournalContent::Repair(history) = read(&bytes) {
            for index in history.remaining() {
                prop_assert_eq!(history.plan.steps[index].role, Role::Closing);
            }
        }
    }

    #[test]
    fn rubbish_is_never_a_repair(rubbish in proptest::collection::vec(any::<u8>(), 0..2_000)) {
        prop_assert!(!matches!(read(&rubbish), JournalContent::Repair(_)));
    }
}

#[test]
fn what_the_owed_step_said_at_last_is_the_failure_and_without_an_owed_step_there_is_none() {
    let failed = [begun(), started(0), exited(0, 0), started(2), exited(2, 1), ended(false)];
    assert_eq!(history(&failed).failure().as_deref(), Some("a line"));
    assert_eq!(history(&failed[..3]).failure(), None, "it has not run yet");
    assert_eq!(history(&whole()).failure(), None);
}
