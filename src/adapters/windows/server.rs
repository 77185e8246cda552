//! What is looked at on a Windows server, and by which adapter.

use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::plesk::{check_named, plesk};
use super::w32time::WindowsTimeServices;
use super::{host, rights, zone};
pub(crate) use crate::adapters::plesk::NamedError as NamedPanelError;
use crate::adapters::reference::HostFiles;
use crate::adapters::tools::Tools;
use crate::core::facts::{Fact, Host, Rights, Zone};
use crate::core::text::Text;
use crate::ports::{Clock, Commands, HostingPanel, Machine, TimeServices};
use crate::text;

/// This machine. What is not looked at on Windows is unknown for that reason.
struct WindowsMachine {
    commands: Arc<dyn Commands>,
}

impl Machine for WindowsMachine {
    fn host(&self) -> Fact<Host> {
        host::host()
    }

    fn rights(&self) -> Fact<Rights> {
        rights::rights(&*self.commands)
    }

    fn zone(&self) -> Fact<Zone> {
        zone::zone()
    }
}

/// How the panel is looked for.
pub(crate) struct Panel {
    named: Option<PathBuf>,
}

impl Panel {
    /// By the path that the user gave for its command: `PATH` has no say on Windows, and no firewall is looked at that could have
    /// banned whoever came over SSH.
    pub fn asked_for(
        _search_path: Option<OsString>,
        named: Option<PathBuf>,
        _ssh_client: Option<String>,
    ) -> Self {
        Self { named }
    }
}

/// Which part of a file of the person's own is cleared.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Clearing {
    /// What was learnt.
    Learnt,
    /// Copies that were left.
    Copy,
}

/// What kind of machine this is, and its clocks.
pub(crate) fn machine(
    _tools: &Tools,
    commands: &Arc<dyn Commands>,
    _clock: &Arc<dyn Clock>,
) -> Arc<dyn Machine> {
    Arc::new(WindowsMachine { commands: Arc::clone(commands) })
}

/// Who sets the clock.
pub(crate) fn time_services(_tools: &Tools, commands: &Arc<dyn Commands>) -> Arc<dyn TimeServices> {
    Arc::new(WindowsTimeServices::new(commands))
}

/// No file names them here. `C:\\etc` can be made by anybody, so nothing is looked for in it.
pub(crate) const fn told_of_servers(_root: Option<&Path>) -> Option<HostFiles> {
    None
}

/// The languages that this user has Windows speak, the first first, with colons between them (GetUserPreferredUILanguages).
pub(crate) fn languages_of_the_user() -> Option<String> {
    let languages: Vec<String> = sys_locale::get_locales().collect();
    (!languages.is_empty()).then(|| languages.join(":"))
}

/// The hosting panel.
pub(crate) fn panel(_tools: &Tools, commands: &Arc<dyn Commands>, panel: Panel) -> Arc<dyn HostingPanel> {
    Arc::new(plesk(commands, panel.named))
}

/// Whether the path that the user gave for the panel's command can be one.
///
/// # Errors
/// [`NamedPanelError`]
pub(crate) fn check_named_panel(path: &Path) -> Result<(), NamedPanelError> {
    check_named(path)
}

/// PAM and what it learns is Linux' own.
pub(crate) const fn files_of(_tools: &Tools, _user: &str) -> usize {
    0
}

/// Refused.
///
/// # Errors
/// Always.
pub(crate) fn clear_as_user(_tools: &Tools, user: &str, _number: usize, _what: Clearing) -> Result<(), Text> {
    Err(text!("skew-no-file", user = user))
}
