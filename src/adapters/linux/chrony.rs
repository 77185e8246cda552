//! What chronyd says of itself through `chronyc -c` (CSV).

use crate::adapters::tools::Tools;
use crate::core::facts::Fact;
use crate::core::time::Offset;
use crate::ports::{Commands, Finished};
use crate::text;

use super::ask::{NoAnswer, ask};
use super::configured::server_name;

/// The reference id of `local` mode: chronyd then follows nothing but itself (chrony.conf(5)).
const LOCAL_REFERENCE: &str = "7F7F";

/// What `chronyc tracking` tells.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Tracking {
    /// Whether chronyd follows a source.
    pub synchronised: bool,
    /// How far the system clock is ahead of chronyd's own idea of the time; only meaningful while it follows one.
    pub system_ahead: Offset,
}

/// One line of `chronyc sources`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Source {
    /// The address or the reference clock's name.
    pub name: String,
    /// Whether one of the last eight questions was answered.
    pub reached: bool,
    /// Whether chronyd follows it now.
    pub followed: bool,
    /// Whether it is a server or peer, and not a clock at this machine.
    pub remote: bool,
}

/// What `chronyc activity` tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct ActivityReport {
    /// How many servers it does not ask because it was told that there is no network.
    pub offline: usize,
    /// How many names of servers it could not resolve.
    pub unresolved: usize,
}

/// Asks chronyd what it follows.
pub(super) fn tracking(tools: &Tools, commands: &dyn Commands) -> Result<Tracking, NoAnswer> {
    let finished = ask_chronyc(tools, commands, &["-n", "-c", "tracking"])?;
    parse_tracking(&finished.stdout).ok_or_else(|| not_understood(&finished))
}

/// Asks chronyd for its sources, by the names that its configuration has for them where it can tell those (version 4).
pub(super) fn sources(tools: &Tools, commands: &dyn Commands) -> Result<Vec<Source>, NoAnswer> {
    let finished = match ask_chronyc(tools, commands, &["-N", "-c", "sources"]) {
        Err(NoAnswer::NotOffered(_)) => ask_chronyc(tools, commands, &["-n", "-c", "sources"])?,
        answer => answer?,
    };
    parse_sources(&finished.stdout).ok_or_else(|| not_understood(&finished))
}

/// How many of its sources chronyd asks at present.
pub(super) fn activity(tools: &Tools, commands: &dyn Commands) -> Result<ActivityReport, NoAnswer> {
    let finished = ask_chronyc(tools, commands, &["-c", "activity"])?;
    parse_activity(&finished.stdout).ok_or_else(|| not_understood(&finished))
}

/// Whether chronyd has keys of any of the servers that it asks with NTS. None where it is not asked to, or does not tell.
pub(super) fn has_keys(tools: &Tools, commands: &dyn Commands) -> Option<bool> {
    let finished = ask_chronyc(tools, commands, &["-N", "-c", "authdata"]).ok()?;
    parse_authdata(&finished.stdout)
}

/// It was asked in a way that every version knows, so whatever this is, it is no answer.
fn not_understood(finished: &Finished) -> NoAnswer {
    NoAnswer::Silent(finished.why_useless("chronyc"))
}

fn ask_chronyc(tools: &Tools, commands: &dyn Commands, args: &[&str]) -> Result<Finished, NoAnswer> {
    let finished = ask(commands, &tools.program("chronyc"), args).map_err(|error| NoAnswer::of(&error))?;
    if finished.status == 0 {
        return Ok(finished);
    }
    let why = finished.why_useless("chronyc");
    // It prints its refusals ("506 Cannot talk to daemon", "501 Not authorised") to standard output, and what is wrong with
    // its own arguments in words.
    let said = format!("{}{}", finished.stdout, finished.stderr).to_ascii_lowercase();
    let of_arguments = ["usage", "option", "unrecognized command"].iter().any(|word| said.contains(word));
    Err(if of_arguments { NoAnswer::NotOffered(why) } else { NoAnswer::Silent(why) })
}

/// The belief of `tracking` as a fact.
pub(super) fn believed_ahead(tracking: &Tracking) -> Fact<Offset> {
    if tracking.synchronised {
        Fact::Known(tracking.system_ahead)
    } else {
        Fact::Unknown { why: text!("why-follows-nobody", daemon = "chrony") }
    }
}

