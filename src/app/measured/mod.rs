//! What is measured: the reference time, and how the clock keeps to it.

pub(crate) mod reference;
pub mod watch;
