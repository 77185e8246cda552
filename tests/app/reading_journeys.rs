//! Journeys of somebody who reads: the keys at the bottom, the help, the search in a text, what can be copied.

use otp_doctor::app::page::{Block, ButtonId, Mark};
use otp_doctor::locale::{Language, Locale};
use otp_doctor::text;
use support::journey::Journey;
use unicode_width::UnicodeWidthStr;

#[test]
fn the_keys_at_the_bottom_tell_how_many_steps_there_are_where_digits_open_one() {
    let mut journey = Journey::on("phone-ahead");
    let bottom =
        |journey: &Journey| support::screen::drawn(&journey.page(), (80, 24), support::screen::COLOUR).text();
    assert!(bottom(&journey).contains("1-6 step"), "{}", bottom(&journey));
    journey.play("3");
    assert!(!bottom(&journey).contains("1-6 step"), "{}", bottom(&journey));
}

#[test]
fn on_a_narrow_terminal_help_and_leaving_are_the_last_keys_to_go() {
    let journey = Journey::on("server-behind");
    for width in [40, 60, 80] {
        let screen = support::screen::drawn(&journey.page(), (width, 15), support::screen::COLOUR).text();
        let keys = screen.lines().last().unwrap();
        assert!(keys.contains("? help   q quit"), "{width}: {keys}");
    }
    for language in Language::all() {
        let say = |text| Locale::of(language).say(&text);
        let kept = [
            (text!("key-enter"), text!("key-enter-button")),
            (text!("key-help"), text!("key-help-does")),
            (text!("key-quit"), text!("key-quit-does")),
        ];
        let kept = kept.map(|(key, does)| format!("{} {}", say(key), say(does))).join("   ");
        assert!(kept.width() < 40, "{kept}");
    }
}

#[test]
fn the_words_for_whoever_can_set_the_clock_can_be_copied_where_a_terminal_may_have_a_clipboard() {
    let mut journey = Journey::on("container");
    journey.play("4").sees("Send this to somebody who can do it:");
    assert!(!journey.offers(ButtonId::Copy), "line mode has no clipboard");
    journey.model.draws = true;
    assert!(journey.offers(ButtonId::Copy));
}

#[test]
fn while_words_to_search_for_are_typed_the_text_and_its_first_line_stay_in_sight() {
    let mut journey = Journey::on("server-behind");
    journey
        .play("/")
        .sees("Search in this text")
        .sees("The server's clock is 3 min 7 s behind")
        .sees("Time zone");
    journey.play("esc ? /").sees("Search in this text").sees("Nothing changes before you say yes.");
    journey.play("esc").sees("Close the help");
}

#[test]
fn the_help_begins_with_the_keys_and_says_what_each_mark_means() {
    let mut journey = Journey::on("server-behind");
    journey.play("?");
    let page = journey.page();
    assert!(matches!(page.blocks.first(), Some(Block::Keys)), "{:?}", page.blocks);
    let marks: Vec<Mark> = page
        .blocks
        .iter()
        .filter_map(|block| match block {
            Block::Item { mark, .. } => Some(*mark),
            _ => None,
        })
        .collect();
    assert_eq!(marks, [Mark::Good, Mark::Warning, Mark::Bad, Mark::Unknown, Mark::Busy]);
}
