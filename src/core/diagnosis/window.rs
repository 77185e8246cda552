//! What the panel is assumed to accept, and from when on a clock is worth a warning.

use std::time::Duration;

/// From this difference on the clock is a warning: codes pass, but the time for typing them shrinks.
pub const WARNING_FROM: Duration = Duration::from_secs(5);

/// What the panel is assumed to accept: codes of so many steps before and after its own.
///
/// RFC 6238 section 5.2 recommends at most one step. What Plesk does is not documented, so this is a setting.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Window {
    /// Steps to either side.
    pub steps: u32,
    /// The length of a step in seconds.
    pub period_s: u32,
}

impl Default for Window {
    /// One step of 30 s to either side.
    fn default() -> Self {
        Self { steps: 1, period_s: 30 }
    }
}

impl Window {
    /// A clock that is off by more than this has its codes declined: steps x period, but never less than
    /// [`WARNING_FROM`], since a window of no steps still has a step to type the code in.
    pub fn limit(self) -> Duration {
        let seconds = u64::from(self.steps).saturating_mul(u64::from(self.period_s));
        Duration::from_secs(seconds).max(WARNING_FROM)
    }
}
