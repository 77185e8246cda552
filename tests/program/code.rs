//! The real program and a code: on the command line, and typed and pasted into a terminal.

use std::os::unix::fs::PermissionsExt;

use otp_doctor::core::otp::{Entry, Outcome, code_at};
use otp_doctor::core::time::Offset;
use rustix::termios::LocalModes;
use support::hostile::packet::{Packet, stamp};
use support::hostile::server::Server as TimeServer;
use support::program::{
    KEYS, Program, Ran, at, in_one_step, now, silent, telling, wait_for_a_fresh_code, within_a_period,
};
use support::pty::Session;
use support::repair::until;
use support::standins::Server;

fn test(program: &Program, key: &str, codes: &[String], more: &[&str]) -> Ran {
    let codes: Vec<&str> = codes.iter().map(String::as_str).collect();
    let ran = program.run_with(&[&["code", "--secret-file", "-"], more, &codes[..]].concat(), key);
    // Three digits, as of a code in pieces, stand in many a figure by chance.
    for secret in KEYS.iter().chain(&codes).filter(|secret| secret.len() > 3) {
        assert!(!ran.out.contains(secret) && !ran.err.contains(secret), "{}{}", ran.out, ran.err);
    }
    program.assert_nowhere_written(&KEYS);
    ran
}

#[test]
fn a_right_code_says_so_first_and_ends_with_0() {
    in_one_step(|| {
        let program = Program::on(Server::new());
        let (key, codes) = telling(Offset::ZERO, 1);
        let ran = test(&program, key, &codes, &[]);
        assert_eq!((ran.code, ran.err.as_str()), (0, ""), "{}", ran.out);
        assert!(ran.out.starts_with("The code fits: codes from this phone pass.\n"), "{}", ran.out);
        assert!(ran.said().contains("the server takes one code"), "{}", ran.out);
    });
}

#[test]
fn a_server_that_is_behind_is_named_first_and_ends_with_2() {
    in_one_step(|| {
        let Some(program) = Program::with_clock(Server::new(), "-200") else { return };
        let (key, codes) = telling(Offset::ZERO, 1);
        let ran = test(&program, key, &codes, &[]);
        assert_eq!(ran.code, 2, "{}{}", ran.out, ran.err);
        assert!(ran.out.starts_with("The server's clock is 3 min 20 s behind.\n"), "{}", ran.out);
    });
}

#[test]
fn a_phone_that_is_ahead_is_named_and_its_true_code_is_never_said() {
    let program = Program::on(Server::new());
    for more in [&[][..], &["--json"]] {
        let (ran, expected) = within_a_period(Offset::from_secs(150), 3, |key, codes| {
            (test(&program, key, codes, more), code_at(&Entry::parse(key).unwrap(), now()))
        });
        assert_eq!(ran.code, 2, "{}{}", ran.out, ran.err);
        assert!(!ran.out.contains(expected.as_str()), "{}", ran.out);
        if more.is_empty() {
            assert!(ran.out.contains("The phone's clock is 2 min"), "{}", ran.out);
        } else {
            let document: serde_json::Value = serde_json::from_str(&ran.out).unwrap();
            assert_eq!(document["code"]["whose_clock"], "phone");
            assert_eq!(document["code"]["entry"], "right");
            let ahead = &document["code"]["phone_ahead_s"];
            let (from, to) = (ahead[0].as_f64().unwrap(), ahead[1].as_f64().unwrap());
            assert!(from <= 150.0 && 150.0 <= to && to - from < 60.0, "{ahead}");
        }
    }
}

/// What the program says of `key` and the codes that the entry `uri` showed `ages` seconds ago on a right phone, in one
/// period from beginning to end.
fn test_shown(program: &Program, key: &str, uri: &str, ages: &[i64]) -> Ran {
    let entry = Entry::parse(uri).unwrap();
    for _ in 0..20 {
        until("the middle of a period", || (4..22).contains(&now().secs().rem_euclid(30)).then_some(()));
        let from = now();
        let codes: Vec<String> =
            ages.iter().map(|age| code_at(&entry, from.minus(Offset::from_secs(*age))).to_string()).collect();
        let ran = test(program, key, &codes, &[]);
        if now().secs().div_euclid(30) == from.secs().div_euclid(30) {
            return ran;
        }
    }
    panic!("no run ends in the period in which it began");
}

