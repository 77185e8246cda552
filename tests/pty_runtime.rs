//! The runtime on a real pseudo-terminal with the simulated server behind it: signals, hang-ups, resizes, panics.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod support;

use std::sync::Arc;
use std::time::Duration;

use otp_doctor::adapters::demo::Simulation;
use otp_doctor::adapters::demo::scenario::Scenario;
use otp_doctor::app::model::{Model, Settings};
use otp_doctor::core::diagnosis::Window;
use otp_doctor::core::remedy::ToolPaths;
use otp_doctor::locale::Locale;
use otp_doctor::runtime::repair::InProcess;
use otp_doctor::runtime::{Terminal, TerminalOptions, World, run_wizard};
use otp_doctor::ui::{Theme, ThemeOptions};
use portable_pty::CommandBuilder;
use rustix::process::Signal;
use support::pty::Session;
use support::repair::{RealClock, until};

const LAST_WORDS: &str = "It broke; a running repair goes on.";

/// Not a test by itself: this file, started again in a terminal as the wizard.
#[test]
fn a_process_plays_its_role() {
    let Ok(role) = std::env::var("ROLE") else { return };
    let options = TerminalOptions { mouse: role == "mouse", last_words: LAST_WORDS.to_owned() };
    if role == "panic" {
        let terminal = Terminal::take(&options).unwrap();
        let worker = std::thread::spawn(|| panic!("a bug in a worker"));
        let _ = worker.join();
        drop(terminal);
        panic!("the process went on after a panic");
    }
    if let Ok(path) = std::env::var("PID_FILE") {
        std::fs::write(path, std::process::id().to_string()).unwrap();
    }
    let simulation = Arc::new(Simulation::new(Scenario::named("").unwrap(), RealClock, 0.0));
    let world = World {
        clock: simulation.clone(),
        reference: simulation.clone(),
        reference_deadline: Duration::from_secs(1),
        machine: simulation.clone(),
        time_services: simulation.clone(),
        panel: simulation.clone(),
        repairs: Arc::new(InProcess::new(simulation.clone(), simulation.clone())),
        simulated_phone: Some(simulation.phone_ahead()),
        report: Arc::new(|_| String::new()),
        report_folders: Vec::new(),
    };
    let settings =
        Settings { demo: true, dry_run: false, window: Window::default(), tools: ToolPaths::default() };
    let theme = Theme::new(ThemeOptions { colour: true, ascii: true });
    let code = run_wizard(Model::new(settings), world, &Locale::load(None), theme, &options).unwrap();
    std::process::exit(code.into());
}

fn play(role: &str) -> CommandBuilder {
    let mut command = CommandBuilder::new(std::env::current_exe().unwrap());
    command.args(["--exact", "a_process_plays_its_role", "--nocapture"]);
    command.env("ROLE", role);
    command.env("TERM", "xterm-256color");
    command
}

/// The wizard, once it has drawn its first screen and can be left.
fn wizard(role: &str) -> Session {
    let session = Session::start(play(role), 80, 24);
    session.wait_until("the first screen", |screen| {
        screen.alternate_screen() && screen.contents().contains("Enter")
    });
    session
}

#[test]
fn q_leaves_and_gives_the_terminal_back() {
    let mut session = wizard("wizard");
    session.send("q");
    let status = session.wait_for_exit();
    assert!(status.exit_code() <= 3 && status.signal().is_none(), "{status:?}");
    session.assert_given_back();
}

#[test]
fn control_c_leaves_with_130() {
    let mut session = wizard("wizard");
    session.send("\x03");
    assert_eq!(session.wait_for_exit().exit_code(), 130);
    session.assert_given_back();
}

#[test]
fn each_signal_leaves_with_its_own_code_and_gives_the_terminal_back() {
    for (signal, code) in [(Signal::HUP, 129), (Signal::INT, 130), (Signal::QUIT, 131), (Signal::TERM, 143)] {
        let mut session = wizard("wizard");
        session.signal(signal);
        assert_eq!(session.wait_for_exit().exit_code(), code);
        session.assert_given_back();
    }
}

#[test]
fn the_mouse_is_taken_only_when_asked_for_and_given_back() {
    let mouse = |session: &Session| session.with_screen(vt100::Screen::mouse_protocol_mode);
    let session = wizard("wizard");
    assert_eq!(mouse(&session), vt100::MouseProtocolMode::None);
    let mut session = wizard("mouse");
    session.wait_until("the mouse", |screen| screen.mouse_protocol_mode() != vt100::MouseProtocolMode::None);
    session.send("q");
    session.wait_for_exit();
    session.assert_given_back();
}

#[test]
fn a_click_on_the_rail_goes_there() {
    let mut session = wizard("mouse");
    let before = session.screen();
    let row = before.lines().position(|line| line.contains("Report")).unwrap();
    session.click(4, row as u16);
    session.wait_until("another screen", |screen| screen.contents().lines().next() != before.lines().next());
}

#[test]
fn a_hang_up_ends_the_program_at_once() {
    let mut session = wizard("wizard");
    session.hang_up();
    let status = session.wait_for_exit();
    assert_eq!(status.exit_code(), 129, "{status:?}");
}

#[test]
fn a_hang_up_that_sends_no_signal_is_noticed_too() {
    let scratch = support::repair::Scratch::new();
    let pid_file = scratch.path.join("pid");
    // In a session without a controlling terminal nobody is told; only the descriptor knows.
    let mut command = CommandBuilder::new("setsid");
    command.args(["--fork", "--wait"]);
    command.args(play("wizard").get_argv());
    for (name, value) in [("ROLE", "wizard"), ("TERM", "xterm-256color")] {
        command.env(name, value);
    }
    command.env("PID_FILE", &pid_file);
    let mut session = Session::start(command, 80, 24);
    session.wait_for("Enter");
    let pid: i32 = std::fs::read_to_string(&pid_file).unwrap().parse().unwrap();
    // Without a controlling terminal a resize is not told either; it is what makes the reader let go.
    support::repair::kill(pid, Signal::WINCH);
    session.hang_up_after(|| support::repair::kill(pid, Signal::WINCH));
    until("the wizard to end", || {
        let state = std::fs::read_to_string(format!("/proc/{pid}/stat")).unwrap_or_default();
        (state.is_empty() || state.contains(") Z ")).then_some(())
    });
}

#[test]
fn a_terminal_that_takes_nothing_does_not_keep_the_program_alive() {
    let mut session = wizard("wizard");
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
    let mut session = wizard("wizard");
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
        let mut session = wizard("wizard");
        session.resize(81 + step % 2, 25);
        session.send("q");
        let status = session.wait_for_exit();
        assert!(status.exit_code() <= 3 && status.signal().is_none(), "{status:?}");
    }
}

#[test]
fn a_panic_in_any_thread_gives_the_terminal_back_and_then_says_what_happened() {
    let mut session = Session::start(play("panic"), 80, 24);
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
    let mut session = wizard("wizard");
    session.send("q");
    session.wait_for_exit();
    let raw = String::from_utf8_lossy(&session.raw()).into_owned();
    for (question, what) in
        [("\x1b[6n", "cursor"), ("\x1b[c", "device"), ("\x1b[?u", "keyboard"), ("\x1b]11;?", "colour")]
    {
        assert!(!raw.contains(question), "asked for its {what}");
    }
}
