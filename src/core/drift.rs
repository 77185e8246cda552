//! How fast a clock runs away from the truth, from measurements over time.

use std::time::Duration;

use super::time::{MonoTime, Offset};

/// One measurement of a clock against the reference.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Point {
    /// When it was made.
    pub at: MonoTime,
    /// How far the clock was ahead of the reference.
    pub ahead: Offset,
    /// The error of that.
    pub error: Duration,
}

/// A rate with bounds that hold if those of the measurements do.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Drift {
    /// Parts per million by which the clock runs fast; negative when it runs slow.
    pub ppm: f64,
    /// The true rate lies within `ppm` plus or minus this much.
    pub error_ppm: f64,
}

/// The fastest that a running clock goes wrong by itself, and that the kernel corrects it gradually: both are limited to
/// 500 ppm (adjtimex(2), adjtime(3)). chrony can correct faster (chrony.conf(5), maxslewrate); that shows as jumps.
pub const FASTEST_PPM: f64 = 500.0;

/// A clock is watched for at least so long before anything is said of it.
pub const SHORTEST_WATCH: Duration = Duration::from_secs(60);

/// What a watch could have missed must be less than this, or it says nothing: codes notice differences from 5 s on.
pub const MOST_UNSEEN: Duration = Duration::from_secs(2);

/// Seconds of drift in a day that leave a clock right until tomorrow: a difference is a warning from 5 s on.
pub const A_DAY_IS_SAFE: f64 = 5.0;

/// Seconds of drift in a day that are not worth a word.
const NEGLIGIBLE: f64 = 1.0;

/// What measurements say about the rate of a clock.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Rate {
    /// One constant rate fits all of them.
    Steady(Drift),
    /// No constant rate does: the clock was set or its rate changed meanwhile.
    Unsteady,
    /// There are fewer than two measurements at different moments.
    TooFew,
}

/// How well a clock keeps time.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Keeping {
    /// It was not watched for long enough, or too coarsely.
    TooEarly,
    /// It stayed where it was as far as that could be measured, which does not exclude a drift that matters in a day.
    Stays(Drift),
    /// It keeps time: whatever it drifts is [`A_DAY_IS_SAFE`] or less in a day.
    Keeps(Drift),
    /// It certainly runs at a wrong rate.
    Drifts(Drift),
    /// No one rate fits: somebody is correcting it.
    Moves,
}

/// A change that no rate explains: the clock was set, or the machine was suspended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Jump {
    /// By how much; positive when the clock went forward.
    pub by: Offset,
    /// The first measurement after it.
    pub seen: MonoTime,
}

/// The measurements after the last jump, and that jump. `points` are in order of time.
///
/// A measurement belongs to the others as long as no pair of them is farther apart than their errors and
/// [`FASTEST_PPM`] explain. Each is compared with all later ones, so a coarse one in between hides no jump.
pub fn since_jump(points: &[Point]) -> (&[Point], Option<Jump>) {
    let mut first = points.len();
    while let Some((earlier, point)) =
        first.checked_sub(1).and_then(|at| points.get(at).map(|point| (at, point)))
    {
        let run = points.get(first..).unwrap_or_default();
        if let Some(contradicts) = run.iter().find(|later| jumped(point, later)) {
            let next = run.first().unwrap_or(contradicts);
            let jump = Jump { by: contradicts.ahead.minus(point.ahead), seen: next.at };
            return (run, Some(jump));
        }
        first = earlier;
    }
    (points, None)
}

fn jumped(earlier: &Point, later: &Point) -> bool {
    let explained = later.at.since(earlier.at).mul_f64(FASTEST_PPM / 1e6);
    let explained = explained.saturating_add(earlier.error).saturating_add(later.error);
    later.ahead.minus(earlier.ahead).abs() > explained
}

/// What a stretch of measurements without a jump says.
pub fn keeping(run: &[Point]) -> Keeping {
    let (Some(first), Some(last)) = (run.first(), run.last()) else { return Keeping::TooEarly };
    let watched = last.at.since(first.at);
    if watched < SHORTEST_WATCH {
        return Keeping::TooEarly;
    }
    match rate(run) {
        Rate::TooFew => Keeping::TooEarly,
        Rate::Unsteady => Keeping::Moves,
        Rate::Steady(drift) if drift.most_seconds_a_day() <= NEGLIGIBLE => Keeping::Keeps(drift),
        Rate::Steady(drift) if drift.ppm.abs() > drift.error_ppm => Keeping::Drifts(drift),
        Rate::Steady(drift) if drift.most_seconds_a_day() <= A_DAY_IS_SAFE => Keeping::Keeps(drift),
        Rate::Steady(drift) => {
            let unseen = (drift.ppm.abs() + drift.error_ppm) / 1e6 * watched.as_secs_f64();
            if unseen <= MOST_UNSEEN.as_secs_f64() { Keeping::Stays(drift) } else { Keeping::TooEarly }
        }
    }
}

impl Drift {
    /// Seconds by which it goes wrong in a day, without the sign.
    pub fn seconds_a_day(&self) -> f64 {
        self.ppm.abs() * 0.086_4
    }

    /// The most seconds by which it may go wrong in a day.
    pub fn most_seconds_a_day(&self) -> f64 {
        (self.ppm.abs() + self.error_ppm) * 0.086_4
    }
}

/// Finds the rates that fit every measurement within its error, and among them the one that fits best.
///
/// Each pair bounds the rate: it cannot be steeper than from the lowest the first may have been to the highest the second
/// may have been, nor flatter than the other way round. Those bounds need no assumption about how errors are spread. Within
/// them the median of the slopes of all pairs is stated (Theil and Sen): up to 29 % of the measurements may be bad without
/// moving it far, and bad ones there are, since a stated error is the most that could be and not what is usual.
pub fn rate(points: &[Point]) -> Rate {
    let (mut least, mut most) = (f64::NEG_INFINITY, f64::INFINITY);
    let mut slopes = Vec::new();
    for (index, one) in points.iter().enumerate() {
        for other in points.iter().skip(index + 1) {
            let (earlier, later) = if one.at <= other.at { (one, other) } else { (other, one) };
            let apart = later.at.since(earlier.at).as_secs_f64();
            if apart > 0.0 {
                let rise = later.ahead.secs_f64() - earlier.ahead.secs_f64();
                let errors = earlier.error.as_secs_f64() + later.error.as_secs_f64();
                slopes.push(rise / apart);
                least = least.max((rise - errors) / apart);
                most = most.min((rise + errors) / apart);
            }
        }
    }
    if slopes.is_empty() {
        return Rate::TooFew;
    }
    if least > most {
        return Rate::Unsteady;
    }
    let slope = median(&mut slopes).clamp(least, most);
    Rate::Steady(Drift { ppm: slope * 1e6, error_ppm: (slope - least).max(most - slope) * 1e6 })
}

/// The middle one; of an even number, the middle between the two middle ones. 0 of none.
fn median(values: &mut [f64]) -> f64 {
    values.sort_by(f64::total_cmp);
    let upper = values.len() / 2;
    let lower = values.len().saturating_sub(1) / 2;
    match (values.get(lower), values.get(upper)) {
        (Some(lower), Some(upper)) => f64::midpoint(*lower, *upper),
        _ => 0.0,
    }
}

#[cfg(test)]
#[path = "drift_tests.rs"]
mod tests;
