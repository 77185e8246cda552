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

#[test]
fn one_bad_measurement_among_many_does_not_move_the_rate() {
    let mut points: Vec<Point> = (0..20).map(|number| point(number * 64, 0, 50)).collect();
    points[19].ahead = Offset::from_millis(40);
    assert!(steady(&points).ppm.abs() < 1e-9, "{:?}", steady(&points));
}

#[test]
fn less_than_a_minute_is_too_early_and_so_is_a_coarse_measurement() {
    assert_eq!(keeping(&[]), Keeping::TooEarly);
    assert_eq!(keeping(&[point(0, 0, 5), point(59, 0, 5)]), Keeping::TooEarly);
    assert_eq!(keeping(&[point(0, 0, 2_000), point(600, 0, 2_000)]), Keeping::TooEarly);
}

#[test]
fn a_clock_that_stays_within_the_errors_for_a_minute_stays_and_keeps_time_only_after_longer() {
    let Keeping::Stays(drift) = keeping(&[point(0, 3, 10), point(64, -2, 10)]) else { panic!() };
    assert!(drift.most_seconds_a_day() < 40.0);
    let points: Vec<Point> = (0..15).map(|number| point(number * 64, 0, 10)).collect();
    assert!(matches!(keeping(&points), Keeping::Keeps(_)));
    assert!(matches!(keeping(&points[..5]), Keeping::Stays(_)));
}

#[test]
fn a_clock_that_loses_four_seconds_a_day_is_found_in_an_hour() {
    let lost = |at_s: u64| -(at_s as i64 * 4_000 / 86_400);
    let points: Vec<Point> = (0..60).map(|number| point(number * 64, lost(number * 64), 10)).collect();
    let Keeping::Drifts(drift) = keeping(&points) else { panic!("{:?}", keeping(&points)) };
    assert!(drift.ppm < 0.0 && (drift.seconds_a_day() - 4.0).abs() < 0.3, "{drift:?}");
}

#[test]
fn a_clock_that_is_corrected_first_and_then_left_alone_moves() {
    let points = [point(0, 100, 2), point(64, 70, 2), point(128, 70, 2), point(192, 70, 2)];
    assert_eq!(since_jump(&points).1, None);
    assert_eq!(keeping(&points), Keeping::Moves);
}

#[test]
fn a_jump_is_found_behind_a_coarse_measurement() {
    let points =
        [point(0, -187_000, 5), point(64, -187_000, 5), point(128, -90_000, 200_000), point(192, 0, 5)];
    let (run, jump) = since_jump(&points);
    assert_eq!(run, &points[2..]);
    let seen = points[2].at;
    assert_eq!(jump, Some(Jump { by: Offset::from_secs(187), seen }));
}

proptest! {
    #[test]
    fn a_jump_larger_than_what_could_be_explained_is_always_found(
        before in 1..20_u64, after in 1..20_u64,
        jump_ms in prop_oneof![-400_000..-2_000_i64, 2_000..400_000_i64],
        ppm in -100.0..100.0_f64, error_ms in 1..200_u64,
    ) {
        let drifted = |at_s: u64| (at_s as f64 * ppm / 1e3) as i64;
        let points: Vec<Point> = (0..before + after)
            .map(|number| {
                let jumped = if number < before { 0 } else { jump_ms };
                point(number * 64, drifted(number * 64) + jumped, error_ms)
            })
            .collect();
        let (run, jump) = since_jump(&points);
        prop_assert_eq!(run, &points[before as usize..]);
        prop_assert_eq!(jump.map(|jump| jump.seen), Some(points[before as usize].at));
        prop_assert!(jump.is_some_and(|jump| jump.by.is_behind() == (jump_ms < 0)));
    }

    #[test]
    fn a_steady_clock_never_jumps_and_its_drift_is_never_denied(
        ppm in -400.0..400.0_f64, start_ms in -300_000..300_000_i64,
        measured in prop::collection::vec((-1.0..1.0_f64, 1..500_u64), 2..30),
    ) {
        let points: Vec<Point> = (0_u64..)
            .zip(&measured)
            .map(|(number, (share, error_ms))| {
                let at_s = number * 64;
                let truth = start_ms as f64 / 1e3 + at_s as f64 * ppm / 1e6;
                let apart = share * 0.999 * *error_ms as f64 / 1e3;
                Point { ahead: Offset::from_secs_f64(truth + apart), ..point(at_s, 0, *error_ms) }
            })
            .collect();
        prop_assert_eq!(since_jump(&points), (points.as_slice(), None));
        match keeping(&points) {
            Keeping::Drifts(drift) => {
                prop_assert!(drift.ppm.is_sign_negative() == ppm.is_sign_negative());
                prop_assert!((drift.ppm - ppm).abs() <= drift.error_ppm + 1e-3);
            }
            Keeping::Keeps(drift) | Keeping::Stays(drift) => prop_assert!(ppm.abs() * 0.0864 <= drift.most_seconds_a_day() + 1e-6),
            Keeping::TooEarly => {}
            Keeping::Moves => prop_assert!(false, "one rate fits by construction"),
        }
    }
}

#[test]
fn a_drift_of_less_than_a_second_a_day_is_not_worth_a_word() {
    let points: Vec<Point> = (0..100).map(|number| point(number * 3_600, number as i64 * 20, 5)).collect();
    assert!(matches!(keeping(&points), Keeping::Keeps(drift) if drift.ppm > drift.error_ppm));
}

#[test]
fn the_median_is_the_middle_one_or_between_the_two_middle_ones() {
    assert_eq!(median(&mut [3.0, 1.0, 2.5]), 2.5);
    assert_eq!(median(&mut [4.0, 1.0, 8.0, 3.0]), 3.5);
    assert_eq!(median(&mut []), 0.0);
}
