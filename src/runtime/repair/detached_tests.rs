use std::time::Instant;

use super::*;
use crate::core::finding::Remedy;
use crate::core::plan::{CommandLine, Confirmation, Role, Start, Step};
use crate::core::text::Text;
use crate::core::time::{MonoTime, Reading, UnixTime};
use crate::runtime::repair::lock::acquire;
use crate::runtime::scratch::Scratch;

const AT: Reading = Reading { wall: UnixTime::from_secs(0), mono: MonoTime::from_nanos(0) };

fn plan() -> Plan {
    let step = Step {
        command: CommandLine::new("/bin/one", &[]),
        why: Text::new("why"),
        role: Role::Change,
        start: Start::AtOnce,
        deadline: Duration::from_secs(1),
    };
    let (warnings, confirmation) = (Vec::new(), Confirmation::Press);
    Plan { remedy: Remedy::StepClock, steps: vec![step], anchor: None, warnings, confirmation }
}

fn folders(scratch: &Scratch) -> StateFolders {
    StateFolders(vec![scratch.0.join("state")])
}

/// A shell in the place of the executor: it reads its order and then runs `script`.
fn with(scratch: &Scratch, script: &str) -> Detached {
    let script = format!("cat > {}/order; {script}", scratch.0.display());
    Detached::with_executor("/bin/sh", ["-c".to_owned(), script], folders(scratch))
}

/// What `script` makes of it, and how many records were heard.
fn performed(scratch: &Scratch, script: &str) -> (Result<(), RepairError>, usize) {
    let mut heard = 0;
    let result = with(scratch, script).perform(&plan(), &mut |_| heard += 1);
    (result, heard)
}

fn say(answer: &ExecutorAnswer) -> String {
    format!("echo '{}'", serde_json::to_string(answer).unwrap())
}

#[test]
fn an_executor_that_refuses_or_dies_without_a_word_has_done_nothing() {
    let scratch = Scratch::new("detached-refused");
    let refused = say(&ExecutorAnswer::Unfinished);
    assert_eq!(
        performed(&scratch, &format!("echo noise; {refused}; exit 3")),
        (Err(RepairError::Unfinished), 0)
    );
    let order = std::fs::read(scratch.0.join("order")).unwrap();
    assert_eq!(serde_json::from_slice::<Order>(&order).unwrap().plan, plan());
    let (died, heard) = performed(&scratch, "exit 7");
    assert!(matches!(&died, Err(RepairError::Executor(why)) if why.contains('7')), "{died:?}");
    assert_eq!(heard, 0);
}

#[test]
fn the_journal_is_followed_to_its_end_and_is_lost_where_the_executor_dies_before() {
    let scratch = Scratch::new("detached-followed");
    let journal = scratch.0.join("repair-000004.jsonl");
    let records =
        [Record::Noted { what: Text::new("one"), at: AT }, Record::Ended { complete: true, at: AT }];
    let lines = records
        .map(|record| format!("echo '{}' >> {}", serde_json::to_string(&record).unwrap(), journal.display()));
    let begun = say(&ExecutorAnswer::Begun { journal: journal.clone() });
    let begin = format!("rm -f {0}; touch {0}; {begun}", journal.display());
    let whole = format!("{begin}; {}; sleep 0.1; {}", lines[0], lines[1]);
    assert_eq!(performed(&scratch, &whole), (Ok(()), 2));
    let lost = Err(RepairError::Lost(journal.display().to_string()));
    assert_eq!(performed(&scratch, &format!("{begin}; {}", lines[0])), (lost, 1));
    let stale = say(&ExecutorAnswer::Outdated);
    assert_eq!(performed(&scratch, &format!("{begin}; {stale}")), (Err(RepairError::Outdated), 0));
}

