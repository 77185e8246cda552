//! Who keeps the clock, on servers as they are met in the field: services under other names, services that do not stay up,
//! are told not to, or have nobody to ask.

use std::os::unix::fs::PermissionsExt;

use serde_json::Value;
use support::program::{Program, Ran};
use support::standins::Server;

/// A server without a time service that any table knows, on which these programs run: name and unit.
fn running(programs: &[(&str, &str)]) -> Server {
    let server = Server::new();
    server.remove("state/units/systemd-timesyncd.service");
    server.remove("usr/lib/systemd/systemd-timesyncd");
    server.write("proc/1/comm", "systemd\n");
    for (number, (name, unit)) in programs.iter().enumerate() {
        let folder = format!("proc/{}", 200 + number);
        server.write(&format!("{folder}/comm"), format!("{name}\n"));
        server.write(&format!("{folder}/cgroup"), format!("0::/system.slice/{unit}\n"));
        server.unit(unit, "loaded active enabled");
    }
    server
}

fn json(ran: &Ran) -> Value {
    serde_json::from_str(&ran.out).unwrap_or_else(|error| panic!("{error}:\n{}{}", ran.out, ran.err))
}

/// What `check --json` finds: its exit code, the ids of all findings, and the time service.
fn checked(server: Server) -> (i32, Vec<String>, Value) {
    let ran = Program::on(server).run(&["check", "--json"]);
    let document = json(&ran);
    let findings = document["findings"].as_array().unwrap().iter();
    let ids = findings.map(|finding| finding["id"].as_str().unwrap().to_owned()).collect();
    (ran.code, ids, document["time_service"].clone())
}

#[test]
fn a_service_of_any_name_keeps_the_clock_and_none_is_advised_beside_it() {
    for (program, unit, name) in [
        ("ntp-daemon", "ntpd-rs.service", "ntpd-rs"),
        ("timemaster", "timemaster.service", "timemaster"),
        ("phc2sys", "phc2sys@eth0.service", "phc2sys"),
        ("htpdate", "htpdate.service", "htpdate"),
    ] {
        let (code, findings, service) = checked(running(&[(program, unit)]));
        assert_eq!((code, findings.as_slice()), (0, &[][..]), "{program}");
        assert_eq!((&service["owner"], &service["owner_name"]), (&"other".into(), &name.into()), "{program}");
    }
}

#[test]
fn a_unit_of_its_own_name_is_kept_and_the_unit_beside_it_is_not_touched() {
    let server = running(&[("chronyd", "time.service")]);
    server.stand_in("chronyc", "usr/bin/chronyc");
    server.unit("chrony.service", "loaded inactive disabled");
    let program = Program::on(server);
    let ran = program.run(&["fix", "time", "-y"]);
    assert_eq!(ran.code, 0, "{}{}", ran.out, ran.err);
    assert!(!ran.err.contains("enable"), "{}", ran.err);
    assert_eq!(program.changes(), [""; 0]);
}

#[test]
fn a_service_that_does_not_stay_up_is_no_service_that_runs() {
    let server = Server::with_chrony();
    server.unit("chrony.service", "loaded activating enabled auto-restart");
    server.put("synchronised", "no");
    let (code, findings, _) = checked(server);
    assert_eq!((code, findings), (1, vec!["time-service-crashing".to_owned()]));
}

#[test]
fn a_service_that_does_not_answer_root_is_at_least_not_known() {
    let server = Server::with_chrony();
    server.fault("chronyc", "says");
    server.write("state/fault.chronyc", "says\n506 Cannot talk to daemon\n");
    let (code, findings, _) = checked(server);
    assert_eq!((code, findings), (3, vec!["time-sync-unknown".to_owned()]));
}

/// Root may ask it everything, so whatever comes instead of an answer is no sign of health.
#[test]
fn a_chronyd_whose_tool_is_missing_or_prints_rubbish_is_at_least_not_known() {
    let rubbish = || {
        let server = Server::with_chrony();
        server.fault("chronyc", "rubbish");
        server
    };
    let words = || {
        let server = Server::with_chrony();
        server.fault("chronyc.tracking", "error-text");
        server
    };
    let missing = || {
        let server = Server::with_chrony();
        server.remove("usr/bin/chronyc");
        server
    };
    for server in [rubbish, words, missing] {
        let (code, findings, _) = checked(server());
        assert_eq!((code, findings), (3, vec!["time-sync-unknown".to_owned()]));
    }
}

