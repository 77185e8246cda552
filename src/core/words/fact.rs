//! The facts of the check-up.

use crate::core::facts::{
    ClockOwner, Enforcement, Extension, Fact, FailedSignIns, Host, KernelClock, Leftover, PamVerifier, Panel,
    Presence, Rights, Rtc, ServiceUnit, TimeService, Verifiers, Windows, Zone,
};
use crate::core::finding::{Cause, Severity};
use crate::core::text::Text;
use crate::core::time::{MonoTime, UnixTime};
use crate::core::zone;
use crate::text;

use super::mark::Mark;

/// The extension of the panel. A reason that stands in the line above is not told twice.
pub fn extension(panel: &Fact<Panel>) -> Fact<Extension> {
    match panel {
        Fact::Known(Panel { extension: Fact::Unknown { why }, presence, .. })
            if presence.why() == Some(why) =>
        {
            Fact::Unknown { why: text!("why-see-plesk") }
        }
        Fact::Known(panel) => panel.extension.clone(),
        Fact::Pending => Fact::Pending,
        Fact::Unknown { .. } => Fact::Unknown { why: text!("why-see-plesk") },
    }
}

/// What stands behind the label of a fact: what `tell` says of what is known, or why nothing is.
pub fn told<T>(fact: &Fact<T>, tell: impl Fn(&T) -> (Mark, Text)) -> (Mark, Text) {
    match fact {
        Fact::Pending => (Mark::Busy, text!("fact-pending")),
        Fact::Unknown { why } => (Mark::Unknown, text!("fact-unknown", why = why.clone())),
        Fact::Known(known) => tell(known),
    }
}

/// The machine.
pub fn host(host: &Host) -> (Mark, Text) {
    let (name, system) = (host.name.clone(), host.system.clone());
    match &host.container {
        Some(kind) => {
            (Mark::Warning, text!("fact-server-container", name = name, system = system, kind = kind.clone()))
        }
        None => (Mark::Good, text!("fact-server-is", name = name, system = system)),
    }
}

/// What this user may do.
pub fn rights(rights: &Rights, windows: Option<&Windows>) -> (Mark, Text) {
    let user = rights.user.clone();
    if windows.is_some() && !rights.root {
        return (Mark::Warning, text!("fact-rights-no-administrator", user = user));
    }
    match (rights.root, rights.can_set_clock) {
        (true, true) if windows.is_some() => (Mark::Good, text!("fact-rights-administrator", user = user)),
        (true, true) => (Mark::Good, text!("fact-rights-all", user = user)),
        (true, false) => (Mark::Warning, text!("fact-rights-no-clock", user = user)),
        (false, _) => (Mark::Warning, text!("fact-rights-user", user = user)),
    }
}

/// The hosting panel.
pub fn panel(panel: &Panel) -> (Mark, Text) {
    match &panel.presence {
        Presence::Missing { why } => (Mark::Unknown, text!("fact-panel-missing", why = why.clone())),
        Presence::Broken { why } => (Mark::Bad, text!("fact-panel-broken", why = why.clone())),
        Presence::Found { tool, extension_utility, .. } => {
            let path = tool
                .as_ref()
                .or(extension_utility.as_ref())
                .map(|path| path.display().to_string())
                .unwrap_or_default();
            match &panel.version {
                Fact::Known(version) => {
                    (Mark::Good, text!("fact-panel-is", version = version.clone(), path = path))
                }
                _ => (Mark::Good, text!("fact-panel-is-unversioned", path = path)),
            }
        }
    }
}

/// The panel's extension for codes.
pub fn extension_state(extension: &Extension) -> (Mark, Text) {
    match extension {
        Extension::NotListed => (Mark::Warning, text!("fact-extension-none")),
        Extension::Installed { id, enabled } => match enabled {
            Fact::Known(true) => (Mark::Good, text!("fact-extension-on", id = id.clone())),
            Fact::Known(false) => (Mark::Bad, text!("fact-extension-off", id = id.clone())),
            Fact::Pending => (Mark::Good, text!("fact-extension-listed", id = id.clone())),
            Fact::Unknown { why } => {
                (Mark::Good, text!("fact-extension-maybe", id = id.clone(), why = why.clone()))
            }
        },
    }
}

