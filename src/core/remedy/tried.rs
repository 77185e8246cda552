//! What an earlier repair of the clock brought: what did not help is not planned a second time.

use std::time::Duration;

use crate::core::facts::Facts;
use crate::core::finding::Remedy;
use crate::core::journal::Record;
use crate::core::plan::Plan;
use crate::core::time::{Offset, Reading};

/// For so long a repair that did not help counts. After it somebody may have put right what was in its way.
const COUNTS_FOR: Duration = Duration::from_secs(3_600);

/// A clock that has gone on for as long as the monotonic clock to within this was not set meanwhile.
const UNTOUCHED: Duration = Duration::from_secs(1);

/// A clock that was not set is this far from where it was by the reference, at most: by the errors of two measurements, and by what a
/// clock drifts in [`COUNTS_FOR`].
const UNCHANGED: Duration = Duration::from_millis(500);

/// A repair that ended well by its exit statuses, and left the clock as it was.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum InVain {
    /// The time service was to set the clock.
    ByService,
    /// We set it ourselves, this long ago.
    Directly(Duration),
}

/// The last repair of the clock, where it was in vain. It is told by both clocks, so a step of the clock since, by whomever,
/// and a repair before the last start of the machine do not count.
pub(super) fn in_vain(facts: &Facts, now: Reading) -> Option<InVain> {
    let (begun, plan) = facts.journals.known()?.iter().rev().find_map(|records| ended_well(records))?;
    let age = now.mono.since(begun.mono);
    let gone_on = Offset::from_duration(age);
    let untouched = now.wall.ahead_of(begun.wall).minus(gone_on).abs() < UNTOUCHED;
    if age > COUNTS_FOR || now.mono < begun.mono || !untouched {
        return None;
    }
    let directly = plan.steps.iter().any(|step| step.command.needs_reference());
    Some(if directly { InVain::Directly(age) } else { InVain::ByService })
}

/// The same by the reference and the wall clock alone, for a system whose monotonic clock begins with each process: the clock is
/// as far off now (`ahead`) as it was when the last repair of it began.
pub(super) fn in_vain_by_reference(facts: &Facts, now: Reading, ahead: Offset) -> Option<InVain> {
    let records = facts.journals.known()?.iter().rev().find(|records| ended_well(records).is_some())?;
    let (begun, plan) = ended_well(records)?;
    let was = records.iter().find_map(|record| match record {
        Record::Begun { server_ahead, .. } => *server_ahead,
        _ => None,
    })?;
    let age = now.wall.ahead_of(begun.wall);
    let unchanged = was.minus(ahead).abs() < UNCHANGED;
    if age.is_behind() || age.abs() > COUNTS_FOR || !unchanged {
        return None;
    }
    let directly = plan.steps.iter().any(|step| step.command.needs_reference());
    Some(if directly { InVain::Directly(age.abs()) } else { InVain::ByService })
}

/// When it began, and its plan, where it was one that sets the clock and every step did what it had to.
fn ended_well(records: &[Record]) -> Option<(Reading, &Plan)> {
    let ended = records.iter().any(|record| matches!(record, Record::Ended { complete: true, .. }));
    records.iter().filter(|_| ended).find_map(|record| match record {
        Record::Begun { at, plan, .. }
            if matches!(plan.remedy, Remedy::StepClock | Remedy::SetTimeByHand) =>
        {
            Some((*at, plan))
        }
        _ => None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::core::facts::Fact;
    use crate::core::journal::FORMAT;
    use crate::core::plan::Confirmation;
    use crate::core::remedy::steps;
    use crate::core::time::{MonoTime, UnixTime};

    const BEGUN: Reading =
        Reading { wall: UnixTime::from_secs(1_795_489_500), mono: MonoTime::from_nanos(7_000_000_000_000) };

    fn journal(remedy: Remedy, sets: bool, complete: bool) -> Vec<Record> {
        let step = if sets { steps::set_time("/t") } else { steps::makestep("/c") };
        let (anchor, warnings, confirmation) = (None, Vec::new(), Confirmation::Press);
        let plan = Plan { remedy, steps: vec![step], anchor, warnings, confirmation };
        let (version, boot, by) = (String::new(), String::new(), String::new());
        let begun = Record::Begun {
            format: FORMAT,
            version,
            boot,
            by,
            session: None,
            at: BEGUN,
            server_ahead: None,
            plan,
        };
        vec![begun, Record::Ended { complete, at: BEGUN }]
    }

    /// After `passed` seconds in which the clock was set by `set_ms`.
    fn after(journals: Vec<Vec<Record>>, passed: u64, set_ms: i64) -> Option<InVain> {
        let facts = Facts { journals: Fact::Known(journals), ..Facts::default() };
        let passed = Duration::from_secs(passed);
        let wall = BEGUN.wall.plus(Offset::from_duration(passed)).plus(Offset::from_millis(set_ms));
        in_vain(&facts, Reading { wall, mono: BEGUN.mono.plus(passed) })
    }

    #[test]
    fn a_clock_that_was_not_set_by_its_repair_was_repaired_in_vain() {
        let by_service = || vec![journal(Remedy::StepClock, false, true)];
        assert_eq!(after(by_service(), 60, 0), Some(InVain::ByService));
        assert_eq!(after(by_service(), 60, 999), Some(InVain::ByService), "slewing takes longer");
        assert_eq!(after(by_service(), 60, 187_000), None, "it was set");
        assert_eq!(after(by_service(), 60, -1_000), None, "it was set, a little");
        assert_eq!(after(by_service(), 3_601, 0), None, "long ago");
        let directly =
            vec![journal(Remedy::StepClock, false, true), journal(Remedy::SetTimeByHand, true, true)];
        assert_eq!(after(directly, 60, 0), Some(InVain::Directly(Duration::from_secs(60))));
    }

    #[test]
    fn a_step_that_failed_and_another_remedy_say_nothing_about_setting_the_clock() {
        assert_eq!(after(vec![journal(Remedy::StepClock, true, false)], 60, 0), None);
        assert_eq!(after(vec![journal(Remedy::EnableTimeSync, false, true)], 60, 0), None);
        assert_eq!(after(Vec::new(), 60, 0), None);
    }

    #[test]
    fn a_repair_before_the_last_start_does_not_count() {
        let journals = Fact::Known(vec![journal(Remedy::StepClock, false, true)]);
        let facts = Facts { journals, ..Facts::default() };
        let now = Reading { wall: BEGUN.wall, mono: MonoTime::from_nanos(1_000_000_000) };
        assert_eq!(in_vain(&facts, now), None);
    }
}
