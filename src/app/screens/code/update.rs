//! Secrets and codes in use, and having them examined.

use std::sync::Arc;

use super::state::{NotRead, OBSERVATIONS, Phase};
use super::timing;
use crate::app::effect::{CodeQuestion, Effect, OfUser, SignInQuestion};
use crate::app::message::{CodeAnswer, JobId};
use crate::app::model::Model;
use crate::app::page::Secretive;
use crate::core::otp::{Code, Entry, EntryState, Observation, Reach};
use crate::ports::PamEntryError;
use crate::text;

/// The screen is shown: where nothing was begun yet, a test entry is made, which touches no real login.
pub fn shown(model: &mut Model) -> Vec<Effect> {
    if model.code.phase != Phase::Fresh {
        return Vec::new();
    }
    let job = model.job();
    model.code.phase = Phase::Making(job);
    vec![Effect::MakeTestEntry(job)]
}

/// A test entry was made: its QR code is shown, and a code is waited for.
pub fn test_entry_made(model: &mut Model, job: JobId, entry: Arc<Entry>) {
    if model.code.phase != Phase::Making(job) {
        return;
    }
    model.code.test = Some((Secretive(Arc::new(entry.uri())), Secretive(Arc::new(entry.key_in_groups()))));
    model.code.begin(entry);
    model.code.phase = Phase::Typing;
}

/// Starts over; with a test entry in the app, by way of the reminder to delete it.
pub fn start_over(model: &mut Model) {
    if model.code.to_delete.is_some() {
        model.code.phase = Phase::Deleting;
    } else {
        model.code.forget();
    }
}

/// The user says that the test entry is deleted.
pub fn deleted(model: &mut Model) {
    model.code.to_delete = None;
    model.code.forget();
}

/// A secret of one's own is asked for. The test entry stays until there is one, so that Back leads to the same QR code.
pub fn open_own_secret(model: &mut Model) {
    model.code.problem = None;
    model.code.phase = Phase::Pasting;
}

/// Back to the test entry; what was typed of a secret is wiped.
fn leave_own_secret(model: &mut Model) {
    drop(model.code.secret.take());
    model.code.problem = None;
    model.code.phase = Phase::Typing;
}

/// Begins with the entry that the panel keeps for one login, or a sign-in of PAM `of` a user.
pub fn begin_with_real(model: &mut Model, entry: Arc<Entry>, of: Option<Arc<OfUser>>) {
    model.code.forget();
    model.code.begin(entry);
    model.code.of_panel = of.is_none();
    model.code.of = of;
    model.code.simulated = model.settings.demo;
    model.code.phase = Phase::Typing;
}

/// Takes the typed secret into use, or says what is wrong with it.
pub fn use_secret(model: &mut Model) {
    let words = model.code.secret.take();
    match Entry::parse(&words) {
        Ok(entry) => {
            let entry = entry.as_made_by(&model.accepted());
            model.code.test = None;
            model.code.begin(Arc::new(entry));
            model.code.phase = Phase::Typing;
        }
        Err(error) => model.code.problem = Some(error.text()),
    }
}

/// Has the typed code examined, or says what is wrong with it.
pub fn test_code(model: &mut Model) -> Vec<Effect> {
    if !timing::wait(model).is_zero() {
        model.code.problem = Some(text!("code-throttled"));
        return Vec::new();
    }
    match Code::parse(model.code.code.text()) {
        Ok(code) if is_old_news(model, &code) => {
            model.code.code.clear();
            model.code.problem = Some(text!("code-same-again"));
            Vec::new()
        }
        Ok(code) => {
            model.code.code.clear();
            if model.code.test.is_some() {
                // A code that was read off the app means that the entry was scanned.
                model.code.to_delete = model.code.entry.as_ref().and_then(|entry| entry.label.clone());
            }
            let typed = Arc::new(Observation { code, at: model.now });
            let sign_in = model.code.of.clone().map(|of| SignInQuestion { of, typed: Arc::clone(&typed) });
            remember(model, typed);
            // A search that was once extended stays so: what it found would be lost otherwise.
            model.code.not_read = None;
            let effects = examine_for(model, sign_in);
            if let Phase::Examining(job) = model.code.phase
                && model.code.test.is_none()
            {
                model.code.trying = Some(job);
            }
            effects
        }
        Err(error) => {
            model.code.problem = Some(error.text());
            Vec::new()
        }
    }
}

/// Puts the code among those that are compared. Where a sign-in is asked itself, one that was typed before is no news: what
/// becomes of it now the sign-in says, and of the phone's clock its first Enter tells most, unless the server's was set since.
fn remember(model: &mut Model, typed: Arc<Observation>) {
    let clock_was_set = model.code.put_right.is_some();
    let codes = &mut model.code.observations;
    if model.code.of.is_some() {
        if !clock_was_set && codes.iter().any(|seen| seen.code.same_as(&typed.code)) {
            return;
        }
        codes.retain(|seen| !seen.code.same_as(&typed.code));
    }
    codes.push(typed);
    if codes.len() > OBSERVATIONS {
        codes.remove(0);
    }
}

/// Whether `code` is the one that the answer on the screen is about. A sign-in of PAM, and a clock that was set since, make something
/// else of it.
fn is_old_news(model: &Model, code: &Code) -> bool {
    let last = model.code.observations.last();
    let answered = model.code.verdict.is_some() && model.code.put_right.is_none() && model.code.of.is_none();
    answered && last.is_some_and(|last| last.code.same_as(code))
}

