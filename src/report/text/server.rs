//! What is known of the server, a line each.

use super::super::Snapshot;
use crate::core::asked::Asked;
use crate::core::facts::{
    Activity, ClockOwner, Enablement, Fact, Run, ServiceUnit, Start, TimeService, W32Time,
};
use crate::core::text::Text;
use crate::core::words::{Mark, fact};
use crate::text;

/// The sign-in that it is about.
fn named(asked: &Asked) -> Text {
    let name = match asked {
        Asked::Plesk => return text!("sign-in-server"),
        Asked::Service(name) => name.as_str().into(),
        Asked::Card(card) => card.name(),
    };
    text!("sign-in-named", name = name)
}

/// Label and value of each fact, in the order of the check-up.
pub(super) fn facts(snapshot: &Snapshot) -> Vec<(Text, Text)> {
    let facts = &snapshot.facts;
    let mut rows = vec![
        row(text!("fact-server"), &facts.host, fact::host),
        row(text!("fact-rights"), &facts.rights, |rights| fact::rights(rights, facts.windows())),
        row(text!("fact-panel"), &facts.panel, fact::panel),
        row(text!("fact-extension"), &fact::extension(&facts.panel), fact::extension_state),
    ];
    rows.extend(snapshot.asked.as_ref().map(|asked| (text!("fact-sign-in"), named(asked))));
    if let Some(panel) = facts.panel.known() {
        rows.extend(fact::enforcement(panel).map(|words| (text!("ticket-second-factor"), words)));
        let failed = panel.sign_in.failed_last_hour.known();
        rows.extend(failed.map(|failed| (text!("ticket-sign-ins"), fact::failed_sign_ins(*failed))));
    }
    let verifiers = facts.verifiers.known().map(|found| found.pam.as_slice()).unwrap_or_default();
    rows.extend(verifiers.iter().map(|found| {
        let fault = snapshot.diagnosis.fault_of(found, snapshot.now.wall);
        (text!("fact-verifier"), fact::verifier(found, fault).1)
    }));
    if snapshot.full {
        let last = verifiers.iter().flat_map(fact::last_codes);
        rows.extend(last.map(|words| (text!("fact-verifier"), words)));
    } else if let Some(caller) = &snapshot.caller {
        let last = verifiers.iter().flat_map(|found| fact::own_last_codes(found, caller));
        rows.extend(last.map(|words| (text!("fact-verifier"), words)));
    }
    let declined = facts.verifiers.known().and_then(fact::declined_codes);
    rows.extend(declined.map(|words| (text!("fact-verifier"), words)));
    rows.push(row(text!("fact-owner"), &facts.clock_owner(), |owner| {
        fact::owner(owner, &facts.time_service)
    }));
    rows.push(row(text!("fact-network-time"), &facts.time_service, |found| {
        fact::network_time(found, &facts.clock_owner())
    }));
    if let Some(service) = facts.time_service.known() {
        let units = units(service).map(|units| text!("ticket-units-are", units = units));
        let told = facts.windows().and_then(|windows| windows.time.known()).map(w32time);
        rows.extend(told.or(units).map(|words| (text!("ticket-units"), words)));
        // Where there is none it says nothing.
        let belief = fact::belief(service).filter(|_| service.owner() != ClockOwner::Nobody);
        rows.extend(belief.map(|(_, words)| (text!("ticket-belief"), words)));
        let follows = service.particulars.follows.clone();
        rows.extend(
            follows.map(|name| (text!("ticket-follows"), text!("ticket-follows-is", servers = name))),
        );
        let last = service.particulars.last_success.as_ref();
        rows.extend(
            last.map(|last| (text!("ticket-last-success"), text!("ticket-last-success-was", at = last.at))),
        );
    }
    if fact::is_looked_at(&facts.kernel_clock) {
        rows.push(row(text!("fact-kernel"), &facts.kernel_clock, fact::kernel));
    }
    rows.push(row(text!("fact-zone"), &facts.zone, |zone| fact::zone_state(zone, snapshot.now.wall)));
    if fact::is_looked_at(&facts.rtc) {
        rows.push(row(text!("fact-rtc"), &facts.rtc, fact::rtc));
    }
    rows
}

fn row<T>(label: Text, fact: &Fact<T>, tell: impl Fn(&T) -> (Mark, Text)) -> (Text, Text) {
    (label, fact::told(fact, tell).1)
}

/// The time services as `systemctl` shows them to everybody; none where there are none.
fn units(service: &TimeService) -> Option<String> {
    let units: Vec<String> = service.units.iter().map(unit).collect();
    (!units.is_empty()).then(|| units.join(", "))
}

/// W32Time as Windows' own window of services tells of it.
fn w32time(told: &W32Time) -> Text {
    let run = match told.run {
        Run::Running => "running",
        Run::Stopped => "stopped",
    };
    let start = match told.start {
        Start::Automatic => "automatic",
        Start::OnDemand => "demand",
        Start::Disabled => "disabled",
    };
    text!("ticket-w32time", run = run, start = start)
}

fn unit(unit: &ServiceUnit) -> String {
    let activity = match unit.activity {
        Activity::Running => "active",
        Activity::Crashing => "activating, auto-restart",
        Activity::Stopped => "inactive",
        Activity::Failed => "failed",
    };
    let enablement = match unit.enablement {
        Enablement::Enabled => "enabled",
        Enablement::Disabled => "disabled",
        Enablement::Masked => "masked",
        Enablement::Elsewhere => "static",
    };
    let name = if unit.unit.is_empty() { unit.daemon.name() } else { &unit.unit };
    format!("{name} ({activity}, {enablement})")
}
