//! The rail: the steps of the article and how each stands.

use crate::app::model::Model;
use crate::app::page::{RailItem, Screen};
use crate::app::screens;

/// Every step with its mark.
pub fn items(model: &Model) -> Vec<RailItem> {
    let item =
        |screen| RailItem { screen, label: screens::label(screen), mark: screens::mark(model, screen) };
    Screen::ALL.into_iter().map(item).collect()
}
