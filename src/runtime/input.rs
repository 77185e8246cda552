//! What comes from the terminal, on a thread of its own.

use std::sync::Arc;
use std::sync::mpsc::Sender;
use std::time::Duration;

use crossterm::event::{
    self, KeyCode, KeyEvent, KeyEventKind, KeyModifiers, MouseButton, MouseEvent, MouseEventKind,
};
use rustix::event::{PollFd, PollFlags, Timespec, poll};
use zeroize::Zeroizing;

use super::event_loop::Event;
use crate::app::key::Key;
use crate::app::message::Message;
use crate::core::time::Reading;
use crate::ports::Clock;

/// Lines of text for one notch of the wheel.
const WHEEL_LINES: i16 = 3;

/// How often the terminal is looked at by itself, should the kernel not wake us when it hangs up.
const LOOK_EVERY: Duration = Duration::from_secs(1);

/// Reads keys, pastes, clicks and resizes into `events` for as long as the process lives, and notices when the
/// terminal is gone.
///
/// After a hang-up crossterm never returns from reading (its issue 793), and a program that ignores SIGHUP is not
/// told otherwise. So a second thread waits for the hang-up itself, and the process then ends under the first.
///
/// # Errors
/// The system's, when a thread cannot be started.
pub fn listen(events: &Sender<Event>, clock: &Arc<dyn Clock>) -> std::io::Result<()> {
    // From here on resizes are noticed: one between the first screen and the first read would otherwise be lost.
    let _ = event::poll(Duration::ZERO);
    let (sender, clock) = (events.clone(), Arc::clone(clock));
    std::thread::Builder::new().name("input".to_owned()).spawn(move || read(&sender, &*clock))?;
    let sender = events.clone();
    std::thread::Builder::new().name("hang-up".to_owned()).spawn(move || {
        wait_for_hang_up();
        let _ = sender.send(Event::TerminalGone);
    })?;
    Ok(())
}

fn read(events: &Sender<Event>, clock: &dyn Clock) {
    loop {
        let Ok(read) = event::read() else {
            let _ = events.send(Event::TerminalGone);
            return;
        };
        if let Some(event) = translate(read, clock.read())
            && events.send(event).is_err()
        {
            return;
        }
    }
}

fn wait_for_hang_up() {
    let every = Timespec { tv_sec: LOOK_EVERY.as_secs() as i64, tv_nsec: 0 };
    loop {
        let input = rustix::stdio::stdin();
        // Asking for nothing still tells of hang-ups and errors (poll(2)).
        let mut descriptors = [PollFd::from_borrowed_fd(input, PollFlags::empty())];
        if matches!(poll(&mut descriptors, Some(&every)), Ok(1..)) {
            return;
        }
    }
}

fn translate(event: event::Event, at: Reading) -> Option<Event> {
    match event {
        event::Event::Key(key) => Some(Event::Message(Message::Key(translate_key(key)?, at))),
        event::Event::Paste(text) => Some(Event::Message(Message::Paste(Zeroizing::new(text), at))),
        event::Event::Mouse(mouse) => translate_mouse(mouse, at),
        event::Event::Resize(..) => Some(Event::Resized),
        event::Event::FocusGained | event::Event::FocusLost => None,
    }
}

fn translate_mouse(mouse: MouseEvent, at: Reading) -> Option<Event> {
    match mouse.kind {
        MouseEventKind::Down(MouseButton::Left) => {
            Some(Event::Clicked { column: mouse.column, row: mouse.row, at })
        }
        MouseEventKind::ScrollUp => Some(Event::Message(Message::Scroll(-WHEEL_LINES))),
        MouseEventKind::ScrollDown => Some(Event::Message(Message::Scroll(WHEEL_LINES))),
        _ => None,
    }
}

