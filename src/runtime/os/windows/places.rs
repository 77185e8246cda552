//! Where Windows keeps its own programs and what is everybody's, by the registry and never by the environment, which whoever starts
//! this program can write.

use std::path::{Path, PathBuf};

use windows_registry::LOCAL_MACHINE;

const WINDOWS: &str = r"SOFTWARE\Microsoft\Windows NT\CurrentVersion";

/// Folders of all users by the names that they have had since Windows 95, with nothing left to be filled in.
const FOLDERS: &str = r"SOFTWARE\Microsoft\Windows\CurrentVersion\Explorer\Shell Folders";

/// The folder of Windows itself.
pub(super) fn windows() -> Option<PathBuf> {
    folder(WINDOWS, "SystemRoot")
}

/// The folder for what programs keep for all users, usually `C:\ProgramData`. Everybody may make files and folders in it.
pub(super) fn program_data() -> Option<PathBuf> {
    folder(FOLDERS, "Common AppData")
}

fn folder(key: &str, name: &str) -> Option<PathBuf> {
    let path = PathBuf::from(LOCAL_MACHINE.open(key).ok()?.get_string(name).ok()?);
    Some(path).filter(|path| path.is_absolute() && path != Path::new(r"\"))
}
