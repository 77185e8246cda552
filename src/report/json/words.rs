//! What may stand in a report for programs.

use super::super::Snapshot;
use super::super::redact::{Names, secrets_only};
use crate::core::text::Text;
use crate::locale::Locale;

/// Says sentences and repeats foreign words, without what the reader need not know.
pub(super) struct Words<'a> {
    locale: &'a Locale,
    /// What is hidden; none where everything but a secret is told.
    hidden: Option<Names>,
}

impl<'a> Words<'a> {
    pub fn of(snapshot: &Snapshot, locale: &'a Locale) -> Self {
        Self { locale, hidden: (!snapshot.full).then(|| Names::of(snapshot)) }
    }

    /// A sentence.
    pub fn say(&self, text: &Text) -> String {
        match &self.hidden {
            Some(names) => names.say(text, self.locale),
            None => secrets_only(&self.locale.say(text)),
        }
    }

    /// What a tool printed, or a name that it told.
    pub fn foreign(&self, words: &str) -> String {
        match &self.hidden {
            Some(names) => names.foreign(words),
            None => secrets_only(words),
        }
    }

    /// What somebody else said or is called.
    pub fn repeat(&self, words: &str) -> String {
        match &self.hidden {
            Some(names) => names.repeat(words),
            None => secrets_only(words),
        }
    }
}
