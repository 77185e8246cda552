//! This server's two clocks.

use crate::adapters::both_clocks;
use crate::core::time::Reading;
use crate::ports::Clock;

/// The clocks of the machine that the program runs on.
#[derive(Clone, Copy, Debug, Default)]
pub struct SystemClock;

impl Clock for SystemClock {
    fn read(&self) -> Reading {
        both_clocks::read(performance_counter)
    }
}

/// Nanoseconds that nobody can set and that go on while the machine sleeps. Since the start of the system, so that it is the same in
/// each process: a repair goes by what the wizard has measured ("Acquiring high-resolution time stamps"). Both calls succeed on
/// every Windows since XP.
fn performance_counter() -> u64 {
    let ticks = u128::from(winsafe::QueryPerformanceCounter().map_or(0, i64::unsigned_abs));
    let each_second = u128::from(winsafe::QueryPerformanceFrequency().map_or(1, i64::unsigned_abs));
    u64::try_from(ticks * 1_000_000_000 / each_second.max(1)).unwrap_or(u64::MAX)
}
