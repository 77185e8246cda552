//! Public services whose operators invite everyone, and which services smear leap seconds.

use super::host_port::HostPort;
use super::https_date::HttpsUrl;

/// Public NTP services, in the order in which they are taken when the host has too few of its own.
///
/// Never pool.ntp.org: its operators ask that software does not ship their default zone names.
const NTP: [&str; 5] =
    ["time.cloudflare.com", "time.apple.com", "time.windows.com", "time.nist.gov", "time.google.com"];

/// Hosts whose HTTPS replies carry a `Date` of their own, run by four operators; the last is the one that OpenNTPD has
/// in its default configuration.
const HTTPS: [&str; 4] = [
    "https://www.cloudflare.com/",
    "https://www.apple.com/",
    "https://www.microsoft.com/",
    "https://9.9.9.9/",
];

/// The public HTTPS hosts.
pub(super) fn https() -> Vec<HttpsUrl> {
    HTTPS.iter().filter_map(|url| url.parse().ok()).collect()
}

/// Names, or ends of names after a dot, whose servers smear leap seconds as their operators document.
const SMEARED: [&str; 7] = [
    "time.google.com",
    "time1.google.com",
    "time2.google.com",
    "time3.google.com",
    "time4.google.com",
    "time.android.com",
    "google.internal",
];

/// More of them: Meta, and Amazon's link-local and public services.
const SMEARED_ELSEWHERE: [&str; 4] =
    ["time.facebook.com", "time.aws.com", "169.254.169.123", "fd00:ec2::123"];

/// The public services that complete `have` names to at least `wanted`; none that is already there.
pub(super) fn completing(have: &[HostPort], wanted: usize) -> Vec<HostPort> {
    let missing = wanted.saturating_sub(have.len());
    let known = |name: &&str| !have.iter().any(|server| server.host.eq_ignore_ascii_case(name));
    let others = NTP.into_iter().filter(known);
    // With none of its own, all of them: one may be blocked, another may smear.
    let take = if have.is_empty() { NTP.len() } else { missing };
    others.take(take).map(HostPort::usual).collect()
}

/// Whether `host` smears leap seconds over a day instead of stepping.
pub(super) fn smears(host: &str) -> bool {
    let host = host.trim_end_matches('.').to_ascii_lowercase();
    SMEARED
        .iter()
        .chain(&SMEARED_ELSEWHERE)
        .any(|name| host.strip_suffix(name).is_some_and(|before| before.is_empty() || before.ends_with('.')))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn hosts(servers: &[HostPort]) -> Vec<&str> {
        servers.iter().map(|server| server.host.as_str()).collect()
    }

    #[test]
    fn a_host_without_servers_of_its_own_gets_every_public_service() {
        assert_eq!(hosts(&completing(&[], 4)), NTP);
    }

    #[test]
    fn a_host_with_two_servers_gets_two_more_and_none_twice() {
        let have = ["Time.Apple.Com", "ntp.example"].map(HostPort::usual);
        assert_eq!(hosts(&completing(&have, 4)), ["time.cloudflare.com", "time.windows.com"]);
        let enough = ["a", "b", "c", "d"].map(HostPort::usual);
        assert!(completing(&enough, 4).is_empty());
    }

    #[test]
    fn every_public_https_host_is_a_url() {
        assert_eq!(https().len(), HTTPS.len());
    }

    #[test]
    fn the_pool_is_never_used_without_being_configured() {
        assert!(NTP.iter().all(|name| !name.ends_with("pool.ntp.org")));
    }

    #[test]
    fn smeared_services_are_known_by_any_spelling() {
        for host in ["time.google.com", "TIME2.Google.com.", "metadata.google.internal", "169.254.169.123"] {
            assert!(smears(host), "{host}");
        }
        for host in ["time.cloudflare.com", "nottime.google.com", "google.com"] {
            assert!(!smears(host), "{host}");
        }
    }
}
