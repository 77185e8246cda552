//! What the report is made from, as the wizard stands.

use super::model::Model;
use crate::report::Snapshot;

/// The snapshot of now.
pub fn of(_model: &Model) -> Snapshot {
    Snapshot
}
