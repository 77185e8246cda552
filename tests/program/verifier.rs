//! The real program where somebody says which sign-in it is: its window, its words, its place in JSON, and names that
//! nobody goes by.

use std::fs::{Permissions, set_permissions};
use std::os::unix::fs::PermissionsExt;

use otp_doctor::core::time::Offset;
use serde_json::Value;
use support::program::{Program, Ran, now, within_a_period};
use support::standins::Server;

/// A server on which sshd asks for codes, and whoever runs this has a file with these lines.
fn with_ssh(lines: &str) -> Server {
    let server = Server::new();
    let (uid, gid) = (rustix::process::geteuid().as_raw(), rustix::process::getegid().as_raw());
    server.write("etc/passwd", format!("tester:x:{uid}:{gid}::/home/tester:/bin/bash\n"));
    server.write("etc/pam.d/sshd", "auth required pam_google_authenticator.so\n");
    server.write("etc/ssh/sshd_config", "UsePAM yes\nKbdInteractiveAuthentication yes\n");
    let file = "home/tester/.google_authenticator";
    server.write(file, format!("JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP\n\" TOTP_AUTH\n{lines}"));
    set_permissions(server.path(file), Permissions::from_mode(0o600)).unwrap();
    server
}

fn document(ran: &Ran) -> Value {
    serde_json::from_str(&ran.out).unwrap_or_else(|error| panic!("{error}: {}{}", ran.out, ran.err))
}

#[test]
fn a_name_that_nobody_goes_by_is_answered_with_what_there_is() {
    let ran = Program::on(with_ssh("")).run(&["check", "--verifier", "nobody"]);
    assert_eq!((ran.code, ran.out.as_str()), (3, ""));
    for there in ["\"nobody\"", "plesk, sshd", "cpanel, directadmin,", "privacyidea, proxmox, webmin, other"]
    {
        assert!(ran.complained().contains(there), "{there}: {}", ran.err);
    }
    let ran = Program::on(Server::new()).run(&["check", "--verifier", "sshd"]);
    assert_eq!(ran.code, 3, "{}", ran.out);
    assert!(ran.complained().contains("No service of this server asks"), "{}", ran.err);
}

#[test]
fn two_different_sign_ins_are_wrong_use() {
    let ran = Program::on(Server::new()).run(&["check", "--login", "server", "--verifier", "webmin"]);
    assert_eq!((ran.code, ran.out.as_str()), (3, ""));
    assert!(ran.complained().contains("--verifier webmin and --login name two"), "{}", ran.err);
}

#[test]
fn a_minute_is_critical_for_plesk_and_a_warning_for_whoever_is_said_to_take_more() {
    let Some(program) = Program::with_clock(with_ssh("\" WINDOW_SIZE 17\n"), "-60") else { return };
    for (more, code, last) in [
        (&[][..], 2, ("sshd", [-8, 8], "read")),
        (&["--verifier", "plesk"], 2, ("sshd", [-8, 8], "read")),
        (&["--verifier", "sshd"], 1, ("sshd", [-8, 8], "read")),
        (&["--verifier", "nextcloud"], 1, ("nextcloud", [-3, 3], "documented")),
        (&["--verifier", "cpanel"], 2, ("cpanel", [-1, 1], "assumed")),
        (&["--verifier", "nextcloud", "--window", "1"], 2, ("nextcloud", [-1, 1], "assumed")),
    ] {
        let ran = program.run(&[&["check", "--json"], more].concat());
        let document = document(&ran);
        let verifiers = document["verifiers"].as_array().unwrap();
        assert_eq!(verifiers[0]["window_steps"], serde_json::json!([-1, 1]), "{more:?}: {verifiers:?}");
        let told = verifiers.last().unwrap();
        assert_eq!(
            (&told["name"], &told["window_steps"], &told["known"]),
            (&last.0.into(), &serde_json::json!(last.1), &last.2.into()),
            "{more:?}"
        );
        assert_eq!(ran.code, code, "{more:?}: {}", document["findings"]);
    }
}

#[test]
fn what_is_said_of_a_code_is_as_sure_as_what_is_known_of_the_sign_in() {
    let program = Program::on(with_ssh("\" DISALLOW_REUSE\n"));
    let free = Program::on(with_ssh("\" WINDOW_SIZE 4\n"));
    let learnt = Program::on(with_ssh("\" TIME_SKEW 10\n"));
    for (program, name, first, window) in [
        (&program, "sshd", "sshd accepts this code now, unless it was used before.", "read on this server"),
        (&learnt, "sshd", "The code fits: phone and server agree.", "Run: otp-doctor fix skew"),
        (&free, "sshd", "sshd accepts this code now.", "up to 30 s old and 1 min early"),
        (
            &program,
            "nextcloud",
            "By its documentation, Nextcloud accepts this code now.",
            "up to 1 min 30 s old",
        ),
        (&program, "cpanel", "cPanel & WHM probably accepts this code now.", "Assumed: cPanel & WHM takes"),
        (&program, "plesk", "Plesk probably accepts this code now.", "Assumed: Plesk takes"),
    ] {
        let ran = within_a_period(Offset::ZERO, 1, |key, codes| {
            program.run_with(&["code", "--secret-file", "-", "--verifier", name, &codes[0]], key)
        });
        let code = i32::from(std::ptr::eq(program, &learnt));
        assert_eq!(ran.code, code, "{name}: {}{}", ran.out, ran.err);
        assert!(ran.out.starts_with(first), "{name}: {}", ran.out);
        assert!(ran.said().contains(window), "{name}: {}", ran.out);
    }
}

