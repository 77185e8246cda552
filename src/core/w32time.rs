//! The time service of Windows, from the numbers and values that it keeps of itself. No word that Windows prints is among them: those
//! are in the language of the system.

use std::time::Duration;

use super::facts::{
    Activity, Corrections, Daemon, Enablement, Fact, LastSuccess, Meddler, Particulars, ServiceUnit, Sources,
    TimeService,
};
pub use super::facts::{Run, Start, W32Time};
use crate::text;

/// The name of the service, in every language.
const SERVICE: &str = "W32Time";

/// The same as every other time service is told of, with the newest event that tells of a time that was received.
pub fn time_service(told: &W32Time, last_success: Option<LastSuccess>) -> Fact<TimeService> {
    if told.run == Run::Stopped && told.start == Start::OnDemand && !told.is_for_a_domain() {
        return Fact::Unknown { why: text!("why-w32time-stopped") };
    }
    let activity = match told.run {
        Run::Running => Activity::Running,
        Run::Stopped => Activity::Stopped,
    };
    let enablement = match told.start {
        Start::Automatic => Enablement::Enabled,
        Start::OnDemand => Enablement::Elsewhere,
        Start::Disabled => Enablement::Disabled,
    };
    let unit = ServiceUnit::new(Daemon::Other(SERVICE), SERVICE, activity, enablement);
    let asks = told.asks_anybody();
    let may_ask = asks != Some(false);
    Fact::Known(TimeService {
        units: vec![unit],
        network_time: if told.start == Start::Disabled && told.run == Run::Stopped {
            Fact::Known(false)
        } else {
            asks.map_or_else(unknown_kind, Fact::Known)
        },
        can_network_time: not_asked(),
        synchronised: not_asked(),
        believed_ahead: not_asked(),
        reaches_server: not_asked(),
        servers: if may_ask && told.has_own_servers() { told.server_names() } else { Vec::new() },
        particulars: Box::new(Particulars {
            sources: if may_ask { not_asked() } else { Fact::Known(of_its_own(told.hyper_v)) },
            follows: followed(told, last_success.as_ref()).filter(|_| may_ask),
            domain: (told.asks && told.is_for_a_domain()).then(|| told.domain.clone()),
            meddlers: told.hyper_v.then_some(Meddler::GuestTools("Hyper-V")).into_iter().collect(),
            corrections: told.corrections,
            last_success,
            ..Particulars::default()
        }),
    })
}

/// How far it sets the clock, by `MaxPosPhaseCorrection` and `MaxNegPhaseCorrection`, in seconds. The largest number stands for no
/// limit.
pub fn corrections(most_forward: Option<u32>, most_backward: Option<u32>) -> Corrections {
    let limit = |seconds: Option<u32>| {
        seconds.filter(|seconds| *seconds != u32::MAX).map(|seconds| Duration::from_secs(seconds.into()))
    };
    Corrections { forward: limit(most_forward), backward: limit(most_backward) }
}

/// Whom it has where it asks no server: nobody, or Hyper-V's clock.
fn of_its_own(hyper_v: bool) -> Sources {
    let clocks = hyper_v.then(|| "Hyper-V".to_owned()).into_iter().collect();
    Sources { clocks, ..Sources::default() }
}

/// Whom it had the time from last; nobody where it does not run any more.
fn followed(told: &W32Time, last_success: Option<&LastSuccess>) -> Option<String> {
    last_success.filter(|_| told.run == Run::Running)?.from.clone()
}

/// What it tells in words alone.
fn not_asked<T>() -> Fact<T> {
    Fact::Unknown { why: text!("why-w32time-not-asked") }
}

