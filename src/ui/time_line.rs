//! Clocks and the acceptance window on one line of time.
//!
//! ```text
//!                                            ├─┤ phone
//!           ● server
//! ───────[▒▒▒▒▒▒▒▒▒]────────┬──────────────┬──────────────┼────
//!    -3 min             -2 min         -1 min         true time
//! ```

use std::time::Duration;

use ratatui::style::Style;
use ratatui::text::{Line, Span};

use super::cell_row::CellRow;
use super::look::{Look, indented};
use super::scale::{Place, Scale, phone, server, window};
use super::wrap::width;
use crate::app::page::TimeLine;
use crate::core::text::Text;
use crate::text;

/// Below this width the words say more than a drawing could.
const NARROWEST: usize = 34;
/// Wider than this, the eye loses the line.
const WIDEST: usize = 110;
/// Labels need this many columns each.
const APART: usize = 12;

/// The drawing with its legend; in a narrow room only the words.
pub fn lines(line: &TimeLine, look: &Look<'_>, room: usize) -> Vec<Line<'static>> {
    if room < NARROWEST || (server(line).is_none() && phone(line).is_none()) {
        return indented(0, &look.say(&line.words), look.theme.plain, room);
    }
    let drawing =
        Drawing { line, look, scale: Scale::choose(line, room.min(WIDEST)), columns: room.min(WIDEST) };
    let mut lines = Vec::new();
    lines.extend(drawing.phone());
    lines.extend(drawing.server());
    lines.push(drawing.axis());
    lines.push(drawing.labels());
    lines.extend(drawing.legend());
    lines.extend(drawing.absences(room));
    lines
}

struct Drawing<'a> {
    line: &'a TimeLine,
    look: &'a Look<'a>,
    scale: Scale,
    columns: usize,
}

