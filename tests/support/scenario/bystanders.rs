//! What else runs on the server of a scenario.

use otp_doctor::core::facts::{Bystanders, CronJob, Fact, Program, Timer, Validity};
use otp_doctor::core::text::Text;
use otp_doctor::core::time::Offset;
use otp_doctor::core::timetable::Timetable;
use otp_doctor::core::zone::LocalTime;
use serde::Deserialize;

use super::TRUTH;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Others {
    pub programs: Vec<String>,
    pub cron: Vec<String>,
    pub timers: Vec<String>,
    pub certificate_days: Option<(i64, i64)>,
    pub known: bool,
}

impl Default for Others {
    fn default() -> Self {
        let (programs, cron, timers) = Default::default();
        Self { programs, cron, timers, certificate_days: None, known: true }
    }
}

fn unknown<T>() -> Fact<T> {
    Fact::Unknown { why: Text::new("refusal-no-reply") }
}

impl Others {
    pub fn fact(&self) -> Fact<Bystanders> {
        if !self.known {
            return Fact::Known(Bystanders {
                programs: unknown(),
                jobs: unknown(),
                timers: unknown(),
                certificate: unknown(),
            });
        }
        let days = |days: i64| TRUTH.plus(Offset::from_secs(days * 86_400));
        let valid = |(from, until)| Validity { from: days(from), until: days(until) };
        Fact::Known(Bystanders {
            programs: Fact::Known(self.programs.iter().map(|words| program(words)).collect()),
            jobs: Fact::Known(self.cron.iter().map(|words| job(words)).collect()),
            timers: Fact::Known(self.timers.iter().map(|words| timer(words)).collect()),
            certificate: Fact::Known(self.certificate_days.map(valid)),
        })
    }
}

fn program(words: &str) -> Program {
    match words {
        "cron" => Program::Cron,
        "Dovecot ?" => Program::Dovecot { version: unknown() },
        "MySQL" => Program::Database("MySQL"),
        "MariaDB" => Program::Database("MariaDB"),
        "PostgreSQL" => Program::Database("PostgreSQL"),
        other => {
            let version = other.strip_prefix("Dovecot ").expect("a program of README.md");
            Program::Dovecot { version: Fact::Known(version.to_owned()) }
        }
    }
}

fn job(words: &str) -> CronJob {
    let (name, line) = words.split_once(' ').expect("a name and a time");
    CronJob { name: name.to_owned(), at: Timetable::parse(line).expect("a time as in a crontab") }
}

fn timer(words: &str) -> Timer {
    let (name, stamp) = words.split_once(' ').expect("a name and a time");
    let numbers: Vec<u32> = stamp.split(['-', ' ', ':']).map(|number| number.parse().unwrap()).collect();
    let [year, month, day, hour, minute, second] = numbers[..] else { panic!("{stamp} is no time") };
    let next = LocalTime { year: year.try_into().unwrap(), month, day, hour, minute, second };
    Timer { name: name.to_owned(), next }
}
