//! Access lists of folders, through Windows PowerShell: of Windows' own tools it alone makes a folder with its list in one step and
//! tells the owner without words. Both scripts are constant, and the folder is named in the environment, where no letter of it is
//! read as anything else.

use std::io::{self, ErrorKind, Read};
use std::os::windows::process::CommandExt;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::channel;
use std::time::Duration;

use super::places;
use crate::core::sddl::{FOR_ADMINISTRATORS, is_for_administrators_alone};

/// `CREATE_NO_WINDOW`: it has no part in the console that is drawn on.
const NO_WINDOW: u32 = 0x0800_0000;

/// The folder and the list that the scripts are about.
const FOLDER: &str = "OTP_DOCTOR_FOLDER";
const LIST: &str = "OTP_DOCTOR_LIST";

/// `Directory.CreateDirectory(String, DirectorySecurity)` hands the list to the system with the call that makes the folder, and leaves
/// one that is there as it is.
const MAKE: &str = "$ErrorActionPreference = 'Stop'; \
    $list = New-Object System.Security.AccessControl.DirectorySecurity; \
    $list.SetSecurityDescriptorSddlForm($env:OTP_DOCTOR_LIST); \
    [void][System.IO.Directory]::CreateDirectory($env:OTP_DOCTOR_FOLDER, $list)";

const TELL: &str = "$ErrorActionPreference = 'Stop'; \
    $list = [System.IO.Directory]::GetAccessControl($env:OTP_DOCTOR_FOLDER); \
    [Console]::Out.Write($list.GetSecurityDescriptorSddlForm('Owner, Access'))";

/// PowerShell takes seconds to start on a machine that is busy.
const DEADLINE: Duration = Duration::from_secs(60);

/// No list that is for administrators alone is longer.
const LONGEST: u64 = 16 * 1024;

/// Makes the folder `path`, for administrators and the system alone from the first moment on. One that is there stays as it is.
///
/// # Errors
/// The system's, and PowerShell's exit status where it could not.
pub fn make_private(path: &Path) -> io::Result<()> {
    run(MAKE, path).map(|_| ())
}

/// Whether the folder `path` is for administrators and the system alone.
///
/// # Errors
/// The system's, and PowerShell's exit status where it could not tell.
pub fn is_private(path: &Path) -> io::Result<bool> {
    Ok(is_for_administrators_alone(&run(TELL, path)?))
}

fn run(script: &str, folder: &Path) -> io::Result<String> {
    let windows = places::windows().ok_or(ErrorKind::NotFound)?;
    let system = windows.join("System32");
    let mut child = Command::new(system.join(r"WindowsPowerShell\v1.0\powershell.exe"))
        .args(["-NoProfile", "-NonInteractive", "-Command", script])
        .env_clear()
        .env("SystemRoot", &windows)
        .env("PATH", &system)
        .env(FOLDER, folder)
        .env(LIST, FOR_ADMINISTRATORS)
        .current_dir(&system)
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .creation_flags(NO_WINDOW)
        .spawn()?;
    let said = said(&mut child).inspect_err(|_| drop(child.kill()));
    let status = child.wait()?;
    let said = said?;
    if status.success() { Ok(said) } else { Err(io::Error::other(status.to_string())) }
}

/// Everything that it prints until it closes its output, within [`DEADLINE`].
fn said(child: &mut Child) -> io::Result<String> {
    let output = child.stdout.take().ok_or(ErrorKind::BrokenPipe)?;
    let (sender, heard) = channel();
    std::thread::Builder::new().name("access-list".to_owned()).spawn(move || {
        let mut said = String::new();
        let read = output.take(LONGEST).read_to_string(&mut said);
        let _ = sender.send(read.map(|_| said));
    })?;
    heard.recv_timeout(DEADLINE).unwrap_or_else(|_| Err(ErrorKind::TimedOut.into()))
}
