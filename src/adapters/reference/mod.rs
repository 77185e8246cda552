//! The reference time from the network: SNTP and, at the same time, the `Date` of HTTPS replies.
//!
//! `round` runs one round of questions; `manners` knows who may be asked; `sntp` is one exchange; `resolve` turns
//! names into addresses; `public` names the services that are asked when the host has too few of its own.

mod host_port;
mod manners;
mod public;
mod resolve;
mod round;
mod sntp;

use std::net::SocketAddr;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::{Duration, Instant};

pub use self::host_port::{HostPort, HostPortError, NTP_PORT};
pub use self::manners::LEAST_INTERVAL;
pub use self::resolve::{Resolver, SystemResolver};

use self::manners::Manners;
use crate::core::agreement::Answer;
use crate::ports::{Clock, ReferenceTime};

/// Who is to be asked.
#[derive(Clone, Debug, Default)]
pub struct Config {
    /// What the user named with `--ntp`. If there is any, nobody else is asked by NTP.
    pub ntp: Vec<HostPort>,
    /// What the user named with `--https`. If there is any, it replaces the usual hosts.
    pub https: Vec<String>,
    /// A file of PEM certificates that are trusted for HTTPS as well (`--ca-file`).
    pub ca_file: Option<PathBuf>,
}

/// The most addresses of one name that are asked, however many it has: as many as chrony takes of a pool
/// (`maxsources` of chrony.conf(5)). With many names it is fewer, but never fewer than one of each family.
pub const ADDRESSES_PER_NAME: usize = 4;

/// About how many addresses one round asks in all.
const ADDRESSES_PER_ROUND: usize = 16;

/// How many names should be asked where the host has fewer (RFC 8633 section 3.2: at least four sources).
const NAMES_WANTED: usize = 4;

/// Asks time servers over the network.
///
/// Each round asks all at once, every address on a thread of its own, and hands answers over as they come:
/// - A name's addresses are asked up to [`ADDRESSES_PER_NAME`], both families in turn; each is a source of its own.
///   An address that another name has already is asked once.
/// - No address is asked more often than every [`LEAST_INTERVAL`], except that its first round may ask it up to four
///   times, 2 s apart, for as long as the round waits for somebody else. A better measurement (a shorter delay) is
///   then handed over as a further answer of the same source;
///   [`agree`](crate::core::agreement::agree) takes the latest.
/// - Resolving a name may take two thirds of the deadline.
/// - Threads that are stuck in the system's resolver are left behind; a round never waits for them.
pub struct NetworkReference {
    config: Config,
    tools: Arc<Tools>,
}

/// What the threads of a round share.
struct Tools {
    clock: Arc<dyn Clock>,
    resolver: Box<dyn Resolver>,
    manners: Manners<SocketAddr>,
}

impl NetworkReference {
    /// Asks those that `config` names, and measures with `clock`.
    pub fn new(config: Config, clock: Arc<dyn Clock>) -> Self {
        Self::with_resolver(config, clock, SystemResolver)
    }

    /// As [`NetworkReference::new`], with names resolved by `resolver`.
    pub fn with_resolver(config: Config, clock: Arc<dyn Clock>, resolver: impl Resolver + 'static) -> Self {
        let manners = Manners::new(LEAST_INTERVAL);
        Self { config, tools: Arc::new(Tools { clock, resolver: Box::new(resolver), manners }) }
    }

    fn servers(&self) -> Vec<HostPort> {
        if !self.config.ntp.is_empty() {
            return self.config.ntp.clone();
        }
        public::completing(&[], NAMES_WANTED)
    }
}

impl ReferenceTime for NetworkReference {
    fn ask(&self, deadline: Duration, heard: &(dyn Fn(Answer) + Sync)) {
        let round = round::Round::start(&self.tools, Instant::now(), deadline, heard);
        round.run(&self.servers());
    }
}
