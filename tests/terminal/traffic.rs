//! How much is sent over the line: a wizard that ticks must stay quiet on a slow connection.

use std::cell::RefCell;
use std::io::{Result, Write};
use std::rc::Rc;

use otp_doctor::app::message::Message;
use otp_doctor::app::page::{Block, Page, Screen};
use otp_doctor::locale::Locale;
use otp_doctor::ui::{HitMap, Theme, draw};
use ratatui::backend::CrosstermBackend;
use ratatui::layout::Rect;
use ratatui::{Terminal, TerminalOptions, Viewport};
use support::journey::Journey;
use support::pages;
use support::screen::COLOUR;

#[derive(Clone, Default)]
struct Line(Rc<RefCell<Vec<u8>>>);

impl Write for Line {
    fn write(&mut self, bytes: &[u8]) -> Result<usize> {
        self.0.borrow_mut().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> Result<()> {
        Ok(())
    }
}

/// The bytes that each of `pages` costs when it is drawn after the one before.
fn bytes(pages: &[Page], (width, height): (u16, u16)) -> Vec<usize> {
    let line = Line::default();
    let viewport = Viewport::Fixed(Rect::new(0, 0, width, height));
    let mut terminal =
        Terminal::with_options(CrosstermBackend::new(line.clone()), TerminalOptions { viewport }).unwrap();
    let (locale, theme) = (Locale::load(None), Theme::new(COLOUR));
    let mut hits = HitMap::default();
    let mut costs = Vec::new();
    for page in pages {
        let before = line.0.borrow().len();
        terminal.draw(|frame| draw(frame, page, &locale, &theme, &mut hits)).unwrap();
        costs.push(line.0.borrow().len() - before);
    }
    costs
}

fn later(page: &Page, second: &str) -> Page {
    let mut page = page.clone();
    for block in &mut page.blocks {
        let Block::Clocks(rows) = block else { continue };
        for time in rows.iter_mut().flat_map(|row| [&mut row.local, &mut row.utc]).flatten() {
            let at = time.rfind(' ').unwrap();
            time.replace_range(at - second.len()..at, second);
        }
    }
    page
}

#[test]
fn a_second_on_every_clock_costs_few_bytes() {
    let page = pages::clock();
    for size in [(40, 15), (80, 24), (120, 40)] {
        let costs = bytes(&[page.clone(), later(&page, "2"), later(&page, "30")], size);
        println!("{size:?}: first frame {}, one digit {}, two digits {} bytes", costs[0], costs[1], costs[2]);
        assert!(costs[1] > 0 && costs[1] < 200, "{size:?}: {costs:?}");
        assert!(costs[2] > 0 && costs[2] < 250, "{size:?}: {costs:?}");
    }
}

/// What the clock screen of the real wizard costs in each of ten seconds, after the first.
#[test]
fn a_second_of_the_real_clock_screen_costs_75_bytes_at_most() {
    for scenario in ["server-behind", "enable-fails", "chrony"] {
        let mut journey = Journey::still_on(scenario);
        journey.tell(Message::ClickRail(Screen::Clock));
        // The button that counts down to the next measurement comes to its end first.
        journey.after(20.0);
        let seconds: Vec<Page> = (0..11)
            .map(|_| {
                journey.after(1.0);
                journey.page()
            })
            .collect();
        let costs = bytes(&seconds, (80, 24));
        let mean = costs[1..].iter().sum::<usize>() / 10;
        println!("{scenario}: {:?}", &costs[1..]);
        assert!(mean > 0 && mean <= 75, "{scenario}: {mean} bytes a second, {costs:?}");
    }
}

#[test]
fn a_page_that_has_not_changed_sends_nothing_to_show() {
    for (name, page) in pages::all() {
        let costs = bytes(&[page.clone(), page], (80, 24));
        assert!(costs[1] < 40, "{name}: {costs:?}");
    }
}
