//! Fix the time: what can be done about the clock, and doing it.

use super::zones;
use crate::app::effect::Effect;
use crate::app::guide;
use crate::app::message::JobId;
use crate::app::model::Model;
use crate::app::page::draft::Draft;
use crate::app::page::{Block, ButtonId, Mark, Screen, Tone};
use crate::app::repair::state::{Course, RepairState, plan_rows};
use crate::app::screens::clock::state::TYPED_ERROR;
use crate::app::screens::repair;
use crate::app::screens::report::state::Saving;
use crate::app::words;
use crate::core::agreement::{Agreed, SourceKind};
use crate::core::facts::{Fact, Facts, Leftover, Panel, Presence, Rights, Rtc, Zone};
use crate::core::finding::{Remedy, Severity};
use crate::core::guide::NextStep;
use crate::core::plan::{Hindrance, OLDEST_ANCHOR, Plan};
use crate::core::remedy::{self, may_set_zone};
use crate::core::text::Text;
use crate::core::words::fact;
use crate::locale::Locale;
use crate::text;

/// The remedies that this screen offers, in the order of its buttons.
const OFFERED: [Remedy; 9] = [
    Remedy::FinishRepair,
    Remedy::StepClock,
    Remedy::SetTimeByHand,
    Remedy::KeepOneService,
    Remedy::GoOnline,
    Remedy::EnableTimeSync,
    Remedy::WriteRtc,
    Remedy::SetZone,
    Remedy::ClearSkew,
];

/// The fix screen.
pub fn draft(model: &Model) -> Draft {
    let title = words::remedy::button(remedy(model));
    match &model.fix {
        RepairState::Offered => offered(model, Draft::new(title)),
        RepairState::ChoosingZone(field) => zones::draft(model, field.content(), Draft::new(title)),
        other => {
            let code = (ButtonId::Go(Screen::Code), text!("button-go-code"));
            repair::draft(model, other, Draft::new(title), code)
        }
    }
}

/// What the screen is about now: what is asked, or offered as the way out.
fn remedy(model: &Model) -> Remedy {
    let possible = |remedy: &Remedy| model.plan(*remedy).is_ok();
    match &model.fix {
        RepairState::Asking { plan, .. } => plan.remedy,
        RepairState::ChoosingZone(_) => Remedy::SetZone,
        RepairState::Offered | RepairState::Refused(_) => match model.plan(Remedy::StepClock) {
            Ok(_) => Remedy::StepClock,
            Err(refused) if refused.hindrance == Hindrance::NothingToDo => {
                [Remedy::ClearSkew].into_iter().find(possible).unwrap_or(Remedy::StepClock)
            }
            Err(_) => [Remedy::FinishRepair].into_iter().find(possible).unwrap_or(Remedy::StepClock),
        },
        other => other.course().map_or(Remedy::StepClock, Course::remedy),
    }
}

/// Hands the words for whoever can set the clock to the terminal's clipboard.
pub fn copy(model: &mut Model) -> Vec<Effect> {
    let words = model.plan(Remedy::StepClock).err().and_then(|refused| refused.message_to_provider);
    let Some(words) = words.filter(|_| !matches!(model.sent, Saving::Running(_))) else { return Vec::new() };
    let job = model.job();
    model.sent = Saving::Running(job);
    vec![Effect::CopyLines(job, Locale::of(model.language).say(&words))]
}

/// They were handed over, or not.
pub fn copied(model: &mut Model, job: JobId, result: Result<(), Text>) {
    if model.sent == Saving::Running(job) {
        model.sent = result.map_or_else(Saving::Failed, |()| Saving::Copied);
    }
}

/// What the screen is for.
pub fn help() -> Vec<Text> {
    vec![text!("help-fix-why"), text!("help-fix-article")]
}

