//! Reads both clocks of a machine as close together as can be, whatever the monotonic one of its system is.

use std::time::{SystemTime, UNIX_EPOCH};

use crate::core::time::{MonoTime, Reading, UnixTime};

/// Both clocks at the same moment; `mono_nanos` is the monotonic one, in nanoseconds.
pub(super) fn read(mono_nanos: impl Fn() -> u64) -> Reading {
    // The wall clock is read between two looks at the other: a pause of the process in between would
    // otherwise count as an error of the wall clock. The shortest of a few tries is the best.
    let first = read_once(&mono_nanos);
    [read_once(&mono_nanos), read_once(&mono_nanos)]
        .into_iter()
        .fold(first, |best, next| if next.0 < best.0 { next } else { best })
        .1
}

/// Both clocks, and how long reading them took in nanoseconds.
fn read_once(mono_nanos: &impl Fn() -> u64) -> (u64, Reading) {
    let before = mono_nanos();
    let wall = wall_time();
    let span = mono_nanos().saturating_sub(before);
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
