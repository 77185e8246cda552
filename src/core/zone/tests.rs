use super::*;

const WINTER: UnixTime = UnixTime::from_secs(1_795_489_500); // 2026-11-24 03:05:00 UTC
const SUMMER: UnixTime = UnixTime::from_secs(1_782_864_000); // 2026-07-01 00:00:00 UTC

fn found(ahead_s: f64, error_s: f64) -> Option<i32> {
    fingerprint(Offset::from_secs_f64(ahead_s), Duration::from_secs_f64(error_s)).map(|error| error.quarters)
}

#[test]
fn whole_zones_are_recognised_on_both_sides() {
    assert_eq!(found(3_600.0, 0.01), Some(4));
    assert_eq!(found(-7_203.5, 0.01), Some(-8));
    assert_eq!(found(20_700.0, 0.01), Some(23)); // Nepal, +05:45
    assert_eq!(found(93_600.0, 0.01), Some(104));
    assert_eq!(found(-93_600.0, 0.01), Some(-104));
}

#[test]
fn a_wrong_date_and_half_a_day_are_told_from_a_wrong_zone() {
    let date = |ahead_s: f64| date_error(Offset::from_secs_f64(ahead_s), Duration::from_millis(12));
    assert_eq!(date(86_400.0), Some(DateError::Days(1)));
    assert_eq!(date(-86_403.0), Some(DateError::Days(-1)));
    assert_eq!(date(-365.0 * 86_400.0 + 2.0), Some(DateError::Days(-365)));
    assert_eq!(date(43_200.0), Some(DateError::HalfDay));
    assert_eq!(date(-43_198.0), Some(DateError::HalfDay));
    for other in [0.0, 3.0, 3_600.0, 86_406.0, 86_393.0, 129_600.0, 90_000.0] {
        assert_eq!(date(other), None, "{other}");
    }
    assert_eq!(date_error(Offset::from_secs(86_400), Duration::from_secs(6)), None, "too coarse");
    assert_eq!(date_error(Offset::from_nanos(i64::MIN), Duration::MAX), None);
    assert_eq!(found(86_400.0, 0.01), None, "no zone is a day off");
    assert_eq!(found(43_200.0, 0.01), Some(48), "New Zealand is");
}

#[test]
fn a_right_clock_and_a_drifted_one_are_no_zone_error() {
    assert_eq!(found(0.0, 0.01), None);
    assert_eq!(found(-3.0, 0.01), None);
    assert_eq!(found(-187.0, 0.012), None);
    assert_eq!(found(450.0, 0.01), None);
    assert_eq!(found(94_500.0, 0.01), None);
}

#[test]
fn the_measured_error_widens_the_tolerance_and_a_coarse_one_proves_nothing() {
    assert_eq!(found(3_605.0, 0.0), Some(4));
    assert_eq!(found(3_605.5, 0.0), None);
    assert_eq!(found(3_605.5, 0.6), Some(4));
    assert_eq!(found(3_600.0, 5.1), None);
}

#[test]
fn what_is_left_beside_the_zones_keeps_its_sign() {
    let error = fingerprint(Offset::from_secs(-3_602), Duration::ZERO).unwrap();
    assert_eq!(error.whole(), Offset::from_secs(-3_600));
    assert_eq!(error.residual, Offset::from_secs(-2));
}

#[test]
fn the_largest_differences_do_not_overflow() {
    assert_eq!(fingerprint(Offset::from_nanos(i64::MAX), Duration::ZERO), None);
    assert_eq!(fingerprint(Offset::from_nanos(i64::MIN), Duration::MAX), None);
}

#[test]
fn a_zone_is_shown_as_it_is_at_that_moment() {
    let winter = display("Europe/Berlin", WINTER).unwrap();
    assert_eq!((winter.abbreviation.as_str(), winter.utc_offset_s, winter.dst), ("CET", 3_600, false));
    let summer = display("europe/berlin", SUMMER).unwrap();
    assert_eq!((summer.name, summer.abbreviation.as_str()), ("Europe/Berlin", "CEST"));
    assert_eq!((summer.utc_offset_s, summer.dst), (7_200, true));
    assert_eq!(display("Europe/Berlinn", WINTER), None);
    assert_eq!(display("../../etc/passwd", WINTER), None);
}

#[test]
fn a_wall_clock_shows_the_local_date() {
    assert_eq!(local("Europe/Berlin", WINTER).unwrap().to_string(), "2026-11-24 04:05:00");
    assert_eq!(local("US/Eastern", WINTER).unwrap().to_string(), "2026-11-23 22:05:00");
    assert_eq!(local_at_offset(-34_200, WINTER).to_string(), "2026-11-23 17:35:00");
}

#[test]
fn the_ends_of_time_are_shown_without_a_panic() {
    for at in [UnixTime::from_nanos(i64::MIN), UnixTime::from_nanos(i64::MAX), UnixTime::from_secs(0)] {
        for zone in chrono_tz::TZ_VARIANTS {
            assert!(local(zone.name(), at).is_some(), "{}", zone.name());
        }
        assert!((1677..=2262).contains(&local_at_offset(i32::MAX, at).year));
    }
}

#[test]
fn offsets_are_written_as_people_write_them() {
    assert_eq!(offset_text(3_600), "+01:00");
    assert_eq!(offset_text(-34_200), "-09:30");
    assert_eq!(offset_text(0), "+00:00");
}

#[test]
fn a_wall_time_is_no_one_or_two_instants() {
    let wall = |month, day, hour, minute| LocalTime { year: 2026, month, day, hour, minute, second: 0 };
    assert_eq!(instants("Europe/Berlin", wall(11, 24, 4, 3)), Some(vec![UnixTime::from_secs(1_795_489_380)]));
    assert_eq!(instants("UTC", wall(11, 24, 3, 3)), Some(vec![UnixTime::from_secs(1_795_489_380)]));
    assert_eq!(instants("Europe/Berlin", wall(3, 29, 2, 30)), Some(Vec::new()), "summer time skips it");
    assert_eq!(instants("Europe/Berlin", wall(10, 25, 2, 30)).map(|both| both.len()), Some(2));
    assert_eq!(instants("Europe/Berlin", wall(2, 30, 12, 0)), Some(Vec::new()), "there is no such date");
    assert_eq!(instants("Nowhere/Land", wall(2, 3, 12, 0)), None);
}

#[test]
fn a_span_is_rounded_to_the_nearest_unit_on_both_sides() {
    for (seconds, times) in
        [(449, 0), (450, 1), (1_349, 1), (1_350, 2), (-449, 0), (-450, -1), (-1_349, -1), (-1_350, -2)]
    {
        assert_eq!(rounded(Offset::from_secs(seconds), Offset::from_secs(900)), times, "{seconds}");
    }
}
