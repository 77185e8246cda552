//! A QR code in characters.
//!
//! ISO/IEC 18004 asks for a quiet zone of four modules, and for dark on light: both are painted, so that the code
//! can be read from a dark and from a light terminal alike.

use qrcode::{Color, EcLevel, QrCode};
use ratatui::text::{Line, Span};

use super::look::{Look, indented};
use super::theme::Theme;
use super::wrap::width;
use crate::app::page::{Block, Page, Secretive};
use crate::core::text::Text;
use crate::text;

/// Modules of quiet zone on each side (ISO/IEC 18004, 5.3.8).
const QUIET_ZONE: usize = 4;

/// Where the picture of a QR code goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Picture {
    /// It is drawn elsewhere on the screen.
    Beside,
    /// Among the text, if it is not higher than this.
    Within {
        /// Lines of text that are in sight at once.
        lines: usize,
    },
}

/// A QR code that is ready to be drawn.
#[derive(Clone)]
pub struct Drawing {
    /// Row by row, with the quiet zone; `true` is dark.
    modules: Vec<Vec<bool>>,
}

impl Drawing {
    /// The code for `content` with the lowest error correction, as it is read from a clean screen.
    /// `None` where it would hold too much.
    pub fn of(content: &str) -> Option<Self> {
        let code = QrCode::with_error_correction_level(content, EcLevel::L).ok()?;
        let width = code.width();
        let light = vec![false; width.saturating_add(2 * QUIET_ZONE)];
        let mut modules = vec![light.clone(); QUIET_ZONE];
        for row in code.to_colors().chunks(width.max(1)) {
            let mut line = vec![false; QUIET_ZONE];
            line.extend(row.iter().map(|module| *module == Color::Dark));
            line.extend([false; QUIET_ZONE]);
            modules.push(line);
        }
        modules.extend(vec![light; QUIET_ZONE]);
        Some(Self { modules })
    }

    /// Columns and rows of characters that the drawing takes.
    pub fn size(&self, theme: &Theme) -> (usize, usize) {
        let modules = self.modules.len();
        if theme.glyphs.ascii { (modules.saturating_mul(2), modules) } else { (modules, modules.div_ceil(2)) }
    }

    /// The drawing without any colour, for a terminal whose paper is dark: what is light has the ink.
    fn printed(&self, ascii: bool) -> String {
        let rows = self.modules.chunks(if ascii { 1 } else { 2 });
        let row = |pair: &[Vec<bool>]| {
            let upper = pair.first().into_iter().flatten().copied();
            let lower = pair.get(1).into_iter().flatten().copied().chain(std::iter::repeat(true));
            let glyphs = upper.zip(lower).map(|modules| match modules {
                (true, _) if ascii => "  ",
                (false, _) if ascii => "##",
                (true, true) => " ",
                (true, false) => "\u{2584}",
                (false, true) => "\u{2580}",
                (false, false) => "\u{2588}",
            });
            glyphs.collect::<String>()
        };
        rows.map(row).collect::<Vec<_>>().join("\n")
    }

    /// The drawing: two modules above each other in a character, or a module as two characters in ASCII.
    pub fn lines(&self, theme: &Theme) -> Vec<Line<'static>> {
        if theme.glyphs.ascii { self.in_ascii(theme) } else { self.in_half_blocks(theme) }
    }

    fn in_half_blocks(&self, theme: &Theme) -> Vec<Line<'static>> {
        let pairs = self.modules.chunks(2);
        let row = |pair: &[Vec<bool>]| {
            let upper = pair.first().into_iter().flatten().copied();
            // Below an odd last row there is the light of the quiet zone.
            let lower = pair.get(1).into_iter().flatten().copied().chain(std::iter::repeat(false));
            let glyphs = upper.zip(lower).map(|modules| match modules {
                (true, true) => '\u{2588}',
                (true, false) => '\u{2580}',
                (false, true) => '\u{2584}',
                (false, false) => ' ',
            });
            Line::from(Span::styled(glyphs.collect::<String>(), theme.qr))
        };
        pairs.map(row).collect()
    }

    fn in_ascii(&self, theme: &Theme) -> Vec<Line<'static>> {
        let module = |dark: &bool| match dark {
            true => Span::styled("##", theme.qr_dark),
            false => Span::styled("  ", theme.qr_light),
        };
        self.modules.iter().map(|row| Line::from_iter(row.iter().map(module))).collect()
    }
}

