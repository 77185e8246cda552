//! What is measured: the reference time, and how the clock keeps to it.

pub mod reference;
pub mod watch;
