//! How often a server may be asked, and what it asked of us.

use std::collections::HashMap;
use std::hash::Hash;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use crate::core::time::MonoTime;

/// No server is asked more often than this (RFC 4330 section 10), except in the initial burst.
pub const LEAST_INTERVAL: Duration = Duration::from_secs(15);

/// How many packets the initial burst may have, and how far apart they are (`iburst` of chrony.conf(5) and ntpd).
pub const BURST: (u32, Duration) = (4, Duration::from_secs(2));

/// What a server that said RATE is given at first; each further RATE doubles it (RFC 5905 section 7.4).
const RATE_INTERVAL: Duration = Duration::from_secs(64);

/// Whether a server may be asked now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Permission {
    /// Yes, with up to this many packets.
    Granted(u32),
    /// It was asked too recently.
    TooRecent,
    /// It refused service in this run, with this kiss code.
    Dropped(String),
}

struct Record {
    asked: MonoTime,
    interval: Duration,
    dropped: Option<String>,
}

/// What is remembered of every server for the time of the run.
pub struct Manners<K> {
    interval: Duration,
    known: Mutex<HashMap<K, Record>>,
}

impl<K: Hash + Eq> Manners<K> {
    /// Nobody has been asked, and nobody will be more often than every `interval`.
    pub fn new(interval: Duration) -> Self {
        Self { interval, known: Mutex::new(HashMap::new()) }
    }

    /// Asks for permission to ask `server` at `now`; when it is granted, `server` counts as asked.
    pub fn permit(&self, server: K, now: MonoTime) -> Permission {
        let mut known = self.known.lock().unwrap_or_else(PoisonError::into_inner);
        let Some(record) = known.get_mut(&server) else {
            known.insert(server, Record { asked: now, interval: self.interval, dropped: None });
            return Permission::Granted(BURST.0);
        };
        if let Some(code) = &record.dropped {
            return Permission::Dropped(code.clone());
        }
        if now.since(record.asked) < record.interval {
            return Permission::TooRecent;
        }
        record.asked = now;
        Permission::Granted(1)
    }

    /// Another packet of the burst left at `now`.
    pub fn asked_again(&self, server: &K, now: MonoTime) {
        self.change(server, |record| record.asked = now);
    }

    /// The server answered with this kiss code: RATE slows down, DENY and RSTR end it for the run (RFC 5905 section
    /// 7.4), the others only mean that this answer has no time in it.
    pub fn kissed(&self, server: &K, code: &str) {
        self.change(server, |record| match code {
            "RATE" => record.interval = record.interval.saturating_mul(2).max(RATE_INTERVAL),
            "DENY" | "RSTR" => record.dropped = Some(code.to_owned()),
            _ => {}
        });
    }

    fn change(&self, server: &K, change: impl FnOnce(&mut Record)) {
        let mut known = self.known.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(record) = known.get_mut(server) {
            change(record);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const fn at(secs: u64) -> MonoTime {
        MonoTime::from_nanos(secs * 1_000_000_000)
    }

    #[test]
    fn the_first_question_may_be_a_burst_and_later_ones_are_single() {
        let manners = Manners::new(LEAST_INTERVAL);
        assert_eq!(manners.permit("a", at(0)), Permission::Granted(4));
        assert_eq!(manners.permit("a", at(14)), Permission::TooRecent);
        assert_eq!(manners.permit("a", at(15)), Permission::Granted(1));
        assert_eq!(manners.permit("a", at(29)), Permission::TooRecent);
        assert_eq!(manners.permit("b", at(29)), Permission::Granted(4));
    }

    #[test]
    fn the_interval_counts_from_the_last_packet_of_the_burst() {
        let manners = Manners::new(LEAST_INTERVAL);
        manners.permit("a", at(0));
        manners.asked_again(&"a", at(6));
        assert_eq!(manners.permit("a", at(20)), Permission::TooRecent);
        assert_eq!(manners.permit("a", at(21)), Permission::Granted(1));
    }

    #[test]
    fn rate_slows_down_and_more_each_time() {
        let manners = Manners::new(LEAST_INTERVAL);
        manners.permit("a", at(0));
        manners.kissed(&"a", "RATE");
        assert_eq!(manners.permit("a", at(63)), Permission::TooRecent);
        assert_eq!(manners.permit("a", at(64)), Permission::Granted(1));
        manners.kissed(&"a", "RATE");
        assert_eq!(manners.permit("a", at(64 + 127)), Permission::TooRecent);
        assert_eq!(manners.permit("a", at(64 + 128)), Permission::Granted(1));
    }

    #[test]
    fn deny_ends_it_for_the_run_and_unknown_codes_do_not() {
        let manners = Manners::new(LEAST_INTERVAL);
        manners.permit("a", at(0));
        manners.kissed(&"a", "INIT");
        assert_eq!(manners.permit("a", at(15)), Permission::Granted(1));
        manners.kissed(&"a", "DENY");
        assert_eq!(manners.permit("a", at(100_000)), Permission::Dropped("DENY".to_owned()));
    }
}