/// A service that asks for codes through PAM, with what was found of it: how bad, and what.
pub fn verifier(verifier: &PamVerifier, fault: Option<(Severity, Cause)>) -> (Mark, Text) {
    let (mark, fault) = match fault {
        None => (None, "none"),
        Some((severity, Cause::RateLimited)) => (Some(severity.into()), "limited"),
        Some((severity, Cause::SecretFileRefused)) => (Some(severity.into()), "refused"),
        Some((severity, _)) => (Some(severity.into()), "learnt"),
    };
    let accepted = verifier.accepts();
    let seconds = |steps: u32| u64::from(steps).saturating_mul(u64::from(accepted.period_s));
    let (before, after) = (seconds(accepted.steps.before), seconds(accepted.steps.after));
    let names = verifier.names();
    match &verifier.users {
        Fact::Known(users) if users.everybody => {
            let users = users.enrolled.len();
            let told = text!(
                "fact-verifier-is",
                names = names,
                users = users,
                fault = fault,
                before = before,
                after = after
            );
            (mark.unwrap_or(Mark::Good), told)
        }
        Fact::Known(_) | Fact::Pending => {
            let told =
                text!("fact-verifier-own", names = names, fault = fault, before = before, after = after);
            (mark.unwrap_or(Mark::Unknown), told)
        }
        Fact::Unknown { why } => {
            (Mark::Unknown, text!("fact-verifier-untold", names = names, why = why.clone()))
        }
    }
}

/// When the last code of each user was taken, where that is noted. Their names stand in it.
pub fn last_codes(verifier: &PamVerifier) -> impl Iterator<Item = Text> {
    let users = verifier.users.known().into_iter().flat_map(|users| &users.enrolled);
    users.filter_map(|user| {
        let at = user.memory.as_ref().ok()?.last_taken?;
        Some(text!("fact-last-code", user = user.name.as_str(), at = at.to_string()))
    })
}

/// The same of this user alone, without the name.
pub fn own_last_codes(verifier: &PamVerifier, own: &str) -> impl Iterator<Item = Text> {
    let users = verifier.users.known().into_iter().flat_map(|users| &users.enrolled);
    users.filter(move |user| user.name == own).filter_map(|user| {
        let at = user.memory.as_ref().ok()?.last_taken?;
        Some(text!("fact-own-last-code", at = at.to_string()))
    })
}

/// How many codes were declined lately; none where there were none, or nobody tells.
pub fn declined_codes(verifiers: &Verifiers) -> Option<Text> {
    let failed = verifiers.failed_last_hour.known().filter(|failed| failed.count > 0)?;
    Some(match failed.whole_hour {
        true => text!("fact-codes-declined", count = failed.count),
        false => text!("fact-codes-declined-at-least", count = failed.count),
    })
}

/// Whether a second factor is demanded of everybody; none where there is no panel to demand it.
pub fn enforcement(panel: &Panel) -> Option<Text> {
    let is_told =
        matches!(panel.presence, Presence::Found { .. }) && is_looked_at(&panel.sign_in.enforcement);
    is_told.then(|| match &panel.sign_in.enforcement {
        Fact::Known(Enforcement::On { .. }) => text!("fact-enforced"),
        Fact::Known(Enforcement::Off | Enforcement::NotSet) => text!("fact-not-enforced"),
        Fact::Pending => text!("fact-pending"),
        Fact::Unknown { why } => text!("fact-unknown", why = why.clone()),
    })
}

/// How many sign-ins failed.
pub fn failed_sign_ins(failed: FailedSignIns) -> Text {
    match failed.whole_hour {
        true => text!("mfa-failed-sign-ins", count = failed.count),
        false => text!("mfa-failed-sign-ins-at-least", count = failed.count),
    }
}

/// Who keeps the clock.
pub fn owner(owner: &ClockOwner, service: &Fact<TimeService>) -> (Mark, Text) {
    let off = service.known().is_some_and(|service| {
        service.network_time == Fact::Known(false) && !service.units.iter().any(ServiceUnit::runs)
    });
    match owner {
        ClockOwner::Daemon(daemon) if off => (Mark::Warning, text!("fact-owner-off", name = daemon.name())),
        ClockOwner::Daemon(daemon) => (Mark::Good, text!("fact-owner-is", name = daemon.name())),
        ClockOwner::Several(daemons) => {
            let names: Vec<&str> = daemons.iter().map(|daemon| daemon.name()).collect();
            (Mark::Warning, text!("fact-owner-several", names = names.join(", ")))
        }
        ClockOwner::Unnamed => (Mark::Good, text!("fact-owner-unnamed")),
        ClockOwner::Nobody => (Mark::Warning, text!("fact-owner-nobody")),
        ClockOwner::Host => (Mark::Warning, text!("fact-owner-host")),
    }
}

