//! What the report screen knows.

use crate::app::message::JobId;

/// How the saving of the report stands.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Saving {
    /// Nobody asked for it.
    #[default]
    NotAsked,
    /// Under way.
    Running(JobId),
    /// Saved under this path.
    Saved(String),
    /// Not saved, for the system's reason.
    Failed(String),
}
