//! Finding a zone from what a person types: a city, a country, a part of either.

use super::countries::COUNTRIES;

/// How well a zone answers a query; the best first.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Fit {
    WholeName,
    NamePrefix,
    CityPrefix,
    WordPrefix,
    Country,
    Anywhere,
}

/// The names of at most `limit` zones that `query` may mean, the likeliest first.
///
/// Case and accents do not matter; spaces, underscores, hyphens and slashes are alike; every word of the query must
/// occur in the name, or the query must begin the English name of a country that has the zone. An empty query
/// lists the zones by name.
pub fn search(query: &str, limit: usize) -> Vec<&'static str> {
    let wanted = words(query);
    let mut hits: Vec<(Fit, bool, &'static str)> = chrono_tz::TZ_VARIANTS
        .iter()
        .map(|zone| zone.name())
        .filter_map(|name| fit(&wanted, name).map(|fit| (fit, !is_place(name), name)))
        .collect();
    hits.sort_unstable();
    hits.into_iter().map(|(_, _, name)| name).take(limit).collect()
}

fn fit(wanted: &[String], name: &str) -> Option<Fit> {
    let phrase = wanted.join(" ");
    let whole = words(name).join(" ");
    let city = name.rsplit('/').next().map(|city| words(city).join(" ")).unwrap_or_default();
    if whole == phrase {
        return Some(Fit::WholeName);
    }
    if whole.starts_with(&phrase) {
        return Some(Fit::NamePrefix);
    }
    if city.starts_with(&phrase) {
        return Some(Fit::CityPrefix);
    }
    let parts: Vec<&str> = whole.split(' ').collect();
    if wanted.iter().all(|word| parts.iter().any(|part| part.starts_with(word.as_str()))) {
        return Some(Fit::WordPrefix);
    }
    if COUNTRIES.iter().any(|(country, zones)| country.starts_with(&phrase) && zones.contains(&name)) {
        return Some(Fit::Country);
    }
    wanted.iter().all(|word| whole.contains(word.as_str())).then_some(Fit::Anywhere)
}

/// Whether a name follows the scheme area/place, as opposed to the historical ones such as "US/Pacific" or "EST".
fn is_place(name: &str) -> bool {
    const AREAS: [&str; 10] = [
        "Africa",
        "America",
        "Antarctica",
        "Arctic",
        "Asia",
        "Atlantic",
        "Australia",
        "Europe",
        "Indian",
        "Pacific",
    ];
    name.split_once('/').is_some_and(|(area, _)| AREAS.contains(&area))
}

fn words(text: &str) -> Vec<String> {
    text.split(|c: char| c.is_whitespace() || "_-/,".contains(c))
        .filter(|word| !word.is_empty())
        .map(|word| word.to_lowercase().chars().map(without_accent).collect())
        .collect()
}

/// Names of zones have no accents, and the cities have. `letter` is a small one.
fn without_accent(letter: char) -> char {
    match letter {
        'à'..='å' | 'ā' | 'ă' | 'ą' => 'a',
        'ç' | 'ć' | 'č' => 'c',
        'è'..='ë' | 'ē' | 'ę' | 'ě' => 'e',
        'ì'..='ï' | 'ī' | 'ı' => 'i',
        'ł' => 'l',
        'ñ' | 'ń' | 'ň' => 'n',
        'ò'..='ö' | 'ø' | 'ō' | 'ő' => 'o',
        'ś' | 'ş' | 'ș' | 'š' => 's',
        'ţ' | 'ț' => 't',
        'ù'..='ü' | 'ū' | 'ů' | 'ű' => 'u',
        'ý' | 'ÿ' => 'y',
        'ź' | 'ż' | 'ž' => 'z',
        other => other,
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn accents_do_not_matter() {
        for (typed, zone) in [
            ("São Paulo", "America/Sao_Paulo"),
            ("ZÜRICH", "Europe/Zurich"),
            ("bogotá", "America/Bogota"),
            ("asunción", "America/Asuncion"),
            ("chișinău", "Europe/Chisinau"),
        ] {
            assert_eq!(super::search(typed, 1), [zone], "{typed}");
        }
    }

    use super::*;

    #[test]
    fn the_beginning_of_a_name_comes_first() {
        assert_eq!(search("europe/ber", 5), ["Europe/Berlin"]);
        assert_eq!(search("UTC", 1), ["UTC"]);
    }

    #[test]
    fn a_city_is_found_however_it_is_typed() {
        for query in ["new york", "New_York", "new-york", "york new", "AMERICA/NEW YORK", "  new   york "] {
            assert_eq!(search(query, 1), ["America/New_York"], "{query}");
        }
        assert_eq!(search("berl", 1), ["Europe/Berlin"]);
    }

    #[test]
    fn a_country_leads_to_its_zones() {
        assert!(search("germany", 3).contains(&"Europe/Berlin"));
        assert!(search("united st", 10).contains(&"America/New_York"));
        assert!(search("switz", 3).contains(&"Europe/Zurich"));
    }

    #[test]
    fn a_part_of_a_name_is_enough_and_nonsense_finds_nothing() {
        assert!(search("olulu", 3).contains(&"Pacific/Honolulu"));
        assert!(search("qqqq", 3).is_empty());
        assert!(search("europe/berlin\u{1b}[2J", 3).is_empty());
    }

    #[test]
    fn no_more_than_asked_for_are_given() {
        assert_eq!(search("", 7).len(), 7);
        assert!(search("europe", 0).is_empty());
    }

    #[test]
    fn every_zone_in_the_list_of_countries_exists() {
        for (country, zones) in COUNTRIES {
            for zone in *zones {
                assert!(
                    chrono_tz::TZ_VARIANTS.iter().any(|known| known.name() == *zone),
                    "{country}: {zone}"
                );
            }
        }
    }
}
