//! The server of a scenario: a healthy one, but for what the file says.

use std::path::PathBuf;
use std::time::Duration;

use otp_doctor::core::agreement::{
    Agreed, Agreement, REPAIR_QUORUM, Refusal, Sample, Source, SourceAnswer, SourceKind,
};
use otp_doctor::core::facts::*;
use otp_doctor::core::finding::Remedy;
use otp_doctor::core::journal::{FORMAT, Record};
use otp_doctor::core::plan::{CommandLine, Confirmation, Plan, Role, Start, Step, Word};
use otp_doctor::core::reference::Reference;
use otp_doctor::core::remedy::ToolPaths;
use otp_doctor::core::text::Text;
use otp_doctor::core::time::{Anchor, MonoTime, Offset, Reading, UnixTime};
use otp_doctor::text;
use serde::Deserialize;

use super::bystanders::Others;
use super::verifiers::Asking;
use super::windows::TimeOfWindows;

/// 2026-11-24 03:05:00 UTC.
pub const TRUTH: UnixTime = UnixTime::from_secs(1_795_489_500);
const MONO: MonoTime = MonoTime::from_nanos(5_000_000_000_000);

/// Every field has the value of a healthy server unless the scenario says otherwise. README.md explains each.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Server {
    pub ahead_s: f64,
    pub error_s: f64,
    pub ntp: Vec<String>,
    pub https: Vec<String>,
    pub typed_time: bool,
    pub asked: Option<usize>,
    pub window_steps: u32,
    pub verifier: String,
    pub code_findings: Vec<String>,
    pub code_right_but_declined: bool,
    pub root: bool,
    pub can_set_clock: bool,
    pub rights_known: bool,
    pub system: String,
    pub container: Option<String>,
    pub systemd: bool,
    pub services: Vec<String>,
    pub services_known: bool,
    pub network_time: String,
    pub can_network_time: String,
    pub synchronised: String,
    pub reaches_server: String,
    pub believed_ahead_s: Option<f64>,
    pub sources: String,
    pub silent: bool,
    pub processes_hidden: bool,
    pub nts: String,
    pub no_names: Vec<String>,
    pub meddlers: Vec<String>,
    pub w32time: Option<TimeOfWindows>,
    pub tried: String,
    pub kernel_synchronised: bool,
    pub zone: String,
    pub zone_offset_s: i32,
    pub in_etc_timezone: bool,
    pub etc_timezone: Option<String>,
    pub new_zone: Option<String>,
    pub leap_seconds: bool,
    pub proxy: Option<String>,
    pub rtc: String,
    pub rtc_ahead_of_system_s: f64,
    pub plesk: String,
    pub mfa: String,
    pub leftover: String,
    pub banned: Vec<String>,
    pub session_from: Option<String>,
    pub plesk_trouble: String,
    pub enforced: bool,
    pub re_enrols_one: bool,
    pub missing_tools: Vec<String>,
    pub bystanders: Others,
    pub verifiers: Vec<Asking>,
    pub sshd_never_asks: Option<String>,
    pub sshd_spares: Option<String>,
}

