//! Finds Plesk's tools, and on a miss says which case it is.

use std::ffi::OsStr;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use crate::adapters::linux::container;
use crate::adapters::plesk::NamedError;
use crate::adapters::tools::Tools;
use crate::adapters::trust::{Refusal, anybody_may_run, trusted, we_may_run};
use crate::core::clean::clean;
use crate::core::facts::Presence;
use crate::core::text::Text;
use crate::text;

/// Where Plesk puts its command.
const TOOL: &str = "/usr/sbin/plesk";

/// Where Plesk puts its utilities; the second on Debian and Ubuntu.
const FOLDERS: [&str; 2] = ["/usr/local/psa", "/opt/psa"];

/// Checks that at `named` is a program. Where this user may not look, and whether it is to be trusted, is told when it is
/// looked at.
///
/// # Errors
/// [`NamedError`]: the path was mistyped, and no Plesk would ever be found there.
pub(crate) fn check_named(named: &Path) -> Result<(), NamedError> {
    if !named.is_absolute() {
        return Err(NamedError::Relative(shown(named)));
    }
    match named.metadata() {
        // Whether this user in particular may run it is told when it is tried.
        Ok(found) if found.is_file() && anybody_may_run(&found) => Ok(()),
        Ok(_) => Err(NamedError::NoProgram(shown(named))),
        Err(error) if error.kind() == ErrorKind::PermissionDenied => Ok(()),
        Err(_) => Err(NamedError::Missing(shown(named))),
    }
}

/// Looks at the path that the user named; else at Plesk's own places, then in `search_path`.
pub(super) fn look(tools: &Tools, search_path: Option<&OsStr>, named: Option<&Path>) -> Presence {
    if let Some(named) = named {
        return look_at(named, search_path);
    }
    let mut refusals = Vec::new();
    let mut usable = |path: PathBuf| match trusted(&path) {
        Ok(_) => Some(path),
        Err(refusal) => {
            refusals.push(refusal);
            None
        }
    };
    let tool = usable(tools.file(TOOL)).or_else(|| in_search_path(search_path).find_map(&mut usable));
    let extension_utility =
        FOLDERS.iter().find_map(|folder| usable(tools.file(format!("{folder}/bin/extension"))));
    if tool.is_some() || extension_utility.is_some() {
        let in_path = tool.as_deref().is_some_and(|tool| answers_to_its_name(tool, search_path));
        return Presence::Found { tool, extension_utility, in_path };
    }
    refusals
        .into_iter()
        .find(|refusal| *refusal != Refusal::Missing)
        .map(|refusal| Presence::Broken { why: why_refused(&refusal) })
        .unwrap_or_else(|| miss(tools))
}

/// The path that the user named is the only one that counts.
fn look_at(named: &Path, search_path: Option<&OsStr>) -> Presence {
    if !named.is_absolute() {
        return Presence::Missing { why: text!("why-plesk-named-relative", path = shown(named)) };
    }
    match trusted(named) {
        Ok(_) if named.file_name().is_some_and(|name| name == "extension") => {
            Presence::Found { tool: None, extension_utility: Some(named.to_owned()), in_path: false }
        }
        Ok(_) => Presence::Found {
            tool: Some(named.to_owned()),
            extension_utility: None,
            in_path: answers_to_its_name(named, search_path),
        },
        Err(Refusal::Missing) => Presence::Missing { why: text!("why-file-missing", path = shown(named)) },
        Err(refusal) => Presence::Broken { why: why_refused(&refusal) },
    }
}

/// Every executable `plesk` in the absolute folders of `search_path`, in its order.
fn in_search_path(search_path: Option<&OsStr>) -> impl Iterator<Item = PathBuf> {
    // An empty or relative part is the current folder, which may be anybody's.
    std::env::split_paths(search_path.unwrap_or_default())
        .filter(|folder| folder.is_absolute())
        .map(|folder| folder.join("plesk"))
        .filter(|path| path.is_file() && we_may_run(path))
}

/// Whether the shell would run this very program for its bare name.
fn answers_to_its_name(tool: &Path, search_path: Option<&OsStr>) -> bool {
    let real = |path: &Path| path.canonicalize().ok();
    in_search_path(search_path)
        .next()
        .is_some_and(|first| real(&first).is_some() && real(&first) == real(tool))
}

fn why_refused(refusal: &Refusal) -> Text {
    match refusal {
        Refusal::Missing => text!("why-plesk-missing"),
        Refusal::NoRights(path) => text!("why-file-not-permitted", path = shown(path)),
        Refusal::Writable(path) => text!("why-plesk-of-others", path = shown(path), who = "write"),
        Refusal::Owner(path) => text!("why-plesk-of-others", path = shown(path), who = "own"),
    }
}

/// Nothing was found: an installation without tools, a folder that may not be looked into, or really nothing.
fn miss(tools: &Tools) -> Presence {
    for folder in FOLDERS {
        match tools.file(folder).read_dir() {
            Ok(_) => return Presence::Broken { why: text!("why-plesk-incomplete", folder = folder) },
            Err(error) if error.kind() == ErrorKind::PermissionDenied => {
                return Presence::Broken { why: text!("why-file-not-permitted", path = folder) };
            }
            Err(_) => {}
        }
    }
    // Customers of Plesk may be locked into a folder that holds a shell and little else, without /proc.
    let why = if !tools.file("/proc/self").exists() {
        text!("why-plesk-missing-in-chroot")
    } else if let Some(kind) = container(tools) {
        text!("why-plesk-missing-in-container", kind = kind)
    } else {
        text!("why-plesk-missing")
    };
    Presence::Missing { why }
}

fn shown(path: &Path) -> String {
    clean(&path.to_string_lossy())
}
