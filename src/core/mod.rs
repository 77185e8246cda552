//! What the product knows, without a clock, a thread, a file or a terminal.
//!
//! Everything here is a function of its arguments, so every rule can be tested with a table of cases.

pub mod agreement;
pub mod facts;
pub mod finding;
pub mod journal;
pub mod otp;
pub mod plan;
pub mod text;
pub mod time;
