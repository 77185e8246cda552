//! What the wizard leaves in the terminal after it has ended.

use portable_pty::CommandBuilder;
use support::program::{Program, one_line};
use support::pty::Session;
use support::standins::Server;

use super::wizard::{wait_for, wait_for_the_facts};

/// The wizard on a simulated server, with the check-up done.
fn demo(arguments: &[&str]) -> Session {
    simulated("--demo", arguments, "Next: fix the time.")
}

/// The same on the one that `demo` names, as soon as this stands there.
fn simulated(demo: &str, arguments: &[&str], words: &str) -> Session {
    let mut command = CommandBuilder::new(support::binary());
    command.arg(demo);
    command.args(arguments);
    command.env("TERM", "xterm-256color");
    command.env("LANG", "C.UTF-8");
    let session = Session::start(command, 80, 60);
    session.wait_for(words);
    session
}

fn left(session: &Session) -> String {
    session.with_screen(|screen| one_line(&screen.contents()))
}

#[test]
fn the_headline_and_the_next_step_stay_in_the_terminal() {
    for arguments in [&[][..], &["--plain"]] {
        let mut session = demo(arguments);
        session.send(if arguments.is_empty() { "q" } else { "q\n" });
        assert_eq!(session.wait_for_exit().exit_code(), 2);
        let left = left(&session);
        let words = "otp-doctor: The server's clock is 3 min 7 s behind, so right codes are declined. Next: fix the time. Run: ";
        // It is started by its path here, and simulated.
        assert!(
            left.contains(words) && left.ends_with("/otp-doctor fix time --demo") && left.contains("DEMO"),
            "{left}"
        );
    }
}

#[test]
fn the_command_that_stays_is_for_the_same_simulated_server() {
    let mut session = simulated("--demo=windows-domain", &[], "Next: write to whoever runs");
    session.send("q");
    session.wait_for_exit();
    let left = left(&session);
    assert!(left.ends_with("fix time --demo=windows-domain"), "{left}");
}

#[test]
fn whoever_interrupts_the_wizard_is_told_too() {
    let mut session = demo(&[]);
    session.send("\x03");
    assert_eq!(session.wait_for_exit().exit_code(), 130);
    assert!(left(&session).contains("3 min 7 s behind"), "{}", left(&session));
}

/// GNU screen has no alternate screen unless it is told to (screen(1), `altscreen`).
#[test]
fn a_terminal_without_an_alternate_screen_is_left_clean() {
    let mut session = demo(&[]);
    session.send("q");
    session.wait_for_exit();
    let raw = String::from_utf8_lossy(&session.raw()).into_owned();
    let cells = |count| std::num::NonZeroU16::new(count).unwrap();
    let mut terminal = vt100::Parser::new(cells(24), cells(80), 0);
    terminal.process(raw.replace("\x1b[?1049h", "").replace("\x1b[?1049l", "").as_bytes());
    let left = one_line(&terminal.screen().contents());
    assert!(left.starts_with("[DEMO") || left.starts_with("DEMO"), "{left}");
    assert!(
        left.contains("Next: fix the time. Run: ")
            && left.ends_with("fix time --demo")
            && !left.contains("Check-up"),
        "{left}"
    );
}

#[test]
fn with_mfa_perhaps_off_it_is_asked_before_leaving_and_the_command_stays() {
    let server = Server::new();
    server.fault("plesk.enable", "silent");
    let program = Program::on(server);
    assert_eq!(program.run(&["fix", "mfa", "-y"]).code, 2);
    let mut session = program.wizard();
    wait_for_the_facts(&session);
    wait_for(&session, "MFA may be off for everyone: a reset was not finished. Next: finish the repair.");
    session.send("q");
    wait_for(&session, "Finish the repair first.");
    session.send("\x1b");
    wait_for(&session, "Check-up of this server");
    session.send("q");
    session.choose("Leave all the same");
    assert_eq!(session.wait_for_exit().exit_code(), 2);
    let left = left(&session);
    let command = format!("{} recover", std::fs::canonicalize(support::binary()).unwrap().display());
    assert!(left.contains("MFA MAY BE OFF FOR EVERYONE. Run this now:"), "{left}");
    assert!(left.replace(' ', "").contains(&command.replace(' ', "")), "{command}: {left}");
}
