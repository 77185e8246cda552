//! What the test programs share: servers and time servers that are made up, the real program over them, journeys
//! through the wizard, and readers of what is shown.

// A stand-in makes folders, keys and servers: `new` says so, and a default would hide it.
#![allow(clippy::new_without_default)]

use std::io::Write;
use std::path::{Path, PathBuf};

pub mod cells;
pub mod dice;
pub mod hostile;
pub mod journey;
pub mod locales;
pub mod memory;
pub mod pages;
pub mod pam;
pub mod parts;
pub mod plugin_line;
pub mod program;
pub mod pseudo;
pub mod pty;
pub mod python;
pub mod repair;
pub mod said;
pub mod scenario;
pub mod schema;
pub mod screen;
pub mod standins;
pub mod svg;

/// Compares what is shown with the file of tests/snapshots that is called after the module and `name`.
#[macro_export]
macro_rules! assert_as_kept {
    ($name:expr, $shown:expr) => {{
        let module = module_path!().rsplit("::").next().unwrap_or_default();
        insta::with_settings!({ snapshot_path => "../snapshots", prepend_module_to_snapshot => false }, {
            insta::assert_snapshot!(format!("{module}__{}", $name), $shown);
        });
    }};
}

/// Says that this test, or a part of it, cannot run here. Past the harness, which keeps what a passing test prints to
/// itself.
pub fn skipped(why: &str) {
    let test = std::thread::current().name().unwrap_or_default().to_owned();
    let _ = writeln!(std::io::stderr(), "SKIPPED: {test}: {why}");
}

/// A file or folder of the project.
pub fn project(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..").join(path)
}

/// The program under test: the one that cargo has built, or, by `OTP_DOCTOR_PROGRAM`, the file that servers get.
#[track_caller]
pub fn binary() -> String {
    packaged()
        .or_else(|| std::env::var("CARGO_BIN_EXE_otp-doctor").ok())
        .expect("cargo names the program that it has built for the tests")
}

/// The static file under test, where it is not the program that cargo has built.
pub fn packaged() -> Option<String> {
    std::env::var("OTP_DOCTOR_PROGRAM").ok()
}

/// What these characters of Base64 stand for, by base64(1).
pub fn base64(words: &str) -> String {
    use std::io::Write;
    use std::process::{Command, Stdio};
    let mut child =
        Command::new("base64").arg("-d").stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
    child.stdin.take().unwrap().write_all(words.as_bytes()).unwrap();
    let ended = child.wait_with_output().unwrap();
    assert!(ended.status.success(), "no Base64: {words}");
    String::from_utf8(ended.stdout).unwrap()
}
