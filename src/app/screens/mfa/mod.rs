//! The screen on which MFA is reset.

pub mod page;
pub mod state;
pub mod update;
