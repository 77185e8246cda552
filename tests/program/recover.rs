//! What is armed for a repair that is cut short, and `recover`: the real program, killed, hidden from, and let go.

use std::os::unix::fs::PermissionsExt;
use std::path::Path;
use std::process::{Command, Stdio};

use rustix::process::Signal;
use support::program::{Program, finish};
use support::repair::until;
use support::standins::Server;

/// `command` in a mount namespace of its own, after the shell words `before`, which may use $ROOT.
fn apart(program: &Program, before: &str, command: &Command) -> Command {
    let mut apart = Command::new("/usr/bin/unshare");
    apart.args(["-m", "/bin/sh", "-c", &format!("set -e; {before}; exec \"$@\""), "sh"]);
    apart.arg(command.get_program()).args(command.get_args());
    apart.env_clear().envs(command.get_envs().filter_map(|(name, value)| Some((name, value?))));
    apart.env("ROOT", program.server.root());
    apart.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
    apart
}

/// `command` with another file as the program.
fn with_program(program: &Program, command: &Command, file: &str) -> Command {
    let ours = support::binary();
    let line = std::iter::once(command.get_program()).chain(command.get_args());
    let line: Vec<_> = line.map(|word| if word == ours.as_str() { file.as_ref() } else { word }).collect();
    let mut changed = Command::new(line[0]);
    changed.args(&line[1..]).env_clear().current_dir(program.server.root());
    changed.envs(command.get_envs().filter_map(|(name, value)| Some((name, value?))));
    changed.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
    changed
}

/// Whether mount namespaces can be made here; says so where not.
fn can_be_apart() -> bool {
    let made = Command::new("/usr/bin/unshare").args(["-m", "mount", "-t", "tmpfs", "none", "/mnt"]).output();
    let made = made.is_ok_and(|made| made.status.success());
    if !made {
        support::skipped("a mount namespace needs root");
    }
    made
}

/// A machine that seems to be run by systemd.
const BOOTED: &str = "mount -t tmpfs none /run; mkdir -p /run/systemd/system";

/// A reset of MFA that is held in its first step, on a server whose systemd-run only writes down what it is asked.
fn held_under_systemd() -> (Program, std::process::Child) {
    let server = Server::new();
    server.fault("plesk.disable", "hold");
    let calls = server.path("state/calls").display().to_string();
    server.write("usr/bin/systemd-run", format!("#!/bin/sh\necho \"systemd-run $*\" >>{calls}\n"));
    let executable = std::fs::Permissions::from_mode(0o755);
    std::fs::set_permissions(server.path("usr/bin/systemd-run"), executable).unwrap();
    let program = Program::on(server);
    let child = apart(&program, BOOTED, &program.command(&["fix", "mfa", "-y"])).spawn().unwrap();
    until("the first step", || {
        program.server.calls().iter().any(|call| call.contains("--disable mfa")).then_some(())
    });
    (program, child)
}

/// Else root would start, after a reboot, what anybody has put in the place of a program in /tmp.
#[test]
fn what_root_starts_later_is_a_copy_that_is_roots_alone_and_goes_when_nothing_is_owed() {
    if !can_be_apart() {
        return;
    }
    for killed in [false, true] {
        let (program, child) = held_under_systemd();
        let copy = program.server.path("var/lib/otp-doctor/otp-doctor");
        let armed = program.server.calls().into_iter().find(|call| call.starts_with("systemd-run ")).unwrap();
        assert!(armed.ends_with(&format!(" {} recover --rescue", copy.display())), "{armed}");
        assert_eq!(std::fs::metadata(&copy).unwrap().permissions().mode() & 0o7777, 0o700);
        let version = Command::new(&copy).arg("--version").output().unwrap();
        assert!(version.stdout.starts_with(b"otp-doctor "), "{version:?}");
        if killed {
            support::repair::kill(program.executor(), Signal::KILL);
        }
        program.server.remove("state/fault.plesk.disable");
        finish(child);
        assert_eq!(copy.exists(), killed);
        // As the timer would.
        let recovered = apart(&program, BOOTED, &program.command(&["recover", "--rescue"])).spawn().unwrap();
        assert_eq!(finish(recovered).code, 0);
        assert!(!copy.exists());
        assert_eq!(program.server.get("extension.enabled"), "yes");
        let stopped = |call: &String| call.starts_with("systemctl stop otp-doctor-rescue-");
        assert!(program.server.calls().iter().any(stopped), "{:?}", program.server.calls());
    }
}

