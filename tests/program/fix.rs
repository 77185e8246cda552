//! The real program's repairs without a terminal, measured, interrupted, lied to and finished; and the report.

use std::os::unix::fs::PermissionsExt;

use rustix::process::Signal;
use serde_json::Value;
use support::hostile::server::Server as TimeServer;
use support::program::{Program, ahead_by, finish, silent};
use support::repair::until;
use support::standins::Server;

/// The contract's fields of a repair, as paths.
const OF_A_REPAIR: &[&str] = &[
    "repair/remedy",
    "repair/steps",
    "repair/steps/0/command",
    "repair/steps/0/status",
    "repair/before",
    "repair/after",
    "repair/worked",
    "repair/dry_run",
];

fn json(text: &str) -> Value {
    serde_json::from_str(text).unwrap_or_else(|error| panic!("{error}:\n{text}"))
}

#[test]
fn fix_time_where_nobody_tells_the_time_names_the_wizard_and_fix_mfa_does_not() {
    let program = Program::on(Server::new());
    for (scenario, named) in [("ntp-blocked", true), ("servers-disagree", true), ("enable-fails", false)] {
        let ran = program.run(&[&format!("--demo={scenario}"), "fix", "time"]);
        let wizard = "type the true time in the wizard: otp-doctor";
        assert_eq!(ran.complained().contains(wizard), named, "{scenario}: {}", ran.err);
    }
    let ran = program.run(&["--demo=ntp-blocked", "fix", "mfa"]);
    assert!(!ran.complained().contains("in the wizard"), "{}", ran.err);
}

#[test]
fn fix_without_consent_does_nothing_and_ends_with_3() {
    let Some(program) = Program::with_clock(Server::new(), "-600") else { return };
    for what in [&["fix", "time"][..], &["fix", "mfa", "--force"]] {
        let ran = program.run(what);
        assert_eq!(ran.code, 3, "{}", ran.out);
        assert!(ran.complained().contains("Nothing was done."), "{}", ran.err);
        assert!(ran.said().contains("will run:"), "{}", ran.out);
    }
    assert_eq!(program.changes(), [""; 0]);
    assert_eq!(program.journals(), [""; 0]);
}

#[test]
fn what_waits_for_the_clock_is_refused_by_its_own_name() {
    let program = Program::on(Server::new());
    for (what, scenario, not_done) in [
        (&["fix", "skew"][..], "ssh-behind", "The learnt clock was not cleared: nothing was tried."),
        (&["fix", "skew", "--user", "anna", "-n"], "ssh-behind", "The learnt clock was not cleared"),
        (&["fix", "mfa"], "ssh-behind", "MFA was not reset: nothing was tried."),
        (&["fix", "mfa", "-y"], "server-behind", "MFA was not reset: nothing was tried."),
    ] {
        let demo = format!("--demo={scenario}");
        let ran = program.run(&[what, &[&demo]].concat());
        assert_eq!(ran.code, 3, "{what:?}: {ran:?}");
        assert!(ran.complained().contains(not_done), "{what:?}: {ran:?}");
        assert_eq!(ran.complained().contains("MFA"), what[1] == "mfa", "{what:?}: {ran:?}");
    }
}

#[test]
fn a_dry_run_shows_every_command_and_runs_none() {
    let Some(program) = Program::with_clock(Server::new(), "-600") else { return };
    for what in [&["fix", "time"][..], &["fix", "mfa", "--force"]] {
        let ran = program.run(&[what, &["-n", "-y"]].concat());
        assert_eq!(ran.code, 0, "{}{}", ran.out, ran.err);
        assert!(
            ran.said().starts_with("Dry run: nothing was changed.")
                && ran.said().contains("would run:")
                && ran.said().contains("nothing was changed."),
            "{}",
            ran.out
        );
    }
    let skew = program.run(&["--demo=skew-learnt", "fix", "skew", "-n"]);
    assert_eq!(skew.code, 0, "{}{}", skew.out, skew.err);
    assert_eq!(skew.out.lines().nth(1), Some("Dry run: nothing was changed."), "{}", skew.out);
    assert_eq!(skew.out.matches("clear-skew anna bert").count(), 1, "{}", skew.out);
    assert_eq!(skew.out.matches("--remove-copies anna bert").count(), 1, "{}", skew.out);
    assert_eq!(program.changes(), [""; 0]);
    assert_eq!(program.journals(), [""; 0]);
    assert_eq!(program.server.ahead_s(), -600.0);
}

