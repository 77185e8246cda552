//! `code --user` where pam_oath checks the codes, by its file of users.

use otp_doctor::core::otp::{Entry, code_at};
use otp_doctor::core::time::Offset;
use support::program::{Program, finish, in_one_step, now};
use support::standins::Server;

use super::code_of_user::{KEY, code};

#[test]
fn what_pam_oath_says_to_a_code_now_is_told_by_its_file_of_users() {
    if !rustix::process::geteuid().is_root() {
        return support::skipped("only root may read the users of pam_oath");
    }
    let hexadecimal: String = "secretsaltimplefirst".bytes().map(|byte| format!("{byte:02x}")).collect();
    for (last, ahead, status, said) in [
        (None, 0, 0, "vpn: this code is accepted now."),
        (Some(0), 0, 2, "this code was used before"),
        (Some(1), 0, 2, "a later code was used before"),
        (Some(-1), 0, 0, "vpn: this code is accepted now."),
        (None, 20, 2, "it is the code of 600 s later than this server's clock"),
    ] {
        in_one_step(|| {
            let server = Server::new();
            server.write("etc/pam.d/vpn", "auth required pam_oath.so usersfile=/etc/users.oath window=3\n");
            server.write("etc/passwd", "me:x:1000:1000::/home/me:/bin/sh\n");
            let entry = Entry::parse(KEY).unwrap();
            let last = last.map_or(String::new(), |steps| {
                let code = code_at(&entry, now().plus(Offset::from_secs(30 * steps)));
                format!("\t0\t{}\t2023-11-14T22:13:30L", *code)
            });
            server.write("etc/users.oath", format!("HOTP/T30\tme\t-\t{hexadecimal}{last}\n"));
            let program = Program::on(server);
            let typed = code(ahead);
            let ran = program.run(&["code", "--user", "me", &typed, "-y"]);
            assert_eq!(ran.code, status, "{last} {ahead}: {ran:?}");
            assert!(ran.said().contains(said), "{last} {ahead}: {ran:?}");
            for secret in [&hexadecimal, &typed] {
                assert!(!ran.out.contains(secret.as_str()) && !ran.err.contains(secret.as_str()), "{ran:?}");
            }
        });
    }
}

#[test]
fn of_several_lines_of_pam_oath_the_one_that_fits_tells_of_the_clocks_and_a_code_of_another_length_is_said_to_be_one()
 {
    if !rustix::process::geteuid().is_root() {
        return support::skipped("only root may read the users of pam_oath");
    }
    let hexadecimal = |key: &str| key.bytes().map(|byte| format!("{byte:02x}")).collect::<String>();
    let (first, second) = (hexadecimal("secretsaltimplefirst"), hexadecimal("12345678901234567890"));
    let mut other = Entry::parse("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ").unwrap();
    other.parameters.period_s = 60;
    let other = |steps: i64| code_at(&other, now().plus(Offset::from_secs(60 * steps))).to_string();
    for (option, typed, status, said) in [
        (
            "",
            &(|| other(20)) as &dyn Fn() -> String,
            2,
            "it is the code of 1200 s later than this server's clock. The phone's clock",
        ),
        ("", &|| other(1), 0, "vpn: this code is accepted now."),
        ("", &|| code(20), 2, "it is the code of 600 s later than this server's clock"),
        (" digits=7", &|| code(0), 2, "vpn: declined, because codes must have 7 digits here"),
        (" digits=6", &|| code(0), 0, "vpn: this code is accepted now."),
    ] {
        in_one_step(|| {
            let server = Server::new();
            let line = format!("auth required pam_oath.so usersfile=/etc/users.oath window=3{option}\n");
            server.write("etc/pam.d/vpn", line);
            server.write("etc/passwd", "me:x:1000:1000::/home/me:/bin/sh\n");
            server.write("etc/users.oath", format!("HOTP/T30 me - {first}\nHOTP/T60 me - {second}\n"));
            let ran = Program::on(server).run(&["code", "--user", "me", &typed(), "-y"]);
            assert_eq!(ran.code, status, "{option}: {ran:?}");
            assert!(ran.said().contains(said) && !ran.said().contains("typo"), "{option}: {ran:?}");
        });
    }
}

