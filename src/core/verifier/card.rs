//! Programs that check codes, each described by a card of `assets/verifiers`.

use std::sync::LazyLock;

use serde::Deserialize;

use super::accepted::Accepted;
use super::steps::Steps;
use super::sureness::Sureness;
use crate::core::text::{Arg, Text};
use crate::text;

/// Every card by its file's name, in the order of these (build.rs).
const SOURCES: &[(&str, &str)] = include!(concat!(env!("OUT_DIR"), "/verifiers.rs"));

/// Read when one is first asked for. Tests allow none that is not understood.
static CARDS: LazyLock<Vec<Card>> = LazyLock::new(|| {
    let read = |(id, source): &(&'static str, &str)| {
        let card: Card = toml::from_str(source).ok()?;
        Some(Card { id, ..card })
    };
    SOURCES.iter().filter_map(read).collect()
});

/// The card for whatever has none of its own.
const OTHER: &str = "other";

/// A program that checks codes.
#[derive(Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Card {
    /// What `--verifier` calls it: its file's name.
    #[serde(skip)]
    pub id: &'static str,
    /// What it calls itself.
    name: String,
    /// Which codes it takes as it is delivered.
    accepts: Takes,
    /// How sure that is.
    pub known: Sureness,
    /// Where that was read, best first.
    pub source: Vec<String>,
    /// What of this card no source was found for.
    #[serde(default)]
    pub assumed: Vec<String>,
    /// What a declined code looks like.
    pub declined: Declined,
    /// Commands that let a user in again, the smallest first. They are shown to be copied and never run.
    pub resets: Vec<String>,
    /// What else to know.
    #[serde(default)]
    pub notes: Vec<Note>,
}

#[derive(Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
struct Takes {
    steps: Steps,
    period_s: u32,
    digits: u8,
    once: bool,
}

/// What a declined code looks like.
#[derive(Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Declined {
    /// In its own words.
    pub says: String,
    /// Where they stand.
    #[serde(rename = "where")]
    pub at: String,
}

/// What else is worth knowing of a program, each a message of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Note {
    /// Its commands run in its own folder.
    OwnFolder,
    /// It hands out codes for a lost phone.
    BackupCodes,
    /// Its administrator may have set another window.
    SetByItsAdmin,
    /// It refuses further tries for a while.
    Limited,
    /// It keeps a shift that it has learnt of the clocks.
    StoresAShift,
    /// Nothing is known of it.
    AskItsMakers,
}

impl Card {
    /// Every card, in the order of their ids, the one for all others last.
    pub fn all() -> impl Iterator<Item = &'static Self> {
        let (own, rest): (Vec<_>, Vec<_>) = CARDS.iter().partition(|card| card.id != OTHER);
        own.into_iter().chain(rest)
    }

    /// The card of this id, in any case.
    pub fn of(id: &str) -> Option<&'static Self> {
        CARDS.iter().find(|card| card.id.eq_ignore_ascii_case(id))
    }

    /// The one for whatever has none of its own.
    pub fn for_others() -> Option<&'static Self> {
        Self::of(OTHER)
    }

    /// Whether it stands for whatever has none of its own.
    pub fn is_for_others(&self) -> bool {
        self.id == OTHER
    }

    /// What sentences call it.
    pub fn name(&self) -> Arg {
        if self.is_for_others() { text!("verifier-other").into() } else { self.name.clone().into() }
    }

    /// What it accepts.
    pub fn accepted(&self) -> Accepted {
        let Takes { steps, period_s, digits, once } = self.accepts;
        let (name, known) = (Some(self.name()), self.known);
        Accepted { name, steps, period_s, digits, once, known, ..Accepted::USUAL }
    }

    /// Whether no source was found for a part of this card, e.g. "resets".
    pub fn is_assumed(&self, part: &str) -> bool {
        self.assumed.iter().any(|assumed| assumed.split('.').next() == Some(part))
    }
}

impl Note {
    /// The sentence.
    pub const fn words(self) -> Text {
        match self {
            Self::OwnFolder => text!("verifier-note-own-folder"),
            Self::BackupCodes => text!("verifier-note-backup-codes"),
            Self::SetByItsAdmin => text!("verifier-note-set-by-its-admin"),
            Self::Limited => text!("verifier-note-limited"),
            Self::StoresAShift => text!("verifier-note-stores-a-shift"),
            Self::AskItsMakers => text!("verifier-note-ask-its-makers"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The parts of a card that may be assumed.
    const PARTS: [&str; 8] =
        ["steps", "period_s", "digits", "once", "declined", "declined.says", "declined.where", "resets"];

    #[test]
    fn every_card_is_understood() {
        for (id, source) in SOURCES {
            let card: Result<Card, _> = toml::from_str(source);
            assert!(card.is_ok(), "{id}.toml: {card:?}");
        }
        assert!(SOURCES.len() >= 10, "{} cards", SOURCES.len());
        assert_eq!(Card::all().last().map(|card| card.id), Some(OTHER));
    }

    #[test]
    fn every_card_is_whole() {
        for card in Card::all() {
            let (id, takes) = (card.id, &card.accepts);
            assert!(id.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit()), "{id}");
            assert!(!card.name.trim().is_empty(), "{id}: a name");
            assert!((15..=120).contains(&takes.period_s), "{id}: {} s", takes.period_s);
            assert!((6..=8).contains(&takes.digits), "{id}: {} digits", takes.digits);
            assert!(takes.steps.before <= 20 && takes.steps.after <= 20, "{id}: {:?}", takes.steps);
            assert!(card.source.iter().any(|source| source.len() > 20), "{id}: where that was read");
            assert!(
                card.assumed.iter().all(|part| PARTS.contains(&part.as_str())),
                "{id}: {:?}",
                card.assumed
            );
            if id != OTHER {
                assert!(
                    !card.declined.says.is_empty() && !card.declined.at.is_empty(),
                    "{id}: a declined code"
                );
                assert!(!card.resets.is_empty(), "{id}: a way back in");
            }
            for reset in &card.resets {
                assert!(!reset.trim().is_empty() && !reset.contains(['\n', '\t']), "{id}: one line: {reset}");
            }
        }
    }

    #[test]
    fn a_card_is_as_sure_as_its_sources() {
        for card in Card::all() {
            // Only the files of this server are read.
            assert_ne!(card.known, Sureness::Read, "{}", card.id);
            let unsourced = card.is_assumed("steps") || card.is_assumed("period_s");
            assert_eq!(card.known == Sureness::Assumed, unsourced, "{}", card.id);
        }
    }

    #[test]
    fn no_card_has_the_name_of_what_is_found_on_the_server() {
        for name in ["plesk", "sshd", "sudo", "su", "login", "cockpit"] {
            assert!(Card::of(name).is_none(), "{name}");
        }
        assert_eq!(Card::of("Nextcloud").map(|card| card.id), Some("nextcloud"));
    }

    #[test]
    fn one_card_stands_for_whatever_has_none_and_is_the_last() {
        assert!(Card::for_others().unwrap().is_for_others());
        let of_others: Vec<bool> = Card::all().map(Card::is_for_others).collect();
        assert_eq!(of_others.iter().filter(|others| **others).count(), 1);
        assert_eq!(of_others.last(), Some(&true));
    }
}
