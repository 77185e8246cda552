//! Finds the one secret in what `plesk ext mfa config info LOGIN` prints.
//!
//! Its format is not documented. An `otpauth://` URI, and Base32 behind a label that says "secret" are understood, in
//! lines, tables and JSON. Whatever leaves a doubt is not: a wrong secret would accuse the wrong entry.
//!
//! Every copy that is made here is wiped, and made with room for the whole, so that it never moves.

use zeroize::Zeroizing;

use crate::core::otp::Entry;

/// RFC 4226 section 4 wants 128 bits; services issue 80 at least, which is 16 characters.
const SHORTEST: usize = 16;
/// A label and its value are this close; between them are quotes, colons, bars, spaces.
const FARTHEST: usize = 48;

/// The entry, where there is exactly one.
pub(super) fn understood(printed: &str) -> Option<Entry> {
    let text = unescaped(printed);
    let uris = uris(&text);
    if let Some(first) = uris.first() {
        return if uris.iter().all(|uri| uri == first) { Entry::parse(first).ok() } else { None };
    }
    let keys = keys(&text);
    let first = keys.first()?;
    if keys.iter().any(|key| !same(key, first)) {
        return None;
    }
    with_parameters(first, &text)
}

/// What JSON writes as an escape, as the character (RFC 8259 section 7): PHP escapes every slash.
fn unescaped(printed: &str) -> Zeroizing<String> {
    let mut text = Zeroizing::new(String::with_capacity(printed.len()));
    let mut rest = printed;
    while let Some(c) = rest.chars().next() {
        let escape = [("\\/", '/'), ("\\\"", '"'), ("\\u0026", '&'), ("\\u003d", '='), ("\\u003D", '=')]
            .into_iter()
            .find(|(escape, _)| rest.starts_with(escape));
        let (length, plain) = escape.map_or((c.len_utf8(), c), |(escape, plain)| (escape.len(), plain));
        text.push(plain);
        rest = &rest[length..];
    }
    text
}

fn uris(text: &str) -> Vec<&str> {
    text.match_indices("otpauth://")
        .map(|(at, _)| {
            let rest = &text[at..];
            let end = rest.find(|c: char| c.is_whitespace() || "\"'<>|`,".contains(c)).unwrap_or(rest.len());
            rest[..end].trim_end_matches(['.', ')', ']', '}', ';'])
        })
        .collect()
}

/// Every Base32 value behind a label that ends in "secret" or "secret key".
fn keys(text: &str) -> Vec<&str> {
    let mut found = Vec::new();
    // ASCII case only, so that places in both are the same.
    let mut lower = Zeroizing::new(String::with_capacity(text.len()));
    lower.push_str(text);
    lower.make_ascii_lowercase();
    for (at, label) in lower.match_indices("secret") {
        let after = &text[at + label.len()..];
        let lower_after = &lower[at + label.len()..];
        let skipped = ["_key", "-key", " key", "key"].iter().find(|word| lower_after.starts_with(**word));
        let value = &after[skipped.map_or(0, |word| word.len())..];
        let Some(value) = behind_separator(value) else { continue };
        if let Some(key) = base32(value) {
            found.push(key);
        }
    }
    found
}

/// What stands behind a label's quotes, colon, equals sign, bar or arrow. A bare space separates only words.
fn behind_separator(text: &str) -> Option<&str> {
    let separates = |c: char| c.is_whitespace() || "\"':=|>-\u{2502}".contains(c);
    let end = text.find(|c| !separates(c))?;
    let between = &text[..end];
    let marked = between.contains([':', '=', '|', '>', '\t', '\u{2502}']) || between.contains("  ");
    (marked && between.len() <= FARTHEST && between.matches('\n').count() <= 1).then(|| &text[end..])
}

/// The Base32 at the beginning, in one piece or in groups of four, with nothing else in its line or quotes.
fn base32(text: &str) -> Option<&str> {
    let end = text.find(['\n', '"', '\'', '|', ',', '}', '\u{2502}', '<']).unwrap_or(text.len());
    let key = text[..end].trim();
    let letters = key.chars().filter(|c| is_base32(*c)).count();
    let grouped = key.split([' ', '-']).filter(|group| !group.is_empty());
    let plain = key.trim_end_matches('=').chars().all(|c| is_base32(c) || c == ' ' || c == '-');
    // Words in a sentence are not groups of a key: those are all of four, but for the last.
    let mut groups: Vec<usize> = grouped.map(|group| group.trim_end_matches('=').len()).collect();
    let last = groups.pop().unwrap_or(0);
    let even = groups
        .first()
        .is_none_or(|first| (last..=*first).contains(first) && groups.iter().all(|group| group == first));
    (plain && even && letters >= SHORTEST).then_some(key)
}

const fn is_base32(c: char) -> bool {
    matches!(c, 'A'..='Z' | 'a'..='z' | '2'..='7')
}

