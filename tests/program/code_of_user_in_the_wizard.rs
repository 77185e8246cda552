//! The wizard, where SSH is asked what it says to a code of one of its users: the file is read anew for each code.

use std::fs::{self, Permissions};
use std::os::unix::fs::PermissionsExt;

use otp_doctor::core::otp::{Entry, code_at};
use support::program::{Program, now, one_line};
use support::pty::Session;

use super::code_of_user::{FILE, KEY, MODULE, asks_by, code, program};

#[test]
fn the_wizard_names_the_file_that_declines_and_says_so_while_the_next_code_is_compared_and_in_the_report() {
    let program = asks_by(&format!("{MODULE}\n{MODULE} secret=/root/second\n"), Some(0o600));
    let mut session = in_the_wizard(&program);
    for (line, answer) in [
        (&*code(0), "sshd: declined, because /root/second does not take this code."),
        ("s6", "sshd (/root/.google_authenticator): this code is accepted now."),
    ] {
        answers(&mut session, line, answer, &[]);
    }
    session.send("q\n");
    session.wait_for_exit();
}

/// The wizard, where the code of `me` is waited for that SSH is to answer.
fn in_the_wizard(program: &Program) -> Session {
    let mut session =
        program.in_terminal(100, 60, &["--plain", "--verifier", "sshd"], &[("SUDO_USER", "me")]);
    session.wait_for("You can type:");
    for (line, answer) in [
        ("s5", "Test against the real entry"),
        ("Test against the real entry", "Read one user's secret for sshd?"),
        ("3", "Type the code that the app shows now."),
    ] {
        answers(&mut session, line, answer, &[]);
    }
    session
}

/// Types a line into the wizard and waits for `answer`, which may have stood there before; none of `never` is said with it.
#[track_caller]
fn answers(session: &mut Session, line: &str, answer: &str, never: &[&str]) {
    let before = session.so_far().len();
    session.send(&format!("{line}\n"));
    // What is said while the code is compared is about the one before.
    let said = |session: &Session| {
        let new = session.so_far().split_off(before);
        one_line(new.rsplit("Comparing ...").next().unwrap_or_default())
    };
    let begun = std::time::Instant::now();
    while !(said(session).contains(answer) && said(session).ends_with('>')) {
        assert!(begun.elapsed().as_secs() < 60, "waited in vain for {answer}:\n{}", session.screen());
        std::thread::sleep(std::time::Duration::from_millis(20));
    }
    let said = said(session);
    never.iter().for_each(|words| assert!(!said.contains(words), "{said}"));
}

/// The file of the user is read again for each code: signing in uses codes up while the wizard runs.
#[test]
fn the_wizard_says_what_ssh_says_now_and_keeps_nothing_of_the_key() {
    let steps = now().secs() / 30;
    let with_used = |used: i64| format!("{KEY}\n\" TOTP_AUTH\n\" WINDOW_SIZE 17\n\" DISALLOW_REUSE {used}\n");
    let program = program("", "");
    program.server.write(FILE, with_used(steps - 7));
    let mut session = in_the_wizard(&program);
    let typed = code(0);
    answers(&mut session, &typed, "sshd: this code is accepted now.", &[]);
    let step = now().secs() / 30;
    program.server.write(FILE, with_used(step));
    answers(&mut session, &typed, "this code was used before", &["would take it"]);
    // A narrower window is that of the next answer.
    program.server.write(FILE, format!("{KEY}\n\" TOTP_AUTH\n\" WINDOW_SIZE 17\n"));
    let ahead = code(6);
    answers(&mut session, &ahead, "sshd: this code is accepted now.", &[]);
    program.server.write(FILE, format!("{KEY}\n\" TOTP_AUTH\n"));
    let declined = "later than this server's clock";
    answers(&mut session, &ahead, declined, &["would take it", "accepts this code", "The same code"]);
    session.send("q\n");
    session.wait_for_exit();
    let elsewhere = program.written().into_iter().filter(|(path, _)| !path.ends_with(FILE));
    elsewhere.for_each(|(path, text)| assert!(!text.contains(KEY), "{}", path.display()));
}

