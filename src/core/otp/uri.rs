//! `otpauth://totp` URIs, the content of an authenticator's QR code.
//!
//! There is no standard; the reference is the "Key Uri Format" page of Google Authenticator. What would change
//! the codes must be understood completely, so an unknown or repeated parameter is an error, not a guess.

use zeroize::Zeroizing;

use super::base32::{self, Decoded};
use super::given;
use super::look_alike;
use super::parameters::{Algorithm, Parameters};
use super::replaced::{replaced, without_garbage};
use super::secret_error::SecretError;
use crate::core::text::Text;
use crate::text;

const SCHEME: &str = "otpauth";
/// Periods outside this range are mistakes: 5 s cannot be typed, and nobody waits ten minutes for a code.
const PERIODS_S: std::ops::RangeInclusive<u32> = 5..=600;

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
    let rest = rest.trim_start_matches('/');
    match scheme.to_ascii_lowercase().as_str() {
        SCHEME => {}
        "otpauth-migration" => return Err(SecretError::Migration),
        "steam" => return Err(SecretError::Steam),
        _ => return Err(SecretError::NotOtpauth { scheme: SecretError::shown(scheme) }),
    }
    let rest = with_plain_ampersands(rest);
    let uri = rest.as_str();
    let (path, query) = uri.split_once('?').unwrap_or((uri, ""));
    let (kind, label) = path.split_once('/').unwrap_or((path, ""));
    match kind.to_ascii_lowercase().as_str() {
        "totp" => {}
        "hotp" => return Err(SecretError::Hotp),
        "steam" => return Err(SecretError::Steam),
        _ => return Err(SecretError::UnknownKind { kind: SecretError::shown(kind) }),
    }
    Query::parse(query, &['&'])?.with(Label::parse(label))
}

/// As web pages and JSON write an "&", once or several times over.
const AMPERSANDS: [&str; 6] = ["&amp;", "&AMP;", "&#38;", "&#038;", "&#x26;", "\\u0026"];

fn with_plain_ampersands(text: &str) -> Zeroizing<String> {
    let mut text = Zeroizing::new(text.to_owned());
    while let Some(written) = AMPERSANDS.iter().find(|written| text.contains(**written)) {
        text = replaced(&text, written, "&");
    }
    text
}

/// Reads names with values as KeePass and its kin keep them, one a line or joined by "&".
pub(super) fn parse_pairs(pairs: &str) -> Result<Content, SecretError> {
    Query::parse(pairs, &['&', '\n', ';'])?.with(Label { issuer: None, account: None })
}

/// What other programs keep beside an entry, without any effect on its codes: FreeOTP, Ente, privacyIDEA, andOTP.
const WITHOUT_EFFECT: [&str; 14] = [
    "image",
    "icon",
    "color",
    "colour",
    "lock",
    "codedisplay",
    "creator",
    "serial",
    "group",
    "tags",
    "thumbnail",
    "note",
    "pin",
    "user",
];

/// The parameters as they are given, each at most once.
#[derive(Default)]
struct Query {
    secret: Option<Zeroizing<String>>,
    issuer: Option<Zeroizing<String>>,
    algorithm: Option<Zeroizing<String>>,
    digits: Option<Zeroizing<String>>,
    period: Option<Zeroizing<String>>,
    /// The first name that nobody knows, as far as it may be repeated.
    unknown: Option<String>,
    /// Whether a piece has no "=".
    bare: bool,
    /// Whether the characters of the secret are the key, in no notation.
    as_it_stands: bool,
    /// Whether the secret is said to be hexadecimal, even where its digits are letters of Base32 as well.
    hexadecimal: bool,
}

