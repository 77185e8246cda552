//! What this user may do.

use std::time::Duration;

use winsafe::prelude::*;
use winsafe::{CreateWellKnownSid, HACCESSTOKEN, co::WELL_KNOWN_SID_TYPE};

use crate::core::clean::clean;
use crate::core::facts::{Fact, Rights};
use crate::core::windows::privileges::may_set_clock;
use crate::ports::{Commands, Invocation};

use super::places::system_program;

/// How long `whoami.exe` may take.
const PATIENCE: Duration = Duration::from_secs(5);

/// Whether this process has the rights of an administrator: the group of the administrators counts in its token
/// (CheckTokenMembership). The service manager could be asked as well, but where it gives no answer that would look like a "no".
pub(super) fn elevated() -> bool {
    let administrators = CreateWellKnownSid(WELL_KNOWN_SID_TYPE::BuiltinAdministrators, None);
    administrators.is_ok_and(|group| HACCESSTOKEN::NULL.CheckTokenMembership(&group).unwrap_or(false))
}

/// Whether the clock may be set is told by the privilege that it takes, which a policy may have taken from administrators or given
/// to others. Where `whoami.exe` does not say, an administrator may, as Windows comes.
pub(super) fn rights(commands: &dyn Commands) -> Fact<Rights> {
    let user = std::env::var("USERNAME").map_or_else(|_| "?".to_owned(), |name| clean(&name));
    let root = elevated();
    Fact::Known(Rights { user, root, can_set_clock: privileged(commands).unwrap_or(root) })
}

fn privileged(commands: &dyn Commands) -> Option<bool> {
    let args = ["/priv", "/fo", "csv", "/nh"];
    let finished = commands.run(&Invocation {
        program: system_program("whoami.exe")?.to_string_lossy().into_owned(),
        args: args.map(str::to_owned).to_vec(),
        deadline: PATIENCE,
        changes: false,
    });
    // Everybody has some privilege, so an empty list is no answer.
    let told = finished.ok().filter(|finished| finished.status == 0 && finished.stdout.contains('"'))?;
    Some(may_set_clock(&told.stdout))
}