#[test]
fn what_one_answering_source_says_is_never_certain_and_is_named_as_that() {
    in_one_step(|| {
        let lying = TimeServer::start(|question| {
            let told = now().plus(Offset::from_secs(-300));
            let packet = Packet { receive: stamp(told), ..Packet::honest(question.bytes, told) };
            question.answer(&packet);
        });
        let servers = vec![lying, silent(), silent(), silent()];
        // The server follows its one source, so that both are 300 s behind and the phone seems to be ahead.
        let Some(program) = Program::with_clock(Server::new(), "-300") else { return };
        let program = program.asking(servers).with(&["--timeout", "2"]);
        let (key, codes) = telling(Offset::ZERO, 2);
        let ran = test(&program, key, &codes, &[]);
        assert!(
            ran.out.starts_with("The phone's clock or its app is") && ran.out.contains("That is probable."),
            "{}",
            ran.out
        );
        assert!(ran.said().contains("Only one time source tells the true time"), "{}", ran.out);
        assert!(
            !ran.said().contains("The answer is certain") && !ran.said().contains("needs no repair"),
            "{}",
            ran.out
        );
    });
}

#[test]
fn a_phone_with_other_settings_is_told_as_that_and_no_clock_is_blamed() {
    in_one_step(|| {
        let program = Program::on(Server::new());
        for rest in ["period=60", "period=60&algorithm=SHA256"] {
            let uri = format!("otpauth://totp/x?secret={}&{rest}", KEYS[0]);
            let ran = test_shown(&program, KEYS[0], &uri, &[122, 61, 1]);
            assert_eq!(ran.code, 2, "{}{}", ran.out, ran.err);
            assert!(ran.said().contains("the app uses other settings"), "{}", ran.out);
            assert!(!ran.said().contains("The phone's clock is"), "{}", ran.out);
        }
    });
}

#[test]
fn codes_in_another_order_are_no_other_entry_and_the_order_is_told() {
    in_one_step(|| {
        let program = Program::on(Server::new());
        for ages in [&[1, 31][..], &[31, 1, 61], &[1, 31, 61, 91]] {
            let ran = test_shown(&program, KEYS[1], KEYS[1], ages);
            assert_eq!(ran.code, 0, "{}{}", ran.out, ran.err);
            assert!(ran.out.starts_with("The code fits"), "{}", ran.out);
            assert!(ran.said().contains("Not given oldest first"), "{}", ran.out);
            assert!(!ran.said().contains("enrol"), "{}", ran.out);
        }
    });
}

#[test]
fn codes_that_were_passed_on_late_are_perhaps_old_and_end_with_3() {
    in_one_step(|| {
        let program = Program::on(Server::new());
        for ages in [&[180][..], &[180, 150], &[240, 210, 180], &[150, 180]] {
            let ran = test_shown(&program, KEYS[2], KEYS[2], ages);
            assert_eq!(ran.code, 3, "{}{}", ran.out, ran.err);
            assert!(ran.out.starts_with("The code is old, or the phone's clock is"), "{}", ran.out);
            assert!(ran.said().contains("An old code looks the same"), "{}", ran.out);
            assert!(
                !ran.said().contains("The answer is certain") && !ran.said().contains("enrol"),
                "{}",
                ran.out
            );
        }
    });
}

#[test]
fn a_code_of_one_period_ago_is_told_as_one_and_ends_with_1() {
    in_one_step(|| {
        let program = Program::on(Server::new());
        let ran = test_shown(&program, KEYS[3], KEYS[3], &[30]);
        assert_eq!(ran.code, 1, "{}{}", ran.out, ran.err);
        assert!(
            ran.out.starts_with("The code is one period old: typed late, or the phone is up to"),
            "{}",
            ran.out
        );
        assert!(ran.said().contains("Wait for a new code,"), "{}", ran.out);
    });
}

/// An entry whose codes have 8 digits: within a year two codes of 6 fit somewhere by chance once in some thousand times.
fn long_codes(key: &str) -> String {
    format!("otpauth://totp/x?secret={key}&digits=8")
}

