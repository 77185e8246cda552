//! Makes the output of other programs safe to show: what a hostile or broken program prints must not move the
//! cursor, change the title, colour the screen, or turn the reading direction of a line.

use std::iter::Peekable;
use std::str::Chars;

/// The longest quotation of another program's words inside a sentence, in characters.
const QUOTED: usize = 160;
/// A word that is longer, in bytes, is cut all the same.
const LONGEST_WORD: usize = 80;

/// The text of `bytes`: invalid UTF-8 replaced by U+FFFD, terminal control and invisible characters removed.
/// Line ends become `\n`, tabs become a space.
pub fn clean_bytes(bytes: &[u8]) -> String {
    clean(&String::from_utf8_lossy(bytes))
}

/// `text` without escape sequences (ECMA-48), other control characters, bidirectional controls (Unicode
/// Standard Annex 9) and characters of no width that could hide in a name. Line ends become `\n`, tabs become
/// a space.
pub fn clean(text: &str) -> String {
    let mut cleaned = String::with_capacity(text.len());
    let mut rest = text.chars().peekable();
    while let Some(character) = rest.next() {
        match character {
            '\n' | '\u{2028}' | '\u{2029}' => cleaned.push('\n'),
            '\r' => {
                rest.next_if_eq(&'\n');
                cleaned.push('\n');
            }
            '\t' => cleaned.push(' '),
            '\u{1b}' => skip_escape(&mut rest),
            '\u{9b}' => skip_control_sequence(&mut rest),
            '\u{90}' | '\u{98}' | '\u{9d}' | '\u{9e}' | '\u{9f}' => skip_control_string(&mut rest),
            other if other.is_control() || is_invisible(other) => {}
            other => cleaned.push(other),
        }
    }
    cleaned
}

/// One character as a message can name it: by its code point where nobody would see it, e.g. "U+FEFF".
pub fn visible(character: char) -> String {
    let unseen = character.is_control() || character.is_whitespace() || is_invisible(character);
    if unseen { format!("U+{:04X}", u32::from(character)) } else { character.to_string() }
}

/// The first line of `text` that says something, cleaned, and shortened to fit into a sentence.
pub fn first_line(text: &str) -> Option<String> {
    let cleaned = clean(text);
    let line = cleaned.lines().map(str::trim).find(|line| !line.is_empty())?;
    Some(quoted(line))
}

/// All of `text` on one line, cleaned, and shortened to fit into a sentence.
pub fn one_line(text: &str) -> String {
    quoted(&clean(text).split_whitespace().collect::<Vec<_>>().join(" "))
}

/// `text` shortened to fit into a sentence, at the end of a word: half a name is no name by its form, and would not be hidden
/// where names are.
fn quoted(text: &str) -> String {
    let whole = shortened(text, QUOTED);
    let cut = whole.strip_suffix("...").filter(|_| whole != text);
    let next = cut.and_then(|cut| text.get(cut.len()..)?.chars().next());
    match cut.and_then(|cut| cut.rsplit_once(' ')) {
        Some((words, begun)) if begun.len() <= LONGEST_WORD && next.is_some_and(|next| next != ' ') => {
            format!("{words} ...")
        }
        _ => whole,
    }
}

/// `text` with at most `characters` characters, the last three being dots where something was left out.
pub fn shortened(text: &str, characters: usize) -> String {
    if text.chars().count() <= characters {
        return text.to_owned();
    }
    text.chars().take(characters.saturating_sub(3)).chain("...".chars()).collect()
}

/// Skips what follows ESC: ECMA-48 5.3 and 5.4, and the strings of 5.6.
fn skip_escape(rest: &mut Peekable<Chars<'_>>) {
    match rest.peek() {
        Some('[') => {
            rest.next();
            skip_control_sequence(rest);
        }
        Some('P' | 'X' | ']' | '^' | '_') => {
            rest.next();
            skip_control_string(rest);
        }
        _ => {
            while rest.next_if(|next| matches!(next, ' '..='/')).is_some() {}
            rest.next_if(|next| matches!(next, '0'..='~'));
        }
    }
}

/// Skips parameters, intermediates and the final character of a control sequence.
fn skip_control_sequence(rest: &mut Peekable<Chars<'_>>) {
    while rest.next_if(|next| matches!(next, ' '..='?')).is_some() {}
    rest.next_if(|next| matches!(next, '@'..='~'));
}

/// Skips a control string to its end. It also ends with the line, lest an unfinished one swallow everything.
fn skip_control_string(rest: &mut Peekable<Chars<'_>>) {
    while let Some(next) = rest.next_if(|next| !matches!(next, '\n' | '\r')) {
        match next {
            '\u{7}' | '\u{9c}' => return,
            '\u{1b}' => {
                rest.next_if_eq(&'\\');
                return;
            }
            _ => {}
        }
    }
}

