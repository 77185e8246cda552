//! What the report screen knows.

use crate::app::message::JobId;
use crate::core::text::Text;

/// How the saving of the report stands.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Saving {
    /// Nobody asked for it.
    #[default]
    NotAsked,
    /// Under way.
    Running(JobId),
    /// Sent to the terminal's clipboard. Whether it took it is not told.
    Copied,
    /// Saved under this path.
    Saved(String),
    /// Not saved, for this reason: a sentence.
    Failed(Text),
}
