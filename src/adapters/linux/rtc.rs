//! The hardware clock, read from sysfs: no command, no rights, and no interference with its interrupts.

use std::fs;
use std::path::PathBuf;

use crate::adapters::file_reasons::why_unreadable;
use crate::adapters::plain_file;
use crate::adapters::tools::Tools;
use crate::core::facts::{Fact, Rtc};
use crate::core::time::{Offset, UnixTime};
use crate::ports::Clock;
use crate::text;

use super::zone::utc_offset_now;

const CLOCKS: &str = "/sys/class/rtc";

/// One number.
const LONGEST: u64 = 4096;

pub(super) fn rtc(tools: &Tools, clock: &dyn Clock) -> Fact<Rtc> {
    let local_time = tools.read_if_there("/etc/adjtime").is_some_and(|text| keeps_local_time(&text));
    let Some(folder) = hardware_clock(tools) else {
        return Fact::Known(Rtc { local_time, ahead_of_system: None });
    };
    let path = folder.join("since_epoch");
    let shown = match plain_file::read(&path, LONGEST) {
        Ok(shown) => String::from_utf8_lossy(&shown).into_owned(),
        Err(error) => return Fact::Unknown { why: why_unreadable(&path.to_string_lossy(), &error) },
    };
    let system = clock.read().wall;
    let Ok(seconds) = shown.trim().parse::<i64>() else {
        return Fact::Unknown { why: text!("why-rtc-not-understood") };
    };
    // Somewhere within the second that it shows: the middle is at most half a second wrong.
    let shown = UnixTime::from_secs(seconds).plus(Offset::from_millis(500));
    let offset = if local_time { utc_offset_now(tools, system) } else { Ok(0) };
    match offset {
        Ok(offset) => {
            let universal = shown.minus(Offset::from_secs(offset.into()));
            Fact::Known(Rtc { local_time, ahead_of_system: Some(universal.ahead_of(system)) })
        }
        Err(why) => Fact::Unknown { why },
    }
}

/// The third line of adjtime(5); without it the hardware clock keeps UTC.
fn keeps_local_time(adjtime: &str) -> bool {
    adjtime.lines().nth(2).is_some_and(|line| line.trim() == "LOCAL")
}

/// The clock that the kernel set the system clock from at boot, else the first.
fn hardware_clock(tools: &Tools) -> Option<PathBuf> {
    let mut clocks: Vec<PathBuf> = fs::read_dir(tools.file(CLOCKS))
        .ok()?
        .flatten()
        .map(|entry| entry.path())
        .filter(|path| path.file_name().is_some_and(|name| name.to_string_lossy().starts_with("rtc")))
        .collect();
    clocks.sort();
    let set_the_system = |path: &PathBuf| {
        plain_file::read(&path.join("hctosys"), LONGEST).is_ok_and(|text| text.trim_ascii() == b"1")
    };
    clocks.iter().find(|path| set_the_system(path)).or_else(|| clocks.first()).cloned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::adapters::linux::testing::{Root, Stopped, zone_data};

    const NOW: i64 = 1_795_489_381;

    fn ahead(root: &Root) -> Fact<Rtc> {
        rtc(&root.tools(), &Stopped(NOW))
    }

    fn known(local_time: bool, ahead_s: f64) -> Fact<Rtc> {
        Fact::Known(Rtc { local_time, ahead_of_system: Some(Offset::from_secs_f64(ahead_s)) })
    }

    #[test]
    fn a_machine_without_a_hardware_clock_has_none() {
        let expected = Fact::Known(Rtc { local_time: false, ahead_of_system: None });
        assert_eq!(ahead(&Root::new()), expected);
    }

    #[test]
    fn a_clock_three_hours_slow_is_behind() {
        let root = Root::new();
        root.write("sys/class/rtc/rtc0/since_epoch", format!("{}\n", NOW - 10_800));
        root.write("etc/adjtime", "0.0 0 0.0\n0\nUTC\n");
        assert_eq!(ahead(&root), known(false, -10_799.5));
    }

    #[test]
    fn a_clock_in_local_time_is_read_in_the_zone() {
        let root = Root::new();
        root.write("usr/share/zoneinfo/Europe/Berlin", zone_data("CET-1CEST,M3.5.0,M10.5.0/3"));
        root.link("etc/localtime", "/usr/share/zoneinfo/Europe/Berlin");
        root.write("etc/adjtime", "0.0 0 0.0\n0\nLOCAL\n");
        root.write("sys/class/rtc/rtc0/since_epoch", format!("{}\n", NOW + 3_600));
        assert_eq!(ahead(&root), known(true, 0.5));
    }

    #[test]
    fn the_clock_that_set_the_system_is_the_one() {
        let root = Root::new();
        root.write("sys/class/rtc/rtc0/since_epoch", "0\n");
        root.write("sys/class/rtc/rtc1/since_epoch", format!("{NOW}\n"));
        root.write("sys/class/rtc/rtc1/hctosys", "1\n");
        assert_eq!(ahead(&root), known(false, 0.5));
    }

    #[test]
    fn rubbish_and_refusal_are_unknown_with_a_reason() {
        for shown in ["", "soon\n", "99999999999999999999999\n"] {
            let root = Root::new();
            root.write("sys/class/rtc/rtc0/since_epoch", shown);
            assert!(ahead(&root).why_unknown().is_some(), "{shown:?}");
        }
        let root = Root::new();
        root.folder("sys/class/rtc/rtc0/since_epoch");
        assert!(ahead(&root).why_unknown().is_some());
    }

    #[test]
    fn a_short_adjtime_means_utc() {
        for adjtime in ["", "0.0 0 0.0", "0.0 0 0.0\n0\n", "LOCAL\n"] {
            assert!(!keeps_local_time(adjtime), "{adjtime:?}");
        }
    }
}