impl Default for Server {
    fn default() -> Self {
        let words = |words: &[&str]| words.iter().map(|word| (*word).to_owned()).collect();
        Self {
            ahead_s: 0.003,
            error_s: 0.012,
            ntp: words(&["right", "right", "right", "right"]),
            https: Vec::new(),
            typed_time: false,
            asked: None,
            window_steps: 1,
            verifier: String::new(),
            code_findings: Vec::new(),
            code_right_but_declined: false,
            root: true,
            can_set_clock: true,
            rights_known: true,
            system: "Debian GNU/Linux 12 (bookworm)".to_owned(),
            container: None,
            systemd: true,
            services: words(&["timesyncd running"]),
            services_known: true,
            network_time: "yes".to_owned(),
            can_network_time: "yes".to_owned(),
            synchronised: "yes".to_owned(),
            reaches_server: "yes".to_owned(),
            believed_ahead_s: None,
            sources: "4 servers".to_owned(),
            silent: false,
            processes_hidden: false,
            nts: "none".to_owned(),
            no_names: Vec::new(),
            meddlers: Vec::new(),
            w32time: None,
            tried: "nothing".to_owned(),
            kernel_synchronised: true,
            zone: "Europe/Berlin".to_owned(),
            zone_offset_s: 3_600,
            in_etc_timezone: false,
            etc_timezone: None,
            new_zone: None,
            leap_seconds: false,
            proxy: None,
            rtc: "utc".to_owned(),
            rtc_ahead_of_system_s: 0.0,
            plesk: "found".to_owned(),
            mfa: "enabled".to_owned(),
            leftover: "nothing".to_owned(),
            banned: Vec::new(),
            session_from: None,
            plesk_trouble: "none".to_owned(),
            enforced: false,
            re_enrols_one: false,
            missing_tools: Vec::new(),
            bystanders: Others::default(),
            verifiers: Vec::new(),
            sshd_never_asks: None,
            sshd_spares: None,
        }
    }
}

pub fn unknown<T>() -> Fact<T> {
    Fact::Unknown { why: Text::new("refusal-no-reply") }
}

fn yes_no(word: &str) -> Fact<bool> {
    match word {
        "yes" => Fact::Known(true),
        "no" => Fact::Known(false),
        "unknown" => unknown(),
        other => panic!("yes, no or unknown is expected, not {other}"),
    }
}

impl Server {
    pub fn now(&self) -> Reading {
        Reading { wall: TRUTH.plus(Offset::from_secs_f64(self.ahead_s)), mono: MONO }
    }

    pub fn tools(&self) -> ToolPaths {
        let path = |name: &str, folder: &str| {
            (!self.missing_tools.iter().any(|missing| missing == name)).then(|| format!("{folder}/{name}"))
        };
        ToolPaths {
            otp_doctor: path("otp-doctor", "/usr/bin"),
            timedatectl: path("timedatectl", "/usr/bin"),
            systemctl: path("systemctl", "/usr/bin"),
            chronyc: path("chronyc", "/usr/bin"),
            hwclock: path("hwclock", "/usr/sbin"),
            dpkg_reconfigure: path("dpkg-reconfigure", "/usr/sbin"),
        }
    }

    /// What the sources said: `right`, `silent`, or by how many seconds a source is itself ahead of the truth.
    pub fn reference(&self) -> Reference {
        let mut answers = Vec::new();
        let mut groups: Vec<(i64, Vec<usize>)> = Vec::new();
        let said = self
            .ntp
            .iter()
            .map(|word| (SourceKind::Ntp, word.clone()))
            .chain(self.https.iter().map(|word| (SourceKind::Https, word.clone())))
            .chain(self.typed_time.then(|| (SourceKind::Manual, "right".to_owned())));
        for (index, (kind, word)) in said.enumerate() {
            let ahead = match word.as_str() {
                "right" => Ok(0),
                "silent" => Err(Refusal::NoReply),
                "unresolved" => Err(Refusal::Unresolved),
                "kiss-of-death" => Err(Refusal::KissOfDeath("RATE".to_owned())),
                seconds => Ok(seconds.parse::<i64>().expect("seconds, or a word of README.md")),
            };
            if let Ok(ahead) = ahead {
                match groups.iter_mut().find(|(of, _)| *of == ahead) {
                    Some((_, members)) => members.push(index),
                    None => groups.push((ahead, vec![index])),
                }
            }
            let source = Source { kind, name: format!("time{index}.example"), address: None };
            answers.push(SourceAnswer { source, result: ahead.map(|ahead| self.sample(kind, ahead)) });
        }
        groups.sort_by_key(|(_, members)| std::cmp::Reverse(members.len()));
        let answered: usize = groups.iter().map(|(_, members)| members.len()).sum();
        let agreement = match groups.first() {
            None => Agreement::Nothing,
            Some((ahead, members)) if members.len() * 2 > answered => Agreement::Agreed(Agreed {
                anchor: Anchor {
                    mono: MONO,
                    reference: TRUTH.plus(Offset::from_secs(*ahead)),
                    error: Duration::from_secs_f64(self.error_s),
                },
                members: members.clone(),
                answered,
                repair_grade: members.len() >= REPAIR_QUORUM,
            }),
            Some(_) => Agreement::Split { groups: groups.into_iter().map(|(_, members)| members).collect() },
        };
        Reference { asked: self.asked.unwrap_or(answers.len()), answers, agreement }
    }

