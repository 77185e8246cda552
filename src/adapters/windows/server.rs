//! What is looked at on a Windows server, and by which adapter.

use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::no_repairs::NoRepairs;
use super::w32time::WindowsTimeServices;
use super::{host, rights, zone};
use crate::adapters::tools::Tools;
use crate::core::clean::clean;
use crate::core::facts::{Fact, Host, Panel as PanelFacts, Rights, Zone};
use crate::core::text::Text;
use crate::ports::{Clock, Commands, HostingPanel, Machine, Repairs, TimeServices};
use crate::text;

/// This machine. What is not looked at on Windows is unknown for that reason.
#[derive(Clone, Copy, Debug, Default)]
struct WindowsMachine;

impl Machine for WindowsMachine {
    fn host(&self) -> Fact<Host> {
        host::host()
    }

    fn rights(&self) -> Fact<Rights> {
        rights::rights()
    }

    fn zone(&self) -> Fact<Zone> {
        zone::zone()
    }
}

/// Plesk for Windows is not asked yet.
#[derive(Clone, Copy, Debug, Default)]
struct NotAsked;

impl HostingPanel for NotAsked {
    fn inspect(&self) -> Fact<PanelFacts> {
        Fact::Unknown { why: text!("why-plesk-not-asked-on-windows") }
    }
}

/// How the panel is looked for.
pub(crate) struct Panel {
    /// The value of `PATH` in the user's shell.
    pub search_path: Option<OsString>,
    /// The path that the user gave for its command.
    pub named: Option<PathBuf>,
    /// `SSH_CLIENT`.
    pub ssh_client: Option<String>,
}

/// Why a path that the user named cannot be the panel's command.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum NamedPanelError {
    /// It would depend on the current folder, which may be anybody's.
    Relative(String),
    /// Nothing of that name is there.
    Missing(String),
    /// It is a folder.
    NoProgram(String),
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
    _commands: &Arc<dyn Commands>,
    _clock: &Arc<dyn Clock>,
) -> Arc<dyn Machine> {
    Arc::new(WindowsMachine)
}

/// Who sets the clock.
pub(crate) fn time_services(_tools: &Tools, _commands: &Arc<dyn Commands>) -> Arc<dyn TimeServices> {
    Arc::new(WindowsTimeServices)
}

/// The hosting panel.
pub(crate) fn panel(_tools: &Tools, _commands: &Arc<dyn Commands>, _panel: Panel) -> Arc<dyn HostingPanel> {
    Arc::new(NotAsked)
}

/// What stands for repairs: none is carried out on Windows yet.
pub(crate) fn repairs() -> Option<Arc<dyn Repairs>> {
    Some(Arc::new(NoRepairs))
}

/// Whether the path that the user gave for the panel's command can be one.
///
/// # Errors
/// [`NamedPanelError`]
pub(crate) fn check_named_panel(path: &Path) -> Result<(), NamedPanelError> {
    let shown = clean(&path.to_string_lossy());
    if !path.is_absolute() {
        return Err(NamedPanelError::Relative(shown));
    }
    match path.metadata() {
        Ok(found) if found.is_file() => Ok(()),
        Ok(_) => Err(NamedPanelError::NoProgram(shown)),
        Err(_) => Err(NamedPanelError::Missing(shown)),
    }
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
