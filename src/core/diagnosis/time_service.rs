//! The services that should keep the clock right.

use std::time::Duration;

use crate::core::facts::{Activity, ClockOwner, Daemon, Enablement, ServiceUnit, TimeService};
use crate::core::finding::Severity;
use crate::core::remedy;
use crate::core::text::Text;
use crate::text;

use super::case::Case;
use super::sighting::Sighting;
use super::window::WARNING_FROM;

/// Beyond this the classic ntpd ends itself instead of setting the clock (ntpd(8), option -g).
const NTPD_PANIC: Duration = Duration::from_secs(1_000);

fn stopped<'a>(case: &Case<'a>) -> Option<&'a TimeService> {
    let facts = case.facts;
    case.time_service()?;
    let service = facts.time_service.known()?;
    let idle = service.units.iter().all(|unit| unit.activity != Activity::Running);
    (idle && !service.units.is_empty()).then_some(service)
}

/// One that should run and does not: it failed, or it is enabled and yet stopped.
fn broken(service: &TimeService) -> Option<&ServiceUnit> {
    let failed = service.units.iter().find(|unit| unit.activity == Activity::Failed);
    failed.or_else(|| service.units.iter().find(|unit| unit.enablement == Enablement::Enabled))
}

pub(super) fn off(case: &Case) -> Option<Sighting> {
    let service = stopped(case)?;
    if broken(service).is_some() {
        return None;
    }
    let sighting = Sighting::new(text!("finding-time-sync-off"))
        .because(service.units.iter().map(unit_state))
        .because([text!("evidence-clock-will-drift")]);
    let masked = service.units.iter().all(|unit| unit.enablement == Enablement::Masked);
    Some(if masked { sighting.remedies(&[]) } else { sighting })
}

fn unit_state(unit: &ServiceUnit) -> Text {
    let name = unit.unit.clone();
    match (unit.enablement, unit.activity) {
        (Enablement::Masked, _) => text!("evidence-unit-masked", unit = name),
        (_, Activity::Failed) => text!("evidence-unit-failed", unit = name),
        (_, Activity::Running) => text!("evidence-unit-running", unit = name),
        (Enablement::Enabled, Activity::Stopped) => text!("evidence-unit-stopped", unit = name),
        (Enablement::Disabled, Activity::Stopped) => text!("evidence-unit-disabled", unit = name),
    }
}

pub(super) fn missing(case: &Case) -> Option<Sighting> {
    let service = case.time_service()?;
    // Network time that is on is kept by something that we do not know by name.
    if !service.units.is_empty() || service.network_time.known() == Some(&true) {
        return None;
    }
    Some(
        Sighting::new(text!("finding-time-sync-missing"))
            .because([text!("evidence-no-service"), text!("evidence-clock-will-drift")])
            .because([remedy::install(case.facts)]),
    )
}

pub(super) fn dead(case: &Case) -> Option<Sighting> {
    let unit = broken(stopped(case)?)?;
    let gave_up = case.ahead.filter(|(ahead, _)| unit.daemon == Daemon::Ntpd && ahead.abs() > NTPD_PANIC);
    Some(
        Sighting::new(text!("finding-time-daemon-dead", service = unit.daemon.name()))
            .because([unit_state(unit)])
            .because(gave_up.map(|_| text!("evidence-ntpd-gives-up", limit = NTPD_PANIC)))
            .because([text!("evidence-clock-will-drift")]),
    )
}

pub(super) fn unreachable(case: &Case) -> Option<Sighting> {
    let service = case.time_service()?;
    let ClockOwner::Daemon(daemon) = service.owner() else { return None };
    let runs = service.unit(daemon).is_some_and(|unit| unit.activity == Activity::Running);
    if !runs || service.reaches_server.known() != Some(&false) {
        return None;
    }
    let servers = (!service.servers.is_empty())
        .then(|| text!("evidence-service-servers", servers = service.servers.join(", ")));
    let sighting = Sighting::new(text!("finding-time-sync-unreachable", service = daemon.name()))
        .because(servers)
        .because([text!("evidence-clock-will-drift")]);
    // Nothing to set while the clock is still right: only the way to a server has to be opened.
    Some(if case.noticeable().is_some() { sighting } else { sighting.remedies(&[]) })
}

pub(super) fn conflict(case: &Case) -> Option<Sighting> {
    let service = case.time_service()?;
    let ClockOwner::Several(daemons) = service.owner() else { return None };
    let names = daemons.iter().map(|daemon| daemon.name()).collect::<Vec<_>>().join(", ");
    Some(
        Sighting::new(text!("finding-time-sync-conflict"))
            .because([text!("evidence-several-run", services = names), text!("evidence-they-fight")])
            .because(
                remedy::keep_one(service, &daemons)
                    .map(|(keep, command)| text!("evidence-keep-one", keep = keep.name(), command = command)),
            ),
    )
}

/// The system believes that it is synchronised, and the measurement says otherwise.
pub(super) fn contradicts(case: &Case) -> Option<Sighting> {
    let (ahead, _) = case.noticeable()?;
    let service = case.time_service();
    let by_service = service.is_some_and(|service| service.synchronised.known() == Some(&true));
    let by_kernel = case.facts.kernel_clock.known().is_some_and(|kernel| kernel.synchronised);
    let believed = service.and_then(|service| service.believed_ahead.known());
    // A service that knows the difference and lets the clock creep is slow, not mistaken.
    let knows = believed.is_some_and(|believed| believed.minus(ahead).abs() < WARNING_FROM);
    if case.host_owns_clock() || knows || !(by_service || by_kernel) {
        return None;
    }
    Some(
        Sighting::new(text!("finding-time-sync-contradicts", by = ahead))
            .severity(Severity::Warning)
            .because(by_service.then(|| text!("evidence-service-believes")))
            .because(believed.map(|offset| text!("evidence-service-believes-offset", by = *offset)))
            .because(by_kernel.then(|| text!("evidence-kernel-believes")))
            .because([text!("evidence-belief-is-stale")]),
    )
}