#[test]
fn without_the_bus_the_clock_is_right_and_its_keeper_is_not_known() {
    let server = Server::new();
    for tool in ["systemctl", "timedatectl"] {
        server.write(&format!("state/fault.{tool}"), "says\nFailed to connect to bus: Connection refused\n");
    }
    let ran = Program::on(server).run(&["check"]);
    assert_eq!(ran.code, 3, "{}", ran.out);
    assert!(ran.said().contains("The server's clock is right. Who keeps it so is unknown."), "{}", ran.out);
}

#[test]
fn a_hypervisors_tools_and_a_job_of_cron_are_a_hint_and_no_alarm() {
    let server = Server::new();
    server.write("proc/1/comm", "systemd\n");
    server.write("proc/90/comm", "vmtoolsd\n");
    server
        .write("var/spool/cron/crontabs/root", "0 * * * * /usr/sbin/ntpdate -s pool.example --key=geheim\n");
    let ran = Program::on(server).run(&["check"]);
    assert_eq!(ran.code, 0, "{}", ran.out);
    assert!(ran.said().contains("VMware Tools may set this clock, too."), "{}", ran.out);
    assert!(ran.said().contains("cron starts ntpdate: crontab -u root"), "{}", ran.out);
    assert!(!ran.out.contains("geheim") && !ran.out.contains("pool.example"), "{}", ran.out);
}

#[test]
fn the_tools_of_every_hypervisor_are_named_and_are_no_keeper_of_the_clock() {
    for (place, tools) in [
        ("proc/90/comm", "vmtoolsd"),
        ("proc/90/comm", "VBoxService"),
        ("proc/90/comm", "qemu-ga"),
        ("proc/90/comm", "prltoolsd"),
        ("sys/module/hv_utils/initstate", "live"),
    ] {
        let server = Server::with_chrony();
        server.write("proc/1/comm", "systemd\n");
        server.write(place, format!("{tools}\n"));
        let (code, findings, service) = checked(server);
        assert_eq!((code, findings), (0, vec!["guest-tools-set-clock".to_owned()]), "{place} {tools}");
        assert_eq!(service["owner"], "chrony", "{tools}");
    }
}

/// It could have been told the word by a file or by DHCP, and its own word is the same.
#[test]
fn a_word_that_is_no_servers_name_is_told_and_not_taken_for_none() {
    for (word, more) in
        [("0.pool.example,1.pool.example", ""), ("a.example;", "FallbackNTP=fb.example # ours\n")]
    {
        let server = Server::new();
        server.put("server", word);
        server.put("reachable", "no");
        server.put("synchronised", "no");
        server.write("etc/systemd/timesyncd.conf", format!("\u{feff}[Time]\r\nNTP={word}\r\n{more}"));
        let program = Program::on(server);
        let ran = program.run(&["check"]);
        assert_eq!(ran.code, 1, "{}", ran.out);
        let said = format!("It is told to ask \"{word}\", which is no server's name.");
        assert!(ran.said().contains(&said), "{}", ran.out);
        for never in ["told to ask nobody", "ours", "fb.example"] {
            assert!(!ran.said().contains(never), "{never}: {}", ran.out);
        }
        let plan = program.run(&["fix", "time", "-n"]);
        assert!(!plan.said().contains("told to ask nobody"), "{}", plan.out);
    }
}

#[test]
fn a_clock_that_chrony_takes_from_its_wrong_host_is_not_set_in_vain() {
    let server = Server::with_chrony();
    server.put("chrony.sources", "clock");
    let Some(program) = Program::with_clock(server, "-187") else { return };
    let ran = program.run(&["check"]);
    assert_eq!(ran.code, 2, "{}", ran.out);
    assert!(
        ran.said().contains("chrony asks no time server, only a clock at this machine (PHC0)."),
        "{}",
        ran.out
    );
    assert!(!ran.said().contains("UDP port 123"), "{}", ran.out);
    let ran = program.run(&["fix", "time", "-y"]);
    assert_eq!(ran.code, 3, "{}{}", ran.out, ran.err);
    assert!(
        ran.complained().contains("It follows your host's clock (PHC0), which is wrong itself."),
        "{}",
        ran.err
    );
    assert_eq!(program.changes(), [""; 0]);
}

/// A server whose NTPsec asks this line of its ntp.conf, which has never answered.
fn with_ntpsec(line: &str) -> Server {
    let server = running(&[("ntpd", "ntpsec.service")]);
    server.write("usr/sbin/ntpd", "");
    server.write("etc/ntpsec/ntp.conf", format!("driftfile /x\r\n{line}\r\n"));
    server.write(
        "usr/bin/ntpq",
        "#!/bin/sh\ncase \"$*\" in\n*rv*) echo 'associd=0 status=c016 leap_alarm, sync_unspec, leap=11, stratum=16, offset=0.0' ;;\n\
         *) printf '     remote      refid  st t when poll reach   delay   offset   jitter\\n=======\\n 127.0.0.1   .NTS.  16 0    -   64    0   0.0000   0.0000   0.0002\\n' ;;\nesac\n",
    );
    std::fs::set_permissions(server.path("usr/bin/ntpq"), std::fs::Permissions::from_mode(0o755)).unwrap();
    server.put("synchronised", "no");
    server
}

