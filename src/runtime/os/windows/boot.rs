//! The boot of this machine, and the clock that counts from it.

use std::sync::LazyLock;
use std::time::Instant;

use crate::core::time::MonoTime;

/// When this was first asked for. The performance counter goes on while the machine sleeps ("Acquiring high-resolution time
/// stamps"); that it counts from the boot is not promised, so no record is compared across processes by it.
static BEGAN: LazyLock<Instant> = LazyLock::new(Instant::now);

/// The boot that monotonic times belong to: not told here, and an empty one is no boot that records are believed of.
pub const fn boot() -> String {
    String::new()
}

/// A monotonic clock of this process.
pub fn since_boot() -> MonoTime {
    MonoTime::from_nanos(u64::try_from(BEGAN.elapsed().as_nanos()).unwrap_or(u64::MAX))
}
