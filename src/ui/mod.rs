//! Draws a [`Page`] in a terminal. What is said was decided by the app; here it only gets a place and a look.
//!
//! ```text
//! header: program, title, banners          (banners that do not fit get lines of their own)
//! rail or QR code │ text, scrolling
//!                 │ divider: how much is out of sight
//!                 │ controls
//! keys
//! ```
//! Below 60 columns the rail is one line; below 24 x 8 there is only a sentence.

mod blocks;
mod cell_row;
mod clocks;
mod controls;
mod frame;
pub(crate) mod glyphs;
mod hits;
mod look;
mod plot;
pub(crate) mod qr;
mod scale;
mod search;
pub(crate) mod theme;
mod time_line;
pub(crate) mod wrap;

use ratatui::Frame;
use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};
use ratatui::text::Line;

pub use self::hits::{Hit, HitMap};
pub use self::theme::{Theme, ThemeOptions};

use self::look::Look;
use self::qr::Picture;
use crate::app::page::{InSight, Page};
use crate::locale::Locale;
use crate::text;

/// Fewer columns have no room for a word and a button.
const NARROWEST: u16 = 24;
/// Fewer rows have no room for banners, text, a control and the keys.
const LOWEST: u16 = 8;
/// From this width on the rail stands beside the text.
const RAIL_FROM: u16 = 60;
/// Text takes at least so many rows where there are as many, so that the controls below it stand still.
const STEADY: usize = 20;
/// Text beside a QR code needs this many columns.
const BESIDE_PICTURE: usize = 30;

/// Draws `page` into the whole of `frame` and notes in `hits` what lies where.
pub fn draw(frame: &mut Frame<'_>, page: &Page, locale: &Locale, theme: &Theme, hits: &mut HitMap) {
    hits.clear();
    let area = frame.area();
    let look = Look { locale, theme };
    let cursor = if area.width < NARROWEST || area.height < LOWEST {
        too_small(frame.buffer_mut(), area, page, &look);
        None
    } else {
        whole(frame.buffer_mut(), area, page, &look, hits)
    };
    if let Some(cursor) = cursor.filter(|cursor| area.contains(*cursor)) {
        frame.set_cursor_position(cursor);
    }
}

/// Puts `lines` into `area`; what does not fit is left out.
fn put<'a>(buffer: &mut Buffer, area: Rect, lines: impl IntoIterator<Item = &'a Line<'a>>) {
    let area = area.intersection(buffer.area);
    for (row, line) in area.rows().zip(lines) {
        buffer.set_line(row.x, row.y, line, row.width);
    }
}

/// `area` in two: the first `rows` of it, and the rest.
fn split_rows(area: Rect, rows: usize) -> (Rect, Rect) {
    let rows = u16::try_from(rows).unwrap_or(u16::MAX).min(area.height);
    let first = Rect { height: rows, ..area };
    (first, Rect { y: area.y.saturating_add(rows), height: area.height.saturating_sub(rows), ..area })
}

/// `area` in two: the first `columns` of it, and the rest.
fn split_columns(area: Rect, columns: usize) -> (Rect, Rect) {
    let columns = u16::try_from(columns).unwrap_or(u16::MAX).min(area.width);
    let first = Rect { width: columns, ..area };
    (first, Rect { x: area.x.saturating_add(columns), width: area.width.saturating_sub(columns), ..area })
}

fn too_small(buffer: &mut Buffer, area: Rect, page: &Page, look: &Look<'_>) {
    let room = usize::from(area.width);
    let words = look.say(&text!(
        "ui-too-small",
        width = area.width,
        height = area.height,
        needed_width = NARROWEST,
        needed_height = LOWEST
    ));
    // The banners must be seen, but the way out as well.
    let mut lines = frame::banner_lines(page, look, room, usize::from(area.height / 2));
    lines.extend(look::indented(0, &words, look.theme.plain, room));
    put(buffer, area, &lines);
}

fn whole(
    buffer: &mut Buffer,
    area: Rect,
    page: &Page,
    look: &Look<'_>,
    hits: &mut HitMap,
) -> Option<Position> {
    let width = usize::from(area.width);
    let header = frame::header(page, look, width, usize::from(area.height / 3));
    let (top, rest) = split_rows(area, header.len());
    put(buffer, top, &header);
    let (middle, bottom) = split_rows(rest, usize::from(rest.height).saturating_sub(1));
    put(buffer, bottom, [&frame::keys(page, look, width)]);

    if page.whole_width {
        if let Some(drawing) = qr::of(page).and_then(|uri| qr::Drawing::of(&uri.0)) {
            let (columns, rows) = drawing.size(look.theme);
            if columns + 1 + BESIDE_PICTURE <= width && rows <= usize::from(middle.height) {
                let (left, right) = split_columns(middle, columns);
                put(buffer, left, &drawing.lines(look.theme));
                return step(buffer, split_columns(right, 1).1, page, look, hits, true);
            }
        }
        return step(buffer, middle, page, look, hits, false);
    }
    if area.width >= RAIL_FROM && !page.rail.is_empty() && usize::from(middle.height) >= page.rail.len() {
        let (left, right) = split_columns(middle, frame::rail_width(page, look));
        rail(buffer, left, page, look, hits);
        return step(buffer, split_columns(right, 1).1, page, look, hits, false);
    }
    let (line, middle) = split_rows(middle, usize::from(!page.rail.is_empty()));
    put(buffer, line, [&frame::short_rail(page, look, width)]);
    step(buffer, middle, page, look, hits, false)
}

