//! The verdict in sentences.

use std::time::Duration;

use super::hypotheses::ZONE_GRID_S;
use super::lengths::{between, far, near, whole_seconds};
use super::passing::PhoneOff;
use super::question::Reach;
use super::verdict::{Certainty, EntryState, Outcome, Standing, Verdict, WhoseClock};
use crate::core::reference::Ground;
use crate::core::text::Text;
use crate::core::time::Offset;
use crate::text;

/// A server that is this close to the true time is called right, with its bound.
const AS_GOOD_AS_RIGHT: Duration = Duration::from_secs(1);
/// A correction that an authenticator keeps is no larger than a phone's clock is usually off.
const LARGEST_CORRECTION_S: i64 = 3_600;

/// Smaller shares are said to be smaller than this one.
const SMALLEST_SHARE: f64 = 1e-6;

/// What is known about a code beyond what it proves, and changes the advice.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Circumstances {
    /// The entry was made for this test and stands for no sign-in: nobody has to enrol again for it.
    pub throw_away: bool,
    /// The sign-in goes on declining codes that are right.
    pub still_declined: bool,
}

impl Verdict {
    /// The answer in one line.
    pub fn headline(&self) -> Text {
        match self.outcome {
            Outcome::NoCode => text!("otp-headline-no-code"),
            Outcome::Stopped => text!("otp-headline-stopped"),
            Outcome::SameCodeAgain => self.said_of_the_same_code(),
            Outcome::Ambiguous => text!("otp-headline-ambiguous", places = self.matches.len()),
            // No more is claimed than was searched.
            Outcome::Nothing => match (self.entry, self.reach) {
                (EntryState::Wrong, reach) => {
                    let reach = if reach == Reach::Year { "year" } else { "day" };
                    text!("otp-headline-entry-wrong", reach = reach)
                }
                _ => self.no_match(),
            },
            Outcome::OtherParameters { .. } => self.hedged(text!("otp-headline-other-parameters")),
            Outcome::AuthenticatorCorrection { minutes } => {
                self.hedged(text!("otp-headline-correction", minutes = minutes.unsigned_abs()))
            }
            Outcome::FitsNow
            | Outcome::FitsBarely { .. }
            | Outcome::FitsEarly
            | Outcome::Late { .. }
            | Outcome::Shifted { .. }
            | Outcome::WholeZone { .. } => self.clock_headline(),
        }
    }

    /// The same where the codes are not checked by this server's clock.
    pub fn headline_elsewhere(&self) -> Text {
        match self.whose_clock {
            WhoseClock::Both => self.hedged(self.phone_headline()),
            WhoseClock::Server => self.hedged(text!("otp-headline-phone-right")),
            WhoseClock::None
                if self.phone_standing() == Standing::Right && self.phone_though_passing().is_none() =>
            {
                self.hedged(text!("otp-headline-phone-right"))
            }
            _ => self.headline(),
        }
    }

    /// The same of an entry that was made for this test: that its codes fit nowhere is a slip.
    pub fn headline_of_a_test(&self) -> Text {
        if self.outcome == Outcome::Nothing { self.no_match() } else { self.headline() }
    }

    /// A slip the first time; the second time in a row it hardly is one.
    fn no_match(&self) -> Text {
        let reach = match self.reach {
            Reach::Hour => "hour",
            Reach::Day => "day",
            Reach::Year => "year",
        };
        if self.outcome == Outcome::Nothing && self.codes > 1 {
            return text!("otp-headline-nothing-again", codes = self.codes, reach = reach);
        }
        text!("otp-headline-nothing", reach = reach)
    }

    fn clock_headline(&self) -> Text {
        match self.whose_clock {
            // Measured against the true time, whatever else the codes leave open.
            WhoseClock::Server if self.ground == Ground::Majority => self.server_sentence(),
            WhoseClock::Server => text!("otp-probably", sentence = self.server_sentence()),
            WhoseClock::Phone => self.hedged(self.phone_headline()),
            WhoseClock::Both => self.hedged(text!("otp-headline-both")),
            WhoseClock::None => match self.outcome {
                Outcome::FitsNow => self.passes_but().unwrap_or_else(|| self.passes()),
                Outcome::FitsBarely { left } => text!("otp-headline-fits-barely", left = left),
                Outcome::FitsEarly => text!("otp-headline-fits-early"),
                Outcome::Late { .. } => self.late_headline(),
                _ => text!("otp-headline-together-too-far"),
            },
            WhoseClock::Unknown => self.unknown_headline(),
        }
    }

