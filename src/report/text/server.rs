//! What is known of the server, a line each.

use super::super::{Snapshot, keeps_time};
use crate::core::facts::{
    Activity, ClockOwner, Enablement, Enforcement, Extension, Fact, Panel, Presence, Rights, Rtc,
    ServiceUnit, TimeService,
};
use crate::core::text::Text;
use crate::text;

/// Label and value of each fact, in the order in which support asks for them.
pub(super) fn facts(snapshot: &Snapshot) -> Vec<(Text, Fact<Text>)> {
    let facts = &snapshot.facts;
    vec![
        (
            text!("ticket-system"),
            say(&facts.host, |host| match &host.container {
                Some(kind) => {
                    text!("ticket-system-container", system = host.system.clone(), kind = kind.clone())
                }
                None => text!("ticket-system-is", system = host.system.clone()),
            }),
        ),
        (text!("ticket-rights"), say(&facts.rights, rights)),
        (text!("ticket-owner"), say(&facts.clock_owner(), owner)),
        (text!("ticket-services"), say(&facts.time_service, services)),
        (
            text!("ticket-kernel"),
            say(&facts.kernel_clock, |kernel| match kernel.synchronised {
                true => text!("ticket-kernel-yes"),
                false => text!("ticket-kernel-no"),
            }),
        ),
        (
            text!("ticket-zone"),
            say(&facts.zone, |zone| match &zone.conflicting_name {
                Some(other) => text!("ticket-zone-conflict", zone = zone.name.clone(), other = other.clone()),
                None => text!("ticket-zone-is", zone = zone.name.clone()),
            }),
        ),
        (text!("ticket-rtc"), say(&facts.rtc, rtc)),
        (text!("ticket-panel"), say(&facts.panel, panel)),
    ]
}

fn say<T>(fact: &Fact<T>, words: impl Fn(&T) -> Text) -> Fact<Text> {
    match fact {
        Fact::Pending => Fact::Pending,
        Fact::Unknown { why } => Fact::Unknown { why: why.clone() },
        Fact::Known(value) => Fact::Known(words(value)),
    }
}

fn rights(rights: &Rights) -> Text {
    match (rights.root, rights.can_set_clock) {
        (true, true) => text!("ticket-rights-root"),
        (true, false) => text!("ticket-rights-root-no-clock"),
        (false, _) => text!("ticket-rights-user", user = rights.user.clone()),
    }
}

fn owner(owner: &ClockOwner) -> Text {
    match owner {
        ClockOwner::Daemon(daemon) => text!("ticket-owner-is", service = daemon.name()),
        ClockOwner::Several(_) => text!("ticket-owner-several"),
        ClockOwner::Nobody => text!("ticket-owner-nobody"),
        ClockOwner::Host => text!("ticket-owner-host"),
    }
}

fn services(service: &TimeService) -> Text {
    let units = service.units.iter().map(unit).collect::<Vec<_>>().join(", ");
    let on = match keeps_time(service) {
        Some(true) => text!("ticket-on"),
        Some(false) => text!("ticket-off"),
        None => text!("ticket-not-known"),
    };
    let follows = match (service.synchronised.known(), service.reaches_server.known()) {
        (Some(true), _) => text!("ticket-follows"),
        (_, Some(false)) => text!("ticket-reaches-nobody"),
        (Some(false), _) => text!("ticket-follows-nobody"),
        (None, _) => text!("ticket-follows-unknown"),
    };
    if units.is_empty() {
        text!("ticket-services-none", on = on)
    } else {
        text!("ticket-services-are", units = units, on = on, follows = follows)
    }
}

/// The words are systemd's own, as `systemctl` shows them to everybody.
fn unit(unit: &ServiceUnit) -> String {
    let activity = match unit.activity {
        Activity::Running => "active",
        Activity::Stopped => "inactive",
        Activity::Failed => "failed",
    };
    let enablement = match unit.enablement {
        Enablement::Enabled => "enabled",
        Enablement::Disabled => "disabled",
        Enablement::Masked => "masked",
    };
    format!("{} ({activity}, {enablement})", unit.unit)
}

fn rtc(rtc: &Rtc) -> Text {
    match (rtc.ahead_of_system, rtc.local_time) {
        (None, _) => text!("ticket-rtc-none"),
        (Some(ahead), true) if ahead.is_behind() => text!("ticket-rtc-local-behind", by = ahead),
        (Some(ahead), true) => text!("ticket-rtc-local-ahead", by = ahead),
        (Some(ahead), false) if ahead.is_behind() => text!("ticket-rtc-utc-behind", by = ahead),
        (Some(ahead), false) => text!("ticket-rtc-utc-ahead", by = ahead),
    }
}

fn panel(panel: &Panel) -> Text {
    let version = panel.version.known().cloned().unwrap_or_else(|| "?".to_owned());
    match &panel.presence {
        Presence::Missing { .. } => return text!("ticket-panel-missing"),
        Presence::Broken { why } => return text!("ticket-panel-broken", why = why.clone()),
        Presence::Found { .. } => {}
    }
    let extension = match &panel.extension {
        Fact::Known(Extension::NotListed) => text!("ticket-extension-none"),
        Fact::Known(Extension::Installed { id, enabled }) => match enabled.known() {
            Some(true) => text!("ticket-extension-on", id = id.clone()),
            Some(false) => text!("ticket-extension-off", id = id.clone()),
            None => text!("ticket-extension-listed", id = id.clone()),
        },
        Fact::Pending => text!("ticket-pending"),
        Fact::Unknown { why } => text!("ticket-extension-unknown", why = why.clone()),
    };
    text!("ticket-panel-is", version = version, extension = extension, sign_in = sign_in(panel))
}

fn sign_in(panel: &Panel) -> Text {
    let demanded = match panel.sign_in.enforcement {
        Fact::Known(Enforcement::On { .. }) => text!("ticket-enforced"),
        Fact::Known(Enforcement::Off | Enforcement::NotSet) => text!("ticket-not-enforced"),
        Fact::Unknown { .. } | Fact::Pending => text!("ticket-enforced-unknown"),
    };
    match panel.sign_in.failed_last_hour.known() {
        Some(failed) if failed.whole_hour => {
            text!("ticket-sign-in", demanded = demanded, failed = failed.count)
        }
        Some(failed) => text!("ticket-sign-in-at-least", demanded = demanded, failed = failed.count),
        None => demanded,
    }
}
