//! A private copy of this program, for the rescue timer and the next boot.
//!
//! The program may have been started out of a folder like /tmp, where anybody may put another one into its place once it is
//! gone; an update may take it away; and its path may be one that a unit file cannot name. What root starts later is
//! therefore a copy in the folder of the journals, which is root's alone.

use std::fs::File;
use std::io::{Error, copy};
use std::path::{Path, PathBuf};

use rustix::fs::{AtFlags, Mode, OFlags, StatVfsMountFlags, XattrFlags};
use rustix::io::Errno;

use super::disk::reserve;
use super::private_folder::PrivateFolder;
use crate::core::text::Text;
use crate::text;

/// Named as the program, so that anybody who sees it run knows what it is.
const NAME: &str = "otp-doctor";
const UNFINISHED: &str = "otp-doctor.new";

/// Where SELinux is at work it lets nothing be started out of /var/lib but what has the type of programs, as files in
/// /usr/local/bin have it.
const SELINUX: &str = "/sys/fs/selinux/enforce";
const TYPE_OF_PROGRAMS: &[u8] = b"system_u:object_r:bin_t:s0\0";

/// Puts a copy of `program` into `folder`, for its owner alone and safe on disk; an older copy is replaced in one step.
///
/// # Errors
/// Why there is none: the disk is full, or nothing may be started from there.
pub fn keep(folder: &PrivateFolder, program: &Path) -> Result<PathBuf, Text> {
    let place = folder.path.display().to_string();
    match kept(folder, program) {
        Ok(()) => Ok(folder.path.join(NAME)),
        Err(error) => {
            unlink(folder, UNFINISHED);
            Err(match error {
                Problem::NoExec => text!("repair-copy-noexec", folder = place),
                Problem::Failed(error) => {
                    text!("repair-copy-failed", folder = place, reason = error.to_string())
                }
            })
        }
    }
}

/// Whether there is a copy in `folder`.
pub fn is_in(folder: &PrivateFolder) -> bool {
    rustix::fs::statat(folder, NAME, AtFlags::SYMLINK_NOFOLLOW).is_ok()
}

/// Removes the copy; one that runs goes on.
pub fn remove(folder: &PrivateFolder) {
    unlink(folder, UNFINISHED);
    unlink(folder, NAME);
}

enum Problem {
    /// The file system is mounted so that no program of it is started, mount(8).
    NoExec,
    Failed(Error),
}

impl From<Errno> for Problem {
    fn from(errno: Errno) -> Self {
        Self::Failed(errno.into())
    }
}

fn kept(folder: &PrivateFolder, program: &Path) -> Result<(), Problem> {
    unlink(folder, UNFINISHED);
    let mut program = File::open(program).map_err(Problem::Failed)?;
    let flags = OFlags::WRONLY | OFlags::CREATE | OFlags::EXCL | OFlags::NOFOLLOW | OFlags::CLOEXEC;
    let mut file = File::from(rustix::fs::openat(folder, UNFINISHED, flags, Mode::RWXU)?);
    if rustix::fs::fstatvfs(&file)?.f_flag.contains(StatVfsMountFlags::NOEXEC) {
        return Err(Problem::NoExec);
    }
    // Of the mode that was asked for, a umask may have left less.
    rustix::fs::fchmod(&file, Mode::RWXU)?;
    let length = program.metadata().map_err(Problem::Failed)?.len();
    reserve(&file, length).map_err(Problem::Failed)?;
    copy(&mut program, &mut file).map_err(Problem::Failed)?;
    if Path::new(SELINUX).exists() {
        rustix::fs::fsetxattr(&file, "security.selinux", TYPE_OF_PROGRAMS, XattrFlags::empty())?;
    }
    file.sync_all().map_err(Problem::Failed)?;
    rustix::fs::renameat(folder, UNFINISHED, folder, NAME)?;
    Ok(rustix::fs::fsync(folder)?)
}

/// Nothing where there is none. Whatever else goes wrong leaves a file that only its owner can use.
fn unlink(folder: &PrivateFolder, name: &str) {
    let _ = rustix::fs::unlinkat(folder, name, AtFlags::empty());
}

#[cfg(test)]
mod tests {
    use std::os::unix::fs::{MetadataExt, PermissionsExt, symlink};
    use std::process::Command;

