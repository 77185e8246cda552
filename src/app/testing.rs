//! Typing secrets and codes, and having them examined.

use std::sync::Arc;

use super::code::{OBSERVATIONS, Phase};
use super::effect::{CodeQuestion, Effect};
use super::field::Field;
use super::message::JobId;
use super::model::Model;
use super::page::{Control, FieldId, Secretive};
use super::repair::RepairState;
use super::screens;
use crate::core::otp::{Code, Entry, Observation, Reach, Verdict, clean_digits};
use crate::core::time::Offset;

/// The longest code there is, in digits, with room to notice one digit too many.
const CODE_ROOM: usize = 9;

/// The open field `id`, where the shown screen has it.
pub fn open_field(model: &mut Model, id: FieldId) -> Option<&mut Field> {
    match id {
        FieldId::Code => Some(&mut model.code.code),
        FieldId::Secret => None,
        FieldId::Login => model.login.field(),
        FieldId::ZoneSearch => match &mut model.fix {
            RepairState::ChoosingZone(field) => Some(field),
            _ => None,
        },
        FieldId::Confirmation => {
            let repair =
                if model.screen == super::page::Screen::Mfa { &mut model.mfa } else { &mut model.fix };
            match repair {
                RepairState::Asking { typed, .. } => Some(typed),
                _ => None,
            }
        }
    }
}

/// Puts `words` into the field `id`, as its owner would have them.
pub fn typed(model: &mut Model, id: FieldId, words: &str) {
    model.code.typed_at = Some(model.now.mono);
    match id {
        FieldId::Code => {
            model.code.problem = None;
            let digits = clean_digits(words);
            model.code.code.insert(&digits, CODE_ROOM);
        }
        FieldId::Secret => {
            model.code.problem = None;
            model.code.secret.insert(words);
        }
        FieldId::ZoneSearch | FieldId::Confirmation | FieldId::Login => {
            if let Some(field) = open_field(model, id) {
                field.insert(words, super::field::LIMIT);
            }
        }
    }
}

/// Puts pasted words into the focused field. A paste never presses anything.
pub fn pasted(model: &mut Model, words: &str) {
    if model.help {
        return;
    }
    let page = screens::page(model);
    if let Some(Control::Field { id, .. }) = page.controls.get(page.focus) {
        typed(model, *id, words);
    }
}

/// Starts to make a test entry.
pub fn make_test_entry(model: &mut Model) -> Vec<Effect> {
    let job = model.job();
    model.code.forget();
    model.code.phase = Phase::Making(job);
    vec![Effect::MakeTestEntry(job)]
}

/// A test entry was made: show its QR code.
pub fn test_entry_made(model: &mut Model, job: JobId, entry: Arc<Entry>, phone: Option<Offset>) {
    if model.code.phase != Phase::Making(job) {
        return;
    }
    model.code.test = Some((Secretive(Arc::new(entry.uri())), Secretive(Arc::new(entry.key_in_groups()))));
    model.code.simulated_phone = phone;
    model.code.begin(entry);
    model.code.phase = Phase::Scanning;
}

/// Takes the typed secret into use, or says what is wrong with it.
pub fn use_secret(model: &mut Model) {
    let words = model.code.secret.take();
    match Entry::parse(&words) {
        Ok(entry) => {
            model.code.test = None;
            model.code.simulated_phone = None;
            model.code.begin(Arc::new(entry));
            model.code.phase = Phase::Typing;
        }
        Err(error) => model.code.problem = Some(error.text()),
    }
}

/// Has the typed code examined, or says what is wrong with it.
pub fn test_code(model: &mut Model) -> Vec<Effect> {
    match Code::parse(model.code.code.text()) {
        Ok(code) => {
            model.code.code.clear();
            model.code.observations.push(Arc::new(Observation { code, at: model.now }));
            if model.code.observations.len() > OBSERVATIONS {
                model.code.observations.remove(0);
            }
            model.code.reach = Reach::default();
            examine(model)
        }
        Err(error) => {
            model.code.problem = Some(error.text());
            Vec::new()
        }
    }
}

/// Examines the same codes again over a year.
pub fn search_further(model: &mut Model) -> Vec<Effect> {
    model.code.reach = Reach::Year;
    examine(model)
}

/// Has the codes that are known examined.
pub fn examine(model: &mut Model) -> Vec<Effect> {
    let Some(entry) = model.entry() else { return Vec::new() };
    let job = model.job();
    model.code.phase = Phase::Examining(job);
    model.code.problem = None;
    vec![Effect::Examine(
        job,
        CodeQuestion {
            entry,
            observations: model.code.observations.clone(),
            anchor: model.reference.said.agreement.agreed().map(|agreed| agreed.anchor),
            window_steps: model.settings.window.steps,
            reach: model.code.reach,
        },
    )]
}

/// The codes were examined.
pub fn examined(model: &mut Model, job: JobId, verdict: Verdict) {
    if model.code.phase == Phase::Examining(job) {
        model.code.phase = Phase::Typing;
        model.code.verdict = Some(verdict);
    }
}
