//! What a log of sign-ins tells of the last hour. Lines are counted and never quoted: who they were is nobody's business here.

use std::io::{self, Read, Seek, SeekFrom};
use std::path::Path;
use std::time::UNIX_EPOCH;

use super::plain_file;
use crate::core::facts::FailedSignIns;

/// So much of the end of a log is read. It holds some thousand lines.
const READ_BACK: u64 = 512 * 1024;

const HOUR_S: i64 = 3_600;
const QUARTER_S: i64 = 900;

/// The times of lines are local, of a zone that only the writer knows. The file's own time says when its last line was written, so
/// the two differ by the zone's offset; more than this beside a whole quarter of an hour, and it is something else.
const AGREES_WITHIN_S: i64 = 300;

/// The end of a log.
pub(super) struct LogEnd {
    pub(super) text: String,
    /// Whether that is all of it.
    pub(super) whole: bool,
    /// When it was last written, in Unix seconds.
    pub(super) written: i64,
}

impl LogEnd {
    /// That of the log at `path`.
    ///
    /// # Errors
    /// As [`plain_file::open`], and the system's.
    pub(super) fn read(path: &Path) -> io::Result<Self> {
        let mut file = plain_file::open(path)?;
        let about = file.metadata()?;
        let start = about.len().saturating_sub(READ_BACK);
        file.seek(SeekFrom::Start(start))?;
        let mut bytes = Vec::new();
        file.take(READ_BACK).read_to_end(&mut bytes)?;
        let written = about.modified()?.duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs());
        let text = String::from_utf8_lossy(&bytes).into_owned();
        Ok(Self { text, whole: start == 0, written: i64::try_from(written).unwrap_or(0) })
    }

    /// How many lines of the hour before `now` (Unix seconds) tell of a failed sign-in. `at` is the local time at the beginning of a
    /// line, in seconds. None where no line has one, or where the times are not understood.
    pub(super) fn failed(
        &self,
        now: i64,
        at: impl Fn(&str) -> Option<i64>,
        tells_of_one: impl Fn(&str) -> bool,
    ) -> Option<FailedSignIns> {
        let lines: Vec<(i64, &str)> = self.text.lines().filter_map(|line| Some((at(line)?, line))).collect();
        let (first, last) = (lines.first()?.0, lines.last()?.0);
        let ahead = last - self.written;
        let offset = (ahead + QUARTER_S / 2).div_euclid(QUARTER_S) * QUARTER_S;
        if (ahead - offset).abs() > AGREES_WITHIN_S || offset.abs() > 14 * HOUR_S {
            return None;
        }
        let now = now + offset;
        let recent = |at: i64| now - at < HOUR_S && at <= now + QUARTER_S;
        let count = lines.iter().filter(|(at, line)| recent(*at) && tells_of_one(line)).count();
        Some(FailedSignIns {
            count: u32::try_from(count).unwrap_or(u32::MAX),
            whole_hour: self.whole || now - first >= HOUR_S,
        })
    }
}
