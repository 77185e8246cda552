//! Numbers as the modules read them: by strtol(3) and its kin, which pass over blanks and stop at whatever is no digit.

/// What isspace(3) calls blank.
const BLANKS: [char; 6] = [' ', '\t', '\n', '\u{b}', '\u{c}', '\r'];

/// A number that stands in front of something else.
pub struct CNumber<'a> {
    /// Whether there is a minus sign in front of it.
    below: bool,
    /// Without its sign; none where it has more than 64 bits.
    size: Option<u64>,
    /// Its digits, without zeros in front.
    pub digits: &'a str,
    /// What stands behind it.
    pub rest: &'a str,
}

impl<'a> CNumber<'a> {
    /// The number that `text` begins with, in digits of a base up to ten; none where no digit comes before anything else.
    pub fn read(text: &'a str, base: u32) -> Option<Self> {
        let text = text.trim_start_matches(BLANKS);
        let (below, text) = match text.strip_prefix('-') {
            Some(rest) => (true, rest),
            None => (false, text.strip_prefix('+').unwrap_or(text)),
        };
        let end = text.find(|letter: char| !letter.is_digit(base)).unwrap_or(text.len());
        let (digits, rest) = text.split_at(end);
        let is_number = !digits.is_empty();
        is_number.then(|| Self {
            below,
            size: u64::from_str_radix(digits, base).ok(),
            digits: digits.trim_start_matches('0'),
            rest,
        })
    }

    /// By strtol(3): one that is too large is the largest there is.
    pub fn signed(&self) -> i64 {
        let size = self.size.and_then(|size| i64::try_from(size).ok());
        match (size, self.below) {
            (Some(size), false) => size,
            (Some(size), true) => -size,
            (None, false) => i64::MAX,
            (None, true) => i64::MIN,
        }
    }

    /// By strtoul(3): one with a minus sign wraps; none where it has more than 64 bits, which is an error there.
    pub fn unsigned(&self) -> Option<u64> {
        self.size.map(|size| if self.below { size.wrapping_neg() } else { size })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_what_strtol_and_strtoul_make_of_them() {
        for (text, signed, unsigned, rest) in [
            ("7", 7, Some(7), ""),
            (" \u{b}+007x", 7, Some(7), "x"),
            ("-1 2", -1, Some(u64::MAX), " 2"),
            ("9223372036854775808", i64::MAX, Some(1 << 63), ""),
            ("-18446744073709551616", i64::MIN, None, ""),
            ("12\u{b}3", 12, Some(12), "\u{b}3"),
        ] {
            let number = CNumber::read(text, 10).unwrap();
            assert_eq!(
                (number.signed(), number.unsigned(), number.rest),
                (signed, unsigned, rest),
                "{text:?}"
            );
        }
        for text in ["", "x7", "- 7", "+-7", "\u{a0}7"] {
            assert!(CNumber::read(text, 10).is_none(), "{text:?}");
        }
        let octal = CNumber::read("0608", 8).unwrap();
        assert_eq!((octal.signed(), octal.digits, octal.rest), (0o60, "60", "8"));
    }
}
