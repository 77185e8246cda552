//! The real program and signals: a check ends at once with everything that it started, a repair never half way.

use std::process::{Child, Command};
use std::time::{Duration, Instant};

use rustix::process::Signal;
use support::program::{Program, finish};
use support::repair::{kill, until};
use support::standins::Server;

/// Whether whoever runs the tests had this signal ignored; what is started here inherits that.
fn is_ignored(signal: Signal) -> bool {
    let status = std::fs::read_to_string("/proc/self/status").unwrap();
    let mask = status.lines().find_map(|line| line.strip_prefix("SigIgn:")).unwrap().trim();
    u64::from_str_radix(mask, 16).unwrap() >> (signal.as_raw() - 1) & 1 == 1
}

/// The processes of a group that still run.
fn group(number: i32) -> Vec<i32> {
    let entries = std::fs::read_dir("/proc").unwrap().flatten();
    entries
        .filter_map(|entry| {
            let pid = entry.file_name().to_str()?.parse().ok()?;
            let stat = std::fs::read_to_string(entry.path().join("stat")).ok()?;
            let mut fields = stat.rsplit_once(") ")?.1.split(' ');
            let running = fields.next()? != "Z";
            (running && fields.nth(1)?.parse() == Ok(number)).then_some(pid)
        })
        .collect()
}

/// The process group of a stand-in that hangs on this server, with a child of its own.
fn hanging(program: &Program, tool: &str) -> i32 {
    let path = program.server.root().join("usr").display().to_string();
    until("the tool that hangs", || {
        let entries = std::fs::read_dir("/proc").unwrap().flatten();
        entries.filter_map(|entry| entry.file_name().to_str()?.parse::<i32>().ok()).find(|pid| {
            let line = std::fs::read_to_string(format!("/proc/{pid}/cmdline")).unwrap_or_default();
            line.contains(&path)
                && line.contains(tool)
                && !line.contains("otp-doctor")
                && group(*pid).len() >= 2
        })
    })
}

fn pid(child: &Child) -> i32 {
    child.id().try_into().unwrap()
}

#[test]
fn a_signal_ends_a_check_at_once_and_the_tools_that_hang_with_it() {
    for (signal, code) in [(Signal::TERM, 143), (Signal::INT, 130), (Signal::HUP, 129), (Signal::QUIT, 131)] {
        if is_ignored(signal) {
            support::skipped(&format!("{signal:?}, because whoever runs the tests has it ignored"));
            continue;
        }
        for arguments in [&["check"][..], &["check", "--json"], &["report"], &["fix", "mfa", "-n"]] {
            let server = Server::new();
            server.fault("plesk", "hang-below");
            let program = Program::on(server);
            let child = program.command(arguments).spawn().unwrap();
            let tool = hanging(&program, "plesk");
            let begun = Instant::now();
            kill(pid(&child), signal);
            let ran = finish(child);
            assert_eq!(ran.code, code, "{arguments:?}");
            // Long before the tool's own deadline.
            assert!(begun.elapsed() < Duration::from_secs(8), "{arguments:?}: {:?}", begun.elapsed());
            until("the end of what it had started", || group(tool).is_empty().then_some(()));
        }
    }
}

#[test]
fn a_wizard_that_is_left_leaves_no_tool_that_hangs_behind() {
    let server = Server::new();
    server.fault("plesk", "hang-below");
    let program = Program::on(server);
    let mut session = program.wizard();
    let tool = hanging(&program, "plesk");
    session.send("q");
    assert!(session.wait_for_exit().exit_code() <= 3);
    until("the end of what it had started", || group(tool).is_empty().then_some(()));
}

#[test]
fn a_signal_that_whoever_started_it_ignores_does_not_end_a_check() {
    let server = Server::new();
    server.fault("timedatectl", "hold");
    let program = Program::on(server);
    let plain = program.command(&["check"]);
    let mut nohup = std::process::Command::new("/bin/sh");
    nohup.args(["-c", "trap '' HUP; exec \"$@\"", "sh"]).arg(plain.get_program()).args(plain.get_args());
    nohup.env_clear().envs(plain.get_envs().filter_map(|(name, value)| Some((name, value?))));
    nohup.stdout(std::process::Stdio::piped()).stderr(std::process::Stdio::piped());
    let child = nohup.spawn().unwrap();
    until("its first question", || (!program.server.calls().is_empty()).then_some(()));
    kill(pid(&child), Signal::HUP);
    program.server.remove("state/fault.timedatectl");
    let ran = finish(child);
    assert_eq!((ran.code, ran.err.as_str()), (0, ""), "{ran:?}");
}

#[test]
fn a_signal_ends_the_program_but_not_the_repair_that_it_started() {
    let (program, child) = Program::held_at_its_first_step();
    kill(pid(&child), Signal::TERM);
    assert_eq!(finish(child).code, 143);
    program.server.remove("state/fault.plesk.disable");
    until("the repair's end", || {
        let ended = program.journals().last()?.contains(r#""record":"ended","complete":true"#);
        ended.then_some(())
    });
    assert_eq!(program.server.get("extension.enabled"), "yes");
    let ran = program.run(&["recover"]);
    assert!(ran.code == 0 && ran.said().contains("Nothing was left unfinished."), "{ran:?}");
}

#[test]
fn no_signal_ends_recover_half_way() {
    let server = Server::new();
    server.fault("plesk.enable", "silent");
    let program = Program::on(server);
    assert_eq!(program.run(&["fix", "mfa", "-y"]).code, 2);
    assert_eq!(program.server.get("extension.enabled"), "no");
    program.server.fault("plesk.enable", "hold");
    let before = program.server.calls().len();
    let child = program.command(&["recover"]).spawn().unwrap();
    until("its step", || {
        program.server.calls()[before..].iter().any(|call| call.contains("--enable mfa")).then_some(())
    });
    for signal in [Signal::TERM, Signal::HUP, Signal::INT] {
        kill(pid(&child), signal);
    }
    program.server.remove("state/fault.plesk.enable");
    let ran = finish(child);
    assert_eq!(ran.code, 0, "{ran:?}");
    assert_eq!(program.server.get("extension.enabled"), "yes");
}

/// Whoever starts it may have left SIGCHLD ignored, which exec(2) keeps, and then no command would have a status.
#[test]
fn a_started_command_has_its_status_even_where_the_end_of_children_was_ignored() {
    let program = Program::on(Server::new());
    let usual = program.command(&["check", "--json"]);
    let mut command = Command::new("env");
    command.arg("--ignore-signal=CHLD").arg(usual.get_program()).args(usual.get_args());
    for (name, value) in usual.get_envs() {
        match value {
            Some(value) => command.env(name, value),
            None => command.env_remove(name),
        };
    }
    let ran = command.output().unwrap();
    let said = String::from_utf8_lossy(&ran.stdout).into_owned();
    assert!(!said.contains("No child processes"), "{said}");
    assert_eq!(ran.status.code(), Some(program.run(&["check", "--json"]).code), "{said}");
}