fn rail(buffer: &mut Buffer, area: Rect, page: &Page, look: &Look<'_>, hits: &mut HitMap) {
    let (steps, divider) = split_columns(area, usize::from(area.width).saturating_sub(1));
    put(buffer, steps, &frame::rail(page, look, usize::from(area.width)));
    let line = Line::styled(look.theme.glyphs.vertical, look.theme.quiet);
    put(buffer, divider, std::iter::repeat_n(&line, usize::from(divider.height)));
    for (row, item) in steps.rows().zip(&page.rail) {
        hits.add(row, Hit::Rail(item.screen));
    }
}

/// The step itself: text, divider, controls.
fn step(
    buffer: &mut Buffer,
    area: Rect,
    page: &Page,
    look: &Look<'_>,
    hits: &mut HitMap,
    picture_beside: bool,
) -> Option<Position> {
    let width = usize::from(area.width);
    let headline = frame::headline(page, look, width, usize::from(area.height / 4).max(1));
    let (top, area) = split_rows(area, headline.len());
    put(buffer, top, &headline);
    // The last two columns are for the signs that there are more controls.
    let controls = controls::rows(page, look, width.saturating_sub(2));
    let control_rows = controls.len().min(usize::from(area.height / 2)).max(1);
    let most = usize::from(area.height).saturating_sub(control_rows).saturating_sub(1);
    let picture = if picture_beside { Picture::Beside } else { Picture::Within { lines: most } };
    let mut lines = blocks::lines(&page.blocks, look, width, picture);
    let found = page.wanted.as_ref().and_then(|wanted| search::mark(&mut lines, wanted));

    // In a high window the controls stay near the text, but do not jump with every line that arrives.
    let in_sight = lines.len().max(STEADY).min(most);
    let (text_area, below) = split_rows(area, in_sight);
    let (divider, below) = split_rows(below, 1);
    let (controls_area, _) = split_rows(below, control_rows);
    let furthest = lines.len().saturating_sub(in_sight);
    let scrolled = usize::from(page.scroll).min(furthest);
    put(buffer, text_area, lines.iter().skip(scrolled));
    put(buffer, divider, [&frame::divider(scrolled, furthest.saturating_sub(scrolled), look, width)]);
    let furthest_scroll = u16::try_from(furthest).unwrap_or(u16::MAX);
    hits.in_sight = InSight { furthest_scroll, lines: text_area.height, found };

    put_controls(buffer, controls_area, &controls, look, hits)
}

fn put_controls(
    buffer: &mut Buffer,
    area: Rect,
    rows: &[controls::ControlRow],
    look: &Look<'_>,
    hits: &mut HitMap,
) -> Option<Position> {
    // Where not all rows fit, those around the focused control are shown.
    let height = usize::from(area.height);
    let focused = rows.iter().rposition(|row| row.focused).unwrap_or(0);
    let first = focused.saturating_sub(height / 2).min(rows.len().saturating_sub(height));
    let shown = rows.get(first..).unwrap_or_default();
    put(buffer, area, shown.iter().map(|row| &row.line));
    let (_, signs) = split_columns(area, usize::from(area.width).saturating_sub(1));
    if first > 0 {
        put(buffer, signs, [&Line::styled(look.theme.glyphs.up, look.theme.more)]);
    }
    if shown.len() > height {
        let (_, last) = split_rows(signs, height.saturating_sub(1));
        put(buffer, last, [&Line::styled(look.theme.glyphs.down, look.theme.more)]);
    }
    let mut cursor = None;
    for (place, row) in area.rows().zip(shown) {
        for (from, to, control) in &row.hits {
            let (_, after) = split_columns(place, *from);
            let (button, _) = split_columns(after, to.saturating_sub(*from));
            hits.add(button, Hit::Control(*control));
        }
        if let Some(column) = row.cursor {
            cursor = Some(Position::new(split_columns(place, column).1.x, place.y));
        }
    }
    cursor
}
