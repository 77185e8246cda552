//! The front end that reads pages out and takes lines as answers: serial consoles, dumb terminals, screen readers.

use std::fs::File;
use std::io::{self, BufRead, Write};
use std::sync::Arc;
use std::sync::mpsc::{Receiver, Sender, sync_channel};

use zeroize::Zeroizing;

use super::echo::{Echo, is_hidden, read_the_rest};
use super::event_loop::{Event, FrontEnd};
use super::wiped_input::WipedInput;
use crate::app::key::Key;
use crate::app::message::Message;
use crate::app::page::{InSight, Page};
use crate::core::clean::clean;
use crate::core::time::Reading;
use crate::locale::Locale;
use crate::plain::{self, Intent};
use crate::ports::Clock;
use crate::text;

/// The longest line that is taken in; the rest of a longer one is dropped.
const LONGEST_LINE: usize = 4_096;

/// Lines that are read before the first of them has been answered: a flood of input waits, and fills no memory.
const READ_AHEAD: usize = 64;

/// Reads pages out, and says only what changed while one stays.
pub struct Lines<'a> {
    locale: &'a Locale,
    shown: Option<Page>,
    echo: Echo,
    /// One for each line that was read and not answered yet.
    unanswered: Receiver<()>,
}

impl<'a> Lines<'a> {
    /// Nothing has been read out yet.
    pub fn new(locale: &'a Locale, unanswered: Receiver<()>) -> Self {
        Self { locale, shown: None, echo: Echo::default(), unanswered }
    }

    fn write(&self, words: &str) -> io::Result<()> {
        let mut out = File::from(rustix::io::fcntl_dupfd_cloexec(rustix::stdio::stdout(), 3)?);
        out.write_all(clean(words).as_bytes())?;
        out.write_all(b"\n")
    }
}

impl FrontEnd for Lines<'_> {
    fn show(&mut self, page: &Page) -> io::Result<InSight> {
        let words = match &self.shown {
            None => Some(plain::read_out(page, self.locale)),
            Some(before) => plain::changes(before, page, self.locale),
        };
        self.echo.show(!plain::hides_input(page));
        if let Some(words) = words {
            self.write(&words)?;
        }
        self.shown = Some(page.clone());
        Ok(InSight::default())
    }

    fn input_ended(&mut self) {
        let words = clean(&self.locale.say(&text!("plain-input-ended")));
        let _ = writeln!(io::stderr(), "{words}");
    }

    fn line(&mut self, line: &str, at: Reading) -> Vec<Message> {
        let _ = self.unanswered.try_recv();
        let Some(page) = self.shown.clone() else { return Vec::new() };
        let intent = plain::understand(line, &page, self.locale);
        if let Some(reply) = plain::reply(&intent, &page, self.locale) {
            let _ = self.write(&reply);
        }
        match intent {
            Intent::Press(control) => vec![Message::Click(control, at)],
            Intent::Fill(field, words) => vec![Message::Fill(field, words, at)],
            Intent::Back => vec![Message::Key(Key::Esc, at)],
            Intent::Quit => vec![Message::Leave(at)],
            Intent::Help => vec![Message::Help(at)],
            Intent::Rail(screen) => vec![Message::ClickRail(screen)],
            Intent::Repeat => {
                self.shown = None;
                Vec::new()
            }
            Intent::Disabled(_) | Intent::NotUnderstood => Vec::new(),
        }
    }
}

/// Reads lines on a thread of its own, and returns what [`Lines`] answers for. The end of the input leaves the wizard.
///
/// # Errors
/// The system's, when a thread cannot be had.
pub fn listen(events: Sender<Event>, clock: &Arc<dyn Clock>) -> io::Result<Receiver<()>> {
    let clock = Arc::clone(clock);
    let (read_one, unanswered) = sync_channel(READ_AHEAD);
    std::thread::Builder::new().name("input".to_owned()).spawn(move || {
        let mut input = WipedInput::default();
        while let Some(line) = read_line(&mut input) {
            let line = Zeroizing::new(String::from_utf8_lossy(&line).into_owned());
            if events.send(Event::Line(line, clock.read())).is_err() || read_one.send(()).is_err() {
                return;
            }
        }
        let _ = events.send(Event::InputEnded(clock.read()));
    })?;
    Ok(unanswered)
}

/// The next line, as much of it as is taken in; none at the end of the input.
fn read_line(input: &mut dyn BufRead) -> Option<Zeroizing<Vec<u8>>> {
    // A line may be a secret: it is wiped, and its room is reserved at once so that growing leaves no copies.
    let mut line = Zeroizing::new(Vec::with_capacity(LONGEST_LINE));
    io::Read::take(&mut *input, LONGEST_LINE as u64)
        .read_until(b'\n', &mut line)
        .ok()
        .filter(|read| *read > 0)?;
    if line.len() == LONGEST_LINE && !line.ends_with(b"\n") {
        // What nobody has seen being asked for must not become the answer to the next question.
        let _ = input.skip_until(b'\n');
    }
    if is_hidden() {
        // What was pasted with a secret belongs to it, and is no answer of its own.
        let _ = read_the_rest(input, &mut line, LONGEST_LINE);
    }
    Some(line)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_rest_of_a_line_that_is_too_long_is_no_answer_to_the_next_question() {
        for length in [LONGEST_LINE - 1, LONGEST_LINE, LONGEST_LINE + 1, 3 * LONGEST_LINE] {
            let input = format!("{}2\nback\n", "x".repeat(length));
            let mut input = input.as_bytes();
            let first = read_line(&mut input).unwrap();
            assert!(first.len() <= LONGEST_LINE && first.starts_with(b"x"), "{length}");
            assert_eq!(*read_line(&mut input).unwrap(), b"back\n", "{length}");
            assert_eq!(read_line(&mut input), None, "{length}");
        }
    }
}
