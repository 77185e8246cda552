//! What `plesk ext mfa` offers on this server, from its own help.
//!
//! The format is not documented, so only lines that can hardly be anything else are taken for subcommands, and what
//! is not recognised is not offered.

use crate::core::facts::{Fact, Subcommand};
use crate::ports::Finished;

/// A help that lists more than this is something else.
const MOST: usize = 64;

/// The words of one subcommand at most, e.g. `config info`.
const WORDS: usize = 3;

/// The subcommands in what the tool printed when it was called as `plesk ext ID` without anything more.
pub(super) fn offers(finished: &Finished, id: &str) -> Fact<Vec<Subcommand>> {
    let printed = || finished.stdout.lines().chain(finished.stderr.lines());
    // A failure that is a help all the same says so itself; an error message is none.
    let a_help = finished.status == 0
        || printed().any(|line| {
            let line = line.to_ascii_lowercase();
            line.contains("usage") || line.contains("commands")
        });
    let mut found: Vec<Subcommand> = Vec::new();
    for subcommand in printed().take(2_000).filter_map(|line| subcommand(line, id)) {
        if !found.contains(&subcommand) && found.len() < MOST {
            found.push(subcommand);
        }
    }
    if !a_help || found.is_empty() {
        return Fact::Unknown { why: finished.why_useless(&format!("plesk ext {id}")) };
    }
    Fact::Known(found)
}

/// `  config info LOGIN   shows the secret`, or the same after `plesk ext mfa`.
fn subcommand(line: &str, id: &str) -> Option<Subcommand> {
    let trimmed = line.trim_start();
    let called = after(trimmed, id);
    // Prose begins at the margin; a list is set in, or shows the whole call.
    if called.is_none() && line.len() - trimmed.len() < 2 {
        return None;
    }
    let described = called.unwrap_or(trimmed).trim_start();
    let call = ["  ", " - ", " # ", " : "]
        .iter()
        .filter_map(|end| described.find(end))
        .min()
        .map_or(described, |end| &described[..end]);
    let mut rest = call.split_whitespace().peekable();
    let mut words = Vec::new();
    while let Some(word) = rest.next_if(|word| is_word(word)) {
        words.push(word.to_owned());
    }
    if words.is_empty() || words.len() > WORDS || words.iter().any(|word| is_prose(word)) {
        return None;
    }
    let rest: Vec<&str> = rest.collect();
    let takes_login = matches!(rest.as_slice(), [only] if is_login(only));
    // What follows the words of a call are places to fill in; anything else is a sentence.
    rest.iter().all(|word| is_place(word)).then_some(Subcommand { words, takes_login })
}

/// What follows `plesk ext ID` in a line.
fn after<'a>(line: &'a str, id: &str) -> Option<&'a str> {
    let call = format!("plesk ext {id} ");
    line.find(&call).and_then(|at| line.get(at + call.len()..))
}

fn is_word(word: &str) -> bool {
    let bare = word.strip_prefix("--").unwrap_or(word);
    word.len() <= 32
        && bare.starts_with(|c: char| c.is_ascii_lowercase())
        && bare.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || "-_".contains(c))
}

fn is_prose(word: &str) -> bool {
    ["a", "an", "the", "to", "of", "for", "and", "or", "this", "that", "is", "are", "with", "your", "no"]
        .contains(&word)
}

/// `LOGIN`, `<login>`, `{login}`: one login that has to be given. `[login]` may be left out, and who knows for whom
/// it then counts.
fn is_login(place: &str) -> bool {
    let bracketed = [("<", ">"), ("{", "}")]
        .iter()
        .find_map(|(open, close)| place.strip_prefix(open).and_then(|rest| rest.strip_suffix(close)));
    let name = match bracketed {
        Some(name) => name,
        None if place.chars().all(|c| c.is_ascii_uppercase() || "-_".contains(c)) => place,
        None => return false,
    };
    ["login", "user", "username", "user-login", "user_login", "login-name", "login_name"]
        .contains(&name.to_ascii_lowercase().as_str())
}

fn is_place(word: &str) -> bool {
    let bracketed = word.starts_with(['<', '[', '{', '(', '|']) || word.ends_with(['>', ']', '}', ')', '|']);
    bracketed || word == "..." || word.chars().all(|c| c.is_ascii_uppercase() || "-_".contains(c))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn printed(status: i32, stdout: &str, stderr: &str) -> Fact<Vec<Subcommand>> {
        offers(&Finished { status, stdout: stdout.to_owned(), stderr: stderr.to_owned() }, "mfa")
    }

    fn listed(stdout: &str) -> Vec<(String, bool)> {
        let offers = printed(0, stdout, "");
        let known = offers.known().cloned().unwrap_or_default();
        known.into_iter().map(|found| (found.words.join(" "), found.takes_login)).collect()
    }

    #[test]
    fn helps_of_several_makes_are_understood() {
        let cases = [
            "Usage: plesk ext mfa <command>\n\nCommands:\n  config info LOGIN   Shows the secret\n  reset <login>    Resets\n",
            "plesk ext mfa config info LOGIN\nplesk ext mfa reset {login}\n",
            "    config info <username> - the secret\n    reset USER - enrol again\n",
        ];
        for help in cases {
            let found = listed(help);
            assert!(found.contains(&("config info".to_owned(), true)), "{help}: {found:?}");
            assert!(found.contains(&("reset".to_owned(), true)), "{help}: {found:?}");
        }
    }

    #[test]
    fn a_login_that_may_be_left_out_or_that_something_follows_is_not_understood() {
        for help in [
            "  reset [login]\n",
            "  reset LOGIN --force\n",
            "  reset LOGIN MODE\n",
            "  reset\n",
            "  reset ALL\n",
        ] {
            assert!(listed(help).iter().all(|(_, takes_login)| !takes_login), "{help}");
        }
    }

    #[test]
    fn prose_is_no_subcommand() {
        for help in [
            "Manages the second factor. Type reset LOGIN to begin.\n",
            "  Use this to reset LOGIN\n",
            "  to reset LOGIN\n",
            "  resets the codes of one person.\n",
        ] {
            assert_eq!(listed(help), [], "{help}");
        }
    }

    #[test]
    fn an_error_is_no_help() {
        assert!(printed(1, "", "  unknown command\n").why_unknown().is_some());
        assert!(printed(0, "", "").why_unknown().is_some());
        assert!(printed(1, "Usage: plesk ext mfa COMMAND\n  config info LOGIN\n", "").known().is_some());
    }

    proptest! {
        #[test]
        fn rubbish_never_panics(text in "(plesk ext mfa |reset| LOGIN|<login>|  |\\PC|\n){0,40}") {
            let _ = listed(&text);
        }
    }
}
