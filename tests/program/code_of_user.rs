//! `code --user`: what a sign-in of PAM says to a code now, by what it keeps of that user.

use std::fs::{self, Permissions};
use std::os::unix::fs::PermissionsExt;

use otp_doctor::core::otp::{Entry, code_at};
use otp_doctor::core::time::Offset;
use support::program::{Program, Ran, in_one_step, now};
use support::standins::Server;

pub(super) const KEY: &str = "ONSWG4TFORZWC3DUNFWXA3DFMZUXE43U";
pub(super) const FILE: &str = "root/.google_authenticator";

/// A server on which SSH asks root, who runs the tests, for codes.
pub(super) fn program(options: &str, line: &str) -> Program {
    let server = Server::new();
    server.write("etc/pam.d/sshd", format!("auth required pam_google_authenticator.so{line}\n"));
    let user = rustix::process::geteuid().as_raw();
    server.write("etc/passwd", format!("root:x:0:0::/root:/bin/sh\nme:x:{user}:{user}::/root:/bin/sh\n"));
    server.write(FILE, format!("{KEY}\n\" TOTP_AUTH\n{options}"));
    fs::set_permissions(server.path(FILE), Permissions::from_mode(0o600)).unwrap();
    Program::on(server)
}

pub(super) fn code(ahead_steps: i64) -> String {
    code_at(&Entry::parse(KEY).unwrap(), now().plus(Offset::from_secs(30 * ahead_steps))).to_string()
}

/// What is said to the code of a phone that is so many steps ahead; neither the key nor any code stands in it or is kept.
#[track_caller]
fn asked(program: &Program, ahead_steps: i64, more: &[&str]) -> Ran {
    let before = fs::read(program.server.path(FILE)).unwrap();
    let typed = code(ahead_steps);
    let ran = program.run(&[&["code", "--user", "me", &typed, "-y"], more].concat());
    for secret in [KEY, &typed, &code(0)] {
        assert!(!ran.out.contains(secret) && !ran.err.contains(secret), "{ran:?}");
    }
    assert_eq!(fs::read(program.server.path(FILE)).unwrap(), before, "it was only looked at");
    let elsewhere = program.written().into_iter().filter(|(path, _)| !path.ends_with(FILE));
    elsewhere.for_each(|(path, text)| assert!(!text.contains(KEY), "{}", path.display()));
    ran
}

#[test]
fn what_ssh_says_to_a_code_now_is_told_by_what_it_keeps() {
    let steps = now().secs() / 30;
    let used = format!("\" DISALLOW_REUSE {} {steps} {}\n", steps - 1, steps + 1);
    let tries = format!("\" RATE_LIMIT 1 3600 {}\n", now().secs() - 5);
    for (options, line, ahead, status, said) in [
        ("", "", 0, 0, "sshd: this code is accepted now."),
        ("\" WINDOW_SIZE 21\n", "", 9, 0, "sshd: this code is accepted now."),
        (&used, "", 0, 2, "this code was used before"),
        (&tries, "", 0, 2, "no code is asked for until"),
        ("", "", 20, 2, "it is the code of 600 s later than this server's clock. The phone's clock"),
        (
            "",
            "",
            -20,
            2,
            "it is the code of 600 s earlier than this server's clock. The code is old, or the phone's clock",
        ),
        (
            "\" TIME_SKEW 10\n",
            "",
            0,
            2,
            "though it fits this server's clock: a clock 300 s off was learnt (TIME_SKEW 10)",
        ),
        ("\" TIME_SKEW 10\n", "", 10, 0, "sshd: this code is accepted now."),
        ("\" TIME_SKEW 10\n", " noskewadj", 0, 2, "noskewadj keeps it"),
    ] {
        in_one_step(|| {
            let ran = asked(&program(options, line), ahead, &[]);
            assert_eq!(ran.code, status, "{options}{line}: {ran:?}");
            assert!(ran.said().contains(said), "{options}{line}: {ran:?}");
            assert!(!ran.said().contains("Assumed"), "{ran:?}");
            assert!(status == 0 || !ran.said().contains("Nothing to repair"), "{ran:?}");
        });
    }
}

