//! From typed codes to a verdict.

use std::sync::atomic::AtomicBool;
use std::time::Duration;

use zeroize::Zeroizing;

use super::hypotheses::{Centres, Places};
use super::interval::Interval;
use super::joint::{self, Typed};
use super::judge;
use super::question::Question;
use super::search::{self, Hit, Lane};
use super::second_opinion;
use super::typed_code::Code;
use super::verdict::{Certainty, EntryState, Outcome, Verdict, WhoseClock};
use crate::core::time::{Anchor, Offset, Reading, UnixTime};

/// Finds out what the typed codes prove.
///
/// All codes are compared on one time line: the server's clock as it stood at the last code, continued by the
/// monotonic clock, so that a repair between two codes does no harm. With `anchor` the search is centred on
/// the true time, and on the server's clock too, by which people set phones; without, on the server's alone.
///
/// `cancel` ends it within milliseconds with what was found nearest; `progress` hears shares from 0 to 1,
/// when the search is long from several threads, so that one share may overtake another.
pub fn examine(
    question: &Question<'_>,
    anchor: Option<&Anchor>,
    cancel: &AtomicBool,
    progress: &(dyn Fn(f32) + Sync),
) -> Verdict {
    let case = Case::new(question, anchor);
    let (hits, complete) = search::search(&case.lanes, cancel, progress);
    case.conclude(hits, complete)
}

/// A question with everything that the search needs and its hits are judged by.
struct Case<'a> {
    question: &'a Question<'a>,
    anchor: Option<&'a Anchor>,
    codes: Vec<(&'a Code, Reading)>,
    reused: bool,
    typed: Vec<Typed>,
    lanes: Vec<Lane>,
    /// The number of each lane's way among the places of a code.
    way_of: Vec<usize>,
}

impl<'a> Case<'a> {
    fn new(question: &'a Question<'a>, anchor: Option<&'a Anchor>) -> Self {
        let (codes, reused) = distinct(question);
        let several = codes.len() > 1;
        let last = question.observations.last();
        let typed: Vec<Typed> = codes
            .iter()
            .zip(last.into_iter().cycle())
            .map(|((code, at), last)| {
                let server = last.at.wall_at(at.mono);
                let centres = Centres { primary: anchor.map_or(server, |anchor| anchor.at(at.mono)), server };
                let (entry, digits) = (question.entry.parameters, code.digits());
                let places = Places::new(entry, digits, centres, question.reach, several);
                Typed { digits, entered: server, timing: question.timing, places }
            })
            .collect();
        let (lanes, way_of) = lanes(question, &codes, &typed);
        Self { question, anchor, codes, reused, typed, lanes, way_of }
    }

    fn conclude(&self, mut hits: Vec<Hit>, complete: bool) -> Verdict {
        let mut verdict = unanswered(self.question, self.anchor);
        let Some(last) = self.question.observations.last() else { return verdict };
        hits.retain(|hit| self.is_confirmed(*hit));
        verdict.codes = self.codes.len();
        let usual = self.question.entry.parameters.digits;
        verdict.other_length = self.typed.iter().map(|typed| typed.digits).find(|digits| *digits != usual);
        verdict.outcome = if complete { Outcome::Nothing } else { Outcome::Stopped };
        verdict.false_match_probability = joint::any_accident(&self.typed);
        judge::judge(&mut verdict, &joint::candidates(&self.typed, &hits, &self.way_of), self.reused);
        verdict.next_code_in = next_code_in(&verdict, last.at);
        verdict
    }

    fn is_confirmed(&self, hit: Hit) -> bool {
        let way = self.way_of.get(hit.lane).and_then(|way| self.typed.get(hit.code)?.places.ways.get(*way));
        way.zip(self.codes.get(hit.code)).is_some_and(|(way, (code, _))| {
            second_opinion::agrees(self.question.entry, way.parameters, hit.step, code)
        })
    }
}

fn unanswered(question: &Question<'_>, anchor: Option<&Anchor>) -> Verdict {
    let at = question.observations.last().map(|last| last.at);
    Verdict {
        outcome: Outcome::NoCode,
        matches: Vec::new(),
        false_match_probability: 1.0,
        phone_minus_server: None,
        phone_minus_server_if_late: None,
        phone_ahead: None,
        server_ahead: anchor.zip(at).map(|(anchor, at)| (anchor.server_ahead(at), anchor.error_at(at.mono))),
        whose_clock: WhoseClock::Unknown,
        entry: EntryState::Unknown,
        certainty: Certainty::Perhaps,
        wants_another: true,
        next_code_in: Duration::ZERO,
        window_steps: question.window_steps,
        verifier: None,
        parameters: question.entry.parameters,
        reach: question.reach,
        codes: 0,
        fitting: 0,
        other_length: None,
        typed_late: false,
        in_order: true,
        late_in_a_row: 0,
        timing: question.timing,
        ground: question.ground,
    }
}

