use std::time::Duration;

use super::*;
use crate::adapters::linux::testing::{Played, RELEASES, Root, printed, session};
use crate::core::facts::{Activity, ClockOwner, Enablement};
use crate::core::time::Offset;
use crate::ports::CommandError;

/// `systemctl show` for a machine with these units: name, ActiveState, UnitFileState.
fn shown(units: &[(&str, &str, &str)]) -> String {
    units
        .iter()
        .map(|(id, active, file)| {
            format!("Id={id}\nLoadState=loaded\nActiveState={active}\nUnitFileState={file}\n")
        })
        .collect::<Vec<_>>()
        .join("\n")
}

fn under_systemd() -> Root {
    let root = Root::new();
    root.folder("run/systemd/system");
    root
}

fn inspected(root: &Root, played: Played) -> (TimeService, Vec<String>) {
    let played = played.shared();
    let fact = LinuxTimeServices::new(root.tools(), played.clone()).inspect();
    (fact.known().unwrap_or_else(|| panic!("{fact:?}")).clone(), played.asked())
}

#[test]
fn a_healthy_timesyncd_is_read_from_its_recorded_answers() {
    for release in RELEASES {
        let name = &format!("{release}/timesyncd-synced.txt");
        let played = Played::default()
            .answer("systemctl show", 0, &shown(&[("systemd-timesyncd.service", "active", "enabled")]), "")
            .answer("show-timesync", 0, &printed(name, "timedatectl show-timesync")[0], "")
            .answer("timedatectl show", 0, &printed(name, "timedatectl show")[0], "");
        let (service, asked) = inspected(&under_systemd(), played);
        assert_eq!(service.owner(), ClockOwner::Daemon(Daemon::Timesyncd));
        assert_eq!(service.network_time, Fact::Known(true), "{release}");
        assert_eq!(service.synchronised, Fact::Known(true));
        assert_eq!(service.reaches_server, Fact::Known(true));
        assert!(service.believed_ahead.why_unknown().is_some());
        assert_eq!(service.servers, ["10.0.2.2"]);
        assert!(!asked.iter().any(|line| line.contains("timesync-status")), "{asked:?}");
    }
}

#[test]
fn a_timesyncd_whose_server_is_silent_reaches_nobody() {
    let name = "debian12/timesyncd-wrong-clock-server-silent.txt";
    let played = Played::default()
        .answer("systemctl show", 0, &shown(&[("systemd-timesyncd.service", "active", "enabled")]), "")
        .answer("show-timesync", 0, &printed(name, "timedatectl show-timesync")[0], "")
        .answer("timedatectl show", 0, &printed(name, "timedatectl show")[0], "");
    let (service, _) = inspected(&under_systemd(), played);
    assert_eq!(service.network_time, Fact::Known(true));
    assert_eq!((service.synchronised, service.reaches_server), (Fact::Known(false), Fact::Known(false)));
}

#[test]
fn a_chrony_is_read_from_its_recorded_answers() {
    let name = "debian12/chrony-all.txt";
    let root = under_systemd();
    root.write("etc/chrony/chrony.conf", "pool 2.debian.pool.ntp.org iburst\n");
    let played = Played::default()
        .answer("systemctl show", 0, &shown(&[("chrony.service", "active", "enabled")]), "")
        .answer("-c tracking", 0, &printed(name, "chronyc -c tracking")[0], "")
        .answer("-c sources", 0, &printed(name, "chronyc -c sources")[0], "")
        .answer("timedatectl show", 0, "CanNTP=yes\nNTP=yes\nNTPSynchronized=yes\n", "");
    let (service, asked) = inspected(&root, played);
    assert_eq!(service.owner(), ClockOwner::Daemon(Daemon::Chrony));
    assert_eq!(service.synchronised, Fact::Known(true));
    assert_eq!(service.reaches_server, Fact::Known(true));
    assert_eq!(service.believed_ahead, Fact::Known(Offset::from_nanos(-1_847_734)));
    assert_eq!(service.servers, ["10.0.2.2"], "its own word goes before its files");
    assert!(!asked.iter().any(|line| line.contains("show-timesync")), "{asked:?}");
}

