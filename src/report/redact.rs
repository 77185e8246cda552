//! Hides what a ticket need not tell: names of people and of this machine, addresses, and anything that looks
//! like a secret, should a command ever print one.

use std::net::IpAddr;

use super::Snapshot;
use crate::core::facts::{Facts, Leftover};

/// Stands where something was hidden.
const HIDDEN: &str = "***";

/// The names that a report hides.
pub(super) struct Names(Vec<String>);

impl Names {
    /// Those of the people and the machine in `snapshot`.
    pub fn of(snapshot: &Snapshot) -> Self {
        let now = snapshot.repairs.iter().filter_map(|repair| repair.started()).map(|(_, by)| by.to_owned());
        let earlier = snapshot.earlier_repairs();
        let earlier = earlier.iter().filter_map(|repair| repair.started()).map(|(_, by)| by.to_owned());
        Self::new(&snapshot.facts, &now.chain(earlier).collect::<Vec<_>>())
    }

    /// Longest first, so that a name inside a longer one leaves nothing of it.
    fn new(facts: &Facts, starters: &[String]) -> Self {
        let mut names: Vec<String> = starters.iter().map(|by| user_of(by)).collect();
        if let Some(host) = facts.host.known() {
            names.push(host.name.clone());
            let short = host.name.split_once('.').map(|(short, _)| short.to_owned());
            names.extend(short.filter(|short| is_telling(short)));
        }
        names.extend(facts.rights.known().map(|rights| rights.user.clone()));
        if let Some(Leftover::Running { by, .. } | Leftover::Unfinished { by, .. }) = facts.leftover.known() {
            names.push(user_of(by));
        }
        // Everybody has these; hiding them would only make the report harder to read.
        names.retain(|name| !["", "root", "localhost"].contains(&name.as_str()));
        names.sort_by_key(|name| std::cmp::Reverse(name.len()));
        names.dedup();
        Self(names)
    }

    /// `text` without these names and without addresses.
    pub fn hide(&self, text: &str) -> String {
        let hidden = self.0.iter().fold(text.to_owned(), |text, name| hide_word(&text, name));
        map_words(&hidden, |word| (looks_secret(word) || is_address(word)).then_some(HIDDEN))
    }
}

/// Whether the first part of a host name tells who it is. One that is a plain word ("server", "mail", "demo") says
/// nothing without its domain, and hiding it would tear holes into sentences.
fn is_telling(short: &str) -> bool {
    short.contains(|c: char| c.is_ascii_digit() || c == '-' || c == '_')
}

/// The user in "alice on pts/1".
fn user_of(by: &str) -> String {
    by.split_whitespace().next().unwrap_or_default().to_owned()
}

/// Secrets alone: for the full report.
pub(super) fn secrets_only(text: &str) -> String {
    map_words(text, |word| looks_secret(word).then_some(HIDDEN))
}

/// Replaces `name` where it stands as a word of its own, whatever its case.
fn hide_word(text: &str, name: &str) -> String {
    let part_of_word = |c: char| c.is_alphanumeric() || c == '_' || c == '-';
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = find_ignoring_case(rest, name) {
        let end = at + name.len();
        let before = rest[..at].chars().next_back().or_else(|| out.chars().next_back());
        let after = rest[end..].chars().next();
        out.push_str(&rest[..at]);
        if before.is_some_and(part_of_word) || after.is_some_and(part_of_word) {
            out.push_str(&rest[at..end]);
        } else {
            out.push_str(HIDDEN);
        }
        rest = &rest[end..];
    }
    out.push_str(rest);
    out
}

/// ASCII case only: other scripts change their length with their case.
fn find_ignoring_case(text: &str, name: &str) -> Option<usize> {
    let (text, name) = (text.as_bytes(), name.as_bytes());
    (!name.is_empty()).then(|| text.windows(name.len()).position(|part| part.eq_ignore_ascii_case(name)))?
}

/// Replaces whole words; the spaces between them stay as they are.
fn map_words(line: &str, replacement: impl Fn(&str) -> Option<&'static str>) -> String {
    let mut out = String::with_capacity(line.len());
    for piece in line.split_inclusive(char::is_whitespace) {
        let word = piece.trim_end();
        let core = word.trim_matches(|c: char| "()[]<>,;\"'".contains(c)).trim_end_matches(['.', ':']);
        match replacement(core) {
            Some(hidden) if !core.is_empty() => out.push_str(&piece.replacen(core, hidden, 1)),
            _ => out.push_str(piece),
        }
    }
    out
}

fn looks_secret(word: &str) -> bool {
    let word = word.to_ascii_lowercase();
    word.contains("otpauth:") || word.contains("secret=") || word.contains("login?")
}

/// An IP address, with or without a port.
fn is_address(word: &str) -> bool {
    let bare = word.strip_prefix('[').unwrap_or(word);
    let bare = bare.split_once(']').map_or(bare, |(address, _)| address);
    let without_port = bare.rsplit_once(':').map_or(bare, |(address, _)| address);
    [bare, without_port].iter().any(|candidate| candidate.parse::<IpAddr>().is_ok())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::core::facts::{Fact, Host, Rights};

    fn redact(text: &str, facts: &Facts) -> String {
        Names::new(facts, &["bob on pts/2".to_owned()]).hide(text)
    }

    fn facts() -> Facts {
        Facts {
            host: Fact::Known(Host {
                name: "web1.example.com".to_owned(),
                system: String::new(),
                container: None,
                systemd: true,
            }),
            rights: Fact::Known(Rights { user: "ali".to_owned(), root: false, can_set_clock: false }),
            ..Facts::default()
        }
    }

    #[test]
    fn names_are_hidden_as_words_and_left_alone_inside_other_words() {
        assert_eq!(redact("ali and bob on WEB1.example.com (web1)", &facts()), "*** and *** on *** (***)");
        assert_eq!(redact("an alibi for web10 and web1-old", &facts()), "an alibi for web10 and web1-old");
    }

    #[test]
    fn a_host_named_like_a_word_of_the_report_leaves_the_sentences_whole() {
        let mut facts = facts();
        if let Fact::Known(host) = &mut facts.host {
            host.name = "server.example.com".to_owned();
        }
        let said = redact("The server's clock; server.example.com", &facts);
        assert_eq!(said, "The server's clock; ***");
    }

    #[test]
    fn addresses_are_hidden_with_and_without_a_port() {
        let said = redact("asked 10.0.2.2 and 10.0.2.2:123, [2001:db8::1]:123 and ::1.", &Facts::default());
        assert!(!said.contains("10.0") && !said.contains("2001") && !said.contains("::1"), "{said}");
        assert_eq!(redact("at 04:03:01, version 18.0.62", &Facts::default()), "at 04:03:01, version 18.0.62");
    }

    #[test]
    fn what_looks_like_a_secret_is_hidden_in_every_report() {
        for line in ["see otpauth://totp/x?secret=ABC", "https://h:8443/login?secret=abc", "SECRET=abc"] {
            assert!(!secrets_only(line).to_lowercase().contains("abc"), "{line}");
            assert!(!redact(line, &Facts::default()).to_lowercase().contains("abc"), "{line}");
        }
    }

    #[test]
    fn letters_of_other_scripts_do_not_disturb_the_search() {
        assert_eq!(redact("\u{130}\u{df} ali \u{1f600}", &facts()), "\u{130}\u{df} *** \u{1f600}");
    }
}
