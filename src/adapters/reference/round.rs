//! One round of questions: everybody at once, answers as they come, an end at the deadline.
//!
//! The calling thread owns the round. It alone knows who is still to be heard and hands answers over, so that a thread
//! that is stuck in the resolver, or answers late, can be left behind.

use std::collections::{BTreeMap, BTreeSet};
use std::net::SocketAddr;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, Condvar, Mutex, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

use super::host_port::HostPort;
use super::manners::{BURST, Permission};
use super::public::smears;
use super::resolve::pick;
use super::{ADDRESSES_PER_NAME, ADDRESSES_PER_ROUND, Tools, sntp};
use crate::core::agreement::{Answer, Refusal, Sample, Source, SourceKind};

/// What a thread reports.
enum Report {
    Resolved { job: usize, server: HostPort, addresses: Result<Vec<SocketAddr>, Refusal> },
    Answered { job: usize, result: Result<Sample, Refusal> },
}

/// A source that was or is being asked, and what is said of it if it is not heard of in time.
struct Job {
    source: Source,
    pending: bool,
    late: Refusal,
}

/// One round.
pub(super) struct Round<'a> {
    tools: &'a Arc<Tools>,
    /// By then every source has been heard of.
    until: Instant,
    /// By then the threads give up, a little earlier, so that their own reasons are heard.
    give_up: Instant,
    resolve_until: Instant,
    heard: &'a (dyn Fn(Answer) + Sync),
    jobs: BTreeMap<usize, Job>,
    claimed: BTreeSet<SocketAddr>,
    reports: Receiver<Report>,
    report: Sender<Report>,
    closing: Arc<Closing>,
}

impl<'a> Round<'a> {
    /// A round that has until `start` + `deadline`.
    pub fn start(
        tools: &'a Arc<Tools>,
        start: Instant,
        deadline: Duration,
        heard: &'a (dyn Fn(Answer) + Sync),
    ) -> Self {
        let (report, reports) = channel();
        let margin = (deadline / 20).min(Duration::from_millis(100));
        Self {
            tools,
            until: start + deadline,
            give_up: start + deadline.saturating_sub(margin),
            resolve_until: start + deadline * 2 / 3,
            heard,
            jobs: BTreeMap::new(),
            claimed: BTreeSet::new(),
            reports,
            report,
            closing: Arc::default(),
        }
    }

    /// Asks every server and returns when all have been heard of.
    pub fn run(mut self, servers: &[HostPort]) {
        let places = (ADDRESSES_PER_ROUND / servers.len().max(1)).clamp(2, ADDRESSES_PER_NAME);
        for server in servers {
            self.resolve(server);
        }
        while self.jobs.values().any(|job| job.pending) {
            let Ok(report) = self.reports.recv_timeout(self.patience()) else {
                if self.give_up_on_the_late() {
                    break;
                }
                continue;
            };
            match report {
                Report::Answered { job, result } => self.answered(job, result),
                Report::Resolved { job, server, addresses } => self.resolved(job, &server, addresses, places),
            }
        }
        self.closing.close();
    }

    /// How long to wait for the next report before somebody is late.
    fn patience(&self) -> Duration {
        let resolving = self.jobs.values().any(|job| job.pending && job.late == Refusal::ResolverTimeout);
        let next = if resolving { self.resolve_until } else { self.until };
        next.saturating_duration_since(Instant::now())
    }

    /// Answers for those whose time is up. True when the round is over.
    fn give_up_on_the_late(&mut self) -> bool {
        let now = Instant::now();
        let over = now >= self.until;
        let resolving_over = now >= self.resolve_until;
        let late: Vec<usize> = self
            .jobs
            .iter()
            .filter(|(_, job)| job.pending)
            .filter(|(_, job)| over || (resolving_over && job.late == Refusal::ResolverTimeout))
            .map(|(id, _)| *id)
            .collect();
        for id in late {
            let Some(why) = self.jobs.get(&id).map(|job| job.late.clone()) else { continue };
            self.answered(id, Err(why));
        }
        over
    }

    fn answered(&mut self, id: usize, result: Result<Sample, Refusal>) {
        let Some(job) = self.jobs.get_mut(&id) else { return };
        job.pending = false;
        (self.heard)(Answer { source: job.source.clone(), result });
    }

