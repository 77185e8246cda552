//! Where a line may end.

use unicode_width::UnicodeWidthChar;

/// Closing marks, small kana and their like (JIS X 4051, "kinsoku"): no line begins with one of them.
const BEGINS_NO_LINE: &str = "、。，．・：；？！ー゛゜ヽヾゝゞ々〜」』）］｝〉》】〕〟…‥％℃ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ,.:;!?)]}%\"'/»”’";

/// Opening marks: no line ends with one of them.
const ENDS_NO_LINE: &str = "「『（［｛〈《【〔〝([{\"'«“‘";

/// `text` in pieces, none of which has to be broken: words with the blanks that follow them, and, in writing that has no
/// blanks, single characters with the marks that belong to them.
pub fn pieces(text: &str) -> Vec<&str> {
    let mut pieces = Vec::new();
    let (mut rest, mut taken, mut before) = (text, 0, None);
    for (at, char) in text.char_indices() {
        if before.is_some_and(|before| may_end_between(before, char)) {
            let (piece, behind) = rest.split_at(at - taken);
            pieces.push(piece);
            (rest, taken) = (behind, at);
        }
        before = Some(char);
    }
    pieces.push(rest);
    pieces
}

fn may_end_between(before: char, after: char) -> bool {
    if after == ' ' || after.width() == Some(0) {
        return false;
    }
    let wide = |char: char| char.width() == Some(2);
    let kept = BEGINS_NO_LINE.contains(after) || ENDS_NO_LINE.contains(before);
    before == ' ' || (wide(before) || wide(after)) && !kept
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_kept_whole() {
        assert_eq!(pieces("the server  is"), ["the ", "server  ", "is"]);
        assert_eq!(pieces("  a"), ["  ", "a"]);
        assert_eq!(pieces(""), [""]);
        assert_eq!(pieces("rm -rf /tmp/a,b"), ["rm ", "-rf ", "/tmp/a,b"]);
    }

    #[test]
    fn writing_without_blanks_breaks_between_characters_but_not_before_a_closing_mark() {
        assert_eq!(pieces("時計は、正"), ["時", "計", "は、", "正"]);
        assert_eq!(pieces("「時計」です。"), ["「時", "計」", "で", "す。"]);
        assert_eq!(pieces("サーバー"), ["サー", "バー"]);
        assert_eq!(pieces("時計(NTP)が"), ["時", "計", "(NTP)", "が"]);
    }

    #[test]
    fn a_mark_that_stands_on_a_character_stays_with_it() {
        assert_eq!(pieces("か\u{3099}き"), ["か\u{3099}", "き"]);
    }
}
