//! What the asked servers say together: one reference, a split, or too few to tell.

use std::net::SocketAddr;
use std::time::Duration;

use super::time::{Anchor, MonoTime, UnixTime};

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
    /// The truth lies within `reference` plus or minus this much if the source is honest:
    /// half the delay plus root delay / 2 plus root dispersion (RFC 5905 section 11.2).
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

/// Why a source was not believed. Each is one sentence in the locales.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// The name has no address.
    Unresolved,
    /// The name service did not answer in time.
    ResolverTimeout,
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
    /// It states a time before this program was built or more than a century ahead.
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
pub struct Answer {
    /// Who.
    pub source: Source,
    /// The measurement, or why there is none.
    pub result: Result<Sample, Refusal>,
}

/// The least number of agreeing sources that a repair may stand on.
pub const REPAIR_QUORUM: usize = 3;

/// What the answers say together.
#[derive(Clone, Debug, PartialEq)]
pub enum Agreement {
    /// A strict majority of those that answered is compatible with one time.
    Agreed(Agreed),
    /// No majority: nobody can know which group is right.
    Split {
        /// Indices into the answers, largest group first. Every accepted answer is in at least one group.
        groups: Vec<Vec<usize>>,
    },
    /// Nobody gave a usable answer.
    Nothing,
}

/// A reference that can be shown, and perhaps acted on.
#[derive(Clone, Debug, PartialEq)]
pub struct Agreed {
    /// The true time, with the error of the intersection.
    pub anchor: Anchor,
    /// Indices into the answers of those that agree.
    pub members: Vec<usize>,
    /// How many gave a usable answer.
    pub answered: usize,
    /// Whether a repair may stand on it: at least [`REPAIR_QUORUM`] members and a strict majority.
    pub repair_grade: bool,
}

impl Agreement {
    /// The reference, where there is one.
    pub const fn agreed(&self) -> Option<&Agreed> {
        match self {
            Self::Agreed(agreed) => Some(agreed),
            Self::Split { .. } | Self::Nothing => None,
        }
    }
}
