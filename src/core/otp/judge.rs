//! From what fits where to an answer, and how sure it is.

use std::time::Duration;

use super::hypotheses::{ZONE_GRID_REACH, ZONE_GRID_S};
use super::interval::{self, Interval, Sighting};
use super::joint::Candidate;
use super::passing::PhoneOff;
use super::question::{Reach, Timing};
use super::verdict::{
    Certainty, ENOUGH, EntryState, Match, NOTABLE, Outcome, PROOF, Standing, Verdict, WhoseClock,
};
use crate::core::reference::Ground;
use crate::core::time::Offset;

/// A code that is typed as soon as it appears is typed this early in its period.
const EARLY: Duration = Duration::from_secs(10);
/// After this many codes another one is no longer worth asking for.
const MOST_CODES: usize = 3;

/// Fills in what the explanations of the codes say; `verdict` has everything that does not depend on them.
pub(super) fn judge(verdict: &mut Verdict, candidates: &[Candidate], reused: bool) {
    let Some((best, newest)) = candidates.first().and_then(|best| Some((best, best.newest()?))) else {
        return nothing_fits(verdict, reused);
    };
    verdict.matches = candidates.iter().filter_map(to_match).collect();
    verdict.false_match_probability = best.accident;
    verdict.fitting = best.sightings.len();
    let as_entered = best.parameters == verdict.parameters;
    verdict.parameters = best.parameters;
    let (usual, typed_late) = interval::usual(&best.sightings);
    verdict.typed_late = typed_late;
    verdict.in_order = best.in_order();
    verdict.late_in_a_row = late_in_a_row(verdict, &best.sightings);
    place_phone(verdict, usual, interval::robust(&best.sightings));

    let ambiguous = is_ambiguous(candidates);
    verdict.outcome = if reused {
        Outcome::SameCodeAgain
    } else if ambiguous {
        Outcome::Ambiguous
    } else if as_entered {
        shift(verdict, newest, usual)
    } else {
        Outcome::OtherParameters { parameters: best.parameters }
    };
    verdict.entry = if best.accident <= ENOUGH { EntryState::Right } else { EntryState::Unknown };
    conclude(verdict);
}

/// Whose clock it is and how sure that is, from where the clocks stand.
pub(super) fn conclude(verdict: &mut Verdict) {
    decide_clocks(verdict);
    verdict.certainty = certainty(verdict);
    if verdict.is_old_or_behind() {
        verdict.whose_clock = match verdict.whose_clock {
            WhoseClock::Phone => WhoseClock::Unknown,
            WhoseClock::Both => WhoseClock::Server,
            other => other,
        };
    }
    verdict.wants_another = verdict.codes < MOST_CODES && another_helps(verdict);
}

fn nothing_fits(verdict: &mut Verdict, reused: bool) {
    if matches!(verdict.outcome, Outcome::NoCode | Outcome::Stopped) {
        return;
    }
    verdict.outcome = if reused { Outcome::SameCodeAgain } else { Outcome::Nothing };
    // One code may be a slip of the fingers; a second that fits nowhere is not.
    // One of another length is perhaps a recovery code, which no entry makes.
    let enough = verdict.codes >= 2 && verdict.reach != Reach::Hour && verdict.other_length.is_none();
    (verdict.entry, verdict.certainty) = if enough {
        (EntryState::Wrong, Certainty::Probable)
    } else {
        (EntryState::Unknown, Certainty::Perhaps)
    };
    verdict.wants_another = !enough;
}

fn to_match(candidate: &Candidate) -> Option<Match> {
    let newest = candidate.newest()?;
    Some(Match { steps: steps(newest), parameters: candidate.parameters })
}

fn steps(sighting: &Sighting) -> i64 {
    sighting.step - sighting.entered.secs().div_euclid(i64::from(sighting.period_s))
}

/// Two places are a choice unless one is as good as proven and the other is what chance brings.
fn is_ambiguous(candidates: &[Candidate]) -> bool {
    match candidates {
        [best, second, ..] => best.accident > PROOF || second.accident <= ENOUGH,
        _ => false,
    }
}

