//! The last nets: a transient systemd timer that finishes the plan when this process can no longer, and a unit that
//! does should the server itself go down.

use std::path::{Path, PathBuf};
use std::time::Duration;

use crate::core::plan::Plan;
use crate::core::text::Text;
use crate::ports::{CommandError, Commands, Finished, Invocation};
use crate::text;

use super::boot_unit::{BootUnit, RESCUE_ARGUMENTS};
use super::private_copy;
use super::program::RUNNING;
use crate::runtime::repair::engine::SafetyNet;
use crate::runtime::repair::state::JournalFolder;
use crate::runtime::repair::survey::Survey;

/// When the rescue comes to look. It waits for the lock of a repair that is still running, so this need not be longer
/// than a plan can take: with a panel's deadlines that is a quarter of an hour, in which everybody could sign in
/// without a code.
const AFTER: Duration = Duration::from_secs(60);

/// The timers of all repairs, as a pattern of systemctl(1): it takes those that are loaded, and none is no error.
const ALL_TIMERS: &str = "otp-doctor-rescue-*.timer";

const DEADLINE: Duration = Duration::from_secs(10);

/// A systemd timer on monotonic time (systemd.timer(5), OnActiveSec), so no step of the clock moves it.
pub struct RescueTimer<'a> {
    commands: &'a dyn Commands,
    unit: String,
    /// Where the journal of this repair is.
    folder: &'a JournalFolder,
    /// Where journals may be.
    folders: &'a [JournalFolder],
    /// The unit of this server, where one of the folders outlives a reboot.
    boot: Option<BootUnit>,
    /// Whether the journal of this repair is in the folder that does.
    lasting: bool,
    /// This program's own file, where nobody else can replace it.
    program: Option<PathBuf>,
    /// What is copied.
    running: &'a Path,
    systemd: bool,
}

impl<'a> RescueTimer<'a> {
    /// For the repair with this number, whose journal is in `folder`, one of `folders`, and there after a
    /// reboot where `lasting`; `program` is this program's own
    /// file, where nobody else can replace it.
    pub fn new(
        commands: &'a dyn Commands,
        number: u32,
        folder: &'a JournalFolder,
        folders: &'a [JournalFolder],
        lasting: bool,
        program: Option<PathBuf>,
    ) -> Self {
        let unit = format!("otp-doctor-rescue-{number:06}");
        let boot = folders.iter().find_map(|folder| BootUnit::for_journals_in(&folder.path));
        let running = Path::new(RUNNING);
        Self { commands, unit, folder, folders, boot, lasting, program, running, systemd: runs_this_server() }
    }

    /// A copy that nobody else can touch; where none can be kept, the program's own file.
    fn what_to_start(&self) -> Result<PathBuf, Text> {
        private_copy::keep(&self.folder.private, self.running)
            .or_else(|why| self.program.clone().ok_or_else(|| text!("repair-timer-no-program", why = why)))
    }

    fn arm_timer(&self, executable: &str) -> Result<String, Text> {
        let mut args = vec![
            "--quiet".to_owned(),
            format!("--on-active={}", AFTER.as_secs()),
            "--timer-property=AccuracySec=1s".to_owned(),
            format!("--unit={}", self.unit),
            executable.to_owned(),
        ];
        args.extend(RESCUE_ARGUMENTS.map(str::to_owned));
        run(self.commands, ["/usr/bin/systemd-run", "/bin/systemd-run"], &args)?;
        Ok(format!("{}.timer", self.unit))
    }
}

impl SafetyNet for RescueTimer<'_> {
    fn arm(&self, _plan: &Plan) -> Vec<Text> {
        let fleeting = (!self.lasting)
            .then(|| text!("repair-journal-fleeting", folder = self.folder.path.display().to_string()));
        if !self.systemd {
            return std::iter::once(text!("repair-timer-none")).chain(fleeting).collect();
        }
        let executable = match self.what_to_start() {
            Ok(executable) => executable,
            Err(reason) => {
                let failed = text!("repair-timer-failed", why = reason);
                return std::iter::once(failed).chain(fleeting).collect();
            }
        };
        let boot = self.boot.as_ref().filter(|_| self.lasting);
        let at_boot = boot.and_then(|boot| boot.put(&executable).err());
        let at_boot = at_boot.map(|error| text!("repair-boot-unit-failed", reason = error.to_string()));
        let timer = match self.arm_timer(&executable.to_string_lossy()) {
            Ok(unit) => text!("repair-timer-armed", unit = unit, span = AFTER),
            Err(reason) => text!("repair-timer-failed", why = reason),
        };
        std::iter::once(timer).chain(at_boot).chain(fleeting).collect()
    }

    fn disarm(&self) -> Vec<Text> {
        if !self.systemd {
            return Vec::new();
        }
        let own = format!("{}.timer", self.unit);
        // There is one boot unit and one copy of the program for all repairs.
        let remaining = Survey::of(self.folders).may_have_remaining();
        let stopped = stop(self.commands, if remaining { &own } else { ALL_TIMERS });
        if stopped.is_ok() && !remaining {
            // Else a timer still names it, and what that starts removes it.
            self.folders.iter().for_each(|folder| private_copy::remove(&folder.private));
        }
        let timer = stopped.err().map(|reason| text!("repair-timer-left", unit = own, why = reason));
        let at_boot = self.boot.as_ref().filter(|_| !remaining).and_then(|boot| {
            let error = boot.remove().err()?;
            let path = boot.file().display().to_string();
            Some(text!("repair-boot-unit-left", path = path, reason = error.to_string()))
        });
        timer.into_iter().chain(at_boot).collect()
    }
}