/// As an upgrade or a removal of its package does it. Where packages are checked, OTP_DOCTOR_MEANWHILE is the command for that.
#[test]
fn a_repair_that_runs_outlives_its_program() {
    let server = Server::new();
    server.fault("plesk.disable", "hold");
    let copy = server.path("otp-doctor").display().to_string();
    let program = Program::on(server);
    let meanwhile = std::env::var("OTP_DOCTOR_MEANWHILE").ok();
    let mut repair = program.command(&["fix", "mfa", "-y"]);
    if meanwhile.is_none() {
        assert!(Command::new("cp").args([&support::binary(), &copy]).status().unwrap().success());
        repair = with_program(&program, &repair, &copy);
    }
    let child = repair.spawn().unwrap();
    until("the first step", || {
        program.server.calls().iter().any(|call| call.contains("--disable mfa")).then_some(())
    });
    let done =
        Command::new("/bin/sh").args(["-c", &meanwhile.unwrap_or(format!("rm {copy}"))]).output().unwrap();
    assert!(done.status.success(), "{done:?}");
    program.server.remove("state/fault.plesk.disable");
    let ran = finish(child);
    assert_eq!(ran.code, 0, "{}{}", ran.out, ran.err);
    assert_eq!(program.server.get("extension.enabled"), "yes");
}

/// As in the unit that monitors: ProtectSystem=strict makes everything read-only, the lock too.
#[test]
fn a_repair_that_runs_is_seen_running_where_its_folder_is_read_only() {
    if !can_be_apart() {
        return;
    }
    let (program, child) = Program::held_at_its_first_step();
    let read_only = "for folder in \"$ROOT/var\" \"$ROOT/run\"; do mount --bind \"$folder\" \"$folder\"; \
                     mount -o remount,bind,ro \"$folder\"; if touch \"$folder/x\" 2>/dev/null; then exit 9; fi; done";
    let checked = apart(&program, read_only, &program.command(&["check", "--json"])).spawn().unwrap();
    let checked = finish(checked);
    program.server.remove("state/fault.plesk.disable");
    assert_eq!(finish(child).code, 0);
    let document: serde_json::Value = serde_json::from_str(&checked.out).unwrap();
    let found: Vec<&str> = document["findings"]
        .as_array()
        .unwrap()
        .iter()
        .filter_map(|finding| finding["id"].as_str())
        .collect();
    assert!(found.contains(&"repair-running") && !found.contains(&"repair-unfinished"), "{found:?}");
}

/// A reset of MFA whose last step never works, and what `check` then finds of it.
fn never_to_be_finished() -> (Program, String) {
    let server = Server::new();
    server.fault("plesk.enable", "says\nERROR: no such extension");
    let program = Program::on(server);
    assert_eq!(program.run(&["fix", "mfa", "-y"]).code, 2);
    let journal = program.server.path("var/lib/otp-doctor/repair-000001.jsonl").display().to_string();
    (program, journal)
}

