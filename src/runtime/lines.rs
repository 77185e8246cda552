//! The front end that reads pages out and takes lines as answers: serial consoles, dumb terminals, screen readers.

use std::io::{self, BufRead, Write};
use std::sync::Arc;
use std::sync::mpsc::{Receiver, Sender, sync_channel};
use std::time::Duration;

use zeroize::Zeroizing;

use super::event_loop::{Event, FrontEnd};
use super::os::echo::read_the_rest;
use super::os::streams::{self, own_output};
use super::os::unseen::{Echo, is_hidden};
use super::wiped_input::WipedInput;
use crate::app::key::Key;
use crate::app::message::Message;
use crate::app::page::{ControlId, InSight, Page};
use crate::core::clean::clean;
use crate::core::time::{MonoTime, Reading};
use crate::locale::Locale;
use crate::plain::{self, Intent};
use crate::ports::Clock;
use crate::text;
use crate::ui::qr;
use crate::ui::wrap::{width, wrap};

/// The longest line that is taken in; the rest of a longer one is dropped.
const LONGEST_LINE: usize = 4_096;

/// A serial console has no size, and nearly always these columns.
const USUAL_WIDTH: usize = 80;

/// Words in a narrower terminal would be crumbs.
const NARROWEST: usize = 20;

/// Lines that are read before the first of them has been answered: a flood of input waits, and fills no memory.
const READ_AHEAD: usize = 64;

/// A page is held back for so long while its facts are still being looked up. A panel may take longer than that.
const PATIENCE: Duration = Duration::from_secs(5);

/// What it is waited for is said only where it takes longer than this: usually the page with the answer is there before.
const QUIET: Duration = Duration::from_secs(2);

/// Choices that changed by themselves so shortly before a line was typed had not been read by the person who typed it.
const UNREAD: Duration = Duration::from_secs(2);

/// Invites to type.
const PROMPT: &str = "> ";

/// Reads pages out, and says only what changed while one stays.
pub struct Lines {
    locale: &'static Locale,
    shown: Option<Page>,
    /// What was shown before its choices last changed, and how that was.
    before: Option<Change>,
    /// What is owed to the last line: where nothing of the page is news, it is answered all the same.
    owed: Option<Owed>,
    /// What the last line meant that something was said to, and the page before it: the same line once more gets the same answer.
    answered: Option<(ControlId, Page)>,
    /// Since when choices are known to whoever types; none before the first page was read out.
    heard_since: Option<MonoTime>,
    /// Since when the shown page is held back instead of being read out.
    held_since: Option<MonoTime>,
    /// Whether what it is waited for was said meanwhile.
    wait_was_said: bool,
    /// Tells how long.
    clock: Arc<dyn Clock>,
    echo: Echo,
    /// Whether the cursor stands behind a prompt, where nothing has been typed yet.
    prompted: bool,
    /// Whether to keep to ASCII characters.
    ascii: bool,
    /// One for each line that was read and not answered yet.
    unanswered: Receiver<()>,
}

/// A line that has not been answered yet.
enum Owed {
    /// It has been answered, but what is shown next is what it asked for.
    Nothing,
    /// A word, at least of what it meant.
    Word(Option<ControlId>),
}

impl Owed {
    const fn to(intent: &Intent) -> Self {
        match intent {
            Intent::Press(id) => Self::Word(Some(*id)),
            Intent::Fill(id, _) => Self::Word(Some(ControlId::Field(*id))),
            Intent::Back | Intent::Quit | Intent::Help | Intent::Rail(_) => Self::Word(None),
            Intent::QrCode | Intent::Repeat | Intent::Disabled(_) | Intent::NotUnderstood => Self::Nothing,
        }
    }
}

/// Choices gave way to others.
struct Change {
    before: Page,
    at: MonoTime,
    /// Whether a line had asked for it.
    asked: bool,
}

impl Lines {
    /// Nothing has been read out yet.
    pub fn new(
        locale: &'static Locale,
        ascii: bool,
        clock: Arc<dyn Clock>,
        unanswered: Receiver<()>,
    ) -> Self {
        let (held_since, echo) = (None, Echo::default());
        let (shown, before, owed, answered, heard_since) = (None, None, None, None, None);
        Self {
            locale,
            shown,
            before,
            owed,
            answered,
            heard_since,
            held_since,
            wait_was_said: false,
            clock,
            echo,
            prompted: false,
            ascii,
            unanswered,
        }
    }

