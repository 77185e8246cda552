//! Looks at what earlier repairs left, without touching anything.

use std::path::{Path, PathBuf};
use std::time::Duration;

use crate::core::facts::{Fact, Leftover, Stuck};
use crate::core::history::{History, JournalContent, read, unfinished};
use crate::core::journal::Record;
use crate::core::plan::Step;
use crate::core::text::Text;
use crate::core::time::MonoTime;
use crate::runtime::os::boot::since_boot;
use crate::runtime::os::state_folders;
use crate::runtime::os::user::is_root;
use crate::text;

use super::lock::{Held, Holder, LOCK, held, lock_is_unsafe};
use super::state::{Content, FolderProblem, JournalFolder, StateFolders, number};

/// How many of the last repairs a report tells of.
const REPORTED: usize = 3;

/// How long a repair may be silent beside the deadline of its step: its net is armed and disarmed, a failed step is tried
/// again after a pause, and a record may take long to reach a slow disk.
const BETWEEN_RECORDS: Duration = Duration::from_secs(60);

/// One journal that somebody has to be told about, or whose repair is over.
#[derive(Debug)]
pub struct Found {
    /// Its place among all journals: a higher number is a later repair.
    pub number: u32,
    /// Which of the surveyed folders it is in.
    pub folder: usize,
    /// Its name there.
    pub name: String,
    /// How many of its bytes are whole lines.
    pub whole: u64,
    /// What it tells; none where nothing was begun.
    pub history: Option<History>,
}

/// What the folders hold.
#[derive(Debug, Default)]
pub struct Survey {
    /// Readable journals, oldest first.
    pub found: Vec<Found>,
    /// Why others were not read, with their paths.
    pub unreadable: Vec<(PathBuf, Text)>,
}

impl Survey {
    /// Reads every journal in `folders`.
    pub fn of(folders: &[JournalFolder]) -> Self {
        let mut survey = Self::default();
        for (index, folder) in folders.iter().enumerate() {
            match folder.journals() {
                Ok(names) => names.into_iter().for_each(|name| survey.take(index, folder, name)),
                Err(problem) => {
                    let why = folder_text(&folder.path.display().to_string(), &problem);
                    survey.unreadable.push((folder.path.clone(), why));
                }
            }
        }
        survey.found.sort_by_key(|found| found.number);
        survey
    }

    /// Every repair that was cut short or has steps left, oldest first, with the closing steps that remain.
    pub fn unfinished(&self) -> Vec<(&Found, &History, Vec<usize>)> {
        let repairs: Vec<(&Found, &History)> =
            self.found.iter().filter_map(|found| Some((found, found.history.as_ref()?))).collect();
        let histories: Vec<&History> = repairs.iter().map(|(_, history)| *history).collect();
        unfinished(&histories)
            .into_iter()
            .filter_map(|repair| {
                repairs.get(repair.repair).map(|(found, history)| (*found, *history, repair.remaining))
            })
            .collect()
    }

    /// Every closing step that remains, each command once.
    pub fn remaining(&self) -> Vec<Step> {
        let mut steps: Vec<Step> = Vec::new();
        for (_, history, remaining) in self.unfinished() {
            for step in remaining.iter().filter_map(|index| history.plan.steps.get(*index)) {
                if !steps.iter().any(|known| known.command == step.command) {
                    steps.push(step.clone());
                }
            }
        }
        steps
    }

    /// Whether a closing step remains, or may: a journal that could not be read is taken for an unfinished repair.
    pub fn may_have_remaining(&self) -> bool {
        !self.unreadable.is_empty() || !self.remaining().is_empty()
    }

