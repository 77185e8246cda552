//! Who is locked out of the panel: the fail2ban jail that Plesk sets up for its own sign-in.

use std::net::IpAddr;
use std::time::Duration;

use crate::adapters::tools::Tools;
use crate::core::facts::{Bans, Fact};
use crate::core::text::Text;
use crate::ports::{Commands, Finished, Invocation};
use crate::text;

const CLIENT: &str = "fail2ban-client";
const JAIL: &str = "plesk-panel";

/// It asks a running service over a socket, which answers at once or is in trouble.
const DEADLINE: Duration = Duration::from_secs(4);

pub(super) fn bans(tools: &Tools, commands: &dyn Commands, caller: Option<IpAddr>) -> Fact<Bans> {
    let Some(client) = tools.installed(CLIENT) else {
        return Fact::Unknown { why: text!("why-fail2ban-missing") };
    };
    let asked = commands.run(&Invocation {
        program: client.to_string_lossy().into_owned(),
        args: ["status", JAIL].map(str::to_owned).to_vec(),
        deadline: DEADLINE,
        changes: false,
    });
    match asked.map_err(|error| error.text()).and_then(|finished| addresses(&finished)) {
        Ok(addresses) => Fact::Known(Bans { addresses, caller }),
        Err(why) => Fact::Unknown { why },
    }
}

/// The addresses in the line `Banned IP list:`. A jail that does not exist locks nobody out.
fn addresses(finished: &Finished) -> Result<Vec<IpAddr>, Text> {
    let said = || finished.stdout.lines().chain(finished.stderr.lines());
    if finished.status != 0 {
        let no_jail = said().any(|line| line.contains("does not exist") && line.contains(JAIL));
        return if no_jail { Ok(Vec::new()) } else { Err(finished.why_useless(CLIENT)) };
    }
    let list = said()
        .find_map(|line| line.split_once("Banned IP list:"))
        .ok_or_else(|| finished.why_useless(CLIENT))?;
    let mut addresses: Vec<IpAddr> =
        list.1.split([' ', ',']).filter_map(|word| word.trim().parse().ok()).map(plain).collect();
    addresses.sort_unstable();
    addresses.dedup();
    Ok(addresses)
}

/// An IPv4 address that came over IPv6 as what it is (RFC 4291 section 2.5.5.2).
fn plain(address: IpAddr) -> IpAddr {
    address.to_canonical()
}

/// The address in `SSH_CLIENT`: `203.0.113.9 51022 22`, with a zone behind a link-local one.
pub(crate) fn session_address(ssh_client: &str) -> Option<IpAddr> {
    let first = ssh_client.split_whitespace().next()?;
    first.split('%').next()?.parse().ok().map(plain)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn finished(status: i32, stdout: &str, stderr: &str) -> Finished {
        Finished { status, stdout: stdout.to_owned(), stderr: stderr.to_owned() }
    }

    fn status(list: &str) -> Finished {
        let text = format!(
            "Status for the jail: plesk-panel\n|- Filter\n|  |- Currently failed:\t1\n|  `- File list:\t/var/log/plesk/panel.log\n\
             `- Actions\n   |- Currently banned:\t2\n   `- Banned IP list:\t{list}\n"
        );
        finished(0, &text, "")
    }

    #[test]
    fn the_listed_addresses_are_those_that_are_locked_out() {
        let two = addresses(&status("203.0.113.9 2001:db8::7")).unwrap();
        assert_eq!(two, ["203.0.113.9".parse::<IpAddr>().unwrap(), "2001:db8::7".parse().unwrap()]);
        assert_eq!(addresses(&status("")).unwrap(), [] as [IpAddr; 0]);
    }

    #[test]
    fn a_jail_that_is_not_there_locks_nobody_out_and_a_dead_service_tells_nothing() {
        let none = finished(
            255,
            "",
            "ERROR  NOK: ('plesk-panel',)\nSorry but the jail 'plesk-panel' does not exist\n",
        );
        assert_eq!(addresses(&none), Ok(Vec::new()));
        let dead =
            finished(255, "", "ERROR  Failed to access socket path: /var/run/fail2ban/fail2ban.sock.\n");
        assert_eq!(addresses(&dead).unwrap_err().id, "why-command-failed");
        assert!(addresses(&finished(0, "pong\n", "")).is_err());
    }

    #[test]
    fn the_address_of_the_session_is_the_first_word() {
        for (words, expected) in [
            ("203.0.113.9 51022 22", Some("203.0.113.9")),
            ("::ffff:203.0.113.9 51022 22", Some("203.0.113.9")),
            ("fe80::1%eth0 51022 22", Some("fe80::1")),
            ("localhost 1 2", None),
            ("", None),
        ] {
            assert_eq!(session_address(words), expected.map(|address| address.parse().unwrap()), "{words}");
        }
    }

    proptest! {
        #[test]
        fn rubbish_never_panics(text in "(Banned IP list:|1\\.2\\.3\\.4|::| |,|\n|\\PC){0,40}") {
            let _ = addresses(&finished(0, &text, ""));
            let _ = session_address(&text);
        }
    }
}
