//! The net below a power cut: a unit that finishes the plan when the server comes up again.
//!
//! A transient timer does not live through a reboot, but what was switched off does: `timedatectl set-ntp false`
//! holds for every later boot, and so does a disabled extension. So while a repair runs, a small unit stands among
//! the administrator's own ones, and is taken away with the repair's end.

use std::fs::{self, File, OpenOptions};
use std::io::{ErrorKind, Write};
use std::os::unix::fs::{DirBuilderExt, OpenOptionsExt, PermissionsExt};
use std::path::{Path, PathBuf};

use crate::locale::Locale;
use crate::text;

/// The folder of the administrator's units, systemd.unit(5).
const UNITS: &str = "/etc/systemd/system";

/// Units that this folder holds are started with the system, systemd.special(7).
const WANTS: &str = "multi-user.target.wants";

const NAME: &str = "otp-doctor-rescue.service";

/// What unit and timer start, after the program.
pub const RESCUE_ARGUMENTS: [&str; 2] = ["recover", "--rescue"];

/// A journal below this folder is still there after a reboot; one in /run is not.
const LASTING: &str = "/var/lib/otp-doctor";

/// The unit of this name, in whose folder ever.
#[derive(Clone, Debug)]
pub struct BootUnit {
    units: PathBuf,
}

impl BootUnit {
    /// The server's own, for repairs whose journal is in `folder`; none where the journal goes with a reboot, because
    /// nobody could tell then what is still to be done.
    pub fn for_journals_in(folder: &Path) -> Option<Self> {
        (folder == Path::new(LASTING)).then(|| Self { units: UNITS.into() })
    }

    /// The unit among those of another folder.
    #[cfg(test)]
    pub fn in_folder(units: &Path) -> Self {
        Self { units: units.to_owned() }
    }

    /// Has `executable` finish what is left when the server comes up. Safe on disk once it returns.
    ///
    /// # Errors
    /// Whatever writing gave, and [`ErrorKind::InvalidInput`] for a path that a unit file cannot name plainly.
    pub fn put(&self, executable: &Path) -> std::io::Result<()> {
        let plain = |letter: char| letter.is_ascii_alphanumeric() || "/._+-".contains(letter);
        let Some(executable) = executable.to_str().filter(|path| path.chars().all(plain)) else {
            return Err(ErrorKind::InvalidInput.into());
        };
        // Whatever the umask: who may write it says what root runs at the next boot.
        let mut file =
            OpenOptions::new().write(true).create(true).truncate(true).mode(0o644).open(self.file())?;
        file.set_permissions(fs::Permissions::from_mode(0o644))?;
        file.write_all(content(executable).as_bytes())?;
        file.sync_all()?;
        let wants = self.units.join(WANTS);
        fs::DirBuilder::new().recursive(true).mode(0o755).create(&wants)?;
        match std::os::unix::fs::symlink(Path::new("..").join(NAME), self.link()) {
            Err(error) if error.kind() != ErrorKind::AlreadyExists => return Err(error),
            Ok(()) | Err(_) => {}
        }
        File::open(&wants)?.sync_all()?;
        File::open(&self.units)?.sync_all()
    }

    /// Takes the unit away again; nothing where there is none.
    ///
    /// # Errors
    /// Whatever removing it gave.
    pub fn remove(&self) -> std::io::Result<()> {
        for path in [self.link(), self.file()] {
            match fs::remove_file(path) {
                Err(error) if error.kind() != ErrorKind::NotFound => return Err(error),
                Ok(()) | Err(_) => {}
            }
        }
        Ok(())
    }

    /// Where the unit is, for messages.
    pub fn file(&self) -> PathBuf {
        self.units.join(NAME)
    }

    fn link(&self) -> PathBuf {
        self.units.join(WANTS).join(NAME)
    }
}

