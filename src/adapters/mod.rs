//! The outside world: each adapter implements one or more of the [`ports`](crate::ports).
//!
//! Only here and in the runtime are clocks read, files opened, programs started and packets sent.

mod at_once;
pub mod demo;
pub mod dry_run;
pub(crate) mod file_reasons;
#[cfg(target_os = "linux")]
mod last_hour;
#[cfg(target_os = "linux")]
pub mod linux;
#[cfg(unix)]
pub(crate) mod plain_file;
#[cfg(target_os = "linux")]
pub mod plesk;
#[cfg(unix)]
pub mod process;
pub mod reference;
pub(crate) mod rooted;
pub(crate) mod running;
pub(crate) mod surroundings;
#[cfg(target_os = "linux")]
pub mod system_clock;
pub mod tools;
#[cfg(unix)]
pub(crate) mod trust;
