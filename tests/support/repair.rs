//! Real processes for repairs: stand-in commands, an executor and a wizard that can be killed at any point.

use std::io::Write;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::{Duration, Instant};

use otp_doctor::core::finding::Remedy;
use otp_doctor::core::plan::{CommandLine, Confirmation, Plan, Role, Start, Step};
use otp_doctor::core::text::Text;
use otp_doctor::core::time::{MonoTime, Reading, UnixTime};
use otp_doctor::ports::{Clock, CommandError, Commands, Finished, Invocation};
use otp_doctor::runtime::repair::{Detached, StateFolders};

/// Nothing here takes longer; a test that waits this long has failed.
pub const PATIENCE: Duration = Duration::from_secs(20);

/// A folder of its own for one test, gone afterwards.
pub struct Scratch {
    pub path: PathBuf,
}

impl Scratch {
    pub fn new() -> Self {
        static NEXT: AtomicU32 = AtomicU32::new(0);
        let number = NEXT.fetch_add(1, Ordering::Relaxed);
        let path = std::env::temp_dir().join(format!("otp-doctor-repair-{}-{number}", std::process::id()));
        std::fs::create_dir_all(&path).unwrap();
        Self { path }
    }

    pub fn folders(&self) -> StateFolders {
        StateFolders(vec![self.path.join("state")])
    }

    /// A server whose network time is on, and a stand-in for each step of the article's repair. Each step says
    /// that it has started and, while `hold-STEP` exists, stays in the middle of its work.
    pub fn with_server(self) -> Self {
        std::fs::write(self.path.join("network-time"), "on").unwrap();
        for (step, work) in [
            ("off", "printf off >network-time"),
            ("set", "printf set >clock"),
            ("wait", ":"),
            ("on", "printf on >network-time"),
        ] {
            let script = format!(
                "#!/bin/sh\ncd {dir} || exit 9\n[ \"$1\" = --version ] && exit 0\necho \"{step} $PPID\" >>started\n\
                 while [ -e hold-{step} ]; do sleep 0.01; done\n{work}\n[ -e fail-{step} ] && exit 1\n\
                 echo {step} >>done\n",
                dir = self.path.display(),
            );
            // Written under another name by a child: a file that this process had open for writing while another
            // thread forked cannot be executed (ETXTBSY).
            let mut writer = Command::new("/bin/sh")
                .args(["-c", "cat >\"$0\" && chmod 755 \"$0\""])
                .arg(self.path.join(step))
                .stdin(Stdio::piped())
                .spawn()
                .unwrap();
            writer.stdin.take().unwrap().write_all(script.as_bytes()).unwrap();
            assert!(writer.wait().unwrap().success());
        }
        self
    }

    /// The article's repair with the stand-ins.
    pub fn plan(&self) -> Plan {
        let step = |name: &str, role| Step {
            command: CommandLine::new(self.path.join(name).display().to_string(), &["now"]),
            why: Text::new("why"),
            role,
            start: Start::AtOnce,
            deadline: PATIENCE,
        };
        Plan {
            remedy: Remedy::SetTimeByHand,
            steps: vec![
                step("off", Role::Change),
                step("set", Role::Change),
                step("wait", Role::Wait),
                step("on", Role::Closing),
            ],
            anchor: None,
            warnings: Vec::new(),
            confirmation: Confirmation::Press,
        }
    }

    /// A repairer whose executor dies at `death`, e.g. "before 1" or "after 3"; never where that is empty.
    pub fn repairs(&self, death: &str) -> Detached {
        executor(death, self.folders())
    }

    pub fn hold(&self, step: &str) {
        std::fs::write(self.path.join(format!("hold-{step}")), "").unwrap();
    }

    pub fn release(&self, step: &str) {
        std::fs::remove_file(self.path.join(format!("hold-{step}"))).unwrap();
    }

    pub fn fail(&self, step: &str) {
        std::fs::write(self.path.join(format!("fail-{step}")), "").unwrap();
    }

    pub fn read(&self, name: &str) -> String {
        std::fs::read_to_string(self.path.join(name)).unwrap_or_default()
    }

    pub fn network_time(&self) -> String {
        self.read("network-time")
    }

