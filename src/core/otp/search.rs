//! The search itself: every step of every way, each code computed once and compared with all typed ones.

use std::ops::RangeInclusive;
use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, AtomicU64, AtomicUsize, Ordering};

use zeroize::Zeroizing;

use super::entry::Entry;
use super::generator::{BATCH, Generator, Truncated};
use super::typed_code::Code;

/// Steps between two looks at the cancel flag: about a millisecond.
const CHUNK: u64 = 8_192;
/// Searches with more steps use all cores; the others end before a thread has started.
const LONG: u64 = 200_000;

/// One way of making codes, what is searched of it, and what is looked for.
pub(super) struct Lane {
    pub(super) generator: Generator,
    pub(super) digits: u8,
    /// Without overlap, both ends included.
    pub(super) ranges: Vec<(u64, u64)>,
    /// Where the nearest steps are.
    pub(super) centre: u64,
    /// The values of the typed codes that have as many digits, and their numbers.
    pub(super) wanted: Zeroizing<Vec<(usize, u32)>>,
}

/// A step whose code equals a typed one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Hit {
    pub(super) lane: usize,
    pub(super) code: usize,
    pub(super) step: i64,
}

struct Chunk {
    lane: usize,
    first: u64,
    last: u64,
    distance: u64,
}

/// All hits, nearest steps first, and whether everything was searched. Stops soon after `cancel` turns true;
/// hears of its progress from 0 to 1.
pub(super) fn search(
    lanes: &[Lane],
    cancel: &AtomicBool,
    progress: &(dyn Fn(f32) + Sync),
) -> (Vec<Hit>, bool) {
    let chunks = chunks(lanes);
    let total: u64 = chunks.iter().map(|chunk| chunk.last - chunk.first + 1).sum();
    let (next, done) = (AtomicUsize::new(0), AtomicU64::new(0));
    let found = Mutex::new(Vec::new());
    let work = || {
        let mut mine = Vec::new();
        while !cancel.load(Ordering::Relaxed) {
            let Some(chunk) = chunks.get(next.fetch_add(1, Ordering::Relaxed)) else { break };
            let Some(lane) = lanes.get(chunk.lane) else { break };
            lane.scan(chunk.first, chunk.last, &mut |code, step| {
                mine.push(Hit { lane: chunk.lane, code, step: i64::try_from(step).unwrap_or(i64::MAX) });
            });
            let length = chunk.last - chunk.first + 1;
            let done = done.fetch_add(length, Ordering::Relaxed) + length;
            progress((done as f64 / total as f64) as f32);
        }
        found.lock().unwrap_or_else(std::sync::PoisonError::into_inner).append(&mut mine);
    };
    if total < LONG {
        work();
    } else {
        let cores = std::thread::available_parallelism().map_or(1, usize::from).min(chunks.len());
        std::thread::scope(|scope| {
            for _ in 1..cores {
                // Where none is left, the others have more to do.
                let _ = std::thread::Builder::new().spawn_scoped(scope, work);
            }
            work();
        });
    }
    let mut found = found.into_inner().unwrap_or_else(std::sync::PoisonError::into_inner);
    nearest_first(lanes, &mut found);
    (found, done.into_inner() == total)
}

/// Within each lane the nearest steps first.
pub(super) fn nearest_first(lanes: &[Lane], hits: &mut [Hit]) {
    hits.sort_by_key(|hit| {
        let centre = lanes.get(hit.lane).map_or(0, |lane| lane.centre);
        (hit.lane, hit.step.unsigned_abs().abs_diff(centre), hit.step, hit.code)
    });
}

/// Nearest first, so that what is found before a cancel is what matters most.
fn chunks(lanes: &[Lane]) -> Vec<Chunk> {
    let mut chunks = Vec::new();
    for (index, lane) in lanes.iter().enumerate() {
        for &(low, high) in &lane.ranges {
            let mut first = low;
            while first <= high {
                let last = high.min(first.saturating_add(CHUNK - 1));
                let distance = (first + (last - first) / 2).abs_diff(lane.centre);
                chunks.push(Chunk { lane: index, first, last, distance });
                first = last + 1;
            }
        }
    }
    chunks.sort_by_key(|chunk| chunk.distance);
    chunks
}

impl Lane {
    fn scan(&self, first: u64, last: u64, found: &mut dyn FnMut(usize, u64)) {
        match &self.generator {
            Generator::Sha1(keyed) => self.scan_keyed(keyed, first, last, found),
            Generator::Sha256(keyed) => self.scan_keyed(keyed, first, last, found),
            Generator::Sha512(keyed) => self.scan_keyed(keyed, first, last, found),
        }
    }

    fn scan_keyed(&self, keyed: &impl Truncated, first: u64, last: u64, found: &mut dyn FnMut(usize, u64)) {
        match self.digits {
            6 => self.scan_digits::<1_000_000>(keyed, first, last, found),
            7 => self.scan_digits::<10_000_000>(keyed, first, last, found),
            _ => self.scan_digits::<100_000_000>(keyed, first, last, found),
        }
    }

    /// Codes are compared as whole numbers: the time it takes depends on whether one fits, never on how many
    /// of its digits do.
    fn scan_digits<const MODULUS: u32>(
        &self,
        keyed: &impl Truncated,
        first: u64,
        last: u64,
        found: &mut dyn FnMut(usize, u64),
    ) {
        let mut room = Zeroizing::new(keyed.room());
        let mut begin = first;
        while begin <= last {
            let codes = keyed.batch(begin, &mut room);
            for (step, truncated) in (begin..=last).zip(codes) {
                let code = truncated % MODULUS;
                for &(number, wanted) in self.wanted.iter() {
                    if code ^ wanted == 0 {
                        found(number, step);
                    }
                }
            }
            begin = begin.saturating_add(BATCH as u64);
        }
    }
}

/// Which of `steps` make `code` with the parameters of `entry`, on the caller's thread: the bare search. None where the code has another number of digits.
pub fn fitting_steps(entry: &Entry, code: &Code, steps: RangeInclusive<u64>) -> Vec<u64> {
    if code.digits() == entry.parameters.digits { steps_of(entry, code, steps) } else { Vec::new() }
}

/// The same for a code of any length, whatever the entry says of that.
pub fn steps_of(entry: &Entry, code: &Code, steps: RangeInclusive<u64>) -> Vec<u64> {
    let lane = Lane {
        generator: entry.generator(entry.parameters),
        digits: code.digits(),
        ranges: Vec::new(),
        centre: 0,
        wanted: Zeroizing::new(vec![(0, code.value())]),
    };
    let mut found = Vec::new();
    lane.scan(*steps.start(), *steps.end(), &mut |_, step| found.push(step));
    found
}
