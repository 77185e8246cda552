//! The clock screen: server time and reference time, the difference, the window, and who said so.

use std::time::Duration;

use super::row::clocks;
use super::state::TYPED_ERROR;
use super::{trend, typed_time};
use crate::app::model::Model;
use crate::app::page::draft::Draft;
use crate::app::page::{Block, ButtonId, ClockButton, Mark, Screen, SourceRow, TimeLine, Tone};
use crate::app::words;
use crate::core::agreement::{SourceAnswer, SourceKind};
use crate::core::diagnosis::ClockState;
use crate::core::facts::ClockOwner;
use crate::core::finding::Cause;
use crate::core::text::Text;
use crate::core::time::Offset;
use crate::core::verifier::Sureness;
use crate::core::words::{fact, source};
use crate::core::zone;
use crate::text;

/// The clock screen.
pub fn draft(model: &Model) -> Draft {
    if model.typed_time.open {
        return typed_time::draft(model);
    }
    let mut draft = Draft::new(text!("clock-title"));
    let ahead = model.server_ahead();
    draft.block(Block::Clocks(clocks(model)));
    draft.gap();
    let (mark, words) = words::clock::state(model);
    draft.say(tone_of(mark), words);
    add_findings(&mut draft, model);
    if let Some((ahead, error)) = ahead {
        draft.say(Tone::Quiet, error_words(model, error));
        if let Some(zones) = zone_sentence(ahead, error) {
            draft.say(Tone::Warning, zones);
        }
        trend::add_news(&mut draft, model);
        draft.gap();
        draft.block(Block::TimeLine(time_line(model, ahead, error)));
        let accepted = model.accepted();
        if let Some(takes) = accepted.said(accepted.steps, accepted.period_s) {
            draft.say(Tone::Quiet, takes);
        }
    } else if mark == Mark::Unknown {
        draft.say(Tone::Plain, text!("clock-type-it", error = TYPED_ERROR));
    }
    draft.block(Block::Aside(Vec::new()));
    draft.gap();
    draft.block(Block::Heading(text!("clock-sources")));
    draft.block(Block::Sources(sources(model)));
    if let Some(smeared) = model.reference.said.agreement.smear_note(&model.reference.said.answers) {
        draft.say(Tone::Quiet, smeared);
    }
    // Validity dates are always verified at the time that the host claims; it is worth saying where that is not this
    // server's own time.
    let by_https = model.reference.said.members().any(|answer| answer.source.kind == SourceKind::Https);
    if by_https && mark == Mark::Bad {
        draft.say(Tone::Quiet, text!("clock-certificates"));
    }
    add_beliefs(&mut draft, model);
    trend::add(&mut draft, model);
    draft.button(ButtonId::Go(Screen::Code), text!("button-go-code"));
    let wait = model.reference.wait(model.now.mono);
    if model.reference.asking.is_some() {
        draft.button_if(false, ButtonId::Again, text!("button-measuring"));
    } else if wait.is_zero() {
        draft.button(ButtonId::Again, text!("button-measure-again"));
    } else {
        let seconds = wait.as_secs_f64().ceil() as u64;
        draft.button_if(false, ButtonId::Again, text!("button-measure-in", seconds = seconds));
    }
    draft.button(ButtonId::Clock(ClockButton::TypeTime), text!("button-type-time"));
    if model.reference.typed.is_some() {
        draft.button(ButtonId::Clock(ClockButton::ForgetTime), text!("button-forget-time"));
    }
    draft.button(ButtonId::Back, text!("button-back"));
    draft
}

/// How the screen stands.
pub fn mark(model: &Model) -> Mark {
    match model.server_ahead() {
        Some((ahead, error)) => words::clock::mark(model, ahead, error),
        None if model.reference.asking.is_some() => Mark::Busy,
        None if model.reference.rounds > 0 => Mark::Unknown,
        None => Mark::Plain,
    }
}

/// What the screen is for.
pub fn help() -> Vec<Text> {
    vec![text!("help-clock-what"), text!("help-clock-why"), text!("help-clock-article")]
}

/// Presses one of the screen's buttons.
pub fn press(model: &mut Model, button: ClockButton) {
    match button {
        ClockButton::TypeTime => typed_time::open(model),
        ClockButton::OtherZone => typed_time::other_zone(model),
        ClockButton::MinuteBegins => typed_time::take(model),
        ClockButton::ForgetTime => model.reference.take_typed(None),
    }
}

const fn tone_of(mark: Mark) -> Tone {
    match mark {
        Mark::Good => Tone::Good,
        Mark::Warning => Tone::Warning,
        Mark::Bad => Tone::Bad,
        Mark::Plain | Mark::Busy | Mark::Unknown => Tone::Strong,
    }
}

