//! What every part of a screen is drawn with.

use ratatui::style::Style;
use ratatui::text::{Line, Span};

use super::theme::Theme;
use super::wrap::{clean, width, wrap};
use crate::core::text::Text;
use crate::locale::Locale;

/// The words and the styles.
#[derive(Clone, Copy)]
pub struct Look<'a> {
    /// Turns texts into words.
    pub locale: &'a Locale,
    /// Turns roles into styles.
    pub theme: &'a Theme,
}

impl Look<'_> {
    /// The words of `text`.
    pub fn say(&self, text: &Text) -> String {
        self.locale.say(text)
    }
}

/// `text` wrapped to `room` cells, with `front` before the first line and as many blanks before the others.
/// Where the front would take more than half of the room, only the first line is indented.
pub fn hanging(front: Vec<Span<'static>>, text: &str, style: Style, room: usize) -> Vec<Line<'static>> {
    let taken: usize = front.iter().map(|span| width(&span.content)).sum();
    if taken.saturating_mul(2) > room && taken > 4 {
        let mut lines = vec![Line::from(front)];
        lines.extend(indented(2, text, style, room));
        return lines;
    }
    let mut lines = indented(taken, text, style, room);
    if let Some(first) = lines.first_mut() {
        let words = first.spans.drain(..).skip(1);
        let spans = front.into_iter().chain(words).collect::<Vec<_>>();
        *first = Line::from(spans);
    }
    lines
}

/// `text` wrapped to `room` cells, each line behind `indent` blanks.
pub fn indented(indent: usize, text: &str, style: Style, room: usize) -> Vec<Line<'static>> {
    wrap(text, room.saturating_sub(indent))
        .into_iter()
        .map(|line| Line::from(vec![Span::raw(" ".repeat(indent)), Span::styled(line, style)]))
        .collect()
}

/// `text` without control characters, followed by blanks up to `room` cells.
pub fn padded(text: &str, room: usize) -> String {
    let mut text = clean(text);
    text.push_str(&" ".repeat(room.saturating_sub(width(&text))));
    text
}