    fn take(&mut self, index: usize, folder: &JournalFolder, name: String) {
        let path = folder.path.join(&name);
        let shown = path.display().to_string();
        let Some(number) = number(&name) else {
            self.unreadable.push((path, text!("repair-journal-misnamed", path = shown)));
            return;
        };
        let history = match folder.read(&name) {
            Content::Bytes(bytes) => {
                let whole = bytes.iter().rposition(|byte| *byte == b'\n').map_or(0, |end| end + 1);
                match read(&bytes) {
                    JournalContent::NothingBegun => Ok((0, None)),
                    JournalContent::Repair(history) => Ok((whole as u64, Some(*history))),
                    JournalContent::Damaged { line } => {
                        Err(text!("repair-journal-foreign", path = shown, line = line))
                    }
                    JournalContent::Newer { version } => {
                        Err(text!("repair-journal-newer", path = shown, version = version))
                    }
                }
            }
            Content::Unsafe => Err(text!("repair-journal-unsafe", path = shown)),
            Content::TooLong => Err(text!("repair-journal-too-long", path = shown)),
            Content::Failed(reason) => Err(text!("repair-journal-unreadable", path = shown, reason = reason)),
        };
        match history {
            Ok((whole, history)) => {
                self.found.push(Found { number, folder: index, name, whole, history });
            }
            Err(why) => self.unreadable.push((path, why)),
        }
    }
}

/// The folders that are there.
#[derive(Debug, Default)]
pub struct Present {
    /// Those that could be opened.
    pub open: Vec<JournalFolder>,
    /// Why the others could not, or were not believed; the text fits after "could not tell, because".
    pub hidden: Vec<Hidden>,
}

/// A folder that could not be looked into.
#[derive(Clone, Debug, PartialEq)]
pub struct Hidden {
    /// Which.
    pub path: PathBuf,
    /// Why; fits after "could not tell, because".
    pub why: Text,
    /// It is root's, and this user is not.
    pub locked: bool,
}

impl Present {
    /// Those of `folders` that are there.
    pub fn of(folders: &StateFolders) -> Self {
        let mut present = Self::default();
        for path in &folders.0 {
            match JournalFolder::open(path) {
                Ok(folder) if lock_is_unsafe(&folder) => {
                    let lock = folder.path.join(LOCK).display().to_string();
                    let why = text!("repair-lock-unsafe", path = lock);
                    present.hidden.push(Hidden { path: folder.path, why, locked: false });
                }
                Ok(folder) => present.open.push(folder),
                Err(FolderProblem::Absent) => {}
                Err(problem) => present.hidden.push(Hidden {
                    path: path.clone(),
                    why: folder_text(&path.display().to_string(), &problem),
                    locked: problem == FolderProblem::Locked && !is_root(),
                }),
            }
        }
        present
    }
}

/// What an earlier repair left in `folders`.
pub fn leftover(folders: &StateFolders) -> Fact<Leftover> {
    let present = Present::of(folders);
    let open = &present.open;
    if let Some(running) = running(open) {
        return running;
    }
    let survey = Survey::of(open);
    let (locked, hidden): (Vec<Hidden>, Vec<Hidden>) =
        present.hidden.into_iter().partition(|hidden| hidden.locked);
    let unreadable = hidden
        .into_iter()
        .map(|hidden| hidden.why)
        .chain(survey.unreadable.iter().map(|(_, why)| why.clone()));
    let unreadable: Vec<Text> = unreadable.collect();
    if let Some((found, history, _)) = survey.unfinished().last() {
        // It may have begun since the first look.
        if let Some(running) = running(open) {
            return running;
        }
        let (at, of) = (history.last_begun.map_or(0, |index| index + 1), history.plan.steps.len());
        return Fact::Known(Leftover::Unfinished {
            remedy: history.plan.remedy,
            by: history.by.clone(),
            started: history.at.wall,
            step: (at, of),
            remaining: survey.remaining(),
            failure: history.failure(),
            journal: open.get(found.folder).map(|folder| folder.path.join(&found.name).display().to_string()),
            unreadable,
        });
    }
    // "Nothing" is only said when everything could be read.
    if !unreadable.is_empty() {
        return Fact::Known(Leftover::Unreadable { why: unreadable });
    }
    match locked.into_iter().next() {
        Some(hidden) => Fact::Known(Leftover::Hidden { why: hidden.why }),
        None => Fact::Known(Leftover::Nothing),
    }
}

