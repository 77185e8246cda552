//! Whether sshd lets PAM ask for a code at all (sshd_config(5)).

use std::fs;
use std::path::Path;

use crate::adapters::tools::Tools;
use crate::core::clean::{clean, shortened};

const CONFIG: &str = "/etc/ssh/sshd_config";
/// One setting by its names of today and of before.
const DIALOGUE: [&str; 3] =
    ["kbdinteractiveauthentication", "challengeresponseauthentication", "skeyauthentication"];
const DEEPEST: usize = 16;
/// More lines than any such file has.
const MOST_SETTINGS: usize = 5_000;

/// What sshd's configuration makes of a code that PAM would ask for.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Asking {
    /// The setting that keeps it from asking anybody, as its configuration says it.
    pub never: Option<String>,
    /// The first exception that spares some people the code, e.g. "Match User backup: KbdInteractiveAuthentication no".
    pub spares: Option<String>,
}

/// A setting: its name in small letters, its value, and the `Match` that it stands below.
struct Setting {
    name: String,
    value: String,
    only_for: Option<String>,
}

/// Whether it asks.
pub fn asking(tools: &Tools) -> Asking {
    let mut settings = Vec::new();
    gather(tools, CONFIG, DEEPEST, None, &mut settings);
    let never = never(&settings);
    let exception = |setting: &Setting| {
        let only_for = setting.only_for.as_deref()?;
        let line = asks_nobody(setting)?;
        Some(shortened(&clean(&format!("Match {only_for}: {line}")), 120))
    };
    let spares = if never.is_none() { settings.iter().find_map(exception) } else { None };
    Asking { never, spares }
}

fn never(settings: &[Setting]) -> Option<String> {
    let everybody = || settings.iter().filter(|setting| setting.only_for.is_none());
    // The first value of a setting counts.
    let first = |names: &[&str]| everybody().find(|setting| names.contains(&setting.name.as_str()));
    match first(&["usepam"]) {
        Some(setting) if setting.value.eq_ignore_ascii_case("no") => return Some("UsePAM no".to_owned()),
        // Its own default; every distribution writes another one into the file.
        None if everybody().next().is_some() => return Some("UsePAM no".to_owned()),
        _ => {}
    }
    let dialogue = first(&DIALOGUE);
    let methods = first(&["authenticationmethods"]);
    dialogue.and_then(asks_nobody).or_else(|| methods.and_then(asks_nobody))
}

/// The line, where it keeps sshd from asking those for whom it holds.
fn asks_nobody(setting: &Setting) -> Option<String> {
    match setting.name.as_str() {
        name if DIALOGUE.contains(&name) => {
            let no = setting.value.eq_ignore_ascii_case("no");
            no.then(|| "KbdInteractiveAuthentication no".to_owned())
        }
        // Each word is one way in. PAM is asked by these methods alone, and by any.
        "authenticationmethods" => {
            let ways = || setting.value.split_whitespace();
            let asks = |method: &str| {
                ["keyboard-interactive", "password", "any"]
                    .contains(&method.split(':').next().unwrap_or(method))
            };
            let none = ways().next().is_some() && !ways().any(|way| way.split(',').any(asks));
            none.then(|| shortened(&clean(&format!("AuthenticationMethods {}", setting.value)), 80))
        }
        _ => None,
    }
}

/// Settings in their order. What stands below `Match` holds for some only, up to the end of its file.
fn gather(tools: &Tools, path: &str, depth: usize, only_for: Option<&str>, settings: &mut Vec<Setting>) {
    let Some(depth) = depth.checked_sub(1) else { return };
    let Some(text) = tools.read_if_there(path) else { return };
    let mut only_for = only_for.map(str::to_owned);
    for line in text.lines() {
        let line = line.trim_start();
        if line.starts_with('#') || settings.len() >= MOST_SETTINGS {
            continue;
        }
        let (name, value) = line.split_once([' ', '\t', '=']).unwrap_or((line, ""));
        let value = without_remark(value).trim().trim_matches([' ', '\t', '=', '"']);
        match name.to_ascii_lowercase().as_str() {
            "" => {}
            "match" if value.eq_ignore_ascii_case("all") => only_for = None,
            "match" => only_for = Some(value.to_owned()),
            "include" => {
                for file in value.split_whitespace().flat_map(|pattern| matching(tools, pattern)) {
                    gather(tools, &file, depth, only_for.as_deref(), settings);
                }
            }
            name => settings.push(Setting {
                name: name.to_owned(),
                value: value.to_owned(),
                only_for: only_for.clone(),
            }),
        }
    }
}

/// `value` up to a number sign that begins a word outside of quotes.
fn without_remark(value: &str) -> &str {
    let (mut quoted, mut begins) = (false, true);
    let remark = value.find(|letter: char| {
        let is_remark = letter == '#' && begins && !quoted;
        quoted ^= letter == '"';
        begins = letter.is_whitespace();
        is_remark
    });
    remark.map_or(value, |at| value.get(..at).unwrap_or(value))
}

/// The files that a pattern of glob(7) names, in order; it may stand for names of files, not of folders.
fn matching(tools: &Tools, pattern: &str) -> Vec<String> {
    let pattern = if pattern.starts_with('/') { pattern.to_owned() } else { format!("/etc/ssh/{pattern}") };
    let Some((folder, name)) = pattern.rsplit_once('/') else { return Vec::new() };
    if !name.contains(['*', '?', '[']) {
        return vec![pattern.clone()];
    }
    let entries = fs::read_dir(tools.file(Path::new(folder))).into_iter().flatten().filter_map(Result::ok);
    let names = entries.filter_map(|entry| entry.file_name().into_string().ok());
    let wanted: Vec<char> = name.chars().collect();
    let mut files: Vec<String> = names
        .filter(|found| found.starts_with('.') <= name.starts_with('.'))
        .filter(|found| is_like(&found.chars().collect::<Vec<char>>(), &wanted))
        .map(|found| format!("{folder}/{found}"))
        .take(200)
        .collect();
    files.sort();
    files
}

/// Whether `name` is one that `pattern` stands for.
fn is_like(name: &[char], pattern: &[char]) -> bool {
    match (pattern, name) {
        ([], _) => name.is_empty(),
        (['*', rest @ ..], _) => (0..=name.len()).any(|at| is_like(name.get(at..).unwrap_or_default(), rest)),
        (['[', rest @ ..], [first, others @ ..]) if rest.contains(&']') => {
            let end = rest.iter().skip(1).position(|letter| *letter == ']').map_or(0, |at| at + 1);
            let (set, behind) = rest.split_at(end);
            let (not, set) = match set {
                ['!' | '^', set @ ..] => (true, set),
                set => (false, set),
            };
            let in_range =
                set.windows(3).any(|three| matches!(three, [a, '-', b] if (a..=b).contains(&first)));
            (in_range || set.contains(first)) != not && is_like(others, behind.get(1..).unwrap_or_default())
        }
        (['?', rest @ ..], [_, others @ ..]) => is_like(others, rest),
        ([letter, rest @ ..], [first, others @ ..]) => letter == first && is_like(others, rest),
        _ => false,
    }
}
