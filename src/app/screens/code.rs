//! The code screen: a test entry or one's own secret, the code from the phone, and what it proves.

use super::super::code::Phase;
use super::super::field::SecretField;
use super::super::model::{Focus, Model};
use super::super::page::{Block, ButtonId, FieldContent, FieldId, Mark, Tone};
use super::{Draft, code_answer};
use crate::core::otp::code_at;
use crate::text;

/// The code screen.
pub fn draft(model: &Model) -> Draft {
    match model.code.phase {
        Phase::Choosing => choosing(),
        Phase::Making(_) => making(),
        Phase::Scanning => scanning(model),
        Phase::Pasting => pasting(&model.code.secret, model),
        Phase::Typing | Phase::Examining(_) => typing(model),
    }
}

fn choosing() -> Draft {
    let mut draft = Draft::new(text!("code-title"));
    draft.say(Tone::Strong, text!("code-choose"));
    draft.gap();
    draft.item(Mark::Plain, text!("code-choose-test"));
    draft.item(Mark::Plain, text!("code-choose-own"));
    draft.gap();
    draft.say(Tone::Quiet, text!("code-choose-why"));
    draft.button(ButtonId::TestEntry, text!("button-test-entry"));
    draft.button(ButtonId::OwnSecret, text!("button-own-secret"));
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
    draft.button(ButtonId::Scanned, text!("button-scanned"));
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
    draft.button_if(secret.length() > 0, ButtonId::UseSecret, text!("button-use-secret"));
    draft.button(ButtonId::Back, text!("button-back"));
    draft
}

fn typing(model: &Model) -> Draft {
    let mut draft = Draft::new(text!("code-title"));
    let examining = matches!(model.code.phase, Phase::Examining(_));
    if let Some(entry) = &model.code.entry {
        for warning in &entry.warnings {
            draft.item(Mark::Warning, warning.clone());
        }
    }
    match (&model.code.verdict, examining) {
        (_, true) => draft.say(Tone::Strong, text!("code-examining")),
        (Some(verdict), false) => code_answer::add(&mut draft, model, verdict),
        (None, false) => draft.say(Tone::Strong, text!("code-type")),
    }
    add_simulated_phone(&mut draft, model);
    draft.field(
        FieldId::Code,
        text!("field-code"),
        model.code.code.content(),
        model.code.problem.clone().or_else(|| Some(text!("field-code-hint"))),
    );
    let ready = !model.code.code.text().is_empty() && !examining;
    draft.button_if(ready, ButtonId::TestCode, text!("button-test-code"));
    let answered = model.code.verdict.is_some() && !examining;
    if answered {
        draft.button(ButtonId::Next, text!("button-next-findings"));
        if model.code.verdict.as_ref().is_some_and(|verdict| verdict.matches.is_empty())
            && model.code.reach != crate::core::otp::Reach::Year
        {
            draft.button(ButtonId::SearchFurther, text!("button-search-further"));
        }
    }
    draft.button(ButtonId::OtherSecret, text!("button-other-secret"));
    draft.button(ButtonId::Back, text!("button-back"));
    // An answer is read before another code is typed, so the way on has the focus then.
    if answered && model.code.code.text().is_empty() && !code_answer::wants_another(model) {
        draft.focus(Focus::Button(ButtonId::Next));
    } else {
        draft.focus(Focus::Field(FieldId::Code));
    }
    draft
}

/// In the demo a simulated phone shows the code of the test entry, so that there is something to type.
fn add_simulated_phone(draft: &mut Draft, model: &Model) {
    let (Some(phone), Some(entry)) = (model.code.simulated_phone, &model.code.entry) else { return };
    let truth = match model.server_ahead() {
        Some((ahead, _)) => model.now.wall.minus(ahead),
        None => return,
    };
    let code = code_at(entry, truth.plus(phone));
    draft.gap();
    draft.block(Block::Item { mark: Mark::Plain, text: text!("code-simulated-phone", code = code.as_str()) });
}
