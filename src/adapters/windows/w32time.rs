//! W32Time, the time service of Windows: what the registry and the service manager say of it.

use std::sync::Arc;
use std::time::Duration;

use windows_registry::{Key, LOCAL_MACHINE};
use windows_service::service::{ServiceAccess, ServiceStartType, ServiceState};
use windows_service::service_manager::{ServiceManager, ServiceManagerAccess};

use super::places::{system_program, why_no_key};
use crate::core::clean::clean;
use crate::core::facts::{DomainClock, Fact, LastSuccess, TimeService};
use crate::core::text::Text;
use crate::core::w32time::{Run, Start, W32Time, corrections, time_service};
use crate::core::windows::time_events::last_success;
use crate::ports::{Commands, Invocation, TimeServices};
use crate::text;

const SERVICE: &str = "W32Time";
const KEY: &str = r"SYSTEM\CurrentControlSet\Services\W32Time";

/// Where group policy writes the same values. They count before those of the service ("Windows Time service tools and settings").
const POLICY: &str = r"SOFTWARE\Policies\Microsoft\W32Time";

/// The name of the domain, which is `Domain` in here.
const NETWORK: &str = r"SYSTEM\CurrentControlSet\Services\Tcpip\Parameters";

/// Where group policy notes the domain controller that it came from, as `DCName`.
const POLICY_HISTORY: &str = r"SOFTWARE\Microsoft\Windows\CurrentVersion\Group Policy\History";

/// The time service of Hyper-V for its guests, which runs in them alone.
const OF_HYPER_V: &str = "vmictimesync";

/// The events 35 and 37 of the time service, and no others.
const EVENTS: &str =
    "/q:*[System[Provider[@Name='Microsoft-Windows-Time-Service'] and (EventID=35 or EventID=37)]]";

/// How long the event log may take to answer.
const PATIENCE: Duration = Duration::from_secs(5);

/// The service of members of a domain.
const NETLOGON: &str = "Netlogon";

/// What kind of Windows this is.
const PRODUCT: &str = r"SYSTEM\CurrentControlSet\Control\ProductOptions";

/// `ERROR_SERVICE_DOES_NOT_EXIST`
const NO_SUCH_SERVICE: i32 = 1060;

/// Starts nothing but `wevtutil.exe`, which reads the event log.
pub struct WindowsTimeServices {
    commands: Arc<dyn Commands>,
}

impl WindowsTimeServices {
    /// The event log is read through `commands`.
    pub fn new(commands: &Arc<dyn Commands>) -> Self {
        Self { commands: Arc::clone(commands) }
    }

    /// The newest event that tells of a time that was received; none where the log holds none, or may not be read.
    fn last_success(&self) -> Option<LastSuccess> {
        let args = ["qe", "System", EVENTS, "/c:1", "/rd:true", "/f:xml"];
        let finished = self.commands.run(&Invocation {
            program: system_program("wevtutil.exe")?.to_string_lossy().into_owned(),
            args: args.map(str::to_owned).to_vec(),
            deadline: PATIENCE,
            changes: false,
        });
        finished
            .ok()
            .filter(|finished| finished.status == 0)
            .and_then(|finished| last_success(&finished.stdout))
    }
}

impl TimeServices for WindowsTimeServices {
    fn inspect(&self) -> Fact<TimeService> {
        match found() {
            Ok(told) => time_service(&told, self.last_success()),
            Err(why) => Fact::Unknown { why },
        }
    }
}

/// What registry and service manager say of it.
pub(super) fn w32time() -> Fact<W32Time> {
    match found() {
        Ok(told) => Fact::Known(told),
        Err(why) => Fact::Unknown { why },
    }
}

/// The same, or why it is not known.
fn found() -> Result<W32Time, Text> {
    let (run, start) = state(SERVICE).map_err(|error| match error {
        windows_service::Error::Winapi(error) if error.raw_os_error() == Some(NO_SUCH_SERVICE) => {
            text!("why-w32time-missing")
        }
        error => text!("why-service-manager-failed", reason = clean(&reason(&error))),
    })?;
    let key = LOCAL_MACHINE.open(KEY).map_err(|error| why_no_key(KEY, &error))?;
    Ok(told(&key, run, start))
}