fn same(one: &str, other: &str) -> bool {
    let letters = |key: &str| -> Zeroizing<Vec<u8>> {
        let mut letters = Zeroizing::new(Vec::with_capacity(key.len()));
        letters.extend(
            key.bytes().filter(|byte| is_base32(char::from(*byte))).map(|byte| byte.to_ascii_uppercase()),
        );
        letters
    };
    letters(one) == letters(other)
}

/// The key with what else is said of it: an algorithm, digits and period that are given must not be ignored.
fn with_parameters(key: &str, text: &str) -> Option<Entry> {
    let algorithm = labelled(text, &["algorithm", "algo"]);
    let digits = labelled(text, &["digits"]);
    let period = labelled(text, &["period", "interval"]);
    let mut uri = Zeroizing::new(String::with_capacity(key.len() + 128));
    uri.push_str("otpauth://totp/?secret=");
    uri.extend(key.chars().filter(|c| is_base32(*c)));
    for (name, value) in [("&algorithm=", algorithm), ("&digits=", digits), ("&period=", period)] {
        if let Some(value) = value {
            uri.push_str(name);
            uri.push_str(value);
        }
    }
    Entry::parse(&uri).ok()
}

/// The short value behind one of `labels`.
fn labelled<'a>(text: &'a str, labels: &[&str]) -> Option<&'a str> {
    let mut lower = Zeroizing::new(String::with_capacity(text.len()));
    lower.push_str(text);
    lower.make_ascii_lowercase();
    labels.iter().find_map(|label| {
        let at = lower.find(label)? + label.len();
        let value = behind_separator(&text[at..])?;
        let end = value.find(|c: char| !c.is_ascii_alphanumeric() && c != '-').unwrap_or(value.len());
        Some(&value[..end.min(16)]).filter(|value| !value.is_empty())
    })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::core::otp::code_at;
    use crate::core::time::UnixTime;

    const KEY: &str = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP";

    fn code(entry: &Entry) -> String {
        code_at(entry, UnixTime::from_secs(1_795_489_500)).to_string()
    }

    fn same_as(printed: &str, uri: &str) {
        let entry = understood(printed).unwrap_or_else(|| panic!("not understood: {printed}"));
        assert_eq!(code(&entry), code(&Entry::parse(uri).unwrap()), "{printed}");
    }

    #[test]
    fn each_way_in_which_it_may_be_printed_is_understood() {
        let plain = format!("otpauth://totp/x?secret={KEY}");
        for printed in [
            format!("otpauth://totp/Plesk:admin?secret={KEY}&issuer=Plesk\n"),
            format!("URI: <otpauth://totp/admin?secret={KEY}>\nSecret: {KEY}\n"),
            format!("Login: admin\nSecret: {KEY}\n"),
            format!("Secret key = {KEY}\n"),
            "secret:   JBSW Y3DP EHPK 3PXP JBSW Y3DP EHPK 3PXP\n".to_owned(),
            "Secret\tx\nSECRET_KEY: jbswy3dpehpk3pxpjbswy3dpehpk3pxp\n".to_owned(),
            format!("| login  | admin |\n| secret | {KEY} |\n"),
            format!(r#"{{"login":"admin","secret":"{KEY}","enabled":true}}"#),
            format!(r#"{{"url":"otpauth:\/\/totp\/Plesk:admin?secret={KEY}\u0026issuer=Plesk"}}"#),
            format!("{{\n  \"secretKey\": \"{KEY}\",\n  \"digits\": 6,\n  \"period\": 30\n}}\n"),
        ] {
            same_as(&printed, &plain);
        }
    }

    #[test]
    fn other_parameters_are_not_ignored() {
        let printed = format!(r#"{{"secret":"{KEY}","algorithm":"sha256","digits":8,"period":60}}"#);
        same_as(&printed, &format!("otpauth://totp/x?secret={KEY}&algorithm=SHA256&digits=8&period=60"));
        assert!(understood(&format!("Secret: {KEY}\nAlgorithm: whirlpool\n")).is_none());
    }

    #[test]
    fn what_leaves_a_doubt_is_not_understood() {
        for printed in [
            "",
            "No such login\n",
            KEY,
            "Secret: ********************\n",
            "Secret: not configured for this login yet\n",
            "The secret of this login can be reset by an administrator\n",
            "Secret: JBSW\n",
            "secret: JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP\nold secret: GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ\n",
            "otpauth://totp/a?secret=JBSWY3DPEHPK3PXP otpauth://totp/b?secret=GEZDGNBVGY3TQOJQ\n",
            "otpauth://hotp/a?secret=JBSWY3DPEHPK3PXP&counter=1\n",
            "{\"secret\":null}",
            "{\"secret\":\"\"}",
            "Secret hash: 5f4dcc3b5aa765d61d8327deb882cf99\n",
        ] {
            assert!(understood(printed).is_none(), "{printed}");
        }
    }

    proptest! {
        #[test]
        fn rubbish_never_panics(text in "(secret|Secret key|otpauth://totp/|\\?secret=|: |=|\"|JBSWY3DPEHPK3PXP|digits|\\\\u0026|\n|\\PC){0,40}") {
            let _ = understood(&text);
        }
    }
}
