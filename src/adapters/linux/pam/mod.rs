//! Which services ask for one-time codes through PAM, and what the module remembers of each user.

mod auth_log;
mod clearing;
mod failed;
mod lines;
mod memory;
mod modules;
mod oath;
mod own_entry;
mod rewriting;
mod services;
mod sshd;

pub use clearing::{Clearing, clear_as_user, files_of};

use std::sync::mpsc::channel;
use std::thread;
use std::time::Duration;

use crate::adapters::tools::Tools;
use crate::core::facts::{Fact, FailedSignIns, PamModule, Verifiers};
use crate::core::pam_sign_ins::PamSignIns;
use crate::core::text::Text;
use crate::core::time::UnixTime;
use crate::ports::{Commands, PamEntryError};
use crate::text;

/// A home on a network may never answer, and what is said of the clock does not wait for that. A small machine under load needs
/// more than a second for a thousand users all the same.
const LONGEST: Duration = Duration::from_secs(3);
/// For one user's entry, which somebody waits for and nothing else does.
const LONGEST_FOR_ONE: Duration = Duration::from_secs(10);

pub(super) fn verifiers(tools: &Tools, commands: &dyn Commands, now: UnixTime) -> Fact<Verifiers> {
    let of = tools.clone();
    let mut found = look_in_time(LONGEST, move || look(&of));
    if let Fact::Known(verifiers) = &mut found
        && !verifiers.pam.is_empty()
    {
        let journal = failed::last_hour(tools, commands);
        // A journal that is kept nowhere is empty.
        let tells = matches!(journal, Fact::Known(FailedSignIns { count: 1.., .. }));
        let log = (!tells).then(|| auth_log::last_hour(tools, now.secs())).flatten();
        verifiers.failed_last_hour = log.map_or(journal, Fact::Known);
    }
    found
}

fn look_in_time(longest: Duration, look: impl FnOnce() -> Verifiers + Send + 'static) -> Fact<Verifiers> {
    match on_a_thread(longest, look) {
        Ok(found) => Fact::Known(found),
        Err(why) => Fact::Unknown { why },
    }
}

pub(super) fn sign_ins(
    tools: &Tools,
    user: &str,
    service: Option<&str>,
) -> Result<PamSignIns, PamEntryError> {
    let (of, user, service) = (tools.clone(), user.to_owned(), service.map(str::to_owned));
    sign_ins_in_time(LONGEST_FOR_ONE, move || own_entry::sign_ins(&of, &user, service.as_deref()))
}

fn sign_ins_in_time(
    longest: Duration,
    look: impl FnOnce() -> Result<PamSignIns, PamEntryError> + Send + 'static,
) -> Result<PamSignIns, PamEntryError> {
    on_a_thread(longest, look).map_err(PamEntryError::NotRead)?
}

/// What `look` finds, on a thread of its own: it becomes other users, and is never used for anything else.
fn on_a_thread<T: Send + 'static>(
    longest: Duration,
    look: impl FnOnce() -> T + Send + 'static,
) -> Result<T, Text> {
    let (sender, answer) = channel();
    thread::Builder::new()
        .spawn(move || sender.send(look()).is_ok())
        .map_err(|error| text!("why-verifiers-no-thread", reason = error.to_string()))?;
    answer.recv_timeout(longest).map_err(|_| text!("why-verifiers-too-slow"))
}

fn look(tools: &Tools) -> Verifiers {
    let mut pam = services::asking(tools);
    if pam.is_empty() {
        return Verifiers::default();
    }
    let users = memory::users(tools);
    for (verifier, place) in &mut pam {
        verifier.users = match verifier.module {
            PamModule::GoogleAuthenticator => memory::remembered(tools, &users, place),
            PamModule::Oath { window } => oath::users(tools, &users, &place.args, window),
        };
        if let (Some(why), Fact::Known(users)) = (place.not_installed(), &mut verifier.users) {
            users.enrolled.iter_mut().for_each(|user| user.memory = Err(why.clone()));
        }
    }
    let pam: Vec<_> = pam.into_iter().map(|(verifier, _)| verifier).collect();
    let has_ssh = pam.iter().any(|verifier| verifier.services.iter().any(|name| name == "sshd"));
    let ssh = if has_ssh { sshd::asking(tools) } else { sshd::Asking::default() };
    Verifiers { pam, sshd_never_asks: ssh.never, sshd_spares: ssh.spares, ..Verifiers::default() }
}

#[cfg(test)]
mod tests;