fn error_words(model: &Model, error: Duration) -> Text {
    let Some(agreed) = model.reference.said.agreement.agreed() else {
        return text!("finding-reference-unreachable");
    };
    if model.reference.said.kind() == Some(SourceKind::Manual) {
        return text!("clock-error-typed", error = error);
    }
    let (agreeing, answered) = (agreed.members.len(), agreed.answered);
    let asked = model.reference.said.answers.len();
    if agreed.repair_grade && agreeing == asked {
        text!("clock-error-all", error = error, asked = asked)
    } else {
        let enough = if agreed.repair_grade { "yes" } else { "no" };
        text!(
            "clock-agreement",
            enough = enough,
            error = error,
            agreeing = agreeing,
            answered = answered,
            asked = asked
        )
    }
}

/// The server against the window in which codes pass.
pub fn time_line(model: &Model, ahead: Offset, error: Duration) -> TimeLine {
    let (window, assumed) = (model.window(), model.accepted().known == Sureness::Assumed);
    let known = if assumed { "assumed" } else { "known" };
    let (limit, share) = (window.limit(), window.declined(ahead));
    TimeLine {
        zero_is_reference: true,
        server: Some(ahead.secs_f64()),
        server_error: error.as_secs_f64(),
        phone: None,
        window: limit.as_secs_f64(),
        assumed,
        words: match window.clock_state(ahead, error) {
            _ if !window.by_this_clock => text!("evidence-checked-elsewhere"),
            _ if window.by_a_learnt_clock => text!("evidence-window-learnt", limit = limit),
            ClockState::Right | ClockState::Off => text!("clock-line-passes", limit = limit, known = known),
            ClockState::AtLimit => text!("clock-line-at-limit", limit = limit, error = error, known = known),
            ClockState::Wrong => text!("clock-line-declined", limit = limit, share = share, known = known),
            ClockState::Unmeasured | ClockState::TooCoarse => text!("clock-line-unknown", error = error),
        },
    }
}

/// The groups into which the servers fall, and what the system believes against all measurements.
fn add_findings(draft: &mut Draft, model: &Model) {
    let diagnosis = model.diagnosis();
    if let Some(split) = diagnosis.finding(Cause::ReferenceDisagrees) {
        for group in &split.evidence {
            draft.item(Mark::Plain, group.clone());
        }
    }
    if let Some(mistaken) = diagnosis.finding(Cause::TimeSyncContradicts) {
        draft.say(Tone::Warning, mistaken.title.clone());
    }
}

/// What kernel and time service believe of this clock.
fn add_beliefs(draft: &mut Draft, model: &Model) {
    let mistaken = model.diagnosis().finding(Cause::TimeSyncContradicts).is_some();
    let judged = |mark: Mark| if mistaken && mark == Mark::Good { Mark::Bad } else { mark };
    let mut beliefs = Vec::new();
    if !model.facts.kernel_clock.is_pending() && fact::is_looked_at(&model.facts.kernel_clock) {
        let (mark, words) = fact::told(&model.facts.kernel_clock, fact::kernel);
        beliefs.push((text!("fact-kernel"), judged(mark), words));
    }
    beliefs.extend(service_belief(model).map(|(label, mark, words)| (label, judged(mark), words)));
    if !beliefs.is_empty() {
        draft.gap();
        draft.block(Block::Heading(text!("clock-beliefs")));
    }
    for (label, mark, words) in beliefs {
        draft.fact(label, mark, words);
    }
}

fn service_belief(model: &Model) -> Option<(Text, Mark, Text)> {
    let service = model.facts.time_service.known()?;
    let ClockOwner::Daemon(daemon) = model.facts.clock_owner().known()?.clone() else { return None };
    let (mark, words) = fact::belief(service)?;
    Some((text!("belief-service", name = daemon.name()), mark, words))
}

/// An error of whole zones was made by a person, and is said as one.
fn zone_sentence(ahead: Offset, error: Duration) -> Option<Text> {
    let zones = zone::fingerprint(ahead, error).filter(|_| zone::date_error(ahead, error).is_none())?;
    Some(text!("clock-zone", whole = zones.whole(), residual = zones.residual))
}

fn sources(model: &Model) -> Vec<SourceRow> {
    let answers: &[SourceAnswer] = match &model.reference.asking {
        Some((_, so_far)) if model.reference.rounds == 0 => so_far,
        _ => &model.reference.said.answers,
    };
    answers.iter().enumerate().map(|(index, answer)| source_row(model, index, answer)).collect()
}

fn source_row(model: &Model, index: usize, answer: &SourceAnswer) -> SourceRow {
    let address = answer.source.address.map(|address| address.ip().to_string());
    let name = match address {
        Some(address) if !answer.source.name.contains(&address) => {
            format!("{} ({address})", answer.source.name)
        }
        _ => answer.source.name.clone(),
    };
    let (mark, text) = source::said(&model.reference.said, index, answer, model.now);
    SourceRow { name, mark, text }
}
