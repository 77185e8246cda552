//! Whatever is pasted, the parsers answer: they never panic, and never repeat a secret.

use otp_doctor::core::otp::{Code, CodeError, Entry, SecretError, clean_digits, code_of, codes_of_words};
use proptest::prelude::*;

/// Text that is nearly a URI: pieces that mean something, in any order and number.
fn nearly_a_uri() -> impl Strategy<Value = String> {
    let piece = prop::sample::select(vec![
        "otpauth://",
        "otpauth:",
        "totp/",
        "hotp/",
        "steam://",
        "otpauth-migration://",
        "?",
        "&",
        "=",
        "/",
        ":",
        "%",
        "%2",
        "%3A",
        "%ff",
        "%C3%BC",
        "#",
        "secret=",
        "secret=JBSWY3DPEHPK3PXP",
        "issuer=A",
        "algorithm=SHA256",
        "digits=8",
        "period=60",
        "period=99999999999999999999",
        "counter=1",
        "encoder=steam",
        "label",
        "ü",
        "\u{200b}",
        " ",
        "+",
        "\0",
    ]);
    let pieces = prop::collection::vec(prop_oneof![4 => piece.prop_map(str::to_owned), 1 => ".{0,3}"], 0..12);
    prop_oneof![
        pieces.clone().prop_map(|pieces| pieces.concat()),
        pieces.prop_map(|pieces| format!("otpauth://totp/{}", pieces.concat())),
    ]
}

