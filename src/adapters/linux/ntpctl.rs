//! What OpenNTPD says of itself through ntpctl(8).

use crate::adapters::tools::Tools;
use crate::core::time::Offset;
use crate::ports::Commands;

use super::ask::{NoAnswer, ask};
use super::configured::server_name;

/// What `ntpctl -s all` tells.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Ntpctl {
    /// Whether it says that its clock is synced.
    pub synchronised: bool,
    /// How many servers give usable answers.
    pub valid: u32,
    /// How far it believes the system clock to be ahead.
    pub ahead: Option<Offset>,
    /// Whom it follows.
    pub follows: Option<String>,
}

/// Asks OpenNTPD.
pub(super) fn ask_ntpctl(tools: &Tools, commands: &dyn Commands) -> Result<Ntpctl, NoAnswer> {
    let finished =
        ask(commands, &tools.program("ntpctl"), &["-s", "all"]).map_err(|error| NoAnswer::of(&error))?;
    match parse(&finished.stdout) {
        Some(told) if finished.status == 0 => Ok(told),
        // Its socket is only for root and its own group.
        _ if finished.stderr.contains("Permission denied") => {
            Err(NoAnswer::NotOffered(finished.why_useless("ntpctl")))
        }
        _ => Err(NoAnswer::Silent(finished.why_useless("ntpctl"))),
    }
}

/// "3/4 peers valid, constraint offset -1s, clock synced, stratum 3", or "..., clock unsynced, clock offset is 187000.123ms". Then
/// two lines for each server: its address and name, and below it a sign, numbers, and `offset delay jitter` in ms. An offset is
/// positive where the server is ahead of the system clock.
fn parse(output: &str) -> Option<Ntpctl> {
    let status = output.lines().find(|line| line.contains("peers valid"))?;
    let valid: u32 = status.trim_start().split('/').next()?.trim().parse().ok()?;
    let synchronised = status.contains("clock synced");
    let lines: Vec<&str> = output.lines().collect();
    let followed = lines.windows(2).find_map(|pair| match pair {
        [server, numbers] => numbers.trim_start().strip_prefix('*').map(|numbers| (*server, numbers)),
        _ => None,
    });
    let whole = status.split("clock offset is").nth(1).and_then(|rest| milliseconds(rest.split(',').next()?));
    let of_followed = followed.and_then(|(_, numbers)| numbers.split_whitespace().find_map(milliseconds));
    Some(Ntpctl {
        synchronised,
        valid,
        ahead: whole.or(of_followed).map(|offset| -offset),
        follows: followed.and_then(|(server, _)| server.split_whitespace().last().and_then(server_name)),
    })
}

fn milliseconds(word: &str) -> Option<Offset> {
    let number: f64 = word.trim().strip_suffix("ms")?.parse().ok()?;
    number.is_finite().then(|| Offset::from_secs_f64(number / 1_000.0))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::adapters::linux::testing::{Played, Root};

    const SYNCED: &str = "3/4 peers valid, constraint offset -1s, clock synced, stratum 3\n\n\
        peer\n   wt tl st  next  poll          offset       delay      jitter\n\
        192.0.2.1 time.example\n *  1 10  2   15s   33s        -0.123ms     5.432ms     0.345ms\n\
        192.0.2.2 from pool pool.example\n    1 10  3    4s   30s         1.100ms     7.000ms     0.400ms\n";

    #[test]
    fn one_that_is_synced_tells_whom_it_follows_and_how_far_off_it_is() {
        let told = parse(SYNCED).unwrap();
        let follows = Some("time.example".to_owned());
        let ahead = Some(Offset::from_secs_f64(0.000_123));
        assert_eq!(told, Ntpctl { synchronised: true, valid: 3, ahead, follows });
    }

    #[test]
    fn one_that_is_not_synced_tells_the_whole_difference() {
        let told = parse("0/4 peers valid, clock unsynced, clock offset is 187000.500ms\n").unwrap();
        assert_eq!((told.synchronised, told.valid, told.follows), (false, 0, None));
        assert_eq!(told.ahead, Some(Offset::from_secs_f64(-187.000_5)));
        assert_eq!(parse("0/0 peers valid, clock unsynced\n").unwrap().ahead, None);
    }

    #[test]
    fn a_socket_without_anybody_is_silence_and_one_that_is_not_for_us_is_not() {
        let asked = |stderr: &str| {
            let played = Played::default().answer("ntpctl", 1, "", stderr);
            ask_ntpctl(&Root::new().tools(), &played).unwrap_err()
        };
        // What ntpctl 6.2p3 printed.
        let nobody = "ntpctl: connect: /var/lib/openntpd/run/ntpd.sock: No such file or directory\n";
        assert!(matches!(asked(nobody), NoAnswer::Silent(_)));
        assert!(matches!(
            asked(&nobody.replace("No such file or directory", "Permission denied")),
            NoAnswer::NotOffered(_)
        ));
    }

    proptest! {
        #[test]
        fn rubbish_never_panics(output in "(peers valid|clock offset is|/|\\*|ms|1e999|\\PC|,| |\n){0,60}") {
            let _ = parse(&output);
        }
    }
}
