//! The report to take along.

use super::state::Saving;
use crate::app::effect::Effect;
use crate::app::message::JobId;
use crate::app::model::Model;
use crate::app::page::draft::Draft;
use crate::app::page::{Block, ButtonId, ControlId, Mark, Screen, Tone};
use crate::app::snapshot;
use crate::core::text::Text;
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
        Saving::Copied => draft.item(Mark::Good, text!("report-copied")),
        Saving::Saved(path) => draft.item(Mark::Good, text!("report-saved", path = path.clone())),
        Saving::Failed(why) => draft.item(Mark::Bad, why.clone()),
    }
    draft.gap();
    draft.block(Block::Report(Box::new(snapshot::of(model))));
    draft.button(ButtonId::Save, text!("button-save"));
    if model.draws {
        draft.button(ButtonId::Copy, text!("button-copy"));
    }
    draft.button(ButtonId::Quit, text!("button-quit"));
    draft.button(ButtonId::Back, text!("button-back"));
    if matches!(model.saving, Saving::Saved(_)) {
        draft.focus(ControlId::Button(ButtonId::Quit));
    }
    draft
}

/// How the screen stands.
pub const fn mark(model: &Model) -> Mark {
    match model.saving {
        Saving::Saved(_) | Saving::Copied => Mark::Good,
        Saving::Failed(_) => Mark::Bad,
        Saving::Running(_) => Mark::Busy,
        Saving::NotAsked => Mark::Plain,
    }
}

/// What the screen is for.
pub fn help() -> Vec<Text> {
    vec![text!("report-intro")]
}

/// Saves the report, unless that is under way.
pub fn save(model: &mut Model) -> Vec<Effect> {
    begin(model).map(|(job, snapshot)| Effect::Save(job, snapshot)).into_iter().collect()
}

/// Hands the report to the terminal's clipboard.
pub fn copy(model: &mut Model) -> Vec<Effect> {
    begin(model).map(|(job, snapshot)| Effect::Copy(job, snapshot)).into_iter().collect()
}

fn begin(model: &mut Model) -> Option<(JobId, Box<Snapshot>)> {
    if matches!(model.saving, Saving::Running(_)) {
        return None;
    }
    let job = model.job();
    // Where it was saved stands above the report.
    model.places[Screen::Report.index()].scroll = 0;
    model.saving = Saving::Running(job);
    Some((job, Box::new(snapshot::of(model))))
}