#[test]
fn fix_time_works_by_measurement_and_ends_with_0() {
    let Some(program) = Program::with_clock(Server::new(), "-10800.250000000") else { return };
    let ran = program.run(&["fix", "time", "-y", "--json"]);
    assert_eq!(ran.code, 0, "{}{}", ran.out, ran.err);
    let document = json(&ran.out);
    for path in OF_A_REPAIR {
        assert!(document.pointer(&format!("/{path}")).is_some(), "{path} is missing:\n{document:#}");
    }
    assert_eq!(document["repair"]["worked"], true);
    assert_eq!(document["repair"]["dry_run"], false);
    let before = document["repair"]["before"]["server_ahead_s"].as_f64().unwrap();
    let after = document["repair"]["after"]["server_ahead_s"].as_f64().unwrap();
    assert!((before + 10_800.25).abs() < 0.2 && after.abs() < 0.5, "{before} {after}");
    assert_eq!(program.changes(), ["systemctl restart systemd-timesyncd.service"].map(str::to_owned));
    let journals = program.journals();
    assert!(journals.last().unwrap().contains(r#""record":"ended","complete":true"#), "{journals:?}");
}

/// The one repair that is waited for until the patience of a minute is over.
#[test]
fn a_service_that_says_ok_and_sets_nothing_ends_with_2() {
    let server = Server::new();
    let Some(program) = Program::with_clock(server, "-600") else { return };
    program.server.write("usr/bin/systemctl-real", "");
    std::fs::rename(program.server.path("usr/bin/systemctl"), program.server.path("usr/bin/systemctl-real"))
        .unwrap();
    // Everything as it is, but a restart is only claimed.
    program.server.write(
        "usr/bin/systemctl",
        "#!/bin/sh\ncase \" $* \" in *' restart '*) echo \"systemctl $*\" >>\"${0%/usr/bin/*}/state/calls\"; exit 0 ;; \
         esac\nexec -a systemctl \"$0-real\" \"$@\"\n",
    );
    let lying = program.server.path("usr/bin/systemctl");
    let bash = std::fs::read_to_string(&lying).unwrap().replace("#!/bin/sh", "#!/bin/bash");
    std::fs::write(&lying, bash).unwrap();
    std::fs::set_permissions(&lying, std::fs::Permissions::from_mode(0o755)).unwrap();
    let ran = program.run(&["fix", "time", "-y"]);
    assert_eq!(ran.code, 2, "{}{}", ran.out, ran.err);
    assert!(ran.complained().contains("Everything ran, but the server is still 10 min"), "{}", ran.err);
    assert!(!ran.said().contains("Fixed"), "{}", ran.out);
}

#[test]
fn fix_mfa_switches_off_and_on_again() {
    let program = Program::on(Server::new());
    let ran = program.run(&["fix", "mfa", "-y"]);
    assert_eq!(ran.code, 0, "{}{}", ran.out, ran.err);
    let changes = ["plesk bin extension --disable mfa", "plesk bin extension --enable mfa"];
    assert_eq!(program.changes(), changes.map(str::to_owned));
    assert_eq!(program.server.get("extension.enabled"), "yes");
}

fn four_ahead_by(seconds: i64) -> Vec<TimeServer> {
    (0..4).map(|_| ahead_by(seconds)).collect()
}

#[test]
fn mfa_is_not_reset_while_the_clock_is_wrong() {
    let program = Program::on(Server::new()).asking(four_ahead_by(600));
    for words in [&["-y"][..], &["-n"], &["-y", "-j"], &[]] {
        let ran = program.run(&[&["fix", "mfa"], words].concat());
        assert_eq!(ran.code, 3, "{words:?}: {}{}", ran.out, ran.err);
        let said = ran.complained();
        assert!(said.contains("10 min behind") && said.contains("nothing was tried"), "{said}");
        assert!(said.contains("--force"), "{said}");
    }
    assert_eq!(program.changes(), [""; 0]);
    assert_eq!(program.journals(), [""; 0]);
}

#[test]
fn forced_mfa_is_reset_with_a_wrong_clock_and_what_that_means_is_said() {
    let program = Program::on(Server::new()).asking(four_ahead_by(-600));
    let ran = program.run(&["fix", "mfa", "-y", "--force"]);
    assert_eq!(ran.code, 0, "{}{}", ran.out, ran.err);
    assert!(ran.said().contains("until the time is fixed right codes are declined"), "{}", ran.out);
    assert_eq!(program.changes().len(), 2);
}

#[test]
fn mfa_is_reset_where_the_clock_could_not_be_compared() {
    let program = Program::on(Server::new()).asking(vec![silent()]).with(&["--timeout", "0.3"]);
    assert_eq!(program.run(&["fix", "mfa", "-y"]).code, 0);
    assert_eq!(program.changes().len(), 2);
}

#[test]
fn mfa_that_fails_to_come_back_twice_is_tried_again_and_comes_back() {
    let server = Server::new();
    server.fault("plesk.enable", "silent 2");
    let program = Program::on(server);
    let ran = program.run(&["fix", "mfa", "-y"]);
    assert_eq!(ran.code, 0, "{}{}", ran.out, ran.err);
    assert_eq!(program.server.get("extension.enabled"), "yes");
}

#[test]
fn mfa_that_does_not_come_back_at_all_is_told_by_the_next_check_and_by_recover() {
    let server = Server::new();
    server.fault("plesk.enable", "silent");
    let program = Program::on(server);
    assert_eq!(program.run(&["fix", "mfa", "-y"]).code, 2);
    assert_eq!(program.server.get("extension.enabled"), "no");

    let ran = program.run(&["check", "--json"]);
    assert_ne!(ran.code, 0, "{}", ran.out);
    let findings = json(&ran.out)["findings"].clone();
    assert!(findings.as_array().unwrap().iter().any(|finding| finding["id"] == "repair-unfinished"));
    assert_eq!(program.run(&["recover"]).code, 2, "it still does not work");

    program.server.remove("state/fault.plesk.enable");
    let ran = program.run(&["recover", "--json"]);
    assert_eq!(ran.code, 0, "{}{}", ran.out, ran.err);
    let document = json(&ran.out);
    assert_eq!(document["recovered"][0]["remedy"], "reset-mfa");
    assert_eq!(document["recovered"][0]["closed"], true);
    assert_eq!(program.server.get("extension.enabled"), "yes");
    let ran = program.run(&["recover"]);
    assert_eq!(ran.code, 0);
    assert!(ran.said().contains("Nothing was left unfinished."), "{}", ran.out);
}

#[test]
fn a_repair_whose_executor_is_killed_is_finished_by_recover() {
    let (program, child) = Program::held_at_its_first_step();
    support::repair::kill(program.executor(), Signal::KILL);
    program.server.remove("state/fault.plesk.disable");
    let ran = finish(child);
    assert_eq!(ran.code, 2, "{}{}", ran.out, ran.err);
    assert!(ran.complained().contains("otp-doctor recover"), "{}", ran.err);
    until("the orphaned step", || (program.server.get("extension.enabled") == "no").then_some(()));

    let ran = program.run(&["check"]);
    assert!(ran.code != 0 && ran.said().contains("was cut short"), "{}", ran.out);
    let ran = program.run(&["recover"]);
    assert_eq!(ran.code, 0, "{}{}", ran.out, ran.err);
    assert!(ran.said().contains("had been cut short"), "{}", ran.out);
    assert_eq!(program.server.get("extension.enabled"), "yes");
    assert_eq!(program.run(&["check"]).code, 0);
}

#[test]
fn a_report_of_a_later_run_tells_from_the_journals_what_was_done() {
    let server = Server::new();
    server.fault("plesk.enable", "silent");
    let program = Program::on(server);
    assert!(!program.run(&["report"]).out.contains("REPAIRS"));
    assert_eq!(program.run(&["fix", "mfa", "-y"]).code, 2);
    let told = program.run(&["report"]).said();
    assert!(told.contains("resetting MFA, earlier: not every step was carried out"), "{told}");
    assert!(told.contains("--enable mfa: Failed with exit status 1."), "{told}");
    program.server.remove("state/fault.plesk.enable");
    assert_eq!(program.run(&["recover"]).code, 0);
    assert_eq!(program.run(&["fix", "mfa", "-y"]).code, 0);
    let told = program.run(&["report"]).said();
    let (first, second) = told.split_once("resetting MFA, earlier: every step was carried out").unwrap();
    assert!(first.contains("not every step was carried out"), "{told}");
    assert!(second.contains("--disable mfa: Done."), "{told}");
}

#[test]
fn a_report_is_a_new_file_for_its_owner_alone_and_never_overwrites() {
    let program = Program::on(Server::new());
    let path = program.server.path("ticket.txt");
    let ran = program.run(&["report", "-o", path.to_str().unwrap()]);
    assert_eq!(ran.code, 0, "{}", ran.err);
    assert_eq!(std::fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600);
    let report = std::fs::read_to_string(&path).unwrap();
    assert!(report.contains("Verdict: HEALTHY"), "{report}");
    let ran = program.run(&["report", "-o", path.to_str().unwrap()]);
    assert_eq!((ran.code, ran.out.as_str()), (3, ""));
    assert!(ran.complained().contains("ticket.txt"), "{}", ran.err);
    assert_eq!(std::fs::read_to_string(&path).unwrap(), report);
}
