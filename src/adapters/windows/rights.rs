//! What this user may do.

use windows_service::service_manager::{ServiceManager, ServiceManagerAccess};

use crate::core::clean::clean;
use crate::core::facts::{Fact, Rights};

/// Whether this process has the rights of an administrator: only with them the service manager is opened for making services
/// ("Service Security and Access Rights"). Nothing is made.
pub(super) fn elevated() -> bool {
    let access = ServiceManagerAccess::CONNECT | ServiceManagerAccess::CREATE_SERVICE;
    ServiceManager::local_computer(None::<&str>, access).is_ok()
}

/// An administrator may set the clock as Windows comes ("Change the system time"); whether a policy has taken that away is not
/// looked at.
pub(super) fn rights() -> Fact<Rights> {
    let user = std::env::var("USERNAME").map_or_else(|_| "?".to_owned(), |name| clean(&name));
    let elevated = elevated();
    Fact::Known(Rights { user, root: elevated, can_set_clock: elevated })
}
