//! A repair, from the question to the measurement afterwards.

pub mod consent;
#[cfg(test)]
mod consent_tests;
pub(crate) mod outcome;
pub(crate) mod run;
#[cfg(test)]
mod run_tests;
pub mod state;
