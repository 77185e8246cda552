//! An authenticator's entry: a secret and how codes are made of it.

use zeroize::Zeroizing;

use super::base32::{self, Decoded};
use super::digits::separates;
use super::file_key;
use super::generator::Generator;
use super::given::{self, Given};
use super::look_alike;
use super::pam_file::{self, PamSettings};
use super::parameters::Parameters;
use super::replaced::without_garbage;
use super::secret::Secret;
use super::secret_error::SecretError;
use super::uri;
use crate::core::text::Text;
use crate::core::time::UnixTime;
use crate::core::verifier::{Accepted, Steps};
use crate::text;

/// RFC 4226 section 4, R6: a secret must have 128 bits. Many services issue 80 all the same.
const SHORT_BITS: usize = 128;
/// More input than this is a file that was given by mistake.
const MOST_INPUT: usize = 4_096;
/// So that the URI of a test entry fits QR version 4 at error correction L: 78 bytes (ISO/IEC 18004 table 7).
const MOST_TAG: usize = 12;

/// A secret with its parameters.
#[derive(Debug)]
pub struct Entry {
    /// The key. Wiped on drop.
    pub secret: Secret,
    /// How codes are made of it.
    pub parameters: Parameters,
    /// Whose it is, as the URI names it, without control characters.
    pub label: Option<String>,
    /// What is unusual about it, though it can be used.
    pub warnings: Vec<Text>,
    /// Which steps whoever checks its codes accepts, where that stands beside the key.
    pub window_steps: Option<Steps>,
    /// Whether its parameters were given with it; a bare key has the usual ones.
    pub says_how: bool,
}

/// The quotation marks of writing, in which word processors and mails put what is quoted.
fn is_quote(character: char) -> bool {
    matches!(character, '\u{ab}' | '\u{bb}' | '\u{2018}'..='\u{201f}' | '\u{2039}' | '\u{203a}' | '\u{300c}'..='\u{300f}')
}

/// Whether these bytes are text in UTF-16, as Windows editors save it: a byte order mark, or nearly every other byte zero,
/// and those between not: a disk that was full leaves files of nothing else.
fn is_utf16(bytes: &[u8]) -> bool {
    let zeros = |first: usize| {
        let half = || bytes.iter().skip(first).step_by(2);
        half().filter(|byte| **byte == 0).count() * 5 >= half().count() * 4
    };
    matches!(bytes, [0xff, 0xfe, ..] | [0xfe, 0xff, ..]) || bytes.len() >= 2 && zeros(0) != zeros(1)
}

impl Entry {
    /// Reads a key as Base32 (any case, spaces, dashes, padding), or an `otpauth://totp` URI.
    ///
    /// # Errors
    /// [`SecretError`], whose variants state their conditions.
    pub fn parse(input: &str) -> Result<Self, SecretError> {
        if input.len() > MOST_INPUT {
            return Err(SecretError::TooLong);
        }
        // Quotes come along from shells, configuration files and mails, a byte order mark from editors.
        let around = |character: char| {
            character.is_whitespace()
                || matches!(character, '\u{feff}' | '"' | '\'' | '`' | '<' | '>')
                || is_quote(character)
        };
        // A sentence goes on behind it.
        let behind = |character: char| around(character) || matches!(character, ',' | '.' | ';');
        let input = input.trim_start_matches(around).trim_end_matches(behind);
        match given::recognise(input)? {
            Given::Address(address) => Ok(Self::of_content(uri::parse(&address)?)),
            Given::Pairs(pairs) => Ok(Self::of_content(uri::parse_pairs(pairs)?)),
            Given::PamFile(key, settings) => {
                let PamSettings { parameters, window_steps, warnings } = pam_file::read(settings)?;
                let entry = Self::assemble(base32::decode(key)?, parameters, None, warnings);
                Ok(Self { window_steps, says_how: true, ..entry })
            }
            Given::Key(key) => Self::of_key(key),
        }
    }

    /// Reads what stands in a file: as [`parse()`](Self::parse), where it is text.
    ///
    /// # Errors
    /// [`SecretError::Utf16`] and [`SecretError::Binary`] where it is no text in UTF-8, otherwise as `parse`.
    pub fn read(bytes: &[u8]) -> Result<Self, SecretError> {
        match std::str::from_utf8(bytes) {
            Ok(words) if !words.contains('\0') => Self::parse(words),
            _ if is_utf16(bytes) => Err(SecretError::Utf16),
            // In an older encoding: the key and its settings have the same bytes there, only the names are garbled.
            _ => match without_garbage(bytes) {
                words if words.contains("otpauth:") && !words.contains('\0') => Self::parse(&words),
                _ => Err(SecretError::Binary),
            },
        }
    }

    /// The key in the first line of a file of pam_google_authenticator, read as strictly as the module reads it.
    ///
    /// # Errors
    /// [`SecretError::WrongCharacter`], [`SecretError::Empty`] and [`SecretError::TooShort`], by which it takes no code.
    pub fn of_file(line: &str) -> Result<Self, SecretError> {
        Ok(Self::assemble(file_key::decode(line)?, Parameters::default(), None, Vec::new()))
    }

    fn of_key(key: &str) -> Result<Self, SecretError> {
        match base32::decode(key) {
            Ok(decoded) => Ok(Self::assemble(decoded, Parameters::default(), None, Vec::new())),
            Err(error) => match look_alike::read(key)? {
                None => Err(plainest(key, error)),
                Some(decoded) => {
                    let warnings = vec![text!("secret-warning-hexadecimal")];
                    Ok(Self::assemble(decoded, Parameters::default(), None, warnings))
                }
            },
        }
    }

