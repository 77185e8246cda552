//! The steps that plans are built from, each with the sentence that explains it.

use std::time::Duration;

use crate::core::plan::{CommandLine, Role, Start, Step, Word};
use crate::core::text::Text;
use crate::text;

/// A call over the bus: systemd's own limit for one is 25 s.
const BUS: Duration = Duration::from_secs(30);
/// A unit may take systemd's default of 90 s to stop or start.
const UNIT: Duration = Duration::from_secs(100);

fn step(command: CommandLine, why: Text, role: Role, deadline: Duration) -> Step {
    Step { command, why, role, start: Start::AtOnce, deadline }
}

pub(super) fn network_time_off(timedatectl: &str) -> Step {
    step(CommandLine::new(timedatectl, &["set-ntp", "false"]), text!("plan-step-ntp-off"), Role::Change, BUS)
}

pub(super) fn network_time_on(timedatectl: &str, role: Role) -> Step {
    let why = match role {
        Role::Closing => text!("plan-step-ntp-on-again"),
        Role::Change | Role::Wait => text!("plan-step-ntp-on"),
    };
    step(CommandLine::new(timedatectl, &["set-ntp", "true"]), why, role, BUS)
}

/// `set-time` takes whole seconds, so it is started on the edge of one. The date stands in full and in UTC:
/// a bare HH:MM:SS is local time and keeps whatever date the clock has (timedatectl(1)).
pub(super) fn set_time(timedatectl: &str) -> Step {
    let args = vec![Word::Literal("set-time".to_owned()), Word::ReferenceTime];
    Step {
        command: CommandLine { program: timedatectl.to_owned(), args },
        why: text!("plan-step-set-time"),
        role: Role::Change,
        start: Start::OnSecondEdge,
        deadline: BUS,
    }
}

pub(super) fn stop_unit(systemctl: &str, unit: &str) -> Step {
    let why = text!("plan-step-stop-unit", unit = unit);
    step(CommandLine::new(systemctl, &["stop", unit]), why, Role::Change, UNIT)
}

pub(super) fn start_unit(systemctl: &str, unit: &str, role: Role) -> Step {
    let why = text!("plan-step-start-unit", unit = unit);
    step(CommandLine::new(systemctl, &["start", unit]), why, role, UNIT)
}

pub(super) fn restart_unit(systemctl: &str, unit: &str) -> Step {
    let why = text!("plan-step-restart-unit", unit = unit);
    step(CommandLine::new(systemctl, &["restart", unit]), why, Role::Change, UNIT)
}

pub(super) fn enable_unit(systemctl: &str, unit: &str) -> Step {
    let why = text!("plan-step-enable-unit", unit = unit);
    step(CommandLine::new(systemctl, &["enable", "--now", unit]), why, Role::Change, UNIT)
}

pub(super) fn disable_units(systemctl: &str, units: &[&str]) -> Step {
    let why = text!("plan-step-disable-units", units = units.join(", "));
    let args: Vec<&str> = ["disable", "--now"].into_iter().chain(units.iter().copied()).collect();
    step(CommandLine::new(systemctl, &args), why, Role::Change, UNIT)
}

/// It ends when systemd has taken the job on: a unit that does not stay up would never be "started".
pub(super) fn start_unit_without_waiting(systemctl: &str, unit: &str) -> Step {
    let why = text!("plan-step-start-unit", unit = unit);
    step(CommandLine::new(systemctl, &["--no-block", "start", unit]), why, Role::Closing, UNIT)
}

pub(super) fn go_online(chronyc: &str) -> Step {
    let why = text!("plan-step-go-online");
    step(CommandLine::new(chronyc, &["online"]), why, Role::Change, Duration::from_secs(10))
}

pub(super) fn makestep(chronyc: &str) -> Step {
    let why = text!("plan-step-makestep");
    step(CommandLine::new(chronyc, &["makestep"]), why, Role::Change, Duration::from_secs(10))
}

/// Up to 10 looks, 2 s apart, until chrony follows a server at all (chronyc(1): no limit on correction and skew).
pub(super) fn wait_for_server(chronyc: &str) -> Step {
    let command = CommandLine::new(chronyc, &["waitsync", "10", "0", "0", "2"]);
    step(command, text!("plan-step-wait-server"), Role::Wait, Duration::from_secs(30))
}

/// Up to 10 looks, 2 s apart, until what chrony still has to correct is under 0.1 s.
pub(super) fn wait_for_correction(chronyc: &str) -> Step {
    let command = CommandLine::new(chronyc, &["waitsync", "10", "0.1", "0", "2"]);
    step(command, text!("plan-step-wait-correction"), Role::Wait, Duration::from_secs(30))
}

pub(super) fn rtc_to_utc(timedatectl: &str) -> Step {
    let command = CommandLine::new(timedatectl, &["set-local-rtc", "0"]);
    step(command, text!("plan-step-rtc-utc"), Role::Change, BUS)
}

pub(super) fn write_rtc(hwclock: &str) -> Step {
    let command = CommandLine::new(hwclock, &["--systohc", "--utc"]);
    step(command, text!("plan-step-write-rtc"), Role::Change, BUS)
}

pub(super) fn set_zone(timedatectl: &str, zone: &str) -> Step {
    let command = CommandLine::new(timedatectl, &["set-timezone", zone]);
    step(command, text!("plan-step-set-zone", zone = zone), Role::Change, BUS)
}

/// Debian's own programs read /etc/timezone, which timedated leaves as it is. The package's script copies the zone from
/// /etc/localtime into it, where it may put today's name of an old one (tzdata.config, tzdata.postinst).
pub(super) fn tell_debian_the_zone(dpkg_reconfigure: &str) -> Step {
    let command = CommandLine::new(dpkg_reconfigure, &["-f", "noninteractive", "tzdata"]);
    step(command, text!("plan-step-etc-timezone"), Role::Change, UNIT)
}

/// For each user: a home on a network may not answer, and where the module writes, too, it takes a few seconds.
const CLEARING: Duration = Duration::from_secs(30);

pub(super) fn clear_skew(otp_doctor: &str, users: &[&str]) -> Step {
    let args: Vec<&str> = ["clear-skew"].into_iter().chain(users.iter().copied()).collect();
    let deadline = CLEARING.saturating_mul(u32::try_from(users.len()).unwrap_or(u32::MAX));
    step(CommandLine::new(otp_doctor, &args), text!("plan-step-clear-skew"), Role::Change, deadline)
}

/// The file is written anew beside the old one, so one that was killed may leave a copy of the secret.
pub(super) fn remove_copies(otp_doctor: &str, users: &[&str]) -> Step {
    let args: Vec<&str> =
        ["clear-skew", "--remove-copies"].into_iter().chain(users.iter().copied()).collect();
    let deadline = CLEARING.saturating_mul(u32::try_from(users.len()).unwrap_or(u32::MAX));
    step(CommandLine::new(otp_doctor, &args), text!("plan-step-remove-copies"), Role::Closing, deadline)
}

/// Plesk's utilities are PHP scripts that may run an extension's own install code.
const PLESK: Duration = Duration::from_secs(180);

pub(super) fn re_enrol(command: CommandLine, login: &str) -> Step {
    step(command, text!("plan-step-re-enrol", login = login), Role::Change, PLESK)
}

pub(super) fn disable_extension(command: CommandLine, id: &str) -> Step {
    step(command, text!("plan-step-mfa-disable", id = id), Role::Change, PLESK)
}

pub(super) fn enable_extension(command: CommandLine, id: &str, role: Role) -> Step {
    step(command, text!("plan-step-mfa-enable", id = id), role, PLESK)
}
