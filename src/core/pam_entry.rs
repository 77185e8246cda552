//! What pam_google_authenticator keeps of one user, the key included, and what it would say to a code.

use super::otp::{Code, Entry, SecretError, fitting_steps};
use super::verifier::{PamAnswer, PamOptions, PamState, Steps};

/// The module looks no further than 1500 steps for the time of a wrong code, and its window has 100 steps at most.
const LOOKED_AT: i64 = 1_600;

/// One user's file, for the services whose lines in PAM's configuration say the same. The key is wiped on drop.
#[derive(Debug)]
pub struct PamEntry {
    /// Their names, e.g. "sshd".
    pub services: Vec<String>,
    /// What their line changes about the module.
    pub options: PamOptions,
    /// What the module remembers.
    pub state: PamState,
    /// The key, and how codes are made of it.
    pub entry: Entry,
}

impl PamEntry {
    /// With the key in the first line of `file`, whose other lines are `state`.
    ///
    /// # Errors
    /// [`SecretError`] where that line is no key.
    pub fn new(
        services: Vec<String>,
        options: PamOptions,
        state: PamState,
        file: &str,
    ) -> Result<Self, SecretError> {
        let mut entry = Entry::parse(file.split('\n').next().unwrap_or_default())?;
        entry.parameters.period_s = state.period_s;
        entry.window_steps =
            Some(Steps { before: state.window.saturating_sub(1) / 2, after: state.window / 2 });
        Ok(Self { services, options, state, entry })
    }

    /// What the module says to `code` at `now`, in seconds of Unix time by the server's clock.
    pub fn answer(&self, code: &Code, now: i64) -> PamAnswer {
        let step = now.div_euclid(i64::from(self.state.period_s));
        let far = self.state.skew.saturating_abs().saturating_add(LOOKED_AT);
        let [first, last] =
            [step.saturating_sub(far), step.saturating_add(far)].map(|step| u64::try_from(step).unwrap_or(0));
        let fitting = fitting_steps(&self.entry, code, first..=last);
        let fits = |step: i64| u64::try_from(step).is_ok_and(|step| fitting.contains(&step));
        self.state.answer(self.options, now, fits).0
    }

    /// The names of its services in one line.
    pub fn names(&self) -> String {
        self.services.join(", ")
    }
}
