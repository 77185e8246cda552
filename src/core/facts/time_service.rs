//! The services that set the clock, and what they say.

use std::time::Duration;

use super::fact::Fact;
use crate::core::text::Text;
use crate::core::time::{Offset, UnixTime};

/// A program that keeps the clock right.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Daemon {
    /// systemd-timesyncd.
    Timesyncd,
    /// chronyd.
    Chrony,
    /// The classic ntpd, or NTPsec's.
    Ntpd,
    /// OpenNTPD.
    Openntpd,
    /// One that we know by the name of its process alone, e.g. "ntpd-rs".
    Other(&'static str),
}

impl Daemon {
    /// The name that its users know.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Timesyncd => "systemd-timesyncd",
            Self::Chrony => "chrony",
            Self::Ntpd => "ntpd",
            Self::Openntpd => "OpenNTPD",
            Self::Other(name) => name,
        }
    }
}

/// Who is responsible for the clock.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ClockOwner {
    /// One service, running or at least installed.
    Daemon(Daemon),
    /// More than one running at once.
    Several(Vec<Daemon>),
    /// A service that we do not know by name: only the system says that there is one.
    Unnamed,
    /// No service is installed.
    Nobody,
    /// This is a container, and its clock is that of the host.
    Host,
}

/// Whether a service runs: by its process, then by what systemd says of its unit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Activity {
    /// Its process is there, or systemd says `active`, `activating` or `reloading`.
    Running,
    /// It ends again and again, and systemd starts it again and again (`auto-restart`).
    Crashing,
    /// `inactive` or `deactivating`.
    Stopped,
    /// `failed`.
    Failed,
}

/// What systemd says of a unit at boot.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Enablement {
    /// Starts at boot.
    Enabled,
    /// Does not start at boot.
    Disabled,
    /// Cannot be started at all.
    Masked,
    /// Something else starts it: another unit, a container, a person. Or that could not be told.
    Elsewhere,
}

/// One installed time service.
#[derive(Clone, Debug, PartialEq)]
pub struct ServiceUnit {
    /// Which service.
    pub daemon: Daemon,
    /// Its unit's name on this system, e.g. "chrony.service"; empty where it runs outside of any.
    pub unit: String,
    /// Whether it runs.
    pub activity: Activity,
    /// Whether it starts at boot.
    pub enablement: Enablement,
    /// How often systemd has started it again by itself.
    pub restarts: u32,
    /// Whether systemd skipped its last start because a condition of the unit was not met. Such a start ends
    /// without an error (systemd.unit(5), `ConditionResult`).
    pub skipped: bool,
    /// By what it was told never to set the clock, e.g. "-x" (chronyd(8)).
    pub told_not_to: Option<String>,
}

impl ServiceUnit {
    /// One that does nothing out of the ordinary.
    pub fn new(daemon: Daemon, unit: &str, activity: Activity, enablement: Enablement) -> Self {
        let unit = unit.to_owned();
        Self { daemon, unit, activity, enablement, restarts: 0, skipped: false, told_not_to: None }
    }

    /// Whether its process is there now.
    pub fn runs(&self) -> bool {
        self.activity == Activity::Running
    }

    /// Whether it never sets the clock as it is now, whatever its servers say.
    pub fn cannot_set(&self) -> bool {
        self.told_not_to.is_some() || self.skipped || self.activity == Activity::Crashing
    }

    /// Whether systemctl can stop and start it: a session, a container or a user's own manager is no such unit.
    pub fn is_a_service(&self) -> bool {
        self.unit.ends_with(".service") && !self.unit.starts_with("user@")
    }
}

/// Whom a service asks, by its own word.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sources {
    /// How many servers and peers.
    pub servers: usize,
    /// How many of those it does not ask at present, because it was told that there is no network.
    pub offline: usize,
    /// How many names of servers it could not resolve.
    pub unresolved: usize,
    /// The clocks at this machine that it follows, e.g. "PHC0".
    pub clocks: Vec<String>,
}