/// Fields: reference id, name, stratum, reference time, system time, last offset, RMS offset, frequency, residual
/// frequency, skew, root delay, root dispersion, update interval, leap status.
fn parse_tracking(output: &str) -> Option<Tracking> {
    let fields: Vec<&str> = output.lines().find(|line| !line.trim().is_empty())?.split(',').collect();
    let [reference, _, stratum, _, system_time, _, _, _, _, _, _, _, _, leap, ..] = fields.as_slice() else {
        return None;
    };
    u32::from_str_radix(reference, 16).ok()?;
    let stratum: u8 = stratum.parse().ok()?;
    let slow: f64 = system_time.parse().ok()?;
    if !slow.is_finite() {
        return None;
    }
    Some(Tracking {
        synchronised: stratum > 0
            && !leap.trim().starts_with("Not synchronised")
            && !reference.starts_with(LOCAL_REFERENCE),
        // chronyc prints a positive number as "slow of NTP time" (client.c, format 'O'): the system is behind.
        system_ahead: -Offset::from_secs_f64(slow),
    })
}

/// The name of a clock at this machine, e.g. "PHC0": a reference id of four letters (chrony.conf(5), refclock).
fn clock_name(name: &str) -> Option<String> {
    let fits = !name.is_empty() && name.len() <= 16 && name.chars().all(|c| c.is_ascii_graphic());
    fits.then(|| name.to_owned())
}

/// Fields: mode, state, name, stratum, poll, reach (octal), seconds since the last answer, adjusted offset,
/// measured offset, error. No line at all is an answer: no source.
fn parse_sources(output: &str) -> Option<Vec<Source>> {
    output
        .lines()
        .filter(|line| !line.trim().is_empty())
        .map(|line| {
            let fields: Vec<&str> = line.split(',').collect();
            let [mode @ ("^" | "=" | "#"), state, name, _, _, reach, ..] = fields.as_slice() else {
                return None;
            };
            let reach = u32::from_str_radix(reach, 8).ok()?;
            let remote = *mode != "#";
            let name = if remote { server_name(name)? } else { clock_name(name)? };
            Some(Source { name, reached: reach != 0, followed: *state == "*", remote })
        })
        .collect()
}

/// Fields: online, offline, in a burst and online, in a burst and offline, unresolved.
fn parse_activity(output: &str) -> Option<ActivityReport> {
    let line = output.lines().find(|line| !line.trim().is_empty())?;
    let numbers: Vec<usize> =
        line.split(',').map(|field| field.trim().parse().ok()).collect::<Option<_>>()?;
    let [_, offline, _, returning, unresolved, ..] = numbers.as_slice() else { return None };
    Some(ActivityReport { offline: offline.saturating_add(*returning), unresolved: *unresolved })
}

