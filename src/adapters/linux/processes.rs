//! What runs on this machine, from `/proc` (proc(5)).

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use crate::adapters::plain_file;
use crate::adapters::tools::Tools;

use super::rights;

/// The most that is read of a file in `/proc`: a command line may be megabytes long.
const LONGEST: u64 = 16 * 1024;

/// Systemd keeps the units of the machine itself in slices, of its own or of an administrator's (systemd.slice(5)). What lies
/// elsewhere belongs to a container, whose units are none of this machine (cgroups(7)).
fn is_of_this_machine(first: &str) -> bool {
    first.ends_with(".slice") || first == "init.scope"
}

/// One process.
pub(super) struct Process {
    /// Its name, which the kernel cuts after 15 characters.
    pub name: String,
    /// Its folder in `/proc`.
    folder: PathBuf,
}

impl Process {
    /// The program and its arguments; empty for a thread of the kernel and where it may not be read.
    pub fn command_line(&self) -> Vec<String> {
        let line = read(&self.folder.join("cmdline")).unwrap_or_default();
        line.split('\0').filter(|word| !word.is_empty()).map(str::to_owned).collect()
    }

    /// The file name of its program; none where it may not be read.
    pub fn program(&self) -> Option<String> {
        let program = fs::read_link(self.folder.join("exe")).ok()?;
        Some(program.file_name()?.to_string_lossy().into_owned())
    }

    /// The unit of systemd that it belongs to, e.g. "chrony.service" or "session-3.scope".
    pub fn unit(&self) -> Option<String> {
        unit(&read(&self.folder.join("cgroup"))?)
    }

    /// Whether it holds the right to set the clock. One that does not tell is taken to hold it.
    pub fn may_set_clock(&self) -> bool {
        let status = read(&self.folder.join("status")).unwrap_or_default();
        let uid_map = read(&self.folder.join("uid_map")).unwrap_or_default();
        rights::may_set_clock(&status, &uid_map).unwrap_or(true)
    }
}

/// Every process that can be seen from here; those that end meanwhile are left out.
pub(super) fn processes(tools: &Tools) -> io::Result<Vec<Process>> {
    let entries = fs::read_dir(tools.file("/proc"))?;
    Ok(entries
        .flatten()
        .filter(|entry| entry.file_name().to_string_lossy().chars().all(|c| c.is_ascii_digit()))
        .filter_map(|entry| {
            let folder = entry.path();
            let name = read(&folder.join("comm"))?;
            Some(Process { name: name.trim().to_owned(), folder })
        })
        .collect())
}

/// Whether processes of other users are hidden (proc(5), `hidepid`): then one's own are all there is, and not the first,
/// which is always root's.
pub(super) fn others_are_hidden(tools: &Tools, seen: &[Process]) -> bool {
    !seen.is_empty() && !tools.exists("/proc/1")
}

fn read(path: &Path) -> Option<String> {
    let bytes = plain_file::beginning(path, LONGEST).ok()?;
    Some(String::from_utf8_lossy(&bytes).into_owned())
}

/// The unit in what `/proc/PID/cgroup` says, a line `hierarchy:controllers:path` each. What lies below the unit is its own
/// affair.
fn unit(cgroup: &str) -> Option<String> {
    let of_systemd = |line: &&str| line.starts_with("0::") || line.contains(":name=systemd:");
    cgroup.lines().filter(of_systemd).find_map(|line| {
        let mut parts = line.splitn(3, ':').nth(2)?.split('/').filter(|part| !part.is_empty()).peekable();
        parts.peek().filter(|first| is_of_this_machine(first))?;
        let is_unit = |part: &&str| part.ends_with(".service") || part.ends_with(".scope");
        parts.find(is_unit).filter(|part| part.len() <= 255).map(str::to_owned)
    })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_process_is_found_in_its_unit_by_its_control_group() {
        for (cgroup, expected) in [
            ("0::/system.slice/chrony.service\n", Some("chrony.service")),
            ("0::/system.slice/system-ptp.slice/phc2sys@eth0.service\n", Some("phc2sys@eth0.service")),
            ("12:pids:/x\n1:name=systemd:/system.slice/ntpd.service\n", Some("ntpd.service")),
            ("0::/system.slice/docker-3f1b.scope\n", Some("docker-3f1b.scope")),
            ("0::/machine.slice/libpod-77.scope/container\n", Some("libpod-77.scope")),
            ("0::/user.slice/user-0.slice/session-3.scope\n", Some("session-3.scope")),
            ("0::/limits.slice/chrony.service\n", Some("chrony.service")),
            ("0::/time.slice/time-clock.slice/ntpd-rs.service\n", Some("ntpd-rs.service")),
            ("1:name=systemd:/limits.slice/ntpd.service\n0::/\n", Some("ntpd.service")),
            ("0::/kubepods.slice/cri-containerd-1.scope\n", Some("cri-containerd-1.scope")),
            ("0::/lxc/web/limits.slice/chrony.service\n", None),
            ("0::/lxc.payload.web/system.slice/chrony.service\n", None),
            ("0::/docker/3f1b\n", None),
            ("0::/\n", None),
            ("", None),
        ] {
            assert_eq!(unit(cgroup).as_deref(), expected, "{cgroup}");
        }
    }

    proptest! {
        #[test]
        fn rubbish_never_panics(text in "(0::|:name=systemd:|/|system.slice|\\.service|\\PC|\n){0,30}") {
            let _ = unit(&text);
        }
    }
}
