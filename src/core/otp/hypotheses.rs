//! Where a code is looked for, in the order of what is likely, and how many places that makes.
//!
//! The number of places is what decides how often a wrong code fits by accident, so it is counted exactly.

use super::parameters::{Algorithm, Parameters};
use super::question::Reach;
use crate::core::time::UnixTime;

/// Other parameters are tried here first: a phone whose clock is about right.
const NEAR_S: i64 = 600;
const HOUR_S: i64 = 3_600;
const DAY_S: i64 = 26 * HOUR_S;
const YEAR_S: i64 = 365 * 86_400;
/// All zones of the world lie on multiples of 15 minutes.
pub(super) const ZONE_GRID_S: i64 = 900;
/// The farthest two zones are 26 hours apart.
pub(super) const ZONE_GRID_REACH: i64 = DAY_S / ZONE_GRID_S;
/// Periods that services use beside what the entry says.
const PERIODS_S: [u32; 2] = [30, 60];

/// The ways in which a code of `digits` digits may have been made: what the entry says first, if that has so
/// many digits.
pub(super) fn ways(entry: Parameters, digits: u8) -> Vec<Parameters> {
    let mut periods = vec![entry.period_s];
    periods.extend(PERIODS_S.into_iter().filter(|period| *period != entry.period_s));
    let mut algorithms = vec![entry.algorithm];
    algorithms.extend(Algorithm::ALL.into_iter().filter(|algorithm| *algorithm != entry.algorithm));
    periods
        .iter()
        .flat_map(|period_s| {
            algorithms.iter().map(move |algorithm| Parameters {
                algorithm: *algorithm,
                digits,
                period_s: *period_s,
            })
        })
        .collect()
}

/// How likely a place is, likeliest first. Within a stage by distance for the entry's own parameters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Stage {
    /// The entry's parameters within an hour.
    Hour,
    /// Other parameters, clock about right.
    OthersNear,
    /// The entry's parameters, a whole number of quarter hours away, plus or minus one step.
    Grid,
    /// Other parameters within an hour.
    OthersHour,
    /// The entry's parameters within 26 hours.
    Day,
    /// Other parameters within 26 hours.
    OthersDay,
    /// The entry's parameters within a year.
    Year,
    /// Other parameters within a year; only where more than one code was typed.
    OthersYear,
}

/// Two clocks around which one way is searched: the true time where it is known, and the server's, around
/// which people set a phone by hand.
#[derive(Clone, Copy, Debug)]
pub(super) struct Centres {
    pub(super) primary: UnixTime,
    pub(super) server: UnixTime,
}

/// The places of one way, as steps of the phone's clock.
pub(super) struct Way {
    pub(super) parameters: Parameters,
    as_entered: bool,
    primary_s: i64,
    primary: i64,
    server: i64,
}

impl Way {
    fn new(parameters: Parameters, as_entered: bool, centres: Centres) -> Self {
        let step = |time: UnixTime| time.secs().div_euclid(i64::from(parameters.period_s));
        let (primary, server) = (step(centres.primary), step(centres.server));
        Self { parameters, as_entered, primary_s: centres.primary.secs(), primary, server }
    }

    /// The step of a clock that is `quarters` quarters of an hour ahead of the primary centre.
    fn zone_step(&self, quarters: i64) -> i64 {
        (self.primary_s + quarters * ZONE_GRID_S).div_euclid(i64::from(self.parameters.period_s))
    }

    /// Whether `step` is what a clock of another zone shows, or one beside it.
    fn is_on_grid(&self, step: i64) -> bool {
        let away_s = step * i64::from(self.parameters.period_s) - self.primary_s;
        let nearest = (away_s + ZONE_GRID_S / 2).div_euclid(ZONE_GRID_S);
        (nearest - 1..=nearest + 1)
            .filter(|quarters| *quarters != 0 && quarters.abs() <= ZONE_GRID_REACH)
            .any(|quarters| self.is_within_a_day(step) && (self.zone_step(quarters) - step).abs() <= 1)
    }

    fn is_within_a_day(&self, step: i64) -> bool {
        step >= 0 && (step - self.primary).abs() <= self.steps(DAY_S)
    }

    /// How many steps of the grid are farther away than `radius`.
    fn grid_beyond(&self, radius: i64) -> u64 {
        let mut counted = i64::MIN;
        let mut count = 0;
        for quarters in (-ZONE_GRID_REACH..=ZONE_GRID_REACH).filter(|quarters| *quarters != 0) {
            let middle = self.zone_step(quarters);
            for step in (middle - 1).max(counted.saturating_add(1))..=middle + 1 {
                counted = step;
                count += u64::from(self.is_within_a_day(step) && self.radius(step) > radius);
            }
        }
        count
    }

    fn steps(&self, span_s: i64) -> i64 {
        span_s / i64::from(self.parameters.period_s)
    }

    /// The two ranges of steps within `radius`, both ends included; around the server never more than an hour.
    fn ranges(&self, radius: i64) -> [(i64, i64); 2] {
        let server = radius.min(self.steps(HOUR_S));
        let range = |middle: i64, radius: i64| ((middle - radius).max(0), middle + radius);
        [range(self.primary, radius), range(self.server, server)]
    }

    fn count(&self, radius: i64) -> u64 {
        let [first, second] = self.ranges(radius);
        let length = |(low, high): (i64, i64)| u64::try_from(high - low + 1).unwrap_or(0);
        length(first) + length(second) - length((first.0.max(second.0), first.1.min(second.1)))
    }

