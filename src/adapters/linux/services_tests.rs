use std::time::Duration;

use super::*;
use crate::adapters::linux::testing::{Played, RELEASES, Root, printed, session};
use crate::core::facts::{ClockOwner, Enablement};
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
