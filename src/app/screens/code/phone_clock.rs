//! The phone's clock without any secret: Enter when a code changes, and the minutes of the phone's clock.

use crate::app::frame::Draft;
use crate::app::model::{Focus, Model};
use crate::app::page::{Block, ButtonId, FieldId, Mark, Tone};
use crate::app::screens::code::timing::{TAPS_WANTED, best_clock, next_change, period_s};
use crate::core::otp::{PhoneClock, RollOver};
use crate::core::text::Text;
use crate::core::time::Offset;
use crate::core::zone::{local, local_at_offset};
use crate::text;

/// The sub-screen.
pub fn draft(model: &Model) -> Draft {
    let tap = &model.code.tap;
    let period = period_s(model);
    let mut draft = Draft::new(text!("tap-title"));
    draft.say(Tone::Strong, text!("tap-do"));
    draft.say(Tone::Quiet, text!("tap-any-entry", period = period));
    draft.gap();
    draft.item(Mark::Plain, progress(model));
    if let Some(problem) = &tap.problem {
        draft.item(Mark::Warning, problem.clone());
    }
    if tap.taps.len() >= TAPS_WANTED {
        match tap.roll_over(best_clock(model), period) {
            Ok(seen) => add_taps(&mut draft, model, &seen),
            Err(why) => {
                draft.item(Mark::Unknown, text!("tap-unknown", why = why.text()));
            }
        }
    }
    if let Some(clock) = tap.phone_clock(best_clock(model), period) {
        add_minute(&mut draft, model, clock);
    }
    if !tap.taps.is_empty() || tap.minute.is_some() {
        draft.say(Tone::Quiet, text!("tap-complement"));
    }
    add_simulated_phone(&mut draft, model);
    draft.button(ButtonId::Tap, text!("button-tap"));
    draft.field(
        FieldId::PhoneClock,
        text!("field-phone-clock"),
        tap.clock.content(),
        Some(text!("field-phone-clock-hint")),
    );
    draft.button_if(!tap.clock.text().is_empty(), ButtonId::UsePhoneClock, text!("button-use-phone-clock"));
    let begun = !tap.taps.is_empty() || tap.minute.is_some();
    draft.button_if(begun, ButtonId::TapsAgain, text!("button-taps-again"));
    draft.button(ButtonId::Back, text!("button-back-to-code"));
    draft.focus(Focus::Button(ButtonId::Tap));
    draft
}

fn progress(model: &Model) -> Text {
    let taps = model.code.tap.taps.len();
    match next_change(model) {
        None => text!("tap-none-yet", wanted = TAPS_WANTED, period = period_s(model)),
        Some(wait) => {
            let seconds = wait.as_secs_f64().ceil() as u64;
            text!("tap-so-far", taps = taps, wanted = TAPS_WANTED.max(taps), seconds = seconds)
        }
    }
}

fn knows_the_truth(model: &Model) -> bool {
    model.reference.said.agreement.agreed().is_some()
}

fn add_taps(draft: &mut Draft, model: &Model, seen: &RollOver) {
    let (difference, spread) = (seen.phone_minus_server, seen.spread);
    let mut sentences = seen.explanation();
    if knows_the_truth(model)
        && let Some(first) = sentences.first_mut()
    {
        // They were counted by the true time here, not by the server's clock.
        *first = if difference.abs() <= spread {
            text!("tap-true-together", spread = spread.saturating_add(difference.abs()))
        } else if difference.is_behind() {
            text!("tap-true-behind", difference = difference, spread = spread)
        } else {
            text!("tap-true-ahead", difference = difference, spread = spread)
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
        (true, true, _) => text!("tap-minute-ahead", low = low, high = high),
        (true, _, true) => text!("tap-minute-behind", low = high, high = low),
        (true, ..) => text!("tap-minute-right", behind = low, ahead = high),
        (false, true, _) => text!("tap-minute-ahead-of-server", low = low, high = high),
        (false, _, true) => text!("tap-minute-behind-server", low = high, high = low),
        (false, ..) => text!("tap-minute-with-server", behind = low, ahead = high),
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
    let period = i64::from(period_s(model));
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
