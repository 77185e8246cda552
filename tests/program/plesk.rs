//! The real program on a stand-in Plesk: each unknown, each fault, and the real secret of one login.

use std::os::unix::fs::PermissionsExt;

use otp_doctor::core::otp::{Entry, code_at};
use serde_json::Value;
use support::program::{Program, Ran, finish, now};
use support::pty::Session;
use support::repair::until;
use support::standins::Server;

const HOST: &str = "web1";

/// The calls of Plesk that change something.
fn changes(program: &Program) -> Vec<String> {
    program.changes().into_iter().filter(|call| call.starts_with("plesk ")).collect()
}

fn check(program: &Program) -> (i32, Value) {
    let ran = program.run(&["check", "--json"]);
    (ran.code, serde_json::from_str(&ran.out).unwrap_or_else(|error| panic!("{error}: {ran:?}")))
}

fn severity_of(document: &Value, id: &str) -> Option<String> {
    let findings = document["findings"].as_array().unwrap();
    let found = findings.iter().find(|finding| finding["id"] == id)?;
    Some(found["severity"].as_str().unwrap().to_owned())
}

const RESET: [&str; 2] = ["plesk bin extension --disable mfa", "plesk bin extension --enable mfa"];

#[test]
fn each_fault_of_plesk_is_told_in_the_check_and_none_of_it_reaches_the_terminal() {
    // What goes wrong, the finding that says so, and the exit code of the check.
    for (kind, finding, code) in [
        ("refuse", Some("plesk-failing"), 1),
        ("silent", Some("plesk-failing"), 1),
        ("dies", Some("plesk-failing"), 1),
        ("rubbish", Some("plesk-failing"), 1),
        ("flood", Some("plesk-failing"), 1),
        ("error-text", Some("plesk-failing"), 1),
    ] {
        let server = Server::new();
        server.fault("plesk", kind);
        let program = Program::on(server);
        let (ended, document) = check(&program);
        assert_eq!(ended, code, "{kind}: {document:#}");
        let told = finding.and_then(|finding| severity_of(&document, finding));
        assert_eq!(told.as_deref(), Some("warning"), "{kind}: {document:#}");
        assert!(document["panel"]["why_unknown"].is_string(), "{kind}");
        let ran = program.run(&["fix", "mfa", "-y"]);
        assert_eq!(ran.code, 3, "{kind}: {ran:?}");
        for words in [&ran.out, &ran.err, &document.to_string()] {
            assert!(words.chars().all(|c| c == '\n' || !c.is_control()), "{kind}: {words:?}");
        }
        assert_eq!(program.changes(), [""; 0], "{kind}");
    }
}

#[test]
fn a_plesk_that_is_not_there_or_may_not_be_run_is_told_as_that() {
    let server = Server::new();
    server.remove("usr/sbin/plesk");
    server.remove("usr/local/psa");
    let program = Program::on(server);
    let (code, document) = check(&program);
    assert_eq!((code, severity_of(&document, "plesk-missing").as_deref()), (0, Some("healthy")));
    assert_eq!(document["panel"]["kind"], "none");

    let server = Server::new();
    server.forbid("usr/sbin/plesk");
    server.forbid("usr/local/psa/bin/extension");
    let (_, document) = check(&Program::on(server));
    assert_eq!(severity_of(&document, "plesk-failing").as_deref(), Some("warning"), "{document:#}");
}

#[test]
fn a_hostile_plesk_in_a_folder_that_everybody_may_write_is_never_run() {
    let server = Server::new();
    server.remove("usr/sbin/plesk");
    server.remove("usr/local/psa");
    server.write("shared/plesk", format!("#!/bin/sh\n: >{}\n", server.path("owned").display()));
    for path in ["shared", "shared/plesk"] {
        std::fs::set_permissions(server.path(path), std::fs::Permissions::from_mode(0o777)).unwrap();
    }
    let program = Program::on(server);
    let mut command = program.command(&["check", "--json"]);
    command.env("PATH", program.server.path("shared"));
    let ran: Ran = finish(command.spawn().unwrap());
    let document: Value = serde_json::from_str(&ran.out).unwrap();
    assert!(!program.server.path("owned").exists());
    assert_eq!(severity_of(&document, "plesk-failing").as_deref(), Some("warning"), "{document:#}");
    assert!(ran.out.contains("Others may change"), "{}", ran.out);
}

