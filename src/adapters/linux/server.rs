//! What is looked at on a Linux server, and by which adapter.

use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::LinuxMachine;
pub(crate) use super::pam::{Clearing, clear_as_user, files_of};
use super::plesk::{check_named, plesk, session_address};
use super::services::LinuxTimeServices;
pub(crate) use crate::adapters::plesk::NamedError as NamedPanelError;
use crate::adapters::reference::HostFiles;
use crate::adapters::tools::Tools;
use crate::ports::{Clock, Commands, HostingPanel, Machine, TimeServices};

/// How the panel is looked for.
pub(crate) struct Panel {
    search_path: Option<OsString>,
    named: Option<PathBuf>,
    ssh_client: Option<String>,
}

impl Panel {
    /// By the value of `PATH` in the user's shell, by the path that the user gave for its command, and for whoever came from
    /// `SSH_CLIENT`.
    pub fn asked_for(
        search_path: Option<OsString>,
        named: Option<PathBuf>,
        ssh_client: Option<String>,
    ) -> Self {
        Self { search_path, named, ssh_client }
    }
}

/// What kind of machine this is, and its clocks.
pub(crate) fn machine(
    tools: &Tools,
    commands: &Arc<dyn Commands>,
    clock: &Arc<dyn Clock>,
) -> Arc<dyn Machine> {
    Arc::new(LinuxMachine::new(tools.clone(), Arc::clone(commands), Arc::clone(clock)))
}

/// Who sets the clock.
pub(crate) fn time_services(tools: &Tools, commands: &Arc<dyn Commands>) -> Arc<dyn TimeServices> {
    Arc::new(LinuxTimeServices::new(tools.clone(), Arc::clone(commands)))
}

/// The files that name the time servers of this host; with `root` in the place of `/`.
pub(crate) fn told_of_servers(root: Option<&Path>) -> Option<HostFiles> {
    Some(HostFiles { root: root.unwrap_or(Path::new("/")).to_owned() })
}

/// Nothing but the environment tells a language here.
pub(crate) const fn languages_of_the_user() -> Option<String> {
    None
}

/// The hosting panel.
pub(crate) fn panel(tools: &Tools, commands: &Arc<dyn Commands>, panel: Panel) -> Arc<dyn HostingPanel> {
    let caller = panel.ssh_client.as_deref().and_then(session_address);
    Arc::new(plesk(tools.clone(), Arc::clone(commands), panel.search_path, panel.named, caller))
}

/// Whether the path that the user gave for the panel's command can be one.
///
/// # Errors
/// [`NamedPanelError`]
pub(crate) fn check_named_panel(path: &Path) -> Result<(), NamedPanelError> {
    check_named(path)
}
