//! The clock over time: what the watch has seen, in words and as a plot.

use std::time::Duration;

use crate::app::measured::reference::REFRESH_INTERVAL;
use crate::app::measured::watch::Seen;
use crate::app::model::Model;
use crate::app::page::draft::Draft;
use crate::app::page::{Block, Mark, Plot, PlotPoint, Tone};
use crate::core::agreement::SourceKind;
use crate::core::diagnosis::ClockState;
use crate::core::drift::{Drift, Point};
use crate::core::text::Text;
use crate::core::time::Offset;
use crate::text;

/// Fewer measurements make no line.
const FEWEST_POINTS: usize = 2;

/// What has been seen, where that is more than that it is too early.
pub fn add_news(draft: &mut Draft, model: &Model) {
    let seen = model.watch.seen(model.now.mono);
    if seen != Seen::TooEarly {
        add_seen(draft, model, seen);
    }
}

/// The heading, what has been seen, and the plot.
pub fn add(draft: &mut Draft, model: &Model) {
    if model.watch.points().is_empty() {
        return;
    }
    draft.gap();
    draft.block(Block::Heading(text!("watch-title")));
    if model.watch.seen(model.now.mono) == Seen::TooEarly {
        draft.say(Tone::Plain, text!("watch-too-early", every = REFRESH_INTERVAL));
    }
    if let Some(plot) = plot(model.watch.points()) {
        draft.block(Block::Plot(plot));
    }
}

/// Whether the clock stays as a repair has left it.
pub fn add_after_repair(draft: &mut Draft, model: &Model) {
    if model.reference.said.kind() == Some(SourceKind::Manual) {
        draft.say(Tone::Plain, text!("watch-no-server"));
        return;
    }
    if let Some(by) = model.watch.moved_after_repair(model.now.mono) {
        draft.item(Mark::Bad, text!("watch-did-not-stay", by = by));
        return;
    }
    match model.watch.seen(model.now.mono) {
        Seen::Stays { drift, watched } | Seen::Keeps { drift, watched } => {
            let unseen = watched.mul_f64((drift.ppm.abs() + drift.error_ppm) / 1e6);
            draft.item(Mark::Good, text!("watch-stays", watched = watched, unseen = unseen));
        }
        Seen::TooEarly | Seen::JustSet { .. } => {
            if let Some(pending) = pending(model) {
                draft.item(Mark::Busy, pending);
            }
        }
        seen => add_seen(draft, model, seen),
    }
}

fn pending(model: &Model) -> Option<Text> {
    if !model.watch.is_pending(model.now.mono) {
        return None;
    }
    let wait = REFRESH_INTERVAL.saturating_sub(model.now.mono.since(model.reference.asked_at?));
    if model.reference.asking.is_some() || wait.is_zero() {
        return Some(text!("watch-pending", now = "now", seconds = 0));
    }
    Some(text!("watch-pending", now = "later", seconds = wait.as_secs_f64().ceil() as u64))
}

fn add_seen(draft: &mut Draft, model: &Model, seen: Seen) {
    match seen {
        Seen::TooEarly => {}
        Seen::JustSet { by, ago } => {
            let way = if by.is_behind() { "back" } else { "forward" };
            draft.say(Tone::Plain, text!("watch-just-set", by = by, way = way, ago = ago));
        }
        Seen::Jumped { by, .. } => {
            let way = if by.is_behind() { "back" } else { "forward" };
            draft.say(Tone::Warning, text!("watch-jumped", by = by, way = way));
        }
        Seen::Moves { watched } => draft.say(Tone::Plain, text!("watch-moves", watched = watched)),
        Seen::Stays { drift, watched } => {
            let (ppm, error) = figures(drift);
            let most = seconds(drift.most_seconds_a_day());
            draft.say(
                Tone::Plain,
                text!("watch-stayed", watched = watched, most = most, ppm = ppm, error = error),
            );
        }
        Seen::Keeps { drift, watched } => {
            let (ppm, error) = figures(drift);
            let most = seconds(drift.most_seconds_a_day());
            draft.say(
                Tone::Good,
                text!("watch-keeps", watched = watched, most = most, ppm = ppm, error = error),
            );
        }
        Seen::Drifts { drift, watched } => {
            let (ppm, error) = figures(drift);
            let day = seconds(drift.seconds_a_day());
            let way = if drift.ppm < 0.0 { "loses" } else { "gains" };
            draft.say(
                Tone::Warning,
                text!("watch-drifts", way = way, day = day, ppm = ppm, error = error, watched = watched),
            );
            if let Some(span) = until_declined(model, drift) {
                draft.say(Tone::Plain, text!("watch-until", span = span));
            }
        }
    }
}

/// Parts per million as they are written: a tenth where that means something.
fn figures(drift: Drift) -> (String, String) {
    let digits = usize::from(drift.error_ppm < 10.0);
    (format!("{:.digits$}", drift.ppm.abs()), format!("{:.digits$}", drift.error_ppm))
}

fn seconds(seconds: f64) -> Duration {
    Duration::try_from_secs_f64(seconds).unwrap_or(Duration::MAX)
}

/// How long until this drift alone has brought a clock that is right now to the end of the window.
fn until_declined(model: &Model, drift: Drift) -> Option<Duration> {
    let (ahead, error) = model.server_ahead()?;
    if model.window().clock_state(ahead, error) != ClockState::Right {
        return None;
    }
    let towards = if drift.ppm < 0.0 { -ahead.secs_f64() } else { ahead.secs_f64() };
    let left = model.window().limit().as_secs_f64() - towards;
    Some(seconds(left / (drift.ppm.abs() / 1e6)))
}

fn plot(points: &[Point]) -> Option<Plot> {
    let (first, last) = (points.first()?, points.last()?);
    if points.len() < FEWEST_POINTS {
        return None;
    }
    let said = |ahead: Offset| text!("watch-said", difference = ahead, is = ahead.direction());
    Some(Plot {
        points: points
            .iter()
            .map(|point| PlotPoint {
                at: point.at.since(first.at).as_secs_f64(),
                ahead: point.ahead.secs_f64(),
                error: point.error.as_secs_f64(),
            })
            .collect(),
        words: text!(
            "watch-plot-words",
            count = points.len(),
            span = last.at.since(first.at),
            first = said(first.ahead),
            last = said(last.ahead)
        ),
    })
}
