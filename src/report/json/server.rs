//! The time service and the panel, for programs.

use serde::Serialize;

use super::super::{Snapshot, keeps_time};
use super::numbers::rfc3339;
use super::words::Words;
use crate::core::facts::{Bans, ClockOwner, Daemon, Enforcement, Extension, Fact, Presence};

/// What keeps the clock right.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct TimeServiceSummary {
    /// Who keeps the clock.
    pub owner: Option<OwnerKind>,
    /// What its users call that service, e.g. "ntpd-rs"; null where it is not one service, or its name is not known.
    pub owner_name: Option<String>,
    /// Whom the service says that it follows now; null where it follows nobody, and where it does not tell.
    pub follows: Option<String>,
    /// When the service last had the time from somebody, by its own record and by this server's clock as it was then, e.g.
    /// "2026-11-24T03:05:00Z"; null where it keeps no such record.
    pub last_success: Option<String>,
    /// The domain of Windows whose clock this server's follows; null where it follows none, or its name is not known.
    pub domain: Option<String>,
    /// The domain controller that this server last had its policies from; null where it follows no domain.
    pub domain_controller: Option<String>,
    /// Whether network time is on.
    pub enabled: Option<bool>,
    /// Whether the service says that it follows a server.
    pub synchronised: Option<bool>,
    /// Whether this user may set the clock here.
    pub can_step: Option<bool>,
    /// Why one of these is not known.
    pub why_unknown: Option<String>,
}

/// Who keeps a clock.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "lowercase")]
pub enum OwnerKind {
    /// systemd-timesyncd.
    Timesyncd,
    /// chronyd.
    Chrony,
    /// The classic ntpd or ntpsec.
    Ntpd,
    /// OpenNTPD.
    Openntpd,
    /// The Windows time service.
    W32time,
    /// This is a container, and its host keeps the clock.
    Host,
    /// Nobody.
    None,
    /// Several at once.
    Several,
    /// Another service: `owner_name` says which, where that is known.
    Other,
}

/// Which hosting panel is here.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "lowercase")]
pub enum PanelKind {
    /// Plesk.
    Plesk,
    /// None that is known.
    None,
}

/// The hosting panel.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct PanelSummary {
    /// Which panel is here.
    pub kind: Option<PanelKind>,
    /// Its version.
    pub version: Option<String>,
    /// The id of the extension that asks for codes; null where none is listed or it is not known.
    pub extension: Option<String>,
    /// Whether that is enabled.
    pub enabled: Option<bool>,
    /// Why one of these is not known.
    pub why_unknown: Option<String>,
    /// Whether a second factor is demanded of everybody; null where the configuration does not say or is not known.
    pub enforced: Option<bool>,
    /// How many addresses are locked out of it.
    pub banned_addresses: Option<usize>,
    /// Whether the address that this session came from is one of them; null where it is not known.
    pub session_banned: Option<bool>,
    /// How many sign-ins failed in the last hour, at least.
    pub failed_sign_ins_last_hour: Option<u32>,
}

pub(super) fn time_service(snapshot: &Snapshot, words: &Words) -> TimeServiceSummary {
    let facts = &snapshot.facts;
    let owner = facts.clock_owner();
    let service = facts.time_service.known();
    let domain = service.and_then(|service| service.particulars.domain.as_ref());
    let rights = facts.rights.known();
    let in_service = service.and_then(|service| {
        first_reason([service.network_time.why_unknown(), service.synchronised.why_unknown()])
    });
    let why = first_reason([owner.why_unknown(), facts.time_service.why_unknown(), in_service])
        .or_else(|| facts.rights.why_unknown());
    TimeServiceSummary {
        owner: owner.known().map(owner_kind),
        owner_name: owner.known().and_then(owner_name),
        follows: service
            .and_then(|service| service.particulars.follows.as_deref())
            .map(|name| words.server(name)),
        last_success: service
            .and_then(|service| service.particulars.last_success.as_ref())
            .map(|last| rfc3339(last.at)),
        domain: domain.and_then(|domain| domain.domain.as_deref()).map(|name| words.server(name)),
        domain_controller: domain
            .and_then(|domain| domain.controller.as_deref())
            .map(|name| words.server(name)),
        enabled: service.and_then(keeps_time),
        synchronised: service.and_then(|service| service.synchronised.known().copied()),
        can_step: rights.map(|rights| rights.can_set_clock && owner.known() != Some(&ClockOwner::Host)),
        why_unknown: why.map(|why| words.say(why)),
    }
}

