//! What a module of PAM keeps of one user, the key included, and what it would say to a code.

use super::facts::PamRefusal;
use super::oath_entry::OathEntry;
use super::otp::{Code, Entry, SecretError, fitting_steps};
use super::text::{Arg, Text};
use super::time::UnixTime;
use super::verifier::{PamAnswer, PamOptions, PamState, PamStateError, Steps, next_counter, scratch_codes};
use crate::text;

/// pam_google_authenticator looks no further than this many steps for the time of a wrong code.
const LOOKED_AT: i64 = 1_500;
/// What is said by the clocks alone of a sign-in that tells nothing of its window, or of another one, and of its answer.
const BY_THE_CLOCKS: [&str; 3] = ["otp-window-", "otp-declines-", "otp-other-length"];

/// What is kept of one user, for a line in PAM's configuration. Keys are wiped on drop.
#[derive(Debug)]
pub struct PamEntry {
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
    /// Which codes are taken beside scratch codes.
    codes: Codes,
    /// What the module remembers.
    state: PamState,
    /// What its line changes.
    options: PamOptions,
    entry: Entry,
    /// Those that are left.
    scratch_codes: Vec<Code>,
    /// The folder where its user may not write, so that what the module would have to note makes it decline.
    unwritable: Option<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Codes {
    ByTime,
    /// Those of this counter and of the next ones.
    Counted(i64),
    /// None, and why.
    None(PamStateError),
}

/// What a sign-in says to a code, and what that leaves open.
#[derive(Clone, Debug, PartialEq)]
pub struct PamSaid {
    /// The services that say so, e.g. "sshd".
    pub services: Vec<String>,
    /// What is said.
    pub answer: PamAnswer,
    /// The same in a sentence.
    pub words: Text,
    /// Whether only the true time tells why the code is of another time.
    pub needs_the_true_time: bool,
    /// What each module says that is asked for a code, in their order.
    pub modules: Vec<ModuleSaid>,
    /// Whether there is more than one question for a code, so that it matters which module says what.
    pub several: bool,
    /// Where the code is to be typed, where it is not asked for by itself.
    pub typed: Option<Text>,
}

/// What one of the modules of a sign-in says to a code.
#[derive(Clone, Debug, PartialEq)]
pub struct ModuleSaid {
    /// The file that it goes by.
    pub path: String,
    /// What is said.
    pub answer: PamAnswer,
    /// The same in a sentence, with the file.
    pub words: Text,
}

/// What a file has become by the questions that were asked before in the same sign-in.
#[derive(Clone, Debug, Default)]
pub(super) struct Before {
    state: Option<PamState>,
    /// Whether this code was taken.
    taken: bool,
    /// Whether it was as a scratch code, which is gone, or as a counted one.
    used_up: bool,
}

impl Before {
    /// Whether this code was taken.
    pub(super) const fn has_taken(&self) -> bool {
        self.taken
    }
}

impl PamSaid {
    /// Services that say the same to any code.
    pub const fn of_all(services: Vec<String>, answer: PamAnswer, words: Text) -> Self {
        Self {
            services,
            answer,
            words,
            needs_the_true_time: false,
            modules: Vec::new(),
            several: false,
            typed: None,
        }
    }

    /// What is said beside that: by each module, where there is more than one question and not all is well, and where the code is
    /// to be typed.
    pub fn beside(&self) -> impl Iterator<Item = &Text> {
        let words = self.modules.iter().map(|module| &module.words);
        let modules = words.filter(|words| self.several && !self.answer.lets_in() && **words != self.words);
        modules.chain(&self.typed)
    }

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
    /// With the key in the first line of `file`, whose other lines are `state`, perhaps with scratch codes alone.
    ///
    /// # Errors
    /// [`SecretError`] where that line is no key.
    pub fn new(options: PamOptions, state: PamState, file: &str) -> Result<Self, SecretError> {
        let codes = match (PamState::read(file), next_counter(file)) {
            (Ok(_), _) => Codes::ByTime,
            (Err(PamStateError::CountsCodes), Some(counter)) => Codes::Counted(counter),
            (Err(why), _) => Codes::None(why),
        };
        let mut entry = Entry::of_file(file.split('\n').next().unwrap_or_default())?;
        entry.parameters.period_s = state.period_s;
        entry.window_steps =
            Some(Steps { before: state.window.saturating_sub(1) / 2, after: state.window / 2 });
        let scratch_codes = scratch_codes(file).filter_map(|line| Code::parse(line).ok()).collect();
        let own = OwnFile { codes, state, options, entry, scratch_codes, unwritable: None };
        Ok(Self { kept: Kept::Own(Box::new(own)) })
    }

    /// The same where nothing can be noted in its file, since its user may not write this `folder`.
    #[must_use]
    pub fn unwritable(mut self, folder: Option<String>) -> Self {
        if let Kept::Own(own) = &mut self.kept {
            own.unwritable = folder;
        }
        self
    }

