//! The boot of this machine, and the clock that counts from it.

use crate::core::time::MonoTime;

/// The boot that monotonic times belong to: not told here, and an empty one is no boot that records are believed of.
pub const fn boot() -> String {
    String::new()
}

/// The performance counter, which is the same in each process; `adapters/windows/system_clock.rs` reads it, too.
pub fn since_boot() -> MonoTime {
    let ticks = u128::from(winsafe::QueryPerformanceCounter().map_or(0, i64::unsigned_abs));
    let each_second = u128::from(winsafe::QueryPerformanceFrequency().map_or(1, i64::unsigned_abs));
    let nanos = ticks * 1_000_000_000 / each_second.max(1);
    MonoTime::from_nanos(u64::try_from(nanos).unwrap_or(u64::MAX))
}