/// Directional controls, joiners, fillers and tags: nothing that a name or a message needs.
const fn is_invisible(character: char) -> bool {
    matches!(
        character,
        '\u{ad}'
            | '\u{34f}'
            | '\u{61c}'
            | '\u{115f}'
            | '\u{1160}'
            | '\u{180e}'
            | '\u{200b}'..='\u{200f}'
            | '\u{202a}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}'
            | '\u{3164}'
            | '\u{feff}'
            | '\u{ffa0}'
            | '\u{fff9}'..='\u{fffb}'
            | '\u{e0000}'..='\u{e007f}'
    )
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_character_that_nobody_sees_is_named_by_its_code_point() {
        for (character, shown) in [
            ('é', "é"),
            ('"', "\""),
            ('\u{feff}', "U+FEFF"),
            ('\u{a0}', "U+00A0"),
            ('\u{7}', "U+0007"),
            ('\u{202e}', "U+202E"),
            ('\u{e0041}', "U+E0041"),
        ] {
            assert_eq!(visible(character), shown);
        }
    }

    #[test]
    fn plain_text_stays_as_it_is() {
        assert_eq!(clean("mfa - Multi-Factor Authentication (MFA)\nZürich 日本\n"), {
            "mfa - Multi-Factor Authentication (MFA)\nZürich 日本\n"
        });
    }

    #[test]
    fn colours_titles_and_device_strings_are_removed() {
        let cases = [
            ("\u{1b}[0;1;31mFailed\u{1b}[0m", "Failed"),
            ("a\u{1b}]0;owned\u{7}b", "ab"),
            ("a\u{1b}]8;;http://x\u{1b}\\link\u{1b}]8;;\u{1b}\\b", "alinkb"),
            ("a\u{1b}P1$r0m\u{1b}\\b", "ab"),
            ("a\u{9b}31mb\u{9d}0;title\u{9c}c", "abc"),
            ("a\u{1b}(0b\u{1b}cd\u{1b}#8e", "abde"),
            ("a\u{1b}[?1049h\u{1b}[2Jb", "ab"),
        ];
        for (hostile, shown) in cases {
            assert_eq!(clean(hostile), shown, "{hostile:?}");
        }
    }

    #[test]
    fn an_unfinished_title_swallows_only_its_own_line() {
        assert_eq!(clean("a\u{1b}]0;never ends\nb"), "a\nb");
    }

    #[test]
    fn reading_direction_cannot_be_turned() {
        assert_eq!(clean("mfa - \u{202e}drowssap\u{2066}x\u{2069}"), "mfa - drowssapx");
    }

    #[test]
    fn a_carriage_return_cannot_overwrite_what_was_said() {
        assert_eq!(clean("error: no\rall is well\r\nnext"), "error: no\nall is well\nnext");
    }

    #[test]
    fn invalid_utf8_is_replaced_and_the_rest_kept() {
        assert_eq!(clean_bytes(b"a\xff\xfeb"), "a\u{fffd}\u{fffd}b");
    }

    #[test]
    fn the_first_line_that_says_something_is_quoted() {
        assert_eq!(first_line("\n  \n  Access denied \nmore"), Some("Access denied".to_owned()));
        assert_eq!(first_line("\u{1b}[0m\n"), None);
        assert_eq!(first_line(&"x".repeat(1_000)).map(|line| line.chars().count()), Some(QUOTED));
        for length in 1..=QUOTED {
            let said = format!("{} bob@customer.example cannot", "x".repeat(length));
            for quoted in [first_line(&said).unwrap(), one_line(&said)] {
                assert!(quoted.chars().count() <= QUOTED, "{quoted}");
                let whole = quoted.contains(" bob@customer.example");
                assert!(whole || !quoted.contains("bob"), "{quoted}");
            }
        }
    }

    proptest! {
        #[test]
        fn nothing_that_controls_a_terminal_survives(bytes in proptest::collection::vec(any::<u8>(), 0..300)) {
            let cleaned = clean_bytes(&bytes);
            prop_assert!(cleaned.chars().all(|c| c == '\n' || !(c.is_control() || is_invisible(c))));
        }

        #[test]
        fn cleaning_twice_changes_nothing_more(text in "(\\PC|\u{1b}|\\[|\u{9b}|\r|\n|m|;){0,60}") {
            let once = clean(&text);
            prop_assert_eq!(clean(&once), once);
        }
    }
}