    /// What pam_oath keeps.
    pub const fn of_oath(entry: OathEntry) -> Self {
        Self { kept: Kept::Line(entry) }
    }

    /// Whether a password is typed before the code, in the same line.
    pub fn wants_a_password(&self) -> bool {
        matches!(&self.kept, Kept::Line(lines) if lines.wants_a_password())
    }

    /// What the module says to `code` at `now`, in seconds of Unix time by the server's clock.
    pub fn answer(&self, code: &Code, now: i64) -> PamAnswer {
        self.asked(code, now, &mut Before::default())
    }

    /// The same where the sign-in has asked `before` by the same file, which is different afterwards.
    pub(super) fn asked(&self, code: &Code, now: i64, earlier: &mut Before) -> PamAnswer {
        let answer = self.says(code, now, earlier);
        match &self.kept {
            Kept::Own(own) if own.unwritable.is_some() && own.notes(answer) => PamAnswer::Refused,
            _ => answer,
        }
    }

    fn says(&self, code: &Code, now: i64, earlier: &mut Before) -> PamAnswer {
        let OwnFile { codes, state, options, entry, .. } = match &self.kept {
            Kept::Own(own) => &**own,
            Kept::Line(lines) => {
                let answer = if earlier.taken { lines.answer_to_used() } else { lines.answer(code, now) };
                earlier.taken |= answer.lets_in();
                return answer;
            }
        };
        let mut state = earlier.state.take().unwrap_or_else(|| state.clone());
        // Tries are counted before anything is asked for, and scratch codes are looked for before the codes of any time.
        let scratch = !earlier.used_up && self.is_scratch_code(code);
        let mut tried = state.clone();
        if scratch && !tried.note_try(now) {
            *earlier = Before { state: Some(tried), taken: true, used_up: true };
            return PamAnswer::Scratch;
        }
        if *codes != Codes::ByTime {
            let limited = state.note_try(now).then(|| state.limited_until(now).unwrap_or(now));
            let answer = match (limited, codes) {
                (Some(until), _) => PamAnswer::Limited { until },
                (None, Codes::Counted(counter)) if !earlier.used_up => {
                    let last = counter.saturating_add(i64::from(state.window) - 1);
                    let found = fitting(entry, code, *counter, last);
                    if found.is_empty() { PamAnswer::Wrong } else { PamAnswer::Accepted }
                }
                (None, _) => PamAnswer::Wrong,
            };
            let taken = answer.lets_in();
            *earlier = Before {
                state: Some(state),
                taken: earlier.taken || taken,
                used_up: earlier.used_up || taken,
            };
            return answer;
        }
        let step = now.div_euclid(i64::from(state.period_s));
        let (before, after) = state.window_steps();
        // The user decides what stands in the file: however far off a learnt clock is, no more codes are made than the module makes.
        let window = fitting(entry, code, step + state.skew + before, step + state.skew + after);
        let near = fitting(entry, code, step - LOOKED_AT, step + LOOKED_AT);
        let answer;
        (answer, state) = state.answer(*options, now, |step| window.contains(&step) || near.contains(&step));
        let answer = match (answer, entry.parameters.digits) {
            (PamAnswer::Wrong, wanted) if wanted != code.digits() => {
                PamAnswer::OtherLength { wanted: wanted.into() }
            }
            (answer, _) => answer,
        };
        earlier.state = Some(state);
        earlier.taken |= answer.lets_in();
        answer
    }

    /// Whether `code` is one of the scratch codes that are left: no clock and no key makes it.
    pub fn is_scratch_code(&self, code: &Code) -> bool {
        matches!(&self.kept, Kept::Own(own) if own.scratch_codes.iter().any(|left| left.same_as(code)))
    }

    /// Whether this is the entry that makes the codes of `known`, in however many digits.
    pub fn has_the_key_of(&self, known: &Entry) -> bool {
        match &self.kept {
            Kept::Own(own) => own.entry.has_the_key_of(known),
            Kept::Line(lines) => lines.has_the_key_of(known),
        }
    }

    /// The key, as codes with so many digits are made of it, or with as many as it says itself; none where all of its codes
    /// are counted.
    pub fn into_entry(self, digits: Option<u8>) -> Option<Entry> {
        match self.kept {
            Kept::Own(own) => (own.codes == Codes::ByTime).then_some(own.entry),
            Kept::Line(lines) => lines.into_entry(digits),
        }
    }

    /// The key that `code` is one of, as codes with its digits are made of it; none where all of its codes are counted.
    pub fn into_entry_of(self, code: &Code, now: i64) -> Option<Entry> {
        match self.kept {
            Kept::Line(lines) => lines.into_entry_of(code, now),
            Kept::Own(_) => self.into_entry(Some(code.digits())),
        }
    }

