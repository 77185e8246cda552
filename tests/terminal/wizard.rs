//! The real wizard in a real terminal, as an administrator meets it over SSH.

use otp_doctor::core::time::Offset;
use portable_pty::CommandBuilder;
use rustix::process::Signal;
use support::program::{Program, one_line, silent, telling};
use support::pty::Session;
use support::repair::until;
use support::standins::Server;

/// What the stand-in server calls itself.
const HOST_NAME: &str = "web1";

/// Waits for these words, wherever the lines are broken. The rail and the edges are between the lines.
#[track_caller]
pub fn wait_for(session: &Session, words: &str) {
    session.wait_until(words, |screen| step_text(&screen.contents()).contains(words));
}

/// The text of the step, as one line: what stands right of the rail.
pub fn step_text(screen: &str) -> String {
    let beside = |line: &str| line.rsplit(['│', '|']).next().unwrap_or(line).to_owned();
    one_line(&screen.lines().map(beside).collect::<Vec<_>>().join(" "))
}

/// Waits until every fact is known or unknown, which the rail shows.
#[track_caller]
pub fn wait_for_the_facts(session: &Session) {
    session.wait_until("the end of the check-up", |screen| {
        let shown = screen.contents();
        shown.contains("Check-up") && !shown.contains("1 … Check-up")
    });
}

#[test]
fn the_check_up_fills_in_and_the_clock_screen_says_how_far_it_is_behind() {
    let Some(program) = Program::with_clock(Server::new(), "-10800.250000000") else { return };
    let mut session = program.wizard();
    wait_for(&session, "The server's clock is 3 h behind, so right codes are declined. Next: fix the time.");
    session.resize(80, 50);
    for fact in ["web1", "18.0.62", "systemd-timesyncd", "root: may look and repair", "Etc/UTC"] {
        wait_for(&session, fact);
    }
    session.send("2");
    wait_for(&session, "The server is 3 h behind.");
    wait_for(&session, "All 4 time servers agree");
    session.send("q");
    assert_eq!(session.wait_for_exit().exit_code(), 2);
    session.assert_given_back();
    assert_eq!(program.changes(), [""; 0]);
}

/// The whole way, and the one wait of 15 s that politeness asks for.
#[test]
fn the_time_is_fixed_through_the_buttons_and_measured_before_and_after() {
    let Some(program) = Program::with_clock(Server::new(), "-10800.250000000") else { return };
    let mut session = program.wizard();
    wait_for(&session, "The server is 3 h behind.");
    wait_for_the_facts(&session);
    session.send("4");
    wait_for(&session, "This fixes it.");
    assert_eq!(program.changes(), [""; 0]);
    session.choose("Fix the time");
    wait_for(&session, "will run:");
    session.send("\r");
    wait_for(&session, "This fixes it.");
    assert_eq!(program.changes(), [""; 0], "Enter alone goes back");

    session.choose("Fix the time");
    wait_for(&session, "will run:");
    session.choose("Yes: ");
    // The storm of a person who drags the window about meanwhile.
    for step in 0..150_u16 {
        session.resize(1 + step * 37 % 140, 1 + step * 23 % 50);
    }
    session.resize(80, 24);
    session.wait_until("the measurement", |screen| {
        step_text(&screen.contents()).contains("Fixed: measured again, the clock is right.")
    });
    wait_for(&session, "The server is 3 h behind.");
    wait_for(&session, "The server's clock is right");
    assert_eq!(program.changes(), ["systemctl restart systemd-timesyncd.service".to_owned()]);
    assert_eq!(program.server.ahead_s(), 0.0);

    session.send("6");
    wait_for(&session, "Report for a ticket");
    session.choose("Save to a file");
    wait_for(&session, "Saved as");
    let (path, report) =
        program.written().into_iter().find(|(path, _)| path.to_string_lossy().contains("report")).unwrap();
    let report = one_line(&report);
    assert!(report.contains("Before: The server is 3 h behind."), "{}: {report}", path.display());
    assert!(
        report.contains("After: The server's clock is right")
            && report.contains("worked, as measured afterwards"),
        "{report}"
    );
    session.send("q");
    assert_eq!(session.wait_for_exit().exit_code(), 0);
    session.assert_given_back();
    let left = session.with_screen(|screen| one_line(&screen.contents()));
    let fixed = "otp-doctor: fixed. The server's clock was 3 h behind and is now right (within";
    assert!(left.contains(fixed) && left.contains("Report: "), "{left}");
}

