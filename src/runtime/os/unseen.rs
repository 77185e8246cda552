//! What is typed without being seen: the echo of the terminal is off meanwhile, and on again whatever happens.

use std::io::{self, BufRead};
use std::sync::atomic::{AtomicBool, Ordering};

use zeroize::Zeroizing;

use super::echo::{forget_what_was_typed, read_the_rest, switch};

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

/// Whether a secret is typed now, and the echo is off for it.
pub fn is_hidden() -> bool {
    HIDDEN.load(Ordering::Relaxed)
}

/// Switches the echo on again where this process had switched it off: for when it is ended in between. What was typed of
/// the secret so far is nobody's input any more.
pub fn give_back() {
    if is_hidden() {
        forget_what_was_typed();
        set(true);
    }
}

/// Reads a secret that is not echoed: a line, and whatever was pasted with it as far as that can be told, up to `most` bytes.
/// What ends the process in between has to [`give_back`] the echo, as [`end_on_any`](super::signals::end_on_any) does.
///
/// # Errors
/// The system's, when nothing can be read.
pub fn read_unseen(input: &mut dyn BufRead, into: &mut Zeroizing<Vec<u8>>, most: usize) -> io::Result<()> {
    let mut echo = Echo::default();
    echo.show(false);
    io::Read::take(&mut *input, most as u64).read_until(b'\n', into)?;
    read_the_rest(input, into, most)
}

fn set(wanted: bool) {
    // Before it is done, or a signal in between would leave it off.
    if !wanted {
        HIDDEN.store(true, Ordering::Relaxed);
    }
    let done = switch(wanted);
    if wanted || !done {
        HIDDEN.store(false, Ordering::Relaxed);
    }
}