/// Whether network time is on, where the clock is this system's own; in a container that is its host's task.
pub fn network_time(service: &TimeService, owner: &Fact<ClockOwner>) -> (Mark, Text) {
    if matches!(owner, Fact::Known(ClockOwner::Host)) {
        return (Mark::Plain, text!("fact-network-time-host"));
    }
    let running = service.units.iter().any(ServiceUnit::runs);
    match (&service.network_time, running) {
        (Fact::Known(_), true) if service.reaches_server == Fact::Known(false) => {
            (Mark::Warning, text!("fact-network-time-unreached"))
        }
        (Fact::Known(true), true) => (Mark::Good, text!("fact-network-time-on")),
        (Fact::Known(true), false) => (Mark::Warning, text!("fact-network-time-on-dead")),
        (Fact::Known(false), true) => (Mark::Good, text!("fact-network-time-own")),
        (Fact::Known(false), false) => (Mark::Warning, text!("fact-network-time-off")),
        (Fact::Unknown { why }, _) => (Mark::Unknown, text!("fact-unknown", why = why.clone())),
        (Fact::Pending, _) => (Mark::Busy, text!("fact-pending")),
    }
}

/// What the time service believes of this clock; none while it is being asked.
pub fn belief(service: &TimeService) -> Option<(Mark, Text)> {
    Some(match (&service.synchronised, service.believed_ahead.known()) {
        (Fact::Known(false), _) => (Mark::Warning, text!("belief-no-server")),
        (Fact::Known(true), Some(ahead)) => {
            (Mark::Good, text!("belief-off", difference = *ahead, is = ahead.direction()))
        }
        (Fact::Known(true), None) => (Mark::Good, text!("belief-follows")),
        // What nobody can ask for leaves no trace.
        (Fact::Unknown { why }, _) if why.id == "why-w32time-not-asked" => return None,
        (Fact::Unknown { why }, _) => (Mark::Unknown, text!("fact-unknown", why = why.clone())),
        (Fact::Pending, _) => return None,
    })
}

/// The kernel's own view of its clock.
pub fn kernel(kernel: &KernelClock) -> (Mark, Text) {
    match (kernel.synchronised, kernel.estimated_error) {
        (true, Some(error)) => (Mark::Good, text!("fact-kernel-yes-error", error = error)),
        (true, None) => (Mark::Good, text!("fact-kernel-yes")),
        (false, _) => (Mark::Warning, text!("fact-kernel-no")),
    }
}

/// The time zone, at the wall time `now`.
pub fn zone_state(found: &Zone, now: UnixTime) -> (Mark, Text) {
    let view = zone::display(&found.name, now);
    let abbreviation = view.as_ref().map(|view| view.abbreviation.clone()).unwrap_or_default();
    let offset = found.utc_offset_s.or(view.map(|view| view.utc_offset_s)).map(zone::offset_text);
    let name = found.name.clone();
    match (offset, &found.conflicting_name) {
        (_, Some(other)) => (Mark::Warning, text!("fact-zone-conflict", name = name, other = other.clone())),
        // A rule in the place of a name has its abbreviations in it.
        (Some(offset), None) if abbreviation.is_empty() => {
            (Mark::Good, text!("fact-zone-by-rule", name = name, offset = offset))
        }
        (Some(offset), None) => {
            (Mark::Good, text!("fact-zone-is", name = name, abbreviation = abbreviation, offset = offset))
        }
        (None, None) => (Mark::Unknown, text!("fact-zone-unnamed", name = name)),
    }
}

/// The hardware clock.
pub fn rtc(rtc: &Rtc) -> (Mark, Text) {
    match (rtc.local_time, rtc.ahead_of_system) {
        (true, _) => (Mark::Warning, text!("fact-rtc-local")),
        (false, None) => (Mark::Plain, text!("fact-rtc-none")),
        (false, Some(ahead)) if ahead.abs().as_secs() <= 2 => (Mark::Good, text!("fact-rtc-agrees")),
        (false, Some(ahead)) => {
            (Mark::Warning, text!("fact-rtc-off", difference = ahead, is = ahead.direction()))
        }
    }
}

