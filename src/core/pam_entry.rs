//! What a module of PAM keeps of one user, the key included, and what it would say to a code.

use super::oath_entry::OathEntry;
use super::otp::{Code, Entry, SecretError, fitting_steps};
use super::text::Text;
use super::time::UnixTime;
use super::verifier::{PamAnswer, PamOptions, PamState, Steps, scratch_codes};
use crate::text;

/// pam_google_authenticator looks no further than this many steps for the time of a wrong code.
const LOOKED_AT: i64 = 1_500;
/// What is said by the clocks alone of a sign-in that tells nothing of its window, or of another one, and of its answer.
const BY_THE_CLOCKS: [&str; 2] = ["otp-window-", "otp-declines-"];

/// What is kept of one user, for the services whose lines in PAM's configuration say the same. Keys are wiped on drop.
#[derive(Debug)]
pub struct PamEntry {
    /// Their names, e.g. "sshd".
    pub services: Vec<String>,
    kept: Kept,
}

#[derive(Debug)]
enum Kept {
    /// The file of pam_google_authenticator.
    Own(Box<OwnFile>),
    /// The lines in the file of users of pam_oath.
    Line(OathEntry),
}

#[derive(Debug)]
struct OwnFile {
    /// What the module remembers.
    state: PamState,
    /// What its line changes.
    options: PamOptions,
    entry: Entry,
    /// Those that are left.
    scratch_codes: Vec<Code>,
}

/// What is said to a code, and what that leaves open.
#[derive(Clone, Debug, PartialEq)]
pub struct PamSaid {
    /// What is said.
    pub answer: PamAnswer,
    /// The same in a sentence.
    pub words: Text,
    /// Whether only the true time tells why the code is of another time.
    pub needs_the_true_time: bool,
}

impl PamSaid {
    /// Whether what the codes prove of the clocks, of which the last is taken or not by the clocks alone, explains why it is
    /// declined. It does not where they would take it: a code that was used before, or one that an earlier code stands beside.
    pub const fn is_declined_by_clocks(&self, taken: bool) -> bool {
        self.needs_the_true_time && !taken
    }

    /// Whether clocks and key have nothing to do with the answer, so that what a code proves of them is not to be told beside it.
    pub const fn is_of_no_clock(&self) -> bool {
        matches!(self.answer, PamAnswer::Scratch)
    }

    /// Whether the next code passes where this one did not.
    pub const fn asks_for_another_code(&self) -> bool {
        matches!(self.answer, PamAnswer::Used | PamAnswer::Older)
    }

    /// Whether `reason` still holds beside it: what is accepted was read, and is not assumed, and it may go by a learnt clock.
    pub fn leaves(reason: &Text) -> bool {
        !BY_THE_CLOCKS.iter().any(|about| reason.id.starts_with(about))
    }
}

impl PamEntry {
    /// With the key in the first line of `file`, whose other lines are `state`.
    ///
    /// # Errors
    /// [`SecretError`] where that line is no key.
    pub fn new(
        services: Vec<String>,
        options: PamOptions,
        state: PamState,
        file: &str,
    ) -> Result<Self, SecretError> {
        let mut entry = Entry::parse(file.split('\n').next().unwrap_or_default())?;
        entry.parameters.period_s = state.period_s;
        entry.window_steps =
            Some(Steps { before: state.window.saturating_sub(1) / 2, after: state.window / 2 });
        let scratch_codes = scratch_codes(file).filter_map(|line| Code::parse(line).ok()).collect();
        Ok(Self { services, kept: Kept::Own(Box::new(OwnFile { state, options, entry, scratch_codes })) })
    }

    /// What pam_oath keeps.
    pub const fn of_oath(services: Vec<String>, entry: OathEntry) -> Self {
        Self { services, kept: Kept::Line(entry) }
    }

    /// What the module says to `code` at `now`, in seconds of Unix time by the server's clock.
    pub fn answer(&self, code: &Code, now: i64) -> PamAnswer {
        let OwnFile { state, options, entry, scratch_codes } = match &self.kept {
            Kept::Own(own) => &**own,
            Kept::Line(lines) => return lines.answer(code, now),
        };
        // Tries are counted before anything is asked for, and scratch codes are looked for before the codes of any time.
        let scratch = scratch_codes.iter().any(|left| left.same_as(code));
        if scratch && !state.clone().note_try(now) {
            return PamAnswer::Scratch;
        }
        let step = now.div_euclid(i64::from(state.period_s));
        let (before, after) = state.window_steps();
        // The user decides what stands in the file: however far off a learnt clock is, no more codes are made than the module makes.
        let window = fitting(entry, code, step + state.skew + before, step + state.skew + after);
        let near = fitting(entry, code, step - LOOKED_AT, step + LOOKED_AT);
        state.answer(*options, now, |step| window.contains(&step) || near.contains(&step)).0
    }