    fn unknown_headline(&self) -> Text {
        match self.outcome {
            Outcome::FitsNow => self
                .passes_though_apart()
                .or_else(|| self.takes())
                .unwrap_or_else(|| text!("otp-headline-fits-unjudged")),
            Outcome::FitsBarely { left } => text!("otp-headline-fits-barely", left = left),
            Outcome::FitsEarly => text!("otp-headline-fits-early"),
            Outcome::Late { .. } => self.late_headline(),
            _ if self.is_old_or_behind() => self.old_or_behind(),
            Outcome::WholeZone { quarters } => {
                let apart = Offset::from_secs(quarters.saturating_mul(ZONE_GRID_S));
                self.hedged(text!("otp-headline-zone", apart = apart))
            }
            _ => self.hedged(match self.phone_minus_server {
                Some((low, high)) if high.is_behind() => {
                    text!(
                        "otp-headline-phone-off-server",
                        apart = between(near(high), far(low)),
                        is = "behind"
                    )
                }
                Some((low, high)) => {
                    text!(
                        "otp-headline-phone-off-server",
                        apart = between(near(low), far(high)),
                        is = "ahead"
                    )
                }
                None => self.no_match(),
            }),
        }
    }

    fn late_headline(&self) -> Text {
        let behind = self.phone_ahead.or(self.phone_minus_server).map_or(Offset::ZERO, |(low, _)| low);
        if self.is_late_again() {
            text!("otp-headline-late-again", codes = self.late_in_a_row, behind = far(behind))
        } else {
            text!("otp-headline-late", behind = far(behind))
        }
    }

    fn old_or_behind(&self) -> Text {
        let (low, high) = self.phone_ahead.or(self.phone_minus_server).unwrap_or_default();
        let apart = between(near(high), far(low));
        match self.phone_ahead {
            Some(_) => text!("otp-headline-old-or-behind", apart = apart),
            None => text!("otp-headline-old-or-behind-server", apart = apart),
        }
    }

    fn phone_headline(&self) -> Text {
        let Some((low, high)) = self.phone_ahead else { return self.no_match() };
        let behind = high.is_behind();
        let apart = if behind { between(near(high), far(low)) } else { between(near(low), far(high)) };
        let is = if behind { "behind" } else { "ahead" };
        match self.outcome {
            Outcome::WholeZone { quarters } if self.whose_clock == WhoseClock::Phone => {
                let whole = Offset::from_secs(quarters.saturating_mul(ZONE_GRID_S));
                text!("otp-headline-phone-zone", apart = whole, is = is)
            }
            Outcome::Shifted { steps } if self.may_be_a_correction(steps) => {
                text!("otp-headline-phone-or-app", apart = apart, is = is)
            }
            _ => text!("otp-headline-phone-off", apart = apart, is = is),
        }
    }

    fn server_sentence(&self) -> Text {
        match self.server_ahead {
            Some((ahead, _)) if ahead.is_behind() => text!("finding-server-clock-behind", by = ahead),
            Some((ahead, _)) => text!("finding-server-clock-ahead", by = ahead),
            None => self.no_match(),
        }
    }

    /// The sentence, marked where it is not yet certain.
    fn hedged(&self, sentence: Text) -> Text {
        match self.certainty {
            Certainty::Certain => sentence,
            Certainty::Probable => text!("otp-probably", sentence = sentence),
            Certainty::Perhaps => text!("otp-perhaps", sentence = sentence),
        }
    }

