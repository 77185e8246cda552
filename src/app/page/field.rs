//! What is typed into a field: open text with a cursor, or a secret that is only ever counted.

use zeroize::{Zeroize, Zeroizing};

use super::controls::{ButtonId, FieldContent};
use crate::app::key::Key;
use crate::core::text::Text;

/// The most characters a field takes. A pasted `otpauth://` URI is far shorter.
pub const LIMIT: usize = 1_000;

/// Open text with a cursor, counted in characters.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Field {
    text: String,
    cursor: usize,
}

impl Field {
    /// What was typed so far.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// What a front end shows.
    pub fn content(&self) -> FieldContent {
        FieldContent::Open { text: self.text.clone(), cursor: self.cursor }
    }

    /// Empties it and wipes what it held.
    pub fn clear(&mut self) {
        self.text.zeroize();
        self.cursor = 0;
    }

    /// Types `words` at the cursor, without control characters, up to `limit` characters in all.
    pub fn insert(&mut self, words: &str, limit: usize) {
        for c in words.chars().filter(|c| !c.is_control()) {
            if self.text.chars().count() >= limit.min(LIMIT) {
                return;
            }
            self.text.insert(self.byte(self.cursor), c);
            self.cursor += 1;
        }
    }

    /// Takes an editing key; false when the key means nothing to the field (an arrow at its end).
    pub fn edit(&mut self, key: Key) -> bool {
        let length = self.text.chars().count();
        match key {
            Key::Backspace if self.cursor > 0 => {
                self.cursor -= 1;
                self.text.remove(self.byte(self.cursor));
            }
            Key::Delete if self.cursor < length => {
                self.text.remove(self.byte(self.cursor));
            }
            Key::Left if self.cursor > 0 => self.cursor -= 1,
            Key::Right if self.cursor < length => self.cursor += 1,
            Key::Home => self.cursor = 0,
            Key::End => self.cursor = length,
            Key::Backspace | Key::Delete => {}
            _ => return false,
        }
        true
    }

    fn byte(&self, cursor: usize) -> usize {
        self.text.char_indices().nth(cursor).map_or(self.text.len(), |(at, _)| at)
    }
}

/// A secret being typed: never shown, wiped when dropped.
#[derive(Default)]
pub struct SecretField(Zeroizing<String>);

impl SecretField {
    /// Adds `words` at the end. The room is reserved at once, so that no copy is left behind by growing.
    pub fn insert(&mut self, words: &str) {
        if self.0.capacity() < LIMIT * 4 {
            let mut roomy = Zeroizing::new(String::with_capacity(LIMIT * 4));
            roomy.push_str(&self.0);
            self.0 = roomy;
        }
        let room = LIMIT.saturating_sub(self.0.chars().count());
        // A line break between two keys has to stay one; the one behind a key is no part of it.
        let words = words.trim_matches(|c| matches!(c, '\r' | '\n'));
        let plain = words.chars().map(|c| if matches!(c, '\r' | '\n') { '\n' } else { c });
        self.0.extend(plain.filter(|c| *c == '\n' || !c.is_control()).take(room));
    }

    /// Takes an editing key; false when it means nothing to the field.
    pub fn edit(&mut self, key: Key) -> bool {
        match key {
            Key::Backspace => {
                self.0.pop();
                true
            }
            Key::Delete => true,
            _ => false,
        }
    }

    /// How many characters it holds.
    pub fn length(&self) -> usize {
        self.0.chars().count()
    }

    /// Gives the secret away and leaves the field empty.
    pub fn take(&mut self) -> Zeroizing<String> {
        std::mem::take(&mut self.0)
    }
}

impl std::fmt::Debug for SecretField {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.write_str("***")
    }
}

/// A field of the shown screen with what its screen has decided about it.
pub struct InputField<'a> {
    held: Held<'a>,
    problem: Option<&'a mut Option<Text>>,
    watch: Option<Watch>,
    enter: Option<ButtonId>,
    at_once: Option<usize>,
}

/// What is wrong with the words that stand in a field, for as long as they stand there.
type Watch = fn(&str) -> Option<Text>;

/// Turns what comes into what is taken, or says why nothing of it is.
type Clean = fn(&str) -> Result<String, Text>;

