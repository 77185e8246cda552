//! What pam_google_authenticator says to a code, and what it remembers of it afterwards.

use super::pam_state::PamState;

/// What the line in PAM's configuration changes about it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct PamOptions {
    /// `noskewadj`: it learns no wrong clock, and forgets none that it learnt before.
    pub never_learns: bool,
    /// `secret=`: the files are elsewhere than in each home.
    pub elsewhere: bool,
}

/// What it says to a code of six digits, or what comes of what several say.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PamAnswer {
    /// It lets in.
    Accepted,
    /// It lets in, since this is one of the scratch codes, which is used up by that. No clock matters to it.
    Scratch,
    /// It lets in, since this is the third code in a row that is off by as much: from now on it expects that.
    Learnt,
    /// It does not even ask, until this second of Unix time by the server's clock. A try in the meantime moves that further away.
    Limited {
        /// When it asks again.
        until: i64,
    },
    /// The code was used before.
    Used,
    /// The code of a later time was used before (pam_oath alone).
    Older,
    /// The code is of another time, so many steps ahead of the server's clock. It has taken note of it.
    OffBy {
        /// Negative where the code is of an earlier time.
        steps: i64,
    },
    /// The same code of another time once more, of which it takes no note.
    OffAgain,
    /// It has another number of digits than codes have here, and is no scratch code.
    OtherLength {
        /// How many it has to have.
        wanted: u32,
    },
    /// It is no code of the times that it looks at.
    Wrong,
    /// It does not matter to the sign-in: PAM's configuration lets in without it whoever answers everything else rightly.
    NotNeeded,
    /// No code is taken, by what is kept of the user or by PAM's configuration.
    Refused,
    /// It cannot be told.
    Untold,
}

impl PamAnswer {
    /// Whether it lets in.
    pub const fn lets_in(self) -> bool {
        matches!(self, Self::Accepted | Self::Scratch | Self::Learnt | Self::NotNeeded)
    }
}

/// How far it looks for the time of a code that is wrong now, in steps to either side.
const LOOKS_FOR: i64 = 25 * 60;
/// So many codes teach it another clock.
const LESSONS: usize = 3;

impl PamState {
    /// What is said to a code at `now`, in seconds of Unix time by the server's clock, and what is remembered then.
    ///
    /// `fits` tells whether the typed code is that of a step (the Unix time divided by the period).
    pub fn answer(&self, options: PamOptions, now: i64, fits: impl Fn(i64) -> bool) -> (PamAnswer, Self) {
        let mut next = self.clone();
        if next.note_try(now) {
            let until = next.limited_until(now).unwrap_or(now);
            return (PamAnswer::Limited { until }, next);
        }
        let step = now.div_euclid(i64::from(self.period_s));
        let (first, last) = self.window_steps();
        if let Some(of) = (first..=last).map(|near| step + self.skew + near).find(|step| fits(*step)) {
            let answer = if next.use_up(of) { PamAnswer::Accepted } else { PamAnswer::Used };
            return (answer, next);
        }
        if options.never_learns {
            return (PamAnswer::Wrong, next);
        }
        let found = (0..LOOKS_FOR).flat_map(|by| [-by, by]).find(|by| fits(step + by));
        let answer = found.map_or(PamAnswer::Wrong, |ahead| next.learn(step, ahead));
        (answer, next)
    }

    /// Takes note of a try; whether it is one too many.
    pub(in crate::core) fn note_try(&mut self, now: i64) -> bool {
        let Some(limit) = &mut self.limit else { return false };
        let mut tries = limit.counted(now);
        tries.push(now);
        tries.sort_unstable();
        let too_many = tries.len().saturating_sub(limit.attempts);
        limit.tries = tries.split_off(too_many);
        too_many > 0
    }

    /// Takes note that the code of a step was used; false where it had been already.
    fn use_up(&mut self, step: i64) -> bool {
        let window = i64::from(self.window);
        let Some(used) = &mut self.used else { return true };
        if used.contains(&step) {
            return false;
        }
        used.retain(|old| (old - step).abs() < window);
        used.push(step);
        true
    }

