use super::*;
use crate::core::otp::Algorithm;
use crate::core::verifier::{Accepted, Steps};

const KEY: &str = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP";

fn error(input: &str) -> SecretError {
    Entry::parse(input).err().unwrap()
}

fn uri(rest: &str) -> Result<Entry, SecretError> {
    Entry::parse(&format!("otpauth://totp/{rest}"))
}

fn ids(entry: &Entry) -> Vec<&str> {
    entry.warnings.iter().map(|warning| &*warning.id).collect()
}

#[test]
fn a_bare_key_has_the_usual_parameters() {
    let entry = Entry::parse(&format!("  {}\n", KEY.to_lowercase())).unwrap();
    assert_eq!(entry.parameters, Parameters::default());
    assert_eq!(entry.secret.bits(), 160);
    assert!(entry.warnings.is_empty() && entry.label.is_none());
}

#[test]
fn quotes_and_a_byte_order_mark_around_a_key_do_no_harm() {
    for input in
        [format!("\"{KEY}\""), format!("\u{feff}'{KEY}'\r\n"), format!("'otpauth://totp/x?secret={KEY}'")]
    {
        assert_eq!(Entry::parse(&input).unwrap().secret.bits(), 160, "{input}");
    }
}

#[test]
fn a_secret_of_eighty_bits_is_accepted_with_a_warning() {
    assert_eq!(ids(&Entry::parse("JBSWY3DPEHPK3PXP").unwrap()), ["secret-warning-short"]);
}

#[test]
fn a_full_uri_says_everything() {
    let entry = uri(&format!(
        "Plesk%20Obsidian:admin%40example.com?secret={KEY}&issuer=Plesk%20Obsidian&algorithm=SHA256&digits=8&period=60"
    ))
    .unwrap();
    assert_eq!(entry.parameters, Parameters { algorithm: Algorithm::Sha256, digits: 8, period_s: 60 });
    assert_eq!(entry.label.as_deref(), Some("Plesk Obsidian: admin@example.com"));
    assert!(entry.warnings.is_empty());
}

#[test]
fn an_encoded_colon_and_an_issuer_alone_are_read() {
    assert_eq!(uri(&format!("A%3Ab?secret={KEY}")).unwrap().label.as_deref(), Some("A: b"));
    assert_eq!(uri(&format!("b?issuer=A&secret={KEY}")).unwrap().label.as_deref(), Some("A: b"));
    assert_eq!(uri(&format!("?issuer=A&secret={KEY}")).unwrap().label.as_deref(), Some("A"));
    assert_eq!(Entry::parse(&format!("OTPAUTH://TOTP/x?SECRET={KEY}")).unwrap().label.as_deref(), Some("x"));
}

#[test]
fn issuers_that_differ_are_only_a_warning_because_codes_do_not_depend_on_them() {
    let entry = uri(&format!("A:b?secret={KEY}&issuer=C")).unwrap();
    assert_eq!(ids(&entry), ["secret-warning-issuers-differ"]);
}

#[test]
fn a_secret_may_be_grouped_in_a_uri_too() {
    for grouped in ["JBSW+Y3DP+EHPK+3PXP", "JBSW%20Y3DP-EHPK-3PXP%3D%3D"] {
        let entry = uri(&format!("x?secret={grouped}")).unwrap();
        assert_eq!(&*entry.key_in_groups(), "JBSW Y3DP EHPK 3PXP");
    }
}

#[test]
fn what_is_no_totp_is_recognised() {
    assert_eq!(error(&format!("otpauth://hotp/x?secret={KEY}&counter=1")), SecretError::Hotp);
    assert_eq!(error(&format!("otpauth://steam/x?secret={KEY}")), SecretError::Steam);
    assert_eq!(error("steam://ABCDEF"), SecretError::Steam);
    assert_eq!(error(&format!("otpauth://totp/x?secret={KEY}&encoder=steam")), SecretError::Steam);
    assert_eq!(error("otpauth-migration://offline?data=CjEK"), SecretError::Migration);
    assert_eq!(error("https://example.com/"), SecretError::NotOtpauth { scheme: "https".to_owned() });
    assert_eq!(error("otpauth://motp/x"), SecretError::UnknownKind { kind: "motp".to_owned() });
}

