//! What comes from the terminal, on a thread of its own.

use std::sync::Arc;
use std::sync::mpsc::Sender;
use std::time::Duration;

use rustix::event::{PollFd, PollFlags, Timespec, poll};
use rustix::io::Errno;
use signal_hook::consts::SIGWINCH;
use signal_hook::iterator::Signals;
use zeroize::{Zeroize, Zeroizing};

use super::job_control;
use super::keys::{Input, Keys};
use crate::app::message::Message;
use crate::core::time::Reading;
use crate::ports::Clock;
use crate::runtime::event_loop::Event;

/// Lines of text for one notch of the wheel.
const WHEEL_LINES: i16 = 3;

/// How often the terminal is looked at by itself, should the kernel not wake us when it hangs up.
const LOOK_EVERY: Duration = Duration::from_secs(1);

/// An ESC that nothing follows within this time was the key; a slow line sends the rest of a sequence sooner.
const AFTER_ESCAPE: Duration = Duration::from_millis(50);

/// A paste that nothing follows within this time has ended, though its end was not marked.
const AFTER_A_PASTE: Duration = Duration::from_secs(1);

/// What is read at once.
const CHUNK: usize = 4_096;

/// Reads keys, pastes, clicks and resizes into `events` for as long as the process lives, and notices when the
/// terminal is gone.
///
/// # Errors
/// The system's, when the signal or a thread cannot be had.
pub fn listen(events: &Sender<Event>, clock: &Arc<dyn Clock>) -> std::io::Result<()> {
    // From here on resizes are noticed: one between the first screen and the first read would otherwise be lost.
    let mut resizes = Signals::new([SIGWINCH])?;
    let sender = events.clone();
    std::thread::Builder::new().name("resizes".to_owned()).spawn(move || {
        let _ = resizes.forever().all(|_| sender.send(Event::Resized).is_ok());
    })?;
    let (sender, clock) = (events.clone(), Arc::clone(clock));
    std::thread::Builder::new().name("input".to_owned()).spawn(move || {
        read(&sender, &*clock);
        let _ = sender.send(Event::TerminalGone);
    })?;
    Ok(())
}

/// Returns when the terminal is gone, or nobody hears any more.
fn read(events: &Sender<Event>, clock: &dyn Clock) {
    let mut keys = Keys::default();
    let mut chunk = Zeroizing::new([0; CHUNK]);
    loop {
        let wait = match (keys.is_open(), keys.is_pasting()) {
            (true, true) => AFTER_A_PASTE,
            (true, false) => AFTER_ESCAPE,
            (false, _) => LOOK_EVERY,
        };
        let mut hear = |input| match event(input, clock.read()) {
            Some(event) => events.send(event).is_ok(),
            None => {
                job_control::suspend();
                true
            }
        };
        match wait_for_input(wait) {
            Ok(false) if !keys.pause().is_none_or(&mut hear) => return,
            Ok(false) | Err(Errno::INTR) => continue,
            Ok(true) => {}
            Err(_) => return,
        }
        match rustix::io::read(rustix::stdio::stdin(), &mut *chunk) {
            // The end of a terminal is that it is gone (tty_ioctl(4)): in raw mode nobody can type one.
            Ok(0) => return,
            Ok(length) => {
                let mut heard = true;
                keys.read(chunk.get(..length).unwrap_or_default(), &mut |input| heard &= hear(input));
                chunk.zeroize();
                if !heard {
                    return;
                }
            }
            Err(Errno::INTR | Errno::AGAIN) => {}
            Err(_) => return,
        }
    }
}

/// Whether something can be read, a hang-up included; false when `longest` has passed.
fn wait_for_input(longest: Duration) -> Result<bool, Errno> {
    let longest = Timespec { tv_sec: longest.as_secs() as i64, tv_nsec: longest.subsec_nanos().into() };
    let input = rustix::stdio::stdin();
    let mut descriptors = [PollFd::from_borrowed_fd(input, PollFlags::IN)];
    Ok(poll(&mut descriptors, Some(&longest))? > 0)
}

/// None for what is the shell's.
fn event(input: Input, at: Reading) -> Option<Event> {
    Some(match input {
        Input::Key(key) => Event::Message(Message::Key(key, at)),
        Input::Paste(words) => Event::Message(Message::Paste(words, at)),
        Input::Click(column, row) => Event::Clicked { column, row, at },
        Input::Wheel(notches) => Event::Message(Message::Scroll(notches.saturating_mul(WHEEL_LINES))),
        Input::Suspend => return None,
    })
}
