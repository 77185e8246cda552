//! The real program on a stand-in server: its files and tools are in a folder, its time servers on loopback, its
//! clock shifted by libfaketime. Nothing that is started here can set this machine's clock.

use std::io::Write;
use std::os::unix::process::ExitStatusExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::atomic::AtomicBool;
use std::time::{SystemTime, UNIX_EPOCH};

use otp_doctor::core::otp::{Code, Entry, Observation, Outcome, Question, Reach, code_at, examine};
use otp_doctor::core::time::{MonoTime, Offset, Reading, UnixTime};
use portable_pty::CommandBuilder;

use crate::hostile::packet::{Packet, stamp};
use crate::hostile::server::Server as TimeServer;
use crate::pty::Session;
use crate::repair::until;
use crate::standins::Server;

/// What must hold a stand-in up: no capability to set the clock, whoever runs the tests.
const WITHOUT_CLOCK: [&str; 4] =
    ["/usr/bin/setpriv", "--bounding-set=-sys_time", "--inh-caps=-sys_time", "--"];

/// The program and its surroundings.
pub struct Program {
    pub server: Server,
    pub time_servers: Vec<TimeServer>,
    faketime: Option<PathBuf>,
    pub options: Vec<String>,
}

/// How the program ended and what it said.
#[derive(Debug)]
pub struct Ran {
    /// The exit code; 128 and the signal's number where a signal ended it.
    pub code: i32,
    pub out: String,
    pub err: String,
}

impl Ran {
    /// What was asked for as one line: where a sentence is wrapped does not matter.
    pub fn said(&self) -> String {
        one_line(&self.out)
    }

    /// What went wrong as one line.
    pub fn complained(&self) -> String {
        one_line(&self.err)
    }
}

