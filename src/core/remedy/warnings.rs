//! What a plan may do to others, said before it is confirmed.

use crate::core::agreement::EARLIEST_TIME;
use crate::core::plan::Confirmation;
use crate::core::text::Text;
use crate::core::time::Offset;
use crate::text;

use super::{NOTHING_TO_DO_BELOW, Situation, TYPE_THE_TIME_ABOVE, bystanders};

/// What a step of the clock by `ahead` (the server's lead, which it takes away) means for what runs here.
pub(super) fn of_a_step(situation: &Situation, ahead: Offset) -> Vec<Text> {
    if ahead.abs() < NOTHING_TO_DO_BELOW {
        return Vec::new();
    }
    let jump = match ahead.is_behind() {
        true => text!("plan-warning-forward", by = ahead),
        false => text!("plan-warning-backward", by = ahead),
    };
    std::iter::once(jump).chain(bystanders::noticing(situation, ahead)).collect()
}

/// What it takes to start this step of the clock.
pub(super) fn confirmation(situation: &Situation) -> Confirmation {
    let far = situation.ahead.is_some_and(|ahead| ahead.abs() > TYPE_THE_TIME_ABOVE);
    if far || situation.truth.is_some_and(|truth| truth < EARLIEST_TIME) {
        Confirmation::TypeTrueTime
    } else {
        Confirmation::Press
    }
}

/// Why it must, where it must.
pub(super) fn of_typing(situation: &Situation) -> Vec<Text> {
    let before = situation.truth.filter(|truth| *truth < EARLIEST_TIME);
    let far = situation.ahead.filter(|ahead| ahead.abs() > TYPE_THE_TIME_ABOVE);
    let before = before.map(|truth| text!("plan-warning-before-this-program", truth = truth));
    let far = far.map(|ahead| text!("plan-warning-far", by = ahead));
    before.into_iter().chain(far).collect()
}
