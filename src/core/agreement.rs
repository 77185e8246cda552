//! What the asked servers say together: one reference, a split, or too few to tell.

mod selection;
mod sources;
mod wording;

pub use selection::{Agreed, Agreement, REPAIR_QUORUM, agree};
pub(crate) use sources::drift_over;
pub use sources::{
    EARLIEST_TIME, LATEST_TIME, Refusal, Sample, Source, SourceAnswer, SourceKind, is_plausible,
};
