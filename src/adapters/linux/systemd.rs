//! What systemd says of units, network time and its own time service.

use std::time::Duration;

use crate::adapters::reference::from_show_timesync;
use crate::adapters::tools::Tools;
use crate::core::clean::first_line;
use crate::core::facts::{Activity, Daemon, Enablement, Fact, ServiceUnit};
use crate::core::text::Text;
use crate::ports::{Commands, Finished};
use crate::text;

use super::ask::{NoAnswer, ask};
use super::configured::server_name;
use super::keepers::{Keeper, Witnesses};

/// The names that distributions give the units of time services.
const UNITS: [(&str, Daemon); 7] = [
    ("systemd-timesyncd.service", Daemon::Timesyncd),
    ("chrony.service", Daemon::Chrony),
    ("chronyd.service", Daemon::Chrony),
    ("ntp.service", Daemon::Ntpd),
    ("ntpd.service", Daemon::Ntpd),
    ("ntpsec.service", Daemon::Ntpd),
    ("openntpd.service", Daemon::Openntpd),
];

/// What is asked of each unit.
const PROPERTIES: &str = "--property=Id,LoadState,ActiveState,SubState,UnitFileState,NRestarts,ConditionResult,\
                          ConditionTimestampMonotonic,ActiveEnterTimestampMonotonic";

/// A unit that was started again by itself so often, and last so lately, does not stay up although it runs just now.
const CRASHES: u32 = 3;
const LATELY: Duration = Duration::from_secs(60);

/// The longest name of a unit (systemd.unit(5)).
const LONGEST_NAME: usize = 255;

/// Every time service that is installed, by one call for all names: those that distributions use, and those of the units in
/// which `witnesses` run.
pub(super) fn units(
    tools: &Tools,
    commands: &dyn Commands,
    witnesses: &Witnesses,
) -> Result<Vec<ServiceUnit>, Text> {
    let mut args = vec!["show", "--no-pager", PROPERTIES];
    args.extend(UNITS.iter().map(|(name, _)| *name));
    let further = witnesses.keepers.iter().filter_map(|keeper| keeper.unit.as_deref()).filter(|unit| {
        unit.len() <= LONGEST_NAME && !unit.starts_with('-') && !UNITS.iter().any(|(name, _)| name == unit)
    });
    args.extend(further);
    let finished = ask(commands, &tools.program("systemctl"), &args).map_err(|error| error.text())?;
    let told = parse_units(&finished.stdout);
    if finished.status != 0 || told.is_empty() {
        return Err(finished.why_useless("systemctl"));
    }
    let up = tools.read_if_there("/proc/uptime").and_then(|text| uptime(&text));
    Ok(installed(told, witnesses, up, |daemon| program_exists(tools, daemon)))
}

/// The first number of /proc/uptime.
fn uptime(text: &str) -> Option<Duration> {
    let seconds: f64 = text.split_whitespace().next()?.parse().ok()?;
    Duration::try_from_secs_f64(seconds).ok()
}

/// One unit as `systemctl show` prints it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct UnitProperties {
    id: String,
    load: String,
    active: String,
    sub: String,
    file: String,
    restarts: u32,
    /// Whether its last start was skipped because of a condition.
    skipped: bool,
    /// When it became active, on the monotonic clock.
    since: Option<Duration>,
}

/// Blocks of `Key=value`, one a unit, with an empty line between them.
fn parse_units(output: &str) -> Vec<UnitProperties> {
    let mut units = Vec::new();
    for block in output.split("\n\n") {
        let value = |wanted: &str| properties(block).find(|(key, _)| *key == wanted).map(|(_, value)| value);
        let word = |wanted: &str| value(wanted).unwrap_or_default().to_owned();
        let micros = value("ActiveEnterTimestampMonotonic").and_then(|value| value.parse().ok());
        let unit = UnitProperties {
            id: word("Id"),
            load: word("LoadState"),
            active: word("ActiveState"),
            sub: word("SubState"),
            file: word("UnitFileState"),
            restarts: value("NRestarts").and_then(|value| value.parse().ok()).unwrap_or(0),
            // A unit that was never started says "no" as well, without a time.
            skipped: value("ConditionResult") == Some("no")
                && value("ConditionTimestampMonotonic") != Some("0"),
            since: micros.filter(|micros| *micros > 0).map(Duration::from_micros),
        };
        if !unit.id.is_empty() && !unit.load.is_empty() {
            units.push(unit);
        }
    }
    units
}

