//! What the runtime needs of the operating system, each system in a folder of its own: the terminal, signals, limits, private
//! files, and what keeps a repair alive. The names are the same in each, and the runtime knows no more than those.

pub(crate) mod opening;
pub(crate) mod problems;
#[cfg(unix)]
mod unix;
pub(crate) mod unseen;
#[cfg(windows)]
mod windows;

#[cfg(unix)]
pub(crate) use unix::*;
#[cfg(windows)]
pub(crate) use windows::*;
