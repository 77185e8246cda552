//! What sign-ins answer to a code, for programs.

use serde::Serialize;

use super::numbers::rfc3339;
use super::words::Words;
use crate::core::pam_entry::{ModuleSaid, PamSaid};
use crate::core::time::UnixTime;
use crate::core::verifier::PamAnswer;

/// What a sign-in of PAM answers to the last code now, by what it keeps of the user.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct SignInAnswer {
    /// Its services, e.g. "sshd"; they answer the same. Empty where nobody could tell which.
    pub services: Vec<String>,
    /// The answer.
    pub answer: AnswerKind,
    /// Whether it lets in.
    pub lets_in: bool,
    /// How many steps the code is ahead of the server's clock, where it is of another time (negative: an earlier one);
    /// null otherwise.
    pub steps_ahead: Option<i64>,
    /// Until when no code is asked for, RFC 3339 in UTC, by the server's clock; null where codes are asked for.
    #[cfg_attr(test, schemars(extend("format" = "date-time")))]
    pub until: Option<String>,
    /// The answer in words.
    #[cfg_attr(test, schemars(length(min = 1)))]
    pub words: String,
    /// What each module answers that is asked for the code, in their order; one that is never asked is left out.
    pub modules: Vec<ModuleAnswer>,
}

/// What one of the modules of a sign-in answers to the last code.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct ModuleAnswer {
    /// The file that it goes by.
    pub file: String,
    /// The answer.
    pub answer: AnswerKind,
    /// Whether it lets in.
    pub lets_in: bool,
    /// The answer in words.
    #[cfg_attr(test, schemars(length(min = 1)))]
    pub words: String,
}

/// A kind of answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum AnswerKind {
    /// It lets in.
    Accepted,
    /// It lets in by a scratch code, which is used up by that.
    Scratch,
    /// It lets in, and learns a wrong clock by that.
    Learnt,
    /// It asks for no code after too many tries.
    Limited,
    /// The code was used before.
    Used,
    /// A later code was used before.
    Older,
    /// The code is of another time.
    OtherTime,
    /// The same code of another time once more.
    OtherTimeAgain,
    /// It has another number of digits than codes have there, and is no scratch code.
    OtherLength,
    /// It is no code of the times that are looked at.
    Wrong,
    /// PAM's configuration lets in without it.
    NotNeeded,
    /// No code is taken, by what is kept of the user or by PAM's configuration.
    Refused,
    /// It cannot be told.
    Unknown,
}

pub(super) fn answer(said: &PamSaid, words: &Words) -> SignInAnswer {
    let (steps_ahead, until) = match said.answer {
        PamAnswer::OffBy { steps } => (Some(steps), None),
        PamAnswer::Limited { until } => (None, Some(rfc3339(UnixTime::from_secs(until)))),
        _ => (None, None),
    };
    SignInAnswer {
        services: said.services.clone(),
        answer: kind(said.answer),
        lets_in: said.answer.lets_in(),
        steps_ahead,
        until,
        words: words.say(&said.words),
        modules: said.modules.iter().map(|module| module_answer(module, words)).collect(),
    }
}

fn module_answer(said: &ModuleSaid, words: &Words) -> ModuleAnswer {
    ModuleAnswer {
        file: words.repeat(&said.path),
        answer: kind(said.answer),
        lets_in: said.answer.lets_in(),
        words: words.say(&said.words),
    }
}

const fn kind(answer: PamAnswer) -> AnswerKind {
    match answer {
        PamAnswer::Accepted => AnswerKind::Accepted,
        PamAnswer::Scratch => AnswerKind::Scratch,
        PamAnswer::Learnt => AnswerKind::Learnt,
        PamAnswer::Limited { .. } => AnswerKind::Limited,
        PamAnswer::Used => AnswerKind::Used,
        PamAnswer::Older => AnswerKind::Older,
        PamAnswer::OffBy { .. } => AnswerKind::OtherTime,
        PamAnswer::OffAgain => AnswerKind::OtherTimeAgain,
        PamAnswer::OtherLength { .. } => AnswerKind::OtherLength,
        PamAnswer::Wrong => AnswerKind::Wrong,
        PamAnswer::NotNeeded => AnswerKind::NotNeeded,
        PamAnswer::Refused => AnswerKind::Refused,
        PamAnswer::Untold => AnswerKind::Unknown,
    }
}
