//! Ctrl-Z in a terminal that hands over every key: back to the shell, until `fg`.

use std::num::NonZeroU32;

use rustix::process::{Signal, kill_current_process_group};

/// So many programs stand between this one and its shell at most, e.g. sudo and a script.
const DEEPEST: usize = 32;

/// Stops this process and the others of its job, as Ctrl-Z does in a terminal that keeps that key for itself. Nothing where no
/// shell waits that could wake them again; there the kernel drops the signal as well (setpgid(2), orphaned process groups).
pub(super) fn suspend() {
    if a_shell_waits() {
        // It cannot fail for one's own group.
        let _ = kill_current_process_group(Signal::TSTP);
    }
}

/// Where a process stands. What is outside of this container (pid_namespaces(7)) has no number here, and nothing in here wakes
/// anybody from there.
struct Place {
    parent: Option<NonZeroU32>,
    job: Option<NonZeroU32>,
    session: Option<NonZeroU32>,
}

/// Whether a process of this session that is not of this job stands above it.
fn a_shell_waits() -> bool {
    let Some(own) = place_of("self") else { return false };
    let (Some(session), Some(job)) = (own.session, own.job) else { return false };
    let above = |place: &Place| place_of(&place.parent?.to_string());
    let of_this_session = |place: &Place| place.session == Some(session);
    std::iter::successors(above(&own), above)
        .take(DEEPEST)
        .take_while(of_this_session)
        .any(|place| place.job != Some(job))
}

/// By /proc/PID/stat and not by getsid(2) and getpgid(2): those answer 0 for what is outside, which rustix takes for impossible.
fn place_of(process: &str) -> Option<Place> {
    parse(&std::fs::read_to_string(format!("/proc/{process}/stat")).ok()?)
}

/// The fields 4 to 6. The second, a name in parentheses, may hold any character (`proc_pid_stat(5)`).
fn parse(stat: &str) -> Option<Place> {
    let (_, behind_the_name) = stat.rsplit_once(')')?;
    let mut numbers = behind_the_name.split_whitespace().skip(1).map(str::parse);
    let mut next = || Some(NonZeroU32::new(numbers.next()?.ok()?));
    Some(Place { parent: next()?, job: next()?, session: next()? })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_outside_of_the_container_has_no_number() {
        let place = parse("7 (a) b) S 0 7 0 34816 7 4194304").unwrap();
        assert_eq!((place.parent, place.job, place.session), (None, NonZeroU32::new(7), None));
    }

    #[test]
    fn a_line_that_is_cut_short_says_nothing() {
        for line in ["", "7 (sh)", "7 (sh) S 1 7", "7 (sh) S 1 7 x", "7 sh S 1 7 7"] {
            assert!(parse(line).is_none(), "{line}");
        }
    }
}