fn offered(model: &Model, mut draft: Draft) -> Draft {
    let mut to_send = false;
    repair::add_other_repair(model, &mut draft);
    let by_hand = model.plan(Remedy::SetTimeByHand).ok();
    let to_install = guide::of(model).next == NextStep::InstallService;
    match model.plan(Remedy::StepClock) {
        // Setting the clock keeps it right for no longer than the last time.
        _ if to_install => {
            let refused = model.plan(Remedy::EnableTimeSync).err();
            refused.into_iter().for_each(|refused| draft.say(Tone::Strong, refused.why));
            draft.say(Tone::Plain, text!("fix-then-look-again"));
            draft.button_if(model.looking.is_empty(), ButtonId::Again, text!("button-look-again"));
        }
        Ok(plan) => {
            draft.say(Tone::Strong, text!("fix-offer"));
            offer(model, &plan, &mut draft);
        }
        Err(refused) if refused.hindrance == Hindrance::NothingToDo && clears(model, &mut draft) => {}
        Err(_) if let Some(plan) = &by_hand => {
            draft.say(Tone::Strong, text!("fix-by-hand", error = TYPED_ERROR));
            offer(model, plan, &mut draft);
        }
        Err(refused) => {
            // Below stands a button that does it.
            if model.plan(Remedy::FinishRepair).is_err() {
                draft.say(Tone::Strong, refused.why);
            }
            add_unfinished(model, &mut draft);
            if refused.hindrance == Hindrance::NotRoot {
                add_as_root(model, &mut draft);
                add_in_the_panel(model, &mut draft);
            }
            if let Some(message) = refused.message_to_provider {
                draft.gap();
                draft.say(Tone::Plain, text!("fix-send-this"));
                draft.block(Block::ToCopy(message));
                to_send = true;
                match &model.sent {
                    Saving::Copied => draft.item(Mark::Good, text!("verifier-copied")),
                    Saving::Failed(why) => draft.item(Mark::Bad, why.clone()),
                    Saving::NotAsked | Saving::Running(_) | Saving::Saved(_) => {}
                }
            }
            add_by_hand(model, &mut draft);
        }
    }
    if to_send && model.draws {
        draft.button(ButtonId::Copy, text!("button-copy"));
    }
    // Somebody may want another zone than the one that the server has. Elsewhere it would lead away from what is wrong.
    let nothing_is_wrong =
        model.diagnosis().verdict == Severity::Healthy && model.plan(Remedy::StepClock).is_err();
    for remedy in OFFERED {
        let possible =
            is_of_use(model, remedy) || remedy == Remedy::SetZone && can_set_zone(model) && nothing_is_wrong;
        // What only others can do is no button here that nobody can ever press.
        if possible || remedy == Remedy::StepClock && !to_send && by_hand.is_none() {
            draft.danger(
                possible && !model.repairing(),
                ButtonId::Ask(remedy),
                words::remedy::button(remedy),
            );
        }
    }
    draft.button(ButtonId::Go(Screen::Code), text!("button-go-code"));
    draft.button(ButtonId::Back, text!("button-back"));
    draft
}

/// Whether a repair is possible here, and something of what it sets is not in order.
pub fn is_of_use(model: &Model, remedy: Remedy) -> bool {
    let facts = &model.facts;
    match remedy {
        Remedy::SetZone => {
            let in_order =
                |zone: &Zone| !zone.leap_seconds && fact::zone_state(zone, model.now.wall).0 == Mark::Good;
            can_set_zone(model) && !facts.zone.known().is_some_and(in_order)
        }
        Remedy::WriteRtc => {
            let in_order = |rtc: &Rtc| fact::rtc(rtc).0 == Mark::Good;
            model.plan(remedy).is_ok() && !facts.rtc.known().is_some_and(in_order)
        }
        remedy => model.plan(remedy).is_ok(),
    }
}

/// What would be done, and what that may do to others: it is known before anybody presses a button.
fn offer(model: &Model, plan: &Plan, draft: &mut Draft) {
    draft.block(Block::Steps(plan_rows(plan, model.best_time())));
    for warning in &plan.warnings {
        draft.item(Mark::Warning, warning.clone());
    }
}

