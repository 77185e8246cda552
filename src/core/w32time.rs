//! The time service of Windows, from the numbers and values that it keeps of itself. No word that Windows prints is among them: those
//! are in the language of the system.

use super::facts::{Activity, Daemon, Enablement, Fact, Particulars, ServiceUnit, TimeService};
pub use super::facts::{Run, Start, W32Time};
use crate::text;

/// The name of the service, in every language.
const SERVICE: &str = "W32Time";

/// The same as every other time service is told of.
pub fn time_service(told: &W32Time) -> Fact<TimeService> {
    if told.run == Run::Stopped && told.start == Start::OnDemand {
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
    let kind = told.kind.as_deref().unwrap_or_default();
    let is = |name: &str| kind.eq_ignore_ascii_case(name);
    let unknown = || Fact::Unknown { why: text!("why-w32time-not-asked") };
    let network_time = match told.asks && !is("NoSync") {
        true if kind.is_empty() => unknown_kind(),
        asks => Fact::Known(asks),
    };
    Fact::Known(TimeService {
        units: vec![unit],
        network_time,
        can_network_time: Fact::Unknown { why: text!("why-w32time-not-asked") },
        synchronised: unknown(),
        believed_ahead: Fact::Unknown { why: text!("why-w32time-not-asked") },
        reaches_server: unknown(),
        servers: if is("NTP") || is("AllSync") { told.server_names() } else { Vec::new() },
        particulars: Box::new(Particulars {
            sources: Fact::Unknown { why: text!("why-w32time-not-asked") },
            ..Particulars::default()
        }),
    })
}

fn unknown_kind() -> Fact<bool> {
    Fact::Unknown { why: text!("why-w32time-no-type") }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn stand_alone() -> W32Time {
        W32Time {
            run: Run::Running,
            start: Start::OnDemand,
            kind: Some("NTP".to_owned()),
            servers: Some("time.windows.com,0x9".to_owned()),
            asks: true,
            most_forward: Some(54_000),
            most_backward: Some(54_000),
            domain_controller: false,
        }
    }

    #[test]
    fn a_service_that_is_stopped_until_somebody_asks_for_it_is_nothing_that_is_wrong() {
        let told = W32Time { run: Run::Stopped, ..stand_alone() };
        let Fact::Unknown { why } = time_service(&told) else { panic!("{told:?}") };
        assert_eq!(why.id.as_ref(), "why-w32time-stopped");
    }

    #[test]
    fn one_that_nobody_starts_is_off() {
        let told = W32Time { run: Run::Stopped, start: Start::Disabled, ..stand_alone() };
        let service = time_service(&told);
        let unit = &service.known().unwrap().units[0];
        assert_eq!((unit.activity, unit.enablement), (Activity::Stopped, Enablement::Disabled));
    }

    #[test]
    fn whom_it_asks_is_what_its_type_says() {
        let asked = |kind: &str| {
            let told = W32Time { kind: Some(kind.to_owned()), ..stand_alone() };
            let service = time_service(&told);
            let service = service.known().unwrap();
            (service.network_time.known().copied(), service.servers.clone())
        };
        assert_eq!(asked("NTP"), (Some(true), vec!["time.windows.com".to_owned()]));
        assert_eq!(asked("AllSync"), (Some(true), vec!["time.windows.com".to_owned()]));
        // In a domain the list of servers is there, and nobody on it is asked.
        assert_eq!(asked("NT5DS"), (Some(true), Vec::new()));
        assert_eq!(asked("NoSync"), (Some(false), Vec::new()));
        assert_eq!(asked(""), (None, Vec::new()));
    }

    #[test]
    fn servers_are_told_without_their_flags() {
        let servers = |value: Option<&str>| {
            W32Time { servers: value.map(str::to_owned), ..stand_alone() }.server_names()
        };
        let value = "time.windows.com,0x9  ntp.example.com,0x8 192.0.2.1 ,0x1";
        assert_eq!(servers(Some(value)), ["time.windows.com", "ntp.example.com", "192.0.2.1"]);
        assert!(servers(Some("")).is_empty() && servers(None).is_empty());
    }
}
