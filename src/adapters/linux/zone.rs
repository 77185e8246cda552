//! The time zone, from the system's own files (localtime(5), RFC 9636).

use std::fs;
use std::path::{Component, Path, PathBuf};

use tz::TimeZone;

use crate::adapters::file_reasons::why_unreadable;
use crate::adapters::plain_file;
use crate::adapters::tools::Tools;
use crate::core::clean::{clean, shortened};
use crate::core::facts::{Fact, Zone};
use crate::core::text::Text;
use crate::core::time::UnixTime;
use crate::text;

const LOCALTIME: &str = "/etc/localtime";
const ZONES: &str = "/usr/share/zoneinfo";

/// What tzdata calls universal time.
const UTC_NAMES: [&str; 8] =
    ["UTC", "Etc/UTC", "UCT", "Etc/UCT", "Zulu", "Etc/Zulu", "Universal", "Etc/Universal"];

/// The longest file of tzdata has a few kilobytes.
const LONGEST: u64 = 256 * 1024;

/// The zone in force, and its offset at `now`.
pub(super) fn zone(tools: &Tools, now: UnixTime) -> Fact<Zone> {
    match in_force(tools) {
        Ok(zone) => {
            let utc_offset_s = zone.data.as_deref().map_or(Some(0), |data| utc_offset(data, now));
            let (in_etc_timezone, conflicting_name) = (debian_name(tools).is_some(), conflict(tools, &zone));
            let leap_seconds =
                zone.counts_leap_seconds || zone.data.as_deref().is_some_and(counts_leap_seconds);
            Fact::Known(Zone {
                name: zone.name,
                utc_offset_s,
                in_etc_timezone,
                conflicting_name,
                leap_seconds,
            })
        }
        Err(why) => Fact::Unknown { why },
    }
}

/// The offset of the zone in force at `now`, in seconds east of UTC.
pub(super) fn utc_offset_now(tools: &Tools, now: UnixTime) -> Result<i32, Text> {
    let zone = in_force(tools)?;
    zone.data
        .as_deref()
        .map_or(Some(0), |data| utc_offset(data, now))
        .ok_or_else(|| text!("why-zone-not-understood", name = zone.name))
}

/// A zone by name, with its rules; without rules it is UTC.
struct InForce {
    name: String,
    /// Whether the link leads to the files that do, those below "right".
    counts_leap_seconds: bool,
    data: Option<Vec<u8>>,
}

fn in_force(tools: &Tools) -> Result<InForce, Text> {
    let localtime = tools.file(LOCALTIME);
    let metadata = match localtime.symlink_metadata() {
        Ok(metadata) => metadata,
        // localtime(5): without the file the zone is UTC.
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
            return Ok(InForce { name: "UTC".to_owned(), counts_leap_seconds: false, data: None });
        }
        Err(error) => return Err(why_unreadable(LOCALTIME, &error)),
    };
    let linked = metadata.is_symlink().then(|| fs::read_link(&localtime).ok()).flatten();
    match linked.as_deref().and_then(zone_name) {
        Some(name) => plain_file::read(&zone_file(tools, &name), LONGEST)
            .map(|data| InForce {
                name: name.clone(),
                counts_leap_seconds: below_right(linked.as_deref()),
                data: Some(data),
            })
            .map_err(|_| text!("why-zone-file-missing", name = name)),
        None => {
            let data =
                plain_file::read(&localtime, LONGEST).map_err(|error| why_unreadable(LOCALTIME, &error))?;
            let name = name_of_copy(tools, &data)
                .ok_or_else(|| text!("why-zone-not-understood", name = LOCALTIME))?;
            Ok(InForce { name, counts_leap_seconds: false, data: Some(data) })
        }
    }
}

/// Whether a link leads to the files that count leap seconds.
fn below_right(target: Option<&Path>) -> bool {
    target.and_then(Path::to_str).is_some_and(|target| target.contains("zoneinfo/right/"))
}

/// Whether a zone file counts leap seconds into its local time (RFC 9636 section 3.1: `leapcnt`, the third count of the header).
fn counts_leap_seconds(data: &[u8]) -> bool {
    data.starts_with(b"TZif") && data.get(28..32).is_some_and(|count| count != [0, 0, 0, 0])
}