/// Words without their line breaks.
pub fn one_line(words: &str) -> String {
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// This machine's time: the truth on the stand-in server.
pub fn now() -> UnixTime {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap();
    UnixTime::from_nanos(i64::try_from(since.as_nanos()).unwrap())
}

/// A time server that tells this machine's time.
pub fn honest() -> TimeServer {
    telling_time(now)
}

/// A time server by which this machine is as far ahead as the stand-ins left `server`.
fn ahead_of(server: &Server) -> TimeServer {
    let ahead = server.path("state/faketime");
    telling_time(move || {
        let ahead = std::fs::read_to_string(&ahead).unwrap_or_default();
        now().minus(Offset::from_secs_f64(ahead.trim().parse().unwrap_or_default()))
    })
}

fn telling_time(time: impl Fn() -> UnixTime + Send + 'static) -> TimeServer {
    TimeServer::start(move |question| {
        let received = time();
        let packet = Packet { receive: stamp(received), ..Packet::honest(question.bytes, time()) };
        question.answer(&packet);
    })
}

/// A time server by which this machine is `seconds` behind.
pub fn ahead_by(seconds: i64) -> TimeServer {
    TimeServer::start(move |question| {
        let then = now().plus(Offset::from_secs(seconds));
        let packet = Packet { receive: stamp(then), ..Packet::honest(question.bytes, then) };
        question.answer(&packet);
    })
}

/// A time server that never answers.
pub fn silent() -> TimeServer {
    TimeServer::start(|_| {})
}

impl Program {
    /// On `server`, whose clock is right, with four honest time servers.
    pub fn on(server: Server) -> Self {
        let time_servers = (0..4).map(|_| honest()).collect();
        Self { server, time_servers, faketime: None, options: Vec::new() }
    }

    /// The same with a clock that is `ahead` seconds ahead, until a stand-in sets it. None, loudly, where
    /// libfaketime is not installed.
    pub fn with_clock(server: Server, ahead: &str) -> Option<Self> {
        server.put("faketime", ahead);
        // A static file takes no libfaketime: there the time servers are as far off as the clock should be.
        if crate::packaged().is_some() {
            let time_servers = (0..4).map(|_| ahead_of(&server)).collect();
            return Some(Self::on(server).asking(time_servers));
        }
        let Some(library) = libfaketime() else {
            crate::skipped("libfaketime is not installed, so no clock can be wrong (apt install faketime)");
            return None;
        };
        Some(Self { faketime: Some(library), ..Self::on(server) })
    }

    /// The same for a repair that sets the time itself. It looks at its own clock afterwards, which for a static file
    /// stays where it was: none, loudly, for such a one.
    pub fn with_clock_to_set(server: Server, ahead: &str) -> Option<Self> {
        if crate::packaged().is_some() {
            crate::skipped("a static file takes no libfaketime, so nothing can set its clock");
            return None;
        }
        Self::with_clock(server, ahead)
    }

    /// With other time servers.
    pub fn asking(mut self, time_servers: Vec<TimeServer>) -> Self {
        self.time_servers = time_servers;
        self
    }

    /// With further options.
    pub fn with(mut self, options: &[&str]) -> Self {
        self.options.extend(options.iter().map(|option| (*option).to_owned()));
        self
    }

    /// Every word of the command line.
    fn line(&self, args: &[&str]) -> Vec<String> {
        let mut line: Vec<String> = Vec::new();
        if rustix::process::geteuid().is_root() && Path::new(WITHOUT_CLOCK[0]).exists() {
            line.extend(WITHOUT_CLOCK.map(str::to_owned));
        }
        line.extend([crate::binary(), "--system-root".to_owned()]);
        line.push(self.server.root().display().to_string());
        for server in &self.time_servers {
            line.extend(["--ntp".to_owned(), server.name()]);
        }
        line.extend(self.options.iter().cloned());
        line.extend(args.iter().map(|arg| (*arg).to_owned()));
        line
    }

    fn environment(&self) -> Vec<(String, String)> {
        let mut set = vec![
            ("PATH", format!("{}:/usr/sbin:/usr/bin:/sbin:/bin", self.server.path("usr/sbin").display())),
            ("HOME", self.server.root().display().to_string()),
            ("TERM", "xterm-256color".to_owned()),
            ("LANG", "C.UTF-8".to_owned()),
        ];
        if let Some(library) = &self.faketime {
            set.extend([
                ("LD_PRELOAD", library.display().to_string()),
                ("FAKETIME_TIMESTAMP_FILE", self.server.path("state/faketime").display().to_string()),
                ("FAKETIME_NO_CACHE", "1".to_owned()),
                ("FAKETIME_DONT_FAKE_MONOTONIC", "1".to_owned()),
            ]);
        }
        set.into_iter().map(|(name, value)| (name.to_owned(), value)).collect()
    }

    /// The program with these arguments, ready to start without a terminal.
    pub fn command(&self, args: &[&str]) -> Command {
        let line = self.line(args);
        let mut command = Command::new(&line[0]);
        command.args(&line[1..]).env_clear().envs(self.environment()).current_dir(self.server.root());
        command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
        command
    }

    /// Runs it to its end without a terminal.
    pub fn run(&self, args: &[&str]) -> Ran {
        finish(self.command(args).spawn().unwrap())
    }

    /// The same with this on standard input.
    pub fn run_with(&self, args: &[&str], input: &str) -> Ran {
        let mut child = self.command(args).stdin(Stdio::piped()).spawn().unwrap();
        child.stdin.take().unwrap().write_all(input.as_bytes()).unwrap();
        finish(child)
    }

    /// The wizard in a terminal of this size, with further environment.
    pub fn in_terminal(
        &self,
        columns: u16,
        rows: u16,
        args: &[&str],
        environment: &[(&str, &str)],
    ) -> Session {
        self.line_in_terminal(columns, rows, self.line(args), environment)
    }

    /// A shell in a terminal that runs the program with these arguments and then `script`.
    pub fn in_shell(&self, args: &[&str], script: &str) -> Session {
        let shell = ["/bin/sh".to_owned(), "-c".to_owned(), format!("\"$@\"; {script}"), "sh".to_owned()];
        self.line_in_terminal(200, 40, [shell.to_vec(), self.line(args)].concat(), &[])
    }

    /// The same where each command is a job of its own, as in the shell of a person.
    pub fn as_a_job(&self, args: &[&str], script: &str) -> Session {
        let shell = ["/bin/sh".to_owned(), "-mc".to_owned(), format!("\"$@\"; {script}"), "sh".to_owned()];
        self.line_in_terminal(80, 24, [shell.to_vec(), self.line(args)].concat(), &[])
    }

    fn line_in_terminal(
        &self,
        columns: u16,
        rows: u16,
        line: Vec<String>,
        environment: &[(&str, &str)],
    ) -> Session {
        let mut command = CommandBuilder::from_argv(line.into_iter().map(Into::into).collect());
        command.env_clear();
        for (name, value) in self.environment() {
            command.env(name, value);
        }
        for (name, value) in environment {
            command.env(name, value);
        }
        command.cwd(self.server.root());
        Session::start(command, columns, rows)
    }

    /// The wizard in a usual terminal, once the check-up is on the screen.
    pub fn wizard(&self) -> Session {
        let session = self.in_terminal(80, 24, &[], &[]);
        session.wait_for("Check-up of this server");
        session
    }

    /// Everything that was ever written below the server's folder, by path: journals, reports, logs, calls.
    pub fn written(&self) -> Vec<(PathBuf, String)> {
        files(self.server.root())
            .into_iter()
            .filter_map(|path| {
                Some((path.clone(), String::from_utf8_lossy(&std::fs::read(path).ok()?).into()))
            })
            .collect()
    }

    /// Every journal of a repair, oldest first.
    pub fn journals(&self) -> Vec<String> {
        let mut journals: Vec<_> = self.written();
        journals.retain(|(path, _)| path.extension().is_some_and(|extension| extension == "jsonl"));
        journals.sort_by_key(|(path, _)| path.file_name().map(ToOwned::to_owned));
        journals.into_iter().map(|(_, journal)| journal).collect()
    }

    /// The calls of stand-ins that change something.
    pub fn changes(&self) -> Vec<String> {
        const CHANGING: [&str; 12] = [
            "set-ntp",
            "set-time",
            "set-timezone",
            "set-local-rtc",
            " start ",
            " stop ",
            "restart",
            "enable ",
            "disable ",
            "makestep",
            "systohc",
            "hwclock",
        ];
        let looks = |call: &str| call.contains("is-enabled") || call.contains("--show");
        let changes = |call: &str| CHANGING.iter().any(|word| format!("{call} ").contains(word));
        let mut calls = self.server.calls();
        calls.retain(|call| {
            !call.starts_with("logger")
                && !call.contains("otp-doctor-rescue")
                && changes(call)
                && !looks(call)
        });
        calls
    }

    /// The processes of this server whose command line has all of `words`.
    pub fn processes(&self, words: &[&str]) -> Vec<i32> {
        let root = self.server.root().display().to_string();
        let all = std::fs::read_dir("/proc").unwrap().flatten();
        all.filter_map(|entry| {
            let pid: i32 = entry.file_name().to_str()?.parse().ok()?;
            let line = std::fs::read_to_string(entry.path().join("cmdline")).ok()?;
            (line.contains(&root) && words.iter().all(|word| line.contains(word))).then_some(pid)
        })
        .collect()
    }

    /// The process id of the detached executor of this server's repair.
    pub fn executor(&self) -> i32 {
        until("the executor", || self.processes(&["execute-plan"]).first().copied())
    }

    /// Starts a reset of MFA on a new server and waits until its first command is held in its work.
    pub fn held_at_its_first_step() -> (Self, Child) {
        let server = Server::new();
        server.fault("plesk.disable", "hold");
        let program = Self::on(server);
        let child = program.command(&["fix", "mfa", "-y"]).spawn().unwrap();
        until("the first step", || {
            program.server.calls().iter().any(|call| call.contains("--disable mfa")).then_some(())
        });
        (program, child)
    }

    /// Proves that none of `words` was given to a child or written anywhere.
    #[track_caller]
    pub fn assert_nowhere_written(&self, words: &[&str]) {
        for (path, content) in self.written() {
            for word in words {
                assert!(!content.contains(word), "{word} stands in {}", path.display());
            }
        }
    }
}

/// Waits for the end of a program that was started with pipes.
pub fn finish(child: Child) -> Ran {
    let output = child.wait_with_output().unwrap();
    let code = output.status.code().or_else(|| Some(128 + output.status.signal()?)).unwrap();
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
    Ran { code, out: text(output.stdout), err: text(output.stderr) }
}

fn libfaketime() -> Option<PathBuf> {
    let folders = std::fs::read_dir("/usr/lib").ok()?.flatten().map(|entry| entry.path().join("faketime"));
    folders.map(|folder| folder.join("libfaketimeMT.so.1")).find(|library| library.exists())
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder).into_iter().flatten().flatten();
    entries
        .flat_map(|entry| match entry.file_type() {
            Ok(kind) if kind.is_dir() => files(&entry.path()),
            Ok(kind) if kind.is_file() => vec![entry.path()],
            _ => Vec::new(),
        })
        .collect()
}

