//! ntp.conf(5) of the classic ntpd and of NTPsec, with what DHCP made of it.

use super::super::host_port::HostPort;
use super::files::Files;

const FILES: [&str; 5] = [
    "/run/ntpsec/ntp.conf.dhcp",
    "/run/ntp.conf.dhcp",
    "/etc/ntpsec/ntp.conf",
    "/etc/ntp.conf",
    "/var/lib/ntp/ntp.conf.dhcp",
];

pub(super) fn servers(files: &Files) -> Vec<HostPort> {
    let mut servers = Vec::new();
    let drop_ins = files.drop_ins(&["/etc/ntpsec/ntp.d", "/etc/ntp.d"], ".conf");
    for path in FILES.iter().copied().chain(drop_ins.iter().map(String::as_str)) {
        let Some(text) = files.read(path) else { continue };
        for line in text.lines() {
            match words(line).as_slice() {
                // One level is all that is needed: ntpd itself stops at five, and a file that includes itself is a mistake.
                ["includefile", included] => {
                    let text = files.read(included).unwrap_or_default();
                    servers.extend(text.lines().filter_map(|line| server(&words(line))));
                }
                words => servers.extend(server(words)),
            }
        }
    }
    servers
}

fn words(line: &str) -> Vec<&str> {
    let code = line.split('#').next().unwrap_or_default();
    code.split_whitespace().collect()
}

fn server(words: &[&str]) -> Option<HostPort> {
    match words {
        ["server" | "pool" | "peer", "-4" | "-6", host, ..] | ["server" | "pool" | "peer", host, ..] => {
            host.parse().ok()
        }
        _ => None,
    }
}
