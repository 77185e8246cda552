//! Repairs in this very process, without a disk: for the demo and the dry run, where nothing real is changed.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError, TryLockError};

use crate::core::clean::first_line;
use crate::core::facts::{Fact, Leftover};
use crate::core::finding::Remedy;
use crate::core::journal::Record;
use crate::core::plan::{Plan, Role, StepOutcome};
use crate::core::time::UnixTime;
use crate::ports::{Clock, Commands, RepairError, Repairs};
use crate::runtime::os::boot::boot;

use super::engine::{Author, Equipment, NoNet, Performed, perform_plan};
use super::journal::RecordListener;
use super::protocol::who;

/// Carries out plans with the same engine as the real executor, on any commands and clock.
pub struct InProcess {
    commands: Arc<dyn Commands>,
    clock: Arc<dyn Clock>,
    /// What an earlier repair left, or one of this process that could not put everything back.
    leftover: Mutex<Fact<Leftover>>,
    busy: Mutex<()>,
    /// What was done here, and before by others where that is told of.
    journals: Mutex<Fact<Vec<Vec<Record>>>>,
}

impl InProcess {
    /// Nothing real must be changed by `commands`: no journal remembers it.
    pub fn new(commands: Arc<dyn Commands>, clock: Arc<dyn Clock>) -> Self {
        let leftover = Mutex::new(Fact::Known(Leftover::Nothing));
        Self {
            commands,
            clock,
            leftover,
            busy: Mutex::new(()),
            journals: Mutex::new(Fact::Known(Vec::new())),
        }
    }

    /// The same with something left by an earlier repair: a dry run tells of the real one, a demo of its own.
    #[must_use]
    pub fn with_leftover(self, leftover: Fact<Leftover>) -> Self {
        Self { leftover: Mutex::new(leftover), ..self }
    }

    /// The same with the journals of earlier repairs, which decide what is planned next.
    #[must_use]
    pub fn with_journals(self, journals: Fact<Vec<Vec<Record>>>) -> Self {
        Self { journals: Mutex::new(journals), ..self }
    }
}

