//! The names of time zones on Windows beside those of the IANA, as Unicode's CLDR has them (windowsZones). They are the same in every
//! language of Windows.
//!
//! Windows has one zone for many cities: Vienna, Rome and Oslo have that of Berlin. Each line of the table names the zone of Windows,
//! the city that stands for all of them in the whole world (territory 001), and the others. One whose clocks do not show the same
//! as that city's is left out, whatever the CLDR says: a test compares them.

/// Sorted by the names of Windows.
const TABLE: &str = include_str!("windows_names.txt");

/// The IANA name of a zone of Windows; none for one that is newer than the table.
pub fn iana(windows: &str) -> Option<&'static str> {
    lines().find(|(name, _)| *name == windows)?.1.split(' ').next()
}

/// The zone of Windows that a zone of the IANA has, by its usual spelling; none for one like no other, as Antarctica/Troll.
pub fn windows(iana: &str) -> Option<&'static str> {
    lines().find(|(_, cities)| cities.split(' ').any(|city| city == iana)).map(|(windows, _)| windows)
}

/// Each name of Windows with its names of the IANA, with spaces between them.
fn lines() -> impl Iterator<Item = (&'static str, &'static str)> {
    TABLE.lines().filter_map(|line| line.split_once(" = "))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::core::time::UnixTime;
    use crate::core::zone::display;

    /// What clocks in the zone `name` show, twice a day in three years from 2026-11-24 on.
    fn offsets(name: &str) -> Vec<i32> {
        let at = |half_day: i64| UnixTime::from_secs(1_795_489_500 + half_day * 43_200);
        (0..3 * 365 * 2).map(|half_day| display(name, at(half_day)).unwrap().utc_offset_s).collect()
    }

    #[test]
    fn every_name_is_found_and_is_one_that_the_zones_know() {
        let names: Vec<&str> = lines().map(|(windows, _)| windows).collect();
        assert!(names.is_sorted() && names.len() == TABLE.lines().count() && names.len() > 140);
        let mut once = BTreeSet::new();
        for (name, cities) in lines() {
            assert_eq!(iana(name), cities.split(' ').next());
            for city in cities.split(' ') {
                assert_eq!(windows(city), Some(name));
                assert_eq!(display(city, UnixTime::from_secs(0)).map(|view| view.name), Some(city));
                assert!(once.insert(city), "{city} stands there twice");
            }
        }
    }

    #[test]
    fn cities_that_share_a_zone_of_windows_show_the_same_time() {
        let mut wrong = Vec::new();
        for (name, cities) in lines() {
            let (first, others) = cities.split_once(' ').unwrap_or((cities, ""));
            let expected = offsets(first);
            let differ = others.split_whitespace().filter(|city| offsets(city) != expected);
            wrong.extend(differ.map(|city| format!("{name}: {city} and {first}")));
        }
        assert!(wrong.is_empty(), "{wrong:#?}");
    }

    #[test]
    fn nearly_every_zone_that_can_be_chosen_has_one_of_windows() {
        let none: Vec<&str> = chrono_tz::TZ_VARIANTS
            .iter()
            .map(|zone| zone.name())
            .filter(|name| windows(name).is_none())
            .collect();
        assert_eq!(
            none,
            ["America/Scoresbysund", "Antarctica/Casey", "Antarctica/Troll", "Antarctica/Vostok"]
        );
    }

    #[test]
    fn what_is_no_name_is_none() {
        assert_eq!(iana("W. Europe Standard Time"), Some("Europe/Berlin"));
        for other in ["", "Europe/Berlin", "Mitteleuropäische Zeit"] {
            assert_eq!(iana(other), None);
        }
        for city in ["Europe/Berlin", "Europe/Rome", "Europe/Vienna"] {
            assert_eq!(windows(city), Some("W. Europe Standard Time"));
        }
        for other in ["", "W. Europe Standard Time", "europe/vienna", "Europe/Ber"] {
            assert_eq!(windows(other), None);
        }
    }
}
