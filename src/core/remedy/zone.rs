//! Setting the time zone.

use crate::core::facts::Facts;
use crate::core::finding::Remedy;
use crate::core::plan::{Plan, Refused};
use crate::core::time::UnixTime;
use crate::core::zone;
use crate::text;

use super::guard::{known, no_other_repair, root, tool};
use super::{ToolPaths, plain, refused, steps};

/// The plan that gives the server the zone `name` (any case). Works in containers too: a zone is a file.
///
/// # Errors
/// [`Refused`] where the name is none, the zone is set already, the user is not root, systemd is not there, or
/// another repair is running.
pub fn plan_zone(name: &str, facts: &Facts, tools: &ToolPaths) -> Result<Plan, Refused> {
    no_other_repair(facts)?;
    root(facts)?;
    if !known(&facts.host, text!("plan-what-host"))?.systemd {
        return Err(refused(text!("plan-refused-no-systemd")));
    }
    // timedatectl wants the exact spelling, and the moment does not matter to the name.
    let Some(view) = zone::display(name, UnixTime::from_secs(0)) else {
        return Err(refused(text!("plan-refused-no-such-zone", zone = name)));
    };
    let now = facts.zone.known();
    if now.is_some_and(|zone| zone.name == view.name && zone.conflicting_name.is_none()) {
        return Err(refused(text!("plan-refused-zone-is-set", zone = view.name)));
    }
    let mut planned = vec![steps::set_zone(tool(&tools.timedatectl, "timedatectl")?, view.name)];
    let mut said = vec![text!("plan-warning-zone-no-codes"), text!("plan-warning-zone-running")];
    match (now.and_then(|zone| zone.debian_name.as_ref()), &tools.dpkg_reconfigure) {
        (Some(_), Some(dpkg_reconfigure)) => planned.push(steps::rewrite_etc_timezone(dpkg_reconfigure)),
        (Some(other), None) => said.push(text!("plan-warning-etc-timezone", other = other.clone())),
        (None, _) => {}
    }
    Ok(plain(Remedy::SetZone, planned, said))
}