/// The zone's name in the target of a link, e.g. "../usr/share/zoneinfo/Europe/Berlin".
fn zone_name(target: &Path) -> Option<String> {
    let (_, name) = target.to_str()?.split_once("zoneinfo/")?;
    let name = name.strip_prefix("posix/").or_else(|| name.strip_prefix("right/")).unwrap_or(name);
    plausible(name).then(|| name.to_owned())
}

fn plausible(name: &str) -> bool {
    !name.is_empty()
        && name.len() <= 64
        && name.chars().all(|c| c.is_ascii_alphanumeric() || "/_+-".contains(c))
        && Path::new(name).components().all(|part| matches!(part, Component::Normal(_)))
}

fn zone_file(tools: &Tools, name: &str) -> PathBuf {
    tools.file(ZONES).join(name)
}

fn utc_offset(data: &[u8], now: UnixTime) -> Option<i32> {
    let zone = TimeZone::from_tz_data(data).ok()?;
    zone.find_local_time_type(now.secs()).ok().map(tz::LocalTimeType::ut_offset)
}

/// The name of a zone whose file was copied instead of linked: the one that Debian keeps if the same rule ends its file, since
/// the copy may be from another version of tzdata; else the first with the same file, else the rule itself.
fn name_of_copy(tools: &Tools, data: &[u8]) -> Option<String> {
    let same =
        |name: &String| plain_file::read(&zone_file(tools, name), LONGEST).is_ok_and(|other| other == data);
    debian_name(tools)
        .filter(|name| has_same_rule(tools, name, data))
        .or_else(|| listed_names(tools).into_iter().find(same))
        .or_else(|| rule(data))
}

/// Whether the zone `name` goes on by the rule of `data`. What came before does not matter to a clock of today.
fn has_same_rule(tools: &Tools, name: &str, data: &[u8]) -> bool {
    let Ok(other) = plain_file::read(&zone_file(tools, name), LONGEST) else { return false };
    other == data || rule(&other).is_some_and(|other| rule(data) == Some(other))
}

/// The names that tzdata lists, UTC and the cities.
fn listed_names(tools: &Tools) -> Vec<String> {
    let mut names = vec!["Etc/UTC".to_owned(), "UTC".to_owned()];
    for table in ["tzdata.zi", "zone1970.tab", "zone.tab"] {
        let Some(text) = tools.read_if_there(&format!("{ZONES}/{table}")) else { continue };
        if table == "tzdata.zi" {
            names.extend(text.lines().filter_map(|line| {
                let name = line.strip_prefix("Z ")?.split(' ').next()?;
                plausible(name).then(|| name.to_owned())
            }));
        } else {
            names.extend(
                text.lines()
                    .filter(|line| !line.starts_with('#'))
                    .filter_map(|line| line.split('\t').nth(2))
                    .filter(|name| plausible(name))
                    .map(str::to_owned),
            );
        }
    }
    names
}

/// The footer of a version 2 file (RFC 9636 3.3), e.g. "CET-1CEST,M3.5.0,M10.5.0/3".
fn rule(data: &[u8]) -> Option<String> {
    if !data.starts_with(b"TZif") {
        return None;
    }
    let text = data.strip_suffix(b"\n")?;
    let start = text.iter().rposition(|byte| *byte == b'\n')?;
    let rule = std::str::from_utf8(text.get(start + 1..)?).ok()?;
    (!rule.is_empty()).then(|| shortened(&clean(rule), 64))
}

/// What Debian's programs take for the zone where it differs from the one in force.
fn conflict(tools: &Tools, zone: &InForce) -> Option<String> {
    let name = debian_name(tools)?;
    let universal = |name: &str| UTC_NAMES.contains(&name);
    let same_rules = || {
        if universal(&name) && universal(&zone.name) {
            return true;
        }
        let other = plain_file::read(&zone_file(tools, &name), LONGEST).ok();
        match (&zone.data, other) {
            (Some(data), Some(other)) => *data == other,
            (None, _) | (Some(_), None) => false,
        }
    };
    (name != zone.name && !same_rules()).then_some(name)
}