#[test]
fn behind_a_server_of_ntpsec_stands_the_port_of_its_keys_and_years_are_told_from_a_shut_port() {
    let shut = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
    let line = format!("server 127.0.0.1:{shut} nts iburst");
    let ran = Program::on(with_ntpsec(&line)).run(&["check"]);
    assert_eq!(ran.code, 1, "{}", ran.out);
    assert!(ran.said().contains("It is told to ask: 127.0.0.1. "), "{}", ran.out);
    assert!(
        ran.said().contains(&format!("No TCP connection to 127.0.0.1:{shut} for NTS keys")),
        "{}",
        ran.out
    );
    let Some(program) = Program::with_clock(with_ntpsec(&line), "-94608000") else { return };
    let ran = program.run(&["check"]);
    assert!(ran.said().contains("ntpd cannot set this clock any more"), "{}", ran.out);
}

#[test]
fn a_chronyd_that_thinks_it_is_offline_is_told_that_the_network_is_back_and_sets_the_clock() {
    let server = Server::with_chrony();
    server.put("chrony.sources", "offline");
    server.put("synchronised", "no");
    let Some(program) = Program::with_clock_to_set(server, "-187") else { return };
    let ran = program.run(&["check"]);
    assert!(ran.said().contains("\"chronyc online\""), "{}", ran.out);
    assert!(!ran.said().contains("UDP port 123"), "{}", ran.out);
    let ran = program.run(&["fix", "time", "-y"]);
    assert_eq!(ran.code, 0, "{}{}", ran.out, ran.err);
    assert!(
        program.server.calls().iter().any(|call| call == "chronyc online"),
        "{:?}",
        program.server.calls()
    );
    assert!(program.server.ahead_s().abs() < 1.0);
}

#[test]
fn a_time_that_is_set_in_vain_is_told_as_that_and_not_set_once_more() {
    let server = running(&[]);
    server.put("settime.ignored", "");
    server.put("synchronised", "no");
    let Some(program) = Program::with_clock_to_set(server, "-187") else { return };
    let ran = program.run(&["fix", "time", "-y"]);
    assert_eq!(ran.code, 2, "{}{}", ran.out, ran.err);
    assert!(
        ran.complained().contains("Everything ran, but the server is still 3 min 7 s off."),
        "{}",
        ran.err
    );
    assert!(ran.complained().contains("in vain"), "{}", ran.err);
    assert!(!ran.complained().contains("Try again"), "{}", ran.err);
    let before = program.changes();
    let again = program.run(&["fix", "time", "-y"]);
    assert_eq!(again.code, 3, "{}{}", again.out, again.err);
    assert!(again.complained().contains("Once more would not help."), "{}", again.err);
    assert_eq!(program.changes(), before);
}

#[test]
fn a_zone_that_is_a_copy_from_another_tzdata_goes_by_its_name_in_etc_timezone() {
    let copied = |name: Option<&str>| {
        let server = Server::new();
        let copy = std::fs::read(server.path("usr/share/zoneinfo/Europe/Berlin")).unwrap();
        server.remove("etc/localtime");
        server.write("etc/localtime", &copy);
        // The installed file has one transition more in its past.
        let mut newer = copy;
        newer.insert(44, 0);
        server.write("usr/share/zoneinfo/Europe/Berlin", newer);
        match name {
            Some(name) => server.write("etc/timezone", format!("{name}\n")),
            None => server.remove("etc/timezone"),
        }
        let ran = Program::on(server).run(&["check"]);
        assert_eq!(ran.code, 0, "{}", ran.out);
        ran.said()
    };
    let said = copied(Some("Europe/Berlin"));
    assert!(said.contains("Time zone Europe/Berlin (CE"), "{said}");
    assert!(!said.contains("/etc/timezone says"), "{said}");
    let said = copied(Some("Etc/UTC"));
    assert!(said.contains("but /etc/timezone says Etc/UTC"), "{said}");
    let said = copied(None);
    assert!(said.contains("Time zone CET-1CEST,M3.5.0,M10.5.0/3 (UTC+0"), "{said}");
}

