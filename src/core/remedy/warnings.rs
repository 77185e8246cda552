//! What a plan may do to others, said before it is confirmed.

use std::time::Duration;

use crate::core::agreement::{EARLIEST_TIME, SourceKind};
use crate::core::asked::Asked;
use crate::core::plan::{Confirmation, Plan};
use crate::core::text::Text;
use crate::core::time::Offset;
use crate::core::verifier::Note;
use crate::text;

use super::situation::{NOTHING_TO_DO_BELOW, Situation, TYPE_THE_TIME_ABOVE};
use super::{bystanders, verifiers};

/// What a step of the clock by `ahead` (the server's lead, which it takes away) means for what runs here.
pub(super) fn of_a_step(situation: &Situation, ahead: Offset) -> Vec<Text> {
    if ahead.abs() < NOTHING_TO_DO_BELOW {
        return Vec::new();
    }
    let learnt = verifiers::that_learnt_a_wrong_clock(situation.facts);
    learnt.into_iter().chain([jump(ahead)]).chain(bystanders::noticing(situation, ahead)).collect()
}

/// Where the clock jumps when the lead `ahead` is taken away.
pub(super) fn jump(ahead: Offset) -> Text {
    match ahead.is_behind() {
        true => text!("plan-warning-forward", by = ahead),
        false => text!("plan-warning-backward", by = ahead),
    }
}

/// `plan` with what the sign-in that is asked about may do after it, as its card says: like a service that has learnt a
/// wrong clock, it may decline right codes once the clock is right. `ahead` is the server's lead with its error.
pub fn warned_of_the_sign_in(
    mut plan: Plan,
    asked: Option<&Asked>,
    ahead: Option<(Offset, Duration)>,
) -> Plan {
    let steps = ahead.is_some_and(|(ahead, _)| ahead.abs() >= NOTHING_TO_DO_BELOW);
    let learns = asked.and_then(Asked::card).filter(|card| card.notes.contains(&Note::StoresAShift));
    if let Some(card) = learns.filter(|_| steps && plan.remedy.sets_the_clock()) {
        plan.warnings.insert(0, text!("plan-warning-stores-a-shift", name = card.name()));
    }
    plan
}

/// What it takes to start this step of the clock. A time that a person has typed is not asked for again.
pub(super) fn confirmation(situation: &Situation) -> Confirmation {
    if is_typed(situation) {
        return Confirmation::Press;
    }
    let far = situation.ahead.is_some_and(|ahead| ahead.abs() > TYPE_THE_TIME_ABOVE);
    if far || situation.truth.is_some_and(|truth| truth < EARLIEST_TIME) {
        Confirmation::TypeTrueTime
    } else {
        Confirmation::Press
    }
}

/// Why it must, where it must.
pub(super) fn of_typing(situation: &Situation) -> Vec<Text> {
    if is_typed(situation) {
        return Vec::new();
    }
    let before = situation.truth.filter(|truth| *truth < EARLIEST_TIME);
    let far = situation.ahead.filter(|ahead| ahead.abs() > TYPE_THE_TIME_ABOVE);
    let before = before.map(|truth| text!("plan-warning-before-this-program", truth = truth));
    let far = far.map(|ahead| text!("plan-warning-far", by = ahead));
    before.into_iter().chain(far).collect()
}

/// Whether the true time was read from another clock already: as one who doubts the reference would.
fn is_typed(situation: &Situation) -> bool {
    situation.reference.kind() == Some(SourceKind::Manual)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::core::facts::Facts;
    use crate::core::finding::Remedy;
    use crate::core::reference::Reference;
    use crate::core::remedy::ToolPaths;
    use crate::core::remedy::situation::plain;
    use crate::core::time::{MonoTime, Reading, UnixTime};
    use crate::core::verifier::Card;

    const TODAY: UnixTime = UnixTime::from_secs(1_795_489_500);

    /// What is said of a clock that is `ahead_s` ahead when the reference says `truth`, and what must be typed.
    fn said(ahead_s: i64, truth: UnixTime) -> (Confirmation, Vec<String>) {
        let (facts, tools) = (Facts::default(), ToolPaths::default());
        let reference = Reference::from_answers(Vec::new());
        let ahead = Offset::from_secs(ahead_s);
        let situation = Situation {
            facts: &facts,
            reference: &reference,
            tools: &tools,
            now: Reading { wall: truth.plus(ahead), mono: MonoTime::default() },
            ahead: Some(ahead),
            truth: Some(truth),
            age: Some(Duration::ZERO),
        };
        let ids = of_typing(&situation).into_iter().map(|text| text.id.into_owned());
        (confirmation(&situation), ids.collect())
    }

    #[test]
    fn a_step_of_more_than_twelve_hours_needs_the_true_time_typed() {
        for hours in [-12, 12] {
            assert_eq!(said(hours * 3_600, TODAY), (Confirmation::Press, Vec::new()));
            let further = said(hours * 3_601, TODAY);
            assert_eq!(further, (Confirmation::TypeTrueTime, vec!["plan-warning-far".to_owned()]));
        }
    }

    #[test]
    fn a_step_to_a_time_before_this_program_needs_the_true_time_typed_however_small_it_is() {
        let before = EARLIEST_TIME.minus(Offset::from_secs(1));
        let expected = vec!["plan-warning-before-this-program".to_owned()];
        assert_eq!(said(60, before), (Confirmation::TypeTrueTime, expected));
        assert_eq!(said(60, EARLIEST_TIME), (Confirmation::Press, Vec::new()));
    }

    #[test]
    fn while_the_rest_of_the_server_is_looked_up_that_is_said() {
        let facts = Facts::default();
        let (reference, tools) = (Reference::from_answers(Vec::new()), ToolPaths::default());
        let ahead = Offset::from_secs(60);
        let now = Reading { wall: TODAY.plus(ahead), mono: MonoTime::default() };
        let truth = Some(TODAY);
        let situation = Situation {
            facts: &facts,
            reference: &reference,
            tools: &tools,
            now,
            ahead: Some(ahead),
            truth,
            age: None,
        };
        let ids: Vec<_> = of_a_step(&situation, ahead).into_iter().map(|text| text.id).collect();
        assert_eq!(
            ids,
            ["plan-warning-verifiers-pending", "plan-warning-backward", "plan-warning-bystanders-pending"]
        );
        assert!(of_a_step(&situation, Offset::from_millis(999)).is_empty(), "nothing is stepped");
    }

    #[test]
    fn a_sign_in_that_stores_a_shift_is_warned_of_only_where_the_clock_is_stepped() {
        let card = Card::all().find(|card| card.notes.contains(&Note::StoresAShift)).unwrap();
        let second = Offset::from_millis(1_000);
        for (remedy, asked, ahead, warned) in [
            (Remedy::StepClock, Some(Asked::Card(card)), Some(second), true),
            (Remedy::StepClock, Some(Asked::Card(card)), Some(Offset::from_millis(-999)), false),
            (Remedy::StepClock, Some(Asked::Card(card)), None, false),
            (Remedy::SetZone, Some(Asked::Card(card)), Some(second), false),
            (Remedy::StepClock, Some(Asked::Plesk), Some(second), false),
        ] {
            let plan = plain(remedy, Vec::new(), Vec::new());
            let ahead = ahead.map(|ahead| (ahead, Duration::ZERO));
            let warnings = warned_of_the_sign_in(plan, asked.as_ref(), ahead).warnings;
            assert_eq!(!warnings.is_empty(), warned, "{remedy:?} {ahead:?}");
        }
    }
}
