//! The lines of the command line's contract that no other test of the whole program proves, by running it.

use std::io::{BufRead, BufReader};
use std::time::{Duration, Instant};

use otp_doctor::core::time::Offset;
use serde_json::Value;
use support::hostile::packet::Packet;
use support::hostile::server::Server as TimeServer;
use support::program::{Program, Ran, finish, honest, now, silent};
use support::standins::Server;

fn json(ran: &Ran) -> Value {
    serde_json::from_str(&ran.out).unwrap_or_else(|error| panic!("{error}: {ran:?}"))
}

/// A time server that is an hour ahead.
fn lying() -> TimeServer {
    TimeServer::start(|question| {
        let lie = now().plus(Offset::from_secs(3600));
        question.answer(&Packet::honest(question.bytes, lie));
    })
}

#[test]
fn a_clock_is_never_set_by_what_is_only_good_enough_to_look_at() {
    let looks = [
        ("one source", vec![honest()]),
        ("two sources that contradict each other", vec![honest(), lying()]),
        ("as many liars as honest ones", vec![honest(), honest(), lying(), lying()]),
        ("nobody", vec![silent(), silent()]),
    ];
    for (name, asked) in looks {
        let Some(program) = Program::with_clock(Server::new(), "-600") else { return };
        let program = program.asking(asked).with(&["--timeout", "0.5"]);
        for arguments in [&["fix", "time", "-y"][..], &["fix", "time", "-y", "--json"]] {
            let ran = program.run(arguments);
            assert_eq!(ran.code, 3, "{name}: {ran:?}");
            assert!(!ran.err.is_empty(), "{name}: {ran:?}");
            if arguments.contains(&"--json") {
                let document = json(&ran);
                assert_eq!(document["clock"]["reference"]["repair_grade"], false, "{name}");
                assert_eq!(document["repair"], Value::Null, "{name}");
            }
        }
        assert_eq!(program.changes(), [""; 0], "{name}");
        assert_eq!(program.journals(), [""; 0], "{name}");
        assert_eq!(program.server.ahead_s(), -600.0, "{name}");
    }
}

#[test]
fn a_dry_run_tells_a_program_which_commands_would_be_run() {
    let Some(program) = Program::with_clock(Server::new(), "-600") else { return };
    for (what, remedy) in [(&["time"][..], "step-clock"), (&["mfa", "--force"], "reset-mfa")] {
        let ran = program.run(&[&["fix"], what, &["--dry-run", "--json"]].concat());
        assert_eq!((ran.code, ran.err.as_str()), (0, ""), "{ran:?}");
        let repair = &json(&ran)["repair"];
        assert_eq!(repair["remedy"], remedy);
        assert_eq!((&repair["worked"], &repair["dry_run"]), (&Value::Bool(false), &Value::Bool(true)));
        let steps = repair["steps"].as_array().unwrap();
        assert!(!steps.is_empty() && steps.iter().all(|step| step["outcome"] == "would-run"), "{repair:#}");
        assert!(steps.iter().all(|step| step["command"][0].as_str().unwrap().contains('/')), "{repair:#}");
    }
    assert_eq!(program.changes(), [""; 0]);
}

/// A program that looks with -n first must not take that for a promise that -y would do the same.
#[test]
fn a_dry_run_of_what_would_be_refused_with_y_says_so_and_why() {
    let thin = "Not with -y: too few time sources agree";
    let far = "Not with -y: the clock is so far off that the true time must be typed";
    for (ahead, honest_ones, expected) in [("-600", 1, thin), ("-172800", 4, far)] {
        let Some(program) = Program::with_clock(Server::new(), ahead) else { return };
        let program = program.asking((0..honest_ones).map(|_| honest()).collect());
        let ran = program.run(&["fix", "time", "-n"]);
        assert!(ran.code == 0 && ran.said().contains(expected), "{ran:?}");
        let ran = program.run(&["fix", "time", "-n", "-j"]);
        assert!(ran.code == 0 && ran.complained().contains(expected), "{ran:?}");
        assert_eq!(program.run(&["fix", "time", "-y"]).code, 3);
        assert_eq!(program.changes(), [""; 0]);
    }
}

