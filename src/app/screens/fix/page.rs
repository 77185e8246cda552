//! Fix the time: what can be done about the clock, and doing it.

use crate::app::frame::Draft;
use crate::app::model::{Focus, Model};
use crate::app::page::{Block, ButtonId, FieldId, Mark, Tone};
use crate::app::repair::run::{self, plan};
use crate::app::repair::state::RepairState;
use crate::app::screens::repair;
use crate::core::agreement::{Agreed, SourceKind};
use crate::core::facts::{Fact, Facts, Leftover, Rights};
use crate::core::finding::Remedy;
use crate::core::plan::OLDEST_ANCHOR;
use crate::core::remedy::{self, may_set_zone};
use crate::core::text::Text;
use crate::text;

/// The remedies that this screen offers, in the order of its buttons.
const OFFERED: [Remedy; 7] = [
    Remedy::FinishRepair,
    Remedy::StepClock,
    Remedy::SetTimeByHand,
    Remedy::KeepOneService,
    Remedy::EnableTimeSync,
    Remedy::WriteRtc,
    Remedy::SetZone,
];

/// The fix screen.
pub fn draft(model: &Model) -> Draft {
    let title = text!("fix-title");
    match &model.fix {
        RepairState::Offered => offered(model, Draft::new(title)),
        RepairState::ChoosingZone(field) => choosing_zone(model, field.content(), Draft::new(title)),
        other => repair::draft(model, other, Draft::new(title), ButtonId::Next, text!("button-next-mfa")),
    }
}

fn offered(model: &Model, mut draft: Draft) -> Draft {
    let (mark, words) = crate::app::screens::clock::page::state(model);
    draft.item(mark, words);
    draft.gap();
    match plan(model, Remedy::StepClock, None) {
        Ok(plan) => {
            draft.say(Tone::Strong, text!("fix-offer"));
            draft.block(Block::Steps(crate::app::repair::state::plan_rows(&plan, repair::effect_now(model))));
            draft.say(Tone::Quiet, text!("fix-offer-safe"));
        }
        Err(refused) => {
            draft.say(Tone::Strong, refused.why);
            add_unfinished(model, &mut draft);
            add_as_root(model, &mut draft);
            if let Some(message) = refused.message_to_provider {
                draft.gap();
                draft.say(Tone::Plain, text!("fix-send-this"));
                draft.block(Block::ToCopy(message));
            }
            add_by_hand(model, &mut draft);
        }
    }
    for remedy in OFFERED {
        let possible = match remedy {
            Remedy::SetZone => may_set_zone(&model.facts, &model.settings.tools).is_ok(),
            remedy => plan(model, remedy, None).is_ok(),
        };
        if possible || remedy == Remedy::StepClock {
            draft.danger(possible, ButtonId::Ask(remedy), label(remedy));
        }
    }
    draft.button(ButtonId::Next, text!("button-next-mfa"));
    draft.button(ButtonId::Back, text!("button-back"));
    if plan(model, Remedy::StepClock, None).is_err() {
        draft.focus(Focus::Button(ButtonId::Next));
    }
    draft
}

/// The way that is left where no server tells the time.
fn add_by_hand(model: &Model, draft: &mut Draft) {
    let asked = model.reference.rounds > 0 && model.reference.asking.is_none();
    let by_hand = plan(model, Remedy::SetTimeByHand, None);
    if by_hand.is_ok() {
        draft.say(Tone::Plain, text!("fix-by-hand", error = crate::app::screens::clock::typed_time::ERROR));
    } else if let (Err(refused), true) = (by_hand, typed_long_ago(model)) {
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
    let Ok(plan) = plan(model, Remedy::FinishRepair, None) else { return };
    let (by, count) = (by.clone(), remaining.len());
    draft.say(
        Tone::Plain,
        text!("fix-unfinished", by = by, started = *started, step = step.0, steps = step.1, count = count),
    );
    draft.block(Block::Steps(crate::app::repair::state::plan_rows(&plan, repair::effect_now(model))));
}

/// What root could do here, for whoever is not: to be read, not to be run.
fn add_as_root(model: &Model, draft: &mut Draft) {
    let rights = model.facts.rights.known().filter(|rights| !rights.root);
    let container = model.facts.host.known().is_none_or(|host| host.container.is_some());
    let (Some(rights), false) = (rights, container) else { return };
    let rights = Rights { root: true, can_set_clock: true, ..rights.clone() };
    let facts = Facts { rights: Fact::Known(rights), ..model.facts.clone() };
    let reference = &model.reference.said;
    let as_root = remedy::plan(Remedy::StepClock, &facts, reference, model.now, &model.settings.tools);
    if let Ok(plan) = as_root {
        draft.gap();
        draft.say(Tone::Plain, text!("fix-as-root"));
        draft.block(Block::Steps(crate::app::repair::state::plan_rows(&plan, repair::effect_now(model))));
    }
}

fn may_set_clock(model: &Model) -> bool {
    model.facts.rights.known().is_some_and(|rights| rights.can_set_clock)
}

fn label(remedy: Remedy) -> Text {
    match remedy {
        Remedy::SetTimeByHand => text!("button-set-by-hand"),
        Remedy::KeepOneService => text!("button-keep-one-service"),
        Remedy::EnableTimeSync => text!("button-enable-time-sync"),
        Remedy::WriteRtc => text!("button-write-rtc"),
        Remedy::SetZone => text!("button-set-zone"),
        Remedy::FinishRepair => text!("button-finish-repair"),
        _ => text!("button-fix-time"),
    }
}

fn choosing_zone(model: &Model, content: crate::app::page::FieldContent, mut draft: Draft) -> Draft {
    draft.say(Tone::Strong, text!("zone-choose"));
    draft.say(Tone::Quiet, text!("zone-choose-why"));
    if let Some(zone) = model.facts.zone.known() {
        draft.item(Mark::Plain, text!("zone-now", name = zone.name.clone()));
    }
    let zones = run::zones(model);
    let hint = match zones.is_empty() {
        true => text!("zone-none-found"),
        false => text!("zone-hint"),
    };
    draft.field(FieldId::ZoneSearch, text!("field-zone"), content, Some(hint));
    let mut refused = None;
    for (index, zone) in zones.into_iter().enumerate() {
        let planned = plan(model, Remedy::SetZone, Some(zone));
        let local = crate::core::zone::local(zone, repair::effect_now(model)).map(|local| local.to_string());
        draft.button_if(
            planned.is_ok(),
            ButtonId::Zone(index),
            text!("button-zone", name = zone, local = local.unwrap_or_default()),
        );
        if let Err(why) = planned {
            refused = Some(why.why);
        }
    }
    if let Some(why) = refused {
        draft.item(Mark::Warning, why);
    }
    draft.button(ButtonId::Back, text!("button-back"));
    draft.focus(Focus::Field(FieldId::ZoneSearch));
    draft
}
