//! The time servers that this host has been told to ask, whichever service it uses.
//!
//! Only what names servers is read; a file that is missing, unreadable or garbled names none.

mod chrony;
mod dhcp;
mod files;
mod ntpd;
mod ntpd_rs;
mod openntpd;
mod timesyncd;
mod told;

use std::net::IpAddr;
use std::path::PathBuf;

use self::files::Files;
pub use self::timesyncd::from_show_timesync;
pub use self::told::Told;
use super::host_port::HostPort;
use crate::core::facts::Daemon;

/// More names than this are not of interest: a server that has so many is well served by the first.
const MOST_NAMES: usize = 12;

/// The configuration files of every known time service, below some root directory.
#[derive(Clone, Debug)]
pub struct HostFiles {
    /// `/`, or a directory that looks like it.
    pub root: PathBuf,
}

impl HostFiles {
    /// Every configured server once, in the order chrony, ntpd and NTPsec, OpenNTPD, ntpd-rs, systemd-timesyncd,
    /// DHCP; at most a dozen. Servers that are this machine itself are left out.
    pub fn servers(&self) -> Vec<HostPort> {
        let files = Files::below(&self.root);
        let mut servers = Vec::new();
        for found in [
            chrony::told(&files).servers,
            ntpd::told(&files).servers,
            openntpd::told(&files).servers,
            ntpd_rs::told(&files).servers,
            timesyncd::told(&files).servers,
            dhcp::servers(&files),
        ] {
            add_new(&mut servers, found);
        }
        servers
    }

    /// What the files of one service tell it, as they stand: this machine itself may be among its servers.
    pub fn told(&self, daemon: Daemon) -> Told {
        let files = Files::below(&self.root);
        match daemon {
            Daemon::Chrony => chrony::told(&files),
            Daemon::Ntpd => ntpd::told(&files),
            Daemon::Openntpd => openntpd::told(&files),
            Daemon::Timesyncd => timesyncd::told(&files),
            Daemon::Other("ntpd-rs") => ntpd_rs::told(&files),
            Daemon::Other(_) => Told::default(),
        }
    }
}

/// Adds those that are new and are not this machine, up to a dozen.
pub(super) fn add_new(servers: &mut Vec<HostPort>, found: Vec<HostPort>) {
    for server in found {
        let known = servers.iter().any(|other: &HostPort| {
            other.host.eq_ignore_ascii_case(&server.host) && other.port == server.port
        });
        if !known && !names_this_machine(&server) && servers.len() < MOST_NAMES {
            servers.push(server);
        }
    }
}

/// Whether the spelling alone says that a server is the machine that asks: asking the clock that is in doubt would
/// always confirm it. That includes 127.127.x.y, by which ntpd names hardware (ntp.conf(5)).
fn names_this_machine(server: &HostPort) -> bool {
    server.address().is_some_and(is_this_machine) || server.host.eq_ignore_ascii_case("localhost")
}

/// Whether an address leads back to the machine that asks.
pub(super) fn is_this_machine(address: IpAddr) -> bool {
    address.is_loopback() || address.is_unspecified()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn this_machine_cannot_vouch_for_itself() {
        let mut servers = Vec::new();
        let found = ["127.127.1.0", "127.0.0.1", "::1", "localhost", "0.0.0.0", "192.0.2.1"];
        add_new(&mut servers, found.map(HostPort::usual).to_vec());
        assert_eq!(servers, [HostPort::usual("192.0.2.1")]);
    }

    #[test]
    fn a_host_without_any_configuration_has_no_servers() {
        let nowhere = HostFiles { root: PathBuf::from("/nonexistent-root") };
        assert!(nowhere.servers().is_empty());
    }
}
