//! Who runs this program.

use winsafe::prelude::*;
use winsafe::{CreateWellKnownSid, HACCESSTOKEN, co::WELL_KNOWN_SID_TYPE};

/// Whether this process has the rights of an administrator, as root has them elsewhere: the group of the administrators counts in its
/// token (CheckTokenMembership). Without "Run as administrator" that group is there and does not count.
pub fn is_root() -> bool {
    let administrators = CreateWellKnownSid(WELL_KNOWN_SID_TYPE::BuiltinAdministrators, None);
    administrators.is_ok_and(|group| HACCESSTOKEN::NULL.CheckTokenMembership(&group).unwrap_or(false))
}

/// The name of the user who runs this, as the environment says it.
pub fn name() -> String {
    std::env::var("USERNAME").ok().filter(|name| !name.is_empty()).unwrap_or_else(|| "?".to_owned())
}

/// Consoles have no names.
pub const fn terminal() -> Option<String> {
    None
}
