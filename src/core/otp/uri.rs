//! `otpauth://totp` URIs, the content of an authenticator's QR code.
//!
//! There is no standard; the reference is the "Key Uri Format" page of Google Authenticator. What would change
//! the codes must be understood completely, so an unknown or repeated parameter is an error, not a guess.

use zeroize::Zeroizing;

use super::base32::{self, Decoded};
use super::parameters::{Algorithm, Parameters};
use super::secret_error::SecretError;
use crate::core::text::Text;
use crate::text;

const SCHEME: &str = "otpauth";
/// Periods outside this range are mistakes: 5 s cannot be typed, and nobody waits ten minutes for a code.
const PERIODS_S: std::ops::RangeInclusive<u32> = 5..=600;

/// Whether `input` is meant as a URI of any scheme.
pub(super) fn looks_like_uri(input: &str) -> bool {
    input.contains("://")
        || input.get(..SCHEME.len() + 1).is_some_and(|start| start.eq_ignore_ascii_case("otpauth:"))
}

/// What a URI says.
pub(super) struct Content {
    pub decoded: Decoded,
    pub parameters: Parameters,
    /// Whose it is, without control characters.
    pub label: Option<String>,
    pub warnings: Vec<Text>,
}

/// Reads `uri`, which has no white space around it.
pub(super) fn parse(uri: &str) -> Result<Content, SecretError> {
    let (scheme, rest) = uri.split_once(':').unwrap_or((uri, ""));
    let rest = rest.strip_prefix("//").unwrap_or(rest);
    match scheme.to_ascii_lowercase().as_str() {
        SCHEME => {}
        "otpauth-migration" => return Err(SecretError::Migration),
        "steam" => return Err(SecretError::Steam),
        _ => return Err(SecretError::NotOtpauth { scheme: SecretError::shown(scheme) }),
    }
    if rest.contains('#') {
        return Err(SecretError::Fragment);
    }
    let (path, query) = rest.split_once('?').unwrap_or((rest, ""));
    let (kind, label) = path.split_once('/').unwrap_or((path, ""));
    match kind.to_ascii_lowercase().as_str() {
        "totp" => {}
        "hotp" => return Err(SecretError::Hotp),
        "steam" => return Err(SecretError::Steam),
        _ => return Err(SecretError::UnknownKind { kind: SecretError::shown(kind) }),
    }
    let query = Query::parse(query, uri)?;
    let label = Label::parse(&decode(label, uri)?);
    query.with(label)
}

/// The parameters as they are given, each at most once.
#[derive(Default)]
struct Query {
    secret: Option<Zeroizing<String>>,
    issuer: Option<Zeroizing<String>>,
    algorithm: Option<Zeroizing<String>>,
    digits: Option<Zeroizing<String>>,
    period: Option<Zeroizing<String>>,
    image: Option<Zeroizing<String>>,
}

impl Query {
    fn parse(query: &str, uri: &str) -> Result<Self, SecretError> {
        let mut parsed = Self::default();
        for pair in query.split('&').filter(|pair| !pair.is_empty()) {
            let (name, value) = pair.split_once('=').ok_or(SecretError::BareParameter)?;
            let name = decode(name, uri)?.to_ascii_lowercase();
            let value = decode(value, uri)?;
            let place = match name.as_str() {
                "secret" => &mut parsed.secret,
                "issuer" => &mut parsed.issuer,
                "algorithm" => &mut parsed.algorithm,
                "digits" => &mut parsed.digits,
                "period" => &mut parsed.period,
                // A picture for the list (FreeOTP), without any effect on codes.
                "image" => &mut parsed.image,
                "counter" => return Err(SecretError::CounterInTotp),
                "encoder" if value.eq_ignore_ascii_case("steam") => return Err(SecretError::Steam),
                _ => return Err(SecretError::UnknownParameter { name: SecretError::shown(&name) }),
            };
            if place.replace(value).is_some() {
                return Err(SecretError::DuplicateParameter { name });
            }
        }
        Ok(parsed)
    }