#[test]
fn a_repair_that_can_never_be_finished_is_told_with_its_command_its_error_and_its_record() {
    let (program, journal) = never_to_be_finished();
    let ran = program.run(&["recover"]);
    assert_eq!(ran.code, 2, "{}", ran.out);
    for told in [
        "extension --enable mfa",
        "It said: ERROR: no such extension",
        &journal,
        "otp-doctor recover --forget",
    ] {
        assert!(ran.complained().contains(told), "{told}: {}", ran.err);
    }
    let ran = program.run(&["recover", "--json"]);
    let document: serde_json::Value = serde_json::from_str(&ran.out).unwrap();
    let left = &document["recovered"][0];
    assert!(left["left"][0]["command"].as_str().unwrap().ends_with("extension --enable mfa"), "{left}");
    assert_eq!(left["left"][0]["error"], "ERROR: no such extension");
    assert_eq!(left["journal"], journal);

    let checked: serde_json::Value = serde_json::from_str(&program.run(&["check", "--json"]).out).unwrap();
    let mut findings = checked["findings"].as_array().unwrap().iter();
    let said = findings.find(|finding| finding["id"] == "repair-unfinished").unwrap()["evidence"].to_string();
    for told in [
        "extension --enable mfa",
        "it said: ERROR: no such extension",
        &journal,
        "otp-doctor recover --forget",
    ] {
        assert!(said.contains(told), "{told}: {said}");
    }
}

#[test]
fn a_dry_run_of_recover_shows_what_would_be_run_and_runs_nothing() {
    let (program, journal) = never_to_be_finished();
    let changes = program.changes();
    let ran = program.run(&["recover", "-n"]);
    assert_eq!((ran.code, ran.err.as_str()), (0, ""), "{}", ran.out);
    for told in ["extension --enable mfa", &journal, "Dry run", "nothing was changed."] {
        assert!(ran.said().contains(told), "{told}: {}", ran.out);
    }
    let ran = program.run(&["recover", "-n", "--json"]);
    let document: serde_json::Value = serde_json::from_str(&ran.out).unwrap();
    let left = &document["recovered"][0];
    assert_eq!((ran.code, &left["closed"], &left["owed_steps"]), (0, &false.into(), &1.into()), "{left}");
    assert_eq!(left["left"][0]["error"], "ERROR: no such extension");
    assert_eq!(program.changes(), changes);
    assert!(std::fs::exists(&journal).unwrap());
    let nothing = Program::on(Server::new()).run(&["recover", "-n"]);
    assert_eq!((nothing.code, nothing.said().as_str()), (0, "Nothing was left unfinished."));
}

#[test]
fn without_consent_nothing_is_let_go() {
    let (program, journal) = never_to_be_finished();
    let changes = program.changes();
    let ran = program.run(&["recover", "--forget"]);
    assert_eq!(ran.code, 3, "{}", ran.out);
    for told in ["extension --enable mfa", &journal, "MFA may still be off for everyone"] {
        assert!(ran.said().contains(told), "{told}: {}", ran.out);
    }
    assert!(ran.complained().contains("Nothing was given up."), "{}", ran.err);
    assert_eq!(program.run(&["recover", "--forget", "-n", "-y"]).code, 0);
    let mut session = program.in_terminal(80, 24, &["recover", "--forget"], &[]);
    session.wait_for("Type yes");
    session.send("no\r");
    assert_eq!(session.wait_for_exit().exit_code(), 3);
    for misused in [
        ["recover", "-y"].as_slice(),
        &["recover", "--forget", "--json"],
        &["recover", "--forget", "--rescue"],
    ] {
        assert_eq!(program.run(misused).code, 3, "{misused:?}");
    }
    assert_eq!(program.changes(), changes);
    assert!(std::path::Path::new(&journal).exists());
}

