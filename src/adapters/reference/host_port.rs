//! Where a time server is: a name or address, and a port.

use std::fmt;
use std::net::IpAddr;
use std::str::FromStr;

/// The UDP port of NTP (RFC 5905 section 7.2).
pub const NTP_PORT: u16 = 123;

/// The most characters of a host name (RFC 1035 section 2.3.4: 255 octets on the wire, two of which are no characters).
pub const LONGEST_NAME: usize = 253;

/// A host and the UDP port at which it is asked.
///
/// Reads `HOST`, `HOST:PORT`, `ADDRESS`, `ADDRESS:PORT` and `[IPV6]:PORT`; a bare IPv6 address has no port.
/// Prints without the port where it is the usual one.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct HostPort {
    /// A host name or a literal address without brackets.
    pub host: String,
    /// The UDP port, [`NTP_PORT`] unless stated.
    pub port: u16,
}

/// Why a text names no time server.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HostPortError {
    /// Nothing stands before the port.
    NoHost,
    /// What follows the colon is not a number from 1 to 65535.
    BadPort,
    /// A character that no host name has, such as a space, a slash or a second colon.
    BadHost,
    /// More than [`LONGEST_NAME`] characters.
    TooLong,
}

impl HostPort {
    /// `host` at the usual port.
    pub fn usual(host: impl Into<String>) -> Self {
        Self { host: host.into(), port: NTP_PORT }
    }

    /// The literal address, where the host is one.
    pub fn address(&self) -> Option<IpAddr> {
        self.host.parse().ok()
    }
}

impl FromStr for HostPort {
    type Err = HostPortError;

    fn from_str(text: &str) -> Result<Self, HostPortError> {
        let text = text.trim();
        if text.parse::<IpAddr>().is_ok() {
            return Ok(Self::usual(text));
        }
        let (host, port) = match text.strip_prefix('[') {
            Some(rest) => {
                let (host, after) = rest.split_once(']').ok_or(HostPortError::BadHost)?;
                host.parse::<std::net::Ipv6Addr>().map_err(|_| HostPortError::BadHost)?;
                match after {
                    "" => (host, None),
                    _ => (host, Some(after.strip_prefix(':').ok_or(HostPortError::BadPort)?)),
                }
            }
            None => text.split_once(':').map_or((text, None), |(host, port)| (host, Some(port))),
        };
        if host.is_empty() {
            return Err(HostPortError::NoHost);
        }
        let port = match port {
            None => NTP_PORT,
            Some(digits) if digits.bytes().all(|byte| byte.is_ascii_digit()) => {
                digits.parse().ok().filter(|port| *port != 0).ok_or(HostPortError::BadPort)?
            }
            Some(_) => return Err(HostPortError::BadPort),
        };
        // RFC 1123 names, underscores as some local networks use them, and the zone of a link-local address.
        let fits = |c: char| c.is_alphanumeric() || matches!(c, '-' | '.' | '_' | ':' | '%');
        if !host.chars().all(fits) || host.starts_with('-') {
            return Err(HostPortError::BadHost);
        }
        if host.len() > LONGEST_NAME {
            return Err(HostPortError::TooLong);
        }
        Ok(Self { host: host.to_owned(), port })
    }
}

impl fmt::Display for HostPort {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.port, self.host.contains(':')) {
            (NTP_PORT, _) => f.write_str(&self.host),
            (port, true) => write!(f, "[{}]:{port}", self.host),
            (port, false) => write!(f, "{}:{port}", self.host),
        }
    }
}

/// The servers that `words` names, where each is one; what is no host name is left out.
pub(super) fn all<'a>(words: impl Iterator<Item = &'a str>) -> Vec<HostPort> {
    words.filter_map(|word| word.parse().ok()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_usual_spelling_is_read() {
        for (text, host, port) in [
            ("time.example", "time.example", 123),
            (" time.example:1123 ", "time.example", 1123),
            ("192.0.2.1", "192.0.2.1", 123),
            ("192.0.2.1:99", "192.0.2.1", 99),
            ("2001:db8::1", "2001:db8::1", 123),
            ("[2001:db8::1]", "2001:db8::1", 123),
            ("[2001:db8::1]:99", "2001:db8::1", 99),
        ] {
            let read: HostPort = text.parse().unwrap();
            assert_eq!((read.host.as_str(), read.port), (host, port), "{text}");
        }
    }

    #[test]
    fn what_is_wrong_is_named() {
        for (text, error) in [
            ("", HostPortError::NoHost),
            (":123", HostPortError::NoHost),
            ("a:0", HostPortError::BadPort),
            ("a:", HostPortError::BadPort),
            ("a:+1", HostPortError::BadPort),
            ("a:65536", HostPortError::BadPort),
            ("a:b:c", HostPortError::BadPort),
            ("[::1]x", HostPortError::BadPort),
            ("[a]:1", HostPortError::BadHost),
            ("a b", HostPortError::BadHost),
            ("http://a", HostPortError::BadPort),
            ("-a", HostPortError::BadHost),
            (&"a".repeat(254), HostPortError::TooLong),
            (&format!("{}:123", "a".repeat(254)), HostPortError::TooLong),
            (&"a ".repeat(200), HostPortError::BadHost),
        ] {
            assert_eq!(text.parse::<HostPort>(), Err(error), "{text}");
        }
        assert!("a".repeat(253).parse::<HostPort>().is_ok());
    }

    #[test]
    fn it_prints_as_it_is_read() {
        for text in ["time.example", "time.example:1123", "[2001:db8::1]:99", "2001:db8::1"] {
            assert_eq!(text.parse::<HostPort>().unwrap().to_string(), text);
        }
    }
}
