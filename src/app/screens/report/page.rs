//! The report to take along.

use crate::app::frame::Draft;
use crate::app::model::{Model, Saving};
use crate::app::page::{Block, ButtonId, Mark, Tone};
use crate::report::Snapshot;
use crate::text;

/// The report screen.
pub fn draft(model: &Model) -> Draft {
    let mut draft = Draft::new(text!("report-title"));
    // Its lines are as wide as a terminal; beside the rail they would be broken.
    draft.whole_width = true;
    draft.say(Tone::Quiet, text!("report-intro"));
    match &model.saving {
        Saving::NotAsked => {}
        Saving::Running(_) => draft.item(Mark::Busy, text!("report-saving")),
        Saving::Saved(path) => draft.item(Mark::Good, text!("report-saved", path = path.clone())),
        Saving::Failed(reason) => draft.item(Mark::Bad, text!("report-not-saved", reason = reason.clone())),
    }
    draft.gap();
    draft.block(Block::Report(Box::new(snapshot(model))));
    draft.button(ButtonId::Save, text!("button-save"));
    draft.button(ButtonId::Quit, text!("button-quit"));
    draft.button(ButtonId::Back, text!("button-back"));
    draft
}

/// What the report is made from, as things stand.
pub fn snapshot(model: &Model) -> Snapshot {
    crate::app::snapshot::of(model)
}
