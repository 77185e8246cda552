//! The questions to one address, on a thread of their own.

use std::net::SocketAddr;
use std::sync::mpsc::Sender;
use std::sync::{Arc, Condvar, Mutex, PoisonError};
use std::time::Instant;

use super::manners::{BURST, Permission};
use super::round::Report;
use super::{Tools, sntp};
use crate::core::agreement::{Refusal, Sample};

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

/// The questions to one address.
pub(super) struct Question {
    pub tools: Arc<Tools>,
    pub address: SocketAddr,
    pub smeared: bool,
    pub give_up: Instant,
    pub closing: Arc<Closing>,
    pub job: usize,
    pub report: Sender<Report>,
}

impl Question {
    /// Asks as often as manners allow while the round lasts, and reports what is new.
    pub fn ask(&self) {
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
