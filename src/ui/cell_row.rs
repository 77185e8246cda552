//! A row of cells that is filled by column, for what is drawn and not written.

use ratatui::style::Style;
use ratatui::text::{Line, Span};

use super::wrap::width;

/// One row of cells. Whatever lies outside of it is silently left out.
#[derive(Clone, Debug)]
pub struct CellRow {
    cells: Vec<(String, Style)>,
}

impl CellRow {
    /// `columns` cells, each holding `filler`.
    pub fn new(columns: usize, filler: &str, style: Style) -> Self {
        Self { cells: vec![(filler.to_owned(), style); columns] }
    }

    /// Puts one character of one cell at `column`.
    pub fn set(&mut self, column: usize, glyph: &str, style: Style) {
        if let Some(cell) = self.cells.get_mut(column) {
            *cell = (glyph.to_owned(), style);
        }
    }

    /// Writes `text` from `column` on if all of it fits and no cell under it or beside it is taken.
    pub fn write(&mut self, column: usize, text: &str, style: Style) -> bool {
        let cells = width(text);
        let Some(end) = column.checked_add(cells).filter(|end| *end <= self.cells.len()) else {
            return false;
        };
        let around = self.cells.get(column.saturating_sub(1)..end.saturating_add(1).min(self.cells.len()));
        if !around.is_some_and(|cells| cells.iter().all(|(held, _)| held == " ")) {
            return false;
        }
        self.overwrite(column, text, style);
        true
    }

    /// Writes `text` from `column` on, over whatever is there.
    pub fn overwrite(&mut self, column: usize, text: &str, style: Style) {
        // A character of two cells is held by the first of them; the second stays empty and takes no room.
        let mut at = column;
        for char in text.chars() {
            let wide = unicode_width::UnicodeWidthChar::width(char).unwrap_or(0);
            if wide == 0 {
                continue;
            }
            self.set(at, &char.to_string(), style);
            for hidden in 1..wide {
                self.set(at.saturating_add(hidden), "", style);
            }
            at = at.saturating_add(wide);
        }
    }

    /// Writes `text` beside `column`: to the right of it if there is room, otherwise to the left.
    pub fn write_beside(&mut self, columns: (usize, usize), text: &str, style: Style) -> bool {
        let (from, to) = columns;
        self.write(to.saturating_add(2), text, style)
            || from.checked_sub(width(text).saturating_add(1)).is_some_and(|at| self.write(at, text, style))
    }

    /// The row as a line.
    pub fn into_line(self) -> Line<'static> {
        let mut spans: Vec<Span<'static>> = Vec::new();
        for (glyph, style) in self.cells {
            match spans.last_mut() {
                Some(span) if span.style == style => span.content.to_mut().push_str(&glyph),
                _ => spans.push(Span::styled(glyph, style)),
            }
        }
        Line::from(spans)
    }
}
