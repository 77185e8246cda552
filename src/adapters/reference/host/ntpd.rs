//! ntp.conf(5) of the classic ntpd and of NTPsec, with what DHCP made of it.

use super::super::host_port::{HostPort, NTP_PORT};
use super::files::Files;
use super::told::{KEY_EXCHANGE_PORT, Told};

const FILES: [&str; 5] = [
    "/run/ntpsec/ntp.conf.dhcp",
    "/run/ntp.conf.dhcp",
    "/etc/ntpsec/ntp.conf",
    "/etc/ntp.conf",
    "/var/lib/ntp/ntp.conf.dhcp",
];

pub(super) fn told(files: &Files) -> Told {
    let mut told = Told::default();
    let drop_ins = files.drop_ins(&["/etc/ntpsec/ntp.d", "/etc/ntp.d"], ".conf");
    for path in FILES.iter().copied().chain(drop_ins.iter().map(String::as_str)) {
        let Some(text) = files.read(path) else { continue };
        for line in text.lines() {
            match words(line).as_slice() {
                // One level is all that is needed: ntpd itself stops at five, and a file that includes itself is a mistake.
                ["includefile", included] => {
                    let text = files.read(included).unwrap_or_default();
                    text.lines().for_each(|line| directive(&words(line), &mut told));
                }
                words => directive(words, &mut told),
            }
        }
    }
    told
}

fn words(line: &str) -> Vec<&str> {
    let code = line.split('#').next().unwrap_or_default();
    code.split_whitespace().collect()
}

fn directive(words: &[&str], told: &mut Told) {
    match words {
        ["server" | "pool" | "peer", "-4" | "-6", host, options @ ..]
        | ["server" | "pool" | "peer", host, options @ ..] => server(host, options, told),
        ["disable", flags @ ..] if flags.contains(&"ntp") => told.leaves_clock = true,
        ["enable", flags @ ..] if flags.contains(&"ntp") => told.leaves_clock = false,
        _ => {}
    }
}

/// NTPsec writes the port of the key exchange behind the host; NTP goes to the usual port all the same.
fn server(host: &str, options: &[&str], told: &mut Told) {
    match host.parse::<HostPort>() {
        Ok(server) if options.contains(&"nts") => {
            told.dates_unchecked |= options.contains(&"noval");
            let key_exchange = if server.port == NTP_PORT { KEY_EXCHANGE_PORT } else { server.port };
            told.with_keys(HostPort { port: NTP_PORT, ..server }, key_exchange);
        }
        _ => told.word(host),
    }
}
