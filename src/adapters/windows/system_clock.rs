//! This server's two clocks.

use std::sync::LazyLock;
use std::time::Instant;

use crate::adapters::both_clocks;
use crate::core::time::Reading;
use crate::ports::Clock;

/// The clocks of the machine that the program runs on.
#[derive(Clone, Copy, Debug, Default)]
pub struct SystemClock;

/// When the clocks were first read. `Instant` is the performance counter, which nobody can set and which goes on while the
/// machine sleeps ("Acquiring high-resolution time stamps").
static BEGAN: LazyLock<Instant> = LazyLock::new(Instant::now);

impl Clock for SystemClock {
    fn read(&self) -> Reading {
        both_clocks::read(|| u64::try_from(BEGAN.elapsed().as_nanos()).unwrap_or(u64::MAX))
    }
}
