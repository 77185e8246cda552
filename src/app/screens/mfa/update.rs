//! The steps before a reset of MFA: which login it is, and what may be done for that one login alone.

use std::sync::Arc;

use super::state::{Asking, Purpose};
use crate::app::effect::{Effect, OfUser};
use crate::app::message::JobId;
use crate::app::model::Model;
use crate::app::page::Screen;
use crate::app::page::field::Field;
use crate::app::repair::consent;
use crate::app::repair::state::RepairState;
use crate::app::screens::code;
use crate::core::asked::Asked;
use crate::core::facts::{Extension, Presence, login_name};
use crate::core::otp::Entry;
use crate::core::plan::Refused;
use crate::core::text::Text;
use crate::ports::{EntryError, PamEntryError};
use crate::text;

/// Asks which login has to enrol again.
pub fn ask_who_enrols_again(model: &mut Model) {
    if !model.repairing() {
        model.mfa = RepairState::Offered;
    }
    ask(model, Purpose::ReEnrol);
}

/// Asks for the name of one login.
pub fn ask(model: &mut Model, purpose: Purpose) {
    let possible = match purpose {
        // Reading changes nothing, whatever repair is under way.
        Purpose::RealEntry => may_read(model).is_ok(),
        Purpose::OfService => service(model).is_some(),
        Purpose::ReEnrol => may_re_enrol(model).is_ok() && !model.repairing(),
    };
    if possible {
        let mut typed = Field::default();
        if purpose == Purpose::OfService {
            // Most ask about themselves.
            typed.insert(&model.caller().unwrap_or_default(), usize::MAX);
        }
        model.login.asking = Asking::Name { purpose, typed };
    }
}

/// The service whose entries can be read here: the sign-in that it is about, where it asks through PAM.
pub fn service(model: &Model) -> Option<&str> {
    match model.login.verifier.as_ref()? {
        Asked::Service(name) => Some(name),
        Asked::Plesk | Asked::Card(_) => None,
    }
}

/// Whether one login can be made to enrol again from here, whichever it is.
///
/// # Errors
/// [`Refused`] where [`Model::plan_re_enrol`] refuses any name.
pub fn may_re_enrol(model: &Model) -> Result<(), Refused> {
    model.plan_re_enrol("login").map(|_| ())
}

/// Whether the panel can be asked for the real entry of one login.
///
/// # Errors
/// [`Refused`] where only root may, where there is no tool to ask, and where the extension's own help shows that it
/// has nothing of the kind. A help that could not be read forbids nothing: asking changes nothing.
pub fn may_read(model: &Model) -> Result<(), Refused> {
    let refused = |why| Err(Refused::because(why));
    if !model.facts.rights.known().is_some_and(|rights| rights.root) {
        return refused(match model.facts.windows() {
            Some(_) => text!("mfa-entry-needs-administrator"),
            None => text!("mfa-entry-needs-root"),
        });
    }
    let Some(panel) = model.facts.panel.known() else { return refused(text!("mfa-entry-no-tool")) };
    if !matches!(panel.presence, Presence::Found { tool: Some(_), .. })
        || !matches!(panel.extension.known(), Some(Extension::Installed { .. }))
    {
        return refused(text!("mfa-entry-no-tool"));
    }
    let offers = panel.sign_in.offers.known();
    if offers.is_some_and(|offers| {
        !offers.is_empty()
            && !offers.iter().any(|offer| offer.words.first().is_some_and(|word| word == "config"))
    }) {
        return refused(text!("mfa-entry-not-offered"));
    }
    Ok(())
}

/// Goes on with the typed name: the consent for what the screen says.
pub fn use_login(model: &mut Model) -> Vec<Effect> {
    let Asking::Name { purpose, typed } = &model.login.asking else { return Vec::new() };
    let Some(login) = login_name(typed.text()).map(str::to_owned) else { return Vec::new() };
    match purpose {
        Purpose::RealEntry if may_read(model).is_err() => Vec::new(),
        Purpose::RealEntry => {
            let job = model.job();
            model.login.asking = Asking::Reading(job, None);
            vec![Effect::ReadEntry(job, login)]
        }
        Purpose::OfService => {
            let Some(service) = service(model).map(str::to_owned) else { return Vec::new() };
            let job = model.job();
            let of = Arc::new(OfUser { user: login, service });
            model.login.asking = Asking::Reading(job, Some(Arc::clone(&of)));
            vec![Effect::ReadUser(job, of)]
        }
        Purpose::ReEnrol => {
            if let Ok(plan) = model.plan_re_enrol(&login) {
                model.login.asking = Asking::Nothing;
                consent::put(model, plan);
            }
            Vec::new()
        }
    }
}

/// The panel has answered.
pub fn entry_read(model: &mut Model, job: JobId, result: Result<Arc<Entry>, EntryError>) {
    answered(model, job, result.map_err(why));
}

/// What a sign-in of PAM keeps of a user was read, or was not.
pub fn user_read(model: &mut Model, job: JobId, result: Result<Arc<Entry>, PamEntryError>) {
    let Asking::Reading(_, Some(of)) = &model.login.asking else { return };
    let user = of.user.clone();
    answered(model, job, result.map_err(|why| why.text(&user)));
}

/// On with the code, or why not. Somebody who is elsewhere by now, or has a test under way, is asked first.
fn answered(model: &mut Model, job: JobId, result: Result<Arc<Entry>, Text>) {
    let of = match &model.login.asking {
        Asking::Reading(reading, of) if *reading == job => of.clone(),
        _ => return,
    };
    let waits_for_it = model.screen == Screen::Mfa && model.overlay().is_none() && !model.code.is_under_way();
    match result {
        Ok(entry) => {
            model.login.asking = Asking::Read(entry, of);
            if waits_for_it {
                use_entry(model);
            }
        }
        Err(why) => model.login.asking = Asking::NotRead(why),
    }
}

/// Goes on to the code with the entry that was read.
pub fn use_entry(model: &mut Model) {
    if let Asking::Read(entry, of) = std::mem::take(&mut model.login.asking) {
        code::update::begin_with_real(model, entry, of);
        model.show(Screen::Code);
    }
}

fn why(error: EntryError) -> Text {
    match error {
        EntryError::NotOffered => text!("mfa-entry-no-tool"),
        EntryError::NoAnswer { why } => text!("mfa-entry-no-answer", why = why),
        EntryError::Failed { status } => text!("mfa-entry-failed", status = status),
        EntryError::NotUnderstood => text!("mfa-entry-not-understood"),
    }
}

/// Back out of a question; false when there was none. What was answered stays: only the button for another sign-in asks
/// again, and until it is answered the earlier answer counts.
pub fn withdraw(model: &mut Model) -> bool {
    if !matches!(model.login.asking, Asking::Nothing) {
        model.login.asking = Asking::Nothing;
        return true;
    }
    if !matches!(model.mfa, RepairState::Offered) {
        return false;
    }
    let listed = std::mem::take(&mut model.login.listing);
    if !listed {
        model.login.choosing = false;
    }
    listed
}
