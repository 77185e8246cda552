//! The URL of a host that is asked for its `Date`.

use std::fmt;
use std::str::FromStr;

use crate::adapters::reference::host_port::{HostPort, HostPortError};

const HTTPS_PORT: u16 = 443;

/// An `https` URL: `https://HOST[:PORT][/PATH]`. A text without a scheme is taken for a host.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct HttpsUrl {
    /// Where to connect.
    pub target: HostPort,
    /// What is asked for, at least "/".
    pub path: String,
}

/// Why a text is no such URL.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HttpsUrlError {
    /// Only https proves who answers.
    NotHttps,
    /// The part between `//` and the path.
    Host(HostPortError),
    /// The path has a space or a control character, or there is a user name.
    BadCharacter,
}

impl FromStr for HttpsUrl {
    type Err = HttpsUrlError;

    fn from_str(text: &str) -> Result<Self, HttpsUrlError> {
        let text = text.trim();
        let rest = match text.split_once("://") {
            Some((scheme, rest)) if scheme.eq_ignore_ascii_case("https") => rest,
            Some(_) => return Err(HttpsUrlError::NotHttps),
            None => text,
        };
        let end = rest.find(['/', '?', '#']).unwrap_or(rest.len());
        let (authority, path) = rest.split_at(end);
        // The fragment stays with the reader (RFC 9110 section 7.1).
        let path = path.split('#').next().unwrap_or_default();
        if authority.contains('@') || !path.bytes().all(|byte| byte.is_ascii_graphic()) {
            return Err(HttpsUrlError::BadCharacter);
        }
        let mut target: HostPort = authority.parse().map_err(HttpsUrlError::Host)?;
        if !has_port(authority) {
            target.port = HTTPS_PORT;
        }
        let path = if path.starts_with('/') { path.to_owned() } else { format!("/{path}") };
        Ok(Self { target, path })
    }
}

/// Whether a port stands after the host: behind the bracket of an IPv6 address, or behind the only colon.
fn has_port(authority: &str) -> bool {
    authority.rsplit_once(']').map_or_else(
        || authority.bytes().filter(|byte| *byte == b':').count() == 1,
        |(_, after)| after.starts_with(':'),
    )
}

impl HttpsUrl {
    /// The value of the `Host` field (RFC 9110 section 7.2).
    pub(super) fn host_field(&self) -> String {
        let host = &self.target.host;
        let host = if host.contains(':') { format!("[{host}]") } else { host.clone() };
        if self.target.port == HTTPS_PORT { host } else { format!("{host}:{}", self.target.port) }
    }
}

impl fmt::Display for HttpsUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "https://{}{}", self.host_field(), self.path)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_usual_spelling_is_read() {
        for (text, printed) in [
            ("https://time.example", "https://time.example/"),
            ("HTTPS://time.example:8443/a?b#c", "https://time.example:8443/a?b"),
            ("time.example", "https://time.example/"),
            ("time.example:443", "https://time.example/"),
            ("https://time.example:123/", "https://time.example:123/"),
            ("https://[2001:db8::1]/x", "https://[2001:db8::1]/x"),
            ("https://[2001:db8::1]:123", "https://[2001:db8::1]:123/"),
            ("https://time.example?q", "https://time.example/?q"),
        ] {
            assert_eq!(text.parse::<HttpsUrl>().unwrap().to_string(), printed);
        }
    }

    #[test]
    fn what_is_wrong_is_named() {
        for (text, error) in [
            ("http://time.example", HttpsUrlError::NotHttps),
            ("https://", HttpsUrlError::Host(HostPortError::NoHost)),
            ("https://a:b/", HttpsUrlError::Host(HostPortError::BadPort)),
            ("https://user@a/", HttpsUrlError::BadCharacter),
            ("https://a/ HTTP/1.1\r\nX: y", HttpsUrlError::BadCharacter),
        ] {
            assert_eq!(text.parse::<HttpsUrl>(), Err(error), "{text}");
        }
    }
}
