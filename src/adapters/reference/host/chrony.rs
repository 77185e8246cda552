//! chrony.conf(5): server, pool, peer and initstepslew lines, followed through include, confdir and sourcedir.

use super::super::host_port::HostPort;
use super::files::Files;
use super::told::{KEY_EXCHANGE_PORT, Told};

/// As deep as chronyd itself follows includes.
const DEEPEST: usize = 10;

/// A limit against directories of thousands of files.
const MOST_FILES: usize = 100;

pub(super) fn told(files: &Files) -> Told {
    let mut reader = Reader { files, left: MOST_FILES, told: Told::default() };
    for path in ["/etc/chrony/chrony.conf", "/etc/chrony.conf"] {
        reader.read(path, 0);
    }
    // What DHCP left, even where chrony.conf does not mention it any more.
    for path in files.drop_ins(&["/run/chrony-dhcp", "/run/chrony.d"], ".sources") {
        reader.read(&path, DEEPEST);
    }
    reader.told
}

struct Reader<'a> {
    files: &'a Files,
    left: usize,
    told: Told,
}

impl Reader<'_> {
    fn read(&mut self, path: &str, depth: usize) {
        let Some(text) = self.files.read(path).filter(|_| self.left > 0) else { return };
        self.left -= 1;
        for line in text.lines() {
            self.line(line.trim(), depth);
        }
    }

    fn line(&mut self, line: &str, depth: usize) {
        if line.starts_with(['!', ';', '#', '%']) {
            return;
        }
        let mut words = line.split_whitespace();
        let directive = words.next().unwrap_or_default().to_ascii_lowercase();
        let arguments: Vec<&str> = words.collect();
        let further = match (directive.as_str(), arguments.as_slice()) {
            ("server" | "pool" | "peer", [host, options @ ..]) => {
                self.server(host, options);
                return;
            }
            ("initstepslew", [_, hosts @ ..]) => {
                self.told.words(hosts.iter().copied());
                return;
            }
            ("nocerttimecheck", [times]) => {
                self.told.dates_unchecked |= *times != "0";
                return;
            }
            ("include", [pattern]) => self.files.matching(pattern),
            ("confdir", directories) => self.files.drop_ins(directories, ".conf"),
            ("sourcedir", directories) => self.files.drop_ins(directories, ".sources"),
            _ => return,
        };
        if depth < DEEPEST {
            further.iter().for_each(|path| self.read(path, depth + 1));
        }
    }

    /// `nts` takes the keys from a TCP port of the server, `ntsport`, and not from its `port`.
    fn server(&mut self, host: &str, options: &[&str]) {
        let Ok(mut server) = host.parse::<HostPort>() else { return self.told.word(host) };
        server.port = port(options, "port").unwrap_or(server.port);
        if options.iter().any(|option| option.eq_ignore_ascii_case("nts")) {
            self.told.with_keys(server, port(options, "ntsport").unwrap_or(KEY_EXCHANGE_PORT));
        } else {
            self.told.servers.push(server);
        }
    }
}

fn port(options: &[&str], wanted: &str) -> Option<u16> {
    options.windows(2).find_map(|pair| match pair {
        [name, value] if name.eq_ignore_ascii_case(wanted) => value.parse().ok().filter(|port| *port != 0),
        _ => None,
    })
}