#[test]
fn an_address_that_is_locked_out_is_told_to_whoever_comes_from_there() {
    let server = Server::new();
    server.put("banned", "203.0.113.9");
    let program = Program::on(server);
    let from = |address: &str| {
        let mut command = program.command(&["check", "--json"]);
        command.env("SSH_CLIENT", format!("{address} 51022 22"));
        let ran = finish(command.spawn().unwrap());
        (ran.code, serde_json::from_str::<Value>(&ran.out).unwrap())
    };
    let (code, document) = from("203.0.113.9");
    assert_eq!((code, severity_of(&document, "address-banned").as_deref()), (1, Some("warning")));
    assert_eq!(document["panel"]["session_banned"], true);
    assert!(document.to_string().contains("fail2ban-client set plesk-panel unbanip 203.0.113.9"));
    let (code, document) = from("198.51.100.1");
    assert_eq!((code, severity_of(&document, "address-banned").as_deref()), (0, Some("healthy")));
    assert_eq!(document["panel"]["session_banned"], false);
    // The ticket hides addresses.
    let ran = finish(program.command(&["report"]).env("SSH_CLIENT", "203.0.113.9 1 2").spawn().unwrap());
    assert!(!ran.out.contains("203.0.113.9"), "{}", ran.out);
}

#[test]
fn a_login_of_elsewhere_is_never_reset_here() {
    let program = Program::on(Server::new());
    for login in ["360", "other"] {
        let ran = program.run(&["fix", "mfa", "-y", "--login", login]);
        assert_eq!((ran.code, ran.out.as_str()), (3, ""), "{ran:?}");
        assert!(ran.err.contains("cannot be reset from here"), "{}", ran.err);
    }
    assert_eq!(program.changes(), [""; 0]);
    assert_eq!(program.run(&["fix", "mfa", "-y", "--login", "server"]).code, 0);
    assert_eq!(changes(&program), RESET.map(str::to_owned));
}

#[test]
fn without_y_a_reset_wants_the_name_of_the_server_and_not_a_yes() {
    for (answer, confirmed) in [("yes", false), ("web2", false), (HOST, true)] {
        let program = Program::on(Server::new());
        let mut session = program.in_terminal(100, 40, &["fix", "mfa"], &[]);
        session.wait_for("To go on, type its name, web1:");
        session.send(&format!("{answer}\r"));
        let code = session.wait_for_exit().exit_code();
        assert_eq!(code, if confirmed { 0 } else { 3 }, "{answer}: {}", session.screen());
        assert_eq!(changes(&program).len(), if confirmed { 2 } else { 0 }, "{answer}");
    }
}

#[test]
fn mfa_that_stays_off_is_said_on_the_way_in_the_log_and_by_the_next_check() {
    let server = Server::new();
    server.write("state/fault.plesk.enable", "says\nERROR: the license has ended\n");
    let program = Program::on(server);
    let ran = program.run(&["fix", "mfa", "-y"]);
    assert_eq!(ran.code, 2, "{ran:?}");
    let command = format!("{} bin extension --enable mfa", program.server.path("usr/sbin/plesk").display());
    assert!(ran.err.contains("MFA MAY BE OFF FOR EVERYONE") && ran.err.contains(&command), "{}", ran.err);
    assert!(ran.out.contains("ERROR: the license has ended"), "{}", ran.out);

    let calls = program.server.calls();
    let logged = calls.iter().find(|call| call.contains("not-put-back=")).unwrap();
    assert!(logged.contains("user.crit") && logged.contains(&command), "{logged}");
    assert!(logged.contains("ERROR: the license has ended"), "{logged}");

    let (code, document) = check(&program);
    assert_eq!((code, severity_of(&document, "mfa-disabled").as_deref()), (2, Some("critical")));
    assert!(document.to_string().contains("--enable mfa"), "{document:#}");
    let ran = program.run(&["report"]);
    assert!(
        ran.out.contains("MFA may be off for everyone") && ran.out.contains("--enable mfa"),
        "{}",
        ran.out
    );

    program.server.remove("state/fault.plesk.enable");
    assert_eq!(program.run(&["recover"]).code, 0);
    let (code, document) = check(&program);
    assert_eq!((code, severity_of(&document, "mfa-disabled")), (0, None));
}

#[test]
fn what_nobody_documents_of_a_reset_is_said_as_that_whatever_plesk_does() {
    for enrolments in ["survive", "lost"] {
        let server = Server::new();
        server.put("enrolments", enrolments);
        server.put("enrolled", "admin");
        let program = Program::on(server);
        let ran = program.run(&["fix", "mfa", "-y"]);
        assert_eq!(ran.code, 0, "{ran:?}");
        assert!(ran.out.contains("Whether people keep their codes is not documented"), "{}", ran.out);
        assert!(ran.out.contains("Only a sign-in shows whether it asks for a code."), "{}", ran.out);
        assert!(ran.out.contains("Whether old enrolments survive is not documented."), "{}", ran.out);
    }
    let server = Server::new();
    server.write("usr/local/psa/admin/conf/panel.ini", "[ext-mfa]\nenforce = true\n");
    let program = Program::on(server);
    assert_eq!(check(&program).1["panel"]["enforced"], true);
    let ran = program.run(&["fix", "mfa", "-y"]);
    assert!(ran.out.contains("people who lose theirs must enrol at the next sign-in"), "{}", ran.out);
}