enum Held<'a> {
    Open { field: &'a mut Field, most: usize, takes: fn(char) -> bool, clean: Clean },
    Secret(&'a mut SecretField),
}

impl<'a> InputField<'a> {
    /// One that takes anything, up to [`LIMIT`].
    pub fn open(field: &'a mut Field) -> Self {
        let held = Held::Open { field, most: LIMIT, takes: |_| true, clean: |words| Ok(words.to_owned()) };
        Self { held, problem: None, watch: None, enter: None, at_once: None }
    }

    /// One that takes a secret.
    pub const fn secret(secret: &'a mut SecretField) -> Self {
        Self { held: Held::Secret(secret), problem: None, watch: None, enter: None, at_once: None }
    }

    /// No more than so many characters.
    #[must_use]
    pub fn at_most(mut self, characters: usize) -> Self {
        if let Held::Open { most, .. } = &mut self.held {
            *most = characters;
        }
        self
    }

    /// Only these characters when they are typed one by one; q and ? then keep their meaning.
    #[must_use]
    pub fn only(mut self, characters: fn(char) -> bool) -> Self {
        if let Held::Open { takes, .. } = &mut self.held {
            *takes = characters;
        }
        self
    }

    /// What is typed or pasted is cleaned like this before it is taken, or refused with a problem.
    #[must_use]
    pub fn cleaned(mut self, by: Clean) -> Self {
        if let Held::Open { clean, .. } = &mut self.held {
            *clean = by;
        }
        self
    }

    /// What was wrong with its words is forgotten as soon as others are typed.
    #[must_use]
    pub const fn forgets(mut self, problem: &'a mut Option<Text>) -> Self {
        self.problem = Some(problem);
        self
    }

    /// While words stand in it that are wrong in this way, that is its problem.
    #[must_use]
    pub const fn watched(mut self, by: Watch) -> Self {
        self.watch = Some(by);
        self
    }

    /// Enter in it presses this button. Without one it leads on to the next control.
    #[must_use]
    pub const fn enter(mut self, button: ButtonId) -> Self {
        self.enter = Some(button);
        self
    }

    /// So many characters with an Enter right behind them may be typed in one go; with other words that is a paste.
    #[must_use]
    pub const fn at_once(mut self, characters: usize) -> Self {
        self.at_once = Some(characters);
        self
    }

    /// Whether an Enter that no person can have pressed so soon is meant nevertheless.
    pub fn takes_enter_at_once(&self) -> bool {
        match &self.held {
            Held::Open { field, .. } => self.at_once == Some(field.text().chars().count()),
            Held::Secret(_) => false,
        }
    }

    /// The button that Enter presses in it.
    pub const fn pressed_by_enter(&self) -> Option<ButtonId> {
        self.enter
    }

    /// Whether this character, typed by itself, belongs into it.
    pub fn takes(&self, character: char) -> bool {
        match &self.held {
            Held::Open { takes, .. } => takes(character),
            Held::Secret(_) => true,
        }
    }

    /// Adds `words`; false where they were refused, with the problem told.
    pub fn insert(&mut self, words: &str) -> bool {
        if let Some(problem) = &mut self.problem {
            **problem = None;
        }
        match &mut self.held {
            Held::Open { field, most, clean, .. } => match clean(words) {
                Ok(words) => field.insert(&words, *most),
                Err(why) => {
                    if let Some(problem) = &mut self.problem {
                        **problem = Some(why);
                    }
                    return false;
                }
            },
            Held::Secret(secret) => secret.insert(words),
        }
        self.look();
        true
    }

    /// Takes an editing key; false when it means nothing to the field.
    pub fn edit(&mut self, key: Key) -> bool {
        let taken = match &mut self.held {
            Held::Open { field, .. } => field.edit(key),
            Held::Secret(secret) => secret.edit(key),
        };
        if taken && matches!(key, Key::Backspace | Key::Delete) && self.watch.is_some() {
            if let Some(problem) = &mut self.problem {
                **problem = None;
            }
            self.look();
        }
        taken
    }

    fn look(&mut self) {
        if let (Some(problem), Some(watch), Held::Open { field, .. }) =
            (&mut self.problem, self.watch, &self.held)
            && let Some(wrong) = watch(field.text())
        {
            **problem = Some(wrong);
        }
    }

    /// Empties it and wipes what it held.
    pub fn clear(&mut self) {
        match &mut self.held {
            Held::Open { field, .. } => field.clear(),
            Held::Secret(secret) => drop(secret.take()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn typing_in_the_middle_keeps_the_rest() {
        let mut field = Field::default();
        field.insert("1256", 8);
        field.edit(Key::Left);
        field.edit(Key::Left);
        field.insert("34", 8);
        assert_eq!(field.text(), "123456");
    }

    #[test]
    fn a_field_takes_no_more_than_its_limit_and_no_control_characters() {
        let mut field = Field::default();
        field.insert("12\u{1b}\n3456789", 6);
        assert_eq!(field.text(), "123456");
    }

    #[test]
    fn editing_wide_characters_never_splits_them() {
        let mut field = Field::default();
        field.insert("Zürich", 20);
        field.edit(Key::Home);
        field.edit(Key::Right);
        field.edit(Key::Delete);
        assert_eq!(field.text(), "Zrich");
    }

    #[test]
    fn a_secret_is_counted_and_never_printed() {
        let mut field = SecretField::default();
        field.insert("JBSW Y3DP\r\n");
        assert_eq!(field.length(), 9);
        assert_eq!(format!("{field:?}"), "***");
        assert_eq!(field.take().as_str(), "JBSW Y3DP");
        assert_eq!(field.length(), 0);
    }
}
