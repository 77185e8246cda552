//! Several codes, one clock: which steps fit together.

use std::time::Duration;

use super::hypotheses::{Places, Stage, accident};
use super::interval::{Interval, Sighting, TYPED_AT_LATEST};
use super::parameters::Parameters;
use super::question::Timing;
use super::search::Hit;
use super::verdict::ENOUGH;
use crate::core::time::UnixTime;

/// An explanation of the typed codes: one way, and one clock that showed all or all but one of them.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Candidate {
    pub(super) parameters: Parameters,
    pub(super) stage: Stage,
    /// In the order of typing.
    pub(super) sightings: Vec<Sighting>,
    /// How often wrong codes have an explanation that is at least as likely.
    pub(super) accident: f64,
}

impl Candidate {
    /// The newest code that it explains.
    pub(super) fn newest(&self) -> Option<&Sighting> {
        self.sightings.last()
    }

    /// Farther away chance alone has any code fit at some twenty places, so one of several codes says nothing there.
    fn is_within_a_day(&self) -> bool {
        !matches!(self.stage, Stage::Year | Stage::OthersYear)
    }
}

/// One distinct code: its number of digits, when Enter was pressed by the server's clock of today, what is known of
/// that moment, and all places of codes of that length.
pub(super) struct Typed {
    pub(super) digits: u8,
    pub(super) entered: UnixTime,
    pub(super) timing: Timing,
    pub(super) places: Places,
}

/// Codes that are handed over together were on the phone within this time of each other.
const TOGETHER: Duration = Duration::from_secs(600);

/// The explanations of most codes, likeliest first. With several codes one may be missing: a slip of the
/// fingers, or a glance at the wrong entry. More may be missing where chance hardly brings what is left.
pub(super) fn candidates(typed: &[Typed], hits: &[Hit], way_of: &[usize]) -> Vec<Candidate> {
    let mut sets: Vec<Vec<(Hit, Sighting)>> = Vec::new();
    for seed in hits {
        let set = grow(typed, hits, way_of, *seed);
        if !set.is_empty() && !sets.contains(&set) {
            sets.push(set);
        }
    }
    let most = sets.iter().map(Vec::len).max().unwrap_or(0);
    let few = most + 1 < typed.len();
    let mut candidates: Vec<Candidate> = sets
        .into_iter()
        .filter(|set| set.len() == most)
        .filter_map(|set| weigh(typed, way_of, &set))
        .filter(|candidate| typed.len() == 1 || candidate.sightings.len() > 1 || candidate.is_within_a_day())
        .filter(|candidate| !few || candidate.accident <= ENOUGH)
        .collect();
    candidates.sort_by(|one, other| {
        one.accident.total_cmp(&other.accident).then_with(|| one.stage.cmp(&other.stage))
    });
    candidates
}

fn sighting(typed: &[Typed], way_of: &[usize], hit: Hit) -> Option<Sighting> {
    let way = way_of.get(hit.lane)?;
    let typed = typed.get(hit.code)?;
    typed.places.stage(*way, hit.step)?;
    let period_s = typed.places.ways.get(*way)?.parameters.period_s;
    Some(Sighting { code: hit.code, step: hit.step, period_s, entered: typed.entered, timing: typed.timing })
}

/// The hits of the seed's way that one steady clock explains together with the seed, at most one a code.
fn grow(typed: &[Typed], hits: &[Hit], way_of: &[usize], seed: Hit) -> Vec<(Hit, Sighting)> {
    let Some(first) = sighting(typed, way_of, seed) else { return Vec::new() };
    let mut set = vec![(seed, first)];
    for number in (0..typed.len()).filter(|number| *number != seed.code) {
        let beside = || {
            hits.iter()
                .filter(|hit| hit.lane == seed.lane && hit.code == number)
                .filter_map(|hit| Some((*hit, sighting(typed, way_of, *hit)?)))
                .filter(|(_, one)| goes_with(one, &set))
        };
        // Codes are given oldest first, as asked for. Where that explains nothing, they were not.
        let ordered = |(_, one): &(Hit, Sighting)| set.iter().all(|(_, other)| in_order(one, other));
        let fitting = beside().find(ordered).or_else(|| beside().next());
        set.extend(fitting);
    }
    set.sort_by_key(|(_, one)| match one.timing {
        Timing::Measured => (0, one.code),
        Timing::Claimed => (one.step, one.code),
    });
    set
}

