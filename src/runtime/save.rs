//! Saves what is to be kept: a report as a new file, what is written again and again in one step; never through a link.

use std::fs::{OpenOptions, Permissions};
use std::io::{self, ErrorKind, Write};
use std::os::unix::fs::{OpenOptionsExt, PermissionsExt};
use std::path::{Path, PathBuf};

use rustix::fs::OFlags;

use crate::core::text::Text;
use crate::core::time::UnixTime;
use crate::text;

/// Reports of one day that are told apart by a number before we give up.
const MOST_A_DAY: u32 = 999;

/// Why nothing was written.
#[derive(Debug)]
pub enum Unsaved {
    /// What is there is a device, a pipe, a socket, a folder, or a link to one of these: to put a file into its place
    /// would take it away from everybody who uses it.
    NotAFile,
    /// The system's reason.
    System(io::Error),
}

impl Unsaved {
    /// The same as a sentence about `path`.
    pub fn text(&self, path: &Path) -> Text {
        let path = path.display().to_string();
        match self {
            Self::NotAFile => text!("report-not-a-file", path = path),
            Self::System(error) => text!("report-not-saved-as", path = path, reason = error.to_string()),
        }
    }
}

impl From<io::Error> for Unsaved {
    fn from(error: io::Error) -> Self {
        Self::System(error)
    }
}

/// Writes `report` to a new file `otp-doctor-report-DATE.txt` that its owner alone may read, in the first of
/// `folders` that takes it; returns its path. Nothing that exists is overwritten or followed: O_EXCL also refuses
/// links (open(2)).
///
/// # Errors
/// The error of the first folder, when none takes it.
pub fn save(folders: &[PathBuf], date: UnixTime, report: &str) -> io::Result<PathBuf> {
    let mut first = None;
    for folder in folders {
        match save_in(folder, date, report) {
            Ok(path) => return Ok(path),
            Err(error) => {
                first.get_or_insert(error);
            }
        }
    }
    Err(first.unwrap_or_else(|| ErrorKind::NotFound.into()))
}

/// Writes `report` to the new file `path`.
///
/// # Errors
/// The system's, among them that something of that name exists already.
pub fn save_as(path: &Path, report: &str) -> io::Result<()> {
    let mut file = OpenOptions::new()
        .write(true)
        .create_new(true)
        .mode(0o600)
        .custom_flags((OFlags::NOFOLLOW | OFlags::CLOEXEC).bits().cast_signed())
        .open(path)?;
    let written = file.write_all(report.as_bytes()).and_then(|()| file.sync_all());
    if written.is_err() {
        // Half a report would be taken for a whole one.
        let _ = std::fs::remove_file(path);
    }
    written
}

/// Writes `words` to `path`, which may exist, in one step: whoever reads it finds the old text or the new one, never
/// half of one. All may read it. A link at `path` that leads to a file or nowhere is replaced and not followed.
///
/// # Errors
/// Those of [`may_become_a_file`], and the system's; what was there before is then still there.
pub fn replace(path: &Path, words: &str) -> Result<(), Unsaved> {
    may_become_a_file(path)?;
    let name = path.file_name().ok_or(io::Error::from(ErrorKind::InvalidInput))?;
    let random = getrandom::u64().map_err(io::Error::other)?;
    // A dot in front, and no ending that anybody looks for.
    let temporary = path.with_file_name(format!(".{}.{random:016x}", name.to_string_lossy()));
    save_as(&temporary, words)
        .and_then(|()| std::fs::set_permissions(&temporary, Permissions::from_mode(0o644)))
        .and_then(|()| std::fs::rename(&temporary, path))
        .inspect_err(|_| drop(std::fs::remove_file(&temporary)))?;
    Ok(())
}

/// Whether at `path` is an ordinary file, a link to one, or nothing.
///
/// # Errors
/// [`Unsaved::NotAFile`] where something else is there; the system's where that cannot be told.
pub fn may_become_a_file(path: &Path) -> Result<(), Unsaved> {
    let there = match std::fs::symlink_metadata(path) {
        Ok(there) => there,
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(()),
        Err(error) => return Err(error.into()),
    };
    let ordinary = if there.is_symlink() {
        !leads_into_proc(path)? && leads_to_a_file_or_nowhere(path)?
    } else {
        there.is_file()
    };
    if ordinary { Ok(()) } else { Err(Unsaved::NotAFile) }
}

