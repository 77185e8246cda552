//! Who runs this program.

use std::sync::LazyLock;

use windows_service::service_manager::{ServiceManager, ServiceManagerAccess};

/// Whether this process has the rights of an administrator, as root has them elsewhere: only with them the service manager is opened
/// for making services ("Service Security and Access Rights"). Nothing is made.
static ELEVATED: LazyLock<bool> = LazyLock::new(|| {
    let access = ServiceManagerAccess::CONNECT | ServiceManagerAccess::CREATE_SERVICE;
    ServiceManager::local_computer(None::<&str>, access).is_ok()
});

/// Whether this process has the rights of an administrator. They do not change while it runs.
pub fn is_root() -> bool {
    *ELEVATED
}

/// The name of the user who runs this, as the environment says it.
pub fn name() -> String {
    std::env::var("USERNAME").ok().filter(|name| !name.is_empty()).unwrap_or_else(|| "?".to_owned())
}

/// Consoles have no names.
pub const fn terminal() -> Option<String> {
    None
}