#[test]
fn a_chrony_without_a_source_believes_nothing_and_reaches_nobody() {
    for release in RELEASES {
        let name = &format!("{release}/chrony-all.txt");
        let played = Played::default()
            .answer("systemctl show", 0, &shown(&[("chrony.service", "active", "enabled")]), "")
            .answer("-c tracking", 0, &printed(name, "chronyc -c tracking")[1], "")
            .answer("-c sources", 0, &printed(name, "chronyc -c sources")[1], "")
            .answer("timedatectl show", 0, "CanNTP=yes\nNTP=yes\nNTPSynchronized=no\n", "");
        let (service, _) = inspected(&under_systemd(), played);
        assert_eq!((service.synchronised, service.reaches_server), (Fact::Known(false), Fact::Known(false)));
        assert!(service.believed_ahead.why_unknown().is_some());
        assert_eq!(service.servers, ["10.0.2.2"], "from chronyc, as no file says it");
    }
}

#[test]
fn a_container_never_waits_for_a_timesyncd_that_cannot_start() {
    let shown = shown(&[("systemd-timesyncd.service", "inactive", "enabled")]);
    let played = Played::default().answer("systemctl show", 0, &shown, "").answer(
        "timedatectl show",
        0,
        &printed("debian12/container-no-cap-sys-time.txt", "inct 'timedatectl show'")[0],
        "",
    );
    let (service, asked) = inspected(&under_systemd(), played);
    assert_eq!(service.network_time, Fact::Known(false));
    assert_eq!(service.can_network_time, Fact::Known(true));
    assert_eq!(service.synchronised, Fact::Known(false));
    assert!(service.reaches_server.why_unknown().is_some());
    assert!(!asked.iter().any(|line| line.contains("timesync") && !line.contains("systemctl")), "{asked:?}");
}

#[test]
fn a_machine_without_any_service_has_none() {
    let none = "Id=chrony.service\nLoadState=not-found\nActiveState=inactive\nUnitFileState=\n";
    let played = Played::default().answer("systemctl show", 0, none, "").answer(
        "timedatectl show",
        0,
        &printed("debian12/no-ntp-service.txt", "timedatectl show")[0],
        "",
    );
    let (service, _) = inspected(&under_systemd(), played);
    assert_eq!(service.owner(), ClockOwner::Nobody);
    assert_eq!(service.can_network_time, Fact::Known(false));
}

#[test]
fn two_services_at_once_are_both_named() {
    let played = Played::default()
        .answer(
            "systemctl show",
            0,
            &shown(&[("chrony.service", "active", "enabled"), ("ntpsec.service", "active", "enabled")]),
            "",
        )
        .answer("-c tracking", 0, &printed("debian12/chrony-all.txt", "chronyc -c tracking")[0], "")
        .answer("-c sources", 0, &printed("debian12/chrony-all.txt", "chronyc -c sources")[0], "")
        .answer("timedatectl show", 0, "CanNTP=yes\nNTP=yes\nNTPSynchronized=yes\n", "");
    let (service, _) = inspected(&under_systemd(), played);
    assert_eq!(service.owner(), ClockOwner::Several(vec![Daemon::Chrony, Daemon::Ntpd]));
    assert_eq!(service.reaches_server, Fact::Known(true));
}

#[test]
fn a_failed_daemon_is_failed_and_still_the_owner() {
    let played = Played::default()
        .answer("systemctl show", 0, &shown(&[("chrony.service", "failed", "enabled")]), "")
        .answer("timedatectl show", 0, "CanNTP=yes\nNTP=no\nNTPSynchronized=no\n", "");
    let (service, asked) = inspected(&under_systemd(), played);
    let unit = service.unit(Daemon::Chrony).unwrap();
    assert_eq!((unit.activity, unit.enablement), (Activity::Failed, Enablement::Enabled));
    assert!(!asked.iter().any(|line| line.contains("chronyc")), "nobody would answer");
}