    /// The answer in sentences, in the order in which they are read: what fits, whose clock and by how much,
    /// how sure that is, what to do next, and when the next code comes where one is wanted.
    pub fn explanation(&self) -> Vec<Text> {
        let mut sentences = self.reasons();
        sentences.extend(self.advice(Circumstances::default()));
        if self.asks_for_the_next_code() {
            if self.is_late() {
                sentences.push(text!("otp-ask-prompt", wait = whole_seconds(self.next_code_in)));
            } else {
                sentences.push(text!("otp-ask-next", wait = whole_seconds(self.next_code_in)));
            }
        } else if !self.matches.is_empty() && self.outcome != Outcome::Ambiguous {
            sentences.push(self.assumption());
        }
        sentences
    }

    /// What the answer stands on, and how sure it is.
    pub fn reasons(&self) -> Vec<Text> {
        let mut sentences = Vec::new();
        if self.outcome == Outcome::Nothing {
            // How far was searched stands in the headline.
            sentences.extend((self.reach == Reach::Day).then(|| text!("otp-nothing-beyond-zones")));
            sentences.extend(self.other_length());
        } else {
            self.explain_fit(&mut sentences);
        }
        sentences.extend(self.declines());
        if !matches!(self.outcome, Outcome::Ambiguous | Outcome::Stopped | Outcome::NoCode) {
            self.explain_clocks(&mut sentences);
        }
        self.explain_certainty(&mut sentences);
        sentences
    }

    /// Whether the next code is to be typed, because it decides or because this one was typed before.
    pub fn asks_for_the_next_code(&self) -> bool {
        self.wants_another || self.outcome == Outcome::SameCodeAgain
    }

    /// The assumption that stands behind whether a server takes this code.
    pub fn assumption(&self) -> Text {
        self.verifier
            .as_ref()
            .and_then(|verifier| verifier.said(self.window_steps, self.parameters.period_s))
            .unwrap_or_else(|| text!("otp-window-assumed", steps = self.window_steps.narrow()))
    }

    fn explain_fit(&self, sentences: &mut Vec<Text>) {
        let Some(nearest) = self.matches.first() else {
            if self.outcome == Outcome::Nothing {
                sentences.push(self.no_match());
                sentences.extend((self.reach == Reach::Day).then(|| text!("otp-nothing-beyond-zones")));
                sentences.extend(self.other_length());
            }
            return;
        };
        let steps = nearest.steps.unsigned_abs();
        sentences.push(match nearest.steps {
            0 => text!("otp-fits-same-step"),
            off => {
                let is = if off < 0 { "behind" } else { "ahead" };
                text!("otp-fits-apart", steps = steps, period = self.parameters.period(), is = is)
            }
        });
        if let Outcome::OtherParameters { parameters } = self.outcome {
            sentences.push(text!(
                "otp-fits-with",
                algorithm = parameters.algorithm.name(),
                digits = parameters.digits,
                period = parameters.period()
            ));
        }
        match self.matches.len() {
            0 | 1 => {}
            many if self.outcome == Outcome::Ambiguous => {
                sentences.push(text!("otp-fits-many", places = many))
            }
            many => sentences.push(text!("otp-fits-elsewhere", places = many - 1)),
        }
        if self.fitting < self.codes {
            sentences.push(text!("otp-fits-not-all", fitting = self.fitting, codes = self.codes));
        }
        if !self.in_order {
            sentences.push(text!("otp-not-in-order"));
        }
    }

    fn other_length(&self) -> Option<Text> {
        let own = self.parameters.digits;
        self.other_length.map(|given| match given < own {
            true => text!("otp-other-length-shorter", given = given, own = own),
            false => text!("otp-other-length", given = given, own = own),
        })
    }

