//! The users of pam_oath, from its one file of users.

use rustix::process::geteuid;
use zeroize::Zeroizing;

use super::memory::User;
use crate::adapters::file_reasons::why_unreadable;
use crate::adapters::plain_file;
use crate::adapters::tools::Tools;
use crate::core::clean::{clean, shortened};
use crate::core::facts::{Fact, PamUser, PamUsers};
use crate::core::verifier::{PamState, oath_users};
use crate::text;

/// More than a file of users that somebody keeps by hand.
const LONGEST: u64 = 1024 * 1024;
const MOST_ENTRIES: usize = 5_000;

/// Who has an entry by time, and who has none, where there is one file for everybody.
pub fn users(tools: &Tools, users: &[User], args: &[String], window: u32) -> Fact<PamUsers> {
    let Some(path) = args.iter().rev().find_map(|arg| arg.strip_prefix("usersfile=")) else {
        return Fact::Unknown { why: text!("why-oath-not-read") };
    };
    // A file in each user's own folder may be anything, and root follows nothing there.
    if !geteuid().is_root() || !path.starts_with('/') || path.contains("${") {
        return Fact::Unknown { why: text!("why-oath-not-read") };
    }
    // Keys stand in it. As long as it was, so that no growing buffer leaves a piece of them behind.
    let bytes = match plain_file::read_at_once(&tools.file(path), LONGEST) {
        Ok(bytes) => Zeroizing::new(bytes),
        Err(error) => return Fact::Unknown { why: why_unreadable(path, &error) },
    };
    let Ok(text) = std::str::from_utf8(&bytes) else {
        return Fact::Unknown { why: text!("why-oath-not-read") };
    };
    let entries = oath_users(text);
    let has_one = |name: &str| entries.iter().any(|entry| entry.name == name);
    let others = users.iter().filter(|user| user.signs_in() && !has_one(user.name())).count();
    let enrolled = entries.iter().take(MOST_ENTRIES).map(|entry| PamUser {
        name: shortened(&clean(&entry.name), 40),
        memory: Ok(PamState {
            window: window.saturating_mul(2).saturating_add(1),
            period_s: entry.period_s,
            skew: 0,
            learning: Vec::new(),
            // It takes no code twice, nor one that is older than the last.
            used: Some(Vec::new()),
            limit: None,
            scratch_codes: 0,
        }),
    });
    Fact::Known(PamUsers { enrolled: enrolled.collect(), others, everybody: true })
}