#[test]
fn a_masked_timedated_leaves_the_rest_known() {
    let masked = session("debian12/units-masked-or-stopped.txt")
        .into_iter()
        .find(|recorded| recorded.stderr.contains("systemd-timedated.service is masked"))
        .unwrap();
    let played = Played::default()
        .answer("systemctl show", 0, &shown(&[("systemd-timesyncd.service", "inactive", "disabled")]), "")
        .answer("timedatectl show", 1, "", &masked.stderr);
    let (service, _) = inspected(&under_systemd(), played);
    assert_eq!(service.owner(), ClockOwner::Daemon(Daemon::Timesyncd));
    let why = format!("{:?}", service.network_time.why_unknown().unwrap());
    assert!(why.contains("systemd-timedated.service is masked"), "{why}");
}

#[test]
fn a_hanging_systemctl_is_unknown_with_its_name() {
    let hangs = CommandError::TimedOut {
        program: "/usr/bin/systemctl".to_owned(),
        deadline: Duration::from_secs(5),
        output: String::new(),
    };
    let played = Played::default().refuse("systemctl", hangs).answer("timedatectl", 0, "NTP=yes\n", "");
    let root = under_systemd();
    let fact = LinuxTimeServices::new(root.tools(), played.shared()).inspect();
    assert_eq!(fact.why_unknown().unwrap().id, "why-command-timed-out");
}

#[test]
fn without_systemd_no_systemd_tool_is_run() {
    let root = Root::new();
    root.write("proc/17/comm", "chronyd\n");
    let played = Played::default()
        .answer("-c tracking", 0, &printed("debian12/chrony-all.txt", "chronyc -c tracking")[0], "")
        .answer("-c sources", 0, &printed("debian12/chrony-all.txt", "chronyc -c sources")[0], "");
    let (service, asked) = inspected(&root, played);
    assert_eq!(service.owner(), ClockOwner::Daemon(Daemon::Chrony));
    assert_eq!(service.synchronised, Fact::Known(true));
    assert_eq!(service.network_time.why_unknown().unwrap().id, "why-no-systemd");
    assert!(asked.iter().all(|line| line.contains("chronyc")), "{asked:?}");
}

/// A machine under systemd on which these programs run: name, and the unit of systemd.
fn running(programs: &[(&str, &str)]) -> Root {
    let root = under_systemd();
    root.write("proc/1/comm", "systemd\n");
    for (number, (name, unit)) in programs.iter().enumerate() {
        root.write(&format!("proc/{}/comm", 50 + number), format!("{name}\n"));
        root.write(&format!("proc/{}/cgroup", 50 + number), format!("0::/system.slice/{unit}\n"));
    }
    root
}

#[test]
fn a_service_that_no_table_knows_is_the_owner_by_its_process() {
    let played = Played::default()
        .answer("systemctl show", 0, &shown(&[("ntpd-rs.service", "active", "enabled")]), "")
        .answer("timedatectl show", 0, "CanNTP=no\nNTP=no\nNTPSynchronized=yes\n", "");
    let (service, _) = inspected(&running(&[("ntp-daemon", "ntpd-rs.service")]), played);
    assert_eq!(service.owner(), ClockOwner::Daemon(Daemon::Other("ntpd-rs")));
    assert_eq!(service.units[0].enablement, Enablement::Enabled);
    assert_eq!(service.particulars.silent, None, "nobody has asked it");
}

#[test]
fn network_time_that_is_on_by_nobody_we_know_has_an_owner() {
    let none = "Id=chrony.service\nLoadState=not-found\nActiveState=inactive\nUnitFileState=\n";
    let played = Played::default().answer("systemctl show", 0, none, "").answer(
        "timedatectl show",
        0,
        "CanNTP=yes\nNTP=yes\nNTPSynchronized=yes\n",
        "",
    );
    assert_eq!(inspected(&running(&[]), played).0.owner(), ClockOwner::Unnamed);
}

