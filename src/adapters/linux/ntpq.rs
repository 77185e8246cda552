//! What the classic ntpd and NTPsec's say of themselves through ntpq(8). It ends with 0 whatever happened.

use crate::adapters::tools::Tools;
use crate::core::time::Offset;
use crate::ports::{Commands, Finished};

use super::ask::{NoAnswer, ask};
use super::configured::server_name;

/// What `ntpq -c rv` tells.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct SystemVariables {
    /// Whether it follows a server or a clock that knows the time.
    pub synchronised: bool,
    /// How far it believes the system clock to be ahead.
    pub ahead: Option<Offset>,
}

/// One line of `ntpq -pn`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Peer {
    /// Its address, or the clock's name.
    pub name: String,
    /// Whether one of the last eight questions was answered.
    pub reached: bool,
    /// Whether ntpd follows it now.
    pub followed: bool,
    /// Whether it is a server, and not a clock at this machine.
    pub remote: bool,
}

/// Asks ntpd what it follows.
pub(super) fn variables(tools: &Tools, commands: &dyn Commands) -> Result<SystemVariables, NoAnswer> {
    let finished = ask_ntpq(tools, commands, &["-c", "rv"])?;
    parse_variables(&finished.stdout).ok_or_else(|| no_answer(&finished))
}

/// Asks ntpd for its servers.
pub(super) fn peers(tools: &Tools, commands: &dyn Commands) -> Result<Vec<Peer>, NoAnswer> {
    let finished = ask_ntpq(tools, commands, &["-pn"])?;
    // It says so where ntpd asks nobody.
    let nobody = |said: &str| said.to_ascii_lowercase().contains("no association");
    if nobody(&finished.stdout) || nobody(&finished.stderr) {
        return Ok(Vec::new());
    }
    parse_peers(&finished.stdout).ok_or_else(|| no_answer(&finished))
}

fn ask_ntpq(tools: &Tools, commands: &dyn Commands, args: &[&str]) -> Result<Finished, NoAnswer> {
    ask(commands, &tools.program("ntpq"), args).map_err(|error| NoAnswer::of(&error))
}

/// A connection that is refused says that nobody is there. A time-out does not: `restrict noquery` looks the same.
fn no_answer(finished: &Finished) -> NoAnswer {
    let why = finished.why_useless("ntpq");
    let said = format!("{}{}", finished.stdout, finished.stderr).to_ascii_lowercase();
    let nobody = ["connection refused", "ntpd is not running"].iter().any(|words| said.contains(words));
    if nobody { NoAnswer::Silent(why) } else { NoAnswer::NotOffered(why) }
}

/// Variables are `name=value`, separated by commas and line ends; `status=... leap_none, sync_ntp` comes first. `offset` is in
/// milliseconds, and positive where the reference is ahead of the system clock (ntpq(8)).
fn parse_variables(output: &str) -> Option<SystemVariables> {
    let parts: Vec<&str> = output.split([',', '\n']).map(str::trim).collect();
    let value = |wanted: &str| {
        parts.iter().find_map(|part| part.strip_prefix(wanted)?.strip_prefix('=')).map(|value| value.trim())
    };
    let stratum: u8 = value("stratum")?.parse().ok()?;
    let leap = value("leap")?;
    let follows_itself = parts.iter().any(|part| *part == "sync_local" || *part == "sync_unspec");
    let offset =
        value("offset").and_then(|value| value.parse::<f64>().ok()).filter(|value| value.is_finite());
    Some(SystemVariables {
        // A leap of 3 ("11") is the alarm of a clock that was never set (RFC 5905 section 7.3).
        synchronised: (1..16).contains(&stratum) && !matches!(leap, "11" | "3") && !follows_itself,
        ahead: offset.map(|milliseconds| -Offset::from_secs_f64(milliseconds / 1_000.0)),
    })
}

/// Two lines of headings, then a line each: a sign, remote, refid, stratum, type, when, poll, reach (octal), delay, offset, jitter.
fn parse_peers(output: &str) -> Option<Vec<Peer>> {
    let mut lines = output.lines();
    lines.by_ref().find(|line| line.trim_start().starts_with("====="))?;
    Some(lines.filter_map(peer).collect())
}

