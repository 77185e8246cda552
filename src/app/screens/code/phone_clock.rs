//! The phone's clock without any secret: Enter the moment a code changes, and the minutes of the phone's clock.
//!
//! Both are complements of a code: the changes are blind to whole periods, and minutes to whole quarters of an hour.

use std::time::Duration;

use super::state::{CHANGES_KEPT, CHANGES_WANTED, CLOCK_ROOM, Phase, PhoneClockState};
use super::timing::next_change;
use super::update;
use crate::app::model::Model;
use crate::app::page::draft::Draft;
use crate::app::page::field::InputField;
use crate::app::page::{Block, ButtonId, CodeButton, ControlId, FieldId, Mark, Tone};
use crate::core::otp::{PhoneClock, RollOver};
use crate::core::text::Text;
use crate::core::time::{MonoTime, Offset, UnixTime};
use crate::core::zone::{local, local_at_offset};
use crate::text;

/// The sub-screen.
pub fn draft(model: &Model) -> Draft {
    let seen = &model.code.phone_clock;
    let period = model.code.period_s();
    let mut draft = Draft::new(text!("tap-title"));
    draft.say(Tone::Strong, text!("tap-do"));
    draft.say(Tone::Quiet, text!("tap-any-entry", period = period));
    draft.gap();
    draft.item(Mark::Plain, progress(model));
    if let Some(problem) = &seen.problem {
        draft.item(Mark::Warning, problem.clone());
    }
    if seen.changes.len() >= CHANGES_WANTED {
        match seen.roll_over(best_clock(model), period) {
            Ok(seen) => add_changes(&mut draft, model, &seen),
            Err(why) => {
                draft.item(Mark::Unknown, text!("tap-unknown", why = why.text()));
            }
        }
    }
    if let Some(clock) = seen.phone_clock(best_clock(model), period) {
        add_minute(&mut draft, model, clock);
    }
    add_simulated_phone(&mut draft, model);
    draft.button(ButtonId::Code(CodeButton::CodeChanged), text!("button-tap"));
    draft.field(
        FieldId::PhoneClock,
        text!("field-phone-clock"),
        seen.clock.content(),
        Some(text!("field-phone-clock-hint")),
    );
    draft.button_if(
        !seen.clock.text().is_empty(),
        ButtonId::Code(CodeButton::UsePhoneClock),
        text!("button-use-phone-clock"),
    );
    let begun = !seen.changes.is_empty() || seen.minute.is_some();
    draft.button_if(begun, ButtonId::Code(CodeButton::ForgetChanges), text!("button-taps-again"));
    draft.button(ButtonId::Back, text!("button-back-to-code"));
    draft.focus(ControlId::Button(ButtonId::Code(CodeButton::CodeChanged)));
    draft
}

/// The field in which the phone's clock is typed.
pub fn field(model: &mut Model) -> InputField<'_> {
    let seen = &mut model.code.phone_clock;
    InputField::open(&mut seen.clock)
        .at_most(CLOCK_ROOM)
        .forgets(&mut seen.problem)
        .enter(ButtonId::Code(CodeButton::UsePhoneClock))
}

/// Opens the sub-screen.
pub fn open(model: &mut Model) {
    model.code.phone_clock.back_to = model.code.phase;
    model.code.phone_clock.problem = None;
    model.code.phase = Phase::PhoneClock;
}

/// A code has changed now, says the user.
pub fn changed(model: &mut Model) {
    let shortest = Duration::from_secs(u64::from(model.code.period_s())) / 2;
    let now = model.now;
    let seen = &mut model.code.phone_clock;
    seen.problem = None;
    // Two changes are a whole period apart: whatever comes sooner is a key that bounced or was held.
    if seen.changes.last().is_some_and(|last| now.mono.since(last.mono) < shortest) {
        seen.problem = Some(text!("tap-too-soon"));
        return;
    }
    seen.changes.push(now);
    if seen.changes.len() > CHANGES_KEPT {
        seen.changes.remove(0);
    }
    update::refine(model);
}

/// Forgets the changes and the minute.
pub fn forget(model: &mut Model) {
    let back_to = model.code.phone_clock.back_to;
    model.code.phone_clock = PhoneClockState { back_to, ..PhoneClockState::default() };
    update::refine(model);
}

