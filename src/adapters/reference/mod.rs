//! The reference time from the network: SNTP and, at the same time, the `Date` of HTTPS replies.
//!
//! `round` runs one round of questions and `question` is what each of its threads does; `manners` knows who may be
//! asked; `sntp` is one exchange; `resolve` turns names into addresses; `host` reads what the host is configured with,
//! and `public` names the services that are asked when that is too little.

mod host;
mod host_port;
mod https_date;
mod manners;
mod public;
mod question;
mod resolve;
mod round;
mod sntp;

use std::path::PathBuf;
use std::sync::{Arc, OnceLock};
use std::time::{Duration, Instant};

pub use self::host::{HostFiles, Told, from_show_timesync};
pub use self::host_port::{HostPort, HostPortError, LONGEST_NAME};
pub use self::https_date::{CaFileError, HttpsUrl, HttpsUrlError, check_ca_file};
pub use self::manners::LEAST_INTERVAL;
pub use self::resolve::{Resolver, SystemResolver};

use self::manners::Manners;
use self::question::Shared;
use self::round::Round;
use crate::core::agreement::SourceAnswer;
use crate::ports::{Clock, Commands, ReferenceTime};

/// Who is to be asked.
#[derive(Clone, Debug, Default)]
pub struct Config {
    /// What the user named with `--ntp`. If there is any, nobody else is asked by NTP.
    pub ntp: Vec<HostPort>,
    /// What the user named with `--https`. If there is any, it replaces the public hosts. These are only asked where
    /// `ntp` is empty too: who names servers wants those and no others.
    pub https: Vec<HttpsUrl>,
    /// A file of PEM certificates that are trusted for HTTPS as well (`--ca-file`). [`check_ca_file`] tells whether it is
    /// usable; if it is not, no HTTPS host is believed.
    pub ca_file: Option<PathBuf>,
}

/// How many names should be asked where the host has fewer (RFC 8633 section 3.2: at least four sources).
const NAMES_WANTED: usize = 4;

/// Asks time servers over the network.
///
/// Each round asks all at once, every address on a thread of its own, and hands answers over as they come:
/// - Addresses of a family to which this machine has no route are left out where the other family is there.
/// - A name's addresses are asked up to [`ADDRESSES_PER_NAME`](round::ADDRESSES_PER_NAME), both families in turn; each is a source of its own.
///   An address that another name has already is asked once.
/// - No address is asked more often than every [`LEAST_INTERVAL`], except that its first round may ask it up to four
///   times, 2 s apart, for as long as the round waits for somebody else. A better measurement (a shorter delay) is
///   then handed over as a further answer of the same source;
///   [`agree`](crate::core::agreement::agree) takes the latest.
/// - An HTTPS host is asked as rarely, over one connection: once, and then twice more on the edge of a second,
///   which narrows its error from half a second to below 0.2 s. Where no NTP server has answered, the round waits for
///   that; otherwise it ends the round as little as a better NTP measurement does.
/// - Resolving a name may take two thirds of the deadline.
/// - Threads that are stuck in the system's resolver are left behind; a round never waits for them.
pub struct NetworkReference {
    config: Config,
    host: Option<Host>,
    tools: Arc<Shared>,
}

/// Where the host's own configuration is looked up.
struct Host {
    files: HostFiles,
    commands: Arc<dyn Commands>,
}

impl NetworkReference {
    /// Asks those that `config` names, and measures with `clock`.
    pub fn new(config: Config, clock: Arc<dyn Clock>) -> Self {
        Self::with_resolver(config, clock, SystemResolver)
    }

    /// As [`NetworkReference::new`], with names resolved by `resolver`.
    pub fn with_resolver(config: Config, clock: Arc<dyn Clock>, resolver: impl Resolver + 'static) -> Self {
        let tools = Shared {
            clock,
            resolver: Box::new(resolver),
            manners: Manners::new(LEAST_INTERVAL),
            https_manners: Manners::new(LEAST_INTERVAL),
            ca_file: config.ca_file.clone(),
            trust: OnceLock::new(),
        };
        Self { config, host: None, tools: Arc::new(tools) }
    }

    /// Where the user named no servers, those that the host is configured with come first: what its `files` say is asked
    /// at once, what systemd-timesyncd says through `commands` as soon as it has said it.
    #[must_use]
    pub fn with_host(self, files: HostFiles, commands: Arc<dyn Commands>) -> Self {
        Self { host: Some(Host { files, commands }), ..self }
    }
}

impl ReferenceTime for NetworkReference {
    fn ask(&self, deadline: Duration, heard: &(dyn Fn(SourceAnswer) + Sync)) {
        let start = Instant::now();
        let named = !self.config.ntp.is_empty();
        let host = self.host.as_ref().filter(|_| !named);
        let mut servers = self.config.ntp.clone();
        servers.extend(host.map(|host| host.files.servers()).unwrap_or_default());
        if !named {
            servers.extend(public::completing(&servers, NAMES_WANTED));
        }
        let https = match (self.config.https.is_empty(), named) {
            (false, _) => self.config.https.clone(),
            (true, false) => public::https(),
            (true, true) => Vec::new(),
        };
        let mut round = Round::start(&self.tools, start, deadline, heard);
        round.may_ask_this_machine(named);
        if let Some(host) = host {
            round.discover(&host.commands);
        }
        round.run(servers, &https);
    }
}
