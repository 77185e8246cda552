//! The time servers that the host is configured to ask, from the files of its time services.

use std::fs;
use std::path::{Path, PathBuf};

use crate::adapters::plain_file;
use crate::adapters::tools::Tools;
use crate::core::facts::Daemon;

/// How deep configuration files may include each other.
const DEPTH: usize = 3;

/// A configuration file is never longer.
const LONGEST: u64 = 256 * 1024;

/// The servers that `daemon` is configured to ask: `host`, or `host:port` where another port than 123 is set.
/// Pools count under their own name. Empty where nothing is configured or nothing may be read.
pub fn configured_servers(tools: &Tools, daemon: Daemon) -> Vec<String> {
    let mut servers = Vec::new();
    match daemon {
        Daemon::Timesyncd => servers = timesyncd(tools),
        Daemon::Chrony => {
            for file in ["/etc/chrony/chrony.conf", "/etc/chrony.conf"] {
                follow(tools, &tools.file(file), DEPTH, &mut servers);
            }
        }
        Daemon::Ntpd => {
            for file in ["/etc/ntpsec/ntp.conf", "/etc/ntp.conf"] {
                follow(tools, &tools.file(file), DEPTH, &mut servers);
            }
        }
        Daemon::Openntpd => {
            for file in ["/etc/openntpd/ntpd.conf", "/etc/ntpd.conf"] {
                follow(tools, &tools.file(file), DEPTH, &mut servers);
            }
        }
        Daemon::Other(_) => {}
    }
    let mut once: Vec<String> = Vec::new();
    for server in servers {
        if !once.contains(&server) {
            once.push(server);
        }
    }
    once
}

/// `name` where it can be a host name or an address; what else stands in a file or an answer is not repeated.
pub(super) fn server_name(name: &str) -> Option<String> {
    let plausible = |c: char| c.is_ascii_alphanumeric() || ".-_:%".contains(c);
    let fits = !name.is_empty() && name.len() <= 253 && name.chars().all(plausible);
    (fits && !name.starts_with('-')).then(|| name.to_owned())
}

/// Reads a file of chrony, ntpd or OpenNTPD, whose server lines look alike, and those that it includes.
fn follow(tools: &Tools, file: &Path, depth: usize, servers: &mut Vec<String>) {
    let Ok(bytes) = plain_file::read(file, LONGEST) else { return };
    for line in String::from_utf8_lossy(&bytes).lines() {
        match directive(line) {
            Some(Directive::Server(server)) => servers.push(server),
            Some(Directive::File(path)) if depth > 0 => follow(tools, &tools.file(path), depth - 1, servers),
            Some(Directive::Folder(path, suffix)) if depth > 0 => {
                for file in files_in(&tools.file(path), suffix) {
                    follow(tools, &file, depth - 1, servers);
                }
            }
            _ => {}
        }
    }
}

