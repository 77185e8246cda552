//! The code screen: a test entry or one's own secret, the code from the phone, and what it proves.

use super::state::Phase;
use super::{answer, phone_clock, timing, update};
use crate::app::effect::Effect;
use crate::app::model::Model;
use crate::app::page::draft::Draft;
use crate::app::page::field::{InputField, SecretField};
use crate::app::page::{Block, ButtonId, CodeButton, ControlId, FieldContent, FieldId, Mark, Tone};
use crate::core::otp::{Outcome, Reach, WhoseClock, clean_digits};
use crate::core::text::Text;
use crate::text;

/// The longest code there is, in digits, with room to notice one digit too many.
const CODE_ROOM: usize = 9;

/// The code screen.
pub fn draft(model: &Model) -> Draft {
    match model.code.phase {
        Phase::Choosing => choosing(),
        Phase::Making(_) => making(),
        Phase::Scanning => scanning(model),
        Phase::Pasting => pasting(&model.code.secret, model),
        Phase::Typing => typing(model),
        Phase::Examining(_) => examining(model),
        Phase::PhoneClock => phone_clock::draft(model),
        Phase::Deleting => deleting(model),
    }
}

/// How the screen stands.
pub fn mark(model: &Model) -> Mark {
    match &model.code.verdict {
        None => Mark::Plain,
        Some(verdict) => match verdict.whose_clock {
            WhoseClock::None => Mark::Good,
            WhoseClock::Unknown => Mark::Unknown,
            WhoseClock::Server | WhoseClock::Phone | WhoseClock::Both => Mark::Bad,
        },
    }
}

/// What the screen is for.
pub fn help() -> Vec<Text> {
    vec![text!("help-code-what"), text!("help-code-why"), text!("help-code-article")]
}

/// Presses one of the screen's buttons.
pub fn press(model: &mut Model, button: CodeButton) -> Vec<Effect> {
    match button {
        CodeButton::TestEntry => return update::make_test_entry(model),
        CodeButton::OwnSecret => update::open_own_secret(model),
        CodeButton::Scanned => update::scanned(model),
        CodeButton::UseSecret => update::use_secret(model),
        CodeButton::TestCode => return update::test_code(model),
        CodeButton::SearchFurther => return update::search_further(model),
        CodeButton::OtherSecret => update::start_over(model),
        CodeButton::Deleted => update::deleted(model),
        CodeButton::PhoneClock => phone_clock::open(model),
        CodeButton::CodeChanged => phone_clock::changed(model),
        CodeButton::ForgetChanges => phone_clock::forget(model),
        CodeButton::UsePhoneClock => phone_clock::clock_typed(model),
    }
    Vec::new()
}

/// The field for the code. What cannot be part of one is left out.
pub fn code_field(model: &mut Model) -> InputField<'_> {
    InputField::open(&mut model.code.code)
        .at_most(CODE_ROOM)
        .only(|c| !clean_digits(c.encode_utf8(&mut [0; 4])).is_empty())
        .cleaned(clean_digits)
        .forgets(&mut model.code.problem)
        .enter(ButtonId::Code(CodeButton::TestCode))
}

/// The field for a secret.
pub fn secret_field(model: &mut Model) -> InputField<'_> {
    InputField::secret(&mut model.code.secret)
        .forgets(&mut model.code.problem)
        .enter(ButtonId::Code(CodeButton::UseSecret))
}

fn choosing() -> Draft {
    let mut draft = Draft::new(text!("code-title"));
    draft.say(Tone::Strong, text!("code-choose"));
    draft.gap();
    draft.item(Mark::Plain, text!("code-choose-test"));
    draft.item(Mark::Plain, text!("code-choose-own"));
    draft.item(Mark::Plain, text!("code-choose-taps"));
    draft.gap();
    draft.say(Tone::Quiet, text!("code-choose-why"));
    draft.button(ButtonId::Code(CodeButton::TestEntry), text!("button-test-entry"));
    draft.button(ButtonId::Code(CodeButton::OwnSecret), text!("button-own-secret"));
    draft.button(ButtonId::Code(CodeButton::PhoneClock), text!("button-taps"));
    draft.button(ButtonId::Next, text!("button-skip"));
    draft.button(ButtonId::Back, text!("button-back"));
    draft
}

fn making() -> Draft {
    let mut draft = Draft::new(text!("code-title"));
    draft.say(Tone::Strong, text!("code-making"));
    draft.button(ButtonId::Back, text!("button-back"));
    draft
}