#[test]
fn what_is_let_go_is_never_run_again_and_stands_in_the_way_of_nothing() {
    for asked in [false, true] {
        let (program, journal) = never_to_be_finished();
        let changes = program.changes();
        if asked {
            let mut session = program.in_terminal(80, 24, &["recover", "--forget"], &[]);
            session.wait_for("Type yes");
            session.send("yes\r");
            assert_eq!(session.wait_for_exit().exit_code(), 0);
        } else {
            let ran = program.run(&["recover", "--forget", "-y"]);
            assert_eq!(ran.code, 0, "{}{}", ran.out, ran.err);
            assert!(ran.said().contains("Given up"), "{}", ran.out);
        }
        assert_eq!(program.changes(), changes, "nothing is run");
        assert!(!std::path::Path::new(&journal).exists());
        assert!(program.server.path("var/lib/otp-doctor/finished/repair-000001.jsonl").exists());
        let logged = |call: &String| call.starts_with("logger") && call.contains("forgotten=");
        assert_eq!(program.server.calls().iter().filter(|call| logged(call)).count(), 1);
        let ran = program.run(&["recover"]);
        assert!(ran.code == 0 && ran.said().contains("Nothing was left unfinished."), "{}", ran.out);
        program.server.remove("state/fault.plesk.enable");
        assert_eq!(program.run(&["fix", "mfa", "-y"]).code, 0);
        assert_eq!(program.server.get("extension.enabled"), "yes");
    }
}

#[test]
fn what_would_have_finished_a_repair_goes_when_it_is_let_go() {
    if !can_be_apart() {
        return;
    }
    let (program, child) = held_under_systemd();
    support::repair::kill(program.executor(), Signal::KILL);
    program.server.remove("state/fault.plesk.disable");
    finish(child);
    let copy = program.server.path("var/lib/otp-doctor/otp-doctor");
    assert!(copy.exists());
    let forgotten = program.command(&["recover", "--forget", "-y"]);
    assert_eq!(finish(apart(&program, BOOTED, &forgotten).spawn().unwrap()).code, 0);
    assert!(!copy.exists());
    let stopped = |call: &String| call == "systemctl stop otp-doctor-rescue-*.timer";
    assert!(program.server.calls().iter().any(stopped), "{:?}", program.server.calls());
}

/// `command` as a user without any right.
fn as_nobody(command: &Command) -> Command {
    let words: Vec<_> = std::iter::once(command.get_program()).chain(command.get_args()).collect();
    let program = words.iter().position(|word| *word == "--").map_or(0, |end| end + 1);
    let mut nobody = Command::new("/usr/bin/setpriv");
    nobody.args(["--reuid=65534", "--regid=65534", "--clear-groups", "--"]).args(&words[program..]);
    nobody.env_clear().envs(command.get_envs().filter_map(|(name, value)| Some((name, value?))));
    nobody.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
    nobody
}

/// Whether another user can start the program here; says so where not.
fn can_be_nobody() -> bool {
    let mut version = Command::new(support::binary());
    version.arg("--version");
    let started = as_nobody(&version).output().is_ok_and(|ran| ran.status.success());
    if !started {
        support::skipped("being another user needs root, and a program that this user may start");
    }
    started
}

#[test]
fn whoever_may_not_see_roots_repairs_is_not_told_that_nothing_is_left() {
    if !can_be_nobody() {
        return;
    }
    let (program, _) = never_to_be_finished();
    for open in ["", "state", "run", "etc", "var", "var/lib"] {
        let mode = if open == "state" { 0o777 } else { 0o755 };
        std::fs::set_permissions(program.server.path(open), std::fs::Permissions::from_mode(mode)).unwrap();
    }
    let state = program.server.path("var/lib/otp-doctor");
    for mode in [0o700, 0o755] {
        std::fs::set_permissions(&state, std::fs::Permissions::from_mode(mode)).unwrap();
        for args in [&["recover"][..], &["recover", "--forget", "-y"], &["recover", "--forget", "-n"]] {
            let ran = finish(as_nobody(&program.command(args)).spawn().unwrap());
            assert_eq!((ran.code, ran.out.as_str()), (3, ""), "{mode:o} {args:?}: {}", ran.err);
            assert!(ran.complained().contains("sudo otp-doctor recover"), "{args:?}: {}", ran.err);
        }
        let ran = finish(as_nobody(&program.command(&["recover", "--json"])).spawn().unwrap());
        assert_eq!(ran.code, 3);
        let document: serde_json::Value = serde_json::from_str(&ran.out).unwrap();
        assert!(
            document["unreadable"][0].as_str().unwrap().contains("sudo otp-doctor recover"),
            "{document}"
        );
    }
    // The folder stays for ever, so it alarms nobody.
    let checked = || {
        let ran = finish(as_nobody(&program.command(&["check", "--json"])).spawn().unwrap());
        let document: serde_json::Value = serde_json::from_str(&ran.out).unwrap();
        (ran.code, document["findings"].clone())
    };
    std::fs::set_permissions(&state, std::fs::Permissions::from_mode(0o700)).unwrap();
    let with = checked();
    std::fs::rename(&state, program.server.path("elsewhere")).unwrap();
    assert_eq!(with, checked());
}

