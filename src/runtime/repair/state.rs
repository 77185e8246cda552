//! The folders that hold the lock and the journals: private, checked, never trusted by name.

use std::fs::File;
use std::io::{ErrorKind, Read, Write};
use std::os::fd::{AsFd, BorrowedFd, OwnedFd};
use std::path::{Path, PathBuf};

use rustix::fs::{AtFlags, FileType, Mode, OFlags, Stat};
use rustix::io::Errno;
use rustix::time::{ClockId, clock_gettime};

use super::journal::JournalError;
use crate::core::permissions::only_the_owner_may_write;
use crate::core::time::MonoTime;

/// A journal larger than this is not read.
const LARGEST_FILE: u64 = 4 * 1024 * 1024;

/// Finished journals that are kept for reports and questions.
const KEPT_FINISHED: usize = 50;

const FINISHED: &str = "finished";
const PREFIX: &str = "repair-";
const SUFFIX: &str = ".jsonl";

/// Where journals may be, best first; only the best outlives a reboot. Root's are in /var/lib, or in /run where that
/// cannot be written; another user's in that user's own state folder (XDG Base Directory). Never in a shared folder such
/// as /tmp.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct StateFolders(pub Vec<PathBuf>);

impl StateFolders {
    /// Those of the effective user.
    pub fn of_this_user() -> Self {
        if rustix::process::geteuid().is_root() {
            return Self::of_root();
        }
        let absolute =
            |name: &str| std::env::var_os(name).map(PathBuf::from).filter(|path| path.is_absolute());
        let state = absolute("XDG_STATE_HOME").or_else(|| Some(absolute("HOME")?.join(".local/state")));
        let folders = [state, absolute("XDG_RUNTIME_DIR")];
        Self(folders.into_iter().flatten().map(|folder| folder.join("otp-doctor")).collect())
    }

    /// Those of the effective user, and root's: what is left may be there as well.
    pub fn of_this_user_and_root() -> Self {
        let mut folders = Self::of_this_user();
        if !rustix::process::geteuid().is_root() {
            folders.0.extend(Self::of_root().0);
        }
        folders
    }

    /// Those of root.
    pub fn of_root() -> Self {
        Self::of_root_under(Path::new("/"))
    }

    /// Those of root on a server whose files lie under `root`.
    pub fn of_root_under(root: &Path) -> Self {
        Self(vec![root.join("var/lib/otp-doctor"), root.join("run/otp-doctor")])
    }
}

/// Why a folder is not used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FolderProblem {
    /// It is not there.
    Absent,
    /// This user may not look into it, or it is root's and this user is not.
    Locked,
    /// It is a link, belongs to somebody else, or others may write into it.
    Unsafe,
    /// Anything else that the system said.
    Failed(String),
}

impl FolderProblem {
    fn from_errno(errno: Errno) -> Self {
        match errno {
            Errno::NOENT => Self::Absent,
            Errno::ACCESS | Errno::PERM => Self::Locked,
            // O_NOFOLLOW meets a link (ELOOP), O_DIRECTORY something that is no folder.
            Errno::LOOP | Errno::NOTDIR => Self::Unsafe,
            other => Self::Failed(std::io::Error::from(other).to_string()),
        }
    }

    /// In the system's words.
    pub fn reason(&self) -> String {
        let errno = match self {
            Self::Absent => Errno::NOENT,
            Self::Locked => Errno::ACCESS,
            Self::Unsafe => Errno::LOOP,
            Self::Failed(reason) => return reason.clone(),
        };
        std::io::Error::from(errno).to_string()
    }
}

/// One open folder. Everything in it is reached through its descriptor, so it cannot be swapped meanwhile.
#[derive(Debug)]
pub struct JournalFolder {
    descriptor: OwnedFd,
    /// Where it is, for messages.
    pub path: PathBuf,
}

impl AsFd for JournalFolder {
    fn as_fd(&self) -> BorrowedFd<'_> {
        self.descriptor.as_fd()
    }
}

/// What a file in the folder holds.
#[derive(Debug, PartialEq, Eq)]
pub enum Content {
    /// Its bytes.
    Bytes(Vec<u8>),
    /// It is a link, belongs to somebody else, or can be written by others.
    Unsafe,
    /// It is too large to be read.
    TooLong,
    /// The system's reason why it could not be read.
    Failed(String),
}

