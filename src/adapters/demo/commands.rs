//! The commands of the simulated server. They answer as the real ones do, and change the simulation only.

use super::scenario::SimulatedService;
use super::{Simulation, State};
use crate::core::facts::{Run, Start};
use crate::core::time::{Offset, UnixTime};
use crate::core::zone::windows_names::iana;
use crate::ports::{Clock, CommandError, Commands, Finished, Invocation};

/// Where a real service puts the clock: not exactly right.
const SERVICE_ERROR: Offset = Offset::from_millis(2);

/// `HRESULT_FROM_WIN32(ERROR_SERVICE_NOT_ACTIVE)`: there is no service that could ask.
const NOT_STARTED: i32 = 0x8007_0426_u32.cast_signed();

/// `ERROR_SERVICE_DISABLED`
const DISABLED: i32 = 1058;

impl<C: Clock> Commands for Simulation<C> {
    fn run(&self, invocation: &Invocation) -> Result<Finished, CommandError> {
        let started = self.truth();
        self.pause(400);
        let args: Vec<&str> = invocation.args.iter().map(String::as_str).collect();
        let name = invocation.program.rsplit(['/', '\\']).next().unwrap_or_default();
        let truth = self.truth();
        let mut state = self.state();
        state.touched = true;
        let is = |word: &str| !word.is_empty() && args.contains(&word);
        if is(&self.scenario.hangs) {
            let (program, deadline) = (invocation.program.clone(), invocation.deadline);
            return Err(CommandError::TimedOut { program, deadline, output: String::new() });
        }
        if is(&self.scenario.fails) {
            return Ok(refused("Failed to connect to bus: Connection refused"));
        }
        if let Some(finished) = self.run_on_windows(&mut state, name, &args, [started, truth]) {
            return Ok(finished);
        }
        match (name, args.as_slice()) {
            ("timedatectl", [.., "set-ntp", on @ ("true" | "false")]) => {
                Ok(self.set_ntp(&mut state, *on == "true"))
            }
            ("timedatectl", [.., "set-time", time]) => Ok(self.set_time(&mut state, time, truth)),
            ("timedatectl", [.., "set-timezone", zone]) => {
                state.zone = (*zone).to_owned();
                Ok(done())
            }
            ("dpkg-reconfigure", [.., "tzdata"]) => {
                state.etc_timezone = state.zone.clone();
                Ok(done())
            }
            ("timedatectl", [.., "set-local-rtc", _]) | ("hwclock", _) => {
                state.rtc_ahead = self.server_ahead(&state, self.clock.read().mono);
                Ok(done())
            }
            ("systemctl", [.., verb @ ("start" | "restart"), _unit]) => {
                state.network_time = true;
                let _ = verb;
                self.serve(&mut state);
                Ok(done())
            }
            ("chronyc", [.., "makestep"]) => {
                self.serve(&mut state);
                Ok(printed("200 OK"))
            }
            ("chronyc", [.., "waitsync", _, _, _, _]) => {
                let synchronised = state.network_time && self.scenario.reaches_servers;
                Ok(Finished { status: i32::from(!synchronised), ..printed("try: 1") })
            }
            ("otp-doctor", ["clear-skew", "--remove-copies", ..]) => Ok(done()),
            ("otp-doctor", ["clear-skew", ..]) => {
                state.learnt_skew = 0;
                Ok(done())
            }
            (_, [.., "--disable", "mfa"]) => {
                state.mfa_enabled = false;
                Ok(done())
            }
            (_, [.., "--enable", "mfa"]) => Ok(enable(&mut state)),
            _ => Err(CommandError::Missing(invocation.program.clone())),
        }
    }
}

impl<C: Clock> Simulation<C> {
    fn set_ntp(&self, state: &mut State, on: bool) -> Finished {
        if self.scenario.daemon == SimulatedService::None {
            return refused("Failed to set ntp: NTP not supported");
        }
        state.network_time = on;
        if on {
            self.serve(state);
        }
        done()
    }

