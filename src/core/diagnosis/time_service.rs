//! The services that should keep the clock right.

use std::time::Duration;

use crate::core::facts::{
    Activity, ClockOwner, Daemon, Enablement, Fact, Meddler, Nts, Run, ServiceUnit, TimeService,
};
use crate::core::finding::{Remedy, Severity};
use crate::core::remedy;
use crate::core::text::Text;
use crate::text;

use super::case::{Case, ClockState};
use super::sighting::Sighting;
use super::window::WARNING_FROM;

/// Beyond this the classic ntpd ends itself instead of setting the clock (ntpd(8), option -g).
const NTPD_PANIC: Duration = Duration::from_secs(1_000);

fn stopped<'a>(case: &Case<'a>) -> Option<&'a TimeService> {
    let facts = case.facts;
    case.time_service()?;
    let service = facts.time_service.known()?;
    let idle = service.units.iter().all(|unit| matches!(unit.activity, Activity::Stopped | Activity::Failed));
    (idle && !service.units.is_empty()).then_some(service)
}

/// The service that runs alone, with its unit.
fn alone<'a>(case: &Case<'a>) -> Option<(&'a TimeService, &'a ServiceUnit)> {
    case.time_service()?;
    let service = case.facts.time_service.known()?;
    let ClockOwner::Daemon(daemon) = service.owner() else { return None };
    service.unit(daemon).filter(|unit| unit.runs()).map(|unit| (service, unit))
}

/// One that should run and does not: it failed, or it is enabled and yet stopped.
fn broken(service: &TimeService) -> Option<&ServiceUnit> {
    let failed = service.units.iter().find(|unit| unit.activity == Activity::Failed);
    failed.or_else(|| service.units.iter().find(|unit| unit.enablement == Enablement::Enabled))
}

/// Nothing to set while the clock is still right.
fn only_while_off(case: &Case, sighting: Sighting) -> Sighting {
    if case.noticeable().is_some() { sighting } else { sighting.remedies(&[]) }
}

pub(super) fn off(case: &Case) -> Option<Sighting> {
    let service = stopped(case)?;
    if broken(service).is_some() {
        return None;
    }
    let sighting = Sighting::new(text!("finding-time-sync-off"))
        .because(service.units.iter().map(unit_state))
        .because(service.units.iter().filter_map(skipped))
        .because([text!("evidence-clock-will-drift")]);
    let masked = service.units.iter().all(|unit| unit.enablement == Enablement::Masked);
    let hopeless = masked || service.units.iter().all(|unit| unit.skipped);
    Some(if hopeless { sighting.remedies(&[]) } else { for_others(case, sighting) })
}

fn unit_state(unit: &ServiceUnit) -> Text {
    let name = unit.unit.clone();
    match (unit.enablement, unit.activity) {
        (Enablement::Masked, _) => text!("evidence-unit-masked", unit = name),
        (_, Activity::Failed) => text!("evidence-unit-failed", unit = name),
        (_, Activity::Running) => text!("evidence-unit-running", unit = name),
        (_, Activity::Crashing) => {
            text!("evidence-unit-crashing", unit = name, restarts = unit.restarts)
        }
        (Enablement::Enabled, Activity::Stopped) => text!("evidence-unit-stopped", unit = name),
        (Enablement::Disabled | Enablement::Elsewhere, Activity::Stopped) => {
            text!("evidence-unit-disabled", unit = name)
        }
    }
}

/// Why systemd does not start it although it is told to.
fn skipped(unit: &ServiceUnit) -> Option<Text> {
    unit.skipped.then(|| text!("evidence-unit-skipped", unit = unit.unit.clone()))
}

pub(super) fn missing(case: &Case) -> Option<Sighting> {
    let service = case.time_service()?;
    if service.owner() != ClockOwner::Nobody || service.particulars.unseen.is_some() {
        return None;
    }
    let sighting = Sighting::new(text!("finding-time-sync-missing")).because([text!("evidence-no-service")]);
    let how = remedy::install(case.facts);
    // A second service beside one that we do not know would fight with it.
    Some(if remedy::is_kept_by_somebody(case.facts) {
        sighting.because([how]).remedies(&[])
    } else {
        sighting.because([text!("evidence-clock-will-drift"), how])
    })
}

