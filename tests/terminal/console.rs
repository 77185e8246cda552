//! The wizard on a server's own console, as a provider's web page shows it: 80 by 25, no UTF-8, no paste, no mouse, and a
//! terminal database that holds nothing.

use portable_pty::CommandBuilder;
use support::pty::Session;

use super::wizard::{step_text, wait_for};

fn console() -> Session {
    let mut command = CommandBuilder::new(support::binary());
    command.arg("--demo");
    command.env_clear();
    for (name, value) in
        [("TERM", "linux"), ("LANG", "C"), ("PATH", "/usr/bin:/bin"), ("TERMINFO", "/nowhere"), ("HOME", "/")]
    {
        command.env(name, value);
    }
    Session::start(command, 80, 25)
}

/// The code that the simulated phone shows now.
fn shown_code(session: &Session) -> String {
    let words = session.with_screen(|screen| step_text(&screen.contents()));
    let after = words.split("The simulated phone shows ").nth(1).unwrap();
    after.chars().filter(char::is_ascii_digit).take(6).collect()
}

#[test]
fn a_code_is_typed_key_by_key_and_judged_on_a_console_that_knows_ascii_alone() {
    let mut session = console();
    session.wait_for("Check-up");
    session.send("3");
    wait_for(&session, "The simulated phone shows");
    let code = shown_code(&session);
    for digit in code.chars() {
        session.send(&digit.to_string());
    }
    // Read, that is: an Enter that comes together with them would be a paste's.
    session.wait_for(&format!("Code [{code}"));
    session.press_enter();
    wait_for(&session, "The server's clock is 3 min 7 s behind");
    for screen in ["1", "2", "4", "5", "6"] {
        session.send(screen);
        session.wait_until(screen, |screen_now| {
            screen_now
                .contents()
                .lines()
                .any(|line| line.trim_start_matches(['|', ' ', '>', '*']).starts_with(screen))
        });
    }
    session.send("q");
    session.choose("I deleted it, leave");
    session.wait_for_exit();
    session.assert_given_back();
    let foreign: Vec<u8> = session.raw().into_iter().filter(|byte| !byte.is_ascii()).collect();
    assert_eq!(foreign, [0_u8; 0], "{}", session.screen());
}