/// Examines the same codes again over a year.
pub fn search_further(model: &mut Model) -> Vec<Effect> {
    model.code.reach = Reach::Year;
    examine(model)
}

/// Has the codes that are known examined.
pub fn examine(model: &mut Model) -> Vec<Effect> {
    examine_for(model, None)
}

/// The same, and has a sign-in asked as well.
fn examine_for(model: &mut Model, sign_in: Option<SignInQuestion>) -> Vec<Effect> {
    let Some(entry) = model.entry() else { return Vec::new() };
    let accepted = model.accepted();
    let job = model.job();
    model.code.phase = Phase::Examining(job);
    model.code.searched = None;
    model.code.problem = None;
    vec![Effect::Examine(
        job,
        CodeQuestion {
            entry,
            observations: model.code.observations.clone(),
            anchor: model.reference.said.agreement.agreed().map(|agreed| agreed.anchor),
            window_steps: model.code.window_steps(&accepted),
            verifier: Some(accepted),
            reach: model.code.reach,
            timing: model.code.given,
            ground: model.reference.said.ground(),
            sign_in,
        },
    )]
}

/// The search is this far.
pub const fn searched(model: &mut Model, job: JobId, percent: u8) {
    if matches!(model.code.phase, Phase::Examining(running) if running.0 == job.0) {
        model.code.searched = Some(percent);
    }
}

/// Stops the search; the answer before it stands.
pub fn stop(model: &mut Model) -> Vec<Effect> {
    model.code.phase = Phase::Typing;
    model.code.reach = Reach::default();
    vec![Effect::StopExamining]
}

/// The codes were examined.
pub fn examined(model: &mut Model, job: JobId, answer: CodeAnswer) {
    let CodeAnswer { verdict, compared, said, entry } = answer;
    if model.code.trying == Some(job) {
        // Even the answer of a search that was given up counts as a try.
        model.code.trying = None;
        let lets_in = said.as_ref().is_some_and(|said| said.as_ref().is_ok_and(|said| said.answer.lets_in()));
        let fitted = lets_in || verdict.entry == EntryState::Right;
        model.code.throttle.tried(model.now.mono, fitted);
    }
    if model.code.phase == Phase::Examining(job) {
        model.code.phase = Phase::Typing;
        model.code.observations = compared;
        if let Some(entry) = entry {
            model.code.entry = Some(entry);
        }
        match said.transpose() {
            Ok(Some(said)) => model.code.said = Some(said),
            // Nobody was asked once more: what was said before stands.
            Ok(None) => {}
            Err(why) => return not_asked(model, &why),
        }
        model.code.put_right = None;
        model.code.still_declined = false;
        model.code.examined = Some(verdict);
        refine(model);
    }
}

/// What the sign-in keeps of the user can be read no more, so nothing is said of the code, nor of an earlier one.
fn not_asked(model: &mut Model, why: &PamEntryError) {
    let user = model.code.of.as_ref().map(|of| of.user.clone()).unwrap_or_default();
    if *why == PamEntryError::Changed {
        // The new key is read after a question of its own.
        model.code.forget();
        model.code.phase = Phase::Ended;
    }
    model.code.said = None;
    model.code.examined = None;
    model.code.verdict = None;
    model.code.still_declined = false;
    model.code.not_read = Some(NotRead { why: why.clone(), user });
}

/// Every source was asked: an answer that lacked the true time gets it.
pub fn reference_heard(model: &mut Model) -> Vec<Effect> {
    let known = model.reference.said.agreement.agreed().is_some();
    let lacking = model.code.examined.as_ref().is_some_and(|verdict| verdict.server_ahead.is_none());
    if known && lacking && !model.code.observations.is_empty() && model.code.phase == Phase::Typing {
        examine(model)
    } else {
        Vec::new()
    }
}

/// Puts together what the codes prove and what was seen of the phone's clock.
pub fn refine(model: &mut Model) {
    let code = &model.code;
    let Some(examined) = code.examined.clone() else { return };
    let Some(last) = code.observations.last() else {
        // No code of a time was typed yet, so no clock adds anything.
        model.code.verdict = Some(examined);
        return;
    };
    // A verdict counts by the server's clock as it stood at the last code, whatever was set since.
    let at = last.at;
    let server = |mono| at.wall_at(mono);
    let period = model.code.period_s();
    let mut verdict = examined;
    if let Ok(changes) = code.phone_clock.roll_over(server, period) {
        verdict = verdict.with_taps(&changes);
    }
    if let Some(clock) = code.phone_clock.phone_clock(server, period) {
        verdict = verdict.with_phone_clock(clock);
    }
    model.code.verdict = Some(verdict);
}

/// Back within the screen; none where it has nothing to go back to.
pub fn back(model: &mut Model) -> Option<Vec<Effect>> {
    match model.code.phase {
        Phase::Fresh | Phase::Making(_) | Phase::Typing | Phase::Ended => return None,
        Phase::Examining(_) => return Some(stop(model)),
        Phase::Pasting => leave_own_secret(model),
        Phase::PhoneClock => model.code.phase = model.code.phone_clock.back_to,
        Phase::Deleting => model.code.phase = Phase::Typing,
    }
    Some(Vec::new())
}