impl Sources {
    /// Whether it was told to ask nobody at all.
    pub fn none(&self) -> bool {
        self.servers == 0 && self.unresolved == 0 && self.clocks.is_empty()
    }

    /// Whether it does not ask any of its servers, because it was told that there is no network.
    pub const fn all_offline(&self) -> bool {
        self.servers > 0 && self.offline >= self.servers
    }

    /// The clock at this machine that it follows alone, e.g. "PHC0", the clock of the host.
    pub fn only_clock(&self) -> Option<&str> {
        let alone = self.servers == 0 && self.unresolved == 0;
        self.clocks.first().filter(|_| alone).map(String::as_str)
    }
}

/// The services that set the clock, and what they say.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct TimeService {
    /// Every time service that is installed or runs; those that run come first.
    pub units: Vec<ServiceUnit>,
    /// Whether network time is switched on (`timedatectl`: NTP).
    pub network_time: Fact<bool>,
    /// Whether network time can be switched on (`timedatectl`: CanNTP).
    pub can_network_time: Fact<bool>,
    /// Whether the service says that it follows a server.
    pub synchronised: Fact<bool>,
    /// How far the service believes the server is ahead of the truth; often stale.
    pub believed_ahead: Fact<Offset>,
    /// Whether the service has had an answer from any server.
    pub reaches_server: Fact<bool>,
    /// The servers that the service is told to ask.
    pub servers: Vec<String>,
    /// What matters beside all this where something is wrong.
    pub particulars: Box<Particulars>,
}

/// A clock that is wrong by more than this may lie outside the dates of a certificate: those of some are valid for days only.
const DATES_MIND: Duration = Duration::from_secs(86_400);

/// NTS, by which a service knows that an answer comes from its server (RFC 8915). The keys come over TLS, so they need a
/// certificate whose dates the clock agrees with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Nts {
    /// The servers that are asked with it, each with the TCP port that gives out the keys.
    pub key_exchanges: Vec<String>,
    /// Whether no other server is asked.
    pub alone: bool,
    /// Whether the service has keys of any of them.
    pub keys: Option<bool>,
    /// Whether the port of any of them can be reached from here.
    pub reachable: Option<bool>,
    /// Whether it is told not to mind the dates of certificates.
    pub dates_unchecked: bool,
}

/// What sets the clock beside the time service.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Meddler {
    /// The tools of a hypervisor for its guests, by the name that their users know.
    GuestTools(&'static str),
    /// A job of cron.
    Cron {
        /// Where it stands, e.g. "crontab -u root".
        table: String,
        /// The program that sets the clock, e.g. "ntpdate". Never the whole command, which may hold a password.
        program: &'static str,
    },
}

/// Whose clock a member of a Windows domain goes by: a domain controller's.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainClock {
    /// The name of the domain, e.g. "example.com".
    pub domain: Option<String>,
    /// The domain controller that the policies last came from. The time may come from another one of the domain.
    pub controller: Option<String>,
}

impl DomainClock {
    /// What it is called: by its name, or by that of a controller; empty where neither is known.
    pub fn name(&self) -> String {
        self.domain.as_ref().or(self.controller.as_ref()).cloned().unwrap_or_default()
    }

    /// Whether there is a domain, as far as its name or a controller of it is known.
    pub const fn is_known(&self) -> bool {
        self.domain.is_some() || self.controller.is_some()
    }
}

/// How far a time service sets the clock by itself; each is none where nothing limits it, or no limit is told.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Corrections {
    /// A clock that is behind by more is left as it is.
    pub forward: Option<Duration>,
    /// A clock that is ahead by more is left as it is.
    pub backward: Option<Duration>,
}

impl Corrections {
    /// The limit, where a clock that is `ahead` lies beyond it.
    pub fn exceeded_by(&self, ahead: Offset) -> Option<Duration> {
        let limit = if ahead.is_behind() { self.forward } else { self.backward };
        limit.filter(|limit| ahead.abs() > *limit)
    }
}