/// The buttons from the check-up to the reset, and the consent to it. Nothing is changed before that.
fn reset_mfa(program: &Program, session: &mut Session) {
    wait_for_the_facts(session);
    session.send("5");
    session.choose("Plesk on this server");
    wait_for(session, "First the smaller ways:");
    session.choose("Reset MFA");
    wait_for(session, "will run:");
    assert_eq!(program.changes(), [""; 0]);
    // It is for everyone on this server, so the server's name has to be typed.
    session.send(HOST_NAME);
    wait_for(session, HOST_NAME);
    session.choose("Yes, reset MFA for everyone");
}

#[test]
fn mfa_is_reset_through_the_buttons() {
    let program = Program::on(Server::new());
    let mut session = program.wizard();
    reset_mfa(&program, &mut session);
    wait_for(&session, "Switched off and on");
    wait_for(&session, "Plesk lists");
    let changes = ["plesk bin extension --disable mfa", "plesk bin extension --enable mfa"];
    assert_eq!(program.changes(), changes.map(str::to_owned));
    session.send("q");
    assert_eq!(session.wait_for_exit().exit_code(), 0);
}

#[test]
fn a_pasted_secret_and_the_codes_are_never_shown_nor_written_and_the_answer_is_right() {
    let Some(program) = Program::with_clock(Server::new(), "-600") else { return };
    let mut session = program.wizard();
    wait_for_the_facts(&session);
    wait_for(&session, "The server is 10 min behind.");
    session.send("3");
    wait_for(&session, "Scan this test entry with the app");
    session.choose("Use my own secret");
    wait_for(&session, "Paste or type the key");
    let (key, mut codes) = telling(Offset::ZERO, 1);
    session.paste(&format!("{key}\n"));
    wait_for(&session, "32 characters");
    wait_for(&session, "Use this secret");
    session.press_enter();
    wait_for(&session, "Type the code that the app shows now.");
    let code = codes.remove(0);
    session.send(&code);
    // What is typed is seen; a person must be able to read what he types.
    wait_for(&session, &code);
    session.press_enter();
    wait_for(&session, "The server's clock is 10 min behind.");
    session.wait_until("no more code", |screen| !screen.contents().contains(&code));
    // Digits are the next code here, so the way on is a button.
    session.choose("Fix the time");
    wait_for(&session, "will run:");
    session.send("6");
    wait_for(&session, "Report for a ticket");
    session.choose("Save to a file");
    wait_for(&session, "Saved as");
    session.send("q");
    assert_eq!(session.wait_for_exit().exit_code(), 2);
    let written = program.written();
    let (_, report) = written.iter().find(|(path, _)| path.to_string_lossy().contains("report")).unwrap();
    assert!(report.contains("CODE TEST"), "{report}");
    let raw = String::from_utf8_lossy(&session.raw()).into_owned();
    assert!(!raw.contains(key) && !raw.contains(&key[..8]), "the secret was on the screen");
    program.assert_nowhere_written(&[key, &code]);
}

