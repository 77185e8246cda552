//! Who else notices when the clock is set. Looked up by reading and by asking alone, and at the same time.

use crate::adapters::at_once::at_once;
use crate::adapters::file_reasons::why_unreadable;
use crate::adapters::tools::Tools;
use crate::core::clean::{clean, first_line, shortened};
use crate::core::facts::{Bystanders, Fact, Program, Timer, Validity};
use crate::core::time::UnixTime;
use crate::core::zone::LocalTime;
use crate::ports::Commands;

use super::ask::{ask, systemd_runs};
use super::cron;
use super::processes::processes;

/// The names of processes, cut after 15 characters as the kernel cuts them.
const DATABASES: [(&str, &str); 4] =
    [("mysqld", "MySQL"), ("mariadbd", "MariaDB"), ("postgres", "PostgreSQL"), ("postmaster", "PostgreSQL")];
const CRON: [&str; 2] = ["cron", "crond"];
const DOVECOT: &str = "dovecot";

/// Key and certificate of the panel's own web server, below each of the folders that Plesk may be in.
const CERTIFICATES: [&str; 2] = ["/usr/local/psa/admin/conf/httpsd.pem", "/opt/psa/admin/conf/httpsd.pem"];

pub(super) fn bystanders(tools: &Tools, commands: &dyn Commands) -> Bystanders {
    let (timers, ((programs, jobs), certificate)) = at_once(
        || timers(tools, commands),
        || at_once(|| (programs(tools, commands), cron::jobs(tools)), || certificate(tools, commands)),
    );
    Bystanders { programs, jobs, timers, certificate }
}

fn programs(tools: &Tools, commands: &dyn Commands) -> Fact<Vec<Program>> {
    let names: Vec<String> = match processes(tools) {
        Ok(processes) => processes.into_iter().map(|process| process.name).collect(),
        Err(error) => return Fact::Unknown { why: why_unreadable("/proc", &error) },
    };
    let runs = |wanted: &str| names.iter().any(|name| name == wanted);
    let mut programs = Vec::new();
    if runs(DOVECOT) {
        programs.push(Program::Dovecot { version: dovecot_version(tools, commands) });
    }
    for (process, name) in DATABASES {
        let database = Program::Database(name);
        if runs(process) && !programs.contains(&database) {
            programs.push(database);
        }
    }
    if CRON.iter().any(|name| runs(name)) {
        programs.push(Program::Cron);
    }
    Fact::Known(programs)
}

/// "2.3.19.1 (9b53102964)" is what it prints.
fn dovecot_version(tools: &Tools, commands: &dyn Commands) -> Fact<String> {
    let finished = match ask(commands, &tools.program(DOVECOT), &["--version"]) {
        Ok(finished) => finished,
        Err(error) => return Fact::Unknown { why: error.text() },
    };
    let version = finished.stdout.split_whitespace().next().unwrap_or_default();
    if finished.status == 0 && version.starts_with(|c: char| c.is_ascii_digit()) {
        Fact::Known(shortened(&clean(version), 20))
    } else {
        Fact::Unknown { why: finished.why_useless(DOVECOT) }
    }
}

/// The timers that go by date and time; those that count from the start of something do not mind.
fn timers(tools: &Tools, commands: &dyn Commands) -> Fact<Vec<Timer>> {
    if !systemd_runs(tools) {
        return Fact::Known(Vec::new());
    }
    let args = ["show", "--no-pager", "--property=Id,NextElapseUSecRealtime", "*.timer"];
    match ask(commands, &tools.program("systemctl"), &args) {
        Ok(finished) if finished.status == 0 => Fact::Known(parse_timers(&finished.stdout)),
        Ok(finished) => Fact::Unknown { why: finished.why_useless("systemctl") },
        Err(error) => Fact::Unknown { why: error.text() },
    }
}

/// Blocks of `Key=value`, one a timer, with an empty line between them.
fn parse_timers(output: &str) -> Vec<Timer> {
    output
        .split("\n\n")
        .filter_map(|block| {
            let value = |key: &str| block.lines().find_map(|line| line.strip_prefix(key)?.strip_prefix('='));
            let name = value("Id")?.strip_suffix(".timer")?;
            let next = local_time(value("NextElapseUSecRealtime")?)?;
            Some(Timer { name: shortened(&clean(name), 60), next })
        })
        .collect()
}

/// "Wed 2026-11-25 00:00:00 CET", in the zone of the server.
fn local_time(stamp: &str) -> Option<LocalTime> {
    let mut words = stamp.split_whitespace().filter(|word| word.starts_with(|c: char| c.is_ascii_digit()));
    let mut date = words.next()?.splitn(3, '-');
    let mut time = words.next()?.splitn(3, ':');
    let number = |word: Option<&str>| word?.split('.').next()?.parse::<u32>().ok();
    Some(LocalTime {
        year: date.next()?.parse().ok()?,
        month: number(date.next())?,
        day: number(date.next())?,
        hour: number(time.next())?,
        minute: number(time.next())?,
        second: number(time.next())?,
    })
}