/// An entry, and two codes of a phone with it that is so far ahead that nothing fits within 26 hours.
fn from_far_away(ahead: Offset) -> (String, Vec<String>) {
    wait_for_a_fresh_code();
    let codes = |entry: &str| {
        let entry = Entry::parse(entry).unwrap();
        [30, 0].map(|age| code_at(&entry, now().plus(ahead).minus(Offset::from_secs(age))).to_string())
    };
    let all = KEYS.map(long_codes).map(|entry| (entry.clone(), codes(&entry).to_vec()));
    all.into_iter().find(|(entry, codes)| at(now(), codes, entry) == Outcome::Nothing).unwrap()
}

#[test]
fn two_codes_find_a_phone_that_is_weeks_off_and_say_by_how_much() {
    in_one_step(|| {
        let program = Program::on(Server::new());
        for days in [40, -200] {
            let seconds = days * 86_400;
            let (entry, codes) = from_far_away(Offset::from_secs(seconds));
            let ran = test(&program, &entry, &codes, &["--json"]);
            assert_eq!((ran.code, ran.err.as_str()), (2, ""), "{days} {}", ran.out);
            let document: serde_json::Value = serde_json::from_str(&ran.out).unwrap();
            let code = &document["code"];
            assert_eq!(
                (&code["whose_clock"], &code["entry"]),
                (&"phone".into(), &"right".into()),
                "{code:#}"
            );
            let end = |index: usize| code["phone_ahead_s"][index].as_f64().unwrap();
            assert!(
                end(0) <= seconds as f64 && seconds as f64 <= end(1) && end(1) - end(0) < 90.0,
                "{code:#}"
            );
        }
        let (entry, codes) = from_far_away(Offset::from_secs(40 * 86_400));
        let ran = test(&program, &entry, &codes, &[]);
        assert_eq!(ran.code, 2, "{}{}", ran.out, ran.err);
        assert!(ran.said().contains("The phone's clock is about 40 d ahead."), "{}", ran.out);
    });
}

#[test]
fn for_plesk_360_the_answer_speaks_of_the_phone_and_of_no_other_clock() {
    in_one_step(|| {
        let Some(program) = Program::with_clock(Server::new(), "-200") else { return };
        let (key, codes) = telling(Offset::ZERO, 1);
        let ran = test(&program, key, &codes, &["--login", "360"]);
        assert_eq!(ran.code, 0, "{}{}", ran.out, ran.err);
        let first = ran.out.lines().next().unwrap();
        assert!(first.contains("The phone's clock is right."), "{}", ran.out);
        assert!(!ran.said().contains("Fix the server's clock"), "{}", ran.out);
    });
}

#[test]
fn one_code_that_fits_nowhere_claims_nothing_about_what_was_not_searched() {
    in_one_step(|| {
        let program = Program::on(Server::new());
        let (entry, codes) = from_far_away(Offset::from_secs(40 * 86_400));
        let one =
            codes.into_iter().find(|code| at(now(), std::slice::from_ref(code), &entry) == Outcome::Nothing);
        let ran = test(&program, &entry, &[one.unwrap()], &[]);
        assert_eq!(ran.code, 3, "{}{}", ran.out, ran.err);
        assert!(ran.out.starts_with("No match within 26 hours. Check for a typo.\n"), "{}", ran.out);
        assert!(ran.said().contains("search a whole year, with two codes"), "{}", ran.out);
    });
}

#[test]
fn codes_of_another_entry_end_with_2_after_a_pause() {
    let program = Program::on(Server::new());
    let entry = long_codes(KEYS[0]);
    let codes = (0..1_000)
        .map(|number| vec![format!("{:08}", number * 37), format!("{:08}", number * 91 + 7)])
        .find(|codes| at(now(), codes, &entry) == Outcome::Nothing)
        .unwrap();
    let started = std::time::Instant::now();
    let ran = test(&program, &entry, &codes, &[]);
    assert_eq!(ran.code, 2, "{}{}", ran.out, ran.err);
    // No more is claimed than was searched, and all of it was.
    let headline = "The codes are not of this entry, unless a clock is over a year off.\n";
    assert!(ran.out.starts_with(headline), "{}", ran.out);
    assert!(!ran.said().contains("search a whole year"), "{}", ran.out);
    assert!(started.elapsed().as_secs() >= 2, "guessing in a loop is not slowed down");
}

