//! Carries out plans so that whatever dies, and whenever, nothing is left half done.
//!
//! [`engine`] runs the steps of a plan, on any [`Commands`](crate::ports::Commands). [`InProcess`] is that and no
//! more: for the demo and the dry run. For real, [`Detached`] starts this program again apart from the terminal
//! ([`executor`]), where no hang-up reaches it; the wizard follows its [`journal`]. Should the executor die too,
//! a rescue timer, the next boot (both in `runtime/os`) or the next start does what is left ([`recovery`]).

mod detached;
pub mod engine;
mod executor;
mod follow;
mod forget;
mod in_process;
pub mod journal;
#[cfg(test)]
mod leftover_tests;
mod lock;
mod protocol;
mod recovery;
pub(crate) mod state;
pub(crate) mod survey;
mod system_log;

pub use detached::Detached;
pub use executor::execute_from_stdin;
pub use forget::{UnfinishedRepair, UnfinishedRepairs, forget, unfinished_repairs};
pub use in_process::InProcess;
pub use protocol::who;
pub use recovery::{Left, Recovery, recover, rescue};
pub use state::StateFolders;
pub use survey::{last_journals, leftover};
