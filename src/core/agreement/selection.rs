//! Selection: the largest set of sources that are compatible with one time (Marzullo; RFC 5905 section 11.2.1).
//!
//! Each answer says "the truth lies between low and high". Where most of these intervals overlap is the reference.
//! A liar can sit inside the interval of an honest source and pull the *overlap of all* away from the truth, so
//! the stated error is not that overlap: it covers every point that a strict majority considers possible.

use std::collections::BTreeMap;
use std::net::SocketAddr;
use std::time::Duration;

use super::sources::{Sample, Source, SourceAnswer, SourceKind, drift_over};
use crate::core::time::{Anchor, MonoTime, Offset, UnixTime};

/// What a smeared source may differ from UTC around a leap second; also the most that sources may contradict each
/// other and still be taken as one, because a code lives for 30 s.
pub const AGREEMENT_BOX: Duration = Duration::from_secs(1);

/// The votes of one name. Divisible by every count up to 16, so that shares of a name add up exactly.
const VOTES: u64 = 720_720;

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
    /// The true time: the middle of what the members have in common. Its error covers every time that a strict
    /// majority considers possible, so the truth is inside as long as fewer than half of those that answered lie.
    pub anchor: Anchor,
    /// Indices into the answers of those that agree.
    pub members: Vec<usize>,
    /// How many sources gave a usable answer.
    pub answered: usize,
    /// Whether a repair may stand on it: a strict majority, and among the members at least [`REPAIR_QUORUM`]
    /// clocks of their own. The IPv4 and IPv6 addresses of one name count as the same machines.
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

/// Finds the time on which a strict majority of the answers agree.
///
/// - Where a source answered more than once, its latest accepted measurement counts.
/// - Every *name* has the same say, shared by its addresses: a name with many addresses does not outvote others.
/// - Smeared sources get a second of room, so they can support a reference but never narrow it.
/// - Where no majority is strictly compatible, all intervals are widened by the smallest of 1, 2, 4 ... 1024 ms
///   that makes one, and the stated error grows by as much, so [`Agreement::Split`] is left for sources that
///   contradict each other by seconds.
///
/// The order of the answers does not matter.
pub fn agree(answers: &[SourceAnswer]) -> Agreement {
    let usable = latest_per_source(answers);
    let Some(instant) = usable.iter().map(|(_, _, sample)| sample.mono).max() else {
        return Agreement::Nothing;
    };
    let intervals = intervals_at(instant, &usable);
    let total: u64 = intervals.iter().map(|interval| interval.votes).sum();

    let strictly = std::iter::once(Duration::ZERO);
    let graded = (0..=10).map(|power| Duration::from_millis(1 << power));
    for allowance in strictly.chain(graded) {
        let allowance = allowance.min(AGREEMENT_BOX);
        let widened: Vec<Interval> = intervals.iter().map(|interval| interval.widened(allowance)).collect();
        if let Some((overlap, (low, high))) = majority(&widened, total) {
            let allowance = allowance.as_nanos().cast_signed();
            let possible = (low - allowance, high + allowance);
            return Agreement::Agreed(agreed(answers, usable.len(), instant, overlap, possible));
        }
    }
    Agreement::Split { groups: overlaps(&intervals).into_iter().map(|overlap| overlap.members).collect() }
}

impl Agreed {
    /// The members whose clocks smear leap seconds, as indices into the answers: around a leap second they differ
    /// from the others by up to half a second, which should be said where the reference is shown.
    pub fn smeared(&self, answers: &[SourceAnswer]) -> Vec<usize> {
        let smears = |index: &usize| {
            answers
                .get(*index)
                .is_some_and(|answer| answer.result.as_ref().is_ok_and(|sample| sample.smeared))
        };
        self.members.iter().copied().filter(smears).collect()
    }
}

type Usable<'a> = (usize, &'a Source, &'a Sample);

/// Two answers of one address are one clock, whatever names it has.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
enum Identity<'a> {
    Address(u8, SocketAddr),
    Name(u8, &'a str),
}

fn latest_per_source(answers: &[SourceAnswer]) -> Vec<Usable<'_>> {
    let mut latest: BTreeMap<Identity<'_>, Usable<'_>> = BTreeMap::new();
    for (index, SourceAnswer { source, result }) in answers.iter().enumerate() {
        let Ok(sample) = result else { continue };
        let kind = rank(source.kind);
        let identity =
            source.address.map_or(Identity::Name(kind, &source.name), |at| Identity::Address(kind, at));
        let candidate = (index, source, sample);
        latest
            .entry(identity)
            .and_modify(|known| {
                if newness(candidate) > newness(*known) {
                    *known = candidate;
                }
            })
            .or_insert(candidate);
    }
    latest.into_values().collect()
}

const fn rank(kind: SourceKind) -> u8 {
    match kind {
        SourceKind::Ntp => 0,
        SourceKind::Https => 1,
        SourceKind::Manual => 2,
    }
}

/// Later first; at the same moment the more exact one, then any fixed order.
fn newness<'a>((_, source, sample): Usable<'a>) -> impl Ord + use<'a> {
    (sample.mono, std::cmp::Reverse((sample.error, sample.reference)), source.name.as_str())
}

/// What one source considers possible at the common instant, in nanoseconds since the epoch.
#[derive(Clone, Copy)]
struct Interval {
    answer: usize,
    low: i128,
    high: i128,
    votes: u64,
}

impl Interval {
    fn widened(self, by: Duration) -> Self {
        let by = by.as_nanos().cast_signed();
        Self { low: self.low - by, high: self.high + by, ..self }
    }
}

