use std::sync::Mutex;

use super::*;
use crate::core::finding::Remedy;
use crate::core::plan::{Confirmation, Word};
use crate::core::time::{MonoTime, Reading};

const SECOND: u64 = 1_000_000_000;

/// A machine on which time passes only when it is told to.
struct Machine {
    mono: Mutex<u64>,
    ran: Mutex<Vec<(String, Vec<String>, u64)>>,
    /// What each program answers, in turn; the last answer stands.
    answers: Mutex<Vec<(&'static str, Vec<i32>)>>,
    version_takes: u64,
    /// How long the clock-setting command is held up, in turn; not at all once these are used up.
    held_up: Mutex<Vec<Duration>>,
    /// What the clock was set to last, and when.
    set: Mutex<Option<(UnixTime, u64)>>,
    /// How many more times setting the clock is refused because the service is still being stopped.
    still_on: Mutex<u32>,
    dry: bool,
    /// Programs that are not the files any more that the plan was made with.
    exchanged: Vec<&'static str>,
}

impl Machine {
    fn new(answers: &[(&'static str, &[i32])]) -> Self {
        let answers = answers.iter().map(|(program, statuses)| (*program, statuses.to_vec())).collect();
        Self {
            mono: Mutex::new(100 * SECOND + 123_456_789),
            ran: Mutex::default(),
            answers: Mutex::new(answers),
            version_takes: 30_000_000,
            held_up: Mutex::default(),
            set: Mutex::default(),
            still_on: Mutex::new(0),
            dry: false,
            exchanged: Vec::new(),
        }
    }

    /// Takes as long as asking for the version does, if nothing holds it up, and sets the clock.
    fn set_clock(&self, words: &str) {
        let told = chrono::NaiveDateTime::parse_from_str(words, "%Y-%m-%d %H:%M:%S UTC").unwrap();
        self.pass(Duration::from_nanos(self.version_takes));
        let mut held_up = self.held_up.lock().unwrap();
        if !held_up.is_empty() {
            self.pass(held_up.remove(0));
        }
        let mono = *self.mono.lock().unwrap();
        *self.set.lock().unwrap() = Some((UnixTime::from_secs(told.and_utc().timestamp()), mono));
    }

    fn pass(&self, span: Duration) {
        *self.mono.lock().unwrap() += span.as_nanos() as u64;
    }

    fn programs(&self) -> Vec<String> {
        self.ran.lock().unwrap().iter().map(|(program, ..)| program.clone()).collect()
    }
}

impl Clock for Machine {
    fn read(&self) -> Reading {
        let mono = *self.mono.lock().unwrap();
        let wall = match *self.set.lock().unwrap() {
            Some((set, at)) => set.plus(Offset::from_duration(Duration::from_nanos(mono - at))),
            None => UnixTime::from_secs(1_000),
        };
        Reading { wall, mono: MonoTime::from_nanos(mono) }
    }
}

impl Commands for Machine {
    fn run(&self, invocation: &Invocation) -> Result<Finished, CommandError> {
        let said = |status| Ok(Finished { status, stdout: "out\n".to_owned(), stderr: "err\n".to_owned() });
        if invocation.args == ["--version"] {
            self.pass(Duration::from_nanos(self.version_takes));
            return said(0);
        }
        if self.dry && invocation.changes {
            return Err(CommandError::DryRun(invocation.program.clone()));
        }
        let now = *self.mono.lock().unwrap();
        self.ran.lock().unwrap().push((invocation.program.clone(), invocation.args.clone(), now));
        if let [verb, words] = invocation.args.as_slice()
            && verb == "set-time"
        {
            let mut still_on = self.still_on.lock().unwrap();
            if *still_on > 0 {
                *still_on -= 1;
                let stderr = "Failed to set time: Automatic time synchronization is enabled\n".to_owned();
                return Ok(Finished { status: 1, stdout: String::new(), stderr });
            }
            self.set_clock(words);
        }
        let mut answers = self.answers.lock().unwrap();
        match answers.iter_mut().find(|(program, _)| *program == invocation.program) {
            None => said(0),
            Some((_, statuses)) if statuses.len() > 1 => said(statuses.remove(0)),
            Some((_, statuses)) => match statuses.first() {
                Some(status) => said(*status),
                None => Err(CommandError::Missing(invocation.program.clone())),
            },
        }
    }
}

/// Keeps what was written, fails from the `full`th record on, and takes its time.
struct Memory<'a> {
    records: Vec<Record>,
    full: usize,
    takes: Vec<Duration>,
    machine: &'a Machine,
}

impl JournalSink for Memory<'_> {
    fn write(&mut self, record: &Record) -> Result<(), JournalError> {
        if !self.takes.is_empty() {
            let span = self.takes.remove(0);
            self.machine.pass(span);
        }
        if self.records.len() >= self.full {
            return Err(JournalError { path: "j".to_owned(), reason: "no space left on device".to_owned() });
        }
        self.records.push(record.clone());
        Ok(())
    }
}

#[derive(Default)]
struct Net(Mutex<Vec<&'static str>>);

impl SafetyNet for Net {
    fn arm(&self, _plan: &Plan) -> Vec<Text> {
        self.0.lock().unwrap().push("arm");
        vec![Text::new("armed")]
    }

    fn disarm(&self) -> Vec<Text> {
        self.0.lock().unwrap().push("disarm");
        Vec::new()
    }
}

fn step(program: &str, role: Role) -> Step {
    Step {
        command: CommandLine::new(program, &["now"]),
        why: Text::new("why"),
        role,
        start: Start::AtOnce,
        deadline: Duration::from_secs(10),
    }
}

fn plan(steps: Vec<Step>) -> Plan {
    Plan {
        remedy: Remedy::StepClock,
        steps,
        anchor: None,
        warnings: Vec::new(),
        confirmation: Confirmation::Press,
    }
}

fn usual() -> Plan {
    plan(vec![
        step("/off", Role::Change),
        step("/set", Role::Change),
        step("/wait", Role::Wait),
        step("/on", Role::Closing),
    ])
}

struct Outcome {
    result: Result<Performed, NotBegun>,
    records: Vec<Record>,
    net: Vec<&'static str>,
    pauses: Vec<Duration>,
}

fn perform(machine: &Machine, plan: &Plan, full: usize, hurried: &(dyn Fn() -> bool + Sync)) -> Outcome {
    perform_slowly(machine, plan, full, hurried, Vec::new())
}

fn perform_slowly(
    machine: &Machine,
    plan: &Plan,
    full: usize,
    hurried: &(dyn Fn() -> bool + Sync),
    takes: Vec<Duration>,
) -> Outcome {
    let pauses = Mutex::new(Vec::new());
    let sleep = |span| {
        pauses.lock().unwrap().push(span);
        machine.pass(span);
    };
    let unchanged = |program: &str| !machine.exchanged.contains(&program);
    let around =
        Equipment { commands: machine, clock: machine, sleep: &sleep, hurried, unchanged: &unchanged };
    let net = Net::default();
    let mut journal = Memory { records: Vec::new(), full, takes, machine };
    let author = Author { by: "root on pts/1".to_owned(), boot: "b".to_owned(), session: None };
    let result = perform_plan(plan, &author, around, &net, &mut journal);
    let pauses = pauses.lock().unwrap().clone();
    Outcome { result, records: journal.records, net: net.0.into_inner().unwrap(), pauses }
}

fn run(machine: &Machine, plan: &Plan) -> Outcome {
    perform(machine, plan, usize::MAX, &|| false)
}

fn ended(records: &[Record], wanted: usize) -> Vec<StepOutcome> {
    records
        .iter()
        .filter_map(|record| match record {
            Record::StepEnded { index, outcome, .. } if *index == wanted => Some(outcome.clone()),
            _ => None,
        })
        .collect()
}

#[test]
fn every_step_is_announced_before_it_runs_and_the_net_spans_them_all() {
    let machine = Machine::new(&[]);
    let outcome = run(&machine, &usual());
    assert_eq!(outcome.result, Ok(Performed { complete: true, closed: true }));
    assert_eq!(machine.programs(), ["/off", "/set", "/wait", "/on"]);
    assert_eq!(outcome.net, ["arm", "disarm"]);
    let kinds: Vec<&str> = outcome
        .records
        .iter()
        .map(|record| match record {
            Record::Begun { .. } => "begun",
            Record::Noted { .. } => "noted",
            Record::StepStarted { .. } => "started",
            Record::StepEnded { .. } => "ended",
            Record::Resumed { .. } => "resumed",
            Record::Ended { .. } => "end",
        })
        .collect();
    let steps = ["started", "ended"].repeat(4);
    assert_eq!(kinds, [&["begun", "noted"], steps.as_slice(), &["end"]].concat());
}

#[test]
fn a_failed_change_skips_changes_and_waits_but_never_the_closing_step() {
    let machine = Machine::new(&[("/off", &[1])]);
    let outcome = run(&machine, &usual());
    assert_eq!(outcome.result, Ok(Performed { complete: false, closed: true }));
    assert_eq!(machine.programs(), ["/off", "/on"]);
    assert_eq!(ended(&outcome.records, 1), [StepOutcome::Skipped]);
    assert_eq!(ended(&outcome.records, 2), [StepOutcome::Skipped]);
    let said = StepOutcome::Exited { status: 1, output: "out\nerr".to_owned() };
    assert_eq!(ended(&outcome.records, 0), [said]);
}

#[test]
fn a_failed_wait_does_not_end_the_plan() {
    let machine = Machine::new(&[("/wait", &[1])]);
    assert_eq!(run(&machine, &usual()).result, Ok(Performed { complete: true, closed: true }));
}

#[test]
fn a_closing_step_is_tried_three_times_with_growing_pauses() {
    let machine = Machine::new(&[("/on", &[1, 1, 0])]);
    let outcome = run(&machine, &usual());
    assert_eq!(outcome.result, Ok(Performed { complete: true, closed: true }));
    assert_eq!(outcome.pauses, CLOSING_PAUSES);
    assert!(outcome.pauses.is_sorted());
}

#[test]
fn a_closing_step_that_never_succeeds_keeps_the_net_armed() {
    let machine = Machine::new(&[("/on", &[1])]);
    let outcome = run(&machine, &usual());
    assert_eq!(outcome.result, Ok(Performed { complete: false, closed: false }));
    assert_eq!(outcome.net, ["arm"]);
    assert_eq!(machine.programs().iter().filter(|program| *program == "/on").count(), 3);
}

#[test]
fn a_missing_program_is_a_failed_change_and_leaves_nothing_to_put_back() {
    let machine = Machine::new(&[("/off", &[])]);
    let outcome = run(&machine, &usual());
    let reason = "No such file or directory (os error 2)".to_owned();
    assert_eq!(ended(&outcome.records, 0), [StepOutcome::NotStarted { reason }]);
    assert_eq!(ended(&outcome.records, 3), [StepOutcome::Skipped]);
    assert_eq!(machine.programs(), ["/off"]);
}

/// By an update, or by root: what somebody else has put there is not run in any case, see adapters/linux/trust.
#[test]
fn a_program_that_was_exchanged_runs_no_change_and_switches_on_again_all_the_same() {
    let machine = Machine { exchanged: vec!["/off"], ..Machine::new(&[]) };
    assert_eq!(run(&machine, &usual()).result, Ok(Performed { complete: false, closed: true }));
    assert_eq!(machine.programs(), [""; 0]);
    let machine = Machine { exchanged: vec!["/set", "/on"], ..Machine::new(&[]) };
    let outcome = run(&machine, &usual());
    assert!(matches!(ended(&outcome.records, 1).as_slice(), [StepOutcome::NotStarted { .. }]));
    assert_eq!(machine.programs(), ["/off", "/on"]);
}

#[test]
fn nothing_is_run_when_the_first_line_cannot_be_written() {
    let machine = Machine::new(&[]);
    let outcome = perform(&machine, &usual(), 0, &|| false);
    assert!(outcome.result.is_err());
    assert!(machine.programs().is_empty());
    assert!(outcome.net.is_empty());
}

#[test]
fn nothing_is_run_when_the_first_step_cannot_be_announced() {
    let machine = Machine::new(&[]);
    let outcome = perform(&machine, &usual(), 2, &|| false);
    assert!(outcome.result.is_err());
    assert!(machine.programs().is_empty());
    assert_eq!(outcome.net, ["arm", "disarm"]);
}

#[test]
fn a_journal_that_fails_later_stops_the_changes_and_still_closes() {
    for full in 3..=9 {
        let machine = Machine::new(&[]);
        let outcome = perform(&machine, &usual(), full, &|| false);
        assert_eq!(outcome.result, Ok(Performed { complete: false, closed: true }), "full at {full}");
        assert_eq!(machine.programs().last().map(String::as_str), Some("/on"), "full at {full}");
        let announced = outcome.records.iter().filter(|record| matches!(record, Record::StepStarted { .. }));
        let changes = machine.programs().iter().filter(|program| *program != "/on").count();
        assert!(changes <= announced.count(), "a change ran unannounced, full at {full}");
    }
}

#[test]
fn when_the_system_shuts_down_what_is_not_closing_is_left_out() {
    let machine = Machine::new(&[]);
    let told = || !machine.programs().is_empty();
    let outcome = perform(&machine, &usual(), usize::MAX, &told);
    assert_eq!(machine.programs(), ["/off", "/on"]);
    assert_eq!(outcome.result, Ok(Performed { complete: false, closed: true }));
}

#[test]
fn a_shutdown_before_the_first_step_does_nothing_at_all() {
    let machine = Machine::new(&[]);
    let outcome = perform(&machine, &usual(), usize::MAX, &|| true);
    assert!(machine.programs().is_empty());
    assert_eq!(outcome.result, Ok(Performed { complete: false, closed: true }));
}

#[test]
fn a_dry_run_would_run_every_step_and_runs_none() {
    let machine = Machine { dry: true, ..Machine::new(&[]) };
    let outcome = run(&machine, &usual());
    assert_eq!(outcome.result, Ok(Performed { complete: true, closed: true }));
    assert!(machine.programs().is_empty());
    for index in 0..4 {
        assert_eq!(ended(&outcome.records, index), [StepOutcome::WouldRun]);
    }
}

#[path = "engine_edge_tests.rs"]
mod edge;
