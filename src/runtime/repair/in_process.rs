//! Repairs in this very process, without a disk: for the demo and the dry run, where nothing real is changed.

use std::sync::{Arc, Mutex, TryLockError};

use crate::core::facts::{Fact, Leftover};
use crate::core::journal::Record;
use crate::core::plan::Plan;
use crate::ports::{Clock, Commands, RepairError, Repairs};

use super::engine::{Author, NoNet, Surroundings, perform_plan};
use super::journal::Told;
use super::order::who;

/// Carries out plans with the same engine as the real executor, on any commands and clock.
pub struct InProcess {
    commands: Arc<dyn Commands>,
    clock: Arc<dyn Clock>,
    leftover: Fact<Leftover>,
    busy: Mutex<()>,
}

impl InProcess {
    /// Nothing real must be changed by `commands`: no journal remembers it.
    pub fn new(commands: Arc<dyn Commands>, clock: Arc<dyn Clock>) -> Self {
        Self { commands, clock, leftover: Fact::Known(Leftover::Nothing), busy: Mutex::new(()) }
    }

    /// The same with something left by an earlier repair: a dry run tells of the real one, a demo of its own.
    #[must_use]
    pub fn with_leftover(self, leftover: Fact<Leftover>) -> Self {
        Self { leftover, ..self }
    }
}

impl Repairs for InProcess {
    fn perform(&self, plan: &Plan, heard: &mut dyn FnMut(Record)) -> Result<(), RepairError> {
        let by = who();
        let _one_at_a_time = match self.busy.try_lock() {
            Ok(guard) => guard,
            Err(TryLockError::Poisoned(poisoned)) => poisoned.into_inner(),
            Err(TryLockError::WouldBlock) => return Err(RepairError::Busy(by)),
        };
        let around = Surroundings {
            commands: &*self.commands,
            clock: &*self.clock,
            sleep: &std::thread::sleep,
            hurried: &|| false,
        };
        let author = Author { by, boot: super::state::boot() };
        perform_plan(plan, &author, around, &NoNet, &mut Told(heard))?;
        Ok(())
    }

    fn leftover(&self) -> Fact<Leftover> {
        self.leftover.clone()
    }
}
