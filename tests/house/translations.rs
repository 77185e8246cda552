//! Keeps every translation with the English: the same messages with the same gaps, well formed, and nothing left over.
//!
//! `tests/languages LANG` says what one still lacks.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use fluent_bundle::FluentResource;
use otp_doctor::locale::Language;
use support::locales::{files, folder, of_windows};

use crate::locales::{body, gaps};

/// The languages that have everything. Another one may be under way in its folder; it is offered once it has every file.
const COMPLETE: &[&str] = &["de", "es", "fr", "ja", "pt-BR", "ru"];

/// Messages that may read as in English: names, figures, what is typed.
const SAME: &[&str] = &["button-login-portal"];

/// The language that somebody asks about now, as if it had to be complete.
fn asked() -> Option<String> {
    std::env::var("OTP_DOCTOR_LANGUAGE").ok().filter(|language| !language.is_empty())
}

fn languages() -> BTreeSet<String> {
    let folders = fs::read_dir(folder()).unwrap().map(|entry| entry.unwrap());
    let folders = folders.filter(|entry| entry.path().is_dir());
    folders.map(|entry| entry.file_name().into_string().unwrap()).filter(|name| name != "en").collect()
}

/// Each message of `source` by its id.
fn messages(source: &str) -> BTreeMap<String, String> {
    let ids = source.lines().filter(|line| line.starts_with(|c: char| c.is_ascii_alphabetic()));
    let ids = ids.filter_map(|line| line.split_once(" =")).map(|(id, _)| id.to_owned());
    ids.map(|id| (id.clone(), body(source, &id).unwrap_or_default())).collect()
}

fn english() -> BTreeMap<String, String> {
    files("en").values().flat_map(|source| messages(source)).collect()
}

/// The words of a message, without its gaps and its id.
fn words(body: &str) -> Vec<String> {
    let mut depth = 0;
    let text = body.split_once('=').map_or(body, |(_, text)| text);
    let bare: String = text
        .chars()
        .filter(|char| {
            depth += i32::from(*char == '{') - i32::from(*char == '}');
            depth == 0
        })
        .collect();
    let words = bare.split(|char: char| !char.is_alphabetic()).filter(|word| word.len() > 2);
    words.map(str::to_owned).collect()
}

#[test]
fn every_translation_is_well_formed_and_says_only_what_english_says_with_the_same_gaps() {
    let english = english();
    let mut problems = Vec::new();
    for language in languages() {
        let mut seen = BTreeSet::new();
        for (file, source) in files(&language) {
            if !files("en").contains_key(&file) {
                problems.push(format!("{language}/{file}.ftl: there is no such file in English"));
            }
            if let Err((_, errors)) = FluentResource::try_new(source.clone()) {
                problems.push(format!("{language}/{file}.ftl: {errors:?}"));
            }
            for (id, body) in messages(&source) {
                if !seen.insert(id.clone()) {
                    problems.push(format!("{language}/{file}.ftl: {id} stands there twice"));
                }
                match english.get(&id) {
                    None => problems.push(format!("{language}/{file}.ftl: {id} is no message")),
                    Some(own) if gaps(own) != gaps(&body) => problems.push(format!(
                        "{language}/{file}.ftl: {id} has the gaps {:?}, in English {:?}",
                        gaps(&body),
                        gaps(own)
                    )),
                    Some(_) => {}
                }
            }
        }
    }
    assert!(problems.is_empty(), "\n{}", problems.join("\n"));
}

/// Whether every way in which a message can be said ends as a sentence does.
fn ends_as_a_sentence(body: &str) -> bool {
    let is_end = |words: &str| words.trim_end().ends_with(['.', '!', '?', ':', ')', '。', '？', '！']);
    let body = body.trim_end();
    if !body.ends_with('}') {
        return is_end(body);
    }
    // The last selector. What is chosen inside of a variant counts as the end of one.
    let mut depth = 0;
    let begins = body.char_indices().rev().find(|(_, char)| {
        depth += i32::from(*char == '}') - i32::from(*char == '{');
        depth == 0
    });
    let inner = &body[begins.map_or(0, |(at, _)| at + 1)..body.len() - 1];
    if !inner.contains("->") {
        return true;
    }
    let flat = inner.chars().filter_map(|char| {
        depth += i32::from(char == '{');
        let shown = if depth == 0 { Some(char) } else { (char == '}' && depth == 1).then_some('.') };
        depth -= i32::from(char == '}');
        shown
    });
    let flat: String = flat.collect();
    let ways: Vec<&str> = flat.lines().map(str::trim).filter(|line| line.starts_with(['[', '*'])).collect();
    !ways.is_empty() && ways.into_iter().all(is_end)
}

