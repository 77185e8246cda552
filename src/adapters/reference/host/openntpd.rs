//! ntpd.conf(5) of OpenNTPD.

use super::super::host_port::HostPort;
use super::files::Files;

pub(super) fn servers(files: &Files) -> Vec<HostPort> {
    let texts = ["/etc/openntpd/ntpd.conf", "/etc/ntpd.conf"].iter().filter_map(|path| files.read(path));
    texts.flat_map(|text| text.lines().filter_map(server).collect::<Vec<_>>()).collect()
}

fn server(line: &str) -> Option<HostPort> {
    let code = line.split('#').next().unwrap_or_default();
    let mut words = code.split_whitespace();
    match words.next() {
        Some("server" | "servers") => words.next()?.trim_matches('"').parse().ok(),
        _ => None,
    }
}
