//! The reference time as the wizard holds it: who was asked, what they said, when they may be asked again.

use std::time::Duration;

use crate::app::message::JobId;
use crate::core::agreement::{SourceAnswer, SourceKind};
use crate::core::reference::{Reference, Typed};
use crate::core::time::MonoTime;

/// No source is asked more often than this (RFC 4330 section 10).
pub const POLITE_INTERVAL: Duration = Duration::from_secs(15);

/// How often the open clock screen asks again by itself: the usual shortest poll of an NTP client.
pub const REFRESH_INTERVAL: Duration = Duration::from_secs(64);

/// Who was asked and what they said.
#[derive(Clone, Debug, Default)]
pub struct ReferenceState {
    /// The latest answers and what they add up to. Kept while new ones come in. In the first round, at least one more source has been
    /// asked than has answered.
    pub said: Reference,
    /// The job that asks now, with the answers it has brought so far.
    pub asking: Option<(JobId, Vec<SourceAnswer>)>,
    /// When the sources were last asked: the beginning of the round that runs, the end of the last one otherwise. Names are
    /// looked up before the first packet leaves, and a packet may follow until all have been heard of, so only from the end on
    /// is it certain that no source was asked later.
    pub asked_at: Option<MonoTime>,
    /// What a person typed for the true time.
    pub typed: Option<Typed>,
    /// How often they have all been asked.
    pub rounds: u32,
}

impl ReferenceState {
    /// How long it would be rude to ask again; zero when it may be asked now.
    pub fn wait(&self, now: MonoTime) -> Duration {
        self.asked_at.map_or(Duration::ZERO, |asked| POLITE_INTERVAL.saturating_sub(now.since(asked)))
    }

    /// Whether it is time to ask again without being told to.
    pub fn stale(&self, now: MonoTime) -> bool {
        self.asking.is_none() && self.asked_at.is_some_and(|asked| now.since(asked) >= REFRESH_INTERVAL)
    }

    /// Takes in one answer of the running round. While nothing better is known, it counts at once.
    pub fn hear(&mut self, job: JobId, answer: SourceAnswer) {
        let Some((asking, answers)) = &mut self.asking else { return };
        if *asking != job {
            return;
        }
        match answers.iter_mut().find(|known| known.source == answer.source) {
            Some(known) => *known = answer,
            None => answers.push(answer),
        }
        let so_far = Reference::with_typed(answers.clone(), self.typed.as_ref());
        if self.rounds == 0 {
            self.said = so_far;
            self.said.still_waits();
        } else if self.said.agreement.agreed().is_none() && so_far.agreement.agreed().is_some() {
            // What the last round ended with stands until this one knows better: half a round says nothing.
            self.said = so_far;
        }
    }

    /// A round of questions begins.
    pub fn ask(&mut self, job: JobId, now: MonoTime) {
        self.asking = Some((job, Vec::new()));
        self.asked_at = Some(now);
        if self.rounds == 0 {
            self.said.still_waits();
        }
    }

    /// Ends the running round at `now`; false when it was not the one.
    pub fn finish(&mut self, job: JobId, now: MonoTime) -> bool {
        match self.asking.take() {
            Some((asking, answers)) if asking == job => {
                self.said = Reference::with_typed(answers, self.typed.as_ref());
                self.rounds = self.rounds.saturating_add(1);
                self.asked_at = Some(now);
                true
            }
            other => {
                self.asking = other;
                false
            }
        }
    }

    /// Takes a typed time for the reference where no server is one, or forgets it.
    pub fn take_typed(&mut self, typed: Option<Typed>) {
        self.typed = typed;
        let mut answers = std::mem::take(&mut self.said.answers);
        answers.retain(|answer| answer.source.kind != SourceKind::Manual);
        self.said = Reference::with_typed(answers, self.typed.as_ref());
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::core::agreement::{Refusal, Source};

    const fn second(second: u64) -> MonoTime {
        MonoTime::from_nanos(second * 1_000_000_000)
    }

    #[test]
    fn the_polite_wait_counts_from_the_last_packet_that_may_have_left() {
        let job = JobId(1);
        let mut state = ReferenceState {
            asking: Some((job, Vec::new())),
            asked_at: Some(second(10)),
            ..Default::default()
        };
        assert!(state.finish(job, second(13)));
        assert_eq!(
            state.wait(second(25)),
            Duration::from_secs(3),
            "15 s after the question some may be refused"
        );
        assert_eq!(state.wait(second(28)), Duration::ZERO);
    }

    fn silent(name: &str) -> SourceAnswer {
        let source = Source { kind: SourceKind::Ntp, name: name.to_owned(), address: None };
        SourceAnswer { source, result: Err(Refusal::NoReply) }
    }

    #[test]
    fn who_is_still_being_asked_has_not_failed_to_answer() {
        let job = JobId(1);
        let mut state = ReferenceState::default();
        assert_eq!(state.said.outstanding(), 0);
        state.ask(job, second(10));
        assert_eq!(state.said.outstanding(), 1);
        state.hear(job, silent("a"));
        assert_eq!((state.said.answers.len(), state.said.outstanding()), (1, 1));
        state.finish(job, second(13));
        assert_eq!((state.said.answers.len(), state.said.outstanding()), (1, 0));
        // Later rounds leave what was said as it is until they end, or know better.
        state.ask(JobId(2), second(30));
        state.hear(JobId(2), silent("b"));
        assert_eq!(state.said.answers[0].source.name, "a");
    }

    #[test]
    fn the_end_of_another_round_changes_nothing() {
        let mut state = ReferenceState {
            asking: Some((JobId(2), Vec::new())),
            asked_at: Some(second(10)),
            ..Default::default()
        };
        assert!(!state.finish(JobId(1), second(13)));
        assert_eq!((state.asked_at, state.rounds), (Some(second(10)), 0));
        assert!(state.asking.is_some());
    }
}
