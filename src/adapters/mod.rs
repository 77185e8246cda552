//! The outside world: each adapter implements one or more of the [`ports`](crate::ports).
//!
//! Only here and in the runtime are clocks read, files opened, programs started and packets sent.

mod at_once;
mod both_clocks;
pub mod demo;
pub mod dry_run;
#[cfg(target_os = "linux")]
pub(crate) mod file_reasons;
#[cfg(target_os = "linux")]
mod last_hour;
#[cfg(target_os = "linux")]
pub mod linux;
pub mod plesk;
pub mod reference;
pub(crate) mod rooted;
pub(crate) mod surroundings;
pub(crate) mod this_server;
pub mod tools;
#[cfg(windows)]
pub mod windows;

// What every system does in its own way, under one name.
#[cfg(target_os = "linux")]
pub(crate) use linux::{plain_file, running, trust};
#[cfg(target_os = "linux")]
pub use linux::{process, system_clock};
#[cfg(windows)]
pub(crate) use windows::{plain_file, running, trust};
#[cfg(windows)]
pub use windows::{process, system_clock};
