//! The time from the `Date` of HTTPS replies (RFC 9110 section 6.6.1), for networks that let no NTP through.
//!
//! HEAD by hand over rustls: `trust` decides whose certificate is believed, `head` reads the reply, `window` works out what
//! it leaves possible and when the next question is worth most.

mod head;
mod trust;
mod url;
mod window;

use std::io::{self, ErrorKind, Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::path::Path;
use std::sync::Arc;
use std::time::{Duration, Instant};

use rustls::client::Resumption;
use rustls::client::WebPkiServerVerifier;
use rustls::pki_types::{ServerName, UnixTime as PkiTime};
use rustls::time_provider::TimeProvider;
use rustls::{ClientConfig, ClientConnection, Stream};

pub use self::trust::{CaFileError, check_ca_file};
pub use self::url::{HttpsUrl, HttpsUrlError};

use self::head::Head;
use self::trust::PatientVerifier;
use self::window::Window;
use crate::core::agreement::{EARLIEST_TIME, Refusal, Sample};
use crate::core::time::MonoTime;
use crate::ports::Clock;

/// How many questions are asked over one connection: each after the first halves what is possible.
const QUESTIONS: usize = 3;

/// The roots that are trusted; reading them takes a while, so it is done once, on a thread.
pub(super) struct Trust(Option<Arc<WebPkiServerVerifier>>);

impl Trust {
    /// The usual roots and those of `ca_file`.
    pub fn with(ca_file: Option<&Path>) -> Self {
        Self(trust::strict(ca_file))
    }
}

/// One connection to one host.
pub(super) struct Conversation<'a> {
    clock: &'a dyn Clock,
    url: &'a HttpsUrl,
    tls: ClientConnection,
    wire: Wire,
    verifier: Arc<PatientVerifier>,
    /// The address that answered.
    pub address: SocketAddr,
}

impl<'a> Conversation<'a> {
    /// Connects to the first of `addresses` that answers; each gets an equal share of the time until `until`.
    ///
    /// # Errors
    /// [`Refusal::Unreachable`], [`Refusal::NoReply`], or [`Refusal::Untrusted`] when the certificate or the secure
    /// connection is not what it should be.
    pub fn open(
        clock: &'a dyn Clock,
        trust: &Trust,
        url: &'a HttpsUrl,
        addresses: &[SocketAddr],
        until: Instant,
    ) -> Result<Self, Refusal> {
        let strict = trust.0.as_ref().ok_or(Refusal::Untrusted)?;
        let (tcp, address) = connect(addresses, until)?;
        let verifier = Arc::new(PatientVerifier::new(Arc::clone(strict)));
        let name = ServerName::try_from(url.target.host.clone()).map_err(|_| Refusal::Untrusted)?;
        let config = config(clock, &verifier).map_err(|_| Refusal::Untrusted)?;
        let tls = ClientConnection::new(Arc::new(config), name).map_err(|_| Refusal::Untrusted)?;
        let mut conversation = Self { clock, url, tls, wire: Wire { tcp, until }, verifier, address };
        while conversation.tls.is_handshaking() {
            conversation.tls.complete_io(&mut conversation.wire).map_err(|error| match refusal(&error) {
                Refusal::NoDate => Refusal::Untrusted,
                other => other,
            })?;
        }
        Ok(conversation)
    }

    /// Asks for the date, several times where that helps, and hands every better measurement to `heard`.
    /// `wait` waits until a moment and tells whether to go on.
    ///
    /// # Errors
    /// The first question's [`Refusal`]; what goes wrong later only ends the refinement.
    pub fn measure(
        mut self,
        wait: impl Fn(Instant) -> bool,
        mut heard: impl FnMut(Sample, bool),
    ) -> Result<(), Refusal> {
        let first = self.question()?;
        let mut window = first.window();
        let mut delay = first.delay();
        let mut last = first;
        for number in 1..=QUESTIONS {
            let next = self.moment_of_next(window, delay).filter(|_| number < QUESTIONS && last.stays_open);
            heard(window.sample(first.asked, last.heard, delay), next.is_some());
            if !next.is_some_and(&wait) {
                break;
            }
            let Ok(reply) = self.question() else { break };
            let Some(narrower) = window.and(reply.window()) else { break };
            (window, delay, last) = (narrower, delay.min(reply.delay()), reply);
        }
        Ok(())
    }

    /// When to ask so that the question arrives on the second's edge; none when there is no time left for that.
    fn moment_of_next(&self, window: Window, delay: Duration) -> Option<Instant> {
        let half = delay / 2;
        let now = self.clock.read().mono;
        let edge = window.edge_after(now.plus(half));
        let moment = Instant::now() + edge.since(now).saturating_sub(half);
        (moment + delay * 2 < self.wire.until).then_some(moment)
    }

