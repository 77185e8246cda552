//! The standard streams. std writes UTF-8 to a console as UTF-16, whatever its code page is, so what is shown goes through std.

use std::io::{self, IsTerminal, Read, Write, stderr, stdin, stdout};

use winapi_util::HandleRef;
use winapi_util::console::screen_buffer_info;

/// Where a front end writes.
#[derive(Debug)]
pub struct Output(());

impl Write for Output {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        stdout().write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        stdout().flush()
    }
}

impl Drop for Output {
    fn drop(&mut self) {
        // std keeps the last line until it has an end.
        let _ = stdout().flush();
    }
}

/// Standard output.
///
/// # Errors
/// None.
pub const fn own_output() -> io::Result<Output> {
    Ok(Output(()))
}

/// Reads from standard input what is there, at least one byte; 0 at its end. What went through std's buffer stays there until
/// it is written over: a secret that was typed is wiped everywhere but in it.
///
/// # Errors
/// The system's.
pub fn read(into: &mut [u8]) -> io::Result<usize> {
    loop {
        match stdin().read(into) {
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            read => return read,
        }
    }
}

/// Writes all of `bytes` to standard output.
///
/// # Errors
/// The system's.
pub fn say(bytes: &[u8]) -> io::Result<()> {
    let mut out = stdout();
    out.write_all(bytes)?;
    out.flush()
}

/// Writes all of `bytes` to standard error.
///
/// # Errors
/// The system's.
pub fn complain(bytes: &[u8]) -> io::Result<()> {
    stderr().write_all(bytes)
}

/// How wide the console on standard output is, where lines are read out and typed in one; 0 where it does not say.
pub fn columns() -> Option<usize> {
    if !stdin().is_terminal() || !stdout().is_terminal() {
        return None;
    }
    let shown = screen_buffer_info(HandleRef::stdout()).map(|about| about.window_rect());
    Some(shown.map_or(0, |shown| usize::try_from(shown.right - shown.left + 1).unwrap_or(0)))
}
