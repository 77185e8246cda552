//! Which services set the clock, and what they say.

use std::sync::Arc;

use crate::adapters::at_once::at_once;
use crate::adapters::tools::Tools;
use crate::core::facts::{Activity, Daemon, Fact, ServiceUnit, TimeService};
use crate::core::text::Text;
use crate::core::time::Offset;
use crate::ports::{Commands, TimeServices};
use crate::text;

use super::ask::systemd_runs;
use super::configured::configured_servers;
use super::{chrony, systemd, without_systemd};

/// The time services of this machine.
#[derive(Clone)]
pub struct LinuxTimeServices {
    tools: Tools,
    commands: Arc<dyn Commands>,
}

impl LinuxTimeServices {
    /// The services of the machine whose programs and files `tools` finds.
    pub fn new(tools: Tools, commands: Arc<dyn Commands>) -> Self {
        Self { tools, commands }
    }

    fn units_and_network_time(&self) -> (Result<Vec<ServiceUnit>, Text>, Result<systemd::Timedate, Text>) {
        if !systemd_runs(&self.tools) {
            return (Ok(without_systemd::units(&self.tools)), Err(text!("why-no-systemd")));
        }
        let commands = self.commands.as_ref();
        at_once(|| systemd::units(&self.tools, commands), || systemd::timedate(&self.tools, commands))
    }

    fn report(&self, daemon: Daemon) -> Report {
        let commands = self.commands.as_ref();
        match daemon {
            Daemon::Timesyncd if systemd_runs(&self.tools) => {
                Report::of_timesyncd(systemd::timesync(&self.tools, commands, &std::thread::sleep))
            }
            Daemon::Chrony => {
                let (tracking, sources) = at_once(
                    || chrony::tracking(&self.tools, commands),
                    || chrony::sources(&self.tools, commands),
                );
                Report::of_chrony(tracking, sources)
            }
            Daemon::Timesyncd | Daemon::Ntpd | Daemon::Openntpd => {
                Report::unknown(&text!("why-daemon-not-asked", daemon = daemon.name()))
            }
        }
    }
}

impl TimeServices for LinuxTimeServices {
    fn inspect(&self) -> Fact<TimeService> {
        let (units, timedate) = self.units_and_network_time();
        let units = match units {
            Ok(units) => units,
            Err(why) => return Fact::Unknown { why },
        };
        let running: Vec<Daemon> =
            units.iter().filter(|unit| unit.activity == Activity::Running).map(|unit| unit.daemon).collect();
        let report = running
            .iter()
            .map(|daemon| self.report(*daemon))
            .reduce(Report::or)
            .unwrap_or_else(Report::of_nobody);
        let told_to_ask =
            if running.is_empty() { units.iter().map(|unit| unit.daemon).collect() } else { running };
        let mut servers: Vec<String> =
            told_to_ask.into_iter().flat_map(|daemon| configured_servers(&self.tools, daemon)).collect();
        // The files name pools as the administrator knows them; what the service resolved them to is second best.
        if servers.is_empty() {
            servers = report.servers;
        }
        let (network_time, can_network_time) = match timedate {
            Ok(timedate) => (timedate.network_time, timedate.can_network_time),
            Err(why) => (Fact::Unknown { why: why.clone() }, Fact::Unknown { why }),
        };
        Fact::Known(TimeService {
            units,
            network_time,
            can_network_time,
            synchronised: report.synchronised,
            believed_ahead: report.believed_ahead,
            reaches_server: report.reaches_server,
            servers,
        })
    }
}

/// What one running service says.
struct Report {
    synchronised: Fact<bool>,
    believed_ahead: Fact<Offset>,
    reaches_server: Fact<bool>,
    servers: Vec<String>,
}

impl Report {
    fn unknown(why: &Text) -> Self {
        Self {
            synchronised: Fact::Unknown { why: why.clone() },
            believed_ahead: Fact::Unknown { why: why.clone() },
            reaches_server: Fact::Unknown { why: why.clone() },
            servers: Vec::new(),
        }
    }

    /// Without a running service nothing follows a server, and nobody has tried to reach one.
    fn of_nobody() -> Self {
        let why = text!("why-no-service-runs");
        Self { synchronised: Fact::Known(false), ..Self::unknown(&why) }
    }

    fn of_timesyncd(timesync: Result<systemd::Timesync, Text>) -> Self {
        match timesync {
            Ok(timesync) => Self {
                synchronised: Fact::Known(timesync.answered),
                // Its "Offset" is what it has corrected since, so it is no belief about the clock of now.
                believed_ahead: Fact::Unknown { why: text!("why-timesyncd-keeps-no-offset") },
                reaches_server: Fact::Known(timesync.answered),
                servers: timesync.servers,
            },
            Err(why) => Self::unknown(&why),
        }
    }

    fn of_chrony(
        tracking: Result<chrony::Tracking, Text>,
        sources: Result<Vec<chrony::Source>, Text>,
    ) -> Self {
        let (synchronised, believed_ahead) = match tracking {
            Ok(tracking) => (Fact::Known(tracking.synchronised), chrony::believed_ahead(&tracking)),
            Err(why) => (Fact::Unknown { why: why.clone() }, Fact::Unknown { why }),
        };
        let (reaches_server, servers) = match sources {
            Ok(sources) => (
                Fact::Known(sources.iter().any(|source| source.reached)),
                sources.into_iter().filter(|source| source.remote).map(|source| source.name).collect(),
            ),
            Err(why) => (Fact::Unknown { why }, Vec::new()),
        };
        Self { synchronised, believed_ahead, reaches_server, servers }
    }

    /// Of several services that run side by side, whatever any of them knows.
    fn or(self, other: Self) -> Self {
        Self {
            synchronised: either(self.synchronised, other.synchronised),
            believed_ahead: first_known(self.believed_ahead, other.believed_ahead),
            reaches_server: either(self.reaches_server, other.reaches_server),
            servers: self.servers.into_iter().chain(other.servers).collect(),
        }
    }
}

fn either(a: Fact<bool>, b: Fact<bool>) -> Fact<bool> {
    if b == Fact::Known(true) { b } else { first_known(a, b) }
}

fn first_known<T>(a: Fact<T>, b: Fact<T>) -> Fact<T> {
    if a.known().is_none() && b.known().is_some() { b } else { a }
}

#[cfg(test)]
#[path = "services_tests.rs"]
mod tests;
