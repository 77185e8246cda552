//! What the sign-ins of PAM keep of one user, and what each of them says to a code, by all the modules that it asks.

use super::facts::PamRefusal;
use super::otp::{Code, Entry, SecretError};
use super::pam_entry::{Before, ModuleSaid, PamEntry, PamSaid};
use super::pam_stack::{Asks, Fault, Outcome, Returned, Stack};
use super::text::{Arg, Text};
use super::verifier::{PamAnswer, PamStateError};
use crate::text;

/// Lines that ask for codes, each once, and the services whose stacks they stand in.
#[derive(Debug)]
pub struct PamSignIns {
    /// The lines, in the order in which stacks name them.
    pub lines: Vec<AskedLine>,
    /// The services, e.g. "sshd", with all that they ask.
    pub services: Vec<(String, Stack)>,
}

/// What a line that asks for a code goes by.
#[derive(Debug)]
pub struct AskedLine {
    /// The file.
    pub path: String,
    /// What stands there of the user.
    pub kept: Kept,
    /// Whether the code stands behind the password, in the same line (`use_first_pass`, `forward_pass`).
    pub behind_the_password: bool,
}

impl AskedLine {
    fn is_behind_a_password(&self) -> bool {
        self.behind_the_password || matches!(&self.kept, Kept::Entry(entry) if entry.wants_a_password())
    }
}

/// What a module finds of the user.
#[derive(Debug)]
pub enum Kept {
    /// An entry.
    Entry(PamEntry),
    /// Something that it takes no code by.
    Refused(PamRefusal),
    /// A file whose first line is no key.
    Key(SecretError),
    /// No file, so it takes no code.
    Missing,
    /// No file, so it does not ask (`nullok`).
    Skipped,
    /// No line in the file of users.
    Unlisted,
    /// It is not known, and why.
    Untold(Text),
}

impl Kept {
    /// Whether something of the user is there, good or bad.
    pub const fn is_there(&self) -> bool {
        matches!(self, Self::Entry(_) | Self::Refused(_) | Self::Key(_))
    }
}

/// What comes of all that a service asks.
#[derive(PartialEq)]
struct Judged {
    answer: PamAnswer,
    why: Why,
    /// What is asked.
    asked: Vec<Question>,
    /// Whether there is more than one question for a code.
    several: bool,
}

/// What decides.
#[derive(PartialEq)]
enum Why {
    /// This one of the lines that are asked.
    Line(usize),
    /// This one, which goes by the file of an earlier one that has used the code up.
    SecondQuestion(usize),
    /// This one, which goes by the file of an earlier one whose try was the last that it allows.
    SecondTry(usize),
    /// Whether it is asked hangs on this module.
    HangsOn(String),
    /// A line of PAM's configuration by which nobody gets in.
    Fault(Fault),
    /// PAM's configuration, whatever the code is.
    Configuration,
}

impl PamSignIns {
    /// What the services say to `code` at `now`, in seconds of Unix time by the server's clock: those together that say the same.
    /// A service that keeps nothing of the user is left out.
    pub fn say(&self, code: &Code, now: i64) -> Vec<PamSaid> {
        let mut said: Vec<(Vec<String>, Judged)> = Vec::new();
        for (service, stack) in self.services.iter().filter(|(_, stack)| self.keeps_something(stack)) {
            let judged = self.judge(stack, code, now);
            match said.iter_mut().find(|(_, known)| *known == judged) {
                Some((services, _)) => services.push(service.clone()),
                None => said.push((vec![service.clone()], judged)),
            }
        }
        said.into_iter().map(|(services, judged)| self.told(services, &judged)).collect()
    }

    /// Whether `code` is one of the scratch codes that are left: no clock and no key makes it.
    pub fn is_scratch_code(&self, code: &Code) -> bool {
        self.any_entry(|entry| entry.is_scratch_code(code))
    }

    /// Whether one of the entries makes the codes of `known`.
    pub fn has_the_key_of(&self, known: &Entry) -> bool {
        self.any_entry(|entry| entry.has_the_key_of(known))
    }

