use std::time::Duration;

use super::*;
use crate::adapters::linux::testing::{Played, RELEASES, Root, printed, session};
use crate::core::facts::{Activity, ClockOwner, Enablement};
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
    assert_eq!(service.servers, ["2.debian.pool.ntp.org"], "as the administrator wrote it");
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
fn a_chronyd_that_does_not_answer_is_silent_and_one_without_its_tool_is_not() {
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
    assert!(with(Played::default()).is_none(), "chronyc is not installed");
}