    /// Waits until `step` is in the middle of its work, and tells the executor's process id.
    pub fn wait_for_start(&self, step: &str) -> i32 {
        until(&format!("{step} to start"), || {
            let started = self.read("started");
            let line = started.lines().find_map(|line| line.strip_prefix(&format!("{step} ")))?;
            line.parse().ok()
        })
    }

    pub fn wait_for_done(&self, step: &str) {
        until(&format!("{step} to be done"), || {
            self.read("done").lines().any(|line| line == step).then_some(())
        });
    }

    /// Every journal, the archived ones included, as text.
    pub fn journals(&self) -> Vec<String> {
        let mut paths: Vec<PathBuf> = ["state", "state/finished"]
            .iter()
            .filter_map(|folder| std::fs::read_dir(self.path.join(folder)).ok())
            .flatten()
            .filter_map(|entry| Some(entry.ok()?.path()))
            .filter(|path| path.extension().is_some_and(|extension| extension == "jsonl"))
            .collect();
        paths.sort();
        paths.iter().map(|path| std::fs::read_to_string(path).unwrap()).collect()
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.path);
    }
}

/// A repairer with its state in `folders`, whose executor dies at `death`.
pub fn executor(death: &str, folders: StateFolders) -> Detached {
    let arguments = [
        "ROLE=executor".to_owned(),
        format!("DEATH={death}"),
        std::env::current_exe().unwrap().display().to_string(),
        "--exact".to_owned(),
        "processes::a_process_plays_its_role".to_owned(),
        "--nocapture".to_owned(),
    ];
    Detached::with_executor("/usr/bin/env", arguments, folders)
}

/// Polls until `found` has something.
pub fn until<T>(what: &str, mut found: impl FnMut() -> Option<T>) -> T {
    let deadline = Instant::now() + PATIENCE;
    loop {
        if let Some(value) = found() {
            return value;
        }
        assert!(Instant::now() < deadline, "waited in vain for {what}");
        std::thread::sleep(Duration::from_millis(5));
    }
}

pub fn kill(pid: i32, signal: rustix::process::Signal) {
    rustix::process::kill_process(rustix::process::Pid::from_raw(pid).unwrap(), signal).unwrap();
}

/// This machine's clocks.
pub struct RealClock;

impl Clock for RealClock {
    fn read(&self) -> Reading {
        let nanos = |id| {
            let time = rustix::time::clock_gettime(id);
            time.tv_sec * 1_000_000_000 + time.tv_nsec
        };
        Reading {
            wall: UnixTime::from_nanos(nanos(rustix::time::ClockId::Realtime)),
            mono: MonoTime::from_nanos(nanos(rustix::time::ClockId::Boottime).unsigned_abs()),
        }
    }
}

/// Runs the stand-ins below one folder and nothing else, and may kill its own process before or after one.
pub struct StandIns {
    pub below: PathBuf,
    pub death: String,
    pub count: AtomicU32,
}

impl StandIns {
    pub fn new(below: &Path) -> Self {
        Self { below: below.to_owned(), death: String::new(), count: AtomicU32::new(0) }
    }

    fn die_if_it_is_time(&self, moment: &str, number: u32) {
        if self.death == format!("{moment} {number}") {
            kill(std::process::id() as i32, rustix::process::Signal::KILL);
        }
    }
}

impl Commands for StandIns {
    fn run(&self, invocation: &Invocation) -> Result<Finished, CommandError> {
        if !Path::new(&invocation.program).starts_with(&self.below) {
            return Err(CommandError::Missing(invocation.program.clone()));
        }
        let number = self.count.fetch_add(1, Ordering::Relaxed);
        self.die_if_it_is_time("before", number);
        let output =
            Command::new(&invocation.program).args(&invocation.args).stdin(Stdio::null()).output().map_err(
                |error| CommandError::Failed {
                    program: invocation.program.clone(),
                    reason: error.to_string(),
                },
            )?;
        self.die_if_it_is_time("after", number);
        Ok(Finished {
            status: output.status.code().unwrap_or(137),
            stdout: String::from_utf8_lossy(&output.stdout).into_owned(),
            stderr: String::from_utf8_lossy(&output.stderr).into_owned(),
        })
    }
}

/// Whether `path` can be executed; a stand-in that cannot would make every test pass by doing nothing.
pub fn is_executable(path: &Path) -> bool {
    std::fs::metadata(path).is_ok_and(|metadata| metadata.permissions().mode() & 0o111 != 0)
}
