//! The sub-screen on which a time zone is chosen.

use crate::app::model::Model;
use crate::app::page::draft::Draft;
use crate::app::page::field::{Field, InputField};
use crate::app::page::{ButtonId, ControlId, FieldContent, FieldId, Mark, Tone};
use crate::app::repair::consent;
use crate::app::repair::state::RepairState;
use crate::core::plan::{Plan, Refused};
use crate::core::remedy;
use crate::core::zone;
use crate::text;

/// How many zones a search lists.
const LISTED: usize = 6;

/// Opens the search.
pub fn open(model: &mut Model) {
    if !model.repairing() {
        model.fix = RepairState::ChoosingZone(Field::default());
    }
}

/// The field in which a zone is searched for, where it is open.
pub fn field(model: &mut Model) -> Option<InputField<'_>> {
    match &mut model.fix {
        RepairState::ChoosingZone(field) => Some(InputField::open(field)),
        _ => None,
    }
}

/// The zones that are listed now.
fn listed(model: &Model) -> Vec<&'static str> {
    match &model.fix {
        RepairState::ChoosingZone(field) => zone::search(field.text(), LISTED),
        _ => Vec::new(),
    }
}

/// Asks for consent to `zone`.
pub fn choose(model: &mut Model, zone: &str) {
    if let Ok(plan) = plan(model, zone) {
        consent::put(model, plan);
    }
}

fn plan(model: &Model, zone: &str) -> Result<Plan, Refused> {
    remedy::plan_zone(zone, &model.facts, &model.settings.tools)
}

/// The search.
pub fn draft(model: &Model, content: FieldContent, mut draft: Draft) -> Draft {
    draft.say(Tone::Strong, text!("zone-choose"));
    if let Some(zone) = model.facts.zone.known() {
        draft.item(Mark::Plain, text!("zone-now", name = zone.name.clone()));
    }
    let zones = listed(model);
    let hint = match zones.is_empty() {
        true => text!("zone-none-found"),
        false => text!("zone-hint"),
    };
    draft.field(FieldId::ZoneSearch, text!("field-zone"), content, Some(hint));
    let mut refused = None;
    for name in zones {
        let planned = plan(model, name);
        let local = zone::local(name, model.best_time()).map(|local| local.to_string());
        draft.button_if(
            planned.is_ok(),
            ButtonId::Zone(name),
            text!("button-zone", name = name, local = local.unwrap_or_default()),
        );
        if let Err(why) = planned {
            refused = Some(why.why);
        }
    }
    if let Some(why) = refused {
        draft.item(Mark::Warning, why);
    }
    draft.button(ButtonId::Back, text!("button-back"));
    draft.focus(ControlId::Field(FieldId::ZoneSearch));
    draft
}
