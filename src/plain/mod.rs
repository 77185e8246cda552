//! The wizard as lines: for dumb terminals, serial consoles and screen readers.
//!
//! The same pages that the ui draws are read out; answers are lines. Nothing here moves a cursor, and nothing is
//! said by place or colour alone.

mod changes;
mod read_out;
mod sentences;
mod understand;

pub use self::changes::{changes, is_another, is_looking, moved, nothing_new};
pub use self::read_out::{choices, headline, read_out};
pub use self::understand::{Intent, hides_input, reply, understand};
