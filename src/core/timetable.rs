//! When cron starts a job (crontab(5)), for telling what is due in a time that a step of the clock skips or repeats.

use std::ops::RangeInclusive;

use chrono::{Datelike, NaiveDate};

use super::zone::LocalTime;

/// A job that is due less often than this is not looked for in longer spans.
const LONGEST_LOOK_DAYS: usize = 400;

const MONTHS: [&str; 12] =
    ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const WEEKDAYS: [&str; 7] = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"];

/// The names that stand for five fields. `@reboot` is none of them: it has no time.
const NAMED: [(&str, &str); 7] = [
    ("@yearly", "0 0 1 1 *"),
    ("@annually", "0 0 1 1 *"),
    ("@monthly", "0 0 1 * *"),
    ("@weekly", "0 0 * * 0"),
    ("@daily", "0 0 * * *"),
    ("@midnight", "0 0 * * *"),
    ("@hourly", "0 * * * *"),
];

/// When a job is started, in the server's time zone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Timetable {
    /// Bit n: in minute n. The other sets likewise; Sunday is 0.
    minutes: u64,
    hours: u64,
    days: u64,
    months: u64,
    weekdays: u64,
    /// Whether a day has to fit both by its number and by its name. Otherwise one of the two is enough.
    both_days: bool,
    set_times: bool,
}

impl Timetable {
    /// Reads the time at the beginning of a crontab's line; none where there is none, as in a comment, in `NAME=value`
    /// and in `@reboot`.
    pub fn parse(line: &str) -> Option<Self> {
        let line = line.trim_start();
        let first = line.split_whitespace().next()?;
        if first.starts_with('@') {
            let (_, fields) = NAMED.iter().find(|(name, _)| first.eq_ignore_ascii_case(name))?;
            return Self::of_fields(fields);
        }
        Self::of_fields(line)
    }

    fn of_fields(line: &str) -> Option<Self> {
        let mut fields = line.split_whitespace();
        let [minute, hour, day, month, weekday] =
            [fields.next()?, fields.next()?, fields.next()?, fields.next()?, fields.next()?];
        let weekdays = set(weekday, 0..=7, &WEEKDAYS, 0)?;
        Some(Self {
            minutes: set(minute, 0..=59, &[], 0)?,
            hours: set(hour, 0..=23, &[], 0)?,
            days: set(day, 1..=31, &[], 0)?,
            months: set(month, 1..=12, &MONTHS, 1)?,
            // 7 is Sunday as well.
            weekdays: (weekdays | weekdays >> 7) & 0x7f,
            both_days: day.starts_with('*') || weekday.starts_with('*'),
            set_times: !minute.starts_with('*') && !hour.starts_with('*'),
        })
    }

    /// Whether it has hours and minutes of its own, as opposed to running at least once in every hour. Cron makes this
    /// difference where the clock was set (cron(8)).
    pub const fn has_set_times(&self) -> bool {
        self.set_times
    }

    /// Whether it is due in a minute that begins after `after` and not after `until`.
    pub fn is_due(&self, after: LocalTime, until: LocalTime) -> bool {
        let minute_of_day = |time: LocalTime| time.hour * 60 + time.minute;
        let day = |time: LocalTime| NaiveDate::from_ymd_opt(time.year, time.month, time.day);
        let (Some(first), Some(last)) = (day(after), day(until)) else { return false };
        first.iter_days().take_while(|day| *day <= last).take(LONGEST_LOOK_DAYS).any(|day| {
            let from = if day == first { minute_of_day(after) + 1 } else { 0 };
            let to = if day == last { minute_of_day(until) } else { 24 * 60 - 1 };
            self.is_on(day) && (from..=to).any(|minute| self.is_at(minute))
        })
    }

    fn is_on(&self, day: NaiveDate) -> bool {
        let by_number = has(self.days, day.day());
        let by_name = has(self.weekdays, day.weekday().num_days_from_sunday());
        let fits = if self.both_days { by_number && by_name } else { by_number || by_name };
        has(self.months, day.month()) && fits
    }

    const fn is_at(&self, minute_of_day: u32) -> bool {
        has(self.hours, minute_of_day / 60) && has(self.minutes, minute_of_day % 60)
    }
}

const fn has(set: u64, value: u32) -> bool {
    set >> value & 1 == 1
}