/// Takes in where the phone is against the server, as codes show it and if one of them was typed very late.
pub(super) fn place_phone(verdict: &mut Verdict, usual: Interval, robust: Interval) {
    verdict.phone_minus_server = Some((usual.low, usual.high));
    verdict.phone_minus_server_if_late = Some((robust.low, robust.high));
    verdict.phone_ahead = verdict.server_ahead.map(|(ahead, error)| {
        let ahead = usual.plus(Interval::around(ahead, error));
        (ahead.low, ahead.high)
    });
}

/// What the server does with the newest code, which was made with the parameters of the entry.
fn shift(verdict: &Verdict, newest: &Sighting, usual: Interval) -> Outcome {
    let steps = steps(newest);
    let window = verdict.window_steps.towards(steps);
    let left = still_accepted(newest, i64::from(verdict.window_steps.before));
    if steps.abs() > window.max(1) || (steps.abs() > window && !usual.contains(Offset::ZERO)) {
        return whole_zone(usual)
            .map_or(Outcome::Shifted { steps }, |quarters| Outcome::WholeZone { quarters });
    }
    if steps == -1 {
        Outcome::Late { left }
    } else if steps > 0 && steps == window {
        Outcome::FitsEarly
    } else if steps < 0 && -steps == window {
        Outcome::FitsBarely { left }
    } else {
        Outcome::FitsNow
    }
}

/// How long after Enter a server takes this code that takes those of `window` steps before its own.
fn still_accepted(newest: &Sighting, window: i64) -> Duration {
    let ends =
        newest.step.saturating_add(window).saturating_add(1).saturating_mul(i64::from(newest.period_s));
    let left = crate::core::time::UnixTime::from_secs(ends).ahead_of(newest.entered);
    if left.is_behind() { Duration::ZERO } else { left.abs() }
}

/// The quarters of an hour that the interval allows for, within a few seconds.
pub(super) fn whole_zone(interval: Interval) -> Option<i64> {
    let quarter = Offset::from_secs(ZONE_GRID_S).nanos();
    let quarters = interval.middle().nanos().saturating_add(quarter / 2).div_euclid(quarter);
    let near = Interval::around(Offset::from_secs(quarters.saturating_mul(ZONE_GRID_S)), NOTABLE);
    (quarters != 0 && quarters.abs() <= ZONE_GRID_REACH && near.meets(interval)).then_some(quarters)
}

/// Whose clock is wrong, from where both stand against the true time.
pub(super) fn decide_clocks(verdict: &mut Verdict) {
    let (server, phone) = (verdict.server_standing(), verdict.phone_standing());
    let unsure = verdict.entry == EntryState::Unknown || verdict.outcome == Outcome::Ambiguous;
    // Codes that are made in another way and were timed by nobody say nothing of the phone's clock.
    let undated =
        verdict.timing == Timing::Claimed && matches!(verdict.outcome, Outcome::OtherParameters { .. });
    let right = |standing| matches!(standing, Standing::Right | Standing::MayBeRight);
    verdict.whose_clock = match (server, phone) {
        _ if verdict.server_ahead.is_none() || unsure => WhoseClock::Unknown,
        (server, _) if undated && server.is_wrong() => WhoseClock::Server,
        _ if undated => WhoseClock::Unknown,
        (server, phone) if right(server) && right(phone) => WhoseClock::None,
        (server, phone) if right(server) && phone.is_wrong() => WhoseClock::Phone,
        (server, phone) if server.is_wrong() && right(phone) => WhoseClock::Server,
        (server, phone) if server.is_wrong() && phone.is_wrong() => WhoseClock::Both,
        _ => WhoseClock::Unknown,
    };
}

/// Whether the answer about the clocks would be the same had a code been typed very late.
fn stands_if_late(verdict: &Verdict) -> bool {
    if verdict.server_ahead.is_some() {
        let standing = verdict.phone_standing();
        return standing == verdict.phone_standing_if_late()
            && !matches!(standing, Standing::MayBeRight | Standing::Open)
            && !matches!(verdict.server_standing(), Standing::MayBeRight | Standing::Open);
    }
    match (verdict.outcome, verdict.phone_minus_server_if_late) {
        // Without the true time nothing is said of the clocks but that they differ.
        (Outcome::Shifted { .. } | Outcome::WholeZone { .. }, Some((low, high))) => {
            low > Offset::ZERO || high < Offset::ZERO
        }
        _ => true,
    }
}