impl Query {
    fn parse(query: &str, between: &[char]) -> Result<Self, SecretError> {
        let mut parsed = Self::default();
        for pair in query.split(between).map(str::trim).filter(|pair| !pair.is_empty()) {
            // An "&" in a name that was not written as %26, or an address that was cut.
            let Some((name, value)) = pair.split_once('=') else {
                if given::is_whole_key(pair) {
                    return Err(SecretError::Several);
                }
                parsed.bare = true;
                continue;
            };
            let value = value.trim().trim_matches(['"', '\'']);
            let name = decoded(name).trim().to_ascii_lowercase();
            match name.as_str() {
                "timeotp-secret-base64" | "secret-base64" => return Err(SecretError::Base64),
                // KeePass means the characters themselves.
                "timeotp-secret" => parsed.as_it_stands = true,
                "timeotp-secret-hex" | "secret-hex" => parsed.hexadecimal = true,
                name if name.starts_with("hmacotp-") => return Err(SecretError::Hotp),
                _ => {}
            }
            let name = name.strip_prefix("timeotp-").unwrap_or(&name);
            parsed.take(name, value)?;
        }
        Ok(parsed)
    }

    fn take(&mut self, name: &str, value: &str) -> Result<(), SecretError> {
        let lenient = decoded(value);
        let place = match name {
            "secret" | "key" | "seed" | "secret-base32" | "secret-hex" => &mut self.secret,
            // A space in a name is written as a plus sign by many.
            "issuer" => {
                self.issuer = Some(Zeroizing::new(lenient.replace('+', " ")));
                return Ok(());
            }
            "algorithm" if lenient.eq_ignore_ascii_case("steam") => return Err(SecretError::Steam),
            "algorithm" | "otphashmode" => &mut self.algorithm,
            "digits" | "size" | "length" => &mut self.digits,
            "period" | "step" => &mut self.period,
            "type" | "tokentype" if lenient.eq_ignore_ascii_case("hotp") => return Err(SecretError::Hotp),
            "type" | "tokentype" | "encoder" if lenient.eq_ignore_ascii_case("steam") => {
                return Err(SecretError::Steam);
            }
            "type" | "tokentype" | "encoder" => return Ok(()),
            known if WITHOUT_EFFECT.contains(&known) => return Ok(()),
            unknown => {
                self.unknown.get_or_insert_with(|| SecretError::shown(unknown));
                return Ok(());
            }
        };
        // An empty setting says nothing, so the usual one holds.
        if lenient.is_empty() && !matches!(name, "secret" | "key" | "seed" | "secret-base32" | "secret-hex") {
            return Ok(());
        }
        put(place, name, decode(value)?)
    }

    fn with(self, label: Label) -> Result<Content, SecretError> {
        let said = [
            label.issuer.as_deref(),
            label.account.as_deref(),
            self.issuer.as_ref().map(|words| words.as_str()),
        ];
        let steam = said.into_iter().flatten().any(|words| words.to_ascii_lowercase().contains("steam"));
        if steam && self.digits.as_ref().is_some_and(|digits| digits.as_str() == "5") {
            return Err(SecretError::Steam);
        }
        let parameters = Parameters {
            algorithm: self.algorithm.as_deref().map_or(Ok(Algorithm::Sha1), |value| algorithm(value))?,
            digits: self.digits.as_deref().map_or(Ok(6), |value| digits(value))?,
            period_s: self.period.as_deref().map_or(Ok(30), |value| period(value))?,
        };
        let missing = if self.bare { SecretError::BareParameter } else { SecretError::MissingSecret };
        let secret = self.secret.ok_or(missing)?;
        // In a query a plus sign is a space, and a space in a key is a separator.
        let secret = Zeroizing::new(secret.replace('+', " "));
        let mut warnings = Vec::new();
        if !self.as_it_stands {
            given::is_one_key(&secret)?;
        }
        let decoded = match base32::decode(&secret) {
            _ if self.hexadecimal => look_alike::read(&secret)?.ok_or(SecretError::Hexadecimal)?,
            _ if self.as_it_stands => {
                Decoded { bytes: Zeroizing::new(secret.as_bytes().to_vec()), uneven: false }
            }
            Ok(decoded) => decoded,
            Err(error) => {
                warnings.push(text!("secret-warning-hexadecimal"));
                look_alike::read(&secret)?.ok_or(error)?
            }
        };
        let issuer =
            self.issuer.as_deref().map(|issuer| printable(issuer)).filter(|issuer| !issuer.is_empty());
        if let (Some(inside), Some(outside)) = (&label.issuer, &issuer)
            && !label.names(outside)
        {
            warnings.push(issuers_differ(inside, outside));
        }
        if self.bare {
            warnings.push(text!("secret-warning-bare-parameter"));
        }
        if let Some(name) = self.unknown {
            warnings.push(text!("secret-warning-unknown-parameter", name = name));
        }
        let label = match (label.issuer.or(issuer), label.account) {
            (Some(issuer), Some(account)) => Some(format!("{issuer}: {account}")),
            (issuer, account) => issuer.or(account),
        };
        Ok(Content { decoded, parameters, label, warnings })
    }
}