#[test]
fn a_chronyd_that_was_told_not_to_set_the_clock_is_set_by_us() {
    let server = Server::with_chrony();
    server.write("proc/1/comm", "systemd\n");
    server.write("proc/300/comm", "chronyd\n");
    server.write("proc/300/cmdline", "/usr/sbin/chronyd\0-F\x001\0-x\0");
    server.write("proc/300/cgroup", "0::/system.slice/chrony.service\n");
    server.put("chrony.idle", "yes");
    let Some(program) = Program::with_clock_to_set(server, "-187") else { return };
    let ran = program.run(&["check"]);
    assert!(ran.said().contains("chrony was told not to set the clock (-x)."), "{}", ran.out);
    let ran = program.run(&["fix", "time", "-y"]);
    assert_eq!(ran.code, 0, "{}{}", ran.out, ran.err);
    assert!(program.server.ahead_s().abs() < 1.0);
}

/// A server whose chrony asks with NTS alone and has no keys; its key exchange is at a port that is shut.
fn with_nts() -> Server {
    let server = Server::with_chrony();
    let shut = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
    server.write("etc/chrony/sources.d/own.sources", format!("server 127.0.0.1 nts ntsport {shut}\n"));
    server.write("etc/chrony/chrony.conf", "sourcedir /etc/chrony/sources.d\n");
    server.put("reachable", "no");
    server.put("synchronised", "no");
    server
}

#[test]
fn certificates_that_look_expired_are_told_from_a_port_that_is_shut() {
    let Some(program) = Program::with_clock(with_nts(), "-94608000") else { return };
    let ran = program.run(&["check"]);
    assert_eq!(ran.code, 2, "{}", ran.out);
    assert!(ran.said().contains("cannot set this clock any more"), "{}", ran.out);
    assert!(ran.said().contains("Set the clock near the true time"), "{}", ran.out);
    let Some(program) = Program::with_clock(with_nts(), "-20") else { return };
    let ran = program.run(&["check"]);
    assert!(!ran.said().contains("cannot set this clock any more"), "{}", ran.out);
    assert!(ran.said().contains("for NTS keys: see the firewall"), "{}", ran.out);
}

#[test]
fn years_are_not_put_right_without_the_true_time_typed() {
    let Some(program) = Program::with_clock(with_nts(), "-94608000") else { return };
    let ran = program.run(&["fix", "time", "-y"]);
    assert_eq!(ran.code, 3, "{}{}", ran.out, ran.err);
    assert_eq!(program.changes(), [""; 0]);
}

#[test]
fn within_twelve_hours_the_dates_of_certificates_do_not_matter_and_nobody_is_needed() {
    let Some(program) = Program::with_clock_to_set(with_nts(), "-7000") else { return };
    let ran = program.run(&["fix", "time", "-y"]);
    assert_eq!(ran.code, 0, "{}{}", ran.out, ran.err);
    assert!(program.server.ahead_s().abs() < 1.0);
}

#[test]
fn sources_that_are_offline_are_no_firewall_and_none_at_all_is_said() {
    let server = |sources: &str| {
        let server = Server::with_chrony();
        server.put("chrony.sources", sources);
        server.put("synchronised", "no");
        checked(server)
    };
    assert_eq!(server("offline").1, ["time-sync-offline"]);
    assert_eq!(server("none").1, ["time-sync-no-sources"]);
    assert_eq!(server("unresolved").1, ["time-sync-unreachable"]);
    let (code, findings, service) = server("clock");
    assert_eq!((code, findings.len()), (0, 0), "a cloud's own clock");
    assert_eq!(service["follows"], "PHC0");
}

#[test]
fn a_time_that_is_refused_for_some_seconds_is_set_as_soon_as_it_is_taken() {
    let server = Server::new();
    server.put("reachable", "no");
    server.put("settime.refused", "3");
    let Some(program) = Program::with_clock_to_set(server, "-187") else { return };
    let ran = program.run(&["fix", "time", "-y", "--json"]);
    assert_eq!(ran.code, 0, "{}{}", ran.out, ran.err);
    let tries = program.changes().iter().filter(|call| call.contains("set-time")).count();
    assert!(tries >= 4, "{:?}", program.changes());
    assert!(program.server.ahead_s().abs() < 1.0);
}

#[test]
fn a_service_whose_condition_is_not_met_is_not_started_in_vain() {
    let server = Server::new();
    server.unit("systemd-timesyncd.service", "loaded inactive enabled - no");
    server.put("synchronised", "no");
    let Some(program) = Program::with_clock_to_set(server, "-187") else { return };
    let ran = program.run(&["fix", "time", "-y"]);
    assert_eq!(ran.code, 0, "{}{}", ran.out, ran.err);
    assert!(ran.said().contains("set-time"), "{}", ran.out);
    assert!(program.server.ahead_s().abs() < 1.0);
}
