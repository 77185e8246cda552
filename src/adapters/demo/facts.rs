//! The facts of the simulated server, as the simulation stands.

use std::path::PathBuf;

use super::scenario::SimulatedService;
use super::{Simulation, windows};
use crate::core::clean::one_line;
use crate::core::facts::{
    self, Activity, Bans, Bystanders, Enablement, Enforcement, Extension, Fact, FailedSignIns, Host,
    KernelClock, PamModule, PamRefusal, PamUser, PamUsers, PamVerifier, Panel, Presence, Rights, Rtc,
    ServiceUnit, SignIn, Subcommand, TimeService, Verifiers, Zone,
};
use crate::core::otp::Entry;
use crate::core::pam_entry::PamEntry;
use crate::core::pam_sign_ins::{AskedLine, Kept, PamSignIns};
use crate::core::pam_stack::{Asks, Control, Stack, StackLine};
use crate::core::time::Offset;
use crate::core::verifier::{PamOptions, PamState};
use crate::core::w32time::time_service;
use crate::ports::{Clock, EntryError, HostingPanel, Machine, PamEntryError, TimeServices};
use crate::text;

impl<C: Clock> Machine for Simulation<C> {
    fn host(&self) -> Fact<Host> {
        self.pause(20);
        if self.has_windows() {
            return windows::host(self.state().w32time.clone());
        }
        Fact::Known(Host {
            name: "demo.example".to_owned(),
            system: "Debian GNU/Linux 12 (bookworm)".to_owned(),
            container: Some(self.scenario.container.clone()).filter(|kind| !kind.is_empty()),
            systemd: true,
            proxy: None,
            windows: None,
        })
    }

    fn rights(&self) -> Fact<Rights> {
        let root = self.scenario.root;
        let administrator = if self.has_windows() { "Administrator" } else { "root" };
        Fact::Known(Rights {
            user: if root { administrator } else { "admin" }.to_owned(),
            root,
            can_set_clock: root && self.scenario.container.is_empty(),
        })
    }

    fn zone(&self) -> Fact<Zone> {
        let state = self.state();
        Fact::Known(Zone {
            name: state.zone.clone(),
            utc_offset_s: None,
            in_etc_timezone: !self.has_windows(),
            conflicting_name: Some(state.etc_timezone.clone())
                .filter(|other| *other != state.zone && !self.has_windows()),
            leap_seconds: false,
        })
    }

    fn rtc(&self) -> Fact<Rtc> {
        if self.has_windows() {
            return windows::not_looked_at();
        }
        let state = self.state();
        let ahead = state.rtc_ahead.minus(self.server_ahead(&state, self.clock.read().mono));
        Fact::Known(Rtc {
            local_time: false,
            ahead_of_system: self.scenario.container.is_empty().then_some(ahead),
        })
    }

    fn kernel_clock(&self) -> Fact<KernelClock> {
        if self.has_windows() {
            return windows::not_looked_at();
        }
        let synchronised = self.state().network_time && self.scenario.reaches_servers;
        Fact::Known(KernelClock { synchronised, max_error: None, estimated_error: None })
    }

    fn verifiers(&self) -> Fact<Verifiers> {
        if self.has_windows() {
            return windows::not_looked_at();
        }
        if self.scenario.learnt_skew != 0 {
            return Fact::Known(learnt(self.state().learnt_skew, self.scenario.skew_frozen));
        }
        Fact::Known(if self.scenario.ssh_asks { ssh() } else { Verifiers::default() })
    }

    fn pam_sign_ins(&self, user: &str, service: Option<&str>) -> Result<PamSignIns, PamEntryError> {
        let verifiers = Machine::verifiers(self);
        let asks =
            |found: &PamVerifier| service.is_none_or(|it| found.services.iter().any(|name| name == it));
        let verifier = verifiers
            .known()
            .and_then(|found| found.pam.iter().find(|found| asks(found)))
            .ok_or(PamEntryError::NoEntry)?;
        let enrolled = verifier.users.known().map(|users| users.enrolled.as_slice()).unwrap_or_default();
        // Whoever tries this out cannot know whom the simulation has made up.
        let stranger = || {
            let names: Vec<&str> = enrolled.iter().map(|known| known.name.as_str()).collect();
            PamEntryError::NotRead(text!("demo-no-entry", user = one_line(user), names = names.join(", ")))
        };
        let found = enrolled.iter().find(|known| known.name == user).ok_or_else(stranger)?;
        let state = found.memory.clone().map_err(PamEntryError::Refused)?;
        let file = format!("{KEY}\n\" TOTP_AUTH") + &format!("\n{SCRATCH_CODE}").repeat(state.scratch_codes);
        let entry = PamEntry::new(verifier.options, state, &file).map_err(PamEntryError::Key)?;
        let path = format!("/home/{user}/.google_authenticator");
        let line = StackLine { level: 0, control: Control::read("required"), asks: Asks::Codes(0) };
        let stack = Stack { lines: vec![line], whole: true, broken: false };
        Ok(PamSignIns {
            lines: vec![AskedLine { path, kept: Kept::Entry(entry), behind_the_password: false }],
            services: verifier.services.iter().map(|name| (name.clone(), stack.clone())).collect(),
        })
    }

    fn bystanders(&self) -> Fact<Bystanders> {
        self.pause(60);
        if self.has_windows() {
            return windows::not_looked_at();
        }
        Fact::Known(super::bystanders::bystanders(self.start.wall, self.scenario.plesk))
    }
}

