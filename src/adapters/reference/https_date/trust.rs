//! Whose certificates are believed, and when.
//!
//! Chain and name are always verified. The validity dates cannot be verified with a clock that is in doubt (RFC 8915
//! section 8.5), so they are verified at the time that the host itself claims: the handshake goes on if there is *some*
//! moment at which the chain is valid, and the reply only counts if the chain is valid at its `Date`. What remains is a
//! thief of an expired key who lies about the date; for that hosts have to agree.

use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

use rustls::client::WebPkiServerVerifier;
use rustls::client::danger::{HandshakeSignatureValid, ServerCertVerified, ServerCertVerifier};
use rustls::pki_types::pem::PemObject;
use rustls::pki_types::{CertificateDer, ServerName, UnixTime as PkiTime};
use rustls::{CertificateError, DigitallySignedStruct, Error, RootCertStore, SignatureScheme};

use crate::adapters::plain_file;
use crate::core::time::UnixTime;

/// A chain has few certificates, and each can move the moment once in each direction.
const MOST_MOMENTS: usize = 12;

/// All the roots that there are have a quarter of it.
const LONGEST: u64 = 1024 * 1024;

/// Why a file of certificates cannot be used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CaFileError {
    /// It cannot be read, or is not PEM.
    Unreadable {
        /// The file.
        path: PathBuf,
        /// The system's words.
        reason: String,
    },
    /// It has no certificate in it that could be a root.
    Empty(PathBuf),
}

/// Checks that `path` holds at least one PEM certificate that can be trusted as a root.
///
/// # Errors
/// [`CaFileError`]; HTTPS hosts would then all be refused.
pub fn check_ca_file(path: &Path) -> Result<(), CaFileError> {
    add_file(&mut RootCertStore::empty(), path)
}

/// A text as editors and shells of Windows save it, in UTF-8 and without a byte order mark: it would make the first line of the first
/// certificate another one.
fn without_mark(bytes: Vec<u8>) -> Vec<u8> {
    let utf16 = |bytes: &[u8], read: fn([u8; 2]) -> u16| {
        let units = bytes.as_chunks().0.iter().map(|pair| read(*pair));
        char::decode_utf16(units).map(|letter| letter.unwrap_or('?')).collect::<String>().into_bytes()
    };
    match bytes.as_slice() {
        [0xef, 0xbb, 0xbf, text @ ..] => text.to_vec(),
        [0xff, 0xfe, text @ ..] => utf16(text, u16::from_le_bytes),
        [0xfe, 0xff, text @ ..] => utf16(text, u16::from_be_bytes),
        _ => bytes,
    }
}

fn add_file(roots: &mut RootCertStore, path: &Path) -> Result<(), CaFileError> {
    let unreadable = |error: &dyn std::fmt::Display| CaFileError::Unreadable {
        path: path.to_owned(),
        reason: error.to_string(),
    };
    let pem = plain_file::read(path, LONGEST).map_err(|error| unreadable(&error))?;
    let certificates = CertificateDer::pem_slice_iter(&without_mark(pem))
        .collect::<Result<Vec<_>, _>>()
        .map_err(|error| unreadable(&error))?;
    match roots.add_parsable_certificates(certificates) {
        (0, _) => Err(CaFileError::Empty(path.to_owned())),
        _ => Ok(()),
    }
}

/// The strict verifier with Mozilla's roots, the system's and those of `ca_file`; none when `ca_file` is unusable, because
/// a file that is named is meant to be used.
pub(super) fn strict(ca_file: Option<&Path>) -> Option<Arc<WebPkiServerVerifier>> {
    let mut roots = RootCertStore { roots: webpki_roots::TLS_SERVER_ROOTS.to_vec() };
    roots.add_parsable_certificates(rustls_native_certs::load_native_certs().certs);
    if let Some(path) = ca_file {
        add_file(&mut roots, path).ok()?;
    }
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    WebPkiServerVerifier::builder_with_provider(Arc::new(roots), provider).build().ok()
}

/// The verifier of one connection.
#[derive(Debug)]
pub(super) struct PatientVerifier {
    strict: Arc<WebPkiServerVerifier>,
    shown: Mutex<Option<Shown>>,
}

#[derive(Debug)]
struct Shown {
    end_entity: CertificateDer<'static>,
    intermediates: Vec<CertificateDer<'static>>,
    name: ServerName<'static>,
}

impl PatientVerifier {
    pub fn new(strict: Arc<WebPkiServerVerifier>) -> Self {
        Self { strict, shown: Mutex::new(None) }
    }

    /// Whether the chain that the host has shown is valid at `date`.
    pub fn is_valid_at(&self, date: UnixTime) -> bool {
        let shown = self.shown.lock().unwrap_or_else(PoisonError::into_inner);
        let Ok(since_epoch) = u64::try_from(date.secs()) else { return false };
        let at = PkiTime::since_unix_epoch(std::time::Duration::from_secs(since_epoch));
        shown.as_ref().is_some_and(|Shown { end_entity, intermediates, name }| {
            self.strict.verify_server_cert(end_entity, intermediates, name, &[], at).is_ok()
        })
    }
}

impl ServerCertVerifier for PatientVerifier {
    fn verify_server_cert(
        &self,
        end_entity: &CertificateDer<'_>,
        intermediates: &[CertificateDer<'_>],
        name: &ServerName<'_>,
        ocsp: &[u8],
        now: PkiTime,
    ) -> Result<ServerCertVerified, Error> {
        let mut at = now;
        for _ in 0..MOST_MOMENTS {
            let verdict = self.strict.verify_server_cert(end_entity, intermediates, name, ocsp, at);
            at = match verdict {
                Err(Error::InvalidCertificate(CertificateError::ExpiredContext { not_after, .. })) => {
                    not_after
                }
                Err(Error::InvalidCertificate(CertificateError::NotValidYetContext {
                    not_before, ..
                })) => not_before,
                Err(error) => return Err(error),
                Ok(verified) => {
                    *self.shown.lock().unwrap_or_else(PoisonError::into_inner) = Some(Shown {
                        end_entity: end_entity.clone().into_owned(),
                        intermediates: intermediates.iter().map(|one| one.clone().into_owned()).collect(),
                        name: name.to_owned(),
                    });
                    return Ok(verified);
                }
            };
        }
        // No moment at which all certificates of the chain are valid.
        Err(Error::InvalidCertificate(CertificateError::Expired))
    }

    fn verify_tls12_signature(
        &self,
        message: &[u8],
        certificate: &CertificateDer<'_>,
        signed: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, Error> {
        self.strict.verify_tls12_signature(message, certificate, signed)
    }

    fn verify_tls13_signature(
        &self,
        message: &[u8],
        certificate: &CertificateDer<'_>,
        signed: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, Error> {
        self.strict.verify_tls13_signature(message, certificate, signed)
    }

    fn supported_verify_schemes(&self) -> Vec<SignatureScheme> {
        self.strict.supported_verify_schemes()
    }
}