    fn any_entry(&self, holds: impl Fn(&PamEntry) -> bool) -> bool {
        self.lines.iter().any(|line| matches!(&line.kept, Kept::Entry(entry) if holds(entry)))
    }

    /// The key that tells most of the clocks by `code`, as codes with so many digits are made of it; none where no key is by time.
    pub fn into_entry(self, code: &Code, now: i64) -> Option<Entry> {
        let fit = |line: &AskedLine| match &line.kept {
            Kept::Entry(entry) => Some(match entry.answer(code, now) {
                answer if knows(answer) => 0,
                PamAnswer::OffBy { .. } | PamAnswer::OffAgain => 1,
                _ => 2,
            }),
            _ => None,
        };
        let mut lines = self.lines;
        lines.sort_by_key(|line| fit(line).unwrap_or(u8::MAX));
        entries(lines).find_map(|entry| entry.into_entry_of(code, now))
    }

    /// Why nothing is by time, where no entry is.
    pub fn why_none_by_time(&self) -> Option<PamStateError> {
        self.lines.iter().find_map(|line| match &line.kept {
            Kept::Entry(entry) => entry.why_none_by_time(),
            _ => None,
        })
    }

    /// The first key by time.
    pub fn into_first_entry(self) -> Option<Entry> {
        entries(self.lines).find_map(|entry| entry.into_entry(None))
    }

    fn keeps_something(&self, stack: &Stack) -> bool {
        let of = |asks: &Asks| match asks {
            Asks::Codes(line) => self.lines.get(*line),
            _ => None,
        };
        stack.lines.iter().filter_map(|line| of(&line.asks)).any(|line| line.kept.is_there())
    }

    fn judge(&self, stack: &Stack, code: &Code, now: i64) -> Judged {
        // What a file has become by an earlier question counts only where that is asked: which are is known better each time, from the
        // first line on.
        let mut asked: Option<Vec<usize>> = None;
        let (mut said, mut outcome) = self.in_turn(stack, code, now, |_| true);
        for _ in &stack.lines {
            if asked.as_ref() == Some(&outcome.asked) {
                break;
            }
            let places = asked.insert(outcome.asked);
            (said, outcome) = self.in_turn(stack, code, now, |place| places.contains(&place));
        }
        let several = said.len() > 1;
        said.retain(|question| outcome.asked.contains(&question.place));
        let (answer, why) = decided(&outcome, &said);
        Judged { answer, why, asked: said, several }
    }

    /// What each line of the stack says that asks for a code, and what comes of it, where those of the places are asked for which
    /// `is_asked` holds: a file is another one after each question.
    fn in_turn(
        &self,
        stack: &Stack,
        code: &Code,
        now: i64,
        is_asked: impl Fn(usize) -> bool,
    ) -> (Vec<Question>, Outcome) {
        let mut files: Vec<(&str, Before)> = Vec::new();
        let mut said: Vec<Question> = Vec::new();
        for (place, line) in stack.lines.iter().enumerate() {
            let Asks::Codes(line) = line.asks else { continue };
            let Some(AskedLine { path, kept, .. }) = self.lines.get(line) else { continue };
            let of_file = files.iter().position(|(known, _)| known == path);
            let mut file = of_file.map_or_else(Before::default, |at| files.swap_remove(at).1);
            let taken_before = file.has_taken();
            let answer = match kept {
                Kept::Entry(entry) if is_asked(place) => entry.asked(code, now, &mut file),
                Kept::Entry(entry) => entry.asked(code, now, &mut file.clone()),
                Kept::Untold(_) => PamAnswer::Untold,
                _ => PamAnswer::Refused,
            };
            files.push((path, file));
            let period_s = match kept {
                Kept::Entry(entry) => entry.period_s(code, now),
                _ => 0,
            };
            said.push(Question { place, line, answer, period_s, taken_before });
        }
        let outcome = stack.outcome(|place| {
            let question = said.iter().find(|question| question.place == place);
            let kept = question.and_then(|question| self.lines.get(question.line));
            let returned = kept.zip(question).map(|(line, question)| line.kept.returned(question.answer));
            returned.unwrap_or_else(|| vec![Returned::AuthError])
        });
        (said, outcome)
    }