fn can_set_zone(model: &Model) -> bool {
    may_set_zone(&model.facts, &model.settings.tools).is_ok()
}

/// What clears a clock that a sign-in has learnt. Beside a headline that says to do so, "nothing to do" would be untrue.
fn clears(model: &Model, draft: &mut Draft) -> bool {
    match model.plan(Remedy::ClearSkew) {
        Ok(plan) => {
            draft.say(Tone::Strong, text!("fix-offer"));
            offer(model, &plan, draft);
        }
        Err(refused) if refused.hindrance == Hindrance::NotRoot => draft.say(Tone::Strong, refused.why),
        Err(_) => return false,
    }
    true
}

/// The way that is left where no server tells the time.
fn add_by_hand(model: &Model, draft: &mut Draft) {
    let asked = model.reference.rounds > 0 && model.reference.asking.is_none();
    let by_hand = model.plan(Remedy::SetTimeByHand);
    if let (Err(refused), true) = (by_hand, typed_long_ago(model)) {
        draft.say(Tone::Plain, refused.why);
    } else if asked && model.server_ahead().is_none() && may_set_clock(model) {
        draft.say(Tone::Plain, text!("fix-type-the-time"));
    }
}

fn typed_long_ago(model: &Model) -> bool {
    let said = &model.reference.said;
    let is_old = |typed: &Agreed| model.now.mono.since(typed.anchor.mono) > OLDEST_ANCHOR;
    said.kind() == Some(SourceKind::Manual) && may_set_clock(model) && said.agreed().is_some_and(is_old)
}

/// What an earlier repair left to do, in full.
fn add_unfinished(model: &Model, draft: &mut Draft) {
    let Some(Leftover::Unfinished { by, started, step, remaining, .. }) = model.facts.leftover.known() else {
        return;
    };
    let Ok(plan) = model.plan(Remedy::FinishRepair) else { return };
    let (by, count) = (by.clone(), remaining.len());
    draft.say(
        Tone::Plain,
        text!("fix-unfinished", by = by, started = *started, step = step.0, steps = step.1, count = count),
    );
    draft.block(Block::Steps(plan_rows(&plan, model.best_time())));
}

/// What root could do here, for those who are not root: to be read, not to be run.
fn add_as_root(model: &Model, draft: &mut Draft) {
    let container = model.facts.host.known().is_none_or(|host| host.container.is_some());
    let (Some(rights), false) = (model.facts.rights.known(), container) else { return };
    let rights = Rights { root: true, can_set_clock: true, ..rights.clone() };
    let facts = Facts { rights: Fact::Known(rights), ..model.facts.clone() };
    let reference = &model.reference.said;
    let as_root = remedy::plan(Remedy::StepClock, &facts, reference, model.now, &model.settings.tools);
    if let Ok(plan) = as_root {
        draft.gap();
        draft.say(
            Tone::Plain,
            match model.facts.windows() {
                Some(_) => text!("fix-as-administrator"),
                None => text!("fix-as-root"),
            },
        );
        draft.block(Block::Steps(plan_rows(&plan, model.best_time())));
    }
}

/// The way of whoever cannot become root, but is an administrator of the panel: the article's own.
fn add_in_the_panel(model: &Model, draft: &mut Draft) {
    let found = |panel: &Panel| matches!(panel.presence, Presence::Found { .. });
    if !model.facts.panel.known().is_some_and(found) {
        return;
    }
    let (words, button) = match model.facts.windows() {
        Some(_) => (text!("fix-in-the-panel-on-windows"), text!("button-panel-alone-on-windows")),
        None => (text!("fix-in-the-panel"), text!("button-panel-alone")),
    };
    if model.panel_alone {
        draft.gap();
        draft.say(Tone::Plain, words);
    } else {
        draft.button(ButtonId::PanelAlone, button);
    }
}

fn may_set_clock(model: &Model) -> bool {
    model.facts.rights.known().is_some_and(|rights| rights.can_set_clock)
}
