//! Finishing a repair that was cut short.

use crate::core::facts::Leftover;
use crate::core::finding::Remedy;
use crate::core::plan::{Plan, Refused};
use crate::text;

use super::guard::{known, root, running, unreadable};
use super::situation::{Situation, plain};
use super::warnings;

/// The steps that an interrupted repair left. None where nothing remains: then it only has to be acknowledged.
pub(super) fn finish_repair(situation: &Situation) -> Result<Plan, Refused> {
    let facts = situation.facts;
    match known(&facts.leftover, text!("plan-what-leftover"))? {
        Leftover::Running { by, stuck, .. } => Err(running(by, stuck.as_ref())),
        Leftover::Unfinished { remedy, remaining, .. } => {
            root(facts)?;
            // A service that is switched on again sets a clock that is still wrong.
            let jumps = situation.ahead.filter(|_| remedy.is_about_the_clock() && !remaining.is_empty());
            let warnings = jumps.map(|ahead| warnings::of_a_step(situation, ahead)).unwrap_or_default();
            Ok(plain(Remedy::FinishRepair, remaining.clone(), warnings))
        }
        Leftover::Unreadable { why } => Err(why.first().map_or_else(nothing_left, unreadable)),
        Leftover::Hidden { why } => {
            root(facts)?;
            Err(unreadable(why))
        }
        Leftover::Nothing => Err(nothing_left()),
    }
}

fn nothing_left() -> Refused {
    Refused::nothing_to_do(text!("plan-refused-nothing-left"))
}
