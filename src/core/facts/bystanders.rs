//! What runs on this server beside the time service and notices when its clock is set.

use super::fact::Fact;
use crate::core::time::UnixTime;
use crate::core::timetable::Timetable;
use crate::core::zone::LocalTime;

/// Everything that notices a step of the clock, as far as we look for it.
#[derive(Clone, Debug, PartialEq)]
pub struct Bystanders {
    /// The programs that run now; one that does not run notices nothing.
    pub programs: Fact<Vec<Program>>,
    /// What cron is told to start.
    pub jobs: Fact<Vec<CronJob>>,
    /// What systemd starts next by date and time.
    pub timers: Fact<Vec<Timer>>,
    /// From when to when the panel's own certificate is valid; none where the panel has none.
    pub certificate: Fact<Option<Validity>>,
}

/// A running program that minds its clock being set.
#[derive(Clone, Debug, PartialEq)]
pub enum Program {
    /// Dovecot, the mail server that Plesk installs.
    Dovecot {
        /// Its version, e.g. "2.3.19.1".
        version: Fact<String>,
    },
    /// A database server, by the name that its users know.
    Database(&'static str),
    /// cron, without which no [`CronJob`] is started.
    Cron,
}

/// A job of cron.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CronJob {
    /// Where it stands, e.g. "cron.daily" or "/etc/cron.d/plesk". Never the command, which may hold a password.
    pub name: String,
    /// When it is started.
    pub at: Timetable,
}

/// A timer of systemd that goes by date and time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Timer {
    /// The unit's name without ".timer".
    pub name: String,
    /// When it is due next, in the server's time zone.
    pub next: LocalTime,
}

/// From when to when a certificate is valid.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Validity {
    /// Not before this.
    pub from: UnixTime,
    /// Not after this.
    pub until: UnixTime,
}
