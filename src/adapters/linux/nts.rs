//! NTS, where a service is told to use it: whether it has keys, and whether the port that gives them out can be reached.

use std::net::{TcpStream, ToSocketAddrs};
use std::sync::mpsc::channel;
use std::thread;
use std::time::{Duration, Instant};

use crate::adapters::at_once::at_once;
use crate::adapters::reference::{HostPort, Told};
use crate::adapters::tools::Tools;
use crate::core::facts::Nts;
use crate::ports::Commands;

use super::chrony;

/// So many ports are tried, and so long; only where no server has answered.
const MOST: usize = 4;
const PATIENCE: Duration = Duration::from_millis(1_500);

/// What is known of NTS in the service that is `told` this; none where it is not told to use it.
///
/// While a server answers (`reaches`) nothing is asked: then it does not matter.
pub(super) fn look(tools: &Tools, commands: &dyn Commands, told: &Told, reaches: bool) -> Option<Nts> {
    if told.key_exchanges.is_empty() {
        return None;
    }
    let (keys, reachable) = if reaches {
        (None, None)
    } else {
        at_once(|| chrony::has_keys(tools, commands), || any_reachable(&told.key_exchanges))
    };
    Some(Nts {
        key_exchanges: told.key_exchanges.iter().map(shown).collect(),
        alone: told.servers.len() <= told.key_exchanges.len(),
        keys,
        reachable,
        dates_unchecked: told.dates_unchecked,
    })
}

/// With its port, whichever that is.
fn shown(server: &HostPort) -> String {
    match server.host.contains(':') {
        true => format!("[{}]:{}", server.host, server.port),
        false => format!("{}:{}", server.host, server.port),
    }
}

/// Whether one of these TCP ports can be opened. None where no name could be resolved in time: that says nothing of a port.
fn any_reachable(servers: &[HostPort]) -> Option<bool> {
    let (told, answers) = channel();
    let asked = servers.len().min(MOST);
    for server in servers.iter().take(MOST) {
        let (told, target) = (told.clone(), (server.host.clone(), server.port));
        // A thread that is stuck in the resolver is left behind.
        let started = thread::Builder::new().spawn(move || {
            let _ = told.send(opens(&target));
        });
        if started.is_err() {
            return None;
        }
    }
    let begun = Instant::now();
    let (mut heard, mut shut) = (0, false);
    while heard < asked {
        let Ok(opens) = answers.recv_timeout(PATIENCE.saturating_sub(begun.elapsed())) else { break };
        heard += 1;
        match opens {
            Some(true) => return Some(true),
            Some(false) => shut = true,
            None => {}
        }
    }
    shut.then_some(false)
}

fn opens(target: &(String, u16)) -> Option<bool> {
    let addresses: Vec<_> = target.to_socket_addrs().ok()?.take(2).collect();
    let each = PATIENCE / 2;
    Some(addresses.iter().any(|address| TcpStream::connect_timeout(address, each).is_ok()))
}

#[cfg(test)]
mod tests {
    use std::net::TcpListener;

    use super::*;
    use crate::adapters::linux::testing::{Played, Root};

    fn at(port: u16) -> HostPort {
        HostPort { host: "127.0.0.1".to_owned(), port }
    }

    fn told(ports: &[u16]) -> Told {
        let servers: Vec<HostPort> = ports.iter().map(|port| at(*port)).collect();
        Told { servers: servers.clone(), key_exchanges: servers, ..Told::default() }
    }

    /// A port that is open, and one that is shut.
    fn ports() -> (TcpListener, u16, u16) {
        let open = TcpListener::bind("127.0.0.1:0").unwrap();
        let shut = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
        let port = open.local_addr().unwrap().port();
        (open, port, shut)
    }

    #[test]
    fn a_port_that_is_shut_is_told_from_one_that_opens() {
        let (_listens, open, shut) = ports();
        assert_eq!(any_reachable(&[at(shut)]), Some(false));
        assert_eq!(any_reachable(&[at(shut), at(open)]), Some(true));
        let unresolved = HostPort { host: "no such name".to_owned(), port: 4460 };
        assert_eq!(any_reachable(&[unresolved]), None);
    }

    #[test]
    fn nothing_is_asked_while_a_server_answers_and_nothing_without_nts() {
        let played = Played::default();
        let tools = Root::new().tools();
        assert_eq!(look(&tools, &played, &Told::default(), false), None);
        let known = look(&tools, &played, &told(&[1]), true).unwrap();
        assert_eq!((known.keys, known.reachable, known.alone), (None, None, true));
        assert_eq!(played.asked(), [""; 0]);
    }

    #[test]
    fn keys_are_known_by_chronys_own_word() {
        let (_listens, open, _) = ports();
        let keys = |csv: &str| {
            let played = Played::default().answer("-c authdata", 0, csv, "");
            look(&Root::new().tools(), &played, &told(&[open]), false).unwrap().keys
        };
        // The first is what chronyc 4.3 printed while its server refused the connection.
        assert_eq!(keys("127.0.0.1,NTS,0,0,0,4294967295,1,0,0,0\n"), Some(false));
        assert_eq!(keys("nts.example,NTS,1,15,256,33,0,0,8,100\n"), Some(true));
        assert_eq!(keys("a,-,0,0,0,4294967295,0,0,0,0\nb,NTS,1,15,256,3,0,0,7,100\n"), Some(true));
        assert_eq!(keys("a,-,0,0,0,4294967295,0,0,0,0\n"), None, "none of them asks for keys");
        assert_eq!(keys("rubbish"), None);
    }
}