/// Keys of 160 bits that nobody uses.
pub const KEYS: [&str; 4] = [
    "PFXXK4TENBXXK43FPFXXK4TENBXXK43F",
    "ONSWG4TFORZWC3DUNFWXA3DFMZUXE43U",
    "MFRGGZDFMZTWQ2LKNNWG23TPOBYXE43U",
    "KRUGKIDROVUWG2ZAMJZG653OEBTG66BA",
];

/// Not in the last seconds of a period: the code would be another one before the program has looked.
pub fn wait_for_a_fresh_code() {
    until("a fresh code", || (now().secs().rem_euclid(30) < 24).then_some(()));
}

/// What the last of `codes`, typed at this moment, proves without a reference.
pub fn at(secs: UnixTime, codes: &[String], key: &str) -> Outcome {
    let entry = Entry::parse(key).unwrap();
    let observations: Vec<Observation> = codes
        .iter()
        .enumerate()
        .map(|(index, code)| {
            let age = 30 * (codes.len() - 1 - index) as i64;
            let wall = secs.minus(Offset::from_secs(age));
            Observation {
                code: Code::parse(code).unwrap(),
                at: Reading { wall, mono: MonoTime::from_nanos((1_000 - age as u64) * 1_000_000_000) },
            }
        })
        .collect();
    let observations: Vec<&Observation> = observations.iter().collect();
    let question = Question::new(&entry, &observations, Reach::Day);
    examine(&question, None, &AtomicBool::new(false), &|_| {}).outcome
}

