//! One round of questions: everybody at once, answers as they come, an end at the deadline.
//!
//! The calling thread owns the round. It alone knows who is still to be heard and hands answers over, so that a thread
//! that is stuck in the resolver, or answers late, can be left behind.

use std::collections::{BTreeMap, BTreeSet};
use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::thread;
use std::time::{Duration, Instant};

use super::host::{add_new, from_show_timesync, is_this_machine};
use super::host_port::HostPort;
use super::https_date::HttpsUrl;
use super::public::smears;
use super::question::{Closing, HttpsQuestion, NtpQuestion, QuestionThread, Report, Shared, Target};
use super::resolve::{has_way, pick, within_reach};
use crate::core::agreement::{Refusal, Sample, Source, SourceAnswer, SourceKind};
use crate::ports::{Commands, Invocation};

/// No round is longer, whatever is asked for: an instant has an end.
const LONGEST: Duration = Duration::from_secs(3_600);

/// The most addresses of one name that are asked, however many it has: as many as chrony takes of a pool
/// (`maxsources` of chrony.conf(5)). With many names it is fewer, but never fewer than one of each family.
pub const ADDRESSES_PER_NAME: usize = 4;

/// About how many addresses one round asks in all.
const ADDRESSES_PER_ROUND: usize = 16;

/// One address of each family of an HTTPS host: it has one clock however many it has.
const HTTPS_ADDRESSES: usize = 2;

/// A source that was or is being asked, and what is said of it if it is not heard of in time.
struct Job {
    source: Source,
    pending: bool,
    refining: bool,
    late: Refusal,
}

/// One round.
pub(super) struct Round<'a> {
    tools: &'a Arc<Shared>,
    /// By then every source has been heard of.
    until: Instant,
    /// By then the threads give up, a little earlier, so that their own reasons are heard.
    give_up: Instant,
    resolve_until: Instant,
    heard: &'a (dyn Fn(SourceAnswer) + Sync),
    jobs: BTreeMap<usize, Job>,
    claimed: BTreeSet<SocketAddr>,
    reports: Receiver<Report>,
    report: Sender<Report>,
    closing: Arc<Closing>,
    /// Whether a server may be this machine: only if the user said so.
    own_clock_allowed: bool,
    discovering: bool,
    /// Whether an NTP server has been believed.
    ntp_works: bool,
}

