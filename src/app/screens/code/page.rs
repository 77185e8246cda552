//! The code screen: a test entry or one's own secret, the code from the phone, and what it proves.

use super::state::{NotRead, Phase, PutRight};
use super::{answer, phone_clock, timing, update};
use crate::app::effect::Effect;
use crate::app::guide;
use crate::app::model::Model;
use crate::app::page::draft::Draft;
use crate::app::page::field::{InputField, SecretField};
use crate::app::page::{
    Block, ButtonId, CodeButton, ControlId, FieldContent, FieldId, Mark, MfaButton, Screen, Tone,
};
use crate::app::words::sign_in;
use crate::core::guide::Tested;
use crate::core::otp::{Outcome, Reach, Verdict, code_of, separates, wrong_character};
use crate::core::text::Text;
use crate::text;

/// The longest code there is, in digits, with room to notice one digit too many.
const CODE_ROOM: usize = 9;

/// The code screen.
pub fn draft(model: &Model) -> Draft {
    match model.code.phase {
        Phase::Fresh | Phase::Making(_) => making(),
        Phase::Pasting => pasting(&model.code.secret, model),
        Phase::Typing => typing(model),
        Phase::Examining(_) => examining(model),
        Phase::PhoneClock => phone_clock::draft(model),
        Phase::Deleting => deleting(model),
        Phase::Ended => ended(model),
    }
}

/// How the screen stands.
pub fn mark(model: &Model) -> Mark {
    match model.code.verdict.as_ref().map(|verdict| answer::tone(model, verdict)) {
        None if model.code.not_read.is_some() => Mark::Unknown,
        None => Mark::Plain,
        Some(Tone::Good) => Mark::Good,
        Some(Tone::Warning) => Mark::Warning,
        Some(Tone::Bad) => Mark::Bad,
        Some(_) => Mark::Unknown,
    }
}

/// What the screen is for.
pub fn help() -> Vec<Text> {
    vec![text!("help-code-what"), text!("help-code-why"), text!("help-code-article")]
}

/// Presses one of the screen's buttons.
pub fn press(model: &mut Model, button: CodeButton) -> Vec<Effect> {
    match button {
        CodeButton::OwnSecret => update::open_own_secret(model),
        CodeButton::UseSecret => update::use_secret(model),
        CodeButton::TestCode => return update::test_code(model),
        CodeButton::SearchFurther => return update::search_further(model),
        CodeButton::OtherSecret => update::start_over(model),
        CodeButton::StillDeclined => model.code.still_declined = true,
        CodeButton::Deleted => update::deleted(model),
        CodeButton::PhoneClock => phone_clock::open(model),
        CodeButton::CodeChanged => phone_clock::changed(model),
        CodeButton::ForgetChanges => phone_clock::forget(model),
        CodeButton::UsePhoneClock => phone_clock::clock_typed(model),
    }
    Vec::new()
}

/// The field for the code. What people write between its digits is left out; any other character stands there and is named.
///
/// Over a slow line the digits and the Enter of a person arrive together, and so do those of a terminal that marks no pastes.
/// Testing a code changes nothing, so there that Enter counts.
pub fn code_field(model: &mut Model) -> InputField<'_> {
    let digits = model.code.digits();
    InputField::open(&mut model.code.code)
        .at_most(CODE_ROOM)
        .only(|c| !matches!(c, 'q' | '?' | '/') && !separates(c))
        .cleaned(taken)
        .forgets(&mut model.code.problem)
        .watched(|typed| wrong_character(typed).map(|error| error.text()))
        .enter(ButtonId::Code(CodeButton::TestCode))
        .at_once(digits)
}

fn taken(words: &str) -> Result<String, Text> {
    // One that was typed by itself stands there, to be seen and taken out.
    if words.chars().nth(1).is_none() && wrong_character(words).is_some() {
        return Ok(words.to_owned());
    }
    code_of(words).map_err(|error| error.text())
}

/// The field for a secret.
pub fn secret_field(model: &mut Model) -> InputField<'_> {
    InputField::secret(&mut model.code.secret)
        .forgets(&mut model.code.problem)
        .enter(ButtonId::Code(CodeButton::UseSecret))
}