#[test]
fn a_scratch_code_is_said_to_be_accepted_and_used_up_as_long_as_it_stands_below_the_key_and_tries_are_left() {
    let tries = format!("\" RATE_LIMIT 1 3600 {}\n", now().secs() - 5);
    for (lines, status, said) in [
        ("87654321\n12345678\n", 0, "sshd: accepted, as a scratch code. It is used up by that."),
        (
            "87654321\n",
            2,
            "sshd: declined. Codes have 6 digits here, and this is none of the scratch codes (1 left).",
        ),
        ("no code\n12345678\n", 2, "this is none of the scratch codes (0 left)."),
        (&format!("{tries}12345678\n"), 2, "no code is asked for until"),
    ] {
        let ran = program(lines, "").run(&["code", "--user", "me", "12345678", "-y"]);
        assert_eq!(ran.code, status, "{lines}: {ran:?}");
        assert!(ran.said().contains(said) && !ran.out.contains("12345678"), "{lines}: {ran:?}");
        assert!(!ran.said().contains("cannot be tested"), "{lines}: {ran:?}");
    }
}

/// Of codes that last for two seconds.
#[test]
fn a_code_is_judged_when_the_question_was_answered_and_not_when_it_was_asked() {
    let program = program("\" STEP_SIZE 2\n\" WINDOW_SIZE 1\n", "");
    let mut entry = Entry::parse(KEY).unwrap();
    entry.parameters.period_s = 2;
    let mut session = program.in_terminal(100, 40, &["code", "--user", "me", &code_at(&entry, now())], &[]);
    session.wait_for("Type yes to go on:");
    std::thread::sleep(std::time::Duration::from_secs(5));
    session.send("yes\n");
    session.wait_for("earlier than this server's clock");
    session.wait_for_exit();
}

const OTHER_KEY: &str = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP";
pub(super) const MODULE: &str = "auth required pam_google_authenticator.so";

/// A server whose SSH asks by these lines, with a second file of another key where `second` is its mode.
pub(super) fn asks_by(lines: &str, second: Option<u32>) -> Program {
    let program = program("", "");
    program.server.write("etc/pam.d/sshd", lines);
    if let Some(mode) = second {
        program.server.write("root/second", format!("{OTHER_KEY}\n\" TOTP_AUTH\n"));
        fs::set_permissions(program.server.path("root/second"), Permissions::from_mode(mode)).unwrap();
    }
    program
}

#[test]
fn a_service_that_asks_twice_declines_by_the_one_file_that_does_and_names_it() {
    let lines = format!("{MODULE}\n{MODULE} secret=/root/second\n");
    let program = asks_by(&lines, Some(0o600));
    let ran = asked(&program, 0, &[]);
    assert_eq!(ran.code, 2, "{ran:?}");
    let said = ran.said();
    assert!(said.starts_with("sshd: declined, because /root/second does not take this code."), "{ran:?}");
    assert!(said.contains("sshd (/root/.google_authenticator): this code is accepted now."), "{ran:?}");
    assert!(said.contains("sshd (/root/second): declined."), "{ran:?}");
    assert!(!said.contains("typo") && !said.contains("app"), "{ran:?}");
    let json = asked(&program, 0, &["-j"]);
    let report: serde_json::Value = serde_json::from_str(&json.out).unwrap();
    let answer = &report["sign_ins"][0];
    assert_eq!((&answer["answer"], &answer["lets_in"]), (&"wrong".into(), &false.into()), "{answer}");
    let files: Vec<_> =
        answer["modules"].as_array().unwrap().iter().map(|it| (&it["file"], &it["answer"])).collect();
    let expected = [
        (&"/root/.google_authenticator".into(), &"accepted".into()),
        (&"/root/second".into(), &"wrong".into()),
    ];
    assert_eq!(files, expected);
}

