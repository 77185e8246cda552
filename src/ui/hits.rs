//! What lies where, for the mouse.

use ratatui::layout::{Position, Rect};

use crate::app::page::{ControlId, InSight, Screen};

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
    /// How much of the text is in sight. A `Page::scroll` beyond its end has no effect.
    pub in_sight: InSight,
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
