//! Which services set the clock, and what they say.

use std::sync::Arc;

use crate::adapters::at_once::at_once;
use crate::adapters::tools::Tools;
use crate::core::facts::{Daemon, Fact, Meddler, Particulars, ServiceUnit, Sources, TimeService};
use crate::core::text::Text;
use crate::core::time::Offset;
use crate::ports::{Commands, TimeServices};
use crate::text;

use super::ask::{NoAnswer, systemd_runs};
use super::configured::configured_servers;
use super::keepers::{Keeper, witnesses};
use super::{chrony, cron, systemd, without_systemd};

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

    /// What runs is seen in `/proc`, so it is told even where systemd does not answer.
    fn units_and_network_time(&self) -> (Result<Units, Text>, Result<systemd::Timedate, Text>) {
        if !systemd_runs(&self.tools) {
            let witnesses = witnesses(&self.tools);
            let units = without_systemd::units(&self.tools, &witnesses);
            let found = Units { units, guest_tools: witnesses.guest_tools, unseen: witnesses.unseen };
            return (found.unless_hidden(), Err(text!("why-no-systemd")));
        }
        let commands = self.commands.as_ref();
        at_once(
            || {
                let witnesses = witnesses(&self.tools);
                let guest_tools = witnesses.guest_tools;
                match systemd::units(&self.tools, commands, &witnesses) {
                    Ok(units) => Ok(Units { units, guest_tools, unseen: witnesses.unseen }),
                    Err(why) => {
                        let units = witnesses.keepers.iter().map(Keeper::as_unit).collect();
                        Units { units, guest_tools, unseen: Some(why) }.unless_hidden()
                    }
                }
            },
            || systemd::timedate(&self.tools, commands),
        )
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
                Report::of_chrony(tracking, sources, || chrony::activity(&self.tools, commands))
            }
            Daemon::Timesyncd | Daemon::Ntpd | Daemon::Openntpd | Daemon::Other(_) => {
                Report::unknown(&text!("why-daemon-not-asked", daemon = daemon.name()))
            }
        }
    }
}

impl TimeServices for LinuxTimeServices {
    fn inspect(&self) -> Fact<TimeService> {
        let ((units, timedate), jobs) =
            at_once(|| self.units_and_network_time(), || cron::clock_setters(&self.tools));
        let Units { units, guest_tools, unseen } = match units {
            Ok(units) => units,
            Err(why) => return Fact::Unknown { why },
        };
        let meddlers = guest_tools.map(Meddler::GuestTools).into_iter().chain(jobs).collect();
        let mut running: Vec<Daemon> =
            units.iter().filter(|unit| unit.runs()).map(|unit| unit.daemon).collect();
        running.dedup();
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
            particulars: Box::new(Particulars {
                follows: report.follows,
                sources: report.sources,
                silent: report.silent,
                meddlers,
                unseen,
            }),
        })
    }
}

/// Every time service, and why there may be more of them.
struct Units {
    units: Vec<ServiceUnit>,
    guest_tools: Option<&'static str>,
    unseen: Option<Text>,
}

impl Units {
    /// Where nothing is found and something may be hidden, nobody can tell.
    ///
    /// # Errors
    /// What hides it.
    fn unless_hidden(self) -> Result<Self, Text> {
        match self.unseen {
            Some(why) if self.units.is_empty() => Err(why),
            _ => Ok(self),
        }
    }
}

/// What one running service says.
struct Report {
    synchronised: Fact<bool>,
    believed_ahead: Fact<Offset>,
    reaches_server: Fact<bool>,
    servers: Vec<String>,
    follows: Option<String>,
    sources: Fact<Sources>,
    /// Why it did not answer, where it should have.
    silent: Option<Text>,
}

impl Report {
    fn unknown(why: &Text) -> Self {
        Self {
            synchronised: unknown(why),
            believed_ahead: unknown(why),
            reaches_server: unknown(why),
            servers: Vec::new(),
            follows: None,
            sources: unknown(why),
            silent: None,
        }
    }

