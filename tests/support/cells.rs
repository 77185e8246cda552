//! Cells as a terminal would show them, from a ratatui buffer or from the screen of a terminal emulator.

use ratatui::buffer::Buffer;
use ratatui::style::{Color, Modifier};

pub type Rgb = [u8; 3];

/// The terminal's own colours.
#[derive(Clone, Copy)]
pub struct Background {
    pub ink: Rgb,
    pub paper: Rgb,
}

pub const DARK: Background = Background { ink: [204, 204, 204], paper: [16, 18, 22] };
pub const LIGHT: Background = Background { ink: [32, 32, 32], paper: [253, 253, 250] };

/// xterm's sixteen colours, slightly softened.
const PALETTE: [Rgb; 16] = [
    [0, 0, 0],
    [205, 49, 49],
    [13, 168, 84],
    [222, 184, 36],
    [36, 114, 200],
    [188, 63, 188],
    [17, 168, 205],
    [204, 204, 204],
    [102, 102, 102],
    [241, 76, 76],
    [35, 209, 139],
    [245, 245, 67],
    [59, 142, 234],
    [214, 112, 214],
    [41, 184, 219],
    [255, 255, 255],
];

#[derive(Clone, Debug, PartialEq)]
pub struct Cell {
    /// What stands in it; empty behind a wide character.
    pub symbol: String,
    pub ink: Rgb,
    pub paper: Rgb,
    pub bold: bool,
    pub underlined: bool,
}

fn cell(
    symbol: &str,
    colours: (Option<Rgb>, Option<Rgb>),
    on: Background,
    effects: (bool, bool, bool, bool),
) -> Cell {
    let (bold, underlined, reversed, dim) = effects;
    let (mut ink, mut paper) = (colours.0.unwrap_or(on.ink), colours.1.unwrap_or(on.paper));
    if reversed {
        std::mem::swap(&mut ink, &mut paper);
    }
    if dim {
        ink = std::array::from_fn(|part| ((u16::from(ink[part]) * 3 + u16::from(paper[part]) * 2) / 5) as u8);
    }
    Cell { symbol: symbol.to_owned(), ink, paper, bold, underlined }
}

pub fn from_buffer(buffer: &Buffer, on: Background) -> Vec<Vec<Cell>> {
    let look = |x, y| {
        let held = &buffer[(x, y)];
        let has = |modifier| held.modifier.contains(modifier);
        let effects =
            (has(Modifier::BOLD), has(Modifier::UNDERLINED), has(Modifier::REVERSED), has(Modifier::DIM));
        cell(held.symbol(), (ansi(held.fg), ansi(held.bg)), on, effects)
    };
    let area = buffer.area;
    (area.top()..area.bottom()).map(|y| (area.left()..area.right()).map(|x| look(x, y)).collect()).collect()
}

pub fn from_vt100(screen: &vt100::Screen, on: Background) -> Vec<Vec<Cell>> {
    let (rows, columns) = screen.size();
    let look = |x, y| {
        let Some(held) = screen.cell(y, x) else { panic!("there is no cell at {x},{y}") };
        let colour = |colour| match colour {
            vt100::Color::Default => None,
            vt100::Color::Idx(index) => Some(PALETTE[usize::from(index) % 16]),
            vt100::Color::Rgb(r, g, b) => Some([r, g, b]),
        };
        let effects = (held.bold(), held.underline(), held.inverse(), held.dim());
        let symbol = if held.has_contents() { held.contents() } else { " " };
        cell(symbol, (colour(held.fgcolor()), colour(held.bgcolor())), on, effects)
    };
    (0..rows.get()).map(|y| (0..columns.get()).map(|x| look(x, y)).collect()).collect()
}

fn ansi(colour: Color) -> Option<Rgb> {
    let index = match colour {
        Color::Reset => return None,
        Color::Black => 0,
        Color::Red => 1,
        Color::Green => 2,
        Color::Yellow => 3,
        Color::Blue => 4,
        Color::Magenta => 5,
        Color::Cyan => 6,
        Color::Gray => 7,
        Color::DarkGray => 8,
        Color::White => 15,
        other => panic!("{other} is not one of the colours of the theme"),
    };
    Some(PALETTE[index])
}
