//! The code screen: what a code from the phone proves.

pub mod answer;
pub mod page;
pub mod phone_clock;
pub mod state;
pub mod timing;
pub mod update;