/// A list of `*`, numbers, names and ranges, each with a step or without; the first of `names` stands for `first`.
fn set(field: &str, allowed: RangeInclusive<u32>, names: &[&str], first: u32) -> Option<u64> {
    let value = |word: &str| -> Option<u32> {
        let named = names.iter().position(|name| word.eq_ignore_ascii_case(name));
        let value = match named {
            Some(index) => first + u32::try_from(index).ok()?,
            None => word.parse().ok()?,
        };
        allowed.contains(&value).then_some(value)
    };
    let mut set = 0;
    for part in field.split(',') {
        let (range, step) = match part.split_once('/') {
            Some((range, step)) => (range, step.parse::<usize>().ok().filter(|step| *step > 0)?),
            None => (part, 1),
        };
        let (from, to) = match range.split_once('-') {
            _ if range == "*" => (*allowed.start(), *allowed.end()),
            Some((from, to)) => (value(from)?, value(to)?),
            None => (value(range)?, value(range)?),
        };
        (from..=to).step_by(step).for_each(|value| set |= 1_u64 << value);
    }
    (set != 0).then_some(set)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn at(day: u32, hour: u32, minute: u32) -> LocalTime {
        LocalTime { year: 2026, month: 11, day, hour, minute, second: 30 }
    }

    fn due(line: &str, after: LocalTime, until: LocalTime) -> bool {
        Timetable::parse(line).unwrap().is_due(after, until)
    }

    #[test]
    fn a_job_is_due_in_the_minutes_that_are_skipped_and_in_no_other() {
        let daily = "25 6 * * * root run-parts /etc/cron.daily";
        assert!(due(daily, at(24, 6, 24), at(24, 6, 27)));
        assert!(due(daily, at(24, 6, 24), at(24, 6, 25)));
        assert!(!due(daily, at(24, 6, 25), at(24, 6, 28)), "it was started before the step");
        assert!(!due(daily, at(24, 6, 20), at(24, 6, 24)));
        assert!(due(daily, at(23, 7, 0), at(24, 6, 25)), "over midnight");
        assert!(!due(daily, at(24, 7, 0), at(24, 6, 0)), "backwards nothing is skipped");
    }

    #[test]
    fn lists_ranges_steps_and_names_are_understood() {
        assert!(due("0,30 8-10 * nov mon-fri cmd", at(24, 9, 29), at(24, 9, 31)));
        assert!(!due("0,30 8-10 * nov sat,sun cmd", at(24, 9, 29), at(24, 9, 31)), "it was a Tuesday");
        assert!(due("*/20 * * * * cmd", at(24, 9, 39), at(24, 9, 41)));
        assert!(!due("5-59/20 * * * * cmd", at(24, 9, 39), at(24, 9, 41)));
        assert!(due("@midnight cmd", at(23, 23, 59), at(24, 0, 1)));
        assert!(due("0 0 * * 7 cmd", at(28, 23, 59), at(29, 0, 1)), "7 is Sunday");
    }

    #[test]
    fn a_day_by_number_and_by_name_is_either_but_with_a_star_both() {
        // crontab(5): "30 4 1,15 * 5" is the 1st, the 15th, and every Friday.
        let either = "30 4 1,15 * 5 cmd";
        assert!(due(either, at(15, 4, 29), at(15, 4, 31)) && due(either, at(27, 4, 29), at(27, 4, 31)));
        assert!(!due(either, at(24, 4, 29), at(24, 4, 31)));
        assert!(!due("30 4 15 * * cmd", at(27, 4, 29), at(27, 4, 31)));
    }

    #[test]
    fn what_runs_in_every_hour_has_no_set_times() {
        let set_times = |line| Timetable::parse(line).unwrap().has_set_times();
        assert!(set_times("25 6 * * * x") && set_times("@daily x"));
        for line in ["*/5 * * * * x", "17 * * * * x", "@hourly x", "0 */6 * * * x"] {
            assert!(!set_times(line), "{line}");
        }
    }

    #[test]
    fn what_is_no_time_is_none() {
        for line in [
            "",
            "# 1 2 3 4 5 x",
            "PATH=/usr/bin",
            "@reboot x",
            "@never x",
            "60 * * * * x",
            "1 2 3",
            "* * * * 8 x",
        ] {
            assert_eq!(Timetable::parse(line), None, "{line}");
        }
        assert_eq!(Timetable::parse("*/0 * * * * x"), None);
        assert_eq!(Timetable::parse("50-10 * * * * x"), None);
    }

    proptest! {
        #[test]
        fn rubbish_never_panics(line in "([0-9*/,@-]| |jan|sun|\\PC){0,30}", day in 1_u32..29) {
            if let Some(timetable) = Timetable::parse(&line) {
                let _ = timetable.is_due(at(1, 0, 0), at(day, 23, 59));
            }
        }
    }
}
