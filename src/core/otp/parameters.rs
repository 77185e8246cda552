//! How an authenticator turns time into digits.

use std::time::Duration;

use serde::{Deserialize, Serialize};

/// The hash under the HMAC (RFC 6238 section 1.2).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "UPPERCASE")]
pub enum Algorithm {
    /// HMAC-SHA-1: what nearly every authenticator uses.
    Sha1,
    /// HMAC-SHA-256.
    Sha256,
    /// HMAC-SHA-512.
    Sha512,
}

impl Algorithm {
    /// Every algorithm, commonest first.
    pub const ALL: [Self; 3] = [Self::Sha1, Self::Sha256, Self::Sha512];

    /// The name that `otpauth` URIs and the report use.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Sha1 => "SHA1",
            Self::Sha256 => "SHA256",
            Self::Sha512 => "SHA512",
        }
    }
}

/// What an entry says beside its secret.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Parameters {
    /// The hash.
    pub algorithm: Algorithm,
    /// How many digits a code has, 6 to 8 (RFC 4226 section 5.3).
    pub digits: u8,
    /// How long a code lasts, in seconds, never zero (RFC 6238 section 4.1: the time step X).
    pub period_s: u32,
}

impl Default for Parameters {
    /// What Google Authenticator assumes when nothing else is said: SHA-1, 6 digits, 30 s.
    fn default() -> Self {
        Self { algorithm: Algorithm::Sha1, digits: 6, period_s: 30 }
    }
}

impl Parameters {
    /// How long a code lasts.
    pub const fn period(&self) -> Duration {
        Duration::from_secs(self.period_s as u64)
    }
}