/// Fields: name, mode, key id, type, key length, seconds since the last exchange, attempts, refusals, cookies, their length.
fn parse_authdata(output: &str) -> Option<bool> {
    let mut by_keys = output.lines().filter_map(|line| {
        let fields: Vec<&str> = line.split(',').collect();
        let [_, "NTS", _, _, key_length, _, _, _, cookies, ..] = fields.as_slice() else { return None };
        Some(key_length.parse::<u32>().ok()? > 0 && cookies.parse::<u32>().ok()? > 0)
    });
    let first = by_keys.next()?;
    Some(first || by_keys.any(|has| has))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::adapters::linux::testing::{Played, RELEASES, Root, printed, session};

    const SESSION: &str = "debian12/chrony-all.txt";

    #[test]
    fn a_positive_system_time_in_csv_is_called_slow_and_means_behind() {
        // The session shows both forms seconds apart, once with "-n" and once with "-c".
        let human = printed(SESSION, "chronyc -n tracking");
        let csv = printed(SESSION, "chronyc -c tracking");
        assert!(human[0].contains("System time     : 0.002531007 seconds slow of NTP time"));
        let tracking = parse_tracking(&csv[0]).unwrap();
        assert_eq!(tracking, Tracking { synchronised: true, system_ahead: Offset::from_nanos(-1_847_734) });
        assert!(tracking.system_ahead.is_behind());
        let both = printed(
            SESSION,
            "su tester -c 'chronyc -n tracking; echo rc=$?; chronyc makestep; echo rc=$?; chronyc -c tracking'",
        );
        assert!(both[0].contains("System time     : 0.001217336 seconds slow of NTP time"));
        let last = both[0].trim_end().lines().last().unwrap();
        assert_eq!(parse_tracking(last).unwrap().system_ahead, Offset::from_nanos(-1_206_312));
    }

    #[test]
    fn a_chrony_that_follows_nobody_believes_nothing() {
        for release in RELEASES {
            let recorded = printed(&format!("{release}/chrony-all.txt"), "chronyc -c tracking");
            assert!(parse_tracking(&recorded[0]).unwrap().synchronised, "{release}");
            let tracking = parse_tracking(&recorded[1]).unwrap();
            assert!(!tracking.synchronised, "{release}");
            assert!(believed_ahead(&tracking).why_unknown().is_some());
        }
    }

    #[test]
    fn local_mode_is_not_following_a_server() {
        let line = "7F7F0101,,10,1795491116.2,0.000000000,0,0,0.000,0.000,0.000,0.0,0.0,0.0,Normal\n";
        assert!(!parse_tracking(line).unwrap().synchronised);
    }

    #[test]
    fn recorded_sources_tell_who_was_reached() {
        let source =
            |reached| Source { name: "10.0.2.2".to_owned(), reached, followed: reached, remote: true };
        for release in RELEASES {
            let recorded = printed(&format!("{release}/chrony-all.txt"), "chronyc -c sources");
            assert_eq!(parse_sources(&recorded[0]), Some(vec![source(true)]), "{release}");
            assert_eq!(parse_sources(&recorded[1]), Some(vec![source(false)]), "{release}");
        }
        assert_eq!(parse_sources(""), Some(vec![]));
    }

    #[test]
    fn a_dead_chronyd_is_quoted() {
        for release in RELEASES {
            let dead = session(&format!("{release}/chrony-all.txt"))
                .into_iter()
                .find(|recorded| {
                    recorded.command.starts_with("chronyc -c tracking") && recorded.stdout.contains("506")
                })
                .unwrap();
            let played = Played::default().answer("chronyc", 1, &dead.stdout, "");
            let why = tracking(&Root::new().tools(), &played).unwrap_err();
            assert!(
                matches!(why, NoAnswer::Silent(_)) && format!("{why:?}").contains("506 Cannot talk"),
                "{why:?}"
            );
            assert!(sources(&Root::new().tools(), &played).is_err());
        }
    }

    #[test]
    fn a_report_for_people_is_not_mistaken_for_csv() {
        let human = &printed(SESSION, "chronyc -n tracking")[0];
        assert_eq!(parse_tracking(human), None);
        assert_eq!(parse_sources(&printed(SESSION, "chronyc -n sources")[0]), None);
    }

    #[test]
    fn sources_that_are_not_asked_and_names_that_are_not_found_are_counted() {
        let counted = |offline, unresolved| Some(ActivityReport { offline, unresolved });
        assert_eq!(parse_activity("0,4,0,0,0\n"), counted(4, 0));
        assert_eq!(parse_activity("1,0,0,0,3\n"), counted(0, 3));
        assert_eq!(parse_activity("\n0,1,0,2,0"), counted(3, 0));
        for rubbish in ["", "200 OK", "1,2,3", "a,b,c,d,e", "-1,0,0,0,0"] {
            assert_eq!(parse_activity(rubbish), None, "{rubbish}");
        }
    }

    #[test]
    fn an_older_chronyc_is_asked_for_addresses() {
        let played = Played::default()
            .answer("-N -c sources", 1, "", "chronyc: invalid option -- 'N'\nUsage: chronyc [OPTION]...")
            .answer("-n -c sources", 0, "^,*,10.0.2.2,1,4,377,10,0.0,0.0,0.0\n", "");
        assert_eq!(sources(&Root::new().tools(), &played).unwrap()[0].name, "10.0.2.2");
        let refused = Played::default().answer("sources", 1, "506 Cannot talk to daemon\n", "");
        assert!(matches!(sources(&Root::new().tools(), &refused), Err(NoAnswer::Silent(_))));
        assert_eq!(refused.asked().len(), 1);
        assert!(matches!(sources(&Root::new().tools(), &Played::default()), Err(NoAnswer::NotRun(_))));
    }

    proptest! {
        #[test]
        fn rubbish_never_panics(output in "(\\PC|,|\\^|\\*|377|1e999|NaN|-|\n){0,80}") {
            let _ = parse_tracking(&output);
            let _ = parse_sources(&output);
            let _ = parse_activity(&output);
            let _ = parse_authdata(&output);
        }
    }
}