#[test]
fn what_is_no_code_or_no_key_is_named_and_ends_with_3() {
    let program = Program::on(Server::new());
    let code = ["123456".to_owned()];
    for (key, named) in [
        ("JBSW1Y3DPEHPK3PX", "\"1\" at place 5"),
        ("JBSWY3DP!HPK3PXP", "\"!\" at place 9"),
        ("otpauth://hotp/x?secret=JBSWY3DPEHPK3PXP", "counts uses, not time"),
        (
            "otpauth://totp/Steam:b?secret=JBSWY3DPEHPK3PXP&issuer=Steam&digits=5",
            "Steam Guard's codes have letters",
        ),
        ("otpauth://totp/x?secret=JBSWY3DPEHPK3PXP&digits=12", "Codes do not have \"12\" digits"),
        ("", "No key yet."),
    ] {
        let ran = test(&program, key, &code, &[]);
        assert_eq!((ran.code, ran.out.as_str()), (3, ""), "{key}");
        assert!(ran.complained().contains(named), "{key}: {}", ran.err);
        assert!(!ran.err.contains("JBSW"), "{}", ran.err);
    }
    for (code, named) in [("12345", "That is 5 digits;"), ("12a456", "\"a\" at place 3"), ("", "No code yet")]
    {
        let ran = test(&program, KEYS[0], &[code.to_owned()], &[]);
        assert_eq!((ran.code, ran.out.as_str()), (3, ""), "{code}");
        assert!(ran.complained().contains(named), "{code}: {}", ran.err);
    }
}

#[test]
fn of_several_keys_none_is_tested_and_nothing_of_them_is_repeated() {
    in_one_step(|| {
        let program = Program::on(Server::new());
        let (one, other) = (KEYS[0], KEYS[1]);
        let address = |key: &str, issuer: &str| format!("otpauth://totp/{issuer}:b?secret={key}&issuer=x");
        for (given, named) in [
            (format!("{one}\n{other}\n"), "More than one key or address"),
            (format!("{one} {other}"), "More than one key or address"),
            (format!("{}\n{}\n", address(one, "A"), address(other, "B")), "More than one key or address"),
            (format!("{}\n{other}\n", address(one, "A")), "More than one key or address"),
            (format!("secret {one}"), "More than one word could be a key"),
            (format!("admin\n{one}\n"), "More than one word could be a key"),
            (format!("{one}\n23456723\n"), "More than one word could be a key"),
            (format!("password={one}"), "Paste only what follows the \"=\""),
            ("MTIzNDU2Nzg5MDEyMzQ1Njc4OTA=".to_owned(), "This is Base64"),
            ("\u{0}A\u{0}B".to_owned(), "saved as UTF-16"),
        ] {
            let ran = test(&program, &given, &["123456".to_owned()], &[]);
            assert_eq!((ran.code, ran.out.as_str()), (3, ""), "{given}");
            assert!(ran.complained().contains(named), "{given}: {}", ran.err);
        }
        let (key, codes) = telling(Offset::ZERO, 1);
        let ran = test(&program, &address(key, &"I".repeat(300)), &codes, &[]);
        assert!(!ran.err.contains("IIIIIIIIIIIII"), "{}", ran.err);
    });
}

#[test]
fn a_key_is_taken_as_other_programs_write_it() {
    let program = Program::on(Server::new());
    let wrap = |key: &str| {
        [
            format!("key={key}&step=30&size=6"),
            format!("TimeOtp-Secret-Base32={key}\n"),
            format!("\u{feff}{key}\r\n"),
            format!("{key}\n\" WINDOW_SIZE 17\n\" TOTP_AUTH\n12345678\n87654321\n"),
            format!("otpauth://totp/Acme%20Co:b?secret={key}&amp;issuer=Acme+Co&lock=true&algorithm="),
            format!("otpauth://totp/b%domain.com?sec\nret={key}&\nissuer=b"),
            format!("otpauth://totp/Acme%3ACo:b?secret={key}&issuer=Acme%3ACo&codeDisplay=%7B%7D"),
            format!("otpauth://totp/b?secret={key}&creator=privacyidea&serial=T1&color=FF0000&icon=a.png"),
        ]
    };
    for number in 0..wrap("").len() {
        within_a_period(Offset::ZERO, 1, |key, codes| {
            let ran = test(&program, &wrap(key)[number], codes, &[]);
            assert_eq!((ran.code, ran.err.as_str()), (0, ""), "{number}: {}", ran.out);
        });
    }
}

