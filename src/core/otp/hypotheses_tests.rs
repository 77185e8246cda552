use super::*;

const NOW_S: i64 = 1_795_489_507;

fn places(server_ahead_s: i64, period_s: u32, reach: Reach, several: bool) -> Places {
    let parameters = Parameters { period_s, ..Parameters::default() };
    let centres =
        Centres { primary: UnixTime::from_secs(NOW_S), server: UnixTime::from_secs(NOW_S + server_ahead_s) };
    Places::new(parameters, 6, centres, reach, several)
}

/// Every place within two days, most likely stage first, with the rank that is claimed for it.
fn all(places: &Places) -> Vec<(Stage, u64)> {
    let mut all = Vec::new();
    for (index, way) in places.ways.iter().enumerate() {
        for (low, high) in way.searched(places.reach, places.several_codes) {
            for step in low..=high {
                let step = i64::try_from(step).unwrap();
                if let (Some(stage), Some(rank)) = (places.stage(index, step), places.rank(index, step)) {
                    all.push((stage, rank));
                }
            }
        }
    }
    all.sort_unstable();
    all
}

#[test]
fn the_rank_of_a_place_is_the_number_of_places_that_are_at_least_as_likely() {
    for period_s in [30, 60, 45, 600] {
        for server_ahead_s in [0, 187, -5_000, 40_000, -400_000] {
            for reach in [Reach::Hour, Reach::Day] {
                let places = places(server_ahead_s, period_s, reach, false);
                let all = all(&places);
                assert_eq!(all.len() as u64, places.total(), "{period_s} {server_ahead_s} {reach:?}");
                let ranks: Vec<u64> = all.iter().map(|(_, rank)| *rank).collect();
                assert!(ranks.is_sorted(), "{period_s} {server_ahead_s} {reach:?}");
                for same in ranks.chunk_by(|one, other| one == other) {
                    let as_likely = ranks.partition_point(|rank| *rank <= same[0]);
                    assert_eq!(as_likely as u64, same[0], "{period_s} {server_ahead_s} {reach:?}");
                }
            }
        }
    }
}

#[test]
fn one_code_within_an_hour_or_on_the_grid_of_zones_proves_enough_and_within_a_day_it_does_not() {
    let places = places(0, 30, Reach::Day, false);
    let chance = |step: i64| {
        let way = &places.ways[0];
        accident(places.rank(0, way.primary + step).unwrap() as f64, 6, 1)
    };
    let near =
        |chance: f64, expected: f64| assert!((chance / expected - 1.0).abs() < 0.02, "{chance} {expected}");
    near(chance(20), 0.000_041);
    near(chance(120), 0.000_241);
    assert!(chance(-8 * 30) < super::super::verdict::ENOUGH);
    assert!(chance(155) > super::super::verdict::ENOUGH);
    assert!(chance(3_105) > 0.006_2);
}

#[test]
fn within_a_year_a_wrong_code_fits_somewhere_in_most_cases_and_two_hardly_ever() {
    let one = places(0, 30, Reach::Year, false).total();
    assert!((accident(one as f64, 6, 1) - 0.88).abs() < 0.01);
    let two = places(0, 30, Reach::Year, true).total();
    assert!(accident(two as f64 * 10.0, 6, 2) < 1e-4);
}

#[test]
fn what_is_searched_covers_both_clocks_without_overlap() {
    let apart = places(400_000_000, 30, Reach::Day, false);
    assert_eq!(apart.ways[0].searched(Reach::Day, false).len(), 2);
    let close = places(90_000, 30, Reach::Day, false);
    let [(low, high)] = close.ways[0].searched(Reach::Day, false)[..] else { panic!("they overlap") };
    assert_eq!(high - low, 2 * 3_120);
    let nineteen_seventy = Places::new(
        Parameters::default(),
        6,
        Centres { primary: UnixTime::from_secs(60), server: UnixTime::from_secs(60) },
        Reach::Day,
        false,
    );
    assert_eq!(nineteen_seventy.ways[0].searched(Reach::Day, false), [(0, 3_122)]);
}

#[test]
fn a_code_of_another_length_is_never_as_entered() {
    let ways = ways(Parameters::default(), 8);
    assert!(ways.iter().all(|way| way.digits == 8));
    assert_eq!(ways.len(), 6);
    assert_eq!(ways[0].algorithm, Algorithm::Sha1);
}

#[test]
fn how_far_other_settings_are_looked_for_depends_on_the_reach_and_on_whether_a_second_code_stands_by() {
    const HOURS: i64 = 120;
    for (reach, several, stages) in [
        (Reach::Hour, false, [Some(Stage::OthersHour), None, None]),
        (Reach::Hour, true, [Some(Stage::OthersHour), None, None]),
        (Reach::Day, false, [Some(Stage::OthersHour), Some(Stage::OthersDay), None]),
        (Reach::Year, false, [Some(Stage::OthersHour), Some(Stage::OthersDay), None]),
        (Reach::Year, true, [Some(Stage::OthersHour), Some(Stage::OthersDay), Some(Stage::OthersYear)]),
    ] {
        let places = places(0, 30, reach, several);
        let other =
            places.ways.iter().position(|way| !way.as_entered && way.parameters.period_s == 30).unwrap();
        let primary = places.ways[other].primary;
        let told = [HOURS, 5 * HOURS, 100 * HOURS].map(|steps| places.stage(other, primary + steps));
        assert_eq!(told, stages, "{reach:?} {several}");
    }
}
