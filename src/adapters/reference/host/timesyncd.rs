//! timesyncd.conf(5) with its drop-ins, and what systemd-timesyncd itself says.

use super::super::host_port::{HostPort, all};
use super::files::Files;
use super::told::Told;

/// In the order of precedence (systemd's CONF_PATHS).
const DIRECTORIES: [&str; 5] =
    ["/etc/systemd", "/run/systemd", "/usr/local/lib/systemd", "/usr/lib/systemd", "/lib/systemd"];

pub(super) fn told(files: &Files) -> Told {
    let main = DIRECTORIES.iter().map(|directory| format!("{directory}/timesyncd.conf"));
    let drop_ins = DIRECTORIES.map(|directory| format!("{directory}/timesyncd.conf.d"));
    let drop_ins = files.drop_ins(&drop_ins.each_ref().map(String::as_str), ".conf");
    let mut settings = Settings::default();
    // Only the first main file counts; every drop-in does, after it.
    let main = main.into_iter().find_map(|path| files.read(&path));
    for text in main.into_iter().chain(drop_ins.iter().filter_map(|path| files.read(path))) {
        settings.read(&text);
    }
    settings.told()
}

/// The servers in what `timedatectl show-timesync` prints (systemd 239 and later): those of links, the system and
/// the running service, or the fallback where there is none of them.
pub fn from_show_timesync(printed: &str) -> Vec<HostPort> {
    let words = |key: &str| {
        let line = printed.lines().find_map(|line| line.strip_prefix(key)?.strip_prefix('='));
        line.unwrap_or_default().split_whitespace()
    };
    let told = || ["LinkNTPServers", "RuntimeNTPServers", "SystemNTPServers"].into_iter().flat_map(words);
    // A word that is no name is one that it was told all the same: then it does not fall back.
    if told().next().is_none() { all(words("FallbackNTPServers")) } else { all(told()) }
}

#[derive(Default)]
struct Settings {
    own: Vec<String>,
    fallback: Vec<String>,
}

impl Settings {
    fn read(&mut self, text: &str) {
        // systemd skips a byte-order mark; a backslash at the end joins the next line with a space (systemd.syntax(7)).
        let text = text.trim_start_matches('\u{feff}').replace("\r\n", "\n");
        // Comments count nowhere, not even between such lines.
        let is_comment = |line: &&str| line.trim_start().starts_with(['#', ';']);
        let lines: Vec<&str> = text.lines().filter(|line| !is_comment(line)).collect();
        let joined = lines.join("\n").replace("\\\n", " ");
        let mut in_section = false;
        for line in joined.lines().map(str::trim) {
            if line.starts_with('[') {
                in_section = line == "[Time]";
            } else if let Some((key, value)) = line.split_once('=').filter(|_| in_section) {
                match key.trim() {
                    "NTP" => assign(&mut self.own, value),
                    "FallbackNTP" => assign(&mut self.fallback, value),
                    _ => {}
                }
            }
        }
    }

    fn told(&self) -> Told {
        let list = if self.own.is_empty() { &self.fallback } else { &self.own };
        let mut told = Told::default();
        told.words(list.iter().map(String::as_str));
        told
    }
}

/// Each assignment adds to the list, an empty one clears it.
fn assign(list: &mut Vec<String>, value: &str) {
    if value.trim().is_empty() {
        list.clear();
    }
    list.extend(value.split_whitespace().map(str::to_owned));
}
