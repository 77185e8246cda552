//! Looks at what earlier repairs left, without touching anything.

use std::path::PathBuf;

use crate::core::facts::{Fact, Leftover};
use crate::core::history::{History, JournalContent, read, unfinished};
use crate::core::journal::Record;
use crate::core::plan::Step;
use crate::core::text::Text;
use crate::text;

use super::lock::{Held, Holder, held};
use super::state::{Content, Folder, FolderProblem, StateFolders, number};

/// How many of the last repairs a report tells of.
const REPORTED: usize = 3;

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
    /// Why others were not read, with their paths; the text fits after "could not tell, because".
    pub unreadable: Vec<(PathBuf, Text)>,
}

impl Survey {
    /// Reads every journal in `folders`.
    pub fn of(folders: &[Folder]) -> Self {
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

    fn take(&mut self, index: usize, folder: &Folder, name: String) {
        let path = folder.path.join(&name);
        let shown = path.display().to_string();
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
                let number = number(&name).unwrap_or(0);
                self.found.push(Found { number, folder: index, name, whole, history });
            }
            Err(why) => self.unreadable.push((path, why)),
        }
    }
}

/// What an earlier repair left in `folders`.
pub fn leftover(folders: &StateFolders) -> Fact<Leftover> {
    let mut open = Vec::new();
    let mut problem = None;
    for path in &folders.0 {
        match Folder::open(path) {
            Ok(folder) => open.push(folder),
            Err(FolderProblem::Absent) => {}
            Err(other) => {
                problem.get_or_insert_with(|| folder_text(&path.display().to_string(), &other));
            }
        }
    }
    if let Some(running) = running(&open) {
        return running;
    }
    let survey = Survey::of(&open);
    if let Some((found, history, _)) = survey.unfinished().last() {
        // It may have begun since the first look.
        if let Some(running) = running(&open) {
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
        });
    }
    // A repair known to be unfinished comes first; but "nothing" is only said when everything could be read.
    match survey.unreadable.into_iter().next().map(|(_, why)| why).or(problem) {
        Some(why) => Fact::Unknown { why },
        None => Fact::Known(Leftover::Nothing),
    }
}

/// The repair that holds the lock, where one does.
fn running(folders: &[Folder]) -> Option<Fact<Leftover>> {
    folders.iter().find_map(|folder| match held(folder) {
        Held::No => None,
        Held::By(Some(Holder { by, remedy, at, .. })) => {
            Some(Fact::Known(Leftover::Running { remedy, by, since: at.mono }))
        }
        Held::By(None) => Some(Fact::Unknown { why: text!("repair-running-unnamed") }),
    })
}

/// The journals of the last repairs in `folders`, the archived ones included, oldest first. What is damaged or
/// foreign is left out: [`leftover`] tells of it.
pub fn last_journals(folders: &StateFolders) -> Vec<Vec<Record>> {
    let mut found: Vec<(u32, Vec<Record>)> = Vec::new();
    for folder in folders.0.iter().filter_map(|path| Folder::open(path).ok()) {
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

/// Why a folder was not looked into; the text fits after "could not tell, because".
pub fn folder_text(path: &str, problem: &FolderProblem) -> Text {
    match problem {
        FolderProblem::Locked => text!("repair-folder-locked", path = path),
        FolderProblem::Unsafe => text!("repair-folder-unsafe", path = path),
        FolderProblem::Absent | FolderProblem::Failed(_) => {
            text!("repair-folder-unreadable", path = path, reason = problem.reason())
        }
    }
}
