//! Line mode in a real terminal: every Enter is answered, and a line is only carried out by choices that were heard.

use support::program::{Program, silent};
use support::pty::Session;
use support::standins::Server;

use crate::wizard::wait_for;

fn count(session: &Session, words: &str) -> usize {
    session.screen().matches(words).count()
}

/// Types `line`, and waits for `words` as its answer, wherever else they stand already.
#[track_caller]
fn answers(session: &mut Session, line: &str, words: &str) {
    let before = count(session, words);
    session.send(&format!("{line}\n"));
    session.wait_until(&format!("\"{words}\" after \"{line}\""), |screen| {
        screen.contents().matches(words).count() > before
    });
}

/// On the code screen of a test entry.
fn testing(program: &Program) -> Session {
    let mut session = program.in_terminal(200, 300, &["--plain", "--login", "server"], &[]);
    session.wait_for("You can type:");
    session.send("s3\n");
    session.wait_for("Type this key");
    session
}

#[test]
fn every_line_is_answered_also_the_same_again() {
    let program = Program::on(Server::new());
    let mut session = testing(&program);
    for (line, words) in [
        ("", "Code: empty; just type it"),
        ("1", "Code: empty; just type it"),
        ("2", "\"Test this code\" is not possible now."),
        ("12345", "That is 5 digits"),
        ("123456 654321", "More than one code, so none was taken."),
        ("12O456", "\"O\" at place 3 is no digit."),
        ("hello", "\"h\" at place 1 is no digit."),
        ("x", "\"x\" at place 1 is no digit."),
        ("1234567890", "That is 9 digits"),
        ("12345", "That is 5 digits"),
        ("", "That is 5 digits"),
        ("s3", "Nothing has changed."),
    ] {
        for _ in 0..3 {
            answers(&mut session, line, words);
        }
    }
    assert_eq!(count(&session, "No code yet"), 0, "{}", session.screen());
    answers(&mut session, "s1", "Step 1 of 6");
    answers(&mut session, "s4", "Step 4 of 6");
    session.send("s2\n");
    session.wait_for("Type the true time");
    answers(&mut session, "Type the true time", "True time (UTC)");
    for _ in 0..2 {
        answers(&mut session, "noon", "That is no time.");
    }
    session.send("q\n");
    session.wait_for_exit();
}

#[test]
fn the_first_page_is_read_out_once_and_begins_with_the_answer() {
    let server = Server::new();
    server.unit("systemd-timesyncd.service", "loaded inactive disabled");
    server.put("synchronised", "no");
    let program = Program::on(server);
    let mut session = program.in_terminal(100, 100, &["--plain"], &[]);
    session.wait_for("You can type:");
    let screen = session.screen();
    let first = screen.lines().find(|line| !line.trim().is_empty()).unwrap();
    assert!(first.contains("The clock is right, but network time is off: it will drift."), "{screen}");
    assert_eq!(screen.matches("it will drift").count(), 1, "{screen}");
    assert!(!screen.contains("Looking at the server"), "{screen}");
    session.send("q\n");
    session.wait_for_exit();
}

#[test]
fn lines_that_were_typed_before_the_first_page_was_read_out_are_not_carried_out() {
    let server = Server::new();
    server.fault("plesk.list", "hold");
    let program = Program::on(server);
    let mut session = program.in_terminal(100, 100, &["--plain"], &[]);
    session.send("s4\n\n");
    wait_for(&session, "looking at the server");
    for line in ["s4", "", "Test a code", "123456"] {
        answers(&mut session, line, "Not done: it was typed before this was read out.");
    }
    program.server.remove("state/fault.plesk.list");
    session.wait_for("You can type:");
    let screen = session.screen();
    assert!(screen.contains("Step 1 of 6") && !screen.contains("Step 4 of 6"), "{screen}");
    assert!(!screen.contains("Step 3 of 6"), "{screen}");
    answers(&mut session, "s4", "Step 4 of 6");
    session.send("q\n");
    session.wait_for_exit();
}

#[test]
fn who_wants_to_leave_need_not_hear_the_first_page() {
    let server = Server::new();
    server.fault("plesk.list", "hold");
    let program = Program::on(server);
    let mut session = program.in_terminal(100, 100, &["--plain"], &[]);
    wait_for(&session, "looking at the server");
    session.send("q\n");
    session.wait_for_exit();
    program.server.remove("state/fault.plesk.list");
}

#[test]
fn that_the_choices_changed_is_said_once_and_each_line_is_answered() {
    let program = Program::on(Server::new()).asking(vec![silent()]).with(&["--timeout", "8"]);
    let mut session = program.in_terminal(100, 100, &["--plain", "--login", "server"], &[]);
    session.wait_for("1 - Test a code");
    session.wait_for("1 - Type the true time");
    // What was the second is the third now.
    session.send("2\n2\n2\n");
    session.wait_until("three answers", |screen| screen.contents().matches("Not done:").count() >= 3);
    assert_eq!(count(&session, "Not done: the choices changed just before."), 1, "{}", session.screen());
    let screen = session.screen();
    assert!(!screen.contains("Which sign-in") && !screen.contains("Step 3 of 6"), "{screen}");
    session.send("q\n");
    session.wait_for_exit();
}
