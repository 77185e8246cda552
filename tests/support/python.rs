//! Judges that are not ours: the parsers of Prometheus' own Python client, and jsonschema. They are installed once, with
//! pinned versions, into a virtual environment below the target folder.

use std::fs::{self, File};
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

const REQUIREMENTS: &str = include_str!("../python/requirements.txt");

/// The interpreter that has the judges. None, loudly, where it cannot be had here.
pub fn interpreter() -> Option<PathBuf> {
    environment()
        .inspect_err(|why| {
            crate::skipped(&format!("no independent parser, because {why} (apt install python3-venv)"))
        })
        .ok()
        .map(|folder| folder.join("bin/python3"))
}

fn environment() -> Result<PathBuf, String> {
    let tests = std::env::current_exe().map_err(|error| error.to_string())?;
    let tests = tests.ancestors().nth(2).ok_or("the test program lies in no folder")?.join("python-judges");
    fs::create_dir_all(&tests).map_err(|error| error.to_string())?;
    let folder = tests.join("python");
    // Several test programs may come at once.
    let lock = File::create(tests.join("python.lock")).map_err(|error| error.to_string())?;
    lock.lock().map_err(|error| error.to_string())?;
    let ready = folder.join("ready");
    if fs::read_to_string(&ready).is_ok_and(|installed| installed == REQUIREMENTS) {
        return Ok(folder);
    }
    let _ = fs::remove_dir_all(&folder);
    run(Command::new("python3").args(["-m", "venv"]).arg(&folder))?;
    let pip =
        ["-m", "pip", "install", "--quiet", "--no-input", "--disable-pip-version-check", "-r", "/dev/stdin"];
    run(Command::new(folder.join("bin/python3")).args(pip))?;
    fs::write(&ready, REQUIREMENTS).map_err(|error| error.to_string())?;
    Ok(folder)
}

fn run(command: &mut Command) -> Result<(), String> {
    let (_, error) = judge_with(command, REQUIREMENTS).map_err(|error| format!("{command:?}: {error}"))?;
    match error.as_str() {
        "" => Ok(()),
        error => Err(error.lines().last().unwrap_or_default().to_owned()),
    }
}

/// Runs a script of tests/python with `input`; what it printed, or why it does not agree.
pub fn ask(python: &Path, script: &str, arguments: &[&str], input: &str) -> Result<String, String> {
    let path = crate::project("tests/python").join(script);
    // -B: leave no compiled files in the sources.
    let mut command = Command::new(python);
    command.arg("-B").arg(path).args(arguments);
    let (output, error) = judge_with(&mut command, input).map_err(|error| error.to_string())?;
    if error.is_empty() { Ok(output) } else { Err(error) }
}

/// Standard output, and standard error where the status says that it failed.
fn judge_with(command: &mut Command, input: &str) -> std::io::Result<(String, String)> {
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn()?;
    if let Some(mut stdin) = child.stdin.take() {
        // Who reads nothing has closed it.
        let _ = stdin.write_all(input.as_bytes());
    }
    let ended = child.wait_with_output()?;
    let text = |bytes: Vec<u8>| String::from_utf8_lossy(&bytes).into_owned();
    let error = text(ended.stderr);
    let error = match (ended.status.success(), error.trim().is_empty()) {
        (true, _) => String::new(),
        (false, false) => error,
        (false, true) => ended.status.to_string(),
    };
    Ok((text(ended.stdout), error))
}
