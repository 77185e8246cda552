//! How many sign-ins failed in the last hour, by Plesk's own log. They are counted and never quoted: who they were is
//! nobody's business here.

use std::io::{Read, Seek, SeekFrom};
use std::time::{SystemTime, UNIX_EPOCH};

use chrono::NaiveDateTime;

use crate::adapters::file_reasons::why_unreadable;
use crate::adapters::plain_file;
use crate::adapters::tools::Tools;
use crate::core::facts::{Fact, FailedSignIns};
use crate::text;

const PATH: &str = "/var/log/plesk/panel.log";

/// So much of the end of the log is read. It holds some thousand lines.
const READ_BACK: u64 = 512 * 1024;

const HOUR_S: i64 = 3_600;
const QUARTER_S: i64 = 900;

/// The log is written in local time of Plesk's own zone. The file's own time says when its last line was written, so
/// the two differ by the zone's offset; more than this beside a whole quarter hour, and it is something else.
const AGREES_WITHIN_S: i64 = 300;

pub(super) fn failed_last_hour(tools: &Tools) -> Fact<FailedSignIns> {
    let unknown = |error: &std::io::Error| Fact::Unknown { why: why_unreadable(PATH, error) };
    let (end, whole, written) = match end_of_log(tools) {
        Ok(read) => read,
        Err(error) => return unknown(&error),
    };
    let seconds = |at: SystemTime| {
        at.duration_since(UNIX_EPOCH).ok().and_then(|since| i64::try_from(since.as_secs()).ok()).unwrap_or(0)
    };
    count(&end, whole, seconds(written), seconds(SystemTime::now()))
        .map_or_else(|| Fact::Unknown { why: text!("why-panel-log-times") }, Fact::Known)
}

/// The end of the log, whether that is all of it, and when it was last written.
fn end_of_log(tools: &Tools) -> std::io::Result<(String, bool, SystemTime)> {
    let path = tools.file(PATH);
    let mut file = plain_file::open(&path)?;
    let metadata = file.metadata()?;
    let start = metadata.len().saturating_sub(READ_BACK);
    file.seek(SeekFrom::Start(start))?;
    let mut bytes = Vec::new();
    file.take(READ_BACK).read_to_end(&mut bytes)?;
    Ok((String::from_utf8_lossy(&bytes).into_owned(), start == 0, metadata.modified()?))
}

/// The failed sign-ins of the hour before `now`; `written` is when the last line was. None where the lines have times
/// that are not understood. Both are Unix seconds.
fn count(end: &str, whole: bool, written: i64, now: i64) -> Option<FailedSignIns> {
    let lines: Vec<(Option<i64>, &str)> = end.lines().map(|line| (local_seconds(line), line)).collect();
    let mut times = lines.iter().filter_map(|(at, _)| *at);
    let Some(last) = times.next_back() else {
        return end.trim().is_empty().then_some(FailedSignIns { count: 0, whole_hour: true });
    };
    let ahead = last - written;
    let offset = (ahead + QUARTER_S / 2).div_euclid(QUARTER_S) * QUARTER_S;
    if (ahead - offset).abs() > AGREES_WITHIN_S || offset.abs() > 14 * HOUR_S {
        return None;
    }
    let now = now + offset;
    let recent = |at: i64| now - at < HOUR_S && at <= now + QUARTER_S;
    let count = lines
        .iter()
        .filter(|(at, line)| at.is_some_and(recent) && line.contains("Failed login attempt"))
        .count();
    let first = lines.iter().find_map(|(at, _)| *at).unwrap_or(last);
    Some(FailedSignIns {
        count: u32::try_from(count).unwrap_or(u32::MAX),
        whole_hour: whole || now - first >= HOUR_S,
    })
}

/// The local time at the beginning of a line, `[2024-06-25 17:00:01.123]` or without brackets and with a T, as seconds.
fn local_seconds(line: &str) -> Option<i64> {
    let stamp = line.strip_prefix('[').unwrap_or(line).get(..19)?;
    let stamp = stamp.replacen('T', " ", 1);
    let at = NaiveDateTime::parse_from_str(&stamp, "%Y-%m-%d %H:%M:%S").ok()?;
    Some(at.and_utc().timestamp())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// 2026-11-24 03:05:00 UTC.
    const NOW: i64 = 1_795_489_500;

    fn line(seconds_ago: i64, zone_s: i64, words: &str) -> String {
        let at = chrono::DateTime::from_timestamp(NOW - seconds_ago + zone_s, 0).unwrap();
        format!("[{}] 4711:653 ERR [panel] {words}\n", at.format("%Y-%m-%d %H:%M:%S.%3f"))
    }

    const FAILED: &str = "Failed login attempt with login 'admin' from IP 203.0.113.9";

    #[test]
    fn only_the_failed_sign_ins_of_the_last_hour_count_in_every_zone() {
        for zone_s in [0, 3_600, -5 * 3_600, 20_700, 12 * 3_600] {
            let log = [
                line(7_000, zone_s, FAILED),
                line(3_000, zone_s, FAILED),
                line(900, zone_s, "The license was updated"),
                line(60, zone_s, FAILED),
                line(40, zone_s, "Session closed"),
            ]
            .concat();
            let counted = count(&log, true, NOW - 38, NOW);
            assert_eq!(counted, Some(FailedSignIns { count: 2, whole_hour: true }), "{zone_s}");
        }
    }

    #[test]
    fn a_log_that_grows_fast_is_counted_as_at_least() {
        let log: String = (0..100).map(|number| line(200 - number, 0, FAILED)).collect();
        assert_eq!(count(&log, false, NOW - 101, NOW), Some(FailedSignIns { count: 100, whole_hour: false }));
        assert_eq!(count(&log, true, NOW - 101, NOW), Some(FailedSignIns { count: 100, whole_hour: true }));
    }

    #[test]
    fn an_empty_log_counts_nothing_and_a_foreign_one_is_not_understood() {
        assert_eq!(count("", true, NOW, NOW), Some(FailedSignIns { count: 0, whole_hour: true }));
        assert_eq!(count("Nov 24 03:05:00 web1 sw-engine: hello\n", true, NOW, NOW), None);
        // Copied long after it was written: the file's time says nothing about the zone.
        assert_eq!(count(&line(5 * 86_400, 0, FAILED), true, NOW, NOW), None);
    }

    #[test]
    fn a_name_that_looks_like_a_line_is_counted_once() {
        let log = line(60, 0, "Failed login attempt with login 'Failed login attempt' from IP 192.0.2.1");
        assert_eq!(count(&log, true, NOW - 60, NOW).unwrap().count, 1);
    }

    proptest! {
        #[test]
        fn rubbish_never_panics(text in "(\\[|2026-11-24 03:0|0:00|Failed login attempt|\n|\\PC){0,40}", written: i32, now: i32) {
            let _ = count(&text, true, written.into(), now.into());
        }
    }
}