/// Without the folder of a stand-in server: the places of this very machine, hidden behind empty ones.
#[test]
fn another_user_looks_into_roots_folders_as_well() {
    if !can_be_apart() || !can_be_nobody() {
        return;
    }
    let program = Program::on(Server::new());
    let mut recover = Command::new(support::binary());
    recover.arg("recover").env("HOME", "/nowhere");
    let empty = "mount -t tmpfs none /var/lib; mount -t tmpfs none /run";
    let ran = finish(apart(&program, empty, &as_nobody(&recover)).spawn().unwrap());
    assert_eq!(ran.code, 0, "{}{}", ran.out, ran.err);
    let locked = format!("{empty}; mkdir -m 700 /var/lib/otp-doctor");
    let ran = finish(apart(&program, &locked, &as_nobody(&recover)).spawn().unwrap());
    assert_eq!((ran.code, ran.out.as_str()), (3, ""), "{}", ran.err);
    assert!(ran.complained().contains("/var/lib/otp-doctor"), "{}", ran.err);
}

#[test]
fn a_record_that_cannot_be_read_can_be_let_go_as_well() {
    let program = Program::on(Server::new());
    let journal = program.server.path("var/lib/otp-doctor/repair-000001.jsonl");
    program.server.write("var/lib/otp-doctor/repair-000001.jsonl", "a note of the last administrator\n");
    assert_eq!(program.run(&["recover", "--rescue"]).code, 2);
    assert_eq!(program.run(&["recover"]).code, 3);
    let ran = program.run(&["recover", "--forget"]);
    assert_eq!(ran.code, 3, "{}", ran.out);
    assert!(ran.said().contains("is unknown. An earlier repair's record"), "{}", ran.out);
    assert!(journal.exists());
    for dry in [&["recover", "-n"][..], &["recover", "--forget", "-n"]] {
        let ran = program.run(dry);
        assert_eq!(ran.code, 3, "{dry:?} knows no more of it: {}{}", ran.out, ran.err);
    }
    let ran = program.run(&["recover", "--forget", "-y"]);
    assert_eq!(ran.code, 0, "{}{}", ran.out, ran.err);
    assert!(!journal.exists() && journal.with_file_name("finished").join("repair-000001.jsonl").exists());
    assert_eq!(program.run(&["recover"]).code, 0);
}

#[test]
fn who_let_go_of_what_could_be_seen_hears_that_there_is_a_folder_that_could_not() {
    let (program, journal) = never_to_be_finished();
    program.server.write("run/otp-doctor/repair-000002.jsonl", "");
    let open_to_all = std::fs::Permissions::from_mode(0o777);
    std::fs::set_permissions(program.server.path("run/otp-doctor"), open_to_all).unwrap();
    for (args, there) in [(&["recover", "--forget", "-n"][..], true), (&["recover", "--forget", "-y"], false)]
    {
        let ran = program.run(args);
        assert_eq!((ran.code, Path::new(&journal).exists()), (3, there), "{args:?}: {}{}", ran.out, ran.err);
        assert!(ran.complained().contains("run/otp-doctor"), "{args:?}: {}", ran.err);
    }
}
