//! The kernel's own view of its clock.
//!
//! adjtimex(2) is not reachable without unsafe code, so timedated is asked, which calls it. Its NTPSynchronized
//! means that the kernel's `maxerror` is below 16 s (systemd since version 243, pull request 13245; STA_UNSYNC
//! before). `maxerror` grows by 500 ppm, so it stays true for nearly nine hours after the last correction,
//! whatever happened to the clock since.

use crate::adapters::tools::Tools;
use crate::core::facts::{Fact, KernelClock};
use crate::ports::Commands;
use crate::text;

use super::ask::systemd_runs;
use super::systemd;

pub(super) fn kernel_clock(tools: &Tools, commands: &dyn Commands) -> Fact<KernelClock> {
    if !systemd_runs(tools) {
        return Fact::Unknown { why: text!("why-no-systemd") };
    }
    match systemd::timedate(tools, commands) {
        Ok(systemd::Timedate { synchronised: Fact::Known(synchronised), .. }) => {
            Fact::Known(KernelClock { synchronised, max_error: None, estimated_error: None })
        }
        Ok(timedate) => timedate
            .synchronised
            .why_unknown()
            .map_or(Fact::Pending, |why| Fact::Unknown { why: why.clone() }),
        Err(why) => Fact::Unknown { why },
    }
}
