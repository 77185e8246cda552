//! The code screen: a test entry or one's own secret, the code from the phone, and what it proves.

use crate::app::frame::Draft;
use crate::app::model::{Focus, Model};
use crate::app::page::field::SecretField;
use crate::app::page::{Block, ButtonId, FieldContent, FieldId, Mark, Tone};
use crate::app::screens::code::state::Phase;
use crate::app::screens::code::update;
use crate::app::screens::code::{answer, phone_clock};
use crate::core::otp::{Outcome, Reach};
use crate::text;

/// The code screen.
pub fn draft(model: &Model) -> Draft {
    match model.code.phase {
        Phase::Choosing => choosing(),
        Phase::Making(_) => making(),
        Phase::Scanning => scanning(model),
        Phase::Pasting => pasting(&model.code.secret, model),
        Phase::Typing => typing(model),
        Phase::Examining(_) => examining(model),
        Phase::Tapping => phone_clock::draft(model),
        Phase::Deleting => deleting(model),
    }
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
    draft.button(ButtonId::TestEntry, text!("button-test-entry"));
    draft.button(ButtonId::OwnSecret, text!("button-own-secret"));
    draft.button(ButtonId::OpenTaps, text!("button-taps"));
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
    let wait = update::wait(model);
    if wait.is_zero() {
        draft.button_if(typed, ButtonId::TestCode, text!("button-test-code"));
    } else {
        let seconds = wait.as_secs_f64().ceil() as u64;
        draft.button_if(false, ButtonId::TestCode, text!("button-test-code-in", seconds = seconds));
    }
    if another {
        draft.button(ButtonId::Next, text!("button-next-findings"));
    }
    if may_search_further(model) {
        draft.button(ButtonId::SearchFurther, text!("button-search-further"));
    }
    if another {
        draft.button(ButtonId::OpenTaps, text!("button-taps"));
    }
    draft.button(ButtonId::OtherSecret, text!("button-other-secret"));
    draft.button(ButtonId::Back, text!("button-back"));
    // An answer is read before another code is typed, so the way on has the focus then.
    if another && !typed && !answer::wants_another(model) {
        draft.focus(Focus::Button(ButtonId::Next));
    } else {
        draft.focus(Focus::Field(FieldId::Code));
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
    draft.button(ButtonId::Deleted, text!("button-deleted"));
    draft.button(ButtonId::Back, text!("button-back-to-code"));
    draft
}
