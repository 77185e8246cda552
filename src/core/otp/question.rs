//! What is asked: which entry, which codes, typed when.

use super::entry::Entry;
use super::typed_code::Code;
use crate::core::reference::Ground;
use crate::core::time::Reading;
use crate::core::verifier::Steps;

/// One typed code.
#[derive(Debug)]
pub struct Observation {
    /// The code.
    pub code: Code,
    /// Both clocks of the server at the moment Enter was pressed.
    pub at: Reading,
}

/// How far from the clocks the search goes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Reach {
    /// One hour to either side.
    Hour,
    /// 26 hours to either side: every mistake that a time zone can make.
    #[default]
    Day,
    /// 365 days to either side. One code proves next to nothing there; two prove it.
    Year,
}

/// What is known of the moments at which codes were on the phone.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Timing {
    /// Each code was typed by somebody who was asked for it, and the moment of Enter was measured.
    #[default]
    Measured,
    /// The codes were handed over together. Their order, age and spacing are a person's claim.
    Claimed,
}

/// What [`examine()`](super::examine()) is asked.
#[derive(Clone, Copy, Debug)]
pub struct Question<'a> {
    /// The entry whose codes they should be.
    pub entry: &'a Entry,
    /// The codes in the order in which they were typed, by one person from one authenticator.
    pub observations: &'a [&'a Observation],
    /// Which steps around its own the server accepts. Plesk does not document its own.
    pub window_steps: Steps,
    /// How far to search.
    pub reach: Reach,
    /// What is known of the moments of the codes.
    pub timing: Timing,
    /// What the true time rests on, where it is known.
    pub ground: Ground,
}

impl<'a> Question<'a> {
    /// By the window that is assumed where nothing is known, with nothing claimed of the codes' moments or of the true time.
    pub fn new(entry: &'a Entry, observations: &'a [&'a Observation], reach: Reach) -> Self {
        let (window_steps, timing, ground) = (Steps::either(1), Timing::default(), Ground::default());
        Self { entry, observations, window_steps, reach, timing, ground }
    }
}