/// A script that joins variants loses the words behind them easily, and every test of the rest still passes.
#[test]
fn what_is_a_whole_sentence_in_every_translation_is_one_in_english() {
    let others: Vec<BTreeMap<String, String>> = COMPLETE
        .iter()
        .map(|language| files(language).values().flat_map(|source| messages(source)).collect())
        .collect();
    let whole = |id: &String| {
        others
            .iter()
            .all(|own: &BTreeMap<String, String>| own.get(id).is_some_and(|body| ends_as_a_sentence(body)))
    };
    let cut: Vec<String> = english()
        .into_iter()
        .filter(|(id, body)| whole(id) && !ends_as_a_sentence(body))
        .map(|(id, body)| format!("{id}: {body}"))
        .collect();
    assert!(cut.is_empty(), "\n{}", cut.join("\n"));
}

/// Each message is read alone, when it is first said.
#[test]
fn no_message_refers_to_another() {
    let mut problems = Vec::new();
    for language in languages().into_iter().chain(["en".to_owned()]) {
        let sources = files(&language).into_values().chain(of_windows(&language));
        for (id, body) in sources.flat_map(|source| messages(&source)) {
            let mut gaps = body.split('{').skip(1).map(str::trim_start);
            if gaps.any(|gap| gap.starts_with(|first: char| first == '-' || first.is_ascii_lowercase())) {
                problems.push(format!("{language}: {id} refers to another message: {body}"));
            }
        }
    }
    assert!(problems.is_empty(), "\n{}", problems.join("\n"));
}

#[test]
fn a_complete_language_lacks_nothing_and_leaves_nothing_in_english() {
    let english = english();
    let mut problems = Vec::new();
    for language in COMPLETE.iter().map(|language| (*language).to_owned()).chain(asked()) {
        let own: BTreeMap<String, String> =
            files(&language).values().flat_map(|source| messages(source)).collect();
        for (id, body) in &english {
            match own.get(id) {
                None => problems.push(format!("{language}: {id} is missing: {body}")),
                Some(own) if own == body && words(body).len() > 2 && !SAME.contains(&id.as_str()) => {
                    problems.push(format!("{language}: {id} is still English: {body}"));
                }
                Some(_) => {}
            }
        }
    }
    assert!(
        problems.is_empty(),
        "\n{} of {} messages\n{}",
        problems.len(),
        english.len(),
        problems.join("\n")
    );
}

/// The messages of `language` that take the place of others on Windows.
fn messages_of_windows(language: &str) -> BTreeMap<String, String> {
    messages(&of_windows(language).unwrap_or_else(|| panic!("{language} has no windows.ftl")))
}

#[test]
fn what_is_said_on_windows_takes_the_place_of_other_words_with_the_same_gaps_in_each_language() {
    let english = messages_of_windows("en");
    let mut problems = Vec::new();
    for language in COMPLETE.iter().copied().chain(["en"]) {
        let source = of_windows(language).unwrap_or_default();
        if let Err((_, errors)) = FluentResource::try_new(source.clone()) {
            problems.push(format!("{language}: {errors:?}"));
        }
        let own = messages_of_windows(language);
        let begins = source.lines().filter(|line| line.starts_with(|c: char| c.is_ascii_alphabetic()));
        if begins.count() != own.len() {
            problems.push(format!("{language}: a message stands there twice"));
        }
        if !own.keys().eq(english.keys()) {
            problems.push(format!("{language}: not the same messages as in English"));
        }
        let elsewhere: BTreeMap<String, String> =
            files(language).values().flat_map(|source| messages(source)).collect();
        for (id, body) in &own {
            match elsewhere.get(id) {
                None => problems.push(format!("{language}: {id} takes the place of nothing")),
                Some(other) if other == body => problems.push(format!("{language}: {id} is as elsewhere")),
                Some(other) if !gaps(body).is_subset(&gaps(other)) => {
                    problems.push(format!("{language}: {id} has a gap that nothing fills"));
                }
                Some(_) => {}
            }
            if language != "en" && english.get(id) == Some(body) {
                problems.push(format!("{language}: {id} is still English: {body}"));
            }
        }
    }
    assert!(problems.is_empty(), "\n{}", problems.join("\n"));
}

#[test]
fn what_is_a_whole_sentence_elsewhere_is_one_on_windows() {
    let mut problems = Vec::new();
    for language in COMPLETE.iter().copied().chain(["en"]) {
        let own = messages_of_windows(language);
        for (id, body) in files(language).values().flat_map(|source| messages(source)) {
            let cut = own.get(&id).filter(|own| ends_as_a_sentence(&body) && !ends_as_a_sentence(own));
            problems.extend(cut.map(|own| format!("{language}: {own}")));
        }
    }
    assert!(problems.is_empty(), "\n{}", problems.join("\n"));
}

#[test]
fn every_complete_language_is_offered() {
    let offered: Vec<&str> = Language::all().map(Language::tag).collect();
    for language in COMPLETE {
        assert!(offered.contains(language), "{language} is not among {offered:?}");
    }
    for language in offered.iter().filter(|language| **language != "en") {
        assert!(COMPLETE.contains(language), "{language} is offered, so it has to be in COMPLETE");
    }
}
