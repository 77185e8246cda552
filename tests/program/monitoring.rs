//! The real program as monitoring meets it: a plugin's line, metrics that real parsers read, JSON by the schema.

use std::os::unix::fs::{PermissionsExt, symlink};
use std::os::unix::net::UnixListener;
use std::path::{Path, PathBuf};

use otp_doctor::adapters::demo::scenario::SCENARIOS;
use otp_doctor::core::time::Offset;
use rustix::fs::{CWD, FileType, Mode, makedev, mknodat};
use serde_json::Value;
use support::program::{Program, Ran, finish, silent, telling};
use support::standins::Server;

fn plugin(ran: &Ran) -> support::plugin_line::Output {
    let output = support::plugin_line::read(&ran.out).unwrap_or_else(|problem| panic!("{problem}: {ran:?}"));
    assert_eq!((output.code(), ran.err.as_str()), (ran.code, ""), "{ran:?}");
    output
}

/// Stand-in servers in each state that a check tells apart, with the word that it has to say. None where no clock can be
/// wrong here; that is said loudly.
fn states() -> Vec<(&'static str, Program, &'static str)> {
    let off = Server::new();
    off.unit("systemd-timesyncd.service", "loaded inactive disabled");
    off.put("synchronised", "no");
    let broken = Server::new();
    for tool in ["timedatectl", "systemctl", "plesk"] {
        broken.fault(tool, "rubbish");
    }
    let barred = Server::new();
    barred.write("etc/os-release", "PRETTY_NAME=\"A | B=1;2;3\"\n");
    let unanswered = Program::on(Server::new()).asking(vec![silent(), silent()]).with(&["--timeout", "0.3"]);
    let mut states = vec![
        ("right", Program::on(Server::new()), "OK"),
        ("bars in names", Program::on(barred), "OK"),
        ("network time off", Program::on(off), "WARNING"),
        ("broken tools", Program::on(broken), "UNKNOWN"),
        ("no answer", unanswered, "UNKNOWN"),
    ];
    for (name, ahead, word) in [
        ("slightly behind", "-12.5", "WARNING"),
        ("hours behind", "-10800.25", "CRITICAL"),
        ("ahead", "+600", "CRITICAL"),
    ] {
        states.extend(Program::with_clock(Server::new(), ahead).map(|program| (name, program, word)));
    }
    states
}

#[test]
fn the_check_of_every_state_is_a_plugins_line_and_its_exit_code_agrees() {
    for (name, program, word) in states() {
        let ran = program.run(&["check"]);
        let output = plugin(&ran);
        assert_eq!(output.word, word, "{name}: {ran:?}");
        let measured = program.run(&["check", "--json"]);
        let document: Value = serde_json::from_str(&measured.out).unwrap();
        assert_eq!(measured.code, ran.code, "{name}");
        match (output.datum("offset").value, document["clock"]["server_ahead_s"].as_f64()) {
            (Some(told), Some(known)) => assert!((told - known).abs() < 0.5, "{name}: {told} {known}"),
            (None, None) => {}
            other => panic!("{name}: {other:?}"),
        }
        assert_eq!(program.changes(), [""; 0], "{name}");
    }
}

#[test]
fn the_check_of_every_simulated_server_is_a_plugins_line() {
    let program = Program::on(Server::new());
    for (name, _) in SCENARIOS {
        let ran = program.run(&[&format!("--demo={name}"), "check"]);
        plugin(&ran);
        assert!(ran.out.contains("DEMO"), "{name}");
    }
}

