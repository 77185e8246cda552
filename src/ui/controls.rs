//! Buttons and fields as rows that are pinned under the text.

use ratatui::style::Style;
use ratatui::text::{Line, Span};
use unicode_width::UnicodeWidthChar;

use super::blocks::one_line;
use super::look::{Look, indented};
use super::wrap::{clean, width};
use crate::app::page::{Control, ControlId, FieldContent, Page};
use crate::text;

/// A field is drawn at least this wide where there is room.
const NARROWEST_FIELD: usize = 10;
/// And never wider than this: longer texts move inside.
const WIDEST_FIELD: usize = 44;
/// Bullets say little, so there are few: the count beside them says it all.
const WIDEST_SECRET: usize = 17;

/// One row of controls.
#[derive(Clone, Debug, Default)]
pub struct ControlRow {
    /// What is drawn.
    pub line: Line<'static>,
    /// From column, to column (exclusive), which control.
    pub hits: Vec<(usize, usize, ControlId)>,
    /// The column of the cursor, if it is in this row.
    pub cursor: Option<usize>,
    /// Whether the focused control is in this row.
    pub focused: bool,
}

/// The controls of `page` in rows of at most `room` cells.
pub fn rows(page: &Page, look: &Look<'_>, room: usize) -> Vec<ControlRow> {
    let mut rows: Vec<ControlRow> = Vec::new();
    let mut in_buttons = false;
    for (index, control) in page.controls.iter().enumerate() {
        let focused = index == page.focus;
        match control {
            Control::Button { label, enabled, danger, .. } => {
                let span = button(&look.say(label), (*enabled, *danger, focused), look, room);
                let needed = width(&span.content).saturating_add(1);
                let fits = rows.last().is_some_and(|row| row.line.width().saturating_add(needed) <= room);
                if !in_buttons || !fits {
                    rows.push(ControlRow::default());
                }
                if let Some(row) = rows.last_mut() {
                    push_button(row, control.id(), focused, span, look);
                }
                in_buttons = true;
            }
            Control::Field { label, content, hint, .. } => {
                let hint = hint.as_ref().map(|hint| look.say(hint));
                rows.extend(field(
                    control.id(),
                    focused,
                    &look.say(label),
                    content,
                    hint.as_deref(),
                    look,
                    room,
                ));
                in_buttons = false;
            }
        }
    }
    rows
}

fn pointer(focused: bool, look: &Look<'_>) -> Span<'static> {
    if focused { Span::styled(look.theme.glyphs.pointer, look.theme.strong) } else { Span::raw(" ") }
}

fn push_button(row: &mut ControlRow, id: ControlId, focused: bool, span: Span<'static>, look: &Look<'_>) {
    row.line.spans.push(pointer(focused, look));
    let from = row.line.width();
    if focused {
        // A screen reader follows the cursor: it rests on the first letter of the label.
        row.cursor = Some(from.saturating_add(span.content.find(' ').map_or(0, |gap| gap.saturating_add(1))));
    }
    row.line.spans.push(span);
    row.hits.push((from, row.line.width(), id));
    row.focused |= focused;
}

fn button(
    label: &str,
    (enabled, danger, focused): (bool, bool, bool),
    look: &Look<'_>,
    room: usize,
) -> Span<'static> {
    let theme = look.theme;
    let (open, close, style) = match (enabled, danger, focused) {
        (false, _, _) => ("( ", " )", theme.button_disabled),
        (true, false, false) => ("[ ", " ]", theme.button),
        (true, false, true) => ("[ ", " ]", theme.button_focused),
        (true, true, false) => ("[! ", " ]", theme.danger),
        (true, true, true) => ("[! ", " ]", theme.danger_focused),
    };
    // One cell is for the pointer in front.
    let room = room.saturating_sub(1).saturating_sub(open.len()).saturating_sub(close.len());
    Span::styled(format!("{open}{}{close}", one_line(label, room, look)), style)
}

