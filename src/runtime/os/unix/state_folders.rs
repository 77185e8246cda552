//! Where lock and journals belong, best first; only the best outlives a reboot. Root's are in /var/lib, or in /run where that
//! cannot be written; another user's in that user's own state folder (XDG Base Directory). Never in a shared folder such as /tmp.

use std::path::{Path, PathBuf};

use super::user::is_root;
use crate::core::text::Text;
use crate::text;

/// Those of the effective user.
pub fn of_this_user() -> Vec<PathBuf> {
    if is_root() {
        return of_root_under(Path::new("/"));
    }
    let absolute = |name: &str| std::env::var_os(name).map(PathBuf::from).filter(|path| path.is_absolute());
    let state = absolute("XDG_STATE_HOME").or_else(|| Some(absolute("HOME")?.join(".local/state")));
    let folders = [state, absolute("XDG_RUNTIME_DIR")];
    folders.into_iter().flatten().map(|folder| folder.join("otp-doctor")).collect()
}

/// Those of root.
pub fn of_root() -> Vec<PathBuf> {
    of_root_under(Path::new("/"))
}

/// Those of root on a server whose files lie under `root`.
pub fn of_root_under(root: &Path) -> Vec<PathBuf> {
    vec![root.join("var/lib/otp-doctor"), root.join("run/otp-doctor")]
}

/// Why the records in the folder `path` are not seen, and who can.
pub fn why_locked(path: &str) -> Text {
    text!("repair-folder-locked", path = path)
}

/// Why the records in the folder `path` are not believed, and what to do about it.
pub fn why_unsafe(path: &str) -> Text {
    text!("repair-folder-unsafe", path = path)
}
