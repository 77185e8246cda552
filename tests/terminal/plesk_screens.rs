//! Each state and each fault of a stand-in Plesk: the words on the screen of a small terminal, the finding and the JSON.

use serde_json::Value;
use support::program::{Program, one_line};
use support::standins::Server;

/// What the administrator meets on a server.
struct Expected<'a> {
    /// On the check-up.
    facts: &'a [&'a str],
    /// On the list of findings.
    findings: &'a [&'a str],
    /// On the MFA screen.
    reset: &'a [&'a str],
    /// A finding's id and severity in the JSON; none where nothing is to be found.
    json: Option<(&'a str, &'a str)>,
}

/// The page without the list of steps on its left, its lines joined.
fn page(screen: &vt100::Screen) -> String {
    let contents = screen.contents();
    let lines = contents.lines().filter_map(|line| line.split_once('\u{2502}').map(|(_, page)| page));
    one_line(&lines.collect::<Vec<_>>().join(" "))
}

#[track_caller]
fn meets(name: &str, server: Server, expected: &Expected<'_>) {
    let program = Program::on(server);
    let mut session = program.in_terminal(80, 40, &["--login", "server"], &[]);
    for (key, title, words) in [
        ("", "Check-up of this server", expected.facts),
        ("1", "Check-up of this server", expected.findings),
        ("5", "Reset MFA", expected.reset),
    ] {
        session.send(key);
        session.wait_for(title);
        for word in words {
            session.wait_until(&format!("{name}: {word}"), |screen| page(screen).contains(word));
        }
        let shown = session.with_screen(page);
        assert!(!shown.contains('\u{202e}'), "{name}: a turned direction:\n{shown}");
        // Only of an extension that is there can it be told what its help lists.
        let claimed = shown.contains("lists no command for it");
        assert!(!claimed || expected.json.is_none(), "{name}:\n{shown}");
    }
    let ran = program.run(&["check", "--json"]);
    let document: Value = serde_json::from_str(&ran.out).unwrap();
    if let Some((id, severity)) = expected.json {
        let findings = document["findings"].as_array().unwrap();
        let found = findings.iter().find(|finding| finding["id"] == id);
        assert_eq!(found.map(|found| &found["severity"]), Some(&severity.into()), "{name}: {document:#}");
    }
    assert_eq!(program.changes(), [""; 0], "{name}");
}

fn broken(kind: &str) -> Server {
    let server = Server::new();
    server.fault("plesk", kind);
    server
}

const FAILING: Option<(&str, &str)> = Some(("plesk-failing", "warning"));

#[test]
fn a_plesk_that_fails_is_quoted_where_it_says_why() {
    for (kind, fact) in [
        ("refuse", "(exit status 1): \"Access denied: you should have the rights of an administrator"),
        ("silent", "(exit status 1) without saying why"),
        ("dies", "(exit status 137) without saying why"),
        ("rubbish", "plesk bin extension --list gave an answer that was not understood: \"a=bcd,,,,\""),
        ("error-text", "was not understood: \"ERROR: something is wrong - please repair\""),
        ("flood", "gave an answer that was not understood"),
    ] {
        meets(
            kind,
            broken(kind),
            &Expected {
                facts: &[fact, "Plesk could not be asked: see above."],
                findings: &["Plesk is here, but its tools do not work."],
                reset: &["First the smaller ways", "Plesk's tools do not work."],
                json: FAILING,
            },
        );
    }
}

#[test]
fn a_plesk_that_hangs_is_waited_for_without_a_claim_and_then_told() {
    meets(
        "hang",
        broken("hang"),
        &Expected {
            facts: &["looking ...", "Server clock The server's clock is right"],
            findings: &[],
            reset: &["Not finished looking up: whether Plesk is here.", "gave no answer within 15 s"],
            json: FAILING,
        },
    );
}

#[test]
fn a_plesk_that_nobody_may_run_does_not_send_root_to_root() {
    let server = Server::new();
    server.forbid("usr/sbin/plesk");
    server.forbid("usr/local/psa/bin/extension");
    meets(
        "forbidden",
        server,
        &Expected {
            facts: &["usr/sbin/plesk. Use sudo; as root, check its rights with ls -l."],
            findings: &["Plesk is here, but its tools do not work."],
            reset: &["as root, check its rights"],
            json: FAILING,
        },
    );
}

#[test]
fn a_server_without_plesk_is_named_as_that_and_nothing_is_offered() {
    let server = Server::new();
    server.remove("usr/sbin/plesk");
    server.remove("usr/local/psa");
    meets(
        "missing",
        server,
        &Expected {
            facts: &["Not found here. No Plesk tools in PATH", ": see above."],
            findings: &["Plesk is not on this server."],
            reset: &["Plesk is not on this server", "( Reset MFA )"],
            json: Some(("plesk-missing", "healthy")),
        },
    );
}

#[test]
fn a_plesk_without_the_extension_has_nothing_to_reset() {
    let server = Server::new();
    server.put("extension.id", "none");
    meets(
        "no extension",
        server,
        &Expected {
            facts: &["none for one-time codes"],
            findings: &["Plesk has no extension for one-time codes."],
            reset: &["nothing to reset.", "( Reset MFA )"],
            json: Some(("mfa-missing", "healthy")),
        },
    );
}

#[test]
fn somebody_who_is_not_root_is_given_the_line_to_type() {
    let server = Server::new();
    server.rights(1000, false);
    meets(
        "not root",
        server,
        &Expected {
            facts: &["tester: may look, not repair. For that: sudo otp-doctor"],
            findings: &[],
            reset: &["tester may not do this, root may:", "sudo otp-doctor", "( Reset MFA )"],
            json: Some(("not-root", "healthy")),
        },
    );
}

#[test]
fn a_plesk_beside_the_path_is_found_and_the_way_to_type_it_is_told() {
    let program = Program::on(Server::new());
    let path = program.server.path("usr/bin").display().to_string();
    let mut session = program.in_terminal(80, 40, &["--login", "server"], &[("PATH", &path)]);
    session.wait_for("18.0.62");
    session.send("1");
    session.wait_for("Plesk is here, but this shell does not find its command");
    session.send("5");
    session.wait_for("[! Reset MFA ]");
}

#[test]
fn a_display_name_that_paints_the_screen_paints_nothing() {
    let server = Server::new();
    server.put("extension.name", "\u{202e}evil\u{1b}[2J\u{1b}]0;owned\u{7}");
    meets(
        "display name",
        server,
        &Expected {
            facts: &["mfa: installed, perhaps disabled."],
            findings: &[],
            reset: &["[! Reset MFA ]"],
            json: None,
        },
    );
}
