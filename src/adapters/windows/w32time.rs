//! W32Time, the time service of Windows: what the registry and the service manager say of it.

use windows_registry::{Key, LOCAL_MACHINE};
use windows_service::service::{ServiceAccess, ServiceStartType, ServiceState};
use windows_service::service_manager::{ServiceManager, ServiceManagerAccess};

use super::places::why_no_key;
use crate::core::clean::clean;
use crate::core::facts::{Fact, TimeService};
use crate::core::w32time::{Run, Start, W32Time, time_service};
use crate::ports::TimeServices;
use crate::text;

const SERVICE: &str = "W32Time";
const KEY: &str = r"SYSTEM\CurrentControlSet\Services\W32Time";

/// What kind of Windows this is.
const PRODUCT: &str = r"SYSTEM\CurrentControlSet\Control\ProductOptions";

/// `ERROR_SERVICE_DOES_NOT_EXIST`
const NO_SUCH_SERVICE: i32 = 1060;

/// Asks nobody and starts nothing.
#[derive(Clone, Copy, Debug, Default)]
pub struct WindowsTimeServices;

impl TimeServices for WindowsTimeServices {
    fn inspect(&self) -> Fact<TimeService> {
        match w32time() {
            Fact::Known(told) => time_service(&told),
            Fact::Unknown { why } => Fact::Unknown { why },
            Fact::Pending => Fact::Pending,
        }
    }
}

/// What registry and service manager say of it.
pub(super) fn w32time() -> Fact<W32Time> {
    let (run, start) = match state() {
        Ok(state) => state,
        Err(windows_service::Error::Winapi(error)) if error.raw_os_error() == Some(NO_SUCH_SERVICE) => {
            return Fact::Unknown { why: text!("why-w32time-missing") };
        }
        Err(error) => {
            let reason = clean(&error.to_string());
            return Fact::Unknown { why: text!("why-service-manager-failed", reason = reason) };
        }
    };
    match LOCAL_MACHINE.open(KEY) {
        Ok(key) => Fact::Known(told(&key, run, start)),
        Err(error) => Fact::Unknown { why: why_no_key(KEY, &error) },
    }
}

/// Whether it runs, and by whom it is started: both are numbers of the service manager.
fn state() -> Result<(Run, Start), windows_service::Error> {
    let manager = ServiceManager::local_computer(None::<&str>, ServiceManagerAccess::CONNECT)?;
    let access = ServiceAccess::QUERY_STATUS | ServiceAccess::QUERY_CONFIG;
    let service = manager.open_service(SERVICE, access)?;
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
    let inside = |name: &str| key.open(name).ok();
    let parameters = inside("Parameters");
    let text = |name: &str| Some(clean(&parameters.as_ref()?.get_string(name).ok()?));
    let client = inside(r"TimeProviders\NtpClient").and_then(|key| key.get_u32("Enabled").ok());
    let config = inside("Config");
    let number = |name: &str| config.as_ref()?.get_u32(name).ok();
    W32Time {
        run,
        start,
        kind: text("Type"),
        servers: text("NtpServer"),
        asks: client != Some(0),
        most_forward: number("MaxPosPhaseCorrection"),
        most_backward: number("MaxNegPhaseCorrection"),
        domain_controller: is_domain_controller(),
    }
}

/// "WinNT" and "ServerNT" are the other two, in every language.
fn is_domain_controller() -> bool {
    let kind = LOCAL_MACHINE.open(PRODUCT).and_then(|key| key.get_string("ProductType"));
    kind.is_ok_and(|kind| kind.eq_ignore_ascii_case("LanmanNT"))
}
