//! What a typed line means on a page.

use zeroize::Zeroizing;

use crate::app::page::{Control, FieldContent, Page};
use crate::core::text::Text;
use crate::locale::Locale;
use crate::text;

/// What a line wants.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Intent {
    /// Press the control with this index, or go to it if it is a field.
    Press(usize),
    /// Put these words into the field with this index, in place of what it holds. They may be a secret.
    Fill(usize, Zeroizing<String>),
    /// Back.
    Back,
    /// Leave the program.
    Quit,
    /// Help for this page.
    Help,
    /// Go to the step with this index on the rail.
    Rail(usize),
    /// Read the page again.
    Repeat,
    /// The control with this index cannot be pressed now.
    Disabled(usize),
    /// Nothing of the above.
    NotUnderstood,
}

/// The shortest beginning of a label that presses its button: one letter is typed by mistake too easily.
const SHORTEST_BEGINNING: usize = 2;

/// What `line` means on `page`.
///
/// An empty line presses the focused control; `b`, `q`, `?` and `r` go back, leave, help and repeat; `s3` goes to the
/// third step; a number up to the count of controls presses that one. The beginning of one label presses its
/// button, unless it changes the server: that takes its number. Everything else belongs into the field, the focused
/// one where there are several. Where a field waits for a confirmation, words are never taken for a label.
pub fn understand(line: &str, page: &Page, locale: &Locale) -> Intent {
    let words = line.trim();
    match words {
        "" => return page.controls.get(page.focus).map_or(Intent::Repeat, |_| press(page, page.focus)),
        "b" | "B" => return Intent::Back,
        "q" | "Q" => return Intent::Quit,
        "?" | "h" | "H" => return Intent::Help,
        "r" | "R" => return Intent::Repeat,
        _ => {}
    }
    if let Some(index) = rail(words, page) {
        return Intent::Rail(index);
    }
    if let Some(index) = number(words).filter(|index| *index < page.controls.len()) {
        return press(page, index);
    }
    let field = field(page);
    if !confirms(page)
        && let Some(index) = beginning(words, page, locale)
    {
        return press(page, index);
    }
    match field {
        Some(index) => Intent::Fill(index, Zeroizing::new(words.to_owned())),
        None => Intent::NotUnderstood,
    }
}

/// The sentence that answers an intent which leads nowhere.
pub fn reply(intent: &Intent, page: &Page, locale: &Locale) -> Option<String> {
    match intent {
        Intent::Disabled(index) => {
            let label = label(page.controls.get(*index)?).clone();
            Some(locale.say(&text!("plain-not-now", label = label)))
        }
        Intent::NotUnderstood => Some(locale.say(&text!("plain-not-understood"))),
        _ => None,
    }
}

/// Whether the next line may be a secret, so that it must not be echoed.
pub fn hides_input(page: &Page) -> bool {
    field(page)
        .and_then(|index| page.controls.get(index))
        .is_some_and(|control| matches!(control, Control::Field { content: FieldContent::Masked { .. }, .. }))
}

fn press(page: &Page, index: usize) -> Intent {
    match page.controls.get(index) {
        None => Intent::NotUnderstood,
        Some(Control::Button { enabled: false, .. }) => Intent::Disabled(index),
        Some(_) => Intent::Press(index),
    }
}

const fn label(control: &Control) -> &Text {
    match control {
        Control::Button { label, .. } | Control::Field { label, .. } => label,
    }
}

/// A number from 1 on, as an index. Longer ones are codes.
fn number(words: &str) -> Option<usize> {
    let short = words.len() <= 3 && words.bytes().all(|byte| byte.is_ascii_digit());
    if short { words.parse::<usize>().ok()?.checked_sub(1) } else { None }
}

fn rail(words: &str, page: &Page) -> Option<usize> {
    let rest = words.strip_prefix(['s', 'S'])?;
    number(rest.trim_start()).filter(|index| *index < page.rail.len())
}

/// The focused field, or the only one.
fn field(page: &Page) -> Option<usize> {
    let is_field = |control: &Control| matches!(control, Control::Field { .. });
    if page.controls.get(page.focus).is_some_and(is_field) {
        return Some(page.focus);
    }
    let mut fields = page.controls.iter().enumerate().filter(|(_, control)| is_field(control));
    let first = fields.next()?;
    fields.next().is_none().then_some(first.0)
}

fn confirms(page: &Page) -> bool {
    use crate::app::page::FieldId::Confirmation;
    page.controls.iter().any(|control| matches!(control, Control::Field { id: Confirmation, .. }))
}

/// The one button whose label begins with `words`.
fn beginning(words: &str, page: &Page, locale: &Locale) -> Option<usize> {
    if words.chars().count() < SHORTEST_BEGINNING {
        return None;
    }
    let words = words.to_lowercase();
    let mut found = page.controls.iter().enumerate().filter(|(_, control)| match control {
        Control::Button { label, danger: false, .. } => locale.say(label).to_lowercase().starts_with(&words),
        _ => false,
    });
    let first = found.next()?;
    found.next().is_none().then_some(first.0)
}
