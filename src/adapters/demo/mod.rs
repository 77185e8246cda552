//! A simulated server: every port, nothing real. It says so on every screen, and its buttons work on the simulation.

mod bystanders;
mod commands;
mod facts;
pub mod scenario;
mod windows;

use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use crate::core::agreement::{Refusal, Sample, Source, SourceAnswer, SourceKind};
use crate::core::facts::{Fact, Leftover, W32Time};
use crate::core::finding::Remedy;
use crate::core::otp::SimulatedPhone;
use crate::core::plan::{CommandLine, Role, Start, Step};
use crate::core::time::{MonoTime, Offset, Reading, UnixTime};
use crate::ports::{Clock, ReferenceTime};
use crate::text;
use scenario::{Scenario, SimulatedService};

/// The simulated server and the true time around it.
pub struct Simulation<C> {
    scenario: Scenario,
    /// Only its monotonic side and its wall time at the start are used; it is never set.
    clock: C,
    start: Reading,
    state: Mutex<State>,
    /// How long a simulated command or server takes, as a share of what a real one would: 1 for people, 0 for tests.
    pace: f64,
}

/// What the simulated commands change.
#[derive(Clone, Debug, PartialEq)]
struct State {
    /// As the clock was set last. See [`Simulation::server_ahead`].
    server_ahead: Offset,
    /// When that was.
    set_at: MonoTime,
    network_time: bool,
    rtc_ahead: Offset,
    zone: String,
    /// What Debian's second file says of the zone.
    etc_timezone: String,
    mfa_enabled: bool,
    enable_failures_left: u32,
    /// How many steps ahead SSH expects the codes of its users.
    learnt_skew: i64,
    /// The time service of a server with Windows.
    w32time: W32Time,
    /// Whether a command was run that may have changed something.
    touched: bool,
}

impl<C: Clock> Simulation<C> {
    /// A server as `scenario` describes it. What `clock` shows now is taken for the true time.
    pub fn new(scenario: Scenario, clock: C, pace: f64) -> Self {
        let start = clock.read();
        let state = State {
            server_ahead: Offset::from_secs_f64(scenario.server_ahead_s),
            set_at: start.mono,
            network_time: scenario.network_time,
            rtc_ahead: Offset::from_secs_f64(scenario.server_ahead_s),
            zone: scenario.zone.clone(),
            etc_timezone: scenario.zone.clone(),
            mfa_enabled: scenario.mfa_enabled,
            enable_failures_left: scenario.enable_fails,
            learnt_skew: scenario.learnt_skew,
            w32time: windows::w32time(&scenario),
            touched: false,
        };
        Self { scenario, clock, start, state: Mutex::new(state), pace }
    }

    /// The phone of the scenario, which runs with this simulation's true time.
    pub fn phone(&self) -> SimulatedPhone {
        SimulatedPhone {
            truth: self.start,
            clock_ahead: Offset::from_secs_f64(self.scenario.phone_ahead_s),
            correction: Offset::from_secs(self.scenario.phone_correction_min.saturating_mul(60)),
            holds: self.scenario.phone_holds.into(),
        }
    }

    /// What an earlier repair left on this server.
    pub fn leftover(&self) -> Fact<Leftover> {
        if !self.scenario.cut_short {
            return Fact::Known(Leftover::Nothing);
        }
        Fact::Known(Leftover::Unfinished {
            remedy: Remedy::StepClock,
            by: "root (pts/1)".to_owned(),
            started: self.start.wall.plus(self.state().server_ahead).minus(Offset::from_secs(3_600)),
            step: (2, 3),
            remaining: vec![Step {
                command: CommandLine::new("/usr/bin/timedatectl", &["set-ntp", "true"]),
                why: text!("plan-step-ntp-on-again"),
                role: Role::Closing,
                start: Start::AtOnce,
                deadline: Duration::from_secs(30),
            }],
            failure: None,
            journal: None,
            unreadable: Vec::new(),
        })
    }

    /// Whether the server has Windows.
    fn has_windows(&self) -> bool {
        self.scenario.daemon == SimulatedService::W32time
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn truth(&self) -> UnixTime {
        self.start.wall_at(self.clock.read().mono)
    }

    /// How far the server's clock is ahead at `mono`: as it was set, and what it drifted since where no service keeps it.
    fn server_ahead(&self, state: &State, mono: MonoTime) -> Offset {
        let kept = state.network_time && self.scenario.reaches_servers;
        let ppm = if kept { 0.0 } else { self.scenario.drift_ppm };
        state.server_ahead.plus(Offset::from_secs_f64(mono.since(state.set_at).as_secs_f64() * ppm / 1e6))
    }

    fn pause(&self, millis: u64) {
        std::thread::sleep(Duration::from_millis(millis).mul_f64(self.pace));
    }
}

impl<C: Clock> Clock for Simulation<C> {
    fn read(&self) -> Reading {
        let mono = self.clock.read().mono;
        let wall = self.start.wall_at(mono).plus(self.server_ahead(&self.state(), mono));
        Reading { wall, mono }
    }
}

/// The simulated time servers: name, error in milliseconds, delay in milliseconds, stratum.
const SERVERS: [(&str, i64, u64, u8); 4] = [
    ("ntp1.demo.example", 1, 14, 1),
    ("ntp2.demo.example", -2, 23, 2),
    ("ntp3.demo.example", 3, 41, 2),
    ("ntp4.demo.example", 0, 87, 3),
];

impl<C: Clock> ReferenceTime for Simulation<C> {
    fn ask(&self, _deadline: Duration, heard: &(dyn Fn(SourceAnswer) + Sync)) {
        let mut waited = 0;
        for (number, (name, error, delay, stratum)) in SERVERS.into_iter().enumerate() {
            let apart = if number % 2 == 1 { self.scenario.servers_apart_s } else { 0.0 };
            let error = Offset::from_millis(error).plus(Offset::from_secs_f64(apart));
            self.pause(delay.saturating_sub(waited));
            waited = delay;
            let source = Source { kind: SourceKind::Ntp, name: name.to_owned(), address: None };
            let silent = self.scenario.silent_afterwards && self.state().touched;
            let result = if self.scenario.ntp_blocked || silent {
                Err(Refusal::NoReply)
            } else {
                Ok(Sample {
                    mono: self.clock.read().mono,
                    reference: self.truth().plus(error),
                    error: Duration::from_millis(delay / 2 + 1),
                    delay: Duration::from_millis(delay),
                    root_distance: Duration::from_millis(1),
                    stratum: Some(stratum),
                    smeared: self.scenario.smeared && number == 0,
                })
            };
            heard(SourceAnswer { source, result });
        }
    }
}