    /// What is to be said of `page` now. While facts of a page are still being looked up, at most its headline is said, once: they
    /// would be heard in the order in which they happen to arrive, each as missing first.
    fn words(&mut self, page: &Page) -> Option<String> {
        let before = self.shown.as_ref().filter(|before| !plain::is_another(before, page));
        if before.is_some() && self.held_since.is_none() {
            return before.and_then(|before| plain::changes(before, page, self.locale));
        }
        let now = self.clock.read().mono;
        let since = self.held_since.filter(|_| before.is_some()).unwrap_or(now);
        if plain::is_looking(page) && now.since(since) < PATIENCE {
            self.held_since = Some(since);
            let due = !self.wait_was_said && now.since(since) >= QUIET;
            self.wait_was_said |= due;
            return plain::headline(page, self.locale).filter(|_| due);
        }
        (self.held_since, self.wait_was_said) = (None, false);
        Some(plain::read_out(page, self.locale))
    }

    /// What a line gets that has changed nothing worth saying.
    fn said_again(&self, meant: Option<ControlId>, page: &Page) -> String {
        let before = self
            .answered
            .as_ref()
            .filter(|(control, before)| Some(*control) == meant && !plain::is_another(before, page));
        before
            .and_then(|(_, before)| plain::changes(before, page, self.locale))
            .unwrap_or_else(|| plain::nothing_new(page, meant, self.locale))
    }

    /// Whether a line that was typed at `at` came before anybody had heard what there is to choose. A program that reads along
    /// types what it wants unasked.
    fn is_unheard(&self, at: Reading) -> bool {
        let unheard = self.held_since.is_some() || self.heard_since.is_none_or(|heard| at.mono < heard);
        unheard && columns().is_some()
    }

    /// The last change of the choices, where a person types. A program that reads along has read what it answers to.
    fn change(&self) -> Option<&Change> {
        self.before.as_ref().filter(|_| columns().is_some())
    }

    /// Whether `line` came before the shown choices, and meant something else there.
    fn was_typed_before(&self, intent: &Intent, line: &str, at: Reading) -> bool {
        self.change().is_some_and(|change| {
            at.mono < change.at && plain::understand(line, &change.before, self.locale) != *intent
        })
    }

    /// Whether `line` would have pressed something else until an instant ago.
    fn has_just_moved(&self, intent: &Intent, line: &str, at: Reading) -> bool {
        self.change().is_some_and(|change| {
            let unread = !change.asked && at.mono.since(change.at) < UNREAD;
            unread && plain::understand(line, &change.before, self.locale).is_another_press(intent)
        })
    }

    fn write(&mut self, words: &str) -> io::Result<()> {
        let mut said = String::new();
        if std::mem::take(&mut self.prompted) {
            said.push('\n');
        }
        match columns() {
            // A program that reads along breaks no lines, and types what it wants unasked.
            None => said.extend([&clean(words), "\n"]),
            Some(columns) => {
                for line in clean(words).lines() {
                    said.extend(broken(line, columns).into_iter().flat_map(|line| [line, "\n".to_owned()]));
                }
                said.push_str(PROMPT);
                self.prompted = true;
            }
        }
        own_output()?.write_all(said.as_bytes())
    }
}

impl FrontEnd for Lines {
    fn show(&mut self, page: &Page) -> io::Result<InSight> {
        self.locale = Locale::of(page.language);
        // Whoever answers has seen the first of it at the earliest.
        let at = self.clock.read().mono;
        let was_held = self.held_since.is_some();
        let news = self.words(page);
        let owed = self.owed.take();
        let asked = owed.is_some();
        let words = match (&news, &owed) {
            (None, Some(Owed::Word(meant))) => Some(self.said_again(*meant, page)),
            _ => news.clone(),
        };
        self.echo.show(!plain::hides_input(page));
        if let Some(words) = words {
            self.write(&words)?;
        }
        if self.held_since.is_none() && (was_held || self.heard_since.is_none()) {
            self.heard_since = Some(at);
        }
        let before = self.shown.replace(page.clone());
        if news.is_some() {
            let meant = owed.and_then(|owed| match owed {
                Owed::Word(meant) => meant,
                Owed::Nothing => None,
            });
            self.answered = meant.zip(before.clone());
        }
        if let Some(before) = before.filter(|before| plain::moved(before, page)) {
            self.before = Some(Change { before, at, asked });
        }
        Ok(InSight::default())
    }

    fn wants_again(&self) -> Option<MonoTime> {
        self.held_since.map(|since| since.plus(if self.wait_was_said { PATIENCE } else { QUIET }))
    }

