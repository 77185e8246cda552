//! Codes from a key, fast: the HMAC key schedule is computed once, each code then costs two hash blocks.
//!
//! HMAC (RFC 2104) hashes one block of key material on either side before the message. Those two states are
//! kept; a counter of 8 bytes and a digest both fit into one further block, so a code is two calls of the
//! compression function, which uses the processor's SHA instructions where there are any. The `hmac` crate
//! clones whole hashers and pads through a buffer for every code, which costs as much again.
//!
//! Codes are made in batches: all messages are written before the first is hashed. Hashing a block right after
//! its bytes were written makes the processor wait for the writes and keeps it from working on the next code
//! meanwhile.

use sha1::{Digest, Sha1};
use sha2::{Sha256, Sha512};
use zeroize::{Zeroize, Zeroizing};

use super::parameters::Algorithm;
use super::secret::Secret;

const INNER_PAD: u8 = 0x36;
const OUTER_PAD: u8 = 0x5c;
/// The bit that ends every message in the SHA family (FIPS 180-4 section 5.1).
const END_OF_MESSAGE: u8 = 0x80;

/// Initial hash values, FIPS 180-4 section 5.3.
const SHA1_START: [u32; 5] = [0x6745_2301, 0xefcd_ab89, 0x98ba_dcfe, 0x1032_5476, 0xc3d2_e1f0];
const SHA256_START: [u32; 8] =
    [0x6a09_e667, 0xbb67_ae85, 0x3c6e_f372, 0xa54f_f53a, 0x510e_527f, 0x9b05_688c, 0x1f83_d9ab, 0x5be0_cd19];
const SHA512_START: [u64; 8] = [
    0x6a09_e667_f3bc_c908,
    0xbb67_ae85_84ca_a73b,
    0x3c6e_f372_fe94_f82b,
    0xa54f_f53a_5f1d_36f1,
    0x510e_527f_ade6_82d1,
    0x9b05_688c_2b3e_6c1f,
    0x1f83_d9ab_fb41_bd6b,
    0x5be0_cd19_137e_2179,
];

/// How many codes are made at once: enough to hide the writes, small enough for the first-level cache.
pub(super) const BATCH: usize = 16;

/// The values of RFC 4226 section 5.3 before they are cut to digits: 31 bits for a counter.
pub(super) trait Truncated: Sync {
    /// Room for the messages of one batch. It is written over, never read across batches.
    type Room: Zeroize;

    /// Fresh room.
    fn room(&self) -> Self::Room;

    /// The dynamically truncated HMAC of `first` and the counters after it.
    fn batch(&self, first: u64, room: &mut Self::Room) -> [u32; BATCH];

    /// The dynamically truncated HMAC of `counter`.
    fn single(&self, counter: u64) -> u32;
}