#[test]
fn a_line_that_pam_oath_cannot_read_declines_every_code_and_the_last_code_is_told_in_the_full_report_alone() {
    if !rustix::process::geteuid().is_root() {
        return support::skipped("only root may read the users of pam_oath");
    }
    let with = |behind: &str| {
        let server = Server::new();
        server.write("etc/pam.d/vpn", "auth required pam_oath.so usersfile=/etc/users.oath\n");
        server.write("etc/passwd", "me:x:1000:1000::/home/me:/bin/sh\n");
        server.write("etc/users.oath", format!("HOTP/T30 me - 31323334353637383930 {behind}\n"));
        Program::on(server)
    };
    let ran = with("0 732303 yesterday").run(&["code", "--user", "me", "123456", "-y"]);
    assert_eq!(ran.code, 2, "{ran:?}");
    assert!(ran.complained().contains("pam_oath makes no sense of the user's line"), "{ran:?}");
    let noted = with("0 732303 2023-11-14T22:13:30L");
    let full = noted.run(&["report", "--full"]);
    assert!(full.said().contains("me: last code taken on 2023-11-14 22:13:30"), "{full:?}");
    let usual = noted.run(&["report"]);
    assert!(!usual.out.contains("2023-11-14 22:13:30"), "{usual:?}");
    // Whose own it is may know it, and no name is told.
    let by = |person: &str| finish(noted.command(&["report"]).env("SUDO_USER", person).spawn().unwrap());
    let own = by("me");
    assert!(own.said().contains("Your last code was taken on 2023-11-14 22:13:30"), "{own:?}");
    let others = by("you");
    assert!(!others.out.contains("2023-11-14 22:13:30"), "{others:?}");
    assert!(!full.out.contains("732303") && !full.out.contains("3132333435"), "{full:?}");
}

#[test]
fn a_password_without_digits_and_a_window_without_bounds_are_said_instead_of_an_answer() {
    if !rustix::process::geteuid().is_root() {
        return support::skipped("only root may read the users of pam_oath");
    }
    for (option, status, said) in [
        ("", 2, "The user's line has a password, and PAM's configuration lacks digits="),
        (" digits=6 window=-1", 3, "window=-1 of pam_oath takes codes from more than a week before"),
    ] {
        let server = Server::new();
        let line = format!("auth required pam_oath.so usersfile=/etc/users.oath{option}\n");
        server.write("etc/pam.d/vpn", line);
        server.write("etc/passwd", "me:x:1000:1000::/home/me:/bin/sh\n");
        server.write("etc/users.oath", "HOTP/T30 me pass 31323334353637383930\n");
        let program = Program::on(server);
        let ran = program.run(&["code", "--user", "me", "123456", "-y"]);
        assert_eq!(ran.code, status, "{option}: {ran:?}");
        assert!(ran.complained().contains(said), "{option}: {ran:?}");
        let check = program.run(&["check", "--verifier", "vpn"]);
        assert!(check.said().contains(said), "{option}: {check:?}");
    }
}

#[test]
fn a_password_that_is_typed_before_the_code_of_pam_oath_is_told() {
    if !rustix::process::geteuid().is_root() {
        return support::skipped("only root may read the users of pam_oath");
    }
    let hexadecimal: String = "secretsaltimplefirst".bytes().map(|byte| format!("{byte:02x}")).collect();
    for (password, told) in [("-", false), ("1234", true), ("+", true)] {
        in_one_step(|| {
            let server = Server::new();
            server.write("etc/pam.d/vpn", "auth required pam_oath.so usersfile=/etc/users.oath digits=6\n");
            server.write("etc/passwd", "me:x:1000:1000::/home/me:/bin/sh\n");
            server.write("etc/users.oath", format!("HOTP/T30 me {password} {hexadecimal}\n"));
            let ran = Program::on(server).run(&["code", "--user", "me", &code(0), "-y"]);
            let said = ran.said().contains("type the code right behind the password, in the same line.");
            assert_eq!((ran.code, said), (0, told), "{password}: {ran:?}");
        });
    }
}
