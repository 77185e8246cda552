//! Switching the time service on, and which one that is.

use crate::core::facts::{
    Activity, ClockOwner, Daemon, Enablement, Facts, ServiceUnit, Sources, TimeService,
};
use crate::core::finding::Remedy;
use crate::core::plan::{Plan, Refused, Role, Step};
use crate::core::text::Text;
use crate::text;

use super::guard::{may_set_clock, time_service, tool, with_words};
use super::situation::{Situation, plain, refused};
use super::{steps, warnings};

pub(super) fn enable(situation: &Situation) -> Result<Plan, Refused> {
    may_set_clock(situation)?;
    let service = time_service(situation)?;
    let steps = match service.owner() {
        ClockOwner::Host => return Err(super::guard::for_provider(situation)),
        ClockOwner::Several(daemons) => return Err(several(service, &daemons)),
        ClockOwner::Daemon(daemon) => match service.unit(daemon) {
            Some(unit) => switch_on(situation, service, unit)?,
            None => Vec::new(),
        },
        ClockOwner::Nobody | ClockOwner::Unnamed => with_unknown_service(situation, service)?,
    };
    if steps.is_empty() {
        return Err(Refused::nothing_to_do(text!("plan-refused-already-on")));
    }
    let step = situation.ahead.map(|ahead| warnings::of_a_step(situation, ahead)).unwrap_or_default();
    let said = if step.is_empty() { Vec::new() } else { vec![text!("plan-warning-service-steps")] };
    Ok(plain(Remedy::EnableTimeSync, steps, said.into_iter().chain(step).collect()))
}

/// What makes `unit` run now and after the next start; empty where it does already.
pub(super) fn switch_on(
    situation: &Situation,
    service: &TimeService,
    unit: &ServiceUnit,
) -> Result<Vec<Step>, Refused> {
    if unit.enablement == Enablement::Masked {
        return Err(masked(situation, unit));
    }
    if unit.skipped {
        return Err(refused(text!("plan-refused-skipped", unit = unit.unit.clone())));
    }
    if unit.activity == Activity::Crashing {
        let command = format!("journalctl -u {}", unit.unit);
        return Err(refused(text!("plan-refused-crashing", unit = unit.unit.clone(), command = command)));
    }
    if unit.activity == Activity::Failed {
        let systemctl = tool(&situation.tools.systemctl, "systemctl")?;
        return Ok(vec![match unit.enablement {
            Enablement::Disabled => steps::enable_unit(systemctl, &unit.unit),
            Enablement::Enabled | Enablement::Masked | Enablement::Elsewhere => {
                steps::restart_unit(systemctl, &unit.unit)
            }
        }]);
    }
    let will_again = matches!(unit.enablement, Enablement::Enabled | Enablement::Elsewhere);
    if unit.runs() && (will_again || !unit.is_a_service()) {
        return Ok(Vec::new());
    }
    if is_what_set_ntp_means(service, unit)
        && service.can_network_time.known() != Some(&false)
        && let Some(timedatectl) = &situation.tools.timedatectl
    {
        return Ok(vec![steps::network_time_on(timedatectl, Role::Change)]);
    }
    let systemctl = tool(&situation.tools.systemctl, "systemctl")?;
    Ok(vec![steps::enable_unit(systemctl, &unit.unit)])
}

/// Whether `timedatectl set-ntp` surely switches this unit. timedated stops every service of its list and starts
/// the first one, so another one may come back than was stopped where more are installed; and the classic ntpd
/// and OpenNTPD are often not on the list at all (systemd-timedated.service(8)).
pub(super) fn is_what_set_ntp_means(service: &TimeService, unit: &ServiceUnit) -> bool {
    let listed = ["systemd-timesyncd.service", "chrony.service", "chronyd.service"];
    listed.contains(&unit.unit.as_str()) && service.units.len() == 1
}

/// Nothing that we know by name is installed; timedated may know one all the same.
fn with_unknown_service(situation: &Situation, service: &TimeService) -> Result<Vec<Step>, Refused> {
    if service.network_time.known() == Some(&true) {
        return Ok(Vec::new());
    }
    if service.can_network_time.known() == Some(&true) {
        let timedatectl = tool(&situation.tools.timedatectl, "timedatectl")?;
        return Ok(vec![steps::network_time_on(timedatectl, Role::Change)]);
    }
    Err(refused(text!("plan-refused-not-installed", how = install(situation.facts))))
}

