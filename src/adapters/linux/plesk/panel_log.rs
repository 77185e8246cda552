//! How many sign-ins failed in the last hour, by Plesk's own log.

use std::time::{SystemTime, UNIX_EPOCH};

use chrono::NaiveDateTime;

use crate::adapters::file_reasons::why_unreadable;
use crate::adapters::last_hour::LogEnd;
use crate::adapters::tools::Tools;
use crate::core::facts::{Fact, FailedSignIns};
use crate::text;

const PATH: &str = "/var/log/plesk/panel.log";

pub(super) fn failed_last_hour(tools: &Tools) -> Fact<FailedSignIns> {
    let unknown = |error: &std::io::Error| Fact::Unknown { why: why_unreadable(PATH, error) };
    let log = match LogEnd::read(&tools.file(PATH)) {
        Ok(log) => log,
        Err(error) => return unknown(&error),
    };
    let now = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs());
    count(&log, i64::try_from(now).unwrap_or(0))
        .map_or_else(|| Fact::Unknown { why: text!("why-panel-log-times") }, Fact::Known)
}

/// The failed sign-ins of the hour before `now`, in Unix seconds. Where nothing was ever written, there was none.
fn count(log: &LogEnd, now: i64) -> Option<FailedSignIns> {
    if log.text.trim().is_empty() {
        return Some(FailedSignIns { count: 0, whole_hour: true });
    }
    log.failed(now, local_seconds, |line| line.contains("Failed login attempt"))
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

    fn counted(text: &str, whole: bool, written: i64, now: i64) -> Option<FailedSignIns> {
        count(&LogEnd { text: text.to_owned(), whole, written }, now)
    }

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
            let counted = counted(&log, true, NOW - 38, NOW);
            assert_eq!(counted, Some(FailedSignIns { count: 2, whole_hour: true }), "{zone_s}");
        }
    }

    #[test]
    fn a_log_that_grows_fast_is_counted_as_at_least() {
        let log: String = (0..100).map(|number| line(200 - number, 0, FAILED)).collect();
        assert_eq!(
            counted(&log, false, NOW - 101, NOW),
            Some(FailedSignIns { count: 100, whole_hour: false })
        );
        assert_eq!(counted(&log, true, NOW - 101, NOW), Some(FailedSignIns { count: 100, whole_hour: true }));
    }

    #[test]
    fn an_empty_log_counts_nothing_and_a_foreign_one_is_not_understood() {
        assert_eq!(counted("", true, NOW, NOW), Some(FailedSignIns { count: 0, whole_hour: true }));
        assert_eq!(counted("Nov 24 03:05:00 web1 sw-engine: hello\n", true, NOW, NOW), None);
        // Copied long after it was written: the file's time says nothing about the zone.
        assert_eq!(counted(&line(5 * 86_400, 0, FAILED), true, NOW, NOW), None);
    }

    #[test]
    fn a_name_that_looks_like_a_line_is_counted_once() {
        let log = line(60, 0, "Failed login attempt with login 'Failed login attempt' from IP 192.0.2.1");
        assert_eq!(counted(&log, true, NOW - 60, NOW).unwrap().count, 1);
    }

    proptest! {
        #[test]
        fn rubbish_never_panics(text in "(\\[|2026-11-24 03:0|0:00|Failed login attempt|\n|\\PC){0,40}", written: i32, now: i32) {
            let _ = counted(&text, true, written.into(), now.into());
        }
    }
}
