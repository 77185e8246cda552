//! How many codes were declined in the last hour, as the system's journal tells. Who typed them is never kept.

use std::time::Duration;

use crate::adapters::tools::Tools;
use crate::core::facts::{Fact, FailedSignIns};
use crate::ports::{Commands, Finished, Invocation};
use crate::text;

const JOURNAL: &str = "journalctl";
/// A journal that needs longer is on a slow disk; what is said of the clock does not wait for it.
const DEADLINE: Duration = Duration::from_secs(1);
/// So many lines are looked at, the latest.
const MOST_LINES: usize = 500;

/// What pam_google_authenticator says of a code that it does not take; the words differ by version.
const SAYS: [&str; 3] = ["Invalid verification code", "Trying to reuse", "concurrent login"];

/// Whether a line of a log says that a code was not taken.
pub fn tells_of_a_declined_code(line: &str) -> bool {
    SAYS.iter().any(|says| line.contains(says))
}

pub fn last_hour(tools: &Tools, commands: &dyn Commands) -> Fact<FailedSignIns> {
    let Some(journal) = tools.installed(JOURNAL) else {
        return Fact::Unknown { why: text!("why-no-journal") };
    };
    let lines = format!("--lines={MOST_LINES}");
    // authpriv (syslog(3)), which modules of PAM write to.
    let args = ["--quiet", "--no-pager", "--since=-1h", "--output=cat", lines.as_str(), "SYSLOG_FACILITY=10"];
    let asked = commands.run(&Invocation {
        program: journal.to_string_lossy().into_owned(),
        args: args.map(str::to_owned).to_vec(),
        deadline: DEADLINE,
        changes: false,
    });
    match asked {
        Ok(finished) if finished.status == 0 => Fact::Known(counted(&finished)),
        Ok(finished) => Fact::Unknown { why: finished.why_useless(JOURNAL) },
        Err(error) => Fact::Unknown { why: error.text() },
    }
}

fn counted(finished: &Finished) -> FailedSignIns {
    let count = finished.stdout.lines().filter(|line| tells_of_a_declined_code(line)).count();
    FailedSignIns {
        count: u32::try_from(count).unwrap_or(u32::MAX),
        whole_hour: finished.stdout.lines().count() < MOST_LINES,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn seen(stdout: &str) -> FailedSignIns {
        counted(&Finished { status: 0, stdout: stdout.to_owned(), stderr: String::new() })
    }

    #[test]
    fn only_declined_codes_are_counted_and_no_name_is_kept() {
        let found = seen(
            "Invalid verification code for anna\nAccepted keyboard-interactive/pam for anna from 203.0.113.9\n\
             pam_unix(sshd:session): session opened\nTrying to reuse a previously used time-based code. Retry again\n\
             Too many concurrent login attempts (\"bert\"). Please try again.\n",
        );
        assert_eq!(found, FailedSignIns { count: 3, whole_hour: true });
        assert!(!format!("{found:?}").contains("anna"));
        assert_eq!(seen("").count, 0);
    }

    #[test]
    fn where_there_is_more_than_was_looked_at_there_are_at_least_so_many() {
        let many = "Invalid verification code for anna\n".repeat(MOST_LINES);
        assert_eq!(seen(&many), FailedSignIns { count: 500, whole_hour: false });
    }
}
