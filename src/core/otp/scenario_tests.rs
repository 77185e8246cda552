//! Thousands of cases with known truth: an answer that claims certainty must never be wrong.

use std::collections::BTreeMap;

use super::codebook::{Codebook, Dice, NOW_S};
use super::*;
use crate::core::otp::{Algorithm, Observation, Parameters, Reach};
use crate::core::time::MonoTime;

const CASES: usize = 30_000;

/// What is true, in milliseconds.
#[derive(Debug)]
struct Truth {
    server_ahead: i64,
    phone_ahead: i64,
    reference_known: bool,
    /// How far the reference may be off as it says, and how far it is: NTP, an HTTP date, a person's watch.
    reference_error: (i64, i64),
    entry_right: bool,
    parameters: Parameters,
    /// When Enter was pressed after the anchor, and how long before that the code was read.
    typed: Vec<(i64, i64)>,
}

fn offset(dice: &mut Dice) -> i64 {
    let size = match dice.below(9) {
        0..=2 => 0,
        3 => dice.millis(0, 12_000),
        4 => dice.millis(12_000, 28_000),
        5 => dice.millis(32_000, 180_000),
        6 => 60_000 * dice.millis(1, 30) + dice.millis(-2_000, 2_000),
        7 => 900_000 * dice.millis(1, 100) + dice.millis(-4_000, 4_000),
        _ => dice.millis(180_000, 80_000_000),
    };
    if dice.chance(50) { size } else { -size }
}

fn truth(dice: &mut Dice, entry: Parameters) -> Truth {
    let parameters = if dice.chance(80) {
        entry
    } else {
        Parameters {
            algorithm: dice.pick(&Algorithm::ALL),
            digits: dice.pick(&[6, 8]),
            period_s: dice.pick(&[30, 60]),
        }
    };
    let codes = dice.pick(&[1, 2, 3]);
    let very_late = if dice.chance(25) { dice.below(3) } else { 9 };
    let mut at = dice.millis(30_000, 90_000);
    let typed = (0..codes)
        .map(|number| {
            let typing = match dice.below(4) {
                _ if number == very_late => dice.millis(20_000, 90_000),
                0 => dice.millis(0, 5_000),
                _ => dice.millis(5_000, 20_000),
            };
            // Codes are different, so the next is read in a later step than the one before.
            at += i64::from(parameters.period_s) * 1_000 * dice.pick(&[1, 1, 1, 2, 5]) + typing;
            (at, typing)
        })
        .collect();
    let far = if dice.chance(3) { 86_400_000 * dice.millis(3, 5) } else { 0 };
    let stated = dice.pick(&[30, 30, 30, 700, 25_000]);
    Truth {
        reference_error: (stated, dice.millis(-stated, stated)),
        server_ahead: offset(dice),
        phone_ahead: offset(dice) + far,
        reference_known: dice.chance(70),
        entry_right: dice.chance(70),
        parameters,
        typed,
    }
}

impl Truth {
    fn phone_step(&self, (at, typing): (i64, i64)) -> i64 {
        (NOW_S * 1_000 + at - typing + self.phone_ahead)
            .div_euclid(i64::from(self.parameters.period_s) * 1_000)
    }

    fn observations(&self, codebook: &Codebook, dice: &mut Dice) -> Vec<Observation> {
        let generator = codebook.entry.generator(self.parameters);
        let digits = usize::from(self.parameters.digits);
        let observation = |typed: &(i64, i64)| {
            let code = if self.entry_right {
                generator.code(self.phone_step(*typed).unsigned_abs(), self.parameters.digits)
            } else {
                u32::try_from(dice.below(10_u64.pow(u32::from(self.parameters.digits)))).unwrap()
            };
            let wall = UnixTime::from_nanos((NOW_S * 1_000 + typed.0 + self.server_ahead) * 1_000_000);
            let mono = MonoTime::from_nanos(typed.0.unsigned_abs() * 1_000_000);
            Observation {
                code: Code::parse(&format!("{code:0digits$}")).unwrap(),
                at: Reading { wall, mono },
            }
        };
        self.typed.iter().map(observation).collect()
    }

    fn anchor(&self) -> Option<Anchor> {
        self.reference_known.then(|| Anchor {
            mono: MonoTime::from_nanos(0),
            reference: UnixTime::from_nanos((NOW_S * 1_000 + self.reference_error.1) * 1_000_000),
            error: Duration::from_millis(self.reference_error.0.unsigned_abs()),
        })
    }