/// Has `work` done with what [`telling`] gives, and once more where the period ended meanwhile: on a busy machine the
/// program may have looked when those were no longer the codes of now.
pub fn within_a_period<T>(ahead: Offset, count: i64, mut work: impl FnMut(&str, &[String]) -> T) -> T {
    for _ in 0..20 {
        let (key, codes) = telling(ahead, count);
        let period = now().secs().div_euclid(30);
        let done = work(key, &codes);
        if now().secs().div_euclid(30) == period {
            return done;
        }
    }
    panic!("no run ends in the period in which it began");
}

/// Has `work` done, and from its beginning once more where it fails and a step of 30 s ended meanwhile: on a busy machine the
/// program may have looked when it was no longer what `work` went by.
pub fn in_one_step(mut work: impl FnMut()) {
    for _ in 0..20 {
        wait_for_a_fresh_code();
        let step = now().secs().div_euclid(30);
        match std::panic::catch_unwind(std::panic::AssertUnwindSafe(&mut work)) {
            Ok(()) => return,
            Err(failed) if now().secs().div_euclid(30) == step => std::panic::resume_unwind(failed),
            Err(_) => {}
        }
    }
    panic!("no run ends in the step in which it began");
}

/// A key, and the `count` codes that a phone with it shows up to now. One code in forty fits somewhere else too, by
/// accident, and is no good for a test.
pub fn telling(ahead: Offset, count: i64) -> (&'static str, Vec<String>) {
    wait_for_a_fresh_code();
    KEYS.into_iter()
        .map(|key| {
            let entry = Entry::parse(key).unwrap();
            let code = |age: i64| code_at(&entry, now().plus(ahead).minus(Offset::from_secs(30 * age)));
            (key, (0..count).rev().map(|age| code(age).to_string()).collect::<Vec<_>>())
        })
        .find(|(key, codes)| {
            !matches!(at(now(), codes, key), Outcome::Ambiguous | Outcome::OtherParameters { .. })
        })
        .unwrap()
}
