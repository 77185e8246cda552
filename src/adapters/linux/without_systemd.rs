//! Which time services a machine without systemd has: what runs is seen in /proc, what starts at boot in the
//! folders of init.

use std::fs;

use crate::adapters::tools::Tools;
use crate::core::facts::{Activity, Daemon, Enablement, ServiceUnit};

use super::keepers::Witnesses;
use super::systemd::program_exists;

/// The services that can do without systemd, with the names of their init scripts.
const SCRIPTS: [(Daemon, &[&str]); 3] = [
    (Daemon::Chrony, &["chrony", "chronyd"]),
    (Daemon::Ntpd, &["ntpsec", "ntp", "ntpd"]),
    (Daemon::Openntpd, &["openntpd", "ntpd"]),
];

/// Every time service that is installed or runs; those that run come first.
pub(super) fn units(tools: &Tools, witnesses: &Witnesses) -> Vec<ServiceUnit> {
    let scripts_of =
        |daemon: Daemon| SCRIPTS.iter().find(|(of, _)| *of == daemon).map(|(_, scripts)| *scripts);
    let enablement = |scripts: &[&str]| match scripts.iter().any(|script| starts_at_boot(tools, script)) {
        true => Enablement::Enabled,
        false => Enablement::Disabled,
    };
    let running = witnesses.keepers.iter().map(|keeper| match scripts_of(keeper.daemon) {
        Some(scripts) => {
            let (unit, enablement) = (script(tools, scripts), enablement(scripts));
            ServiceUnit { unit, enablement, ..keeper.as_unit() }
        }
        // Only systemd starts timesyncd, but what runs, runs.
        None => ServiceUnit { unit: keeper.daemon.name().to_owned(), ..keeper.as_unit() },
    });
    let runs = |daemon: Daemon| witnesses.keepers.iter().any(|keeper| keeper.daemon == daemon);
    let stopped = SCRIPTS.iter().filter(|(daemon, _)| !runs(*daemon) && program_exists(tools, *daemon)).map(
        |(daemon, scripts)| {
            ServiceUnit::new(*daemon, &script(tools, scripts), Activity::Stopped, enablement(scripts))
        },
    );
    running.chain(stopped).collect()
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::adapters::linux::keepers::witnesses;
    use crate::adapters::linux::testing::Root;

    #[test]
    fn a_running_chrony_is_seen_with_its_start_at_boot() {
        let root = Root::new();
        root.write("proc/17/comm", "chronyd\n");
        root.write("proc/self/comm", "otp-doctor\n");
        root.write("etc/init.d/chrony", "");
        root.write("etc/rc2.d/S03chrony", "");
        assert_eq!(
            units(&root.tools(), &witnesses(&root.tools())),
            [ServiceUnit::new(Daemon::Chrony, "chrony", Activity::Running, Enablement::Enabled)]
        );
    }

    #[test]
    fn an_installed_service_that_does_not_run_is_stopped() {
        let root = Root::new();
        root.write("usr/sbin/ntpd", "");
        root.write("etc/rc2.d/K01ntp", "");
        let units = units(&root.tools(), &witnesses(&root.tools()));
        assert_eq!(units.len(), 1);
        assert_eq!(units[0].daemon, Daemon::Ntpd);
        assert_eq!((units[0].activity, units[0].enablement), (Activity::Stopped, Enablement::Disabled));
    }

    #[test]
    fn a_machine_with_nothing_has_nothing() {
        assert_eq!(units(&Root::new().tools(), &Witnesses::default()), []);
    }
}