    fn sample(&self, kind: SourceKind, ahead: i64) -> Sample {
        Sample {
            mono: MONO,
            reference: TRUTH.plus(Offset::from_secs(ahead)),
            error: Duration::from_secs_f64(self.error_s),
            delay: Duration::from_millis(20),
            root_distance: Duration::from_millis(2),
            stratum: (kind == SourceKind::Ntp).then_some(2),
            smeared: false,
        }
    }

    pub fn facts(&self) -> Facts {
        match &self.w32time {
            Some(told) => told.on(self.facts_on_linux()),
            None => self.facts_on_linux(),
        }
    }

    fn facts_on_linux(&self) -> Facts {
        Facts {
            host: Fact::Known(Host {
                name: "web1.example".to_owned(),
                system: self.system.clone(),
                container: self.container.clone(),
                systemd: self.systemd,
                proxy: self.proxy.clone(),
                windows: None,
            }),
            rights: if self.rights_known { Fact::Known(self.rights()) } else { unknown() },
            time_service: if self.services_known { Fact::Known(self.time_service()) } else { unknown() },
            kernel_clock: Fact::Known(KernelClock {
                synchronised: self.kernel_synchronised,
                max_error: None,
                estimated_error: None,
            }),
            zone: Fact::Known(Zone {
                name: self.zone.clone(),
                utc_offset_s: Some(self.zone_offset_s),
                in_etc_timezone: self.in_etc_timezone || self.etc_timezone.is_some(),
                conflicting_name: self.etc_timezone.clone(),
                leap_seconds: self.leap_seconds,
            }),
            rtc: Fact::Known(Rtc {
                local_time: self.rtc == "local",
                ahead_of_system: (self.rtc != "none")
                    .then(|| Offset::from_secs_f64(self.rtc_ahead_of_system_s)),
            }),
            panel: Fact::Known(self.panel()),
            bystanders: self.bystanders.fact(),
            verifiers: Fact::Known(Verifiers {
                pam: self.verifiers.iter().map(Asking::verifier).collect(),
                sshd_never_asks: self.sshd_never_asks.clone(),
                sshd_spares: self.sshd_spares.clone(),
                ..Verifiers::default()
            }),
            leftover: Fact::Known(self.leftover()),
            journals: Fact::Known(self.journals()),
        }
    }

    /// The same server with Windows and a W32Time that keeps its clock.
    pub fn facts_on_windows(&self) -> Facts {
        TimeOfWindows::default().on(self.facts_on_linux())
    }

    fn rights(&self) -> Rights {
        let user = if self.root { "root" } else { "alice" };
        Rights { user: user.to_owned(), root: self.root, can_set_clock: self.can_set_clock && self.root }
    }

