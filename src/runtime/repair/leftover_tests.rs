//! What becomes of repairs that were cut short: looked at, finished, let go.

use std::sync::Mutex;
use std::time::Duration;

use super::executor::execute;
use super::lock::{Holder, Lock, acquire};
use super::protocol::Order;
use super::state::{JournalFolder, journal_name};
use super::survey::{Present, Survey};
use super::*;
use crate::core::facts::{Fact, Leftover};
use crate::core::finding::Remedy;
use crate::core::journal::{FORMAT, Record};
use crate::core::plan::{CommandLine, Confirmation, Plan, Role, Start, Step, StepOutcome};
use crate::core::text::Text;
use crate::core::time::{MonoTime, Reading, UnixTime};
use crate::ports::{Clock, CommandError, Commands, Finished, Invocation, RepairError};
use crate::runtime::scratch::Scratch;

const AT: Reading = Reading { wall: UnixTime::from_secs(0), mono: MonoTime::from_nanos(0) };

/// Where each command ends with this status; it keeps what was run.
struct Machine(i32, Mutex<Vec<String>>);

impl Machine {
    fn new(status: i32) -> Self {
        Self(status, Mutex::default())
    }

    fn ran(&self, program: &str) -> usize {
        self.1.lock().unwrap().iter().filter(|ran| *ran == program).count()
    }
}

impl Clock for Machine {
    fn read(&self) -> Reading {
        AT
    }
}

impl Commands for Machine {
    fn run(&self, invocation: &Invocation) -> Result<Finished, CommandError> {
        self.1.lock().unwrap().push(invocation.program.clone());
        Ok(Finished { status: self.0, stdout: "said\nmore".to_owned(), stderr: String::new() })
    }
}

fn plan() -> Plan {
    let step = |program, role| Step {
        command: CommandLine::new(program, &[]),
        why: Text::new("why"),
        role,
        start: Start::AtOnce,
        deadline: Duration::from_secs(5),
    };
    let (warnings, confirmation) = (Vec::new(), Confirmation::Press);
    let steps = vec![step("/bin/off", Role::Change), step("/bin/on", Role::Closing)];
    Plan { remedy: Remedy::StepClock, steps, anchor: None, warnings, confirmation }
}

/// A repair that was cut short after its first step.
fn cut_short() -> Vec<Record> {
    let outcome = StepOutcome::Exited { status: 0, output: String::new() };
    vec![
        Record::Begun {
            format: FORMAT,
            version: "1".to_owned(),
            boot: "b".to_owned(),
            by: "root on pts/1".to_owned(),
            session: None,
            at: AT,
            server_ahead: None,
            plan: plan(),
        },
        Record::StepStarted { index: 0, command: vec!["/bin/off".to_owned()], at: AT },
        Record::StepEnded { index: 0, outcome, at: AT },
    ]
}

fn lines(records: &[Record]) -> String {
    records.iter().map(|record| format!("{}\n", serde_json::to_string(record).unwrap())).collect()
}

fn write(lock: &Lock, number: u32, text: &str) {
    use std::io::Write;
    lock.folders[0].create(&journal_name(number)).unwrap().write_all(text.as_bytes()).unwrap();
}

struct Place {
    _scratch: Scratch,
    folders: StateFolders,
}

/// With one repair that was cut short, and a line of it that was torn.
fn place(name: &str) -> Place {
    let scratch = Scratch::new(name);
    let folders = StateFolders(vec![scratch.0.join("state")]);
    let lock = acquire(&folders).unwrap();
    write(&lock, 1, &format!("{}{{\"rec", lines(&cut_short())));
    Place { _scratch: scratch, folders }
}

fn numbers(folders: &StateFolders) -> Vec<u32> {
    Survey::of(&Present::of(folders).open).found.iter().map(|found| found.number).collect()
}

#[test]
fn what_was_cut_short_is_told_with_what_remains_of_it_and_a_torn_line_does_not_count() {
    let place = place("leftover-told");
    let survey = Survey::of(&Present::of(&place.folders).open);
    assert_eq!(survey.found[0].whole, lines(&cut_short()).len() as u64);
    assert!(survey.may_have_remaining());
    let Fact::Known(Leftover::Unfinished { step, remaining, .. }) = leftover(&place.folders) else {
        panic!("nothing is left")
    };
    assert_eq!((step, remaining), ((1, 2), vec![plan().steps[1].clone()]));
    let unfinished = unfinished_repairs(&place.folders);
    assert_eq!(unfinished.repairs.len(), 1);
    assert_eq!(unfinished.repairs[0].remaining, [plan().steps[1].clone()]);
    assert!(unfinished.all_could_be_read());
}

