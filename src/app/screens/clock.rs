//! The clock screen: server time and reference time, the difference, the window, and who said so.

use std::time::Duration;

use super::super::model::Model;
use super::super::page::{Block, ButtonId, ClockRow, Mark, SourceRow, TimeLine, Tone};
use super::Draft;
use crate::core::agreement::{Agreement, Answer, SourceKind};
use crate::core::text::Text;
use crate::core::time::{Offset, UnixTime};
use crate::core::zone;
use crate::text;

/// The clock screen.
pub fn draft(model: &Model) -> Draft {
    let mut draft = Draft::new(text!("clock-title"));
    let ahead = model.server_ahead();
    let state_mark = ahead.map_or(Mark::Unknown, |(ahead, _)| mark(model, ahead));
    draft.block(Block::Clocks(vec![
        row(model, text!("clock-server"), Some(model.now.wall), state_mark),
        row(
            model,
            text!("clock-reference"),
            ahead.map(|(ahead, _)| model.now.wall.minus(ahead)),
            Mark::Plain,
        ),
    ]));
    draft.gap();
    let (mark, words) = state(model);
    draft.say(tone_of(mark), words);
    if let Some((ahead, error)) = ahead {
        draft.say(Tone::Quiet, error_words(model, error));
        if let Some(zones) = zone_sentence(ahead, error) {
            draft.say(Tone::Warning, zones);
        }
        draft.gap();
        draft.block(Block::TimeLine(time_line(model, ahead, error)));
    }
    draft.gap();
    draft.block(Block::Heading(text!("clock-sources")));
    draft.block(Block::Sources(sources(model)));
    draft.button(ButtonId::Next, text!("button-next-code"));
    let wait = model.reference.wait(model.now.mono);
    if model.reference.asking.is_some() {
        draft.button_if(false, ButtonId::Again, text!("button-measuring"));
    } else if wait.is_zero() {
        draft.button(ButtonId::Again, text!("button-measure-again"));
    } else {
        let seconds = wait.as_secs_f64().ceil() as u64;
        draft.button_if(false, ButtonId::Again, text!("button-measure-in", seconds = seconds));
    }
    draft.button(ButtonId::Back, text!("button-back"));
    draft
}

/// The difference in words, with its mark.
pub fn state(model: &Model) -> (Mark, Text) {
    match &model.reference.said.agreement {
        Agreement::Agreed(_) => match model.server_ahead() {
            Some((ahead, _)) => (mark(model, ahead), difference(ahead)),
            None => (Mark::Busy, text!("clock-asking")),
        },
        _ if model.reference.asking.is_some() || model.reference.rounds == 0 => {
            (Mark::Busy, text!("clock-asking"))
        }
        Agreement::Split { .. } => (Mark::Unknown, text!("clock-split")),
        Agreement::Nothing => (Mark::Unknown, text!("clock-nothing")),
    }
}

/// How a server that is `ahead` stands.
pub fn mark(model: &Model, ahead: Offset) -> Mark {
    super::rail::severity(model.settings.window.severity(ahead))
}

/// "The server is 3 min 7 s behind."
pub fn difference(ahead: Offset) -> Text {
    match ahead {
        ahead if ahead.abs() < Duration::from_millis(500) => text!("clock-right", difference = ahead),
        ahead if ahead.is_behind() => text!("clock-behind", difference = ahead),
        ahead => text!("clock-ahead", difference = ahead),
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
    let Some(agreed) = model.reference.said.agreement.agreed() else { return text!("clock-nothing") };
    let (agreeing, answered) = (agreed.members.len(), agreed.answered);
    let asked = model.reference.said.answers.len();
    if agreed.repair_grade {
        text!("clock-error", error = error, agreeing = agreeing, answered = answered, asked = asked)
    } else {
        text!("clock-error-thin", error = error, agreeing = agreeing, answered = answered, asked = asked)
    }
}

/// The server against the window in which codes pass.
pub fn time_line(model: &Model, ahead: Offset, error: Duration) -> TimeLine {
    let window = model.settings.window;
    let passes = window.severity(ahead) != crate::core::finding::Severity::Critical;
    TimeLine {
        zero_is_reference: true,
        server: Some(ahead.secs_f64()),
        server_error: error.as_secs_f64(),
        phone: None,
        window: window.limit().as_secs_f64(),
        words: match passes {
            true => text!("clock-line-passes", limit = window.limit()),
            false => text!("clock-line-declined", limit = window.limit()),
        },
    }
}

fn row(model: &Model, label: Text, instant: Option<UnixTime>, mark: Mark) -> ClockRow {
    let zone_name = model.facts.zone.known().map(|zone| zone.name.as_str());
    ClockRow {
        label,
        local: instant.and_then(|instant| local(zone_name?, instant)),
        utc: instant.map(crate::locale::utc),
        mark,
    }
}

/// Date, time and zone as people in `zone` write it.
fn local(zone_name: &str, instant: UnixTime) -> Option<String> {
    let view = zone::display(zone_name, instant)?;
    Some(format!("{} {}", zone::local(zone_name, instant)?, view.abbreviation))
}

/// An error of whole zones was made by a person, and is said as one.
fn zone_sentence(ahead: Offset, error: Duration) -> Option<Text> {
    let zones = zone::fingerprint(ahead, error)?;
    Some(text!("clock-zone", whole = zones.whole(), residual = zones.residual))
}

fn sources(model: &Model) -> Vec<SourceRow> {
    let answers: &[Answer] = match &model.reference.asking {
        Some((_, so_far)) if model.reference.rounds == 0 => so_far,
        _ => &model.reference.said.answers,
    };
    answers.iter().enumerate().map(|(index, answer)| source(model, index, answer)).collect()
}

fn source(model: &Model, index: usize, answer: &Answer) -> SourceRow {
    let address = answer.source.address.map(|address| address.ip().to_string());
    let name = match address {
        Some(address) if !answer.source.name.contains(&address) => {
            format!("{} ({address})", answer.source.name)
        }
        _ => answer.source.name.clone(),
    };
    let in_majority =
        model.reference.said.agreement.agreed().is_some_and(|agreed| agreed.members.contains(&index));
    match &answer.result {
        Err(refusal) => SourceRow { name, mark: Mark::Unknown, text: refusal.text() },
        Ok(sample) => {
            let ahead = model.now.wall_at(sample.mono).ahead_of(sample.reference);
            let delay = sample.delay;
            let text = match (answer.source.kind, ahead.is_behind()) {
                (SourceKind::Ntp, true) => text!(
                    "source-ntp-behind",
                    difference = ahead,
                    delay = delay,
                    stratum = sample.stratum.unwrap_or(0)
                ),
                (SourceKind::Ntp, false) => text!(
                    "source-ntp-ahead",
                    difference = ahead,
                    delay = delay,
                    stratum = sample.stratum.unwrap_or(0)
                ),
                (SourceKind::Https, true) => text!("source-https-behind", difference = ahead, delay = delay),
                (SourceKind::Https, false) => text!("source-https-ahead", difference = ahead, delay = delay),
                (SourceKind::Manual, _) => text!("source-manual", difference = ahead),
            };
            match in_majority {
                true => SourceRow { name, mark: Mark::Good, text },
                false => SourceRow { name, mark: Mark::Bad, text: text!("source-outside", said = text) },
            }
        }
    }
}
