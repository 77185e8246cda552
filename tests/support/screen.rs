//! A drawn page, to look at.

use otp_doctor::app::page::Page;
use otp_doctor::locale::Locale;
use otp_doctor::ui::{HitMap, Theme, ThemeOptions, draw};
use ratatui::Terminal;
use ratatui::backend::TestBackend;
use ratatui::buffer::Buffer;
use ratatui::style::{Color, Modifier};

pub const COLOUR: ThemeOptions = ThemeOptions { colour: true, ascii: false };
pub const NO_COLOUR: ThemeOptions = ThemeOptions { colour: false, ascii: false };
pub const ASCII: ThemeOptions = ThemeOptions { colour: true, ascii: true };
pub const ASCII_NO_COLOUR: ThemeOptions = ThemeOptions { colour: false, ascii: true };

/// What a terminal shows.
pub struct Screen {
    pub buffer: Buffer,
    pub hits: HitMap,
    pub cursor: Option<(u16, u16)>,
}

/// `page` in a terminal of this size.
pub fn drawn(page: &Page, (width, height): (u16, u16), options: ThemeOptions) -> Screen {
    let locale = Locale::load(None);
    drawn_in(&locale, page, (width, height), options)
}

pub fn drawn_in(locale: &Locale, page: &Page, (width, height): (u16, u16), options: ThemeOptions) -> Screen {
    let mut hits = HitMap::default();
    let mut terminal = Terminal::new(TestBackend::new(width, height)).unwrap();
    let theme = Theme::new(options);
    let buffer = terminal.draw(|frame| draw(frame, page, locale, &theme, &mut hits)).unwrap().buffer.clone();
    let cursor = terminal.backend().cursor_visible().then(|| terminal.backend().cursor_position().into());
    Screen { buffer, hits, cursor }
}

impl Screen {
    /// The characters, row by row.
    pub fn text(&self) -> String {
        let mut text = String::new();
        for row in self.buffer.area.rows() {
            let mut line = String::new();
            let mut hidden = 0;
            for cell in row.columns().filter_map(|column| self.buffer.cell((column.x, column.y))) {
                if hidden > 0 {
                    hidden -= 1;
                    continue;
                }
                line.push_str(cell.symbol());
                hidden = unicode_width::UnicodeWidthStr::width(cell.symbol()).saturating_sub(1);
            }
            text.push_str(line.trim_end());
            text.push('\n');
        }
        text
    }

    /// The runs of style of each row: "row: column-column style".
    pub fn styles(&self) -> String {
        let mut text = String::new();
        for row in self.buffer.area.rows() {
            let mut runs: Vec<(u16, u16, String)> = Vec::new();
            for column in row.columns() {
                let Some(cell) = self.buffer.cell((column.x, column.y)) else { continue };
                let style = look(cell.fg, cell.bg, cell.modifier);
                match runs.last_mut() {
                    Some((_, to, last)) if *last == style => *to = column.x,
                    _ => runs.push((column.x, column.x, style)),
                }
            }
            let runs: Vec<_> = runs
                .into_iter()
                .filter(|(_, _, style)| !style.is_empty())
                .map(|(from, to, style)| format!("{from}-{to} {style}"))
                .collect();
            if !runs.is_empty() {
                text.push_str(&format!("{:>2}: {}\n", row.y, runs.join(", ")));
            }
        }
        text
    }

    /// Characters and styles, for a snapshot.
    pub fn dump(&self) -> String {
        format!("{}---- styles\n{}---- cursor {:?}\n", self.text(), self.styles(), self.cursor)
    }
}

fn look(fg: Color, bg: Color, modifier: Modifier) -> String {
    let mut words = Vec::new();
    match (fg, bg) {
        (Color::Reset, Color::Reset) => {}
        (fg, Color::Reset) => words.push(fg.to_string().to_lowercase()),
        (fg, bg) => words.push(format!("{fg} on {bg}").to_lowercase()),
    }
    words.extend(modifier.iter_names().map(|(name, _)| name.to_lowercase()));
    words.join(" ")
}
