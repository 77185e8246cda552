//! What is known of the server. "Not known, because ..." is a value, never an absence.

mod bystanders;
mod fact;
mod leftover;
mod panel;
mod time_service;
mod verifiers;
mod windows;

use std::time::Duration;

use super::journal::Record;
use super::text::Text;
use super::time::Offset;
use crate::text;

pub use bystanders::{Bystanders, CronJob, Program, Timer, Validity};
pub use fact::Fact;
pub use leftover::{Leftover, Stuck};
pub use panel::{
    Bans, Enforcement, Extension, FailedSignIns, Login, Panel, Presence, SignIn, Subcommand, Trouble,
    login_name,
};
pub use time_service::{
    Activity, ClockOwner, Corrections, Daemon, DomainClock, Enablement, LastSuccess, Meddler, Nts,
    Particulars, ServiceUnit, Sources, TimeService,
};
pub use verifiers::{PamModule, PamRefusal, PamUser, PamUsers, PamVerifier, RefusedFile, Verifiers};
pub use windows::{Run, Start, W32Time, Windows, WindowsTools};

/// Every fact that is looked up by itself, one a row: what it is about, its name among the topics, its field in [`Facts`],
/// what it holds, and which port tells it. In the order in which the check-up looks them up.
///
/// A macro that is handed to this one makes of the rows whatever it needs.
macro_rules! each_fact {
    ($make:ident) => {
        $make! {
            /// The machine: name, system, container.
            Host, host: Host, machine.host;
            /// What this user may do.
            Rights, rights: Rights, machine.rights;
            /// The hosting panel.
            Panel, panel: Panel, panel.inspect;
            /// Which services set the clock, and what they say.
            TimeService, time_service: TimeService, time_services.inspect;
            /// The kernel's own view of its clock.
            KernelClock, kernel_clock: KernelClock, machine.kernel_clock;
            /// The time zone.
            Zone, zone: Zone, machine.zone;
            /// The hardware clock.
            Rtc, rtc: Rtc, machine.rtc;
            /// What else runs here and notices a step of the clock.
            Bystanders, bystanders: Bystanders, machine.bystanders;
            /// Who checks codes beside the panel.
            Verifiers, verifiers: Verifiers, machine.verifiers;
            /// An earlier repair that did not finish, or one that runs now.
            Leftover, leftover: Leftover, repairs.leftover;
            /// The journals of the last repairs, oldest first, for the report.
            Journals, journals: Vec<Vec<Record>>, repairs.journals;
        }
    };
}
pub(crate) use each_fact;