/// The key, unless it is a release or one that the wizard does not know.
fn translate_key(key: KeyEvent) -> Option<Key> {
    if key.kind == KeyEventKind::Release {
        return None;
    }
    let bare = key.modifiers - KeyModifiers::SHIFT == KeyModifiers::NONE;
    Some(match key.code {
        KeyCode::Char('c') if key.modifiers == KeyModifiers::CONTROL => Key::Interrupt,
        // Terminals whose Backspace sends ^H.
        KeyCode::Char('h') if key.modifiers == KeyModifiers::CONTROL => Key::Backspace,
        KeyCode::Char(letter) if bare => Key::Char(letter),
        KeyCode::Tab if key.modifiers == KeyModifiers::SHIFT => Key::BackTab,
        KeyCode::BackTab => Key::BackTab,
        _ if !bare => return None,
        KeyCode::Up => Key::Up,
        KeyCode::Down => Key::Down,
        KeyCode::Left => Key::Left,
        KeyCode::Right => Key::Right,
        KeyCode::Tab => Key::Tab,
        KeyCode::Enter => Key::Enter,
        KeyCode::Esc => Key::Esc,
        KeyCode::Backspace => Key::Backspace,
        KeyCode::Delete => Key::Delete,
        KeyCode::Home => Key::Home,
        KeyCode::End => Key::End,
        KeyCode::PageUp => Key::PageUp,
        KeyCode::PageDown => Key::PageDown,
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn key(code: KeyCode, modifiers: KeyModifiers) -> Option<Key> {
        translate_key(KeyEvent::new(code, modifiers))
    }

    #[test]
    fn a_release_is_no_press() {
        let press = KeyEvent::new(KeyCode::Enter, KeyModifiers::NONE);
        assert_eq!(translate_key(press), Some(Key::Enter));
        assert_eq!(translate_key(KeyEvent { kind: KeyEventKind::Release, ..press }), None);
        assert_eq!(translate_key(KeyEvent { kind: KeyEventKind::Repeat, ..press }), Some(Key::Enter));
    }

    #[test]
    fn only_control_c_interrupts_and_other_controls_do_nothing() {
        assert_eq!(key(KeyCode::Char('c'), KeyModifiers::CONTROL), Some(Key::Interrupt));
        assert_eq!(key(KeyCode::Char('c'), KeyModifiers::NONE), Some(Key::Char('c')));
        for letter in ['q', 's', 'z', 'a', 'b'] {
            assert_eq!(key(KeyCode::Char(letter), KeyModifiers::CONTROL), None);
            assert_eq!(key(KeyCode::Char(letter), KeyModifiers::ALT), None);
        }
    }

    #[test]
    fn shift_is_part_of_a_letter_and_turns_tab_around() {
        assert_eq!(key(KeyCode::Char('?'), KeyModifiers::SHIFT), Some(Key::Char('?')));
        assert_eq!(key(KeyCode::Tab, KeyModifiers::SHIFT), Some(Key::BackTab));
        assert_eq!(key(KeyCode::BackTab, KeyModifiers::SHIFT), Some(Key::BackTab));
    }

    #[test]
    fn both_kinds_of_backspace_delete() {
        assert_eq!(key(KeyCode::Backspace, KeyModifiers::NONE), Some(Key::Backspace));
        assert_eq!(key(KeyCode::Char('h'), KeyModifiers::CONTROL), Some(Key::Backspace));
    }

    #[test]
    fn only_the_left_button_going_down_is_a_click() {
        use crate::core::time::{MonoTime, UnixTime};
        let at = Reading { wall: UnixTime::from_secs(0), mono: MonoTime::from_nanos(0) };
        let mouse =
            |kind| translate_mouse(MouseEvent { kind, column: 3, row: 4, modifiers: KeyModifiers::NONE }, at);
        assert!(matches!(
            mouse(MouseEventKind::Down(MouseButton::Left)),
            Some(Event::Clicked { column: 3, row: 4, .. })
        ));
        for kind in [
            MouseEventKind::Up(MouseButton::Left),
            MouseEventKind::Down(MouseButton::Right),
            MouseEventKind::Moved,
            MouseEventKind::Drag(MouseButton::Left),
        ] {
            assert!(mouse(kind).is_none());
        }
    }
}
