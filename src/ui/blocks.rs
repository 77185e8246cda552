//! What a screen says, as lines of a given width.

use ratatui::style::Style;
use ratatui::text::{Line, Span};

use super::look::{Look, hanging, indented, padded};
use super::qr::Picture;
use super::wrap::{shorten, width};
use super::{clocks, plot, qr, time_line};
use crate::app::page::{Block, Mark, SourceRow, StepRow, StepState};
use crate::core::text::Text;
use crate::text;

/// Lines longer than this are hard to read; tables and the line of time may be wider.
const READABLE: usize = 100;
/// A table with wider label columns leaves too little for what they are about.
const WIDEST_LABEL: usize = 26;

/// A column beside another takes at least so many cells: words in a narrower one would be broken too often.
const NARROWEST_COLUMN: usize = 46;
/// Between two columns.
const BETWEEN: usize = 3;

/// `blocks` as lines of at most `room` cells, in two columns where they may stand beside each other and have the room.
pub fn lines(blocks: &[Block], look: &Look<'_>, room: usize, picture: Picture) -> Vec<Line<'static>> {
    let aside = blocks.iter().position(|block| matches!(block, Block::Aside(_)));
    let column = room.saturating_sub(BETWEEN) / 2;
    let Some((first, rest)) = aside.and_then(|place| blocks.split_at_checked(place)) else {
        return stacked(blocks, look, room, picture);
    };
    let [Block::Aside(rows), second @ ..] = rest else { return stacked(blocks, look, room, picture) };
    if column < NARROWEST_COLUMN {
        return stacked(blocks, look, room, picture);
    }
    let left = stacked(first, look, column, picture);
    let mut right = clocks::lines(rows, look, column);
    right.extend(
        stacked(second, look, column, picture)
            .into_iter()
            .skip_while(|line| rows.is_empty() && line.width() == 0),
    );
    beside(left, right, column.saturating_add(BETWEEN))
}

/// Two columns; the second begins at cell `from`.
fn beside(left: Vec<Line<'static>>, right: Vec<Line<'static>>, from: usize) -> Vec<Line<'static>> {
    let count = left.len().max(right.len());
    let (mut left, mut right) = (left.into_iter(), right.into_iter());
    let row = |_| {
        let mut line = left.next().unwrap_or_default();
        let gap = " ".repeat(from.saturating_sub(line.width()));
        line.spans.push(Span::raw(gap));
        line.spans.extend(right.next().unwrap_or_default().spans);
        line
    };
    (0..count).map(row).collect()
}

