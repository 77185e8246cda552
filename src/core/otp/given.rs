//! What was given as a secret, looked at as a whole before any of its characters: an address, a key, names with values, a
//! file of the PAM module; one of them, or several.

use zeroize::Zeroizing;

use super::digits::{is_seen, separates};
use super::look_alike;
use super::replaced::replaced;
use super::secret_error::SecretError;

/// A single word of so many characters is a key by itself, 80 bits of it, and no group of a longer one.
const WHOLE_KEY: usize = 16;
/// People and programs write keys in groups of three to eight characters.
const LONGEST_GROUP: usize = 8;
/// The digits of one byte, which some separate by colons.
const HEX_PAIR: usize = 2;
/// No program gives a key a longer name.
const LONGEST_NAME: usize = 40;
/// Names that programs give a key or its settings, in lower case and without "timeotp-" in front.
const NAMES: [&str; 15] = [
    "secret",
    "key",
    "seed",
    "secret-base32",
    "secret-hex",
    "secret-base64",
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
            Ok(Given::Address(joined(input)))
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
    if let Some((name, value)) = input.split_once(':')
        && name.chars().count() > HEX_PAIR
        && is_name(name)
        && value.chars().any(char::is_alphanumeric)
    {
        return Err(SecretError::MoreThanAKey);
    }
    match is_one_key(input) {
        // Base64 for addresses has dashes, which separate nothing.
        Err(SecretError::MoreThanAKey) if look_alike::is_base64(input) => Err(SecretError::Base64),
        // Nor do the words of a list of bytes.
        Err(SecretError::MoreThanAKey) if look_alike::is_list_of_bytes(input) => Ok(Given::Key(input)),
        one => one.map(|()| Given::Key(input)),
    }
}

/// An address without the line breaks inside: those of a terminal, and those of a mail, which writes "=" before them and then
/// "=3D" for each "=" (RFC 2045 section 6.7).
fn joined(input: &str) -> Zeroizing<String> {
    let mut whole = Zeroizing::new(String::with_capacity(input.len()));
    let mut lines = input.lines().map(str::trim).filter(|line| !line.is_empty()).peekable();
    while let Some(line) = lines.next() {
        let soft = lines.peek().and_then(|_| line.strip_suffix('='));
        whole.push_str(soft.unwrap_or(line));
    }
    let mut signs = whole.match_indices('=').map(|(at, _)| whole.get(at..at + 3));
    let quoted = signs.clone().count() > 1 && signs.all(|three| three == Some("=3D"));
    if quoted { replaced(&whole, "=3D", "=") } else { whole }
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
    // Whatever stands between: a character that cannot be seen, a comma, a slash.
    let of_one_case =
        |word: &str| !(word.chars().any(char::is_uppercase) && word.chars().any(char::is_lowercase));
    let sign = |character: char| matches!(character, ',' | ';' | '|' | '/' | ':' | '"');
    let apart = input.split(separates).filter(|word| is_whole_key(word)).count();
    let by_signs = input.split(sign).filter(|word| is_whole_key(word) && of_one_case(word)).count();
    if apart > 1 || by_signs > 1 {
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
        && name.chars().count() <= LONGEST_NAME
        && !is_whole_key(name)
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
            let even =
                first <= LONGEST_GROUP && *last <= first && middle.iter().all(|length| *length == first);
            let before = first + middle.iter().sum::<usize>();
            // A shorter word behind a key that is whole without it, and not with it.
            let one_more = before >= WHOLE_KEY && comes_out(before) && !comes_out(before + last);
            even && !one_more && are_of_one_case(input)
        }
    }
}

/// Whether so many characters can be whole bytes in Base32 (RFC 4648 section 6).
const fn comes_out(characters: usize) -> bool {
    !matches!(characters % 8, 1 | 3 | 6)
}

/// Whether no word is in capitals beside one that is not: a caption and a key, and no two groups.
fn are_of_one_case(input: &str) -> bool {
    let words =
        || input.split(is_seen).filter(|word| word.chars().any(|letter| letter.is_ascii_alphabetic()));
    let in_capitals = |word: &str| !word.chars().any(|letter| letter.is_ascii_lowercase());
    words().all(in_capitals) || !words().any(in_capitals)
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn groups_of_one_length_are_one_key_and_a_word_that_spoils_a_whole_key_is_none_of_them() {
        for (input, even) in [
            ("JBSW Y3DP EHPK 3PXP JBSW Y3DP EHPK 3PXP", true),
            ("JBSW Y3DP EHPK 3PXP JBSW Y3DP EHPK 3PX", true),
            ("JBSW Y3DP EHPK 3PXP JBSW Y3DP EHPK 3P", false),
            ("JBSW Y3DP EHP", true),
            ("JBSWY3DPEHPK3PXP", true),
            ("JBSW Y3DPE HPK3", false),
            ("JBSW y3dp EHPK", false),
        ] {
            assert_eq!(has_even_groups(input), even, "{input}");
        }
    }
}