    fn told(&self, services: Vec<String>, judged: &Judged) -> PamSaid {
        let names = services.join(", ");
        let modules = judged.asked.iter().filter_map(|question| {
            let line = self.lines.get(question.line)?;
            let names = text!("pam-by-file", names = names.as_str(), path = line.path.as_str());
            Some(ModuleSaid {
                path: line.path.clone(),
                answer: question.answer,
                words: line.words(names.into(), question.answer, question.period_s),
            })
        });
        PamSaid {
            answer: judged.answer,
            words: self.words(&names, judged),
            needs_the_true_time: self.needs_the_true_time(judged),
            modules: modules.collect(),
            several: judged.several,
            typed: self.typed(&services, judged),
            services,
        }
    }

    fn typed(&self, services: &[String], judged: &Judged) -> Option<Text> {
        let mut asked = judged.asked.iter().filter_map(|question| self.lines.get(question.line));
        let answered =
            !matches!(judged.answer, PamAnswer::Refused | PamAnswer::NotNeeded | PamAnswer::Untold);
        let behind = answered && asked.any(AskedLine::is_behind_a_password);
        behind.then(|| text!("pam-behind-the-password", names = services.join(", ")))
    }

    fn words(&self, names: &str, judged: &Judged) -> Text {
        match &judged.why {
            Why::HangsOn(module) => text!("pam-hangs-on", names = names, module = module.as_str()),
            Why::Fault(Fault::NotInstalled(module)) => {
                text!("pam-module-missing", names = names, module = module.as_str())
            }
            Why::Fault(Fault::Missing(file)) => {
                text!("pam-include-missing", names = names, file = file.as_str())
            }
            Why::Fault(Fault::Unread(line)) => text!("pam-line-unread", names = names, line = line.as_str()),
            Why::Configuration if judged.answer == PamAnswer::Untold => {
                text!("pam-untold", names = names, why = text!("pam-stack-too-long"))
            }
            Why::Configuration if judged.answer == PamAnswer::NotNeeded => {
                text!("pam-not-needed", names = names)
            }
            Why::Configuration => text!("pam-stack-declines", names = names),
            Why::Line(line) => {
                let Some(decides) = self.lines.get(*line) else { return text!("pam-wrong", names = names) };
                let path = decides.path.as_str();
                let asked = judged.asked.iter().find(|question| question.line == *line);
                let period_s = asked.map_or(0, |question| question.period_s);
                match &decides.kept {
                    _ if !judged.several || judged.answer.lets_in() => {
                        decides.words(names.into(), judged.answer, period_s)
                    }
                    Kept::Untold(_) | Kept::Refused(_) | Kept::Key(_) => {
                        let by_file = text!("pam-by-file", names = names, path = path);
                        decides.words(by_file.into(), judged.answer, period_s)
                    }
                    Kept::Missing | Kept::Skipped => text!("pam-also-missing", names = names, path = path),
                    Kept::Unlisted => text!("pam-also-unlisted", names = names, path = path),
                    _ => text!("pam-declined-by", names = names, path = path),
                }
            }
            Why::SecondTry(line) => {
                let path = self.lines.get(*line).map_or("", |line| line.path.as_str());
                text!("pam-second-try", names = names, path = path)
            }
            Why::SecondQuestion(line) => {
                let path = self.lines.get(*line).map_or("", |line| line.path.as_str());
                text!("pam-second-question", names = names, path = path)
            }
        }
    }

    /// Only where no module knows the code: a right one is declined by another module for no clock.
    fn needs_the_true_time(&self, judged: &Judged) -> bool {
        let Why::Line(decides) = judged.why else { return false };
        let Some(Kept::Entry(entry)) = self.lines.get(decides).map(|line| &line.kept) else { return false };
        let known = judged.asked.iter().any(|question| knows(question.answer));
        entry.needs_the_true_time(judged.answer) && (judged.answer.lets_in() || !known)
    }
}

