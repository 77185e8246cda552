//! The phone's clock without any secret: Enter the moment a code changes, and the minutes of the phone's clock.
//!
//! Both are complements of a code: taps are blind to whole periods, and minutes to whole quarters of an hour.

use std::time::Duration;

use crate::app::model::Model;
use crate::app::page::field::Field;
use crate::app::screens::code::state::Phase;
use crate::core::otp::{Parameters, PhoneClock, RollOver, TapError};
use crate::core::text::Text;
use crate::core::time::{MonoTime, Offset, Reading, UnixTime};
use crate::text;

/// So many taps are asked for: fewer have no median worth the name.
pub const TAPS_WANTED: usize = 3;
/// More taps than this make nothing finer.
pub const TAPS_KEPT: usize = 9;
/// The longest way to write the time of day: "12:37:08 p.m.".
pub const CLOCK_ROOM: usize = 14;

/// What was seen of the phone's clock.
#[derive(Debug, Default)]
pub struct TapState {
    /// Both clocks of the server at each change of a code.
    pub taps: Vec<Reading>,
    /// What is wrong with the last tap or with what was typed.
    pub problem: Option<Text>,
    /// The phone's clock, being typed.
    pub clock: Field,
    /// The minute that the phone's clock showed, and when that was typed.
    pub minute: Option<(u8, Reading)>,
    /// Where the user came from.
    pub back_to: Phase,
}

impl TapState {
    /// The taps by the clock that `wall` shows.
    ///
    /// # Errors
    /// Those of [`RollOver::from_taps`].
    pub fn roll_over(
        &self,
        wall: impl Fn(MonoTime) -> UnixTime,
        period_s: u32,
    ) -> Result<RollOver, TapError> {
        let taps: Vec<Reading> =
            self.taps.iter().map(|tap| Reading { wall: wall(tap.mono), mono: tap.mono }).collect();
        RollOver::from_taps(&taps, period_s)
    }

    /// The phone's clock by its minute, and by the taps where there are enough, against the clock that `wall` shows.
    pub fn phone_clock(&self, wall: impl Fn(MonoTime) -> UnixTime, period_s: u32) -> Option<PhoneClock> {
        let (minute, at) = self.minute?;
        let clock = PhoneClock::from_minute(minute, Reading { wall: wall(at.mono), mono: at.mono });
        Some(match self.roll_over(wall, period_s) {
            Ok(taps) => clock.with_taps(&taps),
            Err(_) => clock,
        })
    }
}

/// How often the codes that are watched change, in seconds.
pub fn period_s(model: &Model) -> u32 {
    model.code.entry.as_ref().map_or(Parameters::default().period_s, |entry| entry.parameters.period_s).max(1)
}

/// What the wizard's own best clock shows at `mono`: the reference where it is known, otherwise the server.
pub fn best_clock(model: &Model) -> impl Fn(MonoTime) -> UnixTime {
    let anchor = model.reference.said.agreement.agreed().map(|agreed| agreed.anchor);
    let server = model.now;
    move |mono| anchor.as_ref().map_or_else(|| server.wall_at(mono), |anchor| anchor.at(mono))
}

/// Opens the sub-screen.
pub fn open(model: &mut Model) {
    model.code.tap.back_to = model.code.phase;
    model.code.tap.problem = None;
    model.code.phase = Phase::Tapping;
}

/// A code has changed now, says the user.
pub fn tapped(model: &mut Model) {
    let shortest = Duration::from_secs(u64::from(period_s(model))) / 2;
    let now = model.now;
    let tap = &mut model.code.tap;
    tap.problem = None;
    // Two changes are a whole period apart: whatever comes sooner is a key that bounced or was held.
    if tap.taps.last().is_some_and(|last| now.mono.since(last.mono) < shortest) {
        tap.problem = Some(text!("tap-too-soon"));
        return;
    }
    tap.taps.push(now);
    if tap.taps.len() > TAPS_KEPT {
        tap.taps.remove(0);
    }
    refine(model);
}

/// Forgets the taps and the minute.
pub fn again(model: &mut Model) {
    let back_to = model.code.tap.back_to;
    model.code.tap = TapState { back_to, ..TapState::default() };
    refine(model);
}

/// The phone's clock was typed.
pub fn clock_typed(model: &mut Model) {
    let now = model.now;
    let tap = &mut model.code.tap;
    match minute(tap.clock.text()) {
        Some(minute) => {
            tap.minute = Some((minute, now));
            tap.problem = None;
            tap.clock.clear();
        }
        None => tap.problem = Some(text!("tap-not-a-time")),
    }
    refine(model);
}

/// The minute of a time of day such as "14:37", "2:37 pm", "14.37" or "1437"; none where it is no such thing.
fn minute(words: &str) -> Option<u8> {
    let mut parts = words.split(|c: char| !c.is_ascii_digit()).filter(|part| !part.is_empty());
    let (hour, minute) = match (parts.next()?, parts.next()) {
        (hour, Some(minute)) => (hour, minute),
        (both, None) if both.len() == 4 => both.split_at(2),
        _ => return None,
    };
    let (hour, minute): (u8, u8) = (hour.parse().ok()?, minute.parse().ok()?);
    (hour < 24 && minute < 60).then_some(minute)
}

/// Puts together what the codes prove and what was seen of the phone's clock.
pub fn refine(model: &mut Model) {
    let code = &model.code;
    let Some((examined, last)) = code.examined.clone().zip(code.observations.last()) else { return };
    // A verdict counts by the server's clock as it stood at the last code, whatever was set since.
    let at = last.at;
    let server = |mono| at.wall_at(mono);
    let period = period_s(model);
    let mut verdict = examined;
    if let Ok(taps) = code.tap.roll_over(server, period) {
        verdict = verdict.with_taps(&taps);
    }
    if let Some(clock) = code.tap.phone_clock(server, period) {
        verdict = verdict.with_phone_clock(clock);
    }
    model.code.verdict = Some(verdict);
}

/// From now until the next change of a code, by the taps so far; none before the first.
pub fn next_change(model: &Model) -> Option<Duration> {
    let last = model.code.tap.taps.last()?;
    let period = Offset::from_secs(i64::from(period_s(model)));
    let since = Offset::from_duration(model.now.mono.since(last.mono));
    Some(period.minus(Offset::from_nanos(since.nanos().rem_euclid(period.nanos()))).abs())
}

#[cfg(test)]
mod tests {
    use super::minute;

    #[test]
    fn the_minute_is_found_in_every_way_to_write_a_time() {
        for (words, expected) in
            [("14:37", 37), ("2:07 pm", 7), ("14.37", 37), ("1437", 37), (" 09:05:59 ", 5), ("0:00", 0)]
        {
            assert_eq!(minute(words), Some(expected), "{words}");
        }
    }

    #[test]
    fn what_is_no_time_of_day_is_refused() {
        for words in ["", "37", "14:60", "24:00", "143", "123456", "14:", "noon"] {
            assert_eq!(minute(words), None, "{words}");
        }
    }
}