fn field(
    id: ControlId,
    focused: bool,
    label: &str,
    content: &FieldContent,
    hint: Option<&str>,
    look: &Look<'_>,
    room: usize,
) -> Vec<ControlRow> {
    let mut above = Vec::new();
    let mut row = ControlRow { focused, ..ControlRow::default() };
    let name = Span::styled(clean(label), if focused { look.theme.strong } else { look.theme.plain });
    row.line.spans.push(pointer(focused, look));
    if name.width().saturating_add(NARROWEST_FIELD).saturating_add(5) > room {
        above = indented(1, label, name.style, room);
    } else {
        row.line.spans.extend([name, Span::raw(" ")]);
    }
    let style = if focused { look.theme.field_focused } else { look.theme.field };
    let left = room.saturating_sub(row.line.width()).saturating_sub(2);
    let inner = Shown::of(content, left.min(WIDEST_FIELD), look);
    row.line.spans.push(Span::raw("["));
    row.cursor = focused.then_some(row.line.width().saturating_add(inner.cursor));
    row.line.spans.extend([Span::styled(inner.text, style), Span::raw("]")]);
    row.hits.push((0, row.line.width(), id));
    let mut below = Vec::new();
    for words in inner.count.as_deref().into_iter().chain(hint) {
        append(&mut row, &mut below, words, look.theme.plain, room);
    }
    let without_cursor = |line| ControlRow { line, ..ControlRow::default() };
    above.into_iter().map(without_cursor).chain([row]).chain(below.into_iter().map(without_cursor)).collect()
}

/// Adds `text` to `row` if it fits, otherwise to the lines below it.
fn append(row: &mut ControlRow, below: &mut Vec<Line<'static>>, text: &str, style: Style, room: usize) {
    let needed = width(text).saturating_add(2);
    if row.line.width().saturating_add(needed) <= room && !text.contains('\n') {
        row.line.spans.push(Span::raw("  "));
        row.line.spans.push(Span::styled(clean(text), style));
    } else {
        below.extend(indented(2, text, style, room));
    }
}

/// What is seen inside a field.
struct Shown {
    text: String,
    /// The column of the cursor, from the field's left edge.
    cursor: usize,
    /// How long a secret is, in words.
    count: Option<String>,
}

impl Shown {
    fn of(content: &FieldContent, most: usize, look: &Look<'_>) -> Self {
        let most = most.max(1);
        match content {
            FieldContent::Masked { length } => {
                let room = most.min(WIDEST_SECRET).min((*length).saturating_add(1).max(NARROWEST_FIELD));
                let shown = (*length).min(room.saturating_sub(1));
                let text = look.theme.glyphs.masked.repeat(shown) + &" ".repeat(room.saturating_sub(shown));
                let count = look.say(&text!("ui-characters", count = *length));
                Self { text, cursor: shown, count: (*length > 0).then_some(count) }
            }
            FieldContent::Open { text, cursor } => {
                let chars: Vec<char> =
                    text.chars().map(|char| if char.is_control() { ' ' } else { char }).collect();
                let cells =
                    |chars: &[char]| chars.iter().map(|char| char.width().unwrap_or(0)).sum::<usize>();
                let room = most.min(cells(&chars).saturating_add(1).max(NARROWEST_FIELD));
                let before = chars.get(..*cursor).unwrap_or(&chars);
                // The text moves left until the cursor is in sight.
                let hidden = (0..before.len())
                    .find(|from| before.get(*from..).is_some_and(|seen| cells(seen) < room))
                    .unwrap_or(before.len());
                let column = cells(before.get(hidden..).unwrap_or_default());
                let mut shown = String::new();
                let mut used = 0_usize;
                for char in chars.get(hidden..).unwrap_or_default() {
                    let wide = char.width().unwrap_or(0);
                    if used.saturating_add(wide) > room {
                        break;
                    }
                    used = used.saturating_add(wide);
                    shown.push(*char);
                }
                shown.push_str(&" ".repeat(room.saturating_sub(used)));
                Self { text: shown, cursor: column, count: None }
            }
        }
    }
}
