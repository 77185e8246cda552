//! The standard streams past std's locks and buffers: a thread that panics may hold the first, and the second keep what went
//! through them.

use std::fs::File;
use std::io::{self, Write};

use rustix::termios::{isatty, tcgetwinsize};

/// Where a front end writes.
pub type Output = File;

/// Standard output by a descriptor of our own.
///
/// # Errors
/// The system's.
pub fn own_output() -> io::Result<Output> {
    Ok(File::from(rustix::io::fcntl_dupfd_cloexec(rustix::stdio::stdout(), 3)?))
}

/// Reads from standard input what is there, at least one byte; 0 at its end.
///
/// # Errors
/// The system's.
pub fn read(into: &mut [u8]) -> io::Result<usize> {
    Ok(rustix::io::retry_on_intr(|| rustix::io::read(rustix::stdio::stdin(), &mut *into))?)
}

/// Writes all of `bytes` to standard output.
///
/// # Errors
/// The system's.
pub fn say(bytes: &[u8]) -> io::Result<()> {
    Raw(rustix::stdio::stdout()).write_all(bytes)
}

/// Writes all of `bytes` to standard error.
///
/// # Errors
/// The system's.
pub fn complain(bytes: &[u8]) -> io::Result<()> {
    Raw(rustix::stdio::stderr()).write_all(bytes)
}

/// How wide the terminal on standard output says that it is, where lines are read out and typed in one; 0 where it does not
/// know, as a serial console.
pub fn columns() -> Option<usize> {
    let terminals = isatty(rustix::stdio::stdin()) && isatty(rustix::stdio::stdout());
    terminals.then(|| tcgetwinsize(rustix::stdio::stdout()).map_or(0, |size| usize::from(size.ws_col)))
}

struct Raw<'a>(rustix::fd::BorrowedFd<'a>);

impl Write for Raw<'_> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        Ok(rustix::io::write(self.0, bytes)?)
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}
