//! The stated chance of an accidental match is the observed one.

use super::codebook::{Codebook, Dice, NOW_S};
use super::*;
use crate::core::otp::hypotheses::accident;
use crate::core::otp::interval::Sighting;
use crate::core::otp::{Observation, Parameters, Reach};
use crate::core::time::MonoTime;

const ALL_CODES: usize = 1_000_000;

fn observation(code: u64, seconds: i64) -> Observation {
    let at = Reading {
        wall: UnixTime::from_secs(NOW_S + 40_000 + seconds),
        mono: MonoTime::from_nanos(seconds.unsigned_abs() * 1_000_000_000),
    };
    Observation { code: Code::parse(&format!("{code:06}")).unwrap(), at }
}

fn anchor() -> Anchor {
    let reference = UnixTime::from_secs(NOW_S);
    Anchor { mono: MonoTime::from_nanos(0), reference, error: Duration::from_millis(30) }
}

/// Four standard deviations of a count with this expectation.
fn tolerance(trials: f64, chance: f64) -> f64 {
    4.0 * (trials * chance * (1.0 - chance)).sqrt()
}

#[test]
fn ten_thousand_wrong_codes_fit_by_accident_as_often_as_stated() {
    let codebook = Codebook::new(Parameters::default());
    let mut dice = Dice(1);
    for (reach, anchor) in [(Reach::Day, Some(anchor())), (Reach::Day, None), (Reach::Hour, None)] {
        let trials = 10_000 / if reach == Reach::Day { 1 } else { 2 };
        let (mut stated, mut fitted) = (0.0, 0);
        // How often the verdict says "at most one in so many": by how rare it says its match is.
        let levels = [0.001, 0.003, 0.01];
        let mut at_most = [0; 3];
        for _ in 0..trials {
            let wrong = [observation(dice.below(ALL_CODES as u64), 10)];
            let verdict = codebook.ask(&wrong, anchor.as_ref(), reach);
            if verdict.matches.is_empty() {
                stated = verdict.false_match_probability;
            } else {
                fitted += 1;
                for (level, count) in levels.iter().zip(&mut at_most) {
                    *count += u32::from(verdict.false_match_probability <= *level);
                }
            }
        }
        let trials = f64::from(trials);
        println!("{reach:?}: stated {stated:.5}, observed {:.5}", f64::from(fitted) / trials);
        assert!((f64::from(fitted) - trials * stated).abs() <= tolerance(trials, stated));
        for (level, count) in levels.into_iter().zip(at_most).filter(|(level, _)| *level < stated) {
            println!("    said {level} or rarer: observed {:.5}", f64::from(count) / trials);
            assert!(f64::from(count) <= trials * level + tolerance(trials, level));
        }
    }
}

#[test]
fn every_stated_chance_is_the_share_of_all_codes_that_fit_at_least_as_likely_a_place() {
    let codebook = Codebook::new(Parameters::default());
    let typed = [observation(0, 10)];
    let each = typed.each_ref();
    let question = Question::new(&codebook.entry, &each, Reach::Day);
    let anchor = anchor();
    let case = Case::new(&question, Some(&anchor));
    let places = &case.typed[0].places;
    let mut ranked = Vec::new();
    for (lane, way) in case.lanes.iter().zip(&case.way_of) {
        for step in lane.ranges.iter().flat_map(|(low, high)| *low..=*high) {
            if let Some(rank) = places.rank(*way, i64::try_from(step).unwrap()) {
                ranked.push((rank, lane.generator.code(step, 6)));
            }
        }
    }
    ranked.sort_unstable();
    let mut fits = vec![false; ALL_CODES];
    let mut fitting = 0_usize;
    for same in ranked.chunk_by(|one, other| one.0 == other.0) {
        for (_, code) in same {
            fitting += usize::from(!std::mem::replace(&mut fits[*code as usize], true));
        }
        let rank = same[0].0 as f64;
        let stated = accident(rank, 6, 1) * ALL_CODES as f64;
        // Places share codes by chance: that is what keeps the share below the number of places.
        let shared = 4.0 * (rank * rank / (2.0 * ALL_CODES as f64)).sqrt() + 4.0;
        assert!((fitting as f64 - stated).abs() <= shared, "{fitting} {stated} at {rank}");
    }
    assert!(fitting > 20_000, "{fitting}");
}

#[test]
fn within_a_year_ten_thousand_wrong_codes_fit_as_often_as_stated() {
    let codebook = Codebook::new(Parameters::default());
    let typed = [observation(0, 10)];
    let each = typed.each_ref();
    let question = Question::new(&codebook.entry, &each, Reach::Year);
    let case = Case::new(&question, None);
    let stated = case.conclude(Vec::new(), true).false_match_probability;
    let mut fits = vec![false; ALL_CODES];
    for lane in &case.lanes {
        for step in lane.ranges.iter().flat_map(|(low, high)| *low..=*high) {
            fits[lane.generator.code(step, 6) as usize] = true;
        }
    }
    let mut dice = Dice(2);
    let trials = 10_000;
    let fitted = (0..trials).filter(|_| fits[usize::try_from(dice.below(1_000_000)).unwrap()]).count() as f64;
    println!("year: stated {stated:.4}, observed {:.4}", fitted / f64::from(trials));
    assert!((fitted - f64::from(trials) * stated).abs() <= tolerance(f64::from(trials), stated));
    assert!(stated > 0.87);
}

#[test]
fn a_second_code_multiplies_by_exactly_the_steps_that_one_clock_explains_with_the_first() {
    let codebook = Codebook::new(Parameters::default());
    for (seconds, far) in [(31, 0), (31, 300), (47, -2_000), (95, 3), (200, 0)] {
        let typed = [observation(1, 10), observation(2, 10 + seconds)];
        let each = typed.each_ref();
        let question = Question::new(&codebook.entry, &each, Reach::Day);
        let case = Case::new(&question, None);
        let base = case.typed[1].entered.secs() / 30 + far;
        let hit = |code: usize, step: i64| Hit { lane: 0, code, step };
        let together = (base - 60..base + 60)
            .filter(|step| {
                let hits = [hit(0, *step), hit(1, base)];
                joint::candidates(&case.typed, &hits, &case.way_of).iter().any(|one| one.sightings.len() == 2)
            })
            .count();
        let sighting = |code: usize, step| Sighting {
            code,
            step,
            period_s: 30,
            entered: case.typed[code].entered,
            timing: Default::default(),
        };
        assert_eq!(joint::partners(&sighting(1, base), &sighting(0, base)), together as f64);
        assert!((3..=9).contains(&together), "{together}");
    }
}
