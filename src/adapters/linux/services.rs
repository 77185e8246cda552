//! Which services set the clock, and what they say.

use std::collections::BTreeSet;
use std::sync::Arc;

use crate::adapters::at_once::at_once;
use crate::adapters::reference::Told;
use crate::adapters::tools::Tools;
use crate::core::facts::{Daemon, Fact, Meddler, Particulars, ServiceUnit, TimeService};
use crate::core::text::Text;
use crate::ports::{Commands, TimeServices};
use crate::text;

use super::ask::systemd_runs;
use super::configured;
use super::keepers::{Keeper, witnesses};
use super::report::Report;
use super::{chrony, cron, ntpctl, ntpq, nts, systemd, without_systemd};

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
            Daemon::Ntpd => {
                let (variables, peers) =
                    at_once(|| ntpq::variables(&self.tools, commands), || ntpq::peers(&self.tools, commands));
                Report::of_ntpd(variables, peers)
            }
            Daemon::Openntpd => Report::of_openntpd(ntpctl::ask_ntpctl(&self.tools, commands)),
            Daemon::Timesyncd | Daemon::Other(_) => {
                Report::unknown(&text!("why-daemon-not-asked", daemon = daemon.name()))
            }
        }
    }
}

impl TimeServices for LinuxTimeServices {
    fn inspect(&self) -> Fact<TimeService> {
        let ((units, timedate), jobs) =
            at_once(|| self.units_and_network_time(), || cron::clock_setters(&self.tools));
        let Units { mut units, guest_tools, unseen } = match units {
            Ok(units) => units,
            Err(why) => return Fact::Unknown { why },
        };
        for unit in units.iter_mut().filter(|unit| unit.runs() && unit.daemon == Daemon::Ntpd) {
            let told = configured::told(&self.tools, Daemon::Ntpd);
            unit.told_not_to = told.leaves_clock.then(|| "disable ntp".to_owned());
        }
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
        let told: Vec<Told> =
            told_to_ask.into_iter().map(|daemon| configured::told(&self.tools, daemon)).collect();
        // The daemon's own word goes before any reading of its files.
        let mut servers = report.servers;
        if servers.is_empty() {
            servers.extend(told.iter().flat_map(|told| &told.servers).map(ToString::to_string));
        }
        let mut once = BTreeSet::new();
        servers.retain(|server| once.insert(server.clone()));
        let reaches = report.reaches_server.known() == Some(&true);
        let nts = told.iter().find_map(|told| nts::look(&self.tools, self.commands.as_ref(), told, reaches));
        let no_names = told.into_iter().flat_map(|told| told.no_names).collect();
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
                nts,
                no_names,
                meddlers,
                unseen,
                ..Particulars::default()
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

#[cfg(test)]
#[path = "services_tests.rs"]
mod tests;
