//! Servers on which the real program must not touch the clock: recognised before anything is offered, with the reason
//! and the words for whoever can, and nothing run.

use support::program::Program;
use support::standins::Server;

/// `fix time -y` on a server that is ten minutes behind: what is said, and that nothing is done.
#[track_caller]
fn refused(server: Server, expected: &[&str]) {
    let Some(program) = Program::with_clock(server, "-600") else { return };
    for args in [&["fix", "time", "-y"][..], &["fix", "time", "-y", "-j"], &["fix", "time", "-n"]] {
        let ran = program.run(args);
        assert_eq!(ran.code, 3, "{}{}", ran.out, ran.err);
        let complained = ran.complained();
        for words in expected {
            assert!(complained.contains(words), "{words}\n{complained}");
        }
        assert!(!ran.out.contains("will run:"), "{}", ran.out);
    }
    assert_eq!(program.changes(), [""; 0]);
    assert_eq!(program.journals(), [""; 0]);
}

/// Nobody has to do anything about a clock that is right, whoever may set it.
#[test]
fn where_the_clock_is_right_there_is_nothing_to_do_for_anybody() {
    let user = Server::new();
    user.rights(1000, false);
    let root_without_the_right = Server::new();
    root_without_the_right.rights(0, false);
    for server in [Server::new().into_container(), user, root_without_the_right] {
        let program = Program::on(server);
        for args in [&["fix", "time", "-y"][..], &["fix", "time", "-y", "-j"], &["fix", "time", "-n"]] {
            let ran = program.run(args);
            let complained = ran.complained();
            assert_eq!(ran.code, 0, "{}{complained}", ran.out);
            assert!(complained.starts_with("Nothing to do: the clock is right"), "{complained}");
            for words in ["Send this", "may not", "provider", "host"] {
                assert!(!complained.contains(words), "{words}\n{complained}");
            }
        }
        assert_eq!(program.changes(), [""; 0]);
    }
}

const BEHIND: &str = "By our measurement it is 10 min behind.";

#[test]
fn every_kind_of_container_is_for_whoever_runs_its_host() {
    for (path, content, kind) in [
        ("run/systemd/container", "lxc\n", "lxc"),
        ("run/systemd/container", "systemd-nspawn\n", "systemd-nspawn"),
        (".dockerenv", "", "docker"),
        ("proc/vz/veinfo", "", "openvz"),
    ] {
        let server = Server::new();
        server.rights(0, false);
        server.write(path, content);
        let why = format!(
            "A container ({kind}): only your provider or the host's administrator can set its clock."
        );
        let message = format!("Our container web1 ({kind}) takes its clock from your host");
        refused(server, &[&why, "Send this to somebody who can do it:", &message, BEHIND]);
    }
}

#[test]
fn root_without_the_right_is_told_which_one_is_missing() {
    let server = Server::new();
    server.rights(0, false);
    let words = "We cannot set it. Even root lacks the right (CAP_SYS_TIME).";
    refused(server, &["Not even root may set this clock", words, BEHIND]);
}

#[test]
fn whoever_is_not_root_gets_the_line_to_copy() {
    let server = Server::new();
    server.rights(1000, false);
    refused(server, &["tester may not do this, root may: sudo otp-doctor --system-root"]);
    let server = Server::new();
    server.rights(1000, false);
    // What a shell would take apart is quoted.
    let (plesk, spaced) = (server.path("usr/sbin/plesk"), server.path("usr/sbin/the plesk"));
    std::fs::copy(plesk, &spaced).unwrap();
    let ran = Program::on(server).run(&["--plesk", spaced.to_str().unwrap(), "fix", "mfa", "-y"]);
    let quoted = format!("--plesk '{}' fix mfa -y", spaced.display());
    assert!(ran.code == 3 && ran.err.trim_end().ends_with(&quoted), "{}", ran.err);
}

#[test]
fn a_masked_service_stays_masked() {
    let server = Server::new();
    server.unit("systemd-timesyncd.service", "masked inactive masked");
    let words = "We cannot set it. Its time service, systemd-timesyncd.service, is masked.";
    refused(server, &["somebody forbade it to start", "systemctl unmask systemd-timesyncd.service", words]);
}

#[test]
fn a_system_without_systemd_is_shown_and_not_repaired() {
    let server = Server::new();
    server.remove("run/systemd/system");
    server.put("no-systemd", "");
    refused(server, &["No systemd here", "our tool knows no other safe way"]);
}

#[test]
fn without_a_bus_nothing_is_changed_on_a_guess() {
    let server = Server::new();
    for tool in ["systemctl", "timedatectl"] {
        server.fault(tool, "says\nFailed to connect to bus: No such file or directory");
    }
    let words = "systemd did not say which service sets the clock. ";
    refused(server, &["Nothing is changed on a guess.", "Failed to connect to bus", words, BEHIND]);
}

#[test]
fn of_two_services_it_is_said_which_to_keep_and_nothing_is_stopped() {
    let server = Server::with_chrony();
    server.unit("systemd-timesyncd.service", "loaded active enabled");
    refused(server, &["all run.", "we would keep chrony: systemctl disable --now systemd-timesyncd.service"]);
}
