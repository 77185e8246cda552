//! What the tests of these adapters share: machines made of a few files, recorded sessions, played answers.

use std::fs;
use std::path::PathBuf;
use std::sync::{Arc, Mutex};

use crate::adapters::tools::Tools;
use crate::core::time::{MonoTime, Reading, UnixTime};
use crate::ports::{Clock, CommandError, Commands, Finished, Invocation};

/// A machine that consists of the files that a test writes.
pub struct Root(tempfile::TempDir);

impl Root {
    pub fn new() -> Self {
        Self(tempfile::tempdir().unwrap())
    }

    pub fn tools(&self) -> Tools {
        Tools::under(self.0.path())
    }

    pub fn path(&self, path: &str) -> PathBuf {
        self.0.path().join(path)
    }

    pub fn folder(&self, path: &str) {
        fs::create_dir_all(self.path(path)).unwrap();
    }

    pub fn write(&self, path: &str, content: impl AsRef<[u8]>) {
        let path = self.path(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, content).unwrap();
    }

    pub fn link(&self, path: &str, target: &str) {
        let path = self.path(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::os::unix::fs::symlink(target, path).unwrap();
    }
}

/// A clock that stands still.
pub struct Stopped(pub i64);

impl Clock for Stopped {
    fn read(&self) -> Reading {
        Reading { wall: UnixTime::from_secs(self.0), mono: MonoTime::from_nanos(0) }
    }
}

/// Answers each command line as a list of cases says, and remembers what was asked.
#[derive(Default)]
pub struct Played {
    answers: Vec<(String, Result<Finished, CommandError>)>,
    asked: Mutex<Vec<String>>,
}

impl Played {
    /// `question` is a part of the command line; the first case that fits answers.
    pub fn answer(mut self, question: &str, status: i32, stdout: &str, stderr: &str) -> Self {
        let finished = Finished { status, stdout: stdout.to_owned(), stderr: stderr.to_owned() };
        self.answers.push((question.to_owned(), Ok(finished)));
        self
    }

    pub fn refuse(mut self, question: &str, error: CommandError) -> Self {
        self.answers.push((question.to_owned(), Err(error)));
        self
    }

    pub fn shared(self) -> Arc<Self> {
        Arc::new(self)
    }

    pub fn asked(&self) -> Vec<String> {
        self.asked.lock().unwrap().clone()
    }
}

impl Commands for Played {
    fn run(&self, invocation: &Invocation) -> Result<Finished, CommandError> {
        assert!(!invocation.changes, "a check must change nothing: {invocation:?}");
        let line = format!("{} {}", invocation.program, invocation.args.join(" "));
        self.asked.lock().unwrap().push(line.clone());
        self.answers.iter().find(|(question, _)| line.contains(question.as_str())).map_or_else(
            || Err(CommandError::Missing(invocation.program.clone())),
            |(_, answer)| answer.clone(),
        )
    }
}

/// One command of a recorded session.
#[derive(Clone, Debug)]
pub struct Recorded {
    pub command: String,
    pub stdout: String,
    pub stderr: String,
}

/// The releases whose tools were recorded: systemd 252 and chrony 4.3, systemd 257 and chrony 4.6.
pub const RELEASES: [&str; 2] = ["debian12", "debian13"];

/// Every command of the session that was recorded in tests/fixtures/transcripts; `name` begins with the release's folder.
pub fn session(name: &str) -> Vec<Recorded> {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/transcripts").join(name);
    let text = fs::read_to_string(path).unwrap();
    let mut commands: Vec<Recorded> = Vec::new();
    let mut in_stderr = false;
    for line in text.lines() {
        if let Some(command) = line.strip_prefix("$ ") {
            in_stderr = false;
            commands.push(Recorded {
                command: command.to_owned(),
                stdout: String::new(),
                stderr: String::new(),
            });
        } else if line == "[stderr]" {
            in_stderr = true;
        } else if !line.starts_with("[exit ")
            && !line.starts_with("# ")
            && let Some(last) = commands.last_mut()
        {
            let channel = if in_stderr { &mut last.stderr } else { &mut last.stdout };
            channel.push_str(line);
            channel.push('\n');
        }
    }
    commands
}

/// What `command` printed each time that it was run in the session `name`, in order.
pub fn printed(name: &str, command: &str) -> Vec<String> {
    let all: Vec<String> = session(name)
        .into_iter()
        .filter(|recorded| recorded.command == command)
        .map(|recorded| recorded.stdout)
        .collect();
    assert!(!all.is_empty(), "{name} has no {command}");
    all
}

/// A version 2 file without transitions whose footer says `rule` (RFC 9636 appendix B).
pub fn zone_data(rule: &str) -> Vec<u8> {
    let mut data = Vec::new();
    for _ in 0..2 {
        data.extend(b"TZif2");
        data.extend([0; 15]);
        for count in [0_u32, 0, 0, 0, 1, 4] {
            data.extend(count.to_be_bytes());
        }
        data.extend(0_i32.to_be_bytes());
        data.extend([0, 0]);
        data.extend(b"LMT\0");
    }
    data.extend(format!("\n{rule}\n").bytes());
    data
}
