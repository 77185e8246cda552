//! The front end that draws on the whole terminal.

use std::io::{self, BufWriter};
use std::mem::ManuallyDrop;

use ratatui::Viewport;
use ratatui::backend::{Backend, CrosstermBackend};
use ratatui::layout::{Position, Rect, Size};

use super::event_loop::FrontEnd;
use super::os::streams::{Output, own_output};
use crate::app::page::{InSight, Page};
use crate::locale::Locale;
use crate::ui::{self, Hit, HitMap, Theme};

/// No larger part of the terminal is drawn on, in cells: nobody reads more, and a terminal may say that it is as large as
/// it likes.
const LARGEST: Size = Size { width: 512, height: 192 };

/// Draws pages; remembers what lies where for the mouse.
pub struct Drawn {
    /// Never dropped: after a hang-up ratatui's Drop prints its error with a macro that panics when standard error
    /// is gone as well. [`Terminal`](super::Terminal) gives the screen back.
    terminal: ManuallyDrop<ratatui::Terminal<CrosstermBackend<BufWriter<Output>>>>,
    /// What is drawn on.
    area: Rect,
    theme: Theme,
    hits: HitMap,
    /// Whether what is on the terminal can no longer be relied on.
    afresh: bool,
}

impl Drawn {
    /// Draws on standard output, which must be a terminal. Nothing is asked of it but its size.
    ///
    /// # Errors
    /// The system's, when the size cannot be read.
    pub fn new(theme: Theme) -> io::Result<Self> {
        // A descriptor of our own: the lock of std's stdout might be held by a thread that panics.
        let output = own_output()?;
        // One frame is one write, as far as it fits: fewer packets over SSH, and no torn frames.
        let output = BufWriter::with_capacity(64 * 1024, output);
        // The theme honours NO_COLOR. Left to itself crossterm would also take the QR code's black and white away, without
        // which a camera sees it inverted on a dark terminal.
        crossterm::style::force_color_output(true);
        let backend = CrosstermBackend::new(output);
        let area = within_bounds(backend.size()?);
        let viewport = Viewport::Fixed(area);
        let terminal = ratatui::Terminal::with_options(backend, ratatui::TerminalOptions { viewport })?;
        let (terminal, hits) = (ManuallyDrop::new(terminal), HitMap::default());
        Ok(Self { terminal, area, theme, hits, afresh: false })
    }
}

fn within_bounds(size: Size) -> Rect {
    let size = Size::new(size.width.min(LARGEST.width), size.height.min(LARGEST.height));
    Rect::from((Position::ORIGIN, size))
}

impl FrontEnd for Drawn {
    fn show(&mut self, page: &Page) -> io::Result<InSight> {
        let (locale, theme, hits) = (Locale::of(page.language), &self.theme, &mut self.hits);
        if std::mem::take(&mut self.afresh) {
            // Clears and forgets. ratatui's `clear` would ask the terminal where its cursor is.
            self.area = Rect::ZERO;
        }
        // A viewport of our own size does not follow the terminal by itself.
        let area = within_bounds(self.terminal.size()?);
        if area != self.area {
            self.terminal.resize(area)?;
            self.area = area;
        }
        self.terminal.draw(|frame| ui::draw(frame, page, locale, theme, hits))?;
        Ok(self.hits.in_sight)
    }

    fn start_afresh(&mut self) {
        self.afresh = true;
    }

    fn hit(&self, column: u16, row: u16) -> Option<Hit> {
        self.hits.at(column, row)
    }
}
