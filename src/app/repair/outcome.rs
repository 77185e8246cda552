//! Whether a repair has worked: by what is measured and looked up afterwards, never by exit statuses.

use super::state::{CLOSE_ENOUGH, Course};
use crate::app::model::Model;
use crate::core::facts::{Enablement, Extension, Fact, Leftover, PamUser, Sources, TimeService, Topic};
use crate::core::finding::{Cause, Remedy};
use crate::core::plan::{Hindrance, Plan, Refused, StepOutcome, Word};
use crate::core::text::Text;
use crate::core::time::Offset;
use crate::core::words::step;
use crate::core::zone;
use crate::core::zone::windows_names::iana;
use crate::text;

/// None while it cannot be told yet; how far the server is ahead where it worked; otherwise how it came short.
pub type Judgement = Option<Result<Option<Offset>, Shortfall>>;

/// Why all steps of a repair have ended well, and yet it is not known to have worked.
#[derive(Clone, Debug, PartialEq)]
pub enum Shortfall {
    /// A look shows that it did not work: what happened, and what to do next.
    NotSeen(Text, Text),
    /// No look could be made, which says nothing against the repair: why, and what to do next.
    NotLookedAt(Text, Text),
}

/// The outcome of `plan`, all of whose steps have ended. `fresh`: the clock was measured since; `patience_lost`: it has
/// had its time.
pub fn of(model: &Model, plan: &Plan, fresh: bool, patience_lost: bool) -> Judgement {
    match plan.remedy {
        _ if model.settings.dry_run => Some(Ok(None)),
        Remedy::ResetMfa | Remedy::ReEnrol => mfa_outcome(model),
        Remedy::ClearSkew => skew_outcome(model, plan),
        Remedy::StepClock | Remedy::SetTimeByHand => clock_outcome(model, fresh, patience_lost),
        _ => fact_outcome(model, plan, patience_lost),
    }
}

fn clock_outcome(model: &Model, fresh: bool, patience_lost: bool) -> Judgement {
    let ahead = model.server_ahead();
    match ahead {
        // A difference within the error of the measurement is none that could be told.
        Some((ahead, error)) if fresh && ahead.abs() <= CLOSE_ENOUGH.max(error) => Some(Ok(Some(ahead))),
        Some((ahead, _)) if patience_lost => {
            Some(Err(Shortfall::NotSeen(text!("fix-failed-still-off", difference = ahead), next_way(model))))
        }
        None if patience_lost => {
            Some(Err(Shortfall::NotLookedAt(text!("fix-failed-unmeasured"), text!("fix-next-unmeasured"))))
        }
        _ => None,
    }
}

/// What was found afterwards to be the cause, and what another try would do: what did not help is not done again.
fn next_way(model: &Model) -> Text {
    let sets_it = |plan: &Plan| plan.steps.iter().any(|step| step.command.needs_reference());
    let next = match model.plan(Remedy::StepClock) {
        Ok(plan) if sets_it(&plan) => text!("fix-next-set-directly"),
        Err(Refused { hindrance: Hindrance::Other, why, .. }) => why,
        Ok(_) | Err(_) => text!("fix-next-still-off"),
    };
    let diagnosis = model.diagnosis();
    match SERVICE_CAUSES.iter().find_map(|cause| diagnosis.finding(*cause)) {
        Some(finding) => text!("fix-next-by-cause", cause = finding.title.clone(), next = next),
        None => next,
    }
}

/// Why a time service does not set the clock, by what is found after it was to do so; the surest cause first.
const SERVICE_CAUSES: [Cause; 8] = [
    Cause::TimeSyncToldNotTo,
    Cause::TimeServiceCrashing,
    Cause::TimeSyncNoSources,
    Cause::TimeSyncOffline,
    Cause::TimeDaemonDead,
    Cause::TimeSyncOff,
    Cause::TimeSyncUnreachable,
    Cause::NtpBlocked,
];

/// What happened and what to do next, for a course whose steps did not all do what they had to.
pub fn of_a_failure(course: &Course) -> (Text, Text) {
    let Some((index, outcome)) = course.failed_step() else {
        return (text!("fix-failed-incomplete"), next_after(course, None));
    };
    let why = text!("fix-failed-step", number = index + 1, said = step::ended(Some(outcome)));
    (why, next_after(course, Some(outcome)))
}

