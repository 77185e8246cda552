//! Keys in other notations than Base32, told by the whole of them before one character is blamed.

use zeroize::Zeroizing;

use super::base32::{Decoded, MOST_BYTES};
use super::digits::separates;
use super::secret_error::SecretError;

/// Fewer hexadecimal digits than this are a mistyped word.
const FEWEST_DIGITS: usize = 16;
/// Digits of the keys that are in use: 128, 160, 256 and 512 bits.
const USUAL_DIGITS: [usize; 4] = [32, 40, 64, 128];
/// What programs write in front of hexadecimal digits.
const MARKS: [&str; 3] = ["0x", "0X", "\\x"];

/// What `text` is, which has a character that Base32 has not. `None` where it looks like nothing else.
///
/// # Errors
/// [`SecretError::Hexadecimal`] where it is plain that it is that and not which key, [`SecretError::Base64`].
pub(super) fn read(text: &str) -> Result<Option<Decoded>, SecretError> {
    let bare = text.trim();
    let Some((digits, marked)) = without_marks(bare) else { return Err(SecretError::Hexadecimal) };
    if let Some((bytes, length)) = hexadecimal(&digits) {
        let plain = length.is_multiple_of(2) && (marked || USUAL_DIGITS.contains(&length));
        if plain && length >= FEWEST_DIGITS {
            return Ok(Some(Decoded { bytes, uneven: false }));
        }
        if marked || length >= FEWEST_DIGITS {
            return Err(SecretError::Hexadecimal);
        }
    }
    if is_base64(bare) { Err(SecretError::Base64) } else { Ok(None) }
}

/// The digits of `text` without what programs write in front of a number, a byte of a list, or one of a text, and whether there was such
/// a mark. None for a list whose items are no single bytes: which of them comes first is anybody's guess.
fn without_marks(text: &str) -> Option<(Zeroizing<String>, bool)> {
    // Never longer than the text, so that it does not move and leave a copy behind.
    let mut digits = Zeroizing::new(String::with_capacity(text.len()));
    let mut marked = false;
    // Without such a mark a list is one of decimal numbers.
    let is_list = text.contains(',') && MARKS.iter().any(|mark| text.contains(mark));
    for item in text.split_inclusive(',') {
        let item = if is_list {
            item.trim_matches(|c: char| matches!(c, '{' | '}' | ',') || separates(c))
        } else {
            item
        };
        let begins = digits.len();
        let mut rest = item;
        while let Some(next) = rest.chars().next() {
            match MARKS.iter().find_map(|mark| rest.strip_prefix(mark)) {
                Some(behind) => (rest, marked) = (behind, true),
                None => {
                    digits.push(next);
                    rest = rest.get(next.len_utf8()..).unwrap_or_default();
                }
            }
        }
        if is_list && !item.is_empty() {
            match digits.len() - begins {
                1 => digits.insert(begins, '0'),
                2 => {}
                _ => return None,
            }
        }
    }
    Some((digits, marked))
}

/// Whether `text` is a whole key as bytes in hexadecimal, separated by commas: `0x31, 0x32`.
pub(super) fn is_list_of_bytes(text: &str) -> bool {
    let marked = |item: &str| {
        let item = item.trim_matches(['{', '}', ' ', '\n', '\r', '\t']);
        MARKS.iter().any(|mark| item.starts_with(mark))
    };
    text.contains(',') && text.split(',').all(marked) && matches!(read(text), Ok(Some(_)))
}

/// The bytes and the number of digits of a text that is hexadecimal; at most as many bytes as a key has.
fn hexadecimal(text: &str) -> Option<(Zeroizing<Vec<u8>>, usize)> {
    let mut bytes = Zeroizing::new(Vec::with_capacity(MOST_BYTES));
    let (mut high, mut length) = (None, 0);
    let between = |character: &char| separates(*character) || *character == ':';
    for character in text.chars().filter(|character| !between(character)) {
        let digit = character.to_digit(16)? as u8;
        length += 1;
        match high.take() {
            None => high = Some(digit),
            Some(high) if bytes.len() < MOST_BYTES => bytes.push(high << 4 | digit),
            Some(_) => return None,
        }
    }
    (length > 0).then_some((bytes, length))
}

/// Base64 (RFC 4648 section 4) has signs that no key has, or its letters change their case all the time.
pub(super) fn is_base64(text: &str) -> bool {
    let characters: Zeroizing<Vec<u8>> = Zeroizing::new(text.trim_end_matches('=').bytes().collect());
    let letters = characters.iter().filter(|byte| byte.is_ascii_alphabetic()).count();
    let changes = characters
        .windows(2)
        .filter(|pair| {
            matches!(pair, [one, other] if one.is_ascii_lowercase() && other.is_ascii_uppercase()
            || one.is_ascii_uppercase() && other.is_ascii_lowercase())
        })
        .count();
    let signs = characters.iter().any(|byte| matches!(byte, b'+' | b'/'));
    let known = |byte: &u8| byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'/' | b'-' | b'_');
    characters.len() >= FEWEST_DIGITS && characters.iter().all(known) && (signs || changes * 4 >= letters)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hexadecimal_is_read_where_it_is_plain_and_named_where_it_is_not() {
        let key = b"12345678901234567890";
        for text in [
            "3132333435363738393031323334353637383930",
            "0x3132333435363738393031323334353637383930",
            "0X3132 3334 3536 3738 3930 3132 3334 3536 3738 3930",
            "31:32:33:34:35:36:37:38:39:30:31:32:33:34:35:36:37:38:39:30",
            "0x31, 0x32, 0x33, 0x34, 0x35, 0x36, 0x37, 0x38, 0x39, 0x30, \
             0x31, 0x32, 0x33, 0x34, 0x35, 0x36, 0x37, 0x38, 0x39, 0x30",
            r"\x31\x32\x33\x34\x35\x36\x37\x38\x39\x30\x31\x32\x33\x34\x35\x36\x37\x38\x39\x30",
        ] {
            assert_eq!(read(text).unwrap().unwrap().bytes.as_slice(), key, "{text}");
        }
        for text in ["3132333435363738", "313233343536373839", "0x313", "0x31323334353637383"] {
            assert_eq!(read(text).err(), Some(SecretError::Hexadecimal), "{text}");
        }
    }

    #[test]
    fn base64_is_named_and_a_mistyped_key_is_not_taken_for_it() {
        for text in ["MTIzNDU2Nzg5MDEyMzQ1Njc4OTA=", "q83vEjRWeJCrze8SNFZ4kA==", "aGVsbG8+d29ybGQ/MTIz"] {
            assert_eq!(read(text).err(), Some(SecretError::Base64), "{text}");
        }
        for text in ["JBSWY3DPEHPK3PX0", "jbswy3dpehpk3px1", "JBSWy3dpEHPK3px0", "JBSW!3DPEHPK3PXP", "12345"]
        {
            assert!(matches!(read(text), Ok(None)), "{text}");
        }
    }

    #[test]
    fn hexadecimal_is_read_up_to_the_longest_key() {
        for (digits, length) in [(2 * MOST_BYTES, Some(MOST_BYTES)), (2 * MOST_BYTES + 2, None), (2, Some(1))]
        {
            let read = hexadecimal(&"4".repeat(digits)).map(|(bytes, _)| bytes.len());
            assert_eq!(read, length, "{digits}");
        }
    }
}
