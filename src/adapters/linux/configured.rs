//! What the configuration of a time service tells it, by the one reader of such files.

use crate::adapters::reference::{HostFiles, Told};
use crate::adapters::tools::Tools;
use crate::core::facts::Daemon;

/// What the files of `daemon` tell it.
pub(super) fn told(tools: &Tools, daemon: Daemon) -> Told {
    HostFiles { root: tools.file("/") }.told(daemon)
}

/// `name` where it can be a host name or an address; what else stands in a file or an answer is not repeated.
pub(super) fn server_name(name: &str) -> Option<String> {
    let plausible = |c: char| c.is_ascii_alphanumeric() || ".-_:%".contains(c);
    let fits = !name.is_empty() && name.len() <= 253 && name.chars().all(plausible);
    (fits && !name.starts_with('-')).then(|| name.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::adapters::linux::testing::{Root, printed};

    fn servers(root: &Root, daemon: Daemon) -> Vec<String> {
        told(&root.tools(), daemon).servers.iter().map(ToString::to_string).collect()
    }

    #[test]
    fn the_recorded_chrony_configuration_names_its_server() {
        let root = Root::new();
        let recorded = &printed("debian12/chrony-all.txt", "cat /etc/chrony/chrony.conf")[0];
        root.write("etc/chrony/chrony.conf", recorded);
        assert_eq!(servers(&root, Daemon::Chrony), ["10.0.2.2"]);
    }

    #[test]
    fn the_recorded_timesyncd_configuration_names_its_server() {
        let cat = "cat /etc/systemd/timesyncd.conf /etc/systemd/timesyncd.conf.d/*.conf";
        let root = Root::new();
        root.write("etc/systemd/timesyncd.conf", &printed("debian12/timesyncd-synced.txt", cat)[0]);
        assert_eq!(servers(&root, Daemon::Timesyncd), ["10.0.2.2"]);
    }

    #[test]
    fn nothing_configured_is_an_empty_list() {
        for daemon in [Daemon::Timesyncd, Daemon::Chrony, Daemon::Ntpd, Daemon::Openntpd] {
            assert!(servers(&Root::new(), daemon).is_empty());
        }
    }

    #[test]
    fn only_what_can_be_a_name_is_one() {
        for name in ["a.example", "192.0.2.1", "fe80::1%eth0", "a_b-c"] {
            assert_eq!(server_name(name).as_deref(), Some(name));
        }
        for name in ["", "-a", "a b", "a;b", "\u{1b}[2J", &"a".repeat(254)] {
            assert_eq!(server_name(name), None, "{name}");
        }
    }
}