/// The codes without repetitions, each at its first Enter, and whether the last is a repetition. The same code
/// again says nothing new: it may still be shown, or somebody typed it twice.
fn distinct<'a>(question: &Question<'a>) -> (Vec<(&'a Code, Reading)>, bool) {
    let mut codes: Vec<(&Code, Reading)> = Vec::new();
    let mut reused = false;
    for observation in question.observations {
        reused = codes.iter().any(|(code, _)| code.same_as(&observation.code));
        if !reused {
            codes.push((&observation.code, observation.at));
        }
    }
    (codes, reused)
}

/// One lane for each length of code and each way, and the number of that way.
fn lanes(question: &Question<'_>, codes: &[(&Code, Reading)], typed: &[Typed]) -> (Vec<Lane>, Vec<usize>) {
    let (mut lanes, mut way_of) = (Vec::new(), Vec::new());
    let mut lengths: Vec<u8> = codes.iter().map(|(code, _)| code.digits()).collect();
    lengths.sort_unstable();
    lengths.dedup();
    for digits in lengths {
        let of_length = || typed.iter().enumerate().filter(move |(_, typed)| typed.digits == digits);
        let Some((_, newest)) = of_length().next_back() else { continue };
        for (index, way) in newest.places.ways.iter().enumerate() {
            let ranges = of_length()
                .filter_map(|(_, typed)| typed.places.ways.get(index))
                .flat_map(|way| way.searched(question.reach, codes.len() > 1))
                .collect();
            let wanted =
                of_length().filter_map(|(number, _)| Some((number, codes.get(number)?.0.value()))).collect();
            lanes.push(Lane {
                generator: question.entry.generator(way.parameters),
                digits,
                ranges: merged(ranges),
                centre: way.centre(),
                wanted: Zeroizing::new(wanted),
            });
            way_of.push(index);
        }
    }
    (lanes, way_of)
}

/// Ranges without overlap that cover the same steps.
fn merged(mut ranges: Vec<(u64, u64)>) -> Vec<(u64, u64)> {
    ranges.sort_unstable();
    let mut merged: Vec<(u64, u64)> = Vec::with_capacity(ranges.len());
    for (low, high) in ranges {
        match merged.last_mut() {
            Some(before) if low <= before.1.saturating_add(1) => before.1 = before.1.max(high),
            _ => merged.push((low, high)),
        }
    }
    merged
}

/// From Enter until the phone's clock passes the next multiple of the period: by the middle of what is known
/// of it, by the true time where the phone may be right, otherwise by the server's clock.
fn next_code_in(verdict: &Verdict, at: Reading) -> Duration {
    let truth = verdict.server_ahead.map(|(ahead, _)| at.wall.minus(ahead));
    let may_be_right =
        verdict.phone_ahead.is_none_or(|(low, high)| Interval::new(low, high).contains(Offset::ZERO));
    let phone: UnixTime = match (truth, verdict.phone_minus_server) {
        (Some(truth), _) if may_be_right => truth,
        (_, Some((low, high))) => at.wall.plus(Interval::new(low, high).middle()),
        (_, None) => at.wall,
    };
    let period = i64::try_from(verdict.parameters.period().as_nanos()).unwrap_or(i64::MAX).max(1);
    Duration::from_nanos((period - phone.nanos().rem_euclid(period)).unsigned_abs())
}

#[cfg(test)]
#[path = "calibration_tests.rs"]
mod calibration;
#[cfg(test)]
#[path = "codebook.rs"]
mod codebook;
#[cfg(test)]
#[path = "earned_tests.rs"]
mod earned;
#[cfg(test)]
#[path = "passing_tests.rs"]
mod passing;
#[cfg(test)]
#[path = "wording_tests.rs"]
mod wording;

#[cfg(test)]
#[path = "judge_tests.rs"]
mod judging;
#[cfg(test)]
#[path = "scenario_tests.rs"]
mod scenarios;
#[cfg(test)]
#[path = "examine_tests.rs"]
mod tests;
