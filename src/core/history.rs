//! What a journal tells: how far its repair came and what is left to do. Reading only; nothing is acted on here.
//!
//! A journal is written by a process that may be killed at any byte, so its last line may be torn. A line is
//! synced before the step it announces begins: a torn line therefore stands for a step that never began.

use serde::Deserialize;

use super::clean::first_line;
use super::journal::{FORMAT, Record};
use super::plan::{Plan, Role, Step, StepOutcome};
use super::time::{MonoTime, Reading};

/// What stands in one journal.
#[derive(Clone, Debug, PartialEq)]
pub enum JournalContent {
    /// Not even its first line is whole, so nothing had been done.
    NothingBegun,
    /// A repair.
    Repair(Box<History>),
    /// Another program wrote it, or it is damaged: line `line`, counted from 1, is no record.
    Damaged {
        /// The first line that is no record.
        line: usize,
    },
    /// A newer version of this program wrote it.
    Newer {
        /// That version.
        version: String,
    },
}

/// How far one repair came.
#[derive(Clone, Debug, PartialEq)]
pub struct History {
    /// Who started it.
    pub by: String,
    /// Both clocks at its start.
    pub at: Reading,
    /// The boot that `at` belongs to.
    pub boot: String,
    /// The session that its commands were started in, where the executor had one of its own. None as well once somebody who
    /// finishes it has begun a step: that one waited for this session first, and works in another.
    pub session: Option<i32>,
    /// What was to be done.
    pub plan: Plan,
    /// For each step of the plan: whether it was begun, and how it last ended.
    pub steps: Vec<StepProgress>,
    /// The step that was begun last, counted from 0.
    pub last_begun: Option<usize>,
    /// When that step was begun, since the boot of then.
    pub begun_at: Option<MonoTime>,
    /// When the last record was written, since the boot of then.
    pub heard: MonoTime,
    /// Whether somebody came to finish it.
    pub resumed: bool,
    /// Whether the last line was written, and whether it says that all is complete.
    pub ended: Option<bool>,
}

/// How far one step came.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct StepProgress {
    /// It was announced.
    pub begun: bool,
    /// Its command was started at least once.
    pub ran: bool,
    /// How it last ended.
    pub outcome: Option<StepOutcome>,
}

#[derive(Deserialize)]
struct FirstLine {
    record: String,
    format: u32,
    #[serde(default)]
    version: Option<String>,
}

impl History {
    /// The closing steps that still have to succeed, in the order of the plan: all that did not, once anything
    /// may have run. They may be run again at any time: each only puts back what an earlier step took away.
    pub fn remaining(&self) -> Vec<usize> {
        if !self.anything_ran() {
            return Vec::new();
        }
        self.plan
            .steps
            .iter()
            .zip(&self.steps)
            .enumerate()
            .filter(|(_, (step, progress))| step.role == Role::Closing && !progress.succeeded())
            .map(|(index, _)| index)
            .collect()
    }

    /// Whether anything may have been changed: a step was announced, and it is not known that its command could not even
    /// be started.
    pub fn anything_ran(&self) -> bool {
        self.steps.iter().any(StepProgress::may_have_run)
    }

    /// What the first of the remaining steps said at last: the first line of its output, or why it did not start.
    pub fn failure(&self) -> Option<String> {
        let remaining = self.remaining();
        let outcome = self.steps.get(*remaining.first()?)?.outcome.as_ref()?;
        first_line(outcome.words()?)
    }

    /// The step that was begun and of whose end nothing is known: its command may still be at work.
    pub fn open_step(&self) -> Option<&Step> {
        let index = self.last_begun?;
        self.steps.get(index)?.outcome.is_none().then(|| self.plan.steps.get(index))?
    }

    fn has_done(&self, wanted: &Step) -> bool {
        self.plan
            .steps
            .iter()
            .zip(&self.steps)
            .any(|(step, progress)| step.command == wanted.command && progress.succeeded())
    }

