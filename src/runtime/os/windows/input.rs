//! What comes from the console, on a thread of its own.

use std::io;
use std::sync::Arc;
use std::sync::mpsc::Sender;
use std::time::Duration;

use crossterm::event::{
    Event as Heard, KeyCode, KeyEvent, KeyEventKind, KeyModifiers, MouseButton, MouseEventKind, poll, read,
};
use zeroize::Zeroizing;

use crate::app::key::Key;
use crate::app::message::Message;
use crate::core::time::Reading;
use crate::ports::Clock;
use crate::runtime::event_loop::Event;

/// Lines of text for one notch of the wheel.
const WHEEL_LINES: i16 = 3;

/// The longest paste that is taken in; the rest of a longer one is dropped.
const LONGEST_PASTE: usize = 64 * 1024;

/// Reads keys, pastes, clicks and resizes into `events` for as long as the process lives, and notices when the console is gone.
///
/// # Errors
/// The system's, when a thread cannot be had.
pub fn listen(events: &Sender<Event>, clock: &Arc<dyn Clock>) -> io::Result<()> {
    let (sender, clock) = (events.clone(), Arc::clone(clock));
    std::thread::Builder::new().name("input".to_owned()).spawn(move || {
        let _ = hear(&sender, &*clock);
        let _ = sender.send(Event::TerminalGone);
    })?;
    Ok(())
}

/// Returns when the console is gone, or nobody hears any more.
fn hear(events: &Sender<Event>, clock: &dyn Clock) -> io::Result<()> {
    loop {
        let first = read()?;
        let Some(letter) = typed(&first) else {
            if !event(first, clock.read()).is_none_or(|event| events.send(event).is_ok()) {
                return Ok(());
            }
            continue;
        };
        // Nothing marks a paste here, but nobody types the next letter before this one was read.
        if !poll(Duration::ZERO)? {
            if events.send(Event::Message(Message::Key(Key::Char(letter), clock.read()))).is_err() {
                return Ok(());
            }
            continue;
        }
        // Room for the longest at once, so that growing leaves no copies of a secret.
        let mut together = Zeroizing::new(String::with_capacity(LONGEST_PASTE));
        together.push(letter);
        let mut other = None;
        while other.is_none() && poll(Duration::ZERO)? {
            let next = read()?;
            match typed(&next).or_else(|| pasted_end(&next)) {
                Some(letter) if together.len() + letter.len_utf8() <= LONGEST_PASTE => together.push(letter),
                Some(_) => {}
                None if is_silent(&next) => {}
                None => other = Some(next),
            }
        }
        let at = clock.read();
        let key = |key| Message::Key(key, at);
        let mut rest = together.chars().skip(1);
        let messages = match (rest.next(), rest.next()) {
            (None, _) => vec![key(Key::Char(letter))],
            // A line of one letter is a choice that was typed while this process had no turn.
            (Some('\n'), None) => vec![key(Key::Char(letter)), key(Key::Enter)],
            (Some(_), _) => vec![Message::Paste(together, at)],
        };
        let heard = messages.into_iter().all(|message| events.send(Event::Message(message)).is_ok());
        let other = other.and_then(|other| event(other, clock.read()));
        if !heard || !other.is_none_or(|event| events.send(event).is_ok()) {
            return Ok(());
        }
    }
}

/// The letter of a key that went down. Going up is told as well, and would type everything twice.
fn typed(heard: &Heard) -> Option<char> {
    match heard {
        Heard::Key(KeyEvent { code: KeyCode::Char(letter), modifiers, kind, .. })
            if *kind != KeyEventKind::Release =>
        {
            // AltGr is both.
            let command = modifiers.contains(KeyModifiers::CONTROL) != modifiers.contains(KeyModifiers::ALT);
            (!command).then_some(*letter)
        }
        _ => None,
    }
}

/// Enter and Tab in the middle of what came together.
fn pasted_end(heard: &Heard) -> Option<char> {
    match heard {
        Heard::Key(KeyEvent { code: KeyCode::Enter, kind, .. }) if *kind != KeyEventKind::Release => {
            Some('\n')
        }
        Heard::Key(KeyEvent { code: KeyCode::Tab, kind, .. }) if *kind != KeyEventKind::Release => Some('\t'),
        _ => None,
    }
}

/// A key that goes up says nothing, and may stand in the middle of a paste.
fn is_silent(heard: &Heard) -> bool {
    matches!(heard, Heard::Key(KeyEvent { kind: KeyEventKind::Release, .. }))
}

fn event(heard: Heard, at: Reading) -> Option<Event> {
    match heard {
        Heard::Key(key) if key.kind != KeyEventKind::Release => {
            Some(Event::Message(Message::Key(known(key)?, at)))
        }
        Heard::Paste(words) => Some(Event::Message(Message::Paste(Zeroizing::new(words), at))),
        Heard::Mouse(mouse) => match mouse.kind {
            MouseEventKind::Down(MouseButton::Left) => {
                Some(Event::Clicked { column: mouse.column, row: mouse.row, at })
            }
            MouseEventKind::ScrollUp => Some(Event::Message(Message::Scroll(-WHEEL_LINES))),
            MouseEventKind::ScrollDown => Some(Event::Message(Message::Scroll(WHEEL_LINES))),
            _ => None,
        },
        Heard::Resize(..) => Some(Event::Resized),
        Heard::Key(_) | Heard::FocusGained | Heard::FocusLost => None,
    }
}

fn known(key: KeyEvent) -> Option<Key> {
    let control = key.modifiers.contains(KeyModifiers::CONTROL) && !key.modifiers.contains(KeyModifiers::ALT);
    Some(match key.code {
        KeyCode::Char('c') if control => Key::Interrupt,
        KeyCode::Char(letter) if !control && !key.modifiers.contains(KeyModifiers::ALT) => Key::Char(letter),
        KeyCode::Enter => Key::Enter,
        KeyCode::Esc => Key::Esc,
        KeyCode::Tab => Key::Tab,
        KeyCode::BackTab => Key::BackTab,
        KeyCode::Backspace => Key::Backspace,
        KeyCode::Delete => Key::Delete,
        KeyCode::Up => Key::Up,
        KeyCode::Down => Key::Down,
        KeyCode::Left => Key::Left,
        KeyCode::Right => Key::Right,
        KeyCode::Home => Key::Home,
        KeyCode::End => Key::End,
        KeyCode::PageUp => Key::PageUp,
        KeyCode::PageDown => Key::PageDown,
        _ => return None,
    })
}
