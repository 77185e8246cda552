//! What else runs on the simulated server: what a server with Plesk usually has.

use crate::core::facts::{Bystanders, CronJob, Fact, Program, Validity};
use crate::core::time::{Offset, UnixTime};
use crate::core::timetable::Timetable;

/// Tables of cron, as Debian and Plesk bring them.
const JOBS: [(&str, &str); 4] = [
    ("cron.hourly", "17 * * * *"),
    ("cron.daily", "25 6 * * *"),
    ("cron.weekly", "47 6 * * 7"),
    ("/etc/cron.d/plesk-backup-manager-task", "*/15 * * * *"),
];

const DAY: i64 = 86_400;

pub(super) fn bystanders(start: UnixTime, plesk: bool) -> Bystanders {
    let mut programs = vec![Program::Cron];
    if plesk {
        programs.push(Program::Dovecot { version: Fact::Known("2.3.19.1".to_owned()) });
        programs.push(Program::Database("MariaDB"));
    }
    let job =
        |(name, line): &(&str, &str)| Some(CronJob { name: (*name).to_owned(), at: Timetable::parse(line)? });
    let days = |days: i64| start.plus(Offset::from_secs(days * DAY));
    Bystanders {
        programs: Fact::Known(programs),
        jobs: Fact::Known(JOBS.iter().filter_map(job).collect()),
        timers: Fact::Known(Vec::new()),
        certificate: Fact::Known(plesk.then(|| Validity { from: days(-30), until: days(60) })),
    }
}
