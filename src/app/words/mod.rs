//! What more than one screen says, worded once: the facts, the clock, the remedies, what became of them.

pub mod clock;
pub mod fact;
pub mod remedy;