#[test]
fn a_second_file_that_is_missing_or_refused_declines_the_login_and_one_that_is_not_needed_does_not() {
    let second = "pam_google_authenticator.so secret=/root/second";
    for (line, mode, status, said) in [
        (
            "auth required",
            None,
            2,
            "sshd: declined. It also asks for a code by /root/second, which is missing.",
        ),
        ("auth requisite", None, 2, "which is missing."),
        ("auth [success=ok default=die]", None, 2, "which is missing."),
        ("auth optional", None, 0, "sshd: this code is accepted now."),
        ("auth sufficient", None, 0, "sshd: this code is accepted now."),
        (
            "auth required",
            Some(0o644),
            2,
            "sshd (/root/second): declined, as every code of this user is. /root/second has mode 0644",
        ),
    ] {
        for lines in [format!("{MODULE}\n{line} {second}\n"), format!("{line} {second}\n{MODULE}\n")] {
            let ran = asked(&asks_by(&lines, mode), 0, &[]);
            assert_eq!(ran.code, status, "{lines}: {ran:?}");
            assert!(ran.said().contains(said), "{lines}: {ran:?}");
        }
    }
    let skipped = format!("{MODULE}\n{MODULE} secret=/root/second nullok\n");
    let ran = asked(&asks_by(&skipped, None), 0, &[]);
    assert!(ran.code == 0 && ran.said().contains("sshd: this code is accepted now."), "{ran:?}");
}

#[test]
fn what_the_configuration_makes_of_a_declined_code_decides_and_where_that_cannot_be_told_nothing_is_accepted()
{
    let permit = "auth required pam_permit.so\n";
    for (lines, ahead, status, said) in [
        (format!("auth sufficient pam_google_authenticator.so\n{permit}"), 20, 1, "this code is not needed."),
        (format!("auth optional pam_google_authenticator.so\n{permit}"), 20, 1, "this code is not needed."),
        ("auth sufficient pam_google_authenticator.so\n".to_owned(), 20, 2, "600 s later"),
        (
            format!("auth [success=1 default=ignore] pam_succeed_if.so uid < 5\n{MODULE}\n{permit}"),
            20,
            3,
            "depends on pam_succeed_if.so",
        ),
        (
            format!("auth [success=1 default=ignore] pam_succeed_if.so uid < 5\n{MODULE}\n{permit}"),
            0,
            0,
            "accepted now",
        ),
        (format!("{MODULE}\nauth required pam_deny.so\n"), 0, 2, "declined by PAM's configuration"),
        (format!("@include nowhere\n{MODULE}\n"), 0, 2, "includes nowhere, which is missing."),
        (
            format!("auht required pam_unix.so\n{MODULE}\n"),
            0,
            2,
            "this line in its configuration: auht required",
        ),
        (format!("{MODULE}\nauth required .so\n"), 0, 2, "this line in its configuration: auth required .so"),
        (format!("auht sufficient pam_unix.so\n{MODULE}\n"), 0, 0, "sshd: this code is accepted now."),
        (format!("{MODULE}\n{MODULE} user=nobody-here secret=/root/x\n"), 0, 2, "user=nobody-here"),
        (
            format!("auth sufficient pam_google_authenticator.so secret=/root/second\n{MODULE}\n"),
            0,
            0,
            "sshd: this code is accepted now.",
        ),
        (format!("{MODULE}\nauth required pam_oath.so usersfile=${{HOME}}/x\n"), 0, 3, "could not be told"),
        (
            format!("{MODULE}\nauth required pam_oath.so usersfile=/nowhere\n"),
            0,
            2,
            "by /nowhere, which is missing.",
        ),
    ] {
        in_one_step(|| {
            let ran = asked(&asks_by(&lines, Some(0o600)), ahead, &[]);
            assert_eq!(ran.code, status, "{lines}: {ran:?}");
            assert!(ran.said().contains(said), "{lines}: {ran:?}");
            assert!(status == 0 || !ran.said().contains("sshd: this code is accepted"), "{lines}: {ran:?}");
        });
    }
}

