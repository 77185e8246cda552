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
    let units = units(&Root::new().tools(), &played, &Witnesses::default()).unwrap();
    assert_eq!(
        units,
        [ServiceUnit::new(Daemon::Chrony, "chrony.service", Activity::Running, Enablement::Enabled)]
    );
    assert_eq!(played.asked().len(), 1);
}

#[test]
fn a_masked_unit_counts_only_while_its_program_is_there() {
    let output = unit("ntp.service", "masked", "inactive", "masked");
    assert_eq!(installed(parse_units(&output), &Witnesses::default(), None, |_| false), []);
    let there = installed(parse_units(&output), &Witnesses::default(), None, |_| true);
    assert_eq!(there.first().map(|unit| unit.enablement), Some(Enablement::Masked));
}

#[test]
fn a_process_whose_unit_cannot_be_told_belongs_to_the_unit_that_runs_and_is_called_like_it() {
    let keeper = Keeper { daemon: Daemon::Chrony, unit: None, told_not_to: Some("-x".to_owned()) };
    let witnesses = Witnesses { keepers: vec![keeper], ..Witnesses::default() };
    let of = |active: &str| {
        let output = unit("chrony.service", "loaded", active, "enabled");
        installed(parse_units(&output), &witnesses, None, |_| true)
    };
    let [runs] = &of("active")[..] else { panic!("{:?}", of("active")) };
    assert_eq!((runs.unit.as_str(), runs.told_not_to.as_deref()), ("chrony.service", Some("-x")));
    // A unit that does not run has no process, so that one was started by something else.
    let apart: Vec<_> = of("inactive").into_iter().map(|unit| (unit.unit, unit.activity)).collect();
    assert_eq!(apart, [(String::new(), Activity::Running), ("chrony.service".to_owned(), Activity::Stopped)]);
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
        let unit = UnitProperties { active: state.to_owned(), ..UnitProperties::default() };
        assert_eq!(activity(&unit, false, false, None), expected, "{state}");
    }
}

#[test]
fn a_service_that_ends_again_and_again_does_not_run() {
    let shown = |active: &str, sub: &str, restarts: u32, since: u64| UnitProperties {
        active: active.to_owned(),
        sub: sub.to_owned(),
        restarts,
        since: Some(Duration::from_secs(since)),
        ..UnitProperties::default()
    };
    let up = Some(Duration::from_secs(1_000));
    let judged = |unit: &UnitProperties| activity(unit, false, true, up);
    assert_eq!(judged(&shown("activating", "auto-restart", 0, 0)), Activity::Crashing);
    assert_eq!(judged(&shown("activating", "auto-restart-queued", 1, 0)), Activity::Crashing);
    assert_eq!(judged(&shown("active", "running", 3, 950)), Activity::Crashing, "caught while it is up");
    assert_eq!(judged(&shown("active", "running", 2, 950)), Activity::Running, "that is not often");
    assert_eq!(judged(&shown("active", "running", 9, 900)), Activity::Running, "it has stayed up since");
    assert_eq!(judged(&shown("activating", "start", 0, 0)), Activity::Running);
    assert_eq!(activity(&shown("active", "running", 9, 950), true, false, None), Activity::Running);
}

#[test]
fn the_unit_of_an_init_script_stays_active_after_its_daemon_and_the_process_tells() {
    let unit = UnitProperties { active: "active".into(), sub: "exited".into(), ..UnitProperties::default() };
    assert_eq!(activity(&unit, false, true, None), Activity::Stopped);
    assert_eq!(activity(&unit, false, false, None), Activity::Running, "processes could not be seen");
    assert_eq!(activity(&unit, true, false, None), Activity::Running);
}

/// What is told on a machine where a process of `daemon` runs in `unit`.
fn with_witness(daemon: Daemon, unit: &str, shown: &[String]) -> (Vec<ServiceUnit>, Vec<String>) {
    let keeper = Keeper { daemon, unit: Some(unit.to_owned()), told_not_to: None };
    let played = Played::default().answer("systemctl show", 0, &shown.join("\n"), "");
    let seen = Witnesses { keepers: vec![keeper], ..Witnesses::default() };
    (units(&Root::new().tools(), &played, &seen).unwrap(), played.asked())
}

#[test]
fn a_running_program_is_found_in_its_unit_and_the_units_beside_it_do_not_run() {
    let shown = [
        unit("chrony.service", "loaded", "inactive", "disabled"),
        unit("time.service", "loaded", "active", "static"),
    ];
    let (units, asked) = with_witness(Daemon::Chrony, "time.service", &shown);
    assert!(asked[0].ends_with(" time.service"), "{asked:?}");
    let expected = [
        ServiceUnit::new(Daemon::Chrony, "time.service", Activity::Running, Enablement::Elsewhere),
        ServiceUnit::new(Daemon::Chrony, "chrony.service", Activity::Stopped, Enablement::Disabled),
    ];
    assert_eq!(units, expected);
}

