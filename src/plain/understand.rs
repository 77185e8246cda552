//! What a typed line means on a page.

use zeroize::Zeroizing;

use crate::app::page::{Block, Control, ControlId, FieldContent, FieldId, Page, Screen};
use crate::core::text::Text;
use crate::locale::Locale;
use crate::text;

/// What a line wants.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Intent {
    /// Press this control, or go to it if it is a field.
    Press(ControlId),
    /// Put these words into this field, in place of what it holds. They may be a secret.
    Fill(FieldId, Zeroizing<String>),
    /// Back.
    Back,
    /// Leave the program.
    Quit,
    /// Help for this page.
    Help,
    /// Go to this step of the rail.
    Rail(Screen),
    /// Print the QR code of this page.
    QrCode,
    /// Read the page again.
    Repeat,
    /// This control cannot be pressed now.
    Disabled(ControlId),
    /// Nothing of the above.
    NotUnderstood,
}

impl Intent {
    /// Whether it means something that does not stand on the page of `now`.
    pub fn is_gone(&self, now: &dyn Fn() -> Page) -> bool {
        let meant = match self {
            Self::Press(id) => *id,
            Self::Fill(id, _) => ControlId::Field(*id),
            _ => return false,
        };
        !now().controls.iter().any(|control| control.id() == meant)
    }

    /// Whether it presses something, and `other` presses something else.
    pub fn is_another_press(&self, other: &Self) -> bool {
        matches!((self, other), (Self::Press(one), Self::Press(another)) if one != another)
    }
}

/// The shortest beginning of a label that presses its button: one letter is typed by mistake too easily.
const SHORTEST_BEGINNING: usize = 2;

/// What `line` means on `page`.
///
/// An empty line presses the focused control; `b`, `q`, `?` and `r` go back, leave, help and repeat, `qr` prints a QR code; `s3` goes to the
/// third step; a number up to the count of controls presses that one. The beginning of one label presses its
/// button, unless it changes the server: that takes its number. Everything else belongs into the field, the focused
/// one where there are several. Where a field waits for a confirmation, words are never taken for a label.
pub fn understand(line: &str, page: &Page, locale: &Locale) -> Intent {
    let (words, typed) = (line.trim(), as_typed(line.trim()));
    match typed.as_str() {
        "" => return page.controls.get(page.focus).map_or(Intent::Repeat, press),
        "b" | "B" => return Intent::Back,
        "q" | "Q" => return Intent::Quit,
        "?" | "h" | "H" => return Intent::Help,
        "r" | "R" => return Intent::Repeat,
        "qr" | "QR" if has_qr_code(page) => return Intent::QrCode,
        // Where something is confirmed by its name, that may be the name.
        _ if confirms(page) => {}
        "back" => return Intent::Back,
        "quit" | "exit" => return Intent::Quit,
        "help" => return Intent::Help,
        _ => {}
    }
    if let Some(screen) = rail(&typed, page) {
        return Intent::Rail(screen);
    }
    if let Some(control) = number(&typed).and_then(|index| page.controls.get(index)) {
        return press(control);
    }
    if !confirms(page)
        && let Some(control) = beginning(&typed, page, locale)
    {
        return press(control);
    }
    match field(page) {
        Some(Control::Field { id, .. }) => Intent::Fill(*id, Zeroizing::new(words.to_owned())),
        _ => Intent::NotUnderstood,
    }
}

/// The sentence that answers an intent which leads nowhere.
pub fn reply(intent: &Intent, page: &Page, locale: &Locale) -> Option<String> {
    match intent {
        Intent::Disabled(id) => {
            let label = label(page.controls.iter().find(|control| control.id() == *id)?).clone();
            Some(locale.say(&text!("plain-not-now", label = label)))
        }
        Intent::NotUnderstood => Some(locale.say(&text!("plain-not-understood"))),
        _ => None,
    }
}

/// Whether the next line may be a secret, so that it must not be echoed.
pub fn hides_input(page: &Page) -> bool {
    field(page)
        .is_some_and(|control| matches!(control, Control::Field { content: FieldContent::Masked { .. }, .. }))
}

const fn press(control: &Control) -> Intent {
    if control.can_focus() { Intent::Press(control.id()) } else { Intent::Disabled(control.id()) }
}

const fn label(control: &Control) -> &Text {
    match control {
        Control::Button { label, .. } | Control::Field { label, .. } => label,
    }
}

fn has_qr_code(page: &Page) -> bool {
    page.blocks.iter().any(|block| matches!(block, Block::Qr { .. }))
}

/// `words` by the characters that a keyboard has for them: a label has the typographic apostrophe and spaces that do not break, and a
/// Japanese keyboard may give full-width forms (Unicode's block FF00, in the order of ASCII).
fn as_typed(words: &str) -> String {
    let plain = |character: char| match character {
        '\u{2019}' => '\'',
        '\u{a0}' | '\u{202f}' | '\u{3000}' => ' ',
        '\u{ff01}'..='\u{ff5e}' => char::from_u32(u32::from(character) - 0xfee0).unwrap_or(character),
        other => other,
    };
    words.chars().map(plain).collect()
}

/// A number from 1 on, as an index. Longer ones are codes.
fn number(words: &str) -> Option<usize> {
    let short = words.len() <= 3 && words.bytes().all(|byte| byte.is_ascii_digit());
    if short { words.parse::<usize>().ok()?.checked_sub(1) } else { None }
}

fn rail(words: &str, page: &Page) -> Option<Screen> {
    let rest = words.strip_prefix(['s', 'S'])?;
    page.rail.get(number(rest.trim_start())?).map(|item| item.screen)
}

/// The focused field, or the only one.
fn field(page: &Page) -> Option<&Control> {
    let is_field = |control: &&Control| matches!(control, Control::Field { .. });
    let mut fields = page.controls.iter().filter(is_field);
    let focused = page.controls.get(page.focus).filter(is_field);
    focused.or_else(|| fields.next().filter(|_| fields.next().is_none()))
}

fn confirms(page: &Page) -> bool {
    page.controls.iter().any(|control| control.id() == ControlId::Field(FieldId::Confirmation))
}

/// The one button whose label begins with `words`.
fn beginning<'a>(words: &str, page: &'a Page, locale: &Locale) -> Option<&'a Control> {
    if words.chars().count() < SHORTEST_BEGINNING {
        return None;
    }
    let words = words.to_lowercase();
    let mut found = page.controls.iter().filter(|control| match control {
        Control::Button { label, danger: false, .. } => {
            as_typed(&locale.say(label)).to_lowercase().starts_with(&words)
        }
        _ => false,
    });
    let first = found.next()?;
    found.next().is_none().then_some(first)
}