/// Whether the clock that made the codes is within an hour, or more than one code found it farther away: one
/// code alone proves nothing there, however many digits it has.
fn is_near_or_repeated(verdict: &Verdict) -> bool {
    let hour = Offset::from_secs(3_600);
    let near = verdict
        .phone_ahead
        .or(verdict.phone_minus_server)
        .is_some_and(|(low, high)| Interval::new(-hour, hour).meets(Interval::new(low, high)));
    near || verdict.fitting > 1
}

/// Whether a mistake with a time zone is measured rather than guessed from a wide interval.
fn zone_is_measured(verdict: &Verdict) -> bool {
    let server = verdict.server_ahead.map(|(ahead, error)| Interval::around(ahead, error));
    verdict.whose_clock == WhoseClock::Server && server.is_some_and(|server| whole_zone(server).is_some())
}

/// As sure as the weakest of what the answer rests on: chance, the source of the true time, and how the codes were given.
fn certainty(verdict: &Verdict) -> Certainty {
    let chance = match verdict.false_match_probability {
        _ if verdict.outcome == Outcome::Ambiguous => Certainty::Perhaps,
        ..=PROOF => Certainty::Certain,
        ..=ENOUGH => Certainty::Probable,
        _ => Certainty::Perhaps,
    };
    let ground = match verdict.ground {
        Ground::Sources(_) | Ground::Typed if verdict.server_ahead.is_some() => Certainty::Probable,
        _ => Certainty::Certain,
    };
    chance.min(ground).min(as_measured(verdict)).min(as_given(verdict))
}

/// How sure the clocks can be after what was measured.
fn as_measured(verdict: &Verdict) -> Certainty {
    let vague = verdict.server_ahead.is_some() && verdict.server_standing() == Standing::Open;
    let zone_guessed = matches!(verdict.outcome, Outcome::WholeZone { .. }) && !zone_is_measured(verdict);
    let open = vague || zone_guessed || is_unsettled(verdict) || !is_near_or_repeated(verdict);
    if open { Certainty::Probable } else { Certainty::Certain }
}

/// How sure the answer can be after how the codes were given. A clock that is ahead shows codes that do not exist yet;
/// one that is behind shows what an old code shows as well.
fn as_given(verdict: &Verdict) -> Certainty {
    if verdict.seems_old() {
        return match verdict.timing {
            Timing::Measured if verdict.fitting > 1 && stands_if_late(verdict) => Certainty::Probable,
            _ => Certainty::Perhaps,
        };
    }
    let complete = verdict.fitting == verdict.codes && verdict.in_order;
    if complete && stands_if_late(verdict) && !verdict.seems_behind() {
        Certainty::Certain
    } else {
        Certainty::Probable
    }
}

/// Whether the true time is so vague that codes cannot tell whose clock it is.
fn is_unsettled(verdict: &Verdict) -> bool {
    verdict.server_ahead.is_some()
        && verdict.whose_clock == WhoseClock::Unknown
        && verdict.server_standing() != Standing::Open
}

/// Whether the next code, typed at once, would make the answer surer.
fn another_helps(verdict: &Verdict) -> bool {
    let other_settings = matches!(verdict.outcome, Outcome::OtherParameters { .. });
    verdict.certainty == Certainty::Perhaps
        || is_unsettled(verdict) && !other_settings
        || verdict.fitting < verdict.codes
        || !verdict.in_order
        || verdict.is_late()
        || verdict.timing == Timing::Measured && verdict.phone_though_passing() == Some(PhoneOff::OldOrBehind)
        || verdict.seems_behind() && !stands_if_late(verdict)
}

/// How many of the last codes, one after the other, were one period old though Enter came early in a period.
fn late_in_a_row(verdict: &Verdict, sightings: &[Sighting]) -> usize {
    let ahead = verdict.server_ahead.map_or(Offset::ZERO, |(ahead, _)| ahead);
    let late = |sighting: &&Sighting| {
        let (entered, period) = (sighting.entered.minus(ahead), i64::from(sighting.period_s.max(1)));
        let passed = entered.nanos().rem_euclid(Offset::from_secs(period).nanos());
        sighting.timing == Timing::Measured
            && sighting.step == entered.secs().div_euclid(period) - 1
            && passed <= Offset::from_duration(EARLY).nanos()
    };
    sightings.iter().rev().take_while(late).count()
}