impl JournalFolder {
    /// Opens the folder and makes it where it is missing, with mode 0700.
    ///
    /// # Errors
    /// [`FolderProblem`]
    pub fn make(path: &Path) -> Result<Self, FolderProblem> {
        match Self::open(path) {
            Err(FolderProblem::Absent) => {}
            other => return other,
        }
        let failed = |error: std::io::Error| match error.kind() {
            ErrorKind::PermissionDenied => FolderProblem::Locked,
            _ => FolderProblem::Failed(error.to_string()),
        };
        use std::os::unix::fs::DirBuilderExt;
        let made = std::fs::DirBuilder::new().recursive(true).mode(0o700).create(path);
        made.map_err(failed)?;
        let folder = Self::open(path)?;
        if let Some(parent) = path.parent()
            && let Ok(parent) = File::open(parent)
        {
            // Otherwise a power cut may take the folder with everything in it.
            let _ = parent.sync_all();
        }
        Ok(folder)
    }

    /// Opens the folder if it is there and to be trusted.
    ///
    /// # Errors
    /// [`FolderProblem`]
    pub fn open(path: &Path) -> Result<Self, FolderProblem> {
        let flags = OFlags::RDONLY | OFlags::DIRECTORY | OFlags::NOFOLLOW | OFlags::CLOEXEC;
        let descriptor = rustix::fs::open(path, flags, Mode::empty()).map_err(FolderProblem::from_errno)?;
        let stat = rustix::fs::fstat(&descriptor).map_err(FolderProblem::from_errno)?;
        if ours_alone(&stat) {
            return Ok(Self { descriptor, path: path.to_owned() });
        }
        let roots_alone = stat.st_uid == 0 && only_the_owner_may_write(stat.st_mode);
        Err(if roots_alone { FolderProblem::Locked } else { FolderProblem::Unsafe })
    }

    /// Opens a file for writing, made with mode 0600 where it is missing.
    pub fn open_to_write(&self, name: &str, extra: OFlags) -> Result<File, JournalError> {
        let flags =
            OFlags::RDWR | OFlags::CREATE | OFlags::NOFOLLOW | OFlags::CLOEXEC | OFlags::NONBLOCK | extra;
        let opened = rustix::fs::openat(&self.descriptor, name, flags, Mode::RUSR | Mode::WUSR);
        let file = opened.map_err(|errno| self.error(name, &errno.into()))?;
        let stat = rustix::fs::fstat(&file).map_err(|errno| self.error(name, &errno.into()))?;
        if FileType::from_raw_mode(stat.st_mode) != FileType::RegularFile || !ours_alone(&stat) {
            return Err(self.error(name, &Errno::PERM.into()));
        }
        Ok(File::from(file))
    }

    /// Makes a new file, which must not exist, and makes its name safe on disk.
    pub fn create(&self, name: &str) -> Result<File, JournalError> {
        let file = self.open_to_write(name, OFlags::EXCL | OFlags::APPEND)?;
        self.sync().inspect_err(|_| self.discard(name))?;
        Ok(file)
    }

    /// Opens a file for reading; it may be anybody's.
    pub fn open_to_read(&self, name: &str) -> Result<File, Errno> {
        let flags = OFlags::RDONLY | OFlags::NOFOLLOW | OFlags::CLOEXEC | OFlags::NONBLOCK;
        rustix::fs::openat(&self.descriptor, name, flags, Mode::empty()).map(File::from)
    }

    /// Reads a file that only we can have written.
    pub fn read(&self, name: &str) -> Content {
        match self.open_to_read(name) {
            Ok(file) => Self::content(&file),
            Err(Errno::LOOP) => Content::Unsafe,
            Err(errno) => Content::Failed(std::io::Error::from(errno).to_string()),
        }
    }

    /// What stands in an open file, if only we can have written it.
    pub fn content(file: &File) -> Content {
        match rustix::fs::fstat(file) {
            Ok(stat)
                if FileType::from_raw_mode(stat.st_mode) == FileType::RegularFile && ours_alone(&stat) =>
            {
                if u64::try_from(stat.st_size).is_ok_and(|size| size > LARGEST_FILE) {
                    return Content::TooLong;
                }
            }
            Ok(_) => return Content::Unsafe,
            Err(errno) => return Content::Failed(std::io::Error::from(errno).to_string()),
        }
        let mut bytes = Vec::new();
        match file.take(LARGEST_FILE).read_to_end(&mut bytes) {
            Ok(_) => Content::Bytes(bytes),
            Err(error) => Content::Failed(error.to_string()),
        }
    }

    /// The names of the journals here, oldest first; what is only called like one comes before them.
    pub fn journals(&self) -> Result<Vec<String>, FolderProblem> {
        let mut names = self.names()?;
        names.retain(|name| digits(name).is_some());
        names.sort_by_key(|name| number(name));
        Ok(names)
    }