fn making() -> Draft {
    let mut draft = Draft::new(text!("code-title"));
    draft.say(Tone::Strong, text!("code-making"));
    draft.button(ButtonId::Back, text!("button-back"));
    draft.focus(ControlId::Button(ButtonId::Back));
    draft
}

fn pasting(secret: &SecretField, model: &Model) -> Draft {
    let mut draft = Draft::new(text!("code-own-title"));
    draft.say(Tone::Strong, text!("code-own-do"));
    draft.say(Tone::Plain, text!("code-own-why"));
    draft.say(Tone::Quiet, text!("code-own-safe"));
    draft.field(
        FieldId::Secret,
        text!("field-secret"),
        FieldContent::Masked { length: secret.length() },
        model.code.problem.clone(),
    );
    draft.button_if(secret.length() > 0, ButtonId::Code(CodeButton::UseSecret), text!("button-use-secret"));
    draft.focus(ControlId::Field(FieldId::Secret));
    draft.button(ButtonId::Back, text!("button-back"));
    draft
}

fn typing(model: &Model) -> Draft {
    match &model.code.verdict {
        Some(verdict) => answered(model, verdict),
        None => first_code(model),
    }
}

/// The field for the first code, beside the QR code where there is one.
fn first_code(model: &Model) -> Draft {
    let mut draft = Draft::new(text!("code-title"));
    if let Some((uri, key)) = &model.code.test {
        draft.whole_width = true;
        if let Some(put_right) = model.code.put_right {
            draft.say(Tone::Strong, put_right.words());
        }
        let beside = vec![text!("code-scan-do"), text!("code-scan-type")];
        draft.block(Block::Qr { uri: uri.clone(), key: key.clone(), beside });
        phone_clock::add_simulated_phone(&mut draft, model);
        draft.gap();
        if let Some(label) = model.code.entry.as_ref().and_then(|entry| entry.label.as_deref()) {
            draft.say(Tone::Quiet, text!("code-scan-label", label = label));
        }
    } else {
        add_not_read(&mut draft, model);
        draft.say(Tone::Strong, model.code.put_right.map_or(text!("code-type"), PutRight::words));
        phone_clock::add_simulated_phone(&mut draft, model);
    }
    add_warnings(&mut draft, model);
    add_field(&mut draft, model, text!("field-code"));
    add_own_entry(&mut draft, model);
    if model.code.test.is_some() {
        draft.button(ButtonId::Code(CodeButton::OwnSecret), text!("button-own-secret"));
        draft.button(ButtonId::Code(CodeButton::PhoneClock), text!("button-taps"));
    } else {
        draft.button(ButtonId::Code(CodeButton::OtherSecret), text!("button-other-secret"));
    }
    draft.button(ButtonId::Next, text!("button-skip"));
    draft.button(ButtonId::Back, text!("button-back"));
    // Of a sign-in whose own entry can be tested the way leads there, and away from one that keeps none any more, unless somebody
    // types.
    let nothing_there = |not_read: &NotRead| guide::unasked(&not_read.why) == Tested::NoEntry;
    let leads_away =
        sign_in::lacks_the_own_entry(model) || model.code.not_read.as_ref().is_some_and(nothing_there);
    if !leads_away || !model.code.code.text().is_empty() {
        draft.focus(ControlId::Field(FieldId::Code));
    }
    draft
}

/// Why nothing can be tested any more, and the way to a new test.
fn ended(model: &Model) -> Draft {
    let mut draft = Draft::new(text!("code-title"));
    add_not_read(&mut draft, model);
    draft.button(ButtonId::Mfa(MfaButton::OfUser), text!("button-real-entry"));
    draft.button(ButtonId::Code(CodeButton::OtherSecret), text!("button-other-secret"));
    draft.button(ButtonId::Back, text!("button-back"));
    draft
}

/// Why a sign-in could not be asked, where the first line says something else.
fn add_not_read(draft: &mut Draft, model: &Model) {
    let why = model.code.not_read.as_ref().map(NotRead::words);
    if let Some(why) = why.filter(|why| *why != guide::of(model).headline) {
        draft.say(Tone::Warning, why);
    }
}