#[test]
fn a_systemd_that_does_not_answer_hides_no_program_that_runs() {
    let refused = || {
        Played::default()
            .answer("systemctl", 1, "", "Failed to connect to bus: Connection refused\n")
            .answer("timedatectl", 1, "", "Failed to connect to bus: Connection refused\n")
            .answer("-c tracking", 0, &printed("debian12/chrony-all.txt", "chronyc -c tracking")[0], "")
            .answer("-c sources", 0, &printed("debian12/chrony-all.txt", "chronyc -c sources")[0], "")
    };
    let (service, _) = inspected(&running(&[("chronyd", "chrony.service")]), refused());
    assert_eq!(service.owner(), ClockOwner::Daemon(Daemon::Chrony));
    assert_eq!(service.synchronised, Fact::Known(true));
    let root = running(&[]);
    let fact = LinuxTimeServices::new(root.tools(), refused().shared()).inspect();
    assert_eq!(fact.why_unknown().unwrap().id, "why-command-failed");
}

#[test]
fn a_machine_without_systemd_that_hides_its_processes_has_no_answer() {
    let root = Root::new();
    root.write("proc/77/comm", "bash\n");
    let fact = LinuxTimeServices::new(root.tools(), Played::default().shared()).inspect();
    assert_eq!(fact.why_unknown().unwrap().id, "why-processes-hidden");
}

#[test]
fn a_timesyncd_is_believed_before_its_files_and_a_word_that_is_no_name_is_not_taken_for_one() {
    let root = under_systemd();
    root.write(
        "etc/systemd/timesyncd.conf",
        "\u{feff}[Time]\r\nNTP=0.pool.example,1.pool.example\r\nFallbackNTP=fb.example # ours\r\n",
    );
    let says = |servers: &str| {
        let shown_timesync =
            format!("SystemNTPServers={servers}\nFallbackNTPServers=fb.example\nServerName=\nFrequency=0\n");
        let played = Played::default()
            .answer("systemctl show", 0, &shown(&[("systemd-timesyncd.service", "active", "enabled")]), "")
            .answer("show-timesync", 0, &shown_timesync, "")
            .answer("timedatectl show", 0, "CanNTP=yes\nNTP=yes\nNTPSynchronized=no\n", "");
        inspected(&root, played).0
    };
    let own_word = says("ntp.example");
    assert_eq!(own_word.servers, ["ntp.example"]);
    let garbled = says("0.pool.example,1.pool.example");
    assert_eq!(garbled.servers, [""; 0], "neither the fallback nor a comment");
    assert_eq!(garbled.particulars.no_names, ["0.pool.example,1.pool.example"]);
}

#[test]
fn an_ntpd_tells_whom_it_follows_and_one_that_was_told_to_leave_the_clock_alone_says_so() {
    let root = under_systemd();
    root.write("etc/ntp.conf", "server 192.0.2.1 iburst\n");
    let rv = "associd=0 status=0615 leap_none, sync_ntp,\nleap=00, stratum=2, offset=12.5\n";
    let pn = "remote refid st t when poll reach delay offset jitter\n=====\n*192.0.2.1 .GPS. 1 u 3 64 377 1.0 12.5 0.1\n";
    let look = || {
        let played = Played::default()
            .answer("systemctl show", 0, &shown(&[("ntp.service", "active", "enabled")]), "")
            .answer("ntpq -c rv", 0, rv, "")
            .answer("ntpq -pn", 0, pn, "")
            .answer("timedatectl show", 0, "CanNTP=yes\nNTP=yes\nNTPSynchronized=yes\n", "");
        inspected(&root, played).0
    };
    let service = look();
    assert_eq!(service.particulars.follows.as_deref(), Some("192.0.2.1"));
    assert_eq!(service.believed_ahead, Fact::Known(Offset::from_secs_f64(-0.012_5)));
    assert_eq!(service.units[0].told_not_to, None);
    root.write("etc/ntp.conf", "server 192.0.2.1 iburst\ndisable monitor ntp\n");
    assert_eq!(look().units[0].told_not_to.as_deref(), Some("disable ntp"));
}

#[test]
fn an_openntpd_tells_whom_it_follows() {
    let printed = "4/4 peers valid, clock synced, stratum 3\n\npeer\n   wt tl\n192.0.2.1 time.example\n *  1 10  2   15s   33s   -0.5ms  5.4ms  0.3ms\n";
    let played = Played::default()
        .answer("systemctl show", 0, &shown(&[("openntpd.service", "active", "enabled")]), "")
        .answer("ntpctl -s all", 0, printed, "")
        .answer("timedatectl show", 0, "CanNTP=no\nNTP=no\nNTPSynchronized=no\n", "");
    let (service, _) = inspected(&under_systemd(), played);
    assert_eq!((service.synchronised, service.reaches_server), (Fact::Known(true), Fact::Known(true)));
    assert_eq!(service.particulars.follows.as_deref(), Some("time.example"));
}