#[test]
fn a_code_in_pieces_is_one_code_and_one_of_another_kind_is_named() {
    let program = Program::on(Server::new());
    within_a_period(Offset::ZERO, 1, |key, codes| {
        let (front, back) = codes[0].split_at(3);
        let ran = test(&program, key, &[front.to_owned(), back.to_owned()], &[]);
        assert_eq!(ran.code, 0, "{}{}", ran.out, ran.err);
    });
    let ran = test(&program, KEYS[0], &["12345".to_owned()], &[]);
    assert!(ran.complained().contains("a zero in front may be lost"), "{}", ran.err);
    let recovery = (0..1_000)
        .map(|number| vec![format!("{:08}", 10_000_019 * (number % 9) + number)])
        .find(|codes| at(now(), codes, KEYS[0]) == Outcome::Nothing)
        .unwrap();
    for codes in [recovery.clone(), [recovery, vec!["99999999".to_owned()]].concat()] {
        let ran = test(&program, KEYS[0], &codes, &[]);
        assert_eq!(ran.code, 3, "{}{}", ran.out, ran.err);
        assert!(ran.said().contains("A recovery code is not made from the key"), "{}", ran.out);
        assert!(!ran.said().contains("enrol"), "{}", ran.out);
    }
    let many: Vec<String> = (0..5).map(|number| format!("11111{number}")).collect();
    let ran = test(&program, KEYS[0], &many, &[]);
    assert!(ran.code == 3 && ran.complained().contains("That is 5 codes;"), "{}", ran.err);
}

#[test]
fn a_code_that_is_shorter_than_those_of_its_entry_has_perhaps_lost_a_zero_and_is_no_recovery_code() {
    let program = Program::on(Server::new());
    for (own, given) in [(8, 7), (8, 6), (7, 6)] {
        let entry = format!("otpauth://totp/x?secret={}&digits={own}", KEYS[0]);
        let code = (0..1_000)
            .map(|number| vec![format!("{:0given$}", 1_019 * number)])
            .find(|codes| at(now(), codes, &entry) == Outcome::Nothing)
            .unwrap();
        let ran = test(&program, &entry, &code, &[]);
        assert_eq!(ran.code, 3, "{}{}", ran.out, ran.err);
        let said = format!(
            "You gave {given} digits; this entry makes {own}. Type it as shown; a zero in front may be lost."
        );
        assert!(ran.said().contains(&said), "{}", ran.out);
        assert!(!ran.said().contains("recovery"), "{}", ran.out);
    }
}

#[test]
fn a_file_that_an_editor_of_windows_saved_is_read_or_told_how_to_save_it() {
    let program = Program::on(Server::new());
    let file = program.server.path("key.txt");
    let path = file.display().to_string();
    let lines = format!("{}\r\n", KEYS[0]);
    let little = lines.encode_utf16().flat_map(u16::to_le_bytes);
    let big = lines.encode_utf16().flat_map(u16::to_be_bytes);
    for bytes in [
        [0xff, 0xfe].into_iter().chain(little.clone()).collect::<Vec<u8>>(),
        [0xfe, 0xff].into_iter().chain(big).collect(),
        little.collect(),
    ] {
        std::fs::write(&file, bytes).unwrap();
        let ran = program.run(&["code", "--secret-file", &path, "123456"]);
        assert_eq!((ran.code, ran.out.as_str()), (3, ""), "{}", ran.err);
        assert!(
            ran.complained().contains("saved as UTF-16. Save it as UTF-8, or paste the key."),
            "{}",
            ran.err
        );
    }
}

