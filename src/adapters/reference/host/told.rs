//! What the configuration of one time service tells it.

use super::super::host_port::HostPort;

/// The TCP port of NTS's key exchange (RFC 8915 section 7.1). The NTP packets themselves go to the usual UDP port.
pub(super) const KEY_EXCHANGE_PORT: u16 = 4460;

/// A word of a configuration in the place of a server is no longer repeated than this.
const LONGEST_WORD: usize = 60;

/// What the files of one time service tell it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Told {
    /// The servers that it is to ask by NTP.
    pub servers: Vec<HostPort>,
    /// Where it gets its keys for those of them that it asks with NTS (RFC 8915): hosts and TCP ports.
    pub key_exchanges: Vec<HostPort>,
    /// Whether it is told not to mind the dates of their certificates at first (chrony.conf(5), nocerttimecheck;
    /// ntp.conf(5) of NTPsec, noval).
    pub dates_unchecked: bool,
    /// Whether it is told never to set the clock (ntp.conf(5), `disable ntp`).
    pub leaves_clock: bool,
    /// Words that stand in the place of a server's name and are none, e.g. "a.example,b.example".
    pub no_names: Vec<String>,
}

impl Told {
    /// Takes in a word that stands in the place of a server's name.
    pub(super) fn word(&mut self, word: &str) {
        match word.parse() {
            Ok(server) => self.servers.push(server),
            Err(_) => self.no_name(word),
        }
    }

    pub(super) fn words<'a>(&mut self, words: impl Iterator<Item = &'a str>) {
        words.for_each(|word| self.word(word));
    }

    /// Takes in a server that is asked with keys from a TCP port of the same host.
    pub(super) fn with_keys(&mut self, server: HostPort, key_exchange: u16) {
        self.key_exchanges.push(HostPort { port: key_exchange, ..server.clone() });
        self.servers.push(server);
    }

    fn no_name(&mut self, word: &str) {
        let shown: String = word.chars().filter(|c| c.is_ascii_graphic()).take(LONGEST_WORD).collect();
        if !shown.is_empty() {
            self.no_names.push(shown);
        }
    }
}
