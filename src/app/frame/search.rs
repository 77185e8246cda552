//! Searching in the text of a screen.

use crate::app::model::Model;
use crate::app::page::draft::Draft;
use crate::app::page::field::InputField;
use crate::app::page::{ButtonId, ControlId, FieldId, InSight, Wanted};
use crate::text;

use super::overlay::{Overlay, OverlayKind};

/// Nobody searches for more.
const MOST: usize = 60;

/// Asks for words.
pub fn open(model: &mut Model) {
    model.search.words.clear();
    model.search.missed = false;
    model.overlays.push(Overlay::new(OverlayKind::Search));
}

/// The question for words.
pub fn draft(model: &Model) -> Draft {
    let mut draft = Draft::new(text!("search-title"));
    let hint = if model.search.missed { text!("search-missed") } else { text!("search-hint") };
    draft.field(FieldId::Search, text!("field-search"), model.search.words.content(), Some(hint));
    draft.button(ButtonId::Find, text!("button-find"));
    draft.button(ButtonId::Back, text!("button-back"));
    draft.focus(ControlId::Field(FieldId::Search));
    draft
}

/// The field for them.
pub fn field(model: &mut Model) -> InputField<'_> {
    InputField::open(&mut model.search.words).at_most(MOST).enter(ButtonId::Find)
}

/// Goes to the first place from the line in sight on.
pub fn find(model: &mut Model) {
    model.overlays.pop();
    model.search.from = (!model.search.words.text().trim().is_empty()).then_some(model.place().scroll);
}

/// Goes to the next place behind the one in sight; false where nothing was searched for yet.
pub fn find_next(model: &mut Model) -> bool {
    let wanted = !model.search.words.text().trim().is_empty();
    if wanted {
        model.search.from = Some(model.place().scroll.saturating_add(1));
    }
    wanted
}

/// What the front end is to look for.
pub fn wanted(model: &Model) -> Option<Wanted> {
    let from = model.search.from?;
    Some(Wanted { words: model.search.words.text().trim().to_lowercase(), from })
}

/// The front end has looked.
pub fn looked(model: &mut Model, in_sight: InSight) {
    if model.search.from.take().is_none() {
        return;
    }
    match in_sight.found {
        Some(line) => model.place_mut().scroll = line.min(in_sight.furthest_scroll),
        None => {
            model.search.missed = true;
            model.overlays.push(Overlay::new(OverlayKind::Search));
        }
    }
}
