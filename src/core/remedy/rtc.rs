//! Writing the hardware clock.

use crate::core::finding::Remedy;
use crate::core::plan::{Plan, Refused};
use crate::text;

use super::guard::{known, may_set_clock, tool};
use super::situation::{NOTHING_TO_DO_BELOW, Situation, plain, refused};
use super::steps;

/// The hardware clock is set from the system clock, so that one has to be right, and measured to be.
pub(super) fn write(situation: &Situation) -> Result<Plan, Refused> {
    may_set_clock(situation)?;
    let rtc = known(&situation.facts.rtc, text!("plan-what-rtc"))?;
    if rtc.ahead_of_system.is_none() {
        return Err(refused(text!("plan-refused-no-rtc")));
    }
    match situation.ahead {
        None => return Err(refused(text!("plan-refused-no-reference"))),
        Some(ahead) if ahead.abs() >= NOTHING_TO_DO_BELOW => {
            return Err(refused(text!("plan-refused-clock-first", by = ahead)));
        }
        Some(_) => {}
    }
    // Taking it out of local time makes timedated write it as well (timedatectl(1), set-local-rtc).
    let step = if rtc.local_time {
        steps::rtc_to_utc(tool(&situation.tools.timedatectl, "timedatectl")?)
    } else {
        steps::write_rtc(tool(&situation.tools.hwclock, "hwclock")?)
    };
    Ok(plain(Remedy::WriteRtc, vec![step], vec![text!("plan-warning-rtc")]))
}
