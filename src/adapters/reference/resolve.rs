//! Names to addresses, by the system's own resolver.

use std::net::{Ipv4Addr, Ipv6Addr, SocketAddr, ToSocketAddrs, UdpSocket};

use super::host_port::HostPort;
use crate::core::agreement::Refusal;

/// Turns names into addresses. May block for as long as it likes: it is only ever called on a thread of its own,
/// which is left behind when the deadline has passed.
pub trait Resolver: Send + Sync {
    /// Every address of `target`, in the order of preference.
    ///
    /// # Errors
    /// [`Refusal::Unresolved`] when the name has no address, [`Refusal::ResolverTimeout`] when the name service
    /// could not be asked.
    fn resolve(&self, target: &HostPort) -> Result<Vec<SocketAddr>, Refusal>;
}

/// getaddrinfo(3): /etc/hosts, DNS and whatever else nsswitch.conf(5) names.
pub struct SystemResolver;

impl Resolver for SystemResolver {
    fn resolve(&self, target: &HostPort) -> Result<Vec<SocketAddr>, Refusal> {
        let addresses = match (target.host.as_str(), target.port).to_socket_addrs() {
            Ok(addresses) => addresses.collect::<Vec<_>>(),
            // The standard library hands EAI_AGAIN on only as the text of gai_strerror(3), which is never translated
            // because nothing here calls setlocale(3).
            Err(error) if error.to_string().contains("Temporary failure") => {
                return Err(Refusal::ResolverTimeout);
            }
            Err(_) => return Err(Refusal::Unresolved),
        };
        if addresses.is_empty() { Err(Refusal::Unresolved) } else { Ok(addresses) }
    }
}

/// The first `limit` different addresses, taken in turn from both families so that one broken family does not use up
/// all places. The resolver's order (RFC 6724) is kept within each family, and decides which family comes first.
pub(super) fn pick(addresses: &[SocketAddr], limit: usize) -> Vec<SocketAddr> {
    let first_is_ipv6 = addresses.first().is_some_and(SocketAddr::is_ipv6);
    let family = |ipv6: bool| addresses.iter().filter(move |address| address.is_ipv6() == ipv6);
    let (mut preferred, mut other) = (family(first_is_ipv6), family(!first_is_ipv6));
    let mut picked: Vec<SocketAddr> = Vec::new();
    loop {
        let pair = [preferred.next(), other.next()];
        if pair == [None, None] {
            return picked;
        }
        for address in pair.into_iter().flatten() {
            if picked.len() == limit {
                return picked;
            }
            if !picked.contains(address) {
                picked.push(*address);
            }
        }
    }
}

/// Leaves out the family to which this machine has no way, if the other is there: most servers have no IPv6, and half a list
/// of addresses that cannot be reached says nothing about the name.
pub(super) fn within_reach(
    addresses: &[SocketAddr],
    has_way: impl Fn(&SocketAddr) -> bool,
) -> Vec<SocketAddr> {
    let reached = |ipv6: bool| {
        let first = addresses.iter().find(|address| address.is_ipv6() == ipv6);
        first.is_some_and(&has_way)
    };
    let (ipv4, ipv6) = (reached(false), reached(true));
    let wanted = |address: &&SocketAddr| ipv4 == ipv6 || address.is_ipv6() == ipv6;
    addresses.iter().filter(wanted).copied().collect()
}

/// Whether this machine has a route to `address`. Connecting a UDP socket asks the routing table and sends nothing.
pub(super) fn has_way(address: &SocketAddr) -> bool {
    let any = match address {
        SocketAddr::V4(_) => SocketAddr::from((Ipv4Addr::UNSPECIFIED, 0)),
        SocketAddr::V6(_) => SocketAddr::from((Ipv6Addr::UNSPECIFIED, 0)),
    };
    UdpSocket::bind(any).and_then(|socket| socket.connect(address)).is_ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn addresses(texts: &[&str]) -> Vec<SocketAddr> {
        texts.iter().map(|text| text.parse().unwrap()).collect()
    }

    #[test]
    fn both_families_take_turns_and_the_resolver_decides_which_is_first() {
        let all = addresses(&["[2001:db8::1]:1", "[2001:db8::2]:1", "192.0.2.1:1", "192.0.2.2:1"]);
        assert_eq!(pick(&all, 3), addresses(&["[2001:db8::1]:1", "192.0.2.1:1", "[2001:db8::2]:1"]));
    }

    #[test]
    fn forty_addresses_become_as_many_as_allowed() {
        let all: Vec<SocketAddr> = (1..=40).map(|n| format!("192.0.2.{n}:123").parse().unwrap()).collect();
        assert_eq!(pick(&all, 4), all[..4]);
    }

    #[test]
    fn a_family_without_a_route_is_left_out_only_if_the_other_has_one() {
        let all = addresses(&["[2001:db8::1]:1", "192.0.2.1:1", "[2001:db8::2]:1"]);
        assert_eq!(within_reach(&all, SocketAddr::is_ipv4), all[1..2]);
        assert_eq!(within_reach(&all, SocketAddr::is_ipv6), [all[0], all[2]]);
        assert_eq!(within_reach(&all, |_| true), all);
        assert_eq!(within_reach(&all, |_| false), all);
        assert_eq!(within_reach(&all[..1], |_| false), all[..1]);
    }

    #[test]
    fn there_is_a_way_to_this_machine() {
        assert!(has_way(&"127.0.0.1:9".parse().unwrap()));
    }

    #[test]
    fn an_address_that_is_listed_twice_is_asked_once() {
        assert_eq!(pick(&addresses(&["192.0.2.1:1", "192.0.2.1:1"]), 4), addresses(&["192.0.2.1:1"]));
    }

    #[test]
    fn a_literal_address_needs_no_name_service() {
        let found = SystemResolver.resolve(&"[::1]:99".parse().unwrap()).unwrap();
        assert_eq!(found, addresses(&["[::1]:99"]));
    }

    #[test]
    fn a_name_that_cannot_exist_has_no_address() {
        let refused = SystemResolver.resolve(&HostPort::usual("no\0where"));
        assert_eq!(refused, Err(Refusal::Unresolved));
    }
}