#[test]
fn where_a_code_is_not_asked_for_by_itself_it_is_said_where_it_is_typed() {
    let said = "sshd: type the code right behind the password, in the same line.";
    for (option, behind) in [(" forward_pass", true), (" try_first_pass", false), ("", false)] {
        let ran = asked(&program("", option), 0, &[]);
        assert_eq!((ran.code, ran.said().contains(said)), (0, behind), "{option}: {ran:?}");
    }
    // The password is asked for before, and taken as it is where it has to be right.
    for (control, takes_it) in [("optional", true), ("required", false), ("requisite", false)] {
        let lines = format!("auth {control} pam_unix.so\n{MODULE} use_first_pass\n");
        let ran = asked(&asks_by(&lines, Some(0o600)), 0, &[]);
        assert_eq!(
            (ran.code, ran.said().contains(said)),
            (if takes_it { 0 } else { 2 }, takes_it),
            "{ran:?}"
        );
        assert_eq!(ran.complained().contains("use_first_pass for this module"), !takes_it, "{ran:?}");
    }
    let alone = asked(&program("", " use_first_pass"), 0, &[]);
    assert!(alone.code == 2 && alone.complained().contains("where none can stand"), "{alone:?}");
    let refused = program("\" RATE_LIMIT x\n", " forward_pass");
    assert!(!asked(&refused, 0, &[]).said().contains(said));
}

#[test]
fn a_module_that_is_not_installed_is_named_wherever_no_code_is_taken_because_of_it() {
    let tally = "auth required pam_tally9.so\n";
    for (lines, installed, status, said) in [
        (
            format!("{tally}{MODULE}\n"),
            "pam_google_authenticator.so",
            2,
            "names pam_tally9.so, which is not installed",
        ),
        (
            format!("-{tally}{MODULE}\n"),
            "pam_google_authenticator.so",
            2,
            "names pam_tally9.so, which is not installed",
        ),
        (
            format!("auth optional pam_tally9.so\n{MODULE}\n"),
            "pam_google_authenticator.so",
            0,
            "accepted now",
        ),
        (format!("{MODULE}\n"), "pam_unix.so", 2, "pam_google_authenticator.so is not installed."),
    ] {
        let program = asks_by(&lines, None);
        program.server.write(&format!("usr/lib64/security/{installed}"), "");
        let ran = asked(&program, 0, &[]);
        assert_eq!(ran.code, status, "{lines}: {ran:?}");
        assert!(format!("{}{}", ran.said(), ran.complained()).contains(said), "{lines}: {ran:?}");
    }
    let removed = program("", "");
    removed.server.write("usr/lib64/security/pam_unix.so", "");
    let check = removed.run(&["check"]);
    assert!(check.said().contains("pam_google_authenticator.so is not installed."), "{check:?}");
}

#[test]
fn a_file_that_is_asked_twice_and_takes_each_code_once_wants_the_next_code_for_the_second_question() {
    let twice = format!("{MODULE}\n{MODULE}\n");
    let wants = "sshd: declined at the second question. Both go by /root/.google_authenticator";
    for (options, typed, status, said) in [
        ("\" DISALLOW_REUSE\n", None, 2, wants),
        ("", None, 0, "sshd: this code is accepted now."),
        ("12345678\n", Some("12345678"), 2, wants),
        ("\" RATE_LIMIT 1 30\n", None, 2, "each counts as a try, and its RATE_LIMIT allows too few."),
        ("\" RATE_LIMIT 2 30\n", None, 0, "sshd: this code is accepted now."),
    ] {
        let program = program(options, "");
        program.server.write("etc/pam.d/sshd", &twice);
        let typed = typed.map_or_else(|| code(0), str::to_owned);
        let ran = program.run(&["code", "--user", "me", &typed, "-y"]);
        assert_eq!(ran.code, status, "{options}: {ran:?}");
        assert!(ran.said().contains(said), "{options}: {ran:?}");
    }
}

