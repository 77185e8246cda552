//! The adapters of a Linux server over real processes: stand-ins that behave and fail as recorded.
#![cfg(target_os = "linux")]

use std::sync::Arc;
use std::time::{Duration, Instant};

use otp_doctor::adapters::dry_run::DryRun;
use otp_doctor::adapters::linux::{LinuxMachine, LinuxTimeServices};
use otp_doctor::adapters::process::Processes;
use otp_doctor::adapters::system_clock::SystemClock;
use otp_doctor::adapters::tools::Tools;
use otp_doctor::core::facts::{Activity, ClockOwner, Daemon, Enablement, Fact, TimeService};
use otp_doctor::core::time::{Offset, UnixTime};
use otp_doctor::ports::{Clock, CommandError, Commands, Finished, Invocation, Machine, TimeServices};
use support::standins::Server;

fn machine(server: &Server) -> LinuxMachine {
    LinuxMachine::new(Tools::under(server.root()), Arc::new(Processes), Arc::new(SystemClock))
}

fn services(server: &Server) -> Fact<TimeService> {
    LinuxTimeServices::new(Tools::under(server.root()), Arc::new(Processes)).inspect()
}

fn known(fact: Fact<TimeService>) -> TimeService {
    fact.known().unwrap_or_else(|| panic!("{fact:?}")).clone()
}

fn run(server: &Server, program: &str, args: &[&str]) -> Finished {
    Processes
        .run(&Invocation {
            program: server.path(program).to_str().unwrap().to_owned(),
            args: args.iter().map(|arg| (*arg).to_owned()).collect(),
            deadline: Duration::from_secs(20),
            changes: true,
        })
        .unwrap()
}

#[test]
fn a_healthy_server_is_known_in_every_respect() {
    let server = Server::new();
    server.write("sys/class/rtc/rtc0/since_epoch", format!("{}\n", SystemClock.read().wall.secs()));
    let machine = machine(&server);
    let host = machine.host();
    assert_eq!(host.known().map(|host| (host.name.as_str(), host.systemd)), Some(("web1", true)));
    assert!(machine.rights().known().unwrap().can_set_clock);
    let zone = machine.zone();
    assert_eq!(zone.known().map(|zone| (zone.name.as_str(), zone.utc_offset_s)), Some(("Etc/UTC", Some(0))));
    let ahead = machine.rtc().known().unwrap().ahead_of_system.unwrap();
    assert!(ahead.abs() < Duration::from_secs(30), "{ahead:?}");
    assert!(machine.kernel_clock().known().unwrap().synchronised);
    let service = known(services(&server));
    assert_eq!(service.owner(), ClockOwner::Daemon(Daemon::Timesyncd));
    assert_eq!(service.synchronised, Fact::Known(true));
    assert_eq!(service.reaches_server, Fact::Known(true));
    assert_eq!(service.servers, ["127.0.0.1"]);
}

#[test]
fn a_look_changes_nothing() {
    let server = Server::with_chrony();
    let dry = Arc::new(DryRun::new(Arc::new(Processes)));
    let fact = LinuxTimeServices::new(Tools::under(server.root()), dry.clone()).inspect();
    assert!(fact.known().is_some(), "{fact:?}");
    for call in server.calls() {
        let look = ["show", "tracking", "sources"];
        assert!(look.iter().any(|word| call.split(' ').any(|part| part == *word)), "{call}");
    }
    let set = Invocation {
        program: server.path("usr/bin/timedatectl").to_str().unwrap().to_owned(),
        args: vec!["set-ntp".to_owned(), "false".to_owned()],
        deadline: Duration::from_secs(5),
        changes: true,
    };
    assert!(matches!(dry.run(&set), Err(CommandError::DryRun(_))));
    assert!(!server.calls().iter().any(|call| call.contains("set-ntp")));
}

#[test]
fn a_chrony_on_a_slow_clock_believes_that_it_is_behind() {
    let server = Server::with_chrony();
    server.put("faketime", "-187.5");
    let service = known(services(&server));
    assert_eq!(service.owner(), ClockOwner::Daemon(Daemon::Chrony));
    assert_eq!(service.believed_ahead, Fact::Known(Offset::from_millis(-187_500)));
    server.put("faketime", "+12");
    assert_eq!(known(services(&server)).believed_ahead, Fact::Known(Offset::from_secs(12)));
}

