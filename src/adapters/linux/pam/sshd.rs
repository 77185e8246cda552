//! Whether sshd lets PAM ask for a code at all (sshd_config(5)).

use std::fs;
use std::path::Path;

use crate::adapters::tools::Tools;

const CONFIG: &str = "/etc/ssh/sshd_config";
const DEEPEST: usize = 16;

/// The setting that keeps it from asking, as its configuration says it.
pub fn never_asks(tools: &Tools) -> Option<String> {
    let mut lines = Vec::new();
    gather(tools, CONFIG, DEEPEST, &mut lines);
    // The first value of a setting counts.
    let value = |names: &[&str]| lines.iter().find(|(name, _)| names.contains(&name.as_str()));
    let is_no = |value: &str| value.eq_ignore_ascii_case("no");
    match value(&["usepam"]) {
        Some((_, answer)) if is_no(answer) => return Some("UsePAM no".to_owned()),
        // Its own default; every distribution writes another one into the file.
        None if !lines.is_empty() => return Some("UsePAM no".to_owned()),
        _ => {}
    }
    let (_, answer) = value(&["kbdinteractiveauthentication", "challengeresponseauthentication"])?;
    is_no(answer).then(|| "KbdInteractiveAuthentication no".to_owned())
}

/// Settings in their order, the names in small letters, up to the first `Match`: what stands there holds for some only.
fn gather(tools: &Tools, path: &str, depth: usize, lines: &mut Vec<(String, String)>) -> bool {
    let Some(depth) = depth.checked_sub(1) else { return true };
    let Some(text) = tools.read_if_there(path) else { return true };
    for line in text.lines() {
        let line = line.trim_start();
        if line.starts_with('#') {
            continue;
        }
        let (name, value) = line.split_once([' ', '\t', '=']).unwrap_or((line, ""));
        let value = value.trim_matches([' ', '\t', '=', '"']);
        match name.to_ascii_lowercase().as_str() {
            "" => {}
            "match" => return false,
            "include" => {
                for file in value.split_whitespace().flat_map(|pattern| matching(tools, pattern)) {
                    if !gather(tools, &file, depth, lines) {
                        break;
                    }
                }
            }
            name => lines.push((name.to_owned(), value.to_owned())),
        }
    }
    true
}

/// The files that a pattern names, in order. Patterns of the usual kind alone: a star in the file's name.
fn matching(tools: &Tools, pattern: &str) -> Vec<String> {
    let pattern = if pattern.starts_with('/') { pattern.to_owned() } else { format!("/etc/ssh/{pattern}") };
    let Some((folder, name)) = pattern.rsplit_once('/') else { return Vec::new() };
    let Some((before, after)) = name.split_once('*') else { return vec![pattern.clone()] };
    let entries = fs::read_dir(tools.file(Path::new(folder))).into_iter().flatten().filter_map(Result::ok);
    let names = entries.filter_map(|entry| entry.file_name().into_string().ok());
    let mut files: Vec<String> = names
        .filter(|name| {
            name.len() >= before.len() + after.len() && name.starts_with(before) && name.ends_with(after)
        })
        .map(|name| format!("{folder}/{name}"))
        .take(200)
        .collect();
    files.sort();
    files
}