/// Whether one clock may have shown `one` and all of `set`, which go together.
fn goes_with(one: &Sighting, set: &[(Hit, Sighting)]) -> bool {
    let others = || set.iter().map(|(_, other)| other);
    let common = others().fold(one.phone_ahead(TYPED_AT_LATEST), |common, other| {
        common.and(other.phone_ahead(TYPED_AT_LATEST))
    });
    match one.timing {
        Timing::Measured => common.low <= common.high && others().all(|other| other.step != one.step),
        Timing::Claimed => others().all(|other| are_together(one, other)),
    }
}

/// Whether two codes of which only that is known were handed over together.
fn are_together(one: &Sighting, other: &Sighting) -> bool {
    let apart = one.step.abs_diff(other.step).saturating_mul(u64::from(one.period_s));
    apart > 0 && apart <= TOGETHER.as_secs()
}

/// Whether the two were shown in the order in which they were given.
const fn in_order(one: &Sighting, other: &Sighting) -> bool {
    (one.code < other.code) == (one.step < other.step)
}

impl Candidate {
    /// Whether its codes were given oldest first.
    pub(super) fn in_order(&self) -> bool {
        self.sightings.windows(2).all(|pair| matches!(pair, [one, other] if in_order(one, other)))
    }
}

fn weigh(typed: &[Typed], way_of: &[usize], set: &[(Hit, Sighting)]) -> Option<Candidate> {
    let (newest, base) = set.last()?;
    let places = &typed.get(newest.code)?.places;
    let way = way_of.get(newest.lane)?;
    let rank = places.rank(*way, newest.step)?;
    let others = set.iter().filter(|(hit, _)| hit.code != newest.code);
    let partners: f64 = others.map(|(_, other)| partners(base, other)).product();
    let left_out = choices(typed.len(), set.len());
    let digits = typed.get(newest.code)?.digits;
    Some(Candidate {
        parameters: places.ways.get(*way)?.parameters,
        stage: places.stage(*way, newest.step)?,
        sightings: set.iter().map(|(_, sighting)| *sighting).collect(),
        accident: accident(rank as f64 * partners * left_out, digits, set.len()),
    })
}

/// How many steps of the other code one steady clock could explain together with `base`.
pub(super) fn partners(base: &Sighting, other: &Sighting) -> f64 {
    let reach: Interval = base.phone_ahead(TYPED_AT_LATEST);
    let at = |step| Sighting { step, ..*other };
    let apart = match base.timing {
        Timing::Measured => 2 * TYPED_AT_LATEST,
        Timing::Claimed => TOGETHER,
    };
    let width = apart.as_secs() as i64 / i64::from(base.period_s) + 4;
    let middle = base.step.saturating_add(
        other.entered.ahead_of(base.entered).nanos() / 1_000_000_000 / i64::from(base.period_s),
    );
    let fits = (middle - width..=middle + width).filter(|step| {
        let one = at(*step);
        match base.timing {
            Timing::Measured => one.phone_ahead(TYPED_AT_LATEST).meets(reach) && one.step != base.step,
            Timing::Claimed => are_together(&one, base),
        }
    });
    fits.count().max(1) as f64
}

/// In how many ways `fitting` of `all` codes can be those that fit.
fn choices(all: usize, fitting: usize) -> f64 {
    (0..all.saturating_sub(fitting)).fold(1.0, |ways, left| ways * (all - left) as f64 / (left + 1) as f64)
}

/// How often wrong codes have any explanation at all.
pub(super) fn any_accident(typed: &[Typed]) -> f64 {
    let Some(newest) = typed.last() else { return 1.0 };
    let Some(way) = newest.places.ways.first() else { return 1.0 };
    let period_s = way.parameters.period_s;
    let sighting = |code: usize, entered: UnixTime| {
        let step = entered.secs().div_euclid(i64::from(period_s));
        Sighting { code, step, period_s, entered, timing: newest.timing }
    };
    let base = sighting(typed.len() - 1, newest.entered);
    let others = typed.iter().enumerate().rev().skip(1);
    let partners: f64 = others.map(|(code, one)| partners(&base, &sighting(code, one.entered))).product();
    accident(newest.places.total() as f64 * partners, newest.digits, typed.len())
}