/// What chrony says on a machine where it runs, by these answers to `sources` and `activity`.
fn chrony_says(sources: &str, activity: &str) -> (TimeService, Vec<String>) {
    let played = Played::default()
        .answer("systemctl show", 0, &shown(&[("chrony.service", "active", "enabled")]), "")
        .answer("-c tracking", 0, &printed("debian12/chrony-all.txt", "chronyc -c tracking")[1], "")
        .answer("-c sources", 0, sources, "")
        .answer("-c activity", 0, activity, "")
        .answer("timedatectl show", 0, "CanNTP=yes\nNTP=yes\nNTPSynchronized=no\n", "");
    inspected(&under_systemd(), played)
}

#[test]
fn sources_that_are_offline_or_none_or_not_resolved_are_told_apart() {
    let offline = "^,?,192.0.2.1,0,6,0,4294967295,0.0,0.0,0.0\n^,?,192.0.2.2,0,6,0,4294967295,0.0,0.0,0.0\n";
    let (service, _) = chrony_says(offline, "0,2,0,0,0\n");
    assert!(service.particulars.sources.known().unwrap().all_offline());
    let (service, _) = chrony_says("", "0,0,0,0,0\n");
    assert!(service.particulars.sources.known().unwrap().none());
    let (service, _) = chrony_says("", "0,0,0,0,3\n");
    assert_eq!(service.particulars.sources.known().map(|sources| sources.unresolved), Some(3));
    let (service, _) = chrony_says("", "nonsense\n");
    assert!(service.particulars.sources.why_unknown().is_some(), "it is not known to be told to ask nobody");
    let (service, asked) = chrony_says("#,*,PHC0,0,2,377,3,0.0,0.0,0.0\n", "");
    assert_eq!(service.particulars.sources.known().unwrap().only_clock(), Some("PHC0"));
    assert_eq!(service.particulars.follows.as_deref(), Some("PHC0"));
    assert!(!asked.iter().any(|line| line.contains("activity")), "{asked:?}");
}

#[test]
fn a_chronyd_whose_tool_gives_no_usable_answer_is_silent_unless_that_tool_is_in_its_container() {
    let with = |played: Played| {
        let played = played
            .answer("systemctl show", 0, &shown(&[("chrony.service", "activating", "enabled")]), "")
            .answer("timedatectl show", 0, "CanNTP=yes\nNTP=yes\nNTPSynchronized=no\n", "");
        inspected(&under_systemd(), played).0.particulars.silent
    };
    assert!(with(Played::default().answer("chronyc", 1, "506 Cannot talk to daemon\n", "")).is_some());
    let hangs = CommandError::TimedOut {
        program: "chronyc".to_owned(),
        deadline: Duration::from_secs(5),
        output: String::new(),
    };
    assert!(with(Played::default().refuse("chronyc", hangs)).is_some());
    assert!(with(Played::default()).is_some(), "there is no chronyc");
    for rubbish in ["", "200 OK\n", "- - -\n", "a,b,c,,,,\n===\n", "Reference ID    : 7F000001\n"] {
        assert!(with(Played::default().answer("chronyc", 0, rubbish, "")).is_some(), "{rubbish:?}");
    }
    let usage = "Unrecognized option\nUsage: chronyc [OPTION]...\n";
    assert!(with(Played::default().answer("chronyc", 1, "", usage)).is_none(), "it is too old to be asked");
    let none = "Id=chrony.service\nLoadState=not-found\nActiveState=inactive\nUnitFileState=\n";
    let played = Played::default().answer("systemctl show", 0, none, "");
    let (service, _) = inspected(&running(&[("chronyd", "docker-3f1b.scope")]), played);
    assert_eq!(service.owner(), ClockOwner::Daemon(Daemon::Chrony));
    assert_eq!(service.particulars.silent, None, "its chronyc is in the container");
}
