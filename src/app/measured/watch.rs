//! Watching the clock: its differences over time, and what they say about whether it keeps time.

use std::time::Duration;

use crate::core::agreement::SourceKind;
use crate::core::drift::{self, Drift, Keeping, Point, SHORTEST_WATCH};
use crate::core::reference::Reference;
use crate::core::time::{MonoTime, Offset, Reading};

/// The most measurements that are kept: three hours of an open clock screen.
const MOST_POINTS: usize = 180;

/// Both clocks are read one after the other, and a busy machine may pause in between: less than this is no step.
const STEP_FROM: Duration = Duration::from_millis(200);

/// For so long after a repair it is measured without being asked whether the clock stays.
const AFTER_REPAIR: Duration = Duration::from_secs(180);

/// The clock was set.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ClockSet {
    /// When that was noticed.
    pub at: MonoTime,
    /// By how much; positive when it was set forward.
    pub by: Offset,
}

/// What the watch has seen.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Seen {
    /// Nothing can be said yet.
    TooEarly,
    /// The clock was set within the last minute or so.
    JustSet {
        /// By how much; positive when it was set forward.
        by: Offset,
        /// How long ago.
        ago: Duration,
    },
    /// It moved between two measurements, by more than any rate explains, and nobody on this machine set it.
    Jumped {
        /// By how much; positive when it went forward.
        by: Offset,
        /// How long ago that was seen.
        ago: Duration,
    },
    /// It stayed where it was, as far as that can be measured in so short a time.
    Stays {
        /// Its rate.
        drift: Drift,
        /// Over how long.
        watched: Duration,
    },
    /// It keeps time.
    Keeps {
        /// Its rate.
        drift: Drift,
        /// Over how long.
        watched: Duration,
    },
    /// It runs at a wrong rate.
    Drifts {
        /// Its rate.
        drift: Drift,
        /// Over how long.
        watched: Duration,
    },
    /// It is being corrected bit by bit.
    Moves {
        /// Over how long.
        watched: Duration,
    },
}

/// The watch.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Watch {
    points: Vec<Point>,
    last: Option<Reading>,
    set: Option<ClockSet>,
    repaired: Option<MonoTime>,
}

impl Watch {
    /// Looks at both clocks. Nothing but being set moves one against the other, since the kernel corrects the rate of both
    /// (clock_gettime(2)): so a step is noticed without asking anybody.
    pub fn look(&mut self, now: Reading) {
        if let Some(last) = self.last {
            let by = now.stepped_since(last);
            let drifted = now.mono.since(last.mono).mul_f64(drift::FASTEST_PPM / 1e6);
            if by.abs() > STEP_FROM.saturating_add(drifted) {
                self.set = Some(ClockSet { at: now.mono, by });
            }
        }
        self.last = Some(now);
    }

    /// Takes in what was measured at `now`. A typed time is too coarse to watch a clock by.
    pub fn measured(&mut self, now: Reading, reference: &Reference) {
        let Some((ahead, error)) = reference.server_ahead(now) else { return };
        if reference.kind() == Some(SourceKind::Manual) {
            return;
        }
        if self.points.len() >= MOST_POINTS {
            self.points.remove(0);
        }
        self.points.push(Point { at: now.mono, ahead, error });
    }

    /// A repair of the clock has worked at `now`: from here on it has to stay.
    pub const fn repaired(&mut self, now: MonoTime) {
        self.repaired = Some(now);
    }

    /// Whether it still has to be measured whether the clock stays as a repair left it.
    pub fn is_pending(&self, now: MonoTime) -> bool {
        self.repaired.is_some_and(|repaired| now.since(repaired) < AFTER_REPAIR)
            && matches!(self.seen(now), Seen::TooEarly | Seen::JustSet { .. })
    }

    /// Whether the clock was moved once more after the repair.
    pub fn moved_after_repair(&self, now: MonoTime) -> Option<Offset> {
        let repaired = self.repaired?;
        if let Some(step) = self.set.filter(|step| step.at > repaired) {
            return Some(step.by);
        }
        match self.seen(now) {
            Seen::Jumped { by, ago } if ago < now.since(repaired) => Some(by),
            _ => None,
        }
    }

    /// Whether somebody set the clock after `moment`, as far as it has been looked at.
    pub fn was_set_after(&self, moment: MonoTime) -> bool {
        self.set.is_some_and(|step| step.at > moment)
    }

    /// Every measurement, oldest first.
    pub fn points(&self) -> &[Point] {
        &self.points
    }

