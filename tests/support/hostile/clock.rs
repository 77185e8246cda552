//! The made-up truth, and a server clock that the test can step.

use std::sync::atomic::{AtomicI64, AtomicU64, Ordering};
use std::sync::{Arc, OnceLock};
use std::time::Duration;

use otp_doctor::core::time::{MonoTime, Offset, Reading, UnixTime};
use otp_doctor::ports::Clock;
use rustix::time::{ClockId, clock_gettime};

/// 2027-01-15 08:00:00 UTC, when the first clock of the test was read.
pub const START: UnixTime = UnixTime::from_secs(1_800_000_000);

pub fn mono() -> MonoTime {
    let now = clock_gettime(ClockId::Boottime);
    MonoTime::from_nanos(now.tv_sec.unsigned_abs() * 1_000_000_000 + now.tv_nsec.unsigned_abs())
}

fn first() -> MonoTime {
    static FIRST: OnceLock<MonoTime> = OnceLock::new();
    *FIRST.get_or_init(mono)
}

/// The true time at `mono`.
pub fn truth_at(mono: MonoTime) -> UnixTime {
    START.plus(mono.signed_since(first()))
}

/// The true time now.
pub fn truth() -> UnixTime {
    truth_at(mono())
}

/// The clock of the server that the program runs on.
#[derive(Default)]
pub struct TestClock {
    wall_ahead: AtomicI64,
    mono_ahead: AtomicU64,
}

impl TestClock {
    /// A right clock.
    pub fn right() -> Arc<Self> {
        first();
        Arc::default()
    }

    /// A clock that shows `wall` now.
    pub fn showing(wall: UnixTime) -> Arc<Self> {
        let clock = Self::right();
        clock.step_wall(wall.ahead_of(truth()));
        clock
    }

    /// Somebody sets the wall clock.
    pub fn step_wall(&self, by: Offset) {
        self.wall_ahead.fetch_add(by.nanos(), Ordering::SeqCst);
    }

    /// Time passes, without the test having to wait. The truth does not move, so this is only for the rules about how
    /// often somebody may be asked.
    pub fn pass(&self, span: Duration) {
        self.mono_ahead.fetch_add(span.as_nanos() as u64, Ordering::SeqCst);
    }
}

impl Clock for TestClock {
    fn read(&self) -> Reading {
        let real = mono();
        let wall = truth_at(real).plus(Offset::from_nanos(self.wall_ahead.load(Ordering::SeqCst)));
        let passed = Duration::from_nanos(self.mono_ahead.load(Ordering::SeqCst));
        Reading { wall, mono: real.plus(passed) }
    }
}
