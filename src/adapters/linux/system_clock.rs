//! This server's two clocks.

use rustix::time::{ClockId, clock_gettime};

use crate::adapters::both_clocks;
use crate::core::time::Reading;
use crate::ports::Clock;

/// The clocks of the machine that the program runs on.
#[derive(Clone, Copy, Debug, Default)]
pub struct SystemClock;

impl Clock for SystemClock {
    fn read(&self) -> Reading {
        both_clocks::read(boot_nanos)
    }
}

/// `CLOCK_BOOTTIME`: unlike `CLOCK_MONOTONIC` it goes on while a virtual machine is suspended, which is one of
/// the causes that this program looks for.
fn boot_nanos() -> u64 {
    let now = clock_gettime(ClockId::Boottime);
    let secs = u64::try_from(now.tv_sec).unwrap_or(0);
    let nanos = u64::try_from(now.tv_nsec).unwrap_or(0);
    secs.saturating_mul(1_000_000_000).saturating_add(nanos)
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use crate::core::time::MonoTime;

    use super::*;

    #[test]
    fn the_monotonic_clock_never_goes_back() {
        let readings: Vec<MonoTime> = (0..1_000).map(|_| SystemClock.read().mono).collect();
        assert!(readings.is_sorted());
    }

    #[test]
    fn both_clocks_advance_together() {
        let first = SystemClock.read();
        std::thread::sleep(Duration::from_millis(20));
        let second = SystemClock.read();
        assert!(second.mono.since(first.mono) >= Duration::from_millis(20));
        assert!(second.stepped_since(first).abs() < Duration::from_millis(50));
    }
}
