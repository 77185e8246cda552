//! The report of the whole program: what it hides, and that its sentences stay whole.

use serde_json::Value;
use support::program::{Program, Ran, honest, silent};
use support::standins::Server;

fn json(ran: &Ran) -> Value {
    serde_json::from_str(&ran.out).unwrap_or_else(|error| panic!("{error}: {ran:?}"))
}

#[test]
fn a_report_hides_who_and_where_unless_it_is_asked_for_in_full() {
    let server = Server::new();
    server.rights(1000, false);
    server.write("proc/sys/kernel/hostname", "web1.customer.example\n");
    let program = Program::on(server).asking(vec![honest(), honest(), silent()]).with(&["--timeout", "0.5"]);
    let secrets = ["tester", "web1", "customer", "127.0.0.1"];
    let file = program.server.path("full.txt");
    for (arguments, full) in [
        (&["report"][..], false),
        (&["report", "--json"], false),
        (&["report", "--full"], true),
        (&["report", "--full", "--json"], true),
        (&["report", "--full", "-o", file.to_str().unwrap()], true),
    ] {
        let ran = program.run(arguments);
        assert_eq!((ran.code, ran.err.as_str()), (0, ""), "{arguments:?}");
        let text =
            if arguments.contains(&"-o") { std::fs::read_to_string(&file).unwrap() } else { ran.out.clone() };
        let told: Vec<&str> = secrets.into_iter().filter(|secret| text.contains(secret)).collect();
        // The host's name has no field in the JSON.
        let expected = match (full, arguments.contains(&"--json")) {
            (true, true) => vec!["tester", "127.0.0.1"],
            (true, false) => secrets.to_vec(),
            (false, _) => vec![],
        };
        assert_eq!(told, expected, "{arguments:?}:\n{text}");
        assert_eq!(text.contains("***"), !full, "{arguments:?}:\n{text}");
        if arguments.contains(&"--json") {
            assert_eq!(json(&ran)["schema"], 1);
        } else {
            assert!(text.lines().count() <= 60 && text.contains("measured"), "{text}");
        }
    }
}

#[test]
fn names_that_are_words_of_the_report_are_hidden_and_leave_its_sentences_whole() {
    let report = |host: &str, user: &str, json: bool| {
        let server = Server::new();
        server.rights(1000, false);
        server.write("etc/passwd", format!("root:x:0:0:root:/root:/bin/sh\n{user}:x:1000:1000::/:/bin/sh\n"));
        server.write("proc/sys/kernel/hostname", format!("{host}\n"));
        let ran = Program::on(server).run(if json { &["report", "-j"] } else { &["report"] });
        assert_eq!((ran.code, ran.err.as_str()), (0, ""), "{host} {user}");
        ran.said()
    };
    let hidden = |said: &str| said.matches("***").count();
    let ordinary = [false, true].map(|json| hidden(&report("web1", "tester", json)));
    for (host, user) in [
        ("server", "clock"),
        ("healthy", "time"),
        ("plesk", "root2"),
        ("findings", "warning"),
        ("not", "reference"),
    ] {
        for (json, ordinary) in [(false, ordinary[0]), (true, ordinary[1])] {
            let said = report(host, user, json);
            assert_eq!(hidden(&said), ordinary, "{host} {user}: {said}");
        }
        let said = report(host, user, false);
        for whole in [
            "Verdict: ",
            "FINDINGS",
            "CLOCK",
            "SERVER",
            "The server's clock is right",
            "Rights ***: may look, not repair.",
            "The time was measured against several sources at once, on a clock that nobody can set.",
        ] {
            assert!(said.contains(whole), "{host} {user}: {whole}: {said}");
        }
    }
    // Everybody has this one.
    let said = report("web1", "nobody", false);
    assert!(
        said.contains("on a clock that nobody can set.")
            && said.contains("Rights nobody: may look, not repair."),
        "{said}"
    );
}

#[test]
fn whom_and_where_a_tool_names_is_hidden_in_every_form() {
    let server = Server::with_chrony();
    server.put("reachable", "no");
    server.put("server", "fe80::1%eth0");
    let said = "says\nERROR: bob.admin cannot reach db1.customer.example, tell admin@customer.example, login 'bob'\n";
    server.write("state/fault.plesk", said);
    let program = Program::on(server);
    let secrets = ["fe80", "customer", "bob", "db1"];
    for arguments in [&["report"][..], &["report", "--json"]] {
        let ran = program.run(arguments);
        let told: Vec<&str> = secrets.into_iter().filter(|secret| ran.out.contains(secret)).collect();
        assert_eq!(told, [""; 0], "{}", ran.out);
    }
    let full = program.run(&["report", "--full"]).said();
    assert!(secrets.iter().all(|secret| full.contains(secret)), "{full}");
}

/// Only the beginning of a long answer is kept, which may end within a name.
#[test]
fn a_name_that_was_cut_off_with_the_end_of_a_long_answer_is_hidden_as_well() {
    for name in [
        "login 'zebulon'",
        "customer 'Zeb Ulon'",
        "db1.zebulon.example",
        "user \"zebulon\"",
        "zeb@zebulon.example",
    ] {
        let server = Server::new();
        let program = Program::on(server);
        let mut whole = 0;
        for filler in (126..154).step_by(3) {
            let said = format!("says\nERROR: {} {name} is not here\n", "x".repeat(filler));
            program.server.write("state/fault.plesk", said);
            let report = program.run(&["report"]).out;
            assert!(!report.to_lowercase().contains("zeb"), "{name}, {filler}: {report}");
            whole += usize::from(report.contains("***"));
        }
        assert!(whole > 0, "{name} is never told at all, only cut");
    }
}

#[test]
fn whose_ssh_file_is_meant_is_named_in_a_full_report_alone() {
    let server = Server::new();
    server.write("etc/pam.d/sshd", "auth required pam_google_authenticator.so\n");
    server.write("etc/passwd", "root:x:0:0::/root:/bin/sh\nanna:x:1234:1234::/home/anna:/bin/sh\n");
    server.write("home/anna/.google_authenticator", "JBSWY3DPEHPK3PXP\n\" TOTP_AUTH\n");
    let file = server.path("home/anna/.google_authenticator");
    std::fs::set_permissions(&file, std::os::unix::fs::PermissionsExt::from_mode(0o644)).unwrap();
    let program = Program::on(server);
    for (arguments, named) in [
        (&["check"][..], false),
        (&["check", "-j"], false),
        (&["report"], false),
        (&["report", "-j"], false),
        (&["report", "--full"], true),
    ] {
        let said = program.run(arguments).said();
        assert!(said.contains("secret-file-refused") || said.contains("sshd"), "{arguments:?}: {said}");
        assert_eq!(said.contains("anna"), named, "{arguments:?}: {said}");
    }
}