/// Those that are installed, each once: an alias (chronyd.service on Debian) shows the unit's own Id. Then whatever runs
/// outside of them. What runs comes first.
///
/// Debian masks the units of removed packages, so a masked one only counts while its program is there.
fn installed(
    told: Vec<UnitProperties>,
    witnesses: &Witnesses,
    up: Option<Duration>,
    program_exists: impl Fn(Daemon) -> bool,
) -> Vec<ServiceUnit> {
    let mut units: Vec<ServiceUnit> = Vec::new();
    let mut adopted: Vec<Daemon> = Vec::new();
    for unit in told {
        let known = UNITS.iter().find(|(name, _)| *name == unit.id).map(|(_, daemon)| *daemon);
        let in_it = witnesses.keepers.iter().find(|keeper| keeper.unit.as_deref() == Some(unit.id.as_str()));
        // Where its control group does not tell the unit, it is the one that runs and is called like it.
        let of_it = || {
            let runs = matches!(unit.active.as_str(), "active" | "reloading") && unit.sub != "exited";
            witnesses.keepers.iter().find(|keeper| {
                runs && keeper.unit.is_none()
                    && known == Some(keeper.daemon)
                    && !adopted.contains(&keeper.daemon)
            })
        };
        let witness = in_it.or_else(of_it);
        adopted.extend(witness.filter(|keeper| keeper.unit.is_none()).map(|keeper| keeper.daemon));
        let Some(daemon) = known.or(witness.map(|keeper| keeper.daemon)) else { continue };
        let is_there = match unit.load.as_str() {
            _ if witness.is_some() => true,
            "not-found" => false,
            "masked" => program_exists(daemon),
            _ => true,
        };
        if is_there && !units.iter().any(|known| known.unit == unit.id) {
            units.push(ServiceUnit {
                daemon,
                activity: activity(&unit, witness.is_some(), witnesses.deny(daemon, &unit.id), up),
                enablement: enablement(&unit, witness.is_some()),
                restarts: unit.restarts,
                skipped: unit.skipped && witness.is_none(),
                told_not_to: witness.and_then(|keeper| keeper.told_not_to.clone()),
                unit: unit.id,
            });
        }
    }
    let outside = witnesses.keepers.iter().filter(|keeper| {
        let unit = keeper.unit.clone().unwrap_or_default();
        let is_adopted = keeper.unit.is_none() && adopted.contains(&keeper.daemon);
        !is_adopted && !units.iter().any(|known| known.unit == unit)
    });
    let mut all: Vec<ServiceUnit> = outside.map(Keeper::as_unit).collect();
    all.extend(units);
    all.sort_by_key(|unit| !unit.runs());
    all
}

/// `seen`: its process runs. `denied`: all processes can be seen, and its is not among them.
fn activity(unit: &UnitProperties, seen: bool, denied: bool, up: Option<Duration>) -> Activity {
    let lately = up.zip(unit.since).is_some_and(|(up, since)| up.saturating_sub(since) < LATELY);
    match unit.active.as_str() {
        "activating" if unit.sub.starts_with("auto-restart") => Activity::Crashing,
        _ if unit.restarts >= CRASHES && lately => Activity::Crashing,
        // An init script's unit stays "active (exited)" when its daemon has ended.
        "active" if unit.sub == "exited" && denied => Activity::Stopped,
        "active" | "activating" | "reloading" | "refreshing" => Activity::Running,
        _ if seen => Activity::Running,
        "failed" => Activity::Failed,
        _ => Activity::Stopped,
    }
}

/// The states of systemctl(1) `is-enabled`. A unit that is generated from an init script starts at boot.
fn enablement(unit: &UnitProperties, seen: bool) -> Enablement {
    match unit.file.as_str() {
        _ if unit.load == "masked" => Enablement::Masked,
        "masked" | "masked-runtime" => Enablement::Masked,
        "enabled" | "enabled-runtime" | "alias" | "generated" => Enablement::Enabled,
        // Whatever started it will start it again; enabling it is not ours to decide.
        "" | "static" | "indirect" | "linked" | "linked-runtime" | "transient" if seen => {
            Enablement::Elsewhere
        }
        _ => Enablement::Disabled,
    }
}

/// Whether the program of a service is on the disk.
pub(super) fn program_exists(tools: &Tools, daemon: Daemon) -> bool {
    match daemon {
        Daemon::Timesyncd => ["/usr/lib/systemd/systemd-timesyncd", "/lib/systemd/systemd-timesyncd"]
            .iter()
            .any(|path| tools.exists(path)),
        Daemon::Chrony => tools.installed("chronyd").is_some(),
        // Both call their program ntpd; only OpenNTPD brings ntpctl.
        Daemon::Ntpd => tools.installed("ntpd").is_some() && tools.installed("ntpctl").is_none(),
        Daemon::Openntpd => tools.installed("ntpctl").is_some(),
        Daemon::Other(_) => false,
    }
}

/// What timedated says of network time.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Timedate {
    /// Whether a service for it is installed and not masked.
    pub can_network_time: Fact<bool>,
    /// Whether it is switched on.
    pub network_time: Fact<bool>,
    /// What the kernel believes of its clock.
    pub synchronised: Fact<bool>,
}

