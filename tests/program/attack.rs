//! The real program where somebody means it ill or where the machine has nothing left: records that cannot be believed,
//! programs and folders of others, output with escapes, files without end, limits, signals.

use std::os::unix::fs::{PermissionsExt, chown, symlink};
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use rustix::process::Signal;
use serde_json::Value;
use support::program::{Program, Ran, finish};
use support::repair::{kill, until};
use support::standins::Server;

const RECORD: &str = "var/lib/otp-doctor/repair-000001.jsonl";
const STATE: &str = "var/lib/otp-doctor";

fn is_root() -> bool {
    rustix::process::geteuid().is_root()
}

fn findings(ran: &Ran) -> Vec<(String, String)> {
    let document: Value = serde_json::from_str(&ran.out).unwrap_or_else(|_| panic!("{ran:?}"));
    let text = |finding: &Value, key: &str| finding[key].as_str().unwrap().to_owned();
    let findings = document["findings"].as_array().unwrap().iter();
    findings.map(|finding| (text(finding, "id"), text(finding, "severity"))).collect()
}

/// The program with these arguments in a mount namespace of its own, after the shell words `before`, which may use $ROOT.
fn apart(program: &Program, before: &str, arguments: &[&str]) -> Command {
    let command = program.command(arguments);
    let mut apart = Command::new("/usr/bin/unshare");
    apart.args(["-m", "/bin/sh", "-c", &format!("set -e; {before}; exec \"$@\""), "sh"]);
    apart.arg(command.get_program()).args(command.get_args());
    apart.env_clear().envs(command.get_envs().filter_map(|(name, value)| Some((name, value?))));
    apart.env("ROOT", program.server.root());
    apart.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
    apart
}

/// Whether that can be had here; says so where not.
fn can_be_apart(program: &Program, before: &str) -> bool {
    let made = apart(program, before, &["--version"]).output().is_ok_and(|made| made.status.success());
    if !made {
        support::skipped("a mount namespace needs root");
    }
    made
}

/// A reset of MFA that was cut short after it had switched MFA off.
fn cut_short() -> Program {
    let (program, child) = Program::held_at_its_first_step();
    kill(program.executor(), Signal::KILL);
    program.server.remove("state/fault.plesk.disable");
    finish(child);
    until("the end of its command", || program.processes(&["extension", "mfa"]).is_empty().then_some(()));
    assert_eq!(program.server.get("extension.enabled"), "no");
    program
}

/// Whether a call of Plesk's command switches something.
fn changes(call: &str) -> bool {
    call.starts_with("plesk bin extension --") && !call.contains("--list")
}

/// No command, and no button of the wizard, may take what cannot be believed for nothing.
#[track_caller]
fn is_told_and_stands_in_the_way(program: &Program, what: &str) {
    let before = program.server.calls().iter().filter(|call| changes(call)).count();
    let found = findings(&program.run(&["check", "--json"]));
    assert!(found.contains(&("record-unreadable".to_owned(), "unknown".to_owned())), "{what}: {found:?}");
    let checked = program.run(&["check"]);
    assert!(matches!(checked.code, 2 | 3), "{what}: {checked:?}");
    assert!(checked.said().contains("its record was unreadable or not believed"), "{what}: {}", checked.out);
    for remedy in ["mfa", "time"] {
        let fixed = program.run(&["fix", remedy, "-y"]);
        if remedy == "mfa" {
            assert_eq!(fixed.code, 3, "{what}: {fixed:?}");
            assert!(
                fixed.complained().contains("an earlier repair may have been cut short"),
                "{what}: {}",
                fixed.err
            );
        }
    }
    for arguments in [&["recover"][..], &["recover", "-n"], &["recover", "--json"]] {
        let recovered = program.run(arguments);
        assert_eq!(recovered.code, 3, "{what}, {arguments:?}: {recovered:?}");
    }
    let after = program.server.calls().iter().filter(|call| changes(call)).count();
    assert_eq!(before, after, "{what}: {:?}", program.server.calls());
}

