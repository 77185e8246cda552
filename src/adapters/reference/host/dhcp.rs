//! What systemd-networkd was told by DHCP or configuration and keeps in /run, one `NTP=` line a link.
//!
//! The other DHCP clients write into the files of the service that is installed, where they are found.

use super::super::host_port::{HostPort, all};
use super::files::Files;

pub(super) fn servers(files: &Files) -> Vec<HostPort> {
    let mut servers = Vec::new();
    for directory in ["/run/systemd/netif/leases", "/run/systemd/netif/links"] {
        for name in files.names(directory, |name| !name.starts_with('.')) {
            let text = files.read(&format!("{directory}/{name}")).unwrap_or_default();
            let lines = text.lines().filter_map(|line| line.strip_prefix("NTP="));
            servers.extend(lines.flat_map(|list| all(list.split_whitespace())));
        }
    }
    servers
}