#[test]
fn what_was_not_done_is_a_sentence_on_standard_error_and_standard_output_stays_json() {
    let Some(program) = Program::with_clock(Server::new(), "-600") else { return };
    let ran = program.run(&["fix", "time", "--json"]);
    assert_eq!(ran.code, 3);
    assert!(ran.complained().contains("Nothing was done."), "{}", ran.err);
    assert_eq!(json(&ran)["repair"], Value::Null);
    let Some(container) = Program::with_clock(Server::new().into_container(), "-600") else { return };
    let ran = container.run(&["fix", "time", "--yes", "--json"]);
    assert_eq!(ran.code, 3, "{ran:?}");
    assert!(!ran.err.is_empty());
    assert_eq!(json(&ran)["verdict"], "critical");
    assert_eq!(container.changes(), [""; 0]);
    let ran = program.run(&["code", "--json", "--secret-file", "/nowhere", "123456"]);
    assert_eq!((ran.code, ran.out.as_str()), (3, ""));
    assert!(ran.complained().starts_with("Could not read the secret"), "{}", ran.err);
}

/// What is not needed ends with 0 whatever else is wrong, what was not tried with 3 however healthy the server is.
#[test]
fn fix_ends_with_0_where_there_is_nothing_to_do_and_with_3_where_it_was_not_tried() {
    let user = Server::new();
    user.rights(1000, false);
    let without_plesk = Server::new();
    for path in ["usr/sbin/plesk", "usr/local/psa"] {
        without_plesk.remove(path);
    }
    let (busy, child) = Program::held_at_its_first_step();
    for (name, program) in
        [("user", &Program::on(user)), ("no Plesk", &Program::on(without_plesk)), ("busy", &busy)]
    {
        for arguments in [&["fix", "mfa", "-y"][..], &["fix", "mfa", "-y", "-j"]] {
            let ran = program.run(arguments);
            assert!(ran.code == 3 && !ran.err.is_empty(), "{name}: {ran:?}");
        }
    }
    busy.server.remove("state/fault.plesk.disable");
    assert_eq!(finish(child).code, 0);

    let warned = Server::new();
    warned.unit("systemd-timesyncd.service", "loaded inactive disabled");
    warned.put("synchronised", "no");
    let program = Program::on(warned);
    assert_eq!(program.run(&["check"]).code, 1);
    for arguments in [&["fix", "time", "-y"][..], &["fix", "time", "-y", "-j"], &["fix", "time", "-n"]] {
        let ran = program.run(arguments);
        assert!(ran.code == 0 && ran.complained().contains("Nothing to do"), "{ran:?}");
        // The warning that the check ends with, and what to do about it.
        assert!(ran.complained().contains("network time is off"), "{ran:?}");
        assert!(ran.complained().contains("timedatectl set-ntp true"), "{ran:?}");
    }
    let healthy = Program::on(Server::new()).run(&["fix", "time", "-y"]);
    assert!(healthy.code == 0 && !healthy.complained().contains("Network time"), "{healthy:?}");
    assert_eq!(program.changes(), [""; 0]);
}

/// Nothing was begun, so nothing has failed: neither where no journal can be written nor where another repair was faster.
#[test]
fn a_repair_that_could_not_be_begun_was_not_tried_and_ends_with_3() {
    let server = Server::new();
    server.write("var/lib/otp-doctor", "a file where the folder should be");
    server.write("run/otp-doctor", "another one");
    let program = Program::on(server);
    for arguments in [&["fix", "mfa", "-y"][..], &["fix", "mfa", "-y", "-j"]] {
        let ran = program.run(arguments);
        assert_eq!(ran.code, 3, "{ran:?}");
        if arguments.contains(&"-j") {
            assert_eq!(json(&ran)["repair"], Value::Null);
        } else {
            assert!(ran.complained().contains("Nothing is changed"), "{ran:?}");
        }
    }
    assert_eq!(program.changes(), [""; 0]);
}

const EVERY_COMMAND: [&[&str]; 19] = [
    &[],
    &["check"],
    &["check", "-j"],
    &["check", "--openmetrics"],
    &["report"],
    &["report", "-j"],
    &["fix", "mfa", "-n"],
    &["fix", "mfa", "-n", "-j"],
    &["fix", "mfa", "-y"],
    &["recover"],
    &["recover", "-j"],
    &["completions", "bash"],
    &["completions", "zsh"],
    &["man"],
    &["man", "fix"],
    &["--help"],
    &["check", "--help"],
    &["help", "fix"],
    &["--version"],
];

#[test]
fn a_reader_that_has_seen_enough_is_no_error_for_any_command() {
    for lines in [0, 1] {
        for arguments in EVERY_COMMAND {
            let program = Program::on(Server::new());
            let mut child = program.command(arguments).spawn().unwrap();
            let mut out = BufReader::new(child.stdout.take().unwrap());
            let mut first = String::new();
            if lines == 1 {
                out.read_line(&mut first).unwrap();
                assert!(!first.is_empty(), "{arguments:?} printed nothing");
            }
            drop(out);
            let ran = finish(child);
            assert_eq!((ran.code, ran.err.as_str()), (0, ""), "{arguments:?} after {lines} lines");
        }
    }
}