fn scanning(model: &Model) -> Draft {
    let mut draft = Draft::new(text!("code-scan-title"));
    draft.whole_width = true;
    if let (Some((uri, key)), Some(entry)) = (&model.code.test, &model.code.entry) {
        let label = entry.label.clone().unwrap_or_default();
        let beside = vec![
            text!("code-scan-do"),
            text!("code-scan-label", label = label.clone()),
            text!("code-scan-delete", label = label),
        ];
        draft.block(Block::Qr { uri: uri.clone(), key: key.clone(), beside });
    }
    draft.button(ButtonId::Code(CodeButton::Scanned), text!("button-scanned"));
    draft.button(ButtonId::Back, text!("button-back"));
    draft
}

fn pasting(secret: &SecretField, model: &Model) -> Draft {
    let mut draft = Draft::new(text!("code-own-title"));
    draft.say(Tone::Strong, text!("code-own-do"));
    draft.say(Tone::Quiet, text!("code-own-safe"));
    draft.field(
        FieldId::Secret,
        text!("field-secret"),
        FieldContent::Masked { length: secret.length() },
        model.code.problem.clone(),
    );
    draft.button_if(secret.length() > 0, ButtonId::Code(CodeButton::UseSecret), text!("button-use-secret"));
    draft.button(ButtonId::Back, text!("button-back"));
    draft
}

fn typing(model: &Model) -> Draft {
    let mut draft = Draft::new(text!("code-title"));
    match &model.code.verdict {
        Some(verdict) => answer::add(&mut draft, model, verdict),
        None => {
            draft.say(
                Tone::Strong,
                if model.code.clock_was_set { text!("code-type-again") } else { text!("code-type") },
            );
            phone_clock::add_simulated_phone(&mut draft, model);
        }
    }
    if let Some(entry) = &model.code.entry {
        for warning in &entry.warnings {
            draft.item(Mark::Warning, warning.clone());
        }
    }
    if let Some(label) = model.code.to_delete.as_ref().filter(|_| model.code.verdict.is_some()) {
        draft.say(Tone::Quiet, text!("code-scan-delete", label = label.as_str()));
    }
    let another = model.code.verdict.is_some();
    draft.field(
        FieldId::Code,
        if another { text!("field-next-code") } else { text!("field-code") },
        model.code.code.content(),
        model.code.problem.clone().or_else(|| Some(text!("field-code-hint"))),
    );
    let typed = !model.code.code.text().is_empty();
    let wait = timing::wait(model);
    if wait.is_zero() {
        draft.button_if(typed, ButtonId::Code(CodeButton::TestCode), text!("button-test-code"));
    } else {
        let seconds = wait.as_secs_f64().ceil() as u64;
        draft.button_if(
            false,
            ButtonId::Code(CodeButton::TestCode),
            text!("button-test-code-in", seconds = seconds),
        );
    }
    if another {
        draft.button(ButtonId::Next, text!("button-next-findings"));
    }
    if may_search_further(model) {
        draft.button(ButtonId::Code(CodeButton::SearchFurther), text!("button-search-further"));
    }
    if another {
        draft.button(ButtonId::Code(CodeButton::PhoneClock), text!("button-taps"));
    }
    draft.button(ButtonId::Code(CodeButton::OtherSecret), text!("button-other-secret"));
    draft.button(ButtonId::Back, text!("button-back"));
    // An answer is read before another code is typed, so the way on has the focus then.
    if another && !typed && !answer::wants_another(model) {
        draft.focus(ControlId::Button(ButtonId::Next));
    } else {
        draft.focus(ControlId::Field(FieldId::Code));
    }
    draft
}

/// Whether the codes fit nowhere, and there is still somewhere to look.
fn may_search_further(model: &Model) -> bool {
    let nowhere = |verdict: &crate::core::otp::Verdict| {
        verdict.matches.is_empty() && verdict.outcome != Outcome::NoCode && verdict.reach != Reach::Year
    };
    model.code.verdict.as_ref().is_some_and(nowhere)
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
            draft.say(Tone::Strong, text!("code-examining"));
            draft.button(ButtonId::Back, text!("button-back"));
        }
    }
    draft
}

fn deleting(model: &Model) -> Draft {
    let mut draft = Draft::new(text!("code-delete-title"));
    let label = model.code.to_delete.clone().unwrap_or_default();
    draft.say(Tone::Strong, text!("code-delete-do", label = label));
    draft.say(Tone::Plain, text!("code-delete-why"));
    draft.button(ButtonId::Code(CodeButton::Deleted), text!("button-deleted"));
    draft.button(ButtonId::Back, text!("button-back-to-code"));
    draft
}
