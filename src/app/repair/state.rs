//! A repair as the wizard sees it: offered, asked for, running, measured again, worked or failed.

use std::time::Duration;

use crate::app::message::JobId;
use crate::app::page::field::Field;
use crate::app::page::{QuestionId, StepRow, StepState};
use crate::core::finding::Remedy;
use crate::core::journal::Record;
use crate::core::plan::{Plan, Refused, Role, StepOutcome};
use crate::core::text::Text;
use crate::core::time::{MonoTime, Offset, UnixTime};
use crate::core::words::step;

/// After a repair the service gets this long to set the clock before it counts as failed.
pub const PATIENCE: Duration = Duration::from_secs(60);

/// A clock this close is right: codes live for 30 s, and the article's `set-time` works in whole seconds.
pub const CLOSE_ENOUGH: Duration = Duration::from_secs(1);

/// A plan with what has been heard of it.
#[derive(Clone, Debug, PartialEq)]
pub struct Course {
    /// What is being done.
    pub plan: Plan,
    /// What the executor wrote into its journal.
    pub records: Vec<Record>,
    /// How far the server was ahead of the reference before.
    pub before: Option<Offset>,
}

/// What became of the answer to a question.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Consent {
    /// It is awaited.
    #[default]
    Awaited,
    /// It was yes, but to a plan that is not the one of now, which stands on the screen instead. It is awaited again.
    AwaitedAgain,
    /// It was yes. What was shown is carried out if it still is the plan once it has been measured again.
    Given,
}

/// Where a repair stands. Mixtures cannot exist.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum RepairState {
    /// It can be asked for.
    #[default]
    Offered,
    /// A zone is being chosen before it can be planned.
    ChoosingZone(Field),
    /// Every command stands on the screen; the answer is awaited.
    Asking {
        /// Which question it is.
        question: QuestionId,
        /// What would be done.
        plan: Box<Plan>,
        /// What was typed where a plan needs that.
        typed: Field,
        /// What became of the answer so far.
        consent: Consent,
    },
    /// What was asked for is not possible or not needed any more. Nothing was done.
    Refused(Box<Refused>),
    /// The executor works.
    Running {
        /// Its job.
        job: JobId,
        /// What it does.
        course: Box<Course>,
    },
    /// The executor has finished; now it is measured again.
    Measuring {
        /// What was done.
        course: Box<Course>,
        /// Since when.
        since: MonoTime,
        /// How many rounds of asking had ended before.
        rounds_before: u32,
    },
    /// Measured again, and it worked.
    Worked {
        /// What was done.
        course: Box<Course>,
        /// How far the server is ahead of the reference after it, where the clock was meant.
        after: Option<Offset>,
    },
    /// It did not work, or nothing shows that it did.
    Failed {
        /// What was done.
        course: Box<Course>,
        /// How far it came.
        reached: Reached,
        /// What happened.
        why: Text,
        /// What to do next.
        next: Text,
    },
}

/// How far a repair came that is not known to have worked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reached {
    /// Nothing was begun: nothing was tried, and nothing is in a journal.
    Nothing,
    /// It was begun, and did not work.
    SomeSteps,
    /// All its steps ended well, and what they changed could not be looked at: perhaps it worked.
    AnEndUnseen,
}

impl Reached {
    /// Whether anything was begun.
    pub const fn is_begun(self) -> bool {
        !matches!(self, Self::Nothing)
    }
}

/// Whether a remedy is about the clock keeping time, so that afterwards it has to stay right.
pub const fn is_of_the_clock(remedy: Remedy) -> bool {
    matches!(remedy, Remedy::StepClock | Remedy::SetTimeByHand | Remedy::EnableTimeSync)
}

impl RepairState {
    /// `plan` stands on the screen, and nothing has been answered.
    pub fn asking(question: QuestionId, plan: Plan) -> Self {
        Self::Asking { question, plan: Box::new(plan), typed: Field::default(), consent: Consent::default() }
    }

    /// Whether the answer was yes, and it is being measured again before anything is done.
    pub const fn is_granted(&self) -> bool {
        matches!(self, Self::Asking { consent: Consent::Given, .. })
    }

    /// Whether commands run or the outcome is being measured.
    pub const fn is_running(&self) -> bool {
        matches!(self, Self::Running { .. } | Self::Measuring { .. })
    }

    /// The course, once there is one.
    pub const fn course(&self) -> Option<&Course> {
        match self {
            Self::Running { course, .. }
            | Self::Measuring { course, .. }
            | Self::Worked { course, .. }
            | Self::Failed { course, .. } => Some(course),
            Self::Offered | Self::ChoosingZone(_) | Self::Asking { .. } | Self::Refused(_) => None,
        }
    }
}