/// The phone's clock was typed.
pub fn clock_typed(model: &mut Model) {
    let now = model.now;
    let seen = &mut model.code.phone_clock;
    match minute(seen.clock.text()) {
        Some(minute) => {
            seen.minute = Some((minute, now));
            seen.problem = None;
            seen.clock.clear();
        }
        None => seen.problem = Some(text!("tap-not-a-time")),
    }
    update::refine(model);
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

/// What the wizard's own best clock shows at `mono`: the reference where it is known, otherwise the server.
fn best_clock(model: &Model) -> impl Fn(MonoTime) -> UnixTime {
    let anchor = model.reference.said.agreement.agreed().map(|agreed| agreed.anchor);
    let server = model.now;
    move |mono| anchor.as_ref().map_or_else(|| server.wall_at(mono), |anchor| anchor.at(mono))
}

fn progress(model: &Model) -> Text {
    let seen = model.code.phone_clock.changes.len();
    match next_change(model) {
        None => text!("tap-none-yet", wanted = CHANGES_WANTED, period = model.code.period_s()),
        Some(wait) => {
            let seconds = wait.as_secs_f64().ceil() as u64;
            text!("tap-so-far", taps = seen, wanted = CHANGES_WANTED.max(seen), seconds = seconds)
        }
    }
}

fn knows_the_truth(model: &Model) -> bool {
    model.reference.said.agreement.agreed().is_some()
}

fn add_changes(draft: &mut Draft, model: &Model, seen: &RollOver) {
    let (difference, spread) = (seen.phone_minus_server, seen.spread);
    let mut sentences = seen.explanation();
    if knows_the_truth(model)
        && let Some(first) = sentences.first_mut()
    {
        // They were counted by the true time here, not by the server's clock.
        *first = if difference.abs() <= spread {
            text!("tap-true-together", spread = spread.saturating_add(difference.abs()))
        } else {
            text!("tap-true-off", difference = difference, spread = spread, is = difference.direction())
        };
    }
    let mut sentences = sentences.into_iter();
    if let Some(first) = sentences.next() {
        draft.say(Tone::Strong, first);
    }
    for sentence in sentences {
        draft.say(Tone::Plain, sentence);
    }
}

fn add_minute(draft: &mut Draft, model: &Model, clock: PhoneClock) {
    let (low, high) = (clock.low, clock.high);
    let says = match (knows_the_truth(model), low >= Offset::ZERO, high <= Offset::ZERO) {
        (true, true, _) => text!("tap-minute-off", low = low, high = high, is = "ahead"),
        (true, _, true) => text!("tap-minute-off", low = high, high = low, is = "behind"),
        (true, ..) => text!("tap-minute-agrees", behind = low, ahead = high, with = "truth"),
        (false, true, _) => text!("tap-minute-off-server", low = low, high = high, is = "ahead"),
        (false, _, true) => text!("tap-minute-off-server", low = high, high = low, is = "behind"),
        (false, ..) => text!("tap-minute-agrees", behind = low, ahead = high, with = "server"),
    };
    draft.say(Tone::Strong, says);
    draft.say(Tone::Plain, text!("tap-minute-blind"));
}

/// In a simulation there is a phone to look at. It shows codes of the test entry, and of the simulated panel's own, alone.
pub fn add_simulated_phone(draft: &mut Draft, model: &Model) {
    let Some(phone) = &model.settings.simulated_phone else { return };
    let mono = model.now.mono;
    // People set their phones to the zone they are in; where that is not known, UTC has the same minutes.
    let zone = model.facts.zone.known().map(|zone| zone.name.as_str());
    let shown = zone
        .and_then(|zone| local(zone, phone.clock(mono)))
        .unwrap_or_else(|| local_at_offset(0, phone.clock(mono)));
    let shown = format!("{:02}:{:02}", shown.hour, shown.minute);
    let period = i64::from(model.code.period_s());
    let left = period - phone.authenticator(mono).secs().rem_euclid(period);
    let holds = model.code.test.is_some() || model.code.simulated;
    let said = match &model.code.entry {
        Some(entry) if holds => {
            let code = phone.code(entry, mono);
            text!("code-simulated-phone", code = code.as_str(), clock = shown, seconds = left)
        }
        _ => text!("code-simulated-phone-clock", clock = shown, seconds = left),
    };
    draft.block(Block::Item { mark: Mark::Plain, text: said });
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