#[test]
fn what_could_not_be_printed_is_one_sentence_and_3_for_every_command() {
    for arguments in EVERY_COMMAND {
        // Writing to it fails as on a full disk (full(4)).
        let full = std::fs::File::options().write(true).open("/dev/full").unwrap();
        let program = Program::on(Server::new());
        let ran = finish(program.command(arguments).stdout(full).spawn().unwrap());
        assert_eq!(ran.code, 3, "{arguments:?} {ran:?}");
        let sentence = "Could not write to standard output: No space left on device";
        assert!(ran.complained().starts_with(sentence), "{arguments:?} {ran:?}");
        assert_eq!(ran.err.matches("standard output").count(), 1, "{arguments:?} {ran:?}");
    }
}

#[test]
fn named_time_servers_replace_the_configured_ones() {
    let server = Server::new();
    server.write("etc/systemd/timesyncd.conf", "[Time]\nNTP=configured.invalid\n");
    let program = Program::on(server);
    let document = json(&program.run(&["check", "-j"]));
    let names: Vec<&str> = document["clock"]["reference"]["sources"]
        .as_array()
        .unwrap()
        .iter()
        .map(|source| source["name"].as_str().unwrap())
        .collect();
    let named: Vec<String> = program.time_servers.iter().map(TimeServer::name).collect();
    assert_eq!(names.len(), named.len(), "{names:?}");
    assert!(named.iter().all(|name| names.contains(&name.as_str())), "{names:?} {named:?}");
}

#[test]
fn time_servers_are_waited_for_as_long_as_timeout_says() {
    let waited = |timeout: &str| {
        let program =
            Program::on(Server::new()).asking(vec![silent(), silent()]).with(&["--timeout", timeout]);
        let begun = Instant::now();
        assert_eq!(program.run(&["check"]).code, 3);
        begun.elapsed()
    };
    // Side by side, so that a busy machine delays both.
    let (short, long) = std::thread::scope(|scope| {
        let long = scope.spawn(|| waited("6"));
        (waited("0.2"), long.join().unwrap())
    });
    assert!(long > Duration::from_secs(5), "{long:?}");
    assert!(short < long, "{short:?} {long:?}");
}

#[test]
fn every_source_that_was_asked_is_counted_and_named_with_its_reason() {
    let silent = silent();
    let name = silent.name();
    // Nobody listens there any more.
    let closed = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    let https = format!("https://{closed}/");
    let program =
        Program::on(Server::new()).asking(vec![silent]).with(&["--timeout", "0.7", "--https", &https]);
    let document = json(&program.run(&["check", "-j"]));
    let reference = &document["clock"]["reference"];
    assert_eq!(reference["asked"], 2, "{reference:#}");
    let sources = reference["sources"].as_array().unwrap();
    let refused = |name: &str| {
        let named = sources.iter().find(|source| source["name"].as_str().unwrap().contains(name));
        named.unwrap_or_else(|| panic!("{name}: {reference:#}"))["refused"].as_str().unwrap()
    };
    assert!(refused(&name).starts_with("No reply in time."), "{reference:#}");
    assert!(!refused(&closed.to_string()).is_empty(), "{reference:#}");
    let evidence = document["findings"].to_string();
    assert!(evidence.contains(&name), "{evidence}");
    let said = program.run(&["check"]).said();
    assert!(said.contains(&name) && said.contains("No reply in time."), "{said}");
}

#[test]
fn the_window_decides_when_a_clock_is_critical() {
    for (window, code, verdict) in [("1", 2, "critical"), ("10", 1, "warning"), ("3", 2, "critical")] {
        let Some(program) = Program::with_clock(Server::new(), "-120") else { return };
        let ran = program.with(&["--window", window]).run(&["check", "-j"]);
        assert_eq!((ran.code, json(&ran)["verdict"].as_str()), (code, Some(verdict)), "{window}");
    }
}

#[test]
fn files_and_languages_that_are_not_there_are_told_or_done_without() {
    let program = Program::on(Server::new());
    let ran = program.run(&["--ca-file", "/nowhere.pem", "check"]);
    assert_eq!((ran.code, ran.out.as_str()), (3, ""));
    assert!(ran.complained().contains("--ca-file"), "{}", ran.err);
    let ran = program.run(&["--lang", "tlh", "check"]);
    assert!(ran.code == 0 && ran.said().contains("Nothing is wrong"), "{ran:?}");
}

