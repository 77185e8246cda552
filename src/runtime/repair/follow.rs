//! Follows a journal that another process is writing.

use std::fs::File;
use std::io::Read;
use std::path::Path;

use crate::core::journal::Record;

/// So much of a journal is read at once; a whole one is shorter.
const AT_ONCE: u64 = 4 * 1024 * 1024;

/// Hands on the records of a journal as their lines become whole.
pub struct Follower {
    file: File,
    line: Vec<u8>,
    ended: bool,
}

impl Follower {
    /// Follows from the first line on.
    pub fn open(path: &Path) -> std::io::Result<Self> {
        Ok(Self { file: File::open(path)?, line: Vec::new(), ended: false })
    }

    /// Hands on what has come since the last call; true once the last record has been seen.
    pub fn hand_on(&mut self, heard: &mut dyn FnMut(Record)) -> bool {
        let mut fresh = Vec::new();
        // What cannot be read now may be readable at the next call; a dead writer is noticed elsewhere.
        let _ = Read::by_ref(&mut self.file).take(AT_ONCE).read_to_end(&mut fresh);
        for byte in fresh {
            self.line.push(byte);
            if byte != b'\n' {
                continue;
            }
            if let Ok(record) = serde_json::from_slice(&self.line) {
                self.ended = matches!(record, Record::Ended { .. });
                heard(record);
            }
            self.line.clear();
        }
        self.ended
    }
}