    fn take(&mut self, record: Record) -> bool {
        self.heard = record.at().mono;
        match record {
            Record::Begun { .. } => return false,
            Record::StepStarted { index, at, .. } => {
                let Some(progress) = self.steps.get_mut(index) else { return false };
                progress.begun = true;
                progress.outcome = None;
                self.last_begun = Some(index);
                self.begun_at = Some(at.mono);
                self.session = self.session.filter(|_| !self.resumed);
            }
            Record::StepEnded { index, outcome, .. } => {
                let Some(progress) = self.steps.get_mut(index) else { return false };
                progress.ran |= outcome.ran();
                progress.outcome = Some(outcome);
            }
            Record::Noted { .. } => {}
            Record::Resumed { .. } => {
                self.ended = None;
                self.resumed = true;
            }
            Record::Ended { complete, .. } => self.ended = Some(complete),
        }
        true
    }
}

impl StepProgress {
    /// What was announced and has no end may be at work still.
    const fn may_have_run(&self) -> bool {
        self.ran || self.begun && self.outcome.is_none()
    }

    fn succeeded(&self) -> bool {
        self.outcome.as_ref().is_some_and(StepOutcome::succeeded)
    }
}

/// Reads a whole journal. What follows the last line feed is a torn line and does not count.
pub fn read(journal: &[u8]) -> JournalContent {
    let whole = journal.iter().rposition(|byte| *byte == b'\n').map_or(0, |end| end + 1);
    let mut lines = journal[..whole].split_inclusive(|byte| *byte == b'\n');
    let Some(first) = lines.next() else { return JournalContent::NothingBegun };
    let mut history = match begin(first) {
        Ok(history) => history,
        Err(told) => return told,
    };
    for (index, line) in lines.enumerate() {
        let taken = serde_json::from_slice(line).is_ok_and(|record| history.take(record));
        if !taken {
            return JournalContent::Damaged { line: index + 2 };
        }
    }
    JournalContent::Repair(Box::new(history))
}

fn begin(line: &[u8]) -> Result<History, JournalContent> {
    let damaged = JournalContent::Damaged { line: 1 };
    let Ok(first) = serde_json::from_slice::<FirstLine>(line) else { return Err(damaged) };
    if first.record != "begun" || first.format == 0 {
        return Err(damaged);
    }
    if first.format > FORMAT {
        return Err(JournalContent::Newer { version: first.version.unwrap_or_else(|| "?".to_owned()) });
    }
    let Ok(Record::Begun { boot, by, session, at, plan, .. }) = serde_json::from_slice(line) else {
        return Err(damaged);
    };
    let steps = vec![StepProgress::default(); plan.steps.len()];
    Ok(History {
        by,
        at,
        boot,
        session,
        plan,
        steps,
        last_begun: None,
        begun_at: None,
        heard: at.mono,
        resumed: false,
        ended: None,
    })
}

/// What each of several repairs, oldest first, left to do: what a later one has put back by the same command is
/// done. A repair that somebody has to be told about is listed even if nothing remains.
pub fn unfinished(histories: &[&History]) -> Vec<Unfinished> {
    let mut unfinished = Vec::new();
    for (index, history) in histories.iter().enumerate() {
        let later = histories.get(index + 1..).unwrap_or_default();
        let paid = |step: &Step| later.iter().any(|later| later.has_done(step));
        let step = |remaining: &usize| history.plan.steps.get(*remaining);
        let mut remaining = history.remaining();
        remaining.retain(|remaining| !step(remaining).is_some_and(paid));
        if history.anything_ran() && (history.ended.is_none() || !remaining.is_empty()) {
            unfinished.push(Unfinished { repair: index, remaining });
        }
    }
    unfinished
}

/// What one repair left to do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unfinished {
    /// Which of the repairs.
    pub repair: usize,
    /// The closing steps of its plan that still have to succeed.
    pub remaining: Vec<usize>,
}

#[cfg(test)]
#[path = "history_tests.rs"]
mod tests;