fn intervals_at(instant: MonoTime, usable: &[Usable<'_>]) -> Vec<Interval> {
    let mut addresses_of: BTreeMap<(u8, &str), u64> = BTreeMap::new();
    for (_, source, _) in usable {
        *addresses_of.entry((rank(source.kind), &source.name)).or_default() += 1;
    }
    let interval = |(answer, source, sample): &Usable<'_>| {
        let elapsed = instant.since(sample.mono);
        let centre = i128::from(sample.reference.plus(Offset::from_duration(elapsed)).nanos());
        let smear = if sample.smeared { AGREEMENT_BOX } else { Duration::ZERO };
        let error = sample.error.as_nanos() + drift_over(elapsed).as_nanos() + smear.as_nanos();
        let error = i128::try_from(error).unwrap_or(i128::from(i64::MAX));
        let sharing = addresses_of.get(&(rank(source.kind), source.name.as_str())).copied().unwrap_or(1);
        Interval { answer: *answer, low: centre - error, high: centre + error, votes: VOTES / sharing.max(1) }
    };
    usable.iter().map(interval).collect()
}

/// A stretch that one maximal set of intervals has in common.
#[derive(Clone, Debug)]
struct Overlap {
    low: i128,
    high: i128,
    votes: u64,
    members: Vec<usize>,
}

/// Every maximal set of intervals with a common point, the one with the most votes first.
fn overlaps(intervals: &[Interval]) -> Vec<Overlap> {
    let mut found = Vec::new();
    let mut active: Vec<&Interval> = Vec::new();
    let mut opened_last: Option<i128> = None;
    for (position, edge, index) in edges(intervals) {
        let Some(interval) = intervals.get(index) else { continue };
        match edge {
            Edge::Opens => {
                active.push(interval);
                opened_last = Some(position);
            }
            Edge::Closes => {
                if let Some(low) = opened_last.take() {
                    let mut members: Vec<usize> = active.iter().map(|member| member.answer).collect();
                    members.sort_unstable();
                    let votes = active.iter().map(|member| member.votes).sum();
                    found.push(Overlap { low, high: position, votes, members });
                }
                active.retain(|member| member.answer != interval.answer);
            }
        }
    }
    found.sort_by_key(|overlap| {
        (std::cmp::Reverse((overlap.votes, overlap.members.len())), overlap.low, overlap.high)
    });
    found
}

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Edge {
    // Opens sorts first: intervals that only touch do have a common point.
    Opens,
    Closes,
}

fn edges(intervals: &[Interval]) -> Vec<(i128, Edge, usize)> {
    let mut edges: Vec<_> = intervals
        .iter()
        .enumerate()
        .flat_map(|(index, interval)| {
            [(interval.low, Edge::Opens, index), (interval.high, Edge::Closes, index)]
        })
        .collect();
    edges.sort_unstable();
    edges
}

/// The one set with the most votes, if that is a strict majority, and the hull of all points that a strict majority
/// considers possible. None as well when two different sets are equally strong: nobody could say which is right.
fn majority(intervals: &[Interval], total: u64) -> Option<(Overlap, (i128, i128))> {
    let is_majority = |votes: u64| votes > total / 2;
    let mut strongest = overlaps(intervals).into_iter();
    let best = strongest.next().filter(|overlap| is_majority(overlap.votes))?;
    if strongest.next().is_some_and(|second| second.votes == best.votes) {
        return None;
    }
    let mut votes = 0;
    let mut hull = (best.low, best.high);
    for (position, edge, index) in edges(intervals) {
        let own = intervals.get(index).map_or(0, |interval| interval.votes);
        if edge == Edge::Opens {
            votes += own;
        }
        if is_majority(votes) {
            hull = (hull.0.min(position), hull.1.max(position));
        }
        if edge == Edge::Closes {
            votes -= own;
        }
    }
    Some((best, hull))
}

fn agreed(
    answers: &[SourceAnswer],
    answered: usize,
    instant: MonoTime,
    overlap: Overlap,
    possible: (i128, i128),
) -> Agreed {
    let centre = overlap.low + (overlap.high - overlap.low) / 2;
    let error = (centre - possible.0).max(possible.1 - centre).unsigned_abs();
    let anchor = Anchor {
        mono: instant,
        reference: UnixTime::from_nanos(clamp_to_i64(centre)),
        error: Duration::from_nanos(u64::try_from(error).unwrap_or(u64::MAX)),
    };
    let sources = overlap.members.iter().filter_map(|index| answers.get(*index)).map(|answer| &answer.source);
    let repair_grade = independent_clocks(sources) >= REPAIR_QUORUM;
    Agreed { anchor, members: overlap.members, answered, repair_grade }
}

fn clamp_to_i64(nanos: i128) -> i64 {
    nanos.clamp(i128::from(i64::MIN), i128::from(i64::MAX)) as i64
}

/// How many machines stand behind `sources`: of one name the larger of its IPv4 and IPv6 addresses, because a host
/// with both families has one clock.
fn independent_clocks<'a>(sources: impl Iterator<Item = &'a Source>) -> usize {
    let mut of_name: BTreeMap<(u8, &str), (usize, usize)> = BTreeMap::new();
    for source in sources {
        let families = of_name.entry((rank(source.kind), &source.name)).or_default();
        if source.address.is_some_and(|address| address.is_ipv6()) {
            families.1 += 1;
        } else {
            families.0 += 1;
        }
    }
    of_name.values().map(|(ipv4, ipv6)| (*ipv4).max(*ipv6)).sum()
}

#[cfg(test)]
#[path = "selection_tests.rs"]
mod tests;
