//! Setting the time zone.

use crate::core::facts::Facts;
use crate::core::finding::Remedy;
use crate::core::plan::{Plan, Refused};
use crate::core::time::UnixTime;
use crate::core::zone;
use crate::text;

use super::guard::{known, no_other_repair, root, tool};
use super::situation::{ToolPaths, plain, refused};
use super::{steps, windows};

/// Whether the zone can be set from here at all.
///
/// # Errors
/// [`Refused`] where the user is not root, systemd or its tool is not there, or another repair is running or unfinished.
pub fn may_set_zone(facts: &Facts, tools: &ToolPaths) -> Result<(), Refused> {
    no_other_repair(facts)?;
    root(facts)?;
    if let Some(windows) = facts.windows() {
        return tool(&windows.tools.tzutil, "tzutil.exe").map(|_| ());
    }
    if !known(&facts.host, text!("plan-what-host"))?.systemd {
        return Err(refused(text!("plan-refused-no-systemd")));
    }
    tool(&tools.timedatectl, "timedatectl").map(|_| ())
}

/// The plan that gives the server the zone `name` (any case). Works in containers too: a zone is a file.
///
/// # Errors
/// [`Refused`] where the name is none, the zone is set already, or it cannot be set from here.
pub fn plan_zone(name: &str, facts: &Facts, tools: &ToolPaths) -> Result<Plan, Refused> {
    may_set_zone(facts, tools)?;
    // timedatectl wants the exact spelling, and the moment does not matter to the name.
    let Some(view) = zone::display(name, UnixTime::from_secs(0)) else {
        return Err(refused(text!("plan-refused-no-such-zone", zone = name)));
    };
    let now = facts.zone.known();
    if now.is_some_and(|zone| zone.name == view.name && zone.conflicting_name.is_none() && !zone.leap_seconds)
    {
        return Err(Refused::nothing_to_do(text!("plan-refused-zone-is-set", zone = view.name)));
    }
    if let Some(tools) = facts.windows().map(|windows| &windows.tools) {
        return windows::zone(view.name, now.map(|zone| zone.name.as_str()), tools);
    }
    let timedatectl = tool(&tools.timedatectl, "timedatectl")?;
    let mut steps = vec![steps::set_zone(timedatectl, view.name)];
    let mut said = vec![text!("plan-warning-zone-no-codes"), text!("plan-warning-zone-running")];
    if let Some(zone) = now.filter(|zone| zone.in_etc_timezone) {
        match &tools.dpkg_reconfigure {
            Some(dpkg_reconfigure) => steps.push(steps::tell_debian_the_zone(dpkg_reconfigure)),
            None => {
                let other = zone.conflicting_name.as_ref().unwrap_or(&zone.name).clone();
                said.push(text!("plan-warning-etc-timezone", other = other));
            }
        }
    }
    Ok(plain(Remedy::SetZone, steps, said))
}
