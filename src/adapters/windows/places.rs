//! Where Windows keeps its own programs and those that an administrator installed, by the registry and never by the environment,
//! which whoever starts this program can write. Under `HKEY_LOCAL_MACHINE` these keys can be changed by administrators alone.

use std::fmt::Display;
use std::path::{Component, Path, PathBuf};

use windows_registry::LOCAL_MACHINE;

use crate::core::clean::{clean, shortened};
use crate::core::text::Text;
use crate::core::windows::folders;
use crate::text;

const WINDOWS: &str = r"SOFTWARE\Microsoft\Windows NT\CurrentVersion";
const PROGRAMS: &str = r"SOFTWARE\Microsoft\Windows\CurrentVersion";

/// Where Plesk's installer says where it is: a 32-bit program for long, so the second is read as well.
const PLESK: [&str; 2] =
    [r"SOFTWARE\PLESK\PSA Config\Config", r"SOFTWARE\WOW6432Node\PLESK\PSA Config\Config"];

/// As much of a value of the registry is shown, in characters.
const LONGEST_SHOWN: usize = 200;

/// Where its own folder is.
const PLESK_ROOT: &str = "PRODUCT_ROOT_D";

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

/// A value that names no folder.
pub(super) enum Unusable {
    /// It is of a type that has no text.
    NoText,
    /// It is this text.
    NoFolder(String),
}

/// The folder that Plesk was installed into. Whether it is there is not looked at.
pub(super) fn plesk() -> Option<PathBuf> {
    told_plesk()?.ok()
}

/// The same, or a value that names no folder where no other one does; none where neither the registry nor the usual place has Plesk.
pub(super) fn told_plesk() -> Option<Result<PathBuf, Unusable>> {
    let known = known_folders();
    let keys = PLESK.iter().filter_map(|key| LOCAL_MACHINE.open(key).ok());
    let told = keys.filter(|key| key.get_type(PLESK_ROOT).is_ok()).map(|key| {
        let value = key.get_string(PLESK_ROOT).map_err(|_| Unusable::NoText)?;
        let folder = folders::folder(&value, &known).map(PathBuf::from);
        folder.ok_or_else(|| Unusable::NoFolder(shortened(&clean(&value), LONGEST_SHOWN)))
    });
    // Of two the one with tools, else the one that is there, else the first: an older installation may have left the other.
    let rank = |told: &Result<PathBuf, Unusable>| match told {
        Ok(folder) if has_a_tool(folder) => 3,
        Ok(folder) if folder.is_dir() => 2,
        Ok(_) => 1,
        Err(_) => 0,
    };
    told.reduce(|first, second| if rank(&second) > rank(&first) { second } else { first })
        .or_else(|| usual_plesk().map(Ok))
}

/// Where its installer puts it unless told otherwise, as long as one of its tools is there. None but administrators make folders there.
fn usual_plesk() -> Option<PathBuf> {
    let folders =
        ["ProgramFilesDir (x86)", "ProgramFilesDir"].into_iter().filter_map(|name| folder(PROGRAMS, name));
    folders.map(|programs| programs.join("Plesk")).find(|plesk| has_a_tool(plesk))
}

fn has_a_tool(plesk: &Path) -> bool {
    let files = ["plesk.exe", "extension.exe"];
    PLESK_TOOLS.iter().any(|inner| files.iter().any(|file| plesk.join(inner).join(file).is_file()))
}

/// What a name between percent signs can stand for in a path of the registry.
fn known_folders() -> Vec<(&'static str, String)> {
    let drive = windows().and_then(|windows| match windows.components().next() {
        Some(Component::Prefix(drive)) => Some(PathBuf::from(drive.as_os_str())),
        _ => None,
    });
    let of_windows =
        windows().into_iter().flat_map(|path| ["SystemRoot", "windir"].map(|name| (name, path.clone())));
    let folders = of_windows.chain(drive.map(|drive| ("SystemDrive", drive))).chain(told_to_programs());
    folders.map(|(name, path)| (name, path.to_string_lossy().into_owned())).collect()
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
    const NAMES: [(&str, &str); 5] = [
        ("ProgramFiles", "ProgramFilesDir"),
        ("ProgramW6432", "ProgramFilesDir"),
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