#[test]
fn a_dry_run_changes_nothing() {
    let Some(program) = Program::with_clock(Server::new(), "-600") else { return };
    let program = program.with(&["--dry-run"]);
    let mut session = program.wizard();
    wait_for_the_facts(&session);
    wait_for(&session, "The server is 10 min behind.");
    session.send("4");
    wait_for(&session, "This fixes it.");
    session.choose("Fix the time");
    session.choose("Run it dry");
    wait_for(&session, "nothing was changed.");
    session.send("5");
    session.choose("Plesk on this server");
    wait_for(&session, "new entries' too. Fix the time first.");
    session.send("q");
    session.wait_for_exit();
    assert_eq!(program.changes(), [""; 0]);
    assert_eq!(program.journals(), [""; 0]);
    assert_eq!(program.server.ahead_s(), -600.0);
}

#[test]
fn tools_that_fail_in_every_way_are_sentences_on_the_screen() {
    for fault in ["refuse", "rubbish", "dies", "flood"] {
        let server = Server::new();
        for tool in ["timedatectl", "systemctl", "plesk"] {
            server.fault(tool, fault);
        }
        let program = Program::on(server).asking(vec![silent()]).with(&["--timeout", "0.2"]);
        let mut session = program.wizard();
        wait_for(&session, "Not known.");
        for screen in ["2", "3", "4", "5", "6", "7", "1"] {
            session.send(screen);
        }
        session.send("q");
        let code = session.wait_for_exit().exit_code();
        assert!(code <= 3, "{fault}: {code}");
        session.assert_given_back();
    }
}

#[test]
fn a_dumb_terminal_gets_lines() {
    let program = Program::on(Server::new());
    let mut session = program.in_terminal(80, 60, &[], &[("TERM", "dumb")]);
    wait_for(&session, "You can type:");
    wait_for(&session, "Next: test a code from the phone.");
    session.send("q\n");
    assert_eq!(session.wait_for_exit().exit_code(), 0);
    let raw = String::from_utf8_lossy(&session.raw()).into_owned();
    assert!(!raw.contains('\x1b'), "{raw}");
}

#[test]
fn the_plain_wizard_fixes_the_clock_by_questions_and_answers() {
    let Some(program) = Program::with_clock(Server::with_chrony(), "-600") else { return };
    let program = program.with(&["--plain"]);
    let mut session = program.in_terminal(100, 200, &[], &[]);
    session.wait_for("The server is 10 min behind.");
    session.send("s4\n");
    session.wait_for("Fix the time (changes the server)");
    session.send("1\n");
    session.wait_for("will run:");
    assert_eq!(program.changes(), [""; 0]);
    session.send("2\n");
    session.wait_for("Fixed: measured again, the clock is right.");
    session.send("q\n");
    assert_eq!(session.wait_for_exit().exit_code(), 0);
    assert!(program.changes().iter().any(|call| call.contains("makestep")), "{:?}", program.changes());
    let raw = String::from_utf8_lossy(&session.raw()).into_owned();
    assert!(!raw.contains('\x1b'), "{raw}");
}

#[test]
fn a_line_that_was_typed_ahead_answers_no_question_and_is_told_so() {
    let Some(program) = Program::with_clock(Server::with_chrony(), "-600") else { return };
    let program = program.with(&["--plain"]);
    let mut session = program.in_terminal(100, 200, &[], &[]);
    session.wait_for("The server is 10 min behind.");
    session.send("s4\n");
    session.wait_for("Fix the time (changes the server)");
    // The second line would say yes to a question that nobody has heard.
    session.send("1\n2\n");
    session.wait_for("Not done: it was typed before this was read out.");
    session.wait_for("will run:");
    assert_eq!(program.changes(), [""; 0]);
    session.send("2\n");
    session.wait_for("Fixed: measured again, the clock is right.");
    session.send("q\n");
    session.wait_for_exit();
}

