//! What the typed codes prove.

use std::time::Duration;

use serde::Serialize;

use super::interval::{HANDED_ON_WITHIN, Interval};
use super::parameters::Parameters;
use super::question::{Reach, Timing};
use crate::core::reference::Ground;
use crate::core::time::Offset;
use crate::core::verifier::{Accepted, Steps};

/// From here on a clock that is off is worth a warning, though codes still pass.
pub(super) const NOTABLE: Duration = Duration::from_secs(5);

/// A match that wrong codes have less often than this counts as proof: one code within six minutes.
pub(super) const PROOF: f64 = 2.5e-5;
/// What wrong codes bring more often than this is "perhaps". One code within an hour or on the grid of time zones is
/// below it, one within 26 hours is not.
pub(super) const ENOUGH: f64 = 1e-3;

/// So many late codes in a row speak for a clock that is behind.
const LATE_CODES: usize = 3;

/// One place where the newest code fits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Match {
    /// Periods that the phone is ahead of the server at the newest code that fits; negative: behind.
    pub steps: i64,
    /// How that code was made.
    pub parameters: Parameters,
}

/// The answer in a word.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// No code was typed yet.
    NoCode,
    /// The search was cancelled before anything was found.
    Stopped,
    /// The server accepts the code, with room to spare.
    FitsNow,
    /// The server accepts the code, but none that is newer.
    FitsEarly,
    /// The server accepts the code, but no older one.
    FitsBarely {
        /// How long after Enter it still accepts this code.
        left: Duration,
    },
    /// The code is one period old: typed late, or the clock that made it is behind by about as much.
    Late {
        /// How long after Enter the server still accepts this code; zero where it does not.
        left: Duration,
    },
    /// The server declines it: phone and server differ by more than the window.
    Shifted {
        /// As in [`Match::steps`].
        steps: i64,
    },
    /// Phone and server differ by whole quarters of an hour, as after a mistake with a time zone.
    WholeZone {
        /// Quarters of an hour that the phone is ahead of the server, within seconds.
        quarters: i64,
    },
    /// The phone's own clock is right, but the authenticator corrects it by whole minutes.
    AuthenticatorCorrection {
        /// Minutes that the authenticator is ahead of its phone.
        minutes: i64,
    },
    /// It fits only with other parameters than the entry says.
    OtherParameters {
        /// Which.
        parameters: Parameters,
    },
    /// The newest code is one that was typed before: a server must decline it (RFC 6238 section 5.2).
    SameCodeAgain,
    /// It fits at several places, and which of them is right is open.
    Ambiguous,
    /// It fits nowhere within reach.
    Nothing,
}

/// Which clocks are off by more than the window allows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "lowercase")]
pub enum WhoseClock {
    /// Both clocks are right.
    None,
    /// The server's.
    Server,
    /// The phone's.
    Phone,
    /// Both.
    Both,
    /// It could not be told.
    Unknown,
}

/// Whether the secret in the authenticator is the one that the code was tested against.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "lowercase")]
pub enum EntryState {
    /// It is.
    Right,
    /// It is not, or the codes were mistyped.
    Wrong,
    /// It could not be told.
    Unknown,
}

/// How sure the answer is: as sure as the weakest of what it rests on. That is how often codes of a wrong entry would
/// look like this, who told the true time, and how the codes were given, whose order and age only a person knows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Certainty {
    /// Chance brings it more often than once in a thousand times, or an old code would look the same. It is never
    /// critical.
    Perhaps,
    /// So it is, as far as the codes can tell: chance brings it at most once in a thousand times.
    Probable,
    /// Outcome, clocks and entry all hold, even if one of the codes was typed very late, and a wrong code
    /// would look like this at most once in forty thousand times.
    Certain,
}

/// What the typed codes prove. Holds neither secret nor code.
#[derive(Clone, Debug, PartialEq)]
pub struct Verdict {
    /// The answer in a word.
    pub outcome: Outcome,
    /// Every place where the codes fit, likeliest first.
    pub matches: Vec<Match>,
    /// How often codes of a wrong entry would fit somewhere at least as likely, 0 to 1. Where nothing fits:
    /// how often they would have fitted anywhere.
    pub false_match_probability: f64,
    /// How far the phone is ahead of the server, from and to, if codes were typed within
    /// [`TYPED_WITHIN`](super::interval::TYPED_WITHIN).
    pub phone_minus_server: Option<(Offset, Offset)>,
    /// The same even if one of the codes was typed as late as [`TYPED_AT_LATEST`](super::interval::TYPED_AT_LATEST).
    pub phone_minus_server_if_late: Option<(Offset, Offset)>,
    /// How far the phone is ahead of the true time, from and to, if codes were typed within
    /// [`TYPED_WITHIN`](super::interval::TYPED_WITHIN); none without a reference.
    pub phone_ahead: Option<(Offset, Offset)>,
    /// How far the server is ahead of the true time at the newest code, plus or minus; none without a reference.
    pub server_ahead: Option<(Offset, Duration)>,
    /// Which clocks are wrong.
    pub whose_clock: WhoseClock,
    /// Whether the entry is right.
    pub entry: EntryState,
    /// How sure that is.
    pub certainty: Certainty,
    /// Whether another code would be worth typing.
    pub wants_another: bool,
    /// From Enter at the newest code until the phone shows the next one, as far as its clock is known.
    pub next_code_in: Duration,
    /// The steps that are accepted around the server's own.
    pub window_steps: Steps,
    /// Who accepts them, where somebody has said who is asked about.
    pub verifier: Option<Accepted>,
    /// The parameters that the codes fit with, otherwise those of the entry.
    pub parameters: Parameters,
    /// How far was searched.
    pub reach: Reach,
    /// How many different codes were typed.
    pub codes: usize,
    /// How many of them fit together.
    pub fitting: usize,
    /// The digits of a code that has more or fewer of them than the entry says.
    pub other_length: Option<u8>,
    /// Whether one of them was typed later than usual, as the others show.
    pub typed_late: bool,
    /// Whether those that fit were given oldest first.
    pub in_order: bool,
    /// How many of the last codes, one after the other, were one period old though Enter came early in a period.
    pub late_in_a_row: usize,
    /// What is known of the moments of the codes.
    pub timing: Timing,
    /// What the true time rests on, where it is known.
    pub ground: Ground,
}

