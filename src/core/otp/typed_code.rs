//! A code as it was typed.

use std::fmt;

use zeroize::{Zeroize, Zeroizing};

use super::digits::{decimal, separates};
use crate::core::clean::visible;
use crate::core::text::Text;
use crate::text;

/// The shortest code that is a code (RFC 4226 section 5.3).
pub const FEWEST_DIGITS: usize = 6;
/// The longest code that authenticators show.
pub const MOST_DIGITS: usize = 8;

/// A typed code of 6 to 8 digits. Wiped on drop, prints as `***`: while it is fresh it opens a door.
pub struct Code {
    value: u32,
    digits: u8,
}

impl Code {
    /// Reads what was typed or pasted: decimal digits of any script; spaces, dashes, line ends and invisible
    /// characters are ignored.
    ///
    /// # Errors
    /// [`CodeError::Empty`] without any digit, [`CodeError::NotADigit`] at the first other character,
    /// [`CodeError::TooShort`] under 6 digits and [`CodeError::TooLong`] over 8.
    pub fn parse(typed: &str) -> Result<Self, CodeError> {
        let mut digits = Zeroizing::new(Vec::with_capacity(MOST_DIGITS));
        let mut count = 0_usize;
        if let Some(wrong) = wrong_character(typed) {
            return Err(wrong);
        }
        for digit in typed.chars().filter_map(decimal) {
            count += 1;
            if count <= MOST_DIGITS {
                digits.push(digit);
            }
        }
        match count {
            0 => Err(CodeError::Empty),
            1..FEWEST_DIGITS => Err(CodeError::TooShort { digits: count }),
            FEWEST_DIGITS..=MOST_DIGITS => {
                let value = digits.iter().fold(0, |value, digit| value * 10 + u32::from(*digit));
                Ok(Self { value, digits: count as u8 })
            }
            _ => Err(CodeError::TooLong { digits: count }),
        }
    }

    /// How many digits were typed, 6 to 8.
    pub const fn digits(&self) -> u8 {
        self.digits
    }

    pub(super) const fn value(&self) -> u32 {
        self.value
    }

    /// Whether both are the same code, without telling by its duration how far they agree.
    pub(crate) const fn same_as(&self, other: &Self) -> bool {
        (self.value ^ other.value) | (self.digits ^ other.digits) as u32 == 0
    }
}

impl Drop for Code {
    fn drop(&mut self) {
        self.value.zeroize();
    }
}

impl fmt::Debug for Code {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("***")
    }
}

/// Why what was typed is not a code.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CodeError {
    /// There is no digit.
    Empty,
    /// A character that is neither a digit nor a separator.
    NotADigit {
        /// The character.
        character: char,
        /// Its place, counted in characters from 1.
        position: usize,
    },
    /// Fewer than 6 digits.
    TooShort {
        /// How many there are.
        digits: usize,
    },
    /// More than 8 digits.
    TooLong {
        /// How many there are.
        digits: usize,
    },
    /// More than one code where one is wanted.
    Several,
}

impl CodeError {
    /// What is wrong with it and what to type instead.
    pub fn text(&self) -> Text {
        match self {
            Self::Empty => text!("code-empty"),
            Self::NotADigit { character, position } => {
                text!("code-not-a-digit", character = visible(*character), position = *position)
            }
            Self::TooShort { digits: 5 } => text!("code-five-digits"),
            Self::TooShort { digits } => text!("code-too-short", digits = *digits),
            Self::Several => text!("code-several"),
            Self::TooLong { digits } => text!("code-too-long", digits = *digits),
        }
    }
}

/// The first character of `typed` that can stand in no code, as [`CodeError::NotADigit`].
pub fn wrong_character(typed: &str) -> Option<CodeError> {
    let (index, character) = typed
        .chars()
        .enumerate()
        .find(|(_, character)| decimal(*character).is_none() && !separates(*character))?;
    Some(CodeError::NotADigit { character, position: index + 1 })
}

/// What a paste becomes in the field for the code: its digits as ASCII, everything else left out. More digits
/// than a code has are kept up to twice their number, so that a wrong paste is seen rather than cut to fit.
pub fn clean_digits(pasted: &str) -> String {
    pasted.chars().filter_map(decimal).take(2 * MOST_DIGITS).map(|digit| char::from(b'0' + digit)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn value(typed: &str) -> (u32, u8) {
        let code = Code::parse(typed).unwrap();
        (code.value(), code.digits())
    }

    #[test]
    fn what_people_type_and_paste_is_the_same_code() {
        for typed in
            ["123456", "123 456", " 123-456\r\n", "１２３４５６", "١٢٣٤٥٦", "123\u{a0}456", "1\u{200b}23456"]
        {
            assert_eq!(value(typed), (123_456, 6), "{typed:?}");
        }
        assert_eq!(value("00000001"), (1, 8));
        assert_eq!(value("0123456"), (123_456, 7));
    }

    #[test]
    fn what_is_not_a_code_is_named() {
        assert_eq!(Code::parse("").unwrap_err(), CodeError::Empty);
        assert_eq!(Code::parse(" - ").unwrap_err(), CodeError::Empty);
        assert_eq!(Code::parse("12345").unwrap_err(), CodeError::TooShort { digits: 5 });
        assert_eq!(Code::parse("123456789").unwrap_err(), CodeError::TooLong { digits: 9 });
        assert_eq!(Code::parse("12O456").unwrap_err(), CodeError::NotADigit { character: 'O', position: 3 });
    }

    #[test]
    fn leading_zeros_make_different_codes() {
        let (six, seven) = (Code::parse("012345").unwrap(), Code::parse("0012345").unwrap());
        assert!(!six.same_as(&seven));
        assert!(six.same_as(&Code::parse("012 345").unwrap()));
    }

    #[test]
    fn a_paste_keeps_only_digits() {
        assert_eq!(clean_digits("Your code is 123 456.\n"), "123456");
        assert_eq!(clean_digits("１２３ ٤٥٦"), "123456");
        assert_eq!(clean_digits("no code"), "");
        assert_eq!(clean_digits(&"7".repeat(100)).len(), 16);
    }

    #[test]
    fn a_code_prints_as_stars() {
        assert_eq!(format!("{:?}", Code::parse("123456").unwrap()), "***");
    }
}
