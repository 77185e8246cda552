//! ntpd.conf(5) of OpenNTPD.

use super::files::Files;
use super::told::Told;

pub(super) fn told(files: &Files) -> Told {
    let mut told = Told::default();
    for text in ["/etc/openntpd/ntpd.conf", "/etc/ntpd.conf"].iter().filter_map(|path| files.read(path)) {
        text.lines().filter_map(server).for_each(|word| told.word(word));
    }
    told
}

fn server(line: &str) -> Option<&str> {
    let code = line.split('#').next().unwrap_or_default();
    let mut words = code.split_whitespace();
    match words.next() {
        Some("server" | "servers") => words.next().map(|word| word.trim_matches('"')),
        _ => None,
    }
}
