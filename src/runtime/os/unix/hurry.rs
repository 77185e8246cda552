//! What keeps a repair going when the terminal, the session or an impatient person wants it gone.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use signal_hook::consts::{FORBIDDEN, SIGCHLD, SIGCONT, SIGTERM, SIGURG, SIGWINCH};

/// The last signal that Linux has, signal(7).
const LAST_SIGNAL: i32 = 64;

/// Signals that end nobody by default, and that the commands have to be heard of by.
const HARMLESS: [i32; 4] = [SIGCHLD, SIGCONT, SIGURG, SIGWINCH];

/// Whether the system has told this process to end.
#[derive(Clone, Debug)]
pub struct Hurry(Arc<AtomicBool>);

impl Hurry {
    /// From now on no signal that another process sends ends or stops this one but SIGKILL and SIGSTOP, which nobody can
    /// catch, and those three by which the processor reports a broken program. SIGTERM, which a shutdown sends to
    /// everything, makes it leave out what is not closing; the rest is not even noticed.
    ///
    /// Handlers rather than SIG_IGN, because ignored signals would be inherited by the commands.
    pub fn on_sigterm_only() -> Self {
        let hurry = Arc::new(AtomicBool::new(false));
        let unheard = Arc::new(AtomicBool::new(false));
        let _ = signal_hook::flag::register(SIGTERM, Arc::clone(&hurry));
        let others = (1..=LAST_SIGNAL).filter(|signal| *signal != SIGTERM && !HARMLESS.contains(signal));
        for signal in others.filter(|signal| !FORBIDDEN.contains(signal)) {
            // Refused for the two or three that the C library keeps for itself.
            let _ = signal_hook::flag::register(signal, Arc::clone(&unheard));
        }
        Self(hurry)
    }

    /// Whether SIGTERM has come.
    pub fn is_on(&self) -> bool {
        self.0.load(Ordering::Relaxed)
    }
}
