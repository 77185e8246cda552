//! Finishes interrupted repairs, in this process.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::time::Duration;

use crate::core::clean::first_line;
use crate::core::finding::Remedy;
use crate::core::history::History;
use crate::core::journal::Record;
use crate::core::plan::{Plan, StepOutcome};
use crate::core::text::Text;
use crate::core::time::UnixTime;
use crate::ports::{Clock, Commands, RepairError};
use crate::runtime::os::boot::boot;
use crate::runtime::os::hurry::Hurry;
use crate::runtime::os::opening::Opening;
use crate::runtime::os::orphans;
use crate::runtime::os::rescue::take_down;
use crate::text;

use super::engine::{Equipment, perform_remaining};
use super::journal::{FileJournal, JournalError, JournalSink};
use super::lock::{Holder, LockError, acquire};
use super::state::{JournalFolder, StateFolders};
use super::survey::{Found, Present, Survey};
use super::system_log::SystemLog;

/// What was found and finished.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Recovery {
    /// The repairs that had been cut short, oldest first. Empty: there was nothing to finish.
    pub settled: Vec<Settled>,
    /// Folders that this user may not look into, and journals that were not believed or understood, and why; they were
    /// left alone.
    pub unreadable: Vec<Text>,
}

/// One repair that had been cut short.
#[derive(Clone, Debug, PartialEq)]
pub struct Settled {
    /// What it was for.
    pub remedy: Remedy,
    /// Who had started it.
    pub by: String,
    /// When, by the server's clock of that moment.
    pub started: UnixTime,
    /// How many closing steps it had left.
    pub remaining: usize,
    /// Whether all of them have now succeeded.
    pub closed: bool,
    /// Those that have not.
    pub left: Vec<Left>,
    /// Its record, where it is kept while something is left.
    pub journal: PathBuf,
}

/// A closing step that could not be carried out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Left {
    /// The command, as a person would type it.
    pub command: String,
    /// The first line of what it said at last, or why it did not start; none where it said nothing.
    pub error: Option<String>,
}

/// Runs the closing steps that earlier repairs left, writes their end and archives their journals. The steps
/// are run even if the journal cannot be written: it only puts things back.
///
/// # Errors
/// [`RepairError::Busy`] while a repair runs, [`RepairError::Journal`] when no folder can be opened although there
/// is one. Nothing has been changed then.
pub fn recover(
    commands: &dyn Commands,
    clock: &dyn Clock,
    folders: &StateFolders,
    by: &str,
    heard: &mut dyn FnMut(Record),
) -> Result<Recovery, RepairError> {
    let present = Present::of(folders);
    let mut unreadable: Vec<Text> = present.hidden.into_iter().map(|hidden| hidden.why).collect();
    if present.open.is_empty() {
        return Ok(Recovery { unreadable, ..Recovery::default() });
    }
    let lock = match acquire(&StateFolders(present.open.into_iter().map(|folder| folder.path).collect())) {
        Ok(lock) => lock,
        Err(LockError::Busy(holder)) => {
            return Err(RepairError::Busy(holder.map(|holder| holder.by)));
        }
        Err(LockError::NoFolder(problem)) => return Err(problem.into()),
    };
    let mut holder = Holder::of_this_process(by.to_owned(), Remedy::FinishRepair, clock.read());
    lock.sign(&holder);
    let sleep = &std::thread::sleep;
    let around = Equipment { commands, clock, sleep, hurried: &|| false, unchanged: &|_| true };
    let survey = Survey::of(&lock.folders);
    let mut settled = Vec::new();
    for (found, history, remaining) in survey.unfinished() {
        let Some(folder) = lock.folders.get(found.folder) else { continue };
        holder.journal = Some(folder.path.join(&found.name));
        lock.sign(&holder);
        let journal = reopen(folder, found).ok();
        let log = SystemLog::new(commands, by, &history.plan);
        let mut sink = Recorder { journal, log, heard: &mut *heard, outcomes: BTreeMap::new() };
        let closed = finish(history, &remaining, by, around, &mut sink);
        let left = sink.left(&history.plan, &remaining, clock.read().wall);
        // What comes after one that stays may have done a part of what that left.
        if closed && settled.iter().all(|earlier: &Settled| earlier.closed) {
            let _ = folder.archive(&found.name);
        }
        settled.push(Settled {
            remedy: history.plan.remedy,
            by: history.by.clone(),
            started: history.at.wall,
            remaining: remaining.len(),
            closed,
            left,
            journal: folder.path.join(&found.name),
        });
    }
    unreadable.extend(survey.unreadable.into_iter().map(|(_, why)| why));
    if settled.iter().all(|settled| settled.closed) && unreadable.is_empty() {
        // It may have outlived the repair for which it was armed.
        take_down(commands, &lock.folders);
    }
    Ok(Recovery { settled, unreadable })
}