#[test]
fn a_scratch_code_whose_line_is_gone_is_declined_when_it_is_typed_again() {
    let program = program("12345678\n", "");
    let mut session = in_the_wizard(&program);
    answers(&mut session, "12345678", "accepted, as a scratch code", &[]);
    program.server.write(FILE, format!("{KEY}\n\" TOTP_AUTH\n"));
    let declined = "this is none of the scratch codes (0 left). Next: type the phone's next code.";
    answers(&mut session, "12345678", declined, &["would take it", "The same code again"]);
    answers(&mut session, &code(0), "sshd: this code is accepted now.", &["would take it"]);
    session.send("q\n");
    session.wait_for_exit();
}

#[test]
fn an_entry_that_was_changed_meanwhile_ends_the_test_and_is_read_after_a_question_of_its_own() {
    const OTHER: &str = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP";
    for changed in [format!("{OTHER}\n\" TOTP_AUTH\n"), format!("{KEY}\n\" TOTP_AUTH\n\" STEP_SIZE 60\n")] {
        let program = program("", "");
        let mut session = in_the_wizard(&program);
        let typed = code(0);
        answers(&mut session, &typed, "sshd: this code is accepted now.", &[]);
        program.server.write(FILE, &changed);
        let said = "The entry of me was changed meanwhile: start the test again.";
        answers(&mut session, &typed, said, &["would take it", "accepted now"]);
        if !changed.starts_with(OTHER) {
            // Nor does it stay where another sign-in is asked about.
            for (line, answer) in [
                ("s5", "Other sign-in"),
                ("Other sign-in", "Which sign-in declines the code?"),
                ("Plesk 360", "my.plesk.com has its own second factor"),
                ("s3", "A throw-away entry"),
            ] {
                answers(&mut session, line, answer, &[]);
            }
            session.send("q\n");
            session.wait_for_exit();
            continue;
        }
        for (line, answer) in [
            ("Test against the real entry", "Yes, read the secret of this login"),
            ("3", "Type the code that the app shows now."),
        ] {
            answers(&mut session, line, answer, &[]);
        }
        let own = code_at(&Entry::parse(OTHER).unwrap(), now());
        answers(&mut session, &own, "sshd: this code is accepted now.", &[]);
        session.send("q\n");
        session.wait_for_exit();
    }
}

#[test]
fn a_file_that_is_refused_meanwhile_is_named_with_what_puts_it_right_and_no_link_is_followed() {
    let program = program("", "");
    let path = program.server.path(FILE);
    let mode = |mode| fs::set_permissions(&path, Permissions::from_mode(mode)).unwrap();
    let mut session = in_the_wizard(&program);
    answers(&mut session, &code(0), "sshd: this code is accepted now.", &[]);
    mode(0o644);
    let mend = "/root/.google_authenticator has mode 0644; the sign-in takes 0600 at most. Put right with: chmod 600 /root/.google_authenticator \
                Next: put that right, then type the next code.";
    answers(&mut session, &code(-1), mend, &["accepted now", "Next: test a code"]);
    mode(0o600);
    answers(&mut session, &code(0), "sshd: this code is accepted now.", &["put that right"]);
    fs::rename(&path, program.server.path("root/elsewhere")).unwrap();
    std::os::unix::fs::symlink("elsewhere", &path).unwrap();
    answers(&mut session, &code(1), "sshd: this code is accepted now.", &[]);
    mode(0o604);
    let link =
        "/root/.google_authenticator is a link to elsewhere: look into that before its mode is changed.";
    answers(&mut session, &code(-1), link, &["chmod", "accepted now"]);
    fs::remove_file(&path).unwrap();
    let none = "No sign-in through PAM keeps an entry of me here. Next: its ways back in.";
    answers(&mut session, &code(0), none, &["accepted now", "Next: test a code"]);
    session.send("q\n");
    session.wait_for_exit();
}
