//! What keeps a repair going when the terminal, the session or an impatient person wants it gone.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use signal_hook::consts::{SIGHUP, SIGINT, SIGPIPE, SIGQUIT, SIGTERM};

/// Whether the system has told this process to end.
#[derive(Clone, Debug)]
pub struct Hurry(Arc<AtomicBool>);

impl Hurry {
    /// From now on no signal but SIGKILL ends this process. SIGTERM, which a shutdown sends to everything, makes
    /// it leave out what is not closing; the rest is not even noticed.
    ///
    /// Handlers rather than SIG_IGN, because ignored signals would be inherited by the commands.
    pub fn on_sigterm_only() -> Self {
        let hurry = Arc::new(AtomicBool::new(false));
        let unheard = Arc::new(AtomicBool::new(false));
        // Registering fails only for signals that cannot be caught, which these are not.
        let _ = signal_hook::flag::register(SIGTERM, Arc::clone(&hurry));
        for signal in [SIGHUP, SIGINT, SIGPIPE, SIGQUIT] {
            let _ = signal_hook::flag::register(signal, Arc::clone(&unheard));
        }
        Self(hurry)
    }

    /// Whether SIGTERM has come.
    pub fn is_on(&self) -> bool {
        self.0.load(Ordering::Relaxed)
    }
}
