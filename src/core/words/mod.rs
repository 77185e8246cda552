//! What screens, lines and tickets say of the same thing, worded once.

pub mod difference;
pub mod fact;
mod mark;
pub mod source;
pub mod step;

pub use mark::Mark;
