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

    /// Whether both are the same key, without telling by its duration how far they agree.
    pub(super) fn same_as(&self, other: &Self) -> bool {
        let (own, other) = (self.expose(), other.expose());
        let differ = own.iter().zip(other).fold(0, |differ, (one, other)| differ | (one ^ other));
        own.len() == other.len() && differ == 0
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

    #[test]
    fn a_key_is_the_same_only_where_each_of_its_bytes_is() {
        let secret = |bytes: &[u8]| Secret::new(Zeroizing::new(bytes.to_vec()));
        for (other, same) in [(b"abc".as_slice(), true), (b"abd", false), (b"ab", false), (b"abcd", false)] {
            assert_eq!(secret(b"abc").same_as(&secret(other)), same, "{other:?}");
        }
    }
}
