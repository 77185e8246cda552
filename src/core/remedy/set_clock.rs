//! Setting the clock: the gentlest way that the service which owns it offers.

use std::time::Duration;

use crate::core::agreement::{Agreement, SourceKind};
use crate::core::facts::{Activity, ClockOwner, Daemon, Enablement, ServiceUnit, Sources, TimeService};
use crate::core::finding::Remedy;
use crate::core::plan::{OLDEST_ANCHOR, Plan, Refused, Role, Step};
use crate::core::text::Text;
use crate::core::time::Offset;
use crate::text;

use super::guard::{may_set_clock, no_other_repair, time_service, tool, with_words};
use super::services::{install, is_what_set_ntp_means, masked, several, switch_on};
use super::situation::{NOTHING_TO_DO_BELOW, Situation, refused};
use super::tried::{InVain, in_vain};
use super::{steps, warnings};

/// What chrony believes is taken for what we measured when they differ by less than this.
const SAME: Duration = Duration::from_secs(1);

/// Nobody needs to hear what becomes of a difference below this.
const NOTHING_TO_SAY_BELOW: Duration = Duration::from_millis(100);

/// A typed time must be worth a step of the clock: from twice its error on it cannot make the clock worse.
const WORTH_SETTING: u32 = 2;

/// The remedy step-clock.
pub(super) fn step(situation: &Situation) -> Result<Plan, Refused> {
    is_needed(situation)?;
    may_set_clock(situation)?;
    let ahead = off_by(situation)?;
    let service = time_service(situation)?;
    let unit = match service.owner() {
        ClockOwner::Host => return Err(super::guard::for_provider(situation)),
        ClockOwner::Several(daemons) => return Err(several(service, &daemons)),
        ClockOwner::Nobody | ClockOwner::Unnamed => None,
        ClockOwner::Daemon(daemon) => service.unit(daemon),
    };
    if let Some(unit) = unit
        && unit.enablement == Enablement::Masked
    {
        return Err(masked(situation, unit));
    }
    follows_a_server(situation, service, unit)?;
    let tried = in_vain(situation.facts, situation.now);
    if let Some(InVain::Directly(ago)) = tried {
        return Err(set_in_vain(situation, ago));
    }
    // One that does not answer takes no order to step the clock either.
    let answers = service.particulars.silent.is_none();
    let by_it =
        |unit: &ServiceUnit| answers && unit.is_a_service() && can_be_served(situation, service, unit);
    let served = tried.is_none() && unit.is_some_and(by_it);
    match unit {
        Some(unit) if unit.daemon == Daemon::Chrony && served => {
            by_service(situation, ahead, chrony(situation, service, unit, ahead)?)
        }
        Some(unit) if unit.daemon == Daemon::Timesyncd && served => {
            by_service(situation, ahead, timesyncd(situation, service, unit)?)
        }
        unit => {
            if !situation.reference.is_repair_grade() {
                return Err(refused(no_majority(situation)));
            }
            set_time(Remedy::StepClock, situation, service, unit, ahead)
        }
    }
}

/// The remedy set-time-by-hand: the reference is what a person typed.
pub(super) fn by_hand(situation: &Situation) -> Result<Plan, Refused> {
    let typed = situation.reference.kind() == Some(SourceKind::Manual);
    if typed {
        is_needed(situation)?;
    }
    may_set_clock(situation)?;
    let ahead = typed_time(situation)?;
    let service = time_service(situation)?;
    let unit = match service.owner() {
        ClockOwner::Several(daemons) => return Err(several(service, &daemons)),
        ClockOwner::Daemon(daemon) => service.unit(daemon),
        ClockOwner::Nobody | ClockOwner::Unnamed | ClockOwner::Host => None,
    };
    if let Some(InVain::Directly(ago)) = in_vain(situation.facts, situation.now) {
        return Err(set_in_vain(situation, ago));
    }
    let mut plan = set_time(Remedy::SetTimeByHand, situation, service, unit, ahead)?;
    plan.warnings.insert(0, text!("plan-warning-by-hand"));
    Ok(plan)
}

/// How far the clock is off by the time that was typed, where that is good enough to set it.
pub(super) fn typed_time(situation: &Situation) -> Result<Offset, Refused> {
    if situation.reference.kind() != Some(SourceKind::Manual) {
        return Err(refused(text!("plan-refused-nothing-typed")));
    }
    // No round of asking renews it, unlike what servers tell.
    if let Some(age) = situation.age.filter(|age| *age > OLDEST_ANCHOR) {
        return Err(refused(text!("plan-refused-typed-long-ago", age = age)));
    }
    let ahead = off_by(situation)?;
    let error = situation.reference.agreed().map_or(Duration::MAX, |agreed| agreed.anchor.error);
    if ahead.abs() < error.saturating_mul(WORTH_SETTING) {
        return Err(refused(text!("plan-refused-too-small-by-hand", by = ahead, error = error)));
    }
    Ok(ahead)
}