/// Asks timedated, in the machine's format where it has one (systemd 239 and later).
pub(super) fn timedate(tools: &Tools, commands: &dyn Commands) -> Result<Timedate, Text> {
    let program = tools.program("timedatectl");
    let ask = |args: &[&str]| ask(commands, &program, args).map_err(|error| error.text());
    let shown = ask(&["show", "--no-pager"])?;
    if shown.status == 0 && shown.stdout.contains('=') {
        return Ok(parse_show(&shown.stdout));
    }
    if shown.stderr.contains("Unknown operation") {
        let status = ask(&["status", "--no-pager"])?;
        if status.status == 0 && status.stdout.contains(':') {
            return Ok(parse_status(&status.stdout));
        }
        return Err(status.why_useless("timedatectl"));
    }
    Err(shown.why_useless("timedatectl"))
}

fn parse_show(output: &str) -> Timedate {
    let property = |wanted: &str| {
        let value = properties(output).find(|(key, _)| *key == wanted).map(|(_, value)| value);
        yes_or_no(wanted, value)
    };
    Timedate {
        can_network_time: property("CanNTP"),
        network_time: property("NTP"),
        synchronised: property("NTPSynchronized"),
    }
}

/// The older form for people: CentOS 7 and Ubuntu 18.04 have no other.
fn parse_status(output: &str) -> Timedate {
    let value = |names: &[&str]| {
        output.lines().find_map(|line| {
            let (name, value) = line.split_once(':')?;
            names.contains(&name.trim()).then(|| value.trim())
        })
    };
    let enabled = value(&["NTP enabled", "Network time on", "systemd-timesyncd.service active"]);
    let synchronised = value(&["NTP synchronized", "System clock synchronized"]);
    Timedate {
        can_network_time: match enabled {
            Some("n/a") => Fact::Known(false),
            Some("yes" | "no") => Fact::Known(true),
            other => yes_or_no("NTP enabled", other),
        },
        network_time: match enabled {
            Some("n/a") => Fact::Known(false),
            other => yes_or_no("NTP enabled", other),
        },
        synchronised: yes_or_no("NTP synchronized", synchronised),
    }
}

fn yes_or_no(name: &str, value: Option<&str>) -> Fact<bool> {
    match value {
        Some("yes") => Fact::Known(true),
        Some("no") => Fact::Known(false),
        _ => Fact::Unknown { why: text!("why-property-missing", program = "timedatectl", property = name) },
    }
}

/// What systemd-timesyncd says of itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Timesync {
    /// Whether a server's answer was taken since the service started.
    pub answered: bool,
    /// The servers it may ask: those that are set, else the built-in ones.
    pub servers: Vec<String>,
    /// Whose answer it took last.
    pub follows: Option<String>,
}

/// A systemd-timesyncd that was just started is active before it is on the bus: so often it is asked again, and so
/// long after each time.
const AGAIN: u32 = 7;
const BETWEEN: Duration = Duration::from_millis(500);

/// Asks systemd-timesyncd. Only to be called while it runs: elsewhere the bus tries to start it, and in a container
/// that takes 25 s.
pub(super) fn timesync(
    tools: &Tools,
    commands: &dyn Commands,
    pause: &dyn Fn(Duration),
) -> Result<Timesync, NoAnswer> {
    let program = tools.program("timedatectl");
    let mut again = AGAIN;
    loop {
        let finished = ask(commands, &program, &["show-timesync", "--no-pager"])
            .map_err(|error| NoAnswer::of(&error))?;
        let timesync = if finished.status == 0 { parse_timesync(&finished.stdout) } else { None };
        match timesync {
            Some(timesync) => return Ok(timesync),
            None if !is_not_on_the_bus(&finished) => {
                return Err(NoAnswer::NotOffered(finished.why_useless("timedatectl")));
            }
            None if again == 0 => {
                let said = first_line(&finished.stderr).unwrap_or_default();
                return Err(NoAnswer::Silent(text!("why-timesyncd-not-on-the-bus", said = said)));
            }
            None => {
                again -= 1;
                pause(BETWEEN);
            }
        }
    }
}

/// What timedatectl says where nobody answers to the name org.freedesktop.timesync1, by several versions of systemd.
fn is_not_on_the_bus(finished: &Finished) -> bool {
    let bus = ["query server:", "bus message:"];
    finished.status != 0
        && bus.iter().any(|words| finished.stderr.contains(words))
        && !finished.stderr.contains("denied")
}

/// None where it is not the answer of timesyncd: without an answer of a server there is no NTPMessage, so nothing
/// but the other properties tells "no server answered" from rubbish.
fn parse_timesync(output: &str) -> Option<Timesync> {
    properties(output).find(|(key, _)| matches!(*key, "ServerName" | "FallbackNTPServers" | "Frequency"))?;
    let follows =
        properties(output).find(|(key, _)| *key == "ServerName").and_then(|(_, name)| server_name(name));
    Some(Timesync {
        // The message is shown once an answer was accepted, and counts the answers.
        answered: properties(output)
            .any(|(key, value)| key == "NTPMessage" && !value.contains("PacketCount=0,")),
        servers: from_show_timesync(output).iter().map(ToString::to_string).collect(),
        follows,
    })
}

fn properties(output: &str) -> impl Iterator<Item = (&str, &str)> {
    output.lines().filter_map(|line| line.split_once('='))
}

#[cfg(test)]
#[path = "systemd_tests.rs"]
mod tests;
