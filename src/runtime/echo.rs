//! The echo of the terminal on standard input, off while a secret is typed.

use std::io::{self, BufRead};
use std::sync::atomic::{AtomicBool, Ordering};

use rustix::termios::{LocalModes, OptionalActions, tcgetattr, tcsetattr};
use zeroize::Zeroizing;

/// Whether the echo is off because this process switched it off.
static HIDDEN: AtomicBool = AtomicBool::new(false);

/// On again when this is dropped.
#[derive(Default)]
pub struct Echo {
    off: bool,
}

impl Echo {
    /// Switches the echo on or off. Where standard input is no terminal nothing is echoed anyway.
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

/// Switches the echo on again where this process had switched it off: for when it is ended in between.
pub fn give_back() {
    if HIDDEN.load(Ordering::Relaxed) {
        set(true);
    }
}

fn set(wanted: bool) {
    HIDDEN.store(!wanted, Ordering::Relaxed);
    let input = rustix::stdio::stdin();
    if let Ok(mut modes) = tcgetattr(input) {
        modes.local_modes.set(LocalModes::ECHO, wanted);
        modes.local_modes.insert(LocalModes::ECHONL);
        let _ = tcsetattr(input, OptionalActions::Now, &modes);
    }
}

/// Reads one line that is not echoed. What ends the process in between has to [`give_back`] the echo, as
/// [`end_on_any`](super::signals::end_on_any) does.
///
/// # Errors
/// The system's, when nothing can be read.
pub fn read_unseen(input: &mut dyn BufRead, into: &mut Zeroizing<Vec<u8>>) -> io::Result<usize> {
    let mut echo = Echo::default();
    echo.show(false);
    input.read_until(b'\n', into)
}