/// Whether the clock is off at all, as far as that is known. Looked at first: where it is right, it does not matter who
/// may set it. While another repair runs or is unfinished, nothing is said of a clock that it may be setting.
pub(super) fn is_needed(situation: &Situation) -> Result<(), Refused> {
    no_other_repair(situation.facts)?;
    match situation.ahead {
        Some(ahead) if ahead.abs() < NOTHING_TO_SAY_BELOW => {
            Err(Refused::nothing_to_do(text!("plan-refused-clock-is-right", by = ahead)))
        }
        // A step would hurt more than it heals: whatever keeps the clock takes so little out by slewing.
        Some(ahead) if ahead.abs() < NOTHING_TO_DO_BELOW => {
            Err(Refused::nothing_to_do(text!("plan-refused-left-to-slewing", by = ahead)))
        }
        _ => Ok(()),
    }
}

/// How far the clock is off, where that is known.
pub(super) fn off_by(situation: &Situation) -> Result<Offset, Refused> {
    match (situation.ahead, &situation.reference.agreement) {
        (Some(ahead), _) => Ok(ahead),
        (None, Agreement::Split { .. }) => Err(refused(text!("plan-refused-sources-disagree"))),
        (None, _) => Err(refused(text!("plan-refused-no-reference"))),
    }
}

/// A service that follows a clock at this machine alone sets the clock by that one again, whatever we set.
fn follows_a_server(
    situation: &Situation,
    service: &TimeService,
    unit: Option<&ServiceUnit>,
) -> Result<(), Refused> {
    let Some(unit) = unit.filter(|unit| unit.runs()) else { return Ok(()) };
    let Some(clock) = service.particulars.sources.known().and_then(Sources::only_clock) else {
        return Ok(());
    };
    let (name, clock) = (unit.daemon.name(), clock.to_owned());
    let why = text!("plan-refused-only-clock", service = name, clock = clock.clone());
    Err(with_words(situation, text!("plan-obstacle-only-clock", clock = clock), why))
}

/// The time was set by us, and the clock went on as if it had not been.
pub(super) fn set_in_vain(situation: &Situation, ago: Duration) -> Refused {
    with_words(situation, text!("plan-obstacle-set-in-vain"), text!("plan-refused-set-in-vain", ago = ago))
}

/// Whether the service has, or will have, a server to follow, and sets the clock by it.
fn can_be_served(situation: &Situation, service: &TimeService, unit: &ServiceUnit) -> bool {
    let offline = service.particulars.sources.known().is_some_and(Sources::all_offline);
    match service.reaches_server.known() {
        _ if unit.cannot_set() => false,
        _ if situation.ahead.is_some_and(|ahead| service.shut_out_by_dates(ahead).is_some()) => false,
        Some(true) => true,
        Some(false) if unit.runs() && !offline => false,
        // It has had no chance to ask. Our own packets tell whether it would be answered.
        Some(false) | None => {
            let asked = situation.reference.of(SourceKind::Ntp).count();
            asked == 0 || situation.reference.usable(SourceKind::Ntp) > 0
        }
    }
}

/// A running chrony that knows the difference steps at once. One that believes something else did not notice that
/// the clock was set behind its back: started again, it asks before it steps.
fn chrony(
    situation: &Situation,
    service: &TimeService,
    unit: &ServiceUnit,
    ahead: Offset,
) -> Result<Vec<Step>, Refused> {
    let chronyc = tool(&situation.tools.chronyc, "chronyc")?;
    let mut steps = switch_on(situation, service, unit)?;
    if service.particulars.sources.known().is_some_and(Sources::all_offline) {
        steps.push(steps::go_online(chronyc));
        steps.push(steps::wait_for_server(chronyc));
        steps.extend([steps::makestep(chronyc), steps::wait_for_correction(chronyc)]);
        return Ok(steps);
    }
    let knows = service.believed_ahead.known().is_some_and(|believed| believed.minus(ahead).abs() < SAME);
    if unit.activity != Activity::Running {
        steps.push(steps::wait_for_server(chronyc));
    } else if !knows {
        let systemctl = tool(&situation.tools.systemctl, "systemctl")?;
        steps.push(steps::restart_unit(systemctl, &unit.unit));
        steps.push(steps::wait_for_server(chronyc));
    }
    steps.extend([steps::makestep(chronyc), steps::wait_for_correction(chronyc)]);
    Ok(steps)
}

/// timesyncd steps with the first packet after its start, and only then.
fn timesyncd(situation: &Situation, service: &TimeService, unit: &ServiceUnit) -> Result<Vec<Step>, Refused> {
    let systemctl = tool(&situation.tools.systemctl, "systemctl")?;
    let mut steps = switch_on(situation, service, unit)?;
    if unit.activity != Activity::Failed {
        steps.push(steps::restart_unit(systemctl, &unit.unit));
    }
    Ok(steps)
}

