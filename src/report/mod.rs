//! The same facts and findings for people, programs and monitoring.

/// What a report is made from.
#[derive(Clone, Debug, PartialEq)]
pub struct Snapshot;
