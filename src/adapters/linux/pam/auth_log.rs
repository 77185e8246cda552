//! The same from the log that syslog keeps, where there is no journal.

use chrono::{DateTime, Datelike, NaiveDateTime};

use super::failed::tells_of_a_declined_code;
use crate::adapters::last_hour::LogEnd;
use crate::adapters::tools::Tools;
use crate::core::facts::FailedSignIns;

/// Where Debian's and Red Hat's families keep it.
const PATHS: [&str; 2] = ["/var/log/auth.log", "/var/log/secure"];

/// The declined codes of the hour before `now`, in Unix seconds; none where there is no such log, or it is not understood.
pub fn last_hour(tools: &Tools, now: i64) -> Option<FailedSignIns> {
    PATHS.iter().find_map(|path| count(&LogEnd::read(&tools.file(path)).ok()?, now))
}

fn count(log: &LogEnd, now: i64) -> Option<FailedSignIns> {
    log.failed(now, |line| local_seconds(line, log.written), tells_of_a_declined_code)
}

/// The local time at the beginning of a line, as seconds: "2026-11-24T03:05:00.123456+01:00", or "Nov 24 03:05:00" of the year
/// that is nearest to when the file was written.
fn local_seconds(line: &str, written: i64) -> Option<i64> {
    let seconds = |stamp: &str, form: &str| {
        Some(NaiveDateTime::parse_from_str(stamp, form).ok()?.and_utc().timestamp())
    };
    if let Some(at) = line.get(..19).and_then(|stamp| seconds(stamp, "%Y-%m-%dT%H:%M:%S")) {
        return Some(at);
    }
    let year = DateTime::from_timestamp(written, 0)?.year();
    let stamp = line.get(..15)?;
    let of_year = |year: i32| seconds(&format!("{year} {stamp}"), "%Y %b %e %H:%M:%S");
    (year - 1..=year + 1).filter_map(of_year).min_by_key(|at| (at - written).abs())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn counted(text: &str, whole: bool, written: i64, now: i64) -> Option<FailedSignIns> {
        count(&LogEnd { text: text.to_owned(), whole, written }, now)
    }

    /// 2027-01-01 00:10:00 UTC: the hour before lies in another year.
    const NOW: i64 = 1_798_762_200;
    const DECLINED: &str = "host sshd(pam_google_authenticator)[4711]: Invalid verification code for anna";

    fn line(form: &str, seconds_ago: i64, zone_s: i64, words: &str) -> String {
        let at = DateTime::from_timestamp(NOW - seconds_ago + zone_s, 0).unwrap();
        format!("{} {words}\n", at.format(form))
    }

    #[test]
    fn only_declined_codes_of_the_last_hour_count_in_every_zone_and_both_forms() {
        for form in ["%b %e %H:%M:%S", "%Y-%m-%dT%H:%M:%S.123456+00:00"] {
            for zone_s in [0, 3_600, -5 * 3_600, 20_700] {
                let log = [
                    line(form, 7_000, zone_s, DECLINED),
                    line(form, 3_000, zone_s, DECLINED),
                    line(form, 900, zone_s, "host sshd[4711]: Accepted publickey for anna"),
                    line(form, 60, zone_s, DECLINED),
                ]
                .concat();
                let found = counted(&log, true, NOW - 60, NOW);
                assert_eq!(found, Some(FailedSignIns { count: 2, whole_hour: true }), "{form} {zone_s}");
            }
        }
    }

    #[test]
    fn a_log_whose_times_are_not_understood_tells_nothing() {
        let log = line("%b %e %H:%M:%S", 60, 0, DECLINED);
        assert_eq!(counted(&log, true, NOW - 60 - 1_350, NOW), None);
        assert_eq!(counted("rubbish\n", true, NOW, NOW), None);
        assert_eq!(counted("", true, NOW, NOW), None);
        let cut = line("%b %e %H:%M:%S", 600, 0, DECLINED);
        assert_eq!(counted(&cut, false, NOW - 600, NOW).map(|seen| seen.whole_hour), Some(false));
    }

    proptest! {
        #[test]
        fn rubbish_never_panics(
            text in "(Nov 31 |Feb 29 |2026-11-24T03:05:00|Invalid verification code|\n|\\PC){0,20}",
            written in any::<i32>(),
        ) {
            let _ = counted(&text, true, i64::from(written), NOW);
        }
    }
}
