//! Any bytes at all as an answer: nothing panics, and exactly what the rules allow is accepted.

use std::cell::Cell;

use proptest::prelude::*;

use super::socket::HEADER;
use super::*;
use crate::core::agreement::{EARLIEST_TIME, LATEST_TIME};
use crate::core::time::{Offset, Reading, UnixTime};

/// 2027-01-15 08:00:00 UTC on the wire, in era 0.
const NOW: u64 = (1_800_000_000 + 2_208_988_800) << 32;
const SECOND: u64 = 1 << 32;

#[test]
fn every_plausible_time_is_within_half_an_era_of_the_pivot() {
    let half_era = 1_i64 << 31;
    let pivot = PIVOT.as_secs().cast_signed();
    assert!(pivot - EARLIEST_TIME.secs() < half_era);
    assert!(LATEST_TIME.secs() - pivot < half_era);
}

struct Stopped;

impl Clock for Stopped {
    fn read(&self) -> Reading {
        Reading { wall: UnixTime::from_secs(0), mono: MonoTime::from_nanos(1_000) }
    }
}

/// A wire that carries one recorded answer.
struct Recorded {
    header: [u8; HEADER],
    sent: Cell<[u8; 8]>,
}

impl NtpUdpSocket for Recorded {
    async fn send_to(&self, question: &[u8], _: SocketAddr) -> sntpc::Result<usize> {
        let mut sent = [0; 8];
        sent.copy_from_slice(&question[40..48]);
        self.sent.set(sent);
        Ok(question.len())
    }

    async fn recv_from(&self, answer: &mut [u8]) -> sntpc::Result<(usize, SocketAddr)> {
        answer.copy_from_slice(&self.header);
        answer[24..32].copy_from_slice(&self.sent.get());
        Ok((HEADER, SocketAddr::from(([192, 0, 2, 1], 123))))
    }
}

fn believe(header: [u8; HEADER], elapsed: Duration) -> Result<Sample, Refusal> {
    let asked = MonoTime::from_nanos(1_000);
    let exchange = Exchange { asked, heard: asked.plus(elapsed), header, failure: Refusal::NoReply };
    let wire = Recorded { header, sent: Cell::new([0; 8]) };
    converse(&Stopped, SocketAddr::from(([192, 0, 2, 1], 123)), &wire, || exchange)
}

#[test]
fn a_missing_receive_time_is_not_the_first_moment_of_an_era() {
    let usual = Fields {
        leap: 0,
        version: 4,
        mode: 4,
        stratum: 2,
        precision: -20,
        root_delay: 0,
        root_dispersion: 0,
        reference: 0,
        receive: 1,
        transmit: SECOND / 1_000,
    };
    assert!(believe(usual.header(), Duration::from_millis(10)).is_ok());
    let missing = Fields { receive: 0, ..usual };
    assert_eq!(believe(missing.header(), Duration::from_millis(10)), Err(Refusal::Inconsistent));
}

#[derive(Clone, Debug)]
struct Fields {
    leap: u8,
    version: u8,
    mode: u8,
    stratum: u8,
    precision: i8,
    root_delay: u32,
    root_dispersion: u32,
    reference: u64,
    receive: u64,
    transmit: u64,
}

impl Fields {
    fn header(&self) -> [u8; HEADER] {
        let mut header = [0; HEADER];
        header[0] = self.leap << 6 | self.version << 3 | self.mode;
        header[1] = self.stratum;
        header[3] = self.precision.cast_unsigned();
        header[4..8].copy_from_slice(&self.root_delay.to_be_bytes());
        header[8..12].copy_from_slice(&self.root_dispersion.to_be_bytes());
        header[16..24].copy_from_slice(&self.reference.to_be_bytes());
        header[32..40].copy_from_slice(&self.receive.to_be_bytes());
        header[40..48].copy_from_slice(&self.transmit.to_be_bytes());
        header
    }

