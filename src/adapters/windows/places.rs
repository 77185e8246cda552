//! Where Windows keeps its own programs and those that an administrator installed, by the registry and never by the environment,
//! which whoever starts this program can write. Under `HKEY_LOCAL_MACHINE` these keys can be changed by administrators alone.

use std::fmt::Display;
use std::path::{Path, PathBuf};

use windows_registry::LOCAL_MACHINE;

use crate::core::clean::clean;
use crate::core::text::Text;
use crate::text;

const WINDOWS: &str = r"SOFTWARE\Microsoft\Windows NT\CurrentVersion";
const PROGRAMS: &str = r"SOFTWARE\Microsoft\Windows\CurrentVersion";

/// Where Plesk's installer says where it is: a 32-bit program for long, so the second is read as well.
const PLESK: [&str; 2] =
    [r"SOFTWARE\PLESK\PSA Config\Config", r"SOFTWARE\WOW6432Node\PLESK\PSA Config\Config"];

/// The folder of Windows itself.
pub(super) fn windows() -> Option<PathBuf> {
    folder(WINDOWS, "SystemRoot")
}

/// One of Windows' own programs, e.g. "w32tm.exe", in the folder that is for the system alone.
pub(super) fn system_program(name: &str) -> Option<PathBuf> {
    Some(windows()?.join("System32").join(name))
}

/// The folder that Plesk was installed into.
pub(super) fn plesk() -> Option<PathBuf> {
    PLESK.iter().find_map(|key| folder(key, "PRODUCT_ROOT_D"))
}

/// The folders whose programs are run: each of them is one that only administrators write into as Windows sets them up.
pub(super) fn trusted() -> Vec<PathBuf> {
    let system = windows().map(|windows| windows.join("System32"));
    let installed = ["ProgramFilesDir", "ProgramFilesDir (x86)"].map(|name| folder(PROGRAMS, name));
    system.into_iter().chain(installed.into_iter().flatten()).chain(plesk()).collect()
}

/// Why a key of the registry told nothing.
pub(super) fn why_no_key(key: &str, error: &impl Display) -> Text {
    text!("why-registry-unreadable", key = key, reason = clean(&error.to_string()))
}

fn folder(key: &str, name: &str) -> Option<PathBuf> {
    let path = PathBuf::from(LOCAL_MACHINE.open(key).ok()?.get_string(name).ok()?);
    Some(path).filter(|path| path.is_absolute() && path != Path::new(r"\"))
}
