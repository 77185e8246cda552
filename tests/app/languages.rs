//! Every screen in every language: all of it in that language, and nothing cut.

use std::collections::BTreeMap;

use otp_doctor::adapters::demo::scenario::SCENARIOS;
use otp_doctor::app::key::Key;
use otp_doctor::app::message::Message;
use otp_doctor::app::page::{ButtonId, Page, Screen};
use otp_doctor::locale::{Language, Locale};
use otp_doctor::ui::Hit;
use support::assert_as_kept;
use support::journey::Journey;
use support::pseudo;
use support::screen::*;

/// 80x24 is every terminal, 40x15 the smallest that is promised, 120x40 a window.
const SIZES: [(u16, u16); 3] = [(80, 24), (40, 15), (120, 40)];

/// Each simulated server's screens, with their help.
fn screens() -> Vec<(String, Page)> {
    let mut screens = Vec::new();
    for (scenario, _) in SCENARIOS {
        let mut journey = Journey::on(scenario);
        for screen in Screen::ALL {
            journey.tell(Message::ClickRail(screen));
            screens.push((format!("{scenario}, {screen:?}"), journey.page()));
            journey.key(Key::Char('?'));
            screens.push((format!("{scenario}, help of {screen:?}"), journey.page()));
            journey.key(Key::Esc);
        }
    }
    screens
}

/// What is told and not said: names, commands, numbers. It is the same in every language.
fn told(page: &Page) -> String {
    // Windows' command lines have quotation marks of their own.
    let shown = format!("{page:?}").replace("\\\"", " ");
    let mut parts = shown.split('"');
    let mut before = parts.next().unwrap_or_default();
    let mut told = String::new();
    while let Some(words) = parts.next() {
        let is_id = before.ends_with("id: ");
        let is_name = before.ends_with("[(") || before.ends_with(" (");
        if !is_id && !is_name {
            told.push_str(words);
            told.push(' ');
        }
        before = parts.next().unwrap_or_default();
    }
    told
}

/// The words in letters without accents. The key of a test entry stands in groups, and the page does not print it.
fn plain_words(text: &str) -> impl Iterator<Item = &str> {
    let words = text.split(|char: char| !char.is_alphanumeric());
    let is_of_a_key = |word: &&str| {
        word.len() == 4 && word.bytes().all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit())
    };
    let words = words.filter(move |word| !is_of_a_key(word));
    words.filter(|word| word.len() > 1 && word.bytes().all(|byte| byte.is_ascii_alphabetic()))
}

/// What stays English wherever it stands: words of systemctl, the id of an extension, the abbreviation of a zone, this program's
/// command line.
const AS_IT_IS: [&str; 9] =
    ["active", "inactive", "enabled", "disabled", "mfa", "CET", "otp", "doctor", "fix"];

#[test]
fn no_sentence_on_a_screen_stands_in_the_code() {
    let locale = pseudo::locale();
    let mut left = BTreeMap::new();
    for (name, page) in screens() {
        let told = told(&page);
        let drawn = drawn_in(&locale, &page, (200, 120), COLOUR).text();
        let read = otp_doctor::plain::read_out(&page, &locale);
        for word in plain_words(&drawn)
            .chain(plain_words(&read))
            .filter(|word| !told.contains(*word) && !AS_IT_IS.contains(word))
        {
            left.insert(word.to_owned(), name.clone());
        }
    }
    assert!(left.is_empty(), "{left:#?}");
}

/// A button whose label is cut.
fn is_a_label(line: &str) -> bool {
    line.contains("\u{2026} ]") || line.contains("\u{2026} )")
}

/// A line without the mark in front that says something is being looked at, which is the same sign.
fn without_its_mark(line: &str) -> String {
    let line = line.replace("\u{2502} \u{2026} ", "");
    line.strip_prefix("\u{2026} ").map_or_else(|| line.clone(), str::to_owned)
}

fn nothing_is_cut(locale: &Locale, language: &str, labels_may_be: bool) {
    let mut cut = Vec::new();
    for (name, page) in screens() {
        for size in SIZES {
            let screen = drawn_in(locale, &page, size, COLOUR);
            let text = screen.text();
            // Where there are no more columns than that, beside the QR code as well.
            let may_be = labels_may_be && (size.0 == 40 || page.whole_width);
            let is_cut = |line: &str| without_its_mark(line).contains('\u{2026}');
            if text.lines().any(|line| is_cut(line) && !(may_be && is_a_label(line))) {
                cut.push(format!("{language}, {name}, {size:?}:\n{text}"));
            }
            let focused = page.controls.get(page.focus);
            if focused.is_some_and(|control| screen.hits.area_of(Hit::Control(control.id())).is_none()) {
                cut.push(format!("{language}, {name}, {size:?} does not show the focus:\n{text}"));
            }
        }
    }
    assert!(cut.is_empty(), "{} cut\n{}", cut.len(), cut[..cut.len().min(3)].join("\n"));
}

#[test]
fn nothing_but_a_label_in_40_columns_or_fewer_is_cut_in_a_language_that_is_a_third_longer() {
    nothing_is_cut(&pseudo::locale(), "pseudo", true);
}

#[test]
fn nothing_is_cut_in_any_language() {
    for language in Language::all() {
        nothing_is_cut(Locale::of(language), language.tag(), false);
    }
}

#[test]
fn five_screens_in_each_language() {
    // Where to, from the screen of codes of this server: nothing there counts down while another screen is drawn.
    let ways = [
        ("check-up", "server-behind", "esc"),
        ("consent", "server-behind", "esc enter"),
        ("clock", "server-behind", "esc 2"),
        ("answer", "phone-ahead", "code enter"),
        ("reset", "enable-fails", "esc 5"),
    ];
    for language in Language::all() {
        let screens = ways.map(|(name, scenario, keys)| {
            let mut journey = Journey::still_on(scenario);
            journey.play(keys);
            let screen = drawn_in(Locale::of(language), &journey.page(), (80, 24), COLOUR).text();
            format!("{name}, {scenario}\n{screen}")
        });
        assert_as_kept!(language.tag(), screens.join("\n\n"));
    }
}

#[test]
fn the_language_is_changed_in_the_help_and_nothing_is_lost() {
    let mut journey = Journey::on("server-behind");
    journey.key(Key::Char('3'));
    journey.type_in("12");
    let before = journey.page();
    journey.key(Key::Char('?'));
    let count = Language::all().count();
    assert_eq!(journey.offers(ButtonId::NextLanguage), count > 1);
    let mut spoken = Vec::new();
    for _ in 0..count {
        spoken.push(journey.page().language);
        journey.key(Key::Char('l'));
    }
    assert_eq!(spoken, Language::all().collect::<Vec<_>>());
    journey.key(Key::Esc);
    assert_eq!(journey.page().controls, before.controls);
    assert_eq!(journey.page().language, before.language);
}
