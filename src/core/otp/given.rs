//! What was given as a secret, looked at as a whole before any of its characters: an address, a key, names with values, a
//! file of the PAM module; one of them, or several.

use zeroize::Zeroizing;

use super::digits::{is_seen, separates};
use super::secret_error::SecretError;

/// A single word of so many characters is a key by itself, 80 bits of it, and no group of a longer one.
const WHOLE_KEY: usize = 16;
/// People and programs write keys in groups of three to eight characters.
const LONGEST_GROUP: usize = 8;
/// Names that programs give a key or its settings, in lower case and without "timeotp-" in front.
const NAMES: [&str; 14] = [
    "secret",
    "key",
    "seed",
    "secret-base32",
    "secret-hex",
    "step",
    "period",
    "size",
    "length",
    "digits",
    "algorithm",
    "otphashmode",
    "issuer",
    "type",
];

/// What was given.
#[derive(Debug)]
pub(super) enum Given<'a> {
    /// A URI, without the line breaks that a mail or a terminal put inside.
    Address(Zeroizing<String>),
    /// Pairs of names and values, as KeePass and its kin keep them.
    Pairs(&'a str),
    /// A file of pam_google_authenticator: the key, and the lines below it.
    PamFile(&'a str, &'a str),
    /// A key, perhaps in groups.
    Key(&'a str),
}

/// Tells what `input` is, which has nothing around it.
///
/// # Errors
/// [`SecretError::Several`] for more than one entry, [`SecretError::MoreThanAKey`] where something else stands beside a
/// key, [`SecretError::Assignment`] for a name that nobody knows, [`SecretError::LooksLikeCode`] for a code.
pub(super) fn recognise(input: &str) -> Result<Given<'_>, SecretError> {
    let lines = || input.lines().map(str::trim).filter(|line| !line.is_empty());
    let addresses = count(input, "otpauth:") + count(input, "otpauth-migration:");
    if addresses > 1 {
        return Err(SecretError::Several);
    }
    if looks_like_uri(input) {
        return if lines().skip(1).any(is_whole_key) {
            Err(SecretError::Several)
        } else if addresses == 1 && !starts_with(input, "otpauth") {
            Err(SecretError::MoreThanAKey)
        } else {
            Ok(Given::Address(Zeroizing::new(lines().collect())))
        };
    }
    if let Some((key, rest)) = input.split_once('\n')
        && rest.lines().any(is_option)
        && !is_option(key)
    {
        is_one_key(key.trim())?;
        let known = |line: &str| line.is_empty() || is_option(line) || is_scratch_code(line);
        return if rest.lines().map(str::trim).all(known) {
            is_one_key(key)?;
            Ok(Given::PamFile(key.trim(), rest))
        } else {
            Err(SecretError::Several)
        };
    }
    if let Some((name, value)) = input.split_once('=')
        && value.chars().any(|character| character != '=' && !separates(character))
    {
        if is_known(name) {
            return Ok(Given::Pairs(input));
        }
        if is_name(name) {
            return Err(SecretError::Assignment);
        }
    }
    is_one_key(input)?;
    Ok(Given::Key(input))
}

/// Whether `input` is meant as a URI of any scheme.
fn looks_like_uri(input: &str) -> bool {
    input.contains("://") || starts_with(input, "otpauth:")
}

/// Refuses what is more than one key, or something beside a key.
///
/// # Errors
/// [`SecretError::LooksLikeCode`], [`SecretError::Several`], [`SecretError::MoreThanAKey`].
pub(super) fn is_one_key(input: &str) -> Result<(), SecretError> {
    let digits = || input.chars().filter(|character| !separates(*character));
    if (6..=8).contains(&digits().count()) && digits().all(|character| character.is_ascii_digit()) {
        return Err(SecretError::LooksLikeCode);
    }
    if input.split(is_seen).filter(|word| is_whole_key(word)).count() > 1 {
        return Err(SecretError::Several);
    }
    if has_even_groups(input) { Ok(()) } else { Err(SecretError::MoreThanAKey) }
}

/// Whether `name` is one that programs give a key or its settings.
fn is_known(name: &str) -> bool {
    let name = name.trim().to_ascii_lowercase();
    let name = name.strip_prefix("timeotp-").or_else(|| name.strip_prefix("hmacotp-")).unwrap_or(&name);
    NAMES.contains(&name)
}

/// Whether `name` is a word that stands before an equals sign and no key that ends with one.
fn is_name(name: &str) -> bool {
    let name = name.trim();
    name.starts_with(|first: char| first.is_alphabetic())
        && name.chars().count() < WHOLE_KEY
        && name.chars().all(|character| character.is_alphanumeric() || matches!(character, '_' | '-' | '.'))
}

/// Whether the words of `input` are the groups of one key: all of one length, but for a shorter last one.
fn has_even_groups(input: &str) -> bool {
    let length = |word: &str| word.chars().filter(|character| !separates(*character)).count();
    let mut groups = input.trim_end_matches(|end| end == '=' || separates(end)).split(is_seen).map(length);
    let mut groups = groups.by_ref().filter(|length| *length > 0);
    let Some(first) = groups.next() else { return true };
    let rest: Vec<usize> = groups.collect();
    match rest.split_last() {
        None => true,
        Some((last, middle)) => {
            first <= LONGEST_GROUP && *last <= first && middle.iter().all(|length| *length == first)
        }
    }
}

/// Whether these characters alone would do as a key.
pub(super) fn is_whole_key(word: &str) -> bool {
    let characters = || word.trim_end_matches('=').chars().filter(|character| !separates(*character));
    characters().count() >= WHOLE_KEY
        && characters().all(|character| matches!(character, 'A'..='Z' | 'a'..='z' | '2'..='7'))
}

/// A line of settings in a file of pam_google_authenticator.
fn is_option(line: &str) -> bool {
    let name = line.trim().strip_prefix('"').map(str::trim_start);
    name.is_some_and(|name| name.starts_with(|first: char| first.is_ascii_uppercase()))
}

fn is_scratch_code(line: &str) -> bool {
    line.len() == 8 && line.bytes().all(|byte| byte.is_ascii_digit())
}

fn starts_with(input: &str, prefix: &str) -> bool {
    input.get(..prefix.len()).is_some_and(|start| start.eq_ignore_ascii_case(prefix))
}

/// How often `word` (lower case) stands in `input`, in any case.
fn count(input: &str, word: &str) -> usize {
    let windows = input.as_bytes().windows(word.len());
    windows.filter(|window| window.eq_ignore_ascii_case(word.as_bytes())).count()
}
