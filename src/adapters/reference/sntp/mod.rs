//! One SNTP exchange (RFC 4330, RFC 5905 section 14): one packet out, one answer in, every rule checked.
//!
//! The `sntpc` crate does the protocol. What it does not check is checked around it: `socket` keeps strangers and
//! forgeries away, `judge` looks at the timestamps.

mod judge;
mod socket;

use std::net::SocketAddr;
use std::time::{Duration, Instant};

use sntpc::{NtpContext, NtpTimestampGenerator, NtpUdpSocket};

use self::socket::{Exchange, QuestionSocket};
use crate::core::agreement::{Refusal, Sample};
use crate::core::time::MonoTime;
use crate::ports::Clock;

/// Asks `server` once with a port and a cookie of its own, and waits for its answer until `until`.
///
/// # Errors
/// The [`Refusal`] that says why there is no measurement: at once where the server, the network or this machine
/// refused, else at `until`.
pub(super) fn ask(clock: &dyn Clock, server: SocketAddr, until: Instant) -> Result<Sample, Refusal> {
    let socket = QuestionSocket::open(clock, server, until)?;
    converse(clock, server, &socket, || socket.exchange())
}

/// Lets `sntpc` ask and check, then checks what it does not; `exchange` is read when the conversation is over.
fn converse(
    clock: &dyn Clock,
    server: SocketAddr,
    socket: &impl NtpUdpSocket,
    exchange: impl FnOnce() -> Exchange,
) -> Result<Sample, Refusal> {
    let context = NtpContext::new(FarClock::starting_at(clock));
    let reply = sntpc::sync::sntp_send_request(server, socket, context)
        .and_then(|request| sntpc::sync::sntp_process_response(server, socket, context, request));
    let exchange = exchange();
    match reply {
        Ok(reply) => judge::sample(&reply, &exchange),
        Err(error) => Err(judge::refusal(error, &exchange)),
    }
}

/// The clock that `sntpc` sees: it starts each exchange at [`PIVOT`] and runs with the monotonic clock.
///
/// The server's own wall clock, which may stand at 1970 or be stepped at any moment, so never matters. `sntpc` takes
/// the NTP era nearest to this clock: every plausible time is within 68 years of the pivot.
#[derive(Clone, Copy)]
struct FarClock<'a> {
    clock: &'a dyn Clock,
    started: MonoTime,
    elapsed: Duration,
}

/// 2058-01-01, the middle of the times that a source may state.
const PIVOT: Duration = Duration::from_secs(2_777_068_800);

impl<'a> FarClock<'a> {
    fn starting_at(clock: &'a dyn Clock) -> Self {
        Self { clock, started: clock.read().mono, elapsed: Duration::ZERO }
    }
}

impl NtpTimestampGenerator for FarClock<'_> {
    fn init(&mut self) {
        self.elapsed = self.clock.read().mono.since(self.started);
    }

    fn timestamp_sec(&self) -> u64 {
        PIVOT.saturating_add(self.elapsed).as_secs()
    }

    fn timestamp_subsec_micros(&self) -> u32 {
        PIVOT.saturating_add(self.elapsed).subsec_micros()
    }
}

#[cfg(test)]
#[path = "tests.rs"]
mod tests;
