//! Searching in the text of a screen.

use crate::app::model::Model;
use crate::app::page::draft::Draft;
use crate::app::page::field::InputField;
use crate::app::page::{ButtonId, ControlId, FieldId, FocusAndScroll, InSight, Wanted};
use crate::text;

use super::overlay::{Overlay, OverlayKind};

/// Nobody searches for more.
const MOST: usize = 60;

/// Asks for words.
pub fn open(model: &mut Model) {
    model.search.words.clear();
    model.search.missed = None;
    show(model);
}

/// The text stays in sight, where it is.
fn show(model: &mut Model) {
    let place = FocusAndScroll { focus: None, ..model.place() };
    model.overlays.push(Overlay { kind: OverlayKind::Search, place });
}

/// The question for words, in the place of the controls of `under`, which is searched.
pub fn draft(model: &Model, under: Draft) -> Draft {
    let mut draft = under;
    draft.title = text!("search-title");
    draft.controls.clear();
    let hint = model.search.missed.clone().unwrap_or_else(|| text!("search-hint"));
    draft.field(FieldId::Search, text!("field-search"), model.search.words.content(), Some(hint));
    draft.button(ButtonId::Find, text!("button-find"));
    draft.button(ButtonId::Back, text!("button-back"));
    draft.focus(ControlId::Field(FieldId::Search));
    draft
}

/// The field for them.
pub fn field(model: &mut Model) -> InputField<'_> {
    let search = &mut model.search;
    InputField::open(&mut search.words).at_most(MOST).forgets(&mut search.missed).enter(ButtonId::Find)
}

/// Goes to the first place from the line in sight on.
pub fn find(model: &mut Model) {
    model.overlays.pop();
    if !model.search.words.text().trim().is_empty() {
        go_on_from(model, model.place().scroll);
    }
}

/// Goes to the next place behind the one in sight; false where nothing was searched for yet.
pub fn find_next(model: &mut Model) -> bool {
    let wanted = !model.search.words.text().trim().is_empty();
    if wanted {
        go_on_from(model, model.place().scroll.saturating_add(1));
    }
    wanted
}

fn go_on_from(model: &mut Model, line: u16) {
    model.search.from = Some(line);
    model.search.on = Some((model.screen, model.overlay()));
}

/// What the front end is to look for and to mark: on the text in which it was searched for last.
pub fn wanted(model: &Model) -> Option<Wanted> {
    let words = model.search.words.text().trim().to_lowercase();
    let here = model.search.on == Some((model.screen, model.overlay()));
    (here && !words.is_empty()).then_some(Wanted { words, from: model.search.from })
}

/// The front end has looked.
pub fn looked(model: &mut Model, in_sight: InSight) {
    if model.search.from.take().is_none() {
        return;
    }
    match in_sight.found {
        Some(line) => model.place_mut().scroll = line.min(in_sight.furthest_scroll),
        None => {
            model.search.missed = Some(text!("search-missed"));
            show(model);
        }
    }
}
