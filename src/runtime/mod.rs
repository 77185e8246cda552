//! Where things happen: the event loop, the terminal, signals, the performing of effects, and repairs that outlive
//! all of them.
//!
//! Everything that happens goes through one channel of [`Event`](event_loop::Event)s in one order ([`event_loop`]). Threads are never
//! joined: the process ends without asking them.

mod clipboard;
pub(crate) mod commands;
pub(crate) mod draw;
pub mod effects;
pub mod event_loop;
pub mod headless;
pub(crate) mod lines;
pub(crate) mod named_file;
pub(crate) mod os;
pub mod repair;
pub(crate) mod save;
#[cfg(test)]
mod scratch;
pub mod terminal;
pub(crate) mod wiped_input;

pub use terminal::{Terminal, TerminalOptions};
