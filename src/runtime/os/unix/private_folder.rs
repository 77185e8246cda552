//! A folder for its owner alone. Everything in it is reached through its descriptor, so it cannot be swapped meanwhile.

use std::fs::File;
use std::io;
use std::os::fd::{AsFd, BorrowedFd, OwnedFd};
use std::path::{Path, PathBuf};

use rustix::fs::{AtFlags, FileType, Mode, OFlags, Stat};
use rustix::io::Errno;

use crate::core::permissions::only_the_owner_may_write;
use crate::runtime::os::opening::{Opening, Whose};
use crate::runtime::os::problems::FolderProblem;

/// One open folder.
#[derive(Debug)]
pub struct PrivateFolder {
    descriptor: OwnedFd,
    /// Where it is, for messages.
    pub path: PathBuf,
}

impl AsFd for PrivateFolder {
    fn as_fd(&self) -> BorrowedFd<'_> {
        self.descriptor.as_fd()
    }
}

impl FolderProblem {
    fn from_errno(errno: Errno) -> Self {
        match errno {
            Errno::NOENT => Self::Absent,
            Errno::ACCESS | Errno::PERM => Self::Locked,
            // O_NOFOLLOW meets a link (ELOOP), O_DIRECTORY something that is no folder.
            Errno::LOOP | Errno::NOTDIR => Self::Unsafe,
            other => Self::Failed(io::Error::from(other).to_string()),
        }
    }

    /// In the system's words.
    pub fn reason(&self) -> String {
        let errno = match self {
            Self::Absent => Errno::NOENT,
            Self::Locked => Errno::ACCESS,
            Self::NoFolder => Errno::NOTDIR,
            Self::Unsafe => Errno::LOOP,
            Self::Failed(reason) => return reason.clone(),
        };
        io::Error::from(errno).to_string()
    }
}

impl PrivateFolder {
    /// Opens the folder and makes it where it is missing, with mode 0700.
    ///
    /// # Errors
    /// [`FolderProblem`]
    pub fn make(path: &Path) -> Result<Self, FolderProblem> {
        match Self::open(path) {
            Err(FolderProblem::Absent) => {}
            other => return other,
        }
        let failed = |error: io::Error| match error.kind() {
            io::ErrorKind::PermissionDenied => FolderProblem::Locked,
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
        let descriptor = rustix::fs::open(path, flags, Mode::empty()).map_err(|errno| match errno {
            // It says the same of a link.
            Errno::NOTDIR if std::fs::symlink_metadata(path).is_ok_and(|there| there.is_file()) => {
                FolderProblem::NoFolder
            }
            other => FolderProblem::from_errno(other),
        })?;
        let stat = rustix::fs::fstat(&descriptor).map_err(FolderProblem::from_errno)?;
        if ours_alone(&stat) {
            return Ok(Self { descriptor, path: path.to_owned() });
        }
        let roots_alone = stat.st_uid == 0 && only_the_owner_may_write(stat.st_mode);
        Err(if roots_alone { FolderProblem::Locked } else { FolderProblem::Unsafe })
    }

    /// Opens a folder inside of this one.
    ///
    /// # Errors
    /// [`FolderProblem`]
    pub fn inner(&self, name: &str) -> Result<Self, FolderProblem> {
        let flags = OFlags::RDONLY | OFlags::DIRECTORY | OFlags::NOFOLLOW | OFlags::CLOEXEC;
        let descriptor = rustix::fs::openat(&self.descriptor, name, flags, Mode::empty())
            .map_err(FolderProblem::from_errno)?;
        Ok(Self { descriptor, path: self.path.join(name) })
    }

    /// Makes a folder inside of this one, with mode 0700; one that is there stays as it is.
    ///
    /// # Errors
    /// The system's.
    pub fn make_inner(&self, name: &str) -> io::Result<()> {
        match rustix::fs::mkdirat(&self.descriptor, name, Mode::RWXU) {
            Ok(()) | Err(Errno::EXIST) => Ok(()),
            Err(errno) => Err(errno.into()),
        }
    }

    /// Opens a file for writing, made with mode 0600 where it is missing.
    ///
    /// # Errors
    /// The system's, and its refusal where the file is not this user's alone.
    pub fn open_to_write(&self, name: &str, how: Opening) -> io::Result<File> {
        let extra = match how {
            Opening::AsItIs => OFlags::empty(),
            Opening::Appending => OFlags::APPEND,
            Opening::New => OFlags::EXCL | OFlags::APPEND,
        };
        let flags =
            OFlags::RDWR | OFlags::CREATE | OFlags::NOFOLLOW | OFlags::CLOEXEC | OFlags::NONBLOCK | extra;
        let file = File::from(rustix::fs::openat(&self.descriptor, name, flags, Mode::RUSR | Mode::WUSR)?);
        match Self::whose(&file)? {
            Whose::Ours(_) => Ok(file),
            Whose::NotOurs => Err(Errno::PERM.into()),
        }
    }

    /// Opens a file for reading; it may be anybody's, and nothing that is opened makes anybody wait. None for a link.
    ///
    /// # Errors
    /// The system's.
    pub fn open_to_read(&self, name: &str) -> io::Result<Option<File>> {
        let flags = OFlags::RDONLY | OFlags::NOFOLLOW | OFlags::CLOEXEC | OFlags::NONBLOCK;
        match rustix::fs::openat(&self.descriptor, name, flags, Mode::empty()) {
            Ok(file) => Ok(Some(file.into())),
            Err(Errno::LOOP) => Ok(None),
            Err(errno) => Err(errno.into()),
        }
    }

    /// Whose an open file is.
    ///
    /// # Errors
    /// The system's.
    pub fn whose(file: &File) -> io::Result<Whose> {
        let stat = rustix::fs::fstat(file)?;
        let ours = FileType::from_raw_mode(stat.st_mode) == FileType::RegularFile && ours_alone(&stat);
        // No size is negative.
        Ok(if ours { Whose::Ours(u64::try_from(stat.st_size).unwrap_or(0)) } else { Whose::NotOurs })
    }

    /// Removes a file; nothing where there is none.
    pub fn remove(&self, name: &str) {
        let _ = rustix::fs::unlinkat(&self.descriptor, name, AtFlags::empty());
    }

    /// Moves a file into another folder.
    ///
    /// # Errors
    /// The system's.
    pub fn move_into(&self, other: &Self, name: &str) -> io::Result<()> {
        Ok(rustix::fs::renameat(&self.descriptor, name, &other.descriptor, name)?)
    }

    /// The names of everything in it.
    ///
    /// # Errors
    /// [`FolderProblem`]
    pub fn names(&self) -> Result<Vec<String>, FolderProblem> {
        let listing = rustix::fs::Dir::read_from(&self.descriptor).map_err(FolderProblem::from_errno)?;
        let names = listing.map(|entry| {
            // No name of ours is anything but ASCII; what only resembles one is told apart later.
            entry.map(|entry| entry.file_name().to_string_lossy().into_owned())
        });
        names.collect::<Result<_, _>>().map_err(FolderProblem::from_errno)
    }

    /// Makes the names in it safe on disk.
    ///
    /// # Errors
    /// The system's.
    pub fn sync(&self) -> io::Result<()> {
        Ok(rustix::fs::fsync(&self.descriptor)?)
    }
}

fn ours_alone(stat: &Stat) -> bool {
    stat.st_uid == rustix::process::geteuid().as_raw() && only_the_owner_may_write(stat.st_mode)
}