fn stacked(blocks: &[Block], look: &Look<'_>, room: usize, picture: Picture) -> Vec<Line<'static>> {
    let narrow = room.min(READABLE);
    // All facts of a screen share one column of labels.
    let labels =
        blocks.iter().filter_map(as_fact).map(|(label, ..)| width(&look.say(label))).max().unwrap_or(0);
    let mut lines = Vec::new();
    for block in blocks {
        match block {
            Block::Gap => lines.push(Line::default()),
            Block::Aside(_) => {}
            Block::Keys => {
                lines.extend(indented(0, &look.say(&text!("help-keys-words")), look.theme.plain, narrow));
            }
            Block::Heading(text) => lines.extend(indented(0, &look.say(text), look.theme.heading, narrow)),
            Block::Paragraph { text, tone } => {
                lines.extend(indented(0, &look.say(text), look.theme.tone(*tone), narrow));
            }
            Block::Item { mark, text } => lines.extend(marked(*mark, &look.say(text), look, narrow)),
            Block::Fact { label, value, mark } => {
                lines.extend(fact_lines((label, value, *mark), labels.min(WIDEST_LABEL), look, narrow));
            }
            Block::Clocks(rows) => lines.extend(clocks::lines(rows, look, narrow)),
            Block::TimeLine(line) => lines.extend(time_line::lines(line, look, room)),
            Block::Plot(plot) => lines.extend(plot::lines(plot, look, room)),
            Block::Sources(rows) => lines.extend(source_lines(rows, look, room)),
            Block::Qr { uri, key, beside } => {
                lines.extend(qr::within((&uri.0, &key.0), beside, look, narrow, picture));
            }
            Block::Steps(rows) => {
                for (number, row) in (1_usize..).zip(rows) {
                    lines.extend(step_lines(number, row, look, narrow));
                }
            }
            Block::ToCopy(text) => lines.extend(indented(0, &look.say(text), look.theme.plain, room)),
            Block::Report(snapshot) => {
                lines.extend(indented(
                    0,
                    &crate::report::text::render(snapshot, look.locale),
                    look.theme.plain,
                    room,
                ));
            }
        }
    }
    lines
}

fn marked(mark: Mark, text: &str, look: &Look<'_>, room: usize) -> Vec<Line<'static>> {
    let (sign, style) = look.theme.mark(mark);
    let words = if mark == Mark::Bad { look.theme.strong } else { look.theme.plain };
    hanging(vec![Span::styled(sign, style), Span::raw(" ")], text, words, room)
}

fn as_fact(block: &Block) -> Option<(&Text, &Text, Mark)> {
    match block {
        Block::Fact { label, value, mark } => Some((label, value, *mark)),
        _ => None,
    }
}

fn fact_lines(fact: (&Text, &Text, Mark), labels: usize, look: &Look<'_>, room: usize) -> Vec<Line<'static>> {
    let (label, value, mark) = (look.say(fact.0), look.say(fact.1), fact.2);
    let (sign, style) = look.theme.mark(mark);
    let mark = vec![Span::styled(sign, style), Span::raw(" ")];
    // With less than this for the values, a label above each reads better than a column of crumbs.
    if labels.saturating_add(4).saturating_add(20) > room || width(&label) > labels {
        let mut lines = hanging(mark, &label, look.theme.plain, room);
        lines.extend(indented(4, &value, look.theme.strong, room));
        return lines;
    }
    let label = Span::styled(format!("{}  ", padded(&label, labels)), look.theme.plain);
    hanging(mark.into_iter().chain([label]).collect(), &value, look.theme.strong, room)
}

fn source_lines(rows: &[SourceRow], look: &Look<'_>, room: usize) -> Vec<Line<'static>> {
    let names = rows.iter().map(|row| width(&row.name)).max().unwrap_or(0);
    let mut lines = Vec::new();
    for row in rows {
        let (sign, style) = look.theme.mark(row.mark);
        let mark = [Span::styled(sign, style), Span::raw(" ")];
        let said = look.say(&row.text);
        if names.saturating_add(4).saturating_add(30) > room {
            lines.extend(hanging(mark.to_vec(), &row.name, look.theme.strong, room));
            lines.extend(indented(4, &said, look.theme.plain, room));
        } else {
            let name = Span::styled(format!("{}  ", padded(&row.name, names)), look.theme.strong);
            lines.extend(hanging(mark.into_iter().chain([name]).collect(), &said, look.theme.plain, room));
        }
    }
    lines
}

fn step_lines(number: usize, row: &StepRow, look: &Look<'_>, room: usize) -> Vec<Line<'static>> {
    let (sign, style) = look.theme.step(row.state);
    let front = vec![Span::styled(sign, style), Span::raw(format!(" {number}. "))];
    let why = row.why.clone();
    let words = match &row.said {
        Some(state) => text!("ui-step-why", state = state.clone(), why = why),
        None => why,
    };
    let command = (row.command.clone(), look.theme.command);
    let words = (look.say(&words), words_of(row.state, look));
    let (first, second) = if row.is_a_script() { (words, command) } else { (command, words) };
    let mut lines = hanging(front, &first.0, first.1, room);
    lines.extend(indented(5, &second.0, second.1, room));
    if let Some(output) = row.output.as_deref().filter(|output| !output.trim().is_empty()) {
        let bar = look.theme.glyphs.vertical;
        for line in super::wrap::wrap(output.trim_end(), room.saturating_sub(7)) {
            let spans = [Span::raw("     "), Span::styled(format!("{bar} "), look.theme.quiet)];
            lines.push(Line::from_iter(spans.into_iter().chain([Span::styled(line, look.theme.quiet)])));
        }
    }
    lines
}

fn words_of(state: StepState, look: &Look<'_>) -> Style {
    match state {
        StepState::Failed => look.theme.bad,
        StepState::Running => look.theme.strong,
        _ => look.theme.plain,
    }
}

/// `text` on one line.
pub fn one_line(text: &str, room: usize, look: &Look<'_>) -> String {
    shorten(&super::wrap::clean(text), room, look.theme.glyphs.cut)
}
