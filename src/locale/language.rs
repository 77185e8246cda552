//! Which languages there are, and which of them fits the one that is asked for.

use std::sync::OnceLock;

use fluent_langneg::{NegotiationStrategy, negotiate_languages};
use miniz_oxide::inflate::decompress_to_vec;
use unic_langid::LanguageIdentifier;

/// A language: its tag (BCP 47), its messages, and those that take the place of some of them on Windows, both packed.
type Packed = (&'static str, &'static [u8], &'static [u8]);

/// The packed languages, English first. A folder of `assets/locales` that has every file is one.
const LANGUAGES: &[Packed] = include!(concat!(env!("OUT_DIR"), "/languages.rs"));

/// The tag of the language of everybody who has no other.
const ENGLISH: &str = "en";

/// What was unpacked so far, by index.
static UNPACKED: [OnceLock<String>; LANGUAGES.len()] = [const { OnceLock::new() }; LANGUAGES.len()];

/// The same of what is said on Windows alone.
static UNPACKED_OF_WINDOWS: [OnceLock<String>; LANGUAGES.len()] =
    [const { OnceLock::new() }; LANGUAGES.len()];

/// A language that this program speaks. English is the default.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Language {
    /// Its place in [`LANGUAGES`].
    index: usize,
}

/// Words that are no language tag and no POSIX locale.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Malformed;

impl Language {
    /// English.
    pub const ENGLISH: Self = Self { index: 0 };

    /// Every language, English first.
    pub fn all() -> impl Iterator<Item = Self> {
        (0..LANGUAGES.len()).map(|index| Self { index })
    }

    /// Its tag (BCP 47), which is the name of its folder: `pt-BR`.
    pub fn tag(self) -> &'static str {
        LANGUAGES.get(self.index).map_or(ENGLISH, |(tag, ..)| tag)
    }

    /// The language after it, English after the last one.
    #[must_use]
    pub fn next(self) -> Self {
        Self { index: (self.index + 1) % LANGUAGES.len() }
    }

    /// Its place among [`Language::all`].
    pub(super) const fn index(self) -> usize {
        self.index
    }

    /// All its messages, as its files have them, unpacked once.
    pub(super) fn messages(self) -> &'static str {
        match (UNPACKED.get(self.index), LANGUAGES.get(self.index)) {
            (Some(unpacked), Some((_, packed, _))) => unpacked.get_or_init(|| unpack(packed)),
            _ => "",
        }
    }

    /// Those that take the place of some of them on Windows (`windows.ftl`), unpacked once.
    pub(super) fn messages_of_windows(self) -> &'static str {
        match (UNPACKED_OF_WINDOWS.get(self.index), LANGUAGES.get(self.index)) {
            (Some(unpacked), Some((.., packed))) => unpacked.get_or_init(|| unpack(packed)),
            _ => "",
        }
    }

    /// The language for `wanted`, a language tag (`de-AT`) or a POSIX locale (`de_AT.UTF-8`; `C` and `POSIX` are English).
    /// None fits where nothing related is there.
    ///
    /// # Errors
    /// [`Malformed`] where `wanted` is neither.
    pub fn speaking(wanted: &str) -> Result<Option<Self>, Malformed> {
        let tags: Vec<&str> = Self::all().map(Self::tag).collect();
        Ok(fitting(wanted, &tags)?.map(|index| Self { index }))
    }

    /// The language of the environment: of `list` (LANGUAGE, names with colons between them) the first that fits, otherwise that of `locale` (LC_ALL,
    /// LC_MESSAGES or LANG). As gettext(3) has it, the list does not count where the locale is `C` or `POSIX`.
    pub fn of_environment(list: Option<&str>, locale: Option<&str>) -> Self {
        let names =
            list.filter(|_| !locale.is_some_and(is_posix)).into_iter().flat_map(|list| list.split(':'));
        let mut fitting = names.chain(locale).filter_map(|name| Self::speaking(name).ok().flatten());
        fitting.next().unwrap_or_default()
    }
}

/// What the build packed is whole; were it not, each message would be said in English.
fn unpack(packed: &[u8]) -> String {
    String::from_utf8(decompress_to_vec(packed).unwrap_or_default()).unwrap_or_default()
}

/// Whether `name` is the POSIX locale, in whatever character set.
fn is_posix(name: &str) -> bool {
    matches!(name.split(['.', '@']).next(), Some("C" | "POSIX"))
}

