//! What the real program says before it sets a clock, and after: on a stand-in server with mail, a database, jobs and a
//! certificate, in words and as JSON.

use serde_json::Value;
use support::program::{Program, now};
use support::standins::Server;

/// A server on which everything runs that minds.
fn busy() -> Server {
    let server = Server::new();
    for (pid, name) in [(71, "dovecot"), (72, "mariadbd"), (73, "cron")] {
        server.write(&format!("proc/{pid}/comm"), format!("{name}\n"));
    }
    server.stand_in("dovecot", "usr/sbin/dovecot");
    // Due in every minute, but at set times: whenever this test runs, some of them are skipped.
    server.write("etc/cron.d/backup", "0-59 0-23 * * * root dump --password=geheim\n");
    server
}

fn warnings(program: &Program, args: &[&str]) -> Vec<String> {
    let ran = program.run(args);
    assert_eq!(ran.code, 0, "{}{}", ran.out, ran.err);
    let document: Value = serde_json::from_str(&ran.out).unwrap();
    let said = document["repair"]["warnings"].as_array().unwrap().clone();
    said.iter().map(|words| words.as_str().unwrap().to_owned()).collect()
}

#[test]
fn a_step_back_says_who_notices_it_in_words_and_as_json_and_changes_nothing() {
    let Some(program) = Program::with_clock(busy(), "+600.000000000") else { return };
    let said = program.run(&["fix", "time", "-n"]).said();
    let json = warnings(&program, &["fix", "time", "-n", "-j"]);
    let expected = [
        "The clock jumps 10 min",
        "Dovecot may close mail sessions and open none for 3 min",
        "MariaDB runs here: for 10 min new rows get the times of older ones.",
    ];
    for words in expected {
        assert!(said.contains(words), "{words}\n{said}");
        assert!(json.iter().any(|line| line.starts_with(words)), "{words}\n{json:#?}");
    }
    // cron does not run a job twice after less than three hours.
    assert!(!said.contains("cron") && !said.contains("geheim"), "{said}");
    assert_eq!(program.changes(), [""; 0]);
}

#[test]
fn a_step_forward_names_what_is_due_in_the_skipped_time() {
    let server = busy();
    let in_five_minutes = now().secs() - 300;
    let stamp = chrono::DateTime::from_timestamp(in_five_minutes, 0).unwrap();
    server.put("timers", &format!("logrotate {}", stamp.format("%a %F %T UTC")));
    let Some(program) = Program::with_clock(server, "-600") else { return };
    let said = program.run(&["fix", "time", "-n"]).said();
    for words in [
        "The clock jumps 10 min",
        "cron starts at once what was due meanwhile: /etc/cron.d/backup.",
        "systemd probably starts at once what was due meanwhile: logrotate.",
    ] {
        assert!(said.contains(words), "{words}\n{said}");
    }
    assert!(!said.contains("Dovecot") && !said.contains("MariaDB"), "they do not mind: {said}");
}

#[test]
fn of_many_jobs_the_first_are_named_and_the_rest_are_counted() {
    let server = busy();
    for number in 1..=5 {
        server.write(
            &format!("etc/cron.d/job{number}"),
            "0-59 0-23 * * * root true\n0-59 0-23 * * * root true\n",
        );
    }
    let Some(program) = Program::with_clock(server, "-600") else { return };
    let said = program.run(&["fix", "time", "-n"]).said();
    let folder = "/etc/cron.d";
    let words = format!("{folder}/backup, {folder}/job1, {folder}/job2, {folder}/job3 and 2 more.");
    assert!(said.contains(&words), "{said}");
}

#[test]
fn after_more_than_three_hours_cron_leaves_out_or_repeats_what_was_due() {
    for (ahead, words) in [
        ("-14400", "cron catches up on 3 hours at most. Left out: /etc/cron.d/backup."),
        ("+14400", "cron runs a second time: /etc/cron.d/backup."),
    ] {
        let Some(program) = Program::with_clock(busy(), ahead) else { return };
        let said = program.run(&["fix", "time", "-n"]).said();
        assert!(said.contains(words), "{words}\n{said}");
    }
}