#[test]
fn metrics_are_read_alike_by_both_parsers_of_prometheus_and_say_what_the_json_says() {
    let Some(python) = support::python::interpreter() else { return };
    for (name, program, word) in states() {
        let ran = program.run(&["check", "--openmetrics"]);
        assert!(ran.err.is_empty() && ran.out.ends_with("# EOF\n"), "{name}: {ran:?}");
        let samples = support::python::ask(&python, "metrics.py", &[], &ran.out)
            .unwrap_or_else(|why| panic!("{name}: {why}"));
        let samples: Vec<Value> = samples.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
        let find = |metric: &str, label: Option<(&str, &str)>| {
            let name = format!("otp_doctor_{metric}");
            samples
                .iter()
                .find(|sample| {
                    sample["name"] == name.as_str()
                        && label.is_none_or(|(key, value)| sample["labels"][key] == value)
                })
                .map(|sample| sample["value"].as_f64().unwrap())
        };
        let verdict = match word {
            "OK" => "healthy".to_owned(),
            word => word.to_lowercase(),
        };
        assert_eq!(find("verdict", Some(("verdict", &verdict))), Some(1.0), "{name}: {samples:#?}");
        assert_eq!(find("build_info", Some(("version", env!("CARGO_PKG_VERSION")))), Some(1.0), "{name}");

        let measured = program.run(&["check", "--json"]);
        let document: Value = serde_json::from_str(&measured.out).unwrap();
        let known = document["clock"]["server_ahead_s"].as_f64();
        let told = find("server_ahead_seconds", None);
        assert_eq!(told.is_some(), known.is_some(), "{name}");
        assert!(told.zip(known).is_none_or(|(told, known)| (told - known).abs() < 0.5), "{name}");
        assert_eq!(find("server_ahead_error_seconds", None).is_some(), known.is_some(), "{name}");
        let at = find("last_check_timestamp_seconds", None).unwrap();
        assert!(known.is_none() || (at - support::program::now().secs() as f64).abs() < 60.0, "{name}: {at}");
        let enabled = document["panel"]["enabled"].as_bool().map(|on| f64::from(u8::from(on)));
        assert_eq!(find("panel_extension_enabled", None), enabled, "{name}");
        for finding in document["findings"].as_array().unwrap() {
            let id = finding["id"].as_str().unwrap();
            assert_eq!(find("finding", Some(("id", id))), Some(1.0), "{name}: {id}");
        }
    }
}

#[test]
fn metrics_for_the_node_exporter_are_written_in_one_step_and_readable_by_all() {
    let program = Program::on(Server::new());
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("otp_doctor.prom");
    let arguments = ["check", "--openmetrics", "-o", path.to_str().unwrap()];
    std::fs::write(&path, "old\n").unwrap();
    std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o600)).unwrap();
    // Whoever has the old file open keeps reading all of it.
    let old = std::fs::File::open(&path).unwrap();

    let ran = program.run(&arguments);
    assert_eq!(ran.out.lines().count(), 1, "{ran:?}");
    assert_eq!(plugin(&ran).word, "OK");
    assert_eq!(std::io::read_to_string(old).unwrap(), "old\n");
    let written = std::fs::read_to_string(&path).unwrap();
    assert!(written.ends_with("# EOF\n"), "{written}");
    assert_eq!(std::fs::metadata(&path).unwrap().permissions().mode() & 0o7777, 0o644);
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 1, "something was left beside it");

    let nowhere = folder.path().join("missing/otp_doctor.prom");
    let ran = program.run(&["check", "--openmetrics", "-o", nowhere.to_str().unwrap()]);
    assert_eq!(ran.code, 3);
    assert!(ran.complained().contains("missing/otp_doctor.prom"), "{}", ran.err);
}

/// What is made in `folder` that no file may take the place of.
fn no_ordinary_files(folder: &Path) -> Vec<PathBuf> {
    let place = |name: &str| folder.join(name);
    let mode = Mode::RUSR | Mode::WUSR;
    mknodat(CWD, place("pipe"), FileType::Fifo, mode, 0).unwrap();
    std::fs::create_dir(place("folder")).unwrap();
    drop(UnixListener::bind(place("socket")).unwrap());
    symlink("pipe", place("link-to-a-pipe")).unwrap();
    symlink("/proc/self/fd/1", place("link-to-standard-output")).unwrap();
    // A null device of our own: no test touches this machine's.
    match mknodat(CWD, place("device"), FileType::CharacterDevice, mode, makedev(1, 3)) {
        Ok(()) => symlink("device", place("link-to-a-device")).unwrap(),
        Err(error) => {
            support::skipped(&format!("a device as the file to write, because none can be made: {error}"))
        }
    }
    std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect()
}

#[test]
fn what_is_no_ordinary_file_is_never_replaced_and_that_is_said_before_anything_is_looked_up() {
    let program = Program::on(Server::new());
    let (folder, other) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let kind = |path: &Path| std::fs::symlink_metadata(path).unwrap().file_type();
    let out = other.path().join("out");
    let all = no_ordinary_files(folder.path());
    for path in &all {
        let before = kind(path);
        for command in [&["check", "--openmetrics"][..], &["report"], &["report", "--json"]] {
            let arguments = [command, &["-o", path.to_str().unwrap()]].concat();
            // As in `otp-doctor ... >FILE`, where even /dev/stdout leads to an ordinary file.
            let file = std::fs::File::create(&out).unwrap();
            let ran = finish(program.command(&arguments).stdout(file).spawn().unwrap());
            assert_eq!(kind(path), before, "{arguments:?}");
            let printed = std::fs::read_to_string(&out).unwrap();
            assert_eq!((ran.code, printed.as_str()), (3, ""), "{arguments:?} {ran:?}");
            let words = format!("{} was not written: it is no ordinary file.", path.display());
            assert!(ran.complained().starts_with(&words), "{arguments:?} {}", ran.err);
        }
    }
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), all.len(), "something was left beside it");
    assert_eq!(program.server.calls(), [""; 0]);
}

