//! HUP, TERM, INT and QUIT as messages, so that the terminal is always given back.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc::Sender;
use std::sync::{Arc, LazyLock};
use std::time::Duration;

use rustix::process::{Signal, getpid, kill_process};
use signal_hook::consts::{SIGCHLD, SIGCONT, SIGHUP, SIGINT, SIGQUIT, SIGTERM, SIGTSTP, SIGXFSZ};
use signal_hook::iterator::Signals;

use crate::app::message::Message;
use crate::runtime::event_loop::Event;
use crate::runtime::os::unseen;
use crate::runtime::terminal::{self, give_back};

/// How long the loop may take to leave. It may hang in a write to a terminal that takes nothing any more.
const PATIENCE: Duration = Duration::from_secs(2);

/// The number of the signal that ends this process, once one has come.
static CAME: LazyLock<Arc<AtomicUsize>> = LazyLock::new(Arc::default);

/// Sends each signal as a message. A second one ends the process at once, and so does a loop that has not left two
/// seconds after the first; both with 128 + the signal's number. While one stops this process (Ctrl-Z of a shell, kill -TSTP),
/// the terminal is given back.
///
/// # Errors
/// The system's, when the signals or a thread cannot be had.
pub fn listen(events: Sender<Event>) -> std::io::Result<()> {
    let mut signals = Signals::new([SIGHUP, SIGTERM, SIGINT, SIGQUIT, SIGTSTP, SIGCONT])?;
    std::thread::Builder::new().name("signals".to_owned()).spawn(move || {
        let (mut told, mut paused) = (false, None);
        for signal in signals.forever() {
            match signal {
                SIGTSTP => {
                    paused = terminal::pause();
                    // It cannot fail for this very process. It takes effect at some moment from here on, so what comes
                    // afterwards waits for the signal that ends it.
                    let _ = kill_process(getpid(), Signal::STOP);
                    continue;
                }
                SIGCONT => {
                    if let Some(paused) = paused.take() {
                        paused.take_again();
                    }
                    let _ = events.send(Event::Resized);
                    continue;
                }
                _ => {}
            }
            if told {
                end_at_once(signal);
            }
            told = true;
            let _ = events.send(Event::Message(Message::Signal(signal)));
            let waiting = std::thread::Builder::new().spawn(move || {
                std::thread::sleep(PATIENCE);
                end_at_once(signal);
            });
            if waiting.is_err() {
                end_at_once(signal);
            }
        }
    })?;
    Ok(())
}

/// Ends the process at once on each of these signals, with 128 + its number, after `last`. One that the parent
/// this process has ignored (nohup(1)) stays ignored.
///
/// # Errors
/// The system's, when the signals or a thread cannot be had.
pub fn end_on_any(last: impl Fn() + Send + 'static) -> std::io::Result<()> {
    let ignored = ignored();
    let mut wanted = vec![SIGHUP, SIGTERM, SIGINT, SIGQUIT];
    wanted.retain(|signal| ignored >> (signal - 1) & 1 == 0);
    for signal in &wanted {
        // Noted before the thread hears of it and ends anything.
        signal_hook::flag::register_usize(*signal, Arc::clone(&CAME), signal.unsigned_abs() as usize)?;
    }
    let mut signals = Signals::new(&wanted)?;
    std::thread::Builder::new().name("signals".to_owned()).spawn(move || {
        if let Some(signal) = signals.forever().next() {
            unseen::give_back();
            last();
            signal_hook::low_level::exit(128_i32.saturating_add(signal));
        }
    })?;
    Ok(())
}

/// Returns only as long as no signal of [`end_on_any`] has come: after one nothing is said any more, and no other status
/// is given, whatever the other threads have just found out.
pub fn go_on_unless_one_has_come() {
    let signal = CAME.load(Ordering::SeqCst);
    if signal != 0 {
        std::thread::sleep(PATIENCE);
        let signal = i32::try_from(signal).unwrap_or_default();
        signal_hook::low_level::exit(128_i32.saturating_add(signal));
    }
}

/// From now on each command's status can be waited for. Where the parent of this process has SIGCHLD ignored, the kernel
/// throws it away (wait(2)), and an ignored signal outlives exec(2). A handler, since that is not inherited by the commands.
pub fn hear_of_children() {
    // Only there, since a handler also interrupts what waits in the system.
    if ignored() >> (SIGCHLD - 1) & 1 == 1 {
        // Registering fails only for signals that cannot be caught, which this is not.
        let _ = signal_hook::flag::register(SIGCHLD, Arc::default());
    }
}

/// From now on a file that grows beyond a shell's limit (ulimit -f) is an error of the write, which says so, and no end of
/// this process that leaves half a file. A handler, since that is not inherited by the commands.
pub fn outlive_full_files() {
    // Registering fails only for signals that cannot be caught, which this is not.
    let _ = signal_hook::flag::register(SIGXFSZ, Arc::default());
}

/// The signals that this process ignores, bit n - 1 for signal n, proc(5); none where the system does not say.
fn ignored() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let mask = status.lines().find_map(|line| line.strip_prefix("SigIgn:"));
    mask.and_then(|mask| u64::from_str_radix(mask.trim(), 16).ok()).unwrap_or(0)
}

/// Both, always: which of them this process has taken is theirs to know. The echo first, since that never waits for a
/// terminal that takes nothing any more.
fn give_everything_back() {
    unseen::give_back();
    give_back();
}

fn end_at_once(signal: i32) -> ! {
    // On a thread of its own, since the terminal may take nothing any more.
    let giving_back = std::thread::Builder::new().spawn(give_everything_back);
    if giving_back.is_ok() {
        std::thread::sleep(Duration::from_millis(100));
    }
    signal_hook::low_level::exit(128_i32.saturating_add(signal))
}
