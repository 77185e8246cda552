//! otp-doctor finds out why one-time codes are declined on a server, says whose clock is wrong, and repairs it.
//!
//! The layers, from the inside out: [`core`] knows the rules, [`ports`] name what is needed from outside,
//! [`adapters`] provide it, [`app`] is the wizard without a screen, [`ui`] draws it and [`plain`] reads it out,
//! [`runtime`] performs what it wants done, and [`start`] chooses the adapters.
//! docs/ARCHITECTURE.md tells how they fit together.

#![warn(missing_docs)]
// Outside tests nothing may end the program by surprise, and nothing but the console and the front ends prints.
#![cfg_attr(
    not(test),
    deny(
        clippy::unwrap_used,
        clippy::expect_used,
        clippy::panic,
        clippy::print_stdout,
        clippy::print_stderr
    )
)]

pub mod adapters;
pub mod app;
pub mod cli;
pub mod core;
pub mod locale;
pub mod plain;
pub mod ports;
pub mod report;
pub mod runtime;
pub mod start;
pub mod ui;