/// A key of at least ten characters, and the same in groups of one length, each in one case, with one kind of separator.
fn base32_as_copied() -> impl Strategy<Value = (String, String)> {
    let letters =
        prop::collection::vec(prop::sample::select(b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".to_vec()), 10..60);
    let separator = prop::sample::select(vec!["", " ", "-", "\n", "\u{a0}", " - ", "\u{2013}", "\u{200b}"]);
    (letters, 3_usize..=8, separator, any::<bool>()).prop_map(|(mut letters, length, separator, lower)| {
        // As many as whole bytes have: others are a key with something beside it (RFC 4648 section 6).
        if matches!(letters.len() % 8, 1 | 3 | 6) {
            letters.pop();
        }
        let plain = String::from_utf8(letters.clone()).unwrap();
        // All of one case, as programs write keys; a word of another case is a caption.
        let group = |group: &[u8]| {
            let group = String::from_utf8(group.to_vec()).unwrap();
            if lower { group.to_lowercase() } else { group }
        };
        let groups: Vec<String> = letters.chunks(length).map(group).collect();
        (plain, groups.join(separator))
    })
}

/// Lines and words of all kinds that people paste around a key.
fn several_things() -> impl Strategy<Value = String> {
    let thing = prop::sample::select(vec![
        "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP",
        "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ",
        "secret",
        "admin",
        "Key:",
        "12345678",
        "secret=",
        "key=",
        "\" TOTP_AUTH",
        "\" WINDOW_SIZE 17",
        "otpauth://totp/x?secret=JBSWY3DPEHPK3PXP",
        "\u{feff}",
        "0x3132333435363738",
        "TimeOtp-Secret-Base32=",
        "&amp;",
        "======",
        "JBSW",
        "Y3DP",
    ]);
    // Without anything between them nobody can tell two keys from a long one.
    let between = prop::sample::select(vec!["\n", " ", "\r\n", "-", "\n\n"]);
    prop::collection::vec((thing, between), 1..6)
        .prop_map(|things| things.into_iter().map(|(thing, between)| format!("{thing}{between}")).collect())
}

/// The letters of a key of 160 bits.
const KEY_LETTERS: usize = 32;

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1_500))]

    #[test]
    fn any_text_is_a_code_or_an_error_with_a_sentence(typed in any::<String>()) {
        match Code::parse(&typed) {
            Ok(code) => prop_assert_eq!(clean_digits(&typed).len(), usize::from(code.digits())),
            Err(error) => prop_assert!(error.text().id.starts_with("code-")),
        }
    }

    #[test]
    fn any_text_is_an_entry_or_an_error_with_a_sentence(input in any::<String>()) {
        if let Err(error) = Entry::parse(&input) {
            prop_assert!(error.text().id.starts_with("secret-"));
        }
    }

    #[test]
    fn what_is_nearly_a_uri_is_an_entry_or_an_error_with_a_sentence(input in nearly_a_uri()) {
        match Entry::parse(&input) {
            Ok(entry) => {
                let Ok(again) = Entry::parse(&entry.uri()) else {
                    return Err(TestCaseError::fail("the URI of an entry must be one"));
                };
                prop_assert_eq!(again.parameters, entry.parameters);
                prop_assert_eq!(again.key_in_groups(), entry.key_in_groups());
            }
            Err(error) => prop_assert!(error.text().id.starts_with("secret-")),
        }
    }

    #[test]
    fn a_key_is_the_same_however_it_was_copied((plain, copied) in base32_as_copied()) {
        match (Entry::parse(&plain), Entry::parse(&copied)) {
            (Ok(plain), Ok(copied)) => prop_assert_eq!(plain.key_in_groups(), copied.key_in_groups()),
            (Err(plain), Err(copied)) => prop_assert_eq!(plain, copied),
            (plain, copied) => prop_assert!(false, "{:?} {:?}", plain, copied),
        }
    }

    #[test]
    fn a_key_with_one_wrong_character_names_that_character((_, copied) in base32_as_copied(), place in any::<prop::sample::Index>(), wrong in prop::sample::select(vec!['0', '1', '8', '9', '!', 'ß', '\u{0410}'])) {
        let mut characters: Vec<char> = copied.chars().collect();
        let letters: Vec<usize> = (0..characters.len()).filter(|at| characters[*at].is_ascii_alphanumeric()).collect();
        let place = letters[place.index(letters.len())];
        characters[place] = wrong;
        let input: String = characters.into_iter().collect();
        match Entry::parse(&input).err() {
            Some(SecretError::WrongCharacter { character, position }) => {
                prop_assert_eq!((character, position), (wrong, place + 1));
            }
            Some(SecretError::Hexadecimal | SecretError::Base64 | SecretError::LooksLikeCode) => {}
            other => prop_assert!(false, "{:?}", other),
        }
    }

    #[test]
    fn whatever_stands_around_a_key_is_read_whole_or_refused_and_two_keys_are_never_one(input in several_things()) {
        match Entry::parse(&input) {
            Ok(entry) => {
                let letters = entry.key_in_groups().chars().filter(char::is_ascii_alphanumeric).count();
                prop_assert!(letters < 2 * KEY_LETTERS, "two keys became one: {}", input);
            }
            Err(error) => {
                let said = format!("{error:?}{:?}", error.text());
                prop_assert!(!said.contains("JBSWY3DP"), "{}", said);
            }
        }
    }

    #[test]
    fn any_bytes_are_an_entry_or_an_error_with_a_sentence(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        if let Err(error) = Entry::read(&bytes) {
            prop_assert!(error.text().id.starts_with("secret-"));
        }
    }

    #[test]
    fn the_code_in_a_sentence_is_that_code_and_of_two_none(before in "[a-zA-Z ,.:]{0,20}", code in "[0-9]{6,8}", after in "[a-zA-Z ,.:]{0,20}", other in "[0-9]{6,8}") {
        prop_assert_eq!(code_of(&format!("{before} {code} {after}")), Ok(code.clone()));
        prop_assume!(code != other);
        prop_assert_eq!(code_of(&format!("{before} {code}, {other} {after}")), Err(CodeError::Several));
    }

    #[test]
    fn any_words_are_codes_or_errors(words in any::<String>(), pieces in prop::collection::vec("[0-9 a-]{0,9}", 0..8), digits in 6_u8..=8) {
        let _ = code_of(&words);
        let joined = codes_of_words(&pieces, digits);
        prop_assert_eq!(joined.iter().map(|code| code.as_str()).collect::<String>(), pieces.concat());
    }

    #[test]
    fn digits_of_a_code_survive_any_separators(digits in "[0-9]{6,8}", separators in prop::collection::vec("[ \u{a0}\n\r\t-]{0,2}", 8)) {
        let typed: String = digits.chars().zip(&separators).map(|(digit, separator)| format!("{separator}{digit}")).collect();
        prop_assert!(Code::parse(&typed).is_ok());
        prop_assert_eq!(clean_digits(&typed), digits);
    }

    #[test]
    fn a_code_of_a_wrong_length_says_how_long_it_is(digits in "[0-9]{1,5}|[0-9]{9,30}") {
        match Code::parse(&digits).err() {
            Some(CodeError::TooShort { digits: count } | CodeError::TooLong { digits: count }) => {
                prop_assert_eq!(count, digits.len());
            }
            other => prop_assert!(false, "{:?}", other),
        }
    }
}