impl InProcess {
    fn left(&self) -> MutexGuard<'_, Fact<Leftover>> {
        self.leftover.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Repairs for InProcess {
    fn perform(&self, plan: &Plan, heard: &mut dyn FnMut(Record)) -> Result<(), RepairError> {
        let by = who();
        let _one_at_a_time = match self.busy.try_lock() {
            Ok(guard) => guard,
            Err(TryLockError::Poisoned(poisoned)) => poisoned.into_inner(),
            Err(TryLockError::WouldBlock) => return Err(RepairError::Busy(Some(by))),
        };
        let around = Equipment {
            commands: &*self.commands,
            clock: &*self.clock,
            sleep: &std::thread::sleep,
            hurried: &|| false,
            unchanged: &|_| true,
        };
        let author = Author { by: by.clone(), boot: boot(), session: None };
        let started = self.clock.read().wall;
        let mut course = Vec::new();
        let mut heard = |record: Record| {
            course.push(record.clone());
            heard(record);
        };
        let performed = perform_plan(plan, &author, around, &NoNet, &mut RecordListener(&mut heard))?;
        if let Some(left) = left_by(plan, performed, &course, by, started) {
            *self.left() = Fact::Known(left);
        }
        let mut journals = self.journals.lock().unwrap_or_else(PoisonError::into_inner);
        if let Fact::Known(journals) = &mut *journals
            && !course.iter().any(would_run)
        {
            journals.push(course);
        }
        Ok(())
    }

    fn journals(&self) -> Fact<Vec<Vec<Record>>> {
        self.journals.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    fn leftover(&self) -> Fact<Leftover> {
        self.left().clone()
    }
}

/// Whether it is the record of a step in a dry run.
fn would_run(record: &Record) -> bool {
    matches!(record, Record::StepEnded { outcome: StepOutcome::WouldRun, .. })
}

/// What is left now, where that has changed. A dry run has changed nothing.
fn left_by(
    plan: &Plan,
    performed: Performed,
    course: &[Record],
    by: String,
    started: UnixTime,
) -> Option<Leftover> {
    let ended = |wanted: usize, well: fn(&StepOutcome) -> bool| {
        course.iter().any(|record| {
            matches!(record, Record::StepEnded { index, outcome, .. } if *index == wanted && well(outcome))
        })
    };
    let count = plan.steps.len();
    if course.iter().any(would_run) {
        return None;
    }
    if performed.closed {
        return (plan.remedy == Remedy::FinishRepair).then_some(Leftover::Nothing);
    }
    let remaining = plan
        .steps
        .iter()
        .enumerate()
        .filter(|(index, step)| step.role == Role::Closing && !ended(*index, StepOutcome::succeeded))
        .map(|(_, step)| step.clone())
        .collect();
    let failure = course.iter().rev().find_map(|record| match record {
        Record::StepEnded { outcome, .. } if !outcome.succeeded() => first_line(outcome.words()?),
        _ => None,
    });
    let (remedy, step) = (plan.remedy, (count, count));
    let unreadable = Vec::new();
    Some(Leftover::Unfinished { remedy, by, started, step, remaining, failure, journal: None, unreadable })
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;
    use crate::core::plan::{CommandLine, Confirmation, Start, Step};
    use crate::core::text::Text;
    use crate::core::time::{MonoTime, Reading};
    use crate::ports::{CommandError, Finished, Invocation};

    const AT: Reading = Reading { wall: UnixTime::from_secs(1_795_489_500), mono: MonoTime::from_nanos(7) };

    /// Runs nothing, and says so where `dry`.
    struct Machine {
        dry: bool,
    }

    impl Clock for Machine {
        fn read(&self) -> Reading {
            AT
        }
    }

    impl Commands for Machine {
        fn run(&self, invocation: &Invocation) -> Result<Finished, CommandError> {
            match self.dry {
                true => Err(CommandError::DryRun(invocation.program.clone())),
                false => Ok(Finished { status: 0, stdout: String::new(), stderr: String::new() }),
            }
        }
    }

    fn step(program: &str, role: Role) -> Step {
        Step {
            command: CommandLine::new(program, &[]),
            why: Text::new("why"),
            role,
            start: Start::AtOnce,
            deadline: Duration::from_secs(1),
        }
    }

    fn plan(remedy: Remedy) -> Plan {
        Plan {
            remedy,
            steps: vec![
                step("/off", Role::Change),
                step("/on", Role::Closing),
                step("/again", Role::Closing),
            ],
            anchor: None,
            warnings: Vec::new(),
            confirmation: Confirmation::Press,
        }
    }

    fn in_process(dry: bool) -> InProcess {
        InProcess::new(Arc::new(Machine { dry }), Arc::new(Machine { dry }))
    }

    fn ended(index: usize, outcome: StepOutcome) -> Record {
        Record::StepEnded { index, outcome, at: AT }
    }

    fn exited(index: usize, status: i32) -> Record {
        ended(index, StepOutcome::Exited { status, output: format!("said by {index}\nand more") })
    }

    fn left(remedy: Remedy, closed: bool, course: &[Record]) -> Option<Leftover> {
        let performed = Performed { complete: closed, closed };
        left_by(&plan(remedy), performed, course, "root".to_owned(), AT.wall)
    }

    #[test]
    fn what_was_left_before_and_done_before_is_told() {
        let (left, done) = (Fact::Unknown { why: Text::new("why") }, Fact::Known(vec![vec![exited(0, 0)]]));
        let repairs = in_process(false).with_leftover(left.clone()).with_journals(done.clone());
        assert_eq!((repairs.leftover(), repairs.journals()), (left, done));
    }

    #[test]
    fn what_was_done_is_remembered_and_a_dry_run_is_not() {
        for (dry, remembered) in [(false, 1), (true, 0)] {
            let repairs = in_process(dry);
            let mut heard = 0;
            repairs.perform(&plan(Remedy::StepClock), &mut |_| heard += 1).unwrap();
            assert_eq!(repairs.journals().known().map(Vec::len), Some(remembered), "{dry}");
            assert_eq!(repairs.leftover(), Fact::Known(Leftover::Nothing));
            assert!(heard > 3, "{heard}");
        }
    }

    #[test]
    fn the_closing_steps_that_did_not_succeed_are_left_and_what_was_said_at_last() {
        let course = [exited(0, 0), exited(1, 0), exited(2, 1)];
        let Some(Leftover::Unfinished { remaining, failure, step: at, .. }) =
            left(Remedy::StepClock, false, &course)
        else {
            panic!("nothing is left")
        };
        assert_eq!((remaining, at), (vec![step("/again", Role::Closing)], (3, 3)));
        assert_eq!(failure.as_deref(), Some("said by 2"));
    }

    #[test]
    fn a_failure_is_what_the_last_step_that_failed_said_and_none_where_none_did() {
        for (course, said) in
            [(vec![exited(1, 1), exited(2, 0)], Some("said by 1")), (vec![exited(1, 0)], None)]
        {
            let Some(Leftover::Unfinished { failure, .. }) = left(Remedy::StepClock, false, &course) else {
                panic!("nothing is left")
            };
            assert_eq!(failure.as_deref(), said);
        }
    }

    #[test]
    fn where_all_was_put_back_nothing_new_is_left_and_finishing_clears_what_was() {
        let course = [exited(1, 0), exited(2, 0)];
        assert_eq!(left(Remedy::StepClock, true, &course), None);
        assert_eq!(left(Remedy::FinishRepair, true, &course), Some(Leftover::Nothing));
        assert_eq!(left(Remedy::FinishRepair, false, &[ended(1, StepOutcome::WouldRun)]), None, "a dry run");
    }
}