    /// How far `step` lies from the nearer centre, as the counting above counts.
    fn radius(&self, step: i64) -> i64 {
        let from_server = (step - self.server).abs();
        let from_primary = (step - self.primary).abs();
        if from_server <= self.steps(HOUR_S) { from_primary.min(from_server) } else { from_primary }
    }

    /// The step around which the likeliest places lie.
    pub(super) fn centre(&self) -> u64 {
        u64::try_from(self.primary).unwrap_or(0)
    }

    /// The ranges to search, without overlap, nearest first being the search's business.
    pub(super) fn searched(&self, reach: Reach, several_codes: bool) -> Vec<(u64, u64)> {
        let span_s = match (reach, self.as_entered || several_codes) {
            (Reach::Hour, _) => HOUR_S,
            (Reach::Day, _) | (Reach::Year, false) => DAY_S,
            (Reach::Year, true) => YEAR_S,
        };
        let [mut first, mut second] = self.ranges(self.steps(span_s));
        if first.0 > second.0 {
            (first, second) = (second, first);
        }
        if second.0 <= first.1.saturating_add(1) {
            first.1 = first.1.max(second.1);
            second = (1, 0);
        }
        [first, second]
            .into_iter()
            .filter(|(low, high)| low <= high)
            .map(|(low, high)| (low.unsigned_abs(), high.unsigned_abs()))
            .collect()
    }
}

/// All places for one code.
pub(super) struct Places {
    pub(super) ways: Vec<Way>,
    reach: Reach,
    several_codes: bool,
}

impl Places {
    pub(super) fn new(
        entry: Parameters,
        digits: u8,
        centres: Centres,
        reach: Reach,
        several_codes: bool,
    ) -> Self {
        let ways = ways(entry, digits).into_iter().map(|way| Way::new(way, way == entry, centres)).collect();
        Self { ways, reach, several_codes }
    }

    fn count(&self, as_entered: bool, span_s: i64) -> u64 {
        let ways = self.ways.iter().filter(|way| way.as_entered == as_entered);
        ways.map(|way| way.count(way.steps(span_s))).sum()
    }

    fn grid_beyond(&self, radius: i64) -> u64 {
        if self.reach == Reach::Hour {
            return 0;
        }
        self.ways.iter().filter(|way| way.as_entered).map(|way| way.grid_beyond(radius)).sum()
    }

    /// The stage of `step` in the way `index`, none where it is out of reach.
    pub(super) fn stage(&self, index: usize, step: i64) -> Option<Stage> {
        let way = self.ways.get(index)?;
        let radius = way.radius(step);
        let within = |span_s: i64| radius <= way.steps(span_s);
        let far = self.reach != Reach::Hour;
        let year = self.reach == Reach::Year;
        let stage = match way.as_entered {
            true if within(HOUR_S) => Stage::Hour,
            true if far && way.is_on_grid(step) => Stage::Grid,
            true if far && within(DAY_S) => Stage::Day,
            true if year && within(YEAR_S) => Stage::Year,
            false if within(NEAR_S) => Stage::OthersNear,
            false if within(HOUR_S) => Stage::OthersHour,
            false if far && within(DAY_S) => Stage::OthersDay,
            false if year && self.several_codes && within(YEAR_S) => Stage::OthersYear,
            _ => return None,
        };
        Some(stage)
    }

    /// How many places are at least as likely as `step` in the way `index`, itself included.
    pub(super) fn rank(&self, index: usize, step: i64) -> Option<u64> {
        let stage = self.stage(index, step)?;
        let way = self.ways.get(index)?;
        let radius = way.radius(step);
        let hour_steps = way.steps(HOUR_S);
        let others = |span_s| self.count(false, span_s);
        let mine = |span_s| self.count(true, span_s);
        let grid_beyond_hour = || match self.ways.iter().find(|way| way.as_entered) {
            Some(way) => self.grid_beyond(way.steps(HOUR_S)),
            None => 0,
        };
        Some(match stage {
            Stage::Hour => way.count(radius),
            Stage::OthersNear => mine(HOUR_S) + others(NEAR_S),
            Stage::Grid => mine(HOUR_S) + others(NEAR_S) + self.grid_beyond(hour_steps),
            Stage::OthersHour => mine(HOUR_S) + grid_beyond_hour() + others(HOUR_S),
            Stage::Day => way.count(radius) + self.grid_beyond(radius) + others(HOUR_S),
            Stage::OthersDay => mine(DAY_S) + others(DAY_S),
            Stage::Year => way.count(radius) + self.grid_beyond(radius) + others(DAY_S),
            Stage::OthersYear => mine(YEAR_S) + others(YEAR_S),
        })
    }

    /// How many places there are.
    pub(super) fn total(&self) -> u64 {
        let (mine, others) = match (self.reach, self.several_codes) {
            (Reach::Hour, _) => (HOUR_S, HOUR_S),
            (Reach::Day, _) => (DAY_S, DAY_S),
            (Reach::Year, false) => (YEAR_S, DAY_S),
            (Reach::Year, true) => (YEAR_S, YEAR_S),
        };
        self.count(true, mine) + self.count(false, others)
    }
}

/// How often a wrong code fits in one of `places` places, when `codes` codes of `digits` digits must.
pub(super) fn accident(places: f64, digits: u8, codes: usize) -> f64 {
    let each = 10_f64.powi(-(i32::from(digits)) * i32::try_from(codes).unwrap_or(i32::MAX));
    -(places * (-each).ln_1p()).exp_m1()
}

#[cfg(test)]
#[path = "hypotheses_tests.rs"]
mod tests;
