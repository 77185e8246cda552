//! The socket under `sntpc`: connected, patient with strangers, and with a secret of its own in each question.

use std::cell::Cell;
use std::io::{self, ErrorKind};
use std::net::{Ipv4Addr, Ipv6Addr, SocketAddr, UdpSocket};
use std::time::{Duration, Instant};

use sntpc::NtpUdpSocket;

use crate::core::agreement::Refusal;
use crate::core::time::MonoTime;
use crate::ports::Clock;

/// The length of an NTP header (RFC 5905 section 7.3). The answer to a question without extension fields or MAC has
/// neither itself, so an authentic answer is exactly this long.
pub(super) const HEADER: usize = 48;

const ORIGINATE: std::ops::Range<usize> = 24..32;
const TRANSMIT: std::ops::Range<usize> = 40..48;

/// What happened on the wire, as the checks need it.
#[derive(Clone)]
pub(super) struct Exchange {
    /// When the question left.
    pub asked: MonoTime,
    /// When the answer arrived.
    pub heard: MonoTime,
    /// The authentic answer as it came, zeros until then.
    pub header: [u8; HEADER],
    /// What the network said instead of an answer.
    pub failure: Refusal,
}

/// Asks one server one question.
pub(super) struct QuestionSocket<'a> {
    udp: UdpSocket,
    clock: &'a dyn Clock,
    server: SocketAddr,
    until: Instant,
    cookie: [u8; 8],
    /// What `sntpc` believes to have sent in place of the cookie.
    replaced: Cell<[u8; 8]>,
    asked: Cell<MonoTime>,
    heard: Cell<MonoTime>,
    header: Cell<[u8; HEADER]>,
    failure: Cell<Failure>,
}

#[derive(Clone, Copy)]
enum Failure {
    Silence,
    OnlyStrangers,
    Refused,
}

impl<'a> QuestionSocket<'a> {
    /// Opens a socket that only hears `server`, on a source port that the kernel picks at random (RFC 9109).
    ///
    /// # Errors
    /// [`Refusal::Unreachable`] when this machine has no such address family or no route.
    pub fn open(clock: &'a dyn Clock, server: SocketAddr, until: Instant) -> Result<Self, Refusal> {
        let any = match server {
            SocketAddr::V4(_) => SocketAddr::from((Ipv4Addr::UNSPECIFIED, 0)),
            SocketAddr::V6(_) => SocketAddr::from((Ipv6Addr::UNSPECIFIED, 0)),
        };
        let open = || -> io::Result<UdpSocket> {
            let udp = UdpSocket::bind(any)?;
            udp.connect(server)?;
            Ok(udp)
        };
        let udp = open().map_err(|_| Refusal::Unreachable)?;
        let mut cookie = [0; 8];
        // Without randomness a forger could guess the cookie, so then there is no question at all.
        getrandom::fill(&mut cookie).map_err(|_| Refusal::Unreachable)?;
        let now = clock.read().mono;
        Ok(Self {
            udp,
            clock,
            server,
            until,
            cookie,
            replaced: Cell::new([0; 8]),
            asked: Cell::new(now),
            heard: Cell::new(now),
            header: Cell::new([0; HEADER]),
            failure: Cell::new(Failure::Silence),
        })
    }

    /// What happened so far.
    pub fn exchange(&self) -> Exchange {
        let failure = match self.failure.get() {
            Failure::Silence => Refusal::NoReply,
            Failure::OnlyStrangers => Refusal::Malformed,
            Failure::Refused => Refusal::Unreachable,
        };
        Exchange { asked: self.asked.get(), heard: self.heard.get(), header: self.header.get(), failure }
    }

    fn send(&self, question: &[u8]) -> sntpc::Result<usize> {
        let mut packet = [0; HEADER];
        if question.len() != HEADER {
            return Err(sntpc::Error::IncorrectPayload);
        }
        packet.copy_from_slice(question);
        let mut replaced = [0; 8];
        replaced.copy_from_slice(&packet[TRANSMIT]);
        self.replaced.set(replaced);
        // 64 random bits instead of our clock: nothing to guess, and nothing about this machine told (RFC 9109).
        packet[TRANSMIT].copy_from_slice(&self.cookie);
        self.asked.set(self.clock.read().mono);
        self.udp.send(&packet).map_err(|_| self.fail(Failure::Refused))
    }

    /// Waits for a datagram that carries the cookie. Anything else is somebody else's and is dropped: the first forged
    /// datagram must not end the question.
    fn receive(&self, answer: &mut [u8]) -> sntpc::Result<(usize, SocketAddr)> {
        let mut buffer = [0; 2048];
        loop {
            let left = self.until.saturating_duration_since(Instant::now());
            if left.is_zero() {
                return Err(sntpc::Error::Network);
            }
            // A timeout of zero would mean "for ever".
            let patience = left.max(Duration::from_millis(1));
            self.udp.set_read_timeout(Some(patience)).map_err(|_| self.fail(Failure::Refused))?;
            let length = match self.udp.recv(&mut buffer) {
                Ok(length) => length,
                Err(error) if is_patience(&error) => continue,
                // ICMP: port, host or network unreachable.
                Err(_) => return Err(self.fail(Failure::Refused)),
            };
            let heard = self.clock.read().mono;
            let datagram = buffer.get(..length).unwrap_or_default();
            if datagram.get(ORIGINATE) != Some(self.cookie.as_slice()) {
                self.failure.set(Failure::OnlyStrangers);
                continue;
            }
            let (Ok(mut header), Some(answer)) =
                (<[u8; HEADER]>::try_from(datagram), answer.get_mut(..HEADER))
            else {
                return Err(sntpc::Error::IncorrectPayload);
            };
            self.heard.set(heard);
            self.header.set(header);
            header[ORIGINATE].copy_from_slice(&self.replaced.get());
            answer.copy_from_slice(&header);
            return Ok((HEADER, self.server));
        }
    }

    fn fail(&self, failure: Failure) -> sntpc::Error {
        self.failure.set(failure);
        sntpc::Error::Network
    }
}

fn is_patience(error: &io::Error) -> bool {
    matches!(error.kind(), ErrorKind::WouldBlock | ErrorKind::TimedOut | ErrorKind::Interrupted)
}

impl NtpUdpSocket for QuestionSocket<'_> {
    async fn send_to(&self, question: &[u8], _: SocketAddr) -> sntpc::Result<usize> {
        self.send(question)
    }

    async fn recv_from(&self, answer: &mut [u8]) -> sntpc::Result<(usize, SocketAddr)> {
        self.receive(answer)
    }
}
