//! HTTPS hosts on loopback, with certificates of any date, that reply whatever the test wants.

use std::io::{Read, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use std::time::Duration;

use otp_doctor::adapters::reference::{HostPort, Resolver};
use otp_doctor::core::agreement::Refusal;
use otp_doctor::core::time::UnixTime;
use rcgen::{
    BasicConstraints, CertificateParams, DistinguishedName, DnType, IsCa, Issuer, KeyPair, date_time_ymd,
};
use rustls::pki_types::PrivateKeyDer;
use rustls::{ServerConfig, ServerConnection, StreamOwned};

use super::clock::truth;

/// A year, month and day.
pub type Day = (i32, u8, u8);

/// Valid around the made-up truth, which is 2027-01-15.
pub const VALID: (Day, Day) = ((2026, 12, 1), (2027, 3, 1));

/// An authority whose certificate is in a file, as `--ca-file` wants it.
pub struct Authority {
    pub ca_file: PathBuf,
    issuer: Issuer<'static, KeyPair>,
}

fn named(mut params: CertificateParams, name: &str, (from, to): (Day, Day)) -> CertificateParams {
    params.distinguished_name = DistinguishedName::new();
    params.distinguished_name.push(DnType::CommonName, name);
    params.not_before = date_time_ymd(from.0, from.1, from.2);
    params.not_after = date_time_ymd(to.0, to.1, to.2);
    params
}

impl Authority {
    pub fn new() -> Self {
        static NUMBER: AtomicUsize = AtomicUsize::new(0);
        let number = NUMBER.fetch_add(1, Ordering::SeqCst);
        let params = CertificateParams::new(Vec::new()).unwrap();
        let mut params = named(params, "test root", ((2020, 1, 1), (2080, 1, 1)));
        params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        let key = KeyPair::generate().unwrap();
        let certificate = params.self_signed(&key).unwrap();
        let ca_file = std::env::temp_dir().join(format!("otp-doctor-ca-{}-{number}.pem", std::process::id()));
        std::fs::write(&ca_file, certificate.pem()).unwrap();
        Self { ca_file, issuer: Issuer::new(params, key) }
    }

    fn config(&self, name: &str, validity: (Day, Day)) -> Arc<ServerConfig> {
        let key = KeyPair::generate().unwrap();
        let params = named(CertificateParams::new([name.to_owned()]).unwrap(), name, validity);
        let certificate = params.signed_by(&key, &self.issuer).unwrap();
        let provider = Arc::new(rustls::crypto::ring::default_provider());
        let key = PrivateKeyDer::try_from(key.serialize_der()).unwrap();
        let config = ServerConfig::builder_with_provider(provider)
            .with_safe_default_protocol_versions()
            .unwrap()
            .with_no_client_auth()
            .with_single_cert(vec![certificate.der().clone()], key)
            .unwrap();
        Arc::new(config)
    }
}

impl Drop for Authority {
    fn drop(&mut self) {
        let _ = std::fs::remove_file(&self.ca_file);
    }
}

pub type Tls = StreamOwned<ServerConnection, TcpStream>;

/// A host; its thread ends with the test.
pub struct Host {
    pub address: SocketAddr,
    asked: Arc<AtomicUsize>,
}

impl Host {
    /// A host with a certificate for `name` that runs `script` for each request.
    pub fn start(
        authority: &Authority,
        name: &str,
        validity: (Day, Day),
        script: impl Fn(&mut Tls) + Send + Sync + 'static,
    ) -> Self {
        let config = authority.config(name, validity);
        let asked = Arc::new(AtomicUsize::new(0));
        let count = Arc::clone(&asked);
        let script = Arc::new(script);
        let address = listen(move |tcp| {
            let connection = ServerConnection::new(Arc::clone(&config)).unwrap();
            let mut tls = StreamOwned::new(connection, tcp);
            while read_request(&mut tls) {
                count.fetch_add(1, Ordering::SeqCst);
                script(&mut tls);
            }
        });
        Self { address, asked }
    }

    /// A host that replies with these fields; `{date}` stands for the true date.
    pub fn replying(authority: &Authority, name: &str, validity: (Day, Day), reply: &str) -> Self {
        let reply = reply.replace('\n', "\r\n");
        Self::start(authority, name, validity, move |tls| {
            send(tls, &reply.replace("{date}", &http_date(truth())));
        })
    }

    pub fn asked(&self) -> usize {
        self.asked.load(Ordering::SeqCst)
    }
}

/// Accepts connections on a free port and gives each a thread.
pub fn listen(serve: impl Fn(TcpStream) + Send + Sync + 'static) -> SocketAddr {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    let serve = Arc::new(serve);
    thread::spawn(move || {
        for tcp in listener.incoming().flatten() {
            let serve = Arc::clone(&serve);
            tcp.set_read_timeout(Some(Duration::from_secs(10))).unwrap();
            thread::spawn(move || serve(tcp));
        }
    });
    address
}

fn read_request(tls: &mut Tls) -> bool {
    let mut request = Vec::new();
    let mut byte = [0];
    while !request.ends_with(b"\r\n\r\n") {
        match tls.read(&mut byte) {
            Ok(1) => request.push(byte[0]),
            _ => return false,
        }
    }
    assert!(request.starts_with(b"HEAD / HTTP/1.1\r\nHost: "), "{}", String::from_utf8_lossy(&request));
    true
}

/// Sends what the one who asked may not want any more.
pub fn send(tls: &mut Tls, text: &str) {
    let _ = tls.write_all(text.as_bytes());
    let _ = tls.flush();
}

pub fn http_date(time: UnixTime) -> String {
    httpdate::fmt_http_date(std::time::UNIX_EPOCH + Duration::from_secs(time.secs().unsigned_abs()))
}

/// Knows the names of the test's hosts.
#[derive(Clone)]
pub struct Names(pub Vec<(&'static str, SocketAddr)>);

impl Resolver for Names {
    fn resolve(&self, target: &HostPort) -> Result<Vec<SocketAddr>, Refusal> {
        let found = self.0.iter().find(|(name, _)| *name == target.host);
        found.map(|(_, address)| vec![*address]).ok_or(Refusal::Unresolved)
    }
}