macro_rules! keyed {
    ($(#[$note:meta])* $name:ident, $word:ty, $words:literal, $block:literal, $start:ident, $hash:ty, $compress:path) => {
        $(#[$note])*
        pub(super) struct $name {
            inner: [$word; $words],
            outer: [$word; $words],
        }

        impl $name {
            const BLOCK: usize = $block;
            const DIGEST: usize = $words * size_of::<$word>();

            fn new(secret: &[u8]) -> Self {
                let mut key = Zeroizing::new([0_u8; $block]);
                if secret.len() > Self::BLOCK {
                    let mut digest = <$hash>::digest(secret);
                    key[..Self::DIGEST].copy_from_slice(&digest);
                    digest.as_mut_slice().zeroize();
                } else {
                    key[..secret.len()].copy_from_slice(secret);
                }
                let state_after = |pad: u8| {
                    let mut block = Zeroizing::new(*key);
                    block.iter_mut().for_each(|byte| *byte ^= pad);
                    let mut state = $start;
                    $compress(&mut state, std::slice::from_ref(&*block));
                    state
                };
                Self { inner: state_after(INNER_PAD), outer: state_after(OUTER_PAD) }
            }

            #[inline]
            fn hash_inside(&self, message: &[u8; $block], digest: &mut [u8; $block]) {
                let mut state = self.inner;
                $compress(&mut state, std::slice::from_ref(message));
                for (place, word) in digest.chunks_exact_mut(size_of::<$word>()).zip(state) {
                    place.copy_from_slice(&word.to_be_bytes());
                }
            }

            #[inline]
            fn hash_outside(&self, digest: &[u8; $block]) -> u32 {
                let mut state = self.outer;
                $compress(&mut state, std::slice::from_ref(digest));
                truncate(&state.map(<$word>::to_be_bytes))
            }

            /// A last block with room for a message of `length` bytes after the block of key material.
            const fn last_block(length: usize) -> [u8; $block] {
                let mut block = [0; $block];
                block[length] = END_OF_MESSAGE;
                let bits = (((Self::BLOCK + length) * 8) as u64).to_be_bytes();
                let mut index = 0;
                while index < 8 {
                    block[Self::BLOCK - 8 + index] = bits[index];
                    index += 1;
                }
                block
            }
        }

        impl Truncated for $name {
            type Room = [[[u8; $block]; BATCH]; 2];

            fn room(&self) -> Self::Room {
                [[Self::last_block(8); BATCH], [Self::last_block(Self::DIGEST); BATCH]]
            }

            #[inline]
            fn batch(&self, first: u64, room: &mut Self::Room) -> [u32; BATCH] {
                let [messages, digests] = room;
                let mut counter = first;
                for message in messages.iter_mut() {
                    message[..8].copy_from_slice(&counter.to_be_bytes());
                    counter = counter.wrapping_add(1);
                }
                for (message, digest) in messages.iter().zip(digests.iter_mut()) {
                    self.hash_inside(message, digest);
                }
                let mut truncated = [0; BATCH];
                for (digest, place) in digests.iter().zip(&mut truncated) {
                    *place = self.hash_outside(digest);
                }
                truncated
            }

            fn single(&self, counter: u64) -> u32 {
                let mut message = Self::last_block(8);
                message[..8].copy_from_slice(&counter.to_be_bytes());
                let mut digest = Self::last_block(Self::DIGEST);
                self.hash_inside(&message, &mut digest);
                self.hash_outside(&digest)
            }
        }

        impl Drop for $name {
            fn drop(&mut self) {
                self.inner.zeroize();
                self.outer.zeroize();
            }
        }
    };
}

keyed!(
    /// HMAC-SHA-1 with its key.
    KeyedSha1, u32, 5, 64, SHA1_START, Sha1, sha1::block_api::compress
);
keyed!(
    /// HMAC-SHA-256 with its key.
    KeyedSha256, u32, 8, 64, SHA256_START, Sha256, sha2::block_api::compress256
);
keyed!(
    /// HMAC-SHA-512 with its key.
    KeyedSha512, u64, 8, 128, SHA512_START, Sha512, sha2::block_api::compress512
);

/// Dynamic truncation, RFC 4226 section 5.3: the last four bits of the digest say where to take 31 bits.
#[inline]
fn truncate<const WORDS: usize, const BYTES: usize>(digest: &[[u8; BYTES]; WORDS]) -> u32 {
    let bytes = digest.as_flattened();
    let place = usize::from(bytes[bytes.len() - 1] & 0x0f);
    let taken = [bytes[place], bytes[place + 1], bytes[place + 2], bytes[place + 3]];
    u32::from_be_bytes(taken) & 0x7fff_ffff
}

/// A key ready for any number of codes. Wiped on drop.
pub(super) enum Generator {
    /// HMAC-SHA-1.
    Sha1(KeyedSha1),
    /// HMAC-SHA-256.
    Sha256(KeyedSha256),
    /// HMAC-SHA-512.
    Sha512(KeyedSha512),
}

impl Generator {
    pub(super) fn new(secret: &Secret, algorithm: Algorithm) -> Self {
        match algorithm {
            Algorithm::Sha1 => Self::Sha1(KeyedSha1::new(secret.expose())),
            Algorithm::Sha256 => Self::Sha256(KeyedSha256::new(secret.expose())),
            Algorithm::Sha512 => Self::Sha512(KeyedSha512::new(secret.expose())),
        }
    }

    /// The code of `counter` as a number below 10 to the power of `digits`.
    pub(super) fn code(&self, counter: u64, digits: u8) -> u32 {
        let truncated = match self {
            Self::Sha1(keyed) => keyed.single(counter),
            Self::Sha256(keyed) => keyed.single(counter),
            Self::Sha512(keyed) => keyed.single(counter),
        };
        truncated % 10_u32.pow(u32::from(digits.min(9)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn secret(bytes: &[u8]) -> Secret {
        Secret::new(Zeroizing::new(bytes.to_vec()))
    }

    #[test]
    fn the_vectors_of_rfc_4226_appendix_d_come_out() {
        let generator = Generator::new(&secret(b"12345678901234567890"), Algorithm::Sha1);
        let codes: Vec<u32> = (0..10).map(|counter| generator.code(counter, 6)).collect();
        assert_eq!(
            codes,
            [755_224, 287_082, 359_152, 969_429, 338_314, 254_676, 287_922, 162_583, 399_871, 520_489]
        );
    }

    #[test]
    fn the_vectors_of_rfc_6238_appendix_b_come_out() {
        let seed = b"1234567890123456789012345678901234567890123456789012345678901234";
        let times = [59_u64, 1_111_111_109, 1_111_111_111, 1_234_567_890, 2_000_000_000, 20_000_000_000];
        let expected = [
            (Algorithm::Sha1, 20, [94_287_082, 7_081_804, 14_050_471, 89_005_924, 69_279_037, 65_353_130]),
            (Algorithm::Sha256, 32, [46_119_246, 68_084_774, 67_062_674, 91_819_424, 90_698_825, 77_737_706]),
            (Algorithm::Sha512, 64, [90_693_936, 25_091_201, 99_943_326, 93_441_116, 38_618_901, 47_863_826]),
        ];
        for (algorithm, length, codes) in expected {
            let generator = Generator::new(&secret(&seed[..length]), algorithm);
            for (time, code) in times.iter().zip(codes) {
                assert_eq!(generator.code(time / 30, 8), code, "{} at {time}", algorithm.name());
            }
        }
    }
}