impl<'a> Round<'a> {
    /// A round that has until `start` + `deadline`.
    pub fn start(
        tools: &'a Arc<Shared>,
        start: Instant,
        deadline: Duration,
        heard: &'a (dyn Fn(SourceAnswer) + Sync),
    ) -> Self {
        let (report, reports) = channel();
        let deadline = deadline.min(LONGEST);
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
            own_clock_allowed: false,
            discovering: false,
            ntp_works: false,
        }
    }

    /// Whether a name may lead back to this machine.
    pub fn may_ask_this_machine(&mut self, allowed: bool) {
        self.own_clock_allowed = allowed;
    }

    /// Asks systemd-timesyncd which servers it was told; they join the round when it answers. Where there is no such
    /// service, or it takes too long, nobody joins: what the files say is asked anyway.
    pub fn discover(&mut self, commands: &Arc<dyn Commands>) {
        let (commands, report) = (Arc::clone(commands), self.report.clone());
        let deadline = self.resolve_until.saturating_duration_since(Instant::now()) / 2;
        let invocation = Invocation {
            program: "/usr/bin/timedatectl".to_owned(),
            args: vec!["show-timesync".to_owned()],
            deadline: deadline.min(Duration::from_millis(700)),
            changes: false,
        };
        self.discovering = start_thread(move || {
            let printed = commands.run(&invocation).map(|finished| finished.stdout).unwrap_or_default();
            // Nobody listens any more when the round is over.
            let _ = report.send(Report::Discovered { servers: from_show_timesync(&printed) });
        });
    }

    /// Asks every server and returns when all have been heard of.
    pub fn run(mut self, mut servers: Vec<HostPort>, https: &[HttpsUrl]) {
        let places = (ADDRESSES_PER_ROUND / servers.len().max(1)).clamp(2, ADDRESSES_PER_NAME);
        servers.iter().for_each(|server| self.resolve(Target::Ntp(server.clone())));
        https.iter().for_each(|url| self.resolve(Target::Https(url.clone())));
        while self.has_reason_to_wait() {
            let Ok(report) = self.reports.recv_timeout(self.patience()) else {
                if self.give_up_on_the_late() {
                    break;
                }
                continue;
            };
            match report {
                Report::Answered { job, address, result, more } => {
                    if let Some(job) = self.jobs.get_mut(&job) {
                        job.refining = more;
                        job.source.address = job.source.address.or(address);
                    }
                    self.answered(job, result);
                }
                Report::Finished { job } => {
                    if let Some(job) = self.jobs.get_mut(&job) {
                        job.refining = false;
                    }
                }
                Report::Resolved { job, target, addresses } => self.resolved(job, target, addresses, places),
                Report::Discovered { servers: found } => {
                    self.discovering = false;
                    let known = servers.len();
                    add_new(&mut servers, found);
                    for server in servers.iter().skip(known) {
                        self.resolve(Target::Ntp(server.clone()));
                    }
                }
            }
        }
        self.closing.close();
    }

    /// Whether somebody has not been heard of, or gets so much better by waiting that it is worth it: an HTTPS host, where
    /// there is nothing but HTTPS.
    fn has_reason_to_wait(&self) -> bool {
        let worth_it = |job: &Job| job.pending || (job.refining && !self.ntp_works);
        self.discovering || self.jobs.values().any(worth_it)
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
        self.ntp_works |= job.source.kind == SourceKind::Ntp && result.is_ok();
        (self.heard)(SourceAnswer { source: job.source.clone(), result });
    }

    fn add(&mut self, source: Source, late: Refusal) -> usize {
        let id = self.jobs.len();
        self.jobs.insert(id, Job { source, pending: true, refining: false, late });
        id
    }

    fn resolve(&mut self, target: Target) {
        let job = self.add(target.source(), Refusal::ResolverTimeout);
        let (tools, report) = (Arc::clone(self.tools), self.report.clone());
        self.spawn(job, move || {
            let addresses = tools.resolver.resolve(target.host());
            // Nobody listens any more when the round is over.
            let _ = report.send(Report::Resolved { job, target, addresses });
        });
    }

    fn resolved(
        &mut self,
        id: usize,
        target: Target,
        addresses: Result<Vec<SocketAddr>, Refusal>,
        places: usize,
    ) {
        let Some(job) = self.jobs.get_mut(&id).filter(|job| job.pending) else { return };
        let addresses = match addresses {
            Err(why) => return self.answered(id, Err(why)),
            Ok(addresses) if addresses.is_empty() => return self.answered(id, Err(Refusal::Unresolved)),
            Ok(addresses) => within_reach(&addresses, has_way),
        };
        match target {
            Target::Https(url) => {
                job.late = Refusal::NoReply;
                let addresses = pick(&addresses, HTTPS_ADDRESSES);
                let question = HttpsQuestion { thread: self.thread(id), url, addresses };
                self.spawn(id, move || question.ask());
            }
            Target::Ntp(server) => {
                let source = job.source.clone();
                let others = |address: &&SocketAddr| self.own_clock_allowed || !is_this_machine(address.ip());
                let addresses: Vec<SocketAddr> = addresses.iter().filter(others).copied().collect();
                if addresses.is_empty() {
                    return self.answered(id, Err(Refusal::OwnClock));
                }
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
        let question = NtpQuestion { thread: self.thread(job), address, smeared: smears(host) };
        self.spawn(job, move || question.ask());
    }

    fn thread(&self, job: usize) -> QuestionThread {
        QuestionThread {
            tools: Arc::clone(self.tools),
            give_up: self.give_up,
            closing: Arc::clone(&self.closing),
            job,
            report: self.report.clone(),
        }
    }

    fn spawn(&mut self, job: usize, work: impl FnOnce() + Send + 'static) {
        if !start_thread(work) {
            self.answered(job, Err(Refusal::NoReply));
        }
    }
}

/// Starts a thread that nobody waits for; false when the system has none left.
fn start_thread(work: impl FnOnce() + Send + 'static) -> bool {
    thread::Builder::new().name("reference".to_owned()).spawn(work).is_ok()
}