    fn set_time(&self, state: &mut State, time: &str, truth: UnixTime) -> Finished {
        if state.network_time {
            return refused("Failed to set time: Automatic time synchronization is enabled");
        }
        if !self.scenario.container.is_empty() {
            return refused("Failed to set time: Access denied");
        }
        let parsed =
            chrono::NaiveDateTime::parse_from_str(time.trim_end_matches(" UTC"), "%Y-%m-%d %H:%M:%S");
        match parsed {
            Ok(_) if !self.scenario.set_time_works => done(),
            Ok(set) => {
                self.set(state, UnixTime::from_secs(set.and_utc().timestamp()).ahead_of(truth));
                done()
            }
            Err(_) => refused("Failed to parse time specification: Invalid argument"),
        }
    }

    /// A running service that reaches its servers sets the clock.
    fn serve(&self, state: &mut State) {
        let serves = self.scenario.reaches_servers && self.scenario.sets_clock;
        if state.network_time && serves && self.scenario.container.is_empty() {
            self.set(state, SERVICE_ERROR);
        }
    }

    /// The clock is set, and the hardware's with it.
    fn set(&self, state: &mut State, ahead: Offset) {
        state.server_ahead = ahead;
        state.set_at = self.clock.read().mono;
        state.rtc_ahead = ahead;
    }
}

impl<C: Clock> Simulation<C> {
    /// What a program of Windows does here; none where it is none of those.
    fn run_on_windows(
        &self,
        state: &mut State,
        name: &str,
        args: &[&str],
        [started, now]: [UnixTime; 2],
    ) -> Option<Finished> {
        Some(match (name, args) {
            ("sc.exe", ["config", _, "start=", "auto"]) => {
                state.w32time.start = Start::Automatic;
                ended(0)
            }
            ("sc.exe", ["start", _]) => match state.w32time.start {
                Start::Disabled => ended(DISABLED),
                Start::Automatic | Start::OnDemand => {
                    state.w32time.run = Run::Running;
                    self.keep(state);
                    ended(0)
                }
            },
            ("w32tm.exe", ["/config", list, ..]) => {
                state.w32time.kind = Some("NTP".to_owned());
                state.w32time.servers = list.split_once(':').map(|(_, servers)| servers.to_owned());
                self.keep(state);
                ended(0)
            }
            ("w32tm.exe", ["/resync", ..]) if state.w32time.run == Run::Stopped => ended(NOT_STARTED),
            ("w32tm.exe", ["/resync", ..]) => {
                self.keep(state);
                ended(0)
            }
            ("powershell.exe", [.., instant]) => {
                let set = chrono::DateTime::parse_from_rfc3339(instant).ok()?;
                if self.scenario.set_time_works {
                    // The script adds the time since it was started.
                    let set = UnixTime::from_secs(set.timestamp()).plus(now.ahead_of(started));
                    self.set(state, set.ahead_of(now));
                }
                ended(0)
            }
            ("tzutil.exe", ["/s", zone]) => {
                state.zone = iana(zone)?.to_owned();
                ended(0)
            }
            _ => return None,
        })
    }

    /// Whether W32Time has somebody to ask decides whether it keeps the clock from now on.
    fn keep(&self, state: &mut State) {
        state.network_time = state.w32time.run == Run::Running && state.w32time.asks_anybody() == Some(true);
        self.serve(state);
    }
}

fn ended(status: i32) -> Finished {
    Finished { status, ..printed("") }
}

fn enable(state: &mut State) -> Finished {
    if state.enable_failures_left > 0 {
        state.enable_failures_left -= 1;
        return refused("ERROR: Unable to connect to database");
    }
    state.mfa_enabled = true;
    done()
}

fn done() -> Finished {
    printed("")
}

fn printed(stdout: &str) -> Finished {
    Finished { status: 0, stdout: stdout.to_owned(), stderr: String::new() }
}

fn refused(stderr: &str) -> Finished {
    Finished { status: 1, stdout: String::new(), stderr: stderr.to_owned() }
}