#[test]
fn servers_that_do_not_answer_are_told() {
    for server in [Server::new(), Server::with_chrony()] {
        server.put("reachable", "no");
        let service = known(services(&server));
        assert_eq!((service.synchronised, service.reaches_server), (Fact::Known(false), Fact::Known(false)));
    }
}

#[test]
fn a_timesyncd_that_was_just_started_is_asked_again_until_it_is_on_the_bus() {
    let server = Server::new();
    server.put("bus.late", "2");
    let service = known(services(&server));
    assert_eq!((service.synchronised, service.reaches_server), (Fact::Known(true), Fact::Known(true)));
    let asked = server.calls().iter().filter(|call| call.contains("show-timesync")).count();
    assert_eq!(asked, 3);
}

#[test]
fn a_container_is_recognised_and_never_asked_for_what_takes_25_seconds() {
    let server = Server::new().into_container();
    let started = Instant::now();
    let service = known(services(&server));
    assert!(started.elapsed() < Duration::from_secs(10));
    assert_eq!(service.network_time, Fact::Known(false));
    assert_eq!(service.can_network_time, Fact::Known(true));
    let host = machine(&server).host();
    assert_eq!(host.known().unwrap().container.as_deref(), Some("lxc"));
    assert!(!machine(&server).rights().known().unwrap().can_set_clock);
    assert!(!server.calls().iter().any(|call| call.contains("timesync ")), "{:?}", server.calls());
}

#[test]
fn a_masked_or_failed_service_is_seen_as_such() {
    let server = Server::new();
    server.unit("systemd-timesyncd.service", "masked inactive masked");
    let service = known(services(&server));
    assert_eq!(service.unit(Daemon::Timesyncd).unwrap().enablement, Enablement::Masked);
    assert_eq!(service.can_network_time, Fact::Known(false));
    server.unit("systemd-timesyncd.service", "loaded failed enabled");
    assert_eq!(known(services(&server)).unit(Daemon::Timesyncd).unwrap().activity, Activity::Failed);
    server.remove("state/units/systemd-timesyncd.service");
    assert_eq!(known(services(&server)).owner(), ClockOwner::Nobody);
}

#[test]
fn every_fault_of_systemctl_is_a_reason_and_never_a_wrong_answer() {
    for kind in ["refuse", "silent", "dies", "rubbish", "flood", "error-text"] {
        let server = Server::new();
        server.fault("systemctl", kind);
        let fact = services(&server);
        assert!(fact.why_unknown().is_some(), "{kind}: {fact:?}");
    }
}

#[test]
fn every_fault_of_timedatectl_leaves_the_units_known() {
    for kind in ["refuse", "silent", "dies", "rubbish", "flood", "error-text"] {
        let server = Server::new();
        server.fault("timedatectl", kind);
        let service = known(services(&server));
        assert!(service.network_time.why_unknown().is_some(), "{kind}: {service:?}");
        assert!(service.synchronised.why_unknown().is_some(), "{kind}: {service:?}");
        assert_eq!(service.owner(), ClockOwner::Daemon(Daemon::Timesyncd));
        assert!(machine(&server).kernel_clock().why_unknown().is_some(), "{kind}");
    }
}

#[test]
fn every_fault_of_chronyc_leaves_the_units_known() {
    for kind in ["refuse", "silent", "dies", "rubbish", "flood", "error-text"] {
        let server = Server::with_chrony();
        server.fault("chronyc", kind);
        let service = known(services(&server));
        assert!(service.synchronised.why_unknown().is_some(), "{kind}: {service:?}");
        assert!(service.believed_ahead.why_unknown().is_some(), "{kind}: {service:?}");
        assert!(service.reaches_server.why_unknown().is_some(), "{kind}: {service:?}");
    }
}

#[test]
fn a_tool_that_is_missing_or_forbidden_is_named() {
    let server = Server::new();
    server.forbid("usr/bin/timedatectl");
    let why = known(services(&server)).network_time.why_unknown().unwrap().clone();
    assert_eq!(why.id, "why-command-not-permitted");
    server.remove("usr/bin/timedatectl");
    let why = known(services(&server)).network_time.why_unknown().unwrap().clone();
    assert_eq!(why.id, "why-command-missing");
    server.remove("usr/bin/systemctl");
    assert_eq!(services(&server).why_unknown().unwrap().id, "why-command-missing");
}

