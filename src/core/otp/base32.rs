//! Base32 as people copy it (RFC 4648 section 6): any case, in groups, with or without padding.

use zeroize::Zeroizing;

use super::digits::separates;
use super::secret_error::SecretError;

const ALPHABET: &[u8; 32] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
const BITS_PER_CHARACTER: u32 = 5;
/// Longer keys than this are something else that was pasted. RFC 2104 sees no gain beyond one hash block.
pub(super) const MOST_BYTES: usize = 512;

/// What the characters say.
pub(super) struct Decoded {
    pub(super) bytes: Zeroizing<Vec<u8>>,
    /// Whether the characters do not come out even in bytes, so that one may be missing or too many.
    pub(super) uneven: bool,
}

/// Reads a key. Characters are counted from 1 in `text` as it was given.
pub(super) fn decode(text: &str) -> Result<Decoded, SecretError> {
    // All room at once: a vector that grows leaves copies of the key behind.
    let mut bytes = Zeroizing::new(Vec::with_capacity(MOST_BYTES));
    let mut pending = Zeroizing::new((0_u32, 0_u32));
    let mut characters = 0_usize;
    let mut padding = None;
    for (index, character) in text.chars().enumerate() {
        let position = index + 1;
        if separates(character) {
            continue;
        }
        if character == '=' {
            padding.get_or_insert(position);
            continue;
        }
        if let Some(position) = padding {
            return Err(SecretError::PaddingInside { position });
        }
        let Some(value) = value(character) else {
            return Err(SecretError::WrongCharacter { character, position });
        };
        characters += 1;
        let (bits, count) = *pending;
        let (bits, count) = (bits << BITS_PER_CHARACTER | value, count + BITS_PER_CHARACTER);
        if count >= 8 {
            if bytes.len() == MOST_BYTES {
                return Err(SecretError::TooLong);
            }
            bytes.push((bits >> (count - 8)) as u8);
            *pending = (bits & ((1 << (count - 8)) - 1), count - 8);
        } else {
            *pending = (bits, count);
        }
    }
    if bytes.is_empty() {
        return Err(if characters == 0 { SecretError::Empty } else { SecretError::TooShort });
    }
    // Whole bytes leave 0, 1, 2, 3 or 4 bits over, all zero; authenticators ignore whatever is there.
    let uneven = pending.0 != 0 || pending.1 >= BITS_PER_CHARACTER;
    Ok(Decoded { bytes, uneven })
}

/// Writes a key without padding, upper case.
pub(super) fn encode(bytes: &[u8]) -> Zeroizing<String> {
    let mut text = Zeroizing::new(String::with_capacity(bytes.len().div_ceil(5) * 8));
    let (mut bits, mut count) = (0_u32, 0_u32);
    let letter = |index: u32| char::from(ALPHABET[(index & 31) as usize]);
    for byte in bytes {
        (bits, count) = (bits << 8 | u32::from(*byte), count + 8);
        while count >= BITS_PER_CHARACTER {
            count -= BITS_PER_CHARACTER;
            text.push(letter(bits >> count));
        }
        bits &= (1 << count) - 1;
    }
    if count > 0 {
        text.push(letter(bits << (BITS_PER_CHARACTER - count)));
    }
    text
}

pub(super) fn value(character: char) -> Option<u32> {
    match character {
        'A'..='Z' => Some(u32::from(character) - u32::from('A')),
        'a'..='z' => Some(u32::from(character) - u32::from('a')),
        '2'..='7' => Some(u32::from(character) - u32::from('2') + 26),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_vectors_of_rfc_4648_section_10_come_out_both_ways() {
        for (bytes, text) in [
            ("f", "MY======"),
            ("fo", "MZXQ===="),
            ("foo", "MZXW6==="),
            ("foob", "MZXW6YQ="),
            ("fooba", "MZXW6YTB"),
            ("foobar", "MZXW6YTBOI======"),
        ] {
            let decoded = decode(text).unwrap();
            assert_eq!(&**decoded.bytes, bytes.as_bytes());
            assert!(!decoded.uneven, "{text}");
            assert_eq!(&*encode(bytes.as_bytes()), text.trim_end_matches('='));
        }
    }

    #[test]
    fn case_groups_dashes_and_line_ends_do_not_matter() {
        let plain = decode("JBSWY3DPEHPK3PXP").unwrap().bytes;
        for text in [
            "jbsw y3dp ehpk 3pxp",
            "JBSW-Y3DP-EHPK-3PXP\n",
            " JbSwY3Dp\u{a0}EhPk3PxP ===",
            "JBSWY3DP\u{2013}EHPK3PXP",
        ] {
            assert_eq!(*decode(text).unwrap().bytes, *plain, "{text}");
        }
    }

    #[test]
    fn the_wrong_character_and_its_place_are_named() {
        let error = |text: &str| decode(text).err().unwrap();
        assert_eq!(error("JBSW Y3D0"), SecretError::WrongCharacter { character: '0', position: 9 });
        assert_eq!(error("JBSW!"), SecretError::WrongCharacter { character: '!', position: 5 });
        assert_eq!(error("JBS\u{0410}"), SecretError::WrongCharacter { character: '\u{0410}', position: 4 });
        assert_eq!(error("JB=SW"), SecretError::PaddingInside { position: 3 });
    }

    #[test]
    fn what_is_no_key_is_an_error() {
        let error = |text: &str| decode(text).err().unwrap();
        assert_eq!(error(" -="), SecretError::Empty);
        assert_eq!(error("A"), SecretError::TooShort);
        assert_eq!(error(&"A".repeat(2_000)), SecretError::TooLong);
    }

    #[test]
    fn a_key_that_does_not_come_out_even_is_noticed() {
        assert!(!decode("JBSWY3DPEHPK3PXP").unwrap().uneven);
        assert!(decode("JBSWY3DPEHPK3PXPA").unwrap().uneven);
        assert!(decode("MZ").unwrap().uneven, "leftover bits are not zero");
    }
}
