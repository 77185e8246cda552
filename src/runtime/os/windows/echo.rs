//! The echo of the console on standard input, off while a secret is typed (SetConsoleMode, by winapi-util).

use std::io::{self, BufRead};
use std::sync::atomic::{AtomicBool, Ordering};

use winapi_util::HandleRef;
use winapi_util::console::{mode, set_mode};
use zeroize::Zeroizing;

/// `ENABLE_ECHO_INPUT`
const ECHO_INPUT: u32 = 0x0004;

/// Whether the echo is off because this process switched it off.
static HIDDEN: AtomicBool = AtomicBool::new(false);

/// On again when this is dropped.
#[derive(Default)]
pub struct Echo {
    off: bool,
}

impl Echo {
    /// Switches the echo on or off. Where standard input is no console nothing is echoed anyway.
    pub fn show(&mut self, wanted: bool) {
        if wanted != self.off {
            return;
        }
        set(wanted);
        self.off = !wanted;
    }
}

impl Drop for Echo {
    fn drop(&mut self) {
        self.show(true);
    }
}

/// Whether a secret is typed now.
pub fn is_hidden() -> bool {
    HIDDEN.load(Ordering::Relaxed)
}

/// Switches the echo on again where this process had switched it off: for when it is ended in between.
pub fn give_back() {
    if is_hidden() {
        set(true);
    }
}

fn set(wanted: bool) {
    HIDDEN.store(!wanted, Ordering::Relaxed);
    if let Ok(modes) = mode(HandleRef::stdin()) {
        let modes = if wanted { modes | ECHO_INPUT } else { modes & !ECHO_INPUT };
        let _ = set_mode(HandleRef::stdin(), modes);
    }
}

/// Reads a secret that is not echoed: one line, up to `most` bytes. What ends the process in between has to [`give_back`] the
/// echo, as [`end_on_any`](super::signals::end_on_any) does.
///
/// # Errors
/// The system's, when nothing can be read.
pub fn read_unseen(input: &mut dyn BufRead, into: &mut Zeroizing<Vec<u8>>, most: usize) -> io::Result<()> {
    let mut echo = Echo::default();
    echo.show(false);
    io::Read::take(&mut *input, most as u64).read_until(b'\n', into)?;
    read_the_rest(input, into, most)
}

/// What was pasted behind a line of a secret cannot be told from what is typed next here: it stays in the console.
///
/// # Errors
/// None.
pub fn read_the_rest(
    _input: &mut dyn BufRead,
    _into: &mut Zeroizing<Vec<u8>>,
    _most: usize,
) -> io::Result<()> {
    Ok(())
}