#[test]
fn a_code_and_enter_in_one_burst_test_it_and_in_no_other_field_does_enter_count_then() {
    let mut session = Session::start(demo("server-behind"), 80, 24);
    session.wait_for("Check-up");
    session.send("3");
    session.wait_for("Scan this");
    session.send("123456\r");
    wait_for(&session, "No match within 26 hours.");
    // The true time: when Enter was pressed is the measurement, so it has to be a person's.
    session.send("2");
    session.send("\x1b");
    let mut session = Session::start(demo("ntp-blocked"), 80, 24);
    session.wait_for("No time source answered");
    session.choose("Type the true time");
    session.wait_for("Type its next minute");
    session.send("03:07\r");
    session.wait_for("03:07");
    session.send("\x7f");
    session.wait_until("the field as it was", |screen| screen.contents().contains("03:0 "));
    // The host name, which confirms a reset of MFA: forty times Enter behind it press nothing.
    let mut session = Session::start(demo("enable-fails"), 80, 24);
    session.wait_for("The server's clock is right.");
    session.send("5");
    session.choose("Plesk on this server");
    session.choose("Reset MFA");
    session.wait_for("will run:");
    session.send(&format!("demo.example{}", "\r".repeat(40)));
    session.wait_for("demo.example ");
    session.send("\x7f");
    session.wait_until("the field as it was", |screen| {
        let shown = screen.contents();
        shown.contains("will run:") && !shown.contains("Running")
    });
}

/// The program on this simulated server.
fn demo(scenario: &str) -> CommandBuilder {
    let mut command = CommandBuilder::new(support::binary());
    command.arg(format!("--demo={scenario}"));
    for (name, value) in [("TERM", "xterm-256color"), ("LANG", "C.UTF-8"), ("LC_ALL", "C.UTF-8")] {
        command.env(name, value);
    }
    command
}

#[test]
fn a_block_of_text_that_is_pasted_unmarked_says_yes_to_nothing() {
    for block in ["all:\r\tcc x\r", "a\r\tb\r", "\r\t\r"] {
        let Some(program) = Program::with_clock(Server::with_chrony(), "-600") else { return };
        let mut session = program.wizard();
        session.wait_for("The server is 10 min behind.");
        session.wait_for("[ Fix the time ]");
        session.send(block);
        session.wait_for("will run:");
        // Whatever is behind it has been read by then.
        session.send("?");
        session.wait_for("Help");
        assert_eq!(program.changes(), [""; 0], "{block:?}");
        session.send("q");
        session.choose("Yes: ");
        session.wait_for("Fixed: measured again, the clock is right.");
        session.send("q");
        session.wait_for_exit();
    }
}