#[test]
fn the_certificate_of_the_panel_is_read_with_openssl_and_compared_with_the_new_time() {
    let Ok(openssl) = std::fs::canonicalize("/usr/bin/openssl") else {
        support::skipped("openssl is not installed, so no certificate can be read (apt install openssl)");
        return;
    };
    let server = busy();
    std::os::unix::fs::symlink(openssl, server.path("usr/bin/openssl")).unwrap();
    let mut params = rcgen::CertificateParams::new(vec!["web1.example".to_owned()]).unwrap();
    params.not_before = rcgen::date_time_ymd(2020, 1, 1);
    params.not_after = rcgen::date_time_ymd(2020, 4, 1);
    let key = rcgen::KeyPair::generate().unwrap();
    let certificate = params.self_signed(&key).unwrap();
    // Plesk keeps both in one file, the key first.
    let both = format!("{}{}", key.serialize_pem(), certificate.pem());
    server.write("usr/local/psa/admin/conf/httpsd.pem", both);
    let Some(program) = Program::with_clock(server, "-600") else { return };
    let said = program.run(&["fix", "time", "-n"]).said();
    let words = "At the new time the panel's certificate has expired (2020-04-01 00:00:00 UTC).";
    assert!(said.contains(words), "{said}");
}

#[test]
fn whoever_cannot_be_asked_costs_one_line_and_not_the_repair() {
    let server = busy();
    server.fault("dovecot", "silent");
    server.write("usr/local/psa/admin/conf/httpsd.pem", "");
    let Some(program) = Program::with_clock(server, "+600") else { return };
    let ran = program.run(&["fix", "time", "-y"]);
    assert_eq!(ran.code, 0, "{}{}", ran.out, ran.err);
    let said = ran.said();
    assert!(said.contains("Dovecot 2 opens no mail sessions for up to 3 min"), "{said}");
    let untold = "Not known: whether the panel's certificate is valid at the new time. ";
    assert!(said.contains(untold), "{said}");
}

#[test]
fn after_the_repair_it_is_said_that_nobody_watched_whether_the_clock_stays() {
    let Some(program) = Program::with_clock(Server::new(), "-600") else { return };
    let ran = program.run(&["fix", "time", "-y"]);
    assert_eq!(ran.code, 0, "{}{}", ran.out, ran.err);
    let said = ran.said();
    assert!(said.contains("Fixed: measured again, the clock is right."), "{said}");
    assert!(said.contains("Does it stay right? Run \"otp-doctor check\""), "{said}");
}

#[test]
fn more_than_twelve_hours_are_not_set_without_a_person_who_types_the_time() {
    for ahead in ["-46800", "+46800"] {
        let Some(program) = Program::with_clock(Server::new(), ahead) else { return };
        for args in [&["fix", "time", "-y"][..], &["fix", "time", "-y", "-j"]] {
            let ran = program.run(args);
            assert_eq!(ran.code, 3, "{}{}", ran.out, ran.err);
            assert!(ran.complained().contains("the true time must be typed"), "{}", ran.err);
        }
        assert_eq!(program.changes(), [""; 0]);
        assert_eq!(program.journals(), [""; 0]);
        // A dry run shows all the same what would be done.
        let ran = program.run(&["fix", "time", "-n"]);
        assert_eq!(ran.code, 0, "{}{}", ran.out, ran.err);
        assert!(
            ran.said().contains("would run:") && ran.said().contains("type the true time"),
            "{}",
            ran.out
        );
        assert!(!warnings(&program, &["fix", "time", "-n", "-j"]).is_empty());
    }
}

#[test]
fn a_change_is_one_line_in_the_system_log_with_who_what_before_and_after() {
    let Some(program) = Program::with_clock(Server::new(), "-600") else { return };
    let ran = program.run(&["fix", "time", "-y"]);
    assert_eq!(ran.code, 0, "{}{}", ran.out, ran.err);
    let calls = program.server.calls();
    let lines: Vec<&String> = calls.iter().filter(|call| call.starts_with("logger")).collect();
    let [line] = lines[..] else { panic!("{lines:#?}") };
    assert!(line.starts_with("logger -t otp-doctor -p user.notice -- by=\""), "{line}");
    assert!(line.contains("/usr/bin/systemctl restart systemd-timesyncd.service\" status=\"0\""), "{line}");
    let clock = |name: &str| {
        let stamp = line.split(&format!("clock-{name}=\"")).nth(1).unwrap().split('"').next().unwrap();
        let parsed = chrono::NaiveDateTime::parse_from_str(stamp, "%Y-%m-%d %H:%M:%S UTC").unwrap();
        parsed.and_utc().timestamp()
    };
    let moved = clock("after") - clock("before");
    assert!((600..660).contains(&moved), "{moved}: {line}");
}