    use super::*;
    use crate::runtime::scratch::Scratch;

    const PROGRAM: &str = "/bin/true";

    /// A folder of a file system of its own; none, loudly, where nothing may be mounted here.
    fn mounted<T>(name: &str, options: &str, look: impl FnOnce(&PrivateFolder) -> T) -> Option<T> {
        let scratch = Scratch::new(name);
        let options = format!("mode=700,{options}");
        let mounted =
            Command::new("mount").args(["-t", "tmpfs", "-o", &options, "none"]).arg(&scratch.0).status();
        if !mounted.is_ok_and(|status| status.success()) {
            support::skipped("mounting a file system needs root");
            return None;
        }
        let seen = look(&PrivateFolder::open(&scratch.0).unwrap());
        assert!(Command::new("umount").arg(&scratch.0).status().unwrap().success());
        Some(seen)
    }

    /// A process that another test is just starting still has the copy open for writing, until it runs its own program.
    fn started(copy: &Path) -> std::process::ExitStatus {
        loop {
            match Command::new(copy).status() {
                Err(error) if error.kind() == std::io::ErrorKind::ExecutableFileBusy => {
                    std::thread::yield_now();
                }
                ended => return ended.unwrap(),
            }
        }
    }

    #[test]
    fn the_copy_is_the_same_program_for_its_owner_alone_and_starts() {
        let scratch = Scratch::new("private-copy");
        let folder = PrivateFolder::open(&scratch.0).unwrap();
        // One that an aborted run left, and what somebody would have put there to be written through.
        std::fs::write(scratch.0.join("precious"), "precious").unwrap();
        symlink("precious", scratch.0.join(UNFINISHED)).unwrap();
        for _ in 0..2 {
            let copy = keep(&folder, Path::new(PROGRAM)).unwrap();
            assert_eq!(copy, scratch.0.join("otp-doctor"));
            assert_eq!(std::fs::metadata(&copy).unwrap().mode() & 0o7777, 0o700);
            assert_eq!(std::fs::read(&copy).unwrap(), std::fs::read(PROGRAM).unwrap());
            assert!(started(&copy).success());
            assert!(is_in(&folder));
        }
        assert_eq!(std::fs::read_to_string(scratch.0.join("precious")).unwrap(), "precious");
        remove(&folder);
        assert!(!is_in(&folder));
        assert_eq!(std::fs::read_dir(&scratch.0).unwrap().count(), 1);
    }

    #[test]
    fn the_running_program_is_copied_though_its_file_is_gone() {
        let scratch = Scratch::new("private-copy-gone");
        let program = scratch.0.join("sleeper");
        std::fs::create_dir(scratch.0.join("state")).unwrap();
        std::fs::set_permissions(scratch.0.join("state"), std::fs::Permissions::from_mode(0o700)).unwrap();
        assert!(Command::new("cp").arg("/bin/sleep").arg(&program).status().unwrap().success());
        let mut running = Command::new(&program).arg("60").spawn().unwrap();
        std::fs::remove_file(&program).unwrap();
        let folder = PrivateFolder::open(&scratch.0.join("state")).unwrap();
        let copy = keep(&folder, Path::new(&format!("/proc/{}/exe", running.id())));
        running.kill().unwrap();
        running.wait().unwrap();
        assert_eq!(std::fs::read(copy.unwrap()).unwrap(), std::fs::read("/bin/sleep").unwrap());
    }

    #[test]
    fn where_nothing_may_be_started_there_is_no_copy() {
        let Some((kept, left)) = mounted("private-copy-noexec", "noexec", |folder| {
            let kept = keep(folder, Path::new(PROGRAM));
            (kept, std::fs::read_dir(&folder.path).unwrap().count())
        }) else {
            return;
        };
        assert_eq!((kept.unwrap_err().id.as_ref(), left), ("repair-copy-noexec", 0));
    }

    #[test]
    fn a_full_disk_leaves_no_part_of_a_copy() {
        let Some((kept, left)) = mounted("private-copy-full", "size=8k", |folder| {
            let kept = keep(folder, Path::new(PROGRAM));
            (kept, std::fs::read_dir(&folder.path).unwrap().count())
        }) else {
            return;
        };
        assert_eq!((kept.unwrap_err().id.as_ref(), left), ("repair-copy-failed", 0));
    }
}
