//! The one loop: an event comes, the program is told, what it wants is done, and what changed is shown.

use std::io;
use std::sync::mpsc::{Receiver, RecvTimeoutError, TryRecvError};
use std::time::Duration;

use zeroize::Zeroizing;

use crate::app::effect::Effect;
use crate::app::message::Message;
use crate::app::model::Model;
use crate::app::page::{InSight, Page};
use crate::app::{frame, update};
use crate::core::time::{MonoTime, Reading};
use crate::ports::Clock;
use crate::ui::Hit;

/// SIGHUP, which also stands for a terminal that is gone (signal(7)).
const HANG_UP: u8 = 1;

/// Events taken in before the screen is shown again: a storm of them must neither starve the screen nor make it flicker.
const BEFORE_SHOWING: usize = 64;

/// A timer may fire a trifle early; a tick before the second begins would show the old one.
const PAST_THE_EDGE: Duration = Duration::from_millis(1);

/// One thing that comes through the channel.
#[expect(clippy::large_enum_variant, reason = "nearly every event is a message")]
#[derive(Debug)]
pub enum Event {
    /// Something for the program.
    Message(Message),
    /// The terminal has another size.
    Resized,
    /// A click on this column and row, counted from 0.
    Clicked {
        /// Cells from the left.
        column: u16,
        /// Cells from the top.
        row: u16,
        /// When.
        at: Reading,
    },
    /// A whole line was typed. It may be a secret, so it is wiped.
    Line(Zeroizing<String>, Reading),
    /// There will be no more lines, and nobody is left who could be asked before leaving.
    InputEnded(Reading),
    /// The terminal is gone; there is nobody to show anything to.
    TerminalGone,
}

/// What the loop drives: a model with messages in and effects out.
pub trait Driven {
    /// Takes in one message and says what is to be done.
    fn update(&mut self, message: Message) -> Vec<Effect>;
    /// What is on the screen now.
    fn page(&self) -> Page;
    /// When the screen will look different without anything happening; none while nothing moves.
    fn next_tick(&self) -> Option<MonoTime>;
    /// Hears how much of the page is in sight.
    fn shown(&mut self, in_sight: InSight);
}

/// Shows pages.
pub trait FrontEnd {
    /// Shows `page` as a whole.
    ///
    /// # Errors
    /// Whatever the terminal says when it is written to; the loop then ends as after a hang-up.
    fn show(&mut self, page: &Page) -> io::Result<InSight>;

    /// What a typed line means on the last shown page; `now` makes the page of now, which costs more than reading a line.
    fn line(&mut self, _line: &str, _at: Reading, _now: &dyn Fn() -> Page) -> Vec<Message> {
        Vec::new()
    }

    /// When the same page is to be shown once more although nothing of it has changed; none where that is not wanted.
    fn wants_again(&self) -> Option<MonoTime> {
        None
    }

    /// There will be no more lines: the person who reads along is told so.
    fn input_ended(&mut self) {}

    /// What was shown may be damaged: a terminal that was small for an instant has forgotten what it cut off, even if
    /// it has the old size again by now. The next page is shown from scratch.
    fn start_afresh(&mut self) {}

    /// What the last shown page has at this cell.
    fn hit(&self, _column: u16, _row: u16) -> Option<Hit> {
        None
    }
}

impl Driven for Model {
    fn update(&mut self, message: Message) -> Vec<Effect> {
        update::update(self, message)
    }

    fn page(&self) -> Page {
        frame::page(self)
    }

    fn next_tick(&self) -> Option<MonoTime> {
        update::next_tick(self).map(|span| self.now.mono.plus(span))
    }

    fn shown(&mut self, in_sight: InSight) {
        self.in_sight = in_sight;
        frame::search::looked(self, in_sight);
    }
}

/// Runs `program` until it wants to leave; returns its exit code. The first page is shown before anything is
/// performed. A terminal that is gone ends it with 128 + SIGHUP.
pub fn run(
    program: &mut dyn Driven,
    front_end: &mut dyn FrontEnd,
    clock: &dyn Clock,
    events: &Receiver<Event>,
    perform: &mut dyn FnMut(Effect),
) -> u8 {
    let mut lap = Lap { program, front_end, clock, perform, shown: None };
    match lap.show().and_then(|()| lap.first_tick()).and_then(|()| lap.go_on(events)) {
        Err(Leave(code)) => code,
        Ok(never) => match never {},
    }
}

