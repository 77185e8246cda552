//! Takes the learnt clock out of a user's file, so that whoever dies, whoever else writes, and whenever, the file is whole: the
//! old one or the new one, and nothing that the module wrote is lost.
//!
//! The module puts a whole new file in the place of the old one, too (`FILE~XXXXXX`, then rename(2)), and only where the old one
//! is still the one that it has read. Here the new file and the old one are exchanged in one step, and what then lies under the
//! other name tells whether it was the file that had been read: if the module came in between, its file is put back.

use std::fs::File;
use std::io::{Read, Write};
use std::os::fd::{AsFd, BorrowedFd, OwnedFd};
use std::time::{Duration, Instant};

use rustix::fs::{AtFlags, Dir, FileType, Mode, OFlags, RenameFlags, Stat, XattrFlags};
use rustix::io::Errno;
use rustix::process::geteuid;
use zeroize::Zeroizing;

use super::memory::{SecretPlace, refused, whole};
use crate::core::facts::PamRefusal;
use crate::core::verifier::without_what_was_learnt;

/// What the copy is called that is made beside the file. No name that the module makes is as long.
const COPY: &str = "~otp-doctor";

/// So often it is begun anew when somebody else wrote meanwhile.
const TRIES: u32 = 20;
/// So long is waited before that; the module needs a few milliseconds to write.
const PAUSE: Duration = Duration::from_millis(50);
/// So long a file that the module is about to put in place is waited for. One that stays is what a crash of its left.
const MODULE_WRITES: Duration = Duration::from_secs(1);
/// No attribute is longer, by the kernel's own limit (XATTR_SIZE_MAX).
const LONGEST_ATTRIBUTE: usize = 64 * 1024;

/// Why it is as it was. It is whole in any case.
#[derive(Debug)]
pub enum NotCleared {
    /// It is a link, or lies under the name of the copy and is no file.
    Link,
    /// The module would not take it, or it cannot be read.
    Refused(PamRefusal),
    /// Somebody else kept writing it.
    Busy,
    /// The system's reason.
    System(Errno),
}

impl From<Errno> for NotCleared {
    fn from(errno: Errno) -> Self {
        Self::System(errno)
    }
}

/// One user's file, reached through its open folder.
pub struct SecretFile<'a> {
    /// May have been opened without being readable (O_PATH).
    pub folder: OwnedFd,
    pub name: String,
    /// The path as it is told.
    pub shown: String,
    pub owner: u32,
    pub place: &'a SecretPlace,
}

