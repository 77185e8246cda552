//! Which services ask for codes: each file of PAM's configuration with what it includes.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use crate::adapters::tools::Tools;
use crate::core::clean::{clean, shortened};
use crate::core::facts::{Fact, PamModule, PamVerifier};
use crate::core::verifier::PamOptions;
use crate::text;

use super::lines::{Line, What, read};
use super::memory::SecretPlace;

/// What an administrator writes goes before what a package brings.
const FOLDERS: [&str; 2] = ["/etc/pam.d", "/usr/lib/pam.d"];
const MOST_SERVICES: usize = 500;
/// libpam goes no deeper than this (PAM_SUBSTACK_MAX_LEVEL and its kin).
const DEEPEST: usize = 16;
/// Files that include each other widely would multiply.
const MOST_LINES: usize = 2_000;

/// The services that ask, those together whose lines say the same. One that asks by several lines stands with each of them.
pub fn asking(tools: &Tools) -> Vec<(PamVerifier, SecretPlace)> {
    let files = files(tools);
    let included: BTreeSet<&str> = files.values().flatten().filter_map(include).collect();
    let mut by_line: Vec<(Vec<String>, PamVerifier, SecretPlace)> = Vec::new();
    let is_service = |name: &&String| !(is_there_to_be_included(name) && included.contains(name.as_str()));
    for name in files.keys().filter(is_service) {
        let (mut budget, mut modules) = (MOST_LINES, Vec::new());
        asks(&files, name, DEEPEST, &mut budget, &mut modules);
        let service = shortened(&clean(name), 40);
        for (module, args) in modules {
            let mut whole = vec![module.to_owned()];
            whole.extend(args.iter().cloned());
            match by_line.iter_mut().find(|(line, ..)| *line == whole) {
                Some((_, verifier, _)) if verifier.services.contains(&service) => {}
                Some((_, verifier, _)) => verifier.services.push(service.clone()),
                None => {
                    by_line.push((whole, verifier(service.clone(), module, args), SecretPlace::of(args)));
                }
            }
        }
    }
    by_line.into_iter().map(|(_, verifier, place)| (verifier, place)).collect()
}

fn verifier(service: String, module: &str, args: &[String]) -> PamVerifier {
    let has = |option: &str| args.iter().any(|arg| arg == option);
    let window = args.iter().rev().find_map(|arg| arg.strip_prefix("window=")).map(number);
    let oath = module == OATH;
    PamVerifier {
        services: vec![service],
        module: match oath {
            true => PamModule::Oath { window: window.unwrap_or(5) },
            false => PamModule::GoogleAuthenticator,
        },
        options: PamOptions { never_learns: !oath && has("noskewadj") },
        lets_others_in: !oath && has("nullok"),
        users: Fact::Unknown { why: text!("why-not-looked-at") },
    }
}

/// As pam_oath reads a number (`atoi` into an `unsigned`): nothing where no digits stand in front, and -1 is four thousand million.
pub fn number(word: &str) -> u32 {
    let word = word.trim_start();
    let (below, digits) = match word.strip_prefix('-') {
        Some(digits) => (true, digits),
        None => (false, word.strip_prefix('+').unwrap_or(word)),
    };
    let digits: &str = digits.split(|letter: char| !letter.is_ascii_digit()).next().unwrap_or_default();
    let value = match digits.parse::<i64>() {
        Ok(value) if below => -value,
        Ok(value) => value,
        Err(_) if digits.is_empty() || below => 0,
        Err(_) => i64::MAX,
    };
    u32::try_from(value.rem_euclid(1 << 32)).unwrap_or(0)
}

const GOOGLE: &str = "pam_google_authenticator.so";
const OATH: &str = "pam_oath.so";

/// The lines of every file, by the name of the service.
fn files(tools: &Tools) -> BTreeMap<String, Vec<Line>> {
    let mut files = BTreeMap::new();
    for folder in FOLDERS {
        let Ok(entries) = fs::read_dir(tools.file(folder)) else { continue };
        for entry in entries.filter_map(Result::ok).take(MOST_SERVICES) {
            let Ok(name) = entry.file_name().into_string() else { continue };
            if !files.contains_key(&name)
                && let Some(text) = tools.read_if_there(&format!("{folder}/{name}"))
            {
                files.insert(name, read(&text));
            }
        }
    }
    files
}

fn include(line: &Line) -> Option<&str> {
    match &line.what {
        // Only what stands beside the services; an absolute path is no service of its own.
        What::Include(file) => Some(file.rsplit('/').next().unwrap_or(file)),
        What::Module(..) => None,
    }
}

/// Whether nobody signs in by a file of this name, as distributions and administrators call what services have in common.
/// Services of programs are included too, as `sudo` is by `sudo-i`.
fn is_there_to_be_included(name: &str) -> bool {
    ["common-", "system-", "postlogin"].iter().any(|begin| name.starts_with(begin))
        || ["-auth", "-common"].iter().any(|end| name.ends_with(end))
}

/// The modules in the way of a sign-in that ask for a code, in their order.
fn asks<'a>(
    files: &'a BTreeMap<String, Vec<Line>>,
    name: &str,
    depth: usize,
    budget: &mut usize,
    found: &mut Vec<(&'a str, &'a [String])>,
) {
    let Some(depth) = depth.checked_sub(1) else { return };
    for line in files.get(name).into_iter().flatten() {
        let Some(left) = budget.checked_sub(1) else { return };
        *budget = left;
        if line.kind != "auth" && !line.kind.is_empty() {
            continue;
        }
        match &line.what {
            What::Module(module, args) if module == GOOGLE || module == OATH => found.push((module, args)),
            What::Module(..) => {}
            What::Include(_) => {
                if let Some(file) = include(line) {
                    asks(files, file, depth, budget, found);
                }
            }
        }
    }
}
