//! Turns [`Text`] into words. All prose lives in `assets/locales`; this is the only place that reads it.

mod language;
mod messages;
mod system;

use std::sync::{LazyLock, OnceLock};
use std::time::Duration;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

use self::messages::Messages;

pub use self::language::{Language, Malformed};
pub use self::system::System;
use crate::core::clean::{clean, shortened};
use crate::core::text::{Arg, Text};
use crate::core::time::UnixTime;
use crate::text;

/// More characters of what others said or typed are not repeated in one place.
const LONGEST_WORDS: usize = 8_000;

/// What was spoken so far: a language is unpacked and read when it is first needed.
static LOADED: LazyLock<Vec<Loaded>> = LazyLock::new(|| Language::all().map(|_| Loaded::default()).collect());

/// One language as it is spoken on each system. A program that runs speaks on one; the tests of the other's words need both.
#[derive(Default)]
struct Loaded {
    on_linux: OnceLock<Locale>,
    on_windows: OnceLock<Locale>,
}

/// One language, ready to speak.
pub struct Locale {
    messages: Messages,
    /// The rules of the language. It holds no message: see [`Messages`].
    rules: FluentBundle<FluentResource>,
    /// Where the program that speaks is at home.
    system: System,
    /// Whether this is what other languages fall back to.
    is_english: bool,
}

impl Locale {
    /// `language`, read once.
    pub fn of(language: Language) -> &'static Self {
        Self::of_system(language, System::OWN)
    }

    /// `language` as a program for `system` speaks it, read once. What it says of itself differs.
    pub fn of_system(language: Language, system: System) -> &'static Self {
        static ENGLISH: Loaded = Loaded { on_linux: OnceLock::new(), on_windows: OnceLock::new() };
        let loaded = LOADED.get(language.index()).unwrap_or(&ENGLISH);
        let loaded = match system {
            System::Linux => &loaded.on_linux,
            System::Windows => &loaded.on_windows,
        };
        loaded.get_or_init(|| Self::read(language, system))
    }

    /// English, for what other programs read.
    pub fn english() -> &'static Self {
        Self::of(Language::ENGLISH)
    }

    /// The language for `wanted` (see [`Language::speaking`]), English where nothing fits, read for the caller alone.
    pub fn load(wanted: Option<&str>) -> Self {
        let language = wanted.and_then(|wanted| Language::speaking(wanted).ok().flatten());
        Self::read(language.unwrap_or_default(), System::OWN)
    }

    fn read(language: Language, system: System) -> Self {
        let instead = match system {
            System::Linux => "",
            System::Windows => language.messages_of_windows(),
        };
        Self::of_files(language.tag(), [language.messages(), instead], system)
    }

    /// A language from the text of its files. `tag` decides its plural rules; what is missing is said in English.
    pub fn of_messages(tag: &str, messages: &'static str) -> Self {
        Self::of_files(tag, [messages, ""], System::OWN)
    }

    /// The same, where each message of the second text takes the place of that of the first with its id.
    fn of_files(tag: &str, files: [&'static str; 2], system: System) -> Self {
        let language: LanguageIdentifier = tag.parse().unwrap_or_default();
        let mut rules = FluentBundle::new_concurrent(vec![language]);
        rules.set_use_isolating(false);
        let is_english = tag == Language::ENGLISH.tag();
        Self { messages: Messages::of(files), rules, system, is_english }
    }

    /// The words of `text`. An unknown id is shown as the id itself: better than silence at night.
    pub fn say(&self, text: &Text) -> String {
        let Some(pattern) = self.messages.pattern(&text.id) else {
            return if self.is_english {
                text.id.to_string()
            } else {
                Self::of_system(Language::ENGLISH, self.system).say(text)
            };
        };
        let mut args = FluentArgs::with_capacity(text.args.len());
        for (name, arg) in &text.args {
            args.set(name.as_ref(), self.value(arg));
        }
        let mut problems = Vec::new();
        self.rules.format_pattern(pattern, Some(&args), &mut problems).into_owned()
    }

    /// The system whose program speaks.
    pub const fn system(&self) -> System {
        self.system
    }

    /// Whether there is a message with this id, without a look at what it would fall back to.
    pub fn knows(&self, id: &str) -> bool {
        self.messages.pattern(id).is_some()
    }

    /// A length of time as a person says it: the two largest units that matter, or the larger alone where nothing is left.
    pub fn span(&self, span: Duration) -> String {
        let (id, parts) = span_parts(span);
        let mut text = Text::new(id);
        for (name, part) in ["a", "b"].into_iter().zip(parts) {
            text = text.with(name, part);
        }
        self.say(&text)
    }

    /// A share as so many percent, with as many digits as matter.
    fn percent(&self, share: f64) -> String {
        let percent = share * 100.0;
        let digits = match percent {
            p if p >= 10.0 => 0,
            p if p >= 1.0 => 1,
            p if p >= 0.01 => 2,
            _ => 4,
        };
        let (whole, part) = halves(format!("{percent:.digits$}"));
        match part {
            None => self.say(&text!("number-percent", n = whole)),
            Some(part) => {
                self.say(&text!("number-percent", n = text!("number-decimal", whole = whole, part = part)))
            }
        }
    }

    /// An instant as date and time in UTC, to the second.
    fn date_time(&self, instant: UnixTime) -> String {
        let Some(utc) = chrono::DateTime::from_timestamp(instant.secs(), 0) else { return String::new() };
        let part = |format: &str| utc.format(format).to_string();
        self.say(&text!(
            "date-time-utc",
            year = part("%Y"),
            month = part("%m"),
            day = part("%d"),
            time = part("%H:%M:%S")
        ))
    }

    fn value(&self, arg: &Arg) -> FluentValue<'static> {
        match arg {
            Arg::Text(text) => self.say(text).into(),
            Arg::Verbatim(words) => shortened(&clean(words), LONGEST_WORDS).into(),
            Arg::Count(count) => (*count).into(),
            Arg::Span(span) => self.span(*span).into(),
            Arg::Difference(offset) => self.span(offset.abs()).into(),
            Arg::Utc(instant) => self.date_time(*instant).into(),
            Arg::Share(share) => self.percent(*share).into(),
        }
    }
}