#[test]
fn a_file_by_which_no_code_by_time_is_taken_leaves_its_scratch_codes_and_no_clock_matters_to_it() {
    let counted = |counter: i64| {
        let entry = Entry::parse(KEY).unwrap();
        code_at(&entry, otp_doctor::core::time::UnixTime::from_secs(30 * counter)).to_string()
    };
    let (none, scratch) =
        ("sshd: declined, as only scratch codes are accepted.", "accepted, as a scratch code.");
    let by_count = "sshd: declined. The codes are counted and do not depend on any clock.";
    for (options, typed, status, said) in [
        ("\" HOTP_COUNTER 5\n12345678\n", "123456".to_owned(), 2, by_count),
        ("\" HOTP_COUNTER 5\n12345678\n", counted(8), 2, by_count),
        ("\" HOTP_COUNTER 5\n12345678\n", counted(7), 0, "sshd: this code is accepted now."),
        ("\" HOTP_COUNTER 5\n12345678\n", "12345678".to_owned(), 0, scratch),
        ("12345678\n", "12345678".to_owned(), 0, scratch),
        ("12345678\n", code(0), 2, none),
        ("\" TOTP_AUTH\n\" WINDOW_SIZE 0\n12345678\n", "12345678".to_owned(), 0, scratch),
        ("\" TOTP_AUTH\n\" STEP_SIZE 61\n12345678\n", code(0), 2, "Its line STEP_SIZE makes no sense."),
        (
            "\" TOTP_AUTH\n\" RATE_LIMIT x\n12345678\n",
            "12345678".to_owned(),
            2,
            "Every code of me is declined.",
        ),
    ] {
        let program = program("", "");
        program.server.write(FILE, format!("{KEY}\n{options}"));
        let ran = program.run(&["code", "--user", "me", &typed, "-y"]);
        assert_eq!(ran.code, status, "{options}: {ran:?}");
        assert!(ran.said().contains(said) || ran.complained().contains(said), "{options}: {ran:?}");
        assert!(!ran.said().contains("typo"), "{options}: {ran:?}");
    }
    let program = program("", "");
    program.server.write(FILE, format!("{KEY}\n12345678\n"));
    let check = program.run(&["check", "--verifier", "sshd"]);
    assert!(check.said().contains("no code from the app is accepted for 2 users"), "{check:?}");
}

#[test]
fn the_key_is_read_as_strictly_as_the_module_reads_it_and_may_be_as_long_as_its_file() {
    let long = KEY.repeat(1_875);
    for (line, key, status) in [
        ("onsw g4tf-orzw\tc3dunfwxa3dfmzuxe43u\r", KEY, 0),
        ("0NSWG4TF0RZWC3DUNFWXA3DFMZUXE43U", KEY, 0),
        (&*long, &*long, 0),
        ("ONSWG4TFORZWC3DUNFWXA3DF====", KEY, 2),
        ("otpauth://totp/me?secret=ONSWG4TFORZWC3DUNFWXA3DFMZUXE43U", KEY, 2),
        ("\u{feff}ONSWG4TFORZWC3DUNFWXA3DFMZUXE43U", KEY, 2),
        ("ONSWG4TFORZWC3DU\u{a0}NFWXA3DFMZUXE43U", KEY, 2),
        ("3132333435363738393031323334353637383930", KEY, 2),
    ] {
        let program = program("", "");
        program.server.write(FILE, format!("{line}\n\" TOTP_AUTH\n"));
        let typed = support::pam::code_of(key, now());
        let ran = program.run(&["code", "--user", "me", &typed, "-y"]);
        assert_eq!(ran.code, status, "{line:.60}: {ran:?}");
        assert!(status == 0 || ran.complained().contains("the first line of the file is no key"), "{ran:?}");
    }
}

#[test]
fn the_third_code_of_a_wrong_clock_is_told_to_teach_it() {
    in_one_step(|| {
        let steps = now().secs() / 30;
        let learning = format!("\" RESETTING_TIME_SKEW {}+10 {}+10\n", steps - 2, steps - 1);
        let ran = asked(&program(&learning, ""), 10, &[]);
        assert_eq!(ran.code, 1, "{ran:?}");
        assert!(ran.said().contains("which is learnt by it"), "{ran:?}");
    });
}

