//! Saves what is to be kept: a report as a new file, what is written again and again in one step; never through a link, and
//! never where somebody else could have a say in which file that is.

use std::ffi::{OsStr, OsString};
use std::fs::File;
use std::io::{self, ErrorKind, Write};
use std::path::{Path, PathBuf};

use super::os::folder::{Folder, open};
use super::os::opening::{Kind, Readers};
use super::os::problems::NotOpened;
use super::os::readers::let_read;
use crate::core::text::Text;
use crate::core::time::UnixTime;
use crate::text;

/// Reports of one day that are told apart by a number before we give up.
const MOST_A_DAY: u32 = 999;

/// How many random digits the name of an unfinished file ends with.
const RANDOM_DIGITS: usize = 16;

/// Why nothing was written.
#[derive(Debug)]
pub enum Unsaved {
    /// What is there is a device, a pipe, a socket, a folder, or a link to one of these: to put a file into its place
    /// would take it away from everybody who uses it. Or the path has no name at its end, like `..`.
    NotAFile,
    /// This user is root, and this folder on the way can be changed by others: they could lead the file elsewhere.
    Shared(PathBuf),
    /// The system's reason.
    System(io::Error),
}

impl Unsaved {
    /// The same as a sentence about `path`.
    pub fn text(&self, path: &Path) -> Text {
        let path = path.display().to_string();
        match self {
            Self::NotAFile => text!("report-not-a-file", path = path),
            Self::Shared(folder) => {
                text!("report-shared-folder", path = path, folder = folder.display().to_string())
            }
            Self::System(error) => text!("report-not-saved-as", path = path, reason = error.to_string()),
        }
    }

    fn exists(&self) -> bool {
        matches!(self, Self::System(error) if error.kind() == ErrorKind::AlreadyExists)
    }
}

impl From<io::Error> for Unsaved {
    fn from(error: io::Error) -> Self {
        Self::System(error)
    }
}

impl From<NotOpened> for Unsaved {
    fn from(why: NotOpened) -> Self {
        why.shared.map_or(Self::System(why.error), Self::Shared)
    }
}

/// Writes `report` to a new file `NAME-DATE.txt` that its owner alone may read, in the first of
/// `folders` that takes it; returns its path. Nothing that exists is overwritten or followed.
///
/// # Errors
/// The reason of the first folder, when none takes it, and that folder.
pub fn save(
    folders: &[PathBuf],
    name: &str,
    date: UnixTime,
    report: &str,
) -> Result<PathBuf, (Unsaved, PathBuf)> {
    let mut first = None;
    for folder in folders {
        match save_in(folder, name, date, report) {
            Ok(path) => return Ok(path),
            Err(why) => {
                first.get_or_insert((why, folder.clone()));
            }
        }
    }
    Err(first.unwrap_or_else(|| (Unsaved::System(ErrorKind::NotFound.into()), PathBuf::new())))
}

/// Writes `report` to the new file `path`.
///
/// # Errors
/// [`Unsaved`], among others where something of that name exists already.
pub fn save_as(path: &Path, report: &str) -> Result<(), Unsaved> {
    let (folder, name) = place(path)?;
    create(&folder, name, report)
}

/// Writes `words` to `path`, which may exist, in one step: a reader finds the old text or the new one, never
/// half of one. All may read it. A link at `path` that leads to a file or nowhere is replaced and not followed.
///
/// # Errors
/// Those of [`may_become_a_file`], and the system's; what was there before is then still there.
pub fn replace(path: &Path, words: &str) -> Result<(), Unsaved> {
    let (folder, name) = place(path)?;
    replace_in(&folder, name, path, words)
}

/// The same for a file `name` in an open folder.
///
/// # Errors
/// As [`replace`].
pub fn replace_in(folder: &Folder, name: &OsStr, path: &Path, words: &str) -> Result<(), Unsaved> {
    is_a_file_or_nothing(folder, name, path)?;
    tidy(folder, name);
    match put(folder, name, words) {
        // Somebody who tidies up took it for what was left.
        Err(Unsaved::System(error)) if error.kind() == ErrorKind::NotFound => put(folder, name, words),
        result => result,
    }
}

/// Whether at `path` is an ordinary file, a link to one, or nothing, in a folder that is written to.
///
/// # Errors
/// [`Unsaved::NotAFile`] where something else is there, [`Unsaved::Shared`]; the system's where that cannot be told.
pub fn may_become_a_file(path: &Path) -> Result<(), Unsaved> {
    let (folder, name) = place(path)?;
    is_a_file_or_nothing(&folder, name, path)
}

/// The folder of `path`, open, and the name in it.
fn place(path: &Path) -> Result<(Folder, &OsStr), Unsaved> {
    let name = path.file_name().ok_or(Unsaved::NotAFile)?;
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    Ok((open(folder, false)?, name))
}

