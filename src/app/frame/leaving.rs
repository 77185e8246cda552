//! The question whether to leave although something is not done yet.

use crate::app::model::Model;
use crate::app::page::draft::Draft;
use crate::app::page::{ButtonId, Tone};
use crate::text;

/// The question.
pub fn draft(model: &Model) -> Draft {
    let mut draft = Draft::new(text!("leaving-title"));
    if let Some(label) = &model.code.to_delete {
        draft.say(Tone::Strong, text!("code-delete-do", label = label.as_str()));
        draft.say(Tone::Plain, text!("code-delete-why"));
    }
    if model.repairing() {
        draft.say(Tone::Strong, text!("leaving-running"));
        draft.say(Tone::Plain, text!("leaving-goes-on"));
        draft.button(ButtonId::Back, text!("leaving-stay"));
        draft.button(ButtonId::Quit, text!("leaving-leave"));
    } else {
        draft.button(ButtonId::Back, text!("leaving-not-yet"));
        draft.button(ButtonId::Quit, text!("leaving-deleted"));
    }
    draft
}