/// When the panel's certificate begins and ends. openssl reads the file: the private key in it stays out of this process.
fn certificate(tools: &Tools, commands: &dyn Commands) -> Fact<Option<Validity>> {
    let Some(path) = CERTIFICATES.iter().find(|path| tools.exists(path)) else { return Fact::Known(None) };
    let path = tools.file(path);
    let args = ["x509", "-noout", "-dates", "-in", &path.to_string_lossy()];
    let finished = match ask(commands, &tools.program("openssl"), &args) {
        Ok(finished) => finished,
        Err(error) => return Fact::Unknown { why: error.text() },
    };
    match parse_dates(&finished.stdout) {
        Some(validity) if finished.status == 0 => Fact::Known(Some(validity)),
        _ => Fact::Unknown { why: finished.why_useless("openssl") },
    }
}

/// "notBefore=Nov 24 03:05:00 2026 GMT", and notAfter likewise.
fn parse_dates(output: &str) -> Option<Validity> {
    let date = |key: &str| {
        let stamp = output.lines().find_map(|line| line.strip_prefix(key)?.strip_prefix('='))?;
        let stamp = first_line(stamp)?;
        let stamp = stamp.strip_suffix(" GMT")?;
        let parsed = chrono::NaiveDateTime::parse_from_str(stamp, "%b %e %H:%M:%S %Y").ok()?;
        Some(UnixTime::from_secs(parsed.and_utc().timestamp()))
    };
    Some(Validity { from: date("notBefore")?, until: date("notAfter")? })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::adapters::linux::testing::{Played, Root};

    fn at(day: u32, hour: u32) -> LocalTime {
        LocalTime { year: 2026, month: 11, day, hour, minute: 0, second: 0 }
    }

    #[test]
    fn programs_that_mind_are_found_by_what_runs() {
        let root = Root::new();
        for (pid, name) in [(7, "dovecot"), (8, "mariadbd"), (9, "cron"), (10, "postgres"), (11, "postgres")]
        {
            root.write(&format!("proc/{pid}/comm"), format!("{name}\n"));
        }
        let played = Played::default().answer("dovecot --version", 0, "2.3.19.1 (9b53102964)\n", "");
        assert_eq!(
            bystanders(&root.tools(), &played).programs,
            Fact::Known(vec![
                Program::Dovecot { version: Fact::Known("2.3.19.1".to_owned()) },
                Program::Database("MariaDB"),
                Program::Database("PostgreSQL"),
                Program::Cron,
            ])
        );
    }

    #[test]
    fn a_program_that_is_installed_and_does_not_run_is_not_asked() {
        let root = Root::new();
        root.write("proc/1/comm", "systemd\n");
        root.write("usr/sbin/dovecot", "");
        let played = Played::default();
        assert_eq!(bystanders(&root.tools(), &played).programs, Fact::Known(Vec::new()));
        assert_eq!(played.asked(), [""; 0]);
    }

    #[test]
    fn timers_with_a_date_are_told_and_others_are_not() {
        let output = "Id=logrotate.timer\nNextElapseUSecRealtime=Wed 2026-11-25 00:00:00 CET\n\n\
                      NextElapseUSecRealtime=\nId=apt.timer\n\nId=e2scrub.timer\nNextElapseUSecRealtime=n/a\n\n\
                      Id=rubbish\n";
        assert_eq!(parse_timers(output), [Timer { name: "logrotate".to_owned(), next: at(25, 0) }]);
    }

    #[test]
    fn the_dates_of_a_certificate_are_read_in_utc() {
        let output = "notBefore=Nov 24 03:05:00 2026 GMT\nnotAfter=Feb  2 03:05:00 2027 GMT\n";
        let validity = parse_dates(output).unwrap();
        assert_eq!(validity.from, UnixTime::from_secs(1_795_489_500));
        assert_eq!(validity.until.secs() - validity.from.secs(), 70 * 86_400);
        assert_eq!(parse_dates("notBefore=soon\nnotAfter=later\n"), None);
    }

    #[test]
    fn whatever_cannot_be_asked_is_a_reason_and_the_rest_is_known() {
        let root = Root::new();
        root.folder("run/systemd/system");
        root.write("proc/7/comm", "dovecot\n");
        root.write("opt/psa/admin/conf/httpsd.pem", "");
        let found = bystanders(&root.tools(), &Played::default());
        assert!(found.timers.why_unknown().is_some() && found.certificate.why_unknown().is_some());
        let Fact::Known(programs) = found.programs else { panic!() };
        assert!(matches!(&programs[..], [Program::Dovecot { version: Fact::Unknown { .. } }]));
        assert_eq!(found.jobs, Fact::Known(Vec::new()));
    }

    #[test]
    fn a_machine_that_hides_its_processes_is_a_reason() {
        assert!(bystanders(&Root::new().tools(), &Played::default()).programs.why_unknown().is_some());
    }

    #[test]
    fn rubbish_is_no_time() {
        for stamp in
            ["", "n/a", "Wed", "Wed 2026-11-25", "2026-11 1:2:3", "9999999999-1-1 0:0:0", "1-2-3 4:5"]
        {
            assert_eq!(local_time(stamp), None, "{stamp}");
        }
    }
}