#[test]
fn a_dash_in_place_of_a_file_is_standard_output() {
    let program = Program::on(Server::new());
    let metrics = program.run(&["check", "--openmetrics", "-o", "-"]);
    assert_eq!((metrics.code, metrics.err.as_str()), (0, ""));
    assert!(metrics.out.starts_with("# ") && metrics.out.ends_with("# EOF\n"), "{}", metrics.out);
    let report = program.run(&["report", "-o", "-"]);
    assert_eq!((report.code, report.err.as_str()), (0, ""));
    assert!(report.said().contains("Verdict: HEALTHY"), "{}", report.out);
    assert!(!program.server.path("-").exists());
}

/// A document that the program printed, the definition of the schema that it has to keep, and what was typed.
struct Printed {
    definition: &'static str,
    line: String,
    out: String,
}

fn printed(definition: &'static str, program: &Program, arguments: &[&str], input: &str) -> Printed {
    let out = program.run_with(arguments, input).out;
    Printed { definition, line: format!("{arguments:?}"), out }
}

/// Each command on one simulated server.
fn of_simulated(name: &str) -> Vec<Printed> {
    let program = Program::on(Server::new());
    let demo = format!("--demo={name}");
    let actions: [&[&str]; 5] =
        [&["check"], &["report"], &["fix", "time", "-n"], &["fix", "mfa", "-n"], &["fix", "time", "-y"]];
    let mut all: Vec<_> =
        actions.map(|action| printed("", &program, &[&[demo.as_str()], action, &["-j"]].concat(), "")).into();
    all.push(printed("recovery", &program, &[&demo, "recover", "-j"], ""));
    all
}

/// Each command on stand-in servers, codes and repairs among them.
fn of_stand_ins() -> Vec<Printed> {
    let right = Program::on(Server::new());
    let (key, codes) = telling(Offset::from_secs(300), 2);
    let mut all = vec![
        printed("", &right, &["--demo=server-behind", "code", "-j", "--secret-file", "-", &codes[1]], key),
        printed("", &right, &["code", "-j", "--secret-file", "-", &codes[0], &codes[1]], key),
    ];
    for (_, program, _) in states() {
        all.push(printed("", &program, &["check", "-j"], ""));
        all.push(printed("", &program, &["report", "-j", "--full"], ""));
        all.push(printed("", &program, &["fix", "mfa", "-n", "-j"], ""));
        all.push(printed("recovery", &program, &["recover", "-j"], ""));
    }
    let failing = Server::new();
    failing.fault("plesk.enable", "silent");
    let failing = Program::on(failing);
    all.push(printed("", &failing, &["fix", "mfa", "-y", "-j"], ""));
    all.push(printed("recovery", &failing, &["recover", "-j"], ""));
    all
}

/// All of them; most of the time is spent waiting, so they wait together.
fn documents() -> Vec<Printed> {
    std::thread::scope(|scope| {
        let simulated: Vec<_> =
            SCENARIOS.iter().map(|(name, _)| scope.spawn(|| of_simulated(name))).collect();
        let mut all = of_stand_ins();
        all.extend(simulated.into_iter().flat_map(|one| one.join().unwrap()));
        all
    })
}

#[test]
fn everything_that_is_printed_as_json_keeps_the_published_schema() {
    let Some(python) = support::python::interpreter() else { return };
    let schema = concat!(env!("CARGO_MANIFEST_DIR"), "/assets/report.schema.json");
    let judge = |definition: &str, documents: &str| {
        support::python::ask(&python, "schema.py", &[schema, definition], documents)
    };
    let documents = documents();
    for definition in ["", "recovery"] {
        let those: Vec<_> = documents.iter().filter(|printed| printed.definition == definition).collect();
        for Printed { line, out, .. } in &those {
            assert!(out.starts_with('{'), "{line} printed no document: {out}");
        }
        let all: String = those.iter().map(|printed| printed.out.as_str()).collect();
        if let Err(why) = judge(definition, &all) {
            let named = those.iter().find(|printed| judge(definition, &printed.out).is_err());
            panic!("{:?}: {why}", named.map(|printed| &printed.line));
        }
        assert_eq!(judge(definition, &all).unwrap().trim(), those.len().to_string());
    }
    let broken = documents[0].out.replacen("\"schema\": 1", "\"schema\": 2", 1);
    assert!(judge("", &broken).is_err(), "a judge that refuses nothing");
    let broken = documents[0].out.replacen("\"measured_at\": \"", "\"measured_at\": \"x", 1);
    assert!(judge("", &broken).is_err(), "a judge that knows no dates");
}
