//! Reset MFA: the smaller ways first, then the extension off and on again.

use super::super::fix::plan;
use super::super::model::{Focus, Model};
use super::super::page::{Block, ButtonId, Mark, Tone};
use super::super::repair::{RepairState, plan_rows};
use super::{Draft, repairing};
use crate::core::finding::Remedy;
use crate::text;

/// The MFA screen.
pub fn draft(model: &Model) -> Draft {
    let draft = Draft::new(text!("mfa-title"));
    match &model.mfa {
        RepairState::Offered | RepairState::ChoosingZone(_) => offered(model, draft),
        other => repairing::draft(model, other, draft, ButtonId::Next, text!("button-next-report")),
    }
}

fn offered(model: &Model, mut draft: Draft) -> Draft {
    draft.say(Tone::Strong, text!("mfa-first"));
    draft.item(Mark::Plain, text!("mfa-first-entry"));
    draft.item(Mark::Plain, text!("mfa-first-clock"));
    draft.item(Mark::Plain, text!("mfa-first-360"));
    draft.gap();
    let planned = plan(model, Remedy::ResetMfa, None);
    let possible = planned.is_ok();
    match planned {
        Ok(plan) => {
            draft.say(Tone::Plain, text!("mfa-offer"));
            draft.block(Block::Steps(plan_rows(&plan, repairing::effect_now(model))));
        }
        Err(refused) => {
            draft.item(Mark::Unknown, refused.why);
            if let Some(message) = refused.message_to_provider {
                draft.block(Block::ToCopy(message));
            }
        }
    }
    draft.button(ButtonId::Next, text!("button-next-report"));
    draft.danger(possible, ButtonId::Ask(Remedy::ResetMfa), text!("button-reset-mfa"));
    draft.button(ButtonId::Back, text!("button-back"));
    draft.focus(Focus::Button(ButtonId::Next));
    draft
}