    fn learn(&mut self, step: i64, ahead: i64) -> PamAnswer {
        if self.learning.last().is_some_and(|(before, by)| before + by == step + ahead) {
            return PamAnswer::OffAgain;
        }
        self.learning.push((step, ahead));
        let excess = self.learning.len().saturating_sub(LESSONS);
        self.learning.drain(..excess);
        // One after the other within two steps each, and all but the last off by as much as the last, give or take a step.
        let in_a_row = self.learning.windows(2).all(|two| match two {
            [(before, by), (after, _)] => (1..=2).contains(&(after - before)) && (by - ahead).abs() <= 1,
            _ => false,
        });
        if self.learning.len() < LESSONS || !in_a_row {
            return PamAnswer::OffBy { steps: ahead };
        }
        // Towards zero, as C divides.
        self.skew = self.learning.iter().map(|(_, by)| by).sum::<i64>() / 3;
        self.learning.clear();
        PamAnswer::Learnt
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn state(options: &str) -> PamState {
        PamState::read(&format!("KEY\n\" TOTP_AUTH\n{options}")).unwrap()
    }

    /// Types the codes of a phone that is `ahead` steps ahead, one each 30 s.
    fn typed(mut state: PamState, options: PamOptions, ahead: i64, times: i64) -> (Vec<PamAnswer>, PamState) {
        let answers = (0..times).map(|time| {
            let step = 56_666_666 + time;
            let (answer, next) = state.answer(options, step * 30 + 7, |of| of == step + ahead);
            state = next;
            answer
        });
        let answers = answers.collect();
        (answers, state)
    }

    #[test]
    fn after_a_wrong_clock_was_learnt_and_put_right_two_right_codes_are_declined_and_the_third_is_not() {
        let (answers, learnt) = typed(state(""), PamOptions::default(), 10, 4);
        let off = PamAnswer::OffBy { steps: 10 };
        assert_eq!(answers, [off, off, PamAnswer::Learnt, PamAnswer::Accepted]);
        assert_eq!(learnt.skew, 10);
        let (answers, unlearnt) = typed(learnt, PamOptions::default(), 0, 4);
        let off = PamAnswer::OffBy { steps: 0 };
        assert_eq!(answers, [off, off, PamAnswer::Learnt, PamAnswer::Accepted]);
        assert_eq!(unlearnt.skew, 0);
    }

    #[test]
    fn what_was_learnt_is_never_unlearnt_where_it_was_told_not_to() {
        let frozen = PamOptions { never_learns: true, elsewhere: false };
        let (answers, after) = typed(state("\" TIME_SKEW 10\n"), frozen, 0, 6);
        assert_eq!(answers, [PamAnswer::Wrong; 6]);
        assert_eq!(after.skew, 10);
    }

    #[test]
    fn a_code_is_good_once_where_it_is_told_so() {
        let (answer, after) =
            state("\" DISALLOW_REUSE\n").answer(PamOptions::default(), 3_000, |step| step == 100);
        assert_eq!(answer, PamAnswer::Accepted);
        let (answer, _) = after.answer(PamOptions::default(), 3_010, |step| step == 100);
        assert_eq!(answer, PamAnswer::Used);
    }

    #[test]
    fn what_was_used_is_forgotten_as_soon_as_no_code_of_its_time_would_pass() {
        let (_, after) = state("\" WINDOW_SIZE 3\n\" DISALLOW_REUSE 97 98\n").answer(
            PamOptions::default(),
            3_000,
            |step| step == 100,
        );
        assert_eq!(after.used, Some(vec![98, 100]));
    }

    #[test]
    fn each_try_while_the_limit_is_reached_moves_its_end() {
        let full = state("\" RATE_LIMIT 2 30 3000 3010\n");
        let (answer, after) = full.answer(PamOptions::default(), 3_020, |_| true);
        assert_eq!(answer, PamAnswer::Limited { until: 3_041 });
        assert_eq!(after.limited_until(3_020), Some(3_041));
        assert!(after.answer(PamOptions::default(), 3_041, |_| true).0.lets_in());
    }

    #[test]
    fn a_window_of_an_even_number_of_steps_reaches_one_further_ahead_of_what_was_learnt() {
        for (skew, of, said) in [
            (0, 101, PamAnswer::Accepted),
            (0, 99, PamAnswer::OffBy { steps: -1 }),
            (10, 111, PamAnswer::Accepted),
            (10, 109, PamAnswer::OffBy { steps: 9 }),
            (10, 90, PamAnswer::OffBy { steps: -10 }),
        ] {
            let state = state(&format!("\" WINDOW_SIZE 2\n\" TIME_SKEW {skew}\n"));
            let (answer, _) = state.answer(PamOptions::default(), 3_000, |step| step == of);
            assert_eq!(answer, said, "{skew} {of}");
        }
    }

    #[test]
    fn only_three_codes_in_a_row_that_are_off_by_nearly_as_much_teach_it_a_clock() {
        for (seen, ahead, learnt) in [
            ("96+10 98+10", 11, Some(10)),
            ("98+10 99+11", 12, None),
            ("95+10 98+10", 10, None),
            ("98+10 98+11", 10, None),
            ("99+10", 10, None),
        ] {
            let (answer, after) = state(&format!("\" RESETTING_TIME_SKEW {seen}\n")).answer(
                PamOptions::default(),
                3_000,
                |step| step == 100 + ahead,
            );
            let said = learnt.map_or(PamAnswer::OffBy { steps: ahead }, |_| PamAnswer::Learnt);
            assert_eq!((answer, after.skew), (said, learnt.unwrap_or(0)), "{seen}");
        }
    }

    #[test]
    fn the_same_code_of_another_time_once_more_is_noted_once() {
        let state = state("");
        let at = |second: i64| (56_666_666 * 30 + second, 56_666_676);
        let (now, code) = at(7);
        let (first, state) = state.answer(PamOptions::default(), now, |of| of == code);
        assert_eq!(first, PamAnswer::OffBy { steps: 10 });
        // It is still shown, by a clock that is as far ahead: now or one step later.
        for second in [9, 31] {
            let (again, _) = state.clone().answer(PamOptions::default(), at(second).0, |of| of == code);
            assert_eq!(again, PamAnswer::OffAgain, "{second}");
        }
    }
}
