use super::*;
use crate::core::otp::Algorithm;

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
fn unknown_doubled_contradictory_and_absurd_parameters_are_errors() {
    let error = |rest: &str| uri(rest).err().unwrap();
    let name = |name: &str| name.to_owned();
    assert_eq!(error("x"), SecretError::MissingSecret);
    assert_eq!(error("x?secret="), SecretError::Empty);
    assert_eq!(
        error(&format!("x?secret={KEY}&colour=1")),
        SecretError::UnknownParameter { name: name("colour") }
    );
    assert_eq!(
        error(&format!("x?secret={KEY}&secret={KEY}")),
        SecretError::DuplicateParameter { name: name("secret") }
    );
    assert_eq!(
        error(&format!("x?secret={KEY}&digits=6&DIGITS=6")),
        SecretError::DuplicateParameter { name: name("digits") }
    );
    assert_eq!(error(&format!("x?secret={KEY}&counter=0")), SecretError::CounterInTotp);
    assert_eq!(error(&format!("x?secret={KEY}&flag")), SecretError::BareParameter);
    assert_eq!(error(&format!("x?secret={KEY}#top")), SecretError::Fragment);
    for value in ["5", "9", "06", "six", "", "-6"] {
        assert_eq!(
            error(&format!("x?secret={KEY}&digits={value}")),
            SecretError::BadDigits { value: name(value) }
        );
    }
    for value in ["0", "4", "601", "+30", "30s", ""] {
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
fn percent_encoding_is_checked_and_its_place_named() {
    let error = |rest: &str| uri(rest).err().unwrap();
    assert_eq!(error(&format!("x%2?secret={KEY}")), SecretError::BadPercent { position: 17 });
    assert_eq!(error(&format!("ü%zz?secret={KEY}")), SecretError::BadPercent { position: 17 });
    assert_eq!(error(&format!("%ff?secret={KEY}")), SecretError::NotText);
}

#[test]
fn no_error_repeats_a_secret_that_stands_in_the_wrong_place() {
    for input in [
        format!("otpauth://totp/x?{KEY}=1"),
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