impl Drawing<'_> {
    fn blank(&self) -> CellRow {
        CellRow::new(self.columns, " ", self.look.theme.plain)
    }

    fn phone(&self) -> Option<Line<'static>> {
        let label = self.look.say(&text!("ui-line-phone"));
        let mut row = self.blank();
        self.interval(&mut row, phone(self.line)?, self.look.theme.phone);
        let (from, to) = phone(self.line)?;
        let columns =
            (self.scale.place(from).clamped(self.columns), self.scale.place(to).clamped(self.columns));
        if !row.write_beside(columns, &label, self.look.theme.phone) {
            let label = format!(" {label} ");
            let middle = columns.0.midpoint(columns.1);
            row.overwrite(middle.saturating_sub(width(&label) / 2), &label, self.look.theme.phone);
        }
        Some(row.into_line())
    }

    fn server(&self) -> Option<Line<'static>> {
        let (theme, glyphs) = (self.look.theme, self.look.theme.glyphs);
        let at = server(self.line)?;
        let error = Some(self.line.server_error.abs()).filter(|error| error.is_finite()).unwrap_or(0.0);
        let mut row = self.blank();
        let column = self.scale.place(at).clamped(self.columns);
        let ends = (
            self.scale.place(at - error).clamped(self.columns),
            self.scale.place(at + error).clamped(self.columns),
        );
        if ends.0 < column && column < ends.1 {
            self.interval(&mut row, (at - error, at + error), theme.server);
        }
        row.set(column, glyphs.down, theme.server);
        let ends = (ends.0.min(column), ends.1.max(column));
        row.write_beside(ends, &self.look.say(&text!("ui-line-server")), theme.server);
        Some(row.into_line())
    }

    /// From end to end, with an arrow where an end is off the drawing.
    fn interval(&self, row: &mut CellRow, (from, to): (f64, f64), style: Style) {
        let glyphs = self.look.theme.glyphs;
        let (start, end) = (self.scale.place(from), self.scale.place(to));
        let (first, last) = (start.clamped(self.columns), end.clamped(self.columns));
        for column in first..=last {
            row.set(column, glyphs.horizontal, style);
        }
        if first < last || start == end {
            row.set(first, glyphs.from, style);
            row.set(last, glyphs.to, style);
        }
        if first == last {
            row.set(first, glyphs.zero, style);
        }
        if start == Place::Left {
            row.set(0, glyphs.left, style);
        }
        if end == Place::Right {
            row.set(self.columns.saturating_sub(1), glyphs.right, style);
        }
        if end == Place::Left {
            row.set(0, glyphs.left, style);
        }
        if start == Place::Right {
            row.set(self.columns.saturating_sub(1), glyphs.right, style);
        }
    }

    fn axis(&self) -> Line<'static> {
        let (theme, glyphs) = (self.look.theme, self.look.theme.glyphs);
        let mut row = CellRow::new(self.columns, glyphs.horizontal, theme.quiet);
        let window = window(self.line).map(|(from, to)| {
            (self.scale.place(from).clamped(self.columns), self.scale.place(to).clamped(self.columns))
        });
        if let Some((from, to)) = window {
            for column in from..=to {
                row.set(column, glyphs.window, theme.window);
            }
        }
        for (at, _) in self.ticks() {
            row.set(self.scale.place(at).clamped(self.columns), glyphs.tick, theme.quiet);
        }
        if let Some((from, to)) = window {
            row.set(from, "[", theme.window);
            row.set(to, "]", theme.window);
        }
        match (self.line.zero_is_reference, self.scale.place(0.0)) {
            (false, _) => {}
            (true, Place::Left) => row.set(0, glyphs.left, theme.zero),
            (true, Place::At(column)) => row.set(column, glyphs.zero, theme.zero),
            (true, Place::Right) => row.set(self.columns.saturating_sub(1), glyphs.right, theme.zero),
        }
        if let Some(at) = server(self.line) {
            row.set(self.scale.place(at).clamped(self.columns), glyphs.server, theme.server);
        }
        row.into_line()
    }

    /// Where figures stand, and what they say. They are counted from 0 while that is on the drawing; otherwise they
    /// would be long and odd, and are counted from the server's clock.
    fn ticks(&self) -> Vec<(f64, f64)> {
        let from = self.counted_from();
        self.scale.ticks(from, APART).into_iter().map(|at| (at, at - from)).collect()
    }

    fn counted_from(&self) -> f64 {
        match self.scale.place(0.0) {
            Place::At(_) => 0.0,
            Place::Left | Place::Right => server(self.line).unwrap_or(0.0),
        }
    }

    fn labels(&self) -> Line<'static> {
        let theme = self.look.theme;
        let mut row = self.blank();
        if self.line.zero_is_reference {
            let label = self.look.say(&text!("ui-line-true"));
            let column = self.scale.place(0.0).clamped(self.columns);
            let start =
                column.saturating_sub(width(&label) / 2).min(self.columns.saturating_sub(width(&label)));
            row.write(start, &label, theme.zero);
        }
        let ticks = self.ticks();
        let unit = Unit::of(ticks.iter().map(|(_, figure)| *figure));
        for (at, figure) in ticks {
            let label = self.look.say(&unit.say(figure));
            let Place::At(column) = self.scale.place(at) else { continue };
            let start =
                column.saturating_sub(width(&label) / 2).min(self.columns.saturating_sub(width(&label)));
            row.write(start, &label, theme.quiet);
        }
        row.into_line()
    }

    fn legend(&self) -> Vec<Line<'static>> {
        let (theme, glyphs) = (self.look.theme, self.look.theme.glyphs);
        let mut entries = Vec::new();
        if server(self.line).is_some() {
            entries.push((glyphs.server.to_owned(), theme.server, text!("ui-line-server")));
            let passes =
                if self.line.assumed { text!("ui-line-window") } else { text!("ui-line-window-known") };
            entries.push((format!("[{0}{0}]", glyphs.window), theme.window, passes));
        }
        if phone(self.line).is_some() {
            let sign = format!("{}{}{}", glyphs.from, glyphs.horizontal, glyphs.to);
            entries.push((sign, theme.phone, text!("ui-line-phone")));
        }
        if self.line.zero_is_reference {
            entries.push((glyphs.zero.to_owned(), theme.zero, text!("ui-line-true")));
        }
        let mut lines: Vec<Line<'static>> = Vec::new();
        for (sign, style, label) in entries {
            let label = format!(" {}", self.look.say(&label));
            let needed = width(&sign).saturating_add(width(&label));
            let gap = Span::raw("   ");
            match lines.last_mut() {
                Some(line) if line.width().saturating_add(needed).saturating_add(3) <= self.columns => {
                    line.spans.extend([gap, Span::styled(sign, style), Span::styled(label, theme.plain)]);
                }
                _ => {
                    lines.push(Line::from(vec![Span::styled(sign, style), Span::styled(label, theme.plain)]))
                }
            }
        }
        lines
    }

    /// A sentence for each clock that is off the drawing, with its distance from the server's clock.
    fn absences(&self, room: usize) -> Vec<Line<'static>> {
        let zero = self.line.zero_is_reference.then_some(("truth", 0.0, 0.0));
        let phone = phone(self.line).map(|(from, to)| ("phone", from, to));
        let from_server = |at: f64| {
            let seconds = (at - server(self.line).unwrap_or(0.0)).abs();
            Duration::try_from_secs_f64(seconds).unwrap_or(Duration::MAX)
        };
        let mut lines = Vec::new();
        if self.counted_from() != 0.0 {
            lines.extend(indented(
                0,
                &self.look.say(&text!("ui-line-from-server")),
                self.look.theme.plain,
                room,
            ));
        }
        for (whose, from, to) in zero.into_iter().chain(phone) {
            let sentence = match (self.scale.place(from), self.scale.place(to)) {
                (_, Place::Left) => {
                    text!("ui-line-off", whose = whose, span = from_server(to), way = "left")
                }
                (Place::Right, _) => {
                    text!("ui-line-off", whose = whose, span = from_server(from), way = "right")
                }
                _ => continue,
            };
            lines.extend(indented(0, &self.look.say(&sentence), self.look.theme.plain, room));
        }
        lines
    }
}