/// A record, and how somebody or something spoils it.
type Spoil = (&'static str, fn(&Path));

#[test]
fn a_record_that_cannot_be_believed_is_told_by_every_command_and_stops_a_second_repair() {
    let ways: [Spoil; 11] = [
        ("of a newer form", |path| {
            let text = std::fs::read_to_string(path).unwrap();
            std::fs::write(path, text.replace(r#""format":1"#, r#""format":99"#)).unwrap();
        }),
        ("of no form", |path| {
            let text = std::fs::read_to_string(path).unwrap();
            std::fs::write(path, text.replace(r#""format":1"#, r#""format":0"#)).unwrap();
        }),
        ("damaged in its first line", |path| {
            let text = std::fs::read_to_string(path).unwrap();
            std::fs::write(path, text.replacen(r#""record":"begun""#, "rubbish", 1)).unwrap();
        }),
        ("damaged in its last line", |path| {
            let mut text = std::fs::read_to_string(path).unwrap();
            text.push_str("{\"record\":\"step_started\",\"index\":77}\n");
            std::fs::write(path, text).unwrap();
        }),
        ("of another program", |path| std::fs::write(path, "notes\n").unwrap()),
        ("too long", |path| {
            std::fs::OpenOptions::new().write(true).open(path).unwrap().set_len(5 << 20).unwrap();
        }),
        ("writable by a group", |path| {
            std::fs::set_permissions(path, PermissionsExt::from_mode(0o660)).unwrap()
        }),
        ("a link", |path| {
            std::fs::rename(path, path.with_extension("moved")).unwrap();
            symlink(path.with_extension("moved"), path).unwrap();
        }),
        ("a pipe", |path| {
            std::fs::remove_file(path).unwrap();
            assert!(Command::new("mkfifo").arg(path).status().unwrap().success());
        }),
        ("a folder", |path| {
            std::fs::remove_file(path).unwrap();
            std::fs::create_dir(path).unwrap();
        }),
        ("only called like one", |path| {
            std::fs::rename(path, path.with_file_name("repair-99999999999.jsonl")).unwrap();
        }),
    ];
    for (what, spoil) in ways {
        let program = cut_short();
        spoil(&program.server.path(RECORD));
        is_told_and_stands_in_the_way(&program, what);
    }
}

#[test]
fn a_folder_of_records_that_cannot_be_believed_is_told_by_every_command_and_stops_a_second_repair() {
    let mut ways: Vec<Spoil> = vec![
        ("writable by all", |folder| {
            std::fs::set_permissions(folder, PermissionsExt::from_mode(0o777)).unwrap()
        }),
        ("writable by its group", |folder| {
            std::fs::set_permissions(folder, PermissionsExt::from_mode(0o770)).unwrap()
        }),
        ("a link", |folder| {
            std::fs::rename(folder, folder.with_extension("moved")).unwrap();
            symlink(folder.with_extension("moved"), folder).unwrap();
        }),
        ("a file", |folder| {
            std::fs::remove_dir_all(folder).unwrap();
            std::fs::write(folder, "").unwrap();
        }),
        ("without its lock", |folder| {
            std::fs::remove_file(folder.join("lock")).unwrap();
            std::fs::create_dir(folder.join("lock")).unwrap();
        }),
    ];
    if is_root() {
        ways.push(("of another user", |folder| chown(folder, Some(65_534), None).unwrap()));
    } else {
        support::skipped("a folder of another user needs root");
    }
    for (what, spoil) in ways {
        let program = cut_short();
        spoil(&program.server.path(STATE));
        is_told_and_stands_in_the_way(&program, what);
    }
}

#[test]
fn beside_a_record_that_cannot_be_read_what_can_be_finished_is_finished() {
    let program = cut_short();
    program.server.write(&format!("{STATE}/repair-000000.jsonl"), "notes\n");
    let found = findings(&program.run(&["check", "--json"]));
    for (id, severity) in [("repair-unfinished", "critical"), ("record-unreadable", "unknown")] {
        assert!(found.contains(&(id.to_owned(), severity.to_owned())), "{found:?}");
    }
    let recovered = program.run(&["recover"]);
    assert_eq!(recovered.code, 3, "{recovered:?}");
    assert_eq!(program.server.get("extension.enabled"), "yes");
    let refused = program.run(&["fix", "mfa", "-y"]);
    assert_eq!(refused.code, 3, "{refused:?}");
    assert_eq!(program.run(&["recover", "--forget", "-y"]).code, 0);
    assert_eq!(program.run(&["check"]).code, 0);
}

/// As where the disk was remounted read-only in the middle: the next best folder knows nothing of it.
#[test]
fn a_repair_whose_record_can_only_be_read_is_finished_all_the_same() {
    let program = cut_short();
    std::fs::create_dir_all(program.server.path("run/otp-doctor")).unwrap();
    std::fs::set_permissions(program.server.path("run/otp-doctor"), PermissionsExt::from_mode(0o700))
        .unwrap();
    let read_only = "mount --bind \"$ROOT/var/lib/otp-doctor\" \"$ROOT/var/lib/otp-doctor\"; \
                     mount -o remount,bind,ro \"$ROOT/var/lib/otp-doctor\"";
    if !can_be_apart(&program, read_only) {
        return;
    }
    let apart = |arguments: &[&str]| finish(apart(&program, read_only, arguments).spawn().unwrap());
    let refused = apart(&["fix", "mfa", "-y"]);
    assert_eq!(refused.code, 3, "{refused:?}");
    assert_eq!(program.server.get("extension.enabled"), "no");
    let recovered = apart(&["recover"]);
    assert_eq!(recovered.code, 0, "{recovered:?}");
    assert_eq!(program.server.get("extension.enabled"), "yes");
}

/// The rescue timer is armed before the first step: an executor killed there has changed nothing.
#[test]
fn an_executor_killed_before_its_first_step_has_left_nothing_and_nobody_is_told_otherwise() {
    let server = Server::new();
    let (calls, hold) = (server.path("state/calls"), server.path("state/hold-run"));
    std::fs::write(&hold, "").unwrap();
    let script = format!(
        "#!/bin/sh\necho systemd-run >>{}\nwhile [ -e {} ]; do sleep 0.02; done\n",
        calls.display(),
        hold.display()
    );
    server.write("usr/bin/systemd-run", script);
    std::fs::set_permissions(server.path("usr/bin/systemd-run"), PermissionsExt::from_mode(0o755)).unwrap();
    let program = Program::on(server);
    let booted = "mount -t tmpfs none /run; mkdir -p /run/systemd/system";
    if !can_be_apart(&program, booted) {
        return;
    }
    let child = apart(&program, booted, &["fix", "mfa", "-y"]).spawn().unwrap();
    until("the timer", || program.server.calls().iter().any(|call| call == "systemd-run").then_some(()));
    kill(program.executor(), Signal::KILL);
    std::fs::remove_file(hold).unwrap();
    let ran = finish(child);
    assert_eq!(ran.code, 3, "{ran:?}");
    assert!(ran.complained().contains("ended before its first step"), "{ran:?}");
    assert!(!ran.err.contains("MFA MAY BE OFF") && !ran.err.contains("password alone"), "{ran:?}");
    let checked = program.run(&["check"]);
    assert_eq!(checked.code, 0, "{checked:?}");
    assert!(!program.server.calls().iter().any(|call| changes(call)), "{:?}", program.server.calls());
    assert_eq!(program.run(&["fix", "mfa", "-y"]).code, 0);
}

/// Where not even one program can be started nothing was switched off, so nothing has to be switched on.
#[test]
fn a_step_that_could_not_be_started_leaves_nothing_and_warns_of_nothing() {
    for what in ["not to be run", "no program", "gone"] {
        let server = Server::new();
        server.fault("plesk.list", "hold");
        let program = Program::on(server);
        let child = program.command(&["fix", "mfa", "-y"]).spawn().unwrap();
        until("the look at the extensions", || {
            program.server.calls().iter().any(|call| call.contains("--list")).then_some(())
        });
        let tool = program.server.path("usr/sbin/plesk");
        match what {
            "not to be run" => std::fs::set_permissions(&tool, PermissionsExt::from_mode(0o644)).unwrap(),
            "no program" => {
                std::fs::remove_file(&tool).unwrap();
                std::fs::write(&tool, "\0\0\0\0").unwrap();
                std::fs::set_permissions(&tool, PermissionsExt::from_mode(0o755)).unwrap();
            }
            _ => std::fs::remove_file(&tool).unwrap(),
        }
        program.server.remove("state/fault.plesk.list");
        let ran = finish(child);
        assert_eq!(ran.code, 3, "{what}: {ran:?}");
        assert!(!ran.err.contains("MFA MAY BE OFF"), "{what}: {}", ran.err);
        assert!(!program.server.calls().iter().any(|call| changes(call)), "{what}");
        let stand_in = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/standins/plesk");
        let _ = std::fs::remove_file(&tool);
        std::fs::copy(stand_in, &tool).unwrap();
        std::fs::set_permissions(&tool, PermissionsExt::from_mode(0o755)).unwrap();
        let checked = program.run(&["check"]);
        assert_eq!(checked.code, 0, "{what}: {checked:?}");
    }
}

#[test]
fn only_sigkill_ends_a_reset_between_switching_off_and_switching_on() {
    // Those by which the processor reports a broken program cannot be caught without unsafe code; stopping is told of
    // elsewhere, and the C library keeps two for itself, musl a third.
    let kept_by_musl = support::packaged().map(|_| 34);
    let spared: Vec<i32> = [4, 8, 9, 11, 19, 32, 33].into_iter().chain(kept_by_musl).collect();
    let server = Server::new();
    server.fault("plesk.after-disable", "hold");
    let program = Program::on(server);
    let child = program.command(&["fix", "mfa", "-y"]).spawn().unwrap();
    until("MFA to be off", || (program.server.get("extension.enabled") == "no").then_some(()));
    let executor = program.executor();
    for signal in (1..=64).filter(|signal| !spared.contains(signal) && *signal != 15) {
        let sent = Command::new("kill").args([format!("-{signal}"), executor.to_string()]).status().unwrap();
        assert!(sent.success(), "signal {signal}");
    }
    assert!(!program.processes(&["execute-plan"]).is_empty(), "a signal ended it");
    program.server.remove("state/fault.plesk.after-disable");
    let ran = finish(child);
    assert_eq!((ran.code, program.server.get("extension.enabled").as_str()), (0, "yes"), "{ran:?}");
}

/// `program` with these arguments under the limits that `ulimit` sets.
fn limited(program: &Program, limits: &str, arguments: &[&str]) -> Ran {
    let command = program.command(arguments);
    let mut shell = Command::new("/bin/bash");
    shell
        .args(["-c", &format!("{limits}; exec \"$@\""), "bash"])
        .arg(command.get_program())
        .args(command.get_args());
    shell.env_clear().envs(command.get_envs().filter_map(|(name, value)| Some((name, value?))));
    shell.current_dir(program.server.root());
    shell.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
    finish(shell.spawn().unwrap())
}

/// A reset under limits works, or is told not to have been begun; MFA is on, and nobody is told that it may be off.
#[test]
fn a_reset_under_the_limits_of_a_shell_ends_with_mfa_on() {
    for limits in [
        "ulimit -f 4",
        "ulimit -f 0",
        "ulimit -n 20",
        "ulimit -n 17",
        "ulimit -n 15",
        "ulimit -n 14",
        "ulimit -n 13",
        "ulimit -n 12",
        "ulimit -n 11",
        "ulimit -n 10",
        "ulimit -t 5",
        "ulimit -f 1",
    ] {
        let program = Program::on(Server::new());
        let ran = limited(&program, limits, &["fix", "mfa", "-y"]);
        assert!(matches!(ran.code, 0 | 3), "{limits}: {ran:?}");
        // With a few descriptors the look afterwards may find none left. Nobody saw MFA off then.
        assert!(!ran.err.contains("does not show the extension as enabled"), "{limits}: {ran:?}");
        assert_ne!(program.server.get("extension.enabled"), "no", "{limits}: {ran:?}");
        assert!(!ran.err.contains("MFA MAY BE OFF"), "{limits}: {ran:?}");
        let checked = program.run(&["check"]);
        assert_eq!(checked.code, 0, "{limits}: {checked:?}");
    }
}

/// Makes what was written down look so much older. False where this machine has not been up for so long.
fn age(path: &Path, seconds: u64) -> bool {
    let text = std::fs::read_to_string(path).unwrap();
    let mut aged = String::new();
    for (index, part) in text.split("\"mono\":").enumerate() {
        if index == 0 {
            aged.push_str(part);
            continue;
        }
        let end = part.find(|letter: char| !letter.is_ascii_digit()).unwrap();
        let Some(nanos) = part[..end].parse::<u64>().unwrap().checked_sub(seconds * 1_000_000_000) else {
            support::skipped(&format!("this machine was started less than {seconds} s ago"));
            return false;
        };
        aged.push_str(&format!("\"mono\":{nanos}{}", &part[end..]));
    }
    std::fs::write(path, aged).unwrap();
    true
}

#[test]
fn a_repair_that_was_stopped_with_mfa_off_is_told_once_its_step_has_had_its_time() {
    for place in ["disable", "after-disable", "enable"] {
        let server = Server::new();
        server.fault(&format!("plesk.{place}"), "hold");
        let program = Program::on(server);
        let mut child = program.command(&["fix", "mfa", "-y"]).spawn().unwrap();
        let verb = place.trim_start_matches("after-");
        until("the step", || {
            program.server.calls().iter().any(|call| call.contains(&format!("--{verb} mfa"))).then_some(())
        });
        let executor = program.executor();
        kill(executor, Signal::STOP);
        let found = findings(&program.run(&["check", "--json"]));
        assert!(found.contains(&("repair-running".to_owned(), "healthy".to_owned())), "{place}: {found:?}");
        let aged = age(&program.server.path(RECORD), 500)
            && age(&program.server.path(&format!("{STATE}/lock")), 500);
        if aged {
            let checked = program.run(&["check", "--json"]);
            let found = findings(&checked);
            assert!(
                found.contains(&("repair-stuck".to_owned(), "critical".to_owned())),
                "{place}: {found:?}"
            );
            assert!(checked.out.contains(&format!("kill -KILL {executor}")), "{place}: {}", checked.out);
            let begun = Instant::now();
            let refused = program.run(&["fix", "mfa", "-y"]);
            assert_eq!(refused.code, 3, "{place}: {refused:?}");
            assert!(refused.complained().contains("hangs"), "{place}: {refused:?}");
            assert!(begun.elapsed() < Duration::from_secs(15), "{place}");
        }
        kill(executor, Signal::KILL);
        program.server.remove(&format!("state/fault.plesk.{place}"));
        child.kill().unwrap();
        child.wait().unwrap();
        until("the end of its command", || program.processes(&["extension", "mfa"]).is_empty().then_some(()));
        assert_eq!(program.run(&["recover"]).code, 0, "{place}");
        assert_eq!(program.server.get("extension.enabled"), "yes", "{place}");
    }
}

#[test]
fn of_several_resets_at_once_one_is_carried_out_and_the_others_are_refused() {
    let server = Server::new();
    server.fault("plesk.list", "hold");
    server.fault("plesk.after-disable", "hold");
    let program = Program::on(server);
    let children: Vec<_> = (0..6).map(|_| program.command(&["fix", "mfa", "-y"]).spawn().unwrap()).collect();
    // All have looked before the first begins.
    until("all to look", || {
        (program.server.calls().iter().filter(|call| call.contains("--list")).count() >= 6).then_some(())
    });
    program.server.remove("state/fault.plesk.list");
    until("the first", || (program.server.get("extension.enabled") == "no").then_some(()));
    program.server.remove("state/fault.plesk.after-disable");
    let mut codes: Vec<i32> = children.into_iter().map(|child| finish(child).code).collect();
    codes.sort_unstable();
    assert_eq!(codes, [0, 3, 3, 3, 3, 3]);
    let calls = program.server.calls();
    assert_eq!(
        calls.iter().filter(|call| changes(call) && call.contains("--disable")).count(),
        1,
        "{calls:?}"
    );
    assert_eq!(program.server.get("extension.enabled"), "yes");
}
