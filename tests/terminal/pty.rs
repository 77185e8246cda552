//! The real program in a real pseudo-terminal, on the simulated server: signals, hang-ups, resizes, panics.

use std::time::Duration;

use otp_doctor::runtime::{Terminal, TerminalOptions};
use portable_pty::CommandBuilder;
use rustix::process::Signal;
use support::pty::Session;
use support::repair::{kill, until};

const LAST_WORDS: &str = "It broke; a running repair goes on.";

/// Not a test by itself: this file, started again in a terminal, breaks in a worker thread.
#[test]
fn a_process_plays_its_role() {
    if std::env::var_os("PLAY_PANIC").is_none() {
        return;
    }
    let options = TerminalOptions { mouse: false, last_words: LAST_WORDS.to_owned() };
    let terminal = Terminal::take(&options).unwrap();
    let worker = std::thread::spawn(|| panic!("a bug in a worker"));
    let _ = worker.join();
    drop(terminal);
    panic!("the process went on after a panic");
}

/// The command line that starts the wizard on the simulated server.
fn demo() -> Vec<String> {
    [support::binary().as_str(), "--demo", "--ascii"].map(str::to_owned).to_vec()
}

fn command(words: &[String]) -> CommandBuilder {
    let mut command = CommandBuilder::new(&words[0]);
    command.args(&words[1..]);
    command.env("TERM", "xterm-256color");
    command
}

/// The wizard, once it has drawn its first screen and can be left.
fn wizard(option: Option<&str>) -> Session {
    let mut words = demo();
    words.extend(option.map(str::to_owned));
    let session = Session::start(command(&words), 80, 24);
    session.wait_until("the first screen", |screen| {
        screen.alternate_screen() && screen.contents().contains("Enter")
    });
    session
}

#[test]
fn q_leaves_and_gives_the_terminal_back() {
    let mut session = wizard(None);
    session.send("q");
    let status = session.wait_for_exit();
    assert!(status.exit_code() <= 3 && status.signal().is_none(), "{status:?}");
    session.assert_given_back();
}

#[test]
fn control_c_leaves_with_130() {
    let mut session = wizard(None);
    session.send("\x03");
    assert_eq!(session.wait_for_exit().exit_code(), 130);
    session.assert_given_back();
}

#[test]
fn each_signal_leaves_with_its_own_code_and_gives_the_terminal_back() {
    for (signal, code) in [(Signal::HUP, 129), (Signal::INT, 130), (Signal::QUIT, 131), (Signal::TERM, 143)] {
        let mut session = wizard(None);
        session.signal(signal);
        assert_eq!(session.wait_for_exit().exit_code(), code);
        session.assert_given_back();
    }
}

#[test]
fn the_mouse_is_taken_only_when_asked_for_and_given_back() {
    let mouse = |session: &Session| session.with_screen(vt100::Screen::mouse_protocol_mode);
    let session = wizard(None);
    assert_eq!(mouse(&session), vt100::MouseProtocolMode::None);
    let mut session = wizard(Some("--mouse"));
    session.wait_until("the mouse", |screen| screen.mouse_protocol_mode() != vt100::MouseProtocolMode::None);
    session.send("q");
    session.wait_for_exit();
    session.assert_given_back();
}

#[test]
fn a_click_on_the_rail_goes_there() {
    let mut session = wizard(Some("--mouse"));
    let before = session.screen();
    let row = before.lines().position(|line| line.contains("Report")).unwrap();
    session.click(4, row as u16);
    session.wait_until("another screen", |screen| screen.contents().lines().next() != before.lines().next());
}

#[test]
fn a_hang_up_ends_the_program_at_once() {
    let mut session = wizard(None);
    session.hang_up();
    let status = session.wait_for_exit();
    assert_eq!(status.exit_code(), 129, "{status:?}");
}

#[test]
fn a_hang_up_that_sends_no_signal_is_noticed_too() {
    // In a session without a controlling terminal nobody is told; only the descriptor knows.
    let words = [["setsid", "--fork", "--wait"].map(str::to_owned).to_vec(), demo()].concat();
    let mut session = Session::start(command(&words), 80, 24);
    session.wait_for("Enter");
    let parent = session.process_id();
    let children = std::fs::read_to_string(format!("/proc/{parent}/task/{parent}/children")).unwrap();
    let wizard: i32 = children.trim().parse().unwrap();
    // A resize is not told either, so it is told by hand: what is drawn then makes the reader let go.
    session.hang_up_after(|| kill(wizard, Signal::WINCH));
    until("the wizard to end", || {
        let state = std::fs::read_to_string(format!("/proc/{wizard}/stat")).unwrap_or_default();
        (state.is_empty() || state.contains(") Z ")).then_some(())
    });
}

#[test]
fn a_terminal_that_takes_nothing_does_not_keep_the_program_alive() {
    let mut session = wizard(None);
    session.stop_reading();
    // Each new size is a whole new screen; the line is full before long.
    for step in 0..200 {
        session.resize_unread(100 + step % 2, 40);
        std::thread::sleep(Duration::from_millis(2));
    }
    session.signal(Signal::TERM);
    assert_eq!(session.wait_for_exit().exit_code(), 143);
}

#[test]
fn a_storm_of_resizes_ends_in_a_whole_screen() {
    let mut session = wizard(None);
    for step in 0..300_u16 {
        session.resize(1 + step * 37 % 140, 1 + step * 23 % 50);
    }
    session.resize(80, 24);
    session.wait_for("Enter");
    session.send("q");
    let status = session.wait_for_exit();
    assert!(status.exit_code() <= 3 && status.signal().is_none(), "{status:?}");
    session.assert_given_back();
}

#[test]
fn a_key_that_comes_in_the_instant_of_a_resize_is_not_lost() {
    for step in 0..40 {
        let mut session = wizard(None);
        session.resize(81 + step % 2, 25);
        session.send("q");
        let status = session.wait_for_exit();
        assert!(status.exit_code() <= 3 && status.signal().is_none(), "{status:?}");
    }
}

#[test]
fn a_panic_in_any_thread_gives_the_terminal_back_and_then_says_what_happened() {
    let this = std::env::current_exe().unwrap().display().to_string();
    let words = [this.as_str(), "--exact", "pty::a_process_plays_its_role", "--nocapture"].map(str::to_owned);
    let mut command = command(&words);
    command.env("PLAY_PANIC", "1");
    let mut session = Session::start(command, 80, 24);
    let status = session.wait_for_exit();
    assert!(status.signal().is_some(), "{status:?}");
    session.assert_given_back();
    let raw = String::from_utf8_lossy(&session.raw()).into_owned();
    let left = raw.rfind("\x1b[?1049l").unwrap();
    assert!(raw[left..].contains("a bug in a worker") && raw[left..].contains(LAST_WORDS), "{raw}");
    assert!(!raw.contains("the process went on"));
}

#[test]
fn nothing_is_asked_of_the_terminal() {
    let mut session = wizard(None);
    session.send("q");
    session.wait_for_exit();
    let raw = String::from_utf8_lossy(&session.raw()).into_owned();
    for (question, what) in
        [("\x1b[6n", "cursor"), ("\x1b[c", "device"), ("\x1b[?u", "keyboard"), ("\x1b]11;?", "colour")]
    {
        assert!(!raw.contains(question), "asked for its {what}");
    }
}