fn by_service(situation: &Situation, ahead: Offset, steps: Vec<Step>) -> Result<Plan, Refused> {
    let mut said = warnings::of_typing(situation);
    if !situation.reference.is_repair_grade() {
        said.push(text!("plan-warning-thin"));
    }
    said.push(text!("plan-warning-service-decides"));
    said.extend(warnings::of_a_step(situation, ahead));
    let confirmation = warnings::confirmation(situation);
    // No step needs the reference, but what is typed has to be compared with it.
    let anchor = situation.reference.agreed().filter(|_| confirmation.is_typed()).map(|agreed| agreed.anchor);
    Ok(Plan { remedy: Remedy::StepClock, steps, anchor, warnings: said, confirmation })
}

/// The article's way: network time off, the time set, network time on again.
fn set_time(
    remedy: Remedy,
    situation: &Situation,
    service: &TimeService,
    unit: Option<&ServiceUnit>,
    ahead: Offset,
) -> Result<Plan, Refused> {
    let timedatectl = tool(&situation.tools.timedatectl, "timedatectl")?;
    let Some(agreed) = situation.reference.agreed() else { return Err(refused(no_majority(situation))) };
    let (before, after) = paused(situation, service, unit, timedatectl)?;
    let mut said = warnings::of_typing(situation);
    said.extend(drift(situation, service, unit));
    said.extend(warnings::of_a_step(situation, ahead));
    Ok(Plan {
        remedy,
        steps: before.into_iter().chain([steps::set_time(timedatectl)]).chain(after).collect(),
        anchor: Some(agreed.anchor),
        warnings: said,
        confirmation: warnings::confirmation(situation),
    })
}

/// What has to rest while the time is set, and how it comes back.
fn paused(
    situation: &Situation,
    service: &TimeService,
    unit: Option<&ServiceUnit>,
    timedatectl: &str,
) -> Result<(Vec<Step>, Vec<Step>), Refused> {
    // Once stopped, it could not be started again.
    if let Some(unit) = unit.filter(|unit| unit.enablement == Enablement::Masked) {
        return Err(masked(situation, unit));
    }
    if let Some(unit) = unit.filter(|unit| !is_what_set_ntp_means(service, unit)) {
        let systemctl = tool(&situation.tools.systemctl, "systemctl")?;
        return Ok(match unit.activity {
            Activity::Running | Activity::Crashing if !unit.is_a_service() => (Vec::new(), Vec::new()),
            Activity::Running => (
                vec![steps::stop_unit(systemctl, &unit.unit)],
                vec![steps::start_unit(systemctl, &unit.unit, Role::Closing)],
            ),
            Activity::Crashing => (
                vec![steps::stop_unit(systemctl, &unit.unit)],
                vec![steps::start_unit_without_waiting(systemctl, &unit.unit)],
            ),
            Activity::Stopped | Activity::Failed if unit.skipped => (Vec::new(), Vec::new()),
            Activity::Stopped | Activity::Failed => (Vec::new(), switch_on(situation, service, unit)?),
        });
    }
    // "NTP not supported": both commands would fail, and the first failure would end the plan.
    let works = service.can_network_time.known().or(service.network_time.known());
    if works == Some(&false) || (unit.is_none() && works.is_none()) {
        return Ok((Vec::new(), Vec::new()));
    }
    Ok((vec![steps::network_time_off(timedatectl)], vec![steps::network_time_on(timedatectl, Role::Closing)]))
}

/// What will move the clock away again.
fn drift(situation: &Situation, service: &TimeService, unit: Option<&ServiceUnit>) -> Vec<Text> {
    let Some(unit) = unit else {
        return match service.can_network_time.known() {
            Some(true) => Vec::new(),
            _ => vec![text!("plan-warning-will-drift", how = install(situation.facts))],
        };
    };
    let name = unit.daemon.name();
    let mut said = Vec::new();
    if unit.runs() && !unit.is_a_service() {
        said.push(text!("plan-warning-not-paused", service = name));
    }
    if let Some(option) = &unit.told_not_to {
        said.push(text!("plan-warning-told-not-to", service = name, option = option.clone()));
    } else if unit.activity == Activity::Crashing {
        said.push(text!("plan-warning-crashing", service = name));
    } else if unit.skipped {
        said.push(text!("plan-warning-skipped", service = name));
    } else if unit.runs() && service.asks_nobody() {
        said.push(text!("plan-warning-no-sources", service = name));
    } else if situation.ahead.is_some_and(|ahead| service.shut_out_by_dates(ahead).is_some()) {
        said.push(text!("plan-warning-nts", service = name));
    } else if !can_be_served(situation, service, unit) {
        said.push(text!("plan-warning-unreachable", service = name));
    }
    said
}

pub(super) fn no_majority(situation: &Situation) -> Text {
    let agreeing = situation.reference.agreed().map_or(0, |agreed| agreed.members.len());
    text!("plan-refused-no-majority", agreeing = agreeing, needed = crate::core::agreement::REPAIR_QUORUM)
}