/// The first QR code of a page.
pub fn of(page: &Page) -> Option<&Secretive> {
    page.blocks.iter().find_map(|block| match block {
        Block::Qr { uri, .. } => Some(uri),
        _ => None,
    })
}

/// The QR code of `page` in bare characters, where it has one that is not too long.
pub fn printed(page: &Page, ascii: bool) -> Option<String> {
    Some(Drawing::of(&of(page)?.0)?.printed(ascii))
}

/// What stands among the text: what to do, the code itself if it goes there and fits, and the key. Without the code it is the
/// key that comes first, and nothing speaks of scanning.
pub fn within(
    (uri, key): (&str, &str),
    beside: &[Text],
    look: &Look<'_>,
    room: usize,
    picture: Picture,
) -> Vec<Line<'static>> {
    let say = |text: &Text| indented(0, &look.say(text), look.theme.plain, room);
    let (drawn, instead) = match (picture, Drawing::of(uri)) {
        (Picture::Beside, _) => (Some(Vec::new()), text!("ui-qr-key")),
        (Picture::Within { .. }, None) => (None, text!("ui-qr-missing", why = "long", width = 0, height = 0)),
        (Picture::Within { lines: height }, Some(drawing)) => {
            let (columns, rows) = drawing.size(look.theme);
            let fits = columns <= room && rows <= height;
            let drawn = fits.then(|| drawing.lines(look.theme).into_iter().collect());
            (drawn, text!("ui-qr-missing", why = "room", width = columns, height = rows))
        }
    };
    let mut lines: Vec<Line<'static>> = Vec::new();
    let behind = match drawn {
        Some(drawn) => {
            lines.extend(beside.iter().flat_map(say));
            lines.extend(drawn);
            lines.push(Line::default());
            lines.extend(say(&text!("ui-qr-key")));
            None
        }
        None => {
            lines.extend(say(&instead));
            beside.get(1..)
        }
    };
    let groups: Vec<&str> = key.split(' ').collect();
    let rows = width(key).div_ceil(room.saturating_sub(2).max(1)).max(1);
    for row in groups.chunks(groups.len().div_ceil(rows).max(1)) {
        lines.extend(indented(2, &row.join(" "), look.theme.strong, room));
    }
    lines.extend(behind.unwrap_or_default().iter().flat_map(say));
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What a telephone reads of characters whose ink is light and whose paper is dark, each as large as fonts have it.
    fn read(printed: &str, ascii: bool) -> Option<String> {
        let rows: Vec<Vec<char>> = printed.lines().map(|line| line.chars().collect()).collect();
        let (width, height) = (rows[0].len() * 8, rows.len() * 16);
        let light = |x: usize, y: usize| {
            let upper = y % 16 < 8;
            match rows[y / 16].get(x / 8) {
                Some('\u{2588}' | '#') => 255,
                Some('\u{2580}') if upper => 255,
                Some('\u{2584}') if !upper => 255,
                _ => 0,
            }
        };
        assert_eq!(printed.is_ascii(), ascii);
        let mut picture = rqrr::PreparedImage::prepare_from_greyscale(width, height, light);
        picture.detect_grids().first().and_then(|grid| grid.decode().ok()).map(|(_, content)| content)
    }

    #[test]
    fn a_telephone_reads_the_code_that_is_printed_without_colour() {
        let content = "otpauth://totp/otp-doctor-a1b2c3?secret=JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP";
        for ascii in [false, true] {
            let printed = Drawing::of(content).unwrap().printed(ascii);
            assert_eq!(read(&printed, ascii).as_deref(), Some(content), "{printed}");
        }
    }
}
