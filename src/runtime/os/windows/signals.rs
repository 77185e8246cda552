//! CTRL_C, CTRL_BREAK and the end of console, session and system as messages, so that the terminal is always given back.
//!
//! The `ctrlc` crate does not tell them apart, and the system ends this process soon after the last three whatever it does. A
//! console that is closed leaves no terminal to give back.

use std::io;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::Sender;
use std::time::Duration;

use crate::app::message::Message;
use crate::runtime::event_loop::Event;
use crate::runtime::os::unseen;
use crate::runtime::terminal;

/// How long the loop may take to leave.
const PATIENCE: Duration = Duration::from_secs(2);

/// SIGINT, as which each of them counts: `128 + 2` is what shells expect.
const INTERRUPT: i32 = 2;

/// Whether one has come that ends this process.
static CAME: AtomicBool = AtomicBool::new(false);

/// Sends each as a message. A second one ends the process at once, and so does a loop that has not left two seconds after the
/// first; both with 130.
///
/// # Errors
/// The system's, when they or a thread cannot be had.
pub fn listen(events: Sender<Event>) -> io::Result<()> {
    let mut told = false;
    on_each(move || {
        if told {
            end_at_once();
        }
        told = true;
        let _ = events.send(Event::Message(Message::Signal(INTERRUPT)));
        let waiting = std::thread::Builder::new().spawn(|| {
            std::thread::sleep(PATIENCE);
            end_at_once();
        });
        if waiting.is_err() {
            end_at_once();
        }
    })
}

/// Ends the process at once on each of them, with 130, after `last`.
///
/// # Errors
/// The system's, when they or a thread cannot be had.
pub fn end_on_any(last: impl Fn() + Send + 'static) -> io::Result<()> {
    on_each(move || {
        CAME.store(true, Ordering::SeqCst);
        unseen::give_back();
        last();
        std::process::exit(128 + INTERRUPT);
    })
}

/// Returns only as long as none of [`end_on_any`] has come.
pub fn go_on_unless_one_has_come() {
    if CAME.load(Ordering::SeqCst) {
        std::thread::sleep(PATIENCE);
        std::process::exit(128 + INTERRUPT);
    }
}

/// A command's status can always be waited for.
pub const fn hear_of_children() {}

/// A file that grows too large is an error of the write.
pub const fn outlive_full_files() {}

fn on_each(heard: impl FnMut() + Send + 'static) -> io::Result<()> {
    ctrlc::set_handler(heard).map_err(|error| match error {
        ctrlc::Error::System(error) => error,
        other => io::Error::other(other),
    })
}

fn end_at_once() -> ! {
    let giving_back = std::thread::Builder::new().spawn(|| {
        unseen::give_back();
        terminal::give_back();
    });
    if giving_back.is_ok() {
        std::thread::sleep(Duration::from_millis(100));
    }
    std::process::exit(128 + INTERRUPT)
}