#[test]
fn nothing_is_read_without_a_yes_and_nobody_elses_without_root() {
    let program = program("", "");
    let ran = program.run(&["code", "--user", "me", "123456"]);
    assert_eq!((ran.code, ran.out.as_str()), (3, ""), "{ran:?}");
    assert!(ran.complained().contains("is only read after a yes"), "{ran:?}");
    let stranger = program.run(&["code", "--user", "nobody-here", "123456", "-y"]);
    assert!(
        stranger.code == 3 && stranger.complained().contains("keeps an entry of nobody-here"),
        "{stranger:?}"
    );
    let both = program.run(&["code", "--user", "me", "--secret-file", "-", "123456"]);
    assert_eq!(both.code, 3, "{both:?}");
    if !rustix::process::geteuid().is_root() {
        let ran = program.run(&["code", "--user", "root", "123456", "-y"]);
        assert!(
            ran.code == 3 && ran.complained().contains("Only root may read the entry of root."),
            "{ran:?}"
        );
    }
}

#[test]
fn an_option_that_the_module_does_not_take_declines_every_code_and_is_named() {
    for (option, named) in [
        ("authtok_prompt=Your code:", "code:"),
        ("foo", "foo"),
        ("nullok=", "nullok="),
        ("NULLOK", "NULLOK"),
        ("allowed_perm=99", "allowed_perm=99"),
        ("grace_period=x", "grace_period=x"),
        // Somebody may have put the key there.
        ("JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP", "JBSWY3DPE..."),
        ("key=JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP", "key=..."),
    ] {
        let ran = asked(&program("", &format!(" {option}")), 0, &[]);
        assert_eq!(ran.code, 2, "{ran:?}");
        assert!(format!("{}{}", ran.out, ran.err).contains(&format!("the option {named} ")), "{ran:?}");
    }
    for option in
        ["[authtok_prompt=Your code:]", "allowed_perm=0600", "grace_period=0", "echo-verification-code debug"]
    {
        let ran = asked(&program("", &format!(" {option}")), 0, &[]);
        assert_eq!(ran.code, 0, "{option}: {ran:?}");
    }
}

#[test]
fn a_file_that_is_refused_declines_every_code_and_json_has_no_other_line_on_standard_output() {
    let refused = program("", "");
    fs::set_permissions(refused.server.path(FILE), Permissions::from_mode(0o644)).unwrap();
    let ran = asked(&refused, 0, &[]);
    assert!(ran.code == 2 && ran.complained().contains("Every code of me is declined."), "{ran:?}");
    let ran = asked(&program("", ""), 0, &["-j"]);
    assert_eq!(ran.code, 0, "{ran:?}");
    assert!(serde_json::from_str::<serde_json::Value>(&ran.out).is_ok(), "{ran:?}");
    assert!(ran.complained().contains("this code is accepted now"), "{ran:?}");
}

#[test]
fn json_has_the_answer_of_each_sign_in_that_was_asked_and_none_where_nobody_was() {
    let steps = now().secs() / 30;
    let used = format!("\" DISALLOW_REUSE {} {steps} {}\n", steps - 1, steps + 1);
    let tries = format!("\" RATE_LIMIT 1 3600 {}\n", now().secs() - 5);
    for (options, ahead, answer) in [
        ("", 0, "accepted"),
        ("\" WINDOW_SIZE 17\n", 20, "other-time"),
        (&used, 0, "used"),
        (&tries, 0, "limited"),
    ] {
        let ran = asked(&program(options, ""), ahead, &["-j"]);
        let report: serde_json::Value = serde_json::from_str(&ran.out).unwrap();
        let said = &report["sign_ins"][0];
        assert_eq!(report["sign_ins"].as_array().map(Vec::len), Some(1), "{options}: {ran:?}");
        assert_eq!((&said["services"][0], &said["answer"]), (&"sshd".into(), &answer.into()), "{ran:?}");
        assert_eq!(said["lets_in"], serde_json::json!(answer == "accepted"), "{said}");
        assert_eq!(said["steps_ahead"].is_i64(), answer == "other-time", "{said}");
        assert_eq!(said["until"].is_string(), answer == "limited", "{said}");
        assert!(ran.complained().contains(said["words"].as_str().unwrap()), "{ran:?}");
    }
    let check = program("", "").run(&["check", "-j"]);
    let report: serde_json::Value = serde_json::from_str(&check.out).unwrap();
    assert_eq!(report["sign_ins"], serde_json::json!([]));
}