impl SecretFile<'_> {
    /// Removes the copy that a run left which was cut short.
    pub fn remove_copy(&self) -> Result<(), NotCleared> {
        match rustix::fs::unlinkat(&self.folder, self.copy(), AtFlags::empty()) {
            Ok(()) => Ok(self.sync()?),
            Err(Errno::NOENT) => Ok(()),
            Err(Errno::ISDIR | Errno::PERM) => Err(NotCleared::Link),
            Err(errno) => Err(errno.into()),
        }
    }

    /// Takes the lines of the learnt clock out of it, where it has any. Looked at again afterwards.
    pub fn clear(&self) -> Result<(), NotCleared> {
        for attempt in 0..TRIES {
            if attempt > 0 {
                std::thread::sleep(PAUSE);
            }
            self.remove_copy()?;
            let Some((old, before)) = self.open()? else { return Ok(()) };
            let Some(rest) = self.rest_of(&old)? else {
                // What the module is writing at this moment may have such a line.
                self.outwait_the_module();
                match self.open()? {
                    Some((_, now)) if !is_same(&before, &now) => continue,
                    _ => return Ok(()),
                }
            };
            let new = self.write_copy(&old, &before, &rest)?;
            let put = self.put(&before, &new);
            // Whatever lies there by now: the old file, or a copy that was not needed.
            self.remove_copy()?;
            if put? {
                // Who had looked at the old file in time still puts an older one in its place.
                self.outwait_the_module();
                let now = self.open()?;
                if now.is_some_and(|(file, _)| matches!(self.rest_of(&file), Ok(None))) {
                    return Ok(());
                }
            }
        }
        Err(NotCleared::Busy)
    }

    /// The file and what it is; none where there is none.
    fn open(&self) -> Result<Option<(File, Stat)>, NotCleared> {
        let flags = OFlags::RDONLY | OFlags::NOFOLLOW | OFlags::NONBLOCK | OFlags::NOCTTY | OFlags::CLOEXEC;
        match rustix::fs::openat(&self.folder, self.name.as_str(), flags, Mode::empty()) {
            Ok(file) => {
                let stat = rustix::fs::fstat(&file)?;
                Ok(Some((File::from(file), stat)))
            }
            Err(Errno::NOENT) => Ok(None),
            Err(Errno::LOOP) => Err(NotCleared::Link),
            Err(errno) => Err(errno.into()),
        }
    }

    /// What is to stand in it; none where nothing has to go.
    fn rest_of(&self, mut file: &File) -> Result<Option<Zeroizing<Vec<u8>>>, NotCleared> {
        let mut duplicate = file.try_clone().map_err(|error| errno(&error))?;
        let bytes =
            whole(&mut duplicate, &self.shown, self.owner, self.place).map_err(NotCleared::Refused)?;
        // It grew while it was read: not by the module, which never writes into it.
        if file.read(&mut [0]).map_err(|error| errno(&error))? > 0 {
            return Err(NotCleared::Busy);
        }
        Ok(without_what_was_learnt(&bytes))
    }

    /// Writes `content` beside the file, for the same owner and group, with the same mode and attributes, safe on disk.
    fn write_copy(&self, old: &File, about: &Stat, content: &[u8]) -> Result<Stat, NotCleared> {
        // Were it another's, it would become this user's.
        if about.st_uid != geteuid().as_raw() {
            return Err(NotCleared::Refused(PamRefusal::Owner {
                file: refused(&self.shown),
                uid: self.owner,
            }));
        }
        let flags = OFlags::WRONLY | OFlags::CREATE | OFlags::EXCL | OFlags::NOFOLLOW | OFlags::CLOEXEC;
        let copy = rustix::fs::openat(&self.folder, self.copy(), flags, Mode::RUSR | Mode::WUSR)?;
        let mut copy = File::from(copy);
        let written = copy
            .write_all(content)
            .map_err(|error| errno(&error))
            .and_then(|()| like(&copy, old, about))
            .and_then(|()| rustix::fs::fsync(&copy))
            .and_then(|()| rustix::fs::fstat(&copy));
        if written.is_err() {
            self.remove_copy()?;
        }
        Ok(written?)
    }

    /// Puts the copy in the place of the file; false where somebody else had put another one there by then, which stays.
    fn put(&self, old: &Stat, new: &Stat) -> Result<bool, Errno> {
        if !is_same(old, &self.stat(&self.name)?) {
            return Ok(false);
        }
        match self.exchange() {
            Ok(()) => {}
            // A file system without that, or an old kernel. Then a file that the module put there in this very moment is lost,
            // as it is between two of the module's own.
            Err(Errno::INVAL | Errno::NOSYS | Errno::OPNOTSUPP) => {
                rustix::fs::renameat(&self.folder, self.copy(), &self.folder, self.name.as_str())?;
                self.sync()?;
                return Ok(true);
            }
            Err(errno) => return Err(errno),
        }
        let (mut put, mut found) = (*new, self.stat(&self.copy())?);
        if is_same(old, &found) {
            self.sync()?;
            return Ok(true);
        }
        // What was found goes back to its place, and once more where that, too, drove another one out.
        for _ in 0..TRIES {
            self.exchange()?;
            let driven_out = self.stat(&self.copy())?;
            if driven_out.st_ino == put.st_ino {
                break;
            }
            (put, found) = (found, driven_out);
        }
        self.sync()?;
        Ok(false)
    }

    fn exchange(&self) -> Result<(), Errno> {
        let (folder, name) = (&self.folder, self.name.as_str());
        rustix::fs::renameat_with(folder, self.copy(), folder, name, RenameFlags::EXCHANGE)
    }

    fn stat(&self, name: &str) -> Result<Stat, Errno> {
        rustix::fs::statat(&self.folder, name, AtFlags::SYMLINK_NOFOLLOW)
    }

    fn copy(&self) -> String {
        format!("{}{COPY}", self.name)
    }

    /// Waits until nothing lies in the folder that the module is about to put in place.
    fn outwait_the_module(&self) {
        let begun = Instant::now();
        while begun.elapsed() < MODULE_WRITES && self.module_writes() {
            std::thread::sleep(Duration::from_millis(2));
        }
    }

    fn module_writes(&self) -> bool {
        let Some(folder) = self.readable_folder() else { return false };
        let is_its = |name: &[u8]| {
            name.strip_prefix(self.name.as_bytes())
                .and_then(|rest| rest.strip_prefix(b"~"))
                .is_some_and(|rest| rest.len() == 6 && rest.iter().all(u8::is_ascii_alphanumeric))
        };
        let Ok(entries) = Dir::read_from(&folder) else { return false };
        entries.filter_map(Result::ok).any(|entry| is_its(entry.file_name().to_bytes()))
    }

    /// The names in the folder, safe on disk. A folder that its own user may not read cannot be synced.
    fn sync(&self) -> Result<(), Errno> {
        self.readable_folder().map_or(Ok(()), |folder| rustix::fs::fsync(&folder))
    }

    fn readable_folder(&self) -> Option<OwnedFd> {
        let flags = OFlags::RDONLY | OFlags::DIRECTORY | OFlags::CLOEXEC;
        rustix::fs::openat(&self.folder, ".", flags, Mode::empty()).ok()
    }
}