#[test]
fn what_the_next_plan_has_seen_is_the_journal_of_the_last_one() {
    let scratch = Scratch::new("detached-seen");
    let journal = scratch.0.join("repair-000004.jsonl");
    std::fs::write(
        &journal,
        format!("{}\n", serde_json::to_string(&Record::Ended { complete: true, at: AT }).unwrap()),
    )
    .unwrap();
    let repairs = with(&scratch, &say(&ExecutorAnswer::Begun { journal }));
    assert_eq!(*repairs.seen(), None, "nobody looked");
    repairs.perform(&plan(), &mut |_| {}).unwrap();
    assert_eq!(*repairs.seen(), None, "nobody looked before either");
    assert_eq!(repairs.leftover(), Fact::Known(Leftover::Nothing));
    assert_eq!(*repairs.seen(), Some(0));
    repairs.perform(&plan(), &mut |_| {}).unwrap();
    assert_eq!(*repairs.seen(), Some(4));
    assert_eq!(repairs.journals(), Fact::Known(Vec::new()));
}

#[test]
fn a_running_repair_is_watched_to_its_end_and_one_that_names_no_journal_is_busy() {
    let scratch = Scratch::new("detached-watched");
    let repairs = with(&scratch, "exit 1");
    repairs.watch(&mut |record| panic!("{record:?}")).unwrap();
    let lock = acquire(&folders(&scratch)).unwrap();
    let mut holder = Holder::of_this_process("root on pts/1".to_owned(), Remedy::StepClock, AT);
    lock.sign(&holder);
    let busy = repairs.watch(&mut |record| panic!("{record:?}"));
    assert_eq!(busy, Err(RepairError::Busy(Some("root on pts/1".to_owned()))));

    let journal = scratch.0.join("repair-000001.jsonl");
    let noted = serde_json::to_string(&Record::Noted { what: Text::new("one"), at: AT }).unwrap();
    std::fs::write(&journal, format!("{noted}\n")).unwrap();
    holder.journal = Some(journal.clone());
    lock.sign(&holder);
    let watched = std::thread::scope(|scope| {
        let watching = scope.spawn(|| {
            let mut heard = 0;
            (repairs.watch(&mut |_| heard += 1), heard)
        });
        std::thread::sleep(2 * LOOK_EVERY);
        drop(lock);
        watching.join().unwrap()
    });
    assert_eq!(watched, (Err(RepairError::Lost(journal.display().to_string())), 1));
}

/// An executor that is this script of the shell.
fn executor(script: &str) -> (Child, Answers) {
    let mut command = Command::new("/bin/sh");
    let mut child = command.args(["-c", script]).stdout(Stdio::piped()).spawn().unwrap();
    let answers = Answers::in_what_comes(child.stdout.take().unwrap()).unwrap();
    (child, answers)
}

#[test]
fn an_executor_that_has_gone_is_not_waited_for_though_something_it_started_holds_its_output() {
    let began = Instant::now();
    let (mut child, answers) = executor(r#"sleep 30 & echo '{"answer":"unfinished"}'"#);
    assert_eq!(answers.next(&mut child), Some(ExecutorAnswer::Unfinished));
    assert_eq!(answers.next(&mut child), None);
    assert!(began.elapsed() < Duration::from_secs(20), "{:?}", began.elapsed());
}

#[test]
fn lines_that_are_no_answers_are_passed_over() {
    let (mut child, answers) = executor(r#"echo hello; sleep 0.2; echo '{"answer":"outdated"}'"#);
    assert_eq!(answers.next(&mut child), Some(ExecutorAnswer::Outdated));
    assert_eq!(answers.next(&mut child), None);
    child.wait().unwrap();
}

#[test]
fn an_executor_that_has_written_its_end_is_waited_for_until_it_has_gone_so_that_the_lock_is_free() {
    let scratch = Scratch::new("detached-gone");
    let (journal, gone) = (scratch.0.join("repair-000004.jsonl"), scratch.0.join("gone"));
    let ended = serde_json::to_string(&Record::Ended { complete: true, at: AT }).unwrap();
    std::fs::write(&journal, format!("{ended}\n")).unwrap();
    let begun = say(&ExecutorAnswer::Begun { journal });
    let script = format!("{begun}; exec >&-; sleep 0.5; touch {}", gone.display());
    assert_eq!(performed(&scratch, &script), (Ok(()), 1));
    assert!(gone.exists());
}