impl Verdict {
    /// The difference from which on a clock makes codes fail: window times period, and never under 5 s.
    pub fn limit(&self) -> Duration {
        (self.parameters.period() * self.window_steps.narrow()).max(NOTABLE)
    }

    /// Whether the newest code that fits is one period old.
    pub const fn is_late(&self) -> bool {
        matches!(self.outcome, Outcome::Late { .. })
    }

    /// Whether so many codes came late, each typed as soon as it appeared, that the clock that made them is perhaps behind.
    pub fn is_late_again(&self) -> bool {
        self.is_late() && self.late_in_a_row >= LATE_CODES
    }

    /// Whether all that speaks for a clock that is behind is the age of codes, which nobody measured.
    pub(super) fn is_old_or_behind(&self) -> bool {
        self.certainty == Certainty::Perhaps && self.entry == EntryState::Right && self.seems_old()
    }

    /// Whether the clock that made the codes seems to be behind by more than codes allow.
    pub(super) fn seems_behind(&self) -> bool {
        let seen = self.phone_ahead.or(self.phone_minus_server);
        seen.is_some_and(|(_, high)| high < -Offset::from_duration(self.limit()))
    }

    /// The same, by so little that old codes, passed on by somebody, would look like it.
    pub(super) fn seems_old(&self) -> bool {
        let seen = self.phone_ahead.or(self.phone_minus_server);
        self.seems_behind() && seen.is_some_and(|(low, _)| low >= -Offset::from_duration(HANDED_ON_WITHIN))
    }

    /// Where the phone stands against the true time; open where that is not known.
    pub(super) fn phone_standing(&self) -> Standing {
        let interval = self.phone_ahead.map(|(low, high)| Interval::new(low, high));
        interval.map_or(Standing::Open, |interval| Standing::of(interval, self.limit()))
    }

    /// The same even if a code was typed very late.
    pub(super) fn phone_standing_if_late(&self) -> Standing {
        let (Some((low, high)), Some((ahead, error))) = (self.phone_minus_server_if_late, self.server_ahead)
        else {
            return Standing::Open;
        };
        Standing::of(Interval::new(low, high).plus(Interval::around(ahead, error)), self.limit())
    }

    /// Where the server stands against the true time; open where that is not known.
    pub(super) fn server_standing(&self) -> Standing {
        let interval = self.server_ahead.map(|(ahead, error)| Interval::around(ahead, error));
        interval.map_or(Standing::Open, |interval| Standing::of(interval, self.limit()))
    }
}

/// Where a clock stands against a limit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Standing {
    /// Within the limit for sure.
    Right,
    /// Ahead by more than the limit for sure.
    Ahead,
    /// Behind by more than the limit for sure.
    Behind,
    /// It may be right to the second, and may be off by more than the limit.
    MayBeRight,
    /// Some of it within, some beyond, and not right to the second.
    Open,
}

impl Standing {
    pub(super) fn of(interval: Interval, limit: Duration) -> Self {
        let limit = Offset::from_duration(limit);
        if interval.low > limit {
            Self::Ahead
        } else if interval.high < -limit {
            Self::Behind
        } else if interval.low >= -limit && interval.high <= limit {
            Self::Right
        } else if interval.contains(Offset::ZERO) {
            Self::MayBeRight
        } else {
            Self::Open
        }
    }

    pub(super) const fn is_wrong(self) -> bool {
        matches!(self, Self::Ahead | Self::Behind)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_clock_that_is_off_by_exactly_the_limit_is_within_it() {
        let limit = Duration::from_secs(30);
        for (low, high, standing) in [
            (-30, 30, Standing::Right),
            (30, 40, Standing::Open),
            (31, 40, Standing::Ahead),
            (-40, -30, Standing::Open),
            (-40, -31, Standing::Behind),
            (-30, 31, Standing::MayBeRight),
            (-31, 30, Standing::MayBeRight),
            (0, 31, Standing::MayBeRight),
            (1, 31, Standing::Open),
        ] {
            let interval = Interval::new(Offset::from_secs(low), Offset::from_secs(high));
            assert_eq!(Standing::of(interval, limit), standing, "{low} {high}");
            assert_eq!(standing.is_wrong(), matches!(standing, Standing::Ahead | Standing::Behind));
        }
    }
}