/// A repair of MFA that stays in the middle of its first step, and what is done to the wizard then.
fn interrupted(end: impl FnOnce(&mut Session)) {
    let server = Server::new();
    server.fault("plesk.disable", "hold");
    let program = Program::on(server);
    let mut session = program.wizard();
    reset_mfa(&program, &mut session);
    until("the first step", || {
        program.server.calls().iter().any(|call| call.contains("--disable mfa")).then_some(())
    });
    end(&mut session);
    session.wait_for_exit();

    // Another start tells of the running repair and does not begin a second one.
    let mut second = program.wizard();
    wait_for(&second, "one is running");
    second.send("\x03");
    second.wait_for_exit();

    program.server.remove("state/fault.plesk.disable");
    until("the end of the repair", || {
        program.journals().last().is_some_and(|journal| journal.contains(r#""record":"ended""#)).then_some(())
    });
    assert_eq!(program.server.get("extension.enabled"), "yes");
    let mut next = program.wizard();
    wait_for(&next, "nothing unfinished");
    wait_for(&next, "The server's clock is right");
    wait_for_the_facts(&next);
    next.send("q");
    assert_eq!(next.wait_for_exit().exit_code(), 0);
    assert!(
        program.server.calls().iter().any(|call| call.starts_with("logger") && call.contains("--enable mfa"))
    );
}

#[test]
fn a_hang_up_in_the_middle_of_a_repair_does_not_end_the_repair() {
    interrupted(Session::hang_up);
}

#[test]
fn a_killed_wizard_does_not_end_the_repair() {
    interrupted(|session| session.signal(Signal::KILL));
}

#[test]
fn a_clock_repair_goes_on_to_network_time_on_when_the_wizard_is_killed() {
    // No server answers the service, so the article's way is left: off, set, on.
    let server = Server::new();
    server.put("reachable", "no");
    server.fault("timedatectl.set-time", "hold");
    let Some(program) = Program::with_clock(server, "-600") else { return };
    let mut session = program.wizard();
    wait_for_the_facts(&session);
    wait_for(&session, "The server is 10 min behind.");
    session.send("4");
    wait_for(&session, "This fixes it.");
    session.choose("Fix the time");
    wait_for(&session, "will run:");
    session.choose("Yes: ");
    until("the time to be set", || {
        program.server.calls().iter().any(|call| call.contains("set-time")).then_some(())
    });
    assert!(program.server.get("units/systemd-timesyncd.service").contains("inactive"));
    session.signal(Signal::KILL);
    session.wait_for_exit();
    program.server.remove("state/fault.timedatectl.set-time");
    until("network time to be on again", || {
        program.server.get("units/systemd-timesyncd.service").contains(" active").then_some(())
    });
    until("the journal's end", || {
        program.journals().last().is_some_and(|journal| journal.contains(r#""record":"ended""#)).then_some(())
    });
    let ran = program.run(&["check"]);
    assert!(!ran.said().contains("was cut short"), "{}", ran.out);
}

#[test]
fn a_repair_that_was_cut_short_is_told_by_the_next_start_and_finished_there() {
    let server = Server::new();
    server.fault("plesk.enable", "silent 3");
    let program = Program::on(server);
    assert_eq!(program.run(&["fix", "mfa", "-y"]).code, 2);
    let mut session = program.wizard();
    wait_for_the_facts(&session);
    wait_for(&session, "a reset was not finished");
    session.send("4");
    session.choose("Finish the repair");
    wait_for(&session, "will run:");
    session.choose("Yes: ");
    until("MFA to be on again", || (program.server.get("extension.enabled") == "yes").then_some(()));
    wait_for(&session, "The earlier repair is finished");
    session.send("q");
    session.wait_for_exit();
}

/// The memory that the program has had resident at most, in KiB.
fn most_memory(session: &Session) -> u64 {
    let status = std::fs::read_to_string(format!("/proc/{}/status", session.process_id())).unwrap();
    let most = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).unwrap();
    most.trim().trim_end_matches(" kB").parse().unwrap()
}

#[test]
fn a_window_that_says_it_has_no_end_is_drawn_as_far_as_anybody_reads() {
    for (columns, rows) in [(10_000, 10_000), (65_000, 60_000), (60_000, 3), (3, 60_000)] {
        let program = Program::on(Server::new());
        let mut session = program.wizard();
        wait_for_the_facts(&session);
        session.resize_unread(columns, rows);
        session.send("2");
        // The size is noticed before the key is taken.
        session.send("1");
        session.resize(80, 24);
        wait_for(&session, "Check-up of this server");
        let most = most_memory(&session);
        assert!(most < 96 * 1024, "{columns}x{rows}: {most} KiB");
        session.send("q");
        session.wait_for_exit();
        session.assert_given_back();
    }
}

/// Else the shell stands in a terminal that shows nothing of what is typed.
#[test]
fn a_wizard_that_is_stopped_gives_the_terminal_back_until_it_goes_on() {
    use rustix::termios::LocalModes;
    let program = Program::on(Server::new());
    let mut session = program.wizard();
    wait_for_the_facts(&session);
    let cooked = |session: &Session| {
        let wanted = LocalModes::ICANON | LocalModes::ECHO;
        session.local_modes().is_some_and(|modes| modes & wanted.bits() == wanted.bits())
    };
    assert!(!cooked(&session));
    for _ in 0..2 {
        session.signal(Signal::TSTP);
        until("the stop", || {
            let stat = std::fs::read_to_string(format!("/proc/{}/stat", session.process_id())).unwrap();
            stat.rsplit_once(") ").unwrap().1.starts_with('T').then_some(())
        });
        assert!(cooked(&session), "the terminal stays raw");
        session.wait_until("the shell's screen", |screen| !screen.alternate_screen());
        session.signal(Signal::CONT);
        session.wait_until("the wizard's screen", |screen| screen.alternate_screen());
        wait_for(&session, "Check-up of this server");
        assert!(!cooked(&session), "the terminal is not taken again");
    }
    session.send("q");
    session.wait_for_exit();
    session.assert_given_back();
}

#[test]
fn ctrl_z_leads_to_the_shell_and_fg_back() {
    let program = Program::on(Server::new());
    let mut session = program.as_a_job(&[], "echo In the shell; read line; fg >/dev/null; echo Left");
    wait_for_the_facts(&session);
    session.send("\x1a");
    session.wait_for("In the shell");
    session.wait_until("the shell's screen", |screen| !screen.alternate_screen());
    session.send("\n");
    session.wait_until("the wizard's screen", |screen| screen.alternate_screen());
    wait_for(&session, "Check-up of this server");
    session.send("q");
    session.wait_for("Left");
}

/// Nobody could wake it again there.
#[test]
fn ctrl_z_does_nothing_where_no_shell_waits() {
    let program = Program::on(Server::new());
    let mut session = program.wizard();
    wait_for_the_facts(&session);
    session.send("\x1a2");
    wait_for(&session, "Is the server's clock right?");
    session.send("q");
    session.wait_for_exit();
    session.assert_given_back();
}

#[test]
fn a_record_that_is_not_believed_is_a_finding_and_no_reset_is_offered_beside_it() {
    let (program, child) = Program::held_at_its_first_step();
    support::repair::kill(program.executor(), Signal::KILL);
    program.server.remove("state/fault.plesk.disable");
    support::program::finish(child);
    let record = program.server.path("var/lib/otp-doctor/repair-000001.jsonl");
    let text = std::fs::read_to_string(&record).unwrap();
    std::fs::write(&record, text.replace(r#""format":1"#, r#""format":99"#)).unwrap();
    let mut session = program.in_terminal(80, 24, &["--login", "server"], &[]);
    wait_for_the_facts(&session);
    wait_for(&session, "its record is unreadable");
    session.send("5");
    wait_for(&session, "an earlier repair may have been cut short");
    session.send("q");
    session.wait_for_exit();
    assert_eq!(program.server.get("extension.enabled"), "no");
}

#[test]
fn line_mode_says_the_headline_first_and_then_every_fact_once_in_its_order() {
    let server = Server::new();
    // The panel takes its time, and what stands behind it is known long before.
    server.fault("plesk.list", "hold");
    let program = Program::on(server);
    let session = program.in_terminal(100, 200, &["--plain"], &[]);
    wait_for(&session, "looking at the server");
    assert!(!session.screen().contains("You can type:"), "{}", session.screen());
    program.server.remove("state/fault.plesk.list");
    session.wait_until("the page", |screen| screen.contents().contains("You can type:"));
    let screen = session.screen();
    assert!(!screen.contains("looking ..."), "{screen}");
    let place = |fact: &str| {
        let found: Vec<usize> = screen.match_indices(fact).map(|(place, _)| place).collect();
        assert_eq!(found.len(), 1, "{fact}:\n{screen}");
        found[0]
    };
    let places =
        ["Sign-in:", "Server clock:", "Network time:", "Time zone:", "Plesk:", "MFA extension:"].map(place);
    assert!(places.is_sorted(), "{places:?}\n{screen}");
}

#[test]
fn lines_are_broken_at_words_and_end_with_a_prompt_and_a_qr_code_is_printed_when_it_is_asked_for() {
    let program = Program::on(Server::new()).with(&["--plain"]);
    let mut session = program.in_terminal(60, 100, &[], &[]);
    wait_for(&session, "Next: test a code from the phone.");
    session.send("s3\n");
    wait_for(&session, "or type qr for a QR code");
    session.wait_until("a prompt", |screen| screen.contents().trim_end().ends_with('>'));
    let screen = session.screen();
    let broken: Vec<&str> = screen.lines().filter(|line| line.chars().count() > 59).collect();
    assert_eq!(broken, [""; 0]);
    assert!(!screen.contains("Scan this"), "{screen}");
    session.send("qr\n");
    session.wait_for(&"\u{2588}".repeat(30));
    session.send("h\n");
    wait_for(&session, "print a QR code where there is one");
    session.send("q\n");
    session.wait_for_exit();
}

#[test]
fn line_mode_waits_for_a_slow_fact_but_not_for_ever_and_says_it_when_it_comes() {
    let server = Server::new();
    server.fault("plesk.list", "hold");
    let program = Program::on(server);
    let session = program.in_terminal(100, 200, &["--plain"], &[]);
    wait_for(&session, "MFA extension: looking ...");
    wait_for(&session, "You can type:");
    program.server.remove("state/fault.plesk.list");
    wait_for(&session, "MFA extension: mfa: installed");
}

/// Types the words and presses the button: an Enter right behind them could be part of a paste.
fn search_for(session: &mut Session, words: &str) {
    wait_for(session, "Search in this text");
    session.send(words);
    wait_for(session, words);
    session.choose("Find");
}

#[test]
fn a_slash_searches_in_the_text_and_n_goes_on_and_what_is_nowhere_is_said() {
    let program = Program::on(Server::new());
    let mut session = program.in_terminal(80, 15, &["--login", "server"], &[]);
    wait_for_the_facts(&session);
    assert!(!session.screen().contains("No code tested yet"), "{}", session.screen());
    session.send("/");
    wait_for(&session, "Search in this text");
    // Digits, q and ? are words here.
    search_for(&mut session, "q3?");
    wait_for(&session, "not found");
    session.send("\x1b");
    wait_for(&session, "Check-up of this server");
    session.send("/");
    search_for(&mut session, "no code TESTED");
    wait_for(&session, "No code tested yet");
    session.send("\x1b[H");
    session.wait_until("the beginning", |screen| !screen.contents().contains("No code tested yet"));
    session.send("n");
    wait_for(&session, "No code tested yet");
    let is_marked = |screen: &vt100::Screen| {
        let (rows, columns) = screen.size();
        let cells = (0..rows.get())
            .flat_map(|row| (0..columns.get()).filter_map(move |column| screen.cell(row, column)));
        cells.filter(|cell| cell.inverse()).map(|cell| cell.contents()).collect::<String>().contains("code")
    };
    session.wait_until("a mark on what was found", is_marked);
    session.send("q");
    session.wait_for_exit();
}

#[test]
fn the_report_is_handed_to_the_terminals_clipboard_when_that_is_asked_for_and_never_otherwise() {
    let program = Program::on(Server::new());
    let mut session = program.in_terminal(100, 40, &["--login", "server"], &[]);
    wait_for_the_facts(&session);
    session.send("6");
    session.wait_for("Report for a ticket");
    session.choose("Copy");
    wait_for(&session, "Sent to your terminal's clipboard.");
    session.send("q");
    session.wait_for_exit();
    let raw = String::from_utf8_lossy(&session.raw()).into_owned();
    assert_eq!(raw.matches("\x1b]52").count(), 1);
    let (_, sent) = raw.split_once("\x1b]52;c;").expect("nothing was sent");
    let (sent, _) = sent.split_once(['\x1b', '\x07']).unwrap();
    let words = support::base64(sent);
    assert!(words.contains("No secret and no code is in this report."), "{words}");
}
