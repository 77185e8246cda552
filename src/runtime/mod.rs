//! Where things happen: the event loop, the terminal, signals, and repairs that outlive all of them.

pub mod repair;
