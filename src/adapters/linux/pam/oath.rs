//! The users of pam_oath, from its one file of users.

use std::collections::HashSet;

use rustix::process::geteuid;
use zeroize::Zeroizing;

use super::memory::{User, text};
use super::services::number;
use crate::adapters::file_reasons::why_unreadable;
use crate::adapters::plain_file;
use crate::adapters::tools::Tools;
use crate::core::clean::{clean, shortened};
use crate::core::facts::{Fact, PamRefusal, PamUser, PamUsers};
use crate::core::oath_entry::{OathEntry, OathOptions};
use crate::core::pam_entry::PamEntry;
use crate::core::pam_sign_ins::Kept;
use crate::core::text::Text;
use crate::core::verifier::{OathUser, PamState, oath_lines, oath_users};
use crate::text;

/// More than a file of users that somebody keeps by hand.
const LONGEST: u64 = 1024 * 1024;
const MOST_ENTRIES: usize = 5_000;

/// Who has an entry by time, and who has none, where there is one file for everybody.
pub fn users(tools: &Tools, users: &[User], args: &[String], window: u32) -> Fact<PamUsers> {
    let options = options(args, window);
    if options.takes_guesses() {
        return Fact::Unknown { why: takes_guesses(window) };
    }
    let file = match file_of_users(tools, args) {
        Ok(file) => file,
        Err(why) => return Fact::Unknown { why },
    };
    let text = &*text(&file);
    let entries = oath_users(text);
    let has_one = |name: &str| entries.iter().any(|entry| entry.name == name);
    let others = users.iter().filter(|user| user.signs_in() && !has_one(user.name())).count();
    let never_reached = never_reached(text, options);
    let memory = |entry: &OathUser| match never_reached.contains(&*entry.name) {
        true => Err(PamRefusal::OathPassword),
        false => remembered(entry, window),
    };
    let enrolled = entries
        .iter()
        .take(MOST_ENTRIES)
        .map(|entry| PamUser { name: shortened(&clean(&entry.name), 40), memory: memory(entry) });
    Fact::Known(PamUsers { enrolled: enrolled.collect(), others, everybody: true })
}

/// What the line with these arguments says of codes.
fn options(args: &[String], window: u32) -> OathOptions {
    let digits = args.iter().rev().find_map(|arg| arg.strip_prefix("digits=")).map(number);
    OathOptions {
        window,
        // Any other number is as none (tried on liboath 2.6.7).
        digits: digits.filter(|digits| (6..=8).contains(digits)),
        always: args.iter().any(|arg| arg == "alwaysok"),
    }
}

fn takes_guesses(window: u32) -> Text {
    // As it stands there: pam_oath takes -1 for four thousand million.
    text!("why-oath-takes-guesses", window = i64::from(window as i32))
}

/// Those of whom no line takes a code, since each has a password before it that cannot be told from the code.
fn never_reached(text: &str, options: OathOptions) -> HashSet<&str> {
    if options.digits.is_some() || options.always {
        return HashSet::new();
    }
    let of = |password: bool| oath_lines(text).filter(move |line| line.wants_password() == password);
    let reached: HashSet<&str> = of(false).map(|line| line.user).collect();
    of(true).map(|line| line.user).filter(|user| !reached.contains(user)).collect()
}

fn remembered(entry: &OathUser, window: u32) -> Result<PamState, PamRefusal> {
    if !entry.makes_sense {
        return Err(PamRefusal::OathLine);
    }
    Ok(PamState {
        window: window.saturating_mul(2).saturating_add(1),
        period_s: entry.period_s,
        skew: 0,
        learning: Vec::new(),
        // It takes no code twice, nor one that is older than the last.
        used: Some(Vec::new()),
        limit: None,
        scratch_codes: 0,
        last_taken: entry.last_taken,
    })
}

/// What the line with these arguments keeps of `user`, with the keys.
pub fn kept(tools: &Tools, user: &str, args: &[String], window: u32) -> Kept {
    if is_missing(tools, path(args)) {
        return Kept::Missing;
    }
    let file = match file_of_users(tools, args) {
        Ok(file) => file,
        Err(why) => return Kept::Untold(why),
    };
    let text = &*text(&file);
    let options = options(args, window);
    if options.takes_guesses() {
        return Kept::Untold(takes_guesses(window));
    }
    match OathEntry::read(text, user, options) {
        Some(entry) if entry.declines_all() => Kept::Refused(PamRefusal::OathLine),
        Some(entry) => Kept::Entry(PamEntry::of_oath(entry)),
        None if never_reached(text, options).contains(user) => Kept::Refused(PamRefusal::OathPassword),
        None => Kept::Unlisted,
    }
}

/// The file of users that the line names; nothing where it names none.
pub fn path(args: &[String]) -> &str {
    args.iter().rev().find_map(|arg| arg.strip_prefix("usersfile=")).unwrap_or_default()
}

/// Of a file in a folder that root alone writes, so that it means nothing to ask whether it is there.
fn is_missing(tools: &Tools, path: &str) -> bool {
    let metadata = || tools.file(path).symlink_metadata();
    path.starts_with('/')
        && !path.contains("${")
        && metadata().is_err_and(|error| error.kind() == std::io::ErrorKind::NotFound)
}

/// The whole file. Keys and codes stand in it, so it is wiped.
fn file_of_users(tools: &Tools, args: &[String]) -> Result<Zeroizing<Vec<u8>>, Text> {
    let path = path(args);
    // A file in each user's own folder may be anything, and root follows nothing there.
    if !geteuid().is_root() || !path.starts_with('/') || path.contains("${") {
        return Err(text!("why-oath-not-read"));
    }
    // As long as it was, so that no growing buffer leaves a piece of them behind.
    let bytes = plain_file::read_at_once(&tools.file(path), LONGEST);
    bytes.map(Zeroizing::new).map_err(|error| why_unreadable(path, &error))
}
