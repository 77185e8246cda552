//! Opens the folder that a file is to be written into, so that nobody else with an account here can lead root elsewhere.

use std::ffi::OsString;
use std::io;
use std::os::fd::{AsFd, BorrowedFd, OwnedFd};
use std::path::{Component, Path, PathBuf};

use rustix::fs::{FileType, Mode, OFlags, Stat, fstat, mkdirat, openat, readlinkat};
use rustix::io::Errno;

use crate::core::permissions::only_the_owner_may_write;

/// More links than this in a path are a circle, path_resolution(7).
const MOST_LINKS: usize = 40;

/// In a folder with this bit of its mode nobody can replace what belongs to somebody else, inode(7).
const STICKY: u32 = 0o1000;

/// Why a folder is not written into.
#[derive(Debug)]
pub enum NotOpened {
    /// This user is root, and this folder on the way can be changed by others: they could lead the file elsewhere.
    Shared(PathBuf),
    /// The system's reason.
    System(io::Error),
}

impl From<io::Error> for NotOpened {
    fn from(error: io::Error) -> Self {
        Self::System(error)
    }
}

impl From<Errno> for NotOpened {
    fn from(errno: Errno) -> Self {
        Self::System(errno.into())
    }
}

/// An open folder. Whatever becomes of its path, what is written goes there.
#[derive(Debug)]
pub struct Folder(OwnedFd);

impl AsFd for Folder {
    fn as_fd(&self) -> BorrowedFd<'_> {
        self.0.as_fd()
    }
}

/// Opens the folder at `path`, and makes it where it is missing and `make` is wanted.
///
/// For root only where nobody else can change which folder that is: the folder is root's alone, not even sticky for
/// others, and each step to it is one that only root can exchange. A folder on the way may belong to another account if
/// the next step is a folder of root's: the owner of the first can rename the second, and put none of root's in its place.
///
/// # Errors
/// [`NotOpened::Shared`] with the folder that others can change; the system's.
pub fn open(path: &Path, make: bool) -> Result<Folder, NotOpened> {
    if rustix::process::geteuid().is_root() {
        return Walk::along(path, make);
    }
    if make {
        std::fs::create_dir_all(path)?;
    }
    Ok(Folder(rustix::fs::open(path, OFlags::PATH | OFlags::DIRECTORY | OFlags::CLOEXEC, Mode::empty())?))
}

/// The way to a folder, step by step.
struct Walk {
    folder: OwnedFd,
    stat: Stat,
    /// Where that is.
    path: PathBuf,
    links: usize,
}

impl Walk {
    fn along(path: &Path, make: bool) -> Result<Folder, NotOpened> {
        let path = if path.is_absolute() { path.to_owned() } else { std::env::current_dir()?.join(path) };
        let mut walk = Self::from_root()?;
        let mut steps = reversed(&path);
        while let Some(step) = steps.pop() {
            walk.step(&step, &mut steps, make)?;
        }
        let alone = walk.stat.st_uid == 0 && only_the_owner_may_write(walk.stat.st_mode);
        if alone { Ok(Folder(walk.folder)) } else { Err(NotOpened::Shared(walk.path)) }
    }

    fn from_root() -> Result<Self, NotOpened> {
        let folder =
            rustix::fs::open("/", OFlags::PATH | OFlags::DIRECTORY | OFlags::CLOEXEC, Mode::empty())?;
        let stat = fstat(&folder)?;
        Ok(Self { folder, stat, path: PathBuf::from("/"), links: 0 })
    }

    fn step(&mut self, step: &OsString, steps: &mut Vec<OsString>, make: bool) -> Result<(), NotOpened> {
        let flags = OFlags::PATH | OFlags::NOFOLLOW | OFlags::CLOEXEC;
        let found = match openat(&self.folder, step, flags, Mode::empty()) {
            Err(Errno::NOENT) if make => {
                self.must_be_roots_alone()?;
                mkdirat(&self.folder, step, Mode::from_raw_mode(0o755)).or_else(ignoring(Errno::EXIST))?;
                openat(&self.folder, step, flags, Mode::empty())?
            }
            found => found?,
        };
        let stat = fstat(&found)?;
        match FileType::from_raw_mode(stat.st_mode) {
            FileType::Directory => {
                self.may_lead_to(&stat)?;
                self.path.push(step);
                (self.folder, self.stat) = (found, stat);
            }
            FileType::Symlink => {
                // Else its owner would choose where the file goes.
                self.must_keep(&stat)?;
                self.links += 1;
                if self.links > MOST_LINKS {
                    return Err(Errno::LOOP.into());
                }
                let target = readlinkat(&found, "", Vec::new())?;
                let target = PathBuf::from(<OsString as std::os::unix::ffi::OsStringExt>::from_vec(
                    target.into_bytes(),
                ));
                if target.is_absolute() {
                    let links = self.links;
                    *self = Self { links, ..Self::from_root()? };
                }
                steps.extend(reversed(&target));
            }
            _ => return Err(io::Error::from(Errno::NOTDIR).into()),
        }
        Ok(())
    }

    /// Whether nobody but root can have put a folder of this kind here.
    fn may_lead_to(&self, next: &Stat) -> Result<(), NotOpened> {
        let owners_alone = only_the_owner_may_write(self.stat.st_mode);
        if owners_alone && next.st_uid == 0 { Ok(()) } else { self.must_keep(next) }
    }

    /// Whether nobody but root can put something else into the place of this.
    fn must_keep(&self, next: &Stat) -> Result<(), NotOpened> {
        let roots = self.stat.st_uid == 0;
        let shared_safely = self.stat.st_mode & STICKY != 0 && next.st_uid == 0;
        let safe = roots && (only_the_owner_may_write(self.stat.st_mode) || shared_safely);
        if safe { Ok(()) } else { Err(NotOpened::Shared(self.path.clone())) }
    }

    fn must_be_roots_alone(&self) -> Result<(), NotOpened> {
        let alone = self.stat.st_uid == 0 && only_the_owner_may_write(self.stat.st_mode);
        if alone { Ok(()) } else { Err(NotOpened::Shared(self.path.clone())) }
    }
}

fn ignoring(harmless: Errno) -> impl Fn(Errno) -> Result<(), Errno> {
    move |errno| if errno == harmless { Ok(()) } else { Err(errno) }
}

/// The steps of a path, the last one first.
fn reversed(path: &Path) -> Vec<OsString> {
    let steps = path.components().filter_map(|step| match step {
        Component::Normal(name) => Some(name.to_owned()),
        Component::ParentDir => Some(OsString::from("..")),
        Component::RootDir | Component::CurDir | Component::Prefix(_) => None,
    });
    let mut steps: Vec<OsString> = steps.collect();
    steps.reverse();
    steps
}
