use std::cell::RefCell;

use proptest::prelude::*;

use super::*;
use crate::adapters::linux::testing::{Played, RELEASES, Root, printed, session};

fn unit(id: &str, load: &str, active: &str, file: &str) -> String {
    format!("Id={id}\nLoadState={load}\nActiveState={active}\nUnitFileState={file}\n")
}

#[test]
fn all_units_are_asked_for_in_one_call_and_aliases_count_once() {
    let output = [
        unit("systemd-timesyncd.service", "not-found", "inactive", ""),
        unit("chrony.service", "loaded", "active", "enabled"),
        unit("chrony.service", "loaded", "active", "enabled"),
        unit("ntp.service", "not-found", "inactive", ""),
    ]
    .join("\n");
    let played = Played::default().answer("systemctl show", 0, &output, "");
    let units = units(&Root::new().tools(), &played).unwrap();
    assert_eq!(
        units,
        [ServiceUnit {
            daemon: Daemon::Chrony,
            unit: "chrony.service".to_owned(),
            activity: Activity::Running,
            enablement: Enablement::Enabled,
        }]
    );
    assert_eq!(played.asked().len(), 1);
}

#[test]
fn a_masked_unit_counts_only_while_its_program_is_there() {
    let output = unit("ntp.service", "masked", "inactive", "masked");
    assert_eq!(installed(parse_units(&output), |_| false), []);
    let there = installed(parse_units(&output), |_| true);
    assert_eq!(there.first().map(|unit| unit.enablement), Some(Enablement::Masked));
}

#[test]
fn every_state_of_a_unit_has_its_meaning() {
    let cases = [
        ("active", Activity::Running),
        ("activating", Activity::Running),
        ("failed", Activity::Failed),
        ("inactive", Activity::Stopped),
        ("deactivating", Activity::Stopped),
        ("rubbish", Activity::Stopped),
    ];
    for (state, expected) in cases {
        assert_eq!(activity(state), expected, "{state}");
    }
}

#[test]
fn a_systemctl_that_cannot_reach_systemd_is_quoted() {
    let said = "System has not been booted with systemd as init system (PID 1). Can't operate.\n";
    let played = Played::default().answer("systemctl", 1, "", said);
    let why = units(&Root::new().tools(), &played).unwrap_err();
    assert_eq!(why.id, "why-command-failed");
}

#[test]
fn every_recorded_answer_of_timedated_is_understood() {
    let sessions = [
        ("debian12/timesyncd-synced.txt", [true, true, true]),
        ("debian13/timesyncd-synced.txt", [true, true, true]),
        ("debian12/timesyncd-wrong-clock-server-silent.txt", [true, true, false]),
        ("debian12/no-ntp-service.txt", [false, false, false]),
        ("debian13/no-ntp-service.txt", [false, false, false]),
        ("debian12/nonroot-polkit-absent.txt", [true, false, true]),
        ("debian12/timezone-set.txt", [true, true, true]),
        ("debian13/timezone-set.txt", [true, true, true]),
    ];
    for (name, expected) in sessions {
        let timedate = parse_show(&printed(name, "timedatectl show")[0]);
        let facts = [timedate.can_network_time, timedate.network_time, timedate.synchronised];
        assert_eq!(facts, expected.map(Fact::Known), "{name}");
    }
    for release in RELEASES {
        let masked = format!("{release}/units-masked-or-stopped.txt");
        let masked = parse_show(&printed(&masked, "timedatectl; timedatectl show")[0]);
        assert_eq!(masked.can_network_time, Fact::Known(false), "{release}");
    }
    let container = printed("debian12/container-no-cap-sys-time.txt", "inct 'timedatectl show'");
    let container = parse_show(&container[0]);
    assert_eq!((container.can_network_time, container.network_time), (Fact::Known(true), Fact::Known(false)));
}

#[test]
fn every_recorded_failure_of_timedatectl_becomes_a_reason() {
    for release in RELEASES {
        let is_failure =
            |said: &str| said.contains("Failed to query server:") || said.contains("Failed to connect to ");
        let mut failures = session(&format!("{release}/units-masked-or-stopped.txt"));
        failures.retain(|recorded| is_failure(&recorded.stderr));
        assert!(failures.len() >= 3, "{release}: {failures:?}");
        for failure in failures {
            let played = Played::default().answer("timedatectl show", 1, "", &failure.stderr);
            let why = timedate(&Root::new().tools(), &played).unwrap_err();
            assert_eq!(why.id, "why-command-failed", "{failure:?}");
        }
    }
}

