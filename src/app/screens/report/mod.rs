//! The screen of the report to take along.

pub(crate) mod page;
pub(crate) mod state;
