//! The screens, each a room of its own: what it knows, what happens on it, and what it says.

pub mod checkup;
pub mod clock;
pub mod code;
pub mod findings;
pub mod fix;
pub mod mfa;
pub mod repair;
pub mod report;
