//! The boot of this machine, and the clock that counts from it.

use rustix::time::{ClockId, clock_gettime};

use crate::core::time::MonoTime;

/// The boot that monotonic times belong to, see proc_sys_kernel(5); empty where the kernel does not tell.
pub fn boot() -> String {
    std::fs::read_to_string("/proc/sys/kernel/random/boot_id")
        .map(|id| id.trim().to_owned())
        .unwrap_or_default()
}

/// The monotonic clock that records go by: since the boot, with the time that the machine slept.
pub fn since_boot() -> MonoTime {
    let now = clock_gettime(ClockId::Boottime);
    let nanos = i128::from(now.tv_sec) * 1_000_000_000 + i128::from(now.tv_nsec);
    MonoTime::from_nanos(u64::try_from(nanos).unwrap_or(0))
}
