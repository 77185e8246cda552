//! The questions to one address or host, on a thread of their own.

use std::hash::Hash;
use std::net::SocketAddr;
use std::path::PathBuf;
use std::sync::mpsc::Sender;
use std::sync::{Arc, Condvar, Mutex, OnceLock, PoisonError};
use std::time::Instant;

use super::host_port::HostPort;
use super::https_date::{Conversation, HttpsUrl, Trust};
use super::manners::{BURST, Manners, Permission};
use super::resolve::Resolver;
use super::sntp;
use crate::core::agreement::{Refusal, Sample, Source, SourceKind};
use crate::ports::Clock;

/// What the threads of a round share.
pub(super) struct Shared {
    pub clock: Arc<dyn Clock>,
    pub resolver: Box<dyn Resolver>,
    pub manners: Manners<SocketAddr>,
    pub https_manners: Manners<HostPort>,
    pub ca_file: Option<PathBuf>,
    pub trust: OnceLock<Trust>,
}

impl Shared {
    fn trust(&self) -> &Trust {
        self.trust.get_or_init(|| Trust::with(self.ca_file.as_deref()))
    }
}

/// What a thread reports.
pub(super) enum Report {
    /// What systemd-timesyncd was told to ask.
    Discovered {
        servers: Vec<HostPort>,
    },
    Resolved {
        job: usize,
        target: Target,
        addresses: Result<Vec<SocketAddr>, Refusal>,
    },
    /// A measurement, or why there is none; `more` if this source goes on to a better one.
    Answered {
        job: usize,
        address: Option<SocketAddr>,
        result: Result<Sample, Refusal>,
        more: bool,
    },
    /// This source does not go on.
    Finished {
        job: usize,
    },
}

/// Who is asked, and how.
#[derive(Clone)]
pub(super) enum Target {
    Ntp(HostPort),
    Https(HttpsUrl),
}

impl Target {
    pub const fn host(&self) -> &HostPort {
        match self {
            Self::Ntp(server) => server,
            Self::Https(url) => &url.target,
        }
    }

    pub fn source(&self) -> Source {
        let (kind, name) = match self {
            Self::Ntp(server) => (SourceKind::Ntp, server.to_string()),
            Self::Https(url) => (SourceKind::Https, url.to_string()),
        };
        Source { kind, name, address: None }
    }
}

/// Tells the threads of a round that it is over.
#[derive(Default)]
pub(super) struct Closing {
    closed: Mutex<bool>,
    changed: Condvar,
}

impl Closing {
    pub fn close(&self) {
        *self.closed.lock().unwrap_or_else(PoisonError::into_inner) = true;
        self.changed.notify_all();
    }

    /// Waits until `moment`; false if the round was closed before.
    fn still_open_at(&self, moment: Instant) -> bool {
        let mut closed = self.closed.lock().unwrap_or_else(PoisonError::into_inner);
        loop {
            let left = moment.saturating_duration_since(Instant::now());
            if *closed || left.is_zero() {
                return !*closed;
            }
            closed = self.changed.wait_timeout(closed, left).unwrap_or_else(PoisonError::into_inner).0;
        }
    }
}

/// What every thread of a round has.
pub(super) struct QuestionThread {
    pub tools: Arc<Shared>,
    pub give_up: Instant,
    pub closing: Arc<Closing>,
    pub job: usize,
    pub report: Sender<Report>,
}

impl QuestionThread {
    /// Reports a measurement or a refusal; `more` if a better one may follow that is worth waiting for.
    fn say(&self, address: Option<SocketAddr>, result: Result<Sample, Refusal>, more: bool) {
        // Nobody listens any more when the round is over.
        let _ = self.report.send(Report::Answered { job: self.job, address, result, more });
    }

    /// How many packets may be sent, or what is to be said instead.
    fn permit<K: Hash + Eq>(&self, manners: &Manners<K>, server: K) -> Result<u32, Refusal> {
        match manners.permit(server, self.tools.clock.read().mono) {
            Permission::Granted(packets) => Ok(packets),
            Permission::TooRecent => Err(Refusal::AskedTooRecently),
            Permission::Dropped(code) => Err(Refusal::KissOfDeath(code)),
        }
    }
}

/// The questions to one NTP address.
pub(super) struct NtpQuestion {
    pub thread: QuestionThread,
    pub address: SocketAddr,
    pub smeared: bool,
}

impl NtpQuestion {
    /// Asks as often as manners allow while the round lasts, and reports what is better than before.
    pub fn ask(&self) {
        if let Err(why) = self.try_to_ask() {
            self.thread.say(None, Err(why), false);
        }
    }

    /// The last reason when there was no measurement at all.
    fn try_to_ask(&self) -> Result<(), Refusal> {
        let QuestionThread { tools, give_up, closing, .. } = &self.thread;
        let started = Instant::now();
        let packets = self.thread.permit(&tools.manners, self.address)?;
        let mut best: Option<Sample> = None;
        let mut why = Refusal::NoReply;
        for packet in 1..=packets {
            let next = if packet < packets { started + BURST.1 * packet } else { *give_up };
            let patience = next.min(*give_up);
            match sntp::ask(&*tools.clock, self.address, patience) {
                Ok(sample) if best.is_none_or(|best| sample.delay < best.delay) => {
                    best = Some(sample);
                    self.thread.say(None, Ok(Sample { smeared: self.smeared, ..sample }), false);
                }
                Ok(_) => {}
                Err(refusal) => {
                    if let Refusal::KissOfDeath(code) = &refusal {
                        tools.manners.kissed(&self.address, code);
                    }
                    why = refusal;
                    // Refused at once: nothing to gain from asking again. Silence may have been a lost packet.
                    if Instant::now() < patience {
                        break;
                    }
                }
            }
            if next >= *give_up || !closing.still_open_at(next) {
                break;
            }
            tools.manners.asked_again(&self.address, tools.clock.read().mono);
        }
        best.map(|_| ()).ok_or(why)
    }
}

/// The questions to one HTTPS host.
pub(super) struct HttpsQuestion {
    pub thread: QuestionThread,
    pub url: HttpsUrl,
    pub addresses: Vec<SocketAddr>,
}

impl HttpsQuestion {
    /// Asks over one connection, and reports each measurement that is better than the one before.
    pub fn ask(&self) {
        if let Err(why) = self.try_to_ask() {
            self.thread.say(None, Err(why), false);
        }
    }

    fn try_to_ask(&self) -> Result<(), Refusal> {
        let QuestionThread { tools, give_up, closing, .. } = &self.thread;
        self.thread.permit(&tools.https_manners, self.url.target.clone())?;
        let conversation =
            Conversation::open(&*tools.clock, tools.trust(), &self.url, &self.addresses, *give_up)?;
        let address = Some(conversation.address);
        let outcome = conversation.measure(
            |moment| closing.still_open_at(moment),
            |sample, more| self.thread.say(address, Ok(sample), more),
        );
        // However the refinement ended, nobody need wait for it any more.
        let _ = self.thread.report.send(Report::Finished { job: self.thread.job });
        outcome
    }
}