fn next_after(course: &Course, failed: Option<&StepOutcome>) -> Text {
    let late = matches!(failed, Some(StepOutcome::TimedOut { .. }));
    match course.remedy() {
        _ if !course.began() => text!("fix-next-nothing-done"),
        // What switches it on again is the closing step.
        Remedy::ResetMfa if !course.has_steps_left() => text!("mfa-next-on-again"),
        Remedy::ResetMfa => text!("mfa-next-failed"),
        Remedy::ReEnrol => text!("mfa-next-one-failed"),
        Remedy::ClearSkew if !course.has_steps_left() => text!("skew-next-failed"),
        _ if course.has_steps_left() => text!("fix-next-not-put-back"),
        _ if late => text!("fix-next-late"),
        _ => text!("fix-next-failed"),
    }
}

fn mfa_outcome(model: &Model) -> Judgement {
    if model.looking.iter().any(|(_, topic)| *topic == Topic::Panel) {
        return None;
    }
    let panel = &model.facts.panel;
    let extension = panel.known().map(|panel| &panel.extension);
    let unusable = || panel.known()?.presence.why();
    if let Some(why) = panel.why_unknown().or_else(|| extension?.why_unknown()).or_else(unusable) {
        let why = text!("mfa-failed-unseen", why = why.clone());
        return Some(Err(Shortfall::NotLookedAt(why, text!("fix-next-no-look"))));
    }
    Some(match extension.and_then(Fact::known) {
        Some(Extension::Installed { enabled, .. }) if enabled.known() != Some(&false) => Ok(None),
        _ => Err(Shortfall::NotSeen(text!("mfa-failed-not-seen"), text!("mfa-next-failed"))),
    })
}

/// Whether the files were read again without a learnt clock in them.
fn skew_outcome(model: &Model, plan: &Plan) -> Judgement {
    if model.looking.iter().any(|(_, topic)| *topic == Topic::Verifiers) {
        return None;
    }
    let verifiers = match &model.facts.verifiers {
        Fact::Known(verifiers) => verifiers,
        Fact::Pending => return None,
        Fact::Unknown { why } => {
            let why = text!("fix-failed-no-look", why = why.clone());
            return Some(Err(Shortfall::NotLookedAt(why, text!("fix-next-no-look"))));
        }
    };
    let meant = |name: &str| {
        let steps = plan.steps.iter().flat_map(|step| &step.command.args);
        steps.into_iter().any(|word| matches!(word, Word::Literal(word) if word == name))
    };
    let left = |user: &PamUser| meant(&user.name) && user.memory.as_ref().is_ok_and(|state| state.skew != 0);
    Some(match verifiers.with(left).next() {
        None => Ok(None),
        Some(_) => Err(Shortfall::NotSeen(text!("fix-failed-not-seen"), text!("skew-next-failed"))),
    })
}

fn fact_outcome(model: &Model, plan: &Plan, patience_lost: bool) -> Judgement {
    let service = model.facts.time_service.known();
    let looking = !model.looking.is_empty();
    let reached = match plan.remedy {
        Remedy::KeepOneService => service.is_some_and(|service| running(service) == 1),
        // What systemctl switched on need not be what timedated means by network time.
        Remedy::EnableTimeSync => {
            service.is_some_and(|service| service.network_time.known() == Some(&true) || is_kept_on(service))
        }
        Remedy::GoOnline => service
            .is_some_and(|service| !service.particulars.sources.known().is_some_and(Sources::all_offline)),
        Remedy::WriteRtc => model.facts.rtc.known().is_some_and(|rtc| {
            !rtc.local_time && rtc.ahead_of_system.is_none_or(|ahead| ahead.abs() <= 2 * CLOSE_ENOUGH)
        }),
        Remedy::FinishRepair => {
            matches!(model.facts.leftover, Fact::Known(Leftover::Nothing | Leftover::Unreadable { .. }))
        }
        Remedy::SetZone => chosen_zone(plan).is_none_or(|chosen| is_in_zone(model, chosen)),
        _ => true,
    };
    match (looking, reached) {
        (true, _) => None,
        (false, true) => Some(Ok(model.server_ahead().map(|(ahead, _)| ahead))),
        (false, false) if patience_lost => {
            if let Some(why) = unseen(model, plan.remedy) {
                let why = text!("fix-failed-no-look", why = why.clone());
                return Some(Err(Shortfall::NotLookedAt(why, text!("fix-next-no-look"))));
            }
            Some(Err(Shortfall::NotSeen(text!("fix-failed-not-seen"), text!("fix-next-failed"))))
        }
        (false, false) => None,
    }
}

