//! Nothing that is typed, read or printed by others controls the terminal of whoever looks at the answer.

use support::program::{Program, Ran};
use support::standins::Server;

/// Clears the screen, names the window, hides, turns the reading direction, and the same in one byte.
const HOSTILE: &str = "\u{1b}[2J\u{1b}]0;owned\u{7}\u{9b}31m\u{202e}txt\u{2066}\u{200b}\rall is well";

#[track_caller]
fn is_clean(what: &str, ran: &Ran) {
    for (channel, words) in [("out", &ran.out), ("err", &ran.err)] {
        let hostile = words.chars().find(|letter| {
            letter.is_control() && *letter != '\n' || matches!(letter, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
        });
        assert_eq!(hostile, None, "{what}, {channel}: {words:?}");
    }
}

#[test]
fn what_is_typed_is_repeated_without_what_controls_a_terminal() {
    let program = Program::on(Server::new());
    let option = format!("--{HOSTILE}");
    let path = format!("/nowhere/{HOSTILE}");
    for arguments in [
        &[option.as_str()][..],
        &["check", &option],
        &[HOSTILE],
        &["fix", HOSTILE],
        &["code", "--secret-file", &path, "123456"],
        &["check", "--openmetrics", "-o", &path],
        &["report", "-o", &path],
        &["man", "-o", "/proc/self/\u{1b}[2J"],
        &["man", HOSTILE],
        &["completions", HOSTILE],
        &["--ca-file", &path, "check"],
        &["--plesk", &path, "check"],
        &["--ntp", HOSTILE, "check"],
        &["--https", HOSTILE, "check"],
        &["--timeout", HOSTILE, "check"],
        &["--lang", HOSTILE, "--version"],
        &[&format!("--demo={HOSTILE}"), "check"],
        &["--login", HOSTILE, "check"],
        &["--window", HOSTILE, "check"],
    ] {
        let ran = program.run(arguments);
        is_clean(&format!("{arguments:?}"), &ran);
        assert!(!ran.out.is_empty() || !ran.err.is_empty(), "{arguments:?}");
    }
}

#[test]
fn what_is_typed_without_end_is_not_repeated_without_end() {
    let program = Program::on(Server::new());
    let long = "x".repeat(100_000);
    for arguments in [
        &[format!("--{long}").as_str()][..],
        &[long.as_str()],
        &[&format!("--demo={long}"), "check"],
        &["--ntp", &long, "check"],
        &["--lang", &long, "--version"],
    ] {
        let ran = program.run(arguments);
        assert!(ran.out.len() + ran.err.len() < 4_000, "{} bytes", ran.out.len() + ran.err.len());
    }
}

#[test]
fn what_tools_print_and_files_hold_is_repeated_without_what_controls_a_terminal() {
    let server = Server::new();
    server.put("extension.name", HOSTILE);
    server.put("plesk.version", HOSTILE);
    server.write("etc/os-release", format!("PRETTY_NAME=\"{HOSTILE}\"\n"));
    server.write("proc/sys/kernel/hostname", format!("{HOSTILE}\n"));
    server.write("etc/timezone", format!("{HOSTILE}\n"));
    server.write("etc/systemd/timesyncd.conf", format!("[Time]\nNTP={HOSTILE}\n"));
    server.fault("timedatectl.show-timesync", "rubbish");
    let program = Program::on(server);
    for arguments in [
        &["check"][..],
        &["check", "--json"],
        &["report", "--full"],
        &["check", "--openmetrics"],
        &["fix", "mfa", "-n"],
    ] {
        is_clean(&format!("{arguments:?}"), &program.run(arguments));
    }
    let saved = program.server.path("saved.txt").display().to_string();
    let ran = program.run(&["report", "--full", "-o", &saved]);
    is_clean("report -o", &Ran { out: std::fs::read_to_string(saved).unwrap(), ..ran });
}

#[test]
fn what_a_record_holds_is_repeated_without_what_controls_a_terminal() {
    let (program, child) = Program::held_at_its_first_step();
    support::repair::kill(program.executor(), rustix::process::Signal::KILL);
    program.server.remove("state/fault.plesk.disable");
    support::program::finish(child);
    let journal = program.server.path("var/lib/otp-doctor/repair-000001.jsonl");
    let text = std::fs::read_to_string(&journal).unwrap();
    let hostile = serde_json::to_string(HOSTILE).unwrap();
    let text = text.replace(r#""by":"root"#, &format!(r#""by":{}"#, hostile.trim_end_matches('"')));
    let text = text.replace("--enable", &format!("--enable{}", hostile.trim_matches('"')));
    std::fs::write(&journal, text).unwrap();
    for arguments in [
        &["check"][..],
        &["check", "--json"],
        &["report", "--full"],
        &["recover", "-n"],
        &["recover", "--forget", "-n"],
        &["fix", "mfa", "-y"],
        &["recover"],
        &["recover", "--json"],
    ] {
        is_clean(&format!("{arguments:?}"), &program.run(arguments));
    }
}