/// "Nobody keeps it" is only said where that could be seen.
pub(super) fn untold(case: &Case) -> Option<Sighting> {
    if case.host_owns_clock() {
        return None;
    }
    let service = match &case.facts.time_service {
        Fact::Pending => return None,
        Fact::Unknown { why } => return Some(Sighting::new(nobody_knows(case)).because([why.clone()])),
        Fact::Known(service) => service,
    };
    if let Some(why) = service.particulars.unseen.as_ref().filter(|_| service.owner() == ClockOwner::Nobody) {
        return Some(Sighting::new(nobody_knows(case)).because([why.clone()]));
    }
    // Others than root may not ask everything.
    let why = service.particulars.silent.as_ref().filter(|_| case.is_root())?;
    let ClockOwner::Daemon(daemon) = service.owner() else { return None };
    Some(Sighting::new(text!("finding-time-service-silent", service = daemon.name())).because([why.clone()]))
}

fn nobody_knows(case: &Case) -> Text {
    match case.clock {
        ClockState::Right => text!("guide-right-keeper-unknown"),
        _ => text!("finding-time-sync-unknown"),
    }
}

pub(super) fn dead(case: &Case) -> Option<Sighting> {
    let unit = broken(stopped(case)?)?;
    let gave_up = case.ahead.filter(|(ahead, _)| unit.daemon == Daemon::Ntpd && ahead.abs() > NTPD_PANIC);
    let service = unit.daemon.name();
    let title = match unit.skipped {
        true => text!("finding-time-daemon-skipped", service = service),
        false => text!("finding-time-daemon-dead", service = service),
    };
    let sighting = Sighting::new(title)
        .because([unit_state(unit)])
        .because(skipped(unit))
        .because(gave_up.map(|_| text!("evidence-ntpd-gives-up", limit = NTPD_PANIC)))
        .because([text!("evidence-clock-will-drift")]);
    Some(if unit.skipped { sighting.remedies(&[]) } else { for_others(case, sighting) })
}

/// Who runs a domain sees to the time service of its members.
fn for_others(case: &Case, sighting: Sighting) -> Sighting {
    match case.is_of_a_domain() {
        true => sighting.remedies(&[Remedy::TellProvider]),
        false => sighting,
    }
}

pub(super) fn crashing(case: &Case) -> Option<Sighting> {
    let service = case.time_service()?;
    let unit = service.units.iter().find(|unit| unit.activity == Activity::Crashing)?;
    let sighting = Sighting::new(text!("finding-time-service-crashing", service = unit.daemon.name()))
        .because([unit_state(unit), text!("evidence-crash-log", command = log_of(unit))])
        .because([text!("evidence-clock-will-drift")]);
    Some(only_while_off(case, sighting))
}

fn log_of(unit: &ServiceUnit) -> String {
    format!("journalctl -u {}", unit.unit)
}

pub(super) fn told_not_to(case: &Case) -> Option<Sighting> {
    let (_, unit) = alone(case)?;
    let option = unit.told_not_to.clone()?;
    let service = unit.daemon.name();
    let sighting =
        Sighting::new(text!("finding-time-sync-told-not-to", service = service, option = option.clone()))
            .because([text!("evidence-told-not-to", option = option), text!("evidence-clock-will-drift")]);
    Some(only_while_off(case, sighting))
}

pub(super) fn no_sources(case: &Case) -> Option<Sighting> {
    let (service, unit) = alone(case)?;
    let sources = service.particulars.sources.known()?;
    let name = unit.daemon.name();
    if let Some(clock) = sources.only_clock() {
        let clock = clock.to_owned();
        let of_host = clock.starts_with(CLOCK_OF_HOST);
        case.noticeable()?;
        let sighting =
            Sighting::new(text!("finding-time-sync-only-clock", service = name, clock = clock.clone()))
                .because([match of_host {
                    true => text!("evidence-clock-of-host", clock = clock),
                    false => text!("evidence-clock-at-machine", clock = clock),
                }]);
        return Some(if of_host {
            sighting.remedies(&[Remedy::TellProvider])
        } else {
            sighting.remedies(&[])
        });
    }
    if !service.asks_nobody() {
        return None;
    }
    let told = case.facts.windows().and_then(|windows| windows.time.known());
    let sighting = Sighting::new(text!("finding-time-sync-no-sources", service = name))
        .because(told.filter(|told| told.lacks_its_domain()).map(|_| text!("evidence-no-domain")))
        .because([text!("evidence-no-sources"), text!("evidence-clock-will-drift")]);
    Some(match case.facts.windows() {
        // W32Time can be given servers that answer, which nobody else here can.
        Some(_) if case.noticeable().is_none() => sighting.remedies(&[Remedy::EnableTimeSync]),
        _ => only_while_off(case, sighting),
    })
}

/// What chrony calls a PTP clock of the machine; in a virtual machine that is the clock of its host.
const CLOCK_OF_HOST: &str = "PHC";