    /// The same in words, with what it leaves open.
    pub fn say(&self, code: &Code, now: i64) -> PamSaid {
        let answer = self.answer(code, now);
        let (words, needs_the_true_time) = (self.words(answer), self.needs_the_true_time(answer));
        PamSaid { answer, words, needs_the_true_time }
    }

    /// The names of its services in one line.
    pub fn names(&self) -> String {
        self.services.join(", ")
    }

    /// The key, as codes with so many digits are made of it, or with as many as it says itself; none where all of its codes
    /// are counted.
    pub fn into_entry(self, digits: Option<u8>) -> Option<Entry> {
        match self.kept {
            Kept::Own(own) => Some(own.entry),
            Kept::Line(lines) => lines.into_entry(digits),
        }
    }

    fn needs_the_true_time(&self, answer: PamAnswer) -> bool {
        match answer {
            PamAnswer::Accepted
            | PamAnswer::Scratch
            | PamAnswer::Limited { .. }
            | PamAnswer::Used
            | PamAnswer::Older => false,
            PamAnswer::OffBy { steps } => self.skew_that_declines(steps).is_none(),
            PamAnswer::Learnt | PamAnswer::OffAgain | PamAnswer::Wrong => true,
        }
    }

    fn words(&self, answer: PamAnswer) -> Text {
        let names = self.names();
        let period_s = match &self.kept {
            Kept::Own(own) => own.state.period_s,
            Kept::Line(lines) => lines.period_s(),
        };
        let seconds = |steps: i64| steps.saturating_abs().saturating_mul(i64::from(period_s));
        match answer {
            PamAnswer::Accepted => text!("pam-accepts", names = names),
            PamAnswer::Scratch => text!("pam-scratch", names = names),
            PamAnswer::Learnt => text!("pam-learns", names = names),
            PamAnswer::Limited { until } => {
                text!("pam-limited", names = names, until = UnixTime::from_secs(until))
            }
            PamAnswer::Used => text!("pam-used", names = names),
            PamAnswer::Older => text!("pam-older", names = names),
            PamAnswer::OffBy { steps } => match self.skew_that_declines(steps) {
                Some(skew) => {
                    text!("pam-goes-by-a-learnt-clock", names = names, skew = skew, seconds = seconds(skew))
                }
                None if steps.is_positive() => {
                    text!("pam-code-ahead", names = names, seconds = seconds(steps))
                }
                None => text!("pam-code-behind", names = names, seconds = seconds(steps)),
            },
            PamAnswer::OffAgain => text!("pam-off-again", names = names),
            PamAnswer::Wrong => match self.frozen_skew() {
                Some(skew) => text!("pam-frozen", names = names, skew = skew, seconds = seconds(skew)),
                None => text!("pam-wrong", names = names),
            },
        }
    }

    /// What was learnt, where a code that is so many steps ahead would be accepted without it.
    fn skew_that_declines(&self, steps: i64) -> Option<i64> {
        let Kept::Own(own) = &self.kept else { return None };
        let (first, last) = own.state.window_steps();
        (first..=last).contains(&steps).then_some(own.state.skew)
    }

    /// What was learnt and is kept for ever, where right codes are declined by it.
    fn frozen_skew(&self) -> Option<i64> {
        let Kept::Own(own) = &self.kept else { return None };
        (own.options.never_learns && own.state.declines_right_codes()).then_some(own.state.skew)
    }
}