#[test]
fn tools_that_hang_cost_their_deadline_once_and_not_each() {
    let server = Server::new();
    server.fault("timedatectl", "hang");
    server.fault("systemctl", "hang-below");
    let started = Instant::now();
    assert_eq!(services(&server).why_unknown().unwrap().id, "why-command-timed-out");
    let elapsed = started.elapsed();
    assert!(elapsed >= Duration::from_secs(5) && elapsed < Duration::from_secs(9), "{elapsed:?}");
}

#[test]
fn the_stand_in_for_set_time_sets_what_libfaketime_reads() {
    let server = Server::new();
    let refused = run(&server, "usr/bin/timedatectl", &["set-time", "2026-11-24 03:05:00 UTC"]);
    assert_eq!(refused.stderr, "Failed to set time: Automatic time synchronization is enabled\n");
    assert_eq!(run(&server, "usr/bin/timedatectl", &["set-ntp", "false"]).status, 0);
    assert_eq!(known(services(&server)).network_time, Fact::Known(false));
    let wanted = UnixTime::from_secs(SystemClock.read().wall.secs() - 3_600);
    let argument = format!("@{}", wanted.secs());
    assert_eq!(run(&server, "usr/bin/timedatectl", &["set-time", &argument]).status, 0);
    assert!((server.ahead_s() + 3_600.0).abs() < 20.0, "{}", server.ahead_s());
    assert_eq!(run(&server, "usr/bin/timedatectl", &["set-ntp", "true"]).status, 0);
    assert_eq!(server.ahead_s(), 0.0);
    assert_eq!(known(services(&server)).network_time, Fact::Known(true));
}

#[test]
fn a_chrony_that_lost_its_source_follows_one_again_after_a_step() {
    let server = Server::with_chrony();
    server.put("chrony.lost", "");
    server.put("faketime", "-10800");
    assert_eq!(known(services(&server)).synchronised, Fact::Known(false));
    assert_eq!(run(&server, "usr/bin/chronyc", &["waitsync", "1", "0.1", "0", "1"]).status, 1);
    assert_eq!(run(&server, "usr/bin/chronyc", &["makestep"]).status, 0);
    assert_eq!(run(&server, "usr/bin/chronyc", &["waitsync", "1", "0.1", "0", "1"]).status, 0);
    assert_eq!(known(services(&server)).synchronised, Fact::Known(true));
    assert_eq!(server.ahead_s(), 0.0);
}

#[test]
fn the_hardware_clock_is_written_from_the_shifted_system_clock() {
    let server = Server::new();
    server.write("sys/class/rtc/rtc0/since_epoch", "0\n");
    server.put("faketime", "-3600.25");
    assert_eq!(run(&server, "usr/sbin/hwclock", &["--systohc", "--utc"]).status, 0);
    let ahead = machine(&server).rtc().known().unwrap().ahead_of_system.unwrap();
    assert!((ahead.secs_f64() + 3_600.0).abs() < 20.0, "{ahead:?}");
    server.remove("sys/class/rtc");
    assert_eq!(run(&server, "usr/sbin/hwclock", &["--systohc", "--utc"]).status, 1);
}

#[test]
fn the_stand_ins_refuse_who_is_not_root() {
    let server = Server::with_chrony();
    server.rights(1000, false);
    let set = run(&server, "usr/bin/timedatectl", &["set-ntp", "true"]);
    assert_eq!((set.status, set.stderr.as_str()), (1, "Failed to set ntp: Access denied\n"));
    let step = run(&server, "usr/bin/chronyc", &["makestep"]);
    assert_eq!((step.status, step.stdout.as_str()), (1, "501 Not authorised\n"));
    assert_eq!(machine(&server).rights().known().unwrap().user, "tester");
}

#[test]
fn a_fault_can_happen_a_number_of_times() {
    let server = Server::with_chrony();
    server.fault("chronyc.makestep", "silent 2");
    let step = || run(&server, "usr/bin/chronyc", &["makestep"]).status;
    assert_eq!([step(), step(), step()], [1, 1, 0]);
}

#[test]
fn this_very_machine_answers_without_a_panic() {
    let tools = Tools::system();
    let machine = LinuxMachine::new(tools.clone(), Arc::new(Processes), Arc::new(SystemClock));
    assert!(!machine.host().is_pending());
    assert!(machine.rights().known().is_some());
    assert!(!machine.zone().is_pending());
    assert!(!machine.rtc().is_pending());
    assert!(!machine.kernel_clock().is_pending());
    assert!(!LinuxTimeServices::new(tools, Arc::new(Processes)).inspect().is_pending());
}