#[test]
fn doubled_contradictory_and_absurd_parameters_are_errors() {
    let error = |rest: &str| uri(rest).err().unwrap();
    let name = |name: &str| name.to_owned();
    assert_eq!(error("x"), SecretError::MissingSecret);
    assert_eq!(error("x?secret="), SecretError::Empty);
    assert_eq!(
        error(&format!("x?secret={KEY}&secret={}", &KEY[..16])),
        SecretError::DuplicateParameter { name: name("secret") }
    );
    assert_eq!(
        error(&format!("x?secret={KEY}&digits=6&DIGITS=8")),
        SecretError::DuplicateParameter { name: name("digits") }
    );
    assert_eq!(error("x?flag"), SecretError::BareParameter);
    for value in ["5", "9", "06", "six", "-6"] {
        assert_eq!(
            error(&format!("x?secret={KEY}&digits={value}")),
            SecretError::BadDigits { value: name(value) }
        );
    }
    for value in ["0", "4", "601", "+30", "30s"] {
        assert_eq!(
            error(&format!("x?secret={KEY}&period={value}")),
            SecretError::BadPeriod { value: name(value) }
        );
    }
    assert_eq!(
        error(&format!("x?secret={KEY}&algorithm=MD5")),
        SecretError::BadAlgorithm { value: name("MD5") }
    );
}

#[test]
fn percent_encoding_is_checked_in_the_key_and_its_settings_and_left_alone_in_names() {
    for rest in ["x?secret=%2", "x?secret=%zz", "x?period=3%", "x?digits=%"] {
        assert_eq!(uri(rest).err(), Some(SecretError::BadPercent), "{rest}");
    }
    assert_eq!(uri("x?secret=%ff%ff").err(), Some(SecretError::NotText));
    for label in ["name%domain.com", "%", "100%25%", "%ff"] {
        let entry = uri(&format!("{label}?secret={KEY}&issuer=50%")).unwrap();
        assert!(entry.warnings.is_empty(), "{label}");
    }
    assert_eq!(
        uri(&format!("name%domain.com?secret={KEY}")).unwrap().label.as_deref(),
        Some("name%domain.com")
    );
}

#[test]
fn no_error_repeats_a_secret_that_stands_in_the_wrong_place() {
    for input in [
        format!("otpauth://totp/x?digits={KEY}"),
        format!("otpauth://totp/x?secret={KEY}&algorithm={KEY}"),
        format!("{KEY}://x"),
    ] {
        let error = error(&input);
        assert!(!format!("{error:?}{:?}", error.text()).contains(KEY), "{error:?}");
    }
}

