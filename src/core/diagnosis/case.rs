//! What the rules look at, with the one judgement that many of them share: how the server's clock stands.

use std::time::Duration;

use crate::core::facts::{ClockOwner, Facts, TimeService, W32Time};
use crate::core::reference::Reference;
use crate::core::time::{Offset, Reading};

use super::window::{WARNING_FROM, Window};

/// How the server's clock stands against the reference.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ClockState {
    /// There is no reference.
    Unmeasured,
    /// The reference is so coarse that the clock may be right or wrong.
    TooCoarse,
    /// Off by less than [`WARNING_FROM`].
    Right,
    /// Codes pass, with less time to type them.
    Off,
    /// Off, and so near to the end of the window that the error leaves open whether codes pass.
    AtLimit,
    /// Codes are declined.
    Wrong,
}

pub(super) struct Case<'a> {
    pub facts: &'a Facts,
    pub reference: &'a Reference,
    pub now: Reading,
    pub limit: Duration,
    /// Whether codes pass however slowly they are typed, where they pass.
    pub has_room: bool,
    /// Which right codes are declined where they are: "some" or "all".
    pub declined: &'static str,
    /// How far the server is ahead of the reference, and the error of that.
    pub ahead: Option<(Offset, Duration)>,
    pub clock: ClockState,
    /// Whether the codes that it is about are checked by it.
    pub by_this_clock: bool,
    /// Whether they are checked by a clock that was learnt instead.
    pub by_a_learnt_clock: bool,
}

impl<'a> Case<'a> {
    pub fn new(facts: &'a Facts, reference: &'a Reference, now: Reading, window: Window) -> Self {
        let limit = window.limit();
        let ahead = reference.server_ahead(now);
        let clock = ahead.map_or(ClockState::Unmeasured, |(ahead, error)| window.clock_state(ahead, error));
        let has_room = ahead.is_some_and(|(ahead, _)| window.has_room(ahead.abs()));
        let declined = ahead.map_or("all", |(ahead, _)| window.declined(ahead));
        let Window { by_this_clock, by_a_learnt_clock, .. } = window;
        Self {
            facts,
            reference,
            now,
            limit,
            has_room,
            declined,
            ahead,
            clock,
            by_this_clock,
            by_a_learnt_clock,
        }
    }

    /// The time services, unless the clock belongs to the host of a container: then they have no say.
    pub fn time_service(&self) -> Option<&TimeService> {
        (!self.host_owns_clock()).then(|| self.facts.time_service.known()).flatten()
    }

    pub fn host_owns_clock(&self) -> bool {
        self.facts.clock_owner().known() == Some(&ClockOwner::Host)
    }

    /// Whether this clock is for others to put right: the host's, or those who run a Windows domain.
    pub fn clock_is_of_others(&self) -> bool {
        self.host_owns_clock() || self.is_of_a_domain()
    }

    /// Whether this clock is a Windows domain's, or one goes by it.
    pub fn is_of_a_domain(&self) -> bool {
        let told = self.facts.windows().and_then(|windows| windows.time.known());
        told.is_some_and(W32Time::is_of_a_domain)
    }

    /// The difference where it is large enough to matter.
    pub fn noticeable(&self) -> Option<(Offset, Duration)> {
        self.ahead.filter(|_| matches!(self.clock, ClockState::Off | ClockState::AtLimit | ClockState::Wrong))
    }

    /// Whether this user is root; where that could not be told, no.
    pub fn is_root(&self) -> bool {
        self.facts.rights.known().is_some_and(|rights| rights.root)
    }
}

/// Up to this error the point value alone decides at the end of the window, so that a script gets the limit that it was
/// promised: where the window really ends is an assumption anyway, and a code is not typed to the second. A coarser
/// measurement, such as a time that somebody typed, must not decide what its error leaves open.
const FINE: Duration = Duration::from_secs(1);

impl Window {
    /// How a clock stands that was measured to be `ahead` of the truth, right to within `error`.
    pub fn clock_state(self, ahead: Offset, error: Duration) -> ClockState {
        match judge(ahead.abs(), error, self.limit()) {
            ClockState::AtLimit | ClockState::Wrong if !self.by_this_clock => ClockState::Off,
            state => state,
        }
    }
}

fn judge(off: Duration, error: Duration, limit: Duration) -> ClockState {
    let (least, most) = (off.saturating_sub(error), off.saturating_add(error));
    if off > limit {
        if least < WARNING_FROM {
            ClockState::TooCoarse
        } else if least <= limit && error > FINE {
            ClockState::AtLimit
        } else {
            ClockState::Wrong
        }
    } else if off >= WARNING_FROM {
        if error >= off {
            ClockState::TooCoarse
        } else if most > limit && error > FINE {
            ClockState::AtLimit
        } else {
            ClockState::Off
        }
    } else if most > limit {
        ClockState::TooCoarse
    } else {
        ClockState::Right
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn judged(off_ms: u64, error_ms: u64) -> ClockState {
        judge(Duration::from_millis(off_ms), Duration::from_millis(error_ms), Duration::from_secs(30))
    }

    #[test]
    fn the_limits_are_those_of_the_contract() {
        assert_eq!(judged(4_999, 12), ClockState::Right);
        assert_eq!(judged(5_000, 12), ClockState::Off);
        assert_eq!(judged(30_000, 12), ClockState::Off);
        assert_eq!(judged(30_001, 12), ClockState::Wrong);
    }

    #[test]
    fn a_typed_time_decides_nothing_at_the_end_of_the_window() {
        assert_eq!(judged(27_900, 2_000), ClockState::Off);
        assert_eq!(judged(28_100, 2_000), ClockState::AtLimit);
        assert_eq!(judged(31_900, 2_000), ClockState::AtLimit);
        assert_eq!(judged(32_100, 2_000), ClockState::Wrong);
    }

    #[test]
    fn an_error_that_leaves_both_answers_open_decides_nothing() {
        assert_eq!(judged(1_000, 40_000), ClockState::TooCoarse);
        assert_eq!(judged(6_000, 6_000), ClockState::TooCoarse);
        assert_eq!(judged(31_000, 27_000), ClockState::TooCoarse);
        assert_eq!(judged(187_000, 27_000), ClockState::Wrong);
    }

    #[test]
    fn a_clock_that_checks_none_of_the_codes_declines_none() {
        let here = Window::default();
        for seconds in [-187, 31, 86_400] {
            let off =
                |window: Window| window.clock_state(Offset::from_secs(seconds), Duration::from_millis(12));
            assert_eq!((off(here), off(here.checked_elsewhere())), (ClockState::Wrong, ClockState::Off));
        }
    }

    #[test]
    fn what_is_open_exactly_to_the_limit_is_decided() {
        assert_eq!(judged(4_000, 26_000), ClockState::Right);
        assert_eq!(judged(4_000, 26_001), ClockState::TooCoarse);
        assert_eq!(judged(28_000, 2_000), ClockState::Off);
        assert_eq!(judged(32_000, 2_000), ClockState::AtLimit);
    }
}
