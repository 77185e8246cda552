//! What cron is told to start: the tables of the system and those of its users (cron(8)).

use std::fs;
use std::io::ErrorKind;
use std::path::Path;

use super::setting_command::sets_clock;
use crate::adapters::file_reasons::why_unreadable;
use crate::adapters::plain_file;
use crate::adapters::tools::Tools;
use crate::core::clean::{clean, shortened};
use crate::core::facts::{CronJob, Fact, Meddler};
use crate::core::text::Text;
use crate::core::timetable::Timetable;

const SYSTEM: &str = "/etc/crontab";
const SYSTEM_PARTS: &str = "/etc/cron.d";
const ANACRON: &str = "/etc/anacrontab";

/// Where users' tables are kept: on Debian, and elsewhere. Of both, only root may look into them.
const OF_USERS: [&str; 2] = ["/var/spool/cron/crontabs", "/var/spool/cron"];

/// Folders whose programs one line of a table starts.
const FOLDERS: [&str; 4] = ["cron.hourly", "cron.daily", "cron.weekly", "cron.monthly"];

/// More lines than any server has; a table beyond that is no table.
const MOST_LINES: usize = 10_000;

/// So much of one table is read, and so much of all of them.
const LONGEST: u64 = 256 * 1024;
const MOST_BYTES: u64 = 4 * 1024 * 1024;

/// Every job, with the table that it stands in.
pub(super) fn jobs(tools: &Tools) -> Fact<Vec<CronJob>> {
    match every_job(tools) {
        Ok(jobs) => Fact::Known(jobs),
        Err(why) => Fact::Unknown { why },
    }
}

fn every_job(tools: &Tools) -> Result<Vec<CronJob>, Text> {
    let mut jobs = Vec::new();
    let mut left = MOST_BYTES;
    if let Some(table) = read(tools, SYSTEM, &mut left)? {
        jobs.extend(lines(&table, SYSTEM));
    }
    for (folder, of_users) in [(SYSTEM_PARTS, false), (OF_USERS[0], true), (OF_USERS[1], true)] {
        for name in tables(tools, folder)? {
            let path = format!("{folder}/{name}");
            let shown = if of_users { format!("crontab -u {name}") } else { path.clone() };
            if let Some(table) = read(tools, &path, &mut left)? {
                jobs.extend(lines(&table, &shortened(&clean(&shown), 80)));
            }
        }
    }
    Ok(jobs)
}

/// The jobs that set the clock: where each stands, and the program. What may not be read has none.
pub(super) fn clock_setters(tools: &Tools) -> Vec<Meddler> {
    let mut left = MOST_BYTES;
    let mut found = Vec::new();
    let mut look = |path: &str, shown: &str, kind: Lines| {
        let Ok(Some(text)) = read(tools, path, &mut left) else { return };
        let lines = text.lines().take(MOST_LINES).map(str::trim).filter(|line| !line.starts_with('#'));
        let commands = lines.filter_map(|line| kind.command(line));
        if let Some(program) =
            commands.into_iter().find_map(|(command, as_root)| sets_clock(command, as_root))
        {
            found.push(Meddler::Cron { table: shortened(&clean(shown), 80), program });
        }
    };
    look(SYSTEM, SYSTEM, Lines::System);
    look(ANACRON, ANACRON, Lines::Anacron);
    for name in tables(tools, SYSTEM_PARTS).unwrap_or_default() {
        let path = format!("{SYSTEM_PARTS}/{name}");
        look(&path, &path, Lines::System);
    }
    for folder in OF_USERS {
        for name in tables(tools, folder).unwrap_or_default() {
            let kind = Lines::User { is_root: name == "root" };
            look(&format!("{folder}/{name}"), &format!("crontab -u {name}"), kind);
        }
    }
    for folder in FOLDERS {
        for name in tables(tools, &format!("/etc/{folder}")).unwrap_or_default() {
            let path = format!("/etc/{folder}/{name}");
            look(&path, &path, Lines::Script);
        }
    }
    found
}

/// Where lines with commands stand.
#[derive(Clone, Copy)]
enum Lines {
    /// A table whose lines name a user.
    System,
    /// A user's own table.
    User {
        /// Whether that user is root.
        is_root: bool,
    },
    /// anacrontab(5): days, minutes, a name, a command.
    Anacron,
    /// A shell script.
    Script,
}

impl Lines {
    /// The command in `line`, and whether it is root's.
    fn command(self, line: &str) -> Option<(&str, bool)> {
        match self {
            Self::System => Some((command(line, true)?, user(line) == Some("root"))),
            Self::User { is_root } => Some((command(line, false)?, is_root)),
            Self::Anacron => {
                let first = line.split_whitespace().next().unwrap_or_default();
                let counts = first.starts_with('@') || first.parse::<u32>().is_ok();
                counts.then(|| (after_words(line, 3), true))
            }
            Self::Script => Some((line, true)),
        }
    }
}

/// The command of a line in a table: what follows its times, and the user where the table names one.
fn command(line: &str, names_user: bool) -> Option<&str> {
    Timetable::parse(line)?;
    Some(after_words(line, times(line) + usize::from(names_user)))
}

/// How many words of a line in a table say when.
fn times(line: &str) -> usize {
    if line.trim_start().starts_with('@') { 1 } else { 5 }
}

/// Whom a line in a table of the system names.
fn user(line: &str) -> Option<&str> {
    line.split_whitespace().nth(times(line))
}

/// What follows so many words.
fn after_words(line: &str, words: usize) -> &str {
    (0..words).fold(line.trim_start(), |rest, _| {
        rest.split_once(char::is_whitespace).map_or("", |(_, rest)| rest.trim_start())
    })
}