#[test]
fn nothing_else_can_have_been_left_only_where_every_journal_and_every_folder_was_read() {
    let why = || Text::new("why");
    for (unreadable, hidden, all) in
        [(vec![], vec![], true), (vec![("j".into(), why())], vec![], false), (vec![], vec![why()], false)]
    {
        let unfinished = UnfinishedRepairs { repairs: Vec::new(), unreadable, hidden };
        assert_eq!(unfinished.all_could_be_read(), all, "{unfinished:?}");
    }
}

#[test]
fn what_is_let_go_is_archived_and_noted_and_nothing_of_it_is_run() {
    let place = place("leftover-forgotten");
    let machine = Machine::new(0);
    let unfinished = unfinished_repairs(&place.folders);
    let kept = forget(&machine, &place.folders, "root", AT, &unfinished).unwrap();
    assert_eq!(kept, place.folders.0[0].join("finished"));
    assert!(kept.join(journal_name(1)).exists());
    assert_eq!(leftover(&place.folders), Fact::Known(Leftover::Nothing));
    assert_eq!((machine.ran("/bin/on"), machine.ran("/usr/bin/logger")), (0, 1));
}

#[test]
fn what_would_finish_a_repair_goes_only_once_nothing_else_is_left_to_be_finished() {
    let place = place("leftover-net");
    write(&acquire(&place.folders).unwrap(), 2, &lines(&cut_short()));
    // That program is what a timer or the next boot would start.
    let copy = place.folders.0[0].join("otp-doctor");
    std::fs::write(&copy, "").unwrap();
    let is_kept_after = |let_go: usize, hidden: bool| {
        let mut unfinished = unfinished_repairs(&place.folders);
        unfinished.repairs.truncate(let_go);
        unfinished.hidden.extend(hidden.then(|| Text::new("why")));
        forget(&Machine::new(0), &place.folders, "root", AT, &unfinished).unwrap();
        copy.exists()
    };
    assert!(is_kept_after(1, false), "one is left");
    assert!(is_kept_after(1, true), "what is in a folder that cannot be read may be left");
    assert!(!is_kept_after(0, false));
}

#[test]
fn what_remains_is_carried_out_and_its_journal_archived_once_all_of_it_has_succeeded() {
    let place = place("leftover-recovered");
    let failing = Machine::new(1);
    let around = |machine: &Machine| recover(machine, machine, &place.folders, "root", &mut |_| {}).unwrap();
    // Its pauses between tries are real.
    let recovery = around(&failing);
    let [settled] = recovery.settled.as_slice() else { panic!("{recovery:?}") };
    assert_eq!((settled.remaining, settled.closed), (1, false));
    let left = Left { command: "/bin/on".to_owned(), error: Some("said".to_owned()) };
    assert_eq!(settled.left, [left]);
    assert_eq!(numbers(&place.folders), [1]);

    let machine = Machine::new(0);
    let recovery = around(&machine);
    let [settled] = recovery.settled.as_slice() else { panic!("{recovery:?}") };
    assert_eq!((settled.closed, settled.left.as_slice()), (true, [].as_slice()));
    assert_eq!(machine.ran("/bin/on"), 1);
    assert_eq!(numbers(&place.folders), [0; 0]);
    assert_eq!(around(&machine), Recovery::default());
}

#[test]
fn the_rescue_ends_well_where_nothing_is_left_and_not_where_something_cannot_be_read() {
    let scratch = Scratch::new("leftover-rescue");
    let folders = StateFolders(vec![scratch.0.join("state")]);
    let machine = Machine::new(0);
    assert_eq!(rescue(&machine, &machine, &folders, "root"), 0);
    let folder = JournalFolder::make(&folders.0[0]).unwrap();
    folder.create("repair-1.jsonl").unwrap();
    assert_eq!(rescue(&machine, &machine, &folders, "root"), 2);
}

