//! What the modules of PAM keep of one user, with the key, read with the rights that the module takes.

use std::io::ErrorKind;

use rustix::process::geteuid;

use super::memory::{SecretPlace, User, become_user, taken, text, users};
use super::oath;
use super::services::{Asked, CodeLine, ServiceAsks, stacks};
use crate::adapters::tools::Tools;
use crate::core::facts::{PamModule, PamRefusal, PamVerifier};
use crate::core::pam_entry::PamEntry;
use crate::core::pam_sign_ins::{AskedLine, Kept, PamSignIns};
use crate::core::pam_stack::{Asks, Stack, StackLine};
use crate::core::verifier::PamState;
use crate::ports::PamEntryError;
use crate::text as words;

/// What every service that asks for a code of `name` goes by, or `service` alone. This thread has other rights afterwards.
pub(super) fn sign_ins(
    tools: &Tools,
    name: &str,
    service: Option<&str>,
) -> Result<PamSignIns, PamEntryError> {
    let everybody = users(tools);
    let user = everybody.iter().find(|user| user.name() == name).ok_or(PamEntryError::NoEntry)?;
    let own = geteuid();
    if !own.is_root() && own.as_raw() != user.uid {
        return Err(PamEntryError::NotPermitted);
    }
    let reader = Reader { tools, user, everybody: &everybody };
    let mut found = PamSignIns { lines: Vec::new(), services: Vec::new() };
    let mut known: Vec<CodeLine> = Vec::new();
    for asks in stacks(tools).into_iter().filter(|asks| service.is_none_or(|it| asks.service == it)) {
        let ServiceAsks { service, lines, whole, broken } = asks;
        let mut stack = Stack { lines: Vec::with_capacity(lines.len()), whole, broken };
        for line in lines {
            let asks = match line.what {
                Asked::Other(asks) => asks,
                Asked::Codes(code) => Asks::Codes(match known.iter().position(|it| *it == code) {
                    Some(place) => place,
                    None => {
                        found.lines.push(reader.read(&code)?);
                        known.push(code);
                        known.len() - 1
                    }
                }),
            };
            stack.lines.push(StackLine { level: line.level, control: line.control, asks });
        }
        if stack.lines.iter().any(|line| matches!(line.asks, Asks::Codes(_))) {
            found.services.push((service, stack));
        }
    }
    match nothing_to_ask(&found) {
        Some(why) => Err(why),
        None => Ok(found),
    }
}

/// Why no line takes any code of the user; none where one may.
fn nothing_to_ask(found: &PamSignIns) -> Option<PamEntryError> {
    let kept = || found.lines.iter().map(|line| &line.kept);
    if kept().any(|kept| matches!(kept, Kept::Entry(_))) {
        return None;
    }
    let refused = kept().find_map(|kept| match kept {
        Kept::Refused(why) => Some(PamEntryError::Refused(why.clone())),
        Kept::Key(error) => Some(PamEntryError::Key(error.clone())),
        _ => None,
    });
    let untold = || {
        kept().find_map(|kept| match kept {
            Kept::Untold(_) if !geteuid().is_root() => Some(PamEntryError::RootAlone),
            Kept::Untold(why) => Some(PamEntryError::NotRead(why.clone())),
            _ => None,
        })
    };
    Some(refused.or_else(untold).unwrap_or(PamEntryError::NoEntry))
}

struct Reader<'a> {
    tools: &'a Tools,
    user: &'a User,
    everybody: &'a [User],
}

impl Reader<'_> {
    /// What the line goes by.
    ///
    /// # Errors
    /// [`PamEntryError::NotRead`] where the rights of the user cannot be taken on or given back.
    fn read(&self, line: &CodeLine) -> Result<AskedLine, PamEntryError> {
        let (path, kept) = self.kept(line)?;
        Ok(AskedLine { path, kept, behind_the_password: line.behind_the_password() })
    }

    /// By which file, and what stands there.
    fn kept(&self, line: &CodeLine) -> Result<(String, Kept), PamEntryError> {
        let verifier = line.verifier(String::new());
        let place = line.place();
        if let PamModule::Oath { window } = verifier.module {
            let read = || oath::kept(self.tools, self.user.name(), &place.args, window);
            let refused = place.not_installed().or_else(|| place.first_pass());
            let kept = refused.map_or_else(read, Kept::Refused);
            return Ok((oath::path(&place.args).to_owned(), kept));
        }
        let path = place.path(self.user);
        if let Some(why) = place.not_installed().or_else(|| place.refusal()).or_else(|| place.first_pass()) {
            return Ok((path, Kept::Refused(why)));
        }
        let Some(owner) = place.owner(self.user, self.everybody) else {
            let kept = Kept::Refused(PamRefusal::NoSuchUser(place.named_user().to_owned()));
            return Ok((path, kept));
        };
        let real = self.tools.file(&path);
        if real.metadata().is_err_and(|error| error.kind() == ErrorKind::NotFound) {
            let kept = if verifier.lets_others_in { Kept::Skipped } else { Kept::Missing };
            return Ok((path, kept));
        }
        let is_root = geteuid().is_root();
        if is_root && !become_user(owner.uid, owner.gid) {
            return Err(PamEntryError::NotRead(words!("why-verifiers-not-as-users")));
        }
        let kept = self.google(&verifier, &place, &path, owner.uid);
        if is_root && !become_user(0, 0) {
            return Err(PamEntryError::NotRead(words!("why-verifiers-not-as-users")));
        }
        Ok((path, kept.unwrap_or_else(|refused| refused)))
    }

    fn google(
        &self,
        verifier: &PamVerifier,
        place: &SecretPlace,
        path: &str,
        owner: u32,
    ) -> Result<Kept, Kept> {
        let real = self.tools.file(path);
        let file = taken(&real, path, owner, place).map_err(Kept::Refused)?;
        let file = &*text(&file);
        let state = PamState::read_for_scratch_codes(file).map_err(|why| Kept::Refused(why.into()))?;
        let state = place.noted(state, &real, path).map_err(Kept::Refused)?;
        let entry = PamEntry::new(verifier.options, state, file).map_err(Kept::Key)?;
        Ok(Kept::Entry(entry.unwritable(place.unwritable(&real, path))))
    }
}
