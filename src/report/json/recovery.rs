//! What `recover --json` prints.

use serde::Serialize;

use crate::core::finding::Remedy;

/// What interrupted repairs had left, and whether it is finished now.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[cfg_attr(test, schemars(rename = "recovery"))]
pub struct RecoveryDocument {
    /// The version of this contract.
    #[cfg_attr(test, schemars(schema_with = "super::schema_tests::version"))]
    pub schema: u32,
    /// The repairs that had been cut short, oldest first; empty where there was nothing to finish.
    pub recovered: Vec<RecoveredRepair>,
    /// Why a journal was not believed or understood, and so was left alone, or a folder could not be looked into.
    pub unreadable: Vec<String>,
}

/// One repair that had been cut short.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[cfg_attr(test, schemars(rename = "recovered_repair"))]
pub struct RecoveredRepair {
    /// What it was for.
    pub remedy: Remedy,
    /// Who had started it.
    pub by: String,
    /// When, by the server's clock of that moment.
    pub started: String,
    /// How many closing steps it had left.
    pub owed_steps: usize,
    /// Whether all of them have now succeeded.
    pub closed: bool,
    /// Those that have not; empty where all have.
    pub left: Vec<LeftStep>,
    /// Where the record of the repair is, while it is not closed.
    pub journal: String,
}

/// A closing step that could not be carried out.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[cfg_attr(test, schemars(rename = "left_step"))]
pub struct LeftStep {
    /// The command, as a person would type it.
    pub command: String,
    /// The first line of what it said at last, or why it did not start; null where it said nothing.
    pub error: Option<String>,
}