#[test]
fn a_list_that_hides_what_is_off_is_not_taken_for_a_plesk_without_mfa() {
    let server = Server::new();
    server.put("list.shows", "enabled");
    server.fault("plesk.enable", "silent");
    let program = Program::on(server);
    assert_eq!(program.run(&["fix", "mfa", "-y"]).code, 2);
    let (code, document) = check(&program);
    assert_eq!(code, 2);
    assert_eq!(severity_of(&document, "mfa-disabled").as_deref(), Some("critical"));
    assert_eq!(severity_of(&document, "mfa-missing"), None, "{document:#}");
}

/// The wizard at the smaller ways before a reset.
fn before_the_reset(program: &Program) -> Session {
    let mut session = program.in_terminal(100, 45, &["--login", "server"], &[]);
    session.wait_for("Check-up of this server");
    session.wait_for("mfa: installed");
    session.send("5");
    session.wait_for("First the smaller ways");
    session
}

#[test]
fn one_login_is_made_to_enrol_again_where_this_servers_help_lists_it() {
    let server = Server::new();
    server.put("help.shows", "resetting");
    server.put("enrolled", "admin");
    let program = Program::on(server);
    let mut session = before_the_reset(&program);
    session.wait_for("plesk ext mfa reset LOGIN");
    session.choose("Make one login enrol again");
    session.wait_for("Which login is to enrol again?");
    session.send("admin");
    session.choose("Show the command");
    session.wait_for("Only admin is affected");
    session.choose("Yes, make this login enrol again");
    session.wait_for("Plesk's command ended well.");
    assert_eq!(program.server.get("enrolled"), "");
    assert!(program.server.calls().contains(&"plesk ext mfa reset admin".to_owned()));
    assert_eq!(changes(&program), [""; 0], "the extension itself stayed on");
}

#[test]
fn what_the_help_does_not_list_is_not_offered() {
    for shows in ["reading", "optional", "nothing", "other"] {
        let server = Server::new();
        server.put("help.shows", shows);
        let program = Program::on(server);
        let session = before_the_reset(&program);
        assert!(!session.screen().contains("Make one login enrol again"), "{shows}:\n{}", session.screen());
        assert!(!program.server.calls().iter().any(|call| call.contains("reset")), "{shows}");
    }
}

#[test]
fn the_real_secret_leaves_no_trace_on_the_screen_on_disk_in_arguments_or_in_memory() {
    let secret: String = {
        let mut random = [0; 20];
        getrandom::fill(&mut random).unwrap();
        let alphabet: Vec<char> = ('A'..='Z').chain('2'..='7').collect();
        (0..32)
            .map(|index| alphabet[usize::from(random[index % 20].rotate_left(index as u32)) % 32])
            .collect()
    };
    for printed in ["uri", "label", "json", "two"] {
        let server = Server::new();
        server.put("entry.printed", printed);
        server.put("entry.secret", &secret);
        let program = Program::on(server);
        let mut session = before_the_reset(&program);
        session.choose("Test against the real entry");
        session.wait_for("Read one login's secret");
        session.send("admin");
        session.choose("Yes, read the secret of this login");
        let mut code = None;
        if printed == "two" {
            session.wait_for("holds no single secret");
        } else {
            session.wait_for("Type the code that the app shows now.");
            until("a fresh code", || (now().secs().rem_euclid(30) < 20).then_some(()));
            let shown = code_at(&Entry::parse(&secret).unwrap(), now()).to_string();
            session.send(&shown);
            session.wait_for(&shown);
            session.press_enter();
            session.wait_for_no("Type the code that the app shows now.");
            session.wait_for("Start over");
            // The search finds what is there: the key while it is in use, and never its text.
            if let Some(found) = support::memory::found_in(session.process_id(), &secret) {
                assert!(!found.is_empty() && found.iter().all(|place| place.starts_with("key")), "{found:?}");
            }
            session.choose("Start over");
            session.wait_for("Scan this");
            // Digits are a code here, so the way on is a button.
            session.choose("Skip this step");
            code = Some(shown);
        }
        // A thread that has just answered may hold it for an instant longer.
        until("the end of the secret in memory", || {
            let left = support::memory::found_in(session.process_id(), &secret).unwrap_or_default();
            left.is_empty().then_some(())
        });
        session.send("6");
        session.wait_for("Report for a ticket");
        session.choose("Save to a file");
        session.wait_for("Saved as");
        let raw = {
            session.send("q");
            session.wait_for_exit();
            String::from_utf8_lossy(&session.raw()).into_owned()
        };
        assert!(!raw.contains(&secret), "{printed}: on the screen");
        std::fs::remove_file(program.server.path("state/entry.secret")).unwrap();
        let mut words = vec![secret.as_str()];
        words.extend(code.as_deref());
        program.assert_nowhere_written(&words);
        assert!(program.server.calls().contains(&"plesk ext mfa config info admin".to_owned()));
    }
}
