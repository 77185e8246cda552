//! What more than one screen says, worded once: the clock, the remedies, what became of them.

pub(crate) mod clock;
pub(crate) mod phone;
pub(crate) mod remedy;
pub(crate) mod sign_in;
