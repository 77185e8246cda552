//! ntp.toml(5) of ntpd-rs.

use toml::{Table, Value};

use super::files::Files;
use super::told::{KEY_EXCHANGE_PORT, Told};
use crate::adapters::reference::host_port::{HostPort, NTP_PORT};

pub(super) fn told(files: &Files) -> Told {
    let mut told = Told::default();
    let text = files.read("/etc/ntpd-rs/ntp.toml").unwrap_or_default();
    // A file that is no TOML is none to ntpd-rs either: then it does not start.
    let table: Table = text.trim_start_matches('\u{feff}').parse().unwrap_or_default();
    let sources = table.get("source").and_then(Value::as_array);
    for source in sources.into_iter().flatten() {
        let words = |key: &str| source.get(key).and_then(Value::as_str);
        let (Some(mode), Some(address)) = (words("mode"), words("address")) else { continue };
        match mode {
            "server" | "pool" => told.word(address),
            // The address is that of the server that gives out the keys; with them it names whom to ask by NTP, mostly itself.
            "nts" | "nts-pool" => match address.parse::<HostPort>() {
                Ok(HostPort { host, port }) => {
                    let port = if port == NTP_PORT { KEY_EXCHANGE_PORT } else { port };
                    told.with_keys(HostPort::usual(host), port);
                }
                Err(_) => told.word(address),
            },
            // Clocks at the machine: "sock" and "pps".
            _ => {}
        }
    }
    told
}
