//! Files that a person has named, opened for reading. Windows has devices under names that look like files in every folder ("Naming
//! Files, Paths, and Namespaces": CON, NUL, COM1 and more), and to open a serial port or a pipe may wait for whoever is at its other
//! end: by their names they are refused unopened.

use std::fs::{self, File};
use std::io::{self, ErrorKind};
use std::path::{Component, Path, Prefix, absolute};

use winapi_util::HandleRef;
use winapi_util::file::typ;

/// What Windows keeps pipes and mail slots under, on each computer like a folder that is shared.
const NO_SHARES: [&str; 2] = ["pipe", "mailslot"];

/// Opens `path` where it is a plain file on a disk. Nothing on Windows hands out a pipe by a name.
///
/// # Errors
/// As [`must_be_plain`].
pub fn open(path: &Path) -> io::Result<File> {
    must_be_plain(path)?;
    let file = File::open(path)?;
    // A link may lead to a device.
    if typ(HandleRef::from_file(&file))?.is_disk() { Ok(file) } else { Err(ErrorKind::InvalidInput.into()) }
}

/// Returns where `path` is a plain file or a link to one.
///
/// # Errors
/// The system's, [`ErrorKind::IsADirectory`] for a folder, and [`ErrorKind::InvalidInput`] for a device or a pipe.
pub fn must_be_plain(path: &Path) -> io::Result<()> {
    if names_a_device(path) {
        return Err(ErrorKind::InvalidInput.into());
    }
    if fs::metadata(path)?.is_dir() { Err(ErrorKind::IsADirectory.into()) } else { Ok(()) }
}

/// Whether `path` is the name of a device, a pipe or a mail slot. Which names in a folder are devices depends on the version of Windows
/// (`C:\NUL.txt` was one before Windows 11), so the system itself is asked, without opening anything: it spells them `\\.\NUL`.
pub(super) fn names_a_device(path: &Path) -> bool {
    let Ok(spelt_out) = absolute(path) else { return false };
    let Some(Component::Prefix(prefix)) = spelt_out.components().next() else { return false };
    match prefix.kind() {
        Prefix::Disk(_) | Prefix::VerbatimDisk(_) => false,
        Prefix::UNC(_, share) | Prefix::VerbatimUNC(_, share) => {
            NO_SHARES.iter().any(|name| share.eq_ignore_ascii_case(name))
        }
        // A volume without a letter is called \\?\Volume{...}; a file of it is not the volume itself.
        Prefix::Verbatim(name) => {
            !name.to_string_lossy().starts_with("Volume{") || spelt_out.file_name().is_none()
        }
        Prefix::DeviceNS(_) => true,
    }
}
