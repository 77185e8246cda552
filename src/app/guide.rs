//! What is wrong in one line, and the next step, as the wizard stands.

use crate::app::model::Model;
use crate::app::screens::report::state::Saving;
use crate::core::guide::{Guide, Journey, Progress, Tested, Tried, guide};

/// The headline and the next step of now.
pub fn of(model: &Model) -> Guide {
    guide(&Journey {
        facts: &model.facts,
        reference: &model.reference.said,
        now: model.now,
        tools: &model.settings.tools,
        window: model.settings.window,
        diagnosis: &model.diagnosis(),
        progress: progress(model),
    })
}

fn progress(model: &Model) -> Progress<'_> {
    let verdict = model.code.verdict.as_ref();
    let tried = model.done.iter().map(|done| Tried { plan: &done.course.plan, worked: done.worked });
    Progress {
        repairing: model.repairing(),
        // A dry run has done nothing.
        repairs: tried.filter(|_| !model.settings.dry_run).collect(),
        tested: verdict.map_or(Tested::Nothing, |verdict| Tested::of(verdict, model.code.test.is_some())),
        answer: verdict.map(|verdict| verdict.headline()),
        login: model.login.which,
        panel_alone: false,
        saved: matches!(model.saving, Saving::Saved(_)),
    }
}