/// What the rescue timer and the next boot start: as [`recover`], but it waits for a repair that still runs, tries
/// again what could not be put back (a bus or a panel may still be starting), and no signal but SIGKILL ends it.
/// The exit code: 0 when nothing is left to do, 2 when something is or may be.
pub fn rescue(commands: &dyn Commands, clock: &dyn Clock, folders: &StateFolders, by: &str) -> u8 {
    let _hurry = Hurry::on_sigterm_only();
    insist(&std::thread::sleep, || recover(commands, clock, folders, by, &mut |_| {}))
}

/// More than an hour: the longest plan takes a quarter of one.
const LOOKS_AT_THE_LOCK: u32 = 400;
const BETWEEN_LOOKS: Duration = Duration::from_secs(10);

/// About ten minutes beside the deadlines of the steps themselves.
const TRIES: u32 = 20;
const BETWEEN_TRIES: Duration = Duration::from_secs(30);

fn insist(sleep: &dyn Fn(Duration), mut recover: impl FnMut() -> Result<Recovery, RepairError>) -> u8 {
    let (mut looks, mut tries) = (0, 0);
    while looks < LOOKS_AT_THE_LOCK && tries < TRIES {
        match recover() {
            Err(RepairError::Busy(_)) => {
                looks += 1;
                sleep(BETWEEN_LOOKS);
            }
            Ok(recovery) if recovery.settled.iter().all(|settled| settled.closed) => {
                // What cannot be read may be unfinished, and no second look makes it readable.
                return if recovery.unreadable.is_empty() { 0 } else { 2 };
            }
            Ok(_) | Err(_) => {
                tries += 1;
                sleep(BETWEEN_TRIES);
            }
        }
    }
    2
}

fn finish(
    history: &History,
    remaining: &[usize],
    by: &str,
    around: Equipment<'_>,
    sink: &mut dyn JournalSink,
) -> bool {
    let resumed = Record::Resumed {
        version: env!("CARGO_PKG_VERSION").to_owned(),
        boot: boot(),
        by: by.to_owned(),
        at: around.clock.read(),
    };
    // A journal that cannot be written does not keep us from putting things back.
    let _ = sink.write(&resumed);
    if let Some(step) = orphans::at_work(history) {
        let words = step.command.shown(around.clock.read().wall);
        let what = text!("repair-outwaits", command = words);
        let _ = sink.write(&Record::Noted { what, at: around.clock.read() });
        orphans::outwait(history, around.sleep);
    }
    perform_remaining(&history.plan, remaining, around, sink).closed
}

fn reopen(folder: &JournalFolder, found: &Found) -> Result<FileJournal, JournalError> {
    let file = folder.open_to_write(&found.name, Opening::Appending)?;
    FileJournal::go_on(file, folder.path.join(&found.name), found.whole)
}