    /// The rules, written down a second time and without `sntpc`.
    fn is_believable(&self, elapsed: Duration) -> bool {
        let held = i128::from(self.transmit.wrapping_sub(self.receive).cast_signed());
        let elapsed_units = ((elapsed.as_nanos() as i128) << 32) / 1_000_000_000;
        let distance = f64::from(self.root_delay) / 2.0 + f64::from(self.root_dispersion);
        let admitted = distance / 65_536.0 + 2_f64.powi(self.precision.into());
        let seconds = (self.transmit >> 32).cast_signed();
        // In era 1 what reads as before 1968 (RFC 4330 section 3).
        let unix = if seconds < 1 << 31 { seconds + (1 << 32) } else { seconds } - 2_208_988_800;
        let reference_is_past = self.reference == 0
            || self.transmit.wrapping_sub(self.reference).cast_signed() >= 0
            || self.reference.wrapping_sub(self.transmit) == 1 << 63;
        self.leap != 3
            && (1..=4).contains(&self.version)
            && self.mode == 4
            && (1..=15).contains(&self.stratum)
            && self.receive != 0
            && self.transmit != 0
            && reference_is_past
            && (0..=elapsed_units).contains(&held)
            && admitted <= 1.5
            && (EARLIEST_TIME.secs()..LATEST_TIME.secs()).contains(&unix)
    }
}

/// Mostly right fields, so that every rule is reached, with any value at all now and then.
fn fields() -> impl Strategy<Value = Fields> {
    fn mostly<T: std::fmt::Debug + Clone + Arbitrary + 'static>(
        usual: impl Strategy<Value = T> + 'static,
    ) -> BoxedStrategy<T> {
        prop_oneof![12 => usual, 1 => any::<T>()].boxed()
    }
    let before = |most: u64| (0..most).prop_map(|units| NOW - units);
    let turn_of_the_era = (0..4 * SECOND).prop_map(|units| units.wrapping_sub(NOW));
    let stamps = (
        mostly(before(2_000 * SECOND)),
        mostly(before(SECOND)),
        mostly(prop_oneof![3 => Just(NOW), 1 => before(1_000)]),
        // Another time, the same for all three.
        prop_oneof![4 => Just(0), 1 => any::<u64>(), 1 => turn_of_the_era],
    );
    (
        mostly(0..3_u8).prop_map(|leap| leap & 3),
        mostly(1..5_u8).prop_map(|version| version & 7),
        mostly(Just(4_u8)).prop_map(|mode| mode & 7),
        mostly(1..16_u8),
        mostly(-30..-5_i8),
        mostly(0..20_000_u32),
        mostly(0..20_000_u32),
        stamps,
    )
        .prop_map(|(leap, version, mode, stratum, precision, root_delay, root_dispersion, stamps)| {
            let (reference, receive, transmit, shift) = stamps;
            let [reference, receive, transmit] =
                [reference, receive, transmit].map(|stamp| stamp.wrapping_add(shift));
            Fields {
                leap,
                version,
                mode,
                stratum,
                precision,
                root_delay,
                root_dispersion,
                reference,
                receive,
                transmit,
            }
        })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(20_000))]

    #[test]
    fn any_bytes_are_an_answer_or_a_reason(header in prop::array::uniform32(any::<u8>()), tail in any::<u128>(), ms in 0..5_000_u64) {
        let mut bytes = [0; HEADER];
        bytes[..32].copy_from_slice(&header);
        bytes[32..].copy_from_slice(&tail.to_be_bytes());
        let _ = believe(bytes, Duration::from_millis(ms));
    }

    #[test]
    fn exactly_what_the_rules_allow_is_believed(fields in fields(), micros in 0..3_000_000_u64) {
        let elapsed = Duration::from_micros(micros);
        let result = believe(fields.header(), elapsed);
        // Where the time held equals the round trip to the last unit of 2^-32 s, rounding may decide either way.
        let held = fields.transmit.wrapping_sub(fields.receive).cast_signed();
        let elapsed_units = ((elapsed.as_nanos() << 32) / 1_000_000_000) as i64;
        prop_assume!((held - elapsed_units).abs() > 8);
        prop_assert_eq!(result.is_ok(), fields.is_believable(elapsed), "{:?}", result);
        let Ok(sample) = result else { return Ok(()) };
        prop_assert!(sample.delay <= elapsed && sample.error >= sample.delay / 2 + sample.root_distance);
        prop_assert_eq!(sample.stratum, Some(fields.stratum));
        // The server spoke at `transmit`, and the answer took between nothing and the whole delay.
        let nanos = ((fields.transmit & 0xffff_ffff) * 1_000_000_000) >> 32;
        let secs = (fields.transmit >> 32).cast_signed() - 2_208_988_800;
        let secs = if secs < 0 { secs + (1 << 32) } else { secs };
        let spoke = UnixTime::from_nanos(secs * 1_000_000_000 + nanos.cast_signed());
        let travelled = sample.reference.ahead_of(spoke);
        prop_assert!(travelled >= Offset::ZERO && travelled.abs() <= sample.delay);
    }
}