fn answered(model: &Model, verdict: &Verdict) -> Draft {
    let mut draft = Draft::new(text!("code-title"));
    answer::add(&mut draft, model, verdict);
    add_warnings(&mut draft, model);
    if let Some(label) = &model.code.to_delete {
        draft.say(Tone::Quiet, text!("code-scan-delete", label = label.as_str()));
    }
    add_field(&mut draft, model, text!("field-next-code"));
    if may_search_further(verdict) {
        draft.button(ButtonId::Code(CodeButton::SearchFurther), text!("button-search-further"));
    }
    if guide::tested(model, verdict) == Tested::Passes && !model.code.still_declined {
        draft.button(ButtonId::Code(CodeButton::StillDeclined), text!("button-still-declined"));
        draft.button(ButtonId::Go(Screen::Report), text!("button-go-report"));
    }
    add_own_entry(&mut draft, model);
    draft.button(ButtonId::Code(CodeButton::PhoneClock), text!("button-taps"));
    draft.button(ButtonId::Code(CodeButton::OtherSecret), text!("button-other-secret"));
    draft.button(ButtonId::Back, text!("button-back"));
    // An answer is read before another code is typed, so the next step has the focus then.
    if !model.code.code.text().is_empty() || answer::wants_another(model) {
        draft.focus(ControlId::Field(FieldId::Code));
    }
    draft
}

/// The button to the test of what the sign-in itself keeps, where it keeps something here.
fn add_own_entry(draft: &mut Draft, model: &Model) {
    if sign_in::lacks_the_own_entry(model) {
        draft.button(ButtonId::Mfa(MfaButton::OfUser), text!("button-real-entry"));
    }
}

fn add_warnings(draft: &mut Draft, model: &Model) {
    for warning in model.code.entry.iter().flat_map(|entry| &entry.warnings) {
        draft.item(Mark::Warning, warning.clone());
    }
}

/// The field for a code and the button that tests it.
fn add_field(draft: &mut Draft, model: &Model, label: Text) {
    let hint = model.code.problem.clone().unwrap_or_else(|| text!("field-code-hint"));
    draft.field(FieldId::Code, label, model.code.code.content(), Some(hint));
    let wait = timing::wait(model);
    if wait.is_zero() {
        let typed = !model.code.code.text().is_empty();
        draft.button_if(typed, ButtonId::Code(CodeButton::TestCode), text!("button-test-code"));
    } else {
        let seconds = wait.as_secs_f64().ceil() as u64;
        draft.button_if(
            false,
            ButtonId::Code(CodeButton::TestCode),
            text!("button-test-code-in", seconds = seconds),
        );
    }
}

/// Whether the codes fit nowhere, and there is still somewhere to look.
fn may_search_further(verdict: &Verdict) -> bool {
    verdict.matches.is_empty() && verdict.outcome != Outcome::NoCode && verdict.reach != Reach::Year
}

fn examining(model: &Model) -> Draft {
    let mut draft = Draft::new(text!("code-title"));
    match (model.code.reach, model.code.searched) {
        (Reach::Year, percent) => {
            let percent = percent.unwrap_or(0);
            draft.say(Tone::Strong, text!("code-searching", percent = u32::from(percent)));
            draft.say(Tone::Quiet, text!("code-searching-why"));
            draft.button(ButtonId::Back, text!("button-stop-search"));
        }
        (Reach::Hour | Reach::Day, _) => {
            // Then the first line says it.
            if !guide::asks_a_sign_in(model) {
                draft.say(Tone::Strong, text!("code-examining"));
            }
            draft.button(ButtonId::Back, text!("button-back"));
        }
    }
    draft.focus(ControlId::Button(ButtonId::Back));
    draft
}

fn deleting(model: &Model) -> Draft {
    let mut draft = Draft::new(text!("code-delete-title"));
    let label = model.code.to_delete.clone().unwrap_or_default();
    draft.say(Tone::Strong, text!("code-delete-do", label = label));
    draft.say(Tone::Plain, text!("code-delete-why"));
    draft.button(ButtonId::Code(CodeButton::Deleted), text!("button-deleted"));
    draft.focus(ControlId::Button(ButtonId::Code(CodeButton::Deleted)));
    draft.button(ButtonId::Back, text!("button-back-to-code"));
    draft
}
