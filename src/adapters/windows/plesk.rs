//! Where Plesk is on Windows: where its installer told the registry, or at the path that the user gave.

use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::places::{self, Unusable};
use super::trust::{Refusal, trusted};
use crate::adapters::plesk::{Installed, NamedError, PleskPanel};
use crate::core::clean::clean;
use crate::core::facts::{Bans, Enforcement, Fact, FailedSignIns, Presence};
use crate::core::text::Text;
use crate::ports::Commands;
use crate::text;

/// Plesk on this machine. Nobody finds it by `PATH` here, so nothing is missing there: what a shell of Linux may lack is no hint.
struct OnWindows {
    named: Option<PathBuf>,
}

/// Plesk as it is installed here; `named` is the path that the user gave for `plesk.exe` or `extension.exe`.
pub(super) fn plesk(commands: &Arc<dyn Commands>, named: Option<PathBuf>) -> PleskPanel {
    PleskPanel::new(Arc::new(OnWindows { named }), Arc::clone(commands))
}

impl Installed for OnWindows {
    fn look(&self) -> Presence {
        match (&self.named, places::told_plesk()) {
            (Some(named), _) => at(named),
            (None, Some(Ok(folder))) => inside(&folder),
            (None, Some(Err(Unusable::NoText))) => {
                Presence::Broken { why: text!("why-plesk-folder-no-text") }
            }
            (None, Some(Err(Unusable::NoFolder(value)))) => {
                Presence::Broken { why: text!("why-plesk-folder-unusable", value = value) }
            }
            (None, None) => Presence::Missing { why: text!("why-plesk-missing-on-windows") },
        }
    }

    fn enforcement(&self) -> Fact<Enforcement> {
        Fact::Unknown { why: text!("why-not-looked-at") }
    }

    fn bans(&self) -> Fact<Bans> {
        Fact::Unknown { why: text!("why-not-looked-at") }
    }

    fn failed_last_hour(&self) -> Fact<FailedSignIns> {
        Fact::Unknown { why: text!("why-not-looked-at") }
    }
}

/// The path that the user named is the only one that counts.
fn at(named: &Path) -> Presence {
    let is = |name: &str| named.file_name().is_some_and(|file| file.eq_ignore_ascii_case(name));
    match trusted(named) {
        Ok(real) if is("extension.exe") => {
            Presence::Found { tool: None, extension_utility: Some(real), in_path: true }
        }
        Ok(real) => Presence::Found { tool: Some(real), extension_utility: None, in_path: true },
        Err(refusal) => Presence::Broken { why: why_refused(&refusal, named) },
    }
}

fn inside(folder: &Path) -> Presence {
    let find = |name: &str| {
        places::PLESK_TOOLS.iter().find_map(|inner| trusted(&folder.join(inner).join(name)).ok())
    };
    let (tool, extension_utility) = (find("plesk.exe"), find("extension.exe"));
    if tool.is_none() && extension_utility.is_none() {
        let shown = clean(&folder.to_string_lossy());
        let why = match folder.metadata() {
            Ok(_) => text!("why-plesk-incomplete", folder = shown),
            Err(error) if error.kind() == ErrorKind::PermissionDenied => {
                text!("why-plesk-no-rights-on-windows", path = shown)
            }
            Err(_) => text!("why-plesk-folder-missing", folder = shown),
        };
        return Presence::Broken { why };
    }
    Presence::Found { tool, extension_utility, in_path: true }
}

fn why_refused(refusal: &Refusal, path: &Path) -> Text {
    let path = clean(&path.to_string_lossy());
    match refusal {
        Refusal::Missing => text!("why-file-missing", path = path),
        Refusal::NoRights(_) => text!("why-plesk-no-rights-on-windows", path = path),
        Refusal::Elsewhere(_) => text!("why-plesk-elsewhere", path = path),
    }
}

/// Checks that at `named` is a file. Whether it is to be trusted is told when it is looked at.
///
/// # Errors
/// [`NamedError`]: the path was mistyped, and no Plesk would ever be found there.
pub(super) fn check_named(named: &Path) -> Result<(), NamedError> {
    let shown = clean(&named.to_string_lossy());
    if !named.is_absolute() {
        return Err(NamedError::Relative(shown));
    }
    match named.metadata() {
        Ok(found) if found.is_file() => Ok(()),
        Ok(_) => Err(NamedError::NoProgram(shown)),
        Err(error) if error.kind() == ErrorKind::PermissionDenied => Ok(()),
        Err(_) => Err(NamedError::Missing(shown)),
    }
}
