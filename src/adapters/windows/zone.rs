//! The time zone, by its IANA name where that is known, else by Windows' own, which is the same in every language.

use windows_registry::LOCAL_MACHINE;

use super::places::why_no_key;
use crate::core::clean::clean;
use crate::core::facts::{Fact, Zone};
use crate::core::zone::windows_names::iana;

const KEY: &str = r"SYSTEM\CurrentControlSet\Control\TimeZoneInformation";

pub(super) fn zone() -> Fact<Zone> {
    let key = match LOCAL_MACHINE.open(KEY) {
        Ok(key) => key,
        Err(error) => return Fact::Unknown { why: why_no_key(KEY, &error) },
    };
    let windows = key.get_string("TimeZoneKeyName").map(|name| clean(&name)).unwrap_or_default();
    // Minutes, as a signed number, that local time has to be given to become UTC.
    let bias = key.get_u32("ActiveTimeBias").ok().map(u32::cast_signed);
    Fact::Known(Zone {
        name: iana(&windows).map_or(windows.clone(), str::to_owned),
        utc_offset_s: bias.map(|minutes| minutes.saturating_mul(-60)),
        in_etc_timezone: false,
        conflicting_name: None,
        leap_seconds: false,
    })
}
