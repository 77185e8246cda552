//! Plesk over real processes: a stand-in with a switch for every unknown and every fault.
#![cfg(target_os = "linux")]
#![allow(missing_docs, clippy::unwrap_used)]

mod standins;

use std::sync::Arc;
use std::time::{Duration, Instant};

use otp_doctor::adapters::plesk::PleskPanel;
use otp_doctor::adapters::process::Processes;
use otp_doctor::adapters::tools::Tools;
use otp_doctor::core::facts::{Extension, Fact, Panel, Presence};
use otp_doctor::ports::HostingPanel;
use standins::Server;

fn inspect(server: &Server) -> Panel {
    let path = Some(server.path("usr/sbin").into());
    let panel = PleskPanel::new(Tools::under(server.root()), Arc::new(Processes), path, None);
    panel.inspect().known().unwrap().clone()
}

fn installed(panel: &Panel) -> Option<&str> {
    match &panel.extension {
        Fact::Known(Extension::Installed { id, .. }) => Some(id),
        _ => None,
    }
}

#[test]
fn a_plesk_server_is_known() {
    let server = Server::new();
    let panel = inspect(&server);
    assert!(matches!(panel.presence, Presence::Found { in_path: true, .. }), "{panel:?}");
    assert_eq!(panel.version, Fact::Known("18.0.62".to_owned()));
    assert_eq!(installed(&panel), Some("mfa"));
    let mut calls = server.calls();
    calls.sort();
    assert_eq!(calls, ["plesk bin extension --list", "plesk version"]);
}

#[test]
fn whether_it_is_enabled_stays_open_whatever_the_list_shows() {
    let server = Server::new();
    server.put("extension.enabled", "no");
    let Fact::Known(Extension::Installed { enabled, .. }) = inspect(&server).extension else { panic!() };
    assert!(enabled.why_unknown().is_some());
    server.put("list.shows", "enabled");
    assert_eq!(inspect(&server).extension, Fact::Known(Extension::NotListed));
}

#[test]
fn the_older_extension_and_none_are_told_apart() {
    let server = Server::new();
    server.put("extension.id", "google-authenticator");
    assert_eq!(installed(&inspect(&server)), Some("google-authenticator"));
    server.put("extension.id", "none");
    assert_eq!(inspect(&server).extension, Fact::Known(Extension::NotListed));
}

#[test]
fn a_display_name_with_escapes_and_turned_direction_does_no_harm() {
    let server = Server::new();
    server.write("state/extension.name", "M\u{1b}[2J\u{202e}FA \u{9b}31m - \u{1}x\n");
    assert_eq!(installed(&inspect(&server)), Some("mfa"));
}

#[test]
fn a_plesk_that_fails_in_every_answer_is_broken_with_a_reason() {
    for kind in ["refuse", "silent", "dies", "rubbish", "flood", "error-text"] {
        let server = Server::new();
        server.fault("plesk", kind);
        let panel = inspect(&server);
        assert!(matches!(panel.presence, Presence::Broken { .. }), "{kind}: {panel:?}");
        assert!(panel.version.why_unknown().is_some(), "{kind}: {panel:?}");
        assert!(panel.extension.why_unknown().is_some(), "{kind}: {panel:?}");
        assert!(!format!("{panel:?}").contains("\\u{1b}"), "{kind}: {panel:?}");
        assert!(format!("{panel:?}").len() < 4_000, "{kind}: a reason is one line");
    }
}

#[test]
fn a_list_that_fails_leaves_the_version_known() {
    for kind in ["refuse", "silent", "dies", "rubbish", "flood", "error-text"] {
        let server = Server::new();
        server.fault("plesk.list", kind);
        let panel = inspect(&server);
        assert!(matches!(panel.presence, Presence::Found { .. }), "{kind}: {panel:?}");
        assert!(panel.version.known().is_some(), "{kind}: {panel:?}");
        assert!(panel.extension.why_unknown().is_some(), "{kind}: {panel:?}");
    }
}

#[test]
fn the_words_of_a_failing_plesk_are_quoted() {
    let server = Server::new();
    server.write("state/fault.plesk", "says\nDB query failed: disk full\n");
    let Presence::Broken { why } = inspect(&server).presence else { panic!() };
    assert!(format!("{why:?}").contains("DB query failed: disk full"), "{why:?}");
}

#[test]
fn a_plesk_without_the_right_to_run_is_broken() {
    let server = Server::new();
    server.forbid("usr/sbin/plesk");
    let Presence::Broken { why } = inspect(&server).presence else { panic!() };
    assert_eq!(why.id, "why-command-not-permitted");
}

#[test]
fn without_the_command_the_utility_is_asked() {
    let server = Server::new();
    server.remove("usr/sbin/plesk");
    let panel = inspect(&server);
    assert_eq!(installed(&panel), Some("mfa"));
    assert_eq!(server.calls(), ["extension --list"]);
}

#[test]
fn a_server_without_plesk_says_so() {
    let server = Server::new();
    server.remove("usr/sbin/plesk");
    server.remove("usr/local/psa/bin/extension");
    let Presence::Broken { why } = inspect(&server).presence else { panic!() };
    assert_eq!(why.id, "why-plesk-incomplete");
    server.remove("usr/local/psa");
    let Presence::Missing { why } = inspect(&server).presence else { panic!() };
    assert_eq!(why.id, "why-plesk-missing");
    assert!(server.calls().is_empty());
}

#[test]
fn a_hanging_plesk_costs_its_deadline_once_and_not_for_each_question() {
    let server = Server::new();
    server.fault("plesk", "hang-below");
    let started = Instant::now();
    let panel = inspect(&server);
    let elapsed = started.elapsed();
    assert!(matches!(panel.presence, Presence::Broken { .. }), "{panel:?}");
    assert!(elapsed >= Duration::from_secs(15) && elapsed < Duration::from_secs(25), "{elapsed:?}");
}
