//! A second, independent opinion on every code that the search found: totp-rs computes it again.

use zeroize::Zeroizing;

use super::entry::Entry;
use super::parameters::{Algorithm, Parameters};
use super::typed_code::Code;

/// Whether totp-rs, too, makes `code` at `step` from the secret of `entry`.
pub(super) fn agrees(entry: &Entry, parameters: Parameters, step: i64, code: &Code) -> bool {
    let period = u64::from(parameters.period_s);
    let Some(time) = u64::try_from(step).ok().and_then(|step| step.checked_mul(period)) else { return false };
    // Its constructor with checks refuses the short secrets that are common; ours are checked already.
    let totp = totp_rs::Builder::new()
        .with_algorithm(match parameters.algorithm {
            Algorithm::Sha1 => totp_rs::Algorithm::SHA1,
            Algorithm::Sha256 => totp_rs::Algorithm::SHA256,
            Algorithm::Sha512 => totp_rs::Algorithm::SHA512,
        })
        .with_digits(parameters.digits)
        .with_step_duration(period)
        .with_secret(entry.secret.expose().to_vec())
        .build_noncompliant();
    let theirs = Zeroizing::new(totp.generate(time).to_string());
    Code::parse(&theirs).is_ok_and(|theirs| theirs.same_as(code))
}
