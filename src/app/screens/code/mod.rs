//! The code screen: what a code from the phone proves.

pub(crate) mod answer;
pub(crate) mod page;
pub(crate) mod phone_clock;
pub(crate) mod state;
pub(crate) mod timing;
pub(crate) mod update;
