//! What screens, lines and tickets say of the same thing, worded once.

pub mod fact;
mod mark;

pub use mark::Mark;
