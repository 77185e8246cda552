//! The adapters for the server that this program runs on, under names that are the same for every system.

#[cfg(target_os = "linux")]
pub(crate) use super::linux::server::{
    Clearing, NamedPanelError, Panel, check_named_panel, clear_as_user, files_of, languages_of_the_user,
    machine, panel, time_services, told_of_servers,
};
#[cfg(windows)]
pub(crate) use super::windows::server::{
    Clearing, NamedPanelError, Panel, check_named_panel, clear_as_user, files_of, languages_of_the_user,
    machine, panel, time_services, told_of_servers,
};
