//! Which time services a machine without systemd has: what runs is seen in /proc, what starts at boot in the
//! folders of init.

use std::fs;

use crate::adapters::plain_file;
use crate::adapters::tools::Tools;
use crate::core::facts::{Activity, Daemon, Enablement, ServiceUnit};

use super::processes::{Process, processes};
use super::systemd::program_exists;

/// So much of a command line tells which program it is.
const LONGEST_LINE: u64 = 4096;

/// The services that can do without systemd, with the names of their init scripts.
const SCRIPTS: [(Daemon, &[&str]); 3] = [
    (Daemon::Chrony, &["chrony", "chronyd"]),
    (Daemon::Ntpd, &["ntpsec", "ntp", "ntpd"]),
    (Daemon::Openntpd, &["openntpd", "ntpd"]),
];

/// Every time service that is installed or runs.
pub(super) fn units(tools: &Tools) -> Vec<ServiceUnit> {
    let running = running(tools);
    let mut units: Vec<ServiceUnit> = SCRIPTS
        .iter()
        .filter(|(daemon, _)| running.contains(daemon) || program_exists(tools, *daemon))
        .map(|(daemon, scripts)| ServiceUnit {
            daemon: *daemon,
            unit: script(tools, scripts),
            activity: if running.contains(daemon) { Activity::Running } else { Activity::Stopped },
            enablement: if scripts.iter().any(|script| starts_at_boot(tools, script)) {
                Enablement::Enabled
            } else {
                Enablement::Disabled
            },
        })
        .collect();
    // Only systemd starts it, but what runs, runs.
    if running.contains(&Daemon::Timesyncd) {
        units.push(ServiceUnit {
            daemon: Daemon::Timesyncd,
            unit: Daemon::Timesyncd.name().to_owned(),
            activity: Activity::Running,
            enablement: Enablement::Disabled,
        });
    }
    units
}

/// The init script that is there, else the first that could be.
fn script(tools: &Tools, scripts: &[&str]) -> String {
    scripts
        .iter()
        .find(|script| tools.exists(&format!("/etc/init.d/{script}")))
        .or_else(|| scripts.first())
        .map_or_else(String::new, |script| (*script).to_owned())
}

/// A start link of System V init (`/etc/rc2.d/S01chrony`), or a link in OpenRC's default run level.
fn starts_at_boot(tools: &Tools, script: &str) -> bool {
    let linked = |level: char| {
        fs::read_dir(tools.file(format!("/etc/rc{level}.d"))).is_ok_and(|entries| {
            entries.flatten().any(|entry| {
                let name = entry.file_name();
                let name = name.to_string_lossy();
                name.strip_prefix('S')
                    .is_some_and(|rest| rest.trim_start_matches(|c: char| c.is_ascii_digit()) == script)
            })
        })
    };
    tools.exists(&format!("/etc/runlevels/default/{script}")) || ['2', '3', '4', '5'].into_iter().any(linked)
}

fn running(tools: &Tools) -> Vec<Daemon> {
    let mut daemons: Vec<Daemon> = processes(tools)
        .unwrap_or_default()
        .into_iter()
        .filter_map(|Process { name, folder }| {
            daemon(&name, || plain_file::beginning(&folder.join("cmdline"), LONGEST_LINE).unwrap_or_default())
        })
        .collect();
    daemons.sort_unstable();
    daemons.dedup();
    daemons
}

/// The service behind a process name, which the kernel cuts after 15 characters (proc(5)).
fn daemon(name: &str, command_line: impl Fn() -> Vec<u8>) -> Option<Daemon> {
    match name {
        "chronyd" => Some(Daemon::Chrony),
        "systemd-timesyn" => Some(Daemon::Timesyncd),
        "openntpd" => Some(Daemon::Openntpd),
        // OpenNTPD calls its processes "ntpd: ntp engine" and "ntpd: dns engine".
        "ntpd" if command_line().starts_with(b"ntpd: ") => Some(Daemon::Openntpd),
        "ntpd" => Some(Daemon::Ntpd),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::adapters::linux::testing::Root;

    #[test]
    fn a_running_chrony_is_seen_with_its_start_at_boot() {
        let root = Root::new();
        root.write("proc/17/comm", "chronyd\n");
        root.write("proc/self/comm", "otp-doctor\n");
        root.write("etc/init.d/chrony", "");
        root.write("etc/rc2.d/S03chrony", "");
        assert_eq!(
            units(&root.tools()),
            [ServiceUnit {
                daemon: Daemon::Chrony,
                unit: "chrony".to_owned(),
                activity: Activity::Running,
                enablement: Enablement::Enabled,
            }]
        );
    }

    #[test]
    fn the_two_programs_called_ntpd_are_told_apart() {
        let root = Root::new();
        root.write("proc/20/comm", "ntpd\n");
        root.write("proc/20/cmdline", "ntpd: ntp engine");
        assert_eq!(running(&root.tools()), [Daemon::Openntpd]);
        root.write("proc/20/cmdline", "/usr/sbin/ntpd\0-p\0/run/ntpd.pid\0");
        assert_eq!(running(&root.tools()), [Daemon::Ntpd]);
    }

    #[test]
    fn an_installed_service_that_does_not_run_is_stopped() {
        let root = Root::new();
        root.write("usr/sbin/ntpd", "");
        root.write("etc/rc2.d/K01ntp", "");
        let units = units(&root.tools());
        assert_eq!(units.len(), 1);
        assert_eq!(units[0].daemon, Daemon::Ntpd);
        assert_eq!((units[0].activity, units[0].enablement), (Activity::Stopped, Enablement::Disabled));
    }

    #[test]
    fn a_machine_with_nothing_has_nothing() {
        assert_eq!(units(&Root::new().tools()), []);
    }
}
