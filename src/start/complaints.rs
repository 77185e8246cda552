//! What is wrong with the value of an option, in words.

use crate::adapters::demo::scenario::{SCENARIOS, ScenarioError};
use crate::adapters::reference::{CaFileError, HostPortError, HttpsUrlError, LONGEST_NAME};
use crate::adapters::this_server::NamedPanelError;
use crate::core::facts::{Fact, Verifiers};
use crate::core::text::Text;
use crate::core::verifier::Card;
use crate::locale::System;
use crate::text;

/// The most characters of a wrong argument that a complaint repeats.
const MOST_REPEATED: usize = 80;

pub(super) fn ntp(words: &str, error: HostPortError) -> Text {
    host(("--ntp", "ntp.example.com:1123"), beginning(words), error)
}

/// What is wrong with the host of an option, beside an example of what it takes.
fn host((option, example): (&'static str, &'static str), words: String, error: HostPortError) -> Text {
    match error {
        HostPortError::NoHost => {
            text!("cli-host-missing", option = option, words = words, example = example)
        }
        HostPortError::BadPort => text!("cli-bad-port", option = option, words = words, example = example),
        HostPortError::BadHost => text!("cli-bad-host", option = option, words = words, example = example),
        HostPortError::TooLong => {
            text!("cli-host-too-long", option = option, words = words, most = LONGEST_NAME)
        }
    }
}

pub(super) fn https(words: &str, error: HttpsUrlError) -> Text {
    let words = beginning(words);
    match error {
        HttpsUrlError::NotHttps => text!("cli-https-not-https", words = words),
        HttpsUrlError::BadCharacter => text!("cli-https-bad-character", words = words),
        HttpsUrlError::Host(error) => host(("--https", "https://www.example.com/"), words, error),
    }
}

pub(super) fn ca_file(error: CaFileError) -> Text {
    match error {
        CaFileError::Unreadable { path, reason } => {
            text!("cli-ca-file-unreadable", path = path.display().to_string(), reason = reason)
        }
        CaFileError::Empty(path) => text!("cli-ca-file-empty", path = path.display().to_string()),
    }
}

pub(super) fn plesk(error: NamedPanelError) -> Text {
    let (path, how) = match error {
        NamedPanelError::Relative(path) => (path, "relative"),
        NamedPanelError::Missing(path) => (path, "missing"),
        NamedPanelError::NoProgram(path) => (path, "no-program"),
    };
    text!("cli-plesk-wrong", path = path, how = how)
}

pub(super) fn scenario(error: ScenarioError) -> Text {
    match error {
        ScenarioError::Unknown(name) => {
            let known: Vec<&str> = SCENARIOS.iter().map(|(name, _)| *name).collect();
            text!("cli-scenario-unknown", name = beginning(&name), known = known.join(", "))
        }
        ScenarioError::Malformed { name, reason } => {
            text!("cli-scenario-malformed", name = name, reason = reason)
        }
    }
}

pub(super) fn verifier(name: &str, found: &Fact<Verifiers>) -> Text {
    let name = beginning(name);
    let cards = Card::all().map(|card| card.id).collect::<Vec<_>>().join(", ");
    let services: Vec<&str> = found
        .known()
        .into_iter()
        .flat_map(|found| &found.pam)
        .flat_map(|one| one.services.iter())
        .map(String::as_str)
        .collect();
    match found {
        // Nobody looks for services on Windows, where there are none.
        Fact::Unknown { why } if System::OWN == System::Linux => {
            text!("cli-verifier-untold", name = name, cards = cards, why = why.clone())
        }
        _ if services.is_empty() => text!("cli-verifier-unknown-no-service", name = name, cards = cards),
        _ => text!("cli-verifier-unknown", name = name, services = services.join(", "), cards = cards),
    }
}

/// As much of what was typed as tells it apart.
fn beginning(words: &str) -> String {
    match words.char_indices().nth(MOST_REPEATED) {
        Some((end, _)) => format!("{} ...", &words[..end]),
        None => words.to_owned(),
    }
}
