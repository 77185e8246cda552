//! Why what was given is not a secret that this program can use.

use crate::core::clean::visible;
use crate::core::text::Text;
use crate::text;

/// Longest piece of the input that an error repeats: enough for a mistyped word, too short for a secret.
const SHOWN: usize = 12;
/// So many characters that Base32 has may be a piece of a key.
const LIKE_A_KEY: usize = 8;

/// Why an input is no usable secret. No variant holds more of the secret than the one wrong character.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SecretError {
    /// Nothing but separators.
    Empty,
    /// Less than one byte of key.
    TooShort,
    /// More than 512 bytes of key, or more than 4096 bytes of input.
    TooLong,
    /// A character that Base32 (RFC 4648 section 6) does not have.
    WrongCharacter {
        /// The character.
        character: char,
        /// Its place in the key, counted in characters from 1.
        position: usize,
    },
    /// Something follows the padding.
    PaddingInside {
        /// The place of the first `=`, counted in characters from 1.
        position: usize,
    },
    /// It reads as hexadecimal, which authenticators do not use, and not as a whole key.
    Hexadecimal,
    /// It reads as Base64, which authenticators do not use.
    Base64,
    /// More than one key or address.
    Several,
    /// A word or a line beside the key.
    MoreThanAKey,
    /// A name before an equals sign that no known program writes.
    Assignment,
    /// A file in UTF-16.
    Utf16,
    /// A file that is no text.
    Binary,
    /// It reads as a code, not as the key.
    LooksLikeCode,
    /// An `otpauth://hotp` entry, which counts uses instead of time.
    Hotp,
    /// An entry of Steam Guard, whose codes are letters.
    Steam,
    /// An export of Google Authenticator, which packs many entries.
    Migration,
    /// An `otpauth` URI of an unknown kind.
    UnknownKind {
        /// The kind, shortened.
        kind: String,
    },
    /// A URI of another scheme.
    NotOtpauth {
        /// The scheme, shortened.
        scheme: String,
    },
    /// The URI has no `secret`.
    MissingSecret,
    /// A parameter is given twice, and not alike.
    DuplicateParameter {
        /// Its name.
        name: String,
    },
    /// A piece of the query without `=`, and no key.
    BareParameter,
    /// An algorithm other than SHA1, SHA256, SHA512.
    BadAlgorithm {
        /// What is given, shortened.
        value: String,
    },
    /// A number of digits outside 6 to 8.
    BadDigits {
        /// What is given, shortened.
        value: String,
    },
    /// A period outside 5 to 600 s.
    BadPeriod {
        /// What is given, shortened.
        value: String,
    },
    /// A percent sign in the key or its settings that is not followed by two hexadecimal digits.
    BadPercent,
    /// Percent-encoded bytes that are not UTF-8.
    NotText,
}

impl SecretError {
    /// What is wrong with it and what to do, in one or two sentences.
    pub fn text(&self) -> Text {
        match self {
            Self::Empty => text!("secret-empty"),
            Self::TooShort => text!("secret-too-short"),
            Self::TooLong => text!("secret-too-long"),
            Self::WrongCharacter { character, position } => wrong_character(*character, *position),
            Self::PaddingInside { position } => text!("secret-padding-inside", position = *position),
            Self::Hexadecimal => text!("secret-hexadecimal"),
            Self::Base64 => text!("secret-base64"),
            Self::Several => text!("secret-several"),
            Self::MoreThanAKey => text!("secret-more-than-a-key"),
            Self::Assignment => text!("secret-assignment"),
            Self::Utf16 => text!("secret-utf-16"),
            Self::Binary => text!("secret-binary"),
            Self::LooksLikeCode => text!("secret-looks-like-code"),
            Self::Hotp => text!("secret-hotp"),
            Self::Steam => text!("secret-steam"),
            Self::Migration => text!("secret-migration"),
            Self::UnknownKind { kind } => text!("secret-unknown-kind", kind = kind.as_str()),
            Self::NotOtpauth { scheme } => text!("secret-not-otpauth", scheme = scheme.as_str()),
            Self::MissingSecret => text!("secret-missing"),
            Self::DuplicateParameter { name } => text!("secret-duplicate-parameter", name = name.as_str()),
            Self::BareParameter => text!("secret-bare-parameter"),
            Self::BadAlgorithm { value } => text!("secret-bad-algorithm", value = value.as_str()),
            Self::BadDigits { value } => text!("secret-bad-digits", value = value.as_str()),
            Self::BadPeriod { value } => text!("secret-bad-period", value = value.as_str()),
            Self::BadPercent => text!("secret-bad-percent"),
            Self::NotText => text!("secret-not-text"),
        }
    }

    /// `piece` as far as it may be repeated: a longer one, or one that has letters and digits as a key has them, might be
    /// the secret in the wrong place.
    pub(super) fn shown(piece: &str) -> String {
        let key = |character: char| matches!(character, 'A'..='Z' | '2'..='7');
        let like_a_key = piece.chars().count() >= LIKE_A_KEY && piece.to_ascii_uppercase().chars().all(key);
        let printable = piece.chars().all(|character| !character.is_control());
        let fits = printable && piece.chars().count() <= SHOWN && !like_a_key;
        if fits { piece.to_owned() } else { "...".to_owned() }
    }
}

fn wrong_character(character: char, position: usize) -> Text {
    let shown = visible(character);
    match character {
        '0' => text!("secret-digit", character = shown, position = position, which = "zero"),
        '1' => text!("secret-digit", character = shown, position = position, which = "one"),
        '8' => text!("secret-digit", character = shown, position = position, which = "eight"),
        '9' => text!("secret-digit", character = shown, position = position, which = "nine"),
        _ if character.is_alphanumeric() => {
            text!("secret-foreign-letter", character = shown, position = position)
        }
        _ => text!("secret-wrong-character", character = shown, position = position),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_digit_that_no_key_has_is_told_by_what_it_is_mistaken_for() {
        for (character, id) in [
            ('0', "secret-digit"),
            ('1', "secret-digit"),
            ('8', "secret-digit"),
            ('9', "secret-digit"),
            ('\u{e4}', "secret-foreign-letter"),
            ('!', "secret-wrong-character"),
        ] {
            assert_eq!(wrong_character(character, 5).id, id);
        }
    }
}
