//! The screen on which the time is fixed.

pub mod page;
pub mod zones;