    /// The highest number that a journal here ever had, the archived ones included; 0 where there is none.
    pub fn last_number(&self) -> u32 {
        let archived = self.finished().and_then(|folder| folder.names()).unwrap_or_default();
        let here = self.names().unwrap_or_default();
        here.iter().chain(&archived).filter_map(|name| number(name)).max().unwrap_or(0)
    }

    /// Removes a journal that was made but could not be used.
    pub fn discard(&self, name: &str) {
        let _ = rustix::fs::unlinkat(&self.descriptor, name, AtFlags::empty());
    }

    /// Archives a journal that nobody has to be told about any more, and forgets the oldest of those.
    pub fn archive(&self, name: &str) -> Result<(), JournalError> {
        match rustix::fs::mkdirat(&self.descriptor, FINISHED, Mode::RWXU) {
            Ok(()) | Err(Errno::EXIST) => {}
            Err(errno) => return Err(self.error(FINISHED, &errno.into())),
        }
        let finished = self.finished().map_err(|problem| JournalError {
            path: self.path.join(FINISHED).display().to_string(),
            reason: problem.reason(),
        })?;
        rustix::fs::renameat(&self.descriptor, name, &finished.descriptor, name)
            .map_err(|errno| self.error(name, &errno.into()))?;
        let kept = finished.journals().unwrap_or_default();
        for old in kept.iter().take(kept.len().saturating_sub(KEPT_FINISHED)) {
            let _ = rustix::fs::unlinkat(&finished.descriptor, old.as_str(), AtFlags::empty());
        }
        finished.sync()?;
        self.sync()
    }

    /// The folder with the archived journals.
    pub fn finished(&self) -> Result<Self, FolderProblem> {
        let flags = OFlags::RDONLY | OFlags::DIRECTORY | OFlags::NOFOLLOW | OFlags::CLOEXEC;
        let descriptor = rustix::fs::openat(&self.descriptor, FINISHED, flags, Mode::empty())
            .map_err(FolderProblem::from_errno)?;
        Ok(Self { descriptor, path: self.path.join(FINISHED) })
    }

    fn names(&self) -> Result<Vec<String>, FolderProblem> {
        let listing = rustix::fs::Dir::read_from(&self.descriptor).map_err(FolderProblem::from_errno)?;
        let names = listing.map(|entry| {
            // No name of ours is anything but ASCII; what only resembles one is told apart later.
            entry.map(|entry| entry.file_name().to_string_lossy().into_owned())
        });
        names.collect::<Result<_, _>>().map_err(FolderProblem::from_errno)
    }

    fn sync(&self) -> Result<(), JournalError> {
        rustix::fs::fsync(&self.descriptor).map_err(|errno| self.error("", &errno.into()))
    }

    fn error(&self, name: &str, error: &std::io::Error) -> JournalError {
        JournalError { path: self.path.join(name).display().to_string(), reason: error.to_string() }
    }
}

/// The boot that monotonic times belong to, see proc_sys_kernel(5); empty where the kernel does not tell.
pub fn boot() -> String {
    std::fs::read_to_string("/proc/sys/kernel/random/boot_id")
        .map(|id| id.trim().to_owned())
        .unwrap_or_default()
}

/// The monotonic clock that records go by: since the boot, with the time that the machine slept.
pub fn since_boot() -> MonoTime {
    let now = clock_gettime(ClockId::Boottime);
    let nanos = i128::from(now.tv_sec) * 1_000_000_000 + i128::from(now.tv_nsec);
    MonoTime::from_nanos(u64::try_from(nanos).unwrap_or(0))
}

/// Overwrites a small file with one line.
pub fn overwrite(file: &File, line: &[u8]) -> std::io::Result<()> {
    use std::io::Seek;
    let mut file = file;
    file.set_len(0)?;
    file.rewind()?;
    file.write_all(line)?;
    file.sync_data()
}

/// The name of the journal with this number.
pub fn journal_name(number: u32) -> String {
    format!("{PREFIX}{number:06}{SUFFIX}")
}

/// The number of a journal's name; none for any other name.
pub fn number(name: &str) -> Option<u32> {
    digits(name).filter(|digits| digits.len() >= 6)?.parse().ok()
}

/// What stands in the place of the number.
fn digits(name: &str) -> Option<&str> {
    let digits = name.strip_prefix(PREFIX)?.strip_suffix(SUFFIX)?;
    (!digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit())).then_some(digits)
}

fn ours_alone(stat: &Stat) -> bool {
    stat.st_uid == rustix::process::geteuid().as_raw() && only_the_owner_may_write(stat.st_mode)
}

#[cfg(test)]
#[path = "state_tests.rs"]
mod tests;
