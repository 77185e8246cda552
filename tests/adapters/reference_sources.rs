//! Who is asked: what the user names, what the host is configured with, public services.
#![cfg(target_os = "linux")]

use std::fs;
use std::net::SocketAddr;
use std::path::PathBuf;
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::Duration;

use otp_doctor::adapters::reference::{Config, HostFiles, HostPort, NetworkReference, Resolver};
use otp_doctor::core::agreement::Refusal;
use otp_doctor::ports::{CommandError, Commands, Finished, Invocation};
use support::hostile::clock::TestClock;
use support::hostile::{Heard, ask};

/// Knows no name, but remembers each that it was asked for.
#[derive(Clone, Default)]
struct Curious(Arc<Mutex<Vec<String>>>);

impl Resolver for Curious {
    fn resolve(&self, target: &HostPort) -> Result<Vec<SocketAddr>, Refusal> {
        self.0.lock().unwrap().push(target.to_string());
        match target.host.as_str() {
            "alias.example" => Ok(vec!["127.0.0.1:9".parse().unwrap()]),
            _ => Err(Refusal::Unresolved),
        }
    }
}

/// A timedatectl that prints this after a while.
struct Timedatectl(&'static str, Duration);

impl Commands for Timedatectl {
    fn run(&self, invocation: &Invocation) -> Result<Finished, CommandError> {
        assert_eq!(invocation.program, "/usr/bin/timedatectl");
        assert_eq!(invocation.args, ["show-timesync"]);
        assert!(!invocation.changes);
        thread::sleep(self.1.min(invocation.deadline));
        if self.1 > invocation.deadline {
            let (program, deadline) = (invocation.program.clone(), invocation.deadline);
            return Err(CommandError::TimedOut { program, deadline, output: String::new() });
        }
        Ok(Finished { status: 0, stdout: self.0.to_owned(), stderr: String::new() })
    }
}

/// One round, the names of NTP servers that were resolved, and those of HTTPS hosts.
fn round_of_both(
    config: Config,
    chrony_conf: &str,
    timedatectl: Timedatectl,
    name: &str,
) -> (Heard, Vec<String>, Vec<String>) {
    let root = std::env::temp_dir().join(format!("otp-doctor-sources-{}-{name}", std::process::id()));
    fs::create_dir_all(root.join("etc")).unwrap();
    fs::write(root.join("etc/chrony.conf"), chrony_conf).unwrap();
    let names = Curious::default();
    let reference = NetworkReference::with_resolver(config, TestClock::right(), names.clone())
        .with_host(HostFiles { root: PathBuf::from(&root) }, Arc::new(timedatectl));
    let heard = ask(&reference, Duration::from_millis(1_500));
    fs::remove_dir_all(root).unwrap();
    let mut asked = names.0.lock().unwrap().clone();
    asked.sort();
    let (https, ntp) = asked.into_iter().partition(|host| host.ends_with(":443"));
    (heard, ntp, https)
}

fn round(config: Config, chrony_conf: &str, timedatectl: Timedatectl, name: &str) -> (Heard, Vec<String>) {
    let (heard, ntp, _) = round_of_both(config, chrony_conf, timedatectl, name);
    (heard, ntp)
}

const QUIET: Timedatectl = Timedatectl("", Duration::ZERO);

#[test]
fn what_the_user_names_is_asked_and_nobody_else() {
    let config = Config { ntp: vec!["mine.example:1123".parse().unwrap()], ..Config::default() };
    let told = Timedatectl("SystemNTPServers=other.example\n", Duration::ZERO);
    let (heard, asked, https) = round_of_both(config, "server conf.example\n", told, "named");
    assert_eq!((asked, https.len()), (vec!["mine.example:1123".to_owned()], 0));
    assert_eq!(heard.answers.len(), 1);
}

#[test]
fn what_the_host_is_configured_with_is_completed_to_four_by_public_services() {
    let (heard, asked) = round(Config::default(), "server a.example\npool b.example\n", QUIET, "completed");
    assert_eq!(asked, ["a.example", "b.example", "time.apple.com", "time.cloudflare.com"]);
    assert_eq!(heard.of("a.example").0, Err(Refusal::Unresolved));
}

#[test]
fn a_host_without_configuration_asks_the_public_services_and_never_the_pool() {
    let (_, asked, https) = round_of_both(Config::default(), "", QUIET, "public");
    assert_eq!(https.len(), 4);
    assert_eq!(
        asked,
        ["time.apple.com", "time.cloudflare.com", "time.google.com", "time.nist.gov", "time.windows.com"]
    );
}

#[test]
fn what_timesyncd_says_joins_the_round() {
    let told = Timedatectl("LinkNTPServers=link.example A.example\n", Duration::from_millis(100));
    let conf = "server a.example\nserver b.example\nserver c.example\nserver d.example\n";
    let (heard, asked) = round(Config::default(), conf, told, "timesyncd");
    assert_eq!(asked, ["a.example", "b.example", "c.example", "d.example", "link.example"]);
    assert_eq!(heard.answers.len(), 5 + 4);
}

#[test]
fn a_timedatectl_that_hangs_costs_no_more_than_the_deadline() {
    let hangs = Timedatectl("", Duration::from_secs(25));
    let (heard, asked) = round(Config::default(), "server a.example\n", hangs, "hangs");
    assert_eq!(asked.len(), 4);
    assert!(heard.took < Duration::from_millis(1_500), "{:?}", heard.took);
}

#[test]
fn a_configured_name_that_leads_back_to_this_machine_is_not_asked() {
    let (heard, _) = round(Config::default(), "server alias.example\n", QUIET, "alias");
    assert_eq!(heard.of("alias.example").0, Err(Refusal::OwnClock));
}

#[test]
fn https_hosts_of_the_user_replace_the_public_ones_and_are_asked_beside_ntp() {
    let https = vec!["https://mine.example:443/".parse().unwrap()];
    let config = Config { https, ..Config::default() };
    let (_, ntp, asked) = round_of_both(config, "", QUIET, "https");
    assert_eq!((ntp.len(), asked), (5, vec!["mine.example:443".to_owned()]));
}
