//! The screen of the report to take along.

pub mod page;
pub mod state;
