//! What screens, lines and tickets say of the same thing, worded once.

pub(crate) mod difference;
pub(crate) mod fact;
mod mark;
pub(crate) mod source;
pub mod step;

pub use mark::Mark;