    fn explain_clocks(&self, sentences: &mut Vec<Text>) {
        if let Some((ahead, error)) = self.server_ahead {
            sentences.push(if ahead.abs() <= AS_GOOD_AS_RIGHT {
                text!("otp-server-right", within = ahead.abs().saturating_add(error))
            } else {
                text!("otp-server-off", difference = ahead, error = error, is = ahead.direction())
            });
        }
        match (self.phone_ahead, self.phone_minus_server) {
            (Some((low, high)), _) => sentences.push(match side(low, high) {
                Side::Ahead => {
                    text!("otp-phone-off", apart = between(near(low), far(high)), is = "ahead")
                }
                Side::Behind => {
                    text!("otp-phone-off", apart = between(near(high), far(low)), is = "behind")
                }
                Side::Either => text!("otp-phone-about-right", behind = far(low), ahead = far(high)),
            }),
            (None, Some((low, high))) => {
                sentences.push(match side(low, high) {
                    Side::Ahead => {
                        text!("otp-phone-off-server", apart = between(near(low), far(high)), is = "ahead")
                    }
                    Side::Behind => {
                        text!("otp-phone-off-server", apart = between(near(high), far(low)), is = "behind")
                    }
                    Side::Either => text!("otp-phone-with-server", behind = far(low), ahead = far(high)),
                });
                sentences.push(if self.accepted() && !self.is_apart_from_server() {
                    text!("otp-no-reference-but-agreed")
                } else {
                    text!("otp-no-reference")
                });
            }
            (None, None) => {}
        }
        match self.ground {
            Ground::Majority => {}
            Ground::Sources(_) | Ground::Typed if self.server_ahead.is_none() => {}
            Ground::Sources(sources) => sentences.push(text!("otp-rests-on-sources", sources = sources)),
            Ground::Typed => sentences.push(text!("otp-rests-on-typed")),
        }
        if self.typed_late {
            sentences.push(text!("otp-typed-late"));
        } else if self.seems_old() || self.phone_though_passing() == Some(PhoneOff::OldOrBehind) {
            sentences.push(text!("otp-old-code-looks-like-this"));
        }
        if let Outcome::WholeZone { quarters } = self.outcome {
            sentences
                .push(text!("otp-zone", apart = Offset::from_secs(quarters.saturating_mul(ZONE_GRID_S))));
        }
        if let Outcome::Shifted { steps } = self.outcome
            && self.may_be_a_correction(steps)
        {
            sentences.push(text!("otp-correction-possible"));
        }
    }

    /// Corrections are whole minutes, so an even number of steps of 30 s is what one looks like.
    fn may_be_a_correction(&self, steps: i64) -> bool {
        let seconds = steps.saturating_mul(i64::from(self.parameters.period_s));
        matches!(self.whose_clock, WhoseClock::Phone | WhoseClock::Both)
            && seconds % 60 == 0
            && seconds.abs() <= LARGEST_CORRECTION_S
    }

    fn explain_certainty(&self, sentences: &mut Vec<Text>) {
        match self.outcome {
            Outcome::NoCode | Outcome::Stopped => return,
            Outcome::Nothing if self.false_match_probability < SMALLEST_SHARE => {}
            Outcome::Nothing => {
                sentences.push(text!("otp-chance-missed", chance = self.false_match_probability));
            }
            _ if self.matches.is_empty() => return,
            _ if self.false_match_probability < SMALLEST_SHARE => {
                sentences.push(text!(
                    "otp-chance-of",
                    size = "less",
                    chance = SMALLEST_SHARE,
                    codes = self.fitting
                ));
            }
            _ => sentences.push(text!(
                "otp-chance-of",
                size = "about",
                chance = self.false_match_probability,
                codes = self.fitting
            )),
        }
        match self.certainty {
            // The answer itself leaves open which of two it is.
            _ if self.is_late_again() || self.phone_though_passing() == Some(PhoneOff::OldOrBehind) => {}
            Certainty::Certain if self.is_late() => {}
            Certainty::Certain => sentences.push(text!("otp-certain")),
            Certainty::Probable if self.phone_though_passing().is_some() => {
                sentences.push(text!("otp-probable"));
            }
            Certainty::Probable if matches!(self.whose_clock, WhoseClock::None | WhoseClock::Server) => {
                sentences.push(text!("otp-probable-phone"));
            }
            Certainty::Probable => sentences.push(text!("otp-probable")),
            Certainty::Perhaps => {}
        }
    }