/// How the following of a repair stands that somebody else started.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Following {
    /// There is none to follow, or it is on the screen like one of our own.
    #[default]
    Nobody,
    /// This job waits for its plan.
    Begun(JobId),
    /// It could not be followed at this moment: perhaps it has no journal yet.
    NotYet(MonoTime),
}

/// A repair that has ended, for the report.
#[derive(Clone, Debug, PartialEq)]
pub struct Done {
    /// What was done.
    pub course: Course,
    /// How far the server was ahead of the reference after it, where that was measured.
    pub after: Option<Offset>,
    /// Whether it worked, by measurement. A dry run does nothing that could.
    pub worked: bool,
}

impl Course {
    /// A plan about to be carried out.
    pub const fn new(plan: Plan, before: Option<Offset>) -> Self {
        Self { plan, records: Vec::new(), before }
    }

    /// Which remedy it is.
    pub const fn remedy(&self) -> Remedy {
        self.plan.remedy
    }

    /// The first step that ended badly, by its index.
    pub fn failed_step(&self) -> Option<(usize, &StepOutcome)> {
        self.records.iter().find_map(|record| match record {
            Record::StepEnded { index, outcome, .. }
                if !outcome.succeeded() && *outcome != StepOutcome::Skipped =>
            {
                Some((*index, outcome))
            }
            _ => None,
        })
    }

    /// Whether anything may have been changed: a command was started, or announced and not heard of again.
    pub fn began(&self) -> bool {
        let mut announced = false;
        for record in &self.records {
            match record {
                Record::StepStarted { .. } => announced = true,
                Record::StepEnded { outcome, .. } if outcome.ran() => return true,
                Record::StepEnded { .. } => announced = false,
                _ => {}
            }
        }
        announced
    }

    /// Whether a step that puts something back has not succeeded at last.
    pub fn has_steps_left(&self) -> bool {
        self.plan.steps.iter().enumerate().any(|(index, step)| {
            let ended = self.records.iter().rev().find_map(|record| match record {
                Record::StepEnded { index: of, outcome, .. } if *of == index => Some(outcome),
                _ => None,
            });
            step.role == Role::Closing && !ended.is_some_and(StepOutcome::succeeded)
        })
    }

    /// Whether the executor left nothing half done.
    pub fn complete(&self) -> bool {
        self.records.iter().any(|record| matches!(record, Record::Ended { complete: true, .. }))
    }

    /// The steps as rows of a page. `effect` stands where the time of the command is not known yet.
    pub fn rows(&self, effect: UnixTime) -> Vec<StepRow> {
        let mut rows = plan_rows(&self.plan, effect);
        for row in &mut rows {
            row.said = Some(step::waiting());
        }
        for record in &self.records {
            match record {
                Record::StepStarted { index, command, .. } => {
                    if let Some(row) = rows.get_mut(*index) {
                        (row.state, row.said) = (StepState::Running, Some(step::running()));
                        row.command = shown(command);
                    }
                }
                Record::StepEnded { index, outcome, .. } => {
                    if let Some(row) = rows.get_mut(*index) {
                        (row.state, row.said) = (state_of(outcome), Some(step::ended(Some(outcome))));
                        row.output = outcome.complaint().map(str::to_owned);
                    }
                }
                _ => {}
            }
        }
        rows
    }
}

/// The steps of a plan before anything is done.
pub fn plan_rows(plan: &Plan, effect: UnixTime) -> Vec<StepRow> {
    plan.steps
        .iter()
        .map(|step| StepRow {
            command: step.command.shown(effect),
            why: step.why.clone(),
            state: StepState::Waiting,
            said: None,
            output: None,
        })
        .collect()
}

fn shown(command: &[String]) -> String {
    let words: Vec<&str> = command.iter().skip(1).map(String::as_str).collect();
    let program = command.first().cloned().unwrap_or_default();
    crate::core::plan::CommandLine::new(program, &words).shown(UnixTime::from_secs(0))
}

const fn state_of(outcome: &StepOutcome) -> StepState {
    match outcome {
        StepOutcome::Exited { status: 0, .. } => StepState::Done,
        StepOutcome::WouldRun => StepState::WouldRun,
        StepOutcome::Skipped => StepState::Skipped,
        StepOutcome::Exited { .. }
        | StepOutcome::Contradicted { .. }
        | StepOutcome::TimedOut { .. }
        | StepOutcome::NotStarted { .. } => StepState::Failed,
    }
}
