//! What is left of a secret: in the terminal for whoever reads next, in memory, in a core file, in its echo.

use std::time::Duration;

use otp_doctor::core::time::Offset;
use rustix::process::{Pid, Resource, Rlimit, Signal, getrlimit, kill_process, setrlimit};
use rustix::termios::LocalModes;
use support::program::{KEYS, Program, telling};
use support::pty::Session;
use support::repair::until;
use support::standins::Server;

/// So that each piece of a paste comes by itself, as over a slow line, and all before it is quiet.
const BETWEEN_PIECES: Duration = Duration::from_millis(60);

fn echoes(session: &Session) -> bool {
    session.local_modes().is_some_and(|modes| modes & LocalModes::ECHO.bits() != 0)
}

fn wait_for_no_echo(session: &Session) {
    until("the echo to be off", || (!echoes(session)).then_some(()));
}

#[test]
fn nothing_of_a_paste_reaches_the_shell() {
    let program = Program::on(Server::new());
    let (key, codes) = telling(Offset::ZERO, 1);
    let args = ["code", "--secret-file", "-", &codes[0]];
    for pieces in [
        &[&format!("{key}\rsecond\r")[..]][..],
        &[&format!("{key}\rsecond")],
        &[&format!("{key}\r"), "second\rthird\r"],
        &[&format!("{key}\r"), "sec", "ond", "\r"],
        &[&format!("{}\r", KEYS[1]), &format!("{}\r", KEYS[2])],
    ] {
        let mut session = program.in_shell(&args, "echo ended; read -r line; echo \"got <$line>\"");
        session.wait_for("Paste or type the key");
        wait_for_no_echo(&session);
        for piece in pieces {
            session.send(piece);
            std::thread::sleep(BETWEEN_PIECES);
        }
        session.wait_for("ended");
        assert!(echoes(&session));
        session.send("typed\r");
        session.wait_for("got <typed>");
        session.wait_for_exit();
        // All of it was one input, and more than a key.
        let raw = String::from_utf8_lossy(&session.raw()).into_owned();
        assert!(raw.contains("so none was tested"), "{pieces:?}: {raw}");
        for piece in [&key[..8], &KEYS[2][..8], "second"] {
            assert!(!raw.contains(piece), "{piece} was shown: {raw}");
        }
    }
}

#[test]
fn an_interrupted_paste_does_not_reach_the_shell_either() {
    let program = Program::on(Server::new());
    let args = ["code", "--secret-file", "-", "123456"];
    let mut session = program.in_shell(&args, "trap : INT; echo ended; read -r line; echo \"got <$line>\"");
    session.wait_for("Paste or type the key");
    wait_for_no_echo(&session);
    let pid = until("the program", || program.processes(&["--secret-file"]).last().copied());
    session.send("JBSWY3DP");
    kill_process(Pid::from_raw(pid).unwrap(), Signal::TERM).unwrap();
    session.wait_for("ended");
    assert!(echoes(&session));
    session.send("typed\r");
    session.wait_for("got <typed>");
}

/// The wizard on lines, at the question for a secret.
fn line_mode_at_the_secret(program: &Program) -> Session {
    let mut session = program.in_terminal(100, 60, &["--plain"], &[]);
    session.wait_for("Check-up of this server");
    session.send("s3\r");
    session.wait_for("Use my own secret");
    session.send("Use my own secret\r");
    session.wait_for("Paste or type the key");
    wait_for_no_echo(&session);
    session
}

#[test]
fn a_secret_on_lines_leaves_no_copy_in_memory_when_it_has_been_left() {
    let program = Program::on(Server::new());
    let mut session = line_mode_at_the_secret(&program);
    let key = KEYS[3];
    session.send(&format!("{key}\r"));
    session.wait_for("Type the code");
    until("the echo to be on", || echoes(&session).then_some(()));
    until("the end of the secret in memory", || {
        let left = support::memory::found_in(session.process_id(), &key[..24]).unwrap_or_default();
        left.iter().all(|place| !place.starts_with("text")).then_some(())
    });
    session.send("q\r");
}

#[test]
fn two_lines_at_the_question_for_a_secret_are_one_answer_and_no_command() {
    let program = Program::on(Server::new());
    let mut session = line_mode_at_the_secret(&program);
    session.send(&format!("{}\r{}\r", KEYS[0], KEYS[1]));
    session.wait_for("More than one key or address");
    let said = session.screen();
    assert!(!said.contains(&KEYS[0][..8]) && !said.contains(&KEYS[1][..8]), "{said}");
}

#[test]
fn the_echo_comes_back_though_the_output_was_stopped() {
    let program = Program::on(Server::new());
    let mut session = line_mode_at_the_secret(&program);
    session.send("\x13");
    // Something to say, which now waits for a terminal that takes nothing.
    session.send("r\r");
    std::thread::sleep(Duration::from_secs(1));
    assert!(!echoes(&session));
    let pid = Pid::from_raw(session.process_id()).unwrap();
    kill_process(pid, Signal::TERM).unwrap();
    until("the echo to be on again", || echoes(&session).then_some(()));
    session.send("\x11");
    session.wait_for_exit();
}

#[test]
fn a_paste_in_the_wizard_leaves_no_copy_in_memory_when_it_has_been_used() {
    let program = Program::on(Server::new());
    let mut session = program.wizard();
    session.send("3");
    session.choose("Use my own secret");
    session.wait_for("Paste or type the key");
    let key = KEYS[2];
    session.paste(key);
    session.wait_for("32 characters");
    session.choose("Use this secret");
    session.wait_for("Type the code");
    until("the end of the secret in memory", || {
        let left = support::memory::found_in(session.process_id(), &key[..24]).unwrap_or_default();
        left.iter().all(|place| !place.starts_with("text")).then_some(())
    });
}

#[test]
fn a_paste_without_its_end_ends_by_itself_and_keys_are_heard_again() {
    let program = Program::on(Server::new());
    for (begin, key, code) in
        [("\x1b[200~", "q", 0), ("\x1b[200~12345", "\x03", 130), ("\x1b[200~x\x1b[20", "q", 0)]
    {
        let mut session = program.wizard();
        session.send(begin);
        // A person tries again and again; only then is it quiet for long enough.
        until("its end", || {
            std::thread::sleep(Duration::from_millis(1_500));
            session.send(key);
            std::thread::sleep(Duration::from_millis(200));
            session.has_ended().then_some(())
        });
        let exit = session.wait_for_exit().exit_code();
        assert!(code == 130 && exit == 130 || code == 0 && exit <= 3, "{begin:?}: {exit}");
        session.assert_given_back();
    }
}

#[test]
fn no_core_file_is_left_from_the_start_on() {
    let program = Program::on(Server::new());
    // As where an administrator has asked for core files; what is started inherits it.
    let allowed = getrlimit(Resource::Core).maximum;
    setrlimit(Resource::Core, Rlimit { current: allowed, maximum: allowed }).unwrap();
    let mut session = program.wizard();
    let pid = session.process_id();
    let limits = std::fs::read_to_string(format!("/proc/{pid}/limits")).unwrap();
    let core = limits.lines().find(|line| line.starts_with("Max core file size")).unwrap();
    assert_eq!(core.split_whitespace().nth(4), Some("0"), "{core}");
    kill_process(Pid::from_raw(pid).unwrap(), Signal::ABORT).unwrap();
    session.wait_for_exit();
    let cores: Vec<_> = program.written().into_iter().filter(|(path, _)| path.ends_with("core")).collect();
    assert!(cores.is_empty(), "{cores:?}");
}
