//! Demo scenarios: what is wrong on the simulated server, as files that a supporter can write.

use serde::Deserialize;

use crate::core::otp::{Algorithm, Holds};

macro_rules! scenarios {
    ($($name:literal),* $(,)?) => {
        /// Every scenario that is built in, by name.
        pub const SCENARIOS: &[(&str, &str)] =
            &[$(($name, include_str!(concat!("../../../assets/demo/", $name, ".toml")))),*];
    };
}
scenarios!(
    "server-behind",
    "phone-ahead",
    "zone-error",
    "chrony",
    "container",
    "ntp-blocked",
    "servers-disagree",
    "clock-drifts",
    "enable-fails",
    "cut-short",
    "skew-learnt",
    "ssh-behind",
    "phone-zone",
    "phone-corrected",
    "phone-at-the-edge",
    "entry-wrong",
    "parameters-differ",
    "windows",
    "windows-domain"
);

/// A simulated server.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Scenario {
    /// How far its clock is ahead of the true time, in seconds.
    pub server_ahead_s: f64,
    /// How far the simulated phone's clock is ahead of the true time, in seconds.
    pub phone_ahead_s: f64,
    /// How many whole minutes its authenticator adds to that clock.
    pub phone_correction_min: i64,
    /// What its authenticator holds.
    pub phone_holds: PhoneHolds,
    /// Which time service is installed.
    pub daemon: SimulatedService,
    /// Whether it runs.
    pub network_time: bool,
    /// Whether it gets answers when it runs.
    pub reaches_servers: bool,
    /// Whether it sets the clock then.
    pub sets_clock: bool,
    /// Whether a command that sets the time has any effect.
    pub set_time_works: bool,
    /// Whether the wizard's own questions stay unanswered.
    pub ntp_blocked: bool,
    /// By how many parts per million its clock runs fast while no service keeps it; negative: slow.
    pub drift_ppm: f64,
    /// By how many seconds half of the time servers contradict the others.
    pub servers_apart_s: f64,
    /// Whether one of the time servers smears leap seconds.
    pub smeared: bool,
    /// The time zone's name.
    pub zone: String,
    /// The kind of container, or empty.
    pub container: String,
    /// Whether the user is root.
    pub root: bool,
    /// Whether Plesk is installed.
    pub plesk: bool,
    /// Whether SSH asks for codes too, and three users have one.
    pub ssh_asks: bool,
    /// Whether its MFA extension is enabled.
    pub mfa_enabled: bool,
    /// How often enabling it fails before it works.
    pub enable_fails: u32,
    /// A word of the command that fails whenever it is run, e.g. "set-time"; empty: none does.
    pub fails: String,
    /// A word of the command that does not come to an end; empty: all do.
    pub hangs: String,
    /// Whether the time servers fall silent with the first command of a repair.
    pub silent_afterwards: bool,
    /// How many steps ahead of the server SSH expects the codes of two users, since it learnt so; 0: it learnt nothing.
    pub learnt_skew: i64,
    /// Whether SSH was told never to unlearn it.
    pub skew_frozen: bool,
    /// The domain of Windows whose clock it follows, or empty.
    pub domain: String,
    /// Whether an earlier repair was cut short while it had network time switched off.
    pub cut_short: bool,
}

/// What the simulated phone's authenticator holds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum PhoneHolds {
    /// The entry that was scanned.
    #[default]
    TheEntry,
    /// One with another secret.
    AnotherSecret,
    /// The secret that was scanned, with SHA-256 where the entry says SHA-1.
    Sha256,
}

impl From<PhoneHolds> for Holds {
    fn from(holds: PhoneHolds) -> Self {
        match holds {
            PhoneHolds::TheEntry => Self::TheEntry,
            PhoneHolds::AnotherSecret => Self::AnotherSecret,
            PhoneHolds::Sha256 => Self::AnotherAlgorithm(Algorithm::Sha256),
        }
    }
}

/// The time service of a simulated server.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum SimulatedService {
    /// systemd-timesyncd.
    Timesyncd,
    /// chrony.
    Chrony,
    /// W32Time: the server has Windows.
    W32time,
    /// None is installed.
    None,
}

impl Default for Scenario {
    fn default() -> Self {
        Self {
            server_ahead_s: -187.004,
            phone_ahead_s: 0.8,
            phone_correction_min: 0,
            phone_holds: PhoneHolds::default(),
            daemon: SimulatedService::Timesyncd,
            network_time: false,
            reaches_servers: true,
            sets_clock: true,
            set_time_works: true,
            ntp_blocked: false,
            drift_ppm: 0.0,
            servers_apart_s: 0.0,
            smeared: false,
            zone: "Europe/Berlin".to_owned(),
            container: String::new(),
            root: true,
            plesk: true,
            ssh_asks: false,
            mfa_enabled: true,
            enable_fails: 0,
            fails: String::new(),
            hangs: String::new(),
            silent_afterwards: false,
            learnt_skew: 0,
            skew_frozen: false,
            domain: String::new(),
            cut_short: false,
        }
    }
}

/// Why there is no such scenario.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ScenarioError {
    /// No built-in scenario has this name.
    Unknown(String),
    /// Its file is not understood.
    Malformed {
        /// Which.
        name: String,
        /// The parser's words.
        reason: String,
    },
}

impl Scenario {
    /// The built-in scenario `name`; an empty name is the first one.
    ///
    /// # Errors
    /// [`ScenarioError::Unknown`] when none has this name.
    pub fn named(name: &str) -> Result<Self, ScenarioError> {
        let wanted = if name.is_empty() { "server-behind" } else { name };
        let (_, source) = SCENARIOS
            .iter()
            .find(|(known, _)| *known == wanted)
            .ok_or_else(|| ScenarioError::Unknown(wanted.to_owned()))?;
        toml::from_str(source)
            .map_err(|error| ScenarioError::Malformed { name: wanted.to_owned(), reason: error.to_string() })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_built_in_scenario_is_understood() {
        for (name, _) in SCENARIOS {
            assert!(Scenario::named(name).is_ok(), "{name}: {:?}", Scenario::named(name));
        }
    }

    #[test]
    fn the_first_file_states_the_defaults() {
        assert_eq!(Scenario::named(""), Ok(Scenario::default()));
    }
}
