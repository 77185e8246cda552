//! A UDP server on loopback that runs a script for each question.

use std::net::{SocketAddr, UdpSocket};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::thread;
use std::time::Duration;

use otp_doctor::core::time::{Offset, UnixTime};

use super::clock::truth;
use super::packet::Packet;

/// One question as it reached the server.
pub struct Question<'a> {
    pub bytes: &'a [u8],
    pub from: SocketAddr,
    /// The true time at which it came.
    pub at: UnixTime,
    /// Counted from 1.
    pub number: usize,
    /// The server's own socket.
    pub socket: &'a UdpSocket,
}

impl Question<'_> {
    /// What an honest server would answer now.
    pub fn honest(&self) -> Packet {
        Packet { receive: super::packet::stamp(self.at), ..Packet::honest(self.bytes, truth()) }
    }

    pub fn answer(&self, packet: &Packet) {
        self.send(&packet.bytes());
    }

    pub fn send(&self, bytes: &[u8]) {
        // The one who asked may be gone already.
        let _ = self.socket.send_to(bytes, self.from);
    }
}

/// A server.
pub struct Server {
    pub address: SocketAddr,
    asked: Arc<AtomicUsize>,
    stop: Arc<AtomicBool>,
    thread: thread::JoinHandle<()>,
}

impl Server {
    /// A server on a free port of 127.0.0.1.
    pub fn start(script: impl Fn(&Question<'_>) + Send + 'static) -> Self {
        Self::start_on(UdpSocket::bind("127.0.0.1:0").unwrap(), script)
    }

    pub fn start_on(socket: UdpSocket, script: impl Fn(&Question<'_>) + Send + 'static) -> Self {
        let address = socket.local_addr().unwrap();
        socket.set_read_timeout(Some(Duration::from_millis(50))).unwrap();
        let (asked, stop) = (Arc::new(AtomicUsize::new(0)), Arc::new(AtomicBool::new(false)));
        let (count, stopped) = (Arc::clone(&asked), Arc::clone(&stop));
        let thread = thread::spawn(move || {
            let mut buffer = [0; 2048];
            while !stopped.load(Ordering::SeqCst) {
                let Ok((length, from)) = socket.recv_from(&mut buffer) else { continue };
                let at = truth();
                let number = count.fetch_add(1, Ordering::SeqCst) + 1;
                script(&Question { bytes: &buffer[..length], from, at, number, socket: &socket });
            }
        });
        Self { address, asked, stop, thread }
    }

    /// An honest server.
    pub fn honest() -> Self {
        Self::off_by(Offset::ZERO)
    }

    /// A server whose clock is ahead of the truth by `lie`.
    pub fn off_by(lie: Offset) -> Self {
        Self::changed(move |packet| {
            let units = (i128::from(lie.nanos()) << 32) / 1_000_000_000;
            for stamp in [&mut packet.reference, &mut packet.receive, &mut packet.transmit] {
                *stamp = stamp.wrapping_add(units as u64);
            }
        })
    }

    /// A server that answers as an honest one, but for what `change` does to the answer.
    pub fn changed(change: impl Fn(&mut Packet) + Send + 'static) -> Self {
        Self::start(move |question| {
            let mut packet = question.honest();
            change(&mut packet);
            question.answer(&packet);
        })
    }

    /// An honest server at the end of a line that takes `each_way` in both directions.
    pub fn far(each_way: Duration) -> Self {
        Self::start(move |question| {
            thread::sleep(each_way);
            let packet = Packet::honest(question.bytes, truth());
            thread::sleep(each_way);
            question.answer(&packet);
        })
    }

    /// How many questions came.
    pub fn asked(&self) -> usize {
        self.asked.load(Ordering::SeqCst)
    }

    /// The name under which it is asked.
    pub fn name(&self) -> String {
        self.address.to_string()
    }

    /// Ends it and frees its port. A server that is only dropped goes on until the test ends.
    pub fn end(self) {
        self.stop.store(true, Ordering::SeqCst);
        self.thread.join().unwrap();
    }
}
