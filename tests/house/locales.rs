//! Keeps code and prose together: every message that the code names exists, is well formed and is used.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use fluent_bundle::FluentResource;
use otp_doctor::locale::Locale;
use support::locales::files;

/// Ids that are put together from a fixed list instead of being written out in a `text!`.
const COMPUTED: &[&str] = &["span-"];

fn messages() -> BTreeSet<String> {
    let files = files("en");
    let lines = files.values().flat_map(|source| source.lines());
    let begins = lines.filter(|line| line.starts_with(|c: char| c.is_ascii_lowercase()));
    begins.filter_map(|line| line.split_once(" =")).map(|(id, _)| id.to_owned()).collect()
}

/// Every `text!("id", name = ...)` in the sources, with the argument names.
fn uses(folder: &Path, found: &mut Vec<(String, Vec<String>, String)>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            uses(&path, found);
            continue;
        }
        let text = fs::read_to_string(&path).unwrap();
        for part in text.split("text!(").skip(1) {
            let Some(rest) = part.trim_start().strip_prefix('"') else { continue };
            let Some((id, rest)) = rest.split_once('"') else { continue };
            found.push((id.to_owned(), names(rest), path.display().to_string()));
        }
    }
}

/// The argument names that follow an id, up to the closing parenthesis of the macro.
fn names(rest: &str) -> Vec<String> {
    let mut depth = 0;
    let mut names = Vec::new();
    let mut word = String::new();
    for (at, c) in rest.char_indices() {
        match c {
            '(' | '[' | '{' => depth += 1,
            ')' if depth == 0 => break,
            ')' | ']' | '}' => depth -= 1,
            ',' if depth == 0 => word.clear(),
            '=' if depth == 0 && !rest[at + 1..].starts_with(['=', '>']) && !word.is_empty() => {
                names.push(word.trim().to_owned());
                word.clear();
            }
            c if depth == 0 => word.push(c),
            _ => {}
        }
    }
    names
}

fn all_uses() -> Vec<(String, Vec<String>, String)> {
    let mut found = Vec::new();
    uses(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), &mut found);
    found
}

#[test]
fn every_resource_is_well_formed() {
    for (name, source) in files("en") {
        let problems = FluentResource::try_new(source).err().map(|(_, problems)| problems);
        assert!(problems.is_none(), "{name}.ftl: {problems:?}");
    }
}

#[test]
fn no_message_is_defined_twice() {
    let mut seen = BTreeSet::new();
    for (name, source) in files("en") {
        for line in source.lines().filter(|line| line.starts_with(|c: char| c.is_ascii_lowercase())) {
            let id = line.split(" =").next().unwrap();
            assert!(seen.insert(id.to_owned()), "{name}.ftl defines {id} again");
        }
    }
}

#[test]
fn every_message_that_the_code_names_exists() {
    let locale = Locale::load(None);
    let missing: Vec<_> = all_uses().into_iter().filter(|(id, _, _)| !locale.knows(id)).collect();
    assert!(missing.is_empty(), "{missing:#?}");
}

#[test]
fn every_message_is_named_by_the_code() {
    let used: BTreeSet<String> = all_uses().into_iter().map(|(id, _, _)| id).collect();
    let unused: Vec<String> = messages()
        .into_iter()
        .filter(|id| !used.contains(id) && !COMPUTED.iter().any(|prefix| id.starts_with(prefix)))
        .collect();
    assert!(unused.is_empty(), "{unused:#?}");
}

#[test]
fn every_gap_of_a_message_is_filled() {
    let sources: String = files("en").values().map(|source| format!("{source}\n")).collect();
    let mut problems = Vec::new();
    for (id, names, path) in all_uses() {
        let Some(body) = body(&sources, &id) else { continue };
        for gap in gaps(&body) {
            if !names.contains(&gap) {
                problems.push(format!("{path}: {id} leaves its gap {gap} open"));
            }
        }
        for name in names.iter().filter(|name| !gaps(&body).contains(*name)) {
            problems.push(format!("{path}: {id} has no gap {name}"));
        }
    }
    assert!(problems.is_empty(), "\n{}", problems.join("\n"));
}

/// The message's own lines: the one that defines it and the indented ones after it.
pub fn body(sources: &str, id: &str) -> Option<String> {
    let mut lines = sources.lines().skip_while(|line| !line.starts_with(&format!("{id} =")));
    let first = lines.next()?;
    // Paragraphs stand apart by an empty line.
    let rest: Vec<&str> = lines.take_while(|line| line.is_empty() || line.starts_with([' ', '}'])).collect();
    Some(format!("{first}\n{}", rest.join("\n").trim_end()))
}

pub fn gaps(body: &str) -> BTreeSet<String> {
    body.split("{ $")
        .skip(1)
        .map(|rest| rest.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect())
        .collect()
}

/// Why something is not known stands behind another sentence, never inside of one: no language but English puts the
/// two together like English does.
#[test]
fn a_reason_is_a_whole_sentence() {
    let mut problems = Vec::new();
    for (name, source) in files("en") {
        for line in source.lines() {
            let reason = ["why-", "refusal-"].iter().any(|prefix| line.starts_with(prefix));
            // One with variants is looked at by its end, beside its translations.
            if reason && !line.ends_with('.') && !line.ends_with("->") {
                problems.push(format!("{name}.ftl: a reason without its full stop: {line}"));
            }
            let before = line.split_once("{ $why }").map(|(before, _)| before.trim_end());
            if before.is_some_and(|before| !before.ends_with(['.', '?', '!', '}', '(']) && !before.is_empty())
            {
                problems.push(format!("{name}.ftl: a reason inside a sentence: {line}"));
            }
        }
    }
    assert!(problems.is_empty(), "\n{}", problems.join("\n"));
}
