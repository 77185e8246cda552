//! The outside world: everything that reads a clock, a file, a socket or another program's output.

pub mod demo;
pub mod reference;