/// The test that sd_booted(3) makes.
fn runs_this_server() -> bool {
    Path::new("/run/systemd/system").is_dir()
}

/// Takes away what earlier repairs left armed, in the folders of the journals; for when nothing is left to do. What
/// stays finds nothing to do.
pub fn take_down(commands: &dyn Commands, folders: &[JournalFolder]) {
    let boot_units = folders.iter().filter_map(|folder| BootUnit::for_journals_in(&folder.path));
    boot_units.for_each(|unit| drop(unit.remove()));
    // A timer that starts a copy which is gone would end as a failed unit.
    if folders.iter().any(|folder| private_copy::is_in(&folder.private))
        && (!runs_this_server() || stop(commands, ALL_TIMERS).is_ok())
    {
        folders.iter().for_each(|folder| private_copy::remove(&folder.private));
    }
}

fn stop(commands: &dyn Commands, timers: &str) -> Result<(), Text> {
    run(commands, ["/usr/bin/systemctl", "/bin/systemctl"], &["stop".to_owned(), timers.to_owned()])
}

fn run(commands: &dyn Commands, programs: [&str; 2], args: &[String]) -> Result<(), Text> {
    let mut missing = None;
    for program in programs {
        let ran = commands.run(&Invocation {
            program: program.to_owned(),
            args: args.to_vec(),
            deadline: DEADLINE,
            changes: true,
        });
        match ran {
            Ok(Finished { status: 0, .. }) => return Ok(()),
            Ok(finished) => return Err(finished.why_useless(program)),
            Err(error @ CommandError::Missing(_)) => missing = Some(error.text()),
            Err(error) => return Err(error.text()),
        }
    }
    missing.map_or(Ok(()), Err)
}

#[cfg(test)]
mod tests {
    use std::sync::Mutex;

    use super::*;
    use crate::core::finding::Remedy;
    use crate::core::plan::Confirmation;
    use crate::runtime::scratch::Scratch;

    fn nothing() -> Plan {
        let (remedy, confirmation) = (Remedy::StepClock, Confirmation::Press);
        Plan { remedy, steps: Vec::new(), anchor: None, warnings: Vec::new(), confirmation }
    }

    struct Systemd {
        answer: Result<(i32, &'static str), CommandError>,
        asked: Mutex<Vec<String>>,
    }

    impl Commands for Systemd {
        fn run(&self, invocation: &Invocation) -> Result<Finished, CommandError> {
            let words = std::iter::once(&invocation.program).chain(&invocation.args).cloned();
            self.asked.lock().unwrap().push(words.collect::<Vec<_>>().join(" "));
            self.answer.clone().map(|(status, stderr)| Finished {
                status,
                stdout: String::new(),
                stderr: stderr.to_owned(),
            })
        }
    }