#[test]
fn a_test_entry_fits_a_small_qr_code_and_reads_back() {
    let random = *b"12345678901234567890";
    let entry = Entry::for_test(&random, "7f3a");
    assert!(entry.warnings.is_empty());
    assert_eq!(&*entry.uri(), "otpauth://totp/otp-doctor-7f3a?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
    assert_eq!(&*entry.key_in_groups(), "GEZD GNBV GY3T QOJQ GEZD GNBV GY3T QOJQ");
    let read = Entry::parse(&entry.uri()).unwrap();
    assert_eq!(read.secret.expose(), random);
    assert_eq!(read.label.as_deref(), Some("otp-doctor-7f3a"));
    assert!(Entry::for_test(&random, "-? : 0123456789abcdefgh").uri().len() <= 78);
    assert!(Entry::for_test(&random, "0123456789ab").uri().len() <= 78);
}

#[test]
fn other_parameters_survive_the_uri() {
    let mut entry = Entry::for_test(b"12345678901234567890", "x");
    entry.parameters = Parameters { algorithm: Algorithm::Sha512, digits: 8, period_s: 60 };
    entry.label = Some("Müller & Söhne".to_owned());
    let read = Entry::parse(&entry.uri()).unwrap();
    assert_eq!((read.parameters, read.label), (entry.parameters, entry.label));
}

#[test]
fn a_code_is_that_of_its_time() {
    let entry = Entry::for_test(b"12345678901234567890", "x");
    assert_eq!(&*code_at(&entry, UnixTime::from_secs(59)), "287082");
    assert_eq!(&*code_at(&entry, UnixTime::from_secs(1_111_111_109)), "081804");
}

#[test]
fn an_entry_prints_without_its_secret() {
    let printed = format!("{:?}", Entry::parse(KEY).unwrap());
    assert!(printed.contains("***") && !printed.contains(KEY), "{printed}");
}

#[test]
fn more_than_one_key_or_address_is_said_and_none_is_read() {
    let other = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";
    let address = format!("otpauth://totp/x?secret={KEY}");
    for input in [
        format!("{KEY}\n{other}"),
        format!("{KEY}\r\n{other}\r\n"),
        format!("{KEY} {other}"),
        format!("{KEY}-{other}"),
        format!("{address}\n{address}"),
        format!("{address} {address}"),
        format!("{address}\n{other}"),
        format!("{KEY}\n{address}"),
        format!("{KEY}\n{other}\n{KEY}"),
        "JBSWY3DPEHPK3PXP\nJBSWY3DPEHPK3PXP".to_owned(),
        format!("secret={KEY} {other}"),
        format!("{KEY} {other}\n\" TOTP_AUTH\n"),
        format!("key={KEY}\n{other}&step=30"),
        format!("otpauth://totp/x?secret={KEY}%20{other}"),
        format!("otpauth://totp/x?secret={KEY}+{other}&issuer=x"),
        format!("{KEY}\u{200b}{other}"),
        format!("{KEY}\u{ad}{other}"),
        format!("{KEY}/{other}"),
        format!("{KEY},{other}"),
        format!("{KEY};{other};"),
        format!("[{{\"secret\":\"{KEY}\"}},{{\"secret\":\"{other}\"}}]"),
    ] {
        let error = error(&input);
        assert!(matches!(error, SecretError::Several | SecretError::MoreThanAKey), "{input}: {error:?}");
        assert!(!format!("{error:?}{:?}", error.text()).contains(&KEY[..8]));
    }
}

#[test]
fn a_word_or_a_line_beside_a_key_is_never_glued_to_it() {
    for input in [
        format!("secret {KEY}"),
        format!("admin\n{KEY}"),
        format!("{KEY}\n23456723"),
        format!("{KEY}\nadmin"),
        format!("my key\n{KEY}"),
        "JBSW Y3DP EHPK3 PXP".to_owned(),
        "JBSWY3DPEHPK3PXP ABCD".to_owned(),
        "code JBSW Y3DP EHPK 3PXP JBSW Y3DP EHPK 3PXP".to_owned(),
        "JBSW Y3DP EHPK 3PXP JBSW Y3DP EHPK 3PXP bob".to_owned(),
        "JBSW Y3DP EHPK 3PXP JBSW Y3DP EHPK 3PXP\nBOB".to_owned(),
        format!("secret:{KEY}"),
        format!("base32:{KEY}"),
    ] {
        assert_eq!(error(&input), SecretError::MoreThanAKey, "{input}");
    }
    for input in [
        "JBSW Y3DP EHPK 3PXP JBSW Y3DP EHPK 3PXP",
        "JBSWY-3DPEH-PK3PX-PJBSW-Y3DPE-HPK3P-XP",
        "jbs wy3 dpe hpk 3px pjb swy 3dp ehp k3p xp",
        "JBSWY3DP\nEHPK3PXP\nJBSWY3DP\nEHPK3PXP\n",
        "JBSWY3DPEHPK\u{200b}3PXPJBSWY3DPEHPK3PXP",
        "JBSWY3DP EHPK3PXP JBSWY3DP EHPK3PXP ====",
    ] {
        assert_eq!(Entry::parse(input).unwrap().secret.bits(), 160, "{input}");
    }
}

#[test]
fn names_with_values_are_read_where_they_are_known_and_otherwise_only_what_follows_is_asked_for() {
    let usual = Parameters::default();
    for (input, parameters) in [
        (format!("secret={KEY}"), usual),
        (format!("key = {KEY}"), usual),
        (format!("key={KEY}&step=60&size=8"), Parameters { digits: 8, period_s: 60, ..usual }),
        (format!("TimeOtp-Secret-Base32={KEY}"), usual),
        (
            format!("TimeOtp-Secret-Base32={KEY}\nTimeOtp-Period=60\nTimeOtp-Algorithm=HMAC-SHA-256"),
            Parameters { algorithm: Algorithm::Sha256, period_s: 60, ..usual },
        ),
        (format!("key={}&type=Totp", KEY.to_lowercase()), usual),
        ("TimeOtp-Secret-Hex=48656c6c6f21deadbeef48656c6c6f21deadbeef".to_owned(), usual),
        // Letters of Base32 as well.
        ("TimeOtp-Secret-Hex=abcdef234567abcdef234567abcdef234567abcd".to_owned(), usual),
        // The characters themselves are the key.
        ("TimeOtp-Secret=12345678901234567890".to_owned(), usual),
        (format!("secret=\"{KEY}\""), usual),
        (format!("key='{KEY}'&step=60"), Parameters { period_s: 60, ..usual }),
    ] {
        let entry = Entry::parse(&input).unwrap();
        assert_eq!((entry.parameters, entry.secret.bits()), (parameters, 160), "{input}");
    }
    for input in [
        format!("password={KEY}"),
        format!("totp_seed={KEY}"),
        format!("MFA={KEY}"),
        format!("PLESK_ADMIN_TWO_FACTOR_SECRET={KEY}"),
    ] {
        assert_eq!(error(&input), SecretError::Assignment, "{input}");
    }
    assert_eq!(error(&format!("HmacOtp-Secret-Base32={KEY}\nHmacOtp-Counter=3")), SecretError::Hotp);
    assert_eq!(error(&format!("key={KEY}&type=Hotp")), SecretError::Hotp);
}

#[test]
fn other_notations_are_told_by_the_whole_and_not_by_one_character() {
    let entry = Entry::parse("0x3132333435363738393031323334353637383930").unwrap();
    assert_eq!(
        (ids(&entry), entry.secret.expose()),
        (vec!["secret-warning-hexadecimal"], &b"12345678901234567890"[..])
    );
    assert_eq!(error("3132333435363738"), SecretError::Hexadecimal);
    assert_eq!(error("MTIzNDU2Nzg5MDEyMzQ1Njc4OTA="), SecretError::Base64);
    for base64 in ["q83vEjRWeJCrze8SNFZ4k_-A", "TimeOtp-Secret-Base64=MTIzNDU2Nzg5MDEyMzQ1Njc4OTA="] {
        assert_eq!(error(base64), SecretError::Base64, "{base64}");
    }
    // A list of numbers: its commas are in the way, no nine is a mistyped letter, and two digits are no byte.
    for numbers in ["49,50,51,52", "49,50,51,52,53,54,55,56,57,48,49,50,51,52,53,54"] {
        assert_eq!(error(numbers), SecretError::WrongCharacter { character: ',', position: 3 }, "{numbers}");
    }
    let list: Vec<String> = b"12345678901234567890".iter().map(|byte| format!("{byte:#04x}")).collect();
    for list in [list.join(", "), list.join(","), format!("{{ {} }}", list.join(",\n  "))] {
        assert_eq!(Entry::parse(&list).unwrap().secret.expose(), b"12345678901234567890", "{list}");
    }
    // As `{:#x}`, Python and JavaScript print bytes below 16: without a zero in front.
    let small: Vec<u8> = [0x1, 0x23, 0xa, 0xff].repeat(5);
    let listed =
        |mark: &str| small.iter().map(|byte| format!("{mark}{byte:x}")).collect::<Vec<_>>().join(", ");
    for list in [listed("0x"), listed("0X")] {
        assert_eq!(Entry::parse(&list).unwrap().secret.expose(), small, "{list}");
    }
    assert_eq!(error("0x3132, 0x3334, 0x3536, 0x3738"), SecretError::MoreThanAKey);
    assert_eq!(error("234567"), SecretError::LooksLikeCode);
    assert_eq!(error("JBSW Y3D0"), SecretError::WrongCharacter { character: '0', position: 9 });
}

#[test]
fn addresses_are_taken_as_programs_write_them() {
    for rest in [
        "Acme%20Co:bob?secret=KEY&issuer=Acme+Co",
        "Acme%3ACo%3Abob?secret=KEY&issuer=Acme%3ACo",
        "Acme%3ACo:bob?secret=KEY&issuer=Acme%3ACo",
        "acme:bob?secret=KEY&issuer=Acme",
        "x?secret=KEY&amp;issuer=x&amp;digits=6&amp;period=30",
        "x?secret=KEY&algorithm=&digits=&period=",
        "x?secret=KEY&lock=true&codeDisplay=%7B%7D&creator=privacyidea&serial=TOTP1&color=FF0000&icon=a.png",
        "x?secr\n  et=KEY\r\n&issuer=x",
        "x?issuer=x&\nsecret=KEY",
        "x?secret=KEY&issuer=",
        "Acme #1:bob?secret=KEY&issuer=Acme%20#1",
        "x?secret=KEY&secret=KEY&issuer=x&issuer=x&digits=6&digits=6",
        "x?secret=KEY&#38;issuer=x&#x26;digits=6",
        "x?secret=KEY&amp;amp;issuer=x",
        "x?secret=KEY\\u0026issuer=x",
        "x?secret=KEY.",
        "x?secret=KEY>,",
    ] {
        let entry = uri(&rest.replace("KEY", KEY)).unwrap_or_else(|error| panic!("{rest}: {error:?}"));
        assert!(entry.warnings.is_empty(), "{rest}: {:?}", entry.warnings);
        assert_eq!((entry.parameters, entry.secret.bits()), (Parameters::default(), 160), "{rest}");
    }
    for rest in [
        "x?secret=KEY&issuer=A & B",
        "x?secret=KEY&flag",
        "x?secret=KEY&counter=0",
        "x?secret=KEY&algorithm2=x",
    ] {
        assert_eq!(uri(&rest.replace("KEY", KEY)).unwrap().warnings.len(), 1, "{rest}");
    }
    let unknown = uri(&format!("x?secret={KEY}&new_thing=1&{KEY}=2")).unwrap();
    assert_eq!(ids(&unknown), ["secret-warning-unknown-parameter"]);
    assert_eq!(error(&format!("otpauth://totp/Steam:bob?secret={KEY}&digits=5")), SecretError::Steam);
    assert_eq!(error(&format!("otpauth://totp/bob?secret={KEY}&issuer=Steam&digits=5")), SecretError::Steam);
}

#[test]
fn settings_are_never_lost_by_the_way_an_address_was_passed_on() {
    for rest in [
        "x?secret=KEY&amp;amp;digits=8",
        "x?secret=KEY&#38;digits=8",
        "x?secret=KEY\\u0026digits=8",
        "x?secret=3DKEY&digits=3D8",
        "x?secret=3DKEY&dig=\nits=3D8",
        "x?secr=\net=3DKEY&digits=3D8",
    ] {
        let entry = uri(&rest.replace("KEY", KEY)).unwrap_or_else(|error| panic!("{rest}: {error:?}"));
        assert_eq!((entry.parameters.digits, entry.secret.bits()), (8, 160), "{rest}");
        assert!(entry.warnings.is_empty(), "{rest}: {:?}", entry.warnings);
    }
    // A padded key and one that begins like that are left alone.
    assert_eq!(uri(&format!("x?secret={}======\n&issuer=x", &KEY[..26])).unwrap().secret.bits(), 128);
    let own = uri("x?secret=3DSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP").unwrap();
    assert_eq!(own.secret.bits(), 160);
}

#[test]
fn what_stands_around_an_address_in_a_mail_or_a_page_does_no_harm() {
    for (before, after) in
        [("<", ">"), ("`", "`"), ("\u{201c}", "\u{201d}"), ("\u{ab}", "\u{bb}."), ("", ";")]
    {
        let entry = Entry::parse(&format!("{before}otpauth://totp/x?secret={KEY}{after}")).unwrap();
        assert_eq!(entry.secret.bits(), 160, "{before}{after}");
    }
    for slashes in ["", "/", "//", "///"] {
        assert!(Entry::parse(&format!("otpauth:{slashes}totp/x?secret={KEY}")).is_ok(), "{slashes}");
    }
    assert_eq!(uri(&format!("x?secret={KEY}&algorithm=STEAM")).err(), Some(SecretError::Steam));
}

#[test]
fn no_warning_repeats_more_than_twelve_characters_or_anything_like_a_key() {
    let long = "I".repeat(300);
    for rest in [
        format!("{long}:b?secret={KEY}&issuer=C"),
        format!("A:b?secret={KEY}&issuer={long}"),
        format!("{KEY}:b?secret={KEY}&issuer={}", &KEY[..12]),
        format!("x?secret={KEY}&{}=1", &KEY[..12]),
        format!("x?secret={KEY}&{}=1", KEY.to_lowercase()),
    ] {
        for warning in uri(&rest).unwrap().warnings {
            let said = format!("{warning:?}");
            assert!(!said.contains("IIIIIIIIIIIII") && !said.to_uppercase().contains(&KEY[..8]), "{said}");
        }
    }
}

#[test]
fn a_bare_key_is_taken_as_its_verifier_makes_codes_and_an_address_as_it_says() {
    let verifier = Accepted { period_s: 60, digits: 8, ..Accepted::USUAL };
    let made = |given: &str| {
        let parameters = Entry::parse(given).unwrap().as_made_by(&verifier).parameters;
        (parameters.period_s, parameters.digits)
    };
    assert_eq!(made(KEY), (60, 8));
    assert_eq!(made(&format!("otpauth://totp/x?secret={KEY}")), (30, 6));
    assert_eq!(made(&format!("{KEY}\n\" TOTP_AUTH\n")), (30, 6));
}

#[test]
fn a_file_of_the_pam_module_is_the_key_with_its_settings() {
    let file = |settings: &str| format!("{KEY}\n{settings}\n12345678\n87654321\n");
    let usual = Entry::parse(&file(
        "\" RATE_LIMIT 3 30 1700000000\n\" WINDOW_SIZE 17\n\" DISALLOW_REUSE\n\" TOTP_AUTH",
    ));
    let usual = usual.unwrap();
    assert_eq!(
        (usual.parameters, usual.window_steps, usual.warnings.len()),
        (Parameters::default(), Some(Steps::either(8)), 0)
    );
    let other = Entry::parse(&file("\" STEP_SIZE 60\n\" TIME_SKEW -10\n\" TOTP_AUTH")).unwrap();
    assert_eq!((other.parameters.period_s, other.window_steps), (60, None));
    assert_eq!(ids(&other), ["secret-warning-skew"]);
    let ahead = Entry::parse(&file("\" TIME_SKEW 4\n\" TOTP_AUTH")).unwrap();
    assert_eq!(ids(&ahead), ["secret-warning-skew"]);
    assert_eq!(error(&file("\" HOTP_COUNTER 1")), SecretError::Hotp);
    assert!(matches!(error(&file(&format!("\" TOTP_AUTH\n{KEY}"))), SecretError::Several));
    assert!(matches!(error(&format!("{KEY} {KEY}\n\" TOTP_AUTH\n")), SecretError::Several));
}

#[test]
fn a_file_that_is_no_text_is_told_by_what_it_is() {
    let utf16 = |order: fn(u16) -> [u8; 2]| -> Vec<u8> { KEY.encode_utf16().flat_map(order).collect() };
    let marked = |mark: [u8; 2], bytes: Vec<u8>| [mark.to_vec(), bytes].concat();
    for bytes in [
        utf16(u16::to_le_bytes),
        utf16(u16::to_be_bytes),
        marked([0xff, 0xfe], utf16(u16::to_le_bytes)),
        marked([0xfe, 0xff], utf16(u16::to_be_bytes)),
    ] {
        assert_eq!(Entry::read(&bytes).err(), Some(SecretError::Utf16));
    }
    let cyrillic = format!("otpauth://totp/\u{416}\u{416}?secret={KEY}");
    let cyrillic: Vec<u8> = cyrillic.encode_utf16().flat_map(u16::to_le_bytes).collect();
    assert_eq!(Entry::read(&cyrillic).err(), Some(SecretError::Utf16));
    assert_eq!(Entry::read(&[0; 64]).err(), Some(SecretError::Binary));
    let latin1 = [b"otpauth://totp/M\xfcller?secret=".as_slice(), KEY.as_bytes()].concat();
    assert_eq!(Entry::read(&latin1).unwrap().secret.bits(), 160);
    for bytes in [&b"\x89PNG\r\n\x1a\n"[..], &[0x80; 40], b"AB\0\0CD"] {
        assert_eq!(Entry::read(bytes).err(), Some(SecretError::Binary));
    }
    assert_eq!(Entry::read(format!("\u{feff}{KEY}\r\n").as_bytes()).unwrap().secret.bits(), 160);
}
