//! What whoever checks the codes accepts, and from when on a clock is worth a warning.

use std::time::Duration;

use crate::core::time::Offset;
use crate::core::verifier::{Accepted, Steps};

/// From this difference on the clock is a warning: codes pass, but the time for typing them shrinks.
pub const WARNING_FROM: Duration = Duration::from_secs(5);

/// What is accepted: codes of so many steps before and after the own one.
///
/// RFC 6238 section 5.2 recommends at most one step. What Plesk does is not documented, so this is a setting.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Window {
    /// Codes of these steps.
    pub steps: Steps,
    /// The length of a step in seconds.
    pub period_s: u32,
    /// Whether they are checked by this server's clock. Where they are not, it declines none, however wrong it is.
    pub by_this_clock: bool,
    /// Whether the sign-in that was named goes by a clock that it has learnt: by how much this one is off then tells nothing of
    /// what it declines.
    pub by_a_learnt_clock: bool,
}

impl Default for Window {
    /// One step of 30 s to either side.
    fn default() -> Self {
        Self::of(&Accepted::USUAL)
    }
}

impl Window {
    /// That of whoever accepts this.
    pub const fn of(accepted: &Accepted) -> Self {
        let by_a_learnt_clock = accepted.learnt && accepted.name.is_some();
        let Accepted { steps, period_s, .. } = accepted;
        Self { steps: *steps, period_s: *period_s, by_this_clock: true, by_a_learnt_clock }
    }

    /// The same where the codes are checked on another machine.
    pub const fn checked_elsewhere(self) -> Self {
        Self { by_this_clock: false, ..self }
    }

    /// A clock that is off by more than this has its codes declined: steps x period, but never less than
    /// [`WARNING_FROM`], since a window of no steps still has a step to type the code in.
    pub fn limit(self) -> Duration {
        let seconds = u64::from(self.steps.narrow()).saturating_mul(u64::from(self.period_s));
        Duration::from_secs(seconds).max(WARNING_FROM)
    }

    /// Which right codes are declined by a clock that is so far ahead, and out of the window: "some" or "all".
    pub fn declined(self, ahead: Offset) -> &'static str {
        self.steps.declined(self.period_s, ahead)
    }

    /// Whether a clock that is off by `off` leaves at least a whole step to spare, so that codes pass however slowly they
    /// are typed, and not only when they are new.
    pub fn has_room(self, off: Duration) -> bool {
        let step = Duration::from_secs(u64::from(self.period_s));
        off.saturating_add(step) <= self.limit()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_window_has_room_up_to_a_step_before_its_end() {
        let window = |steps| Window { steps: Steps::either(steps), ..Window::default() };
        assert!(!window(1).has_room(Duration::from_secs(5)));
        assert!(window(20).has_room(Duration::from_secs(570)));
        assert!(!window(20).has_room(Duration::from_secs(571)));
    }
}
