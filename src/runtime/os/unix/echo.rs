//! The echo of the terminal on standard input, and what is pasted while it is off.

use std::io::{self, BufRead};
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use rustix::event::{PollFd, PollFlags, Timespec, poll};
use rustix::termios::{
    LocalModes, OptionalActions, QueueSelector, SpecialCodeIndex, tcflush, tcgetattr, tcsetattr,
};
use zeroize::Zeroizing;

/// Whether lines are not waited for because this process wants what has no end yet.
static UNLINED: AtomicBool = AtomicBool::new(false);

/// A paste comes in pieces; when none has come for this long it has ended.
const QUIET: Duration = Duration::from_millis(200);
/// Whatever keeps coming for longer than this is no paste of a secret, and is thrown away.
const LONGEST_PASTE: Duration = Duration::from_secs(5);

/// Switches the echo on or off; false where standard input is no terminal, or it refused.
pub fn switch(wanted: bool) -> bool {
    let done = change_modes(|modes| {
        modes.set(LocalModes::ECHO, wanted);
        modes.insert(LocalModes::ECHONL);
    });
    wait_for_lines();
    done
}

/// Throws away what was typed and not read yet.
pub fn forget_what_was_typed() {
    let _ = tcflush(rustix::stdio::stdin(), QueueSelector::IFlush);
}

/// Waits for whole lines again where this process has not.
fn wait_for_lines() {
    if UNLINED.swap(false, Ordering::Relaxed) {
        let _ = change_modes(|modes| modes.insert(LocalModes::ICANON));
    }
}

fn change_modes(change: impl FnOnce(&mut LocalModes)) -> bool {
    let input = rustix::stdio::stdin();
    let Ok(mut modes) = tcgetattr(input) else { return false };
    change(&mut modes.local_modes);
    // Where lines are not waited for, one byte is enough (termios(3)).
    if !modes.local_modes.contains(LocalModes::ICANON) {
        modes.special_codes[SpecialCodeIndex::VMIN] = 1;
        modes.special_codes[SpecialCodeIndex::VTIME] = 0;
    }
    tcsetattr(input, OptionalActions::Now, &modes).is_ok()
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
    let _ = change_modes(|modes| {
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
    forget_what_was_typed();
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
