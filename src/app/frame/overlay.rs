//! What lies over a screen.

use crate::app::page::field::Field;
use crate::app::page::{FocusAndScroll, Screen};
use crate::core::text::Text;

/// What is shown in the place of the screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OverlayKind {
    /// The help of the screen.
    Help,
    /// Words to search for in the text.
    Search,
    /// The question whether to leave although something is not done yet.
    Leaving,
}

/// What is searched for in the text.
#[derive(Debug, Default)]
pub struct Search {
    /// These words.
    pub words: Field,
    /// From this line on; none while nothing is searched for.
    pub from: Option<u16>,
    /// In this text; its places stay marked.
    pub on: Option<(Screen, Option<OverlayKind>)>,
    /// That they were found nowhere.
    pub missed: Option<Text>,
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