/// What all figures of one drawing are in: the largest unit that leaves none of them broken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Unit {
    Seconds,
    Minutes,
    Hours,
    Days,
}

impl Unit {
    fn of(figures: impl Iterator<Item = f64> + Clone) -> Self {
        let whole = |unit: &Self| figures.clone().all(|figure| figure % unit.seconds() == 0.0);
        [Self::Days, Self::Hours, Self::Minutes].into_iter().find(whole).unwrap_or(Self::Seconds)
    }

    const fn seconds(self) -> f64 {
        match self {
            Self::Seconds => 1.0,
            Self::Minutes => 60.0,
            Self::Hours => 3_600.0,
            Self::Days => 86_400.0,
        }
    }

    fn say(self, figure: f64) -> Text {
        let sign = match figure {
            figure if figure > 0.0 => "+",
            figure if figure < 0.0 => "-",
            _ => "",
        };
        // `as` saturates, and a step is never below a second.
        let count = (figure.abs() / self.seconds()).round() as i64;
        match self {
            Self::Seconds => text!("ui-line-seconds", sign = sign, count = count),
            Self::Minutes => text!("ui-line-minutes", sign = sign, count = count),
            Self::Hours => text!("ui-line-hours", sign = sign, count = count),
            Self::Days => text!("ui-line-days", sign = sign, count = count),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_figures_of_a_drawing_are_in_one_unit() {
        assert_eq!(Unit::of([-180.0, -120.0, 0.0].into_iter()), Unit::Minutes);
        assert_eq!(Unit::of([-75.0, -60.0].into_iter()), Unit::Seconds);
        assert_eq!(Unit::of([7_200.0, 0.0].into_iter()), Unit::Hours);
        assert_eq!(Unit::of([172_800.0, 0.0].into_iter()), Unit::Days);
    }
}