/// When a time service last had the time from somebody, by its own record.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LastSuccess {
    /// By this server's clock as it was then.
    pub at: UnixTime,
    /// From whom, where that is a server.
    pub from: Option<String>,
}

/// What matters of a time service where something is wrong.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Particulars {
    /// Whom the service says that it follows now.
    pub follows: Option<String>,
    /// Whom it asks, where it tells.
    pub sources: Fact<Sources>,
    /// Why a service that runs did not answer, where it was asked and should have.
    pub silent: Option<Text>,
    /// What it is told of NTS; none where it asks nobody with it.
    pub nts: Option<Nts>,
    /// Words in its files that stand in the place of a server's name and are none.
    pub no_names: Vec<String>,
    /// What else sets the clock, or may.
    pub meddlers: Vec<Meddler>,
    /// The domain whose clock the service goes by, and no server of its own; none outside of one.
    pub domain: Option<DomainClock>,
    /// How far it sets the clock by itself.
    pub corrections: Corrections,
    /// When it last had the time from somebody, where it keeps a record of that.
    pub last_success: Option<LastSuccess>,
    /// Why it could not be seen what runs here, where that is so: then a service may run that is not in the list.
    pub unseen: Option<Text>,
}

impl TimeService {
    /// Who sets the clock: what runs; where nothing runs, what is enabled or installed.
    pub fn owner(&self) -> ClockOwner {
        let mut running = self.running();
        match running.len() {
            0 => {}
            1 => return ClockOwner::Daemon(running.remove(0)),
            _ => return ClockOwner::Several(running),
        }
        let crashing = self.daemons(|unit| unit.activity == Activity::Crashing);
        let enabled = self.daemons(|unit| unit.enablement == Enablement::Enabled);
        let installed = self.daemons(|unit| unit.enablement != Enablement::Masked);
        let any = self.daemons(|_| true);
        let first = [crashing, enabled, installed, any].iter().find_map(|daemons| daemons.first().copied());
        match first {
            Some(daemon) => ClockOwner::Daemon(daemon),
            None if self.network_time.known() == Some(&true) => ClockOwner::Unnamed,
            None => ClockOwner::Nobody,
        }
    }

    /// What runs and may set the clock. One that was told not to counts only where it is alone.
    pub fn running(&self) -> Vec<Daemon> {
        let setting = self.daemons(|unit| unit.runs() && unit.told_not_to.is_none());
        let mut running = if setting.is_empty() { self.daemons(ServiceUnit::runs) } else { setting };
        running.dedup();
        running
    }

    /// The unit of `daemon`, where it is installed: the one that runs before one that does not.
    pub fn unit(&self, daemon: Daemon) -> Option<&ServiceUnit> {
        let of = |unit: &&ServiceUnit| unit.daemon == daemon;
        let running = self.units.iter().filter(of).find(|unit| unit.runs() && unit.told_not_to.is_none());
        running
            .or_else(|| self.units.iter().filter(of).find(|unit| unit.runs()))
            .or_else(|| self.units.iter().find(of))
    }

    /// Whether it is told of nobody whom it could ask: not even of a word in the place of a server that is no name of one.
    pub fn asks_nobody(&self) -> bool {
        let none = self.particulars.sources.known().is_some_and(Sources::none);
        none && self.servers.is_empty() && self.particulars.no_names.is_empty()
    }

    /// NTS, where a clock that is `ahead` by so much keeps the service from getting its keys, and so from ever setting it.
    pub fn shut_out_by_dates(&self, ahead: Offset) -> Option<&Nts> {
        let nts = self.particulars.nts.as_ref()?;
        let served = self.reaches_server.known() == Some(&true) || nts.keys == Some(true);
        (nts.alone && !nts.dates_unchecked && !served && ahead.abs() > DATES_MIND).then_some(nts)
    }

    fn daemons(&self, wanted: impl Fn(&ServiceUnit) -> bool) -> Vec<Daemon> {
        self.units.iter().filter(|unit| wanted(unit)).map(|unit| unit.daemon).collect()
    }
}
