//! What a code proved, in words and on a line of time.

use super::super::model::Model;
use super::super::page::{Block, TimeLine, Tone};
use super::Draft;
use crate::core::otp::{Certainty, EntryState, Verdict, WhoseClock};
use crate::text;

/// Adds the answer to the screen.
pub fn add(draft: &mut Draft, model: &Model, verdict: &Verdict) {
    draft.say(tone(verdict), verdict.headline());
    for sentence in verdict.explanation() {
        draft.say(Tone::Plain, sentence);
    }
    if let Some(line) = time_line(model, verdict) {
        draft.gap();
        draft.block(Block::TimeLine(line));
    }
}

/// Whether the next code would make the answer better.
pub fn wants_another(model: &Model) -> bool {
    model.code.verdict.as_ref().is_some_and(|verdict| verdict.certainty == Certainty::AskNext)
}

const fn tone(verdict: &Verdict) -> Tone {
    match (verdict.whose_clock, verdict.entry) {
        (WhoseClock::None, EntryState::Right) => Tone::Good,
        (WhoseClock::Unknown, _) => Tone::Strong,
        _ => Tone::Bad,
    }
}

fn time_line(model: &Model, verdict: &Verdict) -> Option<TimeLine> {
    let seconds =
        |(from, to): (crate::core::time::Offset, crate::core::time::Offset)| (from.secs_f64(), to.secs_f64());
    let server = model.server_ahead();
    let phone = match server {
        Some(_) => verdict.phone_ahead,
        None => verdict.phone_minus_server,
    };
    Some(TimeLine {
        zero_is_reference: server.is_some(),
        server: Some(server.map_or(0.0, |(ahead, _)| ahead.secs_f64())),
        server_error: server.map_or(0.0, |(_, error)| error.as_secs_f64()),
        phone: Some(seconds(phone?)),
        window: model.settings.window.limit().as_secs_f64(),
        words: text!("code-line-words"),
    })
}