#[test]
fn a_named_service_answers_alone_and_one_without_an_entry_of_the_user_is_named() {
    let program = program("", "");
    program.server.write("etc/pam.d/vpn", "auth required pam_google_authenticator.so secret=/etc/otp/%u\n");
    let named = |service: &str| asked(&program, 0, &["--verifier", service]);
    let sshd = named("sshd");
    assert!(sshd.code == 0 && sshd.said().contains("sshd: this code is accepted now."), "{sshd:?}");
    let vpn = named("vpn");
    assert!(vpn.code == 3 && vpn.complained().contains("vpn keeps no entry of me here."), "{vpn:?}");
    let card = named("nextcloud");
    assert!(card.code == 3 && card.complained().contains("--verifier (sshd, sudo)"), "{card:?}");
}

/// The modules look at bytes.
#[test]
fn a_remark_of_another_encoding_is_passed_over_as_the_module_does() {
    let program = program("", "");
    let mut file = format!("{KEY}\n\" TOTP_AUTH\n").into_bytes();
    file.extend(b"\" WINDOW_SIZE 5\n\" von M\xfcller\n");
    fs::write(program.server.path(FILE), file).unwrap();
    let ran = asked(&program, 2, &[]);
    assert!(ran.code == 0 && ran.said().contains("sshd: this code is accepted now."), "{ran:?}");
}

#[test]
fn a_file_that_another_service_refuses_is_not_said_of_the_one_that_was_asked_about() {
    let program = program("", "");
    let other = "auth required pam_google_authenticator.so secret=${HOME}/.other\n";
    program.server.write("etc/pam.d/cockpit", other);
    program.server.write("root/.other", format!("{KEY}\n\" HOTP_COUNTER 1\n"));
    fs::set_permissions(program.server.path("root/.other"), Permissions::from_mode(0o600)).unwrap();
    let named = |service: &str| program.run(&["code", "--user", "me", &code(0), "-y", "--verifier", service]);
    let ran = named("sshd");
    assert!(ran.code == 0 && ran.out.contains("sshd: this code is accepted now."), "{ran:?}");
    let ran = named("cockpit");
    assert!(ran.code == 2 && ran.out.starts_with("cockpit: declined."), "{ran:?}");
}

#[test]
fn a_login_of_two_lines_is_told_in_one_and_is_nobody_of_this_server() {
    let ran = program("", "").run(&["code", "--user", "me\nroot", "123456", "-y"]);
    assert_eq!(ran.code, 3, "{ran:?}");
    assert_eq!(ran.err, "No sign-in through PAM keeps an entry of me root here.\n");
    let fixed = program("", "").run(&["fix", "skew", "--user", "me\nroot", "-n"]);
    assert!(fixed.err.contains("me root has no entry here that a sign-in takes."), "{fixed:?}");
}

#[test]
fn whoever_is_root_is_never_told_to_become_root_where_a_user_has_put_a_link_to_what_only_root_may_read() {
    if !rustix::process::geteuid().is_root() {
        return support::skipped("only root reads with the rights of others");
    }
    let program = program("", "");
    program.server.write("etc/passwd", "you:x:1000:1000::/home/you:/bin/sh\n");
    program.server.write("home/you/readme", "");
    for path in ["", "home", "home/you"] {
        fs::set_permissions(program.server.path(path), Permissions::from_mode(0o755)).unwrap();
    }
    std::os::unix::fs::symlink(
        program.server.path(FILE),
        program.server.path("home/you/.google_authenticator"),
    )
    .unwrap();
    let ran = program.run(&["code", "--user", "you", "123456", "-y"]);
    assert_eq!(ran.code, 2, "{ran:?}");
    assert!(
        ran.complained().contains("The module reads /home/you/.google_authenticator with that user's rights"),
        "{ran:?}"
    );
    assert!(!ran.complained().contains("sudo") && !ran.complained().contains("Log in as root"), "{ran:?}");
}