/// Whether the kernel says that something has set its clock lately.
pub(in crate::core) fn is_kept_by_somebody(facts: &Facts) -> bool {
    facts.kernel_clock.known().is_some_and(|kernel| kernel.synchronised)
}

/// How a time service is installed here, in words: installing is for the administrator to decide. Not beside one that is not
/// known and keeps the clock already: those two would fight.
pub(in crate::core) fn install(facts: &Facts) -> Text {
    if is_kept_by_somebody(facts) {
        return text!("evidence-kept-by-somebody");
    }
    let system = facts.host.known().map(|host| host.system.to_lowercase()).unwrap_or_default();
    let is = |names: &[&str]| names.iter().any(|name| system.contains(name));
    if is(&["debian", "ubuntu"]) {
        text!("plan-install-with", command = "apt install chrony")
    } else if is(&["suse"]) {
        text!("plan-install-with", command = "zypper install chrony && systemctl enable --now chronyd")
    } else if is(&[
        "centos linux 7",
        "cloudlinux 7",
        "red hat enterprise linux server 7",
        "virtuozzo linux 7",
    ]) {
        text!("plan-install-with", command = "yum install chrony && systemctl enable --now chronyd")
    } else if is(&[
        "alma",
        "rocky",
        "red hat",
        "centos",
        "cloudlinux",
        "oracle",
        "fedora",
        "virtuozzo",
        "amazon",
    ]) {
        text!("plan-install-with", command = "dnf install chrony && systemctl enable --now chronyd")
    } else {
        text!("plan-install-somehow")
    }
}

pub(super) fn masked(situation: &Situation, unit: &ServiceUnit) -> Refused {
    let command = format!("systemctl unmask {}", unit.unit);
    let why = text!("plan-refused-masked", unit = unit.unit.clone(), command = command);
    with_words(situation, text!("plan-obstacle-masked", unit = unit.unit.clone()), why)
}

/// Which of several services we would keep, and the command that stops the others for good.
pub(in crate::core) fn keep_one(service: &TimeService, running: &[Daemon]) -> Option<(Daemon, String)> {
    let (keep, others) = to_keep(service, running)?;
    (!others.is_empty()).then(|| (keep, format!("systemctl disable --now {}", others.join(" "))))
}

/// Which of several services we would keep, and the units of the others. The choice is the administrator's; chrony copes
/// best with virtual machines and long gaps.
fn to_keep<'a>(service: &'a TimeService, running: &[Daemon]) -> Option<(Daemon, Vec<&'a str>)> {
    let preferred = [Daemon::Chrony, Daemon::Timesyncd, Daemon::Ntpd, Daemon::Openntpd];
    let is_ours = |daemon: &Daemon| service.unit(*daemon).is_some_and(ServiceUnit::is_a_service);
    let known = preferred.into_iter().filter(|daemon| running.contains(daemon));
    let best = known.clone().chain(running.iter().copied()).find(is_ours);
    let keep = best.or_else(|| known.clone().next()).or_else(|| running.first().copied())?;
    let others = running.iter().filter(|daemon| **daemon != keep).filter_map(|daemon| service.unit(*daemon));
    Some((keep, others.filter(|unit| unit.is_a_service()).map(|unit| unit.unit.as_str()).collect()))
}

/// The remedy keep-one-service: of several that run, all but one are switched off. Never a part of another plan.
pub(super) fn keep_one_alone(situation: &Situation) -> Result<Plan, Refused> {
    may_set_clock(situation)?;
    let service = time_service(situation)?;
    let running = match service.owner() {
        ClockOwner::Several(running) => running,
        ClockOwner::Host => return Err(super::guard::for_provider(situation)),
        ClockOwner::Daemon(_) | ClockOwner::Nobody | ClockOwner::Unnamed => {
            return Err(Refused::nothing_to_do(text!("plan-refused-one-service")));
        }
    };
    let systemctl = tool(&situation.tools.systemctl, "systemctl")?;
    let chosen = to_keep(service, &running).and_then(|(keep, others)| Some((service.unit(keep)?, others)));
    let Some((keep, others)) = chosen else {
        return Err(Refused::nothing_to_do(text!("plan-refused-one-service")));
    };
    if keep.enablement == Enablement::Masked {
        return Err(masked(situation, keep));
    }
    if others.len() + 1 < running.len() {
        return Err(refused(text!("plan-refused-outside", services = names_of(&running))));
    }
    let mut steps = Vec::new();
    if keep.enablement == Enablement::Disabled {
        steps.push(steps::enable_unit(systemctl, &keep.unit));
    }
    steps.push(steps::disable_units(systemctl, &others));
    let undo = format!("systemctl enable --now {}", others.join(" "));
    let said = text!("plan-warning-keeps-one", keep = keep.daemon.name(), command = undo);
    Ok(plain(Remedy::KeepOneService, steps, vec![said]))
}

