//! Room on the disk.

use std::fs::File;
use std::io;

use rustix::fs::{FallocateFlags, fallocate};
use rustix::io::Errno;

/// Takes room for `bytes` of `file`, whose length stays as it is. Some file systems cannot reserve, which is no error: what is
/// written may then still find the disk full.
///
/// # Errors
/// The system's, where there is no room.
pub fn reserve(file: &File, bytes: u64) -> io::Result<()> {
    match fallocate(file, FallocateFlags::KEEP_SIZE, 0, bytes) {
        Ok(()) | Err(Errno::OPNOTSUPP | Errno::NOSYS | Errno::INVAL) => Ok(()),
        Err(errno) => Err(errno.into()),
    }
}