/// A line of a stack that asks for a code.
struct Question {
    /// Where it stands in the stack.
    place: usize,
    /// Which of the lines it is.
    line: usize,
    answer: PamAnswer,
    /// How long the code lasts, in seconds; 0 where no entry tells.
    period_s: u32,
    /// Whether an earlier question by the same file has taken the code.
    taken_before: bool,
}

/// Where it stands is the same to whoever is asked.
impl PartialEq for Question {
    fn eq(&self, other: &Self) -> bool {
        (self.line, self.answer, self.taken_before) == (other.line, other.answer, other.taken_before)
    }
}

impl Kept {
    /// What the module gives back to PAM.
    fn returned(&self, answer: PamAnswer) -> Vec<Returned> {
        vec![match self {
            Self::Skipped => Returned::Ignore,
            Self::Unlisted => Returned::UserUnknown,
            Self::Untold(_) => return vec![Returned::Success, Returned::AuthError],
            Self::Refused(PamRefusal::NotInstalled(_)) => Returned::ModuleUnknown,
            _ if answer.lets_in() => Returned::Success,
            _ => Returned::AuthError,
        }]
    }
}

impl AskedLine {
    fn words(&self, names: Arg, answer: PamAnswer, period_s: u32) -> Text {
        match &self.kept {
            Kept::Entry(entry) => entry.words(names, answer, period_s),
            Kept::Refused(why) => text!("pam-refused", names = names, why = why.words()),
            Kept::Key(error) => text!("pam-no-key", names = names, why = error.text()),
            Kept::Missing => text!("pam-missing", names = names),
            Kept::Skipped => text!("pam-skipped", names = names),
            Kept::Unlisted => text!("pam-unlisted", names = names),
            Kept::Untold(why) => text!("pam-untold", names = names, why = why.clone()),
        }
    }
}

fn entries(lines: Vec<AskedLine>) -> impl Iterator<Item = PamEntry> {
    lines.into_iter().filter_map(|line| match line.kept {
        Kept::Entry(entry) => Some(entry),
        _ => None,
    })
}

/// Whether the answer shows that the code is one of this key and of now.
const fn knows(answer: PamAnswer) -> bool {
    answer.lets_in() || matches!(answer, PamAnswer::Used | PamAnswer::Older)
}

/// What comes of the stack, and what decides it among the questions that are asked.
fn decided(outcome: &Outcome, asked: &[Question]) -> (PamAnswer, Why) {
    // The one that says most: of those that let in it is the one that leaves most to do.
    let taken = asked.iter().filter(|asked| asked.answer.lets_in()).max_by_key(|asked| weight(asked.answer));
    let declines = asked.iter().find(|asked| !asked.answer.lets_in());
    match (outcome.may_let_in, outcome.may_decline) {
        (true, false) => match (taken, declines) {
            (Some(taken), _) => (taken.answer, Why::Line(taken.line)),
            _ => (PamAnswer::NotNeeded, Why::Configuration),
        },
        (false, _) => match declines {
            Some(second)
                if second.taken_before
                    && matches!(
                        second.answer,
                        PamAnswer::Used | PamAnswer::Wrong | PamAnswer::OtherLength { .. }
                    ) =>
            {
                (PamAnswer::Used, Why::SecondQuestion(second.line))
            }
            Some(second) if second.taken_before && matches!(second.answer, PamAnswer::Limited { .. }) => {
                (second.answer, Why::SecondTry(second.line))
            }
            Some(declines) => (declines.answer, Why::Line(declines.line)),
            None => (PamAnswer::Refused, outcome.fault.clone().map_or(Why::Configuration, Why::Fault)),
        },
        (true, true) => {
            let untold = asked.iter().find(|asked| asked.answer == PamAnswer::Untold);
            match (untold, &outcome.hangs_on) {
                (Some(untold), _) => (PamAnswer::Untold, Why::Line(untold.line)),
                (None, Some(module)) => (PamAnswer::Untold, Why::HangsOn(module.clone())),
                (None, None) => (PamAnswer::Untold, Why::Configuration),
            }
        }
    }
}

const fn weight(answer: PamAnswer) -> u8 {
    match answer {
        PamAnswer::Learnt => 2,
        PamAnswer::Scratch => 1,
        _ => 0,
    }
}