fn content(executable: &str) -> String {
    let [recover, rescue] = RESCUE_ARGUMENTS;
    let description = description(&Locale::load(None));
    format!(
        "[Unit]\n\
         Description={description}\n\
         After=dbus.service network.target\n\
         ConditionPathExistsGlob={LASTING}/repair-*.jsonl\n\
         \n\
         [Service]\n\
         ExecStart={executable} {recover} {rescue}\n\
         \n\
         [Install]\n\
         WantedBy=multi-user.target\n"
    )
}

/// What `systemctl status` calls it, for the person who finds it. In systemd.unit(5) a percent sign begins a specifier, and a
/// line break ends the value.
fn description(locale: &Locale) -> String {
    let words = locale.say(&text!("repair-boot-unit-is")).replace('%', "%%");
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn unit() -> (tempfile::TempDir, BootUnit) {
        let folder = tempfile::tempdir().unwrap();
        let unit = BootUnit { units: folder.path().to_owned() };
        (folder, unit)
    }

    #[test]
    fn the_unit_starts_this_program_with_the_system_to_finish_what_is_left() {
        let (_folder, unit) = unit();
        unit.put(Path::new("/usr/local/bin/otp-doctor")).unwrap();
        let linked = fs::read_to_string(unit.link()).unwrap();
        assert!(linked.contains("\nExecStart=/usr/local/bin/otp-doctor recover --rescue\n"), "{linked}");
        assert!(linked.starts_with("[Unit]\nDescription=Finishes a repair by otp-doctor"), "{linked}");
        assert!(
            linked.contains("\nConditionPathExistsGlob=/var/lib/otp-doctor/repair-*.jsonl\n"),
            "{linked}"
        );
    }

    #[test]
    fn putting_it_twice_is_putting_it_once_and_removing_it_leaves_nothing() {
        let (folder, unit) = unit();
        for _ in 0..2 {
            unit.put(Path::new("/usr/local/bin/otp-doctor")).unwrap();
        }
        for _ in 0..2 {
            unit.remove().unwrap();
        }
        assert_eq!(fs::read_dir(folder.path().join(WANTS)).unwrap().count(), 0);
        assert!(!unit.file().exists());
    }

    #[test]
    fn a_path_that_systemd_would_read_otherwise_is_not_written() {
        let (_folder, unit) = unit();
        for path in ["/root/my tools/otp-doctor", "/root/%h/otp-doctor", "/root/$x/otp-doctor", "/root/\n/x"]
        {
            assert!(unit.put(Path::new(path)).is_err(), "{path}");
            assert!(!unit.file().exists());
        }
    }

    /// Not a test by itself: what the next one starts under another umask, which is one for all threads of a process.
    #[test]
    fn a_process_with_another_umask_puts_it() {
        let Ok(units) = std::env::var("UNITS_UNDER_ANOTHER_UMASK") else { return };
        BootUnit { units: units.into() }.put(Path::new("/usr/local/bin/otp-doctor")).unwrap();
    }

    #[test]
    fn whatever_the_umask_only_root_can_write_the_unit_and_everybody_can_read_it() {
        for umask in ["0", "0077"] {
            let (folder, unit) = unit();
            let units = folder.path();
            let put = std::process::Command::new("/bin/sh")
                .args(["-c", "umask $1 && exec \"$0\" --exact $2 --nocapture"])
                .arg(std::env::current_exe().unwrap())
                .args([umask, "runtime::os::unix::boot_unit::tests::a_process_with_another_umask_puts_it"])
                .env("UNITS_UNDER_ANOTHER_UMASK", units)
                .status();
            assert!(put.unwrap().success());
            let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o7777;
            assert_eq!(mode(&unit.file()), 0o644, "umask {umask}");
            assert_eq!(mode(&units.join(WANTS)) & 0o022, 0, "umask {umask}");
        }
    }

    #[test]
    fn only_a_journal_that_lives_through_a_reboot_gets_one() {
        assert!(BootUnit::for_journals_in(Path::new("/var/lib/otp-doctor")).is_some());
        assert!(BootUnit::for_journals_in(Path::new("/run/otp-doctor")).is_none());
    }
}