    /// What the measurements since the clock was last set say.
    pub fn seen(&self, now: MonoTime) -> Seen {
        let since_set = match self.set {
            Some(step) => self.points.partition_point(|point| point.at < step.at),
            None => 0,
        };
        let (run, jump) = drift::since_jump(self.points.get(since_set..).unwrap_or_default());
        let watched = match (run.first(), run.last()) {
            (Some(first), Some(last)) => last.at.since(first.at),
            _ => Duration::ZERO,
        };
        match (drift::keeping(run), jump, self.set) {
            (Keeping::Stays(drift), ..) => Seen::Stays { drift, watched },
            (Keeping::Keeps(drift), ..) => Seen::Keeps { drift, watched },
            (Keeping::Drifts(drift), ..) => Seen::Drifts { drift, watched },
            (Keeping::Moves, ..) => Seen::Moves { watched },
            (Keeping::TooEarly, Some(jump), _) => Seen::Jumped { by: jump.by, ago: now.since(jump.seen) },
            (Keeping::TooEarly, None, Some(step)) if now.since(step.at) < 2 * SHORTEST_WATCH => {
                Seen::JustSet { by: step.by, ago: now.since(step.at) }
            }
            (Keeping::TooEarly, None, _) => Seen::TooEarly,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::core::agreement::{Sample, Source, SourceAnswer};
    use crate::core::time::UnixTime;

    const START: i64 = 1_795_489_500;

    /// The clocks of a server that is `ahead_ms` ahead, `at_s` seconds after the start.
    fn at(at_s: u64, ahead_ms: i64) -> Reading {
        let mono = MonoTime::from_nanos(at_s * 1_000_000_000);
        let truth = UnixTime::from_secs(START + at_s as i64);
        Reading { wall: truth.plus(Offset::from_millis(ahead_ms)), mono }
    }

    fn told(at_s: u64, kind: SourceKind) -> Reference {
        let sample = Sample {
            mono: at(at_s, 0).mono,
            reference: at(at_s, 0).wall,
            error: Duration::from_millis(10),
            delay: Duration::ZERO,
            root_distance: Duration::ZERO,
            stratum: None,
            smeared: false,
        };
        let source = Source { kind, name: "time.example".to_owned(), address: None };
        Reference::from_answers(vec![SourceAnswer { source, result: Ok(sample) }])
    }

    fn watched(readings: &[(u64, i64)]) -> Watch {
        let mut watch = Watch::default();
        for (at_s, ahead_ms) in readings {
            watch.look(at(*at_s, *ahead_ms));
            watch.measured(at(*at_s, *ahead_ms), &told(*at_s, SourceKind::Ntp));
        }
        watch
    }

    #[test]
    fn a_clock_that_was_set_is_told_at_once_and_judged_anew() {
        let mut watch = watched(&[(0, -187_000), (64, -187_000)]);
        watch.look(at(65, 0));
        let by = Offset::from_secs(187);
        assert_eq!(watch.seen(at(70, 0).mono), Seen::JustSet { by, ago: Duration::from_secs(5) });
        for at_s in [80, 144] {
            watch.look(at(at_s, 0));
            watch.measured(at(at_s, 0), &told(at_s, SourceKind::Ntp));
        }
        assert!(
            matches!(watch.seen(at(144, 0).mono), Seen::Stays { watched, .. } if watched.as_secs() == 64)
        );
    }

    #[test]
    fn a_machine_that_was_suspended_has_jumped_though_nobody_set_it() {
        // Neither of its clocks ran meanwhile, so only the reference shows it.
        let mut watch = watched(&[(0, 0), (64, 0)]);
        let now = at(70, 0);
        let mut later = told(70, SourceKind::Ntp);
        if let crate::core::agreement::Agreement::Agreed(agreed) = &mut later.agreement {
            agreed.anchor.reference = agreed.anchor.reference.plus(Offset::from_secs(96));
        }
        watch.look(now);
        watch.measured(now, &later);
        assert!(matches!(watch.seen(now.mono), Seen::Jumped { by, .. } if by == Offset::from_secs(-96)));
    }

    #[test]
    fn a_typed_time_is_not_watched_by() {
        let mut watch = Watch::default();
        watch.measured(at(0, 0), &told(0, SourceKind::Manual));
        assert_eq!(watch.points(), []);
    }

    #[test]
    fn after_a_repair_it_is_watched_until_a_minute_has_told() {
        let mut watch = watched(&[(0, -187_000)]);
        watch.look(at(10, 2));
        watch.measured(at(16, 2), &told(16, SourceKind::Ntp));
        watch.repaired(at(16, 2).mono);
        assert!(watch.is_pending(at(30, 2).mono));
        watch.measured(at(80, 2), &told(80, SourceKind::Ntp));
        assert!(!watch.is_pending(at(80, 2).mono));
        assert_eq!(watch.moved_after_repair(at(80, 2).mono), None);
    }

    #[test]
    fn a_clock_that_somebody_sets_back_after_the_repair_did_not_stay() {
        let mut watch = watched(&[(0, 0)]);
        watch.repaired(at(0, 0).mono);
        watch.look(at(20, -187_000));
        assert_eq!(watch.moved_after_repair(at(21, 0).mono), Some(Offset::from_secs(-187)));
    }

    #[test]
    fn the_oldest_measurements_are_dropped() {
        let readings: Vec<(u64, i64)> = (0..300).map(|number| (number * 64, 0)).collect();
        let watch = watched(&readings);
        assert_eq!(watch.points().len(), MOST_POINTS);
        assert_eq!(watch.points().last().map(|point| point.at), Some(at(299 * 64, 0).mono));
    }
}
