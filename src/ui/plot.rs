//! A clock's difference over time: each measurement with its error, drawn with braille dots or with ASCII.
//!
//! ```text
//! +12 ms │⡇   ⡇    ⡇
//!        │⣇   ⣇    ⡧
//!   0    │────────────
//!  -8 ms │⡇   ⡇    ⠇
//!        └────────────
//!     5 min 20 s before        last
//! ```

use std::time::Duration;

use ratatui::text::{Line, Span};

use super::cell_row::CellRow;
use super::look::{Look, indented, padded};
use super::wrap::width;
use crate::app::page::{Plot, PlotPoint};
use crate::core::text::Text;
use crate::core::time::Offset;
use crate::text;

/// Below this width the words say more than a drawing could.
const NARROWEST: usize = 34;
/// Wider than this, the eye loses the line.
const WIDEST: usize = 90;
/// The drawing is so high. More would push what is below it out of sight.
const ROWS: usize = 5;
/// Where everything lies within less than this, the difference is noise and is not blown up to fill the drawing.
const LEAST_RANGE: f64 = 0.004;

/// The drawing; in a narrow room, or where there is nothing to draw, only the words.
pub fn lines(plot: &Plot, look: &Look<'_>, room: usize) -> Vec<Line<'static>> {
    let points: Vec<PlotPoint> = plot.points.iter().copied().filter(is_finite).collect();
    let drawing = Drawing::of(&points, look, room.min(WIDEST));
    match drawing.filter(|_| room >= NARROWEST) {
        Some(drawing) => drawing.lines(),
        None => indented(0, &look.say(&plot.words), look.theme.plain, room),
    }
}

fn is_finite(point: &PlotPoint) -> bool {
    [point.at, point.ahead, point.error].iter().all(|figure| figure.is_finite() && figure.abs() < 1e12)
}

struct Drawing<'a> {
    points: &'a [PlotPoint],
    look: &'a Look<'a>,
    /// Seconds at the lower and at the upper edge.
    range: (f64, f64),
    /// Seconds from the first to the last measurement.
    span: f64,
    labels: [String; 2],
    columns: usize,
}

impl<'a> Drawing<'a> {
    fn of(points: &'a [PlotPoint], look: &'a Look<'a>, room: usize) -> Option<Self> {
        let span = points.iter().map(|point| point.at).fold(0.0, f64::max);
        if points.len() < 2 || span <= 0.0 {
            return None;
        }
        let low = points.iter().map(|point| point.ahead - point.error.abs()).fold(f64::INFINITY, f64::min);
        let high =
            points.iter().map(|point| point.ahead + point.error.abs()).fold(f64::NEG_INFINITY, f64::max);
        let lacking = (LEAST_RANGE - (high - low)).max(0.0) / 2.0;
        let range = (low - lacking, high + lacking);
        let labels = [value(range.1), lower(range)].map(|label| look.say(&label));
        let taken = labels.iter().map(|label| width(label)).max().unwrap_or(0).saturating_add(2);
        let columns = room.checked_sub(taken).filter(|columns| *columns >= 10)?;
        Some(Self { points, look, range, span, labels, columns })
    }

