//! The screen on which MFA is reset.

pub(crate) mod page;
pub(crate) mod state;
pub(crate) mod update;
pub(crate) mod verifier;
mod which;
