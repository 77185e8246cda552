//! Breaking text into lines by the width it has on the screen.

use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

use crate::core::line_breaks::pieces;

/// How many cells `text` takes.
pub fn width(text: &str) -> usize {
    text.width()
}

/// `text` on one line, without anything that commands a terminal.
///
/// Texts were cleaned where they came in. This is the second lock on the same door: nothing that a server
/// printed may reach the terminal as a command.
pub fn clean(text: &str) -> String {
    crate::core::clean::clean(text).replace('\n', " ")
}

/// `text` in lines of at most `room` cells, broken between words where that is possible and otherwise between
/// characters. No character but the blanks at a break is ever lost. A character that is wider than the room gets a
/// line of its own.
pub fn wrap(text: &str, room: usize) -> Vec<String> {
    let mut lines = Vec::new();
    for paragraph in crate::core::clean::clean(text).split('\n') {
        wrap_paragraph(paragraph, room.max(1), &mut lines);
    }
    lines
}

fn wrap_paragraph(text: &str, room: usize, lines: &mut Vec<String>) {
    let mut line = String::new();
    let mut used = 0_usize;
    for word in pieces(text) {
        let bare = width(word.trim_end_matches(' '));
        if used.saturating_add(bare) > room && !line.trim().is_empty() {
            lines.push(line.trim_end().to_owned());
            line.clear();
            used = 0;
        }
        for char in word.chars() {
            let cells = char.width().unwrap_or(0);
            // Blanks may hang over the edge: they are cut with the end of the line.
            if char != ' ' && cells > 0 && used > 0 && used.saturating_add(cells) > room {
                lines.push(line.trim_end().to_owned());
                line.clear();
                used = 0;
            }
            line.push(char);
            used = used.saturating_add(cells);
        }
    }
    lines.push(line.trim_end().to_owned());
}

/// `text` in at most `room` cells; `cut` (one cell) stands for what is left out.
pub fn shorten(text: &str, room: usize, cut: &str) -> String {
    if width(text) <= room {
        return text.to_owned();
    }
    let mut kept = String::new();
    let mut used = 0_usize;
    for char in text.chars() {
        used = used.saturating_add(char.width().unwrap_or(0));
        if used > room.saturating_sub(1) {
            break;
        }
        kept.push(char);
    }
    if room > 0 {
        kept.push_str(cut);
    }
    kept
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn text_breaks_between_words() {
        assert_eq!(wrap("the server is behind", 10), ["the server", "is behind"]);
        assert_eq!(wrap("", 10), [""]);
        assert_eq!(wrap("one\n\ntwo", 10), ["one", "", "two"]);
    }

    #[test]
    fn a_word_that_is_too_long_breaks_between_characters() {
        assert_eq!(
            wrap("/usr/local/psa/bin/extension --list", 12),
            ["/usr/local/p", "sa/bin/exten", "sion --list"]
        );
    }

    #[test]
    fn wide_characters_are_never_split() {
        assert_eq!(wrap("時計時計", 5), ["時計", "時計"]);
        assert_eq!(wrap("時計", 1), ["時", "計"]);
    }

    #[test]
    fn no_line_begins_with_a_closing_mark_where_there_is_room_for_two_characters() {
        assert_eq!(wrap("時計は正しい。", 12), ["時計は正し", "い。"]);
        assert_eq!(wrap("「時計」を直す", 8), ["「時計」", "を直す"]);
        assert_eq!(wrap("NTPサーバーに", 8), ["NTPサー", "バーに"]);
    }

    #[test]
    fn indented_text_keeps_its_indentation() {
        assert_eq!(wrap("  a b", 10), ["  a b"]);
    }

    #[test]
    fn control_characters_never_reach_the_screen() {
        assert_eq!(wrap("a\u{1b}[2Jb\tc\u{7}", 20), ["ab c"]);
        assert_eq!(clean("a\r\nb"), "a b");
    }

    #[test]
    fn a_text_that_is_cut_says_so() {
        assert_eq!(shorten("Findings", 5, "~"), "Find~");
        assert_eq!(shorten("Findings", 8, "~"), "Findings");
        assert_eq!(shorten("時計時", 4, "~"), "時~");
        assert_eq!(shorten("a", 0, "~"), "");
    }

    proptest! {
        #[test]
        fn nothing_but_blanks_is_lost_and_no_line_is_too_long(text in "[a-z時é ]{0,80}", room in 2_usize..40) {
            let lines = wrap(&text, room);
            prop_assert!(lines.iter().all(|line| width(line) <= room), "{lines:?}");
            let kept = |text: &str| text.chars().filter(|char| *char != ' ').collect::<String>();
            prop_assert_eq!(kept(&lines.concat()), kept(&text));
        }
    }
}