    fn time_service(&self) -> TimeService {
        TimeService {
            units: self.services.iter().map(|words| unit(words)).collect(),
            network_time: yes_no(&self.network_time),
            can_network_time: yes_no(&self.can_network_time),
            synchronised: yes_no(&self.synchronised),
            believed_ahead: self
                .believed_ahead_s
                .map_or_else(unknown, |seconds| Fact::Known(Offset::from_secs_f64(seconds))),
            reaches_server: yes_no(&self.reaches_server),
            servers: if self.sources == "none" { Vec::new() } else { vec!["ntp1.example".to_owned()] },
            particulars: Box::new(Particulars {
                follows: None,
                sources: sources(&self.sources),
                silent: self.silent.then(|| Text::new("refusal-no-reply")),
                nts: nts(&self.nts),
                no_names: self.no_names.clone(),
                meddlers: self.meddlers.iter().map(|words| meddler(words)).collect(),
                domain: None,
                corrections: Corrections::default(),
                last_success: None,
                unseen: self.processes_hidden.then(|| Text::new("why-processes-hidden")),
            }),
        }
    }

    /// The journal of a repair a minute ago that left the clock as it was.
    fn journals(&self) -> Vec<Vec<Record>> {
        let command = match self.tried.as_str() {
            "nothing" => return Vec::new(),
            "by-service" => CommandLine::new("/usr/bin/chronyc", &["makestep"]),
            "directly" => CommandLine {
                program: "/usr/bin/timedatectl".to_owned(),
                args: vec![Word::Literal("set-time".to_owned()), Word::ReferenceTime],
            },
            other => panic!("no try is called {other}"),
        };
        let minute = Duration::from_secs(60);
        let now = self.now();
        let at = Reading {
            wall: now.wall.minus(Offset::from_duration(minute)),
            mono: MonoTime::from_nanos(MONO.nanos() - 60_000_000_000),
        };
        let plan = Plan {
            remedy: Remedy::StepClock,
            steps: vec![Step { command, role: Role::Change, ..network_time_on() }],
            anchor: None,
            warnings: Vec::new(),
            confirmation: Confirmation::Press,
        };
        let begun = Record::Begun {
            format: FORMAT,
            version: String::new(),
            boot: String::new(),
            by: "root (pts/1)".to_owned(),
            session: None,
            at,
            server_ahead: None,
            plan,
        };
        vec![vec![begun, Record::Ended { complete: true, at }]]
    }

    fn panel(&self) -> Panel {
        let found = |tool: Option<&str>, in_path| Presence::Found {
            tool: tool.map(PathBuf::from),
            extension_utility: Some(PathBuf::from("/usr/local/psa/bin/extension")),
            in_path,
        };
        let why = Text::new("refusal-no-reply");
        let presence = match self.plesk.as_str() {
            "found" => found(Some("/usr/sbin/plesk"), true),
            "not-in-path" => found(Some("/usr/sbin/plesk"), false),
            "utility-only" => found(None, false),
            "broken" => Presence::Broken { why },
            "missing" => Presence::Missing { why },
            other => panic!("no state of Plesk is called {other}"),
        };
        let installed = |enabled| Fact::Known(Extension::Installed { id: "mfa".to_owned(), enabled });
        let extension = match self.mfa.as_str() {
            "enabled" => installed(Fact::Known(true)),
            "disabled" => installed(Fact::Known(false)),
            "perhaps-enabled" => installed(unknown()),
            "not-listed" => Fact::Known(Extension::NotListed),
            "unknown" => unknown(),
            other => panic!("no state of mfa is called {other}"),
        };
        Panel {
            presence,
            version: Fact::Known("18.0.62".to_owned()),
            extension,
            trouble: self.trouble(),
            sign_in: Box::new(self.sign_in()),
        }
    }

    fn trouble(&self) -> Option<Trouble> {
        let said = "ERROR: Zend_Db_Adapter_Exception: SQLSTATE[HY000]".to_owned();
        match self.plesk_trouble.as_str() {
            "none" => None,
            "database" => Some(Trouble::Database { said }),
            "disk-full" => Some(Trouble::DiskFull { said }),
            other => panic!("no trouble of Plesk is called {other}"),
        }
    }

