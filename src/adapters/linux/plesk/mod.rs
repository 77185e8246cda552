//! Where Plesk is on Linux, and what its own files and fail2ban tell of signing in.

mod bans;
mod find;
mod panel_ini;
mod panel_log;

use std::ffi::OsString;
use std::net::IpAddr;
use std::path::PathBuf;
use std::sync::Arc;

use crate::adapters::plesk::{Installed, PleskPanel};
use crate::adapters::tools::Tools;
use crate::core::facts::{Bans, Enforcement, Fact, FailedSignIns, Presence};
use crate::ports::Commands;

pub(crate) use bans::session_address;
pub(crate) use find::check_named;

/// Plesk on a Linux machine.
struct OnLinux {
    tools: Tools,
    commands: Arc<dyn Commands>,
    search_path: Option<OsString>,
    named: Option<PathBuf>,
    caller: Option<IpAddr>,
}

/// Plesk on the machine whose files `tools` finds. `search_path` is the value of `PATH` in the user's shell, `named` the path
/// that the user gave for the `plesk` command, or for the `extension` utility; `caller` the address that the session was opened
/// from.
pub fn plesk(
    tools: Tools,
    commands: Arc<dyn Commands>,
    search_path: Option<OsString>,
    named: Option<PathBuf>,
    caller: Option<IpAddr>,
) -> PleskPanel {
    let installed = OnLinux { tools, commands: Arc::clone(&commands), search_path, named, caller };
    PleskPanel::new(Arc::new(installed), commands)
}

impl Installed for OnLinux {
    fn look(&self) -> Presence {
        find::look(&self.tools, self.search_path.as_deref(), self.named.as_deref())
    }

    fn enforcement(&self) -> Fact<Enforcement> {
        panel_ini::enforcement(&self.tools)
    }

    fn bans(&self) -> Fact<Bans> {
        bans::bans(&self.tools, &*self.commands, self.caller)
    }

    fn failed_last_hour(&self) -> Fact<FailedSignIns> {
        panel_log::failed_last_hour(&self.tools)
    }
}