#[test]
fn json_says_what_keeps_a_sign_in_from_any_answer() {
    let refused = program("", "");
    fs::set_permissions(refused.server.path(FILE), Permissions::from_mode(0o644)).unwrap();
    let with = |file: &str| {
        let program = program("", "");
        program.server.write(FILE, file);
        program
    };
    for (program, more, status, answer, next) in [
        (refused, None, 2, "refused", "mend-file"),
        (with(&format!("{KEY}\n\" HOTP_COUNTER 5\n")), None, 2, "wrong", "test-code"),
        (with("no key!\n\" TOTP_AUTH\n"), None, 2, "refused", "report"),
        (with(&format!("{KEY}\n\" TOTP_AUTH\n\" WINDOW_SIZE x\n")), Some("sshd"), 2, "wrong", "mend-file"),
    ] {
        let named = more.map(|service| ["--verifier", service]).into_iter().flatten();
        let words: Vec<&str> =
            ["code", "--user", "me", "123456", "-y", "-j"].into_iter().chain(named).collect();
        let ran = program.run(&words);
        assert_eq!(ran.code, status, "{answer}: {ran:?}");
        let report: serde_json::Value = serde_json::from_str(&ran.out).unwrap();
        let said = &report["sign_ins"][0];
        assert_eq!((&said["answer"], &said["services"][0]), (&answer.into(), &"sshd".into()), "{report}");
        assert_eq!(report["next"], next, "{report}");
        assert!(said["lets_in"] == false && report["code"].is_null(), "{said}");
        assert!(!ran.complained().is_empty() && !ran.out.contains(KEY), "{ran:?}");
    }
    let nobody = program("", "").run(&["code", "--user", "nobody-here", "123456", "-y", "-j"]);
    let report: serde_json::Value = serde_json::from_str(&nobody.out).unwrap();
    assert_eq!((nobody.code, &report["sign_ins"][0]["answer"]), (3, &"unknown".into()), "{report}");
}

#[test]
fn whoever_tries_the_demo_is_told_whose_entries_it_has() {
    let program = program("", "");
    let asked = |user: &str, more: &[&str]| {
        program.run(&[&["--demo=ssh-behind", "code", "--user", user, "123456", "-y"], more].concat())
    };
    for (user, more) in
        [("root", &[][..]), ("annika", &[]), ("root", &["--verifier", "sshd"]), ("root", &["-j"])]
    {
        let ran = asked(user, more);
        assert_eq!(ran.code, 3, "{ran:?}");
        assert!(ran.complained().contains("In this demo there are entries of: anna, bert."), "{ran:?}");
    }
    assert!(!asked("anna", &[]).complained().contains("In this demo there are entries"));
}

#[test]
fn json_compares_no_scratch_code_with_the_codes_of_any_time() {
    let asked = |codes: &[&str]| {
        let ran = program("12345678\n", "").run(&[&["code", "--user", "me", "-y", "-j"], codes].concat());
        let report: serde_json::Value = serde_json::from_str(&ran.out).unwrap();
        let findings = report["findings"].as_array().unwrap().iter();
        assert!(!findings.clone().any(|finding| finding["id"] == "entry-wrong"), "{report}");
        (report["sign_ins"][0]["answer"].clone(), report["code"].clone())
    };
    let (answer, alone) = asked(&["12345678"]);
    assert_eq!((answer, alone), ("scratch".into(), serde_json::Value::Null));
    let (answer, first) = asked(&["12345678", &code(0)]);
    assert!(answer == "accepted" && first["entry"] == "right", "{first}");
    let (answer, last) = asked(&[&code(0), "12345678"]);
    assert!(answer == "scratch" && last["entry"] == "right", "{last}");
}
