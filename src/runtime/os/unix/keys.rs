//! The bytes of a terminal as keys, pastes and clicks. They may be a secret, so every byte is in a buffer of ours that is
//! wiped, and none of them waits for another that never comes.
//!
//! What xterm, VTE, the Linux console and the screens (tmux, GNU screen) send: xterm's "Control Sequences", console_codes(4).

use zeroize::{Zeroize, Zeroizing};

use crate::app::key::Key;

/// The longest paste that is taken in; the rest of a longer one is dropped. A secret has a few hundred characters.
const LONGEST_PASTE: usize = 64 * 1024;
/// The longest sequence that means anything here is a click, ESC [ < 0 ; 1000 ; 1000 M.
const LONGEST_SEQUENCE: usize = 32;
const ESCAPE: u8 = 0x1b;
const INTERRUPT: u8 = 0x03;
const SUSPEND: u8 = 0x1a;
const PASTE_ENDS: &[u8] = b"\x1b[201~";

/// What a person did at the terminal.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Input {
    Key(Key),
    /// Wiped when dropped.
    Paste(Zeroizing<String>),
    /// The left button went down on this column and row, counted from 0.
    Click(u16, u16),
    /// The wheel, by notches; towards the person is positive.
    Wheel(i16),
    /// Ctrl-Z: back to the shell for a while.
    Suspend,
}

/// Reads bytes one after the other.
#[derive(Default)]
pub(super) struct Keys {
    /// A sequence or a character that is not complete yet; empty otherwise.
    open: Zeroizing<Vec<u8>>,
    /// The paste that has begun, with its end as far as that has come.
    paste: Option<Zeroizing<Vec<u8>>>,
}

impl Keys {
    /// Whether a pause would mean something now.
    pub(super) fn is_open(&self) -> bool {
        self.paste.is_some() || !self.open.is_empty()
    }

    /// Whether a paste has begun and not ended.
    pub(super) const fn is_pasting(&self) -> bool {
        self.paste.is_some()
    }

    /// Takes in what was read at once.
    pub(super) fn read(&mut self, bytes: &[u8], found: &mut dyn FnMut(Input)) {
        // By itself it is the key; inside of something longer it may be pasted.
        if bytes == [INTERRUPT] {
            self.paste = None;
            self.open.zeroize();
        }
        for byte in bytes {
            if let Some(input) = self.take(*byte) {
                found(input);
            }
        }
    }

    /// Nothing more came for a while: a lone ESC was the key, and a paste without its end has ended.
    pub(super) fn pause(&mut self) -> Option<Input> {
        if let Some(paste) = self.paste.take() {
            return Some(Input::Paste(text(&paste)));
        }
        let alone = self.open.as_slice() == [ESCAPE];
        self.open.zeroize();
        alone.then_some(Input::Key(Key::Esc))
    }

    fn take(&mut self, byte: u8) -> Option<Input> {
        if let Some(paste) = &mut self.paste {
            paste.push(byte);
            if let Some(pasted) = paste.strip_suffix(PASTE_ENDS) {
                let pasted = text(pasted);
                self.paste = None;
                return Some(Input::Paste(pasted));
            }
            if paste.len() > LONGEST_PASTE {
                // What may be the beginning of its end is kept.
                let rest = paste.len() - PASTE_ENDS.len();
                paste.copy_within(rest.., LONGEST_PASTE - PASTE_ENDS.len());
                paste.truncate(LONGEST_PASTE);
            }
            return None;
        }
        if byte == ESCAPE && !self.open.is_empty() {
            // The one before was the key, or the beginning of something that was cut off.
            let alone = self.open.as_slice() == [ESCAPE];
            self.open.zeroize();
            self.open.push(byte);
            return alone.then_some(Input::Key(Key::Esc));
        }
        self.open.push(byte);
        let read = match self.open.as_slice() {
            [ESCAPE] | [ESCAPE, b'[' | b'O'] => return None,
            [ESCAPE, b'[', sequence @ ..] => match control_sequence(sequence) {
                Sequence::Open if self.open.len() < LONGEST_SEQUENCE => return None,
                Sequence::Open | Sequence::Nothing => None,
                Sequence::PasteBegins => {
                    // All room at once: a vector that grows leaves copies behind.
                    self.paste = Some(Zeroizing::new(Vec::with_capacity(LONGEST_PASTE + 1)));
                    None
                }
                Sequence::Input(input) => Some(input),
            },
            [ESCAPE, b'O', last] => arrow(*last).map(Input::Key),
            // With Alt, which means nothing here.
            [ESCAPE, ..] => None,
            [SUSPEND] => Some(Input::Suspend),
            [control] if *control < b' ' || *control == 0x7f => typed_control(*control).map(Input::Key),
            bytes => match std::str::from_utf8(bytes) {
                Ok(character) => character.chars().next().map(|letter| Input::Key(Key::Char(letter))),
                Err(error) if error.error_len().is_none() => return None,
                Err(_) => None,
            },
        };
        self.open.zeroize();
        read
    }
}