macro_rules! facts {
    ($($(#[$about:meta])* $topic:ident, $field:ident: $holds:ty, $port:ident.$asks:ident;)+) => {
        /// What can be looked up independently of the rest; each is one job of the check-up.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Topic {
            $($(#[$about])* $topic,)+
        }

        impl Topic {
            /// Every topic, in the order in which the check-up looks them up.
            pub const ALL: [Self; [$(Self::$topic),+].len()] = [$(Self::$topic),+];

            /// The answer that nobody can tell, and why.
            pub const fn unknown(self, why: Text) -> FactUpdate {
                match self {
                    $(Self::$topic => FactUpdate::$topic(Fact::Unknown { why }),)+
                }
            }
        }

        /// The answer to one [`Topic`].
        #[derive(Clone, Debug, PartialEq)]
        pub enum FactUpdate {
            $($(#[$about])* $topic(Fact<$holds>),)+
        }

        impl FactUpdate {
            /// What it answers.
            pub const fn topic(&self) -> Topic {
                match self {
                    $(Self::$topic(_) => Topic::$topic,)+
                }
            }
        }

        /// Everything the check-up looks for.
        #[derive(Clone, Debug, Default, PartialEq)]
        pub struct Facts {
            $($(#[$about])* pub $field: Fact<$holds>,)+
        }

        impl Facts {
            /// Takes in one answer.
            pub fn apply(&mut self, update: FactUpdate) {
                match update {
                    $(FactUpdate::$topic(fact) => self.$field = fact,)+
                }
            }

            /// Whether every topic has been answered.
            pub fn complete(&self) -> bool {
                let (known, all) = self.looked_up();
                known == all
            }

            /// How many topics have been answered, and how many there are.
            pub fn looked_up(&self) -> (usize, usize) {
                let pending = [$(self.$field.is_pending()),+];
                (pending.iter().filter(|pending| !**pending).count(), pending.len())
            }
        }
    };
}
each_fact!(facts);

impl Facts {
    /// What is known of a server with Windows before anything was looked at: what never is.
    pub fn of_windows() -> Self {
        let why = || text!("why-not-looked-at");
        Self {
            kernel_clock: Fact::Unknown { why: why() },
            rtc: Fact::Unknown { why: why() },
            bystanders: Fact::Unknown { why: why() },
            verifiers: Fact::Unknown { why: why() },
            ..Self::default()
        }
    }

    /// What is Windows' own; none on any other system, and where that is not known.
    pub fn windows(&self) -> Option<&Windows> {
        self.host.known()?.windows.as_ref()
    }

    /// Who owns the clock, as far as it is known: a container's clock is its host's, whatever runs inside.
    pub fn clock_owner(&self) -> Fact<ClockOwner> {
        if let (Fact::Known(host), Fact::Known(rights)) = (&self.host, &self.rights)
            && host.container.is_some()
            && !rights.can_set_clock
        {
            return Fact::Known(ClockOwner::Host);
        }
        match &self.time_service {
            Fact::Pending => Fact::Pending,
            Fact::Unknown { why } => Fact::Unknown { why: why.clone() },
            Fact::Known(service) => Fact::Known(service.owner()),
        }
    }
}

/// The machine.
#[derive(Clone, Debug, PartialEq)]
pub struct Host {
    /// The host name.
    pub name: String,
    /// The system as it names itself, e.g. "Debian GNU/Linux 12 (bookworm)".
    pub system: String,
    /// The kind of container, e.g. "lxc", "docker", "openvz"; none on a machine or virtual machine.
    pub container: Option<String>,
    /// Whether systemd runs this machine.
    pub systemd: bool,
    /// Where a web proxy is set up, e.g. "/etc/environment"; none where none is.
    pub proxy: Option<String>,
    /// What is Windows' own; none on any other system.
    pub windows: Option<Windows>,
}

/// What this user may do.
#[derive(Clone, Debug, PartialEq)]
pub struct Rights {
    /// The effective user's name, or its number.
    pub user: String,
    /// Whether the effective user is root.
    pub root: bool,
    /// Whether this process may set the clock (CAP_SYS_TIME, capabilities(7)).
    pub can_set_clock: bool,
}

/// The kernel's own view of its clock (adjtimex(2)).
#[derive(Clone, Debug, PartialEq)]
pub struct KernelClock {
    /// False once the kernel gave up its error bound (STA_UNSYNC, or a `maxerror` of 16 s). It stays true long after
    /// the truth was lost.
    pub synchronised: bool,
    /// The largest error that the kernel admits (`maxerror`), where the kernel tells it.
    pub max_error: Option<Duration>,
    /// The error that the kernel expects (`esterror`), where the kernel tells it.
    pub estimated_error: Option<Duration>,
}

/// The time zone of the server.
#[derive(Clone, Debug, PartialEq)]
pub struct Zone {
    /// The IANA name, e.g. "Europe/Berlin".
    pub name: String,
    /// The offset from UTC that the system's own zone files give now, in seconds east, where it could be read.
    pub utc_offset_s: Option<i32>,
    /// Whether Debian's /etc/timezone is there and names the zone once more.
    pub in_etc_timezone: bool,
    /// What that file says where it says something else.
    pub conflicting_name: Option<String>,
    /// Whether its files count leap seconds into local time (those below "right"): then clocks show 27 s less than UTC
    /// and its offset would.
    pub leap_seconds: bool,
}

/// The hardware clock.
#[derive(Clone, Debug, PartialEq)]
pub struct Rtc {
    /// Whether it is kept in local time (`timedatectl`: LocalRTC).
    pub local_time: bool,
    /// How far it is ahead of the server's system clock, read as UTC or local time as configured; it ticks in
    /// whole seconds, so within a second. None where the machine has no hardware clock.
    pub ahead_of_system: Option<Offset>,
}
