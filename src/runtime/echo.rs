//! The echo of the terminal on standard input, off while a secret is typed.

use std::io::{self, BufRead};

use rustix::termios::{LocalModes, OptionalActions, tcgetattr, tcsetattr};
use signal_hook::consts::{SIGHUP, SIGINT, SIGQUIT, SIGTERM};
use signal_hook::iterator::Signals;
use zeroize::Zeroizing;

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

fn set(wanted: bool) {
    let input = rustix::stdio::stdin();
    if let Ok(mut modes) = tcgetattr(input) {
        modes.local_modes.set(LocalModes::ECHO, wanted);
        modes.local_modes.insert(LocalModes::ECHONL);
        let _ = tcsetattr(input, OptionalActions::Now, &modes);
    }
}

/// Reads one line that is not echoed. A signal in between gives the echo back and ends the process with 128 + its
/// number.
///
/// # Errors
/// The system's, when the signals or a thread cannot be had, or nothing can be read.
pub fn read_unseen(input: &mut dyn BufRead, into: &mut Zeroizing<Vec<u8>>) -> io::Result<usize> {
    let mut signals = Signals::new([SIGHUP, SIGTERM, SIGINT, SIGQUIT])?;
    std::thread::Builder::new().name("signals".to_owned()).spawn(move || {
        if let Some(signal) = signals.forever().next() {
            set(true);
            signal_hook::low_level::exit(128_i32.saturating_add(signal));
        }
    })?;
    let mut echo = Echo::default();
    echo.show(false);
    input.read_until(b'\n', into)
}