    /// What to do next, beside typing the next code.
    pub fn advice(&self, asked: Circumstances) -> Vec<Text> {
        let mut sentences = Vec::new();
        if self.outcome == Outcome::Nothing && self.reach != Reach::Year {
            sentences.push(text!("otp-do-search-farther"));
        }
        if self.asks_for_the_next_code() {
            return sentences;
        }
        match self.outcome {
            _ if self.is_old_or_behind() => sentences.push(text!("otp-do-fresh-code")),
            Outcome::Late { .. } if self.is_late_again() => sentences.push(text!("otp-do-phone-perhaps")),
            Outcome::OtherParameters { .. } => {
                if matches!(self.whose_clock, WhoseClock::Server | WhoseClock::Both) {
                    sentences.push(self.repair_server());
                }
                sentences.push(text!("otp-do-re-enrol-parameters"));
            }
            Outcome::Nothing if self.entry == EntryState::Wrong && asked.throw_away => {
                sentences.push(text!("otp-do-scan-again"));
            }
            Outcome::Nothing if self.entry == EntryState::Wrong => sentences.push(text!("otp-do-re-enrol")),
            Outcome::AuthenticatorCorrection { .. } => sentences.push(text!("otp-do-switch-off-correction")),
            _ => match self.whose_clock {
                WhoseClock::Server if self.accepted() => {
                    sentences.push(text!("otp-do-repair-server-that-takes-this"));
                }
                WhoseClock::Server => sentences.push(self.repair_server()),
                WhoseClock::Phone => sentences.push(self.phone_advice()),
                WhoseClock::Both => sentences.push(text!("otp-do-both")),
                WhoseClock::None if !self.accepted() => sentences.push(text!("otp-do-both")),
                WhoseClock::None if self.server_is_notably_off() => {
                    sentences.push(match self.phone_though_passing() {
                        Some(PhoneOff::Ahead | PhoneOff::Behind) => text!("otp-do-both"),
                        Some(PhoneOff::OldOrBehind) | None => text!("otp-do-repair-soon"),
                    });
                }
                WhoseClock::None if self.phone_though_passing().is_some() => {
                    sentences.push(self.phone_advice());
                }
                WhoseClock::None if asked.still_declined || self.goes_by_a_learnt_clock() => {}
                WhoseClock::None => sentences.push(text!("otp-do-nothing-here")),
                WhoseClock::Unknown
                    if self.server_ahead.is_none() && (!self.accepted() || self.is_apart_from_server()) =>
                {
                    sentences.push(text!("otp-do-find-the-true-time"));
                }
                WhoseClock::Unknown => {}
            },
        }
        sentences
    }

    fn repair_server(&self) -> Text {
        let period_s = self.parameters.period_s;
        let share = self.server_ahead.map_or("all", |(ahead, _)| self.window_steps.declined(period_s, ahead));
        text!("otp-do-repair-server", share = share)
    }

    fn phone_advice(&self) -> Text {
        if self.phone_though_passing() == Some(PhoneOff::OldOrBehind) {
            text!("otp-do-phone-perhaps")
        } else if self.ground == Ground::Majority {
            text!("otp-do-correct-phone")
        } else {
            text!("otp-do-compare-before-the-phone")
        }
    }

    /// Whether a server with the assumed window takes the newest code that fits.
    pub fn accepted(&self) -> bool {
        match self.outcome {
            Outcome::FitsNow | Outcome::FitsBarely { .. } | Outcome::FitsEarly => true,
            Outcome::Late { left } => !left.is_zero(),
            _ => false,
        }
    }
}

/// The evidence of a finding: the sentences of the explanation that state what was seen.
pub(super) fn evidence(verdict: &Verdict) -> Vec<Text> {
    let mut sentences = Vec::new();
    verdict.explain_clocks(&mut sentences);
    let mut fit = Vec::new();
    verdict.explain_fit(&mut fit);
    sentences.extend(fit);
    let mut sure = Vec::new();
    verdict.explain_certainty(&mut sure);
    sentences.extend(sure);
    sentences
}

enum Side {
    Ahead,
    Behind,
    Either,
}

fn side(low: Offset, high: Offset) -> Side {
    match (low >= Offset::ZERO, high <= Offset::ZERO) {
        (true, _) => Side::Ahead,
        (_, true) => Side::Behind,
        _ => Side::Either,
    }
}