    fn with(self, label: Label) -> Result<Content, SecretError> {
        let parameters = Parameters {
            algorithm: self.algorithm.as_deref().map_or(Ok(Algorithm::Sha1), |value| algorithm(value))?,
            digits: self.digits.as_deref().map_or(Ok(6), |value| digits(value))?,
            period_s: self.period.as_deref().map_or(Ok(30), |value| period(value))?,
        };
        let secret = self.secret.ok_or(SecretError::MissingSecret)?;
        // In a query a plus sign is a space, and a space in a key is a separator.
        let secret = Zeroizing::new(secret.replace('+', " "));
        let decoded = base32::decode(&secret)?;
        let issuer =
            self.issuer.as_deref().map(|issuer| printable(issuer)).filter(|issuer| !issuer.is_empty());
        let mut warnings = Vec::new();
        if let (Some(inside), Some(outside)) = (&label.issuer, &issuer)
            && inside != outside
        {
            warnings.push(issuers_differ(inside, outside));
        }
        let label = match (label.issuer.or(issuer), label.account) {
            (Some(issuer), Some(account)) => Some(format!("{issuer}: {account}")),
            (issuer, account) => issuer.or(account),
        };
        Ok(Content { decoded, parameters, label, warnings })
    }
}

/// `Issuer:account` or `account`, percent-decoded.
struct Label {
    issuer: Option<String>,
    account: Option<String>,
}

impl Label {
    fn parse(label: &str) -> Self {
        let (issuer, account) = match label.split_once(':') {
            Some((issuer, account)) => (printable(issuer), printable(account)),
            None => (String::new(), printable(label)),
        };
        let given = |part: String| Some(part).filter(|part| !part.is_empty());
        Self { issuer: given(issuer), account: given(account) }
    }
}

fn issuers_differ(inside: &str, outside: &str) -> Text {
    text!("secret-warning-issuers-differ", label = inside, parameter = outside)
}

fn printable(part: &str) -> String {
    part.trim().chars().filter(|character| !character.is_control()).collect()
}

fn algorithm(value: &str) -> Result<Algorithm, SecretError> {
    let plain: String = value.chars().filter(|character| *character != '-').collect();
    match plain.to_ascii_uppercase().as_str() {
        "SHA1" | "HMACSHA1" => Ok(Algorithm::Sha1),
        "SHA256" | "HMACSHA256" => Ok(Algorithm::Sha256),
        "SHA512" | "HMACSHA512" => Ok(Algorithm::Sha512),
        _ => Err(SecretError::BadAlgorithm { value: SecretError::shown(value) }),
    }
}

fn digits(value: &str) -> Result<u8, SecretError> {
    match value {
        "6" => Ok(6),
        "7" => Ok(7),
        "8" => Ok(8),
        _ => Err(SecretError::BadDigits { value: SecretError::shown(value) }),
    }
}

fn period(value: &str) -> Result<u32, SecretError> {
    let seconds = value.bytes().all(|byte| byte.is_ascii_digit()).then(|| value.parse().ok()).flatten();
    seconds
        .filter(|seconds| PERIODS_S.contains(seconds))
        .ok_or_else(|| SecretError::BadPeriod { value: SecretError::shown(value) })
}

/// Percent-decoding, RFC 3986 section 2.1. `piece` is a part of `uri`, so that an error can name the place.
fn decode(piece: &str, uri: &str) -> Result<Zeroizing<String>, SecretError> {
    let mut bytes = Zeroizing::new(Vec::with_capacity(piece.len()));
    let mut rest = piece.as_bytes();
    while let [first, tail @ ..] = rest {
        if *first != b'%' {
            bytes.push(*first);
            rest = tail;
            continue;
        }
        let pair = match tail {
            [high, low, ..] => hexadecimal(*high).zip(hexadecimal(*low)),
            _ => None,
        };
        let Some((high, low)) = pair else {
            let position = place(piece, piece.len() - rest.len(), uri);
            return Err(SecretError::BadPercent { position });
        };
        bytes.push(high << 4 | low);
        rest = tail.get(2..).unwrap_or_default();
    }
    let text = std::str::from_utf8(&bytes).map_err(|_| SecretError::NotText)?;
    Ok(Zeroizing::new(text.to_owned()))
}

fn hexadecimal(byte: u8) -> Option<u8> {
    char::from(byte).to_digit(16).and_then(|digit| u8::try_from(digit).ok())
}

/// The place in `uri`, counted in characters from 1, of the byte `inside` of its part `piece`.
fn place(piece: &str, inside: usize, uri: &str) -> usize {
    let start = (piece.as_ptr() as usize).saturating_sub(uri.as_ptr() as usize);
    uri.get(..start + inside).map_or(0, |before| before.chars().count()) + 1
}