/// The steps from `first` to `last` whose code it is.
fn fitting(entry: &Entry, code: &Code, first: i64, last: i64) -> Vec<i64> {
    let [first, last] = [first, last].map(|step| u64::try_from(step).unwrap_or(0));
    let found = fitting_steps(entry, code, first..=last);
    found.into_iter().filter_map(|step| i64::try_from(step).ok()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const KEY: &str = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP";
    const NAMES: &str = "sshd, sudo";

    fn entry(lines: &str, never_learns: bool) -> PamEntry {
        let file = format!("{KEY}\n\" TOTP_AUTH\n{lines}");
        let state = PamState::read(&file).unwrap();
        let services = vec!["sshd".to_owned(), "sudo".to_owned()];
        PamEntry::new(services, PamOptions { never_learns }, state, &file).unwrap()
    }

    #[test]
    fn a_code_of_another_time_is_told_apart_from_one_that_a_learnt_clock_declines() {
        let learnt = |skew: i64| {
            text!("pam-goes-by-a-learnt-clock", names = NAMES, skew = skew, seconds = skew.abs() * 30)
        };
        for (skew, steps, needs_the_true_time, said) in [
            (0, 5, true, text!("pam-code-ahead", names = NAMES, seconds = 150)),
            (0, -5, true, text!("pam-code-behind", names = NAMES, seconds = 150)),
            (10, 1, false, learnt(10)),
            (10, 0, false, learnt(10)),
            (-10, -1, false, learnt(-10)),
            (10, 2, true, text!("pam-code-ahead", names = NAMES, seconds = 60)),
        ] {
            let entry = entry(&format!("\" TIME_SKEW {skew}\n"), false);
            let answer = PamAnswer::OffBy { steps };
            assert_eq!(entry.needs_the_true_time(answer), needs_the_true_time, "{skew} {steps}");
            assert_eq!(entry.words(answer), said, "{skew} {steps}");
        }
    }

    #[test]
    fn a_learnt_clock_is_blamed_for_a_wrong_code_only_where_it_stays_and_declines_right_ones() {
        for (skew, never_learns, frozen) in [(10, true, true), (10, false, false), (1, true, false)] {
            let said = entry(&format!("\" TIME_SKEW {skew}\n"), never_learns).words(PamAnswer::Wrong);
            let expected = match frozen {
                true => text!("pam-frozen", names = NAMES, skew = 10, seconds = 300),
                false => text!("pam-wrong", names = NAMES),
            };
            assert_eq!(said, expected, "{skew} {never_learns}");
        }
    }

    #[test]
    fn who_was_told_all_by_the_answer_needs_no_true_time() {
        let entry = entry("", false);
        for (answer, needs) in [
            (PamAnswer::Accepted, false),
            (PamAnswer::Scratch, false),
            (PamAnswer::Used, false),
            (PamAnswer::Limited { until: 7 }, false),
            (PamAnswer::Learnt, true),
            (PamAnswer::Wrong, true),
        ] {
            assert_eq!(entry.needs_the_true_time(answer), needs, "{answer:?}");
        }
    }

    #[test]
    fn the_key_is_taken_with_the_window_and_the_period_of_its_file() {
        let entry = entry("\" WINDOW_SIZE 4\n\" STEP_SIZE 60\n", false).into_entry(Some(6)).unwrap();
        assert_eq!(entry.parameters.period_s, 60);
        assert_eq!(entry.window_steps, Some(Steps { before: 1, after: 2 }));
    }

    /// Of the key of RFC 4226: 755224, 287082, 359152 by counter from 0 on.
    fn answer(options: &str, code: &str, now: i64) -> PamAnswer {
        let file = format!("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ\n\" TOTP_AUTH\n{options}");
        let state = PamState::read(&file).unwrap();
        let entry = PamEntry::new(vec!["sshd".into()], PamOptions::default(), state, &file).unwrap();
        entry.answer(&Code::parse(code).unwrap(), now)
    }

    #[test]
    fn whatever_clock_was_learnt_no_more_codes_are_made_than_by_the_module() {
        let far = i64::from(i32::MAX);
        // The user writes the file: four thousand million codes would be made between now and then.
        let learnt = format!("\" TIME_SKEW -{far}\n");
        assert_eq!(answer(&learnt, "287082", 30 * (far + 1)), PamAnswer::Accepted);
        assert_eq!(answer(&format!("\" TIME_SKEW {far}\n"), "287082", 0), PamAnswer::OffBy { steps: 1 });
        assert_eq!(answer("\" TIME_SKEW 0\n", "359152", 0), PamAnswer::OffBy { steps: 2 });
    }

    #[test]
    fn what_is_said_of_the_window_by_the_clocks_does_not_hold_beside_the_answer_of_a_file() {
        for (id, leaves) in [
            ("otp-window-assumed", false),
            ("otp-declines-older", false),
            ("otp-chance", true),
            ("finding-server-clock-behind", true),
        ] {
            assert_eq!(PamSaid::leaves(&Text::new(id)), leaves, "{id}");
        }
    }

    #[test]
    fn the_clocks_explain_that_a_code_is_declined_where_they_decide_it_and_do_not_take_it() {
        let said =
            |answer, needs_the_true_time| PamSaid { answer, words: Text::new("words"), needs_the_true_time };
        for (needs, taken, declined) in
            [(true, false, true), (true, true, false), (false, false, false), (false, true, false)]
        {
            let said = said(PamAnswer::OffBy { steps: 5 }, needs);
            assert_eq!(said.is_declined_by_clocks(taken), declined, "{needs} {taken}");
        }
        for (answer, another, of_no_clock) in [
            (PamAnswer::Used, true, false),
            (PamAnswer::Older, true, false),
            (PamAnswer::Scratch, false, true),
            (PamAnswer::OffBy { steps: 5 }, false, false),
        ] {
            let said = said(answer, false);
            assert_eq!(
                (said.asks_for_another_code(), said.is_of_no_clock()),
                (another, of_no_clock),
                "{said:?}"
            );
        }
    }
}
