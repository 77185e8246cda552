//! What stands where something was hidden, and how an address is known.

use std::net::IpAddr;

/// Stands where something was hidden.
pub(super) const HIDDEN: &str = "***";

/// An IP address, with or without a port.
pub(super) fn is_address(word: &str) -> bool {
    let bare = word.strip_prefix('[').unwrap_or(word);
    let bare = bare.split_once(']').map_or(bare, |(address, _)| address);
    let without_port = bare.rsplit_once(':').map_or(bare, |(address, _)| address);
    // The zone of a link-local address (RFC 4007 section 11).
    let without_zone = |address: &'_ str| {
        address.split_once('%').map_or(address.to_owned(), |(address, _)| address.to_owned())
    };
    [bare, without_port].iter().any(|candidate| without_zone(candidate).parse::<IpAddr>().is_ok())
}
