//! NTP packets, right and wrong (RFC 5905 section 7.3).

use std::time::Duration;

use otp_doctor::core::time::UnixTime;

/// Seconds from 1900 to 1970.
const UNIX_EPOCH: i64 = 2_208_988_800;

/// A time as it stands on the wire, in whatever era it lies.
pub fn stamp(time: UnixTime) -> u64 {
    let seconds = (time.secs() + UNIX_EPOCH) as u64;
    (seconds << 32) | ((u64::from(time.subsec_nanos()) << 32) / 1_000_000_000)
}

/// A span in NTP short format.
pub fn short(span: Duration) -> u32 {
    (span.as_nanos() * 65_536 / 1_000_000_000) as u32
}

/// An answer, field by field.
#[derive(Clone, Debug)]
pub struct Packet {
    pub leap: u8,
    pub version: u8,
    pub mode: u8,
    pub stratum: u8,
    pub precision: i8,
    pub root_delay: u32,
    pub root_dispersion: u32,
    pub reference_id: [u8; 4],
    pub reference: u64,
    pub originate: u64,
    pub receive: u64,
    pub transmit: u64,
    /// What follows the header.
    pub tail: Vec<u8>,
    /// How much of it is sent.
    pub length: usize,
}

impl Packet {
    /// What an honest stratum 2 server says that received `question` and answers at once at `now`.
    pub fn honest(question: &[u8], now: UnixTime) -> Self {
        Self {
            leap: 0,
            version: 4,
            mode: 4,
            stratum: 2,
            precision: -24,
            root_delay: short(Duration::from_millis(2)),
            root_dispersion: short(Duration::from_millis(1)),
            reference_id: [192, 0, 2, 1],
            reference: stamp(now) - (16 << 32),
            originate: u64::from_be_bytes(question[40..48].try_into().unwrap()),
            receive: stamp(now),
            transmit: stamp(now),
            tail: Vec::new(),
            length: usize::MAX,
        }
    }

    /// A kiss-o'-death.
    pub fn kiss(question: &[u8], now: UnixTime, code: &[u8; 4]) -> Self {
        Self { leap: 3, stratum: 0, reference_id: *code, ..Self::honest(question, now) }
    }

    pub fn bytes(&self) -> Vec<u8> {
        let mut bytes = vec![
            self.leap << 6 | self.version << 3 | self.mode,
            self.stratum,
            6,
            self.precision.cast_unsigned(),
        ];
        bytes.extend(self.root_delay.to_be_bytes());
        bytes.extend(self.root_dispersion.to_be_bytes());
        bytes.extend(self.reference_id);
        for stamp in [self.reference, self.originate, self.receive, self.transmit] {
            bytes.extend(stamp.to_be_bytes());
        }
        bytes.extend(&self.tail);
        bytes.truncate(self.length);
        bytes
    }
}
