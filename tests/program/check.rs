//! The real program without a terminal: what scripts, monitoring and fleets rely on.

use std::process::Stdio;
use std::time::Duration;

use otp_doctor::core::time::Offset;
use rustix::process::Signal;
use serde_json::Value;
use support::program::{Program, finish, honest, now, silent, telling};
use support::repair::until;
use support::standins::Server;

const SECRET: &str = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP";

/// A key, and the code that a phone with it shows now, if its clock is `ahead`.
fn one_code(ahead: Offset) -> (&'static str, String) {
    let (key, mut codes) = telling(ahead, 1);
    (key, codes.remove(0))
}

fn json(text: &str) -> Value {
    serde_json::from_str(text).unwrap_or_else(|error| panic!("{error}:\n{text}"))
}

#[test]
fn a_right_server_is_healthy_and_ends_with_0() {
    let program = Program::on(Server::new());
    let ran = program.run(&["check"]);
    assert_eq!((ran.code, ran.err.as_str()), (0, ""), "{}", ran.out);
    assert!(ran.said().contains("Verdict: HEALTHY"), "{}", ran.out);
    assert_eq!(program.changes(), [""; 0]);
}

#[test]
fn a_server_with_network_time_off_is_a_warning_and_ends_with_1() {
    let server = Server::new();
    server.unit("systemd-timesyncd.service", "loaded inactive disabled");
    server.put("synchronised", "no");
    let program = Program::on(server);
    let ran = program.run(&["check"]);
    assert_eq!(ran.code, 1, "{}", ran.out);
    assert_eq!(program.changes(), [""; 0]);
}

#[test]
fn a_server_hours_behind_is_critical_and_ends_with_2() {
    let Some(program) = Program::with_clock(Server::new(), "-10800.250000000") else { return };
    let ran = program.run(&["check"]);
    assert_eq!((ran.code, ran.err.as_str()), (2, ""), "{}", ran.out);
    assert!(ran.said().contains("The server's clock is 3 h behind"), "{}", ran.out);
    assert_eq!(program.changes(), [""; 0]);
}

#[test]
fn without_an_answer_nothing_is_claimed_and_it_ends_with_3() {
    let program = Program::on(Server::new()).asking(vec![silent(), silent()]).with(&["--timeout", "0.3"]);
    let ran = program.run(&["check"]);
    assert_eq!(ran.code, 3, "{}", ran.out);
    assert!(ran.said().contains("No reply in time."), "{}", ran.out);
}

/// The fields of the contract, as paths. They may be null, but never missing.
const CONTRACT: &[&str] = &[
    "schema",
    "version",
    "measured_at",
    "verdict",
    "clock/server_ahead_s",
    "clock/error_s",
    "clock/zone",
    "clock/zone_fingerprint",
    "clock/reference/kind",
    "clock/reference/agreeing",
    "clock/reference/asked",
    "clock/reference/sources",
    "clock/reference/sources/0/name",
    "clock/reference/sources/0/address",
    "clock/reference/sources/0/accepted",
    "clock/reference/sources/0/server_ahead_s",
    "clock/reference/sources/0/delay_s",
    "clock/reference/sources/0/stratum",
    "clock/reference/sources/0/refused",
    "time_service/owner",
    "time_service/enabled",
    "time_service/synchronised",
    "time_service/can_step",
    "panel/kind",
    "panel/version",
    "panel/extension",
    "panel/enabled",
    "panel/why_unknown",
    "code",
    "findings",
    "repair",
];

const OF_A_FINDING: &[&str] = &["id", "severity", "title", "evidence", "remedies"];

const OF_A_CODE: &[&str] = &[
    "code/matches",
    "code/matches/0/steps",
    "code/matches/0/algorithm",
    "code/matches/0/digits",
    "code/matches/0/period_s",
    "code/false_match_probability",
    "code/phone_ahead_s",
    "code/whose_clock",
    "code/entry",
];

#[track_caller]
fn assert_has(document: &Value, paths: &[&str]) {
    for path in paths {
        assert!(document.pointer(&format!("/{path}")).is_some(), "{path} is missing:\n{document:#}");
    }
}

#[test]
fn json_keeps_the_contract() {
    let Some(program) = Program::with_clock(Server::new(), "-10800.250000000") else { return };
    let ran = program.run(&["check", "--json"]);
    assert_eq!(ran.code, 2);
    let document = json(&ran.out);
    assert_has(&document, CONTRACT);
    assert_eq!(document["schema"], 1);
    assert_eq!(document["verdict"], "critical");
    let ahead = document["clock"]["server_ahead_s"].as_f64().unwrap();
    assert!((ahead + 10_800.25).abs() < 0.2, "{ahead}");
    assert_eq!(document["clock"]["zone"], "Etc/UTC");
    assert_eq!(document["clock"]["reference"]["kind"], "ntp");
    assert_eq!(document["clock"]["reference"]["agreeing"], 4);
    assert_eq!(document["time_service"]["owner"], "timesyncd");
    assert_eq!(document["panel"]["kind"], "plesk");
    assert_eq!(document["panel"]["version"], "18.0.62");
    let findings = document["findings"].as_array().unwrap();
    findings.iter().for_each(|finding| assert_has(finding, OF_A_FINDING));
    assert!(findings.iter().any(|finding| finding["id"] == "server-zone-error"), "{findings:#?}");
    // Measured by the reference, not by the wrong clock: within a minute of this machine's time.
    let at = chrono::DateTime::parse_from_rfc3339(document["measured_at"].as_str().unwrap()).unwrap();
    assert!((at.timestamp() - now().secs()).abs() < 60, "{at}");
}