fn put(
    place: &mut Option<Zeroizing<String>>,
    name: &str,
    value: Zeroizing<String>,
) -> Result<(), SecretError> {
    match place.replace(value.clone()) {
        Some(before) if *before != *value => {
            Err(SecretError::DuplicateParameter { name: SecretError::shown(name) })
        }
        _ => Ok(()),
    }
}

/// `Issuer:account` or `account`, percent-decoded.
struct Label {
    issuer: Option<String>,
    account: Option<String>,
}

impl Label {
    fn parse(label: &str) -> Self {
        // A colon that is written as %3A may belong to a name; one that is written as itself separates.
        let (issuer, account) = match label.split_once(':') {
            Some((issuer, account)) => (printable(&decoded(issuer)), printable(&decoded(account))),
            None => {
                let label = decoded(label);
                match label.split_once(':') {
                    Some((issuer, account)) => (printable(issuer), printable(account)),
                    None => (String::new(), printable(&label)),
                }
            }
        };
        let given = |part: String| Some(part).filter(|part| !part.is_empty());
        Self { issuer: given(issuer), account: given(account) }
    }

    /// Whether it begins with `issuer`, wherever that has its own colons.
    fn names(&self, issuer: &str) -> bool {
        let plain = |words: &str| {
            words.replace('+', " ").split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase()
        };
        let parts = [self.issuer.as_deref(), self.account.as_deref()];
        let whole = plain(&parts.into_iter().flatten().collect::<Vec<_>>().join(":"));
        let issuer = plain(issuer);
        whole == issuer || whole.strip_prefix(&issuer).is_some_and(|rest| rest.starts_with(':'))
    }
}

fn issuers_differ(inside: &str, outside: &str) -> Text {
    text!(
        "secret-warning-issuers-differ",
        label = SecretError::shown(inside),
        parameter = SecretError::shown(outside)
    )
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

pub(super) fn period(value: &str) -> Result<u32, SecretError> {
    let seconds = value.bytes().all(|byte| byte.is_ascii_digit()).then(|| value.parse().ok()).flatten();
    seconds
        .filter(|seconds| PERIODS_S.contains(seconds))
        .ok_or_else(|| SecretError::BadPeriod { value: SecretError::shown(value) })
}

/// Percent-decoding, RFC 3986 section 2.1, of what decides about the codes.
fn decode(piece: &str) -> Result<Zeroizing<String>, SecretError> {
    let bytes = bytes_of(piece, true)?;
    let text = std::str::from_utf8(&bytes).map_err(|_| SecretError::NotText)?;
    Ok(Zeroizing::new(text.to_owned()))
}

/// The same of a name, in which a percent sign that encodes nothing stands for itself.
fn decoded(piece: &str) -> Zeroizing<String> {
    let bytes = bytes_of(piece, false).unwrap_or_default();
    without_garbage(&bytes)
}

fn bytes_of(piece: &str, strict: bool) -> Result<Zeroizing<Vec<u8>>, SecretError> {
    let mut bytes = Zeroizing::new(Vec::with_capacity(piece.len()));
    let mut rest = piece.as_bytes();
    while let [first, tail @ ..] = rest {
        let pair = match tail {
            [high, low, ..] if *first == b'%' => hexadecimal(*high).zip(hexadecimal(*low)),
            _ => None,
        };
        match pair {
            Some((high, low)) => {
                bytes.push(high << 4 | low);
                rest = tail.get(2..).unwrap_or_default();
            }
            None if *first == b'%' && strict => return Err(SecretError::BadPercent),
            None => {
                bytes.push(*first);
                rest = tail;
            }
        }
    }
    Ok(bytes)
}

fn hexadecimal(byte: u8) -> Option<u8> {
    char::from(byte).to_digit(16).and_then(|digit| u8::try_from(digit).ok())
}
