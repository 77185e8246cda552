//! Plesk over real processes: a stand-in with a switch for every unknown and every fault.
#![cfg(target_os = "linux")]

use std::net::IpAddr;
use std::sync::Arc;
use std::time::{Duration, Instant};

use otp_doctor::adapters::linux;
use otp_doctor::adapters::plesk::PleskPanel;
use otp_doctor::adapters::process::Processes;
use otp_doctor::adapters::tools::Tools;
use otp_doctor::core::facts::{Enforcement, Extension, Fact, FailedSignIns, Panel, Presence, Trouble};
use otp_doctor::core::otp::{Entry, code_at};
use otp_doctor::core::time::UnixTime;
use otp_doctor::ports::{EntryError, HostingPanel};
use support::standins::Server;

fn plesk(server: &Server) -> PleskPanel {
    plesk_seen_from(server, None)
}

/// Plesk in a session that was opened from this address.
fn plesk_seen_from(server: &Server, caller: Option<IpAddr>) -> PleskPanel {
    let path = Some(server.path("usr/sbin").into());
    linux::plesk::plesk(Tools::under(server.root()), Arc::new(Processes), path, None, caller)
}

fn inspect(server: &Server) -> Panel {
    plesk(server).inspect().known().unwrap().clone()
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
    assert_eq!(
        calls,
        [
            "fail2ban-client status plesk-panel",
            "plesk bin extension --list",
            "plesk ext mfa",
            "plesk version"
        ]
    );
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
    let asked: Vec<String> =
        server.calls().into_iter().filter(|call| !call.starts_with("fail2ban")).collect();
    assert_eq!(asked, ["extension --list"]);
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

#[test]
fn the_words_for_a_broken_database_and_a_full_disk_are_recognised() {
    let server = Server::new();
    server.write("state/fault.plesk", "says\nERROR: SQLSTATE[HY000] [2002] Connection refused\n");
    assert!(matches!(inspect(&server).trouble, Some(Trouble::Database { .. })));
    server.write("state/fault.plesk", "says\nfile_put_contents(): No space left on device\n");
    assert!(matches!(inspect(&server).trouble, Some(Trouble::DiskFull { .. })));
    server.write("state/fault.plesk", "says\nsomething else\n");
    assert_eq!(inspect(&server).trouble, None);
}

#[test]
fn enforcement_is_read_from_the_panels_own_configuration() {
    let server = Server::new();
    assert_eq!(inspect(&server).sign_in.enforcement, Fact::Known(Enforcement::NotSet));
    server.write("usr/local/psa/admin/conf/panel.ini", "[ext-mfa]\nenforce = true\nallowSkipEnforce = off\n");
    let on = Fact::Known(Enforcement::On { may_skip: Some(false) });
    assert_eq!(inspect(&server).sign_in.enforcement, on);
    server.remove("usr/local/psa/admin/conf/panel.ini");
    server.write("opt/psa/admin/conf/panel.ini", "[ext-mfa]\nenforce = no\n");
    assert_eq!(inspect(&server).sign_in.enforcement, Fact::Known(Enforcement::Off));
    server.write("opt/psa/admin/conf/panel.ini", b"\xef\xbb\xbf[ext-mfa]\nenforce = \xff\n");
    assert!(inspect(&server).sign_in.enforcement.why_unknown().is_some());
}

#[test]
fn what_the_extension_offers_is_what_its_help_lists_on_this_server() {
    for (shows, re_enrols) in [("reading", false), ("resetting", true), ("optional", false), ("other", false)]
    {
        let server = Server::new();
        server.put("help.shows", shows);
        let panel = inspect(&server);
        let offers = panel.sign_in.offers.known().unwrap();
        assert_eq!(offers.iter().any(|offer| offer.re_enrols_one_login()), re_enrols, "{shows}: {offers:?}");
        let reads = offers.iter().any(|offer| offer.words == ["config", "info"]);
        assert_eq!(reads, shows != "other", "{shows}");
    }
}

#[test]
fn a_help_that_is_missing_or_broken_is_unknown_with_a_reason() {
    let server = Server::new();
    server.put("help.shows", "nothing");
    assert!(inspect(&server).sign_in.offers.why_unknown().is_some());
    for kind in ["refuse", "silent", "dies", "rubbish", "flood", "error-text"] {
        let server = Server::new();
        server.fault("plesk.ext", kind);
        let panel = inspect(&server);
        assert!(panel.sign_in.offers.why_unknown().is_some(), "{kind}: {panel:?}");
        assert_eq!(installed(&panel), Some("mfa"), "{kind}: nothing else suffers");
    }
}

#[test]
fn the_help_is_asked_for_once_however_often_the_panel_is_looked_at() {
    let server = Server::new();
    let panel = plesk(&server);
    for _ in 0..3 {
        panel.inspect();
    }
    assert_eq!(server.calls().iter().filter(|call| *call == "plesk ext mfa").count(), 1);
}

#[test]
fn who_is_locked_out_and_whether_it_is_this_session_is_known() {
    let server = Server::new();
    server.put("banned", "203.0.113.9 2001:db8::7");
    let from = |address: &str| {
        let panel = plesk_seen_from(&server, address.parse().ok()).inspect().known().unwrap().clone();
        panel.sign_in.bans.known().unwrap().clone()
    };
    assert_eq!(from("203.0.113.9").caller_is_banned(), Some(true));
    assert_eq!(from("2001:db8:0:0::7").caller_is_banned(), Some(true));
    assert_eq!(from("203.0.113.90").caller_is_banned(), Some(false));
    assert_eq!(from("").caller_is_banned(), None);
    assert_eq!(from("").addresses.len(), 2);
}

#[test]
fn a_jail_that_cannot_be_asked_is_unknown_and_one_that_is_not_there_is_empty() {
    let server = Server::new();
    server.put("jail", "no");
    assert!(inspect(&server).sign_in.bans.known().unwrap().addresses.is_empty());
    server.put("fail2ban", "stopped");
    assert_eq!(inspect(&server).sign_in.bans.why_unknown().unwrap().id, "why-command-failed");
    for kind in ["refuse", "silent", "dies", "rubbish", "flood", "error-text"] {
        server.fault("fail2ban-client", kind);
        assert!(inspect(&server).sign_in.bans.why_unknown().is_some(), "{kind}");
    }
    server.remove("usr/bin/fail2ban-client");
    assert_eq!(inspect(&server).sign_in.bans.why_unknown().unwrap().id, "why-fail2ban-missing");
}

#[test]
fn failed_sign_ins_are_counted_and_who_they_were_is_forgotten() {
    let server = Server::new();
    assert_eq!(inspect(&server).sign_in.failed_last_hour.why_unknown().unwrap().id, "why-file-missing");
    let now = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap().as_secs();
    let line = |ago: u64, words: &str| {
        let at = chrono::DateTime::from_timestamp((now - ago) as i64, 0).unwrap();
        format!("[{}] 4711:653f ERR [panel] {words}\n", at.format("%Y-%m-%d %H:%M:%S.%3f"))
    };
    let failed = "Failed login attempt with login 'carol' from IP 203.0.113.77";
    let log = [line(9_000, failed), line(600, failed), line(20, failed), line(0, "Session opened")].concat();
    server.write("var/log/plesk/panel.log", &log);
    let panel = inspect(&server);
    assert_eq!(panel.sign_in.failed_last_hour, Fact::Known(FailedSignIns { count: 2, whole_hour: true }));
    assert!(!format!("{panel:?}").contains("carol") && !format!("{panel:?}").contains("203.0.113.77"));
    // Some megabytes of attempts, of which only the end is read.
    server.write("var/log/plesk/panel.log", line(30, failed).repeat(40_000));
    let Fact::Known(FailedSignIns { count, whole_hour }) = inspect(&server).sign_in.failed_last_hour else {
        panic!()
    };
    assert!(count > 1_000 && !whole_hour, "{count}");
}

const SECRET: &str = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP";

#[test]
fn the_real_entry_is_understood_however_it_is_printed_and_otherwise_not() {
    let at = UnixTime::from_secs(1_795_489_500);
    for printed in ["uri", "label", "table", "json"] {
        let server = Server::new();
        server.put("entry.printed", printed);
        let entry = plesk(&server).entry("admin").unwrap();
        assert_eq!(code_at(&entry, at), code_at(&Entry::parse(SECRET).unwrap(), at), "{printed}");
        assert_eq!(format!("{:?}", entry.secret), "***");
    }
    for printed in ["two", "words"] {
        let server = Server::new();
        server.put("entry.printed", printed);
        assert_eq!(plesk(&server).entry("admin").err(), Some(EntryError::NotUnderstood), "{printed}");
    }
}

#[test]
fn a_real_entry_that_is_not_told_is_an_error_that_repeats_nothing() {
    let server = Server::new();
    assert_eq!(plesk(&server).entry("nobody").err(), Some(EntryError::Failed { status: 1 }));
    server.put("extension.id", "none");
    assert_eq!(plesk(&server).entry("admin").err(), Some(EntryError::NotOffered));
    for kind in ["refuse", "silent", "dies", "rubbish", "flood", "error-text"] {
        let server = Server::new();
        server.fault("plesk.ext", kind);
        assert!(plesk(&server).entry("admin").is_err(), "{kind}");
    }
    let server = Server::new();
    server.write("state/fault.plesk.ext", format!("says\nfailed for otpauth://totp/x?secret={SECRET}\n"));
    assert!(!format!("{:?}", plesk(&server).entry("admin")).contains(SECRET));
}

#[test]
fn an_older_extension_is_asked_under_its_own_name() {
    let server = Server::new();
    server.put("extension.id", "google-authenticator");
    assert!(plesk(&server).entry("admin").is_ok());
    assert!(server.calls().contains(&"plesk ext google-authenticator config info admin".to_owned()));
}
