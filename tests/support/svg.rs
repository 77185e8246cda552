//! A picture of a screen, drawn from its cells.

use std::fmt::Write;

// Writing into a String cannot fail, so the results are dropped.
use crate::cells::{Cell, Rgb};

const WIDTH: usize = 9;
const HEIGHT: usize = 18;
const BORDER: usize = 12;

/// `rows` as a self-contained SVG.
pub fn svg(rows: &[Vec<Cell>], paper: Rgb) -> String {
    let columns = rows.iter().map(Vec::len).max().unwrap_or(0);
    let (width, height) = (columns * WIDTH + 2 * BORDER, rows.len() * HEIGHT + 2 * BORDER);
    let mut svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {height}\" width=\"{width}\" height=\"{height}\" \
         font-family=\"DejaVu Sans Mono, Menlo, Consolas, monospace\" font-size=\"15\">\n\
         <rect width=\"{width}\" height=\"{height}\" rx=\"8\" fill=\"{}\"/>\n",
        hex(paper)
    );
    for (y, row) in rows.iter().enumerate() {
        let top = BORDER + y * HEIGHT;
        for (from, run) in runs(row, |cell| cell.paper) {
            if run[0].paper != paper {
                rectangle(&mut svg, (from, run.len()), (top, HEIGHT), run[0].paper);
            }
        }
        for (from, run) in runs(row, |cell| (cell.ink, cell.bold, cell.underlined, shape(&cell.symbol))) {
            match shape(&run[0].symbol) {
                Some((offset, height)) => {
                    rectangle(&mut svg, (from, run.len()), (top + offset, height), run[0].ink)
                }
                None => text(&mut svg, from, top, run),
            }
        }
    }
    svg.push_str("</svg>\n");
    svg
}

/// Block characters are drawn, because fonts leave gaps between them: from where, how high.
fn shape(symbol: &str) -> Option<(usize, usize)> {
    match symbol {
        "\u{2588}" => Some((0, HEIGHT)),
        "\u{2580}" => Some((0, HEIGHT / 2)),
        "\u{2584}" => Some((HEIGHT / 2, HEIGHT / 2)),
        _ => None,
    }
}

/// Neighbours for which `same` gives the same, with the column of the first.
fn runs<T: PartialEq>(row: &[Cell], same: impl Fn(&Cell) -> T) -> Vec<(usize, &[Cell])> {
    let mut column = 0;
    let groups = row.chunk_by(|a, b| same(a) == same(b));
    groups
        .map(|run| {
            column += run.len();
            (column - run.len(), run)
        })
        .collect()
}

fn rectangle(
    svg: &mut String,
    (column, columns): (usize, usize),
    (top, height): (usize, usize),
    colour: Rgb,
) {
    let (x, width) = (BORDER + column * WIDTH, columns * WIDTH);
    let _ = writeln!(
        svg,
        "<rect x=\"{x}\" y=\"{top}\" width=\"{width}\" height=\"{height}\" fill=\"{}\"/>",
        hex(colour)
    );
}

fn text(svg: &mut String, column: usize, top: usize, run: &[Cell]) {
    let words: String = run.iter().map(|cell| cell.symbol.as_str()).collect();
    let blank = run.iter().take_while(|cell| cell.symbol == " ").count();
    if words.trim().is_empty() && !run[0].underlined {
        return;
    }
    let blank = if run[0].underlined { 0 } else { blank };
    let cells = run.len()
        - blank
        - run.iter().rev().take_while(|cell| cell.symbol == " " && !cell.underlined).count();
    let words = if run[0].underlined { &words } else { words.trim() };
    let escaped = words.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
    let weight = if run[0].bold { " font-weight=\"bold\"" } else { "" };
    let line = if run[0].underlined { " text-decoration=\"underline\"" } else { "" };
    let _ = writeln!(
        svg,
        "<text x=\"{}\" y=\"{}\" textLength=\"{}\" fill=\"{}\" xml:space=\"preserve\"{weight}{line}>{escaped}</text>",
        BORDER + (column + blank) * WIDTH,
        top + 14,
        cells * WIDTH,
        hex(run[0].ink),
    );
}

fn hex([r, g, b]: Rgb) -> String {
    format!("#{r:02x}{g:02x}{b:02x}")
}