struct Recorder<'a> {
    journal: Option<FileJournal>,
    log: SystemLog<'a>,
    heard: &'a mut dyn FnMut(Record),
    /// How each step ended at last.
    outcomes: BTreeMap<usize, StepOutcome>,
}

impl Recorder<'_> {
    fn left(&self, plan: &Plan, remaining: &[usize], now: UnixTime) -> Vec<Left> {
        let failed = |index: &usize| Some((plan.steps.get(*index)?, self.outcomes.get(index)?));
        remaining
            .iter()
            .filter_map(failed)
            .filter(|(_, outcome)| !outcome.succeeded())
            .map(|(step, outcome)| Left {
                command: step.command.shown(now),
                error: outcome.words().and_then(first_line),
            })
            .collect()
    }
}

impl JournalSink for Recorder<'_> {
    fn write(&mut self, record: &Record) -> Result<(), JournalError> {
        (self.heard)(record.clone());
        if let Record::StepEnded { index, outcome, .. } = record {
            self.outcomes.insert(*index, outcome.clone());
        }
        self.log.notice(record);
        self.journal.as_mut().map_or(Ok(()), |journal| journal.write(&in_short(record)))
    }
}

/// The record with one line of what a command printed: the same failure is written down again and again, by the timer, at
/// each boot and by hand, and must never make the journal too long to be read.
fn in_short(record: &Record) -> Record {
    let mut record = record.clone();
    if let Record::StepEnded { outcome, .. } = &mut record {
        match outcome {
            StepOutcome::Exited { output: words, .. }
            | StepOutcome::Contradicted { output: words }
            | StepOutcome::TimedOut { output: words }
            | StepOutcome::NotStarted { reason: words } => *words = first_line(words).unwrap_or_default(),
            StepOutcome::Skipped | StepOutcome::WouldRun => {}
        }
    }
    record
}

#[cfg(test)]
mod tests {
    use std::cell::RefCell;

    use super::*;

    fn left(closed: bool) -> Result<Recovery, RepairError> {
        let started = UnixTime::from_secs(0);
        let (by, left, journal) = (String::new(), Vec::new(), PathBuf::new());
        let settled = Settled { remedy: Remedy::StepClock, by, started, remaining: 1, closed, left, journal };
        Ok(Recovery { settled: vec![settled], unreadable: Vec::new() })
    }

    fn busy() -> Result<Recovery, RepairError> {
        Err(RepairError::Busy(Some("root".to_owned())))
    }

    /// The exit code after these answers, the last one for ever, and how long it took.
    fn insisted(mut answers: Vec<Result<Recovery, RepairError>>) -> (u8, Duration) {
        let slept = RefCell::new(Duration::ZERO);
        let code = insist(&|pause| *slept.borrow_mut() += pause, || {
            if answers.len() > 1 { answers.remove(0) } else { answers[0].clone() }
        });
        (code, slept.into_inner())
    }

    #[test]
    fn the_rescue_waits_for_a_repair_that_still_runs() {
        let mut answers = vec![busy(); 90];
        answers.push(left(true));
        assert_eq!(insisted(answers), (0, Duration::from_secs(900)));
    }

    #[test]
    fn what_could_not_be_put_back_is_tried_again() {
        let answers = vec![left(false), Err(RepairError::Lost("j".to_owned())), left(true)];
        assert_eq!(insisted(answers), (0, Duration::from_secs(60)));
    }

    #[test]
    fn what_cannot_be_read_is_not_taken_for_nothing() {
        let unreadable = vec![text!("repair-journal-unsafe", path = "j")];
        assert_eq!(insisted(vec![Ok(Recovery { settled: Vec::new(), unreadable })]), (2, Duration::ZERO));
    }

    #[test]
    fn it_gives_up_in_the_end() {
        assert_eq!(insisted(vec![left(false)]), (2, Duration::from_secs(600)));
        assert_eq!(insisted(vec![busy()]), (2, Duration::from_secs(4_000)));
    }
}