fn leads_to_a_file_or_nowhere(link: &Path) -> io::Result<bool> {
    match std::fs::metadata(link) {
        Ok(end) => Ok(end.is_file()),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(true),
        Err(error) => Err(error),
    }
}

/// Whether `link` is one like /dev/stdout. That ends at an ordinary file when one stands behind standard output, and is
/// the whole system's link all the same.
fn leads_into_proc(link: &Path) -> io::Result<bool> {
    let target = link.with_file_name(std::fs::read_link(link)?);
    let folder = target.parent().and_then(|folder| std::fs::canonicalize(folder).ok());
    Ok(folder.is_some_and(|folder| folder.starts_with("/proc")))
}

fn save_in(folder: &Path, date: UnixTime, report: &str) -> io::Result<PathBuf> {
    let day = chrono::DateTime::from_timestamp(date.secs(), 0)
        .map_or_else(String::new, |utc| utc.format("-%Y-%m-%d").to_string());
    for number in 1..=MOST_A_DAY {
        let number = if number == 1 { String::new() } else { format!("-{number}") };
        let path = folder.join(format!("otp-doctor-report{day}{number}.txt"));
        match save_as(&path, report) {
            Err(error) if error.kind() == ErrorKind::AlreadyExists => {}
            result => return result.map(|()| path),
        }
    }
    Err(ErrorKind::AlreadyExists.into())
}

#[cfg(test)]
mod tests {
    use std::os::unix::fs::{MetadataExt, symlink};

    use super::*;
    use crate::runtime::scratch::Scratch;

    const DAY: UnixTime = UnixTime::from_secs(1_795_489_500);

    #[test]
    fn a_report_is_a_new_file_for_its_owner_alone() {
        let scratch = Scratch::new("save-new");
        let path = save(std::slice::from_ref(&scratch.0), DAY, "words").unwrap();
        assert_eq!(path, scratch.0.join("otp-doctor-report-2026-11-24.txt"));
        assert_eq!(std::fs::metadata(&path).unwrap().mode() & 0o777, 0o600);
        let second = save(std::slice::from_ref(&scratch.0), DAY, "others").unwrap();
        assert_eq!(second, scratch.0.join("otp-doctor-report-2026-11-24-2.txt"));
        assert_eq!(std::fs::read_to_string(path).unwrap(), "words");
    }

    #[test]
    fn a_link_that_lies_in_wait_is_not_followed() {
        let scratch = Scratch::new("save-link");
        symlink(scratch.0.join("victim"), scratch.0.join("otp-doctor-report-2026-11-24.txt")).unwrap();
        let path = save(std::slice::from_ref(&scratch.0), DAY, "words").unwrap();
        assert!(path.ends_with("otp-doctor-report-2026-11-24-2.txt"));
        assert!(!scratch.0.join("victim").exists());
    }

    #[test]
    fn what_is_replaced_is_readable_by_all_and_leaves_nothing_beside_it() {
        let scratch = Scratch::new("save-replaced");
        let path = scratch.0.join("otp_doctor.prom");
        symlink(scratch.0.join("victim"), &path).unwrap();
        for words in ["first", "second"] {
            replace(&path, words).unwrap();
            assert_eq!(std::fs::read_to_string(&path).unwrap(), words);
            assert_eq!(std::fs::symlink_metadata(&path).unwrap().mode() & 0o7777, 0o644);
        }
        assert!(!scratch.0.join("victim").exists());
        assert_eq!(std::fs::read_dir(&scratch.0).unwrap().count(), 1);
        std::fs::create_dir(scratch.0.join("folder")).unwrap();
        assert!(replace(&scratch.0.join("folder"), "words").is_err());
        assert!(replace(&scratch.0.join("missing/file"), "words").is_err());
        assert_eq!(std::fs::read_dir(&scratch.0).unwrap().count(), 2);
    }

    #[test]
    fn a_folder_that_does_not_take_it_is_passed_by_and_its_error_is_told_if_none_does() {
        let scratch = Scratch::new("save-folders");
        let missing = scratch.0.join("missing");
        assert!(save(&[missing.clone(), scratch.0.clone()], DAY, "words").unwrap().starts_with(&scratch.0));
        assert_eq!(save(&[missing], DAY, "words").unwrap_err().kind(), ErrorKind::NotFound);
        assert!(save(&[], DAY, "words").is_err());
    }
}
