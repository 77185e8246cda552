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

/// Finds the rates that fit every measurement within its error.
///
/// Each pair bounds the rate: it cannot be steeper than from the lowest the first may have been to the highest the second
/// may have been, nor flatter than the other way round. No statistics, so no assumption about how errors are spread.
pub fn rate(points: &[Point]) -> Rate {
    let (mut least, mut most) = (f64::NEG_INFINITY, f64::INFINITY);
    for (index, one) in points.iter().enumerate() {
        for other in points.iter().skip(index + 1) {
            let (earlier, later) = if one.at <= other.at { (one, other) } else { (other, one) };
            let apart = later.at.since(earlier.at).as_secs_f64();
            if apart > 0.0 {
                let rise = later.ahead.secs_f64() - earlier.ahead.secs_f64();
                let errors = earlier.error.as_secs_f64() + later.error.as_secs_f64();
                least = least.max((rise - errors) / apart);
                most = most.min((rise + errors) / apart);
            }
        }
    }
    if !least.is_finite() || !most.is_finite() {
        return Rate::TooFew;
    }
    if least > most {
        return Rate::Unsteady;
    }
    Rate::Steady(Drift { ppm: (least + most) / 2.0 * 1e6, error_ppm: (most - least) / 2.0 * 1e6 })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn point(at_s: u64, ahead_ms: i64, error_ms: u64) -> Point {
        Point {
            at: MonoTime::from_nanos(at_s * 1_000_000_000),
            ahead: Offset::from_millis(ahead_ms),
            error: Duration::from_millis(error_ms),
        }
    }

    fn steady(points: &[Point]) -> Drift {
        match rate(points) {
            Rate::Steady(drift) => drift,
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn a_clock_that_gains_a_millisecond_in_ten_seconds_runs_fast_by_a_hundred_parts_per_million() {
        let drift = steady(&[point(0, 0, 1), point(10, 1, 1)]);
        assert!((drift.ppm - 100.0).abs() < 1e-6 && (drift.error_ppm - 200.0).abs() < 1e-6, "{drift:?}");
    }

    #[test]
    fn more_time_makes_it_more_exact() {
        let minute = steady(&[point(0, 0, 5), point(60, 0, 5)]);
        let hour = steady(&[point(0, 0, 5), point(60, 0, 5), point(3_600, 0, 5)]);
        assert!(hour.error_ppm < minute.error_ppm / 50.0);
    }

    #[test]
    fn a_clock_that_was_set_meanwhile_has_no_one_rate() {
        let set = [point(0, -187_000, 5), point(60, -187_000, 5), point(75, 0, 5), point(135, 0, 5)];
        assert_eq!(rate(&set), Rate::Unsteady);
    }

    #[test]
    fn one_measurement_or_two_of_the_same_moment_say_nothing() {
        assert_eq!(rate(&[]), Rate::TooFew);
        assert_eq!(rate(&[point(0, 0, 5)]), Rate::TooFew);
        assert_eq!(rate(&[point(7, 0, 5), point(7, 1, 5)]), Rate::TooFew);
    }

    proptest! {
        #[test]
        fn the_true_rate_is_inside_the_stated_error(
            ppm in -500.0..500.0_f64,
            start_ms in -300_000..300_000_i64,
            measured in prop::collection::vec((0..100_000_u64, -1.0..1.0_f64, 1..2_000_u64), 2..20),
        ) {
            let points: Vec<Point> = measured
                .iter()
                .map(|(at_s, share, error_ms)| {
                    let truth = start_ms as f64 / 1e3 + *at_s as f64 * ppm / 1e6;
                    // A hair inside, for the rounding of this test.
                    let apart = share * 0.999 * *error_ms as f64 / 1e3;
                    Point { ahead: Offset::from_secs_f64(truth + apart), ..point(*at_s, 0, *error_ms) }
                })
                .collect();
            match rate(&points) {
                Rate::Steady(drift) => prop_assert!((drift.ppm - ppm).abs() <= drift.error_ppm + 1e-6, "{drift:?}"),
                Rate::TooFew => prop_assert!(points.windows(2).all(|pair| pair[0].at == pair[1].at)),
                Rate::Unsteady => prop_assert!(false),
            }
        }
    }
}
