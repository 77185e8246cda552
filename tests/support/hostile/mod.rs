//! Time servers on loopback that behave as badly as the test wants, and clocks that the test controls.
//!
//! The truth is made up: it starts at a fixed date and runs with the monotonic clock, so no test depends on what the
//! machine believes the time is.

pub mod clock;
pub mod https;
pub mod packet;
pub mod server;

use std::sync::Mutex;
use std::time::{Duration, Instant};

use otp_doctor::core::agreement::{Refusal, Sample, SourceAnswer};
use otp_doctor::core::time::Offset;
use otp_doctor::ports::ReferenceTime;

/// Everything that was heard in one round, with the time it took each.
pub struct Heard {
    pub answers: Vec<(SourceAnswer, Duration)>,
    pub took: Duration,
}

/// Runs one round.
pub fn ask(reference: &dyn ReferenceTime, deadline: Duration) -> Heard {
    let start = Instant::now();
    let answers = Mutex::new(Vec::new());
    reference.ask(deadline, &|answer| answers.lock().unwrap().push((answer, start.elapsed())));
    Heard { answers: answers.into_inner().unwrap(), took: start.elapsed() }
}

impl Heard {
    pub fn answers(&self) -> Vec<SourceAnswer> {
        self.answers.iter().map(|(answer, _)| answer.clone()).collect()
    }

    /// The only answer of the source called `name`, and when it came.
    pub fn of(&self, name: &str) -> (Result<Sample, Refusal>, Duration) {
        let mut found = self.answers.iter().filter(|(answer, _)| answer.source.name == name);
        let (answer, after) = found.next().unwrap_or_else(|| panic!("nothing heard of {name}"));
        assert!(found.next().is_none(), "{name} was heard of twice");
        (answer.result.clone(), *after)
    }

    pub fn only(&self) -> Result<Sample, Refusal> {
        let [(answer, _)] = self.answers.as_slice() else { panic!("{:?}", self.answers) };
        answer.result.clone()
    }
}

/// Panics unless the truth lies within the stated error of `sample`, which is off by `lie`.
pub fn assert_true(sample: &Sample, lie: Offset) {
    let apart = sample.reference.ahead_of(clock::truth_at(sample.mono).plus(lie)).abs();
    assert!(apart <= sample.error, "{apart:?} off: {sample:?}");
}
