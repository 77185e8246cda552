//! Codes as people give them: in a sentence, in groups, in pieces of a command line.

use zeroize::Zeroizing;

use super::digits::{decimal, separates};
use super::typed_code::{CodeError, FEWEST_DIGITS, MOST_DIGITS, clean_digits, wrong_character};

/// The longest group in which people write the digits of a code, and the shortest.
const GROUP: std::ops::RangeInclusive<usize> = 2..=4;

/// The digits of the only code in `words`, a sentence perhaps: "Your code is 123456. It expires in 10 minutes." Where
/// there is no whole code, whatever digits there are.
///
/// # Errors
/// [`CodeError::Several`] where more than one run of 6 to 8 digits stands in it, and where there is no whole code
/// [`CodeError::NotADigit`] at a letter among digits, or at the first character where there is no digit.
pub fn code_of(words: &str) -> Result<String, CodeError> {
    let runs: Vec<&str> = runs(words).collect();
    let whole = |run: &&&str| (FEWEST_DIGITS..=MOST_DIGITS).contains(&run.chars().count());
    let mut codes: Vec<String> = runs.iter().filter(whole).map(|run| clean_digits(run)).collect();
    if codes.is_empty() {
        codes = grouped(words);
    }
    codes.dedup();
    match codes.as_slice() {
        [] => stray(words).map_or_else(|| Ok(clean_digits(words)), Err),
        [only] => Ok(only.clone()),
        _ => Err(CodeError::Several),
    }
}

/// The words of a command line as codes of `digits` digits: "123 456" without quotation marks comes as two words. What is
/// whole by itself stays by itself.
pub fn codes_of_words(words: &[String], digits: u8) -> Vec<Zeroizing<String>> {
    let mut codes: Vec<Zeroizing<String>> = Vec::new();
    let mut open = false;
    for word in words {
        let count = clean_digits(word).len();
        let piece = GROUP.contains(&count) && word.chars().all(|c| decimal(c).is_some() || separates(c));
        let room = codes.last().is_some_and(|last| clean_digits(last).len() + count <= usize::from(digits));
        match codes.last_mut() {
            Some(last) if open && piece && room => last.push_str(word),
            _ => codes.push(Zeroizing::new(word.clone())),
        }
        open = piece;
    }
    codes
}

/// The letter that was typed in the place of a digit. The words of a sentence are none: "Your code is 12345." lacks one digit.
fn stray(words: &str) -> Option<CodeError> {
    if !words.chars().any(|character| decimal(character).is_some()) {
        return wrong_character(words);
    }
    let mut place = 0;
    for word in words.split_inclusive(char::is_whitespace) {
        let is_stray = |character: char| character.is_alphanumeric() && decimal(character).is_none();
        let found = word.chars().enumerate().find(|(_, character)| is_stray(*character));
        if let Some((index, character)) = found
            && word.chars().any(|character| decimal(character).is_some())
        {
            return Some(CodeError::NotADigit { character, position: place + index + 1 });
        }
        place += word.chars().count();
    }
    None
}

/// Each run of digits without anything between.
fn runs(words: &str) -> impl Iterator<Item = &str> {
    words.split(|character| decimal(character).is_none()).filter(|run| !run.is_empty())
}

/// Codes that are written in groups of one length with one separator between, such as "123 456".
fn grouped(words: &str) -> Vec<String> {
    let mut codes = Vec::new();
    let (mut code, mut group, mut first) = (String::new(), 0, 0);
    let mut end = |code: &mut String, group: usize, first: &mut usize| {
        let even = *first == 0 || group == *first;
        if even && *first > 0 && (FEWEST_DIGITS..=MOST_DIGITS).contains(&code.len()) {
            codes.push(std::mem::take(code));
        }
        code.clear();
        *first = 0;
    };
    let mut characters = words.chars().peekable();
    while let Some(character) = characters.next() {
        if let Some(digit) = decimal(character) {
            code.push(char::from(b'0' + digit));
            group += 1;
        } else {
            let next = characters.peek().copied().and_then(decimal).is_some();
            let same = first == 0 || first == group;
            if separates(character) && next && same && GROUP.contains(&group) {
                first = group;
            } else {
                end(&mut code, group, &mut first);
            }
            group = 0;
        }
    }
    end(&mut code, group, &mut first);
    codes
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_only_run_of_six_to_eight_digits_is_the_code() {
        for (words, code) in [
            ("Your code is 123456. It expires in 10 minutes.", "123456"),
            ("123456", "123456"),
            ("G-123456 is your code", "123456"),
            ("[Acme] 12345678 (valid 30 s, request 4711)", "12345678"),
            ("code: 123 456", "123456"),
            ("use 123 456 within 10 min", "123456"),
            ("1234-5678\n", "12345678"),
            ("12 34 56", "123456"),
            ("123456 123456", "123456"),
            ("+4917012345678 sent you 654321", "654321"),
            ("\u{0661}\u{0662}\u{0663}\u{0664}\u{0665}\u{0666}", "123456"),
        ] {
            assert_eq!(code_of(words).as_deref(), Ok(code), "{words}");
        }
    }

    #[test]
    fn of_several_none_is_taken() {
        for words in ["123456 or 654321", "123456\n654321", "123 456, 654 321", "12345678/123456"] {
            assert_eq!(code_of(words), Err(CodeError::Several), "{words}");
        }
    }

    #[test]
    fn where_there_is_no_code_the_digits_are_seen_as_they_are() {
        for (words, digits) in
            [("1", "1"), ("12345", "12345"), ("", ""), ("Your code is 12345.", "12345"), ("12 345", "12345")]
        {
            assert_eq!(code_of(words).as_deref(), Ok(digits), "{words}");
        }
    }

    #[test]
    fn a_letter_in_the_place_of_a_digit_is_named() {
        for (words, character, position) in [
            ("12O456", 'O', 3),
            ("code 12l 456", 'l', 8),
            ("S2345", 'S', 1),
            ("hello", 'h', 1),
            (" ...", '.', 2),
        ] {
            assert_eq!(code_of(words), Err(CodeError::NotADigit { character, position }), "{words}");
        }
    }

    #[test]
    fn words_of_a_command_line_are_joined_to_codes() {
        let joined = |words: &[&str], digits| -> Vec<String> {
            let words: Vec<String> = words.iter().map(|word| (*word).to_owned()).collect();
            codes_of_words(&words, digits).iter().map(|code| code.to_string()).collect()
        };
        for (words, digits, codes) in [
            (&["123", "456"][..], 6, &["123456"][..]),
            (&["123456", "654321"], 6, &["123456", "654321"]),
            (&["123", "456", "654", "321"], 6, &["123456", "654321"]),
            (&["12", "34", "56"], 6, &["123456"]),
            (&["1234", "5678"], 8, &["12345678"]),
            (&["12345", "654321"], 6, &["12345", "654321"]),
            (&["123", "4567"], 6, &["123", "4567"]),
            (&["123456", "12"], 6, &["123456", "12"]),
            (&["12a", "456"], 6, &["12a", "456"]),
        ] {
            assert_eq!(joined(words, digits), codes, "{words:?}");
        }
    }
}