/// Whether whoever runs the tests had this signal ignored (nohup does, and a shell for what it runs in the background).
/// What is started here inherits that, and is right not to end by it.
fn is_ignored(signal: Signal) -> bool {
    let status = std::fs::read_to_string("/proc/self/status").unwrap();
    let mask = status.lines().find_map(|line| line.strip_prefix("SigIgn:")).unwrap().trim();
    u64::from_str_radix(mask, 16).unwrap() >> (signal.as_raw() - 1) & 1 == 1
}

#[test]
fn each_signal_ends_it_with_128_and_its_number() {
    let server = Server::new();
    server.fault("timedatectl", "hold");
    let program = Program::on(server);
    for (signal, code) in [(Signal::HUP, 129), (Signal::INT, 130), (Signal::TERM, 143)] {
        if is_ignored(signal) {
            support::skipped(&format!("{signal:?}, because whoever runs the tests has it ignored"));
            continue;
        }
        let child = program.command(&["check"]).spawn().unwrap();
        let calls = program.server.calls().len();
        until("its first question", || (program.server.calls().len() > calls).then_some(()));
        support::repair::kill(child.id().try_into().unwrap(), signal);
        assert_eq!(finish(child).code, code);
    }
}

#[test]
fn a_reader_that_goes_away_early_is_no_error() {
    for args in [vec!["check"], vec!["check", "--json"], vec!["--help"]] {
        let program = Program::on(Server::new());
        let mut child = program.command(&args).spawn().unwrap();
        drop(child.stdout.take());
        let ran = finish(child);
        assert_eq!((ran.code, ran.err.as_str()), (0, ""), "{args:?}");
    }
}

#[test]
fn wrong_usage_ends_with_3_and_says_so_on_standard_error_alone() {
    let program = Program::on(Server::new());
    for args in [
        &["chekc"][..],
        &["fix"],
        &["fix", "phone"],
        &["code", "123456"],
        &["--timeout", "0", "check"],
        &["--ntp", "a:b:c:70000", "check"],
        &["--demo=nowhere", "check"],
        &["--window", "-1", "check"],
    ] {
        let ran = program.run(args);
        assert_eq!((ran.code, ran.out.as_str()), (3, ""), "{args:?}");
        assert!(!ran.err.is_empty(), "{args:?}");
    }
    assert_eq!(program.server.calls(), [""; 0]);
}

#[test]
fn the_bare_command_without_a_terminal_is_the_check() {
    let program = Program::on(Server::new());
    let ran = program.run(&[]);
    assert_eq!(ran.code, 0, "{}", ran.err);
    assert!(ran.said().contains("Verdict: HEALTHY") && !ran.out.contains('\x1b'), "{}", ran.out);
}

#[test]
fn the_plain_wizard_works_through_pipes() {
    let program = Program::on(Server::new());
    let ran = program.run_with(&["--plain"], "2\n\nq\n");
    assert!((0..=3).contains(&ran.code) && ran.err.is_empty(), "{ran:?}");
    assert!(ran.said().contains("You can type:") && !ran.out.contains('\x1b'), "{}", ran.out);
    // The end of the input leaves as well.
    assert!((0..=3).contains(&program.run_with(&["--plain"], "").code));
}

#[test]
fn a_right_code_of_a_secret_in_a_file_ends_with_0_and_neither_is_written_anywhere() {
    let program = Program::on(Server::new());
    let (key, code) = one_code(Offset::ZERO);
    let secret = tempfile::NamedTempFile::new().unwrap();
    std::fs::write(secret.path(), format!("{key}\n")).unwrap();
    for args in [vec!["code"], vec!["code", "--json"]] {
        let file = secret.path().to_str().unwrap();
        let ran = program.run(&[args, vec!["--secret-file", file, &code]].concat());
        assert_eq!((ran.code, ran.err.as_str()), (0, ""), "{}", ran.out);
        assert!(!ran.out.contains(key) && !ran.out.contains(&code), "{}", ran.out);
        if ran.out.starts_with('{') {
            let document = json(&ran.out);
            assert_has(&document, CONTRACT);
            assert_has(&document, OF_A_CODE);
            assert_eq!(document["code"]["whose_clock"], "none");
            assert_eq!(document["code"]["entry"], "right");
        }
    }
    program.assert_nowhere_written(&[key, &code]);
}

