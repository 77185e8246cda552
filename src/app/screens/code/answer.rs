//! What a code proved, in words and on a line of time: the answer, the line, what to type next, and then the reasons.

use std::time::Duration;

use super::phone_clock;
use super::timing::{fits_nowhere_yet, headline, since_enter};
use crate::app::guide;
use crate::app::model::Model;
use crate::app::page::draft::Draft;
use crate::app::page::{Block, Mark, TimeLine, Tone};
use crate::app::words::{phone, sign_in};
use crate::core::guide::Tested;
use crate::core::otp::{Certainty, Circumstances, EntryState, Outcome, Verdict, WhoseClock};
use crate::core::pam_entry::PamSaid;
use crate::core::text::Text;
use crate::core::time::Offset;
use crate::core::verifier::Sureness;
use crate::text;

/// Adds the answer to the screen.
pub fn add(draft: &mut Draft, model: &Model, verdict: &Verdict) {
    let passed = since_enter(model, model.now.mono);
    let headline = headline(model, verdict);
    let said = model.code.said.as_ref();
    // Either may stand in the first line already.
    let first = guide::of(model).headline;
    if first != headline {
        draft.say(tone(model, verdict), headline.clone());
    }
    if let Some(said) = said.filter(|said| said.words != first && said.words != headline) {
        draft.say(Tone::Strong, said.words.clone());
    }
    if said.is_some_and(|said| said.is_declined_by_clocks(verdict.accepted())) && fits_nowhere_yet(verdict) {
        draft.say(Tone::Strong, sign_in::headline(model, verdict));
    }
    for words in said.iter().flat_map(|said| said.beside()) {
        draft.item(Mark::Plain, words.clone());
    }
    let taken = verdict.accepted();
    if said.is_some_and(PamSaid::is_of_no_clock) {
        phone_clock::add_simulated_phone(draft, model);
        return;
    }
    if said.is_some_and(|said| !said.answer.lets_in() && !said.is_declined_by_clocks(taken)) {
        if said.is_some_and(PamSaid::asks_for_another_code) {
            draft.item(Mark::Plain, shown_next(verdict, passed));
        }
        phone_clock::add_simulated_phone(draft, model);
        return;
    }
    // Above the fold: the next code is typed from it.
    phone_clock::add_simulated_phone(draft, model);
    if let Some(line) = time_line(model, verdict) {
        draft.block(Block::TimeLine(line));
    }
    if let Some(next) = next_code(verdict, passed) {
        draft.item(Mark::Plain, next);
    }
    let asked =
        Circumstances { throw_away: model.code.test.is_some(), still_declined: model.code.still_declined };
    let lets_in = said.is_some_and(|said| said.answer.lets_in());
    for advice in verdict.advice(asked).into_iter().filter_map(|advice| sign_in::of_use(model, advice)) {
        // It may have learnt by how much the server is off.
        let fails = lets_in && advice.id == "otp-do-repair-server";
        draft.item(Mark::Plain, if fails { text!("otp-do-repair-soon") } else { advice });
    }
    let tested = Tested::of(verdict, model.code.test.is_some());
    if matches!(tested, Tested::Phone | Tested::PhoneSoon) {
        for way in phone::corrected() {
            draft.item(Mark::Plain, way);
        }
    }
    draft.gap();
    for sentence in verdict.reasons().into_iter().filter(|reason| said.is_none() || PamSaid::leaves(reason)) {
        draft.say(Tone::Plain, sentence);
    }
    if verdict.phone_minus_server.is_some() && verdict.outcome != Outcome::Ambiguous {
        draft.say(Tone::Quiet, verdict.assumption());
    }
    if seen_more(model) {
        draft.say(Tone::Quiet, text!("code-with-phone-clock"));
    }
}

/// Whether the next code would make the answer better.
pub fn wants_another(model: &Model) -> bool {
    let other = model.code.said.as_ref().is_some_and(PamSaid::asks_for_another_code);
    other || model.code.verdict.as_ref().is_some_and(Verdict::asks_for_the_next_code)
}

/// When the phone shows the next code, `passed` after Enter.
fn next_code(verdict: &Verdict, passed: Duration) -> Option<Text> {
    verdict.asks_for_the_next_code().then(|| shown_next(verdict, passed))
}

fn shown_next(verdict: &Verdict, passed: Duration) -> Text {
    // When a phone that may be behind shows it, nobody knows.
    if matches!(verdict.outcome, Outcome::Late { .. }) {
        return text!("code-next-appears");
    }
    let wait = verdict.next_code_in.saturating_sub(passed);
    match wait.as_secs_f64().ceil() as u64 {
        0 => text!("code-next-now"),
        seconds => text!("otp-ask-next", wait = Duration::from_secs(seconds)),
    }
}

/// Whether the phone's clock was looked at and went into the answer.
fn seen_more(model: &Model) -> bool {
    model.code.examined != model.code.verdict
}

/// How the answer is said: as bad only what is certain or measured.
pub fn tone(model: &Model, verdict: &Verdict) -> Tone {
    if let Some(said) =
        model.code.said.as_ref().filter(|said| !said.is_declined_by_clocks(verdict.accepted()))
    {
        return if said.answer.lets_in() { Tone::Good } else { Tone::Warning };
    }
    match (verdict.whose_clock, verdict.entry, verdict.outcome) {
        // A slip: nobody's entry is wrong.
        (.., Outcome::Nothing) if model.code.test.is_some() => Tone::Strong,
        // The server's clock was measured; of everything else "perhaps" is no cross.
        (WhoseClock::None | WhoseClock::Unknown, ..) if verdict.certainty == Certainty::Perhaps => {
            Tone::Strong
        }
        (.., Outcome::Late { .. }) => Tone::Warning,
        (_, _, Outcome::OtherParameters { .. } | Outcome::AuthenticatorCorrection { .. }) => Tone::Bad,
        (_, EntryState::Wrong, _) => Tone::Bad,
        (_, _, Outcome::FitsBarely { .. } | Outcome::FitsEarly | Outcome::SameCodeAgain) => Tone::Warning,
        (WhoseClock::None | WhoseClock::Unknown, EntryState::Right, _)
            if verdict.passes_with_a_clock_off() =>
        {
            Tone::Warning
        }
        (WhoseClock::None, EntryState::Right, _) if verdict.accepted() => Tone::Good,
        (WhoseClock::None | WhoseClock::Unknown, ..) => Tone::Strong,
        (WhoseClock::Server | WhoseClock::Phone | WhoseClock::Both, ..) => Tone::Bad,
    }
}

fn time_line(model: &Model, verdict: &Verdict) -> Option<TimeLine> {
    let seconds = |(from, to): (Offset, Offset)| (from.secs_f64(), to.secs_f64());
    if verdict.outcome == Outcome::Ambiguous {
        // There is no telling yet where the phone belongs.
        return None;
    }
    let phone = match verdict.server_ahead {
        Some(_) => verdict.phone_ahead,
        None => verdict.phone_minus_server,
    };
    let (limit, assumed) = (model.window().limit(), model.accepted().known == Sureness::Assumed);
    Some(TimeLine {
        zero_is_reference: verdict.server_ahead.is_some(),
        server: Some(verdict.server_ahead.map_or(0.0, |(ahead, _)| ahead.secs_f64())),
        server_error: verdict.server_ahead.map_or(0.0, |(_, error)| error.as_secs_f64()),
        phone: Some(seconds(phone?)),
        window: limit.as_secs_f64(),
        assumed,
        words: text!("ticket-window-is", limit = limit, known = if assumed { "assumed" } else { "known" }),
    })
}
