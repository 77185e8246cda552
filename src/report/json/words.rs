//! What may stand in a report for programs.

use super::super::Snapshot;
use super::super::redact::{Names, secrets_only};
use crate::core::text::Text;
use crate::locale::Locale;

/// Says sentences and repeats foreign words, without what the reader need not know. Programs read English.
pub(super) struct Words {
    /// What is hidden; none where everything but a secret is told.
    hidden: Option<Names>,
}

impl Words {
    pub fn of(snapshot: &Snapshot) -> Self {
        Self { hidden: (!snapshot.full).then(|| Names::of(snapshot)) }
    }

    /// A sentence.
    pub fn say(&self, text: &Text) -> String {
        match &self.hidden {
            Some(names) => names.say(text, Locale::english()),
            None => secrets_only(&Locale::english().say(text)),
        }
    }

    /// The name of a time server.
    pub fn server(&self, name: &str) -> String {
        match &self.hidden {
            Some(names) => names.servers(name),
            None => secrets_only(name),
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