    fn lines(&self) -> Vec<Line<'static>> {
        let theme = self.look.theme;
        let labels = self.labels.iter().map(|label| width(label)).max().unwrap_or(0);
        let front = |label: &str| {
            let blanks = " ".repeat(labels.saturating_sub(width(label)));
            [
                Span::styled(format!("{blanks}{label} "), theme.quiet),
                Span::styled(theme.glyphs.vertical, theme.quiet),
            ]
        };
        let [high, low] = &self.labels;
        let rows = self.rows();
        let (zero, nought) = (self.zero_row(), self.look.say(&text!("ui-plot-zero")));
        let bottom = rows.len().saturating_sub(1);
        let mut lines: Vec<Line<'static>> = Vec::with_capacity(ROWS.saturating_add(1));
        for (row, cells) in rows.into_iter().enumerate() {
            let label = match row {
                0 => high.as_str(),
                row if row == bottom => low.as_str(),
                row if Some(row) == zero => nought.as_str(),
                _ => "",
            };
            lines.push(Line::from_iter(front(label).into_iter().chain(cells.into_line().spans)));
        }
        lines.push(self.times(labels.saturating_add(2)));
        lines
    }

    /// The row of no difference, where it is on the drawing.
    fn zero_row(&self) -> Option<usize> {
        (self.range.0 < 0.0 && self.range.1 > 0.0).then(|| self.level(0.0, ROWS))
    }

    /// The rows of cells, the highest first.
    fn rows(&self) -> Vec<CellRow> {
        let theme = self.look.theme;
        let mut rows_of_cells = vec![CellRow::new(self.columns, " ", theme.plain); ROWS];
        if let Some(cells) = self.zero_row().and_then(|row| rows_of_cells.get_mut(row)) {
            *cells = CellRow::new(self.columns, theme.glyphs.horizontal, theme.quiet);
        }
        if theme.glyphs.ascii {
            self.draw_cells(&mut rows_of_cells)
        } else {
            self.draw_dots(&mut rows_of_cells)
        }
        rows_of_cells
    }

    /// One cell for each measurement, and bars above and below it for its error.
    fn draw_cells(&self, rows_of_cells: &mut [CellRow]) {
        let (theme, glyphs) = (self.look.theme, self.look.theme.glyphs);
        for point in self.points {
            let column = self.place(point.at, self.columns);
            let (top, bottom) = self.bar(point, ROWS);
            for cells in rows_of_cells.get_mut(top..=bottom).unwrap_or_default() {
                cells.set(column, glyphs.vertical, theme.quiet);
            }
        }
        for point in self.points {
            if let Some(cells) = rows_of_cells.get_mut(self.level(point.ahead, ROWS)) {
                cells.set(self.place(point.at, self.columns), glyphs.server, theme.server);
            }
        }
    }

    /// Two columns and four rows of dots in each cell: a bar for the error, and a broader dot for what was measured.
    fn draw_dots(&self, rows_of_cells: &mut [CellRow]) {
        let theme = self.look.theme;
        let (wide, high) = (self.columns.saturating_mul(2), ROWS.saturating_mul(4));
        let mut dots = vec![vec![0_u8; self.columns]; ROWS];
        let mut measured = vec![vec![false; self.columns]; ROWS];
        let mut set = |column: usize, row: usize| {
            if let Some(cell) = dots.get_mut(row / 4).and_then(|cells| cells.get_mut(column / 2)) {
                *cell |= braille_bit(column % 2, row % 4);
            }
        };
        for point in self.points {
            let (column, row) = (self.place(point.at, wide), self.level(point.ahead, high));
            let (top, bottom) = self.bar(point, high);
            (top..=bottom).for_each(|row| set(column, row));
            set(column ^ 1, row);
            if let Some(cell) = measured.get_mut(row / 4).and_then(|cells| cells.get_mut(column / 2)) {
                *cell = true;
            }
        }
        for ((cells, dots), measured) in rows_of_cells.iter_mut().zip(dots).zip(measured) {
            for (column, (bits, measured)) in dots.into_iter().zip(measured).enumerate() {
                if bits != 0 {
                    let glyph = char::from_u32(0x2800 + u32::from(bits)).unwrap_or(' ').to_string();
                    cells.set(column, &glyph, if measured { theme.server } else { theme.quiet });
                }
            }
        }
    }

    /// The rows over which an error reaches, from top to bottom.
    fn bar(&self, point: &PlotPoint, rows: usize) -> (usize, usize) {
        let error = point.error.abs();
        (self.level(point.ahead + error, rows), self.level(point.ahead - error, rows))
    }

    /// The row of this difference, of so many, counted from the top.
    fn level(&self, ahead: f64, rows: usize) -> usize {
        share((self.range.1 - ahead) / (self.range.1 - self.range.0), rows)
    }

    /// The column of this time, of so many.
    fn place(&self, at: f64, columns: usize) -> usize {
        share(at / self.span, columns)
    }

    fn times(&self, indent: usize) -> Line<'static> {
        let theme = self.look.theme;
        let span = Duration::try_from_secs_f64(self.span).unwrap_or(Duration::MAX);
        let first = self.look.say(&text!("ui-plot-ago", span = span));
        let last = self.look.say(&text!("ui-plot-now"));
        let gap = self.columns.saturating_sub(width(&last));
        let words = if width(&first) < gap { format!("{}{last}", padded(&first, gap)) } else { first };
        Line::from(vec![Span::raw(" ".repeat(indent)), Span::styled(words, theme.quiet)])
    }
}