/// The way out, with the exit code.
struct Leave(u8);

enum Never {}

struct Lap<'a> {
    program: &'a mut dyn Driven,
    front_end: &'a mut dyn FrontEnd,
    clock: &'a dyn Clock,
    perform: &'a mut dyn FnMut(Effect),
    shown: Option<Page>,
}

impl Lap<'_> {
    fn first_tick(&mut self) -> Result<(), Leave> {
        self.tick()?;
        self.show()
    }

    fn go_on(&mut self, events: &Receiver<Event>) -> Result<Never, Leave> {
        loop {
            match self.wait(events) {
                Ok(event) => self.take(event)?,
                Err(RecvTimeoutError::Timeout) => self.tick()?,
                Err(RecvTimeoutError::Disconnected) => return Err(Leave(128 + HANG_UP)),
            }
            for _ in 0..BEFORE_SHOWING {
                match events.try_recv() {
                    Ok(event) => self.take(event)?,
                    Err(TryRecvError::Empty | TryRecvError::Disconnected) => break,
                }
            }
            self.show()?;
        }
    }

    fn wait(&self, events: &Receiver<Event>) -> Result<Event, RecvTimeoutError> {
        let next = [self.program.next_tick(), self.front_end.wants_again()].into_iter().flatten().min();
        match next {
            Some(next) => {
                let left = next.since(self.clock.read().mono).saturating_add(PAST_THE_EDGE);
                events.recv_timeout(left)
            }
            None => events.recv().map_err(|_| RecvTimeoutError::Disconnected),
        }
    }

    fn take(&mut self, event: Event) -> Result<(), Leave> {
        match event {
            Event::TerminalGone => Err(Leave(128 + HANG_UP)),
            Event::Resized => {
                self.front_end.start_afresh();
                self.shown = None;
                Ok(())
            }
            Event::Line(line, at) => {
                for message in self.front_end.line(&line, at, &|| self.program.page()) {
                    self.tell(message)?;
                }
                // A line is answered by the page as a whole where nothing else has changed.
                self.shown = None;
                Ok(())
            }
            Event::InputEnded(at) => {
                self.front_end.input_ended();
                // The second time it leaves without a question.
                self.tell(Message::Leave(at))?;
                self.tell(Message::Leave(at))
            }
            Event::Clicked { column, row, at } => match self.front_end.hit(column, row) {
                Some(Hit::Control(control)) => self.tell(Message::Click(control, at)),
                Some(Hit::Rail(screen)) => {
                    self.tick()?;
                    self.tell(Message::ClickRail(screen))
                }
                None => Ok(()),
            },
            Event::Message(message) => {
                // Only ticks and what a person does bring the time; a result is judged at the moment it comes in.
                if brings_no_time(&message) {
                    self.tick()?;
                }
                self.tell(message)
            }
        }
    }

    fn tick(&mut self) -> Result<(), Leave> {
        let now = self.clock.read();
        self.tell(Message::Tick(now))
    }

    fn tell(&mut self, message: Message) -> Result<(), Leave> {
        for effect in self.program.update(message) {
            match effect {
                Effect::Quit(code) => return Err(Leave(code)),
                other => (self.perform)(other),
            }
        }
        Ok(())
    }

    /// Shows the page if it differs from what is shown.
    fn show(&mut self) -> Result<(), Leave> {
        let page = self.program.page();
        let due = self.front_end.wants_again().is_some_and(|again| again <= self.clock.read().mono);
        if self.shown.as_ref() == Some(&page) && !due {
            return Ok(());
        }
        let shown = self.front_end.show(&page).map_err(|_| Leave(128 + HANG_UP))?;
        self.program.shown(shown);
        let searched = page.wanted.as_ref().is_some_and(|wanted| wanted.from.is_some());
        self.shown = Some(page);
        // What was searched for has been found, and the page now stands there.
        if searched { self.show() } else { Ok(()) }
    }
}

const fn brings_no_time(message: &Message) -> bool {
    !matches!(
        message,
        Message::Tick(_)
            | Message::Key(..)
            | Message::Paste(..)
            | Message::Fill(..)
            | Message::Help(_)
            | Message::Leave(_)
            | Message::Click(..)
            | Message::Signal(_)
            | Message::Scroll(_)
    )
}

#[cfg(test)]
#[path = "event_loop_tests.rs"]
mod tests;