/// Why what `remedy` is judged by could not be looked at.
fn unseen(model: &Model, remedy: Remedy) -> Option<&Text> {
    let facts = &model.facts;
    match remedy {
        Remedy::KeepOneService | Remedy::EnableTimeSync | Remedy::GoOnline => {
            facts.time_service.why_unknown()
        }
        Remedy::WriteRtc => facts.rtc.why_unknown(),
        Remedy::FinishRepair => facts.leftover.why_unknown(),
        Remedy::SetZone => facts.zone.why_unknown(),
        _ => None,
    }
}

/// How far the clock still is from the reference where network time alone was switched on: setting it is left to the service.
pub fn still_off(model: &Model, remedy: Remedy) -> Option<Offset> {
    let (ahead, error) = model.server_ahead().filter(|_| remedy == Remedy::EnableTimeSync)?;
    (ahead.abs() > CLOSE_ENOUGH.max(error)).then_some(ahead)
}

fn running(service: &TimeService) -> usize {
    service.units.iter().filter(|unit| unit.runs()).count()
}

/// Whether a service runs, and will after the next start.
fn is_kept_on(service: &TimeService) -> bool {
    service.units.iter().any(|unit| unit.runs() && unit.enablement == Enablement::Enabled)
}

/// The zone that a plan sets.
fn chosen_zone(plan: &Plan) -> Option<&str> {
    plan.steps.iter().find_map(|step| match step.command.args.as_slice() {
        [Word::Literal(verb), Word::Literal(zone)] if verb == "set-timezone" => Some(zone.as_str()),
        [Word::Literal(verb), Word::Literal(zone)] if verb == "/s" => iana(zone),
        _ => None,
    })
}

/// Debian may have put today's name of the zone in the place of an old one, whose clocks show the same.
fn is_in_zone(model: &Model, chosen: &str) -> bool {
    let wall = model.now.wall;
    model.facts.zone.known().is_some_and(|zone| {
        let same = zone.name == chosen || zone::local(&zone.name, wall) == zone::local(chosen, wall);
        same && zone.conflicting_name.is_none()
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::model::Settings;
    use crate::core::facts::{Activity, Daemon, ServiceUnit};
    use crate::core::plan::Confirmation;
    use crate::core::remedy::ToolPaths;

    fn outcome(remedy: Remedy, network_time: bool, units: &[(Daemon, Activity, Enablement)]) -> Judgement {
        let mut model = Model::new(Settings::with_tools(ToolPaths::default()));
        let units = units
            .iter()
            .map(|(daemon, activity, enablement)| ServiceUnit::new(*daemon, "", *activity, *enablement));
        model.facts.time_service = Fact::Known(TimeService {
            units: units.collect(),
            network_time: Fact::Known(network_time),
            can_network_time: Fact::Known(true),
            synchronised: Fact::Known(false),
            ..TimeService::default()
        });
        let (steps, warnings) = (Vec::new(), Vec::new());
        of(
            &model,
            &Plan { remedy, steps, anchor: None, warnings, confirmation: Confirmation::Press },
            true,
            false,
        )
    }

    const CHRONY: (Daemon, Activity, Enablement) = (Daemon::Chrony, Activity::Running, Enablement::Enabled);
    const STOPPED: (Daemon, Activity, Enablement) =
        (Daemon::Timesyncd, Activity::Stopped, Enablement::Enabled);
    const OTHER: (Daemon, Activity, Enablement) = (Daemon::Timesyncd, Activity::Running, Enablement::Enabled);

    #[test]
    fn one_service_is_kept_only_where_exactly_one_runs() {
        let kept = |units: &[_]| outcome(Remedy::KeepOneService, true, units);
        assert_eq!(kept(&[CHRONY, STOPPED]), Some(Ok(None)));
        assert_eq!(kept(&[STOPPED]), None, "nothing runs at all");
        assert_eq!(kept(&[CHRONY, OTHER]), None, "both still run");
    }

    #[test]
    fn a_service_that_runs_and_will_again_is_on_even_where_timedated_means_another_one() {
        let on = |network_time, units: &[_]| outcome(Remedy::EnableTimeSync, network_time, units);
        assert_eq!(on(false, &[(Daemon::Openntpd, Activity::Running, Enablement::Enabled)]), Some(Ok(None)));
        assert_eq!(on(false, &[(Daemon::Openntpd, Activity::Running, Enablement::Disabled)]), None);
        assert_eq!(on(false, &[STOPPED]), None);
        assert_eq!(on(true, &[OTHER]), Some(Ok(None)));
    }
}
