//! Clocks, one under the other, so that the eye compares digit with digit.

use ratatui::text::{Line, Span};

use super::look::{Look, hanging, padded};
use super::wrap::width;
use crate::app::page::{ClockRow, Mark};
use crate::text;

#[derive(Clone)]
struct Row {
    mark: Mark,
    label: String,
    local: String,
    utc: String,
}

/// A table where both times fit beside the label; else all local times and below them all in UTC; else each time
/// under its label.
pub fn lines(clocks: &[ClockRow], look: &Look<'_>, room: usize) -> Vec<Line<'static>> {
    let rows: Vec<Row> = clocks.iter().map(|clock| row(clock, look)).collect();
    let widest = |of: fn(&Row) -> &str| rows.iter().map(|row| width(of(row))).max().unwrap_or(0);
    let (labels, local, utc) = (widest(|row| &row.label), widest(|row| &row.local), widest(|row| &row.utc));
    let front = labels.saturating_add(4);
    if utc > 0 && front + local + 3 + utc <= room {
        rows.iter()
            .map(|row| line(row, labels, &[&padded(&row.local, local), "   ", &row.utc], look))
            .collect()
    } else if front + local.max(utc) <= room {
        let mut lines: Vec<_> = rows.iter().map(|row| line(row, labels, &[&row.local], look)).collect();
        // The marks are about the clocks and not about the way of writing them: once is enough.
        let unmarked = rows.iter().map(|row| Row { mark: Mark::Plain, ..row.clone() });
        lines.extend(
            unmarked.filter(|row| !row.utc.is_empty()).map(|row| line(&row, labels, &[&row.utc], look)),
        );
        lines
    } else {
        rows.iter().flat_map(|row| stacked(row, look, room)).collect()
    }
}

fn row(clock: &ClockRow, look: &Look<'_>) -> Row {
    let unknown = || look.say(&text!("ui-not-known-yet"));
    let local = clock.local.clone().unwrap_or_else(unknown);
    Row { mark: clock.mark, label: look.say(&clock.label), local, utc: clock.utc.clone().unwrap_or_default() }
}

fn line(row: &Row, labels: usize, times: &[&str], look: &Look<'_>) -> Line<'static> {
    let (mark, style) = look.theme.mark(row.mark);
    Line::from(vec![
        Span::styled(mark, style),
        Span::styled(format!(" {}  ", padded(&row.label, labels)), look.theme.plain),
        Span::styled(times.concat(), look.theme.clock),
    ])
}

fn stacked(row: &Row, look: &Look<'_>, room: usize) -> Vec<Line<'static>> {
    let (mark, style) = look.theme.mark(row.mark);
    let front = vec![Span::styled(mark, style), Span::raw(" ")];
    let mut lines = hanging(front, &row.label, look.theme.plain, room);
    for time in [&row.local, &row.utc].into_iter().filter(|time| !time.is_empty()) {
        lines.extend(hanging(vec![Span::raw("  ")], time, look.theme.clock, room));
    }
    lines
}