fn is_a_file_or_nothing(folder: &Folder, name: &OsStr, path: &Path) -> Result<(), Unsaved> {
    let ordinary = match folder.kind(name)? {
        None | Some(Kind::File) => true,
        Some(Kind::Link) => !leads_into_proc(path)? && leads_to_a_file_or_nowhere(path)?,
        Some(Kind::Other) => false,
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

/// Makes a new file with these words that its owner alone may read.
fn create(folder: &Folder, name: &OsStr, words: &str) -> Result<(), Unsaved> {
    let written =
        folder.make_file(name).map_err(Unsaved::from).and_then(|file| write(file, words, Readers::Owner));
    if let Err(why) = &written
        && !why.exists()
    {
        // Half a report would be taken for a whole one.
        folder.remove(name);
    }
    written
}

/// Who may read it is said once the words are there.
fn write(mut file: File, words: &str, readers: Readers) -> Result<(), Unsaved> {
    file.write_all(words.as_bytes())?;
    let_read(&file, readers)?;
    Ok(file.sync_all()?)
}

fn put(folder: &Folder, name: &OsStr, words: &str) -> Result<(), Unsaved> {
    let random = getrandom::u64().map_err(io::Error::other)?;
    let mut temporary = beginning_of_temporary(name);
    temporary.push(format!("{random:0RANDOM_DIGITS$x}"));
    let file = folder.make_file(&temporary)?;
    // As long as it is locked it is not taken for what a killed process has left.
    let _ = file.try_lock();
    let held = file.try_clone()?;
    let put = write(file, words, Readers::All)
        .and_then(|()| Ok(folder.rename(&temporary, name)?))
        .inspect_err(|_| folder.remove(&temporary));
    drop(held);
    put
}

/// A dot in front, and no ending that anybody looks for.
fn beginning_of_temporary(name: &OsStr) -> OsString {
    let mut temporary = OsString::from(".");
    temporary.push(name);
    temporary.push(".");
    temporary
}

/// Removes what processes that were killed while they wrote `name` have left: nobody holds its lock.
fn tidy(folder: &Folder, name: &OsStr) {
    let beginning = beginning_of_temporary(name);
    for entry in folder.names() {
        let random = entry.as_encoded_bytes().strip_prefix(beginning.as_encoded_bytes());
        let is_temporary = random
            .is_some_and(|random| random.len() == RANDOM_DIGITS && random.iter().all(u8::is_ascii_hexdigit));
        if is_temporary && folder.open_own(&entry).is_some_and(|file| file.try_lock().is_ok()) {
            folder.remove(&entry);
        }
    }
}

fn save_in(folder: &Path, name: &str, date: UnixTime, report: &str) -> Result<PathBuf, Unsaved> {
    let place = open(folder, false)?;
    let day = chrono::DateTime::from_timestamp(date.secs(), 0)
        .map_or_else(String::new, |utc| utc.format("-%Y-%m-%d").to_string());
    for number in 1..=MOST_A_DAY {
        let number = if number == 1 { String::new() } else { format!("-{number}") };
        let name = format!("{name}{day}{number}.txt");
        match create(&place, OsStr::new(&name), report) {
            Err(why) if why.exists() => {}
            result => return result.map(|()| folder.join(name)),
        }
    }
    Err(Unsaved::System(ErrorKind::AlreadyExists.into()))
}

#[cfg(all(test, unix))]
mod tests {
    use std::os::unix::fs::{MetadataExt, symlink};

    use super::*;
    use crate::runtime::scratch::Scratch;

    const DAY: UnixTime = UnixTime::from_secs(1_795_489_500);
    const NAME: &str = "otp-doctor-report";

    #[test]
    fn a_report_is_a_new_file_for_its_owner_alone() {
        let scratch = Scratch::new("save-new");
        let path = save(std::slice::from_ref(&scratch.0), NAME, DAY, "words").unwrap();
        assert_eq!(path, scratch.0.join("otp-doctor-report-2026-11-24.txt"));
        assert_eq!(std::fs::metadata(&path).unwrap().mode() & 0o777, 0o600);
        let second = save(std::slice::from_ref(&scratch.0), NAME, DAY, "others").unwrap();
        assert_eq!(second, scratch.0.join("otp-doctor-report-2026-11-24-2.txt"));
        assert_eq!(std::fs::read_to_string(path).unwrap(), "words");
    }

    #[test]
    fn a_link_that_lies_in_wait_is_not_followed() {
        let scratch = Scratch::new("save-link");
        symlink(scratch.0.join("victim"), scratch.0.join("otp-doctor-report-2026-11-24.txt")).unwrap();
        let path = save(std::slice::from_ref(&scratch.0), NAME, DAY, "words").unwrap();
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
        assert!(
            save(&[missing.clone(), scratch.0.clone()], NAME, DAY, "words").unwrap().starts_with(&scratch.0)
        );
        let (why, folder) = save(std::slice::from_ref(&missing), NAME, DAY, "words").unwrap_err();
        assert!(matches!(why, Unsaved::System(error) if error.kind() == ErrorKind::NotFound));
        assert_eq!(folder, missing);
        assert!(save(&[], NAME, DAY, "words").is_err());
    }
}
