//! Keeps the layers: who may know whom, where the outside world may be touched, how large a file may grow.

use std::fs;
use std::path::Path;

use crate::sources::{code, complain, folder, layer, program, rust_files};

/// A layer and the layers that it may name. Nobody names `start`, which chooses the adapters.
const ARROWS: &[(&str, &[&str])] = &[
    ("core", &[]),
    ("ports", &["core"]),
    ("locale", &["core"]),
    ("report", &["core", "locale"]),
    ("cli", &["core", "locale"]),
    // The app stands on no port; it only names the errors that a repair can end with.
    ("app", &["core", "ports", "report", "locale"]),
    ("ui", &["app", "core", "locale", "report"]),
    ("plain", &["app", "core", "locale", "report"]),
    ("adapters", &["core", "ports"]),
    ("runtime", &["app", "ui", "plain", "ports", "core", "report", "locale"]),
    ("start", &["cli", "adapters", "runtime", "app", "ui", "plain", "ports", "core", "report", "locale"]),
];

/// Only adapters and the runtime touch the outside world.
const OUTSIDE_WORLD: &[&str] = &[
    "SystemTime::now",
    "Instant::now",
    "process::Command",
    "UdpSocket",
    "TcpStream",
    "std::env",
    "std::fs",
    "thread::sleep",
    "thread::spawn",
];

const MOST_LINES: usize = 700;

#[test]
fn every_layer_names_only_the_layers_it_stands_on() {
    let mut problems = Vec::new();
    for path in rust_files(&folder()) {
        let layer = layer(&path);
        let is_layer = ["main", "lib"].contains(&layer.as_str()) || allowed(&layer).is_some();
        assert!(is_layer, "{} belongs to no layer", path.display());
    }
    for (path, named) in program().imports() {
        let from = layer(&path);
        let Some(allowed) = allowed(&from) else { continue };
        for (file, by) in named {
            let to = layer(&file);
            if to != from && !allowed.contains(&to.as_str()) {
                problems.push(format!("{}: {from} names {to} by {by}", path.display()));
            }
        }
    }
    complain(&problems);
}

/// The layers that this one may name.
fn allowed(layer: &str) -> Option<&'static [&'static str]> {
    ARROWS.iter().find(|(name, _)| *name == layer).map(|(_, allowed)| *allowed)
}

#[test]
fn only_adapters_and_the_runtime_touch_the_outside_world() {
    let mut problems = Vec::new();
    for path in rust_files(&folder()) {
        if ["adapters", "runtime"].contains(&layer(&path).as_str()) {
            continue;
        }
        for (number, line) in code(&path) {
            for touch in OUTSIDE_WORLD.iter().filter(|touch| line.contains(**touch)) {
                problems.push(format!("{}:{number}: {touch}", path.display()));
            }
        }
    }
    complain(&problems);
}

/// What has no bound, or ends the program where the machine has nothing left, with what stands in its place.
const WITHOUT_A_BOUND: [(&str, &str); 5] = [
    ("fs::read(", "adapters/linux/plain_file"),
    ("fs::read_to_string(", "adapters/linux/plain_file"),
    ("pem_file_iter(", "adapters/linux/plain_file"),
    ("thread::spawn(", "thread::Builder"),
    ("scope.spawn(", "thread::Builder::spawn_scoped"),
];

/// What the kernel says of processes, which is short.
const OF_THE_KERNEL: [&str; 4] = [
    "runtime/os/unix/signals.rs",
    "runtime/os/unix/boot.rs",
    "runtime/os/unix/orphans.rs",
    "runtime/os/unix/job_control.rs",
];

#[test]
fn nothing_is_read_without_a_bound_and_no_thread_is_taken_for_granted() {
    let mut problems = Vec::new();
    for path in rust_files(&folder()) {
        let kernel = OF_THE_KERNEL.iter().any(|file| path.ends_with(file));
        for (number, line) in code(&path) {
            for (call, instead) in WITHOUT_A_BOUND {
                if line.contains(call) && !(kernel && call.starts_with("fs::")) {
                    problems.push(format!("{}:{number}: {call} instead of {instead}", path.display()));
                }
            }
        }
    }
    complain(&problems);
}

