//! Where journal records go: to disk, synced line by line, or straight to a listener.

use std::fs::File;
use std::io::{Seek, SeekFrom, Write};
use std::path::PathBuf;

use crate::core::journal::Record;
use crate::ports::RepairError;
use crate::runtime::os::disk::reserve;

/// Room taken on the disk before anything is done, so that a disk that fills up meanwhile cannot silence the
/// journal. A plan of ten steps with full output stays below it.
const RESERVED_BYTES: u64 = 256 * 1024;

/// Why a record could not be written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct JournalError {
    /// The journal or its folder.
    pub path: String,
    /// The system's words.
    pub reason: String,
}

impl From<JournalError> for RepairError {
    fn from(error: JournalError) -> Self {
        Self::Journal { path: error.path, reason: error.reason }
    }
}

/// Takes the records of one repair.
pub trait JournalSink {
    /// Returns once `record` is safe.
    ///
    /// # Errors
    /// [`JournalError`] when it is not: then what it announces must not be done.
    fn write(&mut self, record: &Record) -> Result<(), JournalError>;
}

/// Hands each record to a listener. For repairs that touch nothing real.
pub struct RecordListener<'a>(pub &'a mut dyn FnMut(Record));

impl JournalSink for RecordListener<'_> {
    fn write(&mut self, record: &Record) -> Result<(), JournalError> {
        (self.0)(record.clone());
        Ok(())
    }
}

/// A journal on disk.
pub struct FileJournal {
    file: File,
    path: PathBuf,
    /// The length up to which every line is whole.
    whole: u64,
}

impl FileJournal {
    /// Takes over a file that was just made for this journal, and reserves its room.
    ///
    /// # Errors
    /// [`JournalError`] when the disk has no room.
    pub fn begin(file: File, path: PathBuf) -> Result<Self, JournalError> {
        let journal = Self { file, path, whole: 0 };
        match reserve(&journal.file, RESERVED_BYTES) {
            Ok(()) => Ok(journal),
            Err(error) => Err(journal.error(&error)),
        }
    }

    /// Goes on writing a journal of which the first `whole` bytes are whole lines; a torn line after them is cut off.
    ///
    /// # Errors
    /// [`JournalError`] when it cannot be cut.
    pub fn go_on(file: File, path: PathBuf, whole: u64) -> Result<Self, JournalError> {
        let journal = Self { file, path, whole };
        journal.file.set_len(whole).map_err(|error| journal.error(&error))?;
        Ok(journal)
    }

    fn error(&self, error: &std::io::Error) -> JournalError {
        JournalError { path: self.path.display().to_string(), reason: error.to_string() }
    }

    fn append(&mut self, line: &[u8]) -> std::io::Result<()> {
        // Where a file is not opened for appending alone (Windows), it may have been cut since the last line.
        self.file.seek(SeekFrom::Start(self.whole))?;
        self.file.write_all(line)?;
        self.file.sync_data()
    }
}

impl JournalSink for FileJournal {
    fn write(&mut self, record: &Record) -> Result<(), JournalError> {
        let mut line = serde_json::to_vec(record).map_err(|error| self.error(&error.into()))?;
        line.push(b'\n');
        match self.append(&line) {
            Ok(()) => {
                self.whole += line.len() as u64;
                Ok(())
            }
            Err(error) => {
                // A line written in part would spoil those after it. Should even this fail, readers stop there.
                let _ = self.file.set_len(self.whole);
                Err(self.error(&error))
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::core::text::Text;
    use crate::core::time::{MonoTime, Reading, UnixTime};
    use crate::runtime::scratch::Scratch;

    #[test]
    fn each_line_comes_after_those_before_it_and_a_torn_one_is_cut_off() {
        let scratch = Scratch::new("journal-lines");
        let path = scratch.0.join("repair-000001.jsonl");
        let at = Reading { wall: UnixTime::from_secs(0), mono: MonoTime::from_nanos(0) };
        let noted = |what| Record::Noted { what: Text::new(what), at };
        let told = || -> Vec<Record> {
            let text = std::fs::read_to_string(&path).unwrap();
            text.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
        };
        let mut journal = FileJournal::begin(File::create(&path).unwrap(), path.clone()).unwrap();
        journal.write(&noted("one")).unwrap();
        journal.write(&noted("two")).unwrap();
        assert_eq!(told(), [noted("one"), noted("two")]);

        let whole = std::fs::metadata(&path).unwrap().len();
        std::fs::OpenOptions::new().append(true).open(&path).unwrap().write_all(b"{\"rec").unwrap();
        let file = std::fs::OpenOptions::new().write(true).open(&path).unwrap();
        let mut journal = FileJournal::go_on(file, path.clone(), whole).unwrap();
        journal.write(&noted("three")).unwrap();
        assert_eq!(told(), [noted("one"), noted("two"), noted("three")]);
    }
}