/// Nothing is done while several run: whatever we set, another one would set again.
pub(super) fn several(service: &TimeService, daemons: &[Daemon]) -> Refused {
    let names = names_of(daemons);
    refused(match keep_one(service, daemons) {
        Some((keep, command)) => {
            text!("plan-refused-several", services = names, keep = keep.name(), command = command)
        }
        None => text!("plan-refused-outside", services = names),
    })
}

fn names_of(daemons: &[Daemon]) -> String {
    daemons.iter().map(|daemon| daemon.name()).collect::<Vec<_>>().join(", ")
}

/// The remedy go-online: chrony asks its servers again, which it was told not to for want of a network.
pub(super) fn go_online(situation: &Situation) -> Result<Plan, Refused> {
    may_set_clock(situation)?;
    let service = time_service(situation)?;
    if !service.particulars.sources.known().is_some_and(Sources::all_offline) {
        return Err(Refused::nothing_to_do(text!("plan-refused-online")));
    }
    let chronyc = tool(&situation.tools.chronyc, "chronyc")?;
    let steps = vec![steps::go_online(chronyc), steps::wait_for_server(chronyc)];
    Ok(plain(Remedy::GoOnline, steps, Vec::new()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::core::facts::{Fact, Host, KernelClock};
    use crate::core::text::Arg;

    #[test]
    fn the_command_that_installs_a_time_service_is_that_of_the_distribution() {
        let cases = [
            ("Debian GNU/Linux 12 (bookworm)", Some("apt install")),
            ("Ubuntu 24.04.1 LTS", Some("apt install")),
            ("AlmaLinux 9.4 (Seafoam Ocelot)", Some("dnf install")),
            ("Rocky Linux 8.10 (Green Obsidian)", Some("dnf install")),
            ("Red Hat Enterprise Linux 9.4 (Plow)", Some("dnf install")),
            ("CloudLinux 8.10 (Vladimir Aksyonov)", Some("dnf install")),
            ("CloudLinux 7.9 (Boris Yegorov)", Some("yum install")),
            ("CentOS Linux 7 (Core)", Some("yum install")),
            ("Virtuozzo Linux 7", Some("yum install")),
            ("Virtuozzo Linux 8.4", Some("dnf install")),
            ("openSUSE Leap 15.6", Some("zypper install")),
            ("SUSE Linux Enterprise Server 15 SP6", Some("zypper install")),
            ("Alpine Linux v3.20", None),
            ("Linux", None),
        ];
        for (system, expected) in cases {
            let host = Host {
                name: String::new(),
                system: system.to_owned(),
                container: None,
                systemd: true,
                proxy: None,
                windows: None,
            };
            let facts = Facts { host: Fact::Known(host), ..Facts::default() };
            let command = install(&facts).args.into_iter().find_map(|(_, arg)| match arg {
                Arg::Verbatim(command) => Some(command),
                _ => None,
            });
            match expected {
                Some(expected) => assert!(command.unwrap().starts_with(expected), "{system}"),
                None => assert_eq!(command, None, "{system}"),
            }
        }
        assert_eq!(install(&Facts::default()), text!("plan-install-somehow"));
    }

    #[test]
    fn none_is_installed_beside_one_that_is_not_known_and_keeps_the_clock() {
        for (synchronised, told) in [(true, "evidence-kept-by-somebody"), (false, "plan-install-somehow")] {
            let kernel = KernelClock { synchronised, max_error: None, estimated_error: None };
            let facts = Facts { kernel_clock: Fact::Known(kernel), ..Facts::default() };
            assert_eq!(install(&facts).id, told);
        }
    }
}
