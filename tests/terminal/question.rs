//! The real program's question before a repair, in a real terminal: what is done is what was shown, as things stand
//! when it is answered.

use support::program::{Program, one_line};
use support::pty::Session;
use support::standins::Server;

/// `fix time` in a terminal, with the question on the screen.
fn asked(program: &Program) -> Session {
    let session = program.in_terminal(100, 40, &["fix", "time"], &[]);
    session.wait_for("Type yes to go on");
    session
}

/// Answers yes, and waits for the end: the exit code, and what stands on the screen.
#[track_caller]
fn answer(mut session: Session) -> (u32, String) {
    session.send("yes\r");
    let code = session.wait_for_exit().exit_code();
    // Everything has been read then.
    session.raw();
    (code, one_line(&session.screen()))
}

#[test]
fn a_yes_carries_out_what_was_shown() {
    let Some(program) = Program::with_clock(Server::new(), "-600") else { return };
    let (code, screen) = answer(asked(&program));
    assert_eq!(code, 0, "{screen}");
    assert!(screen.contains("Fixed: measured again, the clock is right."), "{screen}");
    assert_eq!(program.changes(), ["systemctl restart systemd-timesyncd.service".to_owned()]);
}

/// The clock was set, so it is measured once more before anything is done: after the 15 s that politeness asks for.
#[test]
fn a_clock_that_somebody_sets_right_while_the_question_stands_is_left_alone() {
    let Some(program) = Program::with_clock(Server::new(), "-600") else { return };
    let session = asked(&program);
    program.server.put("faketime", "+0");
    let (code, screen) = answer(session);
    assert_eq!(code, 0, "{screen}");
    assert!(screen.contains("The server has changed meanwhile. Nothing was done."), "{screen}");
    assert!(screen.contains("Nothing to do: the clock is right"), "{screen}");
    assert_eq!(program.changes(), [""; 0]);
    assert_eq!(program.journals(), [""; 0]);
}

#[test]
fn a_service_that_somebody_masks_while_the_question_stands_is_not_started() {
    let Some(program) = Program::with_clock(Server::new(), "-600") else { return };
    let session = asked(&program);
    program.server.unit("systemd-timesyncd.service", "masked inactive masked");
    // Whoever did that set the clock as well, or nothing would be looked up again so soon.
    program.server.put("faketime", "-900");
    let (code, screen) = answer(session);
    assert_eq!(code, 3, "{screen}");
    assert!(screen.contains("Nothing was done"), "{screen}");
    assert!(screen.contains("somebody forbade it to start"), "{screen}");
    assert_eq!(program.changes(), [""; 0]);
}
