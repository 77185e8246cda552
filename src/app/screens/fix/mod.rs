//! The screen on which the time is fixed.

pub(crate) mod page;
pub(crate) mod zones;