/// Which of `count` places a share from 0 to 1 falls on.
fn share(share: f64, count: usize) -> usize {
    let last = count.saturating_sub(1);
    let last_f64 = u32::try_from(last).map_or(f64::from(u32::MAX), f64::from);
    // `as` saturates, and makes not-a-number 0.
    ((share * last_f64).round() as usize).min(last)
}

/// The bit of a dot in a braille character (Unicode, block "Braille Patterns").
const fn braille_bit(column: usize, row: usize) -> u8 {
    match (column, row) {
        (0, 0) => 0x01,
        (0, 1) => 0x02,
        (0, 2) => 0x04,
        (0, _) => 0x40,
        (_, 0) => 0x08,
        (_, 1) => 0x10,
        (_, 2) => 0x20,
        (_, _) => 0x80,
    }
}

/// The label of the lower edge. Beside a large figure a small range is lost, so there it says how much lower it is.
fn lower((low, high): (f64, f64)) -> Text {
    let far = low.abs().max(high.abs());
    if far >= 1.0 && high - low < 1.0 || far >= 60.0 && high - low < 60.0 {
        return text!("ui-plot-lower", difference = Offset::from_secs_f64(high - low));
    }
    value(low)
}

fn value(seconds: f64) -> Text {
    let offset = Offset::from_secs_f64(seconds);
    if offset.abs() < Duration::from_millis(1) {
        return text!("ui-plot-zero");
    }
    let sign = if offset.is_behind() { "-" } else { "+" };
    text!("ui-plot-value", sign = sign, difference = offset)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::Locale;
    use crate::ui::{Theme, ThemeOptions};

    fn drawn(points: &[(f64, f64, f64)], room: usize, ascii: bool) -> Vec<String> {
        let locale = Locale::load(None);
        let theme = Theme::new(ThemeOptions { colour: false, ascii });
        let points =
            points.iter().map(|(at, ahead, error)| PlotPoint { at: *at, ahead: *ahead, error: *error });
        let plot = Plot { points: points.collect(), words: text!("ui-program") };
        lines(&plot, &Look { locale: &locale, theme: &theme }, room).iter().map(ToString::to_string).collect()
    }

    #[test]
    fn a_clock_that_was_set_is_seen_to_go_up() {
        let drawing = drawn(&[(0.0, -187.0, 0.01), (64.0, -187.0, 0.01), (80.0, 0.0, 0.01)], 60, true);
        let row_of = |sign: &str, from: usize| drawing.iter().position(|line| line[from..].contains(sign));
        assert_eq!(row_of("@", 0), Some(0), "{drawing:#?}");
        assert_eq!(drawing[ROWS - 1].matches('@').count(), 2, "{drawing:#?}");
        assert!(drawing[ROWS].contains("1 min 20 s before") && drawing[ROWS].ends_with("last"));
    }

    #[test]
    fn no_line_is_wider_than_the_room() {
        for room in 0..120 {
            for ascii in [true, false] {
                for line in drawn(&[(0.0, -187.0, 0.01), (64.0, -86_400.0, 3.0)], room, ascii) {
                    assert!(width(&line) <= room.max(1), "{room}: {line}");
                }
            }
        }
    }

    #[test]
    fn what_cannot_be_drawn_is_said() {
        for points in [
            vec![],
            vec![(0.0, 1.0, 0.1)],
            vec![(0.0, 1.0, 0.1), (0.0, 2.0, 0.1)],
            vec![(0.0, f64::NAN, 0.1), (1.0, f64::INFINITY, 0.1), (f64::NAN, 1.0, 0.1)],
        ] {
            assert_eq!(drawn(&points, 60, true), ["otp-doctor"], "{points:?}");
        }
    }

    #[test]
    fn noise_is_not_blown_up() {
        let drawing = drawn(&[(0.0, 0.0, 0.000_1), (64.0, 0.000_05, 0.000_1)], 60, true);
        assert!(drawing[0].starts_with("+2 ms") && drawing[2].contains("@--"), "{drawing:#?}");
    }
}