pub(super) fn offline(case: &Case) -> Option<Sighting> {
    let (service, unit) = alone(case)?;
    let sources = service.particulars.sources.known().filter(|sources| sources.all_offline())?;
    Some(
        Sighting::new(text!(
            "finding-time-sync-offline",
            service = unit.daemon.name(),
            count = sources.offline
        ))
        .because([text!("evidence-offline"), text!("evidence-clock-will-drift")]),
    )
}

pub(super) fn shut_out_by_dates(case: &Case) -> Option<Sighting> {
    let service = case.time_service()?;
    let (ahead, _) = case.noticeable()?;
    let nts = service.shut_out_by_dates(ahead)?;
    let ClockOwner::Daemon(daemon) = service.owner() else { return None };
    Some(
        Sighting::new(text!("finding-nts-clock-too-wrong", service = daemon.name(), by = ahead))
            .because([text!("evidence-nts-dates"), text!("evidence-nts-ladder")])
            .because(keys_unreachable(nts)),
    )
}

/// The port that gives out the keys is shut: another trouble than the dates, and perhaps a further one.
fn keys_unreachable(nts: &Nts) -> Option<Text> {
    let servers = nts.key_exchanges.join(", ");
    (nts.reachable == Some(false)).then(|| text!("evidence-nts-port-closed", servers = servers))
}

pub(super) fn unreachable(case: &Case) -> Option<Sighting> {
    let (service, unit) = alone(case)?;
    let named_elsewhere = |cause: fn(&Case) -> Option<Sighting>| cause(case).is_some();
    let others = [no_sources, offline, shut_out_by_dates];
    if service.reaches_server.known() != Some(&false) || others.into_iter().any(named_elsewhere) {
        return None;
    }
    let servers = (!service.servers.is_empty())
        .then(|| text!("evidence-service-servers", servers = service.servers.join(", ")));
    let unresolved = service.particulars.sources.known().filter(|sources| sources.unresolved > 0);
    let sighting = Sighting::new(text!("finding-time-sync-unreachable", service = unit.daemon.name()))
        .because(servers)
        .because(service.particulars.nts.as_ref().and_then(keys_unreachable))
        .because(
            service.particulars.no_names.first().map(|word| text!("evidence-no-name", word = word.clone())),
        )
        .because(unresolved.map(|sources| text!("evidence-unresolved", count = sources.unresolved)))
        .because([text!("evidence-clock-will-drift")]);
    // Only the way to a server has to be opened.
    Some(only_while_off(case, sighting))
}

pub(super) fn meddled_with(case: &Case) -> Option<Sighting> {
    let meddlers = &case.time_service()?.particulars.meddlers;
    let tools = meddlers.iter().find_map(|meddler| match meddler {
        Meddler::GuestTools(tools) => Some(*tools),
        Meddler::Cron { .. } => None,
    });
    let jobs = meddlers.iter().filter_map(|meddler| match meddler {
        Meddler::Cron { table, program } => {
            Some(text!("evidence-cron-sets-clock", table = table.clone(), program = *program))
        }
        Meddler::GuestTools(_) => None,
    });
    let title = match tools {
        Some(tools) => text!("finding-guest-tools-set-clock", tools = tools),
        None if !meddlers.is_empty() => text!("finding-cron-sets-clock"),
        None => return None,
    };
    Some(
        Sighting::new(title)
            .because(tools.map(|_| text!("evidence-guest-tools")))
            .because(jobs)
            .because([text!("evidence-one-keeper")]),
    )
}

pub(super) fn of_domain(case: &Case) -> Option<Sighting> {
    let told = case.facts.windows()?.time.known().filter(|told| told.is_of_a_domain())?;
    let name = || told.domain.name();
    let title = match &told.domain.domain {
        _ if told.domain_controller => text!("finding-domain-controller"),
        _ if !told.asks => text!("finding-clock-of-domain-client-off", domain = name()),
        _ if told.run == Run::Stopped => text!("finding-clock-of-domain-stopped", domain = name()),
        _ if told.has_own_servers() => text!("finding-clock-of-domain-and-servers", domain = name()),
        Some(domain) => text!("finding-clock-of-domain", domain = domain.clone()),
        None => text!("finding-clock-of-some-domain"),
    };
    let sighting = Sighting::new(title);
    let off = case.noticeable().is_some();
    let sighting = if off { sighting.severity(Severity::Warning) } else { sighting };
    if told.domain_controller {
        return Some(sighting.because([text!("evidence-domain-follows")]));
    }
    if !told.follows_a_domain() {
        return Some(sighting.because([text!("evidence-clock-will-drift")]));
    }
    let controller = told.domain.controller.clone();
    let controller = controller.map(|name| text!("evidence-domain-controller", controller = name));
    Some(sighting.because(controller).because(off.then(|| text!("evidence-domain-takes-back"))))
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