/// SSH after it has learnt that the codes of its users are so many steps ahead.
fn learnt(skew: i64, frozen: bool) -> Verifiers {
    let state = format!("KEY\n\" TOTP_AUTH\n\" TIME_SKEW {skew}\n");
    let user = |name: &str| PamUser {
        name: name.to_owned(),
        memory: PamState::read(&state).map_err(PamRefusal::Content),
    };
    let sshd = PamVerifier {
        services: vec!["sshd".to_owned()],
        module: PamModule::GoogleAuthenticator,
        options: PamOptions { never_learns: frozen, elsewhere: false },
        lets_others_in: false,
        users: Fact::Known(PamUsers {
            enrolled: ["anna", "bert"].map(user).into(),
            others: 0,
            everybody: true,
        }),
    };
    Verifiers { pam: vec![sshd], ..Verifiers::default() }
}

/// Three users of SSH with files as google-authenticator makes them.
fn ssh() -> Verifiers {
    let state = format!("KEY\n\" WINDOW_SIZE 17\n\" DISALLOW_REUSE\n\" TOTP_AUTH\n{SCRATCH_CODE}\n");
    let user = |name: &str| PamUser {
        name: name.to_owned(),
        memory: PamState::read(&state).map_err(PamRefusal::Content),
    };
    let sshd = PamVerifier {
        services: vec!["sshd".to_owned(), "sudo".to_owned()],
        module: PamModule::GoogleAuthenticator,
        options: PamOptions::default(),
        lets_others_in: false,
        users: Fact::Known(PamUsers {
            enrolled: ["anna", "bert", "carl"].map(user).into(),
            others: 0,
            everybody: true,
        }),
    };
    Verifiers { pam: vec![sshd], ..Verifiers::default() }
}

impl<C: Clock> TimeServices for Simulation<C> {
    fn inspect(&self) -> Fact<TimeService> {
        self.pause(150);
        let state = self.state();
        if self.has_windows() {
            return time_service(&state.w32time, None);
        }
        let unit = match self.scenario.daemon {
            SimulatedService::Timesyncd => Some((facts::Daemon::Timesyncd, "systemd-timesyncd.service")),
            SimulatedService::Chrony => Some((facts::Daemon::Chrony, "chrony.service")),
            SimulatedService::None | SimulatedService::W32time => None,
        };
        let running = state.network_time && self.scenario.container.is_empty();
        let units = unit.map(|(daemon, unit)| {
            let activity = if running { Activity::Running } else { Activity::Stopped };
            let enablement = if state.network_time { Enablement::Enabled } else { Enablement::Disabled };
            ServiceUnit::new(daemon, unit, activity, enablement)
        });
        let reaches = running && self.scenario.reaches_servers;
        Fact::Known(TimeService {
            network_time: Fact::Known(state.network_time && units.is_some()),
            can_network_time: Fact::Known(units.is_some()),
            synchronised: Fact::Known(reaches),
            believed_ahead: if reaches {
                Fact::Known(Offset::ZERO)
            } else {
                Fact::Unknown { why: text!("demo-no-belief") }
            },
            reaches_server: if running {
                Fact::Known(self.scenario.reaches_servers)
            } else {
                Fact::Unknown { why: text!("demo-no-belief") }
            },
            servers: vec!["ntp1.demo.example".to_owned()],
            units: units.into_iter().collect(),
            ..TimeService::default()
        })
    }
}

/// The key that the simulated SSH keeps of its users. It opens nothing.
const KEY: &str = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP";
/// What every simulated user of SSH has left.
const SCRATCH_CODE: &str = "12345678";

/// The secret that the simulated panel keeps for every login. It opens nothing.
const SECRET: &str = "otpauth://totp/Plesk:demo?secret=JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP";

impl<C: Clock> HostingPanel for Simulation<C> {
    fn entry(&self, _login: &str) -> Result<Entry, EntryError> {
        self.pause(400);
        Entry::parse(SECRET).map_err(|_| EntryError::NotUnderstood)
    }

    fn inspect(&self) -> Fact<Panel> {
        self.pause(300);
        if !self.scenario.plesk {
            let why = || text!("demo-no-plesk");
            return Fact::Known(Panel {
                presence: Presence::Missing { why: why() },
                version: Fact::Unknown { why: why() },
                extension: Fact::Unknown { why: why() },
                trouble: None,
                sign_in: Box::default(),
            });
        }
        Fact::Known(Panel {
            presence: if self.has_windows() { windows::plesk() } else { plesk() },
            version: Fact::Known("18.0.62".to_owned()),
            extension: Fact::Known(Extension::Installed {
                id: "mfa".to_owned(),
                enabled: Fact::Known(self.state().mfa_enabled),
            }),
            trouble: None,
            sign_in: Box::new(if self.has_windows() { windows::sign_in(sign_in()) } else { sign_in() }),
        })
    }
}

fn plesk() -> Presence {
    Presence::Found {
        tool: Some(PathBuf::from("/usr/sbin/plesk")),
        extension_utility: Some(PathBuf::from("/usr/local/psa/bin/extension")),
        in_path: true,
    }
}

fn sign_in() -> SignIn {
    SignIn {
        enforcement: Fact::Known(Enforcement::NotSet),
        offers: Fact::Known(vec![Subcommand {
            words: vec!["config".to_owned(), "info".to_owned()],
            takes_login: true,
        }]),
        bans: Fact::Known(Bans { addresses: Vec::new(), caller: None }),
        failed_last_hour: Fact::Known(FailedSignIns { count: 4, whole_hour: true }),
    }
}