#[test]
fn an_old_timedatectl_is_asked_in_its_own_way() {
    let status = "      Local time: Tue 2026-11-24 04:03:01 CET\n     NTP enabled: yes\nNTP synchronized: no\n RTC in local TZ: no\n";
    let played = Played::default().answer("timedatectl show", 1, "", "Unknown operation show\n").answer(
        "timedatectl status",
        0,
        status,
        "",
    );
    let timedate = timedate(&Root::new().tools(), &played).unwrap();
    assert_eq!(timedate.network_time, Fact::Known(true));
    assert_eq!(timedate.can_network_time, Fact::Known(true));
    assert_eq!(timedate.synchronised, Fact::Known(false));
    let none = parse_status("NTP enabled: n/a\nNTP synchronized: no\n");
    assert_eq!((none.can_network_time, none.network_time), (Fact::Known(false), Fact::Known(false)));
}

#[test]
fn a_timesyncd_that_was_answered_says_so_and_names_its_server() {
    for release in RELEASES {
        let name = format!("{release}/timesyncd-synced.txt");
        let timesync = parse_timesync(&printed(&name, "timedatectl show-timesync")[0]);
        assert_eq!(timesync, Some(Timesync { answered: true, servers: vec!["10.0.2.2".to_owned()] }));
        let all = parse_timesync(&printed(&name, "timedatectl show-timesync --all")[0]);
        assert_eq!(all, timesync, "{release}");
    }
}

#[test]
fn a_timesyncd_without_an_answer_says_so() {
    // Where it has no server at all: the release's built-in ones, or none.
    for (release, servers) in [("debian12", 4), ("debian13", 0)] {
        let name = format!("{release}/timesyncd-wrong-clock-server-silent.txt");
        let silent = parse_timesync(&printed(&name, "timedatectl show-timesync")[0]);
        assert_eq!(silent, Some(Timesync { answered: false, servers: vec!["10.0.2.2".to_owned()] }));
        let bad: Vec<Timesync> = session(&format!("{release}/timesyncd-bad-server.txt"))
            .iter()
            .filter(|recorded| recorded.command.contains("show-timesync"))
            .map(|recorded| parse_timesync(&recorded.stdout).unwrap())
            .collect();
        assert_eq!(bad[0], Timesync { answered: false, servers: vec!["ntp.invalid".to_owned()] });
        assert_eq!((bad[1].answered, bad[1].servers.len()), (false, servers), "{release}");
    }
}

#[test]
fn what_is_not_from_timesyncd_is_not_taken_for_silence_of_the_servers() {
    for output in ["", "===\n", "Timezone=Etc/UTC\nNTP=yes\n"] {
        assert_eq!(parse_timesync(output), None, "{output:?}");
    }
}

#[test]
fn a_timesyncd_that_never_comes_to_the_bus_is_asked_for_some_seconds_and_then_quoted() {
    let recorded = session("debian12/chrony-all.txt");
    let absent = recorded.iter().find(|r| r.command.starts_with("timedatectl show-timesync")).unwrap();
    let silent = session("debian12/timesyncd-wrong-clock-server-silent.txt");
    let starting = silent.iter().find(|r| r.stderr.contains("bus message")).unwrap();
    for failure in [absent, starting] {
        let played = Played::default().answer("show-timesync", 1, "", &failure.stderr);
        let waited = RefCell::new(Duration::ZERO);
        let pause = |span| *waited.borrow_mut() += span;
        let why = timesync(&Root::new().tools(), &played, &pause).unwrap_err();
        assert_eq!(why.id, "why-timesyncd-not-on-the-bus", "{failure:?}");
        assert_eq!(waited.into_inner(), Duration::from_millis(3_500));
    }
}

#[test]
fn whoever_may_not_ask_timesyncd_does_not_wait() {
    let played = Played::default().answer("show-timesync", 1, "", "Failed to query server: Access denied\n");
    let why = timesync(&Root::new().tools(), &played, &|_| panic!("it waits")).unwrap_err();
    assert_eq!(why.id, "why-command-failed");
}

proptest! {
    #[test]
    fn rubbish_never_panics(output in "(Id=|LoadState=|NTP=|NTPMessage=|\\PC|\n|=|yes|:){0,60}") {
        let _ = installed(parse_units(&output), |_| true);
        let _ = parse_show(&output);
        let _ = parse_status(&output);
        let _ = parse_timesync(&output);
    }
}
