//! A reset of MFA by the real program, struck at every place between switching off and switching on: whatever dies,
//! MFA ends enabled. On a stand-in Plesk; the same on machines with systemd is in tests/vm.

use std::process::Child;

use rustix::process::Signal;
use serde_json::Value;
use support::program::{Program, finish};
use support::repair::{kill, until};
use support::standins::Server;

/// Where Plesk's command is held still: before or after it has done its work.
const PLACES: [&str; 4] = ["disable", "after-disable", "enable", "after-enable"];

/// A running reset whose command is held at a place.
struct Held {
    program: Program,
    place: &'static str,
    child: Child,
}

impl Held {
    fn at(place: &'static str) -> Self {
        let server = Server::new();
        server.fault(&format!("plesk.{place}"), "hold");
        let program = Program::on(server);
        let child = program.command(&["fix", "mfa", "-y"]).spawn().unwrap();
        let verb = place.trim_start_matches("after-");
        let enabled = if (place == "disable") || (place == "after-enable") { "yes" } else { "no" };
        until("the place", || {
            let called = program.server.calls().iter().any(|call| call.contains(&format!("--{verb} mfa")));
            let state = program.server.get("extension.enabled");
            (called && (state == enabled || (state.is_empty() && enabled == "yes"))).then_some(())
        });
        Self { program, place, child }
    }

    /// Lets Plesk's command go on.
    fn release(&self) {
        self.program.server.remove(&format!("state/fault.plesk.{}", self.place));
    }

    fn commands(&self) -> Vec<i32> {
        self.program.processes(&["/bin/sh", "extension", "mfa"])
    }

    /// Nothing of the repair runs any more.
    fn rest(&self) {
        until("the end of the repair", || {
            (self.program.processes(&["execute-plan"]).is_empty() && self.commands().is_empty()).then_some(())
        });
    }

    fn finding(&self, id: &str) -> bool {
        let ran = self.program.run(&["check", "--json"]);
        let document: Value = serde_json::from_str(&ran.out).unwrap();
        document["findings"].as_array().unwrap().iter().any(|finding| finding["id"] == id)
    }

    /// The next start tells what was left, finishes it, and afterwards nothing is left.
    fn recovered(&self, context: &str) {
        self.rest();
        let off = self.program.server.get("extension.enabled") == "no";
        assert!(!off || self.finding("mfa-disabled"), "{context}: it is off and nobody says so");
        let ran = self.program.run(&["recover"]);
        assert_eq!(ran.code, 0, "{context}: {ran:?}");
        assert_ne!(self.program.server.get("extension.enabled"), "no", "{context}");
        assert!(!self.finding("mfa-disabled") && !self.finding("repair-unfinished"), "{context}");
    }
}

#[test]
fn a_killed_program_leaves_the_executor_to_finish() {
    for place in PLACES {
        let mut held = Held::at(place);
        kill(i32::try_from(held.child.id()).unwrap(), Signal::KILL);
        held.child.wait().unwrap();
        held.release();
        held.rest();
        let journals = held.program.journals();
        assert!(journals.last().unwrap().contains(r#""record":"ended","complete":true"#), "{place}");
        assert_eq!(held.program.server.get("extension.enabled"), "yes", "{place}");
        assert_eq!(held.program.run(&["check"]).code, 0, "{place}");
    }
}

#[test]
fn a_killed_executor_is_told_and_the_next_start_switches_on_again() {
    for place in PLACES {
        let held = Held::at(place);
        kill(held.program.executor(), Signal::KILL);
        held.release();
        held.recovered(place);
        let ran = finish(held.child);
        assert_eq!(ran.code, 2, "{place}: {ran:?}");
    }
}

#[test]
fn with_program_and_executor_killed_the_next_start_switches_on_again() {
    for place in PLACES {
        let mut held = Held::at(place);
        kill(held.program.executor(), Signal::KILL);
        kill(i32::try_from(held.child.id()).unwrap(), Signal::KILL);
        held.child.wait().unwrap();
        held.release();
        held.recovered(place);
    }
}

#[test]
fn with_everything_killed_and_the_command_too_the_next_start_switches_on_again() {
    for place in PLACES {
        let mut held = Held::at(place);
        kill(held.program.executor(), Signal::KILL);
        kill(i32::try_from(held.child.id()).unwrap(), Signal::KILL);
        for pid in held.commands() {
            kill(pid, Signal::KILL);
        }
        held.child.wait().unwrap();
        held.release();
        held.recovered(place);
    }
}

#[test]
fn a_switching_off_that_dies_half_way_is_followed_by_switching_on() {
    for place in ["disable", "after-disable"] {
        let server = Server::new();
        server.fault(&format!("plesk.{place}"), "dies");
        let program = Program::on(server);
        let ran = program.run(&["fix", "mfa", "-y"]);
        assert_ne!(ran.code, 0, "{place}: {ran:?}");
        assert_eq!(program.server.get("extension.enabled"), "yes", "{place}");
        assert!(ran.said().contains("Ended by signal 9"), "{place}: {}", ran.out);
        let said = ran.complained();
        assert!(said.contains("MFA is on again: the last command worked."), "{place}: {said}");
        assert!(!said.contains("until this is fixed"), "{place}: {said}");
        let ran = program.run(&["check"]);
        assert_eq!(ran.code, 0, "{place}: {}", ran.out);
    }
}

#[test]
fn switching_on_that_fails_once_or_twice_is_tried_again() {
    for (times, tries) in [("silent 1", 2), ("dies 2", 3), ("error-text 1", 2)] {
        let server = Server::new();
        server.fault("plesk.enable", times);
        let program = Program::on(server);
        let ran = program.run(&["fix", "mfa", "-y"]);
        let calls = program.server.calls();
        let enables = calls.iter().filter(|call| call.starts_with("plesk bin extension --enable")).count();
        assert_eq!((ran.code, enables), (0, tries), "{times}: {ran:?}");
        assert_eq!(program.server.get("extension.enabled"), "yes", "{times}");
        assert!(ran.out.contains("--enable mfa: Done, when it was tried again."), "{times}: {}", ran.out);
    }
}

/// "Exit status 0" with the words of an error is not taken for MFA being on.
#[test]
fn switching_on_that_only_claims_to_have_worked_is_shouted() {
    let server = Server::new();
    server.fault("plesk.enable", "error-text");
    let program = Program::on(server);
    let ran = program.run(&["fix", "mfa", "-y"]);
    assert_eq!(ran.code, 2, "{ran:?}");
    assert!(ran.err.contains("MFA MAY BE OFF FOR EVERYONE"), "{}", ran.err);
    assert!(ran.out.contains("ERROR: something is wrong"), "{}", ran.out);
    let ran = program.run(&["report"]);
    let said = "It printed: ERROR: something is wrong - please repair";
    assert!(ran.said().contains(said), "{}", ran.out);
    program.server.remove("state/fault.plesk.enable");
    assert_eq!(program.run(&["recover"]).code, 0);
    assert_eq!(program.server.get("extension.enabled"), "yes");
}