fn peer(line: &str) -> Option<Peer> {
    let sign = line.chars().next()?;
    let fields: Vec<&str> = line.get(sign.len_utf8()..)?.split_whitespace().collect();
    let [name, reference, _, _, _, _, reach, ..] = fields.as_slice() else { return None };
    // A pool is no server; those that were found by it have lines of their own.
    if *reference == ".POOL." {
        return None;
    }
    let reached = u32::from_str_radix(reach, 8).ok()? != 0;
    let is_clock = name.starts_with("127.127.") || name.ends_with(')');
    let name = if is_clock {
        (*name).chars().filter(char::is_ascii_graphic).take(16).collect()
    } else {
        server_name(name)?
    };
    Some(Peer { name, reached, followed: matches!(sign, '*' | 'o'), remote: !is_clock })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::adapters::linux::testing::{Played, Root};

    const CLASSIC: &str = "associd=0 status=0615 leap_none, sync_ntp, 1 event, clock_sync,\n\
        version=\"ntpd 4.2.6p5@1.2349-o Tue Jun 23 15:38:18 UTC 2020 (1)\",\n\
        processor=\"x86_64\", system=\"Linux/3.10.0-1160.el7.x86_64\", leap=00,\n\
        stratum=3, precision=-24, rootdelay=12.345, rootdisp=23.456,\n\
        refid=192.0.2.1, peer=47345, tc=6, mintc=3, offset=187.250,\n\
        frequency=-8.637, sys_jitter=0.345\n";

    const PEERS: &str = "     remote           refid      st t when poll reach   delay   offset  jitter\n\
        ==============================================================================\n\
        \x20 0.pool.example  .POOL.          16 p    -   64    0    0.000    0.000   0.000\n\
        *192.0.2.1       .GPS.            1 u   33   64  377   12.345    0.123   0.045\n\
        +2001:db8::1     192.0.2.9        2 u   30   64  377   10.111   -0.200   0.100\n\
        \x20192.0.2.3       .INIT.          16 u    -   64    0    0.000    0.000   0.000\n\
        \x20127.127.1.0     .LOCL.          10 l    -   64    0    0.000    0.000   0.000\n";

    #[test]
    fn a_positive_offset_means_that_the_clock_is_behind() {
        let told = parse_variables(CLASSIC).unwrap();
        assert!(told.synchronised);
        assert_eq!(told.ahead, Some(Offset::from_secs_f64(-0.18725)));
    }

    #[test]
    fn one_that_follows_nobody_or_itself_is_not_synchronised() {
        let unsynchronised =
            CLASSIC.replace("leap=00", "leap=11").replace("leap_none, sync_ntp", "leap_alarm, sync_unspec");
        assert!(!parse_variables(&unsynchronised).unwrap().synchronised);
        assert!(!parse_variables(&CLASSIC.replace("stratum=3", "stratum=16")).unwrap().synchronised);
        assert!(!parse_variables(&CLASSIC.replace("sync_ntp", "sync_local")).unwrap().synchronised);
    }

    #[test]
    fn servers_clocks_and_pools_are_told_apart() {
        let peers = parse_peers(PEERS).unwrap();
        let names: Vec<&str> = peers.iter().map(|peer| peer.name.as_str()).collect();
        assert_eq!(names, ["192.0.2.1", "2001:db8::1", "192.0.2.3", "127.127.1.0"]);
        assert!(peers[0].followed && peers[0].reached && !peers[2].reached && !peers[3].remote);
        let pps = PEERS.replace("*192.0.2.1 ", "oSHM(1)     ");
        let clock = &parse_peers(&pps).unwrap()[0];
        assert_eq!((clock.name.as_str(), clock.followed, clock.remote), ("SHM(1)", true, false));
    }

    #[test]
    fn nobody_there_is_silence_and_a_refusal_to_be_asked_is_not() {
        // What NTPsec's ntpq printed; it ended with 0 each time.
        let asked = |stderr: &str| {
            let played = Played::default().answer("ntpq", 0, "", stderr);
            variables(&Root::new().tools(), &played).unwrap_err()
        };
        assert!(matches!(asked("***Socket error; probably ntpd is not running\n"), NoAnswer::Silent(_)));
        assert!(matches!(asked("ntpq: read: Connection refused\n"), NoAnswer::Silent(_)));
        assert!(matches!(asked("***Request timed out\n"), NoAnswer::NotOffered(_)));
        assert!(matches!(variables(&Root::new().tools(), &Played::default()), Err(NoAnswer::NotRun(_))));
    }

    #[test]
    fn an_ntpd_that_asks_nobody_says_so_and_is_believed() {
        for (stdout, stderr) in [
            ("", "No association ID's returned\n"),
            ("", "No association IDs returned\n"),
            ("No associations\n", ""),
        ] {
            let played = Played::default().answer("ntpq", 0, stdout, stderr);
            assert_eq!(peers(&Root::new().tools(), &played), Ok(Vec::new()), "{stdout}{stderr}");
        }
    }

    proptest! {
        #[test]
        fn rubbish_never_panics(output in "(=====\n|stratum=|leap=|offset=|NaN|1e999|\\*|377|\\PC|,| |\n){0,60}") {
            let _ = parse_variables(&output);
            let _ = parse_peers(&output);
        }
    }
}
