//! The services that set the clock, and what they say.

use super::fact::Fact;
use crate::core::time::Offset;

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
}

impl Daemon {
    /// The name that its users know.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Timesyncd => "systemd-timesyncd",
            Self::Chrony => "chrony",
            Self::Ntpd => "ntpd",
            Self::Openntpd => "OpenNTPD",
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
    /// No service is installed.
    Nobody,
    /// This is a container, and its clock is that of the host.
    Host,
}

/// What systemd says of a unit's state.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Activity {
    /// `active`, `activating` or `reloading`.
    Running,
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
}

/// One installed time service.
#[derive(Clone, Debug, PartialEq)]
pub struct ServiceUnit {
    /// Which service.
    pub daemon: Daemon,
    /// Its unit's name on this system, e.g. "chrony.service".
    pub unit: String,
    /// Whether it runs.
    pub activity: Activity,
    /// Whether it starts at boot.
    pub enablement: Enablement,
}

/// The services that set the clock, and what they say.
#[derive(Clone, Debug, PartialEq)]
pub struct TimeService {
    /// Every time service that is installed.
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
}

impl TimeService {
    /// Who sets the clock: what runs; where nothing runs, what is enabled or installed.
    pub fn owner(&self) -> ClockOwner {
        let mut running: Vec<Daemon> = self.daemons(|unit| unit.activity == Activity::Running);
        match running.len() {
            0 => {}
            1 => return ClockOwner::Daemon(running.remove(0)),
            _ => return ClockOwner::Several(running),
        }
        let enabled = self.daemons(|unit| unit.enablement == Enablement::Enabled);
        let installed = self.daemons(|unit| unit.enablement != Enablement::Masked);
        let any = self.daemons(|_| true);
        [enabled, installed, any]
            .iter()
            .find_map(|daemons| daemons.first().copied())
            .map_or(ClockOwner::Nobody, ClockOwner::Daemon)
    }

    /// The unit of `daemon`, where it is installed.
    pub fn unit(&self, daemon: Daemon) -> Option<&ServiceUnit> {
        self.units.iter().find(|unit| unit.daemon == daemon)
    }

    fn daemons(&self, wanted: impl Fn(&ServiceUnit) -> bool) -> Vec<Daemon> {
        self.units.iter().filter(|unit| wanted(unit)).map(|unit| unit.daemon).collect()
    }
}
