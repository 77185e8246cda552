//! Where things happen: the event loop, the terminal, signals, the performing of effects, and repairs that outlive
//! all of them.
//!
//! Everything that happens goes through one channel of [`Event`]s in one order ([`event_loop`]). Threads are never
//! joined: the process ends without asking them.

pub mod commands;
pub mod draw;
pub mod echo;
pub mod effects;
pub mod event_loop;
pub mod headless;
pub mod input;
pub mod lines;
pub mod repair;
pub mod save;
#[cfg(test)]
mod scratch;
pub mod signals;
pub mod terminal;

pub use draw::Drawn;
pub use effects::{Performer, World};
pub use event_loop::{Driven, Event, FrontEnd, Shown, run};
pub use terminal::{Terminal, TerminalOptions};