/// What a person finds an explanation by: the number that Windows gave, and what it says to it. The crate's own words tell neither.
fn reason(error: &windows_service::Error) -> String {
    match error {
        windows_service::Error::Winapi(error) => error.to_string(),
        other => other.to_string(),
    }
}

/// Whether it runs, and by whom it is started: both are numbers of the service manager.
fn state(name: &str) -> Result<(Run, Start), windows_service::Error> {
    let manager = ServiceManager::local_computer(None::<&str>, ServiceManagerAccess::CONNECT)?;
    let access = ServiceAccess::QUERY_STATUS | ServiceAccess::QUERY_CONFIG;
    let service = manager.open_service(name, access)?;
    let run = match service.query_status()?.current_state {
        ServiceState::Stopped | ServiceState::StopPending => Run::Stopped,
        _ => Run::Running,
    };
    let start = match service.query_config()?.start_type {
        ServiceStartType::Disabled => Start::Disabled,
        ServiceStartType::OnDemand => Start::OnDemand,
        _ => Start::Automatic,
    };
    Ok((run, start))
}

fn told(key: &Key, run: Run, start: Start) -> W32Time {
    W32Time {
        run,
        start,
        kind: told_text(key, "Parameters", "Type"),
        servers: told_text(key, "Parameters", "NtpServer"),
        asks: told_number(key, r"TimeProviders\NtpClient", "Enabled") != Some(0),
        corrections: corrections(
            told_number(key, "Config", "MaxPosPhaseCorrection"),
            told_number(key, "Config", "MaxNegPhaseCorrection"),
        ),
        hyper_v: told_number(key, r"TimeProviders\VMICTimeProvider", "Enabled") != Some(0)
            && state(OF_HYPER_V).is_ok_and(|(run, _)| run == Run::Running),
        domain_controller: is_domain_controller(),
        domain: domain(),
    }
}

/// "WinNT" and "ServerNT" are the other two, in every language.
fn is_domain_controller() -> bool {
    let kind = LOCAL_MACHINE.open(PRODUCT).and_then(|key| key.get_string("ProductType"));
    kind.is_ok_and(|kind| kind.eq_ignore_ascii_case("LanmanNT"))
}

/// A value of the service, as group policy has it, or else as it stands in its own key.
fn told_text(key: &Key, inside: &str, name: &str) -> Option<String> {
    first(key, inside, |key| key.get_string(name).ok()).map(|text| clean(&text))
}

/// Likewise a number.
fn told_number(key: &Key, inside: &str, name: &str) -> Option<u32> {
    first(key, inside, |key| key.get_u32(name).ok())
}

fn first<T>(key: &Key, inside: &str, value: impl Fn(&Key) -> Option<T>) -> Option<T> {
    let by_policy = LOCAL_MACHINE.open(POLICY).and_then(|policy| policy.open(inside)).ok();
    by_policy.and_then(|key| value(&key)).or_else(|| value(&key.open(inside).ok()?))
}

/// The domain, as far as the registry names it. Both names may be there without one: the first is a suffix for names that anybody may set,
/// the second may stay when a server leaves its domain. Netlogon is what makes a member of one: it starts with the system there, and
/// without a domain it ends at once (event 3095). Where it does not say, the names count.
fn domain() -> DomainClock {
    if state(NETLOGON).is_ok_and(|(run, start)| run == Run::Stopped && start != Start::Automatic) {
        return DomainClock::default();
    }
    let named = |key: &str, name: &str| {
        let named = LOCAL_MACHINE.open(key).and_then(|key| key.get_string(name)).ok()?;
        Some(clean(named.trim_start_matches('\\'))).filter(|name| !name.is_empty())
    };
    DomainClock { domain: named(NETWORK, "Domain"), controller: named(POLICY_HISTORY, "DCName") }
}