fn first_reason<const N: usize>(
    reasons: [Option<&crate::core::text::Text>; N],
) -> Option<&crate::core::text::Text> {
    reasons.into_iter().flatten().next()
}

fn owner_name(owner: &ClockOwner) -> Option<String> {
    match owner {
        ClockOwner::Daemon(daemon) => Some(daemon.name().to_owned()),
        ClockOwner::Several(_) | ClockOwner::Unnamed | ClockOwner::Nobody | ClockOwner::Host => None,
    }
}

fn owner_kind(owner: &ClockOwner) -> OwnerKind {
    match owner {
        ClockOwner::Daemon(Daemon::Timesyncd) => OwnerKind::Timesyncd,
        ClockOwner::Daemon(Daemon::Chrony) => OwnerKind::Chrony,
        ClockOwner::Daemon(Daemon::Ntpd) => OwnerKind::Ntpd,
        ClockOwner::Daemon(Daemon::Openntpd) => OwnerKind::Openntpd,
        ClockOwner::Daemon(Daemon::Other("W32Time")) => OwnerKind::W32time,
        ClockOwner::Daemon(Daemon::Other(_)) | ClockOwner::Unnamed => OwnerKind::Other,
        ClockOwner::Several(_) => OwnerKind::Several,
        ClockOwner::Nobody => OwnerKind::None,
        ClockOwner::Host => OwnerKind::Host,
    }
}

pub(super) fn panel(snapshot: &Snapshot, words: &Words) -> PanelSummary {
    let fact = &snapshot.facts.panel;
    let Fact::Known(panel) = fact else {
        let why_unknown = fact.why_unknown().map(|why| words.say(why));
        return PanelSummary { why_unknown, ..PanelSummary::default() };
    };
    let (kind, broken) = match &panel.presence {
        Presence::Missing { .. } => (PanelKind::None, None),
        Presence::Broken { why } => (PanelKind::Plesk, Some(why)),
        Presence::Found { .. } => (PanelKind::Plesk, None),
    };
    let (extension, enabled) = match panel.extension.known() {
        Some(Extension::Installed { id, enabled }) => (Some(id.clone()), Some(enabled)),
        Some(Extension::NotListed) | None => (None, None),
    };
    let bans = panel.sign_in.bans.known();
    let why = first_reason([
        broken,
        panel.extension.why_unknown(),
        enabled.and_then(Fact::why_unknown),
        panel.version.why_unknown(),
    ]);
    PanelSummary {
        kind: Some(kind),
        version: panel.version.known().cloned(),
        extension,
        enabled: enabled.and_then(|enabled| enabled.known().copied()),
        why_unknown: why.filter(|_| kind == PanelKind::Plesk).map(|why| words.say(why)),
        enforced: match panel.sign_in.enforcement {
            Fact::Known(Enforcement::On { .. }) => Some(true),
            Fact::Known(Enforcement::Off) => Some(false),
            Fact::Known(Enforcement::NotSet) | Fact::Unknown { .. } | Fact::Pending => None,
        },
        banned_addresses: bans.map(|bans| bans.addresses.len()),
        session_banned: bans.and_then(Bans::caller_is_banned),
        failed_sign_ins_last_hour: panel.sign_in.failed_last_hour.known().map(|failed| failed.count),
    }
}
