//! Which servers a host is configured with: whole directory trees, as distributions and their DHCP hooks leave them.

use std::fs;
use std::path::PathBuf;
use std::sync::atomic::{AtomicUsize, Ordering};

use otp_doctor::adapters::reference::{HostFiles, Told, from_show_timesync};
use otp_doctor::core::facts::Daemon;
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

    fn told(&self, daemon: Daemon) -> Told {
        HostFiles { root: self.0.clone() }.told(daemon)
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
fn timesyncd_reads_its_file_with_a_byte_order_mark_and_the_line_ends_of_windows() {
    let main = "\u{feff}[Time]\r\nNTP=a.example \\\r\n b.example\r\n";
    assert_eq!(Root::with(&[("/etc/systemd/timesyncd.conf", main)]).servers(), ["a.example", "b.example"]);
}

#[test]
fn timesyncd_knows_neither_a_comma_between_names_nor_a_comment_after_a_value() {
    let main = "[Time]\nNTP=0.pool.example,1.pool.example\nFallbackNTP=fb.example # ours\n";
    let root = Root::with(&[("/etc/systemd/timesyncd.conf", main)]);
    let told = root.told(Daemon::Timesyncd);
    assert!(told.servers.is_empty(), "{told:?}");
    assert_eq!(told.no_names, ["0.pool.example,1.pool.example"]);
}

/// The servers asked by NTP, and where the keys come from, with their ports.
fn by_keys(told: &Told) -> (Vec<String>, Vec<(String, u16)>) {
    let keys = told.key_exchanges.iter().map(|server| (server.host.clone(), server.port)).collect();
    (told.servers.iter().map(ToString::to_string).collect(), keys)
}

#[test]
fn the_port_of_an_nts_server_in_ntp_conf_is_that_of_its_keys() {
    let text = "server nts1.example:4460 nts iburst\nserver nts2.example nts\nserver [2001:db8::1]:5460 nts\nserver plain.example:124\n";
    let told = Root::with(&[("/etc/ntpsec/ntp.conf", text)]).told(Daemon::Ntpd);
    let (servers, keys) = by_keys(&told);
    assert_eq!(servers, ["nts1.example", "nts2.example", "2001:db8::1", "plain.example:124"]);
    let expected = [("nts1.example", 4460), ("nts2.example", 4460), ("2001:db8::1", 5460)];
    assert_eq!(keys, expected.map(|(host, port)| (host.to_owned(), port)));
}

#[test]
fn chrony_of_ubuntu_asks_with_nts_and_its_ports_are_told_apart() {
    let root = Root::with(&[
        ("/etc/chrony/chrony.conf", "sourcedir /etc/chrony/sources.d\nnocerttimecheck 1\n"),
        (
            "/etc/chrony/sources.d/ubuntu-ntp-pools.sources",
            "pool 1.ntp.ubuntu.com iburst maxsources 1 nts prefer\nserver nts2.example NTS ntsport 5460 port 1123\n\
             server plain.example\n",
        ),
    ]);
    let told = root.told(Daemon::Chrony);
    let (servers, keys) = by_keys(&told);
    assert_eq!(servers, ["1.ntp.ubuntu.com", "nts2.example:1123", "plain.example"]);
    let expected = [("1.ntp.ubuntu.com", 4460), ("nts2.example", 5460)];
    assert_eq!(keys, expected.map(|(host, port)| (host.to_owned(), port)));
    assert!(told.dates_unchecked);
}

#[test]
fn an_ntpd_may_be_told_to_leave_the_clock_alone_and_the_last_word_counts() {
    let told = |text: &str| Root::with(&[("/etc/ntp.conf", text)]).told(Daemon::Ntpd).leaves_clock;
    assert!(told("disable ntp\n") && told("disable monitor ntp # why\n"));
    assert!(!told("disable monitor\n") && !told("disable ntp\nenable ntp\n") && !told("# disable ntp\n"));
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
    fn no_text_breaks_a_parser(text in "(?s)([ -~\\t]{0,40}\\n|(server|pool|disable|nocerttimecheck|NTP=|include|confdir|\\[Time\\]) ?[^\\n]{0,20}\\n){0,20}") {
        from_show_timesync(&text);
        let root = Root::with(&[
            ("/etc/chrony.conf", &text),
            ("/etc/ntp.conf", &text),
            ("/etc/ntpd.conf", &text),
            ("/etc/systemd/timesyncd.conf", &text),
            ("/run/systemd/netif/leases/1", &text),
        ]);
        root.servers();
        for daemon in [Daemon::Chrony, Daemon::Ntpd, Daemon::Openntpd, Daemon::Timesyncd] {
            let told = root.told(daemon);
            prop_assert!(told.no_names.iter().all(|word| word.len() <= 60 && word.is_ascii()));
        }
    }
}

#[test]
fn comments_count_nowhere_not_even_between_lines_that_are_joined() {
    let root = Root::with(&[(
        "/etc/systemd/timesyncd.conf",
        "[Time]\nNTP=a.example \\\n# c.example\n  ; d.example\n b.example\n#NTP=e.example\n",
    )]);
    let told = root.told(Daemon::Timesyncd);
    let servers: Vec<String> = told.servers.iter().map(ToString::to_string).collect();
    assert_eq!((servers, told.no_names), (vec!["a.example".to_owned(), "b.example".to_owned()], vec![]));
}

#[test]
fn a_certificate_that_ntpsec_does_not_check_has_no_dates_that_matter() {
    for (options, unchecked) in [("nts noval", true), ("nts", false), ("noval", false)] {
        let root = Root::with(&[("/etc/ntpsec/ntp.conf", &format!("server nts1.example {options}\n"))]);
        assert_eq!(root.told(Daemon::Ntpd).dates_unchecked, unchecked, "{options}");
    }
}

#[test]
fn ntpd_rs_names_its_servers_in_toml_and_those_with_keys_by_the_port_of_the_keys() {
    let root = Root::with(&[(
        "/etc/ntpd-rs/ntp.toml",
        "\u{feff}[observability]\r\nlog-level = \"info\"\r\n\r\n\
         [[source]]\nmode = \"pool\"\naddress = \"ntpd-rs.pool.ntp.org\" # ours\ncount = 4\n\
         [[source]]\nmode = 'server'\naddress = '[2001:db8::1]:1123'\n\
         [[source]]\nmode = \"nts\"\naddress = \"nts1.example\"\n\
         [[source]]\nmode = \"nts-pool\"\naddress = \"nts2.example:4461\"\n\
         [[source]]\nmode = \"pps\"\npath = \"/dev/pps0\"\n\
         [[source]]\nmode = \"server\"\naddress = \"a.example,b.example\"\n\
         [synchronization]\nlocal-stratum = 1\n",
    )]);
    let expected = ["ntpd-rs.pool.ntp.org", "[2001:db8::1]:1123", "nts1.example", "nts2.example"];
    assert_eq!(root.servers(), expected);
    let told = root.told(Daemon::Other("ntpd-rs"));
    let keys: Vec<String> = told.key_exchanges.iter().map(ToString::to_string).collect();
    assert_eq!(keys, ["nts1.example:4460", "nts2.example:4461"]);
    assert_eq!(told.no_names, ["a.example,b.example"]);
    assert_eq!(root.told(Daemon::Other("timemaster")), Told::default());
}

#[test]
fn what_is_no_configuration_of_ntpd_rs_names_nobody() {
    for text in [
        "",
        "server a.example\n",
        "source = 1\n",
        "source = ['a.example']\n",
        "[source]\nmode = 'server'\naddress = 'a.example'\n",
        "[[source]]\nmode = 1\naddress = 'a.example'\n",
        "[[source]]\naddress = 'a.example'\n",
    ] {
        let root = Root::with(&[("/etc/ntpd-rs/ntp.toml", text)]);
        assert!(root.servers().is_empty(), "{text}");
    }
    let deep = format!("source = {}", "[".repeat(100_000));
    assert!(Root::with(&[("/etc/ntpd-rs/ntp.toml", &deep)]).servers().is_empty());
}
