//! The key in the first line of a file of pam_google_authenticator, as the module decodes it (20191231, tried against it).

use zeroize::Zeroizing;

use super::base32::{Decoded, value};
use super::secret_error::SecretError;

const BITS_PER_CHARACTER: usize = 5;

/// Reads the line: any case, with blanks, tabs, CR and dashes between, and 0, 1 and 8 for the letters that they look like. Nothing else
/// may stand there, not even padding, and it may be as long as the file.
///
/// # Errors
/// [`SecretError::WrongCharacter`], [`SecretError::Empty`], and [`SecretError::TooShort`] for less than a byte.
pub(super) fn decode(line: &str) -> Result<Decoded, SecretError> {
    // All room at once: a vector that grows leaves copies of the key behind.
    let mut bytes = Zeroizing::new(Vec::with_capacity(line.len() * BITS_PER_CHARACTER / 8 + 1));
    let mut pending = Zeroizing::new((0_u32, 0_u32));
    let mut characters = 0_usize;
    for (index, character) in line.chars().enumerate() {
        if matches!(character, ' ' | '\t' | '\r' | '\n' | '-') {
            continue;
        }
        let meant = match character {
            '0' => 'O',
            '1' => 'L',
            '8' => 'B',
            other => other,
        };
        let wrong = SecretError::WrongCharacter { character, position: index + 1 };
        let five = value(meant).ok_or(wrong)?;
        characters += 1;
        let (bits, count) = *pending;
        let (bits, count) = (bits << 5 | five, count + 5);
        *pending = if count >= 8 {
            bytes.push((bits >> (count - 8)) as u8);
            (bits & ((1 << (count - 8)) - 1), count - 8)
        } else {
            (bits, count)
        };
    }
    match (characters, bytes.is_empty()) {
        (0, _) => Err(SecretError::Empty),
        (_, true) => Err(SecretError::TooShort),
        // What is left over the module ignores.
        _ => Ok(Decoded { bytes, uneven: false }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const KEY: &str = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP";

    fn bytes(line: &str) -> Result<Vec<u8>, SecretError> {
        decode(line).map(|decoded| decoded.bytes.to_vec())
    }

    #[test]
    fn what_the_module_passes_over_and_takes_for_a_letter_is_taken_so() {
        let plain = bytes(KEY).unwrap();
        for line in ["jbswy3dpehpk3pxpjbswy3dpehpk3pxp", "\tJBSW Y3DP-EHPK3PXP JBSWY3DPEHPK3PXP\r"] {
            assert_eq!(bytes(line).unwrap(), plain, "{line}");
        }
        assert_eq!(bytes("0N5WG418"), bytes("ON5WG4LB"));
        assert_eq!(bytes("ON"), Ok(vec![0x73]));
        assert_eq!(bytes(&KEY.repeat(2_000)).unwrap().len(), 40_000);
    }

    #[test]
    fn whatever_else_stands_there_is_no_key() {
        for (line, character) in [
            ("JBSWY3DP====", '='),
            ("otpauth://totp/x?secret=JBSWY3DPEHPK3PXP", ':'),
            ("\u{feff}JBSWY3DPEHPK3PXP", '\u{feff}'),
            ("JBSW\u{a0}Y3DP", '\u{a0}'),
            ("3132333435363738393031323334353637383930", '9'),
            ("\"JBSWY3DP\"", '"'),
            ("JBSW\u{c}Y3DP", '\u{c}'),
        ] {
            let found = bytes(line);
            let is_it =
                matches!(found, Err(SecretError::WrongCharacter { character: it, .. }) if it == character);
            assert!(is_it, "{line}: {found:?}");
        }
        assert_eq!(bytes(" -\r"), Err(SecretError::Empty));
        assert_eq!(bytes("A"), Err(SecretError::TooShort));
    }
}
