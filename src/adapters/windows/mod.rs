//! A Windows server as its registry, its service manager and exit codes describe it. What they print is in the language of the
//! system, so no word of it is ever looked at.

mod environment;
mod host;
mod places;
pub(crate) mod plain_file;
mod plesk;
pub mod process;
mod rights;
pub(crate) mod running;
pub(crate) mod server;
pub mod system_clock;
pub(crate) mod trust;
mod w32time;
mod zone;