    fn add(&mut self, source: Source, late: Refusal) -> usize {
        let id = self.jobs.len();
        self.jobs.insert(id, Job { source, pending: true, late });
        id
    }

    fn resolve(&mut self, server: &HostPort) {
        let source = Source { kind: SourceKind::Ntp, name: server.to_string(), address: None };
        let job = self.add(source, Refusal::ResolverTimeout);
        let (tools, report, server) = (Arc::clone(self.tools), self.report.clone(), server.clone());
        self.spawn(job, move || {
            let addresses = tools.resolver.resolve(&server);
            // Nobody listens any more when the round is over.
            let _ = report.send(Report::Resolved { job, server, addresses });
        });
    }

    fn resolved(
        &mut self,
        id: usize,
        server: &HostPort,
        addresses: Result<Vec<SocketAddr>, Refusal>,
        places: usize,
    ) {
        let Some(job) = self.jobs.get_mut(&id).filter(|job| job.pending) else { return };
        let source = job.source.clone();
        match addresses {
            Err(why) => self.answered(id, Err(why)),
            Ok(addresses) => {
                job.pending = false;
                for address in pick(&addresses, places) {
                    if self.claimed.insert(address) {
                        self.ask(Source { address: Some(address), ..source.clone() }, &server.host, address);
                    }
                }
            }
        }
    }

    fn ask(&mut self, source: Source, host: &str, address: SocketAddr) {
        let job = self.add(source, Refusal::NoReply);
        let question = Question {
            tools: Arc::clone(self.tools),
            address,
            smeared: smears(host),
            give_up: self.give_up,
            closing: Arc::clone(&self.closing),
            job,
            report: self.report.clone(),
        };
        self.spawn(job, move || question.ask());
    }

    fn spawn(&mut self, job: usize, work: impl FnOnce() + Send + 'static) {
        let started = thread::Builder::new().name("reference".to_owned()).spawn(work);
        if started.is_err() {
            self.answered(job, Err(Refusal::NoReply));
        }
    }
}

/// Tells the threads of a round that it is over.
#[derive(Default)]
struct Closing {
    closed: Mutex<bool>,
    changed: Condvar,
}

impl Closing {
    fn close(&self) {
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

/// The questions to one address.
struct Question {
    tools: Arc<Tools>,
    address: SocketAddr,
    smeared: bool,
    give_up: Instant,
    closing: Arc<Closing>,
    job: usize,
    report: Sender<Report>,
}

impl Question {
    fn ask(&self) {
        let started = Instant::now();
        let packets = match self.tools.manners.permit(self.address, self.tools.clock.read().mono) {
            Permission::Granted(packets) => packets,
            Permission::TooRecent => return self.say(Err(Refusal::AskedTooRecently)),
            Permission::Dropped(code) => return self.say(Err(Refusal::KissOfDeath(code))),
        };
        let mut best: Option<Sample> = None;
        let mut why = Refusal::NoReply;
        for packet in 1..=packets {
            let next = if packet < packets { started + BURST.1 * packet } else { self.give_up };
            let give_up = next.min(self.give_up);
            match sntp::ask(&*self.tools.clock, self.address, give_up) {
                Ok(sample) if best.is_none_or(|best| sample.delay < best.delay) => {
                    best = Some(sample);
                    self.say(Ok(Sample { smeared: self.smeared, ..sample }));
                }
                Ok(_) => {}
                Err(refusal) => {
                    if let Refusal::KissOfDeath(code) = &refusal {
                        self.tools.manners.kissed(&self.address, code);
                    }
                    why = refusal;
                    // Refused at once: nothing to gain from asking again. Silence may have been a lost packet.
                    if Instant::now() < give_up {
                        break;
                    }
                }
            }
            if next >= self.give_up || !self.closing.still_open_at(next) {
                break;
            }
            self.tools.manners.asked_again(&self.address, self.tools.clock.read().mono);
        }
        if best.is_none() {
            self.say(Err(why));
        }
    }

    fn say(&self, result: Result<Sample, Refusal>) {
        // Nobody listens any more when the round is over.
        let _ = self.report.send(Report::Answered { job: self.job, result });
    }
}