/// The names of the tables in `folder`, sorted; none where there is no such folder.
fn tables(tools: &Tools, folder: &str) -> Result<Vec<String>, Text> {
    let entries = match fs::read_dir(tools.file(folder)) {
        Ok(entries) => entries,
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(Vec::new()),
        Err(error) => return Err(why_unreadable(folder, &error)),
    };
    let mut names: Vec<String> = entries
        .flatten()
        .filter(|entry| entry.path().is_file())
        .filter_map(|entry| entry.file_name().into_string().ok())
        .filter(|name| is_table(name))
        .collect();
    names.sort();
    Ok(names)
}

/// What editors and package managers leave behind is not read by cron either.
fn is_table(name: &str) -> bool {
    let extension = Path::new(name).extension().and_then(|extension| extension.to_str()).unwrap_or_default();
    let left = extension.starts_with("rpm") || extension.starts_with("dpkg") || extension == "swp";
    !left && !name.starts_with('.') && !name.ends_with('~')
}

/// The beginning of a table, as far as `left` goes: its users write their own.
fn read(tools: &Tools, path: &str, left: &mut u64) -> Result<Option<String>, Text> {
    match plain_file::beginning(&tools.file(path), LONGEST.min(*left)) {
        Ok(table) => {
            *left -= table.len() as u64;
            Ok(Some(String::from_utf8_lossy(&table).into_owned()))
        }
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
        Err(error) => Err(why_unreadable(path, &error)),
    }
}

fn lines(table: &str, name: &str) -> Vec<CronJob> {
    table
        .lines()
        .take(MOST_LINES)
        .filter_map(|line| {
            let at = Timetable::parse(line)?;
            let folder = FOLDERS.iter().find(|folder| line.contains(*folder));
            Some(CronJob { name: folder.map_or_else(|| name.to_owned(), |name| (*name).to_owned()), at })
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::adapters::linux::testing::Root;

    fn names(root: &Root) -> Vec<String> {
        jobs(&root.tools()).known().unwrap().iter().map(|job| job.name.clone()).collect()
    }

    #[test]
    fn jobs_of_the_system_and_of_users_are_found_by_their_tables() {
        let root = Root::new();
        root.write(
            "etc/crontab",
            "SHELL=/bin/sh\n# m h dom mon dow user command\n\
             17 *\t* * *\troot\tcd / && run-parts --report /etc/cron.hourly\n\
             25 6\t* * *\troot\ttest -x /usr/sbin/anacron || run-parts --report /etc/cron.daily\n",
        );
        root.write(
            "etc/cron.d/plesk-backup",
            "15 2 * * * root /opt/psa/admin/bin/backup --password=geheim\n",
        );
        root.write("etc/cron.d/.placeholder", "0 0 * * * root x\n");
        root.write("etc/cron.d/old.dpkg-old", "0 0 * * * root x\n");
        root.write("var/spool/cron/crontabs/web", "@reboot x\n0 3 * * 1 /usr/bin/php cron.php\n");
        root.write("var/spool/cron/root", "* * * * * x\n");
        let expected =
            ["cron.hourly", "cron.daily", "/etc/cron.d/plesk-backup", "crontab -u web", "crontab -u root"];
        assert_eq!(names(&root), expected);
    }

    #[test]
    fn the_command_of_a_job_is_never_kept() {
        let root = Root::new();
        root.write("etc/cron.d/backup", "15 2 * * * root dump --password=geheim\n");
        assert!(!format!("{:?}", jobs(&root.tools())).contains("geheim"));
    }

    #[test]
    fn a_job_that_sets_the_clock_is_named_by_its_table_and_its_program() {
        let root = Root::new();
        root.write(
            "var/spool/cron/crontabs/root",
            "# ntpdate in a comment\n0 * * * * /usr/sbin/ntpdate -s pool.example\n",
        );
        root.write("etc/crontab", "7 3 * * * root test -x /sbin/hwclock && hwclock --hctosys --utc\n");
        root.write("etc/cron.daily/clock", "#!/bin/sh\n# sets it\nntpd -gq >/dev/null\n");
        root.write("etc/cron.d/backup", "1 1 * * * root dump --password=geheim\n");
        root.write("etc/anacrontab", "SHELL=/bin/sh\n1\t5\tclock\t/usr/sbin/ntpdate pool.example\n");
        // These cannot: their users are not root.
        root.write("var/spool/cron/crontabs/web", "0 * * * * ntpdate pool.example\n");
        root.write("etc/cron.d/web", "0 * * * * web ntpdate pool.example\n");
        // Unless sudo makes them.
        root.write("var/spool/cron/crontabs/admin", "0 * * * * sudo ntpdate pool.example\n");
        root.write("etc/cron.d/zeit", "0 * * * * admin doas rdate -s time.example\n");
        let found = clock_setters(&root.tools());
        let expected = [
            ("/etc/crontab", "hwclock"),
            ("/etc/anacrontab", "ntpdate"),
            ("/etc/cron.d/zeit", "rdate"),
            ("crontab -u admin", "ntpdate"),
            ("crontab -u root", "ntpdate"),
            ("/etc/cron.daily/clock", "ntpd"),
        ];
        let expected = expected.map(|(table, program)| Meddler::Cron { table: table.to_owned(), program });
        assert_eq!(found, expected);
    }

    #[test]
    fn a_machine_without_cron_has_no_jobs() {
        assert_eq!(jobs(&Root::new().tools()), Fact::Known(Vec::new()));
    }

    #[test]
    fn a_table_that_cannot_be_read_is_a_reason() {
        let root = Root::new();
        root.folder("etc/crontab");
        assert!(jobs(&root.tools()).why_unknown().is_some());
    }
}
