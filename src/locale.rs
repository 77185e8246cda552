//! Turns [`Text`] into words. All prose lives in `assets/locales`; this is the only place that reads it.

use std::time::Duration;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

use crate::core::clean::{clean, shortened};
use crate::core::text::{Arg, Text};
use crate::core::time::UnixTime;

macro_rules! resources {
    ($lang:literal: $($name:literal),* $(,)?) => {
        &[$(($name, include_str!(concat!("../assets/locales/", $lang, "/", $name, ".ftl")))),*]
    };
}

/// Every English resource by its file name.
pub const ENGLISH: &[(&str, &str)] = resources!("en":
    "common", "app", "clock", "code", "help", "facts", "findings", "guide", "otp", "plan", "reference", "report", "cli", "demo", "repair", "ui", "headless", "panel");

/// More characters of what others said or typed are not repeated in one place.
const LONGEST_WORDS: usize = 8_000;

/// One language, ready to speak.
pub struct Locale {
    bundle: FluentBundle<FluentResource>,
}

impl Locale {
    /// The language for `wanted` (a POSIX locale such as `de_DE.UTF-8`, or a language tag). English is the only
    /// one so far, and what anything else falls back to.
    pub fn load(_wanted: Option<&str>) -> Self {
        let mut bundle = FluentBundle::new_concurrent(vec![LanguageIdentifier::default()]);
        bundle.set_use_isolating(false);
        for (_, source) in ENGLISH {
            // A broken entry is dropped and the rest kept; tests/house/locales.rs allows none.
            let resource = FluentResource::try_new((*source).to_owned()).unwrap_or_else(|(kept, _)| kept);
            bundle.add_resource_overriding(resource);
        }
        Self { bundle }
    }

    /// The words of `text`. An unknown id is shown as the id itself: better than silence at night.
    pub fn say(&self, text: &Text) -> String {
        let Some(pattern) = self.bundle.get_message(&text.id).and_then(|message| message.value()) else {
            return text.id.to_string();
        };
        let mut args = FluentArgs::with_capacity(text.args.len());
        for (name, arg) in &text.args {
            args.set(name.as_ref(), self.value(arg));
        }
        let mut problems = Vec::new();
        self.bundle.format_pattern(pattern, Some(&args), &mut problems).into_owned()
    }

    /// Whether there is a message with this id.
    pub fn knows(&self, id: &str) -> bool {
        self.bundle.has_message(id)
    }

    /// A length of time as a person says it: the two largest units that matter.
    pub fn span(&self, span: Duration) -> String {
        let (id, parts) = span_parts(span);
        let mut text = Text::new(id);
        for (name, part) in ["a", "b"].into_iter().zip(parts) {
            text = text.with(name, part);
        }
        self.say(&text)
    }

    fn value(&self, arg: &Arg) -> FluentValue<'static> {
        match arg {
            Arg::Text(text) => self.say(text).into(),
            Arg::Verbatim(words) => shortened(&clean(words), LONGEST_WORDS).into(),
            Arg::Count(count) => (*count).into(),
            Arg::Span(span) => self.span(*span).into(),
            Arg::Difference(offset) => self.span(offset.abs()).into(),
            Arg::Utc(instant) => utc(*instant).into(),
            Arg::Share(share) => percent(*share).into(),
        }
    }
}

/// `instant` as date and time in UTC, to the second.
pub fn utc(instant: UnixTime) -> String {
    chrono::DateTime::from_timestamp(instant.secs(), 0)
        .map(|utc| utc.format("%Y-%m-%d %H:%M:%S UTC").to_string())
        .unwrap_or_default()
}

fn percent(share: f64) -> String {
    let percent = share * 100.0;
    let digits = match percent {
        p if p >= 10.0 => 0,
        p if p >= 1.0 => 1,
        p if p >= 0.01 => 2,
        _ => 4,
    };
    format!("{percent:.digits$} %")
}

fn span_parts(span: Duration) -> (&'static str, Vec<String>) {
    let two = |a: u64, b: u64| vec![a.to_string(), b.to_string()];
    // To the nearest of the smallest unit that is said: 599.9996 s are 10 minutes and not 9 min 59 s.
    let nearest =
        |unit: u64| (span.as_nanos() / u128::from(unit) + 500_000_000) / 1_000_000_000 * u128::from(unit);
    let seconds = |unit: u64| u64::try_from(nearest(unit)).unwrap_or(u64::MAX);
    if span < Duration::from_millis(1) {
        return ("span-instant", Vec::new());
    }
    if span < Duration::from_secs(1) {
        return ("span-ms", vec![span.as_millis().to_string()]);
    }
    if span < Duration::from_secs(10) && span.subsec_nanos() == 0 {
        return ("span-s", vec![span.as_secs().to_string()]);
    }
    if span < Duration::from_secs(10) {
        return ("span-s", vec![format!("{:.1}", span.as_secs_f64())]);
    }
    match (seconds(1), seconds(60), seconds(3_600)) {
        (all @ ..60, ..) => ("span-s", vec![all.to_string()]),
        (all @ ..3_600, ..) => ("span-min-s", two(all / 60, all % 60)),
        (_, all @ ..86_400, _) => ("span-h-min", two(all / 3_600, all % 3_600 / 60)),
        (_, _, all @ ..63_072_000) => ("span-d-h", two(all / 86_400, all % 86_400 / 3_600)),
        _ => ("span-y-d", two(span.as_secs() / 31_557_600, span.as_secs() % 31_557_600 / 86_400)),
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
        assert_eq!(said(599.999_6), "10 min 0 s");
        assert_eq!(said(186.999_6), "3 min 7 s");
        assert_eq!(said(59.7), "1 min 0 s");
        assert_eq!(said(3_599.6), "1 h 0 min");
        assert_eq!(said(10_799.9), "3 h 0 min");
        assert_eq!(said(86_399.0), "1 d 0 h");
        assert_eq!(said(29.4), "29 s");
    }

    #[test]
    fn an_unknown_message_shows_its_id() {
        assert_eq!(Locale::load(None).say(&Text::new("no-such-message")), "no-such-message");
    }

    #[test]
    fn small_probabilities_keep_their_digits() {
        assert_eq!(percent(0.000_24), "0.02 %");
        assert_eq!(percent(0.000_003), "0.0003 %");
        assert_eq!(percent(0.88), "88 %");
    }
}