enum Sequence {
    /// More of it is to come.
    Open,
    /// It means nothing here.
    Nothing,
    PasteBegins,
    Input(Input),
}

/// What follows ESC [.
fn control_sequence(sequence: &[u8]) -> Sequence {
    match sequence {
        // F1 to F5 of the Linux console.
        [b'['] => return Sequence::Open,
        [b'[', b'A'] => return key(Some(Key::Help)),
        [b'[', _] => return Sequence::Nothing,
        // A click in the oldest form: button, column, row, each a byte above the space.
        [b'M', rest @ ..] => {
            return match rest {
                [button, column, row] => {
                    let [button, column, row] = [*button, *column, *row].map(u16::from);
                    let place = |byte: u16| byte.saturating_sub(33);
                    mouse(button.saturating_sub(32), place(column), place(row))
                }
                _ => Sequence::Open,
            };
        }
        _ => {}
    }
    let Some((last, parameters)) = sequence.split_last() else { return Sequence::Open };
    if !(0x40..=0x7e).contains(last) {
        return Sequence::Open;
    }
    let Ok(parameters) = std::str::from_utf8(parameters) else { return Sequence::Nothing };
    match *last {
        b'M' | b'm' => pointed(parameters, *last == b'm'),
        b'~' => by_number(parameters),
        last => match parameters.split_once(';') {
            None if parameters.is_empty() || parameters == "1" => key(arrow(last)),
            Some(("1", modifier)) if is_shift(modifier) => key(arrow(last)),
            _ => Sequence::Nothing,
        },
    }
}

const fn key(key: Option<Key>) -> Sequence {
    match key {
        Some(key) => Sequence::Input(Input::Key(key)),
        None => Sequence::Nothing,
    }
}

/// Shift alone is 2 (xterm, "PC-Style Function Keys").
fn is_shift(modifier: &str) -> bool {
    modifier == "2"
}

fn by_number(parameters: &str) -> Sequence {
    let (number, modifier) = parameters.split_once(';').unwrap_or((parameters, "2"));
    if number == "200" {
        return Sequence::PasteBegins;
    }
    let known = match number {
        "1" | "7" => Key::Home,
        "11" => Key::Help,
        "3" => Key::Delete,
        "4" | "8" => Key::End,
        "5" => Key::PageUp,
        "6" => Key::PageDown,
        _ => return Sequence::Nothing,
    };
    key(Some(known).filter(|_| is_shift(modifier)))
}

const fn arrow(last: u8) -> Option<Key> {
    Some(match last {
        b'A' => Key::Up,
        b'B' => Key::Down,
        b'C' => Key::Right,
        b'D' => Key::Left,
        b'H' => Key::Home,
        b'F' => Key::End,
        b'Z' => Key::BackTab,
        b'P' => Key::Help,
        // Enter of the number pad.
        b'M' => Key::Enter,
        _ => return None,
    })
}

const fn typed_control(byte: u8) -> Option<Key> {
    Some(match byte {
        INTERRUPT => Key::Interrupt,
        b'\t' => Key::Tab,
        b'\r' => Key::Enter,
        // Terminals differ in what Backspace sends.
        0x08 | 0x7f => Key::Backspace,
        _ => return None,
    })
}

/// A click as SGR (ESC [ < b ; x ; y M) or as rxvt (ESC [ b ; x ; y M) writes it; columns and rows count from 1.
fn pointed(parameters: &str, released: bool) -> Sequence {
    let (parameters, offset) = match parameters.strip_prefix('<') {
        Some(parameters) => (parameters, 0),
        None => (parameters, 32),
    };
    let mut numbers = parameters.split(';').map(str::parse::<u16>);
    match (numbers.next(), numbers.next(), numbers.next(), numbers.next()) {
        (Some(Ok(button)), Some(Ok(column)), Some(Ok(row)), None) if !released => {
            mouse(button.saturating_sub(offset), column.saturating_sub(1), row.saturating_sub(1))
        }
        _ => Sequence::Nothing,
    }
}

fn mouse(button: u16, column: u16, row: u16) -> Sequence {
    // 4, 8 and 16 are Shift, Alt and Control; 32 is a movement.
    match button & !0b1_1100 {
        0 => Sequence::Input(Input::Click(column, row)),
        64 => Sequence::Input(Input::Wheel(-1)),
        65 => Sequence::Input(Input::Wheel(1)),
        _ => Sequence::Nothing,
    }
}

fn text(bytes: &[u8]) -> Zeroizing<String> {
    Zeroizing::new(String::from_utf8_lossy(bytes).into_owned())
}

#[cfg(test)]
#[path = "keys_tests.rs"]
mod tests;