    /// Why none of its codes is by time; none where they are.
    pub fn why_none_by_time(&self) -> Option<PamStateError> {
        match &self.kept {
            Kept::Own(own) => match own.codes {
                Codes::ByTime => None,
                Codes::Counted(_) => Some(PamStateError::CountsCodes),
                Codes::None(why) => Some(why),
            },
            Kept::Line(_) => None,
        }
    }

    /// Whether only the true time tells why it answers so.
    pub fn needs_the_true_time(&self, answer: PamAnswer) -> bool {
        if self.why_none_by_time().is_some() {
            return false;
        }
        match answer {
            PamAnswer::Accepted
            | PamAnswer::Scratch
            | PamAnswer::NotNeeded
            | PamAnswer::Limited { .. }
            | PamAnswer::Used
            | PamAnswer::Older
            | PamAnswer::OtherLength { .. }
            | PamAnswer::Refused
            | PamAnswer::Untold => false,
            PamAnswer::OffBy { steps } => self.skew_that_declines(steps).is_none(),
            PamAnswer::Learnt | PamAnswer::OffAgain | PamAnswer::Wrong => true,
        }
    }

    /// How long a code lasts, in seconds, by the key that `code` is one of.
    pub fn period_s(&self, code: &Code, now: i64) -> u32 {
        match &self.kept {
            Kept::Own(own) => own.state.period_s,
            Kept::Line(lines) => lines.period_s(code, now),
        }
    }

    /// What `names`, services or one of their files, say by this answer, which is one of its own to a code that lasts so long.
    pub fn words(&self, names: impl Into<Arg>, answer: PamAnswer, period_s: u32) -> Text {
        let names: Arg = names.into();
        if let (PamAnswer::Refused, Kept::Own(own)) = (answer, &self.kept)
            && let Some(folder) = &own.unwritable
        {
            return text!("pam-unnoted", names = names, path = folder.as_str());
        }
        let seconds = |steps: i64| steps.saturating_abs().saturating_mul(i64::from(period_s));
        match answer {
            PamAnswer::Accepted | PamAnswer::NotNeeded => text!("pam-accepts", names = names),
            PamAnswer::Scratch => text!("pam-scratch", names = names),
            PamAnswer::Learnt => text!("pam-learns", names = names),
            PamAnswer::Limited { until } => {
                text!("pam-limited", names = names, until = UnixTime::from_secs(until))
            }
            PamAnswer::Used => text!("pam-used", names = names),
            PamAnswer::Older => text!("pam-older", names = names),
            PamAnswer::OtherLength { wanted } => match &self.kept {
                Kept::Own(own) => text!("pam-no-scratch-code", names = names, left = own.scratch_codes.len()),
                Kept::Line(_) => text!("pam-other-length", names = names, wanted = wanted),
            },
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
            // What stands beside it here, and beside accepted, is never answered by what is kept.
            PamAnswer::Wrong | PamAnswer::Refused | PamAnswer::Untold => {
                match (self.why_none_by_time(), self.frozen_skew()) {
                    (Some(PamStateError::CountsCodes), _) => text!("pam-counted", names = names),
                    (Some(why), _) => {
                        text!("pam-scratch-alone", names = names, why = PamRefusal::Content(why).words())
                    }
                    (None, Some(skew)) => {
                        text!("pam-frozen", names = names, skew = skew, seconds = seconds(skew))
                    }
                    (None, None) => text!("pam-wrong", names = names),
                }
            }
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

impl OwnFile {
    /// Whether the module lets in by this only where it can note that.
    fn notes(&self, answer: PamAnswer) -> bool {
        matches!(answer, PamAnswer::Scratch | PamAnswer::Learnt)
            || answer == PamAnswer::Accepted && matches!(self.codes, Codes::Counted(_))
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
        PamEntry::new(PamOptions { never_learns, ..PamOptions::default() }, state, &file).unwrap()
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
            assert_eq!(entry.words(NAMES, answer, 30), said, "{skew} {steps}");
        }
    }

    #[test]
    fn a_learnt_clock_is_blamed_for_a_wrong_code_only_where_it_stays_and_declines_right_ones() {
        for (skew, never_learns, frozen) in [(10, true, true), (10, false, false), (1, true, false)] {
            let said =
                entry(&format!("\" TIME_SKEW {skew}\n"), never_learns).words(NAMES, PamAnswer::Wrong, 30);
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
        let entry = PamEntry::new(PamOptions::default(), state, &file).unwrap();
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
            ("otp-other-length", false),
            ("otp-chance", true),
            ("finding-server-clock-behind", true),
        ] {
            assert_eq!(PamSaid::leaves(&Text::new(id)), leaves, "{id}");
        }
    }

    #[test]
    fn the_clocks_explain_that_a_code_is_declined_where_they_decide_it_and_do_not_take_it() {
        let said = |answer, needs_the_true_time| PamSaid {
            needs_the_true_time,
            ..PamSaid::of_all(Vec::new(), answer, Text::new("words"))
        };
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