    fn input_ended(&mut self) {
        if self.prompted {
            let _ = io::stdout().write_all(b"\n");
        }
        let words = clean(&self.locale.say(&text!("plain-input-ended")));
        let _ = writeln!(io::stderr(), "{words}");
    }

    fn line(&mut self, line: &str, at: Reading, now: &dyn Fn() -> Page) -> Vec<Message> {
        let _ = self.unanswered.try_recv();
        // The Enter that ended it has ended the line of the prompt as well.
        self.prompted = false;
        if columns().is_some() && matches!(self.owed, Some(Owed::Word(_))) {
            // Two lines at once: the first is answered before the second is understood.
            let _ = self.show(&now());
        }
        self.owed = Some(Owed::Nothing);
        let Some(page) = self.shown.clone() else { return Vec::new() };
        let intent = plain::understand(line, &page, self.locale);
        if self.is_unheard(at) && intent != Intent::Quit {
            let _ = self.write(&self.locale.say(&text!("plain-too-early")));
            return Vec::new();
        }
        if self.held_since.take().is_some() {
            // An answer to choices that were not heard yet, as from a script: they belong before it.
            let _ = self.write(&plain::read_out(&page, self.locale));
        }
        if intent.is_gone(now) || self.was_typed_before(&intent, line, at) {
            let _ = self.write(&self.locale.say(&text!("plain-too-early")));
            return Vec::new();
        }
        if self.has_just_moved(&intent, line, at) {
            let moved = self.locale.say(&text!("plain-choices-moved"));
            let _ = self.write(&format!("{moved}\n{}", plain::choices(&page, self.locale)));
            if let Some(change) = &mut self.before {
                // They have been said now: to lines that were typed meanwhile, that need not be said again.
                (change.at, change.asked) = (self.clock.read().mono, true);
            }
            return Vec::new();
        }
        if let Some(reply) = plain::reply(&intent, &page, self.locale) {
            let _ = self.write(&reply);
        }
        self.owed = Some(Owed::to(&intent));
        match intent {
            Intent::Press(control) => vec![Message::Click(control, at)],
            Intent::Fill(field, words) => vec![Message::Fill(field, words, at)],
            Intent::Back => vec![Message::Key(Key::Esc, at)],
            Intent::Quit => vec![Message::Leave(at)],
            Intent::Help => vec![Message::Help(at)],
            Intent::Rail(screen) => vec![Message::ClickRail(screen)],
            Intent::QrCode => {
                let picture = qr::printed(&page, self.ascii).unwrap_or_default();
                let needed = picture.lines().map(width).max().unwrap_or(0);
                let words = match columns() {
                    Some(columns) if needed >= columns => {
                        let narrow = text!("plain-qr-no-room", width = needed, columns = columns);
                        self.locale.say(&narrow)
                    }
                    _ => picture,
                };
                let _ = self.write(&words);
                Vec::new()
            }
            Intent::Repeat => {
                let _ = self.write(&plain::read_out(&page, self.locale));
                Vec::new()
            }
            Intent::Disabled(_) | Intent::NotUnderstood => Vec::new(),
        }
    }
}

/// How wide the terminal is where lines are read out and typed in one; a serial console does not know, and most have 80.
fn columns() -> Option<usize> {
    streams::columns().map(|said| if said == 0 { USUAL_WIDTH } else { said.max(NARROWEST) })
}

/// `line` in lines of at most `columns` cells; what follows stands below the words of the first.
fn broken(line: &str, columns: usize) -> Vec<String> {
    let bare = line.trim_start_matches(' ');
    let mark = if bare.starts_with("- ") { 2 } else { 0 };
    let indent = (line.len() - bare.len()).min(columns / 2) + mark;
    // The last column stays free: some terminals begin a new line when it is filled.
    let mut lines = wrap(line, columns - 1);
    if lines.len() > 1 {
        lines.truncate(1);
        let rest = lines.first().and_then(|first| line.strip_prefix(first.as_str())).unwrap_or_default();
        let rest = wrap(rest.trim_start(), columns - 1 - indent);
        lines.extend(rest.into_iter().map(|line| " ".repeat(indent) + &line));
    }
    lines
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
    fn words_that_go_on_stand_below_the_words_before() {
        assert_eq!(broken("short", 80), ["short"]);
        assert_eq!(broken("- the server is behind", 20), ["- the server is", "  behind"]);
        assert_eq!(broken("  the server is behind", 20), ["  the server is", "  behind"]);
        assert_eq!(broken("", 20), [""]);
    }

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