    fn systemd(answer: Result<(i32, &'static str), CommandError>) -> Systemd {
        Systemd { answer, asked: Mutex::default() }
    }

    fn state(name: &str) -> (Scratch, JournalFolder) {
        let scratch = Scratch::new(name);
        let folder = JournalFolder::open(&scratch.0).unwrap();
        (scratch, folder)
    }

    fn timer<'a>(systemd: &'a Systemd, folder: &'a JournalFolder, booted: bool) -> RescueTimer<'a> {
        RescueTimer {
            commands: systemd,
            unit: "otp-doctor-rescue-000012".to_owned(),
            folder,
            folders: std::slice::from_ref(folder),
            boot: None,
            lasting: true,
            program: Some(PathBuf::from("/usr/local/bin/otp-doctor")),
            running: Path::new("/bin/true"),
            systemd: booted,
        }
    }

    fn asked(systemd: Systemd) -> Vec<String> {
        systemd.asked.into_inner().unwrap()
    }

    fn starting(program: &Path) -> [String; 1] {
        let options =
            "--quiet --on-active=60 --timer-property=AccuracySec=1s --unit=otp-doctor-rescue-000012";
        [format!("/usr/bin/systemd-run {options} {} recover --rescue", program.display())]
    }

    #[test]
    fn the_timer_starts_a_private_copy_of_this_program_and_both_go_with_the_repair() {
        let (scratch, folder) = state("rescue-copy");
        let ready = systemd(Ok((0, "")));
        assert_eq!(timer(&ready, &folder, true).arm(&nothing()).remove(0).id, "repair-timer-armed");
        assert_eq!(asked(ready), starting(&scratch.0.join("otp-doctor")));
        assert!(private_copy::is_in(&folder.private));
        let ready = systemd(Ok((0, "")));
        assert_eq!(timer(&ready, &folder, true).disarm(), []);
        assert_eq!(asked(ready), ["/usr/bin/systemctl stop otp-doctor-rescue-*.timer"]);
        assert!(!private_copy::is_in(&folder.private));
    }

    #[test]
    fn a_record_that_goes_with_a_reboot_gets_no_boot_unit_and_that_is_told() {
        let (scratch, folder) = state("rescue-fleeting");
        let boot = BootUnit::in_folder(&scratch.0);
        for booted in [true, false] {
            let ready = systemd(Ok((0, "")));
            let net = timer(&ready, &folder, booted);
            let told = RescueTimer { boot: Some(boot.clone()), lasting: false, ..net }.arm(&nothing());
            assert_eq!(told.last().unwrap().id, "repair-journal-fleeting");
            assert!(!boot.file().exists());
        }
    }

    #[test]
    fn what_finishes_another_repair_stays_as_long_as_that_may_have_steps_left() {
        let (scratch, folder) = state("rescue-remaining");
        let boot = BootUnit::in_folder(&scratch.0);
        std::fs::write(scratch.0.join("repair-000001.jsonl"), "damaged\n").unwrap();
        let ready = systemd(Ok((0, "")));
        let net = RescueTimer { boot: Some(boot.clone()), ..timer(&ready, &folder, true) };
        net.arm(&nothing());
        assert_eq!(net.disarm(), []);
        assert!(private_copy::is_in(&folder.private) && boot.file().exists());
        assert_eq!(asked(ready)[1..], ["/usr/bin/systemctl stop otp-doctor-rescue-000012.timer"]);
        std::fs::remove_file(scratch.0.join("repair-000001.jsonl")).unwrap();
        let ready = systemd(Ok((0, "")));
        RescueTimer { boot: Some(boot.clone()), ..timer(&ready, &folder, true) }.disarm();
        assert!(!private_copy::is_in(&folder.private) && !boot.file().exists());
    }

    #[test]
    fn a_timer_that_could_not_be_removed_keeps_what_it_starts() {
        let (_scratch, folder) = state("rescue-left");
        timer(&systemd(Ok((0, ""))), &folder, true).arm(&nothing());
        let told = timer(&systemd(Ok((1, "Failed to connect to bus"))), &folder, true).disarm();
        assert_eq!(told.len(), 1);
        assert!(private_copy::is_in(&folder.private));
    }

    #[test]
    fn where_no_copy_can_be_kept_the_file_of_this_program_is_started_if_nobody_else_can_replace_it() {
        let (_scratch, folder) = state("rescue-path");
        let unreadable = Path::new("/nowhere/otp-doctor");
        let ready = systemd(Ok((0, "")));
        RescueTimer { running: unreadable, ..timer(&ready, &folder, true) }.arm(&nothing());
        assert_eq!(asked(ready), starting(Path::new("/usr/local/bin/otp-doctor")));

        let ready = systemd(Ok((0, "")));
        let told = RescueTimer { running: unreadable, program: None, ..timer(&ready, &folder, true) }
            .arm(&nothing());
        assert_eq!(asked(ready), [""; 0], "nothing that others could replace is started");
        assert_eq!((told.len(), told[0].id.as_ref()), (1, "repair-timer-failed"));
        let words = crate::locale::Locale::load(None).say(&told[0]);
        assert!(words.contains("others can replace it") && words.contains("No such file"), "{words}");
    }

    #[test]
    fn without_systemd_nothing_is_run_and_the_journal_says_so() {
        let (_scratch, folder) = state("rescue-none");
        let absent = systemd(Ok((0, "")));
        assert_eq!(timer(&absent, &folder, false).arm(&nothing()), [text!("repair-timer-none")]);
        assert_eq!(timer(&absent, &folder, false).disarm(), []);
        assert!(asked(absent).is_empty() && !private_copy::is_in(&folder.private));
    }

    #[test]
    fn a_timer_that_cannot_be_set_is_told_with_the_reason() {
        let (_scratch, folder) = state("rescue-refused");
        let refused = systemd(Ok((1, "Failed to connect to bus\n")));
        let said = text!(
            "why-command-failed",
            program = "/usr/bin/systemd-run",
            status = 1,
            said = "Failed to connect to bus"
        );
        let told = timer(&refused, &folder, true).arm(&nothing());
        assert_eq!(told, [text!("repair-timer-failed", why = said)]);
        let missing = systemd(Err(CommandError::Missing("/bin/systemd-run".to_owned())));
        let said = text!("why-command-missing", program = "/bin/systemd-run");
        let told = timer(&missing, &folder, true).arm(&nothing());
        assert_eq!(told, [text!("repair-timer-failed", why = said)]);
        assert_eq!(asked(missing).len(), 2, "both places are looked at");
    }
}