#[test]
fn a_code_from_a_phone_that_is_ahead_is_the_phones_fault_and_ends_with_2() {
    let program = Program::on(Server::new());
    let (key, code) = one_code(Offset::from_secs(300));
    let uri = format!("otpauth://totp/Plesk:admin?secret={key}&issuer=Plesk");
    let ran = program.run_with(&["code", "--json", "--secret-file", "-", &code], &uri);
    assert_eq!(ran.code, 2, "{}{}", ran.out, ran.err);
    let document = json(&ran.out);
    assert_eq!(document["code"]["whose_clock"], "phone", "{document:#}");
    assert_eq!(document["code"]["matches"][0]["steps"], 10);
    assert!(!ran.out.contains(key) && !ran.out.contains(&code));
    program.assert_nowhere_written(&[key, &code]);
}

#[test]
fn a_code_on_a_server_that_is_behind_is_the_servers_fault() {
    let Some(program) = Program::with_clock(Server::new(), "-600") else { return };
    let (key, code) = one_code(Offset::ZERO);
    let ran = program.run_with(&["code", "--json", "--secret-file", "-", &code], key);
    assert_eq!(ran.code, 2, "{}{}", ran.out, ran.err);
    assert_eq!(json(&ran.out)["code"]["whose_clock"], "server");
}

#[test]
fn what_is_no_secret_or_no_code_is_a_sentence_and_3() {
    let program = Program::on(Server::new());
    for (secret, code) in [("JBSW!Y3DP", "123456"), ("", "123456"), (SECRET, "12345"), (SECRET, "12a456")] {
        let ran = program.run_with(&["code", "--secret-file", "-", code], secret);
        assert_eq!((ran.code, ran.out.as_str()), (3, ""), "{secret} {code}");
        assert!(
            !ran.err.is_empty() && !ran.err.contains(SECRET) && !ran.complained().contains("JBSW"),
            "{}",
            ran.err
        );
    }
    let ran = program.run(&["code", "--secret-file", "/nowhere/secret", "123456"]);
    assert_eq!((ran.code, ran.out.as_str()), (3, ""));
    assert!(ran.complained().contains("/nowhere/secret"), "{}", ran.err);
}

#[test]
fn tools_that_refuse_hang_print_rubbish_or_are_missing_are_told_and_nothing_breaks() {
    for fault in ["refuse", "silent", "dies", "rubbish", "flood", "error-text"] {
        let server = Server::new();
        for tool in ["timedatectl", "systemctl", "plesk", "hwclock"] {
            server.fault(tool, fault);
        }
        let program = Program::on(server);
        let ran = program.run(&["check"]);
        assert!((0..=3).contains(&ran.code), "{fault}: {ran:?}");
        assert_eq!(ran.err, "", "{fault}");
        let controls = |letter: char| letter.is_control() && letter != '\n';
        assert!(!ran.out.contains(controls), "{fault} lets control characters through:\n{}", ran.out);
        assert!(ran.said().contains("Not known. ") || fault == "error-text", "{fault}:\n{}", ran.out);
    }
    let server = Server::new();
    for tool in ["usr/bin/timedatectl", "usr/bin/systemctl", "usr/sbin/plesk", "usr/local/psa/bin/extension"]
    {
        server.remove(tool);
    }
    let ran = Program::on(server).run(&["check"]);
    assert!((0..=3).contains(&ran.code) && ran.err.is_empty(), "{ran:?}");
}

#[test]
fn tools_that_hang_are_given_up_at_their_deadline() {
    let server = Server::new();
    for tool in ["timedatectl", "systemctl"] {
        server.fault(tool, "hang-below");
    }
    let program = Program::on(server);
    let begun = std::time::Instant::now();
    let ran = program.run(&["check"]);
    assert!((0..=3).contains(&ran.code), "{ran:?}");
    assert!(begun.elapsed() < Duration::from_secs(25), "{:?}", begun.elapsed());
    assert!(ran.said().contains("Not known. "), "{}", ran.out);
}

#[test]
fn lying_servers_are_outvoted_and_named() {
    let program = Program::on(Server::new()).asking(vec![
        honest(),
        honest(),
        honest(),
        support::hostile::server::Server::start(|question| {
            let lie = now().plus(Offset::from_secs(3600));
            question.answer(&support::hostile::packet::Packet::honest(question.bytes, lie));
        }),
    ]);
    let ran = program.run(&["check"]);
    assert_eq!(ran.code, 0, "{}", ran.out);
    assert!(ran.said().contains("outside the majority"), "{}", ran.out);
}

#[test]
fn children_get_a_clean_environment_and_nothing_of_ours() {
    let program = Program::on(Server::new());
    let ran =
        finish(program.command(&["check"]).env("OTP_SECRET", SECRET).stdin(Stdio::null()).spawn().unwrap());
    assert_eq!(ran.code, 0);
    let environments = program.server.get("environments");
    assert!(environments.contains("LC_ALL=C"), "{environments}");
    assert!(!environments.contains("OTP_SECRET") && !environments.contains("LD_PRELOAD"), "{environments}");
}
