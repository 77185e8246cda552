//! What lies over a screen.

use crate::app::page::FocusAndScroll;

/// What is shown in the place of the screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OverlayKind {
    /// The help of the screen.
    Help,
    /// The question whether to leave although something is not done yet.
    Leaving,
}

/// One that is open, with a focus and a scroll of its own.
#[derive(Clone, Debug, PartialEq)]
pub struct Overlay {
    /// What it shows.
    pub kind: OverlayKind,
    /// Where somebody is in it.
    pub place: FocusAndScroll,
}

impl Overlay {
    /// Just opened.
    pub fn new(kind: OverlayKind) -> Self {
        Self { kind, place: FocusAndScroll::default() }
    }
}