    fn question(&mut self) -> Result<Reply, Refusal> {
        let HttpsUrl { path, .. } = self.url;
        let request = format!(
            "HEAD {path} HTTP/1.1\r\nHost: {}\r\nUser-Agent: otp-doctor/{}\r\nAccept: */*\r\n\
             Cache-Control: no-cache\r\nPragma: no-cache\r\n\r\n",
            self.url.host_field(),
            env!("CARGO_PKG_VERSION"),
        );
        let mut stream = Stream::new(&mut self.tls, &mut self.wire);
        let asked = self.clock.read().mono;
        stream
            .write_all(request.as_bytes())
            .and_then(|()| stream.flush())
            .map_err(|error| refusal(&error))?;
        let (bytes, heard) = read_head(&mut stream, self.clock).map_err(|error| refusal(&error))?;
        let Head { date, stays_open } = head::read(&bytes)?;
        if !self.verifier.is_valid_at(date) {
            return Err(Refusal::Untrusted);
        }
        Ok(Reply { date, stays_open, asked, heard })
    }
}

#[derive(Clone, Copy)]
struct Reply {
    date: crate::core::time::UnixTime,
    stays_open: bool,
    asked: MonoTime,
    heard: MonoTime,
}

impl Reply {
    fn window(&self) -> Window {
        Window::of_reply(self.date, self.asked, self.heard)
    }

    const fn delay(&self) -> Duration {
        self.heard.since(self.asked)
    }
}

/// Reads one head that is not an interim one, and tells when its first bytes came.
fn read_head(stream: &mut impl Read, clock: &dyn Clock) -> io::Result<(Vec<u8>, MonoTime)> {
    let mut bytes = Vec::new();
    let mut heard = None;
    let mut buffer = [0; 2048];
    loop {
        if let Some(length) = head::length(&bytes) {
            let rest = bytes.split_off(length);
            match heard {
                Some(heard) if !head::is_interim(&bytes) => return Ok((bytes, heard)),
                _ => bytes = rest,
            }
            heard = heard.filter(|_| !bytes.is_empty());
            continue;
        }
        if bytes.len() > head::LONGEST {
            return Err(ErrorKind::InvalidData.into());
        }
        let length = stream.read(&mut buffer)?;
        if length == 0 {
            return Err(ErrorKind::UnexpectedEof.into());
        }
        heard = heard.or(Some(clock.read().mono));
        bytes.extend_from_slice(buffer.get(..length).unwrap_or_default());
    }
}

fn connect(addresses: &[SocketAddr], until: Instant) -> Result<(TcpStream, SocketAddr), Refusal> {
    let mut why = Refusal::Unreachable;
    for (tried, address) in addresses.iter().enumerate() {
        let others = u32::try_from(addresses.len() - tried).unwrap_or(1);
        let patience = until.saturating_duration_since(Instant::now()) / others;
        if patience.is_zero() {
            return Err(Refusal::NoReply);
        }
        match TcpStream::connect_timeout(address, patience) {
            Ok(tcp) => {
                // A question is one small packet that must not wait for another.
                let _ = tcp.set_nodelay(true);
                return Ok((tcp, *address));
            }
            Err(error) => why = refusal(&error),
        }
    }
    Err(why)
}

/// What an error of the connection says about the host.
fn refusal(error: &io::Error) -> Refusal {
    match error.kind() {
        ErrorKind::TimedOut | ErrorKind::WouldBlock => Refusal::NoReply,
        // rustls wraps what it dislikes, and what the host's alert said.
        ErrorKind::InvalidData if error.get_ref().is_some_and(|inner| inner.is::<rustls::Error>()) => {
            Refusal::Untrusted
        }
        ErrorKind::InvalidData | ErrorKind::UnexpectedEof => Refusal::NoDate,
        _ => Refusal::Unreachable,
    }
}

fn config(clock: &dyn Clock, verifier: &Arc<PatientVerifier>) -> Result<ClientConfig, rustls::Error> {
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let now = clock.read().wall.max(EARLIEST_TIME).secs().unsigned_abs();
    let started = FirstGuess(PkiTime::since_unix_epoch(Duration::from_secs(now)));
    let mut config = ClientConfig::builder_with_details(provider, Arc::new(started))
        .with_safe_default_protocol_versions()?
        .dangerous()
        .with_custom_certificate_verifier(Arc::clone(verifier) as _)
        .with_no_client_auth();
    // A resumed session would show no certificate.
    config.resumption = Resumption::disabled();
    config.alpn_protocols = vec![b"http/1.1".to_vec()];
    Ok(config)
}

/// The moment at which a chain is tried first: this server's clock, however wrong.
#[derive(Debug)]
struct FirstGuess(PkiTime);

impl TimeProvider for FirstGuess {
    fn current_time(&self) -> Option<PkiTime> {
        Some(self.0)
    }
}

/// The connection under TLS, which ends at a moment rather than after a silence: a host that sends a byte now and
/// then would never be silent.
struct Wire {
    tcp: TcpStream,
    until: Instant,
}

impl Wire {
    fn left(&self) -> io::Result<Duration> {
        let left = self.until.saturating_duration_since(Instant::now());
        // A timeout of zero would mean "for ever".
        if left < Duration::from_millis(1) { Err(ErrorKind::TimedOut.into()) } else { Ok(left) }
    }
}

impl Read for Wire {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        self.tcp.set_read_timeout(Some(self.left()?))?;
        self.tcp.read(buffer)
    }
}

impl Write for Wire {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.tcp.set_write_timeout(Some(self.left()?))?;
        self.tcp.write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.tcp.flush()
    }
}