/// Where it is said which system this is. Everything else has the same names on each.
const SEAMS: [&str; 4] =
    ["adapters/mod.rs", "adapters/this_server.rs", "locale/system.rs", "runtime/os/mod.rs"];

#[test]
fn the_system_is_told_apart_only_at_the_seams() {
    let mut problems = Vec::new();
    for path in rust_files(&folder()) {
        if SEAMS.iter().any(|seam| path.ends_with(seam)) {
            continue;
        }
        for (number, line) in code(&path) {
            if ["target_os", "target_family", "cfg(unix)", "cfg(windows)", "cfg(not(unix))", "cfg!("]
                .iter()
                .any(|word| line.contains(word))
            {
                problems.push(format!("{}:{number}: {}", path.display(), line.trim()));
            }
        }
    }
    complain(&problems);
}

/// What only one system has, and the folders of that system.
const OF_ONE_SYSTEM: [(&str, [&str; 2]); 7] = [
    ("rustix::", ["adapters/linux", "runtime/os/unix"]),
    ("signal_hook::", ["adapters/linux", "runtime/os/unix"]),
    ("os::unix::", ["adapters/linux", "runtime/os/unix"]),
    ("os::linux::", ["adapters/linux", "runtime/os/unix"]),
    ("os::fd::", ["adapters/linux", "runtime/os/unix"]),
    ("os::windows::", ["adapters/windows", "runtime/os/windows"]),
    ("winapi_util::", ["adapters/windows", "runtime/os/windows"]),
];

#[test]
fn what_one_system_alone_has_stands_in_its_folders() {
    let mut problems = Vec::new();
    for path in rust_files(&folder()) {
        let inside = path.strip_prefix(folder()).unwrap();
        for (number, line) in code(&path) {
            for (word, _) in OF_ONE_SYSTEM.iter().filter(|(word, rooms)| {
                line.contains(word) && !rooms.iter().any(|room| inside.starts_with(room))
            }) {
                problems.push(format!("{}:{number}: {word}", path.display()));
            }
        }
    }
    complain(&problems);
}

#[test]
fn no_file_is_longer_than_a_room() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut problems = Vec::new();
    for path in rust_files(&root.join("src")).into_iter().chain(rust_files(&root.join("tests"))) {
        let lines = fs::read_to_string(&path).unwrap().lines().count();
        if lines > MOST_LINES {
            problems.push(format!("{}: {lines} lines, {MOST_LINES} at the most", path.display()));
        }
    }
    complain(&problems);
}

#[test]
fn sentences_for_the_user_stand_in_the_locales_and_not_in_the_code() {
    let mut problems = Vec::new();
    for path in rust_files(&folder()) {
        for (number, line) in code(&path) {
            if line.contains("reason: \"") {
                problems.push(format!("{}:{number}: {}", path.display(), line.trim()));
            }
            for literal in line.split('"').skip(1).step_by(2) {
                if is_prose(literal) {
                    problems.push(format!("{}:{number}: {literal}", path.display()));
                }
            }
        }
    }
    complain(&problems);
}

/// Five plain words in a row, the first with a capital letter: somebody is being talked to.
fn is_prose(literal: &str) -> bool {
    let words: Vec<&str> = literal.split(' ').collect();
    words.len() >= 5
        && words[0].chars().next().is_some_and(char::is_uppercase)
        && words.iter().skip(1).take(4).all(|word| word.chars().all(|c| c.is_lowercase() || c == ','))
}

#[test]
fn there_is_one_version_of_crossterm() {
    let lock = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("Cargo.lock")).unwrap();
    assert_eq!(lock.matches("name = \"crossterm\"\n").count(), 1);
}

#[test]
fn every_dependency_states_its_reason() {
    let manifest = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("Cargo.toml")).unwrap();
    let mut in_dependencies = false;
    let mut explained = false;
    let mut problems = Vec::new();
    for line in manifest.lines() {
        if line.starts_with('[') {
            in_dependencies = line.contains("dependencies]");
            explained = false;
        } else if line.starts_with('#') {
            explained = true;
        } else if line.is_empty() {
            explained = false;
        } else if in_dependencies && !explained {
            problems.push(line.to_owned());
        }
    }
    complain(&problems);
}