    fn of_content(content: uri::Content) -> Self {
        let uri::Content { decoded, parameters, label, warnings } = content;
        Self { says_how: true, ..Self::assemble(decoded, parameters, label, warnings) }
    }

    /// Whether codes of `other` are codes of this one, in however many digits: key, hash and period are the same.
    pub fn has_the_key_of(&self, other: &Self) -> bool {
        let made_by = |entry: &Self| (entry.parameters.algorithm, entry.parameters.period_s);
        self.secret.same_as(&other.secret) && made_by(self) == made_by(other)
    }

    /// The same as whoever checks its codes makes them, where it was given as a bare key.
    #[must_use]
    pub fn as_made_by(mut self, verifier: &Accepted) -> Self {
        if !self.says_how {
            self.parameters.period_s = verifier.period_s;
            self.parameters.digits = verifier.digits;
        }
        self
    }

    fn assemble(
        decoded: Decoded,
        parameters: Parameters,
        label: Option<String>,
        mut warnings: Vec<Text>,
    ) -> Self {
        let secret = Secret::new(decoded.bytes);
        if secret.bits() < SHORT_BITS {
            warnings.push(text!("secret-warning-short", bits = secret.bits()));
        }
        if decoded.uneven {
            warnings.push(text!("secret-warning-uneven"));
        }
        Self { secret, parameters, label, warnings, window_steps: None, says_how: false }
    }

    /// A throw-away entry from 160 random bits, which separates a wrong clock from a wrong entry without
    /// touching the real secret. Its label is `otp-doctor-` and `tag` (ASCII letters and digits of it, at most
    /// 12), it has no issuer, so that authenticators can never merge it with a real entry.
    ///
    /// totp-rs makes the entry; our own decoder reads it back. Should the two ever disagree, the entry carries
    /// a warning and must not be used.
    pub fn for_test(random: &[u8; 20], tag: &str) -> Self {
        let made = totp_rs::Builder::new().with_secret(*random).build();
        let text = Zeroizing::new(made.map(|totp| totp.secret().to_base32()).unwrap_or_default());
        let read_back = base32::decode(&text).ok().filter(|decoded| decoded.bytes.as_slice() == random);
        let mut warnings = Vec::new();
        if read_back.is_none() {
            warnings.push(text!("secret-warning-test-entry"));
        }
        let tag: String = tag.chars().filter(char::is_ascii_alphanumeric).take(MOST_TAG).collect();
        Self {
            secret: Secret::new(Zeroizing::new(random.to_vec())),
            parameters: Parameters::default(),
            label: Some(format!("otp-doctor-{tag}")),
            warnings,
            window_steps: None,
            says_how: true,
        }
    }

    /// The `otpauth` URI for a QR code. It holds the secret: for test entries only, and only for the screen.
    /// At most 78 bytes for a test entry, so that it fits QR version 4 at error correction L.
    pub fn uri(&self) -> Zeroizing<String> {
        let secret = base32::encode(self.secret.expose());
        let mut label = String::new();
        for byte in self.label.as_deref().unwrap_or("otp").bytes() {
            if byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_' | b'~' | b'@') {
                label.push(char::from(byte));
            } else {
                label.push_str(&format!("%{byte:02X}"));
            }
        }
        let mut others = String::new();
        let usual = Parameters::default();
        if self.parameters.algorithm != usual.algorithm {
            others.push_str(&format!("&algorithm={}", self.parameters.algorithm.name()));
        }
        if self.parameters.digits != usual.digits {
            others.push_str(&format!("&digits={}", self.parameters.digits));
        }
        if self.parameters.period_s != usual.period_s {
            others.push_str(&format!("&period={}", self.parameters.period_s));
        }
        let mut uri = Zeroizing::new(String::with_capacity(32 + label.len() + secret.len() + others.len()));
        for part in ["otpauth://totp/", &label, "?secret=", &secret, &others] {
            uri.push_str(part);
        }
        uri
    }

    /// The key in groups of four, for typing where no QR code can be scanned. It is the secret: for test
    /// entries only, and only for the screen.
    pub fn key_in_groups(&self) -> Zeroizing<String> {
        let key = base32::encode(self.secret.expose());
        let mut grouped = Zeroizing::new(String::with_capacity(key.len() * 5 / 4 + 1));
        for (index, character) in key.chars().enumerate() {
            if index > 0 && index % 4 == 0 {
                grouped.push(' ');
            }
            grouped.push(character);
        }
        grouped
    }

    pub(super) fn generator(&self, parameters: Parameters) -> Generator {
        Generator::new(&self.secret, parameters.algorithm)
    }
}

/// The code that `entry` shows at `time`; times before 1970 count as 1970.
///
/// For test entries and simulated phones only. To show or log the code of a real secret is to hand out the
/// second factor.
pub fn code_at(entry: &Entry, time: UnixTime) -> Zeroizing<String> {
    let parameters = entry.parameters;
    let seconds = u64::try_from(time.secs()).unwrap_or(0);
    let counter = seconds / u64::from(parameters.period_s.max(1));
    let code = entry.generator(parameters).code(counter, parameters.digits);
    Zeroizing::new(format!("{code:0width$}", width = usize::from(parameters.digits)))
}

/// A digit that looks like a letter is only blamed where nothing else is in the way.
fn plainest(key: &str, error: SecretError) -> SecretError {
    let SecretError::WrongCharacter { character: '0' | '1' | '8' | '9', .. } = error else { return error };
    let foreign = |(_, character): &(usize, char)| {
        !character.is_alphanumeric() && *character != '=' && !separates(*character)
    };
    match key.chars().enumerate().find(foreign) {
        Some((index, character)) => SecretError::WrongCharacter { character, position: index + 1 },
        None => error,
    }
}

#[cfg(test)]
#[path = "entry_tests.rs"]
mod tests;