/// Whether it is the same file and nobody has written to it.
fn is_same(one: &Stat, other: &Stat) -> bool {
    let of = |stat: &Stat| (stat.st_dev, stat.st_ino, stat.st_size, stat.st_mtime, stat.st_mtime_nsec);
    of(one) == of(other) && FileType::from_raw_mode(other.st_mode) == FileType::RegularFile
}

/// Gives `copy` the group, the attributes (access lists and the label of SELinux among them) and the mode of `old`.
fn like(copy: &File, old: &File, about: &Stat) -> Result<(), Errno> {
    if rustix::fs::fstat(copy)?.st_gid != about.st_gid {
        let group = rustix::fs::Gid::from_raw(about.st_gid);
        match rustix::fs::fchown(copy, None, Some(group)) {
            Ok(()) => {}
            // A group that may do nothing with it does not matter.
            Err(_) if about.st_mode & 0o070 == 0 => {}
            Err(errno) => return Err(errno),
        }
    }
    let mut names = vec![0; LONGEST_ATTRIBUTE];
    let length = match rustix::fs::flistxattr(old, &mut names[..]) {
        Ok(length) => length,
        Err(Errno::OPNOTSUPP | Errno::NOSYS) => 0,
        Err(errno) => return Err(errno),
    };
    let mut value = vec![0; LONGEST_ATTRIBUTE];
    for name in names[..length].split(|byte| *byte == 0).filter(|name| !name.is_empty()) {
        give(copy.as_fd(), old.as_fd(), name, &mut value)?;
    }
    rustix::fs::fchmod(copy, Mode::from_raw_mode(about.st_mode & 0o7777))
}

fn give(copy: BorrowedFd<'_>, old: BorrowedFd<'_>, name: &[u8], value: &mut [u8]) -> Result<(), Errno> {
    // Of the content, which is another one.
    if name == b"security.ima" || name == b"security.evm" {
        return Ok(());
    }
    let length = rustix::fs::fgetxattr(old, name, &mut value[..])?;
    let Some(wanted) = value.get(..length) else { return Err(Errno::TOOBIG) };
    let mut has = vec![0; length + 1];
    if rustix::fs::fgetxattr(copy, name, &mut has[..]).is_ok_and(|length| has.get(..length) == Some(wanted)) {
        return Ok(());
    }
    rustix::fs::fsetxattr(copy, name, wanted, XattrFlags::empty())
}

fn errno(error: &std::io::Error) -> Errno {
    Errno::from_io_error(error).unwrap_or(Errno::IO)
}
