//! This server's two clocks.

use std::sync::LazyLock;
use std::time::{Instant, SystemTime, UNIX_EPOCH};

use crate::core::time::{MonoTime, Reading, UnixTime};
use crate::ports::Clock;

/// The clocks of the machine that the program runs on.
#[derive(Clone, Copy, Debug, Default)]
pub struct SystemClock;

/// When the clocks were first read. `Instant` is the performance counter, which nobody can set and which goes on while the
/// machine sleeps ("Acquiring high-resolution time stamps").
static BEGAN: LazyLock<Instant> = LazyLock::new(Instant::now);

impl Clock for SystemClock {
    fn read(&self) -> Reading {
        // The wall clock is read between two looks at the other: a pause of the process in between would
        // otherwise count as an error of the wall clock. The shortest of a few tries is the best.
        let (first_span, first) = read_once();
        [read_once(), read_once()]
            .into_iter()
            .fold((first_span, first), |best, next| if next.0 < best.0 { next } else { best })
            .1
    }
}

/// Both clocks, and how long reading them took in nanoseconds.
fn read_once() -> (u64, Reading) {
    let before = nanos();
    let wall = wall_time();
    let span = nanos().saturating_sub(before);
    (span, Reading { wall, mono: MonoTime::from_nanos(before.saturating_add(span / 2)) })
}

fn wall_time() -> UnixTime {
    match SystemTime::now().duration_since(UNIX_EPOCH) {
        Ok(since) => UnixTime::from_nanos(i64::try_from(since.as_nanos()).unwrap_or(i64::MAX)),
        Err(before) => {
            UnixTime::from_nanos(i64::try_from(before.duration().as_nanos()).map_or(i64::MIN, |nanos| -nanos))
        }
    }
}

fn nanos() -> u64 {
    u64::try_from(BEGAN.elapsed().as_nanos()).unwrap_or(u64::MAX)
}