/// Whether this is looked at on such a system; what is not there leaves no trace.
pub fn is_looked_at<T>(fact: &Fact<T>) -> bool {
    !matches!(fact, Fact::Unknown { why } if why.id == "why-not-looked-at")
}

/// What an earlier repair left.
pub fn leftover(left: &Leftover, now: MonoTime) -> (Mark, Text) {
    match left {
        Leftover::Nothing => (Mark::Good, text!("fact-leftover-nothing")),
        Leftover::Running { by, stuck: Some(stuck), .. } => {
            (Mark::Bad, text!("fact-leftover-stuck", by = by.clone(), silent = stuck.silent))
        }
        Leftover::Hidden { why } => (Mark::Unknown, text!("fact-unknown", why = why.clone())),
        Leftover::Unreadable { why } => {
            let first = why.first().map(|why| text!("fact-leftover-unreadable", why = why.clone()));
            (Mark::Bad, first.unwrap_or_else(|| text!("finding-record-unreadable")))
        }
        Leftover::Running { by, since, .. } => {
            (Mark::Busy, text!("fact-leftover-running", by = by.clone(), since = now.since(*since)))
        }
        Leftover::Unfinished { by, started, .. } => {
            (Mark::Bad, text!("fact-leftover-unfinished", by = by.clone(), started = *started))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::core::time::Offset;

    #[test]
    fn a_zone_that_has_only_a_rule_is_told_by_it_and_its_offset() {
        let summer = UnixTime::from_secs(1_782_907_200);
        for (name, id) in [
            ("Europe/Berlin", "fact-zone-is"),
            ("CET-1CEST,M3.5.0,M10.5.0/3", "fact-zone-by-rule"),
            ("<+0330>-3:30", "fact-zone-by-rule"),
        ] {
            let found = Zone {
                name: name.to_owned(),
                utc_offset_s: Some(7_200),
                in_etc_timezone: false,
                conflicting_name: None,
                leap_seconds: false,
            };
            let (mark, said) = zone_state(&found, summer);
            assert_eq!((mark, said.id.as_ref()), (Mark::Good, id), "{name}");
        }
    }

    #[test]
    fn a_hardware_clock_agrees_to_within_two_seconds() {
        for (seconds, id) in
            [(2, "fact-rtc-agrees"), (-2, "fact-rtc-agrees"), (3, "fact-rtc-off"), (-3, "fact-rtc-off")]
        {
            let clock = Rtc { local_time: false, ahead_of_system: Some(Offset::from_secs(seconds)) };
            assert_eq!(rtc(&clock).1.id, id, "{seconds}");
        }
    }

    #[test]
    fn declined_codes_are_told_from_the_first_on_and_as_at_least_where_the_log_was_not_read_whole() {
        let told = |count, whole_hour| {
            let failed_last_hour = Fact::Known(FailedSignIns { count, whole_hour });
            declined_codes(&Verifiers { failed_last_hour, ..Verifiers::default() })
        };
        assert_eq!(told(0, true), None);
        assert_eq!(told(1, true), Some(text!("fact-codes-declined", count = 1)));
        assert_eq!(told(2, false), Some(text!("fact-codes-declined-at-least", count = 2)));
    }

    #[test]
    fn why_the_extension_is_unknown_is_told_unless_it_stands_in_the_line_of_the_panel() {
        let panel = |presence, why: &'static str| {
            Fact::Known(Panel {
                presence,
                version: Fact::Unknown { why: Text::new("why") },
                extension: Fact::Unknown { why: Text::new(why) },
                trouble: None,
                sign_in: Box::default(),
            })
        };
        let missing = || Presence::Missing { why: Text::new("missing") };
        for (panel, told) in [
            (panel(missing(), "missing"), "why-see-plesk"),
            (panel(missing(), "other"), "other"),
            (Fact::Unknown { why: Text::new("why") }, "why-see-plesk"),
        ] {
            assert_eq!(extension(&panel), Fact::Unknown { why: Text::new(told) });
        }
        assert_eq!(extension(&Fact::Pending), Fact::Pending);
    }

    #[test]
    fn what_a_service_accepts_of_everybody_is_told_only_where_everybody_was_looked_at() {
        use crate::core::facts::{PamModule, PamUser, PamUsers};
        use crate::core::verifier::PamState;
        let user = |lines: &str| PamUser {
            name: "alice".to_owned(),
            memory: PamState::read(&format!("KEY\n\" TOTP_AUTH\n{lines}")).map_err(Into::into),
        };
        let of = |users| PamVerifier {
            services: vec!["sshd".to_owned()],
            module: PamModule::GoogleAuthenticator,
            options: Default::default(),
            lets_others_in: false,
            users,
        };
        let users =
            |lines, everybody| Fact::Known(PamUsers { enrolled: vec![user(lines)], others: 0, everybody });
        let learnt = Some((Severity::Critical, Cause::StoredSkew));
        for (users, fault, told) in [
            (users("", true), None, (Mark::Good, "fact-verifier-is")),
            (users("\" TIME_SKEW 10\n", true), learnt, (Mark::Bad, "fact-verifier-is")),
            (users("", false), None, (Mark::Unknown, "fact-verifier-own")),
            (Fact::Pending, None, (Mark::Unknown, "fact-verifier-own")),
            (Fact::Unknown { why: Text::new("why") }, None, (Mark::Unknown, "fact-verifier-untold")),
        ] {
            let (mark, text) = verifier(&of(users.clone()), fault);
            assert_eq!((mark, &*text.id), told, "{users:?}");
        }
    }

    #[test]
    fn each_fault_of_a_service_has_words_of_its_own_and_its_finding_s_mark() {
        use crate::core::facts::{PamModule, PamUser, PamUsers};
        use crate::core::verifier::{PamOptions, PamState};
        let user = PamUser {
            name: "alice".to_owned(),
            memory: PamState::read("KEY\n\" TOTP_AUTH\n\" WINDOW_SIZE 17\n").map_err(Into::into),
        };
        let users = PamUsers { enrolled: vec![user], others: 0, everybody: true };
        let everybody = PamVerifier {
            services: vec!["sshd".to_owned()],
            module: PamModule::GoogleAuthenticator,
            options: PamOptions::default(),
            lets_others_in: false,
            users: Fact::Known(users.clone()),
        };
        let own =
            PamVerifier { users: Fact::Known(PamUsers { everybody: false, ..users }), ..everybody.clone() };
        for (found, mark, fault) in [
            (None, None, "none"),
            (Some((Severity::Warning, Cause::RateLimited)), Some(Mark::Warning), "limited"),
            (Some((Severity::Critical, Cause::SecretFileRefused)), Some(Mark::Bad), "refused"),
            (Some((Severity::Critical, Cause::StoredSkew)), Some(Mark::Bad), "learnt"),
            (Some((Severity::Warning, Cause::SkewFrozen)), Some(Mark::Warning), "learnt"),
        ] {
            let accepted = everybody.accepts();
            let seconds = |steps: u32| u64::from(steps * accepted.period_s);
            let (before, after) = (seconds(accepted.steps.before), seconds(accepted.steps.after));
            let told = text!(
                "fact-verifier-is",
                names = "sshd",
                users = 1_usize,
                fault = fault,
                before = before,
                after = after
            );
            assert_eq!(verifier(&everybody, found), (mark.unwrap_or(Mark::Good), told), "{fault}");
            let told =
                text!("fact-verifier-own", names = "sshd", fault = fault, before = before, after = after);
            assert_eq!(verifier(&own, found), (mark.unwrap_or(Mark::Unknown), told), "{fault}");
        }
    }

    #[test]
    fn what_the_service_believes_is_ahead_or_behind_or_nothing() {
        let service = |synchronised, believed_ahead| TimeService {
            synchronised,
            believed_ahead,
            ..TimeService::default()
        };
        let seconds = |seconds| Fact::Known(Offset::from_secs(seconds));
        let unknown = || Fact::Unknown { why: Text::new("why") };
        for (synchronised, believed, told) in [
            (Fact::Known(false), seconds(1), Some("belief-no-server")),
            (Fact::Known(true), seconds(-1), Some("belief-off")),
            (Fact::Known(true), seconds(1), Some("belief-off")),
            (Fact::Known(true), unknown(), Some("belief-follows")),
            (Fact::Unknown { why: Text::new("why") }, seconds(1), Some("fact-unknown")),
            (Fact::Pending, seconds(1), None),
        ] {
            let said = belief(&service(synchronised, believed));
            assert_eq!(said.map(|(_, text)| text.id.into_owned()).as_deref(), told);
        }
    }
}