#[test]
fn a_file_that_others_can_read_is_used_with_a_warning() {
    in_one_step(|| {
        let program = Program::on(Server::new());
        let (key, codes) = telling(Offset::ZERO, 1);
        let file = tempfile::NamedTempFile::new().unwrap();
        std::fs::write(file.path(), format!("{key}\n")).unwrap();
        let path = file.path().to_str().unwrap();
        for (mode, warned) in [(0o600, false), (0o644, true), (0o640, true)] {
            std::fs::set_permissions(file.path(), std::fs::Permissions::from_mode(mode)).unwrap();
            let ran = program.run(&["code", "--secret-file", path, &codes[0]]);
            assert_eq!(ran.code, 0, "{}{}", ran.out, ran.err);
            assert_eq!(ran.complained().contains("Others can read"), warned, "{mode:o} {}", ran.err);
        }
    });
}

#[test]
fn a_short_key_is_used_with_a_warning() {
    in_one_step(|| {
        let program = Program::on(Server::new());
        wait_for_a_fresh_code();
        let key = "JBSWY3DPEHPK3PXP";
        let code = code_at(&Entry::parse(key).unwrap(), now()).to_string();
        let ran = program.run_with(&["code", "--secret-file", "-", &code], key);
        assert!(ran.complained().contains("This key has only 80 bits"), "{}", ran.err);
        assert!(ran.out.starts_with("The code fits"), "{}", ran.out);
    });
}

/// Whether the terminal echoes what is typed.
fn echoes(session: &Session) -> bool {
    session.local_modes().is_some_and(|modes| modes & LocalModes::ECHO.bits() != 0)
}

#[test]
fn a_secret_typed_into_a_terminal_is_not_echoed_and_a_signal_gives_the_echo_back() {
    in_one_step(|| {
        let program = Program::on(Server::new());
        let (key, codes) = telling(Offset::ZERO, 1);
        let args = ["code", "--secret-file", "-", &codes[0]];
        let mut session = program.in_terminal(200, 40, &args, &[]);
        session.wait_for("Paste or type the key");
        until("the echo to be off", || (!echoes(&session)).then_some(()));
        session.send(&format!("{key}\r"));
        session.wait_for("The code fits");
        assert_eq!(session.wait_for_exit().exit_code(), 0);
        assert!(!String::from_utf8_lossy(&session.raw()).contains(key));
        assert!(echoes(&session));

        let mut session = program.in_terminal(200, 40, &args, &[]);
        session.wait_for("Paste or type the key");
        until("the echo to be off", || (!echoes(&session)).then_some(()));
        session.send("\x03");
        assert_eq!(session.wait_for_exit().exit_code(), 130);
        assert!(echoes(&session));
    });
}

/// On the code screen, where the secret is typed.
fn at_the_secret(program: &Program) -> Session {
    let mut session = program.wizard();
    session.send("3");
    session.wait_for("Scan this");
    session.send("\t\r");
    session.wait_for("Paste or type the key");
    session
}

#[test]
fn a_pasted_secret_and_a_pasted_code_fill_and_never_submit_and_the_secret_is_never_drawn() {
    let program = Program::on(Server::new());
    let key = KEYS[0];
    let mut session = at_the_secret(&program);
    session.paste(&format!("{key}\n"));
    session.wait_for("32 characters");
    session.send("\r");
    session.wait_for("Type the code that the app shows now.");
    session.paste("123 456\n");
    session.wait_for("123456");
    // The answer to a later key proves that the paste was taken in before, and pressed nothing.
    session.send("\x7f");
    session.wait_until("one digit less", |screen| {
        let shown = screen.contents();
        shown.contains("12345") && !shown.contains("123456")
    });
    assert!(session.screen().contains("Type the code that the app shows now."));
    session.send("q");
    session.wait_for_exit();
    session.assert_given_back();
    let raw = String::from_utf8_lossy(&session.raw()).into_owned();
    for piece in [&key[..8], &key[8..16]] {
        assert!(!raw.contains(piece), "{piece} was drawn");
    }
    program.assert_nowhere_written(&[key]);
}

#[test]
fn an_unmarked_paste_of_a_secret_does_not_submit_and_a_code_with_its_enter_does() {
    let program = Program::on(Server::new());
    let mut session = at_the_secret(&program);
    session.send(&format!("{}\r", KEYS[0]));
    session.wait_for("32 characters");
    assert!(session.screen().contains("Paste or type the key"));
    session.press_enter();
    session.wait_for("Type the code that the app shows now.");
    session.send("123 456\r");
    session.wait_until("the answer", |screen| {
        !screen.contents().contains("Type the code that the app shows now.")
    });
}
