//! Several codes, one clock: which steps fit together.

use super::hypotheses::{Places, Stage, accident};
use super::interval::{Interval, Sighting, TYPED_AT_LATEST};
use super::parameters::Parameters;
use super::search::Hit;
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

/// One distinct code: its number of digits, when Enter was pressed by the server's clock of today, and all
/// places of codes of that length.
pub(super) struct Typed {
    pub(super) digits: u8,
    pub(super) entered: UnixTime,
    pub(super) places: Places,
}

/// The explanations of most codes, likeliest first. With several codes one may be missing: a slip of the
/// fingers, or a glance at the wrong entry.
pub(super) fn candidates(typed: &[Typed], hits: &[Hit], way_of: &[usize]) -> Vec<Candidate> {
    let mut sets: Vec<Vec<(Hit, Sighting)>> = Vec::new();
    for seed in hits {
        let set = grow(typed, hits, way_of, *seed);
        if !set.is_empty() && !sets.contains(&set) {
            sets.push(set);
        }
    }
    let most = sets.iter().map(Vec::len).max().unwrap_or(0);
    if most + 1 < typed.len() {
        return Vec::new();
    }
    let mut candidates: Vec<Candidate> = sets
        .into_iter()
        .filter(|set| set.len() == most)
        .filter_map(|set| weigh(typed, way_of, &set))
        .filter(|candidate| typed.len() == 1 || candidate.sightings.len() > 1 || candidate.is_within_a_day())
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
    Some(Sighting { code: hit.code, step: hit.step, period_s, entered: typed.entered })
}

/// The hits of the seed's way that one steady clock explains together with the seed, at most one a code.
fn grow(typed: &[Typed], hits: &[Hit], way_of: &[usize], seed: Hit) -> Vec<(Hit, Sighting)> {
    let Some(first) = sighting(typed, way_of, seed) else { return Vec::new() };
    let mut common = first.phone_ahead(TYPED_AT_LATEST);
    let mut set = vec![(seed, first)];
    for number in (0..typed.len()).filter(|number| *number != seed.code) {
        let fitting = hits
            .iter()
            .filter(|hit| hit.lane == seed.lane && hit.code == number)
            .filter_map(|hit| Some((*hit, sighting(typed, way_of, *hit)?)))
            .find(|(_, one)| {
                one.phone_ahead(TYPED_AT_LATEST).meets(common)
                    && set.iter().all(|(_, other)| in_order(one, other))
            });
        if let Some(fitting) = fitting {
            common = common.and(fitting.1.phone_ahead(TYPED_AT_LATEST));
            set.push(fitting);
        }
    }
    set.sort_by_key(|(hit, _)| hit.code);
    set
}

/// Different codes typed one after the other were shown one after the other.
const fn in_order(one: &Sighting, other: &Sighting) -> bool {
    (one.code < other.code) == (one.step < other.step) && one.step != other.step
}

fn weigh(typed: &[Typed], way_of: &[usize], set: &[(Hit, Sighting)]) -> Option<Candidate> {
    let (newest, base) = set.last()?;
    let places = &typed.get(newest.code)?.places;
    let way = way_of.get(newest.lane)?;
    let rank = places.rank(*way, newest.step)?;
    let others = set.iter().filter(|(hit, _)| hit.code != newest.code);
    let partners: f64 = others.map(|(_, other)| partners(base, other)).product();
    let left_out = if set.len() < typed.len() { typed.len() } else { 1 };
    let digits = typed.get(newest.code)?.digits;
    Some(Candidate {
        parameters: places.ways.get(*way)?.parameters,
        stage: places.stage(*way, newest.step)?,
        sightings: set.iter().map(|(_, sighting)| *sighting).collect(),
        accident: accident(rank as f64 * partners * left_out as f64, digits, set.len()),
    })
}

/// How many steps of the other code one steady clock could explain together with `base`.
pub(super) fn partners(base: &Sighting, other: &Sighting) -> f64 {
    let reach: Interval = base.phone_ahead(TYPED_AT_LATEST);
    let at = |step| Sighting { step, ..*other };
    let width = (2 * TYPED_AT_LATEST.as_secs()) as i64 / i64::from(base.period_s) + 4;
    let middle = base.step.saturating_add(
        other.entered.ahead_of(base.entered).nanos() / 1_000_000_000 / i64::from(base.period_s),
    );
    let fits = (middle - width..=middle + width).filter(|step| {
        let one = at(*step);
        one.phone_ahead(TYPED_AT_LATEST).meets(reach) && in_order(&one, base)
    });
    fits.count().max(1) as f64
}

/// How often wrong codes have any explanation at all.
pub(super) fn any_accident(typed: &[Typed]) -> f64 {
    let Some(newest) = typed.last() else { return 1.0 };
    let Some(way) = newest.places.ways.first() else { return 1.0 };
    let period_s = way.parameters.period_s;
    let sighting = |code: usize, entered: UnixTime| {
        let step = entered.secs().div_euclid(i64::from(period_s));
        Sighting { code, step, period_s, entered }
    };
    let base = sighting(typed.len() - 1, newest.entered);
    let others = typed.iter().enumerate().rev().skip(1);
    let partners: f64 = others.map(|(code, one)| partners(&base, &sighting(code, one.entered))).product();
    accident(newest.places.total() as f64 * partners, newest.digits, typed.len())
}