    fn whose_clock(&self) -> WhoseClock {
        let limit = i64::from(self.parameters.period_s) * 1_000;
        match (self.server_ahead.abs() > limit, self.phone_ahead.abs() > limit) {
            (false, false) => WhoseClock::None,
            (true, false) => WhoseClock::Server,
            (false, true) => WhoseClock::Phone,
            (true, true) => WhoseClock::Both,
        }
    }

    /// What is wrong with an answer, whether it claims certainty or not.
    fn contradicts(&self, verdict: &Verdict) -> Option<&'static str> {
        match verdict.entry {
            EntryState::Right if !self.entry_right => return Some("called a wrong entry right"),
            EntryState::Wrong if self.entry_right => return Some("called a right entry wrong"),
            _ => {}
        }
        if !self.entry_right || verdict.matches.is_empty() {
            return None;
        }
        if verdict.whose_clock != WhoseClock::Unknown && verdict.whose_clock != self.whose_clock() {
            return Some("blamed the wrong clock");
        }
        if matches!(verdict.outcome, Outcome::Ambiguous) || verdict.fitting < verdict.codes {
            return None;
        }
        if verdict.parameters != self.parameters {
            return Some("took other parameters");
        }
        let newest = self.typed.last().copied().unwrap();
        let server = (NOW_S * 1_000 + newest.0 + self.server_ahead)
            .div_euclid(i64::from(self.parameters.period_s) * 1_000);
        if verdict.matches[0].steps != self.phone_step(newest) - server {
            return Some("counted other steps");
        }
        let apart = Offset::from_millis(self.phone_ahead - self.server_ahead);
        let (low, high) = verdict.phone_minus_server_if_late.unwrap();
        (apart < low || apart > high).then_some("put the phone where it is not")
    }
}

#[derive(Default)]
struct Count {
    cases: usize,
    certain: usize,
    probable: usize,
    could_not_tell: usize,
    wrong_but_hedged: usize,
}

#[test]
fn no_answer_that_claims_certainty_is_wrong() {
    let mut dice = Dice(20_261_124);
    let ways = [Parameters::default(), Parameters { algorithm: Algorithm::Sha256, digits: 8, period_s: 60 }];
    let mut counts: BTreeMap<(bool, bool, usize), Count> = BTreeMap::new();
    let mut wrong = Vec::new();
    for entry in ways {
        let codebook = Codebook::new(entry);
        for _ in 0..CASES / ways.len() {
            let truth = truth(&mut dice, entry);
            let observations = truth.observations(&codebook, &mut dice);
            let anchor = truth.anchor();
            let verdict = codebook.ask(&observations, anchor.as_ref(), Reach::Day);
            let count =
                counts.entry((truth.entry_right, truth.reference_known, truth.typed.len())).or_default();
            count.cases += 1;
            let contradiction = truth.contradicts(&verdict);
            match verdict.certainty {
                Certainty::Certain => {
                    count.certain += 1;
                    wrong.extend(contradiction.map(|why| (why, truth, verdict)));
                    continue;
                }
                Certainty::Probable => count.probable += 1,
                Certainty::Perhaps => {}
            }
            let clock_open = truth.reference_known && verdict.whose_clock == WhoseClock::Unknown;
            if verdict.entry == EntryState::Unknown || (clock_open && verdict.entry == EntryState::Right) {
                count.could_not_tell += 1;
            } else if contradiction.is_some() {
                count.wrong_but_hedged += 1;
            }
        }
    }
    println!("entry  reference  codes    cases  certain  probable  could not tell  hedged and wrong");
    for ((entry, reference, codes), count) in &counts {
        let share = |part: usize| 100.0 * part as f64 / count.cases as f64;
        println!(
            "{:<6} {:<10} {codes:>5} {:>8} {:>7.1}% {:>8.1}% {:>14.1}% {:>16.2}%",
            if *entry { "right" } else { "wrong" },
            if *reference { "known" } else { "unknown" },
            count.cases,
            share(count.certain),
            share(count.probable),
            share(count.could_not_tell),
            share(count.wrong_but_hedged)
        );
    }
    for (why, truth, verdict) in wrong.iter().take(3) {
        println!("{why}: {truth:#?}\n{verdict:#?}");
    }
    assert!(wrong.is_empty(), "{} certain answers are wrong", wrong.len());
    let certain: usize = counts.values().map(|count| count.certain).sum();
    assert!(certain > CASES / 10, "only {certain} of {CASES} answers dare to be certain");
}
