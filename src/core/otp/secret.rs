//! The shared secret in memory.

use std::fmt;

use zeroize::Zeroizing;

/// The key that server and authenticator share.
///
/// Wiped on drop, never printed, never copied: there is no `Clone`, no `Display`, no serialisation.
pub struct Secret(Zeroizing<Vec<u8>>);

impl Secret {
    /// Takes the bytes over; the caller keeps no copy.
    pub const fn new(bytes: Zeroizing<Vec<u8>>) -> Self {
        Self(bytes)
    }

    /// How many bits it has.
    pub fn bits(&self) -> usize {
        self.0.len() * 8
    }

    /// The bytes, for those who compute with them.
    pub(super) fn expose(&self) -> &[u8] {
        &self.0
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("***")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_secret_prints_as_stars() {
        let secret = Secret::new(Zeroizing::new(b"12345678901234567890".to_vec()));
        assert_eq!(format!("{secret:?}"), "***");
        assert_eq!(secret.bits(), 160);
    }
}