#[test]
fn a_program_that_runs_outside_of_any_unit_is_told_all_the_same() {
    let shown = [unit("chrony.service", "not-found", "inactive", "")];
    let (units, _) = with_witness(Daemon::Other("ntpd-rs"), "docker-3f1b.scope", &shown);
    let expected = ServiceUnit::new(
        Daemon::Other("ntpd-rs"),
        "docker-3f1b.scope",
        Activity::Running,
        Enablement::Elsewhere,
    );
    assert_eq!(units, [expected]);
}

#[test]
fn a_unit_is_named_by_its_file_and_not_by_what_its_program_is_called() {
    let shown = [unit("openntpd.service", "loaded", "active", "enabled")];
    let (units, _) = with_witness(Daemon::Ntpd, "openntpd.service", &shown);
    assert_eq!(units[0].daemon, Daemon::Openntpd);
}

#[test]
fn a_start_that_was_skipped_for_a_condition_is_told_from_none_at_all() {
    let with = |condition: &str| {
        let plain = unit("chrony.service", "loaded", "inactive", "enabled");
        installed(parse_units(&format!("{plain}{condition}")), &Witnesses::default(), None, |_| true)[0]
            .skipped
    };
    assert!(with("ConditionResult=no\nConditionTimestampMonotonic=81234567\n"));
    assert!(with("ConditionResult=no\n"));
    assert!(!with("ConditionResult=no\nConditionTimestampMonotonic=0\n"), "never started");
    assert!(!with("ConditionResult=yes\nConditionTimestampMonotonic=81234567\n"));
    assert!(!with(""));
}

#[test]
fn a_systemctl_that_cannot_reach_systemd_is_quoted() {
    let said = "System has not been booted with systemd as init system (PID 1). Can't operate.\n";
    let played = Played::default().answer("systemctl", 1, "", said);
    let why = units(&Root::new().tools(), &played, &Witnesses::default()).unwrap_err();
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

/// Of systemd 219 and 237 no machine was there to record; these are composed from their source.
#[test]
fn an_old_timedatectl_is_asked_in_its_own_way() {
    for release in ["219", "237"] {
        let session = session(&format!("composed/timedatectl-{release}.txt"));
        let played = |change: &dyn Fn(&str) -> String| {
            Played::default().answer("timedatectl show", 1, "", &session[0].stderr).answer(
                "timedatectl status",
                0,
                &change(&session[1].stdout),
                "",
            )
        };
        let facts = |played: Played| {
            let said = timedate(&Root::new().tools(), &played).unwrap();
            [said.can_network_time, said.network_time, said.synchronised].map(|fact| fact.known().copied())
        };
        assert_eq!(facts(played(&str::to_owned)), [Some(true), Some(true), Some(false)], "{release}");
        // Without a service for network time it writes n/a in the place of yes and no.
        let none =
            |said: &str| said.replace("enabled: yes", "enabled: n/a").replace("active: yes", "active: n/a");
        assert_eq!(facts(played(&none)), [Some(false), Some(false), Some(false)], "{release}");
        let off =
            |said: &str| said.replace("enabled: yes", "enabled: no").replace("active: yes", "active: no");
        assert_eq!(facts(played(&off)), [Some(true), Some(false), Some(false)], "{release}");
    }
}

#[test]
fn a_timesyncd_that_was_answered_says_so_and_names_its_server() {
    for release in RELEASES {
        let name = format!("{release}/timesyncd-synced.txt");
        let timesync = parse_timesync(&printed(&name, "timedatectl show-timesync")[0]);
        let server = || "10.0.2.2".to_owned();
        let expected = Timesync { answered: true, servers: vec![server()], follows: Some(server()) };
        assert_eq!(timesync, Some(expected));
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
        let silent = silent.map(|told| (told.answered, told.servers));
        assert_eq!(silent, Some((false, vec!["10.0.2.2".to_owned()])));
        let bad: Vec<Timesync> = session(&format!("{release}/timesyncd-bad-server.txt"))
            .iter()
            .filter(|recorded| recorded.command.contains("show-timesync"))
            .map(|recorded| parse_timesync(&recorded.stdout).unwrap())
            .collect();
        assert_eq!((bad[0].answered, &bad[0].servers[..]), (false, &["ntp.invalid".to_owned()][..]));
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
        assert_eq!(why.why().id, "why-timesyncd-not-on-the-bus", "{failure:?}");
        assert!(matches!(why, NoAnswer::Silent(_)));
        assert_eq!(waited.into_inner(), Duration::from_millis(3_500));
    }
}

#[test]
fn who_may_not_ask_timesyncd_does_not_wait() {
    let played = Played::default().answer("show-timesync", 1, "", "Failed to query server: Access denied\n");
    let why = timesync(&Root::new().tools(), &played, &|_| panic!("it waits")).unwrap_err();
    assert!(matches!(&why, NoAnswer::NotOffered(why) if why.id == "why-command-failed"));
}

proptest! {
    #[test]
    fn rubbish_never_panics(output in "(Id=|LoadState=|SubState=|NRestarts=|NTP=|NTPMessage=|\\PC|\n|=|yes|:){0,60}") {
        let _ = installed(parse_units(&output), &Witnesses::default(), None, |_| true);
        let _ = parse_show(&output);
        let _ = parse_status(&output);
        let _ = parse_timesync(&output);
        let _ = uptime(&output);
    }
}