    /// Without a running service nothing follows a server, and nobody has tried to reach one.
    fn of_nobody() -> Self {
        let why = text!("why-no-service-runs");
        Self { synchronised: Fact::Known(false), ..Self::unknown(&why) }
    }

    fn of_nobody_asked(no_answer: &NoAnswer) -> Self {
        let silent = match no_answer {
            NoAnswer::NotOffered(_) => None,
            NoAnswer::Silent(why) => Some(why.clone()),
        };
        Self { silent, ..Self::unknown(no_answer.why()) }
    }

    fn of_timesyncd(timesync: Result<systemd::Timesync, NoAnswer>) -> Self {
        let timesync = match timesync {
            Ok(timesync) => timesync,
            Err(no_answer) => return Self::of_nobody_asked(&no_answer),
        };
        Self {
            synchronised: Fact::Known(timesync.answered),
            // Its "Offset" is what it has corrected since, so it is no belief about the clock of now.
            believed_ahead: Fact::Unknown { why: text!("why-timesyncd-keeps-no-offset") },
            reaches_server: Fact::Known(timesync.answered),
            sources: Fact::Known(Sources { servers: timesync.servers.len(), ..Sources::default() }),
            servers: timesync.servers,
            follows: timesync.follows.filter(|_| timesync.answered),
            silent: None,
        }
    }

    fn of_chrony(
        tracking: Result<chrony::Tracking, NoAnswer>,
        sources: Result<Vec<chrony::Source>, NoAnswer>,
        activity: impl FnOnce() -> Result<chrony::ActivityReport, NoAnswer>,
    ) -> Self {
        let from_tracking = match tracking {
            Ok(tracking) => Self {
                synchronised: Fact::Known(tracking.synchronised),
                believed_ahead: chrony::believed_ahead(&tracking),
                ..Self::unknown(&text!("why-chrony-follows-nobody"))
            },
            Err(no_answer) => Self::of_nobody_asked(&no_answer),
        };
        let sources = match sources {
            Ok(sources) => sources,
            Err(no_answer) => {
                let (reaches_server, sources) = (unknown(no_answer.why()), unknown(no_answer.why()));
                return Self { reaches_server, sources, ..from_tracking };
            }
        };
        let reached = sources.iter().any(|source| source.reached);
        let follows = sources.iter().find(|source| source.followed).map(|source| source.name.clone());
        let (servers, clocks): (Vec<_>, Vec<_>) = sources.into_iter().partition(|source| source.remote);
        let count = |offline, unresolved| Sources {
            servers: servers.len(),
            offline,
            unresolved,
            clocks: clocks.into_iter().map(|source| source.name).collect(),
        };
        // Which of them it asks at all matters only where none has answered.
        let sources = match (!reached).then(activity) {
            None => Fact::Known(count(0, 0)),
            Some(Ok(report)) => Fact::Known(count(report.offline, report.unresolved)),
            Some(Err(no_answer)) => unknown(no_answer.why()),
        };
        Self {
            reaches_server: Fact::Known(reached),
            servers: servers.into_iter().map(|source| source.name).collect(),
            follows,
            sources,
            ..from_tracking
        }
    }

    /// Of several services that run side by side, whatever any of them knows.
    fn or(self, other: Self) -> Self {
        Self {
            synchronised: either(self.synchronised, other.synchronised),
            believed_ahead: first_known(self.believed_ahead, other.believed_ahead),
            reaches_server: either(self.reaches_server, other.reaches_server),
            servers: self.servers.into_iter().chain(other.servers).collect(),
            follows: self.follows.or(other.follows),
            sources: first_known(self.sources, other.sources),
            silent: self.silent.or(other.silent),
        }
    }
}

fn unknown<T>(why: &Text) -> Fact<T> {
    Fact::Unknown { why: why.clone() }
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
