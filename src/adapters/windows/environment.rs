//! What other programs are told of this system: by the registry, never by the environment of whoever started this one. A
//! variable that somebody else has set could lead a program of an administrator to foreign files.

use std::os::windows::process::CommandExt;
use std::path::Component;
use std::process::Command;

use super::places;

/// `CREATE_NO_WINDOW`: it has a console of its own that nobody sees. A repair has none that it could share, and whoever closes a window
/// would end what runs in it.
const NO_WINDOW: u32 = 0x0800_0000;

/// Takes this process' environment and console from `command` and gives it Windows' own folders, and a folder of the system to run in.
pub(super) fn replace(command: &mut Command) {
    command.creation_flags(NO_WINDOW);
    command.env_clear().envs(places::told_to_programs());
    let Some(windows) = places::windows() else { return };
    if let Some(Component::Prefix(drive)) = windows.components().next() {
        command.env("SystemDrive", drive.as_os_str());
    }
    // The system's own, where services write as well. Windows puts both there unless somebody has changed its settings.
    command.envs(["TEMP", "TMP"].map(|name| (name, windows.join("Temp"))));
    command.envs(["SystemRoot", "windir"].map(|name| (name, &windows)));
    if let Some(system) = places::system() {
        command.env("ComSpec", system.join("cmd.exe")).env("PATH", &system).current_dir(system);
    }
    if let Some(plesk) = places::plesk() {
        let [cli, bin] = places::PLESK_TOOLS.map(|inner| plesk.join(inner));
        command.env("plesk_cli", cli).env("plesk_bin", bin).env("plesk_dir", plesk);
    }
}