#[test]
fn a_code_five_steps_ahead_is_declined_by_one_and_taken_by_another() {
    let program = Program::on(with_ssh("\" WINDOW_SIZE 17\n"));
    for (name, said) in [
        ("nextcloud", "By its documentation, Nextcloud declines it."),
        ("other", "The other program probably declines it."),
        ("sshd", "sshd takes codes up to 4 min old and 4 min early"),
    ] {
        let ran = within_a_period(Offset::from_secs(150), 3, |key, codes| {
            let codes: Vec<&str> = codes.iter().map(String::as_str).collect();
            program.run_with(&[&["code", "--secret-file", "-", "--verifier", name], &codes[..]].concat(), key)
        });
        assert!(ran.said().contains(said), "{name}: {}{}", ran.out, ran.err);
    }
}

#[test]
fn a_reset_of_mfa_is_refused_for_another_sign_in_with_its_own_ways_back_in() {
    let program = Program::on(Server::new());
    let ran = program.run(&["fix", "mfa", "--yes", "--verifier", "nextcloud"]);
    assert_eq!((ran.code, ran.out.as_str()), (3, ""));
    assert!(ran.complained().contains("occ twofactorauth:state USER"), "{}", ran.err);
    assert_eq!(program.changes(), [""; 0]);
    let report = program.run(&["report", "--verifier", "nextcloud"]);
    assert!(
        report.said().contains("Sign-in Nextcloud") || report.said().contains("Sign-in: Nextcloud"),
        "{}",
        report.out
    );
}

#[test]
fn whoever_asks_for_another_repair_is_told_what_clears_a_learnt_clock() {
    for (asked, verifier) in [("mfa", &["--verifier", "sshd"][..]), ("time", &["--verifier", "sshd"])] {
        let program = Program::on(with_ssh("\" TIME_SKEW 10\n"));
        let ran = program.run(&[&["fix", asked, "-n"], verifier].concat());
        let said = ran.complained();
        assert!(said.contains("learnt for one user") && said.contains("Run: otp-doctor fix skew"), "{ran:?}");
        assert!(!said.contains("Another program"), "{ran:?}");
        let said = Program::on(with_ssh("")).run(&[&["fix", asked, "-n"], verifier].concat()).complained();
        assert!(!said.contains("fix skew"), "{said}");
    }
}

#[test]
fn what_is_simulated_says_so_and_touches_no_file() {
    let file = "home/tester/.google_authenticator";
    let program = Program::on(with_ssh("\" TIME_SKEW 10\n"));
    for args in
        [&["fix", "skew", "-y"][..], &["fix", "time", "-n"], &["code", "--user", "anna", "-y", "123456"]]
    {
        let ran = program.run(&[&["--demo=skew-learnt"], args].concat());
        assert!(ran.out.starts_with("DEMO: a simulated server\n"), "{args:?}: {ran:?}");
    }
    for simulated in ["--demo", "--dry-run"] {
        let ran = program.run(&[simulated, "clear-skew", "tester"]);
        assert_eq!(ran.code, 3, "{ran:?}");
        assert!(ran.complained().contains("no file is touched"), "{ran:?}");
    }
    let kept = std::fs::read_to_string(program.server.path(file)).unwrap();
    assert!(kept.contains("TIME_SKEW"), "{kept}");
    let help = program.run(&["clear-skew", "--help"]).out;
    assert!(help.contains("--file <NUMBER>  Only the file of this number"), "{help}");
}

#[test]
fn codes_that_were_declined_lately_are_counted_from_the_log_and_nobody_is_named() {
    let server = with_ssh("");
    let at = chrono::DateTime::from_timestamp(now().secs() - 60, 0).unwrap().format("%b %e %H:%M:%S");
    let line = |words: &str| format!("{at} host sshd(pam_google_authenticator)[4711]: {words}\n");
    let declined = line("Invalid verification code for geheim");
    server.write(
        "var/log/auth.log",
        format!("{declined}{}{declined}", line("Accepted google_authenticator for geheim")),
    );
    let report = Program::on(server).run(&["report", "--full"]);
    assert!(report.said().contains("2 codes declined in the last hour"), "{}", report.out);
    assert!(!report.out.contains("geheim"), "{}", report.out);
}