fn unknown_kind() -> Fact<bool> {
    Fact::Unknown { why: text!("why-w32time-no-type") }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::core::facts::DomainClock;
    use crate::core::time::{Offset, UnixTime};

    #[test]
    fn a_service_that_is_stopped_until_somebody_asks_for_it_is_nothing_that_is_wrong() {
        let told = W32Time { run: Run::Stopped, ..W32Time::stand_alone() };
        let Fact::Unknown { why } = time_service(&told, None) else { panic!("{told:?}") };
        assert_eq!(why.id.as_ref(), "why-w32time-stopped");
    }

    #[test]
    fn one_that_nobody_starts_is_off() {
        let told = W32Time { run: Run::Stopped, start: Start::Disabled, ..W32Time::stand_alone() };
        let service = time_service(&told, None);
        assert_eq!(service.known().unwrap().network_time, Fact::Known(false));
        let unit = &service.known().unwrap().units[0];
        assert_eq!((unit.activity, unit.enablement), (Activity::Stopped, Enablement::Disabled));
    }

    /// In the domain example.com.
    fn member(kind: &str) -> W32Time {
        let domain = DomainClock { domain: Some("example.com".to_owned()), controller: None };
        W32Time { kind: Some(kind.to_owned()), domain, ..W32Time::stand_alone() }
    }

    #[test]
    fn whom_it_asks_is_what_its_type_says() {
        let asked = |told: W32Time| {
            let service = time_service(&told, None);
            let service = service.known().unwrap();
            (service.network_time.known().copied(), service.servers.clone())
        };
        let alone = |kind: &str| asked(W32Time { kind: Some(kind.to_owned()), ..W32Time::stand_alone() });
        assert_eq!(alone("NTP"), (Some(true), vec!["time.windows.com".to_owned()]));
        assert_eq!(alone("AllSync"), (Some(true), vec!["time.windows.com".to_owned()]));
        // In a domain the list of servers is there, and nobody on it is asked.
        assert_eq!(asked(member("NT5DS")), (Some(true), Vec::new()));
        assert_eq!(alone("NT5DS"), (Some(false), Vec::new()), "without a domain it asks nobody");
        assert_eq!(alone("NoSync"), (Some(false), Vec::new()));
        for unknown in ["", "Bogus"] {
            assert_eq!(alone(unknown), (None, Vec::new()), "{unknown:?}");
        }
    }

    #[test]
    fn a_member_of_a_domain_goes_by_its_clock_and_nobody_else_does() {
        let followed = |told: W32Time| time_service(&told, None).known().unwrap().particulars.domain.clone();
        for kind in ["nt5ds", "AllSync"] {
            assert_eq!(followed(member(kind)), Some(member(kind).domain), "{kind}");
            let alone = W32Time { domain: DomainClock::default(), ..member(kind) };
            assert_eq!(followed(alone), None, "{kind} without a domain");
        }
        assert_eq!((followed(member("NTP")), followed(member(""))), (None, None));
        assert_eq!(followed(W32Time { asks: false, ..member("NT5DS") }), None);
    }

    #[test]
    fn one_that_asks_nobody_has_no_sources_but_hyper_v() {
        let sources = |kind: &str, asks, hyper_v| {
            let told = W32Time { kind: Some(kind.to_owned()), asks, hyper_v, ..W32Time::stand_alone() };
            let told = time_service(&told, None);
            let service = told.known().unwrap().clone();
            assert!(service.servers.is_empty() && service.particulars.domain.is_none());
            service.particulars.sources.known().unwrap().clone()
        };
        assert!(sources("NoSync", true, false).none());
        assert!(sources("NTP", false, false).none());
        assert!(sources("NT5DS", true, false).none(), "without a domain");
        assert_eq!(sources("NoSync", true, true).only_clock(), Some("Hyper-V"));
    }

    #[test]
    fn a_clock_beyond_the_limit_of_its_direction_is_left_as_it_is() {
        let limits = |most_forward, most_backward| {
            let corrections = corrections(most_forward, most_backward);
            let told = W32Time { corrections, ..W32Time::stand_alone() };
            let service = time_service(&told, None);
            let limits = service.known().unwrap().particulars.corrections;
            for ahead in [-3_601, -3_600, 60, 61, 400_000_000].map(Offset::from_secs) {
                assert_eq!(told.would_correct(ahead), limits.exceeded_by(ahead).is_none(), "{ahead:?}");
            }
            limits
        };
        let told = limits(Some(3_600), Some(60));
        let hour = Some(Duration::from_secs(3_600));
        for (ahead, exceeded) in
            [(-3_600, None), (-3_601, hour), (60, None), (61, Some(Duration::from_secs(60)))]
        {
            assert_eq!(told.exceeded_by(Offset::from_secs(ahead)), exceeded, "{ahead}");
        }
        for free in [limits(Some(u32::MAX), Some(u32::MAX)), limits(None, None)] {
            assert_eq!(free.exceeded_by(Offset::from_secs(400_000_000)), None);
        }
    }

    #[test]
    fn hyper_v_is_told_of_where_it_sets_the_clock_as_well() {
        let told = W32Time { hyper_v: true, ..W32Time::stand_alone() };
        let told = time_service(&told, None);
        assert_eq!(told.known().unwrap().particulars.meddlers, [Meddler::GuestTools("Hyper-V")]);
    }

    #[test]
    fn a_service_that_has_stopped_follows_nobody_any_more() {
        let last = LastSuccess { at: UnixTime::from_secs(0), from: Some("a.example".to_owned()) };
        for (run, follows) in [(Run::Running, Some("a.example")), (Run::Stopped, None)] {
            let told = W32Time { run, start: Start::Automatic, ..W32Time::stand_alone() };
            let around = Some(last.clone());
            let told = time_service(&told, around);
            let particulars = &told.known().unwrap().particulars;
            assert_eq!(particulars.follows.as_deref(), follows);
            assert_eq!(particulars.last_success, Some(last.clone()));
        }
    }

    #[test]
    fn servers_are_told_without_their_flags() {
        let servers = |value: Option<&str>| {
            W32Time { servers: value.map(str::to_owned), ..W32Time::stand_alone() }.server_names()
        };
        let value = "time.windows.com,0x9  ntp.example.com,0x8 192.0.2.1 ,0x1";
        assert_eq!(servers(Some(value)), ["time.windows.com", "ntp.example.com", "192.0.2.1"]);
        assert!(servers(Some("")).is_empty() && servers(None).is_empty());
    }
}
