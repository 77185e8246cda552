//! Which servers a host is configured with: whole directory trees, as distributions and their DHCP hooks leave them.

use std::fs;
use std::path::PathBuf;
use std::sync::atomic::{AtomicUsize, Ordering};

use otp_doctor::adapters::reference::{HostFiles, from_show_timesync};
use proptest::prelude::*;

/// A directory that looks like `/` and is gone afterwards.
struct Root(PathBuf);

impl Root {
    fn with(files: &[(&str, &str)]) -> Self {
        static NUMBER: AtomicUsize = AtomicUsize::new(0);
        let number = NUMBER.fetch_add(1, Ordering::SeqCst);
        let root = std::env::temp_dir().join(format!("otp-doctor-root-{}-{number}", std::process::id()));
        for (path, text) in files {
            let path = root.join(path.trim_start_matches('/'));
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, text).unwrap();
        }
        fs::create_dir_all(&root).unwrap();
        Self(root)
    }

    fn servers(&self) -> Vec<String> {
        let servers = HostFiles { root: self.0.clone() }.servers();
        servers.iter().map(ToString::to_string).collect()
    }
}

impl Drop for Root {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

const DEBIAN_CHRONY: &str = "\
# Welcome to the chrony configuration file.
confdir /etc/chrony/conf.d
pool 2.debian.pool.ntp.org iburst
sourcedir /run/chrony-dhcp
sourcedir /etc/chrony/sources.d
keyfile /etc/chrony/chrony.keys
makestep 1 3
";

#[test]
fn chrony_of_debian_with_its_directories() {
    let root = Root::with(&[
        ("/etc/chrony/chrony.conf", DEBIAN_CHRONY),
        ("/etc/chrony/conf.d/a.conf", "Server ntp1.example iburst port 1123\nserver 127.127.1.0\n"),
        ("/etc/chrony/conf.d/ignored.txt", "server no.example\n"),
        ("/run/chrony-dhcp/eth0.sources", "server 192.0.2.53 iburst\n"),
        (
            "/etc/chrony/sources.d/own.sources",
            "  peer 2001:db8::7\n! server no.example\n% server no.example\n",
        ),
    ]);
    assert_eq!(root.servers(), ["ntp1.example:1123", "2.debian.pool.ntp.org", "192.0.2.53", "2001:db8::7"]);
}

#[test]
fn chrony_of_red_hat_with_includes_that_go_round_in_a_circle() {
    let root = Root::with(&[
        ("/etc/chrony.conf", "include /etc/chrony.d/*.conf\ninclude /etc/chrony.conf\nserver last.example\n"),
        ("/etc/chrony.d/b.conf", "initstepslew 30 b1.example b2.example\n"),
        ("/etc/chrony.d/a.conf", "pool a.example maxsources 4\nserver\nport 0\n"),
        ("/etc/chrony.d/.hidden.conf", "server hidden.example\n"),
    ]);
    assert_eq!(root.servers(), ["a.example", "b1.example", "b2.example", "last.example"]);
}

#[test]
fn where_two_confdirs_have_the_same_name_the_first_wins() {
    let root = Root::with(&[
        ("/etc/chrony.conf", "confdir /etc/one /etc/two\n"),
        ("/etc/one/x.conf", "server one.example\n"),
        ("/etc/two/x.conf", "server two.example\n"),
        ("/etc/two/a.conf", "server first.example\n"),
    ]);
    assert_eq!(root.servers(), ["first.example", "one.example"]);
}

#[test]
fn timesyncd_adds_assignments_and_an_empty_one_clears_the_list() {
    let root = Root::with(&[
        (
            "/etc/systemd/timesyncd.conf",
            "[Time]\nNTP=a.example\n#NTP=comment.example\nFallbackNTP=fb.example\n",
        ),
        ("/run/systemd/timesyncd.conf.d/01-dhclient.conf", "[Time]\nNTP=192.0.2.1 192.0.2.2\n"),
        (
            "/etc/systemd/timesyncd.conf.d/20-own.conf",
            "[Time]\nNTP=\nNTP = b.example \\\n c.example\n[Other]\nNTP=no.example\n",
        ),
        ("/usr/lib/systemd/timesyncd.conf.d/20-own.conf", "[Time]\nNTP=hidden.example\n"),
    ]);
    assert_eq!(root.servers(), ["b.example", "c.example"]);
}

#[test]
fn the_fallback_counts_only_where_nothing_else_is_configured() {
    let main = "[Time]\n#NTP=\nFallbackNTP=ntp.ubuntu.com\n";
    assert_eq!(Root::with(&[("/etc/systemd/timesyncd.conf", main)]).servers(), ["ntp.ubuntu.com"]);
    let dhcp = ("/run/systemd/timesyncd.conf.d/01-dhclient.conf", "[Time]\nNTP=192.0.2.1\n");
    assert_eq!(Root::with(&[("/etc/systemd/timesyncd.conf", main), dhcp]).servers(), ["192.0.2.1"]);
}

#[test]
fn the_classic_ntpd_and_what_dhcp_made_of_its_file() {
    let root = Root::with(&[
        (
            "/etc/ntp.conf",
            "driftfile /x\nserver -4 a.example iburst # fast\npool b.example\nserver 127.127.1.0\nrestrict 192.0.2.9\n\
             includefile /etc/ntp/more\n",
        ),
        ("/etc/ntp/more", "peer 2001:db8::1\nincludefile /etc/ntp/more\n"),
        ("/run/ntpsec/ntp.conf.dhcp", "server 192.0.2.5 iburst\n"),
        ("/etc/ntpsec/ntp.d/x.conf", "server nts.example nts iburst\n"),
    ]);
    assert_eq!(root.servers(), ["192.0.2.5", "a.example", "b.example", "2001:db8::1", "nts.example"]);
}

#[test]
fn openntpd_and_systemd_networkd() {
    let root = Root::with(&[
        (
            "/etc/openntpd/ntpd.conf",
            "# x\nservers pool.example weight 5\nserver \"q.example\"\nsensor *\nlisten on *\n",
        ),
        ("/run/systemd/netif/leases/2", "ADDRESS=192.0.2.77\nNTP=192.0.2.1 192.0.2.2\n"),
        ("/run/systemd/netif/links/2", "NTP=192.0.2.2 link.example\n"),
    ]);
    assert_eq!(root.servers(), ["pool.example", "q.example", "192.0.2.1", "192.0.2.2", "link.example"]);
}

#[test]
fn a_server_that_several_files_name_is_asked_once_and_a_long_list_is_cut() {
    let many: String = (0..40).map(|n| format!("server s{n}.example\nserver S{n}.example\n")).collect();
    let root = Root::with(&[("/etc/chrony.conf", &many), ("/etc/ntp.conf", "server s0.example\n")]);
    let servers = root.servers();
    assert_eq!(servers.len(), 12);
    assert_eq!(servers[11], "s11.example");
}

#[test]
fn a_directory_a_pipe_or_garbage_in_place_of_a_file_names_nothing() {
    let root = Root::with(&[
        ("/etc/chrony.conf/x", ""),
        ("/etc/ntp.conf", "server \u{1b}[2J\nserver a;b\nserver\n\0\n"),
    ]);
    #[cfg(target_os = "linux")]
    {
        let pipe = root.0.join("etc/ntpd.conf");
        assert!(std::process::Command::new("mkfifo").arg(pipe).status().unwrap().success());
    }
    assert!(root.servers().is_empty());
}

#[test]
fn timesyncd_tells_what_it_was_told() {
    let printed =
        "SystemNTPServers=10.0.2.2\nFallbackNTPServers=0.debian.pool.ntp.org\nServerName=10.0.2.2\n";
    let names = |printed| from_show_timesync(printed).iter().map(ToString::to_string).collect::<Vec<_>>();
    assert_eq!(names(printed), ["10.0.2.2"]);
    assert_eq!(names("LinkNTPServers=a b\nSystemNTPServers=c\n"), ["a", "b", "c"]);
    assert_eq!(names("LinkNTPServers=\nFallbackNTPServers=d e\n"), ["d", "e"]);
    assert!(names("Failed to connect to bus: No such file or directory\n").is_empty());
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn no_text_breaks_a_parser(text in "(?s)([ -~\\t]{0,40}\\n|(server|pool|NTP=|include|confdir|\\[Time\\]) ?[^\\n]{0,20}\\n){0,20}") {
        from_show_timesync(&text);
        let root = Root::with(&[
            ("/etc/chrony.conf", &text),
            ("/etc/ntp.conf", &text),
            ("/etc/ntpd.conf", &text),
            ("/etc/systemd/timesyncd.conf", &text),
            ("/run/systemd/netif/leases/1", &text),
        ]);
        root.servers();
    }
}
