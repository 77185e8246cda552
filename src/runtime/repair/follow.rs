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

#[cfg(test)]
mod tests {
    use std::io::Write;

    use super::*;
    use crate::core::text::Text;
    use crate::core::time::{MonoTime, Reading, UnixTime};
    use crate::runtime::scratch::Scratch;

    #[test]
    fn a_record_is_handed_on_once_its_line_is_whole_and_the_last_one_is_the_end() {
        let scratch = Scratch::new("follow");
        let path = scratch.0.join("journal");
        let at = Reading { wall: UnixTime::from_secs(0), mono: MonoTime::from_nanos(0) };
        let records = [Record::Noted { what: Text::new("one"), at }, Record::Ended { complete: true, at }];
        let [one, end] = records.each_ref().map(|record| serde_json::to_string(record).unwrap());
        let mut file = File::create(&path).unwrap();
        let mut follower = Follower::open(&path).unwrap();
        let (half, rest) = one.split_at(10);
        for (written, heard_then, ended) in [
            (half, 0, false),
            (rest, 0, false),
            ("\nno record\n", 1, false),
            (&end, 0, false),
            ("\n", 1, true),
            ("", 0, true),
        ] {
            file.write_all(written.as_bytes()).unwrap();
            let mut heard = Vec::new();
            assert_eq!(follower.hand_on(&mut |record| heard.push(record)), ended, "{written}");
            assert_eq!(heard.len(), heard_then, "{written}");
        }
    }
}
