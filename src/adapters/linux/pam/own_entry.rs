//! What the modules of PAM keep of one user, with the key, read with the rights that the module takes.

use rustix::process::geteuid;

use super::memory::{become_user, savable, taken, text, users};
use super::oath;
use super::services::asking;
use crate::adapters::tools::Tools;
use crate::core::facts::PamModule;
use crate::core::pam_entry::PamEntry;
use crate::core::verifier::{PamState, PamStateError};
use crate::ports::PamEntryError;
use crate::text as words;

/// One for each line in PAM's configuration that asks for a code of `name`, or only for those by which `service` asks. This thread
/// has other rights afterwards.
pub(super) fn entries(
    tools: &Tools,
    name: &str,
    service: Option<&str>,
) -> Result<Vec<PamEntry>, PamEntryError> {
    let everybody = users(tools);
    let user = everybody.iter().find(|user| user.name() == name).ok_or(PamEntryError::NoEntry)?;
    let own = geteuid();
    if !own.is_root() && own.as_raw() != user.uid {
        return Err(PamEntryError::NotPermitted);
    }
    let (mut entries, mut untold) = (Vec::new(), PamEntryError::NoEntry);
    let is_asked = |services: &[String]| service.is_none_or(|wanted| services.iter().any(|it| it == wanted));
    for (verifier, place) in asking(tools).into_iter().filter(|(found, _)| is_asked(&found.services)) {
        if let PamModule::Oath { window } = verifier.module {
            // Where there is no such file, that is said only of those who have no other entry.
            match oath::entry(tools, name, &place.args, window) {
                Ok(entry) => entries.extend(entry.map(|entry| PamEntry::of_oath(verifier.services, entry))),
                Err(PamEntryError::Refused(why)) => return Err(PamEntryError::Refused(why)),
                Err(why) => untold = why,
            }
            continue;
        }
        let owner = place.owner(user, &everybody).ok_or(PamEntryError::NoEntry)?;
        let path = place.path(user);
        let real = tools.file(&path);
        if real.symlink_metadata().is_err_and(|error| error.kind() == std::io::ErrorKind::NotFound) {
            continue;
        }
        if own.is_root() && !become_user(owner.uid, owner.gid) {
            return Err(PamEntryError::NotRead(words!("why-verifiers-not-as-users")));
        }
        let file = taken(&real, &path, owner.uid, &place).map_err(PamEntryError::Refused)?;
        let file = &*text(&file);
        let state = PamState::read(file).map_err(|why| match why {
            PamStateError::CountsCodes => PamEntryError::Counted,
            why => PamEntryError::Refused(why.into()),
        })?;
        let state = savable(state, &real, &path).map_err(PamEntryError::Refused)?;
        let entry = PamEntry::new(verifier.services, verifier.options, state, file);
        entries.push(entry.map_err(PamEntryError::Key)?);
        if own.is_root() && !become_user(0, 0) {
            return Err(PamEntryError::NotRead(words!("why-verifiers-not-as-users")));
        }
    }
    if entries.is_empty() { Err(untold) } else { Ok(entries) }
}
