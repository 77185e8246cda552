//! What one source answers, and what makes its answer unusable.

use std::net::SocketAddr;
use std::time::Duration;

use crate::core::time::{Anchor, MonoTime, Offset, Reading, UnixTime};

/// How a source tells the time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum SourceKind {
    /// (S)NTP over UDP.
    Ntp,
    /// The `Date` of an HTTPS reply.
    Https,
    /// Typed by a person.
    Manual,
}

/// One place that was asked for the time.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Source {
    /// How it tells the time.
    pub kind: SourceKind,
    /// The name under which it is configured, with the port where it is not the usual one.
    pub name: String,
    /// The address that was asked, once the name was resolved.
    pub address: Option<SocketAddr>,
}

/// One accepted measurement, tied to the monotonic clock so that no step of the wall clock can spoil it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Sample {
    /// The moment that `reference` belongs to.
    pub mono: MonoTime,
    /// The true time at that moment according to the source.
    pub reference: UnixTime,
    /// The truth lies within `reference` plus or minus this much if the source is honest: for NTP half the
    /// delay plus root distance plus the source's precision plus drift during the exchange (RFC 5905 section
    /// 11.2), for HTTPS half of what remains of the second plus half the round trip.
    pub error: Duration,
    /// The round trip without the time spent in the server.
    pub delay: Duration,
    /// The source's own distance from its reference clock: root delay / 2 + root dispersion.
    pub root_distance: Duration,
    /// The NTP stratum, 1 to 15; none for other kinds.
    pub stratum: Option<u8>,
    /// Whether the source is known to smear leap seconds, so that it may differ by up to a second around one.
    pub smeared: bool,
}

impl Sample {
    /// Ties the answer of a source to the monotonic clock (RFC 4330 section 5, RFC 5905 section 8).
    ///
    /// `asked` and `heard` are when the question left and the answer came, `transmitted` is when the source says
    /// it answered, `held` how long it says it kept the question, and `own_error` what the source admits of its
    /// own clock. Only the sum of both ways is known, so the answer is taken to have travelled half of it.
    ///
    /// None when the source claims to have kept the question longer than the whole exchange took.
    pub fn from_exchange(
        (asked, heard): (MonoTime, MonoTime),
        (transmitted, held): (UnixTime, Duration),
        own_error: Duration,
    ) -> Option<Self> {
        let elapsed = heard.since(asked);
        let delay = elapsed.checked_sub(held)?;
        let half_delay = delay / 2;
        Some(Self {
            mono: heard,
            reference: transmitted.plus(Offset::from_duration(half_delay)),
            error: half_delay.saturating_add(own_error).saturating_add(drift_over(elapsed)),
            delay,
            root_distance: Duration::ZERO,
            stratum: None,
            smeared: false,
        })
    }
}

impl Sample {
    /// How far the server is ahead by this measurement alone.
    pub fn server_ahead(&self, now: Reading) -> Offset {
        now.wall.ahead_of(self.reference.plus(now.mono.signed_since(self.mono)))
    }
}

/// By how much a crystal may drift during `span` (RFC 5905 section 4, PHI).
pub(crate) fn drift_over(span: Duration) -> Duration {
    let parts = u128::from(Anchor::DRIFT_PPM) * span.as_nanos() / 1_000_000;
    Duration::from_nanos(u64::try_from(parts).unwrap_or(u64::MAX))
}

/// The earliest time that a source may state: 2026-01-01, when this program did not exist yet
/// (RFC 8633 section 5.2: never step to a time before the software was built).
pub const EARLIEST_TIME: UnixTime = UnixTime::from_secs(1_767_225_600);

/// The latest time that a source may state: 2090-01-01. NTP repeats itself every 136 years, so on the wire a clock
/// that starts at 1970 reads as 2106 and GPS's 1980 as 2116: those must stay impossible.
pub const LATEST_TIME: UnixTime = UnixTime::from_secs(3_786_912_000);

/// Whether a source may state this time: from [`EARLIEST_TIME`] to [`LATEST_TIME`].
pub fn is_plausible(time: UnixTime) -> bool {
    (EARLIEST_TIME..=LATEST_TIME).contains(&time)
}

/// Why a source was not believed. Each is one sentence in the locales, see [`Refusal::text`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// The name has no address.
    Unresolved,
    /// The name service did not answer in time.
    ResolverTimeout,
    /// The name leads back to this machine, whose clock is the one in doubt.
    OwnClock,
    /// No reply before the deadline.
    NoReply,
    /// The network or the host refused: an ICMP error, or no route.
    Unreachable,
    /// Kiss-o'-death (RFC 5905 section 7.4) with this code, e.g. "RATE".
    KissOfDeath(String),
    /// The server says that it is not synchronised itself (leap indicator 3 or stratum 16).
    Unsynchronised,
    /// The stratum lies outside 1 to 15.
    BadStratum(u8),
    /// The reply was not an answer to this question: wrong mode, version, length or originate timestamp.
    Malformed,
    /// Its timestamps contradict each other or the monotonic clock.
    Inconsistent,
    /// Its root distance is larger than what makes a measurement useful.
    TooDistant,
    /// It states a time before [`EARLIEST_TIME`] or after [`LATEST_TIME`].
    ImpossibleTime,
    /// It was asked less than 15 s ago, so it was left in peace (RFC 4330 section 10).
    AskedTooRecently,
    /// The secure connection could not be made, or its certificate is not to be trusted.
    Untrusted,
    /// The reply has no usable date.
    NoDate,
}

/// What one source answered.
#[derive(Clone, Debug, PartialEq)]
pub struct SourceAnswer {
    /// Who.
    pub source: Source,
    /// The measurement, or why there is none.
    pub result: Result<Sample, Refusal>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_source_may_state_times_of_this_programs_life_and_no_others() {
        let nano = |time: UnixTime, nanos| time.plus(Offset::from_nanos(nanos));
        for (time, plausible) in [
            (nano(EARLIEST_TIME, -1), false),
            (EARLIEST_TIME, true),
            (LATEST_TIME, true),
            (nano(LATEST_TIME, 1), false),
        ] {
            assert_eq!(is_plausible(time), plausible, "{time:?}");
        }
    }

    #[test]
    fn an_answer_has_travelled_half_of_the_time_that_it_was_not_kept() {
        let [asked, heard] = [0, 100].map(|millis| MonoTime::from_nanos(millis * 1_000_000));
        let kept = |millis| {
            let stated = (EARLIEST_TIME, Duration::from_millis(millis));
            Sample::from_exchange((asked, heard), stated, Duration::from_millis(1))
        };
        let sample = kept(20).unwrap();
        assert_eq!(sample.delay, Duration::from_millis(80));
        assert_eq!(sample.reference, EARLIEST_TIME.plus(Offset::from_millis(40)));
        // And what a crystal drifts in a tenth of a second.
        assert_eq!(sample.error, Duration::from_millis(41) + drift_over(Duration::from_millis(100)));
        assert_eq!(kept(101), None, "longer than the whole exchange took");
    }
}