/// The repair that holds the lock, where one does.
fn running(folders: &[JournalFolder]) -> Option<Fact<Leftover>> {
    folders.iter().find_map(|folder| {
        let path = folder.path.join(LOCK).display().to_string();
        match held(folder) {
            Held::No => None,
            Held::By(Some(holder)) => {
                let stuck = stuck(&holder, folders, since_boot());
                let Holder { by, remedy, at, .. } = holder;
                Some(Fact::Known(Leftover::Running { remedy, by, since: at.mono, stuck }))
            }
            Held::By(None) => Some(Fact::Unknown { why: text!("repair-running-unnamed", path = path) }),
            Held::Unsafe => Some(Fact::Unknown { why: text!("repair-lock-unsafe", path = path) }),
        }
    })
}

/// Whether nothing has been heard of the repair of `holder` for longer than what it does may take.
fn stuck(holder: &Holder, folders: &[JournalFolder], now: MonoTime) -> Option<Stuck> {
    let history = holder.journal.as_deref().and_then(|journal| history_in(journal, folders));
    let (heard, deadline) = match &history {
        Some(history) => (history.heard, history.open_step().map_or(Duration::ZERO, |step| step.deadline)),
        // It may wait for the commands of repairs that were cut short.
        None => {
            let survey = Survey::of(folders);
            let waits = survey
                .unfinished()
                .iter()
                .filter_map(|(_, history, _)| history.open_step())
                .map(|step| step.deadline)
                .sum();
            (holder.at.mono, waits)
        }
    };
    // A record of another boot, which is being finished, says nothing about now.
    let heard = heard.max(holder.at.mono).min(now);
    let (silent, allowed) = (now.since(heard), deadline.saturating_add(BETWEEN_RECORDS));
    (silent > allowed).then(|| Stuck {
        silent,
        allowed,
        process: holder.process,
        remaining: history.as_ref().map(remaining_of).unwrap_or_default(),
    })
}

fn history_in(journal: &Path, folders: &[JournalFolder]) -> Option<History> {
    let folder = folders.iter().find(|folder| Some(folder.path.as_path()) == journal.parent())?;
    match folder.read(journal.file_name()?.to_str()?) {
        Content::Bytes(bytes) => match read(&bytes) {
            JournalContent::Repair(history) => Some(*history),
            _ => None,
        },
        _ => None,
    }
}

fn remaining_of(history: &History) -> Vec<Step> {
    history.remaining().into_iter().filter_map(|index| history.plan.steps.get(index)).cloned().collect()
}

/// The journals of the last repairs in `folders`, the archived ones included, oldest first. What is damaged or
/// foreign is left out: [`leftover`] tells of it.
pub fn last_journals(folders: &StateFolders) -> Vec<Vec<Record>> {
    let mut found: Vec<(u32, Vec<Record>)> = Vec::new();
    for folder in folders.0.iter().filter_map(|path| JournalFolder::open(path).ok()) {
        let archived = folder.finished().ok();
        for place in std::iter::once(&folder).chain(&archived) {
            for name in place.journals().unwrap_or_default() {
                let Content::Bytes(bytes) = place.read(&name) else { continue };
                if matches!(read(&bytes), JournalContent::Repair(_)) {
                    let lines = bytes.split(|byte| *byte == b'\n');
                    let records = lines.filter_map(|line| serde_json::from_slice(line).ok()).collect();
                    found.push((number(&name).unwrap_or(0), records));
                }
            }
        }
    }
    found.sort_by_key(|(number, _)| *number);
    let older = found.len().saturating_sub(REPORTED);
    found.into_iter().skip(older).map(|(_, records)| records).collect()
}

/// Why a folder was not looked into.
pub fn folder_text(path: &str, problem: &FolderProblem) -> Text {
    match problem {
        FolderProblem::Locked => state_folders::why_locked(path),
        FolderProblem::NoFolder => text!("repair-folder-is-file", path = path),
        FolderProblem::Unsafe => state_folders::why_unsafe(path),
        FolderProblem::Absent | FolderProblem::Failed(_) => {
            text!("repair-folder-unreadable", path = path, reason = problem.reason())
        }
    }
}
