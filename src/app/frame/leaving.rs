//! The question whether to leave although something is not done yet.

use crate::app::farewell;
use crate::app::model::Model;
use crate::app::page::draft::Draft;
use crate::app::page::{ButtonId, Tone};
use crate::core::finding::Remedy;
use crate::text;

/// The question. What it is about may come to its end while it stands.
pub fn draft(model: &Model) -> Draft {
    let mut draft = Draft::new(text!("leaving-title"));
    if let Some(label) = &model.code.to_delete {
        draft.say(Tone::Strong, text!("code-delete-do", label = label.as_str()));
        draft.say(Tone::Plain, text!("code-delete-why"));
    }
    let open = farewell::sign_in_is_open(model) && !model.repairing();
    if open {
        draft.say(Tone::Bad, text!("leaving-mfa-off"));
        if model.plan(Remedy::FinishRepair).is_ok() {
            draft.button(ButtonId::Ask(Remedy::FinishRepair), text!("button-finish-repair"));
        }
    }
    let (stay, leave) = if model.executing() {
        draft.say(Tone::Strong, text!("leaving-running"));
        draft.say(Tone::Plain, text!("leaving-goes-on"));
        (text!("leaving-stay"), text!("leaving-leave"))
    } else if model.repairing() {
        draft.say(Tone::Strong, text!("leaving-measuring"));
        draft.say(Tone::Plain, text!("leaving-unmeasured"));
        (text!("leaving-stay"), text!("leaving-leave-unmeasured"))
    } else if open {
        (text!("leaving-not-yet"), text!("leaving-all-the-same"))
    } else if model.code.to_delete.is_some() {
        (text!("leaving-not-yet"), text!("leaving-deleted"))
    } else {
        draft.say(Tone::Strong, text!("leaving-ended"));
        (text!("leaving-see"), text!("leaving-leave-now"))
    };
    draft.button(ButtonId::Back, stay);
    draft.button(ButtonId::Leave, leave);
    draft
}