/// `instant` as date and time in UTC, to the second, for programs: the same in every language.
pub fn utc(instant: UnixTime) -> String {
    chrono::DateTime::from_timestamp(instant.secs(), 0)
        .map(|utc| utc.format("%Y-%m-%d %H:%M:%S UTC").to_string())
        .unwrap_or_default()
}

/// What stands before and behind the point of `number`, as Rust writes it.
fn halves(number: String) -> (String, Option<String>) {
    match number.split_once('.') {
        Some((whole, part)) => (whole.to_owned(), Some(part.to_owned())),
        None => (number, None),
    }
}

fn span_parts(span: Duration) -> (&'static str, Vec<Arg>) {
    // "1 h" and not "1 h".
    let two = |alone: &'static str, both: &'static str, a: u64, b: u64| match b {
        0 => (alone, vec![a.into()]),
        b => (both, vec![a.into(), b.into()]),
    };
    // To the nearest of the smallest unit that is said: 599.9996 s are 10 minutes and not 9 min 59 s.
    let nearest =
        |unit: u64| (span.as_nanos() / u128::from(unit) + 500_000_000) / 1_000_000_000 * u128::from(unit);
    let seconds = |unit: u64| u64::try_from(nearest(unit)).unwrap_or(u64::MAX);
    if span < Duration::from_millis(1) {
        return ("span-instant", Vec::new());
    }
    if span < Duration::from_secs(1) {
        return ("span-ms", vec![span.subsec_millis().into()]);
    }
    if span < Duration::from_secs(10) {
        // "1 s" and not "1.0 s".
        return match halves(format!("{:.1}", span.as_secs_f64())) {
            (whole, Some(part)) if part != "0" => {
                ("span-s", vec![text!("number-decimal", whole = whole, part = part).into()])
            }
            // A number and not its digits: the word behind it goes by it.
            (whole, _) => ("span-s", vec![whole.parse().unwrap_or(span.as_secs()).into()]),
        };
    }
    match (seconds(1), seconds(60), seconds(3_600)) {
        (all @ ..60, ..) => ("span-s", vec![all.into()]),
        (all @ ..3_600, ..) => two("span-min", "span-min-s", all / 60, all % 60),
        (_, all @ ..86_400, _) => two("span-h", "span-h-min", all / 3_600, all % 3_600 / 60),
        (_, _, all @ ..63_072_000) => two("span-d", "span-d-h", all / 86_400, all % 86_400 / 3_600),
        _ => two("span-y", "span-y-d", span.as_secs() / 31_557_600, span.as_secs() % 31_557_600 / 86_400),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_span_is_said_in_the_two_units_that_matter() {
        let locale = Locale::load(None);
        let said = |seconds: f64| locale.span(Duration::from_secs_f64(seconds));
        assert_eq!(said(0.000_2), "less than 1 ms");
        assert_eq!(said(0.012), "12 ms");
        assert_eq!(said(3.25), "3.2 s");
        assert_eq!(said(187.0), "3 min 7 s");
        assert_eq!(said(3.0 * 3_600.0 + 60.0), "3 h 1 min");
        assert_eq!(said(100_000.0), "1 d 4 h");
        assert_eq!(said(40_000_000.0 * 2.0), "2 y 195 d");
    }

    #[test]
    fn a_span_is_rounded_to_what_is_said_and_never_cut() {
        let locale = Locale::load(None);
        let said = |seconds: f64| locale.span(Duration::from_secs_f64(seconds));
        assert_eq!(said(599.999_6), "10 min");
        assert_eq!(said(186.999_6), "3 min 7 s");
        assert_eq!(said(59.7), "1 min");
        assert_eq!(said(3_599.6), "1 h");
        assert_eq!(said(10_799.9), "3 h");
        assert_eq!(said(86_399.0), "1 d");
        assert_eq!(said(29.4), "29 s");
    }

    #[test]
    fn an_unknown_message_shows_its_id() {
        assert_eq!(Locale::load(None).say(&Text::new("no-such-message")), "no-such-message");
    }

    #[test]
    fn small_probabilities_keep_their_digits() {
        let locale = Locale::load(None);
        assert_eq!(locale.percent(0.000_24), "0.02 %");
        assert_eq!(locale.percent(0.000_003), "0.0003 %");
        assert_eq!(locale.percent(0.88), "88 %");
    }

    #[test]
    fn numbers_and_plurals_follow_the_language() {
        const WORDS: &str = "number-decimal = { $whole },{ $part }\nnumber-percent = { $n } %\nspan-s = { $a ->\n    [one] { $a } sekunda\n    [few] { $a } sekundy\n   *[other] { $a } sekund\n }\n";
        let polish = Locale::of_messages("pl", WORDS);
        let said = |seconds: f64| polish.span(Duration::from_secs_f64(seconds));
        assert_eq!(
            [said(1.0), said(3.0), said(25.0), said(3.25)],
            ["1 sekunda", "3 sekundy", "25 sekund", "3,2 sekund"]
        );
        assert_eq!(polish.percent(0.000_24), "0,02 %");
    }

    #[test]
    fn a_program_for_windows_says_in_its_own_words_what_differs_there_and_everything_else_alike() {
        let said = |id: &'static str| {
            [System::Linux, System::Windows]
                .map(|system| Locale::of_system(Language::ENGLISH, system).say(&Text::new(id)))
        };
        let [linux, windows] = said("cli-plesk");
        assert!(linux.contains("/usr/sbin/plesk") && windows.contains("plesk.exe"), "{linux} {windows}");
        let [linux, windows] = said("cli-about");
        assert_eq!(linux, windows);
    }

    #[test]
    fn what_a_language_lacks_is_said_in_english() {
        let halting = Locale::of_messages("de", "span-ms = { $a } Millisekunden\n");
        assert_eq!(halting.span(Duration::from_millis(12)), "12 Millisekunden");
        assert_eq!(halting.span(Duration::from_secs(187)), "3 min 7 s");
        assert_eq!(halting.say(&Text::new("no-such-message")), "no-such-message");
    }
}