    fn sign_in(&self) -> SignIn {
        let sub = |words: &[&str]| Subcommand {
            words: words.iter().map(|word| (*word).to_owned()).collect(),
            takes_login: true,
        };
        let mut offers = vec![sub(&["config", "info"])];
        offers.extend(self.re_enrols_one.then(|| sub(&["reset"])));
        let enforcement =
            if self.enforced { Enforcement::On { may_skip: None } } else { Enforcement::NotSet };
        SignIn {
            enforcement: Fact::Known(enforcement),
            offers: Fact::Known(offers),
            bans: Fact::Known(Bans {
                addresses: self.banned.iter().map(|address| address.parse().unwrap()).collect(),
                caller: self.session_from.as_ref().map(|address| address.parse().unwrap()),
            }),
            failed_last_hour: Fact::Known(FailedSignIns { count: 0, whole_hour: true }),
        }
    }

    fn leftover(&self) -> Leftover {
        let (remedy, by) = (Remedy::StepClock, "root (pts/1)".to_owned());
        match self.leftover.as_str() {
            "nothing" => Leftover::Nothing,
            "running" => Leftover::Running { remedy, by, since: SINCE, stuck: None },
            "stuck" => Leftover::Running { remedy, by, since: SINCE, stuck: Some(stuck(vec![])) },
            "stuck-mfa" => {
                let stuck = Some(stuck(vec![mfa_on()]));
                Leftover::Running { remedy: Remedy::ResetMfa, by, since: SINCE, stuck }
            }
            "unreadable" => Leftover::Unreadable { why: vec![not_believed()] },
            "unfinished" => Leftover::Unfinished {
                remedy,
                by,
                started: TRUTH,
                step: (2, 3),
                remaining: vec![network_time_on()],
                failure: None,
                journal: None,
                unreadable: Vec::new(),
            },
            "unfinished-mfa" => Leftover::Unfinished {
                remedy: Remedy::ResetMfa,
                by,
                started: TRUTH,
                step: (2, 2),
                remaining: vec![mfa_on()],
                failure: Some("ERROR: the license has ended".to_owned()),
                journal: Some("/var/lib/otp-doctor/repair-000007.jsonl".to_owned()),
                unreadable: Vec::new(),
            },
            "unfinished-and-unreadable" => Leftover::Unfinished {
                remedy,
                by,
                started: TRUTH,
                step: (2, 3),
                remaining: Vec::new(),
                failure: None,
                journal: None,
                unreadable: vec![not_believed()],
            },
            other => panic!("no leftover is called {other}"),
        }
    }
}

/// When the other administrator's repair began.
const SINCE: MonoTime = MonoTime::from_nanos(4_988_000_000_000);

fn stuck(remaining: Vec<Step>) -> Stuck {
    let (silent, allowed) = (Duration::from_secs(1_000), Duration::from_secs(240));
    Stuck { silent, allowed, process: Some(4711), remaining }
}

fn not_believed() -> Text {
    text!("repair-journal-newer", path = "/var/lib/otp-doctor/repair-000007.jsonl", version = "9.0.0")
}

/// What a repair left that was cut short after it had switched network time off.
fn network_time_on() -> Step {
    Step {
        command: CommandLine::new("/usr/bin/timedatectl", &["set-ntp", "true"]),
        why: text!("plan-step-ntp-on-again"),
        role: Role::Closing,
        start: Start::AtOnce,
        deadline: Duration::from_secs(30),
    }
}

/// What a reset of MFA left that could not switch the extension on again.
fn mfa_on() -> Step {
    Step {
        command: CommandLine::new("/usr/sbin/plesk", &["bin", "extension", "--enable", "mfa"]),
        why: text!("plan-step-mfa-enable", id = "mfa"),
        ..network_time_on()
    }
}

