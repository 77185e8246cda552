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

/// The folders of Plesk's tools inside of its own: `%plesk_cli%` and `%plesk_bin%`.
pub(super) const PLESK_TOOLS: [&str; 2] = ["bin", r"admin\bin"];

/// The folder of Windows itself.
pub(super) fn windows() -> Option<PathBuf> {
    folder(WINDOWS, "SystemRoot")
}

/// One of Windows' own programs, e.g. "w32tm.exe", in the folder that is for the system alone.
pub(super) fn system_program(name: &str) -> Option<PathBuf> {
    Some(system()?.join(name))
}

/// The folder that Plesk was installed into.
pub(super) fn plesk() -> Option<PathBuf> {
    PLESK.iter().find_map(|key| folder(key, "PRODUCT_ROOT_D"))
}

/// The folder of Windows' own programs.
pub(super) fn system() -> Option<PathBuf> {
    Some(windows()?.join("System32"))
}

/// The folders whose programs are run, without the folders in them. Below System32 are some that everybody writes into
/// (`spool\drivers\color`, `Tasks`), and below Plesk's are those of its customers; in these very folders only administrators
/// do, as Windows and Plesk set them up, and in PowerShell's.
pub(super) fn trusted() -> Vec<PathBuf> {
    let tools = plesk().into_iter().flat_map(|plesk| PLESK_TOOLS.map(|inner| plesk.join(inner)));
    let powershell = system().map(|system| system.join(r"WindowsPowerShell\v1.0"));
    system().into_iter().chain(powershell).chain(tools).collect()
}

/// The folders that Windows tells every program, each under its name in the environment.
pub(super) fn told_to_programs() -> Vec<(&'static str, PathBuf)> {
    const NAMES: [(&str, &str); 4] = [
        ("ProgramFiles", "ProgramFilesDir"),
        ("ProgramFiles(x86)", "ProgramFilesDir (x86)"),
        ("CommonProgramFiles", "CommonFilesDir"),
        ("CommonProgramFiles(x86)", "CommonFilesDir (x86)"),
    ];
    NAMES.into_iter().filter_map(|(name, value)| Some((name, folder(PROGRAMS, value)?))).collect()
}

/// Why a key of the registry told nothing.
pub(super) fn why_no_key(key: &str, error: &impl Display) -> Text {
    text!("why-registry-unreadable", key = key, reason = clean(&error.to_string()))
}

fn folder(key: &str, name: &str) -> Option<PathBuf> {
    let path = PathBuf::from(LOCAL_MACHINE.open(key).ok()?.get_string(name).ok()?);
    Some(path).filter(|path| path.is_absolute() && path != Path::new(r"\"))
}
