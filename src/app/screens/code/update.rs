//! Typing secrets and codes, and having them examined.

use std::sync::Arc;
use std::time::Duration;

use crate::app::effect::{CodeQuestion, Effect};
use crate::app::frame;
use crate::app::message::JobId;
use crate::app::model::Model;
use crate::app::page::field::Field;
use crate::app::page::{Control, FieldId, Secretive};
use crate::app::repair::state::RepairState;
use crate::app::screens::code::state::{OBSERVATIONS, Phase};
use crate::app::screens::code::timing::{self, CLOCK_ROOM};
use crate::core::otp::{Code, Entry, EntryState, Observation, Reach, Verdict, clean_digits};
use crate::core::time::MonoTime;
use crate::text;

/// The longest code there is, in digits, with room to notice one digit too many.
const CODE_ROOM: usize = 9;

/// A clock that moved by more than this against the monotonic one was set; less is a daemon's gentle correction.
const SET_BY: Duration = Duration::from_secs(1);

/// The open field `id`, where the shown screen has it.
pub fn open_field(model: &mut Model, id: FieldId) -> Option<&mut Field> {
    match id {
        FieldId::TrueTime => Some(&mut model.manual.field),
        FieldId::Code => Some(&mut model.code.code),
        FieldId::Secret => None,
        FieldId::PhoneClock => Some(&mut model.code.tap.clock),
        FieldId::Login => model.login.field(),
        FieldId::ZoneSearch => match &mut model.fix {
            RepairState::ChoosingZone(field) => Some(field),
            _ => None,
        },
        FieldId::Confirmation => {
            let repair =
                if model.screen == crate::app::page::Screen::Mfa { &mut model.mfa } else { &mut model.fix };
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
        FieldId::TrueTime => {
            model.manual.problem = None;
            model.manual.field.insert(words, crate::app::screens::clock::typed_time::ROOM);
        }
        FieldId::Code => {
            model.code.problem = None;
            let digits = clean_digits(words);
            model.code.code.insert(&digits, CODE_ROOM);
        }
        FieldId::Secret => {
            model.code.problem = None;
            model.code.secret.insert(words);
        }
        FieldId::PhoneClock => {
            model.code.tap.problem = None;
            model.code.tap.clock.insert(words, CLOCK_ROOM);
        }
        FieldId::ZoneSearch | FieldId::Confirmation | FieldId::Login => {
            if let Some(field) = open_field(model, id) {
                field.insert(words, crate::app::page::field::LIMIT);
            }
        }
    }
}

/// Puts pasted words into the focused field. A paste never presses anything.
pub fn pasted(model: &mut Model, words: &str) {
    if model.help {
        return;
    }
    let page = frame::page(model);
    if let Some(Control::Field { id, .. }) = page.controls.get(page.focus) {
        typed(model, *id, words);
        // Its end was marked, so an Enter behind it was pressed by a person.
        model.code.typed_at = None;
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
pub fn test_entry_made(model: &mut Model, job: JobId, entry: Arc<Entry>) {
    if model.code.phase != Phase::Making(job) {
        return;
    }
    model.code.test = Some((Secretive(Arc::new(entry.uri())), Secretive(Arc::new(entry.key_in_groups()))));
    model.code.begin(entry);
    model.code.phase = Phase::Scanning;
}

/// The test entry was scanned, so that it is in the app now, and has to be deleted one day.
pub fn scanned(model: &mut Model) {
    model.code.to_delete = model.code.entry.as_ref().and_then(|entry| entry.label.clone());
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

/// Takes the typed secret into use, or says what is wrong with it.
pub fn use_secret(model: &mut Model) {
    let words = model.code.secret.take();
    match Entry::parse(&words) {
        Ok(entry) => {
            model.code.test = None;
            model.code.begin(Arc::new(entry));
            model.code.phase = Phase::Typing;
        }
        Err(error) => model.code.problem = Some(error.text()),
    }
}

/// Has the typed code examined, or says what is wrong with it.
pub fn test_code(model: &mut Model) -> Vec<Effect> {
    if !wait(model).is_zero() {
        model.code.problem = Some(text!("code-throttled"));
        return Vec::new();
    }
    match Code::parse(model.code.code.text()) {
        Ok(code) => {
            model.code.code.clear();
            model.code.observations.push(Arc::new(Observation { code, at: model.now }));
            if model.code.observations.len() > OBSERVATIONS {
                model.code.observations.remove(0);
            }
            // A search that was once extended stays so: what it found would be lost otherwise.
            let effects = examine(model);
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

/// How long until the next code may be tried: a real secret is no oracle for guessing codes (RFC 4226 section 7.3).
pub fn wait(model: &Model) -> Duration {
    if model.code.test.is_some() { Duration::ZERO } else { model.code.throttle.wait(model.now.mono) }
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
    model.code.searched = None;
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
pub fn examined(model: &mut Model, job: JobId, verdict: Verdict) {
    if model.code.trying == Some(job) {
        // Even the answer of a search that was given up counts as a try.
        model.code.trying = None;
        let fitted = verdict.entry == EntryState::Right && !verdict.wants_another_code();
        model.code.throttle.tried(model.now.mono, fitted);
    }
    if model.code.phase == Phase::Examining(job) {
        model.code.phase = Phase::Typing;
        model.code.clock_was_set = false;
        model.code.examined = Some(verdict);
        timing::refine(model);
    }
}

/// Every source was asked: an answer that lacked the true time gets it.
pub fn reference_heard(model: &mut Model) -> Vec<Effect> {
    let known = model.reference.said.agreement.agreed().is_some();
    let lacking = model.code.examined.as_ref().is_some_and(|verdict| verdict.server_ahead.is_none());
    if known && lacking && model.code.phase == Phase::Typing { examine(model) } else { Vec::new() }
}

/// Once somebody has set the server's clock, what the codes said of it is history, and the next one has to prove that
/// it helped.
pub fn watch_the_clock(model: &mut Model) {
    let stepped =
        model.code.observations.last().map_or(Duration::ZERO, |last| model.now.stepped_since(last.at).abs());
    if stepped > SET_BY && model.code.examined.take().is_some() {
        model.code.verdict = None;
        model.code.clock_was_set = true;
    }
}

/// How long the screen stays as it is; none while nothing on it moves by itself.
pub fn next_tick(model: &Model) -> Option<Duration> {
    let second = model.now.wall.until_next_second();
    if let Some(phone) = &model.settings.simulated_phone {
        return Some(phone.clock(model.now.mono).until_next_second());
    }
    let counting = match model.code.phase {
        Phase::Tapping => !model.code.tap.taps.is_empty(),
        Phase::Typing => !wait(model).is_zero() || crate::app::screens::code::answer::counts_down(model),
        _ => false,
    };
    counting.then_some(second)
}

/// How long ago, at `now`, Enter was pressed after the newest code.
pub fn since_enter(model: &Model, now: MonoTime) -> Duration {
    model.code.observations.last().map_or(Duration::ZERO, |last| now.since(last.at.mono))
}
