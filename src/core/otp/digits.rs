//! The decimal digits of all scripts: an input method may send any of them for a code.

/// The zero of each run of ten decimal digits (Unicode 16, general category Nd).
const ZEROS: &[u32] = &[
    0x0030, 0x0660, 0x06F0, 0x07C0, 0x0966, 0x09E6, 0x0A66, 0x0AE6, 0x0B66, 0x0BE6, 0x0C66, 0x0CE6, 0x0D66,
    0x0DE6, 0x0E50, 0x0ED0, 0x0F20, 0x1040, 0x1090, 0x17E0, 0x1810, 0x1946, 0x19D0, 0x1A80, 0x1A90, 0x1B50,
    0x1BB0, 0x1C40, 0x1C50, 0xA620, 0xA8D0, 0xA900, 0xA9D0, 0xA9F0, 0xAA50, 0xABF0, 0xFF10, 0x104A0, 0x10D30,
    0x10D40, 0x11066, 0x110F0, 0x11136, 0x111D0, 0x112F0, 0x11450, 0x114D0, 0x11650, 0x116C0, 0x116D0,
    0x116DA, 0x11730, 0x118E0, 0x11950, 0x11BF0, 0x11C50, 0x11D50, 0x11DA0, 0x11F50, 0x16130, 0x16A60,
    0x16AC0, 0x16B50, 0x16D70, 0x1CCF0, 0x1D7CE, 0x1D7D8, 0x1D7E2, 0x1D7EC, 0x1D7F6, 0x1E140, 0x1E2F0,
    0x1E4F0, 0x1E5F1, 0x1E950, 0x1FBF0,
];

/// The value of a decimal digit of any script, 0 to 9.
pub(super) fn decimal(character: char) -> Option<u8> {
    if character.is_ascii() {
        return character.to_digit(10).and_then(|digit| u8::try_from(digit).ok());
    }
    let point = u32::from(character);
    let run = ZEROS.partition_point(|zero| *zero <= point).checked_sub(1)?;
    let value = point - ZEROS.get(run)?;
    u8::try_from(value).ok().filter(|value| *value < 10)
}

/// Whether people and programs put this between groups of characters: white space, dashes of all kinds,
/// and characters that cannot be seen.
pub fn separates(character: char) -> bool {
    character.is_whitespace()
        || matches!(
            character,
            '-' | '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{FE58}' | '\u{FE63}' | '\u{FF0D}'
                | '\u{00AD}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'
                | '\u{2066}'..='\u{2069}' | '\u{FEFF}'
        )
}

/// Whether a separator is one that can be seen, so that what it separates is two words.
pub(super) fn is_seen(character: char) -> bool {
    let hidden = matches!(character, '\u{00AD}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}' | '\u{2066}'..='\u{2069}' | '\u{FEFF}');
    separates(character) && !hidden
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn digits_of_every_script_have_their_value() {
        for (text, value) in [("0", 0), ("９", 9), ("٣", 3), ("७", 7), ("𝟗", 9), ("\u{0ED9}", 9)] {
            let character = text.chars().next().unwrap();
            assert_eq!(decimal(character), Some(value), "{text}");
        }
    }

    #[test]
    fn numbers_that_are_not_decimal_digits_are_none() {
        for character in ['a', 'Ⅷ', '²', '½', '①', '\u{066A}', '-'] {
            assert_eq!(decimal(character), None, "{character}");
        }
    }

    #[test]
    fn the_runs_are_sorted_and_numeric() {
        assert!(ZEROS.windows(2).all(|pair| pair[0] + 10 <= pair[1]));
        for zero in ZEROS.iter().filter(|zero| **zero < 0x10000) {
            assert!(char::from_u32(*zero).unwrap().is_numeric(), "{zero:x}");
            assert!(char::from_u32(*zero + 9).unwrap().is_numeric(), "{zero:x}");
        }
    }
}