enum Directive {
    Server(String),
    File(String),
    Folder(String, &'static str),
}

/// One line of chrony.conf(5), ntp.conf(5) or ntpd.conf(5).
fn directive(line: &str) -> Option<Directive> {
    let mut words = line.split_whitespace();
    let keyword = words.next()?.to_ascii_lowercase();
    match keyword.as_str() {
        "server" | "servers" | "pool" | "peer" => {
            let name = words.find(|word| !matches!(*word, "-4" | "-6"))?;
            // 127.127.x.y is a clock at this machine (ntp.conf(5)).
            let name = server_name(name).filter(|name| !name.starts_with("127.127."))?;
            let port = words.skip_while(|word| !word.eq_ignore_ascii_case("port")).nth(1);
            Some(Directive::Server(with_port(&name, port)))
        }
        "include" | "includefile" => {
            let path = words.next()?;
            match path.strip_suffix("/*.conf") {
                Some(folder) => Some(Directive::Folder(folder.to_owned(), "conf")),
                None => Some(Directive::File(path.to_owned())),
            }
        }
        "confdir" => words.next().map(|folder| Directive::Folder(folder.to_owned(), "conf")),
        "sourcedir" => words.next().map(|folder| Directive::Folder(folder.to_owned(), "sources")),
        _ => None,
    }
}

fn with_port(name: &str, port: Option<&str>) -> String {
    match port.and_then(|port| port.parse::<u16>().ok()).filter(|port| *port != 123) {
        Some(port) if name.contains(':') => format!("[{name}]:{port}"),
        Some(port) => format!("{name}:{port}"),
        None => name.to_owned(),
    }
}

fn files_in(folder: &Path, suffix: &str) -> Vec<PathBuf> {
    let mut files: Vec<PathBuf> = fs::read_dir(folder)
        .map(|entries| entries.flatten().map(|entry| entry.path()).collect())
        .unwrap_or_default();
    files.retain(|file| file.extension().is_some_and(|extension| extension == suffix));
    files.sort();
    files
}

/// timesyncd.conf(5): later files add to the list, an empty value clears it, the built-in list is the last resort.
fn timesyncd(tools: &Tools) -> Vec<String> {
    let mut files = vec![tools.file("/etc/systemd/timesyncd.conf")];
    let mut extra: Vec<PathBuf> = Vec::new();
    // A file in /etc replaces one of the same name in /run, and that one in /usr/lib; all are read by name.
    for folder in ["/etc", "/run", "/usr/lib", "/lib"] {
        for file in files_in(&tools.file(format!("{folder}/systemd/timesyncd.conf.d")), "conf") {
            if !extra.iter().any(|known| known.file_name() == file.file_name()) {
                extra.push(file);
            }
        }
    }
    extra.sort_by(|a, b| a.file_name().cmp(&b.file_name()));
    files.extend(extra);
    let (mut set, mut fallback) = (Vec::new(), Vec::new());
    for file in files {
        let Ok(bytes) = plain_file::read(&file, LONGEST) else { continue };
        for line in String::from_utf8_lossy(&bytes).lines() {
            let Some((key, value)) = line.split_once('=') else { continue };
            let list = match key.trim() {
                "NTP" => &mut set,
                "FallbackNTP" => &mut fallback,
                _ => continue,
            };
            if value.trim().is_empty() {
                list.clear();
            }
            list.extend(value.split_whitespace().filter_map(server_name));
        }
    }
    if set.is_empty() { fallback } else { set }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::adapters::linux::testing::{Root, printed};

    #[test]
    fn chrony_names_servers_pools_and_peers_through_its_includes() {
        let root = Root::new();
        root.write(
            "etc/chrony/chrony.conf",
            concat!(
                "# server commented.example\n",
                "pool 2.debian.pool.ntp.org iburst\n",
                "server 127.0.0.1 port 11123 iburst\n",
                "Server fd00::1 port 5123\n",
                "peer ntp2.example\n",
                "server ../../evil|rm\n",
                "confdir /etc/chrony/conf.d\n",
                "sourcedir /etc/chrony/sources.d\n",
                "include /etc/chrony/chrony.conf\n",
            ),
        );
        root.write("etc/chrony/conf.d/a.conf", "server a.example\nserver ntp2.example\n");
        root.write("etc/chrony/conf.d/ignored.bak", "server b.example\n");
        root.write("etc/chrony/sources.d/c.sources", "server c.example\n");
        assert_eq!(
            configured_servers(&root.tools(), Daemon::Chrony),
            [
                "2.debian.pool.ntp.org",
                "127.0.0.1:11123",
                "[fd00::1]:5123",
                "ntp2.example",
                "a.example",
                "c.example"
            ]
        );
    }

    #[test]
    fn the_recorded_chrony_configuration_names_its_server() {
        let root = Root::new();
        root.write(
            "etc/chrony/chrony.conf",
            &printed("debian12/chrony-all.txt", "cat /etc/chrony/chrony.conf")[0],
        );
        assert_eq!(configured_servers(&root.tools(), Daemon::Chrony), ["10.0.2.2"]);
    }

    #[test]
    fn ntpd_options_and_clocks_at_this_machine_are_no_servers() {
        let root = Root::new();
        root.write("etc/ntp.conf", "server -6 six.example iburst\nserver 127.127.1.0\npool p.example\n");
        assert_eq!(configured_servers(&root.tools(), Daemon::Ntpd), ["six.example", "p.example"]);
    }

    #[test]
    fn openntpd_names_its_servers() {
        let root = Root::new();
        root.write("etc/openntpd/ntpd.conf", "servers pool.example\nserver one.example weight 5\n");
        assert_eq!(configured_servers(&root.tools(), Daemon::Openntpd), ["pool.example", "one.example"]);
    }

    #[test]
    fn the_recorded_timesyncd_configuration_names_its_server() {
        let cat = "cat /etc/systemd/timesyncd.conf /etc/systemd/timesyncd.conf.d/*.conf";
        let root = Root::new();
        root.write("etc/systemd/timesyncd.conf", &printed("debian12/timesyncd-synced.txt", cat)[0]);
        assert_eq!(configured_servers(&root.tools(), Daemon::Timesyncd), ["10.0.2.2"]);
    }

    #[test]
    fn later_files_of_timesyncd_add_and_an_empty_value_clears() {
        let root = Root::new();
        root.write("etc/systemd/timesyncd.conf", "[Time]\nNTP=a.example b.example\nFallbackNTP=f.example\n");
        root.write("usr/lib/systemd/timesyncd.conf.d/50.conf", "[Time]\nNTP=\nNTP=c.example\n");
        assert_eq!(configured_servers(&root.tools(), Daemon::Timesyncd), ["c.example"]);
        root.write("etc/systemd/timesyncd.conf.d/50.conf", "[Time]\nNTP=\n");
        assert_eq!(configured_servers(&root.tools(), Daemon::Timesyncd), ["f.example"]);
    }

    #[test]
    fn nothing_configured_is_an_empty_list() {
        for daemon in [Daemon::Timesyncd, Daemon::Chrony, Daemon::Ntpd, Daemon::Openntpd] {
            assert!(configured_servers(&Root::new().tools(), daemon).is_empty());
        }
    }

    proptest! {
        #[test]
        fn rubbish_never_panics(line in "(server|pool|include|confdir|port|\\PC| |=){0,20}") {
            let _ = directive(&line);
        }
    }
}