#[test]
fn a_path_of_plesk_that_cannot_be_run_is_wrong_usage_and_never_a_server_without_plesk() {
    let program = Program::on(Server::new());
    program.server.write("usr/local/psa/notes", "no program");
    let (notes, folder) = (program.server.path("usr/local/psa/notes"), program.server.path("usr/sbin"));
    for (path, why) in [
        ("/usr/sbin/pleks", "there is no /usr/sbin/pleks."),
        ("plesk", "plesk is no full path."),
        (notes.to_str().unwrap(), "usr/local/psa/notes is no program."),
        (folder.to_str().unwrap(), "usr/sbin is no program."),
    ] {
        for command in [&["check"][..], &["check", "-j"], &["fix", "mfa", "-y"], &["--plain"]] {
            let ran = program.run(&[&["--plesk", path], command].concat());
            assert_eq!((ran.code, ran.out.as_str()), (3, ""), "{path} {command:?} {ran:?}");
            assert!(ran.complained().starts_with("--plesk: "), "{path} {}", ran.err);
            assert!(ran.complained().contains(why), "{path} {}", ran.err);
        }
        let mut wizard = program.in_terminal(80, 24, &["--plesk", path], &[]);
        assert_eq!(wizard.wait_for_exit().exit_code(), 3, "{path}");
        let raw = String::from_utf8_lossy(&wizard.raw()).into_owned();
        assert!(raw.contains("--plesk: ") && !raw.contains("\x1b["), "{raw:?}");
    }
    assert_eq!(program.server.calls(), [""; 0]);
    let right = program.server.path("usr/sbin/plesk");
    let ran = program.run(&["--plesk", right.to_str().unwrap(), "check", "-j"]);
    assert_eq!((ran.code, json(&ran)["panel"]["version"].as_str()), (0, Some("18.0.62")), "{ran:?}");
}

#[test]
fn a_simulated_repair_that_was_cut_short_is_not_called_finished_by_recover() {
    let program = Program::on(Server::new());
    let found = program.run(&["--demo=cut-short", "check"]).said();
    assert!(found.contains("An earlier repair was cut short"), "{found}");
    let ran = program.run(&["--demo=cut-short", "recover"]);
    assert_eq!((ran.code, ran.err.as_str()), (0, ""));
    assert!(ran.said().starts_with("A simulated server: nothing was done"), "{ran:?}");
    assert!(!ran.said().contains("Nothing was left unfinished."), "{ran:?}");
    let as_json = program.run(&["--demo=cut-short", "recover", "-j"]);
    assert_eq!((as_json.code, json(&as_json)["recovered"].as_array().unwrap().len()), (0, 0));
    assert!(as_json.complained().starts_with("A simulated server"), "{as_json:?}");
}

#[test]
fn a_scenario_may_follow_its_option_as_a_word_and_a_mistyped_one_is_answered_with_those_there_are() {
    let program = Program::on(Server::new());
    let spaced = program.run(&["--demo", "server-behind", "check"]);
    assert_eq!(spaced.code, 2, "{spaced:?}");
    assert_eq!(program.run(&["--demo", "check"]).code, program.run(&["--demo=", "check"]).code);
    for asked in [
        &["--demo", "nope"][..],
        &["--demo=nope"],
        &["--demo", "nope", "check"],
        &["check", "--demo", "nope"],
    ] {
        let ran = program.run(asked);
        assert_eq!((ran.code, ran.out.as_str()), (3, ""), "{asked:?} {ran:?}");
        assert!(
            ran.complained().contains("nope") && ran.complained().contains("server-behind"),
            "{asked:?} {ran:?}"
        );
    }
}

#[test]
fn one_of_one_source_is_said_in_the_singular() {
    let Some(program) = Program::with_clock(Server::new(), "-600") else { return };
    let program = program.asking(vec![honest()]).with(&["--timeout", "0.5"]);
    let said = program.run(&["check"]).said();
    assert!(said.contains("The one time source asked says so, exact to"), "{said}");
    assert!(!said.contains("of 1 time sources"), "{said}");
}

#[test]
fn a_host_name_that_is_too_long_is_called_that_and_not_repeated_whole() {
    let program = Program::on(Server::new());
    for (option, before) in [("--ntp", ""), ("--https", "https://")] {
        let long = format!("{before}{}", "a".repeat(3_000));
        let ran = program.run(&[option, &long, "check"]);
        assert_eq!((ran.code, ran.out.as_str()), (3, ""), "{option}");
        assert!(ran.complained().contains("a host name has at most 253 characters"), "{option} {}", ran.err);
        assert!(ran.err.len() < 400, "{option} {}", ran.err);
    }
}