#[test]
fn a_new_repair_archives_what_is_over_and_stops_at_what_is_not() {
    let place = place("leftover-tidied");
    let lock = acquire(&place.folders).unwrap();
    write(&lock, 2, &lines(&cut_short()[..1]));
    drop(lock);
    let order = Order::now(place.folders.clone(), "root".to_owned(), &plan(), None);
    let machine = Machine::new(0);
    let around = super::engine::Equipment {
        commands: &machine,
        clock: &machine,
        sleep: &|_| {},
        hurried: &|| false,
        unchanged: &|_| true,
    };
    let refused = execute(&order, None, around, None, &mut |_, _| {});
    assert_eq!(refused, Err(super::protocol::ExecutorAnswer::Unfinished));
    assert_eq!(numbers(&place.folders), [1, 2]);
    assert_eq!(machine.ran("/bin/off"), 0);
}

#[cfg(unix)]
#[test]
fn a_folder_whose_lock_is_not_believed_is_hidden() {
    let scratch = Scratch::new("leftover-lock");
    let folders = StateFolders(vec![scratch.0.join("state")]);
    JournalFolder::make(&folders.0[0]).unwrap();
    assert_eq!(Present::of(&folders).hidden.len(), 0);
    std::os::unix::fs::symlink("elsewhere", folders.0[0].join(super::lock::LOCK)).unwrap();
    let present = Present::of(&folders);
    assert_eq!((present.open.len(), present.hidden.len()), (0, 1));
    assert!(!present.hidden[0].locked);
}

/// Only of what an administrator could look into it is said to become one.
#[cfg(unix)]
#[test]
fn a_folder_that_others_may_write_into_is_hidden_from_root_as_well() {
    use std::os::unix::fs::PermissionsExt;
    let scratch = Scratch::new("leftover-open");
    let folders = StateFolders(vec![scratch.0.join("state")]);
    JournalFolder::make(&folders.0[0]).unwrap();
    std::fs::set_permissions(&folders.0[0], std::fs::Permissions::from_mode(0o777)).unwrap();
    let present = Present::of(&folders);
    assert_eq!((present.open.len(), present.hidden.len()), (0, 1));
    assert!(!present.hidden[0].locked);
}

/// Of each thread the kernel knows its own user.
#[cfg(unix)]
#[test]
fn a_folder_of_roots_is_locked_for_others_and_one_that_is_not_believed_is_not() {
    use std::os::unix::fs::PermissionsExt;
    if !rustix::process::geteuid().is_root() {
        return support::skipped("only root can become other users");
    }
    let scratch = Scratch::new("leftover-roots");
    let folders = StateFolders(vec![scratch.0.join("roots"), scratch.0.join("open")]);
    folders.0.iter().for_each(|folder| drop(JournalFolder::make(folder).unwrap()));
    std::fs::set_permissions(&folders.0[1], std::fs::Permissions::from_mode(0o777)).unwrap();
    std::fs::set_permissions(&scratch.0, std::fs::Permissions::from_mode(0o755)).unwrap();
    let look = move || {
        let nobody = rustix::process::Uid::from_raw(65_534);
        rustix::thread::set_thread_res_uid(nobody, nobody, nobody).unwrap();
        Present::of(&folders).hidden
    };
    let hidden = std::thread::spawn(look).join().unwrap();
    let locked: Vec<bool> = hidden.iter().map(|hidden| hidden.locked).collect();
    assert_eq!(locked, [true, false], "{hidden:?}");
}

#[test]
fn a_repair_that_says_nothing_for_longer_than_its_step_may_take_is_stuck_and_tells_what_remains() {
    let place = place("leftover-stuck");
    let lock = acquire(&place.folders).unwrap();
    let mut holder = Holder::of_this_process("root".to_owned(), Remedy::StepClock, AT);
    holder.journal = Some(lock.folders[0].path.join(journal_name(1)));
    lock.sign(&holder);
    // This machine has run for longer than a repair may be silent.
    let Fact::Known(Leftover::Running { stuck: Some(stuck), .. }) = leftover(&place.folders) else {
        panic!("{:?}", leftover(&place.folders))
    };
    assert_eq!(stuck.remaining, [plan().steps[1].clone()]);
    assert_eq!(stuck.process, Some(std::process::id()));
    let busy = recover(&Machine::new(0), &Machine::new(0), &place.folders, "root", &mut |_| {});
    assert_eq!(busy, Err(RepairError::Busy(Some("root".to_owned()))));
}

#[test]
fn roots_folders_are_looked_into_beside_ones_own() {
    let (own, both) = (StateFolders::of_this_user().0, StateFolders::of_this_user_and_root().0);
    let roots = StateFolders::of_root().0;
    let expected = if own == roots { own } else { [own, roots].concat() };
    assert_eq!(both, expected);
}
