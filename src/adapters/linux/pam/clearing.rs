//! Clears what pam_google_authenticator has learnt of one user, in a process that becomes that user for good: root itself writes
//! nothing into anybody's folder.

use std::fs;
use std::path::Path;

use rustix::fs::{Mode, OFlags};
use rustix::io::Errno;
use rustix::process::{Gid, Uid, getegid, geteuid, getuid};
use rustix::thread::{set_thread_groups, set_thread_res_gid, set_thread_res_uid};

use super::memory::{SecretPlace, User, users};
use super::rewriting::{NotCleared, SecretFile};
use super::services::asking;
use crate::adapters::tools::Tools;
use crate::adapters::trust::trusted;
use crate::core::facts::PamModule;
use crate::core::text::Text;
use crate::text;

/// What is to be done with a user's file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Clearing {
    /// Take the lines of the learnt clock out of it.
    Learnt,
    /// Remove the copy that lies beside it where that was cut short.
    Copy,
}

/// A file in which the module remembers one user.
struct Remembered {
    path: String,
    owner: (u32, u32),
    place: SecretPlace,
}

/// How many files the module keeps of the user `name`: one for each way in which PAM's configuration asks for it.
pub fn files_of(tools: &Tools, name: &str) -> usize {
    remembered(tools, name).len()
}

/// Does it with the file of this number, counted from 0, of the user `name`. This process has their rights from then on, and
/// never again its own.
///
/// # Errors
/// Why the file is as it was, in one sentence.
pub fn clear_as_user(tools: &Tools, name: &str, number: usize, wanted: Clearing) -> Result<(), Text> {
    let Some(Remembered { path, owner: (uid, gid), place }) = remembered(tools, name).into_iter().nth(number)
    else {
        return Err(text!("skew-no-file", user = name));
    };
    let real = tools.file(&path);
    let told = |problem: NotCleared| words(problem, &path);
    let (Some(folder), Some(file)) = (real.parent(), real.file_name().and_then(|name| name.to_str())) else {
        return Err(told(Errno::INVAL.into()));
    };
    // Where the module itself works with root's rights, nobody else may have a say in where that leads.
    if uid == 0 && trusted(&folder.join(".")).is_err_and(|refusal| refusal.open_to_others().is_some()) {
        return Err(text!("skew-folder-open", path = path));
    }
    if !become_for_good(uid, gid) {
        return Err(text!("skew-not-as-user", user = name));
    }
    let Some(folder) = opened(folder).map_err(|errno| told(errno.into()))? else { return Ok(()) };
    let file = SecretFile { folder, name: file.to_owned(), shown: path.clone(), owner: uid, place: &place };
    match wanted {
        Clearing::Learnt => file.clear(),
        Clearing::Copy => file.remove_copy(),
    }
    .map_err(told)
}

fn remembered(tools: &Tools, name: &str) -> Vec<Remembered> {
    let everybody = users(tools);
    let Some(user) = everybody.iter().find(|user| user.name() == name) else { return Vec::new() };
    let mut found: Vec<Remembered> = Vec::new();
    for (verifier, place) in asking(tools) {
        if verifier.module != PamModule::GoogleAuthenticator {
            continue;
        }
        let Some(User { uid, gid, .. }) = place.owner(user, &everybody) else { continue };
        let (path, owner) = (place.path(user), (*uid, *gid));
        if found.iter().all(|known| (&known.path, known.owner) != (&path, owner)) {
            found.push(Remembered { path, owner, place });
        }
    }
    found
}

/// The real, effective and saved user and group of this process, which has no other thread, and no further groups: nothing leads
/// back. False where that is not so.
fn become_for_good(uid: u32, gid: u32) -> bool {
    let alone = fs::read_dir("/proc/self/task").is_ok_and(|threads| threads.count() == 1);
    if !alone || !geteuid().is_root() {
        return false;
    }
    let (user, group) = (Uid::from_raw(uid), Gid::from_raw(gid));
    let became = set_thread_groups(&[group]).is_ok()
        && set_thread_res_gid(group, group, group).is_ok()
        && set_thread_res_uid(user, user, user).is_ok();
    let for_good = user.is_root() || set_thread_res_uid(None, Uid::ROOT, None).is_err();
    became && for_good && (getuid(), geteuid(), getegid()) == (user, user, group)
}

/// The folder, though this user may not read it; none where there is none.
fn opened(folder: &Path) -> Result<Option<rustix::fd::OwnedFd>, Errno> {
    let flags = OFlags::PATH | OFlags::DIRECTORY | OFlags::CLOEXEC;
    match rustix::fs::open(folder, flags, Mode::empty()) {
        Ok(folder) => Ok(Some(folder)),
        Err(Errno::NOENT | Errno::NOTDIR) => Ok(None),
        Err(errno) => Err(errno),
    }
}

fn words(problem: NotCleared, path: &str) -> Text {
    match problem {
        NotCleared::Link => text!("skew-link", path = path),
        NotCleared::Refused(why) => text!("skew-refused", path = path, why = why.words()),
        NotCleared::Busy => text!("skew-busy", path = path),
        NotCleared::System(errno) => {
            text!("skew-system", path = path, reason = std::io::Error::from(errno).to_string())
        }
    }
}
