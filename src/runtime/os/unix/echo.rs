//! The echo of the terminal on standard input, off while a secret is typed.

use std::io::{self, BufRead};
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use rustix::event::{PollFd, PollFlags, Timespec, poll};
use rustix::termios::{
    LocalModes, OptionalActions, QueueSelector, SpecialCodeIndex, tcflush, tcgetattr, tcsetattr,
};
use zeroize::Zeroizing;

/// Whether the echo is off because this process switched it off.
static HIDDEN: AtomicBool = AtomicBool::new(false);

/// Whether lines are not waited for because this process wants what has no end yet.
static UNLINED: AtomicBool = AtomicBool::new(false);

/// A paste comes in pieces; when none has come for this long it has ended.
const QUIET: Duration = Duration::from_millis(200);
/// Whatever keeps coming for longer than this is no paste of a secret, and is thrown away.
const LONGEST_PASTE: Duration = Duration::from_secs(5);

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

/// Whether a secret is typed now.
pub fn is_hidden() -> bool {
    HIDDEN.load(Ordering::Relaxed)
}

/// Switches the echo on again where this process had switched it off: for when it is ended in between. What was typed of
/// the secret so far is nobody's input any more.
pub fn give_back() {
    if is_hidden() {
        let _ = tcflush(rustix::stdio::stdin(), QueueSelector::IFlush);
        set(true);
    }
}

fn set(wanted: bool) {
    HIDDEN.store(!wanted, Ordering::Relaxed);
    change_modes(|modes| {
        modes.set(LocalModes::ECHO, wanted);
        modes.insert(LocalModes::ECHONL);
    });
    wait_for_lines();
}

/// Waits for whole lines again where this process has not.
fn wait_for_lines() {
    if UNLINED.swap(false, Ordering::Relaxed) {
        change_modes(|modes| modes.insert(LocalModes::ICANON));
    }
}

fn change_modes(change: impl FnOnce(&mut LocalModes)) {
    let input = rustix::stdio::stdin();
    if let Ok(mut modes) = tcgetattr(input) {
        change(&mut modes.local_modes);
        // Where lines are not waited for, one byte is enough (termios(3)).
        if !modes.local_modes.contains(LocalModes::ICANON) {
            modes.special_codes[SpecialCodeIndex::VMIN] = 1;
            modes.special_codes[SpecialCodeIndex::VTIME] = 0;
        }
        let _ = tcsetattr(input, OptionalActions::Now, &modes);
    }
}

/// Reads a secret that is not echoed: a line, and whatever was pasted with it, up to `most` bytes. What ends the process
/// in between has to [`give_back`] the echo, as [`end_on_any`](super::signals::end_on_any) does.
///
/// # Errors
/// The system's, when nothing can be read.
pub fn read_unseen(input: &mut dyn BufRead, into: &mut Zeroizing<Vec<u8>>, most: usize) -> io::Result<()> {
    let mut echo = Echo::default();
    echo.show(false);
    io::Read::take(&mut *input, most as u64).read_until(b'\n', into)?;
    read_the_rest(input, into, most)
}

/// Reads what was pasted behind a line of a secret: it belongs to that, and never to whatever reads next, a shell perhaps.
/// Beyond `most` bytes in all it is thrown away.
///
/// # Errors
/// The system's, when nothing can be read.
pub fn read_the_rest(input: &mut dyn BufRead, into: &mut Zeroizing<Vec<u8>>, most: usize) -> io::Result<()> {
    let terminal = rustix::stdio::stdin();
    if !rustix::termios::isatty(terminal) {
        return Ok(());
    }
    // A last line without its end would otherwise wait in the kernel for whoever reads next.
    change_modes(|modes| {
        UNLINED.store(modes.contains(LocalModes::ICANON), Ordering::Relaxed);
        modes.remove(LocalModes::ICANON);
    });
    let began = Instant::now();
    let mut read = Ok(());
    while read.is_ok() && began.elapsed() < LONGEST_PASTE && comes_more() {
        read = input
            .fill_buf()
            .map(|bytes| {
                let room = most.saturating_sub(into.len()).min(bytes.len());
                into.extend_from_slice(bytes.get(..room).unwrap_or_default());
                bytes.len()
            })
            .map(|taken| input.consume(taken));
    }
    let _ = tcflush(terminal, QueueSelector::IFlush);
    wait_for_lines();
    read
}

/// Whether something comes before it has been quiet for long enough.
fn comes_more() -> bool {
    let quiet = Timespec { tv_sec: 0, tv_nsec: QUIET.subsec_nanos().into() };
    let mut descriptors = [PollFd::from_borrowed_fd(rustix::stdio::stdin(), PollFlags::IN)];
    matches!(poll(&mut descriptors, Some(&quiet)), Ok(1..))
        && descriptors.iter().all(|one| one.revents().contains(PollFlags::IN))
}
