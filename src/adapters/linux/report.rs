//! What a running service says of itself, whichever it is.

use crate::core::facts::{Fact, Sources};
use crate::core::text::Text;
use crate::core::time::Offset;
use crate::text;

use super::ask::NoAnswer;
use super::ntpctl::Ntpctl;
use super::ntpq::{Peer, SystemVariables};
use super::{chrony, systemd};

/// What one running service says.
pub(super) struct Report {
    pub synchronised: Fact<bool>,
    pub believed_ahead: Fact<Offset>,
    pub reaches_server: Fact<bool>,
    pub servers: Vec<String>,
    pub follows: Option<String>,
    pub sources: Fact<Sources>,
    /// Why it did not answer, where it should have.
    pub silent: Option<Text>,
}

impl Report {
    pub fn unknown(why: &Text) -> Self {
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
    pub fn of_nobody() -> Self {
        let why = text!("why-no-service-runs");
        Self { synchronised: Fact::Known(false), ..Self::unknown(&why) }
    }

    fn of_nobody_asked(no_answer: &NoAnswer) -> Self {
        let silent = match no_answer {
            NoAnswer::NotOffered(_) | NoAnswer::NotRun(_) => None,
            NoAnswer::Silent(why) => Some(why.clone()),
        };
        Self { silent, ..Self::unknown(no_answer.why()) }
    }

    pub fn of_timesyncd(timesync: Result<systemd::Timesync, NoAnswer>) -> Self {
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

    pub fn of_chrony(
        tracking: Result<chrony::Tracking, NoAnswer>,
        sources: Result<Vec<chrony::Source>, NoAnswer>,
        activity: impl FnOnce() -> Result<chrony::ActivityReport, NoAnswer>,
    ) -> Self {
        let from_tracking = match tracking {
            Ok(tracking) => Self {
                synchronised: Fact::Known(tracking.synchronised),
                believed_ahead: chrony::believed_ahead(&tracking),
                ..Self::unknown(&text!("why-follows-nobody", daemon = "chrony"))
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

    pub fn of_ntpd(variables: Result<SystemVariables, NoAnswer>, peers: Result<Vec<Peer>, NoAnswer>) -> Self {
        let from_variables = match variables {
            Ok(variables) => Self {
                synchronised: Fact::Known(variables.synchronised),
                believed_ahead: match variables.ahead.filter(|_| variables.synchronised) {
                    Some(ahead) => Fact::Known(ahead),
                    None => unknown(&text!("why-follows-nobody", daemon = "ntpd")),
                },
                ..Self::unknown(&text!("why-follows-nobody", daemon = "ntpd"))
            },
            Err(no_answer) => Self::of_nobody_asked(&no_answer),
        };
        let Ok(peers) = peers else { return from_variables };
        let (servers, clocks): (Vec<_>, Vec<_>) = peers.into_iter().partition(|peer| peer.remote);
        let all = || servers.iter().chain(&clocks);
        Self {
            reaches_server: Fact::Known(all().any(|peer| peer.reached)),
            follows: all().find(|peer| peer.followed).map(|peer| peer.name.clone()),
            // A pool whose name was not resolved is no line of its own in every version, so "none" is not told.
            sources: match all().next() {
                None => unknown(&text!("why-follows-nobody", daemon = "ntpd")),
                Some(_) => Fact::Known(Sources {
                    servers: servers.len(),
                    clocks: clocks.iter().map(|peer| peer.name.clone()).collect(),
                    ..Sources::default()
                }),
            },
            servers: servers.into_iter().map(|peer| peer.name).collect(),
            ..from_variables
        }
    }

    pub fn of_openntpd(told: Result<Ntpctl, NoAnswer>) -> Self {
        let told = match told {
            Ok(told) => told,
            Err(no_answer) => return Self::of_nobody_asked(&no_answer),
        };
        let why = text!("why-follows-nobody", daemon = "OpenNTPD");
        Self {
            synchronised: Fact::Known(told.synchronised),
            believed_ahead: told.ahead.map_or_else(|| unknown(&why), Fact::Known),
            reaches_server: Fact::Known(told.valid > 0),
            follows: told.follows,
            ..Self::unknown(&why)
        }
    }

    /// Of several services that run side by side, whatever any of them knows.
    pub fn or(self, other: Self) -> Self {
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
