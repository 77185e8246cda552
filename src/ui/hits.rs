//! What lies where, for the mouse.

use ratatui::layout::{Position, Rect};

use crate::app::page::{ControlId, Screen};

/// What a click hits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Hit {
    /// A control.
    Control(ControlId),
    /// A step of the rail.
    Rail(Screen),
}

/// What the last drawing put where. `draw` fills it afresh.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct HitMap {
    areas: Vec<(Rect, Hit)>,
    /// By how many lines the text can be scrolled before its last line is in sight; 0 when all of it is. A larger
    /// `Page::scroll` has no effect, so the app may stop there.
    pub furthest_scroll: u16,
    /// How many lines of text are in sight at once: what Page Up and Page Down should scroll by.
    pub lines_in_sight: u16,
}

impl HitMap {
    /// What is drawn at this cell, counted from 0 at the top left.
    pub fn at(&self, column: u16, row: u16) -> Option<Hit> {
        let place = Position::new(column, row);
        self.areas.iter().find(|(area, _)| area.contains(place)).map(|(_, hit)| *hit)
    }

    /// Where something is drawn; `None` where it is not in sight.
    pub fn area_of(&self, hit: Hit) -> Option<Rect> {
        self.areas.iter().find(|(_, held)| *held == hit).map(|(area, _)| *area)
    }

    pub(super) fn clear(&mut self) {
        *self = Self::default();
    }

    pub(super) fn add(&mut self, area: Rect, hit: Hit) {
        if !area.is_empty() {
            self.areas.push((area, hit));
        }
    }
}
