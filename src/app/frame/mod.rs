//! What stands around every screen: banners, the rail, the keys, the help, and the question before leaving.

mod help;
mod leaving;
pub(crate) mod overlay;
mod rail;
pub(crate) mod search;

use self::overlay::OverlayKind;
use crate::app::guide;
use crate::app::model::Model;
use crate::app::page::draft::Draft;
use crate::app::page::{Control, Headline, KeyHint, Page, Screen};
use crate::app::screens;
use crate::core::text::Text;
use crate::text;

/// The shown screen, whole.
pub fn page(model: &Model) -> Page {
    let (draft, headline) = match model.overlay() {
        Some(OverlayKind::Search) => {
            let (under, headline) = drafted(model, model.overlay_below());
            (search::draft(model, under), headline)
        }
        lies_over => drafted(model, lies_over),
    };
    let place = model.place();
    let focus = draft.focused(place.focus);
    let keys = key_hints(&draft, focus);
    Page {
        screen: model.screen,
        banners: banners(model),
        rail: rail::items(model),
        title: draft.title,
        headline,
        blocks: draft.blocks,
        controls: draft.controls,
        focus,
        keys,
        scroll: place.scroll,
        wanted: search::wanted(model),
        whole_width: draft.whole_width,
        language: model.language,
    }
}

/// What is shown where `lies_over` lies over the screen, with its first line.
fn drafted(model: &Model, lies_over: Option<OverlayKind>) -> (Draft, Option<Headline>) {
    match lies_over {
        Some(OverlayKind::Help) => (help::draft(model), None),
        Some(OverlayKind::Leaving) => (leaving::draft(model), None),
        Some(OverlayKind::Search) | None => {
            let mut draft = screens::draft(model);
            let headline = guide::lead(model, &mut draft);
            (draft, Some(headline))
        }
    }
}

fn banners(model: &Model) -> Vec<Text> {
    let mut banners = Vec::new();
    if model.settings.demo {
        banners.push(text!("banner-demo"));
    }
    if model.settings.dry_run {
        banners.push(text!("banner-dry-run"));
    }
    banners
}

fn key_hints(draft: &Draft, focus: usize) -> Vec<KeyHint> {
    let hint = |key: Text, does: Text| KeyHint { key, does, stays: false };
    let staying = |key: Text, does: Text| KeyHint { key, does, stays: true };
    let enter = match draft.controls.get(focus) {
        Some(Control::Field { .. }) => staying(text!("key-enter"), text!("key-enter-field")),
        Some(Control::Button { .. }) => staying(text!("key-enter"), text!("key-enter-button")),
        None => staying(text!("key-enter"), text!("key-enter-none")),
    };
    let count = Screen::ALL.len();
    let steps =
        (!draft.is_for_typing()).then(|| hint(text!("key-steps", count = count), text!("key-steps-does")));
    let letters = match draft.controls.get(focus) {
        Some(Control::Field { id, .. }) if id.takes_letters() => None,
        _ => Some([
            staying(text!("key-help"), text!("key-help-does")),
            staying(text!("key-quit"), text!("key-quit-does")),
        ]),
    };
    [Some(enter), steps, Some(hint(text!("key-tab"), text!("key-tab-does")))]
        .into_iter()
        .flatten()
        .chain(letters.into_iter().flatten())
        .chain([
            hint(text!("key-left"), text!("key-left-does")),
            hint(text!("key-updown"), text!("key-updown-does")),
        ])
        .collect()
}
