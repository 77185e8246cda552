//! All codes of one entry over twelve days, by code: thousands of cases ask in the time that one search takes.

use std::collections::HashMap;

use super::*;
use crate::core::otp::hypotheses;
use crate::core::otp::{Entry, Parameters, Reach, Timing};

/// The true time at the anchor of every case.
pub(super) const NOW_S: i64 = 1_795_489_507;
const DAYS: i64 = 6;

pub(super) struct Codebook {
    pub(super) entry: Entry,
    steps: HashMap<Parameters, HashMap<u32, Vec<i64>>>,
}

impl Codebook {
    pub(super) fn new(parameters: Parameters) -> Self {
        let mut entry = Entry::for_test(b"a scenario of clocks", "case");
        entry.parameters = parameters;
        let mut steps = HashMap::new();
        for way in [6, 8].into_iter().flat_map(|digits| hypotheses::ways(parameters, digits)) {
            let codes: &mut HashMap<u32, Vec<i64>> = steps.entry(way).or_default();
            let generator = entry.generator(way);
            let step = |day: i64| (NOW_S + day * 86_400) / i64::from(way.period_s);
            for step in step(-DAYS)..=step(DAYS) {
                codes.entry(generator.code(step.unsigned_abs(), way.digits)).or_default().push(step);
            }
        }
        Self { entry, steps }
    }

    pub(super) fn ask(&self, observations: &[Observation], anchor: Option<&Anchor>, reach: Reach) -> Verdict {
        self.ask_as(observations, anchor, reach, Timing::Measured)
    }

    pub(super) fn ask_as(
        &self,
        observations: &[Observation],
        anchor: Option<&Anchor>,
        reach: Reach,
        timing: Timing,
    ) -> Verdict {
        let observations: Vec<&Observation> = observations.iter().collect();
        let question = Question { timing, ..Question::new(&self.entry, &observations, reach) };
        let case = Case::new(&question, anchor);
        let hits = self.hits(&case);
        case.conclude(hits, true)
    }

    /// What the search would find.
    pub(super) fn hits(&self, case: &Case<'_>) -> Vec<Hit> {
        let mut hits = Vec::new();
        for (lane_number, (lane, way)) in case.lanes.iter().zip(&case.way_of).enumerate() {
            for &(code, wanted) in lane.wanted.iter() {
                let parameters = case.typed[code].places.ways[*way].parameters;
                let steps = self.steps[&parameters].get(&wanted);
                let searched = |step: &&i64| {
                    lane.ranges.iter().any(|(low, high)| (low..=high).contains(&&step.unsigned_abs()))
                };
                let found = steps.into_iter().flatten().filter(searched);
                hits.extend(found.map(|step| Hit { lane: lane_number, code, step: *step }));
            }
        }
        search::nearest_first(&case.lanes, &mut hits);
        hits
    }
}

use crate::core::otp::Observation;

/// Numbers that look random and are the same in every run (splitmix64).
pub(super) struct Dice(pub(super) u64);

impl Dice {
    pub(super) fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// From 0 up to below `end`.
    pub(super) fn below(&mut self, end: u64) -> u64 {
        self.next() % end
    }

    /// From `low` to `high` milliseconds, both included.
    pub(super) fn millis(&mut self, low: i64, high: i64) -> i64 {
        low + i64::try_from(self.below((high - low + 1).unsigned_abs())).unwrap()
    }

    pub(super) fn pick<T: Copy>(&mut self, from: &[T]) -> T {
        from[usize::try_from(self.below(from.len() as u64)).unwrap()]
    }

    pub(super) fn chance(&mut self, percent: u64) -> bool {
        self.below(100) < percent
    }
}

#[test]
fn the_codebook_finds_what_the_search_finds() {
    let codebook = Codebook::new(Parameters::default());
    let mut dice = Dice(7);
    for _ in 0..12 {
        let at = Reading {
            wall: UnixTime::from_secs(NOW_S - 40_000),
            mono: crate::core::time::MonoTime::from_nanos(9),
        };
        let code = format!("{:06}", dice.below(1_000_000));
        let observations = [Observation { code: Code::parse(&code).unwrap(), at }];
        let reach = dice.pick(&[Reach::Hour, Reach::Day]);
        let each = observations.each_ref();
        let question = Question::new(&codebook.entry, &each, reach);
        let case = Case::new(&question, None);
        let (found, complete) = search::search(&case.lanes, &AtomicBool::new(false), &|_| {});
        assert!(complete);
        assert_eq!(codebook.hits(&case), found);
    }
}
