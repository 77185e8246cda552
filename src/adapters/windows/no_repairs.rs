//! Repairs on Windows: none yet.

use crate::core::facts::{Fact, Leftover};
use crate::core::journal::Record;
use crate::core::plan::Plan;
use crate::ports::{RepairError, Repairs};
use crate::text;

/// Refuses every repair, in a sentence.
#[derive(Clone, Copy, Debug, Default)]
pub struct NoRepairs;

impl Repairs for NoRepairs {
    fn perform(&self, _plan: &Plan, _heard: &mut dyn FnMut(Record)) -> Result<(), RepairError> {
        Err(RepairError::NotHere)
    }

    fn leftover(&self) -> Fact<Leftover> {
        Fact::Known(Leftover::NoRepairs { why: text!("plan-refused-windows") })
    }
}
