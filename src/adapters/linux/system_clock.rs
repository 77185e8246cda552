//! This server's two clocks.

use std::time::{SystemTime, UNIX_EPOCH};

use rustix::time::{ClockId, clock_gettime};

use crate::core::time::{MonoTime, Reading, UnixTime};
use crate::ports::Clock;

/// The clocks of the machine that the program runs on.
#[derive(Clone, Copy, Debug, Default)]
pub struct SystemClock;

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
    let before = boot_nanos();
    let wall = wall_time();
    let span = boot_nanos().saturating_sub(before);
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
