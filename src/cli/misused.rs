//! What is wrong with a command line, said in the words of a language: clap finds it, and speaks English alone.

use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{Command, Error};

use crate::core::clean::{clean, shortened};
use crate::core::text::Text;
use crate::locale::Locale;
use crate::text;

/// More characters of one word that was typed are not repeated.
const LONGEST_WORD: usize = 80;

/// The sentences for `error`, which `command` gave, each on a line of its own: what is wrong, what was perhaps meant, and how it is
/// used.
pub(super) fn said(error: &Error, command: &Command, locale: &Locale) -> String {
    let nearest = NEAREST.iter().flat_map(|kind| found(error, *kind));
    let nearest = nearest.map(|word| text!("cli-wrong-nearest", word = word));
    let usage = found(error, ContextKind::Usage).into_iter().next();
    let usage =
        usage.as_deref().and_then(|usage| usage.split_once(": ")).map(|(_, usage)| usage.trim().to_owned());
    let usage = usage.map(|usage| format!("\n{} {usage}", locale.say(&text!("cli-usage"))));
    let said = std::iter::once(wrong(error, command)).chain(nearest).map(|text| locale.say(&text));
    let help = locale.say(&text!("cli-wrong-help"));
    said.chain(usage).chain([help]).collect::<Vec<_>>().join("\n")
}

/// Where clap keeps what was perhaps meant.
const NEAREST: [ContextKind; 3] =
    [ContextKind::SuggestedSubcommand, ContextKind::SuggestedArg, ContextKind::SuggestedValue];

fn wrong(error: &Error, command: &Command) -> Text {
    let first = |kind| found(error, kind).into_iter().next().unwrap_or_default();
    let option = first(ContextKind::InvalidArg);
    let value = first(ContextKind::InvalidValue);
    match error.kind() {
        ErrorKind::UnknownArgument => text!("cli-wrong-word", word = option),
        ErrorKind::InvalidSubcommand => {
            text!("cli-wrong-command", word = first(ContextKind::InvalidSubcommand))
        }
        ErrorKind::MissingRequiredArgument => missing(found(error, ContextKind::InvalidArg), command),
        ErrorKind::InvalidValue if value.is_empty() => text!("cli-wrong-no-value", option = option),
        ErrorKind::NoEquals | ErrorKind::TooFewValues | ErrorKind::WrongNumberOfValues => {
            text!("cli-wrong-no-value", option = option)
        }
        ErrorKind::InvalidValue => {
            let values = found(error, ContextKind::ValidValue).join(", ");
            text!("cli-wrong-value-one-of", value = value, option = option, values = values)
        }
        ErrorKind::ValueValidation => match std::error::Error::source(error) {
            Some(why) => text!("cli-wrong-value-why", value = value, option = option, why = why.to_string()),
            None => text!("cli-wrong-value", value = value, option = option),
        },
        ErrorKind::TooManyValues => text!("cli-wrong-too-many", value = value, option = option),
        ErrorKind::ArgumentConflict => match found(error, ContextKind::PriorArg) {
            others if others.contains(&option) => text!("cli-wrong-twice", option = option),
            others => text!("cli-wrong-conflict", one = option, others = others.join(", ")),
        },
        ErrorKind::InvalidUtf8 => text!("cli-wrong-not-text"),
        _ => text!("cli-wrong-other"),
    }
}

/// What has to be there as well. Where it is one of a few words, they are named.
fn missing(arguments: Vec<String>, command: &Command) -> Text {
    let words = arguments.join(", ");
    let [only] = arguments.as_slice() else { return text!("cli-wrong-missing", words = words) };
    let known = command.get_subcommands().flat_map(Command::get_arguments);
    let values = known
        .filter(|argument| argument.to_string() == *only)
        .flat_map(|argument| argument.get_possible_values())
        .filter(|value| !value.is_hide_set())
        .map(|value| value.get_name().to_owned())
        .collect::<Vec<_>>();
    if values.is_empty() {
        return text!("cli-wrong-missing", words = words);
    }
    text!("cli-wrong-missing-one-of", words = words, values = values.join(", "))
}

/// What `error` holds of this kind, made fit to be shown.
fn found(error: &Error, kind: ContextKind) -> Vec<String> {
    let found = match error.get(kind) {
        Some(ContextValue::String(word)) => vec![word.clone()],
        Some(ContextValue::Strings(words)) => words.clone(),
        Some(ContextValue::StyledStr(words)) => return vec![clean(&words.to_string())],
        _ => Vec::new(),
    };
    found.iter().map(|word| shortened(&clean(word).replace('\n', " "), LONGEST_WORD)).collect()
}