/// The index of the tag that fits `wanted`.
fn fitting(wanted: &str, tags: &[&str]) -> Result<Option<usize>, Malformed> {
    let name = wanted.split(['.', '@']).next().unwrap_or_default();
    let name = if is_posix(name) { ENGLISH } else { name };
    let wanted: LanguageIdentifier = name.parse().map_err(|_| Malformed)?;
    let script = chinese_script(&wanted);
    let known: Vec<LanguageIdentifier> = tags
        .iter()
        .filter_map(|tag| tag.parse().ok())
        .filter(|known| chinese_script(known) == script)
        .collect();
    let fits = negotiate_languages(&[wanted], &known, None, NegotiationStrategy::Lookup);
    let tag = fits.first().map(ToString::to_string);
    Ok(tag.and_then(|fits| tags.iter().position(|tag| *tag == fits)))
}

/// How Chinese is written there. A tag need not say it, and who reads one script may not read the other; in every other
/// language here the script follows from the language.
fn chinese_script(language: &LanguageIdentifier) -> Option<&'static str> {
    let region = || language.region.map(|region| region.as_str().to_owned());
    match (language.language.as_str(), language.script.map(|script| script.as_str().to_owned()).as_deref()) {
        ("zh", Some("Hant")) => Some("Hant"),
        ("zh", Some(_)) => Some("Hans"),
        ("zh", None) if matches!(region().as_deref(), Some("TW" | "HK" | "MO")) => Some("Hant"),
        ("zh", None) => Some("Hans"),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TAGS: [&str; 8] = ["en", "de", "es", "fr", "ja", "pt-BR", "ru", "zh-CN"];

    fn fits(wanted: &str) -> Option<&'static str> {
        fitting(wanted, &TAGS).unwrap().map(|index| TAGS[index])
    }

    #[test]
    fn a_relative_of_the_wanted_language_fits() {
        for (wanted, fitting) in [
            ("de", "de"),
            ("de-AT", "de"),
            ("de_CH.UTF-8", "de"),
            ("de_DE@euro", "de"),
            ("DE", "de"),
            ("pt", "pt-BR"),
            ("pt_PT.UTF-8", "pt-BR"),
            ("es-419", "es"),
            ("fr_CA", "fr"),
            ("ja_JP.eucJP", "ja"),
            ("en_GB", "en"),
            ("zh", "zh-CN"),
            ("zh-SG", "zh-CN"),
            ("zh_Hans_HK", "zh-CN"),
        ] {
            assert_eq!(fits(wanted), Some(fitting), "{wanted}");
        }
    }

    #[test]
    fn c_and_posix_are_english() {
        for wanted in ["C", "POSIX", "C.UTF-8", "C.utf8"] {
            assert_eq!(fits(wanted), Some("en"), "{wanted}");
        }
    }

    #[test]
    fn traditional_chinese_never_becomes_simplified() {
        for wanted in ["zh-TW", "zh_HK.UTF-8", "zh-MO", "zh-Hant", "zh-Hant-CN"] {
            assert_eq!(fits(wanted), None, "{wanted}");
        }
    }

    #[test]
    fn what_is_not_related_does_not_fit() {
        for wanted in ["nl", "it_IT.UTF-8", "pl", "xx", "tlh", "uk"] {
            assert_eq!(fits(wanted), None, "{wanted}");
        }
    }

    #[test]
    fn words_that_are_no_language_are_malformed() {
        for wanted in ["", "d", "deutsch-und-mehr", "!!", "../de", "de-", "12"] {
            assert_eq!(fitting(wanted, &TAGS), Err(Malformed), "{wanted}");
        }
    }

    #[test]
    fn the_list_of_the_environment_counts_unless_the_locale_is_posix() {
        let english = Language::ENGLISH;
        assert_eq!(Language::of_environment(None, None), english);
        assert_eq!(Language::of_environment(Some("xx:en"), Some("de_DE.UTF-8")), english);
        for posix in ["C", "POSIX", "C.UTF-8"] {
            assert_eq!(Language::of_environment(Some("de"), Some(posix)), english, "{posix}");
        }
        let german = Language::speaking("de").unwrap().unwrap_or_default();
        assert_eq!(Language::of_environment(Some("xx:::de:fr"), Some("en_US.UTF-8")), german);
        assert_eq!(Language::of_environment(None, Some("de_AT.UTF-8")), german);
    }

    #[test]
    fn the_next_language_goes_through_all_of_them() {
        let mut language = Language::ENGLISH;
        for expected in Language::all() {
            assert_eq!(language, expected);
            language = language.next();
        }
        assert_eq!(language, Language::ENGLISH);
    }
}
