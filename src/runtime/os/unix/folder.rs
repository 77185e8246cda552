//! Opens the folder that a file is to be written into, so that nobody else with an account here can lead root elsewhere.

use std::ffi::{OsStr, OsString};
use std::fs::File;
use std::io;
use std::os::fd::OwnedFd;
use std::os::unix::ffi::OsStringExt;
use std::path::{Component, Path, PathBuf};

use rustix::fs::{
    AtFlags, FileType, Mode, OFlags, Stat, fstat, mkdirat, openat, readlinkat, renameat, statat, unlinkat,
};
use rustix::io::Errno;

use crate::core::permissions::only_the_owner_may_write;
use crate::runtime::os::opening::Kind;
use crate::runtime::os::problems::NotOpened;

/// More links than this in a path are a circle, path_resolution(7).
const MOST_LINKS: usize = 40;

/// In a folder with this bit of its mode nobody can replace what belongs to somebody else, inode(7).
const STICKY: u32 = 0o1000;

impl From<Errno> for NotOpened {
    fn from(errno: Errno) -> Self {
        io::Error::from(errno).into()
    }
}

fn shared(folder: PathBuf) -> NotOpened {
    NotOpened { shared: Some(folder), error: Errno::PERM.into() }
}

/// An open folder. Whatever becomes of its path, what is written goes there.
#[derive(Debug)]
pub struct Folder(OwnedFd);

impl Folder {
    /// What stands under `name`, none where nothing does.
    ///
    /// # Errors
    /// The system's.
    pub fn kind(&self, name: &OsStr) -> io::Result<Option<Kind>> {
        match statat(&self.0, name, AtFlags::SYMLINK_NOFOLLOW) {
            Ok(there) => Ok(Some(match FileType::from_raw_mode(there.st_mode) {
                FileType::RegularFile => Kind::File,
                FileType::Symlink => Kind::Link,
                _ => Kind::Other,
            })),
            Err(Errno::NOENT) => Ok(None),
            Err(errno) => Err(errno.into()),
        }
    }

    /// Makes a new file that its owner alone may read. O_EXCL also refuses links, open(2).
    ///
    /// # Errors
    /// The system's, among them that something of that name is there.
    pub fn make_file(&self, name: &OsStr) -> io::Result<File> {
        let flags = OFlags::WRONLY | OFlags::CREATE | OFlags::EXCL | OFlags::NOFOLLOW | OFlags::CLOEXEC;
        Ok(openat(&self.0, name, flags, Mode::RUSR | Mode::WUSR)?.into())
    }

    /// Puts `name` into the place of `to`, in one step.
    ///
    /// # Errors
    /// The system's.
    pub fn rename(&self, name: &OsStr, to: &OsStr) -> io::Result<()> {
        Ok(renameat(&self.0, name, &self.0, to)?)
    }

    /// Removes a file; nothing where there is none.
    pub fn remove(&self, name: &OsStr) {
        let _ = unlinkat(&self.0, name, AtFlags::empty());
    }

    /// The names in it, as far as they can be listed.
    pub fn names(&self) -> Vec<OsString> {
        let flags = OFlags::RDONLY | OFlags::DIRECTORY | OFlags::CLOEXEC;
        let listing = openat(&self.0, ".", flags, Mode::empty()).and_then(rustix::fs::Dir::new);
        let entries = listing.into_iter().flat_map(Iterator::flatten);
        entries.map(|entry| OsString::from_vec(entry.file_name().to_bytes().to_vec())).collect()
    }

    /// Opens a plain file of this user's, never a link.
    pub fn open_own(&self, name: &OsStr) -> Option<File> {
        let flags = OFlags::RDONLY | OFlags::NOFOLLOW | OFlags::NONBLOCK | OFlags::CLOEXEC;
        let file = openat(&self.0, name, flags, Mode::empty()).ok()?;
        let stat = fstat(&file).ok()?;
        let ours = FileType::from_raw_mode(stat.st_mode) == FileType::RegularFile
            && stat.st_uid == rustix::process::geteuid().as_raw();
        ours.then(|| file.into())
    }
}

/// Opens the folder at `path`, and makes it where it is missing and `make` is wanted.
///
/// For root only where nobody else can change which folder that is: the folder is root's alone, not even sticky for
/// others, and each step to it is one that only root can exchange. A folder on the way may belong to another account if
/// the next step is a folder of root's: the owner of the first can rename the second, and put none of root's in its place.
///
/// # Errors
/// [`NotOpened::shared`] is the folder that others can change; the system's.
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
        if alone { Ok(Folder(walk.folder)) } else { Err(shared(walk.path)) }
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
                let target = PathBuf::from(OsString::from_vec(target.into_bytes()));
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
        if safe { Ok(()) } else { Err(shared(self.path.clone())) }
    }

    fn must_be_roots_alone(&self) -> Result<(), NotOpened> {
        let alone = self.stat.st_uid == 0 && only_the_owner_may_write(self.stat.st_mode);
        if alone { Ok(()) } else { Err(shared(self.path.clone())) }
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