/// "none", or what is known of the keys, in the words of README.md.
fn nts(words: &str) -> Option<Nts> {
    let no_keys = Nts {
        key_exchanges: vec!["nts1.example:4460".to_owned()],
        alone: true,
        keys: Some(false),
        reachable: Some(true),
        dates_unchecked: false,
    };
    Some(match words {
        "none" => return None,
        "has keys" => Nts { keys: Some(true), reachable: None, ..no_keys },
        "no keys" => no_keys,
        "port closed" => Nts { reachable: Some(false), ..no_keys },
        "not asked" => Nts { keys: None, reachable: None, ..no_keys },
        "dates unchecked" => Nts { dates_unchecked: true, ..no_keys },
        "beside others" => Nts { alone: false, ..no_keys },
        other => panic!("{other} says nothing about NTS"),
    })
}

/// "VMware Tools", or "cron ntpdate".
fn meddler(words: &str) -> Meddler {
    match words {
        "VMware Tools" => Meddler::GuestTools("VMware Tools"),
        "Hyper-V" => Meddler::GuestTools("Hyper-V"),
        "cron ntpdate" => Meddler::Cron { table: "crontab -u root".to_owned(), program: "ntpdate" },
        other => panic!("{other} sets no clock"),
    }
}

/// "4 servers", "4 offline", "3 unresolved", "clock PHC0", "none" or "unknown".
fn sources(words: &str) -> Fact<Sources> {
    let (first, second) = words.split_once(' ').unwrap_or((words, ""));
    let count = || first.parse().unwrap_or_else(|_| panic!("{words} are no sources of README.md"));
    let none = Sources::default();
    Fact::Known(match (first, second) {
        ("unknown", _) => return unknown(),
        ("none", _) => none,
        ("clock", name) => Sources { clocks: vec![name.to_owned()], ..none },
        (_, "servers") => Sources { servers: count(), ..none },
        (_, "offline") => Sources { servers: count(), offline: count(), ..none },
        (_, "unresolved") => Sources { unresolved: count(), ..none },
        _ => panic!("{words} are no sources of README.md"),
    })
}

/// "chrony stopped masked": the service, what it does now, and (enabled unless said) what it does at boot; then "skipped" or
/// "told-not-to". Another service stands with its unit, "ntpd-rs:ntpd-rs.service", or without one, "chrony:".
fn unit(words: &str) -> ServiceUnit {
    let mut words = words.split_whitespace();
    let first = words.next().unwrap_or_default();
    let (name, own_unit) = first.split_once(':').map_or((first, None), |(name, unit)| (name, Some(unit)));
    let (daemon, unit) = match name {
        "ntpd-rs" => (Daemon::Other("ntpd-rs"), "ntpd-rs.service"),
        "timemaster" => (Daemon::Other("timemaster"), "timemaster.service"),
        "phc2sys" => (Daemon::Other("phc2sys"), "phc2sys.service"),
        "timesyncd" => (Daemon::Timesyncd, "systemd-timesyncd.service"),
        "chrony" => (Daemon::Chrony, "chrony.service"),
        "ntpd" => (Daemon::Ntpd, "ntp.service"),
        "openntpd" => (Daemon::Openntpd, "openntpd.service"),
        other => panic!("no time service is called {other}"),
    };
    let activity = match words.next().unwrap_or_default() {
        "running" => Activity::Running,
        "stopped" => Activity::Stopped,
        "failed" => Activity::Failed,
        "crashing" => Activity::Crashing,
        other => panic!("{other} is neither running, stopped, failed nor crashing"),
    };
    let enablement = match words.next() {
        None | Some("enabled") => Enablement::Enabled,
        Some("disabled") => Enablement::Disabled,
        Some("masked") => Enablement::Masked,
        Some("elsewhere") => Enablement::Elsewhere,
        Some(other) => panic!("{other} is neither enabled, disabled, masked nor elsewhere"),
    };
    let further = words.next();
    ServiceUnit {
        restarts: if activity == Activity::Crashing { 7 } else { 0 },
        skipped: further == Some("skipped"),
        told_not_to: (further == Some("told-not-to")).then(|| "-x".to_owned()),
        ..ServiceUnit::new(daemon, own_unit.unwrap_or(unit), activity, enablement)
    }
}
