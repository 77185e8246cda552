//! The fast search makes exactly the codes of totp-rs, and finds them where totp-rs puts them.

use otp_doctor::core::otp::{Algorithm, Code, Entry, Parameters, code_at, fitting_steps};
use otp_doctor::core::time::UnixTime;
use proptest::prelude::*;

fn parameters() -> impl Strategy<Value = Parameters> {
    let algorithm = prop::sample::select(Algorithm::ALL.to_vec());
    let period = prop_oneof![Just(30_u32), Just(60), 5_u32..=600];
    (algorithm, 6_u8..=8, period).prop_map(|(algorithm, digits, period_s)| Parameters {
        algorithm,
        digits,
        period_s,
    })
}

/// Keys around every length at which HMAC takes another path: short, one block of either size, and longer.
fn key() -> impl Strategy<Value = Vec<u8>> {
    let length = prop_oneof![
        1_usize..=40,
        Just(63),
        Just(64),
        Just(65),
        Just(127),
        Just(128),
        Just(129),
        130_usize..200
    ];
    length.prop_flat_map(|length| prop::collection::vec(any::<u8>(), length))
}

fn theirs(key: &[u8], parameters: Parameters) -> totp_rs::Totp {
    totp_rs::Builder::new()
        .with_algorithm(match parameters.algorithm {
            Algorithm::Sha1 => totp_rs::Algorithm::SHA1,
            Algorithm::Sha256 => totp_rs::Algorithm::SHA256,
            Algorithm::Sha512 => totp_rs::Algorithm::SHA512,
        })
        .with_digits(parameters.digits)
        .with_step_duration(u64::from(parameters.period_s))
        .with_secret(key.to_vec())
        .build_noncompliant()
}

fn ours(key: &[u8], parameters: Parameters) -> Entry {
    let text = totp_rs::Secret::from(key.to_vec()).to_base32();
    let Parameters { algorithm, digits, period_s } = parameters;
    let name = algorithm.name();
    Entry::parse(&format!(
        "otpauth://totp/x?secret={text}&algorithm={name}&digits={digits}&period={period_s}"
    ))
    .unwrap()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn every_code_is_that_of_totp_rs(key in key(), parameters in parameters(), seconds in 0_u64..8_000_000_000) {
        let code = theirs(&key, parameters).generate(seconds).to_string();
        let time = UnixTime::from_secs(i64::try_from(seconds).unwrap());
        prop_assert_eq!(&*code_at(&ours(&key, parameters), time), &code);
    }

    #[test]
    fn the_search_finds_exactly_the_steps_at_which_totp_rs_makes_the_code(
        key in key(),
        parameters in parameters(),
        first in 0_u64..300_000_000,
        length in 1_u64..70,
        chosen in 0_u64..70,
    ) {
        let (theirs, ours) = (theirs(&key, parameters), ours(&key, parameters));
        let period = u64::from(parameters.period_s);
        let wanted = theirs.generate((first + chosen) * period).to_string();
        let steps = first..=first + length;
        let expected: Vec<u64> =
            steps.clone().filter(|step| theirs.generate(step * period).to_string() == wanted).collect();
        prop_assert_eq!(fitting_steps(&ours, &Code::parse(&wanted).unwrap(), steps), expected);
    }
}

#[test]
fn a_code_of_another_length_is_not_looked_for() {
    let entry = Entry::parse("JBSWY3DPEHPK3PXP").unwrap();
    assert!(fitting_steps(&entry, &Code::parse("00000000").unwrap(), 0..=100).is_empty());
}