fn debian_name(tools: &Tools) -> Option<String> {
    let text = tools.read_if_there("/etc/timezone")?;
    let name = text.lines().map(str::trim).find(|line| !line.is_empty() && !line.starts_with('#'))?;
    plausible(name).then(|| name.to_owned())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::adapters::linux::testing::{Root, printed, zone_data};

    fn machine() -> Root {
        let root = Root::new();
        let zones = [
            ("Etc/UTC", "UTC0"),
            ("UTC", "UTC0"),
            ("Europe/Berlin", "CET-1CEST,M3.5.0,M10.5.0/3"),
            ("US/Eastern", "EST5EDT,M3.2.0,M11.1.0"),
        ];
        for (name, rule) in zones {
            root.write(&format!("usr/share/zoneinfo/{name}"), zone_data(rule));
        }
        root.write("usr/share/zoneinfo/zone1970.tab", "# x\nDE,DK\t+5230+01322\tEurope/Berlin\tmost\n");
        root
    }

    /// 2026-11-24 03:03:01 UTC, winter in Berlin.
    const WINTER: UnixTime = UnixTime::from_secs(1_795_489_381);
    /// 2026-07-01 12:00:00 UTC, summer in Berlin.
    const SUMMER: UnixTime = UnixTime::from_secs(1_782_907_200);

    fn known(name: &str, offset: i32, conflict: Option<&str>) -> Fact<Zone> {
        Fact::Known(Zone {
            name: name.to_owned(),
            utc_offset_s: Some(offset),
            in_etc_timezone: conflict.is_some(),
            conflicting_name: conflict.map(str::to_owned),
            leap_seconds: false,
        })
    }

    /// With a file /etc/timezone that agrees.
    fn agreed(name: &str, offset: i32) -> Fact<Zone> {
        let Fact::Known(zone) = known(name, offset, None) else { panic!() };
        Fact::Known(Zone { in_etc_timezone: true, ..zone })
    }

    #[test]
    fn recorded_links_and_names_are_understood_with_their_conflict() {
        let expected = [
            known("Europe/Berlin", 3_600, Some("Etc/UTC")),
            known("US/Eastern", -18_000, Some("Etc/UTC")),
            agreed("UTC", 0),
        ];
        let recorded = printed("debian12/timezone-set.txt", "readlink /etc/localtime; cat /etc/timezone");
        assert_eq!(recorded.len(), expected.len());
        for (output, expected) in recorded.iter().zip(expected) {
            let (link, debian) = output.split_once('\n').unwrap();
            let root = machine();
            root.link("etc/localtime", link);
            root.write("etc/timezone", debian);
            assert_eq!(zone(&root.tools(), WINTER), expected);
        }
    }

    #[test]
    fn summer_time_comes_from_the_rules_of_the_file() {
        let root = machine();
        root.link("etc/localtime", "/usr/share/zoneinfo/Europe/Berlin");
        assert_eq!(zone(&root.tools(), SUMMER), known("Europe/Berlin", 7_200, None));
        assert_eq!(utc_offset_now(&root.tools(), WINTER), Ok(3_600));
    }

    #[test]
    fn no_file_means_utc() {
        assert_eq!(zone(&machine().tools(), WINTER), known("UTC", 0, None));
        let root = machine();
        root.write("etc/timezone", "Etc/UTC\n");
        assert_eq!(zone(&root.tools(), WINTER), agreed("UTC", 0));
        for name in ["Etc/Universal", "Etc/Zulu", "Universal"] {
            root.write("etc/timezone", format!("{name}\n"));
            assert_eq!(zone(&root.tools(), WINTER), agreed("UTC", 0), "{name}");
        }
        root.write("etc/timezone", "Europe/Berlin\n");
        assert_eq!(zone(&root.tools(), WINTER), known("UTC", 0, Some("Europe/Berlin")));
    }

    #[test]
    fn a_copied_file_is_recognised_by_its_content() {
        let root = machine();
        root.write("etc/localtime", zone_data("CET-1CEST,M3.5.0,M10.5.0/3"));
        assert_eq!(zone(&root.tools(), WINTER), known("Europe/Berlin", 3_600, None));
        root.write("etc/localtime", zone_data("EST5EDT,M3.2.0,M11.1.0"));
        root.write("etc/timezone", "US/Eastern\n");
        assert_eq!(zone(&root.tools(), WINTER), agreed("US/Eastern", -18_000));
    }

    #[test]
    fn a_copy_from_another_version_of_tzdata_is_known_by_the_rule_at_its_end() {
        for (debian, rule) in
            [("Europe/Berlin", "CET-1CEST,M3.5.0,M10.5.0/3"), ("US/Eastern", "EST5EDT,M3.2.0,M11.1.0")]
        {
            let root = machine();
            // The same zone with one transition more in its past.
            let mut older = zone_data(rule);
            older.insert(44, 0);
            root.write("etc/localtime", &older);
            root.write("etc/timezone", format!("{debian}\n"));
            let Fact::Known(found) = zone(&root.tools(), WINTER) else { panic!() };
            assert_eq!((found.name.as_str(), found.conflicting_name), (debian, None));
        }
        let root = machine();
        let mut other_rule = zone_data("EST5EDT,M3.2.0,M11.1.0");
        other_rule.insert(44, 0);
        root.write("etc/localtime", &other_rule);
        root.write("etc/timezone", "Europe/Berlin\n");
        let Fact::Known(found) = zone(&root.tools(), WINTER) else { panic!() };
        assert_eq!(found.conflicting_name.as_deref(), Some("Europe/Berlin"), "{}", found.name);
    }

    #[test]
    fn a_zone_that_counts_leap_seconds_is_told_by_its_link_and_by_its_copy() {
        let counts = |root: &Root| match zone(&root.tools(), WINTER) {
            Fact::Known(zone) => zone.leap_seconds,
            other => panic!("{other:?}"),
        };
        let root = machine();
        root.link("etc/localtime", "/usr/share/zoneinfo/right/Europe/Berlin");
        assert!(counts(&root));
        let root = machine();
        let mut right = zone_data("CET-1CEST,M3.5.0,M10.5.0/3");
        right[31] = 27;
        root.write("etc/localtime", &right);
        root.write("etc/timezone", "Europe/Berlin\n");
        assert!(counts(&root));
        let root = machine();
        root.link("etc/localtime", "/usr/share/zoneinfo/posix/Europe/Berlin");
        assert!(!counts(&root));
    }

    #[test]
    fn a_copied_file_of_no_known_zone_is_named_by_its_rule() {
        let root = machine();
        root.write("etc/localtime", zone_data("XYZ-3:30"));
        assert_eq!(zone(&root.tools(), WINTER), known("XYZ-3:30", 12_600, None));
    }

    #[test]
    fn a_link_to_a_zone_that_is_not_installed_is_said() {
        let root = machine();
        root.link("etc/localtime", "/usr/share/zoneinfo/Nowhere/Town");
        let fact = zone(&root.tools(), WINTER);
        assert_eq!(fact.why_unknown(), Some(&text!("why-zone-file-missing", name = "Nowhere/Town")));
    }

    #[test]
    fn a_link_that_leads_elsewhere_is_not_followed_as_a_name() {
        assert_eq!(zone_name(Path::new("/usr/share/zoneinfo/../../../etc/passwd")), None);
        assert_eq!(zone_name(Path::new("/usr/share/zoneinfo/")), None);
        assert_eq!(zone_name(Path::new("/usr/share/zoneinfo/right/Europe/Berlin")).unwrap(), "Europe/Berlin");
    }

    #[test]
    fn this_machine_has_a_zone() {
        let fact = zone(&Tools::system(), WINTER);
        assert!(!fact.is_pending());
    }

    proptest! {
        #[test]
        fn rubbish_never_panics(data in proptest::collection::vec(any::<u8>(), 0..200), keep in 0_usize..80) {
            let root = machine();
            let mut mixed = zone_data("CET-1CEST,M3.5.0,M10.5.0/3");
            mixed.truncate(keep);
            mixed.extend(data);
            root.write("etc/localtime", &mixed);
            root.write("etc/timezone", &mixed);
            let _ = zone(&root.tools(), WINTER);
        }
    }
}
